import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from postwright.gui.request.checks_editor import ChecksEditor, checks_on
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.gui.widgets.choice_table import ChoiceTable
from postwright.model.collection import RequestRef
from postwright.model.options import Options, Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Request
from postwright.runner.check_forms import CheckForm


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    ours = Postwright(checks=(ResponseCheck("json", "$..id", "length", "3"),))
    return RequestDocument(
        Request(
            assertions=(
                Assertion("res.status", "eq", "200"),
                Assertion("res.body.id", "isDefined"),
            ),
            options=Options(postwright=ours),
        ),
        RequestRef(draft="d"),
    )


@pytest.fixture
def editor(qtbot: QtBot, document: RequestDocument) -> ChecksEditor:
    editor = ChecksEditor(Theme(), document)
    qtbot.addWidget(editor)
    editor.resize(600, 700)
    editor.show()
    qtbot.waitExposed(editor)
    editor.activateWindow()
    return editor


def said(table: ChoiceTable, row: int) -> list[str]:
    return [str(table.fields.index(row, column).data()) for column in range(1, 5)]


def choose(table: ChoiceTable, row: int, column: int, key: str) -> None:
    """Open a cell's menu with Enter, go down to the entry and press Enter."""
    table.setFocus()
    table.setCurrentIndex(table.fields.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_Return)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(next(action for action in menu.actions() if action.data() == key))
    QTest.keyClick(menu, Qt.Key.Key_Return)


