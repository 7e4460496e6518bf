"""The strip of open tabs: request tabs and pages, painted with method, name and dirty dot."""

import re

import msgspec
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QTabBar, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.one_line import LEFT
from postwright.gui.words import method_tag, phrases

HEIGHT = 36
WIDEST, NARROWEST = 220, 112
CLOSE_ZONE = 30
"""The right end of a tab, where the dot or the cross stands."""
WIDE_SCRIPTS = re.compile("[\u2e80-\uffff]")
"""Scripts whose letters do not slant."""


class TabFace(msgspec.Struct, frozen=True):
    """What a tab shows."""

    title: str
    method: str = ""
    icon: str = ""
    dirty: bool = False
    preview: bool = False
    busy: bool = False
    news: bool = False
    """A send ended here while another tab was in front."""


class TabBar(QTabBar):
    """Paints its tabs; a middle click or the cross asks to close, a double click to keep."""

    close_wanted = Signal(int)
    keep_wanted = Signal(int)
    menu_wanted = Signal(int, QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._hovered = -1
        self._pressed = -1
        self.setObjectName("tabs")
        self.setAccessibleName(self.tr("Open requests"))
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setMovable(True)
        self.setUsesScrollButtons(True)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionBehaviorOnRemove(QTabBar.SelectionBehavior.SelectPreviousTab)
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        self.setFont(self._theme.font(13, 500))
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.setIconSize(QSize(16, 16))  # makes the bar ask for its sizes again
        self.updateGeometry()
        self.update()

    def face(self, index: int) -> TabFace:
        """Return what the tab shows."""
        face = self.tabData(index)
        return face if isinstance(face, TabFace) else TabFace("")

    def set_face(self, index: int, face: TabFace) -> None:
        """Show this on the tab."""
        if self.face(index) == face and self.tabText(index) == face.title:
            return
        self.setTabData(index, face)
        self.setTabText(index, face.title)
        self.setAccessibleTabName(index, self._spoken(face))
        self.update()

    def _spoken(self, face: TabFace) -> str:
        words = " ".join(word for word in (face.method, face.title) if word)
        marks = (
            (face.dirty, self.tr("unsaved changes")),
            (face.busy, self.tr("sending")),
            (face.news, self.tr("new response")),
            (face.preview, self.tr("preview")),
        )
        return phrases((words, *(word for on, word in marks if on)))

    def tabSizeHint(self, index: int) -> QSize:
        face, px = self.face(index), self._theme.px
        tag = QFontMetricsF(self._theme.font(11, 700, mono=True))
        lead = tag.horizontalAdvance(method_tag(face.method)) + px(8) if face.method else px(22)
        name = QFontMetricsF(self._theme.font(13, 500)).horizontalAdvance(face.title)
        wanted = round(px(12) + lead + name + px(38))
        return QSize(max(px(NARROWEST), min(px(WIDEST), wanted)), px(HEIGHT))

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._theme
        painter.fillRect(event.rect(), theme.color("window"))
        height = self.height()
        painter.fillRect(QRectF(0, height - 1, self.width(), 1), theme.color("line"))
        for index in range(self.count()):
            self._paint_tab(painter, index, QRectF(self.tabRect(index)))

    def _paint_tab(self, painter: QPainter, index: int, box: QRectF) -> None:
        theme, face = self._theme, self.face(index)
        current = index == self.currentIndex()
        height = box.height()
        if current:
            painter.fillRect(box, theme.color("base"))
            painter.fillRect(QRectF(box.left(), 0, box.width(), 2), theme.color("accent"))
            painter.fillRect(QRectF(box.left(), 2, 1, height - 2), theme.color("line"))
            painter.fillRect(QRectF(box.right() - 1, 2, 1, height - 2), theme.color("line"))
        elif index != self.currentIndex() - 1:
            line = QRectF(box.right() - 1, 10, 1, height - 20)
            painter.fillRect(line, theme.color("border"))
        if current and self.hasFocus():
            painter.setPen(theme.color("ring"))
            painter.drawRoundedRect(box.adjusted(3.5, 5.5, -3.5, -3.5), 5, 5)
        x = box.left() + theme.px(12)
        if face.method:
            tag_font = theme.font(11, 700, mono=True)
            painter.setFont(tag_font)
            painter.setPen(theme.method(face.method))
            tag = method_tag(face.method)
            width = QFontMetricsF(tag_font).horizontalAdvance(tag)
            painter.drawText(QRectF(x, 0, width + 2, height), LEFT, tag)
            x += width + theme.px(8)
        elif face.icon:
            token = "accent" if current else "muted"
            pixmap = theme.pixmap(face.icon, token, 16, self.devicePixelRatioF())
            painter.drawPixmap(round(x), round((height - theme.px(16)) / 2), pixmap)
            x += theme.px(22)
        font = theme.font(13, 500)
        font.setItalic(face.preview and not WIDE_SCRIPTS.search(face.title))
        painter.setFont(font)
        painter.setPen(theme.color("text" if current else "text2"))
        room = box.right() - theme.px(CLOSE_ZONE) - x
        title = QFontMetricsF(font).elidedText(face.title, Qt.TextElideMode.ElideRight, room + 1)
        painter.drawText(QRectF(x, 0, room + 2, height), LEFT, title)
        self._paint_end(painter, index, box)

    def _paint_end(self, painter: QPainter, index: int, box: QRectF) -> None:
        theme, face = self._theme, self.face(index)
        x, y = box.right() - theme.px(17), box.height() / 2
        hovered = index == self._hovered
        current = index == self.currentIndex()
        if (face.dirty or face.news) and not hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("dirty" if face.dirty else "info"))
            painter.drawEllipse(QRectF(x - 3.5, y - 3.5, 7, 7))
            painter.setBrush(Qt.BrushStyle.NoBrush)
        elif hovered or current:
            cross = theme.pixmap("close", "muted", 12, self.devicePixelRatioF())
            half = theme.px(12) / 2
            painter.drawPixmap(round(x - half), round(y - half), cross)
        if face.busy:
            line = QRectF(box.left(), box.height() - 2, box.width(), 2)
            painter.fillRect(line, theme.color("accent"))

    def _closes(self, position: QPoint) -> int:
        index = self.tabAt(position)
        if index < 0:
            return -1
        zone = self.tabRect(index).right() - self._theme.px(CLOSE_ZONE)
        return index if position.x() >= zone else -1

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.MiddleButton:
            self._pressed = self.tabAt(place)
            return
        if event.button() == Qt.MouseButton.RightButton:
            if (index := self.tabAt(place)) >= 0:
                self.menu_wanted.emit(index, self.mapToGlobal(place))
            return
        self._pressed = self._closes(place)
        if self._pressed < 0:
            super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place, pressed = event.position().toPoint(), self._pressed
        self._pressed = -1
        if pressed < 0:
            super().mouseReleaseEvent(event)
        elif event.button() == Qt.MouseButton.MiddleButton:
            if self.tabAt(place) == pressed:
                self.close_wanted.emit(pressed)
        elif self._closes(place) == pressed:
            self.close_wanted.emit(pressed)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        place = event.position().toPoint()
        if self._closes(place) < 0 and (index := self.tabAt(place)) >= 0:
            self.keep_wanted.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.tabAt(event.position().toPoint()))
        if self._pressed < 0:
            super().mouseMoveEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._hover(-1)
        super().leaveEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse  # its press is enough
        if not by_mouse and self.currentIndex() >= 0:
            corner = self.tabRect(self.currentIndex()).bottomLeft()
            self.menu_wanted.emit(self.currentIndex(), self.mapToGlobal(corner))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete and self.currentIndex() >= 0:
            self.close_wanted.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def _hover(self, index: int) -> None:
        if index != self._hovered:
            self._hovered = index
            self.setToolTip(self.face(index).title if index >= 0 else "")
            self.update()


