"""Lines that end with a carriage return alone: told, and broken on a click."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.gui.response.body_view.lone_cr import BrokenLines, has_lone_ends
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("light"))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    yield made
    made.stop()


def rows(pane: BodyPane) -> list[str]:
    return [row.text for row in pane.view.index.rows(0, 100)]


@pytest.mark.parametrize(
    ("text", "told"),
    [(b"a\rb", True), (b"a\nb", False), (b"a\r\nb", False), (b"ab", False), (b"a\rb\n", False)],
)
def test_only_such_ends_are_told(text: bytes, told: bool) -> None:
    assert has_lone_ends(MemoryBytes(text)) is told


def test_every_byte_keeps_its_place() -> None:
    made = BrokenLines(MemoryBytes(b"a\rb\r\nc\r"))
    assert made.size == 7
    assert made.read(0, 7) == b"a\nb\r\nc\n"
    assert b"".join(made.again().read(n, n + 1) for n in range(7)) == b"a\nb\r\nc\n"


def test_a_log_is_told_and_broken_by_keys(pane, tmp_path) -> None:
    pane.show_response(answer(tmp_path, b"one\rtwo\rthree", "text/plain").response)
    bar = pane.text.lines_bar
    assert bar.isVisible()
    assert rows(pane) == ["one\rtwo\rthree"]
    bar.button.setFocus()
    QTest.keyClick(bar.button, Qt.Key.Key_Space)
    assert rows(pane) == ["one", "two", "three"]
    assert not bar.isVisible()
    assert pane.view.hasFocus()
    pane.show_response(answer(tmp_path, b"one\ntwo", "text/plain").response)
    assert not bar.isVisible()


def test_json_that_can_be_laid_out_needs_no_word(pane, tmp_path) -> None:
    pane.show_response(answer(tmp_path, b'{"a":\r1}', "application/json").response)
    assert not pane.text.lines_bar.isVisible()
    pane.show_mode("raw")
    assert pane.text.lines_bar.isVisible()


def test_a_table_has_its_rows(pane, tmp_path, qtbot) -> None:
    pane.show_response(answer(tmp_path, b"a,b\r1,2\r3,4\r", "text/csv").response)
    pane.show_mode("table")
    qtbot.waitUntil(lambda: pane.page("table").rows.rowCount() == 2, timeout=30_000)
