"""Underlined tabs with quiet badges; those that do not fit move into a menu."""

from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QMenu, QSizePolicy, QTabBar, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.words import phrases

DOT = "•"
"""A badge that says only: something is set."""


class PaneTabs(QWidget):
    """Tabs by key. The current one is always in sight."""

    chosen = Signal(str)
    """The key of the tab that is current now, by whatever way."""

    def __init__(self, theme: Theme, height: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._height = theme, height
        self._keys: list[str] = []
        self.bar = _Bar(theme, self)
        self.more = IconButton(theme, "chev-d", self.tr("More tabs"), self, size=24)
        self._menu = QMenu(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.bar.currentChanged.connect(self._tell)
        self.more.clicked.connect(self._open_menu)
        theme.changed.connect(self._restyle)
        self._restyle()

    def add(self, key: str, label: str) -> None:
        """Append a tab."""
        self._keys.append(key)
        self.bar.add(label)
        self._lay_out()

    def set_name(self, name: str) -> None:
        """Say what the tabs are of, for a screen reader."""
        self.bar.setAccessibleName(name)

    @property
    def current_key(self) -> str:
        index = self.bar.currentIndex()
        return self._keys[index] if index >= 0 else ""

    @property
    def keys(self) -> tuple[str, ...]:
        return tuple(self._keys)

    def label_of(self, key: str) -> str:
        """Return the words on a tab."""
        return self.bar.tabText(self._keys.index(key))

    def place_of(self, key: str) -> QRect:
        """Return where a tab is in here; one without room lies below the button of the rest."""
        index = self._keys.index(key)
        if self.bar.isTabVisible(index):
            return self.bar.tabRect(index)
        hidden = [n for n in range(len(self._keys)) if not self.bar.isTabVisible(n)]
        return self.more.geometry().translated(0, hidden.index(index) * self.more.height())

    def choose(self, key: str) -> None:
        """Make a tab current."""
        self.bar.setCurrentIndex(self._keys.index(key))

    def set_badge(self, key: str, text: str, token: str | None = None) -> None:
        """Show a count, a dot or nothing beside a label; `token` colours it."""
        self.bar.set_badge(self._keys.index(key), text, token)
        self._lay_out()

    def set_problems(self, key: str, words: str) -> None:
        """Mark a tab inside which something is wrong, such as `2 problems`; empty: nothing is."""
        self.bar.set_problems(self._keys.index(key), words)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(self.bar.full_width(), self._theme.px(self._height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._lay_out()

    def _tell(self, index: int) -> None:
        if 0 <= index < len(self._keys):
            self._lay_out()
            self.chosen.emit(self._keys[index])

    def _restyle(self) -> None:
        self.setFixedHeight(self._theme.px(self._height))
        self.bar.restyle()
        self._lay_out()

    def _lay_out(self) -> None:
        """Hide the last tabs until the rest fits."""
        gap, room = self._theme.px(20), self.width()
        widths = [self.bar.tabSizeHint(n).width() for n in range(len(self._keys))]
        shown = [True] * len(widths)
        if sum(widths) - gap > room:
            room -= self._theme.px(28)
            for number in reversed(range(len(widths))):
                if sum(w for w, on in zip(widths, shown, strict=True) if on) - gap <= room:
                    break
                shown[number] = number == self.bar.currentIndex()
        for number, on in enumerate(shown):
            self.bar.setTabVisible(number, on)
        used = sum(w for w, on in zip(widths, shown, strict=True) if on)
        self.bar.setGeometry(0, 0, used, self.height())
        self.more.setVisible(not all(shown))
        top = (self.height() - self.more.height()) // 2
        self.more.move(used - gap + self._theme.px(8), top)

    def _open_menu(self) -> None:
        self._menu.clear()
        for number, key in enumerate(self._keys):
            if not self.bar.isTabVisible(number):
                action = self._menu.addAction(self.bar.tabText(number))
                action.triggered.connect(partial(self.choose, key))
        self._menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


class _Bar(QTabBar):
    def __init__(self, theme: Theme, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme, self._owner = theme, owner
        self._badges: list[tuple[str, str | None]] = []
        self._problems: list[str] = []
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def add(self, label: str) -> None:
        self._badges.append(("", None))
        self._problems.append("")
        index = self.addTab(label)
        self.setAccessibleTabName(index, label)

    def set_badge(self, index: int, text: str, token: str | None) -> None:
        self._badges[index] = (text, token)
        self._name(index)

    def set_problems(self, index: int, words: str) -> None:
        if words != self._problems[index]:
            self._problems[index] = words
            self.setTabToolTip(index, words)
            self._name(index)

    def _name(self, index: int) -> None:
        text, label = self._badges[index][0], self.tabText(index)
        said = self.tr("set") if text == DOT else text
        words = [word for word in (label, said, self._problems[index]) if word]
        self.setAccessibleTabName(index, phrases(words))
        self.restyle()

    def restyle(self) -> None:
        self.setFont(self._theme.font(13, 500))
        self.updateGeometry()
        self.update()

    def full_width(self) -> int:
        return sum(self.tabSizeHint(n).width() for n in range(self.count()))

    def _badge_width(self, index: int) -> float:
        mark = self._theme.px(18) if index < len(self._problems) and self._problems[index] else 0
        return self._set_width(index) + mark

    def _set_width(self, index: int) -> float:
        text, _ = self._badges[index] if index < len(self._badges) else ("", None)
        px = self._theme.px
        if not text:
            return 0
        if text == DOT:
            return px(11)
        width = QFontMetricsF(self._theme.font(11, 500, tnum=True)).horizontalAdvance(text)
        return px(6) + max(px(16), width + px(8))

    def _label_width(self, index: int) -> float:
        return QFontMetricsF(self._theme.font(13, 600)).horizontalAdvance(self.tabText(index))

    def tabSizeHint(self, index: int) -> QSize:
        width = self._label_width(index) + self._badge_width(index) + self._theme.px(20)
        return QSize(round(width), self._owner.height())

    def minimumTabSizeHint(self, index: int) -> QSize:
        return self.tabSizeHint(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for index in range(self.count()):
            if self.isTabVisible(index):
                self._paint_tab(painter, index)

    def _paint_tab(self, painter: QPainter, index: int) -> None:
        theme, px = self._theme, self._theme.px
        current = index == self.currentIndex()
        box = QRectF(self.tabRect(index))
        width = self._label_width(index)
        painter.setFont(theme.font(13, 600 if current else 500))
        painter.setPen(theme.color("text" if current else "muted"))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(box.x(), 0, width + 8, box.height()), left, self.tabText(index))
        self._paint_badge(painter, index, box.x() + width, box.height())
        if self._problems[index]:
            mark = theme.pixmap("warn", "err", 14, self.devicePixelRatioF())
            x = box.x() + width + self._set_width(index) + px(4)
            painter.drawPixmap(QPointF(x, box.height() / 2 - px(7)), mark)
        painter.setPen(Qt.PenStyle.NoPen)
        whole = width + self._badge_width(index)
        if current:
            painter.setBrush(theme.color("accent"))
            line = QRectF(box.x(), box.height() - px(2), whole, px(2))
            painter.drawRoundedRect(line, 1, 1)
            if self.hasFocus():
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme.color("ring"), 2))
                ring = QRectF(box.x() + 1, px(6), whole + px(4), box.height() - px(12))
                painter.drawRoundedRect(ring, px(6), px(6))

    def _paint_badge(self, painter: QPainter, index: int, x: float, height: float) -> None:
        theme, px = self._theme, self._theme.px
        text, token = self._badges[index]
        if not text:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        if text == DOT:
            painter.setBrush(theme.color(token or "accent"))
            painter.drawEllipse(QRectF(x + px(6), height / 2 - px(2), px(5), px(5)))
            return
        fill = (
            theme.tint(token)
            if token
            else theme.color("hover" if theme.name == "dark" else "press")
        )
        box = QRectF(x + px(6), height / 2 - px(8), self._set_width(index) - px(6), px(16))
        painter.setBrush(fill)
        painter.drawRoundedRect(box, px(4), px(4))
        painter.setFont(theme.font(11, 500, tnum=True))
        painter.setPen(theme.color(token or "text2"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
