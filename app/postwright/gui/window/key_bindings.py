"""Which keys do what: the table's own, those of another program, and what the user changed."""

from collections import defaultdict
from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from postwright.gui.actions import ACTIONS
from postwright.model.settings import KeyChoice, Preset, Settings

PRESETS: Mapping[Preset, Mapping[str, str]] = {
    "postwright": {},
    "postman": {
        "send": "Ctrl+Return Ctrl+Enter",
        "filter_response": "",
        "search_requests": "Ctrl+Shift+F Ctrl+Shift+R",
    },
    "insomnia": {
        "edit_environments": "Ctrl+E",
        "switch_environment": "Ctrl+Shift+E",
        "cookies": "Ctrl+K",
        "commands": "Ctrl+Shift+P",
        "new_request": "Ctrl+N",
        "format_body": "Ctrl+Shift+F",
        "filter_response": "",
        "delete": "Ctrl+Shift+Backspace",
        "help_shortcuts": "F1 Ctrl+Shift+/",
    },
    "bruno": {
        "send": "Ctrl+Return Ctrl+Enter",
        "new_request": "Ctrl+N",
        "next_tab": "Ctrl+Shift+]",
        "previous_tab": "Ctrl+Shift+[",
        "edit_environments": "Ctrl+E",
        "switch_environment": "",
        "rename": "Ctrl+R F2",
    },
    "yaak": {
        "send": "Ctrl+Return Ctrl+Enter Ctrl+R",
        "new_request": "Ctrl+N",
        "toggle_sidebar": "Ctrl+B",
        "format_body": "",
        "help_shortcuts": "F1 Ctrl+Shift+/",
    },
}
"""What other programs have elsewhere (Insomnia 10.1, Bruno and Yaak of 2026; Postman as told)."""

_COMMAND_MODIFIERS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_LONE = {
    *range(Qt.Key.Key_F1, Qt.Key.Key_F35 + 1),
    Qt.Key.Key_Delete, Qt.Key.Key_Insert, Qt.Key.Key_Pause, Qt.Key.Key_Print,
}  # fmt: skip


def bindings(settings: Settings) -> dict[str, str]:
    """Return the keys of every action, several separated by blanks; the user's word is last."""
    keys = {entry.name: entry.keys for entry in ACTIONS}
    chosen = {one.action: one.keys for one in settings.keys}
    for words in (PRESETS[settings.key_preset], chosen):
        keys.update({name: text for name, text in words.items() if name in keys})
    return keys


def with_keys(settings: Settings, action: str, keys: str) -> tuple[KeyChoice, ...]:
    """Return the user's choices with this one; what the preset has anyway is no choice."""
    others = tuple(one for one in settings.keys if one.action != action)
    plain = {entry.name: entry.keys for entry in ACTIONS} | dict(PRESETS[settings.key_preset])
    return others if plain.get(action) == keys else (*others, KeyChoice(action, keys))


def owners(keys: Mapping[str, str], wanted: str) -> tuple[str, ...]:
    """Return the actions that a key belongs to."""
    sequence = QKeySequence(wanted)
    return tuple(
        name
        for name, text in keys.items()
        if any(QKeySequence(one) == sequence for one in text.split())
    )


def clashes(keys: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """Return each key that several actions claim, in portable text, with their names."""
    found: dict[str, list[str]] = defaultdict(list)
    for name, text in keys.items():
        for one in text.split():
            found[QKeySequence(one).toString()].append(name)
    return {key: tuple(names) for key, names in found.items() if len(names) > 1}


def is_usable(sequence: QKeySequence) -> bool:
    """Tell whether a key can be a command: letters are typed, Alt and a letter open menus.

    Ctrl+Alt and a letter is how many keyboards write `@` or `{`, on Windows above all.
    """
    if sequence.isEmpty():
        return False
    combination = sequence[0]  # type: ignore[index]  # the stub does not know it
    key, modifiers = combination.key(), combination.keyboardModifiers()
    if key in _LONE:
        return True
    if not modifiers & _COMMAND_MODIFIERS:
        return False
    letter = Qt.Key.Key_A <= key <= Qt.Key.Key_Z
    return not (letter and modifiers & Qt.KeyboardModifier.AltModifier)
