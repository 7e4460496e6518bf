"""Which requests and pages are open: the strip above, one widget each below."""

import gc
import uuid
from collections.abc import Callable
from pathlib import Path as FilePath

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from postwright.gui.request_tab import RequestTab
from postwright.gui.theme import Theme
from postwright.gui.window.tabs import TabFace, TabStrip
from postwright.gui.window_state import TabMemory
from postwright.model.collection import RequestRef
from postwright.model.request import Request

CLOSED_KEPT = 20


class OpenTabs(QWidget):
    """Opens each request once; a preview gives way to the next preview."""

    current_changed = Signal()
    counted = Signal(int)
    """How many tabs there are, after one was opened or closed."""
    closing = Signal(object)
    """A widget, before it goes."""
    new_wanted = Signal()
    menu_wanted = Signal(int, QPoint)

    def __init__(
        self,
        theme: Theme,
        make_request: Callable[[RequestRef, Request | None], RequestTab],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._make_request = make_request
        self._closed: list[TabMemory] = []
        self.strip = TabStrip(theme)
        self.bar = self.strip.bar
        self.stack = QStackedWidget()
        self.stack.setProperty("surface", "base")
        self.stack.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.strip)
        column.addWidget(self.stack, 1)
        self._widgets: list[QWidget] = []
        """In the order of the bar."""
        self._pages: dict[QWidget, TabFace] = {}
        self.bar.currentChanged.connect(self._show_current)
        self.bar.tabMoved.connect(self._follow_move)
        self.bar.close_wanted.connect(self.close_tab)
        self.bar.keep_wanted.connect(self._keep)
        self.bar.menu_wanted.connect(self.menu_wanted)
        self.strip.new_wanted.connect(self.new_wanted)

    @property
    def current(self) -> QWidget | None:
        """Return what is in front."""
        index = self.bar.currentIndex()
        return self._widgets[index] if 0 <= index < len(self._widgets) else None

    @property
    def request_tab(self) -> RequestTab | None:
        """Return the request in front, None for a page."""
        current = self.current
        return current if isinstance(current, RequestTab) else None

    @property
    def request_tabs(self) -> tuple[RequestTab, ...]:
        return tuple(widget for widget in self._widgets if isinstance(widget, RequestTab))

    @property
    def widgets(self) -> tuple[QWidget, ...]:
        return tuple(self._widgets)

    def tab_of(self, ref: RequestRef) -> RequestTab | None:
        """Return the tab of a request that is open."""
        return next((tab for tab in self.request_tabs if tab.ref == ref), None)

    def open(
        self, ref: RequestRef, request: Request | None = None, *, keep: bool = True
    ) -> RequestTab:
        """Show a request; `request` is what to edit where no file says it."""
        found = self.tab_of(ref)
        if found is None:
            place = self._preview_place() if not keep else -1
            found = self._make_request(ref, request)
            found.preview = not keep
            self._insert(found, found.face(), place)
            found.face_changed.connect(self._refresh)
        elif keep:
            found.preview = False
        self.show_widget(found)
        self._refresh()
        return found

    def open_new(self, request: Request, root: FilePath | None = None) -> RequestTab:
        """Show a request that has no file yet; what it holds already is kept at once.

        In the collection at `root` it takes what that gives its requests: variables, sign-in.
        """
        ref = RequestRef(str(root) if root else "", draft=uuid.uuid4().hex)
        tab = self.open(ref, request)
        if request.url:
            tab.keep_draft()
        return tab

    def open_page(self, page: QWidget, face: TabFace) -> None:
        """Show a page beside the requests."""
        if page not in self._widgets:
            self._pages[page] = face
            self._insert(page, face, -1)
        self.show_widget(page)

    def set_face(self, page: QWidget, face: TabFace) -> None:
        """Show something else on a page's tab."""
        if page in self._pages:
            self._pages[page] = face
            self._refresh()

    def page(self, kind: type) -> QWidget | None:
        """Return the open page of a class."""
        return next((widget for widget in self._widgets if type(widget) is kind), None)

    def show_widget(self, widget: QWidget) -> None:
        """Bring an open widget to the front."""
        self.bar.setCurrentIndex(self._widgets.index(widget))

    def _preview_place(self) -> int:
        """Take the preview away. Return where it was, -1 where there was none."""
        for index, widget in enumerate(self._widgets):
            if isinstance(widget, RequestTab) and widget.preview:
                self._remove(index)
                return index
        return -1

    def _insert(self, widget: QWidget, face: TabFace, place: int) -> None:
        index = place if 0 <= place <= len(self._widgets) else len(self._widgets)
        self._widgets.insert(index, widget)
        self.stack.addWidget(widget)
        self.bar.blockSignals(True)
        self.bar.insertTab(index, face.title)
        self.bar.blockSignals(False)
        self.bar.set_face(index, face)
        self.counted.emit(len(self._widgets))
        if self.bar.currentIndex() == index:
            self._show_current()

    def close_tab(self, index: int) -> None:
        """Close a tab; what was typed is kept as a draft."""
        if not 0 <= index < len(self._widgets):
            return
        widget = self._widgets[index]
        if isinstance(widget, RequestTab):
            self._closed = [*self._closed[-CLOSED_KEPT:], memory_of(widget)]
        self._remove(index)

    def close_below(self, ref: RequestRef) -> None:
        """Close the tabs of an item that is gone, and of all that was in it."""
        for tab in self.request_tabs:
            if tab.ref.is_below(ref):
                self.close_widget(tab)

    def follow_move(self, before: RequestRef, after: RequestRef) -> None:
        """Let tabs belong to where their requests are now."""
        for tab in self.request_tabs:
            tab.document.ref = tab.ref.followed(before, after)

    def close_widget(self, widget: QWidget) -> None:
        """Close the tab of a widget."""
        if widget in self._widgets:
            self.close_tab(self._widgets.index(widget))

    def close_others(self, index: int) -> None:
        """Close every tab but one."""
        for other in reversed(range(len(self._widgets))):
            if other != index:
                self.close_tab(other)

    @property
    def closed(self) -> tuple[TabMemory, ...]:
        """The tabs that can come back, the last one at the end."""
        return tuple(self._closed)

    @closed.setter
    def closed(self, memories: tuple[TabMemory, ...]) -> None:
        self._closed = list(memories)

    def reopenable(self) -> TabMemory | None:
        """Take the tab that was closed last from the list."""
        return self._closed.pop() if self._closed else None

    def _remove(self, index: int) -> None:
        widget = self._widgets[index]
        focus = QApplication.focusWidget()
        had_focus = focus is not None and widget.isAncestorOf(focus)
        self.closing.emit(widget)
        self._widgets.pop(index)
        self._pages.pop(widget, None)
        self.bar.blockSignals(True)
        self.bar.removeTab(index)
        self.bar.blockSignals(False)
        widget.hide()
        self.stack.removeWidget(widget)
        widget.setParent(None)  # asked for its children, the stack would hold on to it for ever
        widget.deleteLater()
        gc.unfreeze()  # the tab may have been open when a collection was frozen with all there was
        self.counted.emit(len(self._widgets))
        self._show_current()
        if had_focus and self.current is not None:
            self.current.setFocus()

    def _follow_move(self, before: int, after: int) -> None:
        self._widgets.insert(after, self._widgets.pop(before))

    def _show_current(self) -> None:
        current, before = self.current, self.stack.currentWidget()
        if current is not None and current is not before:
            focus = QApplication.focusWidget()
            leaving = before is not None and focus is not None and before.isAncestorOf(focus)
            self.stack.setCurrentWidget(current)
            if leaving:  # or Qt picks some button
                current.setFocus()
        if isinstance(current, RequestTab):
            current.news = False
            self._refresh()
        self.current_changed.emit()

    def _keep(self, index: int) -> None:
        widget = self._widgets[index]
        if isinstance(widget, RequestTab):
            widget.preview = False
            self._refresh()

    def _refresh(self) -> None:
        for index, widget in enumerate(self._widgets):
            face = widget.face() if isinstance(widget, RequestTab) else self._pages.get(widget)
            if face is not None:
                self.bar.set_face(index, face)

    def step(self, by: int) -> None:
        """Go to the next or the previous tab, round the ends."""
        if count := self.bar.count():
            self.bar.setCurrentIndex((self.bar.currentIndex() + by) % count)

    def move_current(self, by: int) -> None:
        """Put the tab in front one place to the left or right."""
        now = self.bar.currentIndex()
        if now >= 0 and 0 <= now + by < self.bar.count():
            self.bar.moveTab(now, now + by)

    def go(self, index: int) -> None:
        """Go to a tab by its place; -1 is the last."""
        count = self.bar.count()
        if count:
            self.bar.setCurrentIndex(count - 1 if index < 0 else min(index, count - 1))


def memory_of(tab: RequestTab) -> TabMemory:
    """Return what brings a request's tab back."""
    ref, exchange = tab.ref, tab.exchange
    return TabMemory(
        collection=ref.collection,
        path=ref.path,
        draft=ref.draft,
        answer=exchange.id if exchange else "",
    )
