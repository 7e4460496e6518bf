"""The frame: where it was, what it draws before it is filled, and how content lives in it."""

from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QMainWindow, QSplitter, QWidget

from postwright.gui.sidebar import sidebar
from postwright.gui.tokens import TOKENS
from postwright.gui.window import frame, header, status_bar, tabs
from postwright.gui.window.frame import Frame, FrameMemory, keep_frame, recall_frame

pytestmark = pytest.mark.usefixtures("qapp")


def content(title: str = "One") -> QMainWindow:
    made = QMainWindow()
    made.setWindowTitle(title)
    made.setMinimumSize(300, 200)
    return made


@pytest.mark.parametrize("name", ["dark", "light"])
def test_it_has_the_shape_of_what_fills_it(name: str) -> None:
    shown = Frame(FrameMemory(sidebar_width=200), name, 100)  # type: ignore[arg-type]
    shown.resize(1200, 700)
    picture = shown.grab().toImage()
    colors = TOKENS[name]
    for x, y, token in (
        (60, 10, "window"), (199, 600, "side"), (700, 60, "window"), (700, 400, "base"),
        (200, 400, "line"), (700, 690, "window"),
    ):  # fmt: skip
        assert picture.pixelColor(x, y).name().upper() == colors[token], (x, y)


def test_its_measures_are_those_of_the_parts() -> None:
    assert (frame.HEADER, frame.STRIP, frame.STATUS) == (
        header.HEIGHT, tabs.HEIGHT, status_bar.HEIGHT
    )  # fmt: skip
    assert (frame.COMPACT_BELOW, frame.NARROWEST) == (header.COMPACT_BELOW, sidebar.NARROWEST)
    assert frame.SIDEBAR == sidebar.WIDTH


def test_content_gives_title_and_least_size() -> None:
    shown, inside = Frame(FrameMemory(), "dark", 100), content()
    shown.fill(inside)
    shown.show()
    inside.show()
    assert shown.windowTitle() == "One"
    inside.setWindowTitle("Two")
    assert shown.windowTitle() == "Two"
    shown.resize(100, 100)
    assert (shown.width(), shown.height()) == (300, 200)
    assert inside.window() is shown
    assert inside.geometry() == QRect(0, 0, 300, 200)


def test_other_content_takes_the_place_of_the_first() -> None:
    shown, first, second = Frame(FrameMemory(), "dark", 100), content(), content("Second")
    shown.fill(first)
    shown.show()
    shown.fill(second)
    second.show()
    first.setWindowTitle("Late")
    assert shown.windowTitle() == "Second"
    assert not first.isVisible()
    assert second.size() == shown.size()


def test_closing_is_told() -> None:
    shown, told = Frame(FrameMemory(), "dark", 100), []
    shown.closed.connect(lambda: told.append(True))
    shown.show()
    shown.close()
    assert told
    assert not shown.isVisible()


def test_the_next_start_finds_its_place(tmp_path: Path) -> None:
    path = tmp_path / "frame.json"
    shown, inside, splitter = Frame(FrameMemory(), "dark", 100), content(), QSplitter()
    inside.setCentralWidget(splitter)
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    shown.fill(inside)
    shown.setGeometry(30, 40, 500, 400)
    shown.show()
    inside.show()
    splitter.setSizes([180, 320])
    keep_frame(path, inside, splitter)
    memory = recall_frame(path)
    again = Frame(memory, "dark", 100)
    assert again.size() == shown.size()
    assert memory.sidebar_width == splitter.sizes()[0] > 0


@pytest.mark.parametrize("text", [b"", b"{", b'{"geometry": 3}'], ids=["empty", "cut", "wrong"])
def test_an_unreadable_memory_is_a_first_start(tmp_path: Path, text: bytes) -> None:
    path = tmp_path / "frame.json"
    path.write_bytes(text)
    assert recall_frame(path) == recall_frame(tmp_path / "none.json") == FrameMemory()


def test_a_damaged_place_is_the_first_one() -> None:
    shown = Frame(FrameMemory(geometry="zz00"), "dark", 100)
    assert (shown.width(), shown.height()) == frame.SIZE


def test_a_screen_reader_finds_a_window_with_its_title() -> None:
    shown, inside = Frame(FrameMemory(), "dark", 100), content()
    shown.fill(inside)
    shown.show()
    told = QAccessible.queryAccessibleInterface(shown)
    assert told.role() == QAccessible.Role.Window
    assert told.text(QAccessible.Text.Name) == "One"
    assert QAccessible.queryAccessibleInterface(inside).text(QAccessible.Text.Name) == "Postwright"


def test_larger_content_is_scrolled_to_what_has_the_focus(qtbot) -> None:
    shown, inside = Frame(FrameMemory(), "dark", 100), content()
    qtbot.addWidget(shown)
    inside.setMinimumSize(1360, 840)
    first, field = QLineEdit(inside), QLineEdit(inside)
    field.setGeometry(1200, 800, 100, 24)
    shown.fill(inside)
    shown.resize(1000, 650)
    shown.show()
    inside.show()
    shown.activateWindow()
    qtbot.waitUntil(shown.isActiveWindow)
    assert (shown.width(), shown.height()) == (1000, 650)
    assert (inside.width(), inside.height()) == (1360, 840)
    first.setFocus()
    assert field.visibleRegion().isEmpty()
    field.setFocus()
    assert field.visibleRegion().boundingRect() == field.rect()
