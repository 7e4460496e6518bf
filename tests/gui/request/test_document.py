import pytest
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import SCHEMA, RequestDocument, text_of
from postwright.model.collection import RequestRef
from postwright.model.options import Options, Postwright, Schema
from postwright.model.request import Auth, Body, Field, Param, Request

pytestmark = pytest.mark.usefixtures("qapp")

REF = RequestRef(collection="/c", path=("get.yml",))


def document(**members: object) -> RequestDocument:
    return RequestDocument(Request(**members), REF)  # type: ignore[arg-type]


def type_into(opened: RequestDocument, member: str, text: str) -> None:
    cursor = QTextCursor(opened.texts[member])
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(text)


def test_what_is_typed_into_the_url_shows_in_the_query() -> None:
    opened = document(url="http://example.test/a")
    type_into(opened, "url", "?x=1&y")

    assert opened.request.url == "http://example.test/a?x=1&y"
    assert [(p.name, p.value) for p in opened.request.params] == [("x", "1"), ("y", "")]


def test_a_disabled_parameter_survives_an_edit_of_the_url() -> None:
    off = Param("off", "1", enabled=False, note="why")
    opened = document(url="http://example.test/?a=1", params=(Param("a", "1"), off))
    type_into(opened, "url", "&b=2")

    assert off in opened.request.params
    assert len(opened.request.params) == 3


def test_typing_is_undone_by_the_text_itself() -> None:
    opened = document(url="http://example.test/")
    type_into(opened, "url", "a")
    opened.texts["url"].undo()

    assert opened.request.url == "http://example.test/"
    assert not opened.undo_stack.canUndo()
    assert not opened.dirty


def test_a_row_is_one_step_to_undo_and_redo() -> None:
    opened = document()
    opened.set("Add header", headers=(Field("A", "1"),))
    assert opened.undo_stack.undoText() == "Add header"

    opened.undo_stack.undo()
    assert opened.request.headers == ()
    opened.undo_stack.redo()
    assert opened.request.headers == (Field("A", "1"),)


def test_a_fill_is_taken_back_by_one_undo() -> None:
    before = Request(url="http://example.test/?a=1", params=(Param("a", "1"),))
    opened = RequestDocument(before, REF)
    type_into(opened, "body.text", "typed")
    typed = opened.request
    filled = Request(
        method="POST",
        url="http://example.test/new",
        headers=(Field("B", "2"),),
        body=Body("json", text="{}"),
        auth=Auth("bearer", (("token", "t"),)),
    )
    opened.replace(filled, "Fill from cURL")
    assert opened.request == filled
    assert not opened.texts["url"].isUndoAvailable()

    opened.undo_stack.undo()
    assert opened.request == typed
    assert text_of(opened.texts["url"]) == before.url
    assert text_of(opened.texts["body.text"]) == "typed"


def test_undoing_to_the_saved_state_is_clean_again(qtbot: QtBot) -> None:
    opened = document()
    opened.set("Method", method="PUT")
    assert opened.dirty

    opened.undo_stack.undo()
    assert not opened.dirty


def test_saving_makes_clean_without_losing_undo() -> None:
    opened = document()
    opened.set("Method", method="PUT")
    opened.mark_saved(opened.request)
    assert not opened.dirty

    opened.undo_stack.undo()
    assert opened.dirty
    assert opened.request.method == "GET"


def test_other_kinds_of_body_keep_their_contents_and_do_not_count() -> None:
    opened = document(body=Body("none"))
    opened.set("Fields", body__fields=(Field("a", "1"),))
    assert not opened.dirty

    opened.set("Form", body__kind="form-urlencoded")
    assert opened.dirty
    opened.set("Text", body__kind="text")
    assert opened.request.body.fields == (Field("a", "1"),)


@pytest.mark.parametrize("text", ["a\u00a0b", "a\u2028b", "a\ufeff{}", "tab\tend\n", "\U0001f600"])
def test_every_character_of_a_text_stays(text: str) -> None:
    opened = document(body=Body("text"))
    type_into(opened, "body.text", text)

    assert opened.request.body.text == text


def test_an_edit_that_changes_nothing_is_no_step(qtbot: QtBot) -> None:
    opened = document(method="GET")
    with qtbot.assertNotEmitted(opened.changed):
        opened.set("Method", method="GET")

    assert not opened.undo_stack.canUndo()


def test_typed_steps_of_one_label_are_one_to_undo() -> None:
    opened = document()
    for token in ("a", "ab", "abc"):
        opened.set_typed("Edit token", auth=Auth("bearer", (("token", token),)))

    opened.undo_stack.undo()
    assert opened.request.auth == Auth("inherit")


def test_line_ends_and_mark_of_a_body_stay_while_it_is_edited() -> None:
    opened = document(body=Body("text", text="\ufeffone\r\ntwo"))
    type_into(opened, "body.text", "\nthree")
    assert opened.request.body.text == "\ufeffone\r\ntwo\r\nthree"

    opened.texts["body.text"].undo()
    assert not opened.dirty


def test_colouring_a_text_is_no_edit() -> None:
    opened = document(body=Body("text", text="one\r\ntwo"))
    text = opened.texts["body.text"]
    text.markContentsDirty(0, text.characterCount())
    text.contentsChanged.emit()

    assert opened.request.body.text == "one\r\ntwo"


def schema_of(opened: RequestDocument) -> str:
    return opened.request.options.postwright.schema.body


def test_the_schema_is_a_text_of_its_own() -> None:
    opened = document()
    text = opened.texts[SCHEMA]
    QTextCursor(text).insertText('{"type": "object"}')
    assert schema_of(opened) == '{"type": "object"}'
    assert opened.dirty
    text.undo()
    assert schema_of(opened) == ""
    assert not opened.dirty


def test_other_options_are_undone_without_what_was_typed_as_schema() -> None:
    opened = document()
    opened.set("Option", options=Options(max_redirects=3))
    QTextCursor(opened.texts[SCHEMA]).insertText("{}")
    opened.undo_stack.undo()
    assert opened.request.options.max_redirects == Options().max_redirects
    assert schema_of(opened) == "{}"
    opened.undo_stack.redo()
    assert opened.request.options.max_redirects == 3
    assert schema_of(opened) == "{}"


def test_a_fill_shows_its_schema_and_is_taken_back() -> None:
    opened = document()
    options = Options(postwright=Postwright(schema=Schema('{"a": 1}')))
    opened.replace(Request(options=options))
    assert text_of(opened.texts[SCHEMA]) == '{"a": 1}'
    opened.undo_stack.undo()
    assert text_of(opened.texts[SCHEMA]) == schema_of(opened) == ""
