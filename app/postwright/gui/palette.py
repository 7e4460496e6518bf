"""The command palette: finds requests and commands by any of their letters."""

from collections.abc import Callable, Iterator
from functools import partial

import msgspec
from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.tabs import SHORT
from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT, RIGHT

CHOICE = Qt.ItemDataRole.UserRole + 1
SHOWN = 60
WIDTH, HEIGHT, ROW = 640, 420, 34


class Choice(msgspec.Struct, frozen=True):
    """Something that can be picked."""

    title: str
    act: Callable[[], object]
    about: str = ""
    """Where a request lies, or a command's shortcut."""
    method: str = ""
    """Empty: a command."""


class Hit(msgspec.Struct, frozen=True):
    """A choice that matches, and by which letters of its title."""

    choice: Choice
    places: frozenset[int]
    score: float


def matched(choice: Choice, wanted: str) -> Hit | None:
    """Match letters in their order; words' first letters and runs count more."""
    title = choice.title.casefold()
    places: list[int] = []
    score, position = 0.0, 0
    for letter in wanted:
        if letter == " ":
            continue
        found = title.find(letter, position)
        if found < 0:
            return None
        starts = found == 0 or not title[found - 1].isalnum()
        score += 4 if starts else 2 if places and found == places[-1] + 1 else 1
        places.append(found)
        position = found + 1
    if wanted and wanted in title:
        begin = title.find(wanted)
        score += 5 if begin == 0 or not title[begin - 1].isalnum() else 2
        places = list(range(begin, begin + len(wanted)))
    return Hit(choice, frozenset(places), score - len(title) / 100)


class PaletteDelegate(QStyledItemDelegate):
    """Method tag or mark, the title with its matched letters, and where it is."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: object) -> QSize:
        return QSize(100, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: object) -> None:
        theme, box = self._theme, QRectF(option.rect)
        hit = index.data(CHOICE)  # type: ignore[attr-defined]  # a QModelIndex
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.color("sel"))
            painter.drawRoundedRect(box.adjusted(8, 1, -8, -1), 6, 6)
        x, choice = box.left() + 20, hit.choice
        if choice.method:
            painter.setFont(theme.font(11, 700, mono=True))
            painter.setPen(theme.method(choice.method))
            tag = SHORT.get(choice.method, choice.method)
            painter.drawText(QRectF(x, box.top(), 52, box.height()), LEFT, tag)
        else:
            icon = theme.pixmap("command", "muted", 16, self._view.devicePixelRatioF())
            painter.drawPixmap(round(x), round(box.center().y() - theme.px(16) / 2), icon)
        x += theme.px(52)
        about = QFontMetricsF(theme.font(12)).horizontalAdvance(choice.about)
        about = min(about, box.width() * 0.4)
        self._title(painter, hit, QRectF(x, box.top(), box.right() - x - about - 40, box.height()))
        painter.setFont(theme.font(12))
        painter.setPen(theme.color("muted"))
        painter.drawText(box.adjusted(0, 0, -20, 0), RIGHT, choice.about)
        painter.restore()

    def _title(self, painter: QPainter, hit: Hit, box: QRectF) -> None:
        theme, x = self._theme, box.left()
        for number, letter in enumerate(hit.choice.title):
            found = number in hit.places
            font = theme.font(13, 700 if found else 400)
            painter.setFont(font)
            painter.setPen(theme.color("accent" if found else "text"))
            width = QFontMetricsF(font).horizontalAdvance(letter)
            if x + width > box.right():
                break
            painter.drawText(QRectF(x, box.top(), width + 2, box.height()), LEFT, letter)
            x += width


class Palette(QFrame):
    """Type to find, Enter to do, Escape to leave. `>` lists commands only."""

    new_wanted = Signal(str)
    """A URL that is to be a new request's, where nothing was found."""

    def __init__(
        self, theme: Theme, choices: Callable[[], Iterator[Choice]], window: QWidget
    ) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._theme, self._choices, self._window = theme, choices, window
        self._known: tuple[Choice, ...] = ()
        self.setObjectName("palette")
        self.setProperty("surface", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Search or run a command"))
        self.field = QLineEdit()
        self.field.setAccessibleName(self.tr("Search requests and commands"))
        self.field.setPlaceholderText(self.tr("Find a request, or > for a command"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Results"))
        self.list.setItemDelegate(PaletteDelegate(theme, self.list))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._search)
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(self._take)

    def popup(self, prefix: str = "") -> None:
        """Show it under the header with the cursor in its field."""
        self._known = tuple(self._choices())
        px = self._theme.px
        self.resize(min(px(WIDTH), self._window.width() - 40), px(HEIGHT))
        left = (self._window.width() - self.width()) // 2
        self.move(self._window.mapToGlobal(self._window.rect().topLeft()).x() + left,
                  self._window.mapToGlobal(self._window.rect().topLeft()).y() + px(52))  # fmt: skip
        self.field.setText(prefix)
        self._search(prefix)
        self.show()
        self.field.setFocus()
        self.field.selectAll()  # so that what is typed finds requests as well

    def _search(self, text: str) -> None:
        wanted = text.strip().casefold()
        commands_only = wanted.startswith(">")
        wanted = wanted.lstrip("> ")
        known = [c for c in self._known if not (commands_only and c.method)]
        hits = [hit for choice in known if (hit := matched(choice, wanted))]
        if wanted:
            hits.sort(key=lambda hit: -hit.score)
        if not hits and wanted:
            url = text.strip().lstrip("> ")
            title = self.tr("New request to {url}").format(url=url)
            hits = [Hit(Choice(title, partial(self.new_wanted.emit, url)), frozenset(), 0.0)]
        self.list.clear()
        for hit in hits[:SHOWN]:
            item = QListWidgetItem()
            item.setData(CHOICE, hit)
            spoken = f"{hit.choice.method} {hit.choice.title} {hit.choice.about}".strip()
            item.setData(Qt.ItemDataRole.AccessibleTextRole, spoken)
            self.list.addItem(item)
        self.list.setCurrentRow(0)

    def _take(self) -> None:
        item = self.list.currentItem()
        self.close()
        if item is not None:
            item.data(CHOICE).choice.act()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            key, row, count = event.key(), self.list.currentRow(), self.list.count()
            if key in (Qt.Key.Key_Down, Qt.Key.Key_Up) and count:
                step = 1 if key == Qt.Key.Key_Down else -1
                self.list.setCurrentRow((row + step) % count)
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take()
                return True
            if key == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)


def keys_of(shortcut: QKeySequence) -> str:
    """Return a shortcut as the system writes it."""
    return shortcut.toString(QKeySequence.SequenceFormat.NativeText)
