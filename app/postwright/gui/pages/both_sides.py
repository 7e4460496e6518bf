"""A request as its file says it beside what was typed: two texts, line by line, to choose from."""

from collections.abc import Iterable
from difflib import SequenceMatcher

import msgspec
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QTextCursor, QTextFormat
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QTextEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.model.collection import RequestRef

MOST_LINES = 5_000
"""Texts of more lines are shown without looking for what differs."""


class Sides(msgspec.Struct, frozen=True):
    """Two texts with as many lines, and which of their lines differ, from 0."""

    left: tuple[str, ...]
    right: tuple[str, ...]
    left_changed: frozenset[int] = frozenset()
    right_changed: frozenset[int] = frozenset()


class BothSidesPage(QWidget):
    """Shows; which side counts is for whoever listens to `answered`."""

    answered = Signal(str)
    """`keep_mine` or `use_file`."""

    def __init__(
        self,
        theme: Theme,
        ref: RequestRef,
        name: str,
        texts: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        """Show two `texts`, that of the file and what was typed."""
        super().__init__(parent)
        self._theme, self.ref = theme, ref
        theirs, mine = texts
        self._sides = beside(theirs.splitlines(), mine.splitlines())
        self.setObjectName("both_sides")
        tr = self.tr
        self.setAccessibleName(tr("{name} on both sides").format(name=name))
        self.title = Label(theme, name, 18, 600)
        self.count = Label(theme, self._words(), token="muted")
        self.keep_mine = Button(theme, tr("Keep mine"))
        self.take_theirs = Button(theme, tr("Take theirs"))
        self.theirs = _text(tr("In the file"), self._sides.left)
        self.mine = _text(tr("What was typed"), self._sides.right)
        self._heads = (Label(theme, tr("In the file"), 13, 600), Label(theme, tr("Mine"), 13, 600))
        self.setFocusProxy(self.theirs)
        self._lay_out()
        self.keep_mine.clicked.connect(self._keep_mine)
        self.take_theirs.clicked.connect(self._take_theirs)
        for one, other in ((self.theirs, self.mine), (self.mine, self.theirs)):
            one.verticalScrollBar().valueChanged.connect(other.verticalScrollBar().setValue)
            one.horizontalScrollBar().valueChanged.connect(other.horizontalScrollBar().setValue)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _words(self) -> str:
        count = len(self._sides.left_changed | self._sides.right_changed)
        return self.tr("Lines that differ: {n}").format(n=count)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(12)
        top.addWidget(self.title)
        top.addWidget(self.count, 1)
        sides = QHBoxLayout()
        sides.setSpacing(12)
        choices = (self.take_theirs, self.keep_mine)
        for head, text, choice in zip(self._heads, (self.theirs, self.mine), choices, strict=True):
            side = QVBoxLayout()
            row = QHBoxLayout()
            row.addWidget(head, 1)
            row.addWidget(choice)
            side.addLayout(row)
            side.addWidget(text, 1)
            sides.addLayout(side, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(sides, 1)

    def _restyle(self) -> None:
        for text in (self.theirs, self.mine):
            text.setFont(self._theme.font(13, mono=True))
            text.document().setDefaultFont(self._theme.font(13, mono=True))
        self._mark(self.theirs, self._sides.left_changed, self._theme.tint("err"))
        self._mark(self.mine, self._sides.right_changed, self._theme.tint("ok"))

    def _mark(self, text: QPlainTextEdit, lines: Iterable[int], color: QColor) -> None:
        marks = []
        for line in lines:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(text.document().findBlockByNumber(line))
            mark.format.setBackground(color)
            mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
            marks.append(mark)
        text.setExtraSelections(marks)

    def _keep_mine(self) -> None:
        self.answered.emit("keep_mine")

    def _take_theirs(self) -> None:
        self.answered.emit("use_file")


def beside(left: list[str], right: list[str]) -> Sides:
    """Return both texts with empty lines where only the other one has something."""
    if len(left) + len(right) > MOST_LINES:
        most = max(len(left), len(right))
        return Sides(_filled(left, most), _filled(right, most))
    lines: list[tuple[str, str]] = []
    changed: set[int] = set()
    matcher = SequenceMatcher(None, left, right, autojunk=False)
    for kind, left_from, left_to, right_from, right_to in matcher.get_opcodes():
        most = max(left_to - left_from, right_to - right_from)
        pairs = zip(
            _filled(left[left_from:left_to], most),
            _filled(right[right_from:right_to], most),
            strict=True,
        )
        if kind != "equal":
            changed |= set(range(len(lines), len(lines) + most))
        lines += pairs
    marked = frozenset(changed)
    return Sides(tuple(a for a, _ in lines), tuple(b for _, b in lines), marked, marked)


def _filled(lines: list[str], count: int) -> tuple[str, ...]:
    return (*lines, *[""] * (count - len(lines)))


def _text(name: str, lines: tuple[str, ...]) -> QPlainTextEdit:
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByKeyboard
        | Qt.TextInteractionFlag.TextSelectableByMouse
    )
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setAccessibleName(name)
    text.setPlainText("\n".join(lines))
    return text
