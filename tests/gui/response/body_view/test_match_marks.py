from PySide6.QtCore import QPoint, Qt

from postwright.gui.response.body_view.folds import Folds
from postwright.gui.response.body_view.index import RowIndex
from postwright.gui.response.body_view.match_marks import marked
from postwright.gui.response.body_view.search import Wanted, find_all
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.theme import Theme

LINES = [b"x" if n in (5, 50, 51, 99) else b"-" for n in range(100)]


def indexed(content: bytes) -> RowIndex:
    index = RowIndex(MemoryBytes(content))
    index.extend()
    return index


def test_slots_stand_for_rows():
    content = b"\n".join(LINES)
    matches = find_all(MemoryBytes(content), Wanted("x"))
    matches.go_from(100)
    index = indexed(content)
    assert marked(matches, index, Folds(), 100) == [
        (5, False),
        (50, True),
        (51, False),
        (99, False),
    ]
    assert marked(matches, index, Folds(), 10) == [(0, False), (5, True), (9, False)]
    assert [slot for slot, _ in marked(matches, index, Folds(), 200)] == [11, 101, 103, 199]


def test_nothing_found_marks_nothing():
    assert marked(find_all(MemoryBytes(b"a"), Wanted("x")), indexed(b"a"), Folds(), 10) == []


def test_marks_appear_beside_the_bar_and_a_click_goes_there(qtbot):
    theme = Theme("dark")
    view = BodyView(theme)
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    content = b"\n".join(LINES * 10)
    view.show_text(MemoryBytes(content), "text")
    assert not view.marks.isVisible()
    view.set_matches(find_all(MemoryBytes(content), Wanted("x")))
    assert view.marks.isVisible()
    assert not view.grab().isNull()
    at = QPoint(4, view.marks.height() // 2)
    qtbot.mouseClick(view.marks, Qt.MouseButton.LeftButton, pos=at)
    middle = view.top + view.page_rows // 2
    assert abs(middle - 500) < 10
