from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from postwright.engine.files import LocalFiles
from postwright.gui.request.body_editor import BodyEditor
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.part_cells import chips_of
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.request import Body, Field, FileChoice, Part, Request


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    (tmp_path / "files/invoice.pdf").write_bytes(b"x" * 2048)
    (tmp_path / "photo.jpg").write_bytes(b"x" * 100)
    return tmp_path


Show = Callable[..., BodyEditor]


@pytest.fixture
def shown(qapp: QApplication, root: Path) -> Iterator[Show]:
    kept: list[tuple[BodyEditor, RequestDocument]] = []

    def show(body: Body, **members: object) -> BodyEditor:
        request = Request(body=body, **members)  # type: ignore[arg-type]
        document = RequestDocument(request, RequestRef())
        editor = BodyEditor(Theme("light"), document, LocalFiles(root).facts, lambda: root)
        kept.append((editor, document))
        editor.resize(700, 420)
        editor.show()
        return editor

    yield show
    for editor, _ in kept:
        editor.close()
        editor.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def body_of(editor: BodyEditor) -> Body:
    return editor._document.request.body


def undo(editor: BodyEditor) -> None:
    editor._document.undo_stack.undo()


def choose(editor: BodyEditor, kind: str) -> None:
    next(a for a in editor.kind.choices.actions() if a.data() == kind).trigger()


def press(menu: QMenu, words: str) -> None:
    next(a for a in menu.actions() if a.text() == words).trigger()
    menu.close()


def drop(editor: BodyEditor, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    entered = QDragEnterEvent(QPoint(50, 50), copy, data, left, none)
    QApplication.sendEvent(editor, entered)
    assert entered.isAccepted()
    QApplication.sendEvent(editor, QDropEvent(QPointF(50, 50), copy, data, left, none))


# Kinds


def test_choosing_a_kind_can_be_undone(shown: Show) -> None:
    editor = shown(Body())

    choose(editor, "json")
    assert body_of(editor).kind == "json"
    assert editor.text.isVisible()
    assert editor.words.text() == "application/json"

    undo(editor)
    assert editor.kind.current == "none"
    assert not editor.text.isVisible()


def test_text_stays_when_another_kind_was_chosen_meanwhile(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("text"))
    qtbot.keyClicks(editor.text.editor, "hello")

    choose(editor, "file")
    choose(editor, "json")

    assert body_of(editor).text == "hello"


def test_a_content_type_of_the_headers_is_said(shown: Show) -> None:
    row = Field("content-type", "application/ld+json")
    editor = shown(Body("json"), headers=(row,))

    assert editor.words.text() == "Sent as application/ld+json, from Headers"


# Text


def test_broken_json_says_where_until_it_is_mended(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("json"))
    qtbot.keyClicks(editor.text.editor, '{"a" 1}')
    qtbot.waitUntil(editor.text.problem.isVisible)
    assert editor.text.problem.text() == "Line 1, column 6: a colon is missing"

    editor.text.editor.replace_text('{"a": {{one}}}')

    qtbot.waitUntil(lambda: not editor.text.problem.isVisible())


def test_a_press_on_the_problem_goes_there(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("json", text='{\n  "a" 1}'))
    qtbot.waitUntil(editor.text.problem.isVisible)

    qtbot.mouseClick(editor.text.problem, Qt.MouseButton.LeftButton)

    cursor = editor.text.editor.textCursor()
    assert (cursor.blockNumber(), cursor.positionInBlock()) == (1, 6)


def test_format_lays_json_out_as_one_step_to_undo(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("json", text='{"a":{{n}},"b":[1.10]}'))

    qtbot.mouseClick(editor.format_button, Qt.MouseButton.LeftButton)
    assert body_of(editor).text == '{\n  "a": {{n}},\n  "b": [\n    1.10\n  ]\n}'

    editor.text.editor.undo()
    assert body_of(editor).text == '{"a":{{n}},"b":[1.10]}'


def test_format_of_broken_json_changes_nothing(shown: Show) -> None:
    editor = shown(Body("json", text='{"a" 1}'))

    editor.format_body()

    assert body_of(editor).text == '{"a" 1}'
    assert editor.text.problem.isVisible()


def test_format_lays_xml_out(shown: Show) -> None:
    editor = shown(Body("xml", text="<a><b>1</b></a>"))

    editor.format_body()

    assert body_of(editor).text == "<a>\n  <b>1</b>\n</a>"


def test_text_and_sparql_are_not_checked(shown: Show) -> None:
    editor = shown(Body("text", text="{"))

    editor.text.check()

    assert not editor.text.problem.isVisible()
    assert not editor.format_button.isVisible()


# Form


def test_fields_are_typed_into_the_table(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("form-urlencoded"))
    table = editor.form.table
    table.setFocus()
    table.setCurrentIndex(table.fields.index(0, 1))
    qtbot.keyClick(table, Qt.Key.Key_A)
    qtbot.keyClick(table.indexWidget(table.currentIndex()), Qt.Key.Key_Return)

    qtbot.waitUntil(lambda: body_of(editor).fields == (Field("a"),))
    undo(editor)
    assert table.rows == ()


def test_format_swaps_a_form_for_text(shown: Show) -> None:
    editor = shown(Body("form-urlencoded", fields=(Field("a", "1"),)))

    editor.format_body()
    editor.form.text.setPlainText("a: 1\n# b: 2")
    editor.format_body()

    assert body_of(editor).fields == (Field("a", "1"), Field("b", "2", enabled=False))


# Multipart

PARTS = (
    Part("note", value="signed"),
    Part("invoice", "file", files=("files/invoice.pdf",)),
    Part("scan", "file", files=("scan.tiff",), enabled=False),
)


def test_parts_are_counted_with_their_size(shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS))

    assert editor.words.text() == "2 of 3 parts on, 2.0 KB"


