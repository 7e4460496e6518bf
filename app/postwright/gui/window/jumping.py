"""Which letter leads to which part of the window; the parts that are not in sight have none."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QWidget

from postwright.gui.request_tab import RequestTab
from postwright.gui.widgets.jump_layer import JumpLayer, Target
from postwright.gui.widgets.pane_tabs import PaneTabs
from postwright.gui.widgets.speech import speak

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

REQUEST_LETTERS = {
    "params": "P", "headers": "H", "auth": "A", "body": "B", "checks": "T",
    "variables": "N", "docs": "D", "options": "O",
}  # fmt: skip
RESPONSE_LETTERS = {"body": "R", "timing": "I"}
"""The others have digits, in their order."""
SIDEBAR_LETTERS = "CYE"

Part = tuple[str, QWidget, Callable[[], object]]


class Jumping(QObject):
    """Puts the letters over the window."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    def begin(self) -> JumpLayer:
        """Show the letters until one is pressed."""
        layer = JumpLayer(self._window.theme, tuple(self._targets()), self._window)
        speak(layer, layer.hint)
        return layer

    def _targets(self) -> Iterator[Target]:
        window = self._window
        header, sidebar, focus = window.header, window.sidebar, window.regions.go_to
        found: list[Part] = [
            ("K", header.field, header.field.click),
            ("V", header.environment, header.environment.open_menu),
            ("F", sidebar.filter, sidebar.filter.setFocus),
        ]
        for number, button in enumerate(sidebar.switcher.buttons):
            found.append((SIDEBAR_LETTERS[number], button, partial(self._open_list, number)))
        tab = window.tabs.request_tab
        if tab is not None:
            found += self._in_url(tab)
        elif (page := window.pages.shown_welcome()) is not None:
            found += [
                ("U", page.url_bar.edit, page.url_bar.focus_url),
                ("S", page.url_bar.send, page.url_bar.send.setFocus),
            ]
        elif (current := window.tabs.current) is not None:
            found.append(("P", current, partial(focus, current)))
        for letter, widget, go in found:
            if widget.isVisible() and widget.isEnabled():
                yield Target(letter, widget.accessibleName(), self._place(widget), go)
        if tab is not None:
            yield from self._pages(tab)

    def _in_url(self, tab: RequestTab) -> list[Part]:
        bar, sends = tab.url_bar, tab.request_pane.sends_as
        return [
            ("M", bar.method, self._window.action_table.choose_method.trigger),
            ("U", bar.edit, bar.focus_url),
            ("S", bar.send, bar.send.setFocus),
            ("W", sends.toggle, partial(self._window.regions.go_to, sends)),
        ]

    def _pages(self, tab: RequestTab) -> Iterator[Target]:
        request, response = tab.request_pane, tab.response
        for key, letter in REQUEST_LETTERS.items():
            if key in request.tabs.keys:
                yield self._page(request.tabs, key, letter, request)
        digits = iter("123456789")
        for key in response.tabs.keys:
            letter = RESPONSE_LETTERS.get(key) or next(digits)
            yield self._page(response.tabs, key, letter, response)

    def _page(self, tabs: PaneTabs, key: str, letter: str, pane: QWidget) -> Target:
        place = tabs.place_of(key).translated(tabs.mapTo(self._window, QPoint(0, 0)))
        return Target(letter, tabs.label_of(key), place, partial(self._open_page, tabs, key))

    def _open_page(self, tabs: PaneTabs, key: str) -> None:
        tabs.choose(key)
        tabs.bar.setFocus()
        tab = self._window.tabs.request_tab
        if tab is not None:
            pane = tab.response.pages if tabs is tab.response.tabs else tab.request_pane
            self._window.regions.go_to(pane.page(key))

    def _open_list(self, number: int) -> None:
        sidebar = self._window.sidebar
        sidebar.show_page(number)
        if (shown := sidebar.stack.currentWidget()) is not None:
            shown.setFocus()

    def _place(self, widget: QWidget) -> QRect:
        return QRect(widget.mapTo(self._window, QPoint(0, 0)), widget.size())
