import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postwright.gui.request.docs_editor import DocsEditor
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.request import Request


@pytest.fixture
def document(qapp: QApplication) -> RequestDocument:
    return RequestDocument(Request(docs="# Read <b>me</b>"), RequestRef(draft="d"))


@pytest.fixture
def editor(qtbot: QtBot, document: RequestDocument) -> DocsEditor:
    made = DocsEditor(Theme("light"), document)
    qtbot.addWidget(made)
    made.show()
    return made


def test_markup_is_shown_as_it_is_written(editor: DocsEditor) -> None:
    assert editor.edit.document().toRawText() == "# Read <b>me</b>"


def test_typing_changes_the_request(
    qtbot: QtBot, editor: DocsEditor, document: RequestDocument
) -> None:
    qtbot.keyClicks(editor.edit, "1")
    qtbot.keyClick(editor.edit, Qt.Key.Key_Return)

    assert document.request.docs == "1\n# Read <b>me</b>"
    assert document.dirty
