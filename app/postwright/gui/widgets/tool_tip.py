"""Text from outside as a tool tip: Qt takes what looks like HTML for HTML there."""

import html

_LONGEST = 2000


def plain_tip(text: str) -> str:
    """Return the text so that a tool tip shows it literally."""
    text = text[:_LONGEST]
    return f"<span>{html.escape(text)}</span>" if "<" in text else text
