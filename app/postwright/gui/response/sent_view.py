"""The headers that were sent, hop by hop, each with its origin and its fate in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.models.fate_rows import FateRows
from postwright.gui.response.cells import CellDelegate, CellLook
from postwright.gui.response.table import ReadTable
from postwright.gui.theme import Theme
from postwright.model.exchange import Exchange

_LOOKS = (
    CellLook(mono=True),
    CellLook(mono=True),
    CellLook(token="muted"),
    CellLook(token="text2"),
)
_WIDTHS = (150, 240, 90, 220)


class SentView(QWidget):
    """A table; what was not sent is struck through, what left otherwise than meant is tinted."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.rows = FateRows(self)
        self.table = ReadTable(theme, self.rows, self.tr("Headers as sent, hop by hop"))
        self.table.setItemDelegate(
            CellDelegate(
                theme,
                _LOOKS,
                self.table,
                alarm=lambda index: self.rows.row(index.row()).is_wrong,
                title=lambda index: self.rows.row(index.row()).is_title,
                struck=lambda index: index.column() < 2 and self.rows.row(index.row()).is_lost,
            )
        )
        self.table.share_width(_WIDTHS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.table)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show what was sent; nothing without an exchange."""
        self.table.clearSpans()
        self.rows.show(exchange)
        for number in range(self.rows.rowCount()):
            if self.rows.row(number).is_title:
                self.table.setSpan(number, 0, 1, self.rows.columnCount())
