import json

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from postwright.gui.response.body_view.selection import Selection
from postwright.gui.response.body_view.source import FileBytes, MemoryBytes, open_source
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.theme import Theme

PRETTY = json.dumps({"a": {"b": [1, 2], "c": 3}, "d": "text"}, indent=2).encode()


@pytest.fixture
def view(qtbot) -> BodyView:
    theme = Theme("dark")
    made = BodyView(theme)
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    made.keep = theme
    return made


def text(view: BodyView) -> list[str]:
    return [row.text for row in view.folds.rows(view.index, 0, 10_000)]


def show(view: BodyView, content: bytes, language: str = "text", **options) -> None:
    view.show_text(MemoryBytes(content), language, **options)
    view.grab()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"x",
        b"a" * 100,
        b"one\r\ntwo\r\n",
        b"\xff\xfe broken \xc3(",
        "tabs\tand 漢字 and 😀\n".encode() * 3,
        bytes(range(256)),
        b"\n" * 50,
        "\u202egnp.exe".encode(),
    ],
)
def test_every_shape_of_text_is_painted(view, content):
    show(view, content)
    view.set_wrap(True)
    view.grab()
    view.select_all()
    assert not view.grab().isNull()


def test_first_paint_reads_the_visible_rows_alone(view, tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b"\n".join(b'{"row": %d}' % n for n in range(200_000)))
    source = open_source(path)
    assert isinstance(source, FileBytes)
    view.show_text(source, "json")
    view.index.rows_read = 0
    view.grab()
    assert 0 < view.index.rows_read <= view.visible_rows + 2


def test_scrolling_far_reads_a_screen_of_rows(view):
    show(view, b"\n".join(b"row %d" % n for n in range(100_000)))
    view.index.rows_read = 0
    view.verticalScrollBar().setValue(90_000)
    view.grab()
    assert view.index.rows_read <= 3 * (view.visible_rows + 2)


def test_one_line_of_20_mb_is_shown_in_rows_and_read_in_a_thread(view, qtbot):
    with qtbot.waitSignal(view.indexed, timeout=20_000):
        view.show_text(MemoryBytes(b"0123456789" * 2_000_000), "text")
        assert view.index.indexed_bytes < 20_000_000
        view.index.rows_read = 0
        view.grab()
        assert view.index.rows_read <= view.visible_rows + 2
    assert view.index.indexed_bytes == 20_000_000


def test_copies_what_is_selected_as_it_is_in_the_body(view):
    show(view, b"one\r\ntw\xc3\xa4\nthree")
    view.select(Selection(1, 9))
    view.copy()
    assert QGuiApplication.clipboard().text() == "ne\ntwä"


def test_copies_over_any_distance(view):
    content = b"\n".join(b"line %d" % n for n in range(50_000))
    show(view, content)
    view.select_all()
    view.copy()
    assert QGuiApplication.clipboard().text() == content.decode()


def test_keys_move_and_select(view, qtbot):
    show(view, b"first line\nsecond line\nthird")
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "second line"
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert view.selected_text() == "t"
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert view.selection == Selection(0, 0)
    qtbot.keyClick(view, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    assert view.selection.caret == view.index.source.size


def test_word_moves_stop_at_words(view, qtbot):
    show(view, b"one two\nthree")
    ctrl = Qt.KeyboardModifier.ControlModifier
    stops = []
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_Right, ctrl)
        stops.append(view.selection.caret)
    assert stops == [4, 7, 8, 13]
    qtbot.keyClick(view, Qt.Key.Key_Left, ctrl)
    assert view.selection.caret == 8


def test_ctrl_c_copies_although_the_window_has_shortcuts(view, qtbot):
    show(view, b"hello")
    view.select(Selection(0, 5))
    qtbot.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "hello"


def test_dragging_selects(view, qtbot):
    show(view, b"hello world")
    width = view.painter.column_width
    left = int(view.text_left)
    start, stop = QPoint(left + 1, 5), QPoint(int(left + 5 * width), 5)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view.viewport(), stop)
    view.select(Selection(view.selection.anchor, 5))
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=stop)
    assert view.selected_text() == "hello"


def test_double_click_selects_a_word(view, qtbot):
    show(view, b"hello world")
    at = QPoint(int(view.text_left + 8 * view.painter.column_width), 5)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_text() == "world"


def test_click_lands_behind_wide_characters(view, qtbot):
    show(view, "漢字x".encode())
    (row,) = view.index.rows(0, 1)
    at = QPoint(int(view.text_left + view.painter.x_of(row, 2)), 5)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selection.caret == len("漢字".encode())


def test_wrapped_rows_fit_the_view(view):
    show(view, b"x" * 1000 + b"\nshort")
    view.set_wrap(True)
    rows = view.index.rows(0, view.index.row_count)
    assert len(rows) > 10
    assert view.horizontalScrollBar().maximum() == 0
    room = view.viewport().width() - view.gutter_width
    assert all(view.painter.width_of(row) <= room for row in rows)


def test_wrapping_keeps_the_place(view):
    show(view, b"\n".join(b"%d " % n * 60 for n in range(500)))
    view.verticalScrollBar().setValue(200)
    view.set_wrap(True)
    top = view.folds.rows(view.index, view.verticalScrollBar().value(), 1)[0]
    assert top.text.startswith("200 ")


def test_gutter_click_folds_and_unfolds(view, qtbot):
    show(view, PRETTY, "json", foldable=True)
    everything = text(view)
    at = QPoint(view.gutter_width - 6, view.painter.row_height + 4)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert text(view) == ["{", '  "a": {', "  },", '  "d": "text"', "}"]
    view.grab()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert text(view) == everything


def test_ctrl_space_folds_at_the_caret(view, qtbot):
    show(view, PRETTY, "json", foldable=True)
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert text(view) == ["{", "}"]


def test_menu_copies_the_value_and_its_path(view, qtbot):
    show(view, PRETTY, "json", foldable=True)
    menu = view.menu_for(next(r for r in view.index.rows(0, 99) if '"d"' in r.text))
    qtbot.addWidget(menu)
    actions = {action.text(): action for action in menu.actions()}
    actions["Copy path $.d"].trigger()
    assert QGuiApplication.clipboard().text() == "$.d"
    actions["Copy value"].trigger()
    assert QGuiApplication.clipboard().text() == "text"


def test_revealing_a_folded_place_unfolds(view):
    show(view, PRETTY, "json", foldable=True)
    view.toggle_fold(view.index.rows(1, 1)[0])
    view.select(Selection(PRETTY.index(b'"c"'), PRETTY.index(b'"c"') + 3))
    assert '    "c": 3' in text(view)


def test_growing_text_keeps_the_scroll_position(view, tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b"line\n" * 100)
    source = FileBytes(path)
    view.show_text(source, "text")
    view.verticalScrollBar().setValue(30)
    with path.open("ab") as file:
        file.write(b"more\n" * 100)
    source.grown()
    view.text_grew()
    assert view.index.row_count == 200
    assert view.verticalScrollBar().value() == 30
    view.clear()


def test_is_named_and_tells_the_line_of_the_caret(view):
    show(view, b"one\ntwo")
    view.select(Selection(5, 5))
    assert view.accessibleName()
    assert "2" in view.accessibleDescription()
    assert "two" in view.accessibleDescription()


def test_theme_change_repaints_in_other_colours(view):
    show(view, b"x")
    dark = view.grab().toImage().pixelColor(490, 290)
    view.keep.set("light")
    QApplication.processEvents()
    assert view.grab().toImage().pixelColor(490, 290) != dark
