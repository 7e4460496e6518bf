"""What happened in a send as rows: level, moment, topic, words; all of them or the problems."""

import datetime

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from postwright.analysis.console import ConsoleLine
from postwright.gui.said_words import translated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled, phrases, time_words
from postwright.protocol.visible import visible

Index = QModelIndex | QPersistentModelIndex
LINE_ROLE = int(Qt.ItemDataRole.UserRole)


class ConsoleRows(QAbstractListModel):
    """One row of text each; `LINE_ROLE` gives the ConsoleLine."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lines: tuple[ConsoleLine, ...] = ()
        """Those that are shown."""
        self._all: tuple[ConsoleLine, ...] = ()
        self._started_at = 0.0
        self._problems_only = False

    def show(self, lines: tuple[ConsoleLine, ...], started_at: float) -> None:
        """Show what happened in a send that began at that moment."""
        self._all, self._started_at = lines, started_at
        self._filter()

    def show_problems(self, only: bool) -> None:
        """Show only what went wrong, or all."""
        self._problems_only = only
        self._filter()

    def _filter(self) -> None:
        self.beginResetModel()
        self.lines = tuple(line for line in self._all if line.is_problem or not self._problems_only)
        self.endResetModel()

    @property
    def total(self) -> int:
        return len(self._all)

    @property
    def problems(self) -> int:
        return sum(line.is_problem for line in self._all)

    @property
    def errors(self) -> int:
        return sum(line.level == "error" for line in self._all)

    def clock(self, line: ConsoleLine) -> str:
        """Return when it happened, on the clock."""
        at = datetime.datetime.fromtimestamp(self._started_at + line.at_ms / 1000)
        return f"{at:%H:%M:%S.%f}"[:-3]

    def after(self, line: ConsoleLine) -> str:
        """Return how long after the send began."""
        return f"+{time_words(line.at_ms)}"

    def as_text(self) -> str:
        """Return what is shown, a line each."""
        return "\n".join(
            f"{self.clock(line)}  {self.after(line):>9}  {level_words(line):8}"
            f"  {topic_words(line):10}  {words(line)}"
            for line in self.lines
        )

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.lines)

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | ConsoleLine | None:
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return words(line)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return labelled(
                phrases((level_words(line), self.clock(line), topic_words(line))), words(line)
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(f"{self.clock(line)}  {self.after(line)}\n{words(line)}")
        return line if role == LINE_ROLE else None


def words(line: ConsoleLine) -> str:
    """Return what happened in the window's language."""
    return visible(translated(line.text))


def level_words(line: ConsoleLine) -> str:
    """Return what a level is called."""
    tr = QCoreApplication.translate
    return {
        "info": tr("Console", "Note"),
        "ok": tr("Console", "Done"),
        "warning": tr("Console", "Warning"),
        "error": tr("Console", "Error"),
    }[line.level]


def topic_words(line: ConsoleLine) -> str:
    """Return what a line is about in a word."""
    tr = QCoreApplication.translate
    return {
        "variable": tr("Console", "variable"),
        "auth": tr("Console", "sign-in"),
        "send": tr("Console", "send"),
        "retry": tr("Console", "retry"),
        "redirect": tr("Console", "redirect"),
        "connection": tr("Console", "connection"),
        "cookie": tr("Console", "cookie"),
        "capture": tr("Console", "set"),
        "check": tr("Console", "check"),
    }[line.topic]


def place_words(place: str) -> str:
    """Return the link to a place; empty where there is none."""
    tr = QCoreApplication.translate
    return {
        "timing": tr("Console", "Timing"),
        "cookies": tr("Console", "Cookies"),
        "checks": tr("Console", "Checks"),
        "headers": tr("Console", "Headers"),
        "auth": tr("Console", "Auth"),
        "environment": tr("Console", "Edit"),
        "collection": tr("Console", "Edit"),
    }.get(place.partition(":")[0], "")
