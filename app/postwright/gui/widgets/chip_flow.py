"""Words as chips in lines, as many to a line as fit; some of them stand out."""

import msgspec
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postwright.gui.theme import Theme, mixed
from postwright.gui.words import clauses, phrases

CHIP, LINE, GAP, PAD = 18, 26, 8, 6
_CENTER = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class FlowChip(msgspec.Struct, frozen=True):
    """One word, and what stands after it."""

    text: str
    token: str = "muted"
    word: str = ""
    """Beside it, in its colour; such a chip is edged."""


class ChipFlow(QWidget):
    """As tall as its lines."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.chips: tuple[FlowChip, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)
        theme.changed.connect(self._fit)

    def show_chips(self, chips: tuple[FlowChip, ...]) -> None:
        """Show these."""
        self.chips = chips
        said = [phrases((one.text, one.word)) for one in chips]
        self.setAccessibleName(clauses(said))
        self._fit()

    def _font(self) -> QFont:
        return self._theme.font(12, 500, mono=True)

    def _places(self, width: int) -> list[tuple[QRectF, float]]:
        """Return each chip's box and where its word ends, in the lines of that width."""
        px = self._theme.px
        chip, word = QFontMetricsF(self._font()), QFontMetricsF(self._theme.font(12, 500))
        x, y, places = 0.0, 0, []
        for one in self.chips:
            wide = min(chip.horizontalAdvance(one.text) + 2 * px(PAD), float(max(width, 20)))
            after = word.horizontalAdvance(one.word) + px(GAP) if one.word else 0.0
            if x and x + wide + after > width:
                x, y = 0.0, y + 1
            box = QRectF(x, y * px(LINE) + (px(LINE) - px(CHIP)) / 2, wide, px(CHIP))
            places.append((box, after))
            x += wide + after + px(GAP)
        return places

    def _fit(self) -> None:
        places = self._places(self.width())
        lines = round(places[-1][0].y() // self._theme.px(LINE)) + 1 if places else 0
        self.setFixedHeight(lines * self._theme.px(LINE))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one, (box, after) in zip(self.chips, self._places(self.width()), strict=True):
            color = theme.color(one.token)
            edge = QPen(mixed(theme.color("raised"), color, 0.7), 1) if one.word else None
            inside = box.adjusted(0.5, 0.5, -0.5, -0.5) if edge else box
            painter.setPen(edge or QPen(Qt.PenStyle.NoPen))
            painter.setBrush(theme.tint(one.token, "raised"))
            painter.drawRoundedRect(inside, theme.px(4), theme.px(4))
            painter.setPen(color)
            painter.setFont(self._font())
            text = QFontMetricsF(self._font()).elidedText(
                one.text, Qt.TextElideMode.ElideRight, box.width() - 2 * theme.px(PAD) + 1
            )
            painter.drawText(box, _CENTER, text)
            if one.word:
                painter.setFont(theme.font(12, 500))
                place = QRectF(box.right() + theme.px(GAP), box.y(), after, box.height())
                painter.drawText(place, _LEFT, one.word)
