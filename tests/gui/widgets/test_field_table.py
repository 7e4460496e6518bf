import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from postwright.gui.theme import Theme
from postwright.gui.widgets.cell_edit import CellEdit
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.model.exchange import Use
from postwright.model.request import Field

COLUMNS = (Column("name", "Name", 150), Column("value", "Value"), Column("note", "Note", 100))
ROWS = (Field("a", "1"), Field("b", "2"), Field("c", "3"))
NAME, VALUE, NOTE = 1, 2, 3


@pytest.fixture
def table(qtbot: QtBot) -> FieldTable:
    theme = Theme()
    table = FieldTable(theme, COLUMNS, Field(), "Headers")
    table.set_rows(ROWS)
    table.resize(600, 200)
    qtbot.addWidget(table)
    table.show()
    with qtbot.waitActive(table):
        table.activateWindow()
    table.setFocus()
    return table


def names(table: FieldTable) -> list[str]:
    return [row.name for row in table.rows]


def editor(table: FieldTable) -> QLineEdit:
    found = table.indexWidget(table.currentIndex()) or QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def middle(table: FieldTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.fields.index(row, column)).center()


def click(qtbot: QtBot, table: FieldTable, row: int, column: int) -> None:
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle(table, row, column))


def test_typing_in_the_blank_row_adds_a_row(qtbot: QtBot, table: FieldTable) -> None:
    click(qtbot, table, 3, NAME)
    qtbot.keyClicks(editor(table), "X-New")
    with qtbot.waitSignal(table.edited):
        qtbot.keyClick(editor(table), Qt.Key.Key_Tab)

    assert names(table) == ["a", "b", "c", "X-New"]
    assert table.fields.rowCount() == 5


def test_tab_goes_on_through_the_cells_to_a_new_row(qtbot: QtBot, table: FieldTable) -> None:
    click(qtbot, table, 3, NAME)
    for text in ("X-New", "5", "why"):
        qtbot.keyClicks(editor(table), text)
        qtbot.keyClick(editor(table), Qt.Key.Key_Tab)
    qtbot.keyClicks(editor(table), "X-Next")
    qtbot.keyClick(editor(table), Qt.Key.Key_Return)

    assert table.rows[3:] == (Field("X-New", "5", note="why"), Field("X-Next"))


def test_space_switches_a_row(qtbot: QtBot, table: FieldTable) -> None:
    table.setCurrentIndex(table.fields.index(1, VALUE))
    qtbot.keyClick(table, Qt.Key.Key_Space)

    assert [row.enabled for row in table.rows] == [True, False, True]


def test_a_click_on_the_box_switches_a_row(qtbot: QtBot, table: FieldTable) -> None:
    click(qtbot, table, 0, 0)

    assert not table.rows[0].enabled


def test_alt_and_arrows_move_a_row(qtbot: QtBot, table: FieldTable) -> None:
    table.setCurrentIndex(table.fields.index(0, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    qtbot.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)

    assert names(table) == ["b", "c", "a"]
    assert table.currentIndex().row() == 2


def test_a_row_cannot_be_moved_below_the_blank_one(table: FieldTable) -> None:
    table.setCurrentIndex(table.fields.index(2, NAME))
    table.move_row(1)

    assert names(table) == ["a", "b", "c"]


def test_control_delete_removes_a_row(qtbot: QtBot, table: FieldTable) -> None:
    table.setCurrentIndex(table.fields.index(1, NAME))
    qtbot.keyClick(table, Qt.Key.Key_Delete, Qt.KeyboardModifier.ControlModifier)

    assert names(table) == ["a", "c"]


def test_the_bin_removes_a_row(qtbot: QtBot, table: FieldTable) -> None:
    click(qtbot, table, 2, NOTE + 1)

    assert names(table) == ["a", "b"]


def test_a_row_is_dragged_by_its_grip(qtbot: QtBot, table: FieldTable) -> None:
    view = table.viewport()
    start = QPoint(6, middle(table, 2, 0).y())
    end = QPoint(6, middle(table, 0, 0).y() - 10)
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(view, end)
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end)

    assert names(table) == ["c", "a", "b"]


