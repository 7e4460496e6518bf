"""The lists of the import and export dialogs."""

from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from postwright.gui.dialogs.import_preview import boxed_list
from postwright.gui.theme import Theme


def test_sentence_that_is_longer_than_its_box_can_be_scrolled_to(qtbot: QtBot) -> None:
    tree = boxed_list(Theme("light"), "Losses", decorated=False)
    qtbot.addWidget(tree)
    tree.resize(300, 100)
    tree.show()
    row = QTreeWidgetItem(tree, ["a word " * 30])
    assert row.text(0)
    qtbot.waitUntil(lambda: tree.horizontalScrollBar().maximum() > 0)
