"""The left column: a switcher over collections, history and environments, and a filter."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QHBoxLayout,
    QMenu,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.models.collection_tree import CollectionTree
from postwright.gui.sidebar.environment_list import EnvironmentList
from postwright.gui.sidebar.history_list import HistoryList, HistoryModel
from postwright.gui.sidebar.tree_view import TreeView
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.segmented import Segmented

COLLECTIONS, HISTORY, ENVIRONMENTS = 0, 1, 2
WIDTH, NARROWEST, WIDEST = 288, 224, 420
FILTER_DELAY_MS = 120


class Sidebar(QWidget):
    """Shows three lists; what is done with their rows is for the window to say."""

    new_collection_wanted = Signal()
    open_folder_wanted = Signal()
    new_environment_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        tree: CollectionTree,
        history: HistoryModel,
        new_menu: QMenu,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tree_model, self._history_model = theme, tree, history
        self._new_menu = new_menu
        self._compact = self._hinting = False
        self.setProperty("surface", "side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Sidebar"))
        self._make(tree, history)
        self._lay_out()
        self._connect()
        self._relay()
        self._tell_empty()

    def _make(self, tree: CollectionTree, history: HistoryModel) -> None:
        theme = self._theme
        self.switcher = Segmented(
            theme, [self.tr("Collections"), self.tr("History"), self.tr("Environments")]
        )
        self.switcher.setAccessibleName(self.tr("Sidebar shows"))
        self.filter = SearchField(theme, self.tr("Filter the list"), self.tr("Filter"))
        self.filter.setObjectName("sidebar_filter")
        self.add = IconButton(theme, "plus", self.tr("New"))
        self.tree = TreeView(theme, tree)
        self.history = HistoryList(theme, history)
        self.environments = EnvironmentList(theme)
        self._filter_timer = QTimer(self, singleShot=True, interval=FILTER_DELAY_MS)
        self.hint = QWidget()
        self.hint.setProperty("surface", "hint")
        title = self.tr("Your own collections will appear here.")
        self._hint_title = Label(theme, title, 13, 500, wrap=True)
        self._hint_text = Label(
            theme,
            self.tr("Each one is a folder of plain text files, so you can keep it in Git."),
            token="muted",
            wrap=True,
        )
        self._hint_new = Button(theme, self.tr("New collection"))
        self._hint_open = Button(theme, self.tr("Open folder…"), "ghost")
        self.nothing = Label(theme, "", token="muted", wrap=True)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 10, 0, 0)
        column.setSpacing(8)
        top = QHBoxLayout()
        top.setContentsMargins(12, 0, 12, 0)
        self.switcher.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        top.addWidget(self.switcher)
        column.addLayout(top)
        second = QHBoxLayout()
        second.setContentsMargins(12, 0, 12, 0)
        second.setSpacing(4)
        second.addWidget(self.filter, 1)
        second.addWidget(self.add)
        column.addLayout(second)
        self.nothing.setContentsMargins(16, 8, 16, 8)
        column.addWidget(self.nothing)
        self.stack = QStackedWidget()
        for page in (self.tree, self.history, self.environments):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)
        inner = QVBoxLayout(self.hint)
        inner.setContentsMargins(16, 12, 16, 16)
        inner.setSpacing(4)
        inner.addWidget(self._hint_title)
        inner.addWidget(self._hint_text)
        inner.addSpacing(4)
        self._hint_buttons = QHBoxLayout()
        self._hint_buttons.addWidget(self._hint_new)
        self._hint_buttons.addWidget(self._hint_open)
        self._hint_buttons.addStretch(1)
        inner.addLayout(self._hint_buttons)
        column.addWidget(self.hint)

    def _connect(self) -> None:
        self.switcher.chosen.connect(self._switch)
        self.filter.installEventFilter(self)
        self.filter.textChanged.connect(self._filter_timer.start)
        self._filter_timer.timeout.connect(self._apply_filter)
        self.add.clicked.connect(self._show_new_menu)
        self._hint_new.clicked.connect(self.new_collection_wanted)
        self._hint_open.clicked.connect(self.open_folder_wanted)
        self._tree_model.modelReset.connect(self._tell_empty)
        self._history_model.modelReset.connect(self._tell_empty)
        self.environments.counted.connect(self._tell_empty)
        self._theme.changed.connect(self._relay)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Down go on from the filter to what it found, and Escape empty it."""
        if (
            watched is self.filter
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Down:
                self._go_to_found()
                return True
            if event.key() == Qt.Key.Key_Escape and self.filter.text():
                self.filter.clear()
                return True
        return super().eventFilter(watched, event)

    def _go_to_found(self) -> None:
        self._filter_timer.stop()
        self._apply_filter()
        shown = self.stack.currentWidget()
        if shown is self.tree and self.filter.text().strip():
            index = self._tree_model.index(0, 0)
            while self._tree_model.rowCount(index):
                index = self._tree_model.index(0, 0, index)
            self.tree.setCurrentIndex(index)
        if shown is not None:
            shown.setFocus()

    def _relay(self) -> None:
        px = self._theme.px
        self.filter.setFixedHeight(px(28))
        self.filter.setFont(self._theme.font(13))

    @property
    def page(self) -> int:
        """Return which list is shown."""
        return self.stack.currentIndex()

    def show_page(self, page: int) -> None:
        """Show one of the three lists."""
        self.switcher.current = page
        self._switch(page)

    def _switch(self, page: int) -> None:
        self.stack.setCurrentIndex(page)
        self._apply_filter()
        self._tell_empty()

    def _apply_filter(self) -> None:
        text = self.filter.text().strip()
        page = self.page
        self._tree_model.filter(text if page == COLLECTIONS else "")
        self._history_model.filter(text if page == HISTORY else "")
        self.environments.filter(text if page == ENVIRONMENTS else "")
        self._tell_empty()

    def _show_new_menu(self) -> None:
        if self.page == ENVIRONMENTS:
            self.new_environment_wanted.emit()
            return
        self._new_menu.popup(self.add.mapToGlobal(self.add.rect().bottomLeft()))

    def _tell_empty(self) -> None:
        filtering = bool(self.filter.text().strip())
        texts = {
            COLLECTIONS: (
                self._tree_model.rowCount() == 0,
                self.tr("Nothing has this in its name or URL.") if filtering else "",
            ),
            HISTORY: (
                self._history_model.rowCount() == 0,
                self.tr("Nothing sent matches.")
                if filtering
                else self.tr("Requests you send appear here."),
            ),
            ENVIRONMENTS: (
                self.environments.count() == 0,
                self.tr("Environments belong to a collection. Save the request into one.")
                if self.environments.nowhere
                else self.tr("This collection has no environments. The plus makes one."),
            ),
        }
        empty, text = texts[self.page]
        self.nothing.setText(text)
        self.nothing.setVisible(empty and bool(text))

    def show_hint(self, shown: bool) -> None:
        """Say where the user's own collections will be, while there are none."""
        self._hinting = shown
        self.hint.setVisible(shown and not self._compact)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give words up, or put them below each other, where they have no room."""
        room = self.width() - 2 * 12
        icons = self._compact or self.switcher.words_width() > room
        self.switcher.show_icons(("layers", "clock", "sliders") if icons else ())
        beside = self._hint_new.sizeHint().width() + self._hint_open.sizeHint().width()
        way = QBoxLayout.Direction
        below = beside > self.width() - 2 * 16 - self._hint_buttons.spacing()
        self._hint_buttons.setDirection(way.TopToBottom if below else way.LeftToRight)

    def set_compact(self, compact: bool) -> None:
        """Show icons for words where the window is narrow."""
        self._compact = compact
        self._fit()
        self.hint.setVisible(self._hinting and not compact)
