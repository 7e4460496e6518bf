"""What is shown where no response came: what happened, why, how far it came, what to do."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.analysis.sentences import sentence
from postwright.engine.errors import InvalidBody, NotSent
from postwright.engine.failure_words import cut
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.fixes import Fix, Givers, fixes_of, fixes_of_not_sent, stop_retrying
from postwright.gui.response.phase_track import PhaseTrack, steps_of
from postwright.gui.response.report import details_of, error_report
from postwright.gui.said_words import run_on, translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.gui.words import labelled
from postwright.model.exchange import Exchange, Failure
from postwright.protocol.visible import visible

LONGEST_WORD = 40
LITTLE_WORDS = ("a", "no", "the")
_ICONS = {
    "refused": "plug", "tls": "shield", "name": "globe", "unreachable": "globe", "file": "file",
    "variable": "braces", "url": "link", "proxy": "server", "redirects": "branch",
    "cancelled": "stop", "auth": "key", "token": "key",
}  # fmt: skip


class ErrorPage(QScrollArea):
    """Plain widgets; each fix is a button, everything else can be selected and copied."""

    fix_requested = Signal(str)
    """The id of a fix."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._report = ""
        self.near: Callable[[str], str] = lambda host: ""
        """Says which known host is spelled like one that was not found."""
        self.lacking: Callable[[NotSent], tuple[str, str]] = lambda error: ("", "")
        """Says which variable an error is about, and where it has no value."""
        self.givers: Callable[[NotSent], Givers] = lambda error: ((), "")
        """Says what would give an error's variable a value."""
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("ringed", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.badge = _Badge(theme, 40)
        self.title = Label(theme, "", 17, 600, wrap=True)
        self.why = Label(theme, "", token="text2", wrap=True)
        self.track = PhaseTrack(theme)
        self.buttons: list[Button] = []
        self.copy_report = IconButton(theme, "copy", self.tr("Copy error report"))
        self.open_log = Button(theme, self.tr("Open wire log"), kind="ghost")
        self._lay_out()
        self.copy_report.clicked.connect(self.copy)
        self.open_log.clicked.connect(partial(self.fix_requested.emit, "show_timing"))

    def _lay_out(self) -> None:
        theme = self._theme
        page = WrappingPage()
        column = QVBoxLayout(page)
        column.setContentsMargins(theme.px(16), theme.px(20), theme.px(16), theme.px(16))
        column.setSpacing(theme.px(12))
        head = QHBoxLayout()
        head.setSpacing(theme.px(16))
        head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(theme.px(6))
        words.addWidget(self.title)
        words.addWidget(self.why)
        head.addLayout(words, 1)
        column.addLayout(head)
        column.addWidget(self.track)
        self._can_do = Label(theme, self.tr("What you can do"), weight=600)
        column.addWidget(self._can_do)
        self._fixes = QVBoxLayout()
        self._fixes.setSpacing(theme.px(14))
        column.addLayout(self._fixes)
        self._line = QFrame()
        self._line.setProperty("line", "true")
        self._line.setFixedHeight(1)
        column.addWidget(self._line)
        self._details_head = QWidget()
        row = QHBoxLayout(self._details_head)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(theme, self.tr("Details"), weight=600))
        row.addStretch(1)
        row.addWidget(self.open_log)
        row.addWidget(self.copy_report)
        column.addWidget(self._details_head)
        self._details = QFrame()
        self._details.setProperty("surface", "raised")
        self._grid = QGridLayout(self._details)
        self._grid.setContentsMargins(theme.px(14), theme.px(10), theme.px(14), theme.px(10))
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setColumnStretch(1, 1)
        column.addWidget(self._details)
        column.addStretch(1)
        self.setWidget(page)
        for label in (self.title, self.why):
            _make_selectable(label)

    def show_failure(self, exchange: Exchange, failure: Failure, *, retrying: bool = False) -> None:
        """Show why an exchange has no response."""
        self._report = error_report(exchange)
        token = "warn" if failure.kind.endswith("timeout") else "err"
        if failure.kind == "cancelled":
            token = "muted"
        icon = "clock" if token == "warn" else _ICONS.get(failure.kind, "warn")
        self._head(icon, token, translated(failure.title), translated(failure.detail))
        hop = exchange.hops[-1] if exchange.hops else None
        self.track.show_steps(steps_of(hop, failure, tls=exchange.prepared.scheme == "https"))
        self.track.setVisible(failure.phase is not None)
        near = self.near(exchange.prepared.host) if failure.kind == "name" else ""
        fixes = fixes_of(failure, exchange, near)
        self._show_fixes((stop_retrying(), *fixes[1:]) if retrying else fixes)
        self._show_details(details_of(exchange))
        self.open_log.setVisible(bool(exchange.hops))

    def show_not_sent(self, error: NotSent) -> None:
        """Show what stopped a send before its first byte."""
        where = self.tr("In {place}.").format(place=translated(error.where)) if error.where else ""
        why = run_on((where, sentence(translated(error.fix))))
        self._report = str(error)
        title, (name, place) = _headline(translated(error.what)), self.lacking(error)
        if place:
            words = self.tr("{name} is not set in {place}")
            title = words.format(name=cut(name, 30), place=cut(place, 14))
        self._head(_ICONS.get(error.kind, "warn"), "err", title, why)
        self.track.hide()
        self._show_fixes(fixes_of_not_sent(error, self.givers(error)))
        self._show_details(error.details if isinstance(error, InvalidBody) else ())
        self.open_log.hide()

    def copy(self) -> None:
        """Copy the report, which has no secrets in it."""
        QGuiApplication.clipboard().setText(self._report)

    def _head(self, icon: str, token: str, title: str, why: str) -> None:
        self.badge.show_icon(icon, token)
        self.title.setText(visible(title))
        self.why.setText(visible(why))
        self.setAccessibleName(title)
        self.setAccessibleDescription(why)
        self.verticalScrollBar().setValue(0)

    def _show_fixes(self, fixes: Sequence[Fix]) -> None:
        _empty(self._fixes)
        self.buttons = []
        for at, fix in enumerate(fixes[:3]):
            self._fixes.addWidget(self._fix_row(fix, first=at == 0))
        self._can_do.setVisible(bool(fixes))

    def _fix_row(self, fix: Fix, *, first: bool) -> QWidget:
        theme = self._theme
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        badge = _Badge(theme, 28)
        badge.show_icon(fix.icon, "")
        row.addWidget(badge)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(Label(theme, fix.title, weight=500, wrap=True))
        words.addWidget(Label(theme, fix.why, token="muted", wrap=True))
        row.addLayout(words, 1)
        button = Button(theme, fix.button, kind="primary" if first else "default")
        button.setAccessibleName(fix.button)
        button.setAccessibleDescription(f"{fix.title}. {fix.why}")
        button.clicked.connect(partial(self.fix_requested.emit, fix.id))
        self.buttons.append(button)
        row.addWidget(button)
        return box

    def _show_details(self, details: tuple[tuple[str, str], ...]) -> None:
        while self._grid.count():
            item = self._grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for row, (name, value) in enumerate(
            (translated(name), translated(value)) for name, value in details
        ):
            label = self._detail(visible(value))
            label.setAccessibleName(labelled(name, visible(value)))
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(Label(self._theme, name, token="muted"), row, 0, top)
            self._grid.addWidget(label, row, 1)
        for widget in (self._line, self._details_head, self._details):
            widget.setVisible(bool(details))

    def _detail(self, value: str) -> Label:
        if len(value) > LONGEST_WORD and " " not in value:  # it cannot wrap
            return Elided(self._theme, value, mono=True)
        label = Label(self._theme, value, mono=True, wrap=True)
        _make_selectable(label)
        return label


