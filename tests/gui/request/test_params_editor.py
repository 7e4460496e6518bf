import pytest
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument, text_of
from postwright.gui.request.params_editor import ParamsEditor
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.request import Param, Request

URL = "https://example.test/users/:id?a=1&b=%20x"


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    params = (Param("a", "1"), Param("b", "%20x"), Param("id", "", kind="path"))
    return RequestDocument(Request(url=URL, params=params), RequestRef(draft="d"))


@pytest.fixture
def editor(qtbot: QtBot, document: RequestDocument) -> ParamsEditor:
    editor = ParamsEditor(Theme(), document)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_an_edited_value_stands_in_the_url(editor: ParamsEditor, document: RequestDocument) -> None:
    fields = editor.query.table.fields
    fields.setData(fields.index(0, 2), "{{page}}")

    assert document.request.url == "https://example.test/users/:id?a={{page}}&b=%20x"
    assert text_of(document.texts["url"]) == document.request.url


def test_a_row_that_is_off_leaves_the_url_and_comes_back(
    editor: ParamsEditor, document: RequestDocument
) -> None:
    editor.query.table.fields.toggle(0)
    assert document.request.url == "https://example.test/users/:id?b=%20x"
    assert len(editor.query.rows) == 2

    editor.query.table.fields.toggle(0)
    assert document.request.url == URL


def test_moving_a_row_moves_it_in_the_url(editor: ParamsEditor, document: RequestDocument) -> None:
    editor.query.table.fields.move(0, 1)

    assert document.request.url == "https://example.test/users/:id?b=%20x&a=1"


def test_one_undo_takes_back_row_and_url(editor: ParamsEditor, document: RequestDocument) -> None:
    editor.query.table.fields.remove(0)
    document.undo_stack.undo()

    assert document.request.url == URL
    assert len(editor.query.rows) == 2


def test_a_name_typed_into_the_path_gets_a_row(
    editor: ParamsEditor, document: RequestDocument
) -> None:
    document.texts["url"].setPlainText("https://example.test/a/:one/:two")

    assert [row.name for row in editor.path.rows] == ["one", "two"]
    assert not editor.path.isHidden()


def test_a_path_without_names_shows_no_table(
    editor: ParamsEditor, document: RequestDocument
) -> None:
    document.texts["url"].setPlainText("https://example.test/a")

    assert editor.path.isHidden()


def test_the_value_of_a_path_name_is_kept_in_its_row(
    editor: ParamsEditor, document: RequestDocument
) -> None:
    fields = editor.path.fields
    fields.setData(fields.index(0, 2), "42")

    assert document.request.params[-1] == Param("id", "42", kind="path")
    assert document.request.url == URL
