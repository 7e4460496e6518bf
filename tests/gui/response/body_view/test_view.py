import json
import random

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postwright.gui.response.body_view import row_area
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
        "שלום \u200f\u2067 e\u0301 👩‍👩‍👧 \u2028\u2029\x85 ﷽".encode(),
        b"cr\ronly\r\nlf\n\r\n",
        ("ä" * 5000 + "\t😀" * 900).encode(),
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
    with qtbot.waitSignal(view.indexed):
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


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b""])
def test_without_a_selection_the_line_is_copied_however_long(view, end):
    show(view, b"one\n" + b"x" * 9000 + end)
    view.select(Selection(8000, 8000))
    view.copy()
    assert QGuiApplication.clipboard().text() == "x" * 9000


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


def key_stops(view, qtbot, key, count: int) -> list[int]:
    stops = []
    for _ in range(count):
        qtbot.keyClick(view, key)
        stops.append(view.selection.caret)
    return stops


def test_one_character_is_what_is_seen_as_one(view, qtbot):
    family, accented = "👩‍👩‍👧", "e\u0301"
    show(view, f"a{family}{accented}漢😀b".encode() + b"\xffc")
    sizes = [1, len(family.encode()), len(accented.encode()), 3, 4, 1, 1, 1]
    stops = [sum(sizes[: n + 1]) for n in range(len(sizes))]
    assert key_stops(view, qtbot, Qt.Key.Key_Right, len(sizes)) == stops
    back = key_stops(view, qtbot, Qt.Key.Key_Left, len(sizes))
    assert back == [*reversed(stops[:-1]), 0]


def test_random_selections_copy_the_bytes_that_they_cover(view, qtbot):
    chance = random.Random(11)
    pieces = ["ab", "ä", "漢字", "😀", "\t", "\r\n", "\n", "\r", "\u2028", "\x00", '"', " " * 5]
    content = "".join(chance.choices(pieces, k=4000)).encode() + b"x" * 9000
    show(view, content)
    whole = content.decode()
    offsets = sorted(len(whole[: chance.randrange(len(whole))].encode()) for _ in range(60))
    for start, stop in zip(offsets[::2], offsets[1::2], strict=True):
        for anchor, caret in ((start, stop), (stop, start)):
            view.select(Selection(anchor, caret))
            view.grab()
            view.copy()
            expected = content[start:stop].decode().replace("\r\n", "\n")
            if start != stop:
                assert QGuiApplication.clipboard().text() == expected


def test_caret_reaches_every_row_by_keys(view, qtbot):
    content = "漢字\n\n\tx\n".encode() + b"y" * 9000 + b"\nend"
    show(view, content)
    rows = [row.offset for row in view.index.rows(0, 99)]
    qtbot.keyClick(view, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    assert key_stops(view, qtbot, Qt.Key.Key_Down, len(rows) - 1) == rows[1:]
    before = view.selection.caret
    assert key_stops(view, qtbot, Qt.Key.Key_Down, 1) == [before]


def test_third_click_selects_the_line_however_long(view, qtbot):
    content = b"one two\r\n" + b"z" * 9000 + b"\nthree"
    show(view, content)
    at = QPoint(int(view.text_left + 1.5 * view.painter.column_width), 5)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert view.selected_text() == "one"
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert (view.selection.start, view.selection.stop) == (0, 9)
    below = QPoint(at.x(), int(2.5 * view.painter.row_height))
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert (view.selection.start, view.selection.stop) == (9, 9010)


def test_dragging_after_a_double_click_takes_whole_words(view, qtbot):
    show(view, b"one two three four")
    width = view.painter.column_width
    left = view.text_left
    start, end = (QPoint(int(left + column * width), 5) for column in (5, 9))
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=start)
    drag(view, end)
    assert view.selected_text() == "two three"
    drag(view, QPoint(int(left + width), 5))
    assert view.selected_text() == "one two"


def drag(view, to: QPoint) -> None:
    move = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(to), QPointF(view.viewport().mapToGlobal(to)),
        Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    QApplication.sendEvent(view.viewport(), move)


def test_dragging_beyond_the_edge_scrolls_and_selects(view, qtbot):
    show(view, b"\n".join(b"line %d" % n for n in range(500)))
    at = QPoint(int(view.text_left) + 1, 5)
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    drag(view, QPoint(at.x(), view.viewport().height() + 40))
    qtbot.waitUntil(lambda: view.top > 30)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    stopped = view.top
    assert view.selection.start == 0
    assert view.selected_text().count("\n") >= stopped
    assert not view._drag_scroll.isActive()


