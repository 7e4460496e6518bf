"""The rows of a comparison as a table: sections with a heading, each row with a sign and a word."""

from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postwright.analysis.diff import Row
from postwright.gui.said_words import translated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases
from postwright.protocol.visible import visible

ROOT = QModelIndex()
ROW = Qt.ItemDataRole.UserRole + 1
SIGNS = {"added": "+", "removed": "−", "changed": "≠", "usual": "~", "same": ""}
TONES = {"added": "ok", "removed": "err", "changed": "warn", "usual": "muted", "same": "muted"}
SEPARATOR = " · "
"""Between the parts of a title, the most telling first."""
MARK, WHERE, LEFT, RIGHT, NOTE = range(5)


class Section(msgspec.Struct, frozen=True):
    """Rows under a heading."""

    name: str
    rows: tuple[Row, ...] = ()
    note: str = ""
    """What is to be known of all of it, such as that it is not there yet."""
    more: int = 0
    """Differences for which there is no row."""

    @property
    def differences(self) -> int:
        return sum(row.differs for row in self.rows) + self.more


class Line(msgspec.Struct, frozen=True):
    """A row of the table: one of a comparison, or the heading of a section."""

    section: str = ""
    heading: str = ""
    about: str = ""
    row: Row | None = None


class DifferenceRows(QAbstractTableModel):
    """Shows all rows, or only those that differ."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sections: tuple[Section, ...] = ()
        self._titles = self._heads = ("", "")
        self._only = True
        self.lines: list[Line] = []

    @property
    def sections(self) -> tuple[Section, ...]:
        return self._sections

    def show(self, sections: tuple[Section, ...], titles: tuple[str, str]) -> None:
        """Show these sections of two answers with such titles."""
        self._sections, self._titles = sections, titles
        self._heads = titles
        self._build()

    def shorten_heads(self, fits: Callable[[str], bool]) -> None:
        """Leave out the ends of both titles, ` · ` and what follows, until they fit."""
        first, second = (title.split(SEPARATOR) for title in self._titles)
        for parts in range(max(len(first), len(second)), 0, -1):
            self._heads = SEPARATOR.join(first[:parts]), SEPARATOR.join(second[:parts])
            if all(map(fits, self._heads)):
                break
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, LEFT, RIGHT)

    def set_only_differences(self, only: bool) -> None:
        """Leave out what is equal, and what differs between any two answers."""
        self._only = only
        self._build()

    def _build(self) -> None:
        self.beginResetModel()
        self.lines = []
        for section in self._sections:
            self.lines.append(
                Line(section.name, heading=section.name, about=section.note or self._count(section))
            )
            self.lines += [
                Line(section.name, row=row) for row in section.rows if row.differs or not self._only
            ]
        self.endResetModel()

    def _count(self, section: Section) -> str:
        count = section.differences
        if not count:
            return self.tr("no difference")
        return self.tr("%n difference(s)", "", count)

    def differing(self) -> list[int]:
        """Return the numbers of the lines that differ."""
        return [n for n, one in enumerate(self.lines) if one.row is not None and one.row.differs]

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        return 0 if parent.isValid() else 5

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return ("", self.tr("Where"), *self._heads, self.tr("Note"))[section]
        if role == Qt.ItemDataRole.ToolTipRole and section in (LEFT, RIGHT):
            return plain_tip(self._titles[section - LEFT])
        return None

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if not index.isValid():
            return None
        line = self.lines[index.row()]
        if role == ROW:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(line)
        texts = self._texts(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole and texts[index.column()]:
            return plain_tip(texts[index.column()])
        return None

    def word(self, row: Row) -> str:
        """Return what a mark is called."""
        return {
            "added": self.tr("added"), "removed": self.tr("removed"),
            "changed": self.tr("changed"), "usual": self.tr("as always"),
            "same": self.tr("equal"),
        }[row.mark]  # fmt: skip

    def _texts(self, line: Line) -> tuple[str, ...]:
        row = line.row
        if row is None:
            return line.heading, line.about, "", "", ""
        sign = f"{SIGNS[row.mark]} {self.word(row)}".strip()
        where, note = visible(translated(row.name)), translated(row.note)
        return sign, where, visible(translated(row.left)), visible(translated(row.right)), note

    def spoken(self, line: Line) -> str:
        """Return a line as one sentence, for those who hear it."""
        row = line.row
        if row is None:
            return phrases((line.heading, line.about))
        _, where, left, right, note = self._texts(line)
        if row.mark == "same":
            return self.tr("{where}: equal, {value}").format(where=where, value=left)
        words = {
            "added": self.tr("{where}: added, {right}"),
            "removed": self.tr("{where}: removed, {left}"),
        }.get(row.mark, self.tr("{where}: {left} became {right}"))
        told = words.format(where=where, left=left, right=right)
        return phrases((told, note))
