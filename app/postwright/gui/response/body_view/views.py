"""The table of ways to show a body: one file and one word for each, and which suit what came."""

import re
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from postwright.gui.response.body_view.events_view import EventsView
from postwright.gui.response.body_view.facts_view import FactsView
from postwright.gui.response.body_view.hex_view import HexView
from postwright.gui.response.body_view.image_view import ImageView
from postwright.gui.response.body_view.languages import Language
from postwright.gui.response.body_view.parts_view import PartsView
from postwright.gui.response.body_view.records_view import RecordsView
from postwright.gui.response.body_view.source import MemoryBytes
from postwright.gui.response.body_view.table_view import TablePage
from postwright.gui.response.body_view.tree_view import TreePage
from postwright.gui.response.body_view.viewing import Mode, Outlet, Viewer
from postwright.gui.theme import Theme
from postwright.protocol.file_facts import facts_of
from postwright.protocol.media_types import parse

VIEWS: dict[Mode, Callable[[Theme, Outlet], Viewer]] = {
    "events": EventsView,
    "facts": FactsView,
    "hex": HexView,
    "image": ImageView,
    "parts": PartsView,
    "records": RecordsView,
    "table": TablePage,
    "tree": TreePage,
}
"""Beside text, which `TextPage` shows. Made when first shown; each is a QWidget."""

_SUIT: dict[Language, tuple[Mode, ...]] = {
    "json": ("pretty", "raw", "tree", "hex"),
    "jsonl": ("records", "raw", "hex"),
    "xml": ("pretty", "raw", "hex"),
    "html": ("pretty", "raw", "hex"),
    "javascript": ("pretty", "raw", "hex"),
    "css": ("pretty", "raw", "hex"),
    "yaml": ("pretty", "raw", "hex"),
    "text": ("raw", "hex"),
    "image": ("image", "hex"),
    "binary": ("hex", "raw"),
    "empty": ("empty",),
}

ICONS: dict[Mode, str] = {
    "pretty": "braces",
    "raw": "code",
    "tree": "layers",
    "table": "grid",
    "image": "image",
    "facts": "info",
    "hex": "hash",
    "events": "list",
    "records": "list",
    "parts": "list",
    "empty": "file",
}
_TABLES = ("text/csv", "application/csv", "text/tab-separated-values")
_OBJECTS = re.compile(rb"\[\s*\{")
"""The start of a list of objects."""
FILTERED: tuple[Language, ...] = (
    "json", "jsonl", "xml", "html", "javascript", "css", "yaml", "text",
)  # fmt: skip
"""What can be filtered: texts."""


def modes_of(language: Language, content_type: str, head: bytes) -> tuple[Mode, ...]:
    """Return the ways to show a body of this kind, the best first."""
    essence = parse(content_type).essence
    if language != "empty" and essence == "text/event-stream":
        return ("events", "raw", "hex")
    if language != "empty" and essence.startswith("multipart/"):
        return ("parts", "raw", "hex")
    if language != "empty" and essence in _TABLES:
        return ("table", "raw", "hex")
    if language == "json" and _OBJECTS.search(head):
        return ("pretty", "raw", "tree", "table", "hex")
    declared = essence.startswith("text/")
    if language in ("binary", "text") and not declared and facts_of(MemoryBytes(head)) is not None:
        return ("facts", "hex", "raw")
    return _SUIT[language]


def mode_words(mode: Mode, language: Language) -> str:
    """Return what the switch calls a way to show the body."""
    translate = QCoreApplication.translate
    words = {
        "pretty": translate("BodyToolbar", "Pretty"),
        "raw": translate("BodyToolbar", "Raw"),
        "tree": translate("BodyToolbar", "Tree"),
        "table": translate("BodyToolbar", "Table"),
        "facts": translate("BodyToolbar", "Facts"),
        "image": translate("BodyToolbar", "Preview"),
        "hex": translate("BodyToolbar", "Bytes"),
        "events": translate("BodyToolbar", "Events"),
        "records": translate("BodyToolbar", "Records"),
        "parts": translate("BodyToolbar", "Parts"),
    }
    if mode == "raw" and language == "binary":
        return translate("BodyToolbar", "Text")
    return words.get(mode, "")
