"""Short notes at the window's bottom right, for what is not visible anyway; never modal."""

from collections import deque
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.speech import speak
from postwright.gui.words import labelled

SHOWN_MS = 6000
AT_MOST = 3
KEPT = 20
WIDTH, HEIGHT, GAP, MARGIN = 420, 44, 8, 16


class Notice(msgspec.Struct, frozen=True):
    """What happened, and what can be done about it."""

    text: str
    icon: str = "check"
    token: str = "ok"
    action: str = ""
    """The button's word; empty: no button."""
    stays: bool = False
    """It is about something under way, and is taken off by who told it."""


class NoticeFrame(QFrame):
    """One note; it stays while the pointer or the focus is on it."""

    acted = Signal()
    over = Signal()

    def __init__(self, theme: Theme, notice: Notice, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.notice = theme, notice
        self.setAccessibleName(notice.text)
        self.setProperty("surface", "notice")
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.over)
        self._label = Label(theme, notice.text, 13, 500, wrap=True)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row = QHBoxLayout(self)
        row.setContentsMargins(40, 8, 8, 8)
        row.addWidget(self._label, 1)
        self.button: Button | None = None
        if notice.action:
            self.button = Button(theme, notice.action, "link")
            self.button.setAccessibleName(labelled(notice.action, notice.text))
            self.button.clicked.connect(self._act)
            self.button.installEventFilter(self)
            row.addWidget(self.button)
        self.fit(theme.px(WIDTH))
        self._leave()

    def fit(self, width: int) -> None:
        """Take that width, and the lines that the text needs in it."""
        row = self.layout()
        needed = row.heightForWidth(width) if row is not None else 0
        self.resize(width, max(self._theme.px(HEIGHT), needed))

    def say(self, text: str) -> None:
        """Say something newer."""
        self._label.setText(text)
        self.setAccessibleName(text)
        self.fit(self.width())

    def _leave(self) -> None:
        """Go in a while, unless the pointer or the focus is here."""
        held = self.underMouse() or (self.button is not None and self.button.hasFocus())
        if not self.notice.stays and not held:
            self._timer.start()

    def _act(self) -> None:
        self.acted.emit()
        self.over.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._leave()
        super().leaveEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._timer.stop()
        elif event.type() == QEvent.Type.FocusOut:
            self._leave()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.color("border"))
        painter.setBrush(QColor(theme.color("overlay")))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        icon = theme.pixmap(self.notice.icon, self.notice.token, 16, self.devicePixelRatioF())
        painter.drawPixmap(14, round((self.height() - theme.px(16)) / 2), icon)


class Notices(QObject):
    """At most three at a time, the last twenty in the list behind the bell."""

    changed = Signal()

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        self._frames: list[NoticeFrame] = []
        self._kept: deque[Notice] = deque(maxlen=KEPT)
        self._menu = QMenu(window)
        window.installEventFilter(self)

    @property
    def kept(self) -> tuple[Notice, ...]:
        """Return what was told, the newest first."""
        return tuple(reversed(self._kept))

    @property
    def shown(self) -> tuple[NoticeFrame, ...]:
        """Return what is on the window now, the newest last."""
        return tuple(self._frames)

    def tell(self, notice: Notice, act: Callable[[], None] | None = None) -> NoticeFrame:
        """Show a note; `act` is what its button does."""
        frame = NoticeFrame(self._theme, notice, self._window)
        if act is not None:
            frame.acted.connect(act)
        frame.over.connect(lambda: self.drop(frame))
        self._frames.append(frame)
        if not notice.stays:
            self._kept.append(notice)
        passing = [one for one in self._frames if not one.notice.stays]
        for one in passing[: max(0, len(self._frames) - AT_MOST)]:
            self.drop(one)
        self._place()  # first: shown elsewhere it might meet the pointer, and stay for ever
        frame.show()
        speak(self._window, notice.text)
        self.changed.emit()
        return frame

    def take_over(self, kept: tuple[Notice, ...]) -> None:
        """List what was told elsewhere, the newest first, before what was told here."""
        own = tuple(self._kept)
        self._kept.clear()
        self._kept.extend((*reversed(kept), *own))
        self.changed.emit()

    def confirm(self, text: str) -> None:
        """Say that something is done."""
        self.tell(Notice(text))

    def inform(self, text: str) -> None:
        """Say why there is nothing to do."""
        self.tell(Notice(text, icon="info", token="info"))

    def warn(self, text: str) -> None:
        """Say what could not be done, or what to mind."""
        self.tell(Notice(text, icon="warn", token="warn"))

    def popup(self, anchor: QWidget) -> None:
        """List what was told."""
        self._menu.clear()
        if not self._kept:
            self._menu.addAction(self.tr("No notices yet")).setEnabled(False)
        for notice in self.kept:
            icon = self._theme.icon(notice.icon, notice.token)
            self._menu.addAction(icon, menu_text(notice.text))
        self._menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def drop(self, frame: NoticeFrame) -> None:
        """Take one off."""
        if frame in self._frames:
            self._frames.remove(frame)
            frame.hide()
            frame.deleteLater()
            self._place()

    def _place(self) -> None:
        bottom = self._window.height() - self._theme.px(26) - MARGIN
        for frame in reversed(self._frames):
            width = min(self._theme.px(WIDTH), self._window.width() - 2 * MARGIN)
            frame.fit(width)
            frame.move(self._window.width() - width - MARGIN, bottom - frame.height())
            frame.raise_()
            bottom -= frame.height() + GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)
