"""The list after `{{`: whole in sight, secrets as dots, each line the variable it shows."""

import pytest
from PySide6.QtWidgets import QCompleter, QLineEdit
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_popup import VariablePopup, shown_value
from postwright.model.exchange import Use

USES = (
    Use("base_url", "http://127.0.0.1:8899", "environment"),
    Use("password", "hunter2", "environment", secret=True),
    Use("demo", "http://127.0.0.1:49899", "built-in"),
)


@pytest.fixture
def popup(qtbot: QtBot) -> VariablePopup:
    made = VariablePopup(Theme("light"))
    qtbot.addWidget(made)
    return made


def test_a_line_says_name_value_and_scope_in_words(popup: VariablePopup) -> None:
    assert popup.offer(USES) == [
        "base_url    http://127.0.0.1:8899    Environment",
        "password    ••••••    Environment",
        "demo    http://127.0.0.1:49899    Built in",
    ]


def test_a_line_leads_back_to_its_variable(popup: VariablePopup) -> None:
    lines = popup.offer(USES)
    assert [popup.name_of(line) for line in lines] == ["base_url", "password", "demo"]
    assert popup.name_of("nothing") == ""


def test_it_is_wide_enough_for_its_longest_row_and_no_wider_than_a_pane(
    popup: VariablePopup,
) -> None:
    popup.offer(USES)
    usual = popup.wanted_width()
    popup.offer((*USES, Use("a_name_that_is_longer_than_all_of_them", "x" * 30, "collection")))
    assert popup.wanted_width() > usual
    popup.offer((Use("n" * 300, "x" * 300, "collection"),))
    assert popup.wanted_width() == popup.theme.px(620)


def test_every_row_is_as_high_as_it_is_drawn(popup: VariablePopup) -> None:
    editor = QLineEdit()
    completer = QCompleter(popup.offer(USES))
    completer.setWidget(editor)
    popup.serve(completer)
    assert popup.sizeHintForRow(0) == popup.theme.px(26)


def test_a_value_is_one_line_and_not_endless() -> None:
    assert shown_value(Use("a", "one\ntwo", "request")) == "one two"
    assert shown_value(Use("a", "x" * 100, "request")) == "x" * 39 + "…"
