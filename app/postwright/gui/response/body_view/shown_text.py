"""How the text of a row is drawn: signs for control characters, columns in plain and other text."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from postwright.gui.response.body_view.highlight import Run

TAB_COLUMNS = 4

_SIGNS = {code: 0x2400 + code for code in range(32) if code != 9} | {0x7F: 0x2421}
_SIGNS |= dict.fromkeys(range(128, 160), 65533)
_SIGNS |= dict.fromkeys(range(55296, 57344), 65533)
_SIGNS |= dict.fromkeys((*range(8234, 8239), *range(8294, 8298)), 9254)
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
        self._astral = any(ord(sign) > 0xFFFF for sign in text)
        self._runs: list[tuple[Run, QColor]] = []
        self._layout = QTextLayout(text, font)
        option = QTextOption()
        option.setTabStopDistance(TAB_COLUMNS * column_width)
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        self._layout.setTextOption(option)
        self._lay_out()

    def _lay_out(self) -> None:
        self._layout.beginLayout()
        self._line = self._layout.createLine()
        self._layout.endLayout()

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

    def draw(self, painter: QPainter, at: QPointF, runs: list[tuple[Run, QColor]]) -> None:
        ranges = []
        for run, color in runs:
            stretch = QTextLayout.FormatRange()
            stretch.start = self._to_units(run.start)
            stretch.length = self._to_units(run.stop) - stretch.start
            looks = QTextCharFormat()
            looks.setForeground(color)
            stretch.format = looks
            ranges.append(stretch)
        if runs != self._runs:
            self._runs = runs
            self._layout.setFormats(ranges)
            self._lay_out()  # new formats take the lines away
        self._layout.draw(painter, at)

    def _to_units(self, column: int) -> int:
        """Qt counts UTF-16 units."""
        if not self._astral:
            return column
        return column + sum(1 for sign in self._text[:column] if ord(sign) > 0xFFFF)

    def _to_column(self, units: int) -> int:
        if not self._astral:
            return units
        seen = 0
        for column, sign in enumerate(self._text):
            if seen >= units:
                return column
            seen += 2 if ord(sign) > 0xFFFF else 1
        return len(self._text)
