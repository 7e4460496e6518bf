"""The menu beside a body: copies in other forms, the file, the charset."""

import base64

import pytest
from PySide6.QtGui import QGuiApplication

from postwright.gui.response.body_view.copy_as import MOST_BYTES
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

PNG = b"\x89PNG\r\n\x1a\nrest"


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.stop()


@pytest.fixture
def actions(pane, tmp_path):
    def listed(content: bytes, kind: str) -> dict:
        pane.show_response(answer(tmp_path, content, kind).response)
        menu = pane.copies.menu(pane.copy_all)
        pane.kept = menu
        return {action.text(): action for action in menu.actions() if action.text()}

    return listed


@pytest.mark.parametrize(
    ("content", "kind", "words", "copied"),
    [
        (b'{"a": [1.50, 1e400]}', "application/json", "Copy as JSON on one line",
         '{"a":[1.50,1e400]}'),
        (b'say "hi"\n', "text/plain", "Copy as a quoted string", '"say \\"hi\\"\\n"'),
        ("süß".encode("latin-1"), "text/plain; charset=latin1", "Copy as a quoted string",
         '"süß"'),
        (b"\xff\x00", "application/octet-stream", "Copy as Base64", "/wA="),
        (PNG, "image/png", "Copy as a data: URL",
         "data:image/png;base64," + base64.b64encode(PNG).decode()),
    ],
)  # fmt: skip
def test_copies_in_a_form(actions, qtbot, content, kind, words, copied):
    actions(content, kind)[words].trigger()
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == copied)


def test_broken_json_is_not_copied_and_says_so(pane, actions, qtbot):
    QGuiApplication.clipboard().setText("before")
    actions(b"{tru", "application/json")["Copy as JSON on one line"].trigger()
    qtbot.waitUntil(lambda: "not valid JSON" in pane.toolbar.facts.text())
    assert QGuiApplication.clipboard().text() == "before"


def test_what_is_too_large_says_so(pane, actions):
    actions(b"x" * (MOST_BYTES + 1), "text/plain")["Copy as Base64"].trigger()
    assert "too much for the clipboard" in pane.toolbar.facts.text()


def test_menu_saves_and_chooses_the_charset(pane, actions, qtbot):
    found = actions(b"text", "text/plain")
    with qtbot.waitSignal(pane.save_wanted):
        found["Save to a file…"].trigger()
    with qtbot.waitSignal(pane.charset_chosen) as told:
        next(a for a in found["Charset"].menu().actions() if a.text() == "GBK").trigger()
    assert told.args == ["GBK"]
