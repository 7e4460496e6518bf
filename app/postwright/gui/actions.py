"""Every command of the window in one table: text, shortcuts and icon, made into QActions once.

Menus, buttons and the command palette use these same objects; `actions.send.triggered` is the
one signal of Send, wherever it was pressed.
"""

from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

from postwright.gui.theme import Theme


class Entry(NamedTuple):
    """One command. Several shortcuts are separated by blanks."""

    name: str
    text: str
    keys: str = ""
    icon: str = ""
    checkable: bool = False


ACTIONS = (
    # File
    Entry("new_request", "New request", "Ctrl+T Ctrl+N", "plus"),
    Entry("new_folder", "New folder", "Ctrl+Shift+N", "folder"),
    Entry("new_collection", "New collection", "", "layers"),
    Entry("open_folder", "Open folder…", "Ctrl+Shift+O", "folder"),
    Entry("import_any", "Import…", "Ctrl+O", "download"),
    Entry("import_curl", "Request from clipboard"),
    Entry("save", "Save", "Ctrl+S"),
    Entry("save_as", "Save as…", "Ctrl+Shift+S"),
    Entry("revert", "Revert to saved", "", "undo"),
    Entry("close_tab", "Close tab", "Ctrl+W", "close"),
    Entry("reopen_tab", "Reopen closed tab", "Ctrl+Shift+T"),
    Entry("settings", "Settings", "Ctrl+,", "gear"),
    Entry("quit", "Quit", "Ctrl+Q"),
    # Edit
    Entry("undo", "Undo", "Ctrl+Z", "undo"),
    Entry("redo", "Redo", "Ctrl+Shift+Z Ctrl+Y"),
    Entry("find", "Find", "Ctrl+F", "search"),
    Entry("find_next", "Find next", "F3"),
    Entry("go_to_line", "Go to a line of the answer…"),
    Entry("filter_response", "Filter the response", "Ctrl+Shift+F", "filter"),
    Entry("search_requests", "Search all requests", "Ctrl+Shift+R", "search"),
    Entry("format_body", "Format body or edit rows as text", "Ctrl+B"),
    Entry("duplicate", "Duplicate", "Ctrl+D", "copy"),
    Entry("rename", "Rename", "F2", "pencil"),
    Entry("delete", "Delete", "", "trash"),
    # View
    Entry("commands", "Search or run a command", "Ctrl+K Ctrl+Shift+P", "search"),
    Entry("open_request", "Open a request", "Ctrl+P", "search"),
    Entry("jump", "Go to any part of the window", "Ctrl+G"),
    Entry("toggle_sidebar", "Show the sidebar", "Ctrl+\\", "sidebar"),
    Entry("toggle_layout", "Side by side or stacked", "Ctrl+J", "split-h"),
    Entry("next_pane", "Next pane", "F6"),
    Entry("previous_pane", "Previous pane", "Shift+F6"),
    Entry("next_tab", "Next tab", "Ctrl+Tab"),
    Entry("previous_tab", "Previous tab", "Ctrl+Shift+Tab"),
    *(Entry(f"tab_{n}", f"Go to tab {n}", f"Ctrl+{n}") for n in range(1, 9)),
    Entry("tab_9", "Go to the last tab", "Ctrl+9"),
    Entry("zoom_in", "Zoom in", "Ctrl++ Ctrl+="),
    Entry("zoom_out", "Zoom out", "Ctrl+-"),
    Entry("zoom_reset", "Actual size", "Ctrl+0"),
    Entry("dark_theme", "Dark colours", "", "moon", checkable=True),
    # Request
    Entry("send", "Send", "Ctrl+Return Ctrl+Enter Ctrl+R F5", "send"),
    Entry("send_and_save", "Send and save the answer…", "", "download"),
    Entry("send_repeatedly", "Send several times…", "", "refresh"),
    Entry("send_without_cookies", "Send without cookies", "", "cookie"),
    Entry("focus_url", "Go to the URL", "Ctrl+L"),
    Entry("choose_method", "Choose the method", "Ctrl+Shift+L"),
    Entry("copy_curl", "Copy as cURL", "Ctrl+Shift+C", "terminal"),
    Entry("copy_code", "Copy as code…", "Ctrl+Shift+G", "code"),
    Entry("copy_body", "Copy the answer's body", "Ctrl+.", "copy"),
    Entry("save_response", "Save the answer to a file…", "Ctrl+Shift+D", "download"),
    Entry("history", "History of this request", "Ctrl+Shift+H", "clock"),
    # Collection
    Entry("switch_environment", "Switch environment", "Ctrl+E", "globe"),
    Entry("edit_environments", "Edit environments", "Ctrl+Shift+E", "sliders"),
    Entry("cookies", "Cookies", "Ctrl+Shift+K", "cookie"),
    Entry("export_any", "Export the collection…", "", "upload"),
    Entry("close_collection", "Close the collection", "", "close"),
    # Help
    Entry("help_shortcuts", "Keyboard shortcuts", "F1 Ctrl+/", "command"),
    Entry("welcome", "Welcome", "", "bolt"),
    Entry("open_tour", "Open the tour", "", "bookmark"),
    Entry("open_log", "Open the log", "", "terminal"),
    Entry("about", "About Postwright", "", "info"),
)


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
        action = QAction(QCoreApplication.translate("Actions", entry.text), self)
        action.setObjectName(entry.name)
        action.setShortcuts([QKeySequence(keys) for keys in entry.keys.split()])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(entry.checkable)
        if entry.icon:
            action.setIcon(theme.icon(entry.icon))
        return action
