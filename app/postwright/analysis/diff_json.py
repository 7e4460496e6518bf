"""What differs between two JSON values, by path; numbers are compared as they were written."""

import json
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any, Literal

import msgspec

from postwright.analysis.alignment import aligned
from postwright.analysis.diff_rules import EVERYTHING, Place, Rules, Step, matches, steps_of
from postwright.model.said import said

Kind = Literal["same", "added", "removed", "changed"]


class Number(str):
    """A number's own text: `1.0` is not `1`."""

    __slots__ = ()


class _Ignored:
    def __repr__(self) -> str:
        return "…"


IGNORED = _Ignored()


class Change(msgspec.Struct, frozen=True):
    """One value that is on both sides, or on one."""

    kind: Kind
    left_at: Place
    """For what was added: where its parent was, and its own place on the right."""
    right_at: Place
    left: Any = None
    right: Any = None


def parsed(text: str) -> Any:
    """Return JSON as values that keep the text of numbers and every member of a name.

    Raise ValueError; RecursionError where it is nested too deeply.
    """
    return json.loads(
        text,
        parse_int=Number,
        parse_float=Number,
        parse_constant=_refuse,
        object_pairs_hook=_members,
    )


def _refuse(word: str) -> None:
    raise ValueError(said("{word} is no JSON", word=word))


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    found, seen = {}, Counter[str]()
    for name, value in pairs:
        seen[name] += 1
        key = name if seen[name] == 1 else f"{name} ({seen[name]})"
        while key in found:
            key += "'"
        found[key] = value
    return found


def value_text(value: Any, longest: int = 0) -> str:
    """Return a value as JSON on one line; of a long one about so much, where that is given."""
    pieces: list[str] = []
    size = 0
    for piece in _pieces(value):
        pieces.append(piece)
        size += len(piece)
        if longest and size > longest:
            break
    return "".join(pieces)


def _pieces(value: Any) -> Iterator[str]:
    if isinstance(value, Number):
        yield str(value)
    elif isinstance(value, dict):
        yield "{"
        for n, (name, item) in enumerate(value.items()):
            yield f"{', ' if n else ''}{json.dumps(name, ensure_ascii=False)}: "
            yield from _pieces(item)
        yield "}"
    elif isinstance(value, list):
        yield "["
        for n, item in enumerate(value):
            yield ", " if n else ""
            yield from _pieces(item)
        yield "]"
    elif isinstance(value, _Ignored):
        yield "…"
    else:
        yield json.dumps(value, ensure_ascii=False)


def changes(left: Any, right: Any, rules: Rules = EVERYTHING, *, same: int = 0) -> Iterator[Change]:
    """Yield what differs in the order of the left side; `same` so many equal values as well."""
    steps = tuple(steps_of(path) for path in rules.paths)
    if steps:
        left, right = _pruned(left, (), steps), _pruned(right, (), steps)
    yield from _Walk(any_order=rules.any_order, same=same).walk(left, right, (), ())


def _pruned(value: Any, at: Place, rules: Sequence[Sequence[Step]]) -> Any:
    """Return a value without what is not compared; an item of a list leaves its place."""
    if at and any(matches(steps, at) for steps in rules):
        return IGNORED
    if isinstance(value, dict):
        members = ((name, _pruned(item, (*at, name), rules)) for name, item in value.items())
        return {name: item for name, item in members if item is not IGNORED}
    if isinstance(value, list):
        return [_pruned(item, (*at, n), rules) for n, item in enumerate(value)]
    return value


class _Walk:
    def __init__(self, *, any_order: bool, same: int) -> None:
        self._any_order, self._same = any_order, same

    def walk(self, left: Any, right: Any, left_at: Place, right_at: Place) -> Iterator[Change]:
        if isinstance(left, dict) and isinstance(right, dict) and (left or right):
            yield from self._members(left, right, left_at, right_at)
        elif isinstance(left, list) and isinstance(right, list) and (left or right):
            yield from self._items(left, right, left_at, right_at)
        elif type(left) is not type(right) or left != right:
            yield Change("changed", left_at, right_at, left, right)
        elif self._same:
            self._same -= 1
            yield Change("same", left_at, right_at, left, right)

    def _members(
        self, left: dict[str, Any], right: dict[str, Any], left_at: Place, right_at: Place
    ) -> Iterator[Change]:
        for name, item in left.items():
            here, there = (*left_at, name), (*right_at, name)
            if name in right:
                yield from self.walk(item, right[name], here, there)
            else:
                yield Change("removed", here, there, left=item)
        for name, item in right.items():
            if name not in left:
                yield Change("added", (*left_at, name), (*right_at, name), right=item)

    def _items(
        self, left: list[Any], right: list[Any], left_at: Place, right_at: Place
    ) -> Iterator[Change]:
        keys, others = [*map(self._key, left)], [*map(self._key, right)]
        if self._any_order:
            pairs = _paired(keys, others)
        else:
            pairs = aligned(keys, others, lambda i, j: _likeness(left[i], right[j]))
        for i, j in pairs:
            if i is not None and j is not None:
                if not self._same and keys[i] == others[j] and left[i] == right[j]:
                    continue
                yield from self.walk(left[i], right[j], (*left_at, i), (*right_at, j))
            elif i is not None:
                yield Change("removed", (*left_at, i), (*right_at, i), left=left[i])
            elif j is not None:
                yield Change("added", (*left_at, j), (*right_at, j), right=right[j])

    def _key(self, value: Any) -> int:
        """Return a number that equal values share; where others do too, they are only paired."""
        if isinstance(value, dict):
            return hash(frozenset((name, self._key(item)) for name, item in value.items()))
        if isinstance(value, list):
            keys = [self._key(item) for item in value]
            return hash((list, *(sorted(keys) if self._any_order else keys)))
        return hash((type(value), value))


def _likeness(left: Any, right: Any) -> float:
    """Return which part of their members two objects share."""
    if not isinstance(left, dict) or not isinstance(right, dict):
        return 0.0
    alike = [
        n for n, v in left.items() if n in right and type(right[n]) is type(v) and right[n] == v
    ]
    return len(alike) / max(1, len(left), len(right))


def _paired(
    left: Sequence[object], right: Sequence[object]
) -> Iterator[tuple[int | None, int | None]]:
    """Pair equal items wherever they stand, the others in order."""
    places: dict[object, list[int]] = {}
    for j in reversed(range(len(right))):
        places.setdefault(right[j], []).append(j)
    found = {i: places[key].pop() for i, key in enumerate(left) if places.get(key)}
    spare = sorted(j for rest in places.values() for j in rest)
    for i in range(len(left)):
        if i in found:
            yield i, found[i]
        else:
            yield i, spare.pop(0) if spare else None
    for j in spare:
        yield None, j
