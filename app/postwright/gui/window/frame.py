"""The window on the desktop: shown as bands at once, then filled with all that is in a window.

It needs few modules, so that it can be painted before the others are read. What fills it is a
`MainWindow` without a frame of its own.
"""

import contextlib
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QScrollArea, QSplitter, QWidget

from postwright.gui.mark import paint_mark
from postwright.gui.tokens import TOKENS
from postwright.gui.window.looks import Name
from postwright.storage.files import write_atomically

SIZE, SMALLEST = (1440, 900), (760, 520)
SIDEBAR = 288
HEADER, STRIP, STATUS = 44, 36, 26
COMPACT_BELOW, NARROWEST = 1040, 224
ROWS, ROW, INDENT = 9, 28, 16
"""The bars that stand for the tree until it is read: how many, how high, and how far in."""

AROUND = 4
"""Pixels that stay in sight around what has the focus, for its ring."""


class FrameMemory(msgspec.Struct, frozen=True):
    """What the bands are drawn by; whatever is missing has its first-run value."""

    geometry: str = ""
    """As `QWidget.saveGeometry` gives it, in hexadecimal digits."""
    sidebar_width: int = SIDEBAR
    """In pixels of the screen; 0: it was hidden."""


class Frame(QMainWindow):
    """A window of bands until `fill`; then as its content says.

    A main window, because a screen reader takes no plain widget for the window of a program.
    """

    closed = Signal()
    painted = Signal()
    desktop_changed = Signal()
    """Its size of text, perhaps."""

    def __init__(self, memory: FrameMemory, name: Name, zoom_percent: int) -> None:
        super().__init__()
        self._memory, self._name, self._zoom = memory, name, zoom_percent / 100
        self._content: QMainWindow | None = None
        self._around = Around(self)
        self.setObjectName("frame")
        self.setWindowTitle("Postwright")
        self.resize(*SIZE)
        if memory.geometry:
            self.restoreGeometry(QByteArray.fromHex(memory.geometry.encode()))

    def fill(self, content: QMainWindow) -> None:
        """Show this, in place of the bands or of what filled the frame before."""
        if self._content is not None:
            self._content.windowTitleChanged.disconnect(self.setWindowTitle)
            self._around.takeWidget()
            self._content.setParent(self)  # hidden, until whoever made it lets go
        self._content = content
        content.setParent(self, Qt.WindowType.Widget)
        content.setAccessibleName("Postwright")  # to a reader it is a window in the window
        content.setGeometry(self.rect())
        self._around.setWidget(content)
        self._around.show()
        self.setMinimumSize(content.minimumSize().boundedTo(QSize(*SMALLEST)))
        content.windowTitleChanged.connect(self.setWindowTitle)
        self.setWindowTitle(content.windowTitle())

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ThemeChange:
            self.desktop_changed.emit()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        event.accept()
        self.closed.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._color("window"))
        if self._content is None:
            self._paint_bands(painter)
            self.painted.emit()

    def _paint_bands(self, painter: QPainter) -> None:
        painter.scale(self._zoom, self._zoom)
        width, height = self.width() / self._zoom, self.height() / self._zoom
        side, bottom = self._memory.sidebar_width / self._zoom, height - STATUS
        if width < COMPACT_BELOW:
            side = min(side, NARROWEST)
        line = self._color("line")
        for x, y, wide, high, color in (
            (0, HEADER - 1, width, 1, line),
            (0, HEADER, side, bottom - HEADER, self._color("side")),
            (side, HEADER + STRIP - 1, width - side, 1, line),
            (side, HEADER + STRIP, width - side, bottom - HEADER - STRIP, self._color("base")),
            (side, HEADER, min(side, 1), bottom - HEADER, line),
            (0, bottom, width, 1, line),
        ):
            painter.fillRect(QRectF(x, y, wide, high), color)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(line)
        painter.setBrush(self._color("base"))
        painter.drawRoundedRect(QRectF(width / 2 - 165, 8.5, 330, 27), 6, 6)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._color("hover"))
        for row in range(ROWS if side else 0):
            left = INDENT if row % 4 == 0 else 2 * INDENT
            middle = HEADER + 98 + row * ROW
            painter.drawRoundedRect(QRectF(left, middle - 5, side * (3 + row % 3) / 8, 10), 5, 5)
        painter.translate(14, (HEADER - 20) / 2)
        paint_mark(painter, 20, self._name)

    def _color(self, token: str) -> QColor:
        return QColor(TOKENS[self._name][token])


class Around(QScrollArea):
    """Scrolls content that is larger than the frame, as in a small window at 200 %."""

    def __init__(self, frame: QMainWindow) -> None:
        super().__init__(frame)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.hide()
        frame.setCentralWidget(self)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        """Keep what has the focus in sight."""
        inside, bars = self.widget(), (self.horizontalScrollBar(), self.verticalScrollBar())
        scrolls = any(bar.maximum() for bar in bars)
        if scrolls and inside is not None and now is not None and inside.isAncestorOf(now):
            self.ensureWidgetVisible(now)  # its caret; what is small is shown whole
            middle, room = now.mapTo(inside, now.rect().center()), self.viewport().size()
            if now.width() < room.width() and now.height() < room.height():
                wide, high = now.width() // 2 + AROUND, now.height() // 2 + AROUND
                self.ensureVisible(middle.x(), middle.y(), wide, high)


def recall_frame(path: Path) -> FrameMemory:
    """Return what was kept; a first start and unreadable bytes give the defaults."""
    try:
        return msgspec.json.decode(path.read_bytes(), type=FrameMemory)
    except (OSError, msgspec.MsgspecError):
        return FrameMemory()


def keep_frame(path: Path, window: QWidget, splitter: QSplitter) -> None:
    """Keep for the next start where the window is and how wide its sidebar."""
    geometry = bytes(window.window().saveGeometry().toHex().data()).decode()
    with contextlib.suppress(OSError):  # the next start has its first-run place then
        write_atomically(path, msgspec.json.encode(FrameMemory(geometry, splitter.sizes()[0])))