def type_cell(table: ChoiceTable, row: int, column: int, text: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.fields.index(row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit), line
    line.selectAll()
    QTest.keyClicks(line, text)
    QTest.keyClick(line, Qt.Key.Key_Return)
    if isinstance(following := QApplication.focusWidget(), QLineEdit):
        QTest.keyClick(following, Qt.Key.Key_Escape)


def ours(document: RequestDocument) -> tuple[ResponseCheck, ...]:
    return document.request.options.postwright.checks


def test_checks_of_the_format_and_ours_stand_in_one_table(
    editor: ChecksEditor, document: RequestDocument
) -> None:
    assert [said(editor.checks, row) for row in range(3)] == [
        ["Status", "", "equals", "200"],
        ["JSON value", "$.id", "is there", ""],
        ["JSON value", "$..id", "has length", "3"],
    ]
    assert checks_on(document.request) == 3


def test_check_is_added_by_keys_alone(editor: ChecksEditor, document: RequestDocument) -> None:
    table = editor.checks
    choose(table, 3, 1, "header")
    assert table.currentIndex() == table.fields.index(3, 2)
    type_cell(table, 3, 2, "ETag")
    choose(table, 3, 3, "startsWith")
    type_cell(table, 3, 4, "W/")
    assert document.request.assertions[-1] == Assertion('res.headers["etag"]', "startsWith", "W/")
    assert said(table, 3) == ["Header", "ETag", "starts with", "W/"]


def test_row_stays_where_it_is_while_its_operator_leaves_the_format(
    editor: ChecksEditor, document: RequestDocument
) -> None:
    document.set("", assertions=(Assertion('res.headers["x-left"]', "eq", "3"),) * 2)
    choose(editor.checks, 0, 3, "gt")
    assert said(editor.checks, 0) == ["Header", "x-left", "greater than", "3"]
    assert document.request.assertions == (Assertion('res.headers["x-left"]', "eq", "3"),)
    assert ours(document)[0] == ResponseCheck("header", "x-left", "gt", "3")


def test_every_edit_can_be_undone(editor: ChecksEditor, document: RequestDocument) -> None:
    before = document.request
    type_cell(editor.checks, 0, 4, "201")
    QTest.keyClick(editor.checks, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    editor.checks.setCurrentIndex(editor.checks.fields.index(0, 0))
    QTest.keyClick(editor.checks, Qt.Key.Key_Space)
    QTest.keyClick(editor.checks, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)
    assert len(editor.checks.rows) == 2
    while document.undo_stack.canUndo():
        document.undo_stack.undo()
    assert document.request == before
    assert [said(editor.checks, row)[3] for row in range(3)] == ["200", "", "3"]


def test_assertions_keep_their_order(editor: ChecksEditor, document: RequestDocument) -> None:
    editor.checks.setFocus()
    editor.checks.setCurrentIndex(editor.checks.fields.index(1, 1))
    QTest.keyClick(editor.checks, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    expressions = [row.expression for row in document.request.assertions]
    assert expressions == ["res.body.id", "res.status"]


def test_typed_place_becomes_the_plainest_kind(editor: ChecksEditor) -> None:
    for row, (text, kind) in enumerate(
        (
            ("$.data[0]", "JSON value"),
            ("res.headers.etag", "Header"),
            ("res.status", "Status"),
            ("res.getUrl()", "Expression"),
        ),
        3,
    ):
        type_cell(editor.checks, row, 2, text)
        assert said(editor.checks, row)[0] == kind


def test_what_needs_javascript_says_so_in_its_place(
    editor: ChecksEditor, document: RequestDocument
) -> None:
    document.set("", assertions=(Assertion("res.body.map(x => x)", "eq", "1"),))
    assert editor.checks.wrong(0)[0] == "selector"
    assert editor.check_problem.text() == "Row 1: It needs JavaScript, which is not run"
    editor.captures.setFocus()
    QTest.mouseClick(editor.check_problem, Qt.MouseButton.LeftButton)
    assert editor.checks.currentIndex() == editor.checks.fields.index(0, 2)
    spoken = editor.checks.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == (
        "Where, res.body.map(x => x), row 1 of 3, on, It needs JavaScript, which is not run"
    )


def test_each_operator_says_what_it_means(editor: ChecksEditor) -> None:
    menu = editor.checks.open_choices(editor.checks.fields.index(0, 3))
    helps = {action.data(): action.toolTip() for action in menu.actions() if action.data()}
    menu.close()
    assert len(helps) == 28
    assert all(helps.values())
    tip = editor.checks.fields.index(0, 3).data(Qt.ItemDataRole.ToolTipRole)
    assert "The same value" in tip


def test_operator_without_a_value_has_no_cell_to_type_in(editor: ChecksEditor) -> None:
    assert not editor.checks.fields.can_edit(1, 4)
    assert not editor.checks.fields.can_edit(0, 2), "a status has no place"
    assert editor.checks.fields.can_edit(0, 4)


def test_schema_is_edited_below_the_table(editor: ChecksEditor, document: RequestDocument) -> None:
    choose(editor.checks, 3, 1, "schema")
    assert editor.schema.isVisible()
    assert said(editor.checks, 3) == ["JSON Schema", "", "fits", "3 lines"]
    editor.schema.text.setPlainText('{"type": "array"}')
    assert ours(document)[-1] == ResponseCheck("schema", "", "eq", '{"type": "array"}')
    document.undo_stack.undo()
    assert '"object"' in ours(document)[-1].value
    editor.checks.setCurrentIndex(editor.checks.fields.index(0, 4))
    assert not editor.schema.isVisible()


def test_captures_of_both_kinds(editor: ChecksEditor, document: RequestDocument) -> None:
    type_cell(editor.captures, 0, 2, "$.token")
    type_cell(editor.captures, 0, 3, "token")
    assert document.request.captures == (Capture("res.body.token", "token"),)
    choose(editor.captures, 0, 4, "environment")
    assert document.request.captures == ()
    assert document.request.options.postwright.captures == (
        ResponseCapture("json", "$.token", "token", "environment"),
    )
    assert said(editor.captures, 0) == ["JSON value", "$.token", "token", "Environment"]
    assert checks_on(document.request) == 4


def test_rows_go_over_the_clipboard_as_lines(
    editor: ChecksEditor, document: RequestDocument
) -> None:
    editor.checks.copy_all()
    lines = QGuiApplication.clipboard().text()
    assert lines.splitlines() == [
        "res.status eq 200", "res.body.id isDefined", "json $..id length 3",
    ]  # fmt: skip
    document.set("", assertions=(), options=Options())
    editor.checks.setFocus()
    QGuiApplication.clipboard().setText(f"{lines}\nno check at all\n$.a gte 1")
    QTest.keyClick(editor.checks, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert [said(editor.checks, row) for row in range(4)] == [
        ["Status", "", "equals", "200"],
        ["JSON value", "$.id", "is there", ""],
        ["JSON value", "$..id", "has length", "3"],
        ["JSON value", "$.a", "at least", "1"],
    ]


def test_added_check_is_one_step_and_can_be_found(
    editor: ChecksEditor, document: RequestDocument
) -> None:
    form = CheckForm("json", "$.total", "eq", "12.50")
    at = editor.add_check(form, "Add a check")
    assert document.undo_stack.undoText() == "Add a check"
    editor.go_to_check(at)
    assert said(editor.checks, editor.checks.currentIndex().row())[1] == "$.total"
    assert editor.row_of("assertions", 2) == at
    assert editor.row_of("checks", 0) == 2
    assert editor.row_of("checks", 9) == -1


def test_note_and_spelling_of_an_untouched_row_survive_other_edits(
    editor: ChecksEditor, document: RequestDocument
) -> None:
    odd = Assertion("res['body'].id", "eq", "1", note="why")
    document.set("", assertions=(odd, Assertion("res.status", "eq", "200")))
    type_cell(editor.checks, 1, 4, "204")
    assert document.request.assertions == (odd, Assertion("res.status", "eq", "204"))
