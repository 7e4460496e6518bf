"""The charset of a body: said, and chosen from the standard's names."""

import pytest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from postwright.protocol.charsets import NAMES
from tests.gui.response.exchanges import answer


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.stop()


def shown(pane) -> str:
    return "\n".join(row.text for row in pane.view.index.rows(0, 50))


def test_menu_lists_every_charset_of_the_standard(pane):
    menu = pane.toolbar.charset.menu_of_charsets()
    (every,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    assert {action.text() for action in every.actions()} == set(NAMES)


def test_choosing_reads_the_body_again_and_tells(pane, tmp_path, qtbot):
    body = "Привет".encode("koi8-r")
    pane.show_response(answer(tmp_path, body, "text/plain; charset=windows-1251").response)
    assert shown(pane) == body.decode("cp1251")
    menu = pane.toolbar.charset.menu_of_charsets()
    (every,) = [action.menu() for action in menu.actions() if action.menu() is not None]
    with qtbot.waitSignal(pane.charset_chosen) as told:
        next(action for action in every.actions() if action.text() == "KOI8-R").trigger()
    assert told.args == ["KOI8-R"]
    assert shown(pane) == "Привет"
    assert "You chose" in pane.toolbar.charset.toolTip()


def test_label_that_is_none_is_named_and_not_followed(pane, tmp_path):
    pane.show_response(answer(tmp_path, b"abc", "text/plain; charset=zlib").response)
    assert pane.toolbar.charset.text() == "UTF-8"
    assert "“zlib”, which is no charset" in pane.toolbar.charset.toolTip()
