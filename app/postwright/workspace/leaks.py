"""What was written for others to read, searched for secrets: the proof after the substitution."""

import io
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path

import msgspec

from postwright.analysis import credentials
from postwright.model.said import said
from postwright.protocol.redaction import spellings

LEAST = 8
"""Characters of a known secret that is searched for: shorter ones stand in any text."""
MOST_BYTES = 64 * 1024 * 1024
"""Of a file within an archive."""


class Leak(msgspec.Struct, frozen=True):
    """A secret that stands in what was written; its value is not repeated here."""

    file: str
    line: int
    """From 1."""
    what: str
    """`a secret value`, `JWT`."""
    known: bool = False
    """It is one of the values that were to be kept back; else it only looks like a secret."""


def leaks_in(files: Iterable[Path], secrets: Iterable[str]) -> tuple[Leak, ...]:
    """Read files again, archives member by member, and return every secret in them. Blocks.

    `secrets` are values that are known, found in any spelling: plain, percent-encoded, Base64,
    escaped as in JSON. Other texts are found by the shape of a credential.
    """
    known = tuple(dict.fromkeys(value for value in secrets if len(value) >= LEAST))
    found: list[Leak] = []
    for place in files:
        for name, data in _contents(place):
            found += _leaks(name, data.decode("utf-8", "replace"), known)
    return tuple(found)


def _contents(place: Path) -> Iterator[tuple[str, bytes]]:
    data = place.read_bytes()
    if not zipfile.is_zipfile(io.BytesIO(data)):
        yield place.name, data
        return
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for member in archive.infolist():
            yield f"{place.name}/{member.filename}", archive.read(member)[:MOST_BYTES]


def _leaks(name: str, text: str, known: tuple[str, ...]) -> Iterator[Leak]:
    for secret in known:
        for start, _ in spellings(text, secret):
            yield Leak(name, _line(text, start), said("a secret value"), known=True)
    for one in credentials.of_text(text):
        if text[one.start : one.end] not in known:
            yield Leak(name, _line(text, one.start), one.kind)


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
