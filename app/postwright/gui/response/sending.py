"""What is shown while a send takes its time: progress in bytes, and the phases one by one."""

import math
from pathlib import PurePath

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from postwright.gui.phases import phase_words
from postwright.gui.response.chunk_progress import ChunkProgress
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.phase_track import TRACK
from postwright.gui.response.progress import Progress, Transfer
from postwright.gui.response.spoken_progress import SpokenProgress
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.spoken_units import aloud
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.gui.words import phrases, size_words, time_words
from postwright.model.exchange import Phase
from postwright.protocol.visible import visible

_ROW = 32
_LEAST_BYTES = 64 << 10
"""A body that is smaller has no progress worth showing."""


class SendingView(WrappingPage):
    """Told by `show_progress`, several times a second; keeps no clock of its own."""

    go_on_wanted = Signal()
    """The pause before the next attempt is to end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._spoken = SpokenProgress(self)
        self.has_news = False
        """Whether there is anything to show."""
        self.percent = Label(theme, "", 22, 600)
        self.amount = Label(theme, "", weight=500)
        self.pace = Label(theme, "", 12, token="muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.part = Elided(theme, "", weight=500)
        self.part_icon = QLabel()
        self.chunk = ChunkProgress(theme)
        self.phases = PhaseList(theme)
        self.wait_words = Label(theme, "", weight=500, wrap=True)
        self.go_on = Button(theme, self.tr("Send now"))
        self.go_on.clicked.connect(self.go_on_wanted)
        self.note = Label(
            theme,
            self.tr("You can keep working in other tabs. The result stays here."),
            token="muted",
            wrap=True,
        )
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(12))
        column.setSpacing(theme.px(12))
        self.transfer = QWidget()
        inside = QVBoxLayout(self.transfer)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(8))
        row = QHBoxLayout()
        row.addWidget(self.percent)
        row.addStretch(1)
        numbers = QVBoxLayout()
        numbers.setSpacing(0)
        right = Qt.AlignmentFlag.AlignRight
        numbers.addWidget(self.amount, 0, right)
        numbers.addWidget(self.pace, 0, right)
        row.addLayout(numbers)
        inside.addLayout(row)
        inside.addWidget(self.bar)
        named = QHBoxLayout()
        named.setSpacing(theme.px(8))
        named.addWidget(self.part_icon)
        named.addWidget(self.part, 1)
        inside.addLayout(named)
        column.addWidget(self.transfer)
        column.addWidget(self.chunk)
        self._line = QFrame()
        self._line.setProperty("line", "true")
        self._line.setFixedHeight(1)
        column.addWidget(self._line)
        self.wait = QWidget()
        beside = QHBoxLayout(self.wait)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(theme.px(12))
        beside.addWidget(self.wait_words, 1)
        beside.addWidget(self.go_on)
        self.wait.hide()
        column.addWidget(self.wait)
        column.addWidget(self.phases)
        column.addWidget(self.note)
        column.addStretch(1)

    def show_progress(self, progress: Progress) -> None:
        """Show how far it came; once the head is here only the download matters."""
        self._show_wait(progress)
        downloading = progress.down.done_bytes > 0 and progress.waiting is None
        transfer = progress.down if downloading else progress.up
        self._show_transfer(transfer)
        if not self.transfer.isHidden():
            self._spoken.tell_transfer(progress, transfer)
        self.chunk.show_progress(progress)
        for widget in (self.phases, self.note):
            widget.setVisible(not downloading)
        self._line.setVisible(not downloading and not self.transfer.isHidden())
        self.phases.show_progress(progress)
        self.note.setText(self._note(progress))
        self.has_news = not downloading or not self.transfer.isHidden()

    def _note(self, progress: Progress) -> str:
        asked = progress.sign_in
        if asked is None:
            return self.tr("You can keep working in other tabs. The result stays here.")
        if asked.code:
            words = self.tr("Waiting until you have signed in at {0} with the code {1}.")
            return words.format(visible(asked.url), visible(asked.code))
        return self.tr("Waiting until you have signed in with the browser.")

    def _show_wait(self, progress: Progress) -> None:
        waiting = progress.waiting
        self.wait.setVisible(waiting is not None)
        if waiting is None:
            self._spoken.tell_pause(None, "")
            return
        left = math.ceil(progress.wait_left_s)
        words = self.tr("{reason}. Attempt {number} follows in {n} s.").format(
            reason=visible(translated(waiting.reason)), number=waiting.attempt, n=left
        )
        self.wait_words.setText(words)
        self.wait.setAccessibleName(words)
        self._spoken.tell_pause(waiting, words)

    def _show_transfer(self, transfer: Transfer) -> None:
        worth = transfer.done_bytes > 0 and (transfer.total_bytes or _LEAST_BYTES) >= _LEAST_BYTES
        self.transfer.setVisible(worth)
        if not worth:
            return
        share = transfer.share
        if share is None:
            self.percent.setText(size_words(transfer.done_bytes))
            self.amount.setText("")
            self.bar.setRange(0, 0)
        else:
            self.percent.setText(f"{int(share * 100)}%")
            done, total = size_words(transfer.done_bytes), size_words(transfer.total_bytes or 0)
            self.amount.setText(self.tr("{done} of {total}").format(done=done, total=total))
            self.bar.setRange(0, 1000)
            self.bar.setValue(int(share * 1000))
        words = f"{self.percent.text()} {self.amount.text()}"
        self.bar.setAccessibleName(self.tr("Progress: {words}").format(words=words))
        self.pace.setText(self._pace(transfer))
        self.part.setText(visible(PurePath(transfer.part).name))
        self.part.setToolTip(plain_tip(transfer.part))
        ratio = self.devicePixelRatioF()
        self.part_icon.setPixmap(self._theme.pixmap("file", "text2", 16, ratio))
        for widget in (self.part, self.part_icon):
            widget.setVisible(bool(transfer.part))

    def _pace(self, transfer: Transfer) -> str:
        if not transfer.rate:
            return ""
        rate = self.tr("{size}/s").format(size=size_words(int(transfer.rate)))
        left = transfer.left_s
        if left is None:
            return rate
        time = time_words(max(1, round(left)) * 1000).replace(".00", "").replace(",00", "")
        return self.tr("{rate}, about {time} left").format(rate=rate, time=time)


class PhaseList(QWidget):
    """The phases one below the other: done with its time, running, still to come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._progress: Progress | None = None
        self._track: tuple[Phase, ...] = TRACK
        FixedSize(theme, self, height=_ROW * len(TRACK))
        self.setAccessibleName(self.tr("Phases of the request"))

    def show_progress(self, progress: Progress) -> None:
        self._progress = progress
        words = [f"{phase_words(p)} {time_words(ms)}" for p, ms in progress.phases.items()]
        if progress.current:
            words.append(f"{phase_words(progress.current)}…")
        self.setAccessibleDescription(aloud(phrases(words)))
        self.update()

    def rows(self) -> list[tuple[Phase, str, str]]:
        """Return (phase, `done`, `now` or `later`, words) of each."""
        progress = self._progress
        if progress is None:
            return [(phase, "later", "") for phase in self._track]
        current = progress.current if progress.current in self._track else None
        reached = self._track.index(current) if current else -1
        rows = []
        for at, phase in enumerate(self._track):
            if phase == current:
                words = self.tr("{time} so far").format(time=time_words(progress.in_phase_ms))
                rows.append((phase, "now", words))
            elif phase in progress.phases:
                rows.append((phase, "done", time_words(progress.phases[phase])))
            else:
                skipped = at < reached
                rows.append((phase, "later", self.tr("not needed") if skipped else ""))
        return rows

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height, middle = theme.px(_ROW), theme.px(8)
        for at, (phase, state, words) in enumerate(self.rows()):
            y = height * at + height / 2
            if at + 1 < len(self._track):
                painter.setPen(QPen(theme.color("line"), 1.5))
                gap = theme.px(10)
                painter.drawLine(QPointF(middle, y + gap), QPointF(middle, y + height - gap))
            self._sign(painter, QPointF(middle, y), state)
            strong = state == "now"
            painter.setFont(theme.font(13, 600 if strong else 400))
            painter.setPen(theme.color("muted" if state == "later" else "text"))
            place = QRectF(theme.px(28), height * at, self.width() - theme.px(28), height)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, phase_words(phase))
            painter.setFont(theme.font(13, tnum=True))
            painter.setPen(theme.color("muted" if state == "later" else "text2"))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(place, right, words)

    def _sign(self, painter: QPainter, center: QPointF, state: str) -> None:
        theme = self._theme
        if state == "done":
            picture = theme.pixmap("ok-circle", "ok", 16, self.devicePixelRatioF())
            painter.drawPixmap(center - QPointF(theme.px(8), theme.px(8)), picture)
            return
        radius = theme.px(6.5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.color("control"), 1.5))
        if state == "now":
            painter.setPen(QPen(theme.color("line"), 2))
            painter.drawEllipse(center, radius, radius)
            painter.setPen(QPen(theme.color("accent"), 2))
            box = QRectF(center.x() - radius, center.y() - radius, 2 * radius, 2 * radius)
            painter.drawArc(box, 90 * 16, -200 * 16)
        else:
            painter.drawEllipse(center, radius, radius)
