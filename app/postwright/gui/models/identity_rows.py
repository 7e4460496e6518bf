"""The identities that a request is sent as, one row each: ticked, under way, answered."""

from collections.abc import Iterable
from typing import Any, Literal

import msgspec
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from postwright.analysis.identities import Identity, note_of
from postwright.gui.response.pill import verdict_of
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases, size_words, time_words
from postwright.model.exchange import Exchange
from postwright.protocol.visible import visible

ROOT = QModelIndex()
WHO, STATUS, SIZE, TIME, BODY, NOTE = range(6)
State = Literal["", "waiting", "sending", "done", "stopped"]


class IdentityRow(msgspec.Struct, frozen=True):
    """One way to send, and how far it came."""

    identity: Identity
    ticked: bool = True
    state: State = ""
    exchange: Exchange | None = None
    problem: str = ""
    """What stopped it before its first byte."""


class IdentityRows(QAbstractTableModel):
    """The first row is the one that the others are compared with."""

    ticked_changed = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[IdentityRow] = []

    def show(self, identities: tuple[Identity, ...]) -> None:
        """Show these, all ticked that can be tried."""
        self.beginResetModel()
        self.rows = [IdentityRow(one, ticked=not one.why_not) for one in identities]
        self.endResetModel()

    def take_over(self, rows: Iterable[IdentityRow]) -> None:
        """Let the same identities be as they were before."""
        before = {(row.identity.kind, row.identity.environment): row for row in rows}
        for number, row in enumerate(self.rows):
            old = before.get((row.identity.kind, row.identity.environment))
            if old is not None:
                self.set_row(number, ticked=old.ticked, state=old.state, problem=old.problem,
                             exchange=old.exchange)  # fmt: skip

    def set_row(self, number: int, **members: Any) -> None:
        """Change what a row says."""
        self.rows[number] = msgspec.structs.replace(self.rows[number], **members)
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, NOTE))

    def move(self, row: int, to: int) -> bool:
        """Put a row elsewhere; the first stays, for the others are compared with it."""
        if row == to or not (0 < row < len(self.rows) and 0 < to < len(self.rows)):
            return False
        self.beginMoveRows(ROOT, row, row, ROOT, to + (to > row))
        self.rows.insert(to, self.rows.pop(row))
        self.endMoveRows()
        return True

    @property
    def baseline(self) -> Exchange | None:
        return self.rows[0].exchange if self.rows else None

    @property
    def chosen(self) -> list[int]:
        """Return the numbers of the rows to be sent."""
        return [n for n, row in enumerate(self.rows) if row.ticked and not row.identity.why_not]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else 6

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        tr = self.tr
        return (
            f"   {tr('Sent as')}",
            tr("Status"),
            tr("Size"),
            tr("Time"),
            tr("Body"),
            tr("Note"),
        )[section]

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if index.isValid() and index.column() == WHO and not self._row(index).identity.why_not:
            flags |= Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        row, column = self._row(index), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(row)[column]
        if role == Qt.ItemDataRole.CheckStateRole and column == WHO:
            on = row.ticked and not row.identity.why_not
            return Qt.CheckState.Checked if on else Qt.CheckState.Unchecked
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return phrases(self.texts(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            identity = row.identity
            return plain_tip(translated(identity.why_not or identity.note))
        return self._look(row, column, role)

    def setData(
        self,
        index: QModelIndex | QPersistentModelIndex,
        value: Any,
        role: int = Qt.ItemDataRole.EditRole,
    ) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or self._row(index).identity.why_not:
            return False
        self.set_row(index.row(), ticked=Qt.CheckState(value) == Qt.CheckState.Checked)
        self.ticked_changed.emit()
        return True

    def _row(self, index: QModelIndex | QPersistentModelIndex) -> IdentityRow:
        return self.rows[index.row()]

    def texts(self, row: IdentityRow) -> tuple[str, ...]:
        """Return what the cells of a row say."""
        name = visible(translated(row.identity.title))
        exchange = row.exchange
        if exchange is None:
            state = {
                "waiting": self.tr("Waiting"), "sending": self.tr("Sending"),
                "stopped": self.tr("Not sent"),
            }.get(row.state, "")  # fmt: skip
            idle = translated(row.identity.why_not or row.identity.note)
            return name, state, "", "", "", visible(translated(row.problem) or idle)
        response = exchange.response
        return (
            name,
            visible(verdict_of(exchange).words),
            size_words(response.body.size_bytes) if response else "",
            time_words(exchange.elapsed_ms),
            self._body_words(row),
            visible(translated(note_of(row.identity.kind, exchange, self.baseline))),
        )

    def _body_words(self, row: IdentityRow) -> str:
        base, exchange = self.baseline, row.exchange
        if row.identity.kind == "as_is" or base is None or exchange is None:
            return ""
        here, there = exchange.response, base.response
        if here is None or there is None:
            return ""
        same = (here.body.sha256, here.body.size_bytes) == (
            there.body.sha256,
            there.body.size_bytes,
        )
        return self.tr("the same") if same else self.tr("different")

    def _look(self, row: IdentityRow, column: int, role: int) -> Any:
        theme = self._theme
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(13, 600 if column in (WHO, STATUS) else 400, tnum=column != WHO)
        alarm = self._alarm(row)
        if role == Qt.ItemDataRole.ForegroundRole:
            if column == STATUS and row.exchange is not None:
                return theme.color(verdict_of(row.exchange).token)
            if column == NOTE and alarm:
                return theme.color(alarm)
            quiet = column == NOTE or (row.exchange is None and column != WHO)
            if row.identity.why_not or (quiet and not row.problem):
                return theme.color("muted")
            return theme.color("warn" if row.problem and column == NOTE else "text")
        if role == Qt.ItemDataRole.DecorationRole and column == NOTE and alarm:
            return theme.icon("warn", alarm)
        if role == Qt.ItemDataRole.BackgroundRole and alarm:
            return theme.tint(alarm)
        return None

    def _alarm(self, row: IdentityRow) -> str:
        """Return the colour of a row that should not have been let in; empty for all others."""
        if row.exchange is None or row.identity.kind in ("as_is", "environment"):
            return ""
        note = note_of(row.identity.kind, row.exchange, self.baseline)
        let_in = row.exchange.response is not None and row.exchange.response.status < 300
        return "warn" if note and let_in else ""
