"""JSON as a tree: rows open where they are asked for, values are as they were sent."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QKeySequence, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QMenu,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from postwright.analysis.json_nodes import checked, text_of
from postwright.gui.models.json_tree import Index, JsonTree, Node, Role
from postwright.gui.response.body_view.said_page import SaidPage
from postwright.gui.response.body_view.value_menu import (
    PointedValue,
    add_value_actions,
    to_clipboard,
)
from postwright.gui.response.body_view.viewing import Body, Outlet, Viewer
from postwright.gui.response.job import Job
from postwright.gui.response.value_place import ValuePlace
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.own_keys import keeps_copy
from postwright.gui.words import size_words
from postwright.protocol.visible import visible

MOST_BYTES = 10 << 20
ROW, INDENT = 24, 18
_OPENED_ROWS = 1000
_OPENED_BYTES = 256 << 10
"""So many rows at most open with one press of `*`, and so much of the text is read for it."""
_COLORS = {"string": "string", "number": "number", "literal": "literal"}


class TreePage(QStackedWidget, Viewer):
    """Reads in a thread; says why where there is no tree."""

    def __init__(self, theme: Theme, outlet: Outlet) -> None:
        super().__init__()
        self._outlet = outlet
        self._job: Job | None = None
        self.model = JsonTree(self)
        self.tree = JsonTreeView(theme, self.model, outlet)
        self.said = SaidPage(theme)
        self.said.pressed.connect(lambda: outlet.mode_wanted.emit("pretty"))
        self.addWidget(self.tree)
        self.addWidget(self.said)
        self.setFocusProxy(self.tree)

    def show_body(self, body: Body) -> None:
        self.leave()
        if body.source.size > MOST_BYTES:
            words = self.tr(
                "The tree shows JSON of at most {most}, this is {size}. "
                "Pretty, Raw and the filter show it whole."
            )
            most, size = size_words(MOST_BYTES), size_words(body.source.size)
            self._say(words.format(most=most, size=size), self.tr("Show as text"))
            return
        self._say(self.tr("Reading"))
        self._job = Job(lambda cancelled: _read(body), self)
        self._job.done.connect(self._use)
        self._job.start()

    def leave(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self.model.show(b"null")

    def copy_all(self) -> bool:
        to_clipboard(self.model.text.decode("utf-8", "replace"))
        return True

    def _say(self, words: str, button: str = "") -> None:
        self.said.say(words, button)
        self.setCurrentWidget(self.said)

    def _use(self, found: object) -> None:
        assert isinstance(found, tuple)
        self._job = None
        text, problem = found
        if problem:
            words = self.tr("It is not valid JSON, so there is no tree. {problem}")
            self._say(words.format(problem=translated(problem)), self.tr("Show as text"))
            return
        self.model.show(text)
        self.setCurrentWidget(self.tree)
        self.tree.open_first()


def _read(body: Body) -> tuple[bytes, str]:
    text = body.text()
    return text, checked(text)


class JsonTreeView(QTreeView):
    """Arrows open and close, `*` opens what is below, Ctrl+C copies, letters find a name."""

    def __init__(self, theme: Theme, model: JsonTree, outlet: Outlet) -> None:
        super().__init__()
        self._theme, self._model, self._outlet = theme, model, outlet
        self.setModel(model)
        self.setItemDelegate(_Row(theme, self))
        self.setAccessibleName(self.tr("Response body as a tree"))
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setUniformRowHeights(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTreeView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        model.rowsInserted.connect(self._stand_on_first)
        theme.changed.connect(self.doItemsLayout)

    def open_first(self) -> None:
        """Open a lone value at the top, and stand on the first row."""
        self._model.fetchMore(QModelIndex())
        self._stand_on_first()

    def _stand_on_first(self) -> None:
        first = self._model.index(0, 0)
        if first.isValid() and not self.currentIndex().isValid():
            self.setCurrentIndex(first)
            if self._model.rowCount() == 1:
                self.expand(first)

    def level(self, index: Index) -> int:
        """Return how deep a row stands."""
        level, node = 0, self._model.node(index).above
        while node is not None and node.above is not None:
            level, node = level + 1, node.above
        return level

    def value_at(self, index: QModelIndex) -> PointedValue | None:
        """Return the value of a row; None for a range of values."""
        node = self._model.node(index)
        if not index.isValid() or node.is_range:
            return None
        token = self._model.token(node)
        text = token.decode("utf-8", "replace")
        is_text = self._model.kind(node) == "string"
        return PointedValue(
            text_of(token) if is_text else text,
            self._model.name(node) if node.member.name is not None else "",
            ValuePlace(self._model.path(node), text),
        )

    def menu_for(self, index: QModelIndex) -> QMenu:
        """Return what can be done with a row."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        value = self.value_at(index)
        if value is not None:
            add_value_actions(menu, value, self._outlet)
            menu.addSeparator()
        menu.addAction(self.tr("Open what is below"), lambda: self.open_below(index))
        menu.addAction(self.tr("Close all"), self.collapseAll)
        return menu

    def open_below(self, index: QModelIndex) -> None:
        """Open rows below this one, the nearest first, as far as that stays quick."""
        waiting, opened, read = [index], 0, 0
        while waiting and opened < _OPENED_ROWS and read < _OPENED_BYTES:
            one = waiting.pop(0)
            if not self._model.hasChildren(one):
                continue
            member = self._model.node(one).member
            read += member.stop - member.start
            self.expand(one)
            rows = self._model.rowCount(one)
            opened += rows
            waiting += [self._model.index(row, 0, one) for row in range(rows)]

    def copy(self) -> None:
        """Copy the value of the current row."""
        value = self.value_at(self.currentIndex())
        if value is not None:
            to_clipboard(value.text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open or close where the sign before a name is pressed."""
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        left = self._theme.px(10) + self.level(index) * self._theme.px(INDENT)
        x = event.position().x()
        if event.button() == Qt.MouseButton.LeftButton and 0 <= x - left <= self._theme.px(INDENT):
            self.setExpanded(index, not self.isExpanded(index))

    def _open_menu(self, at: QPoint) -> None:
        index = self.indexAt(at)
        if not index.isValid():  # Shift+F10 and the Menu key point at nothing
            index = self.currentIndex()
            at = self.visualRect(index).center()
        self.menu_for(index).popup(self.viewport().mapToGlobal(at))

    def event(self, event: QEvent) -> bool:
        """Keep Copy from a shortcut of the window."""
        return keeps_copy(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.key() == Qt.Key.Key_Asterisk:  # Qt's own would open all of 10 MB
            self.open_below(index)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if event.modifiers():
                event.ignore()
            else:
                self.setExpanded(index, not self.isExpanded(index))
        else:
            super().keyPressEvent(event)


class _Row(QStyledItemDelegate):
    """Guides, chevron, name, value; what is too long is cut off with a sign."""

    def __init__(self, theme: Theme, view: JsonTreeView) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self._theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, node = self._theme, index.data(Role.NODE)
        model = index.model()
        if not isinstance(node, Node) or not isinstance(model, JsonTree):
            return
        place, state = QRectF(option.rect), option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(place, theme.color("sel"))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(place, theme.color("hover"))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(theme.color("ring"))
            painter.drawRect(place.adjusted(1, 1, -2, -2))
        depth, step = self._view.level(index), theme.px(INDENT)
        left = place.left() + theme.px(10)
        for level in range(min(depth, 200)):
            x = left + level * step + step / 2
            painter.fillRect(QRectF(x, place.top(), 1, place.height()), theme.color("line"))
        left += depth * step
        if model.hasChildren(index):
            opened = self._view.isExpanded(model.index(index.row(), 0, index.parent()))
            icon = theme.pixmap(
                "chev-d" if opened else "chev-r", "muted", 12, self._view.devicePixelRatioF()
            )
            y = place.center().y() - theme.px(6)
            painter.drawPixmap(QPointF(left + theme.px(3), y), icon)
        left += step + theme.px(2)
        font = theme.font(13, mono=True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        draw = _drawer(painter, metrics, place)
        in_list = node.is_range or node.member.name is None
        name = visible(model.name(node)[:200])
        left = draw(left, name, theme.color("muted") if in_list else theme.syntax("key"))
        kind = model.kind(node)
        color = theme.syntax(kind) if not node.is_range and kind in _COLORS else None
        draw(left + theme.px(12), model.shown(node), color or theme.color("muted"))
        painter.restore()


def _drawer(
    painter: QPainter, metrics: QFontMetricsF, place: QRectF
) -> Callable[[float, str, QColor], float]:
    """Return what draws a text from x on and returns where it ends."""

    def draw(x: float, text: str, color: QColor) -> float:
        room = place.right() - x - 8
        if room <= 0 or not text:
            return x
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.setPen(color)
        where = QRectF(x, place.top(), room, place.height())
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        return x + metrics.horizontalAdvance(shown)

    return draw
