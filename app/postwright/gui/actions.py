"""Every command of the window in one table: text, shortcuts and icon, made into QActions once.

Menus, buttons and the command palette use these same objects; `actions.send.triggered` is the
one signal of Send, wherever it was pressed.
"""

import sys
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.model.said import Said, said


class Entry(NamedTuple):
    """One command. Several shortcuts are separated by blanks."""

    name: str
    text: Said
    keys: str = ""
    icon: str = ""
    checkable: bool = False


_CONTROL = {
    "Ctrl+Tab": "Meta+Tab",
    "Ctrl+Shift+Tab": "Meta+Shift+Tab",
    "Ctrl+G": "Meta+G",
    "Ctrl+`": "Meta+`",
}


def keys_on(platform: str, keys: str) -> str:
    """Return the keys there: Qt's Ctrl is Command on a Mac, where these belong to the system."""
    if platform != "darwin":
        return keys
    return " ".join(_CONTROL.get(one, one) for one in keys.split())


_TABLE = (
    # File
    Entry("new_request", said("New request"), "Ctrl+T Ctrl+N", "plus"),
    Entry("new_folder", said("New folder"), "Ctrl+Shift+N", "folder"),
    Entry("new_collection", said("New collection"), "", "layers"),
    Entry("open_folder", said("Open folder…"), "Ctrl+Shift+O", "folder"),
    Entry("import_any", said("Import…"), "Ctrl+O", "download"),
    Entry("import_curl", said("Request from clipboard")),
    Entry("save", said("Save"), "Ctrl+S"),
    Entry("save_as", said("Save as…"), "Ctrl+Shift+S"),
    Entry("revert", said("Revert to saved"), "", "undo"),
    Entry("close_tab", said("Close tab"), "Ctrl+W", "close"),
    Entry("reopen_tab", said("Reopen closed tab"), "Ctrl+Shift+T"),
    Entry("settings", said("Settings"), "Ctrl+,", "gear"),
    Entry("quit", said("Quit"), "Ctrl+Q"),
    # Edit
    Entry("undo", said("Undo"), "Ctrl+Z", "undo"),
    Entry("redo", said("Redo"), "Ctrl+Shift+Z Ctrl+Y"),
    Entry("find", said("Find"), "Ctrl+F", "search"),
    Entry("find_next", said("Find next"), "F3"),
    Entry("go_to_line", said("Go to a line of the answer…")),
    Entry("filter_response", said("Filter the response"), "Ctrl+Shift+F", "filter"),
    Entry("search_requests", said("Search all requests"), "Ctrl+Shift+R", "search"),
    Entry("format_body", said("Format body or edit rows as text"), "Ctrl+B"),
    Entry("duplicate", said("Duplicate"), "Ctrl+D", "copy"),
    Entry("rename", said("Rename"), "F2", "pencil"),
    Entry("delete", said("Delete"), "", "trash"),
    # View
    Entry("commands", said("Search or run a command"), "Ctrl+K Ctrl+Shift+P", "search"),
    Entry("open_request", said("Open a request"), "Ctrl+P", "search"),
    Entry("jump", said("Go to any part of the window"), "Ctrl+G"),
    Entry("toggle_sidebar", said("Show the sidebar"), "Ctrl+\\", "sidebar"),
    Entry("toggle_layout", said("Side by side or stacked"), "Ctrl+J", "split-h"),
    Entry("console", said("Console of the answer"), "Ctrl+`", "terminal"),
    Entry("context_menu", said("Menu of what has the focus"), "Shift+F10"),
    Entry("next_pane", said("Next pane"), "F6"),
    Entry("previous_pane", said("Previous pane"), "Shift+F6"),
    Entry("next_tab", said("Next tab"), "Ctrl+Tab"),
    Entry("tab_right", said("Move the tab to the right"), "Ctrl+Shift+PgDown"),
    Entry("tab_left", said("Move the tab to the left"), "Ctrl+Shift+PgUp"),
    Entry("previous_tab", said("Previous tab"), "Ctrl+Shift+Tab"),
    *(Entry(f"tab_{n}", said("Go to tab {n}", n=n), f"Ctrl+{n}") for n in range(1, 9)),
    Entry("tab_9", said("Go to the last tab"), "Ctrl+9"),
    Entry("zoom_in", said("Zoom in"), "Ctrl++ Ctrl+="),
    Entry("zoom_out", said("Zoom out"), "Ctrl+-"),
    Entry("zoom_reset", said("Actual size"), "Ctrl+0"),
    Entry("dark_theme", said("Dark colours"), "", "moon", checkable=True),
    # Request
    Entry("send", said("Send"), "Ctrl+Return Ctrl+Enter Ctrl+R F5", "send"),
    Entry("send_and_save", said("Send and save the answer…"), "", "download"),
    Entry("send_repeatedly", said("Send several times…"), "", "refresh"),
    Entry("send_without_cookies", said("Send without cookies"), "", "cookie"),
    Entry("send_as", said("Send as several identities…"), "", "key"),
    Entry("focus_url", said("Go to the URL"), "Ctrl+L"),
    Entry("choose_method", said("Choose the method"), "Ctrl+Shift+L"),
    Entry("copy_curl", said("Copy as cURL"), "Ctrl+Shift+C", "terminal"),
    Entry("copy_code", said("Copy as code…"), "Ctrl+Shift+G", "code"),
    Entry("copy_body", said("Copy the answer's body"), "Ctrl+.", "copy"),
    Entry("save_response", said("Save the answer to a file…"), "Ctrl+Shift+D", "download"),
    Entry("history", said("History of this request"), "Ctrl+Shift+H", "clock"),
    Entry("compare", said("Compare with the answer before"), "", "split-h"),
    Entry("compare_worked", said("Compare with the last that worked"), "", "split-h"),
    Entry("next_difference", said("Next difference"), "F8"),
    Entry("previous_difference", said("Previous difference"), "Shift+F8"),
    # Collection
    Entry("switch_environment", said("Switch environment"), "Ctrl+E", "globe"),
    Entry("edit_environments", said("Edit environments"), "Ctrl+Shift+E", "sliders"),
    Entry("cookies", said("Cookies"), "Ctrl+Shift+K", "cookie"),
    Entry("run_collection", said("Run the collection…"), "", "play"),
    Entry("export_any", said("Export the collection…"), "", "upload"),
    Entry("close_collection", said("Close the collection"), "", "close"),
    # Help
    Entry("help_shortcuts", said("Keyboard shortcuts"), "F1 Ctrl+/", "command"),
    Entry("welcome", said("Welcome"), "", "bolt"),
    Entry("open_tour", said("Open the tour"), "", "bookmark"),
    Entry("open_log", said("Open the log"), "", "terminal"),
    Entry("about", said("About Postwright"), "", "info"),
)

ACTIONS = tuple(one._replace(keys=keys_on(sys.platform, one.keys)) for one in _TABLE)


class Actions(QObject):
    """One QAction for each entry, as an attribute of its name."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._by_name = {entry.name: self._made(entry, theme) for entry in ACTIONS}

    def __getattr__(self, name: str) -> QAction:
        try:
            return self.__dict__["_by_name"][name]  # type: ignore[no-any-return]
        except KeyError:
            raise AttributeError(name) from None

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Give the actions these shortcuts, several separated by blanks."""
        for name, action in self._by_name.items():
            action.setShortcuts([QKeySequence(one) for one in keys[name].split()])

    def all(self) -> tuple[QAction, ...]:
        """Return them in the table's order."""
        return tuple(self._by_name.values())

    def _made(self, entry: Entry, theme: Theme) -> QAction:
        action = QAction(translated(entry.text), self)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(entry.checkable)
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
        return action
