"""A token that can be read: its kind, its time as a bar that runs, and its claims."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import QFontMetricsF, QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from postwright.analysis.durations import coarse, lasting
from postwright.analysis.token_card import (
    Claim,
    Life,
    TokenCard,
    announcement,
    fingerprint,
    life,
    token_card,
)
from postwright.gui.request.signature_check import SignatureCheck
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.chip_flow import ChipFlow, FlowChip
from postwright.gui.widgets.chips import Chip
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import KeyLabel, Label
from postwright.gui.widgets.speech import speak
from postwright.gui.words import labelled, moment_words
from postwright.protocol.visible import visible

_TICK_MS = 1000
_LINE, _NAME = 26, 52
_TONES = {"valid": "ok", "soon": "warn", "expired": "err", "early": "warn", "endless": "muted"}


class TokenView(Card):
    """Hidden where there is no token that can be read; ticks only while it is seen."""

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__(theme)
        self._clock = clock
        self._token = ""
        self._missing: tuple[str, ...] = ()
        self.card: TokenCard | None = None
        self._life = Life("endless")
        self.title = Label(theme, self.tr("Token"), 13, 600)
        self.typ = Chip(theme, "JWT", "violet")
        self.alg = Chip(theme, "", "muted")
        self.sign = QLabel()
        self.state = Label(theme, "", 13, 600, "ok")
        self.bar = LifeBar(theme)
        self._claims = QWidget()
        self.scopes = ChipFlow(theme)
        self.scopes.setParent(self._claims)
        self._times: list[tuple[Label, float]] = []
        self.signature = SignatureCheck(theme)
        words = self.tr("Decoded on this computer.")
        self.note = Label(theme, words, 12, token="muted", wrap=True)
        self.mark = Label(theme, "", 12, token="muted", mono=True)
        self._ticks = QTimer(self, interval=_TICK_MS)
        self._ticks.timeout.connect(self._tick)
        self._lay_out()
        theme.changed.connect(self._tick)
        self.hide()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QWidget()
        head.setMinimumHeight(px(32))
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(6))
        for widget in (self.title, self.typ, self.alg):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.sign)
        row.addWidget(self.state)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        foot = QHBoxLayout()
        foot.setSpacing(px(12))
        foot.addWidget(self.note, 1)
        foot.addWidget(self.mark)
        self.column.addWidget(head)
        self.column.addWidget(self.bar)
        self.column.addWidget(self._claims)
        self.column.addSpacing(px(2))
        self.column.addWidget(line)
        self.column.addSpacing(px(6))
        self.column.addLayout(foot)
        self.column.addWidget(self.signature)

    def show_token(self, token: str) -> None:
        """Show what a token says of itself; a text that is none is not shown."""
        if token == self._token and self.card is not None:
            return
        self._token, self.card = token, token_card(token)
        self.setVisible(self.card is not None)
        if self.card is not None:
            self.typ.set_text(visible(self.card.typ[:20]) or "JWT")
            self.alg.set_text(visible(self.card.alg[:20]) or self.tr("no alg"))
            self.mark.setText(f"SHA-256 {fingerprint(token)}")
            self.signature.show_token(token)
            self._life = life(self.card, self._clock())
            self._show_claims()

    def show_missing(self, scopes: tuple[str, ...]) -> None:
        """Mark the scopes that a server found lacking."""
        if scopes != self._missing:
            self._missing = scopes
            if self.card is not None:
                self._show_claims()

    def _show_claims(self) -> None:
        card, theme = self.card, self._theme
        assert card is not None
        self._claims.hide()
        self._claims.deleteLater()
        claims = QWidget()
        column = QVBoxLayout(claims)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        metrics = QFontMetricsF(theme.font(13, mono=True))
        names = [visible(one.name) for one in card.claims]
        wide = max([theme.px(_NAME), *(metrics.horizontalAdvance(name) for name in names)])
        wide = min(round(wide) + 2, theme.px(150))
        self._times = []
        for claim, name in zip(card.claims, names, strict=True):
            column.addWidget(self._line(claim, name, wide))
        if self._missing and not any(one.items for one in card.claims):
            column.addWidget(self._line(Claim("scope", ""), "scope", wide))
        if card.more:
            more = self.tr("%n more claim(s)", "", card.more)
            column.addWidget(Label(theme, more, 12, token="muted"))
        self.column.replaceWidget(self._claims, claims)
        claims.show()
        self._claims = claims
        self._tick()

    def _line(self, claim: Claim, name: str, wide: int) -> QWidget:
        theme, px = self._theme, self._theme.px
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        key = KeyLabel(theme, name, 13, mono=True)
        key.setFixedWidth(wide)
        key.setMinimumHeight(px(_LINE))
        row.addWidget(key, 0, Qt.AlignmentFlag.AlignTop)
        if claim.items or name == "scope":
            self.scopes = ChipFlow(theme)
            missing = tuple(FlowChip(visible(s), "err", self.tr("missing")) for s in self._missing)
            self.scopes.show_chips((*(FlowChip(visible(s)) for s in claim.items), *missing))
            row.addWidget(self.scopes, 1)
            line.setAccessibleName(labelled(name, self.scopes.accessibleName()))
            return line
        value = Elided(theme, visible(claim.value), 13, mono=True)
        value.setMinimumHeight(px(_LINE))
        row.addWidget(value, 1)
        if claim.at is not None:
            human = Label(theme, "", 12, token="muted")
            human.setFont(theme.font(12, tnum=True))
            self._times.append((human, claim.at))
            row.addWidget(human)
        line.setAccessibleName(labelled(name, visible(claim.value)))
        return line

    # The time

    def _tick(self) -> None:
        if self.card is None:
            return
        now, before = self._clock(), self._life
        self._life = life(self.card, now)
        tone = _TONES[self._life.state]
        self.state.setText(self._words(self._life))
        self.state.set_token(tone)
        self.state.setFont(self._theme.font(13, 600, tnum=True))
        self.sign.setPixmap(self._theme.pixmap("timer", tone, 14, self.devicePixelRatioF()))
        self.bar.show_share(self._life.share, tone)
        self.bar.setVisible(self._life.state != "endless")
        for label, at in self._times:
            label.setText(self._when(at, now))
        if aloud := announcement(before, self._life):
            speak(self, translated(aloud))
        self.setAccessibleName(self.tr("Token, {state}").format(state=self.state.text()))

    def _words(self, now: Life) -> str:
        minutes, seconds = divmod(int(now.left_s), 60)
        if now.state == "endless":
            return self.tr("It never expires")
        if now.state == "expired":
            return self.tr("Expired {time} ago").format(time=translated(coarse(now.left_s)))
        if now.state == "early":
            return self.tr("Valid in {time}").format(time=translated(lasting(now.left_s)))
        if minutes >= 60:
            return self.tr("Expires in {time}").format(time=translated(lasting(now.left_s)))
        return self.tr("Expires in {clock}").format(clock=f"{minutes}:{seconds:02}")

    def _when(self, at: float, now: float) -> str:
        if at > now:
            words = self.tr("{moment}, in {time}")
            return words.format(moment=moment_words(at, now), time=translated(lasting(at - now)))
        words = self.tr("{moment}, {time} ago")
        return words.format(moment=moment_words(at, now), time=translated(coarse(now - at)))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick()
        self._ticks.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._ticks.stop()


class LifeBar(QWidget):
    """How much of a token's time is over; the words beside it say the same."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._share, self._tone = 1.0, "ok"
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_share(self, share: float, tone: str) -> None:
        """Show what is over, from 0 to 1."""
        self._share, self._tone = share, tone
        self.update()

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(14))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, done = self.width(), self.width() * self._share
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("press" if theme.name == "light" else "line"))
        painter.drawRoundedRect(QRectF(0, px(4), width, px(6)), px(3), px(3))
        fill = theme.phase("wait") if self._tone == "ok" else theme.color(self._tone)
        painter.setBrush(fill)
        painter.drawRoundedRect(QRectF(0, px(4), done, px(6)), px(3), px(3))
        painter.setPen(QPen(theme.color("base"), 2))
        painter.setBrush(theme.color("text"))
        knob = min(max(done, px(5)), width - px(5))
        painter.drawEllipse(QPointF(knob, px(7)), px(5), px(5))
