"""A table of rows that can be swapped for a text of lines: `name: value`, `#` turns one off."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QStackedLayout, QVBoxLayout, QWidget

from postwright.gui.request.document import text_of
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.field_table import FieldTable, rows_of, text_of_rows


class BulkTable(QWidget):
    """A head with a switch, and below it the table or the text."""

    edited = Signal(object, str)
    """The new tuple of rows, and what was done."""

    def __init__(
        self, theme: Theme, title: str, table: FieldTable, blank: Any, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.table, self._blank = theme, table, blank
        self.head = SectionHead(theme, title)
        self.switch = Button(theme, self.tr("Bulk edit"), "ghost", "list")
        self.head.add(self.switch)
        self.text = QPlainTextEdit()
        self.text.setProperty("kind", "box")
        self.text.setAccessibleName(self.tr("{0} as text").format(title))
        self.text.setPlaceholderText(self.tr("name: value, one a line; # turns a line off"))
        self.text.setTabChangesFocus(True)
        self._stack = QStackedLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.table)
        column.addWidget(self.text)
        self.text.hide()
        self.switch.clicked.connect(self.toggle)
        self.table.edited.connect(self.edited)
        theme.changed.connect(self._restyle)
        self._restyle()

    @property
    def as_text(self) -> bool:
        """Whether the text is shown."""
        return not self.text.isHidden()

    def toggle(self) -> None:
        """Go from the table to the text, or back with what the text says."""
        if self.as_text:
            self._take_text()
            self.text.hide()
            self.table.show()
            self.switch.setText(self.tr("Bulk edit"))
            return
        self.text.setPlainText(text_of_rows(self.table.fields.rows))
        self.table.hide()
        self.text.show()
        self.text.setFocus()
        self.switch.setText(self.tr("Done"))

    def _take_text(self) -> None:
        rows = rows_of(text_of(self.text.document()), self._blank)
        notes = {row.name: row.note for row in self.table.fields.rows}
        kept = tuple(
            type(row)(**{**_members(row), "note": notes.get(row.name, "")}) for row in rows
        )
        if kept != self.table.fields.rows:
            self.table.fields.put(kept, self.tr("Edit rows as text"))

    def show_rows(self, rows: tuple[Any, ...]) -> None:
        """Show other rows without telling."""
        self.table.show_rows(rows)

    def _restyle(self) -> None:
        self.text.setFont(self._theme.font(13, mono=True))
        self.text.setMinimumHeight(self._theme.px(200))


def _members(row: Any) -> dict[str, Any]:
    return {name: getattr(row, name) for name in row.__struct_fields__}
