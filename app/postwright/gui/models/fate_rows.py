"""What was sent, hop by hop, as rows: each header, where it came from, what became of it."""

import msgspec
from PySide6.QtCore import (
    QObject,
    Qt,
)

from postwright.analysis.header_fate import HopFates, header_fates
from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.origins import DOTS, origin_words
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.storage.record import secrets_of


class FateRow(msgspec.Struct, frozen=True):
    """The title of a hop, or one header of it; as shown, without secrets."""

    name: str
    value: str = ""
    origin: str = ""
    fate: str = ""
    is_title: bool = False
    is_lost: bool = False
    """It was not sent."""
    is_wrong: bool = False
    """It is not on the wire as it was meant, or nobody meant it."""

    @property
    def texts(self) -> tuple[str, str, str, str]:
        return self.name, self.value, self.origin, self.fate


class FateRows(ReadRows):
    """Those that were sent first, in their order; below them those that were not."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[FateRow, ...] = ()
        self._titles = (self.tr("Name"), self.tr("Value"), self.tr("From"), self.tr("In words"))

    def show(self, exchange: Exchange | None) -> None:
        """Show every hop of an exchange."""
        self.beginResetModel()
        self._rows = () if exchange is None else self._of(exchange)
        self.endResetModel()

    def row(self, number: int) -> FateRow:
        return self._rows[number]

    def as_text(self) -> str:
        """Return the rows as lines, hop after hop."""
        lines: list[str] = []
        for row in self._rows:
            if row.is_title:
                lines.append(f"\n{row.name}" if lines else row.name)
            else:
                origin = f" [{row.origin}]" if row.origin else ""
                lines.append(f"  {row.name}: {row.value}{origin} {row.fate}")
        return "\n".join(lines)

    def _of(self, exchange: Exchange) -> tuple[FateRow, ...]:
        mask = redactor(secrets_of(exchange), DOTS)
        rows: list[FateRow] = []
        for hop in header_fates(exchange):
            rows.append(FateRow(visible(mask(self._title(hop))), is_title=True))
            rows += (
                FateRow(
                    visible(one.name),
                    visible(mask(one.value)),
                    origin_words(one.origin),
                    mask(one.words),
                    is_lost=one.kind in ("dropped", "replaced", "off", "pending"),
                    is_wrong=one.on_wire is False,
                )
                for one in hop.headers
            )
            rows += (
                FateRow(visible(mask(line)), fate=self.tr("sent, by nobody's word"), is_wrong=True)
                for line in hop.unknown
            )
        return tuple(rows)

    def _title(self, hop: HopFates) -> str:
        why = {
            "redirect": self.tr("after a redirect"),
            "retry": self.tr("tried again"),
            "auth": self.tr("to sign in"),
            "expect": self.tr("without Expect"),
        }.get(hop.reason_for, hop.reason_for)
        return f"{hop.number}. {hop.method} {hop.url}" + (f", {why}" if why else "")

    def count(self) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self._rows[index.row()]
        text = row.texts[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.name if row.is_title else phrases(row.texts)
        return None
