"""A text for a menu or a button, where `&` marks a key."""

import re

_KEY_AFTER = re.compile(r"\(&\w\)")
"""As in `文件(&F)`: where no letter of the word itself can be the key."""


def menu_text(text: str) -> str:
    """Return what shows this text as it is."""
    return text.replace("&", "&&")


def without_key(text: str) -> str:
    """Return the words of a menu's text elsewhere: no key is marked, and none stands after them."""
    return _KEY_AFTER.sub("", text).replace("&", "").removesuffix("…")
