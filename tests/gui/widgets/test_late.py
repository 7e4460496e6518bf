"""A page is made once, when it is needed; all that wait for it get it, and Tab comes through."""

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from postwright.gui.widgets.late import Late, LatePages


def test_a_page_is_made_once_and_shown_to_all_who_wait(qtbot: QtBot) -> None:
    made: list[QWidget] = []
    seen: list[QWidget] = []

    def make() -> QWidget:
        made.append(QWidget())
        return made[-1]

    late = Late(make)
    late.when_made(seen.append)
    assert (late.made, made, seen) == (None, [], [])
    assert late.page is late.page is late.made
    late.when_made(seen.append)
    assert seen == made * 2
    assert len(made) == 1


def button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setObjectName(name)
    return made


def form() -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    for name in ("name", "value"):
        line = QLineEdit()
        line.setObjectName(name)
        column.addWidget(line)
    return page


@pytest.fixture
def pane(qtbot: QtBot) -> QWidget:
    pane = QWidget()
    qtbot.addWidget(pane)
    pages = LatePages()
    pages.setObjectName("pages")
    column = QVBoxLayout(pane)
    for widget in (button("before"), pages, button("after")):
        column.addWidget(widget)
    first = Late(lambda: button("first"))
    second = Late(form)
    pages.add("first", first)
    pages.add("second", second, framed=_framed)
    pages.choose("first")
    return pane


def _framed(page: QWidget) -> QWidget:
    frame = QWidget()
    QVBoxLayout(frame).addWidget(page)
    return frame


def walk(pane: QWidget) -> list[str]:
    names, one = [], pane.nextInFocusChain()
    while one is not None and one is not pane:
        names.append(one.objectName())
        one = one.nextInFocusChain()
    return [name for name in names if name and not name.startswith(("qt_", "pages"))]


def test_a_page_stands_in_its_frame(pane: QWidget) -> None:
    pages = pane.findChild(LatePages)
    assert isinstance(pages, LatePages)
    assert pages.count() == 1
    place = pages.page("second")
    assert place.findChild(QLineEdit, "value")
    assert pages.currentWidget() is not place
    pages.choose("second")
    assert pages.currentWidget() is place


def test_tab_comes_through_a_page_that_was_made_last(pane: QWidget) -> None:
    pages = pane.findChild(LatePages)
    assert isinstance(pages, LatePages)
    pages.choose("second")
    found = walk(pane)
    assert found.index("before") < found.index("name") < found.index("value")
    assert found.index("value") < found.index("after")
