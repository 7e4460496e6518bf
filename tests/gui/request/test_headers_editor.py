import msgspec
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.headers_editor import HeadersEditor
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.exchange import Header, PreparedRequest, Shadowed
from postwright.model.request import Field, Request

PREPARED = PreparedRequest(
    method="GET",
    url="http://example.test/",
    scheme="http",
    host="example.test",
    port=80,
    target="/",
    headers=(
        Header("Host", "example.test", "automatic"),
        Header("X-Mine", "1", "request"),
        Header("X-Shared", "2", "collection"),
        Header("Authorization", "Bearer s3cret", "auth", ("s3cret",)),
        Header("Accept", "*/*", "automatic"),
    ),
    secrets=("s3cret",),
    omitted=(Header("User-Agent", "postwright", "automatic"),),
)


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    return RequestDocument(Request(headers=(Field("X-Mine", "1"),)), RequestRef(draft="d"))


@pytest.fixture
def editor(qtbot: QtBot, document: RequestDocument) -> HeadersEditor:
    editor = HeadersEditor(Theme(), document)
    qtbot.addWidget(editor)
    editor.resize(600, 500)
    editor.show()
    return editor


def added(editor: HeadersEditor) -> dict[str, bool]:
    return {row.name: row.enabled for row in editor.added.rows}


def test_what_is_added_stands_apart_from_your_own(editor: HeadersEditor) -> None:
    editor.show_prepared(PREPARED)

    assert "X-Mine" not in added(editor)
    assert added(editor)["X-Shared"]
    assert not added(editor)["User-Agent"]


def test_secrets_are_dots(editor: HeadersEditor) -> None:
    editor.show_prepared(PREPARED)
    values = " ".join(row.value for row in editor.added.rows)

    assert "s3cret" not in values


def test_unticking_an_automatic_header_leaves_it_out(
    qtbot: QtBot, editor: HeadersEditor, document: RequestDocument
) -> None:
    editor.show_prepared(PREPARED)
    row = list(added(editor)).index("Accept")
    editor.added.setCurrentIndex(editor.added.fields.index(row, 0))
    qtbot.keyClick(editor.added, Qt.Key.Key_Space)

    assert "Accept" in document.request.options.postwright.omit_headers
    document.undo_stack.undo()
    assert document.request.options.postwright.omit_headers == ()


def test_ticking_it_again_takes_it_back(
    qtbot: QtBot, editor: HeadersEditor, document: RequestDocument
) -> None:
    editor.omit("User-Agent")
    editor.show_prepared(PREPARED)
    row = list(added(editor)).index("User-Agent")
    editor.added.fields.toggle(row)

    assert document.request.options.postwright.omit_headers == ()


def test_an_inherited_header_has_no_switch(
    editor: HeadersEditor, document: RequestDocument
) -> None:
    editor.show_prepared(PREPARED)
    before = document.request
    editor.added.fields.toggle(list(added(editor)).index("X-Shared"))

    assert added(editor)["X-Shared"]
    assert document.request == before


def test_an_edit_of_a_row_reaches_the_document(
    editor: HeadersEditor, document: RequestDocument
) -> None:
    fields = editor.yours.table.fields
    fields.setData(fields.index(0, 2), "changed")

    assert document.request.headers == (Field("X-Mine", "changed"),)
    assert document.undo_stack.undoText() == "Edit Value"


def test_rows_are_edited_as_text_and_keep_their_notes(
    editor: HeadersEditor, document: RequestDocument
) -> None:
    document.set("note", headers=(Field("X-Mine", "1", note="why"),))
    editor.yours.toggle()
    editor.yours.text.setPlainText("# X-Mine: 2\nX-New: 3")
    editor.yours.toggle()

    assert document.request.headers == (
        Field("X-Mine", "2", enabled=False, note="why"),
        Field("X-New", "3"),
    )


def test_names_and_values_are_offered(editor: HeadersEditor) -> None:
    suggest = editor.yours.table.cells.suggest
    assert suggest is not None

    assert "Content-Type" in suggest(1, "name")
    fields = editor.yours.table.fields
    fields.setData(fields.index(1, 1), "Content-Type")
    assert "application/json" in suggest(1, "value")


def remarks(editor: HeadersEditor) -> list[str]:
    fields = editor.yours.table.fields
    return [fields.remark(row) for row in range(len(fields.rows))]


def test_a_name_that_stands_twice_says_so(editor: HeadersEditor, document: RequestDocument) -> None:
    off = Field("x-mine", "3", enabled=False)
    document.set("", headers=(Field("X-Mine", "1"), Field("x-mine", "2"), off, Field("Other")))

    assert remarks(editor) == ["sent twice", "sent twice", "", ""]
    index = editor.yours.table.fields.index(0, 2)
    assert "sent twice" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    document.set("", headers=(Field("X-Mine", "1"),))
    assert remarks(editor) == [""]


def test_a_row_says_whose_header_it_replaces(
    editor: HeadersEditor, document: RequestDocument
) -> None:
    document.set("", headers=(Field("x-key", "1"), Field("Accept", "a/b"), Field("X-Deep", "2")))
    lost = (
        Shadowed("X-Key", "0", "folder:Orders", "request"),
        Shadowed("X-Key", "0", "collection", "folder:Orders"),
        Shadowed("X-Deep", "0", "collection", "request"),
        Shadowed("Accept", "*/*", "automatic", "request"),
    )
    editor.show_prepared(msgspec.structs.replace(PREPARED, shadowed=lost), "Orchard")

    assert remarks(editor) == ["instead of Orders", "", "instead of Orchard"]
