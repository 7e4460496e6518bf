"""A text for a menu or a button, where `&` marks a key."""


def menu_text(text: str) -> str:
    """Return what shows this text as it is."""
    return text.replace("&", "&&")