def test_a_missing_file_is_said_and_located(root: Path, shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS))
    table = editor.parts.table
    cell = table.fields.index(2, 3)
    said = cell.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "scan.tiff (not found)" in said

    press(table.open_choices(cell), "Locate scan.tiff…")
    editor.parts.dialog.filesSelected.emit([str(root / "photo.jpg")])

    assert body_of(editor).parts[2].files == ("photo.jpg",)
    assert not body_of(editor).parts[2].enabled


def test_a_press_on_locate_asks_for_the_file(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS[2:]))
    table = editor.parts.table
    cell = table.visualRect(table.fields.index(0, 3))
    chip = chips_of(table.theme, ("scan.tiff",), table._files, 400)[1]
    point = QPoint(round(cell.x() + chip.left + 4), cell.center().y())
    with qtbot.waitSignal(table.files_wanted) as wanted:
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)

    assert wanted.args == [0, "scan.tiff"]


def test_files_are_added_to_a_part_and_removed(root: Path, shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS[1:2]))
    table = editor.parts.table
    cell = table.fields.index(0, 3)

    press(table.open_choices(cell), "Add files…")
    editor.parts.dialog.filesSelected.emit([str(root / "photo.jpg")])
    assert body_of(editor).parts[0].files == ("files/invoice.pdf", "photo.jpg")

    press(table.open_choices(cell), "Remove invoice.pdf")
    assert body_of(editor).parts[0].files == ("photo.jpg",)
    undo(editor)
    assert len(body_of(editor).parts[0].files) == 2


def test_the_kind_of_a_part_is_chosen_from_a_menu(shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS[:1]))
    table = editor.parts.table

    press(table.open_choices(table.fields.index(0, 2)), "File")
    assert body_of(editor).parts == (Part("note", "file", value="signed"),)

    press(table.open_choices(table.fields.index(0, 2)), "Text")
    assert body_of(editor).parts == PARTS[:1]


def test_the_blank_row_becomes_a_file_part(shown: Show) -> None:
    editor = shown(Body("multipart-form"))
    table = editor.parts.table

    press(table.open_choices(table.fields.index(0, 2)), "File")

    assert body_of(editor).parts == (Part("", "file"),)


def test_enter_on_a_file_opens_its_menu_and_starts_no_edit(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS[1:2]))
    table = editor.parts.table
    table.setFocus()
    table.setCurrentIndex(table.fields.index(0, 3))

    qtbot.keyClick(table, Qt.Key.Key_Return)

    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
    assert table.indexWidget(table.currentIndex()) is None


def test_an_edit_keeps_what_the_table_does_not_show(shown: Show) -> None:
    part = Part("a", value="1", filename="x.txt", headers=(("X-A", "1"),), note="n")
    editor = shown(Body("multipart-form", parts=(part,)))

    editor.parts.table.fields.setData(editor.parts.table.fields.index(0, 3), "2")

    (changed,) = body_of(editor).parts
    assert changed == Part("a", value="2", filename="x.txt", headers=(("X-A", "1"),), note="n")


def test_files_dropped_on_a_multipart_body_become_parts(root: Path, shown: Show) -> None:
    editor = shown(Body("multipart-form", parts=PARTS[:1]))

    drop(editor, root / "photo.jpg", root / "files/invoice.pdf")
    press(editor.several, "2 parts, one for each file")

    assert [part.files for part in body_of(editor).parts[1:]] == [
        ("photo.jpg",),
        ("files/invoice.pdf",),
    ]
    undo(editor)
    assert body_of(editor).parts == PARTS[:1]