class TabStrip(QWidget):
    """The bar, a button for a new request, and the list of all tabs at the right end."""

    new_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.bar = TabBar(theme)
        self.add = IconButton(theme, "plus", self.tr("New request"))
        self.list = IconButton(theme, "chev-d", self.tr("All tabs"))
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._choose)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 8, 0)
        row.setSpacing(4)
        row.addWidget(self.bar)
        row.addWidget(self.add)
        self.extra = QHBoxLayout()
        row.addStretch(1)
        row.addLayout(self.extra)
        row.addWidget(self.list)
        self.add.clicked.connect(self.new_wanted)
        self.list.clicked.connect(self._show_list)
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.update()

    def _show_list(self) -> None:
        self._menu.clear()
        for index in range(self.bar.count()):
            face = self.bar.face(index)
            label = " ".join(word for word in (face.method, face.title) if word)
            action = self._menu.addAction(menu_text(label))
            action.setCheckable(True)
            action.setChecked(index == self.bar.currentIndex())
            action.setData(index)
        self._menu.popup(self.list.mapToGlobal(self.list.rect().bottomLeft()))

    def _choose(self, action: QAction) -> None:
        self.bar.setCurrentIndex(action.data())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._theme.color("window"))
        line = QRectF(0, self.height() - 1, self.width(), 1)
        painter.fillRect(line, self._theme.color("line"))
