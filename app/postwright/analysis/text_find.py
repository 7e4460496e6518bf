"""Finds a regular expression in the text of a file; meant for a child process that can be ended."""

import re
from array import array
from collections.abc import Iterator
from pathlib import Path

import msgspec

from postwright.model.said import said

MOST_MATCHES = 1_000_000
_CHUNK = 32 << 20


class PatternWish(msgspec.Struct, frozen=True):
    """What to look for, in which file of UTF-8 text."""

    path: str
    pattern: str
    match_case: bool = False
    whole_word: bool = False


class BadWish(ValueError):
    """The pattern is no regular expression; says where it breaks."""


def compiled(wish: PatternWish) -> re.Pattern[str]:
    """Return the pattern; `^` and `$` stand for the ends of lines. Raise BadWish."""
    flags = re.MULTILINE if wish.match_case else re.MULTILINE | re.IGNORECASE
    try:
        re.compile(wish.pattern)
        return re.compile(rf"\b(?:{wish.pattern})\b" if wish.whole_word else wish.pattern, flags)
    except re.error as error:
        place = 0 if error.pos is None else error.pos + 1
        raise BadWish(
            said("at character {place}: {problem}", place=place, problem=error.msg)
        ) from None
    except (OverflowError, RecursionError):
        raise BadWish(said("the pattern is too large")) from None


def find_pattern(wish: PatternWish) -> "array[int]":
    """Return (offset, length) in bytes of each match in turn, in order; empty ones are left out.

    A text over 32 MiB is searched in pieces that end with a line: no match goes over such an end.
    """
    pattern = compiled(wish)
    found = array("Q")
    for offset, chunk in _chunks(Path(wish.path)):
        text = chunk.decode("utf-8", "surrogateescape")
        plain = len(text) == len(chunk)
        at, place = 0, offset
        for match in pattern.finditer(text):
            start, stop = match.span()
            if start == stop:
                continue
            if plain:
                found.extend((offset + start, stop - start))
            else:
                place += len(text[at:start].encode("utf-8", "surrogateescape"))
                size = len(match[0].encode("utf-8", "surrogateescape"))
                found.extend((place, size))
                place, at = place + size, stop
            if len(found) >= 2 * MOST_MATCHES:
                return found
    return found


def _chunks(path: Path) -> Iterator[tuple[int, bytes]]:
    offset = 0
    with path.open("rb") as file:
        rest = b""
        while block := file.read(_CHUNK):
            block = rest + block
            end = block.rfind(b"\n") + 1 if len(block) >= _CHUNK else len(block)
            end = end or _between_characters(block)
            yield offset, block[:end]
            offset, rest = offset + end, block[end:]
        if rest:
            yield offset, rest


def _between_characters(block: bytes) -> int:
    end = len(block)
    for cut in range(end - 1, max(0, end - 4), -1):
        if block[cut] & 0xC0 != 0x80:
            return cut
    return end
