"""What a body is, from its Content-Type and its first bytes: a language, an image, or neither."""

import re
from typing import Literal

from postwright.model.said import sentences
from postwright.protocol import media_types

Language = media_types.Language | Literal["image", "binary", "empty"]

LABELS: dict[Language, str] = sentences(
    {
        "json": "JSON",
        "jsonl": "JSON lines",
        "xml": "XML",
        "html": "HTML",
        "javascript": "JavaScript",
        "css": "CSS",
        "yaml": "YAML",
        "text": "Text",
        "image": "Image",
        "binary": "Bytes",
    }
)

_IMAGES = (
    b"\x89PNG\r\n\x1a\n",
    b"\xff\xd8\xff",
    b"GIF87a",
    b"GIF89a",
    b"BM",
    b"\x00\x00\x01\x00",
)
_OFTEN_JSON: tuple[Language, ...] = ("text", "html", "image")
_OFTEN_HTML: tuple[Language, ...] = ("json", "jsonl", "image")
"""What servers call JSON by mistake, and what they call their error pages."""
_JSON = re.compile(rb'\{\s*(?:"|\}\s*$)|\[\s*(?:"|\{\s*"|\]\s*$)')
_HTML = (b"<!doctype html", b"<html")
_BLANKS = b"\xef\xbb\xbf \t\r\n"
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def language_of(content_type: str, head: bytes, *, charset: str = "") -> Language:
    """Judge a body by what it says it is and by its first bytes (1 KiB is enough)."""
    if not head:
        return "empty"
    kind = media_types.parse(content_type).essence
    declared = _declared(kind)
    start = head.lstrip(_BLANKS)
    if not _reads_as_text(head, charset):
        if declared == "image" or _is_image(head):
            return "image"
        return "binary"
    if declared == "binary":
        return "text"
    if declared in _OFTEN_JSON and _JSON.match(start):
        return "json"
    if declared in _OFTEN_HTML and start[:64].lower().startswith(_HTML):
        return "html"
    return declared or _guess(start)


def contradicts(content_type: str, language: Language) -> bool:
    """Tell whether a body is shown as something else than its type says, worth a word."""
    declared = _declared(media_types.parse(content_type).essence)
    return declared in _OFTEN_HTML and language in ("json", "html") and language != declared


def _declared(kind: str) -> Language | None:
    if language := media_types.language(kind):
        return language
    if kind.startswith("image/"):
        return "image"
    if kind.startswith(("audio/", "video/", "font/")):
        return "binary"
    return None


def _reads_as_text(head: bytes, charset: str) -> bool:
    if head.startswith(_UTF16_MARKS) or charset.lower().startswith(("utf-16", "utf-32")):
        return True
    return b"\x00" not in head


def _is_image(head: bytes) -> bool:
    return head.startswith(_IMAGES) or (head[:4] == b"RIFF" and head[8:12] == b"WEBP")


def _guess(head: bytes) -> Language:
    if head[:1] in (b"{", b"["):
        return "json"
    lower = head[:64].lower()
    if lower.startswith(_HTML):
        return "html"
    if lower.startswith(b"<?xml"):
        return "xml"
    return "text"
