"""Finding plain text in a body of any size, in slices so that other threads run between them."""

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator

import msgspec

from postwright.analysis.text_find import MOST_MATCHES
from postwright.gui.response.body_view.source import Source

_SLICE = 1 << 20
"""It stays in the processor's cache between reading and looking."""
_ASKED_EVERY = 8 * _SLICE
_MATCHES_AT_ONCE = 4096
"""It takes two milliseconds to take in so many."""
_EDGE = 8
"""Bytes around a match that tell whether it is a whole word."""


class Wanted(msgspec.Struct, frozen=True):
    """What to look for and how."""

    text: str = ""
    match_case: bool = False
    whole_word: bool = False
    regex: bool = False


class Matches:
    """What was found, and which of it is the current one."""

    def __init__(
        self,
        offsets: "array[int] | None" = None,
        length: int = 0,
        lengths: "array[int] | None" = None,
    ) -> None:
        self.offsets = offsets if offsets is not None else array("Q")
        self._length = length
        self._lengths = lengths
        self._longest = length if lengths is None else _longest(lengths)
        self.current = -1

    @classmethod
    def of_pairs(cls, pairs: "array[int]") -> "Matches":
        """Take in offsets and lengths by turns."""
        return cls(pairs[::2], lengths=pairs[1::2])

    def __len__(self) -> int:
        return len(self.offsets)

    @property
    def cut_short(self) -> bool:
        return len(self.offsets) >= MOST_MATCHES

    def length_of(self, at: int) -> int:
        """Return how many bytes the match of this number has."""
        return self._length if self._lengths is None else self._lengths[at]

    def go_from(self, offset: int) -> int | None:
        """Make the first match at or after `offset` the current one, around the end."""
        if not self.offsets:
            return None
        self.current = bisect_left(self.offsets, offset) % len(self.offsets)
        return self.offsets[self.current]

    def step(self, by: int) -> int | None:
        """Make the next (1) or the previous (-1) match the current one, around the ends."""
        if not self.offsets:
            return None
        self.current = (self.current + by) % len(self.offsets)
        return self.offsets[self.current]

    def between(self, start: int, stop: int) -> list[tuple[int, int, bool]]:
        """Return (offset, end, is current) of the matches that touch these bytes."""
        first = bisect_right(self.offsets, start - self._longest)
        last = bisect_left(self.offsets, stop)
        ends = ((i, self.offsets[i] + self.length_of(i)) for i in range(first, last))
        return [(self.offsets[i], end, i == self.current) for i, end in ends if end > start]

    def any_between(self, start: int, stop: int) -> bool:
        """Whether a match begins in these bytes."""
        at = bisect_left(self.offsets, start)
        return at < len(self.offsets) and self.offsets[at] < stop


def _longest(lengths: "array[int]") -> int:
    """Return the greatest, a stretch at a time: a million at once would hold the window up."""
    starts = range(0, len(lengths), _MATCHES_AT_ONCE)
    return max((max(lengths[at : at + _MATCHES_AT_ONCE]) for at in starts), default=0)


def find_all(
    source: Source, wanted: Wanted, cancelled: Callable[[], bool] = lambda: False
) -> Matches:
    """Return all matches of a plain text, at most `MOST_MATCHES`, in order, none overlapping."""
    needle = wanted.text.encode("utf-8", "surrogateescape")
    pairs = array("Q")
    offsets = array("Q")
    if not needle:
        return Matches()
    of_any_case = not wanted.match_case and not wanted.text.isascii()
    found = _any_case(source, wanted.text) if of_any_case else _bytes(source, needle, wanted)
    for number, (offset, length) in enumerate(found, 1):
        if (length == 0 or number % _MATCHES_AT_ONCE == 0) and cancelled():
            break
        if length == 0:  # between slices; reading each let the window have its turn
            continue
        if wanted.whole_word and not _is_whole(source, offset, offset + length):
            continue
        if of_any_case:
            pairs.extend((offset, length))
        else:
            offsets.append(offset)
        if len(offsets) + len(pairs) // 2 >= MOST_MATCHES:
            break
    return Matches.of_pairs(pairs) if of_any_case else Matches(offsets, len(needle))


def _bytes(source: Source, needle: bytes, wanted: Wanted) -> Iterator[tuple[int, int]]:
    """Find by bytes; without `match_case` A to Z are equal to a to z, which lets UTF-8 alone."""
    match_case, size = wanted.match_case, len(needle)
    if not match_case:
        needle = needle.lower()
    position = least = 0
    while position < source.size:
        text = source.read(position, position + _SLICE + size - 1)
        if not match_case:
            text = text.lower()
        at = text.find(needle, max(0, least - position))
        while 0 <= at < _SLICE:
            yield position + at, size
            least = position + at + size
            at = text.find(needle, at + size)
        position += _SLICE
        if position % _ASKED_EVERY == 0:
            yield position, 0


def _any_case(source: Source, text: str) -> Iterator[tuple[int, int]]:
    """Find letters of any alphabet in either case, by a pattern of their bytes."""
    pattern = re.compile(b"".join(_either_case(letter) for letter in text))
    most = 4 * len(text)
    position = least = 0
    while position < source.size:
        block = source.read(position, position + _SLICE + most)
        for match in pattern.finditer(block, max(0, least - position)):
            if match.start() >= _SLICE:
                break
            yield position + match.start(), match.end() - match.start()
            least = position + match.end()
        position += _SLICE
        if position % _ASKED_EVERY == 0:
            yield position, 0


def _either_case(letter: str) -> bytes:
    forms = dict.fromkeys(f for f in (letter, letter.lower(), letter.upper()) if len(f) == 1)
    encoded = (re.escape(form.encode("utf-8", "surrogateescape")) for form in forms)
    return b"(?:" + b"|".join(encoded) + b")"


def _is_whole(source: Source, start: int, stop: int) -> bool:
    """Whether no letter, digit or underscore stands right before or behind."""
    before = source.read(max(0, start - _EDGE), start).decode("utf-8", "ignore")
    behind = source.read(stop, stop + _EDGE).decode("utf-8", "ignore")
    return not (_is_word(before[-1:]) or _is_word(behind[:1]))


def _is_word(sign: str) -> bool:
    return sign.isalnum() or sign == "_"