def test_more_rows_than_a_scroll_bar_counts_are_all_reached(view, monkeypatch, qtbot):
    monkeypatch.setattr(row_area, "MOST_STEPS", 100)
    show(view, b"\n".join(b"row %d" % n for n in range(5000)))
    bar = view.verticalScrollBar()
    assert bar.maximum() <= 100
    bar.setValue(bar.maximum())
    assert text(view)[view.top + view.page_rows - 1] == "row 4999"
    bar.setValue(bar.maximum() // 2)
    assert abs(view.top - 2500) < 60
    view.go_to_line(1234)
    assert view.top <= 1233 < view.top + view.page_rows
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_text() == ""
    assert view.place_of(view.selection.caret) == (1235, 1)
    top = view.top
    at = view.viewport().mapTo(view, view.viewport().rect().center())
    QTest.wheelEvent(view.windowHandle(), at, QPoint(0, -120))
    assert view.top == top + 3


def test_copying_very_much_says_how_much_it_was(view, qtbot, tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b"0123456789\n" * 300_000)
    view.show_text(open_source(path), "text")
    view.select_all()
    with qtbot.waitSignal(view.told) as told:
        view.copy()
    assert told.args == ["Copied 3.1 MB"]
    assert len(QGuiApplication.clipboard().text()) == 3_300_000
    view.clear()


def test_elements_of_markup_fold(view, qtbot):
    show(view, b"<a>\n  <b>\n    x\n  </b>\n</a>", "xml", foldable=True)
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert text(view) == ["<a>", "  <b>", "  </b>", "</a>"]
    view.grab()


def test_file_that_shrinks_or_vanishes_is_no_crash(view, qtbot, tmp_path):
    path = tmp_path / "body"
    path.write_bytes(b'{"key": "value"}\n' * 200_000)
    view.show_text(open_source(path), "json")
    with path.open("r+b") as file:
        file.truncate(100_000)
    view.set_top(150_000)
    view.grab()
    for key in (Qt.Key.Key_End, Qt.Key.Key_Home):
        qtbot.keyClick(view, key, Qt.KeyboardModifier.ControlModifier)
        view.grab()
    view.select_all()
    view.copy()
    view.set_wrap(True)
    view.grab()
    path.unlink()
    view.set_wrap(False)
    view.grab()
    view.select_all()
    view.copy()
    view.clear()


def test_the_menu_by_key_stands_below_the_caret(view):
    show(view, b"one\ntwo\nthree")
    view.select(Selection(5, 5))
    place = view.viewport().mapFromGlobal(view._below_caret())
    assert place.y() == 2 * view.painter.row_height
    assert view.text_left < place.x() < view.text_left + 2 * view.painter.column_width
    view.select(Selection(0, 0))
    view.set_top(2)
    assert view.viewport().rect().contains(view.viewport().mapFromGlobal(view._below_caret()))


def test_indentation_is_guided_by_thin_lines(view):
    show(view, PRETTY, "json")
    image, painter = view.viewport().grab().toImage(), view.painter
    x = round(view.text_left + 2 * painter.column_width)
    colors = [
        image.pixelColor(x, int((row + 0.5) * painter.row_height)).name()
        for row in range(view.index.row_count)
    ]
    line = view.keep.color("line").name()
    guided = [len(one) - len(one.lstrip()) > 2 for one in text(view)]
    assert [color == line for color in colors] == guided


def test_how_wide_a_text_was_is_nothing_to_the_next(view):
    show(view, b"x" * 1000)
    show(view, b"short")
    QApplication.processEvents()
    assert view.horizontalScrollBar().maximum() == 0


def place_of(view: BodyView, line: int, column: int = 0) -> QPoint:
    """Return where a line's text stands in the view."""
    x = view.text_left + column * view.painter.column_width
    return QPoint(int(x), line * view.painter.row_height + view.painter.row_height // 2)


def right_click(view: BodyView, place: QPoint) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place)


def test_a_right_click_puts_the_caret_where_the_menu_opens(view):
    show(view, b"first\nsecond\nthird\n")
    right_click(view, place_of(view, 1))
    assert view.selection == Selection(6, 6)
    right_click(view, place_of(view, 2, 5))
    assert view.selection == Selection(18, 18)


def test_a_right_click_into_the_selection_keeps_it(view):
    show(view, b"first\nsecond\nthird\n")
    view.select(Selection(0, 12))
    right_click(view, place_of(view, 1, 2))
    assert view.selection == Selection(0, 12)
    right_click(view, place_of(view, 2))
    assert view.selection == Selection(13, 13)
