"""The command palette: finds requests, commands, environments and past sends by their letters."""

from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from postwright.gui.palette.choices import Choices
from postwright.gui.palette.rows import HIT, PaletteDelegate
from postwright.gui.palette.search import PREFIXES, Choice, Group, Hit, groups_of
from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Keys
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.shade import Shade
from postwright.gui.widgets.shown_keys import ShownKeys

WIDTH, HEIGHT = 680, 466
_KEYPAD = Qt.KeyboardModifier.KeypadModifier
"""Held with the other Enter, which is no other key."""


class Palette(QFrame):
    """Type to find, Enter to do, the keys of Send to send at once, Escape to leave."""

    new_wanted = Signal(str)
    """A URL that is to be a new request's, where nothing was found."""

    def __init__(self, theme: Theme, choices: Choices, send: QAction, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._theme, self._choices, self._window = theme, choices, window
        self._send = send
        self._known: tuple[Choice, ...] = ()
        self._shade = Shade(theme, window)
        self.setObjectName("palette")
        self.setProperty("surface", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Search or run a command"))
        self.field = QLineEdit()
        self.field.setObjectName("palette_field")
        self.field.setAccessibleName(self.tr("Search requests and commands"))
        self.field.setPlaceholderText(self.tr("Find a request, or > for a command"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setItemDelegate(PaletteDelegate(theme, self.list, self.tr("Open")))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setUniformItemSizes(False)
        self._lay_out()
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)
        choices.came.connect(self._follow)

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        top = QHBoxLayout()
        top.setContentsMargins(px(16), px(6), px(12), px(6))
        top.setSpacing(px(8))
        mark = QLabel()
        mark.setPixmap(theme.pixmap("search", "muted", 16, self._window.devicePixelRatioF()))
        self.field.setFont(theme.font(16))
        top.addWidget(mark)
        top.addWidget(self.field, 1)
        column.addLayout(top)
        column.addWidget(_line())
        column.addWidget(self.list, 1)
        column.addWidget(_line())
        bottom = QHBoxLayout()
        bottom.setContentsMargins(px(16), px(8), px(16), px(8))
        bottom.setSpacing(px(6))
        words = (self.tr("commands"), self.tr("environments"), self.tr("history"),
                 self.tr("go to URL"))  # fmt: skip
        for sign, word in zip(PREFIXES, words, strict=True):
            bottom.addWidget(Keys(theme, sign))
            bottom.addWidget(Label(theme, word, 12, token="muted"))
            bottom.addSpacing(px(8))
        bottom.addStretch(1)
        self.send_hint = Label(theme, "", 12, token="muted")
        ShownKeys(self._send, self._show_send_keys, self.send_hint)
        bottom.addWidget(self.send_hint)
        column.addLayout(bottom)

    def _show_send_keys(self, keys: str) -> None:
        told = self.tr("{keys} sends right away").format(keys=keys)
        self.send_hint.setText(told if keys else "")

    def popup(self, prefix: str = "") -> None:
        """Show it under the header with the cursor in its field."""
        self._known = self._choices.all()
        px = self._theme.px
        self.resize(min(px(WIDTH), self._window.width() - 40), px(HEIGHT))
        left = (self._window.width() - self.width()) // 2
        self.move(self._window.mapToGlobal(self._window.rect().topLeft()).x() + left,
                  self._window.mapToGlobal(self._window.rect().topLeft()).y() + px(72))  # fmt: skip
        self.field.setText(prefix)
        self._search(prefix)
        self.show()
        self.field.setFocus()
        self.field.selectAll()  # so that what is typed finds requests as well
        self._choices.refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._shade.fall()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if isValid(self._shade):  # not where the window goes, and takes both with it
            self._shade.lift()

    def _follow(self) -> None:
        """Take in what was sent lately, and stay on the same line."""
        if not self.isVisible():
            return
        item = self.list.currentItem()
        before = item.data(HIT).choice.title if item is not None else ""
        self._known = self._choices.all()
        self._search(self.field.text())
        for row in range(self.list.count()):
            hit = self.list.item(row).data(HIT)
            if hit is not None and hit.choice.title == before and self.field.text():
                self.list.setCurrentRow(row)
                return

    def _search(self, text: str) -> None:
        groups = groups_of(self._known, text)
        url = text.strip()
        among = PREFIXES.get(url[:1], "request")
        if url and among == "request" and (not groups or url.startswith("/")):
            title = self.tr("New request to {url}").format(url=url)
            new = Choice(title, partial(self.new_wanted.emit, url), kind="new", icon="plus")
            groups = (*groups, Group("", (Hit(new, frozenset(), 0.0),)))
        self.list.clear()
        for group in groups:
            if group.title:
                self._head(group.title)
            for hit in group.hits:
                self.list.addItem(_item(hit))
        if not groups:
            self._head(self.tr("Nothing is called that"))
        self._step(1, start=-1)

    def _head(self, words: str) -> None:
        heading = QListWidgetItem(words)
        heading.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(heading)

    def _take(self, *, send: bool = False) -> None:
        item = self.list.currentItem()
        hit = item.data(HIT) if item is not None else None
        self.close()
        if hit is not None:
            act = hit.choice.send if send and hit.choice.send else hit.choice.act
            act()

    def _step(self, by: int, start: int | None = None) -> None:
        """Go to the next choice; headings are passed over."""
        count = self.list.count()
        row = self.list.currentRow() if start is None else start
        for _ in range(count):
            row = (row + by) % count
            if self.list.item(row).data(HIT) is not None:
                self.list.setCurrentRow(row)
                if row == 1:
                    self.list.scrollToTop()  # with the heading above it
                return

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key = event.key()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up):
                self._step(1 if key == Qt.Key.Key_Down else -1)
                return True
            pressed = QKeyCombination(event.modifiers() & ~_KEYPAD, Qt.Key(key))
            if QKeySequence(pressed) in self._send.shortcuts():
                self._take(send=True)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)


def _item(hit: Hit) -> QListWidgetItem:
    choice, item = hit.choice, QListWidgetItem()
    item.setData(HIT, hit)
    parts = (choice.method, choice.title, choice.about, choice.status, choice.keys)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, " ".join(part for part in parts if part))
    return item


def _line() -> QFrame:
    made = QFrame()
    made.setProperty("line", "true")
    made.setFixedHeight(1)
    return made
