"""What a body is, from its Content-Type and its first bytes: a language, an image, or neither."""

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
_UTF16_MARKS = (b"\xff\xfe", b"\xfe\xff")


def language_of(content_type: str, head: bytes, *, charset: str = "") -> Language:
    """Judge a body by what it says it is and by its first bytes (1 KiB is enough)."""
    if not head:
        return "empty"
    kind = media_types.parse(content_type).essence
    declared = _declared(kind)
    if declared in ("image", "binary"):
        return declared if declared == "image" or not _reads_as_text(head, charset) else "text"
    if not _reads_as_text(head, charset):
        return "image" if _is_image(head) else "binary"
    if declared is not None and declared != "text":
        return declared
    return _guess(head.lstrip(b"\xef\xbb\xbf \t\r\n")) if not kind or declared is None else "text"


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
    if lower.startswith((b"<!doctype html", b"<html")):
        return "html"
    if lower.startswith(b"<?xml"):
        return "xml"
    return "text"
