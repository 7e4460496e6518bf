"""Bytes are gone through, selected and read without seeing them."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.response.body_view.hex_view import HexView
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.response.body_view.viewing import Body, Outlet
from postwright.gui.theme import Theme

BYTES = bytes(range(256)) * 40
SHIFT, CTRL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
Key = Qt.Key


@pytest.fixture
def window(qtbot) -> QWidget:
    made = QWidget()
    made.theme = Theme("light")
    column = QVBoxLayout(made)
    made.view, made.after = HexView(made.theme, Outlet(made)), QLineEdit()
    column.addWidget(made.view)
    column.addWidget(made.after)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader that runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def show(window: QWidget, content: bytes = BYTES) -> HexView:
    window.view.show_body(Body(source=MemoryBytes(content)))
    window.view.setFocus()
    return window.view


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(QApplication.focusWidget(), key, held)


def lines() -> list[str]:
    """Return what a reader finds where the focus is."""
    held = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    text = held.textInterface()
    return text.text(0, text.characterCount()).split("\n")


def test_bytes_are_selected_and_copied_by_keys(window):
    show(window)
    press(Key.Key_Down, Key.Key_Right, Key.Key_Right)
    press(Key.Key_Right, Key.Key_Right, Key.Key_Right, held=SHIFT)
    press(Key.Key_C, held=CTRL)
    assert QGuiApplication.clipboard().text() == "12 13 14"


@pytest.mark.parametrize(
    ("keys", "held", "caret"),
    [
        ([Key.Key_Left], None, 0),
        ([Key.Key_Down, Key.Key_Down], None, 32),
        ([Key.Key_Up], None, 0),
        ([Key.Key_Right, Key.Key_End], None, 15),
        ([Key.Key_Down, Key.Key_Right, Key.Key_Home], None, 16),
        ([Key.Key_Right], CTRL, 4),
        ([Key.Key_End], CTRL, len(BYTES)),
        ([Key.Key_End, Key.Key_Home], CTRL, 0),
    ],
    ids=["before all", "rows", "above all", "end", "home", "word", "last", "first"],
)
def test_keys_lead_the_caret(window, keys, held, caret):
    view = show(window)
    press(*keys, held=held or Qt.KeyboardModifier.NoModifier)
    assert view.selection == Selection(caret, caret)
    assert view.top <= view.caret_row < view.top + view.visible_rows


def test_it_looks_the_same_with_a_reader(window):
    view = show(window)
    before = view.grab().toImage()
    QAccessible.setActive(True)
    window.after.setFocus()
    view.setFocus()
    QAccessible.setActive(False)
    assert view.reading.text is not None
    assert view.grab().toImage() == before


def test_an_empty_body_has_nowhere_to_go(window):
    view = show(window, b"")
    press(Key.Key_Down, Key.Key_Right, Key.Key_End)
    assert view.selection == Selection()


def test_where_the_caret_is_can_be_seen(window):
    view = show(window)
    window.after.setFocus()
    before = view.viewport().grab().toImage()
    view.setFocus()
    first = view.viewport().grab().toImage()
    press(Key.Key_Right)
    assert before != first
    assert first != view.viewport().grab().toImage()


def test_rows_are_read_as_text_and_the_caret_is_at_its_byte(reader, window):
    view = show(window, b"GET /\r\n" + bytes(20))
    assert lines()[0].startswith("00000000  47 45 54 20 2f 0d 0a")
    assert len(lines()) == 2
    press(Key.Key_Right)
    focus = QApplication.focusWidget()
    assert focus is not view
    assert lines()[0][focus.textCursor().position() :].startswith("45 54")
    assert focus.accessibleName() == "Response body as bytes"
    press(Key.Key_Right, Key.Key_Right, held=SHIFT)
    assert focus.textCursor().selectedText() == "45 54 "


def test_a_reader_moves_the_caret(reader, window):
    view = show(window)
    held = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    held.textInterface().setCursorPosition(lines()[0].index("05"))
    assert view.selection == Selection(5, 5)


def test_what_is_scrolled_to_is_read(reader, window):
    view = show(window, bytes(1 << 20))
    view.verticalScrollBar().setValue(0x8000)
    assert any(line.startswith("00080000 ") for line in lines())
    assert view.selection == Selection()


def test_a_click_puts_the_caret_there(window):
    view = show(window)
    place = QPoint(round(16 + view._column * (10 + 3 * 4) + 2), 2)
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selection.caret == 4