class _Badge(QWidget):
    """An icon on a rounded square in the tint of its colour; neutral without one."""

    def __init__(self, theme: Theme, size: int) -> None:
        super().__init__()
        self._theme, self._size = theme, size
        self._icon, self._token = "warn", "err"
        FixedSize(theme, self, width=size, height=size)
        theme.changed.connect(self.update)

    def show_icon(self, icon: str, token: str) -> None:
        self._icon, self._token = icon, token
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        neutral = theme.color("raised" if theme.name == "dark" else "window")
        plain = self._token in ("", "muted")
        painter.setBrush(neutral if plain else theme.tint(self._token))
        radius = theme.px(self._size / 4)
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        size = 22 if self._size >= 40 else 16
        picture = theme.pixmap(self._icon, self._token or "text2", size, self.devicePixelRatioF())
        at = (self.width() - theme.px(size)) / 2
        painter.drawPixmap(QPointF(at, at), picture)


def _empty(layout: QVBoxLayout) -> None:
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item else None
        if widget is not None:
            widget.hide()
            widget.deleteLater()


def _make_selectable(label: Label) -> None:
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )


def _headline(text: str) -> str:
    """Return a title: with a capital, but where it begins with a name that the user chose."""
    return text[:1].upper() + text[1:] if text.partition(" ")[0] in LITTLE_WORDS else text
