"""The window's bottom row: where things are kept, and how requests travel."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.words import labelled
from postwright.model.settings import Settings
from postwright.protocol.visible import visible

HEIGHT = 26
ICON, LEAD = 14, 19
"""An icon's side, and where the words begin beside it."""
SIDE, GAP = 14, 18
"""What is free at each end, and between two items."""
LEAST = 48
"""Of an item that yields."""


class StatusItem(QAbstractButton):
    """One fact with an icon; a click goes where it is changed.

    Where its words have no room they are in its tip.
    """

    def __init__(self, theme: Theme, icon: str, name: str, *, yields: bool = False) -> None:
        """Make an item; one that `yields` may end in dots where room is short."""
        super().__init__()
        self._theme, self._icon, self._name, self._yields = theme, icon, name, yields
        self._token = "muted"
        self._icon_token = "muted"
        self._tip = ""
        self._terse = False
        policy = QSizePolicy.Policy
        self.setSizePolicy(policy.Preferred if yields else policy.Fixed, policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setAccessibleName(name)
        theme.changed.connect(self._relay)

    def show_fact(self, text: str, token: str = "muted", *, icon_token: str = "") -> None:
        """Say this; an empty text hides the item."""
        self.setText(text)
        self._token, self._icon_token = token, icon_token or token
        named = text.startswith(self._name)
        self.setAccessibleName(text if named else labelled(self._name, text))
        self.setVisible(bool(text))
        self._relay()

    def set_tip(self, tip: str) -> None:
        """Say more of the fact, for who points at it."""
        self._tip = tip
        self._show_tip()

    def set_terse(self, terse: bool) -> None:
        """Show the icon alone, or the words too."""
        if terse != self._terse:
            self._terse = terse
            self._relay()

    @property
    def can_be_terse(self) -> bool:
        """Whether the icon alone says it: a warning keeps its words."""
        return bool(self._icon) and not self._yields and self._token == "muted"

    def words_width(self) -> int:
        """Return the width of the item with its words."""
        font = self._theme.font(12, 500, tnum=True)
        lead = self._theme.px(LEAD) if self._icon else 0
        return round(QFontMetricsF(font).horizontalAdvance(self.text()) + lead) + 2

    def _relay(self) -> None:
        self.updateGeometry()
        self._show_tip()
        self.update()

    def _show_tip(self) -> None:
        cut = self._terse or self.width() < self.words_width()
        self.setToolTip("\n".join(one for one in (self.text() if cut else "", self._tip) if one))

    def sizeHint(self) -> QSize:
        width = self._theme.px(ICON) + 2 if self._terse else self.words_width()
        return QSize(width, self._theme.px(HEIGHT) - 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_tip()

    def minimumSizeHint(self) -> QSize:
        hint = self.sizeHint()
        return (
            QSize(min(hint.width(), self._theme.px(LEAST)), hint.height()) if self._yields else hint
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 0
        if self._icon:
            icon = theme.pixmap(self._icon, self._icon_token, ICON, self.devicePixelRatioF())
            painter.drawPixmap(0, round((self.height() - theme.px(ICON)) / 2), icon)
            x = theme.px(LEAD)
        if self.hasFocus():
            painter.setPen(theme.color("ring"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 2.5, -0.5, -2.5), 4, 4)
        if self._terse:
            return
        token = "text" if self.underMouse() and self._token == "muted" else self._token
        painter.setFont(theme.font(12, 400 if self._token == "muted" else 500, tnum=True))
        painter.setPen(theme.color(token))
        room = self.width() - x
        elide = Qt.TextElideMode.ElideRight
        text = QFontMetricsF(painter.font()).elidedText(self.text(), elide, room + 0.9)
        painter.drawText(QRectF(x, 0, room, self.height()), LEFT, text)


class StatusBar(QWidget):
    """Says only what is so now."""

    folder_wanted = Signal()
    drafts_wanted = Signal()
    settings_wanted = Signal(str)
    """The page of the settings where the fact is changed."""
    cookies_wanted = Signal()
    console_wanted = Signal()
    zoom_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(self.tr("Status"))
        self.folder = StatusItem(theme, "folder", self.tr("Collection"), yields=True)
        self.drafts = StatusItem(theme, "", self.tr("Drafts"), yields=True)
        self.demo = StatusItem(theme, "server", self.tr("Demo server"))
        self.tab_key = StatusItem(theme, "", self.tr("What Tab does, Ctrl+M changes it"))
        self.proxy = StatusItem(theme, "", self.tr("Proxy"))
        self.tls = StatusItem(theme, "shield", self.tr("Certificates"))
        self.cookies = StatusItem(theme, "cookie", self.tr("Cookies"))
        self.console = StatusItem(theme, "terminal", self.tr("Console"))
        self.zoom = StatusItem(theme, "", self.tr("Zoom"))
        row = QHBoxLayout(self)
        row.setContentsMargins(SIDE, 1, SIDE, 0)
        row.setSpacing(GAP)
        row.addWidget(self.folder)
        row.addWidget(self.drafts)
        row.addStretch(1)
        row.addWidget(self.tab_key)
        facts = (self.proxy, self.tls, self.cookies, self.console, self.demo, self.zoom)
        for item in facts:
            row.addWidget(item)
        self._items = (self.folder, self.drafts, self.tab_key, *facts)
        self.folder.clicked.connect(self.folder_wanted)
        self.drafts.clicked.connect(self.drafts_wanted)
        self.proxy.clicked.connect(self._ask_network)
        self.tls.clicked.connect(self._ask_network)
        self.demo.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cookies.clicked.connect(self.cookies_wanted)
        self.console.clicked.connect(self.console_wanted)
        self.zoom.clicked.connect(self.zoom_wanted)
        theme.changed.connect(self._relay)
        self._relay()
        self.console.show_fact(self.tr("Console"))
        self.show_demo("")
        self.show_drafts(0)
        self.show_folder("", "")

    def _relay(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self._fit()
        self.update()

    def _fit(self) -> None:
        """Let icons stand for their words, one after the other, until the rest has room."""
        shown = [item for item in self._items if not item.isHidden()]
        need = sum(item.words_width() + GAP for item in shown) + 2 * SIDE
        for item in (self.demo, self.console, self.cookies, self.tls):
            terse = item in shown and item.can_be_terse and need > self.width()
            item.set_terse(terse)
            if terse:
                need -= item.words_width() - item.sizeHint().width()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a fact is another
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _ask_network(self) -> None:
        self.settings_wanted.emit("network")

    def show_folder(self, name: str, path: str) -> None:
        """Name the current request's collection."""
        self.folder.show_fact(name or self.tr("No collection open"))
        self.folder.set_tip(self.tr("Open {path}").format(path=path) if path else "")

    def show_drafts(self, count: int) -> None:
        """Say how many requests have edits that are in no file yet."""
        if count == 1:
            self.drafts.show_fact(self.tr("1 unsaved request · draft kept"))
        else:
            text = self.tr("{n} unsaved requests · drafts kept").format(n=count)
            self.drafts.show_fact(text if count else "")

    def show_demo(self, url: str) -> None:
        """Say whether the built-in server runs."""
        self.demo.show_fact(self.tr("Demo server on") if url else "")
        self.demo.set_tip(url)

    def show_travel(
        self, settings: Settings, *, verify: bool, cookies: bool, proxy: str = ""
    ) -> None:
        """Say how the current request travels; what weakens it is amber."""
        self.proxy.set_tip(self.tr("Through {proxy}").format(proxy=visible(proxy)) if proxy else "")
        if (settings.proxy_mode == "manual" and settings.proxy_url) or (
            proxy and settings.proxy_mode == "none"
        ):
            self.proxy.show_fact(self.tr("Proxy: on"), "warn")
        elif settings.proxy_mode == "system" and proxy:
            self.proxy.show_fact(self.tr("Proxy: system, in use"), "warn")
        elif settings.proxy_mode == "system":
            self.proxy.show_fact(self.tr("Proxy: system"))
        else:
            self.proxy.show_fact(self.tr("No proxy"))
        if verify:
            self.tls.show_fact(self.tr("TLS checked"), icon_token="ok")
        else:
            self.tls.show_fact(self.tr("TLS not checked"), "warn")
        if cookies:
            self.cookies.show_fact(self.tr("Cookies on"))
        else:
            self.cookies.show_fact(self.tr("Cookies off"), "warn")
        self.zoom.show_fact(f"{settings.zoom_percent}%")

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("window"))
        painter.fillRect(QRectF(0, 0, self.width(), 1), self._theme.color("line"))
