"""Rows that say what differs between two texts, two lists of headers, two bodies; no looks."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import Any, Literal

import msgspec

from postwright.analysis.alignment import aligned
from postwright.analysis.diff_json import Change, Number, changes, parsed, value_text
from postwright.analysis.diff_rules import EVERYTHING, Rules, in_any_item, path_text
from postwright.model.said import said
from postwright.protocol.charsets import detect

Mark = Literal["same", "added", "removed", "changed", "usual"]
"""`usual`: it differs, as it does between any two answers."""
MOST_ROWS = 4000
"""Of each kind: equal ones, and those that differ."""
LONGEST, AROUND = 240, 60
USUAL_HEADERS = frozenset((
    "age", "cf-ray", "date", "server-timing",
    "traceparent", "x-amz-cf-id", "x-amz-request-id", "x-amzn-requestid", "x-amzn-trace-id",
    "x-cloud-trace-context", "x-correlation-id", "x-ratelimit-remaining", "x-ratelimit-reset",
    "ratelimit", "ratelimit-remaining", "ratelimit-reset", "x-request-id", "x-response-time",
    "x-runtime", "x-served-by", "x-timer", "x-trace-id",
))  # fmt: skip


class Row(msgspec.Struct, frozen=True):
    """One line of a comparison."""

    mark: Mark
    name: str
    """A path, a header's name, the number of a line."""
    left: str = ""
    right: str = ""
    note: str = ""
    rule: str = ""
    """What leaves this out of comparisons from now on; empty where nothing does."""

    @property
    def differs(self) -> bool:
        return self.mark in ("added", "removed", "changed")


class BodyDiff(msgspec.Struct, frozen=True):
    """What two bodies have to do with each other."""

    kind: Literal["equal", "json", "text", "bytes"]
    rows: tuple[Row, ...] = ()
    differences: int = 0
    """All, also those for which there is no row."""
    left_out: bool = False
    """There are rows for the first ones alone."""


def headers_diff(
    left: Sequence[tuple[str, str]], right: Sequence[tuple[str, str]], rules: Rules = EVERYTHING
) -> tuple[Row, ...]:
    """Compare headers by name in any case, those of one name in order."""
    ignored = {name.lower() for name in rules.headers}
    sides = [_by_name(side, ignored) for side in (left, right)]
    names = dict.fromkeys(chain(*sides))
    return tuple(
        row
        for name in names
        for row in _of_name(sides[0].get(name, []), sides[1].get(name, []), name)
    )


def _by_name(
    pairs: Iterable[tuple[str, str]], ignored: set[str]
) -> dict[str, list[tuple[str, str]]]:
    found: dict[str, list[tuple[str, str]]] = {}
    for name, value in pairs:
        if name.lower() not in ignored:
            found.setdefault(name.lower(), []).append((name, value))
    return found


def _of_name(left: list[tuple[str, str]], right: list[tuple[str, str]], name: str) -> Iterator[Row]:
    usual = name in USUAL_HEADERS
    for i, j in aligned([value for _, value in left], [value for _, value in right]):
        here = left[i] if i is not None else ("", "")
        there = right[j] if j is not None else ("", "")
        mark: Mark = "removed" if j is None else "added" if i is None else "changed"
        if here[1] == there[1] and i is not None and j is not None:
            mark = "same"
        shown = here[0] or there[0]
        note = said("differs between any two answers") if usual and mark != "same" else ""
        if usual and mark != "same":
            mark = "usual"
        yield Row(mark, shown, *excerpts(here[1], there[1]), note, shown)


def lines_diff(left: str, right: str) -> Iterator[Row]:
    """Compare texts line by line; every line of both is in the rows, whole and in order."""
    lines, others = left.splitlines(), right.splitlines()
    for i, j in aligned(lines, others):
        if i is None and j is not None:
            yield Row("added", str(j + 1), "", others[j])
        elif j is None and i is not None:
            yield Row("removed", str(i + 1), lines[i])
        elif i is not None and j is not None:
            mark: Mark = "same" if lines[i] == others[j] else "changed"
            number = str(i + 1) if i == j else f"{i + 1} : {j + 1}"
            yield Row(mark, number, lines[i], others[j])


