"""How the text of a row is drawn: signs for control characters, columns in plain and other text."""

from bisect import bisect_left
from itertools import accumulate

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from postwright.gui.response.body_view.highlight import Run

TAB_COLUMNS = 4

_SIGNS = {code: 0x2400 + code for code in range(32) if code != 9} | {0x7F: 0x2421}
_SIGNS |= dict.fromkeys(range(128, 160), 65533)
_SIGNS |= dict.fromkeys(range(55296, 57344), 65533)
_SIGNS |= {0x85: 0x2424, 0x2028: 0x21B5, 0x2029: 0x00B6}
_MARKS = (0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A))
_SIGNS |= dict.fromkeys(_MARKS, 0x2426)
"""One sign for one character, so that columns stay; the last ones would reorder the text."""


def signs(text: str) -> str:
    """Return the text with a visible sign for each character that is not one."""
    return text.translate(_SIGNS)


def is_plain(text: str) -> bool:
    """Whether every character is one column wide, so that columns are arithmetic."""
    return text.isascii() and "\t" not in text


class WideText:
    """A row that is not plain: laid out by Qt, columns in characters as in Python."""

    def __init__(self, text: str, font: QFont, column_width: float) -> None:
        self._text = text
        self._units: list[int] | None = None
        """Of each column where it begins in UTF-16, in which Qt counts."""
        if any(sign > "\uffff" for sign in text):
            self._units = [0, *accumulate(2 if sign > "\uffff" else 1 for sign in text)]
        self._runs: list[tuple[Run, QColor]] = []
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setTabStopDistance(TAB_COLUMNS * column_width)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout.setTextOption(option)
        self._made: QTextLine | None = None

    @property
    def _line(self) -> QTextLine:
        if self._made is None:
            self._layout.beginLayout()
            self._made = self._layout.createLine()
            self._layout.endLayout()
        return self._made

    @property
    def width(self) -> float:
        return self._line.naturalTextWidth()

    @property
    def ascent(self) -> float:
        return self._line.ascent()

    def x_of(self, column: int) -> float:
        # PySide answers with (x, position) or with x alone, by version
        found: object = self._line.cursorToX(self._to_units(column))
        return float(found[0]) if isinstance(found, tuple) else float(str(found))

    def column_at(self, x: float) -> int:
        return self._to_column(self._line.xToCursor(x))

    def color(self, runs: list[tuple[Run, QColor]]) -> None:
        """Give its stretches their colours; cheap before it was measured or drawn."""
        if runs == self._runs:
            return
        self._runs = runs
        ranges = []
        for run, color in runs:
            if run.start >= len(self._text):
                break
            stretch = QTextLayout.FormatRange()
            stretch.start = self._to_units(run.start)
            stretch.length = self._to_units(run.stop) - stretch.start
            looks = QTextCharFormat()
            looks.setForeground(color)
            stretch.format = looks
            ranges.append(stretch)
        self._layout.setFormats(ranges)
        self._made = None  # new formats take the lines away

    def draw(self, painter: QPainter, at: QPointF) -> None:
        self._line.draw(painter, at)

    def _to_units(self, column: int) -> int:
        column = min(column, len(self._text))
        return self._units[column] if self._units else column

    def _to_column(self, units: int) -> int:
        return bisect_left(self._units, units) if self._units else units
