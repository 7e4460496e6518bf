"""Guesses and counts about a body's charset, made beside the window."""

import pytest

from postwright.gui.response.body_view.charset_finder import unread
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.theme import Theme
from postwright.protocol.charsets import detect
from tests.gui.response.exchanges import answer


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.stop()


def test_guess_arrives_and_is_called_one(pane, tmp_path, qtbot):
    text = "日本語のテキストです。これは試験です"
    pane.show_response(answer(tmp_path, text.encode("shift_jis"), "text/plain").response)
    qtbot.waitUntil(lambda: pane.toolbar.charset.text() == "guessed: Shift_JIS")
    assert [row.text for row in pane.view.index.rows(0, 5)] == [text]


def test_what_cannot_be_read_is_counted_and_its_bytes_are_a_click_away(pane, tmp_path, qtbot):
    body = b"caf\xe9 bad \xff"
    pane.show_response(answer(tmp_path, body, "text/plain; charset=utf-8").response)
    qtbot.waitUntil(pane.unread_bar.isVisible)
    assert "Not valid UTF-8" in pane.unread_bar.text.text()
    assert "2 places" in pane.unread_bar.text.text()
    pane.unread_bar.button.click()
    assert pane.mode == "hex"
    assert pane.page("hex").row_text(0).endswith("caf· bad ·")


@pytest.mark.parametrize(
    ("data", "label", "count"),
    [
        (b"abc", "utf-8", 0),
        (b"a\xff\xfeb", "utf-8", 2),
        ("a\ufffdb".encode(), "utf-8", 0),
        (b"\xe2\x82", "utf-8", 1),
        (b"h\0i", "utf-16le", 1),
        ("\ufffd".encode("utf-16-le"), "utf-16le", 0),
        (b"a\x81", "shift_jis", 1),
        (b"\xe9", "latin1", 0),
    ],
)
def test_places_that_are_not_valid(data: bytes, label: str, count: int) -> None:
    assert unread(MemoryBytes(data), detect(b"", "", chosen=label)) == count