def test_pasted_lines_become_rows(qtbot: QtBot, table: FieldTable) -> None:
    QApplication.clipboard().setText("X: 1\n# Y=2")
    table.setCurrentIndex(table.fields.index(3, NAME))
    qtbot.keyClick(table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert table.rows[3:] == (Field("X", "1"), Field("Y", "2", enabled=False))


def test_rows_pasted_into_an_empty_cell_become_rows(qtbot: QtBot, table: FieldTable) -> None:
    QApplication.clipboard().setText('{"x": "1", "y": "2"}')
    click(qtbot, table, 3, NAME)
    qtbot.keyClick(editor(table), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)

    assert names(table) == ["a", "b", "c", "x", "y"]


def test_looking_at_a_value_with_line_ends_keeps_them(qtbot: QtBot, table: FieldTable) -> None:
    table.set_rows((Field("a", "one\ntwo"),))
    click(qtbot, table, 0, VALUE)
    qtbot.keyClick(editor(table), Qt.Key.Key_Tab)

    assert table.rows == (Field("a", "one\ntwo"),)


def test_set_rows_tells_nothing(qtbot: QtBot, table: FieldTable) -> None:
    with qtbot.assertNotEmitted(table.edited):
        table.set_rows((Field("z", "9"),))

    assert names(table) == ["z"]


def test_a_fixed_table_has_no_blank_row_and_keeps_its_rows(qtbot: QtBot) -> None:
    table = FieldTable(Theme(), COLUMNS, Field(), "Path", fixed=True)
    qtbot.addWidget(table)
    table.set_rows(ROWS)
    table.fields.remove(0)
    table.paste("x: 1\ny: 2")

    assert table.rows == ROWS
    assert table.fields.rowCount() == 3


def test_cells_say_what_they_are_to_a_screen_reader(table: FieldTable) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole

    assert table.fields.index(0, VALUE).data(role) == "Value, 1, row 1 of 4, on"
    assert "new row" in table.fields.index(3, NAME).data(role)


def test_a_cell_offers_the_variables_in_reach(qtbot: QtBot, table: FieldTable) -> None:
    table.set_reach(lambda: (Use("base", "http://x", "environment"), Use("token", "t", "folder:A")))
    click(qtbot, table, 3, VALUE)
    cell = editor(table)
    assert isinstance(cell, CellEdit)
    qtbot.keyClicks(cell, "Bearer {{tok")
    qtbot.waitUntil(lambda: cell.completing)
    qtbot.keyClick(cell, Qt.Key.Key_Return)

    assert cell.text() == "Bearer {{token}}"


def test_it_is_as_high_as_its_rows(table: FieldTable) -> None:
    assert table.sizeHint().height() == 28 + 4 * 32


def test_notes_give_way_where_it_is_narrow(table: FieldTable) -> None:
    table.resize(350, 200)

    assert table.isColumnHidden(NOTE)


def test_a_shortcut_sees_what_is_still_being_typed(qtbot: QtBot, table: FieldTable) -> None:
    seen: list[tuple[object, ...]] = []
    action = QAction(table)
    action.setShortcut("Ctrl+Return")
    action.triggered.connect(lambda: seen.append(table.rows))
    table.addAction(action)
    click(qtbot, table, 0, VALUE)
    editor(table).selectAll()
    qtbot.keyClicks(editor(table), "new")
    qtbot.keyClick(editor(table), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    assert seen[0][0] == Field("a", "new")


def test_the_pane_scrolls_to_the_row_that_the_keyboard_went_to(qtbot: QtBot) -> None:
    area = QScrollArea()
    area.setWidgetResizable(True)
    table = FieldTable(Theme(), COLUMNS, Field(), "Headers")
    table.set_rows([Field(str(number)) for number in range(100)])
    area.setWidget(table)
    area.resize(500, 300)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    table.setFocus()
    table.setCurrentIndex(table.fields.index(80, NAME))

    assert area.verticalScrollBar().value() > 80 * 32 - 300
    assert table.cells.hot_row == 80
