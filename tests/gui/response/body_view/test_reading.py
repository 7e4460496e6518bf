"""What a screen reader finds in the painted text, asked through the interface that it uses."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QAccessibleTextInterface, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.response.body_view.reading import MOST_ROWS
from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.theme import Theme

TEXT = "one two\n\U0001f600 łódź\nlast".encode()
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def reader() -> Iterator[None]:
    """A screen reader that runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


@pytest.fixture
def window(qtbot) -> QWidget:
    """The text between two fields."""
    made = QWidget()
    made.theme = Theme("light")
    column = QVBoxLayout(made)
    made.before, made.view, made.after = QLineEdit(), BodyView(made.theme), QLineEdit()
    for part in (made.before, made.view, made.after):
        column.addWidget(part)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def show(window: QWidget, content: bytes = TEXT, **options: object) -> BodyView:
    window.view.show_text(MemoryBytes(content), "json", **options)
    window.view.setFocus()
    return window.view


def read(widget: QWidget | None = None) -> QAccessibleTextInterface:
    """Return the text of what has the focus."""
    held = QAccessible.queryAccessibleInterface(widget or QApplication.focusWidget())
    text = held.textInterface()
    text.keep = held
    return text


def press(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def chosen() -> tuple[int, int]:
    """Return from where to where is selected in what has the focus."""
    cursor = QApplication.focusWidget().textCursor()
    return cursor.selectionStart(), cursor.selectionEnd()


def whole(text: QAccessibleTextInterface) -> str:
    return text.text(0, text.characterCount())


def test_without_a_reader_there_is_no_second_text(window):
    view = show(window)
    press(Qt.Key.Key_Down)
    assert view.reading.text is None
    assert QApplication.focusWidget() is view


def test_the_text_and_its_name_are_read(reader, window):
    show(window)
    assert whole(read()) == TEXT.decode()
    held = QAccessible.queryAccessibleInterface(QApplication.focusWidget())
    assert held.role() == QAccessible.Role.EditableText
    assert held.state().readOnly
    assert held.text(QAccessible.Text.Name) == "Response body"
    assert "3" in held.text(QAccessible.Text.Description)


def test_a_reader_that_starts_later_finds_the_text_at_the_next_move(window):
    view = show(window)
    QAccessible.setActive(True)
    press(Qt.Key.Key_Right)
    QAccessible.setActive(False)
    assert view.hasFocus()
    assert QApplication.focusWidget() is not view
    assert (whole(read()), read().cursorPosition()) == (TEXT.decode(), 1)


@pytest.mark.parametrize(
    ("keys", "position", "caret"),
    [
        ([Qt.Key.Key_Right], 1, 1),
        ([Qt.Key.Key_End], 7, 7),
        ([Qt.Key.Key_Down], 8, 8),
        ([Qt.Key.Key_Down, Qt.Key.Key_Right], 10, 12),
        ([Qt.Key.Key_Down, Qt.Key.Key_End], 15, 20),
        ([Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End], 20, 25),
    ],
)  # fmt: skip
def test_the_caret_is_where_keys_led_it(reader, window, keys, position, caret):
    view = show(window)
    for key in keys:
        press(key)
    assert (read().cursorPosition(), view.selection.caret) == (position, caret)
    read().setCursorPosition(0)
    read().setCursorPosition(position)
    assert view.selection == Selection(caret, caret)


def test_what_is_selected_is_told_and_can_be_chosen(reader, window):
    view = show(window)
    press(Qt.Key.Key_Right, SHIFT | CONTROL)
    assert read().selectionCount() == 1
    assert chosen() == (0, 4)
    read().addSelection(4, 7)
    assert view.selected_text() == "two"
    press(Qt.Key.Key_A, CONTROL)
    assert view.selection == Selection(0, len(TEXT))
    assert chosen() == (0, read().characterCount())


def test_a_large_text_is_read_in_parts(reader, window):
    rows = [b"row %d" % number for number in range(50_000)]
    view = show(window, b"\n".join(rows))
    assert whole(read()).split("\n")[0] == "row 0"
    press(Qt.Key.Key_End, CONTROL)
    lines = whole(read()).split("\n")
    assert (len(lines), lines[-1]) == (MOST_ROWS, "row 49999")
    assert read().cursorPosition() == len(whole(read()))
    read().setCursorPosition(0)
    first = int(lines[0].removeprefix("row "))
    assert view.selection.caret == sum(len(row) + 1 for row in rows[:first])
    line = f"row {first}"
    here = read().cursorPosition()
    assert whole(read())[here : here + len(line)] == line
    assert whole(read()).split("\n")[0] != line, "there is more before it now"


def test_what_is_scrolled_to_is_read_and_the_caret_stays(reader, window):
    view = show(window, b"\n".join(b"row %d" % number for number in range(5000)))
    view.verticalScrollBar().setValue(3000)
    assert "row 3000" in whole(read()).split("\n")
    assert view.selection.caret == 0
    for _ in range(60):
        turn_wheel(view, -120)
    assert f"row {view.top}" in whole(read()).split("\n")
    press(Qt.Key.Key_Down)
    assert whole(read())[read().cursorPosition() :].startswith("row 1\n")


def turn_wheel(view: BodyView, by: int) -> None:
    point, none = QPointF(view.viewport().rect().center()), Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        point, view.viewport().mapToGlobal(point), QPoint(), QPoint(0, by),
        Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), event)


def test_line_by_line_nothing_is_left_out(reader, window):
    show(window, b"\n".join(b"row %d" % number for number in range(900)))
    said = []
    for _ in range(900):
        text, at = whole(read()), read().cursorPosition()
        said.append(text[at:].split("\n")[0])
        press(Qt.Key.Key_Down)
    assert said == [f"row {number}" for number in range(900)]


def test_what_is_folded_is_not_read(reader, window):
    view = show(window, b'{\n  "a": [\n    1\n  ]\n}', foldable=True)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space, CONTROL)
    assert whole(read()) == '{\n  "a": [ …\n  ]\n}'
    press(Qt.Key.Key_End, CONTROL)
    read().setCursorPosition(13)
    assert view.selected_text() == ""
    view.select(Selection(16, 16))
    assert "1" in whole(read())


def test_text_that_grows_is_read_on(reader, window, tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b"one\n")
    source = FileBytes(path)
    view = window.view
    view.show_text(source, "text")
    view.setFocus()
    with path.open("ab") as file:
        file.write(b"two\n")
    source.grown()
    view.text_grew()
    assert whole(read()) == "one\ntwo"


def test_tab_comes_in_and_leaves_as_before(reader, window):
    view = show(window)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is window.after
    press(Qt.Key.Key_Tab, SHIFT)
    assert view.hasFocus()
    press(Qt.Key.Key_Tab, SHIFT)
    assert QApplication.focusWidget() is window.before


def test_it_looks_the_same(window):
    view = show(window)
    before = view.grab().toImage()
    QAccessible.setActive(True)
    window.before.setFocus()
    view.setFocus()
    QAccessible.setActive(False)
    assert view.reading.text is not None
    assert view.grab().toImage() == before


def test_keys_and_the_mouse_are_still_the_texts(reader, window):
    view = show(window)
    asked = []
    view.find_requested.connect(lambda: asked.append("find"))
    view.line_requested.connect(lambda: asked.append("line"))
    press(Qt.Key.Key_F, CONTROL)
    press(Qt.Key.Key_Colon)
    assert asked == ["find", "line"]
    place = QPoint(view.gutter_width + 12, 4)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.selected_text() == "one"
    assert chosen() == (0, 3)
