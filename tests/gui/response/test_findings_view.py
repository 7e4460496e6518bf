"""What stands out: said with a sign and a word, with why and what to do."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postwright.analysis.finding import Finding
from postwright.gui.response.findings_view import FindingsView, way_of
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label

FOUND = (
    Finding("error", "The token expired 4 minutes ago", "exp is 1", "get a new token"),
    Finding("warning", "The clocks differ", "by the Date\u202e", "set this computer's clock"),
    Finding("hint", "POST became GET after 302", "a to b", "send to that address directly"),
)


def view_of(qtbot: QtBot, *found: Finding) -> FindingsView:
    view = FindingsView(Theme("light"))
    qtbot.addWidget(view)
    view.show_findings(found)
    return view


def test_severity_is_a_word_and_controls_are_seen(qtbot: QtBot):
    view = view_of(qtbot, *FOUND)
    texts = [label.text() for label in view.widget().findChildren(Label)]
    assert "Error: The token expired 4 minutes ago" in texts
    assert "Warning: The clocks differ" in texts
    assert "Note: POST became GET after 302" in texts
    assert "Get a new token." in texts
    assert "by the Date⟦RLO⟧" in texts


def test_a_button_leads_to_where_the_advice_can_be_followed(qtbot: QtBot):
    view = view_of(qtbot, FOUND[0])
    (button,) = view.widget().findChildren(Button)
    with qtbot.waitSignal(view.fix_requested) as asked:
        button.click()
    assert asked.args == ["open_auth"]


@pytest.mark.parametrize(
    ("finding", "way"),
    [
        (FOUND[1], ""),
        (FOUND[2], "show_timing"),
        (Finding("error", "x", "", "choose Bearer under Auth"), "open_auth"),
        (Finding("error", "x", "", "give user and password in settings"), "open_settings"),
        (Finding("error", "x", "", "change the body's kind or its Content-Type"), "open_headers"),
        (Finding("hint", "key is in the address", "", "send it as a header"), "open_params"),
        (Finding("error", "x", "", ""), ""),
    ],
)  # fmt: skip
def test_ways(finding: Finding, way: str):
    assert way_of(finding) == way


def test_nothing_to_say_takes_no_room(qtbot: QtBot):
    view = view_of(qtbot, *FOUND)
    view.show_findings(())
    assert view.isHidden()


def test_many_findings_are_counted(qtbot: QtBot):
    view = view_of(qtbot, *(Finding("hint", f"No. {number}") for number in range(2000)))
    texts = [label.text() for label in view.widget().findChildren(Label)]
    assert "Note: No. 39" in texts
    assert texts[-1] == "1,960 more; the command line shows them all."


def test_it_is_as_tall_as_its_words_and_no_taller(qtbot: QtBot) -> None:
    box = QWidget()
    view = FindingsView(Theme("dark"))
    column = QVBoxLayout(box)
    column.addWidget(view)
    column.addStretch(1)
    qtbot.addWidget(box)
    box.resize(600, 600)
    box.show()
    view.show_findings((Finding("error", "The server does not accept it", "a " * 20, "Get one"),))
    qtbot.waitUntil(lambda: 40 < view.height() < 110)
    assert view.verticalScrollBar().maximum() == 0
