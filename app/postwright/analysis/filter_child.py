"""Filtering a large body in a process of its own: what is asked for, and how the answer travels."""

import codecs
import gc
import time
from collections.abc import Callable
from pathlib import Path

import msgspec

from postwright.analysis.body_filter import BadFilter, Filtered, filtered
from postwright.model.said import Said

_TOLD_S = 0.2


class Wish(msgspec.Struct, frozen=True):
    """What the child is asked for."""

    path: str
    query: str
    language: str
    codec: str = "utf-8"


class Facts(msgspec.Struct, frozen=True):
    """All about a result but its text; with a `template` it is why there is none."""

    count: int = 0
    language: str = ""
    foldable: bool = False
    paths: tuple[str, ...] = ()
    single: bool = False
    shown: int = 0
    template: str = ""
    values: dict[str, str] = {}


def wish(path: str, query: str, language: str, codec: str) -> bytes:
    """Return what is to be in the file that the child is given."""
    return msgspec.json.encode(Wish(path, query, language, codec))


class Progress(msgspec.Struct, frozen=True):
    """How far it is."""

    read: int = 0
    """Bytes; 0 where that is not known."""
    size: int = 0
    count: int = 0
    """Results so far."""


class _Teller:
    """Says how far it is, now and then: a line is not for each result."""

    def __init__(self, size: int, say: Callable[[bytes], object]) -> None:
        self._size, self._say, self._next = size, say, time.monotonic() + _TOLD_S

    def __call__(self, read: int, count: int) -> None:
        now = time.monotonic()
        if now >= self._next:
            self._next = now + _TOLD_S
            self._say(msgspec.json.encode(Progress(read, self._size, count)) + b"\n")


def progress(told: bytes) -> Progress | None:
    """Return what the last whole line says; None where there is none."""
    lines = told.split(b"\n")[:-1]
    return msgspec.json.decode(lines[-1], type=Progress) if lines else None


def work(wanted: bytes, say: Callable[[bytes], object] = len) -> tuple[bytes, bytes]:
    """Be the child: return the text that is left, and the facts; `say` hears how far it is."""
    asked = msgspec.json.decode(wanted, type=Wish)
    if asked.language in ("xml", "html"):
        gc.disable()  # a tree of millions of nodes that all stay until the process ends
    text = Path(asked.path).read_bytes()
    if codecs.lookup(asked.codec).name != "utf-8":
        text = text.decode(asked.codec, "replace").encode("utf-8", "replace")
    try:
        text = text.removeprefix(b"\xef\xbb\xbf")
        made = filtered(text, asked.query, asked.language, _Teller(len(text), say))
    except BadFilter as error:
        values = {name: str(value) for name, value in error.message.values.items()}
        return b"", msgspec.json.encode(Facts(template=error.message.template, values=values))
    facts = Facts(made.count, made.language, made.foldable, made.paths, made.single, made.shown)
    return made.text, msgspec.json.encode(facts)


def read(facts: bytes) -> Filtered | Said:
    """Return what the child says, without the text; else why there is nothing."""
    told = msgspec.json.decode(facts, type=Facts)
    if told.template:
        return Said(told.template, told.values)
    return Filtered(
        b"", told.count, told.language, told.foldable, told.paths, told.single, told.shown
    )
