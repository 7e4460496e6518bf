"""The headers that were sent, hop by hop, each with its origin and its fate in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.analysis.wire_difference import wire_differences
from postwright.gui.models.fate_rows import FateRows
from postwright.gui.origins import DOTS
from postwright.gui.response.cells import CellDelegate, CellLook
from postwright.gui.response.table import ReadTable
from postwright.gui.theme import Theme
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.wire_words import difference_words
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.storage.record import secrets_of

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
        self._theme = theme
        self.proof: list[SignLine] = []
        """Whether it left as it was prepared, and where it did not."""
        self._lines = QVBoxLayout()
        self._lines.setContentsMargins(theme.px(8), theme.px(4), theme.px(16), theme.px(4))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._lines)
        column.addWidget(self.table, 1)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show what was sent; nothing without an exchange."""
        self._show_proof(exchange)
        self.table.clearSpans()
        self.rows.show(exchange)
        for number in range(self.rows.rowCount()):
            if self.rows.row(number).is_title:
                self.table.setSpan(number, 0, 1, self.rows.columnCount())

    def _show_proof(self, exchange: Exchange | None) -> None:
        for line in self.proof:
            self._lines.removeWidget(line)
            line.hide()
            line.deleteLater()
        found = wire_differences(exchange) if exchange is not None else None
        self.proof = []
        if exchange is None or found is None:
            return
        mask = redactor(secrets_of(exchange), DOTS)
        words = [("err", visible(mask(difference_words(one)))) for one in found]
        if not words:
            sentence = self.tr("The first request left byte for byte as it was prepared.")
            words = [("ok", sentence)]
        self.proof = [SignLine(self._theme, text, tone) for tone, text in words]
        for line in self.proof:
            self._lines.addWidget(line)
