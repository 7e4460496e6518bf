"""A table of rows that can be swapped for a text of lines: `name: value`, `#` turns one off."""

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from postwright.gui.request.document import text_of
from postwright.gui.request.section import SectionHead
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.row_text import as_lines, as_text


class BulkTable(QWidget):
    """A head with a switch, and below it the table or the text."""

    edited = Signal(str)
    """The user changed `rows`; the text names the step."""

    def __init__(
        self, theme: Theme, title: str, table: FieldTable, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.table = theme, table
        self.head = SectionHead(theme, title)
        self.switch = Button(theme, self.tr("Bulk edit"), "ghost", "list")
        self.head.add(self.switch)
        self.text = QPlainTextEdit()
        self.text.setProperty("kind", "box")
        self.text.setAccessibleName(self.tr("{0} as text").format(title))
        self.text.setPlaceholderText(self.tr("name: value, one a line; # turns a line off"))
        self.text.setTabChangesFocus(True)
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
        self.text.setPlainText(as_text(self.table.rows))  # type: ignore[arg-type]
        self.table.hide()
        self.text.show()
        self.text.setFocus()
        self.switch.setText(self.tr("Done"))

    def _take_text(self) -> None:
        fields = self.table.fields
        known = {getattr(row, "name", ""): row for row in fields.rows}
        rows = tuple(
            msgspec.structs.replace(
                known.get(line.name, fields.blank),
                name=line.name,
                value=line.value,
                enabled=line.enabled,
            )
            for line in as_lines(text_of(self.text.document()))
        )
        if rows != fields.rows:
            fields.set_rows(rows)
            self.edited.emit(self.tr("Edit rows as text"))

    @property
    def rows(self) -> tuple[msgspec.Struct, ...]:
        return self.table.rows

    def set_rows(self, rows: tuple[msgspec.Struct, ...]) -> None:
        """Show other rows without telling."""
        self.table.set_rows(rows)

    def _restyle(self) -> None:
        self.text.setFont(self._theme.font(13, mono=True))
        self.text.setMinimumHeight(self._theme.px(200))
