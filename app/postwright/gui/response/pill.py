"""The pill that says how a send ended: icon, words and colour; `200 OK`, `No connection`."""

import msgspec
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.model.exchange import Exchange, Failure

_HEIGHT, _ICON = 24, 14
_ICONS = {2: "check", 3: "arrow-r", 4: "warn", 5: "x-circle"}


class Verdict(msgspec.Struct, frozen=True):
    """How an exchange ended, as shown."""

    words: str
    token: str = "muted"
    icon: str = ""


def verdict_of(exchange: Exchange) -> Verdict:
    """Return what the pill says of an exchange, also of one that failed half way."""
    if exchange.failure is not None:
        return verdict_of_failure(exchange.failure)
    if exchange.response is None:
        return Verdict(QCoreApplication.translate("Pill", "No response"), "err", "x-circle")
    status, reason = exchange.response.status, exchange.response.reason
    words = f"{status} {reason}".strip()
    token = {1: "info", 2: "ok", 3: "info", 4: "warn", 5: "err"}.get(status // 100, "err")
    return Verdict(words, token, _ICONS.get(status // 100, "info"))


def verdict_of_failure(failure: Failure) -> Verdict:
    """Return what the pill says of a failure."""
    tr = QCoreApplication.translate
    words = {
        "name": tr("Pill", "Not found"),
        "refused": tr("Pill", "No connection"),
        "unreachable": tr("Pill", "No connection"),
        "connect_timeout": tr("Pill", "Timed out"),
        "read_timeout": tr("Pill", "Timed out"),
        "timeout": tr("Pill", "Timed out"),
        "reset": tr("Pill", "Hung up"),
        "tls": tr("Pill", "Not trusted"),
        "protocol": tr("Pill", "Not HTTP"),
        "redirects": tr("Pill", "Too many redirects"),
        "proxy": tr("Pill", "Proxy refused"),
        "token": tr("Pill", "No token"),
        "cancelled": translated(failure.title),
    }.get(failure.kind, tr("Pill", "Not sent"))
    if failure.kind == "tls" and "ertificate" not in failure.title:
        words = tr("Pill", "No connection")
    if failure.kind == "cancelled":
        return Verdict(words, "muted", "stop")
    if failure.kind.endswith("timeout"):
        return Verdict(words, "warn", "clock")
    return Verdict(words, "err", "x-circle")


class Pill(QWidget):
    """Painted in the tint of its colour; its words are its accessible name."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.verdict = Verdict("")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, verdict: Verdict) -> None:
        self.verdict = verdict
        self.setAccessibleName(self.tr("Status {words}").format(words=verdict.words))
        self.setToolTip(plain_tip(verdict.words))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        font = self._theme.font(13, 600, tnum=True)
        wide = QFontMetricsF(font).horizontalAdvance(self.verdict.words)
        pads = 36 if self.verdict.icon else 20
        most = self._theme.px(280)
        return QSize(min(most, round(wide) + self._theme.px(pads)), self._theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, verdict = self._theme, self.verdict
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(verdict.token))
        painter.drawRoundedRect(QRectF(self.rect()), theme.px(6), theme.px(6))
        left = theme.px(10)
        if verdict.icon:
            icon = theme.pixmap(verdict.icon, verdict.token, _ICON, self.devicePixelRatioF())
            top = (self.height() - theme.px(_ICON)) / 2
            painter.drawPixmap(QPointF(theme.px(8), round(top)), icon)
            left = theme.px(27)
        font = theme.font(13, 600, tnum=True)
        painter.setFont(font)
        painter.setPen(theme.color("text2" if verdict.token == "muted" else verdict.token))
        place = QRectF(left, 0, self.width() - left - theme.px(6), self.height())
        text = QFontMetricsF(font).elidedText(
            verdict.words, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, text)
