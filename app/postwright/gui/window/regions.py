"""The regions of the window: F6 goes from one to the next, Tab stays in the one it is in."""

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget

if TYPE_CHECKING:
    from postwright.gui.sidebar.sidebar import Sidebar
    from postwright.gui.window.header import Header
    from postwright.gui.window.notices import Notices
    from postwright.gui.window.open_tabs import OpenTabs
    from postwright.gui.window.status_bar import StatusBar


class Region(msgspec.Struct, frozen=True):
    """What is walked through by Tab."""

    parts: tuple[QWidget, ...]
    without: tuple[QWidget, ...] = ()
    """What lies in the parts and is a region of its own."""
    entry: QWidget | None = None
    """What has the focus first."""

    def holds(self, widget: QWidget) -> bool:
        return _in_one(widget, self.parts) and not _in_one(widget, self.without)


class RegionWindow(QMainWindow):
    """Has regions, and lets Tab walk in one of them."""

    header: "Header"
    sidebar: "Sidebar"
    splitter: QSplitter
    tabs: "OpenTabs"
    status: "StatusBar"
    notices: "Notices"

    def __init__(self) -> None:
        super().__init__()
        self.regions = Regions(self)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.regions.next_inside(forward=forward) or super().focusNextPrevChild(forward)


class Regions:
    """Finds its way by what is shown at the moment."""

    def __init__(self, window: RegionWindow) -> None:
        self._window = window

    def all(self) -> list[Region]:
        """Return the regions that are shown, in the order of F6."""
        window = self._window
        tab, current = window.tabs.request_tab, window.tabs.current
        found = [
            Region((window.header,)),
            Region((window.sidebar, window.splitter.handle(1))),
            Region((window.tabs.strip,), entry=window.tabs.bar),
        ]
        if tab is not None:
            found += [
                Region((tab,), (tab.response,), entry=tab.url_bar.edit),
                Region((tab.response,), entry=tab.response.tabs.bar),
            ]
        elif current is not None:
            found.append(Region((current,)))
        found.append(Region((window.status, *window.notices.shown)))
        return [region for region in found if region.parts[0].isVisible()]

    def step(self, by: int) -> None:
        """Go to the next region, or with -1 to the one before."""
        regions, focus = self.all(), QApplication.focusWidget()
        here = next((n for n, one in enumerate(regions) if focus and one.holds(focus)), None)
        if here is None:
            here = -1 if by > 0 else len(regions)
        for steps in range(1, len(regions) + 1):
            region = regions[(here + steps * by) % len(regions)]
            if (target := self._first(region)) is not None:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def go_to(self, part: QWidget) -> None:
        """Give the focus to the first thing in a part that takes it."""
        target = self._first(Region((part,)))
        if target is not None:
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def next_inside(self, *, forward: bool) -> bool:
        """Go on by Tab in the region of what has the focus; False where it is in none."""
        focus = QApplication.focusWidget()
        region = next((one for one in self.all() if focus and one.holds(focus)), None)
        if focus is None or region is None:
            return False
        target = _step(focus, forward=forward)
        while target is not focus:
            if _takes_focus(target) and region.holds(target):
                reason = Qt.FocusReason
                target.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                return True
            target = _step(target, forward=forward)
        return True  # it is the only one

    def _first(self, region: Region) -> QWidget | None:
        """Return what had the focus there last, else what is to have it first."""
        start = region.parts[0]
        for wanted in (start.focusWidget(), region.entry, _stand_in(start)):
            if wanted is not None and _takes_focus(wanted) and region.holds(wanted):
                return wanted
        target = _step(start, forward=True)
        while target is not start:
            if _takes_focus(target) and region.holds(target):
                return target
            target = _step(target, forward=True)
        return None


def _step(widget: QWidget, *, forward: bool) -> QWidget:
    found = widget.nextInFocusChain() if forward else widget.previousInFocusChain()
    return found or widget


def _stand_in(widget: QWidget) -> QWidget:
    """Return what has the focus in place of a widget."""
    while (proxy := widget.focusProxy()) is not None:
        widget = proxy
    return widget


def _in_one(widget: QWidget, parts: tuple[QWidget, ...]) -> bool:
    return any(part is widget or part.isAncestorOf(widget) for part in parts)


def _takes_focus(widget: QWidget) -> bool:
    """Whether Tab stops here, as the platform has it."""
    behavior = QGuiApplication.styleHints().tabFocusBehavior()
    every = behavior == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = Qt.FocusPolicy.TabFocus if every else Qt.FocusPolicy.StrongFocus
    return (
        widget.focusPolicy() & wanted == wanted
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
    )