def test_chosen_files_of_the_drop_area_become_parts(qtbot: QtBot, root: Path, shown: Show) -> None:
    editor = shown(Body("multipart-form"))

    qtbot.mouseClick(editor.parts.drop, Qt.MouseButton.LeftButton)
    editor.parts.dialog.filesSelected.emit([str(root / "photo.jpg")])

    assert body_of(editor).parts == (Part("file", "file", files=("photo.jpg",)),)


# File


def test_a_file_dropped_on_another_body_is_sent(root: Path, shown: Show) -> None:
    editor = shown(Body("json", text="{}"))

    drop(editor, root / "files/invoice.pdf")

    assert body_of(editor).kind == "file"
    assert body_of(editor).files == (FileChoice("files/invoice.pdf"),)
    assert editor.file.state.text() == "2.0 KB, sent as it is"
    assert editor.file.content_type.placeholderText() == "application/pdf"
    undo(editor)
    assert body_of(editor) == Body("json", text="{}")


@pytest.mark.parametrize(
    ("answer", "parts"),
    [
        ("2 parts, one for each file", [1, 1]),
        ("One part with 2 files", [2]),
    ],
    ids=["each", "together"],
)
def test_of_several_files_it_asks_how(
    root: Path, shown: Show, answer: str, parts: list[int]
) -> None:
    editor = shown(Body())

    drop(editor, root / "photo.jpg", root / "files/invoice.pdf")
    assert body_of(editor).kind == "none"
    assert editor.several.isVisible()
    press(editor.several, answer)

    assert body_of(editor).kind == "multipart-form"
    assert [len(part.files) for part in body_of(editor).parts] == parts
    undo(editor)
    assert body_of(editor).kind == "none"


def test_to_leave_the_question_adds_nothing(root: Path, shown: Show, qtbot: QtBot) -> None:
    editor = shown(Body())
    drop(editor, root / "photo.jpg", root / "files/invoice.pdf")
    qtbot.keyClick(editor.several, Qt.Key.Key_Escape)
    assert not editor.several.isVisible()
    assert body_of(editor).kind == "none"


def test_what_a_drop_would_do_is_said_while_it_is_held(root: Path, shown: Show) -> None:
    editor = shown(Body())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(root / "photo.jpg"))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    event = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, data, left, none)

    QApplication.sendEvent(editor, event)

    assert editor.hint.isVisible()
    assert editor.hint.text == "Drop to send photo.jpg as the body"


def test_a_file_outside_of_the_collection_keeps_its_whole_path(
    qtbot: QtBot, shown: Show, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other") / "a b.bin"
    other.write_bytes(b"1")
    editor = shown(Body("file"))

    qtbot.mouseClick(editor.file.choose, Qt.MouseButton.LeftButton)
    editor.file.dialog.fileSelected.emit(str(other))

    assert body_of(editor).files == (FileChoice(other.resolve().as_posix()),)


def test_a_path_is_typed_and_found_missing(qtbot: QtBot, shown: Show) -> None:
    editor = shown(Body("file"))

    qtbot.keyClicks(editor.file.path, "no.bin")
    assert body_of(editor).files == (FileChoice("no.bin"),)
    assert editor.file.state.text() == "no.bin was not found."
    assert editor.file.choose.text() == "Locate…"

    undo(editor)
    assert body_of(editor).files == ()


def test_a_variable_in_a_path_is_not_called_missing(shown: Show) -> None:
    editor = shown(Body("file", files=(FileChoice("{{dir}}/a.bin"),)))

    assert "variable" in editor.file.state.text()


def test_another_of_several_files_is_chosen(qtbot: QtBot, shown: Show) -> None:
    files = (FileChoice("photo.jpg"), FileChoice("files/invoice.pdf", selected=False, note="n"))
    editor = shown(Body("file", files=files))
    editor.file.others.setFocus()

    qtbot.keyClick(editor.file.others, Qt.Key.Key_Down)

    assert [one.selected for one in body_of(editor).files] == [False, True]
    assert editor.file.path.text() == "files/invoice.pdf"
    assert body_of(editor).files[1].note == "n"


def test_a_file_that_appears_is_found_when_the_pane_is_shown_again(root: Path, shown: Show) -> None:
    editor = shown(Body("file", files=(FileChoice("late.bin"),)))
    assert "not found" in editor.file.state.text()

    (root / "late.bin").write_bytes(b"1")
    editor.hide()
    editor.show()

    assert editor.file.state.text() == "1 B, sent as it is"


@pytest.mark.parametrize(
    ("name", "kind"), [("begin_json", "json"), ("begin_form", "form-urlencoded")]
)
def test_an_empty_body_begins_by_a_press(shown: Show, name: str, kind: str) -> None:
    editor = shown(Body())
    button = getattr(editor, name)
    assert button.isVisible()
    button.click()
    assert body_of(editor).kind == kind
    assert not button.isVisible()
    undo(editor)
    assert body_of(editor).kind == "none"
    assert button.isVisible()
