"""The first page: one URL bar that works at once, and the ways to bring one's own."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.actions import Actions
from postwright.gui.mark import Mark
from postwright.gui.request.document import RequestDocument
from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Keys
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.widgets.shown_keys import ShownKeys
from postwright.gui.widgets.wrap_row import WrapRow
from postwright.gui.widgets.wrapping_page import WrappingPage

WIDTH = 780
BESIDE = 640
"""So wide is the page at least whose cards stand beside each other."""


class Card(QAbstractButton):
    """A way to begin: icon, title, what it does, its keys."""

    def __init__(self, theme: Theme, icon: tuple[str, str], title: str, text: str) -> None:
        super().__init__()
        self._theme, self._icon, self._token = theme, *icon
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        inner = QVBoxLayout(self)
        inner.setSpacing(4)
        top = QHBoxLayout()
        self._strut = QWidget()
        self._strut.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        top.addWidget(self._strut)
        top.addStretch(1)
        self.keys = Keys(theme, "")
        top.addWidget(self.keys)
        inner.addLayout(top)
        inner.addSpacing(4)
        title_label = Label(theme, title, 13, 600)
        text_label = Label(theme, text, token="muted", wrap=True)
        for label in (title_label, text_label):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            inner.addWidget(label)
        inner.addStretch(1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        self._strut.setFixedSize(px(32), px(32))
        if layout := self.layout():
            layout.setContentsMargins(px(16), px(16), px(16), px(14))
        self.update()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        return layout.sizeHint() if layout else super().sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focus = self.hasFocus()
        border = "ring" if focus else "control" if self.underMouse() else "border"
        painter.setPen(QPen(theme.color(border), 2 if focus else 1))
        painter.setBrush(theme.color("hover" if self.isDown() else "base"))
        inset = 1 if focus else 0.5
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.tint(self._token))
        px, place = theme.px, self._strut.geometry()
        painter.drawRoundedRect(QRectF(place), px(8), px(8))
        inside = place.adjusted(px(8), px(8), -px(8), -px(8))
        theme.icon(self._icon, self._token).paint(painter, inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
            return
        super().keyPressEvent(event)


class KeyHint(QWidget):
    """Key caps and what they do; gone where no keys do it."""

    def __init__(self, theme: Theme, meaning: str, *, before: bool = False) -> None:
        super().__init__()
        self.keys = Keys(theme, "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.keys)
        row.insertWidget(0 if before else 1, Label(theme, meaning, token="muted"))

    def show_keys(self, keys: str) -> None:
        """Show these keys."""
        self.keys.show_keys(keys)
        self.setHidden(not keys)


class ServerChip(QWidget):
    """Says that the built-in server is ready, and where."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._text, self._token = theme, "", "muted"
        theme.changed.connect(self._restyle)
        self.show_state(self.tr("Starting the demo server…"), "muted")

    def show_state(self, text: str, token: str) -> None:
        self._text, self._token = text, token
        self.setAccessibleName(text)
        self._restyle()

    def _restyle(self) -> None:
        width = QFontMetricsF(self._theme.font(12, 500)).horizontalAdvance(self._text)
        self.setFixedSize(round(width) + self._theme.px(36), self._theme.px(24))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        plain = self._token == "muted"
        painter.setBrush(theme.color("raised") if plain else theme.tint(self._token))
        px = theme.px
        painter.drawRoundedRect(QRectF(self.rect()), px(4), px(4))
        place = QRect(px(9), (self.height() - px(12)) // 2, px(12), px(12))
        theme.icon("server", self._token).paint(painter, place)
        painter.setFont(theme.font(12, 500))
        painter.setPen(theme.color(self._token))
        painter.drawText(QRectF(px(26), 0, self.width() - px(26), self.height()), LEFT, self._text)


class WelcomePage(QScrollArea):
    """Send turns it into a request tab with the answer."""

    curl_wanted = Signal()
    tour_wanted = Signal()
    open_wanted = Signal()

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self.document = theme, document
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setProperty("surface", "base")
        from postwright.gui.request.url_bar import UrlBar  # not before the window's first paint

        self.url_bar = UrlBar(theme, document, inset=0)
        self.server = ServerChip(theme)
        self.setWidget(self._lay_out(theme))
        self.setFocusProxy(self.url_bar.edit)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _lay_out(self, theme: Theme) -> QWidget:
        tr = self.tr
        column = self._column = QWidget()
        inner = QVBoxLayout(column)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(4)
        inner.addWidget(Mark(theme, 44))
        inner.addSpacing(16)
        inner.addWidget(Label(theme, tr("Send your first request"), 26, 600))
        about = tr("This URL points to a small server inside Postwright. It works with no network "
                   "and no account.")  # fmt: skip
        inner.addWidget(Label(theme, about, 14, token="text2", wrap=True))
        inner.addSpacing(16)
        inner.addWidget(self.url_bar)
        below = QHBoxLayout()
        below.setSpacing(12)
        below.addWidget(self.server)
        below.addStretch(1)
        self.send_hint = KeyHint(theme, tr("Send with"), before=True)
        below.addWidget(self.send_hint)
        inner.addLayout(below)
        inner.addSpacing(36)
        inner.addLayout(self._cards(theme))
        inner.addSpacing(28)
        inner.addWidget(self._hints(theme))
        page = WrappingPage()
        page.setProperty("surface", "base")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        outer = QGridLayout(page)
        outer.setContentsMargins(24, 24, 24, 24)
        outer.addWidget(column, 1, 1)
        outer.setColumnStretch(0, 1)
        outer.setColumnStretch(1, 100)
        outer.setColumnStretch(2, 1)
        outer.setRowStretch(0, 1)
        outer.setRowStretch(2, 2)
        return page

    def _cards(self, theme: Theme) -> QHBoxLayout:
        tr = self.tr
        self.curl = Card(
            theme, ("terminal", "accent"), tr("Paste a cURL command"),
            tr("Put it straight into the URL bar. Method, headers, body and auth fill themselves "
               "in."),
        )  # fmt: skip
        self.tour = Card(
            theme, ("play", "violet"), tr("Take the tour"),
            tr("Register a user, log in, call a protected path, upload a file: against the server "
               "inside."),
        )  # fmt: skip
        self.open = Card(
            theme, ("folder", "teal"), tr("Open a folder"),
            tr("Point Postwright at a collection in your repository. Changes show up as readable "
               "diffs."),
        )  # fmt: skip
        self.curl.clicked.connect(self.curl_wanted)
        self.tour.clicked.connect(self.tour_wanted)
        self.open.clicked.connect(self.open_wanted)
        row = QHBoxLayout()
        row.setSpacing(16)
        for card in (self.curl, self.tour, self.open):
            row.addWidget(card, 1)
        self._ways = row
        return row

    def _hints(self, theme: Theme) -> WrapRow:
        self.hints = {
            "commands": KeyHint(theme, self.tr("every command")),
            "switch_environment": KeyHint(theme, self.tr("environments")),
            "new_request": KeyHint(theme, self.tr("new request")),
            "help_shortcuts": KeyHint(theme, self.tr("all shortcuts")),
        }
        return WrapRow(theme, tuple(self.hints.values()), gap=24)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _restyle(self) -> None:
        self._column.setMaximumWidth(self._theme.px(WIDTH))
        for card in (self.curl, self.tour, self.open):
            card.setMinimumHeight(self._theme.px(140))
        self._arrange()

    def _arrange(self) -> None:
        narrow = self.viewport().width() < self._theme.px(BESIDE)
        way = QBoxLayout.Direction
        self._ways.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def show_keys(self, actions: Actions) -> None:
        """Say with which keys each of this is done."""
        ShownKeys(actions.send, self.send_hint.show_keys, self.send_hint)
        ShownKeys(actions.send, self.url_bar.send.show_keys, self.url_bar.send)
        ShownKeys(actions.focus_url, self.curl.keys.show_keys, self.curl)
        ShownKeys(actions.open_tour, self.tour.keys.show_keys, self.tour)
        ShownKeys(actions.open_folder, self.open.keys.show_keys, self.open)
        for name, hint in self.hints.items():
            ShownKeys(getattr(actions, name), hint.show_keys, hint)

    def show_server(self, url: str) -> None:
        """Say where the demo server listens."""
        where = url.removeprefix("http://")
        self.server.show_state(self.tr("Demo server ready on {where}").format(where=where), "ok")

    def show_no_server(self, why: str) -> None:
        """Say why there is none."""
        text = self.tr("The demo server could not start: {why}").format(why=why)
        self.server.show_state(text, "warn")
