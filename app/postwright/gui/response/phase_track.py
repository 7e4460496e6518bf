"""The way of a request from lookup to download, and where it broke: by shape, colour and word."""

from typing import Literal

import msgspec
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from postwright.gui.phases import phase_times, phase_words
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.words import labelled, phrases, time_words
from postwright.model.exchange import Failure, Hop, Phase
from postwright.model.said import said, sentences

TRACK: tuple[Phase, ...] = ("lookup", "connect", "tls", "send", "wait", "download")
State = Literal["done", "failed", "slow", "open"]
_PAD = 14


class Step(msgspec.Struct, frozen=True):
    """A phase, how it went, and a word below it."""

    phase: Phase
    state: State
    words: str = ""


def steps_of(hop: Hop | None, failure: Failure, *, tls: bool) -> tuple[Step, ...]:
    """Return the steps of the hop that failed."""
    times = phase_times(hop.timing) if hop else {}
    failed = "connect" if failure.phase == "blocked" else failure.phase
    track = [phase for phase in TRACK if tls or phase != "tls" or failed == "tls"]
    reached = track.index(failed) if failed in track else -1
    steps = []
    for at, phase in enumerate(track):
        took = time_words(times[phase]) if phase in times else ""
        if at == reached:
            slow = failure.kind.endswith("timeout")
            words = took if slow else _word(failure)
            steps.append(Step(phase, "slow" if slow else "failed", words))
        elif at < reached:
            steps.append(Step(phase, "done", took))
        else:
            steps.append(Step(phase, "open"))
    return tuple(steps)


def _word(failure: Failure) -> str:
    words = sentences(
        {
            "name": "not found",
            "refused": "refused",
            "unreachable": "no path",
            "reset": "hung up",
            "tls": "not trusted",
            "protocol": "not understood",
            "proxy": "refused",
            "cancelled": "cancelled",
        }
    )
    other_tls = failure.kind == "tls" and "ertificate" not in failure.title
    return translated(said("failed") if other_tls else words.get(failure.kind, said("failed")))


class PhaseTrack(QWidget):
    """Painted; its words are its accessible description."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._steps: tuple[Step, ...] = ()
        FixedSize(theme, self, height=88)
        self.setAccessibleName(self.tr("How far the request came"))
        theme.changed.connect(self.update)

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        self._steps = steps
        states = {
            "done": self.tr("done"),
            "failed": self.tr("failed"),
            "slow": self.tr("took too long"),
            "open": self.tr("not reached"),
        }
        parts = [labelled(phase_words(s.phase, short=True), states[s.state]) for s in steps]
        self.setAccessibleDescription(phrases(parts))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("line"))
        painter.setBrush(theme.color("raised" if theme.name == "dark" else "side"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, theme.px(8), theme.px(8))
        if not self._steps:
            return
        room = self.width() / len(self._steps)
        middle = theme.px(_PAD + 12)
        for at, step in enumerate(self._steps):
            center = QPointF(room * (at + 0.5), middle)
            if at + 1 < len(self._steps):
                self._line(painter, center, QPointF(room * (at + 1.5), middle), step)
            self._sign(painter, center, step)
            self._words(painter, QRectF(room * at, middle + theme.px(15), room, theme.px(18)), step)

    def _line(self, painter: QPainter, start: QPointF, stop: QPointF, step: Step) -> None:
        theme, gap = self._theme, self._theme.px(13)
        done = step.state == "done"
        pen = QPen(theme.phase("wait") if done else theme.color("control"), 2 if done else 1.5)
        pen.setStyle(Qt.PenStyle.SolidLine if done else Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.drawLine(start + QPointF(gap, 0), stop - QPointF(gap, 0))

    def _sign(self, painter: QPainter, center: QPointF, step: Step) -> None:
        theme = self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if step.state == "done":
            self._icon(painter, center, "ok-circle", "ok", 18)
        elif step.state == "failed":
            painter.setBrush(theme.color("danger"))
            painter.drawEllipse(center, theme.px(10), theme.px(10))
            self._icon(painter, center, "close", "on_fill", 12)
        elif step.state == "slow":
            painter.setBrush(theme.tint("warn", "press"))
            painter.drawEllipse(center, theme.px(11), theme.px(11))
            self._icon(painter, center, "clock", "warn", 16)
        else:
            painter.setPen(QPen(theme.color("control"), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(center, theme.px(5), theme.px(5))

    def _icon(self, painter: QPainter, center: QPointF, name: str, token: str, size: int) -> None:
        picture = self._theme.pixmap(name, token, size, self.devicePixelRatioF())
        half = self._theme.px(size) / 2
        painter.drawPixmap(center - QPointF(half, half), picture)

    def _words(self, painter: QPainter, place: QRectF, step: Step) -> None:
        theme = self._theme
        tokens: dict[State, str] = {
            "done": "text2", "failed": "err", "slow": "warn", "open": "muted"
        }  # fmt: skip
        strong = step.state in ("failed", "slow")
        painter.setFont(theme.font(12, 600 if strong else 400))
        painter.setPen(theme.color(tokens[step.state]))
        center = Qt.AlignmentFlag.AlignCenter
        painter.drawText(place, center, phase_words(step.phase, short=True))
        painter.setFont(theme.font(11, tnum=True))
        painter.setPen(theme.color("muted"))
        painter.drawText(place.translated(0, theme.px(17)), center, step.words)
