"""The row above a body: what it leaves out where there is little room, and what stays."""

import pytest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

JSON = b'{"data":[{"id":1}]}'


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.stop()


@pytest.mark.parametrize(("width", "words"), [(1000, True), (560, True), (330, False)])
def test_narrow_toolbar_shows_icons_and_keeps_filter_and_menu(pane, qtbot, tmp_path, width, words):
    pane.show_response(answer(tmp_path, JSON, "application/json").response)
    pane.resize(width, 400)
    bar = pane.toolbar
    qtbot.waitUntil(lambda: bar.width() == width)
    assert all(bool(button.toolTip()) is not words for button in bar.modes.buttons)
    for widget in (bar.filter, bar.more, bar.find_button):
        assert widget.isVisible()
        assert widget.geometry().right() <= width
    assert [button.accessibleName() for button in bar.modes.buttons] == [
        "Pretty", "Raw", "Tree", "Table", "Bytes",
    ]  # fmt: skip


def test_a_charset_that_says_something_stays(pane, qtbot, tmp_path):
    pane.show_response(answer(tmp_path, JSON, "application/json; charset=gbk").response)
    pane.resize(560, 400)
    qtbot.waitUntil(lambda: pane.toolbar.width() == 560)
    assert pane.toolbar.charset.isVisible()


def test_finding_in_the_tree_goes_to_the_text(pane, tmp_path):
    pane.show_response(answer(tmp_path, JSON, "application/json").response)
    pane.show_mode("tree")
    pane.open_find()
    assert pane.mode == "pretty"
    assert pane.find_bar.isVisible()


def test_bytes_are_not_copied_as_text_and_say_so(pane, tmp_path):
    pane.show_response(answer(tmp_path, bytes(range(256)), "application/octet-stream").response)
    assert not pane.copy_all()
    assert "Base64" in pane.toolbar.facts.text()
    pane.open_find()
    assert pane.find_bar.isVisible()
    assert pane.copy_all()
