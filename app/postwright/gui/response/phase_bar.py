"""The 84 px bar in the status strip: where the time of an exchange went; a click opens Timing."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from postwright.gui.phases import phase_words, total_timing
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.theme import Theme
from postwright.gui.widgets.spoken_units import aloud
from postwright.gui.words import phrases, time_words
from postwright.model.exchange import PHASES, Hop, Phase

_WIDTH, _THICK, _LEAST = 84, 6, 2.0


class PhaseBar(QAbstractButton):
    """A stretch for each phase, as wide as its share of the time."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._shares: tuple[tuple[Phase, float], ...] = ()
        FixedSize(theme, self, width=_WIDTH, height=24)
        self.setAccessibleName(self.tr("Timing"))

    def show_hops(self, hops: tuple[Hop, ...]) -> None:
        sums = total_timing(hops)
        self._shares = tuple((phase, sums[phase]) for phase in PHASES if sums.get(phase))
        words = phrases(f"{phase_words(p)} {time_words(ms)}" for p, ms in self._shares)
        self.setAccessibleName(self.tr("Timing: {phases}").format(phases=aloud(words)))
        self.setToolTip(words.replace(", ", "\n"))
        self.setVisible(bool(self._shares))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(24))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self._theme.px(_THICK)
        place = QRectF(0, (self.height() - thick) / 2, self.width(), thick)
        if self.hasFocus():
            painter.setPen(QPen(self._theme.color("ring"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 3, -1, -3), 5, 5)
            place.adjust(4, 0, -4, 0)
        round_ends = QPainterPath()
        round_ends.addRoundedRect(place, thick / 2, thick / 2)
        painter.setClipPath(round_ends)
        total = sum(ms for _, ms in self._shares) or 1.0
        usable = place.width() - (len(self._shares) - 1)
        widths = [max(_LEAST, usable * ms / total) for _, ms in self._shares]
        scale = usable / (sum(widths) or 1.0)
        x = place.left()
        for (phase, _), width in zip(self._shares, widths, strict=True):
            stretch = QRectF(x, place.top(), width * scale, thick)
            painter.fillRect(stretch, self._theme.phase(phase))
            x += width * scale + 1
