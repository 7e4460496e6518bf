"""What everything has that acts at random at the window: dice, words, keys, what is in front."""

import random
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from postwright.gui.request_tab import RequestTab
from tests.gui.driving import press
from tests.scenarios.driver import Someone
from tests.scenarios.typed_words import TypedWords

SHIFT = Qt.KeyboardModifier.ShiftModifier
NEVER = ("quit", "open_folder", "open_log", "save_response", "send_and_save")
"""They end the program or ask for a file with a dialog of the system."""


class Acting:
    """Chooses by its own dice; nothing else of the test is random."""

    def __init__(self, user: Someone, server: str, seed: int) -> None:
        self.user, self.server, self.seed = user, server, seed
        self.dice = random.Random(seed)
        self.words = TypedWords(user.app)
        self.said = ""
        """Of the step that is being done."""
        self.rough = False
        """Whether the step may take back or delete what was typed."""
        self._number = 0

    @property
    def window(self) -> Any:
        return self.user.window

    @property
    def tabs(self) -> tuple[RequestTab, ...]:
        return tuple(self.window.tabs.request_tabs)

    @property
    def tab(self) -> RequestTab | None:
        found: RequestTab | None = self.window.tabs.request_tab
        return found

    def say(self, text: object) -> None:
        """Tell what is about to be done; at once, as a crash would leave nothing."""
        self.said = f"{self.said} {text}".strip()
        print(text, end=" ", flush=True)

    def word(self) -> str:
        """Return a word that was never typed before."""
        self._number += 1
        return f"word{self._number}x"

    def focus(self) -> QWidget:
        """Return what gets keys."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window

    def keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        press(self.focus(), key, modifiers)

    def leave_alone(self) -> None:
        """Switch off what would end the test."""
        for name in NEVER:
            getattr(self.user.app.actions, name).setEnabled(False)
