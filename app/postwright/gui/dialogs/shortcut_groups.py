"""How the shortcuts are grouped where all of them are shown: columns of groups of rows."""

from typing import NamedTuple

from postwright.model.said import said


class Fixed(NamedTuple):
    """Keys that belong to a kind of part, such as a table, and cannot be changed."""

    name: str
    keys: str


GROUPS: tuple[tuple[tuple[str, tuple[str | Fixed, ...]], ...], ...] = (
    (
        (
            said("Request"),
            ("send", "focus_url", "choose_method", "save", "save_as", "duplicate", "rename",
             "copy_curl", "copy_code", "format_body", "undo", "redo"),
        ),
        (
            said("Tabs"),
            ("new_request", "close_tab", "reopen_tab", "next_tab", "previous_tab", "tab_left",
             "tab_right", "tab_1",
             "tab_2", "tab_3", "tab_4", "tab_5", "tab_6", "tab_7", "tab_8", "tab_9"),
        ),
    ),
    (
        (
            said("Go to"),
            ("commands", "open_request", "search_requests", "jump", "switch_environment",
             "edit_environments", "cookies", "history", "next_pane", "previous_pane",
             "context_menu", "settings", "help_shortcuts"),
        ),
        (
            said("Jump letters"),
            (
                Fixed(said("Params, Headers, Auth, Body"),
                      "P H A B"),
                Fixed(said("Checks, Variables, Docs, Options"), "T N D O"),
                Fixed(said("What will be sent"), "W"),
                Fixed(said("Method, URL, Send"), "M U S"),
                Fixed(said("Response body, timing"), "R I"),
                Fixed(said("Other tabs of the response"), "1 2 3 4 5"),
                Fixed(said("Collections, history, environments"),
                      "C Y E"),
                Fixed(said("Search, environment, filter of the list"), "K V F"),
            ),
        ),
        (
            said("Files"),
            ("new_folder", "open_folder", "import_any", "quit"),
        ),
    ),
    (
        (
            said("Tables"),
            (
                Fixed(said("Edit cell"), "Enter"),
                Fixed(said("Turn row on or off"), "Space"),
                Fixed(said("Move row up, down"), "Alt+Up"),
                Fixed(said("Delete row"), "Ctrl+Delete"),
            ),
        ),
        (
            said("Editors"),
            (Fixed(said("Tab indents, or goes on"), "Ctrl+M"),),
        ),
        (
            said("Response"),
            ("find", "find_next", "filter_response", "copy_body", "save_response",
             "console", "next_difference", "previous_difference",
             Fixed(said("Earlier, later response"), "Alt+Left")),
        ),
        (
            said("View"),
            ("toggle_sidebar", "toggle_layout", "zoom_in", "zoom_out", "zoom_reset"),
        ),
    ),
)  # fmt: skip
"""Commands that are not named here are still in the settings; a test keeps those with keys here."""
