"""Draws rows of text and their gutter, and knows which column lies at which x."""

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPixmap

from postwright.gui.response.body_view.highlight import KINDS, Kind, Run
from postwright.gui.response.body_view.index import Row
from postwright.gui.response.body_view.shown_text import WideText, is_plain, signs
from postwright.gui.theme import Theme

LEFT_PAD = 8
_FOLD_WIDTH = 18
_GUIDE_COLUMNS = 2


class RowPainter:
    """Metrics and colours of the current theme; made again when it changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.font: QFont = theme.font(13, mono=True)
        self._gutter_font = theme.font(11, mono=True)
        metrics = QFontMetricsF(self.font)
        self.column_width = metrics.horizontalAdvance("0" * 64) / 64
        self.row_height = math.ceil(metrics.height())
        self._ascent = metrics.ascent()
        self._digit_width = QFontMetricsF(self._gutter_font).horizontalAdvance("0")
        self._text = theme.color("text")
        self._colors = {kind: theme.syntax(kind) for kind in KINDS}
        self._chevron = lru_cache(maxsize=4)(self._draw_chevron)
        self._wide = lru_cache(maxsize=512)(self._lay_out)
        self._layers = lru_cache(maxsize=512)(_layers_of)

    def gutter_width(self, lines: int) -> int:
        digits = math.ceil(len(str(max(1, lines))) * self._digit_width)
        return max(self._theme.px(30), digits + self._theme.px(14)) + self._theme.px(_FOLD_WIDTH)

    def x_of(self, row: Row, column: int, *, stop: int | None = None) -> float:
        """Return where a column begins; with `stop` no column past it is told apart."""
        text = row.text
        if is_plain(text):
            return column * self.column_width
        text = text[:stop]
        return self._wide(signs(text)).x_of(min(column, len(text)))

    def column_at(self, row: Row, x: float) -> int:
        text = row.text
        if is_plain(text):
            return max(0, min(len(text), round(x / self.column_width)))
        return max(0, min(len(text), self._wide(signs(text)).column_at(x)))

    def width_of(self, row: Row, *, stop: int | None = None) -> float:
        """Return how wide a row is; with `stop` the rest is taken to be like its beginning."""
        text = row.text
        width = self.x_of(row, len(text), stop=stop)
        if stop is not None and len(text) > stop and not is_plain(text):
            return width * len(text) / stop
        return width

    def draw_text(
        self, painter: QPainter, row: Row, runs: list[Run], left: float, top: float, width: float
    ) -> None:
        """Draw a row; `left` may be negative, only what lies in `width` is drawn."""
        text = row.text
        if is_plain(text):
            self._draw_plain(painter, text, runs, QPointF(left, top), width)
            return
        text = text[: int(max(0.0, width - left) / self.column_width) + 2]
        painter.setPen(self._theme.color("text"))
        wide = self._wide(signs(text))
        wide.color([(run, self._colors[run.kind]) for run in runs])
        # A fallback font may be taller: the rows still share their baselines.
        wide.draw(painter, QPointF(left, top + self._ascent - wide.ascent))

    def _draw_plain(
        self, painter: QPainter, text: str, runs: list[Run], at: QPointF, width: float
    ) -> None:
        """Draw all stretches of one colour at once, with blanks between them: it is 4 x faster."""
        first = max(0, int(-at.x() / self.column_width))
        last = min(len(text), first + int(width / self.column_width) + 2)
        painter.setFont(self.font)
        baseline = at.y() + self._ascent
        shown = signs(text[first:last])
        for kind, (start, words) in self._layers(shown, tuple(runs), first).items():
            painter.setPen(self._colors[kind] if kind else self._text)
            painter.drawText(QPointF(at.x() + start * self.column_width, baseline), words)

    def draw_guides(self, painter: QPainter, row: Row, left: float, top: float) -> None:
        """Draw a thin line at every second column of the indentation but the first."""
        if not row.starts_line:
            return
        indent = len(row.raw) - len(row.raw.lstrip(b" "))
        for column in range(_GUIDE_COLUMNS, indent, _GUIDE_COLUMNS):
            x = round(left + column * self.column_width)
            painter.fillRect(QRectF(x, top, 1, self.row_height), self._theme.color("line"))

    def draw_number(
        self, painter: QPainter, row: Row, top: float, width: int, *, current: bool
    ) -> None:
        if not row.starts_line:
            return
        painter.setFont(self._gutter_font)
        painter.setPen(self._theme.color("text2" if current else "gutter"))
        place = QRectF(0, top, width - self._theme.px(_FOLD_WIDTH), self.row_height)
        painter.drawText(
            place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(row.line)
        )

    def draw_fold(self, painter: QPainter, top: float, width: int, *, folded: bool) -> None:
        size = self._theme.px(12)
        icon = self._chevron(folded, painter.device().devicePixelRatioF())
        x = width - self._theme.px(_FOLD_WIDTH) + self._theme.px(4)
        painter.drawPixmap(QPointF(x, round(top + (self.row_height - size) / 2)), icon)

    def draw_folded(self, painter: QPainter, x: float, top: float) -> None:
        """Draw the sign for hidden rows behind the text of the row that hides them."""
        size = self.column_width
        place = QRectF(x + size / 2, top + 3, size * 3, self.row_height - 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("press"))
        painter.drawRoundedRect(place, 3, 3)
        painter.setPen(self._theme.color("muted"))
        painter.setFont(self.font)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…")

    def _draw_chevron(self, folded: bool, ratio: float) -> QPixmap:
        return self._theme.pixmap("chev-r" if folded else "chev-d", "muted", 12, ratio)

    def _lay_out(self, text: str) -> WideText:
        return WideText(text, self.font, self.column_width)


def _layers_of(text: str, runs: tuple[Run, ...], first: int) -> dict[Kind | None, tuple[int, str]]:
    """Return what each kind draws of a row's text from its column `first`: where, with gaps."""
    pieces: dict[Kind | None, list[str]] = {}
    begins: dict[Kind | None, int] = {}
    ends: dict[Kind | None, int] = {}
    last = first + len(text)

    def add(kind: Kind | None, start: int, stop: int) -> None:
        piece = text[start - first : stop - first]
        if kind in pieces:
            pieces[kind].append(" " * (start - ends[kind]) + piece)
        elif kind or not piece.isspace():
            pieces[kind], begins[kind] = [piece], start
        ends[kind] = stop

    drawn = first
    for run in runs:
        start, stop = run.start, run.stop
        if stop <= drawn:
            continue
        if start >= last:
            break
        if start > drawn:
            add(None, drawn, start)
        add(run.kind, max(drawn, start), min(stop, last))
        drawn = stop
    if drawn < last:
        add(None, drawn, last)
    return {kind: (begins[kind], "".join(words)) for kind, words in pieces.items()}
