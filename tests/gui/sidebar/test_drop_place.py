"""A drag over the tree shows where it would go, and a folder under it opens after a while."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.models.tree_nodes import TreeSource
from postwright.gui.sidebar.tree_view import TreeView
from postwright.gui.theme import Theme
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Request

ROOT = Path("/collections/orchard")
TREE = Collection(
    name="Orchard",
    items=(
        Item("Fruit", Folder(name="Fruit", items=(Item("pick.yml", Request(name="Pick")),))),
        Item("first.yml", Request(name="First")),
        Item("second.yml", Request(name="Second")),
    ),
)
BUTTONS, KEYS = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
ACTIONS = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction


class Dragging:
    """Drags the second request over the tree, by the events that a desktop sends."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme, self.model = Theme("light"), CollectionTree()
        self.view = TreeView(self.theme, self.model)
        qtbot.addWidget(self.view)
        self.model.show([TreeSource(ROOT, TREE)])
        self.view.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its ring has the same colour
        self.view.resize(288, 300)
        self.view.show()
        self.data = self.model.mimeData([self.model.find(ROOT, ("second.yml",))])
        at = QPoint(1, 1)
        self.send(QDragEnterEvent(at, ACTIONS, self.data, BUTTONS, KEYS))

    def send(self, event: object) -> None:
        QApplication.sendEvent(self.view.viewport(), event)  # type: ignore[arg-type]

    def to(self, path: tuple[str, ...], part: float) -> None:
        """Move to a row; `part` is how far down in it, from 0 to 1."""
        rect = self.view.visualRect(self.model.find(ROOT, path))
        at = QPointF(rect.center().x(), rect.top() + part * (rect.height() - 1)).toPoint()
        self.send(QDragMoveEvent(at, ACTIONS, self.data, BUTTONS, KEYS))

    def ringed(self) -> set[int]:
        """Return the lines of pixels in which the ring's colour is, each at its middle."""
        picture = self.view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        color, x = self.theme.color("ring").rgb(), picture.width() // 2
        return {y for y in range(picture.height()) if picture.pixel(x, y) == color}


@pytest.fixture
def drag(qtbot: QtBot) -> Dragging:
    return Dragging(qtbot)


def test_between_two_rows_there_is_a_line_of_two_pixels(drag: Dragging) -> None:
    drag.to(("first.yml",), 0.0)
    top = drag.view.visualRect(drag.model.find(ROOT, ("first.yml",))).top()
    assert drag.ringed() == {top - 1, top}


def test_over_a_folder_there_is_a_ring_around_it(drag: Dragging) -> None:
    drag.to(("Fruit",), 0.5)
    row = drag.view.visualRect(drag.model.find(ROOT, ("Fruit",)))
    found = drag.ringed()
    assert len(found) == 4
    assert row.top() < min(found) < max(found) < row.bottom()


def test_nothing_is_left_of_it_after_the_drag(drag: Dragging) -> None:
    drag.to(("Fruit",), 0.5)
    drag.send(QDragLeaveEvent())
    assert not drag.ringed()


def test_a_shut_folder_opens_and_an_open_one_stays_open(drag: Dragging, qtbot: QtBot) -> None:
    fruit = drag.model.find(ROOT, ("Fruit",))
    assert not drag.view.isExpanded(fruit)
    drag.to(("Fruit",), 0.5)
    assert not drag.view.isExpanded(fruit)
    drag.to(("Fruit",), 0.6)
    qtbot.waitUntil(lambda: drag.view.isExpanded(fruit))
    drag.to(("first.yml",), 0.0)
    drag.to(("Fruit",), 0.5)
    with qtbot.waitSignal(drag.view._drop._timer.timeout):
        pass
    assert drag.view.isExpanded(fruit)