def bodies_diff(
    left: bytes,
    right: bytes,
    rules: Rules = EVERYTHING,
    *,
    types: tuple[str, str] = ("", ""),
    charset: str = "",
) -> BodyDiff:
    """Compare two bodies: as JSON where both are, else by lines, else as mere bytes.

    `types` are their Content-Types; a `charset` that was chosen counts more.
    """
    if left == right:
        return BodyDiff("equal")
    texts = _text(left, types[0], charset), _text(right, types[1], charset)
    if texts[0] is None or texts[1] is None:
        return _bytes_diff(left, right)
    try:
        values = parsed(texts[0]), parsed(texts[1])
        return _gathered("json", map(_json_row, changes(*values, rules, same=MOST_ROWS + 1)))
    except (ValueError, RecursionError):
        rows = lines_diff(texts[0], texts[1])
        return _gathered("text", rows)


def _text(data: bytes, content_type: str, chosen: str) -> str | None:
    """Return a body as it is shown; None where it is no text."""
    charset = detect(data, content_type, chosen=chosen)
    wide = charset.codec.startswith("utf-16")
    return None if b"\0" in data[:4096] and not wide else charset.decode(data)


def _bytes_diff(left: bytes, right: bytes) -> BodyDiff:
    size = min(len(left), len(right))
    step, at = 1 << 16, 0
    while at < size and left[at : at + step] == right[at : at + step]:
        at += step
    while at < size and left[at] == right[at]:
        at += 1
    sizes = f"{len(left):,}", f"{len(right):,}"
    rows = [
        Row("same" if len(left) == len(right) else "changed", said("Size in bytes"), *sizes),
        Row("changed", "SHA-256", *(hashlib.sha256(side).hexdigest() for side in (left, right))),
        Row(
            "changed",
            said("First difference at byte {n}", n=at),
            *(side[at : at + 16].hex(" ") for side in (left, right)),
        ),
    ]
    return BodyDiff("bytes", tuple(rows), 1)


def _json_row(change: Change) -> Row:
    at = change.right_at if change.kind == "added" else change.left_at
    texts = (
        "" if change.kind == "added" else value_text(change.left, LONGEST * 40),
        "" if change.kind == "removed" else value_text(change.right, LONGEST * 40),
    )
    return Row(change.kind, path_text(at), *excerpts(*texts), _note(change), in_any_item(at))


def _note(change: Change) -> str:
    left, right = change.left, change.right
    if change.kind != "changed":
        return ""
    if isinstance(left, Number) and isinstance(right, Number):
        return said("the same number, written differently") if _is_equal(left, right) else ""
    if type(left) is not type(right):
        return said("{left} became {right}", left=_type(left), right=_type(right))
    return ""


def _is_equal(left: Number, right: Number) -> bool:
    from decimal import Decimal, InvalidOperation

    try:
        return Decimal(left) == Decimal(right)
    except InvalidOperation:
        return False


def _type(value: Any) -> str:
    if isinstance(value, Number):
        return said("a number")
    words = {dict: said("an object"), list: said("a list"), str: said("a text"),
             bool: said("true or false"), type(None): "null"}  # fmt: skip
    return words[type(value)]


def _gathered(kind: Literal["json", "text"], rows: Iterable[Row]) -> BodyDiff:
    kept: list[Row] = []
    same = differences = 0
    for row in rows:
        same, differences = same + (not row.differs), differences + row.differs
        if (differences if row.differs else same) <= MOST_ROWS:
            kept.append(_shortened(row) if kind == "text" else row)
    left_out = max(same, differences) > MOST_ROWS
    return BodyDiff(kind, tuple(kept), differences, left_out)


def _shortened(row: Row) -> Row:
    left, right = excerpts(row.left, row.right)
    return msgspec.structs.replace(row, left=left, right=right)


def excerpts(left: str, right: str) -> tuple[str, str]:
    """Return two texts, of long ones the part where they begin to differ."""
    if max(len(left), len(right)) <= LONGEST:
        return left, right
    size = min(len(left), len(right))
    at = next((n for n in range(size) if left[n] != right[n]), size)
    start = 0 if at < LONGEST - AROUND or left == right else at - AROUND
    return _cut(left, start), _cut(right, start)


def _cut(text: str, start: int) -> str:
    end = start + LONGEST
    return ("…" if start else "") + text[start:end] + ("…" if len(text) > end else "")
