"""Keeps in every tab of a window how high what will be sent is, and whether it is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postwright.gui.theme import Theme
from postwright.gui.window.pane_state import PaneState

if TYPE_CHECKING:
    from postwright.gui.request.sends_as import SendsAs


class SendsAsState(QObject):
    """Between one tab's strip and the state that all tabs share."""

    def __init__(self, theme: Theme, state: PaneState, sends_as: SendsAs) -> None:
        super().__init__(sends_as)
        self._theme, self._state, self._sends_as = theme, state, sends_as
        self._short = False
        sends_as.opened.connect(self._keep_opened)
        sends_as.resized.connect(self._keep_height)
        state.changed.connect(self._follow)
        self._follow()

    def set_short(self, short: bool) -> bool:
        """Where the window is low, what will be sent is closed; tell whether that is news."""
        news = short != self._short
        if news:
            self._short = short
            self._follow()
        return news

    def _keep_opened(self, on: bool) -> None:
        self._state.put(sends_as_open=on)

    def _keep_height(self, height: int) -> None:
        self._state.put(sends_as_height=height)

    def _follow(self) -> None:
        panes, sends_as = self._state.panes, self._sends_as
        wanted = panes.sends_as_open and not self._short
        if sends_as.is_open != wanted:
            sends_as.set_open(wanted)
        if wanted:
            sends_as.set_height(self._theme.px(panes.sends_as_height))
