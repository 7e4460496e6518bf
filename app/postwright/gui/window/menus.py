"""The menus of the header and of some buttons, made of the table of actions."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.actions import Actions

LINE = ""
FILE = (
    "new_request", "new_folder", "new_collection", LINE, "open_folder", "import_any",
    "import_curl", LINE, "save", "save_as", "revert", LINE, "close_tab", "reopen_tab", LINE,
    "settings", LINE, "quit",
)  # fmt: skip
EDIT = (
    "undo", "redo", LINE, "find", "find_next", "filter_response",
    "go_to_line", "search_requests", LINE,
    "format_body", LINE, "duplicate", "rename", "delete",
)  # fmt: skip
VIEW = (
    "commands", "open_request", "jump", LINE, "toggle_sidebar", "toggle_layout", "console",
    "dark_theme", LINE,
    "next_pane", "previous_pane", "next_tab", "previous_tab", "tab_left", "tab_right",
    "context_menu", LINE, "zoom_in", "zoom_out", "zoom_reset",
)  # fmt: skip
REQUEST = (
    "send", "send_and_save", "send_repeatedly", "send_without_cookies", "send_as", LINE,
    "focus_url",
    "choose_method", LINE, "copy_curl", "copy_code", "copy_body", "save_response", "history",
    LINE, "compare", "compare_worked", "next_difference", "previous_difference",
)  # fmt: skip
COLLECTION = (
    "switch_environment", "edit_environments", LINE, "new_request", "new_folder", LINE,
    "run_collection", "export_any", "close_collection",
)  # fmt: skip
TOOLS = ("cookies", "settings")
HELP = ("help_shortcuts", "welcome", "open_tour", LINE, "open_log", "about")


class Menus(QObject):
    """Owns the menus; the actions belong to their table."""

    def __init__(self, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._actions, self._window = actions, window
        tr = self.tr
        self.all = (
            self._menu(tr("&File"), FILE),
            self._menu(tr("&Edit"), EDIT),
            self._menu(tr("&View"), VIEW),
            self._menu(tr("&Request"), REQUEST),
            self._menu(tr("&Collection"), COLLECTION),
            self._menu(tr("&Tools"), TOOLS),
            self._menu(tr("&Help"), HELP),
        )
        self.new = self._menu(tr("New"), ("new_request", "new_folder", "new_collection", LINE,
                                          "open_folder"))  # fmt: skip
        self.send = self._menu(tr("Send"), ("send_and_save", "send_repeatedly",
                                            "send_without_cookies", LINE, "copy_curl"))  # fmt: skip
        self.copy_as = self._menu(tr("Copy as"), ("copy_curl", "copy_code"))
        self.more = self._menu(tr("More"), ("rename", "duplicate", "save_as", "revert", LINE,
                                            "history", LINE, "delete"))  # fmt: skip

    def _menu(self, title: str, names: tuple[str, ...]) -> QMenu:
        menu = QMenu(title, self._window)
        for name in names:
            if name == LINE:
                menu.addSeparator()
            else:
                menu.addAction(getattr(self._actions, name))
        return menu
