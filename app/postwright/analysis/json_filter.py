"""What a JSONPath selects of a JSON text (RFC 9535), in the tokens of the text.

No value is made of the text but for filters: an object or a list is split into the texts of its
members when a step looks into it, and `..` leaves out what cannot hold the names it looks for.
"""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from postwright.analysis import json_nodes
from postwright.analysis.json_places import Path
from postwright.analysis.json_query import BadQuery, compiled
from postwright.model.said import said

if TYPE_CHECKING:
    from jsonpath.selectors import Filter, JSONPathSelector

_MOST_DIGITS = 4000
"""Python turns no longer text into a number; as a real one it still compares."""
_OBJECT, _LIST, _OPENS = b"{", b"[", b"{["

_members_of = msgspec.json.Decoder(dict[str, msgspec.Raw]).decode
_items_of = msgspec.json.Decoder(list[msgspec.Raw]).decode

Place = tuple["Place", str | int] | tuple[()]
"""A path from its end: where the value around it stands, then the last step."""


class Node(NamedTuple):
    """A value of the text."""

    token: msgspec.Raw
    place: Place

    @property
    def text(self) -> bytes:
        return bytes(self.token)

    @property
    def path(self) -> Path:
        steps: list[str | int] = []
        place = self.place
        while place:
            place, step = place
            steps.append(step)
        return tuple(reversed(steps))


Nodes = Iterator[Node]
Step = Callable[[Node], Iterable[Node]]
Test = Callable[[bytes], bool]


def select(text: bytes, query: str) -> Nodes:
    """Yield each value that a query selects, in the standard's order. Raise BadQuery.

    Of a name that stands twice in an object the last one counts.
    """
    from jsonpath.segments import JSONPathRecursiveDescentSegment

    segments = compiled(query).segments
    found: Nodes = iter((Node(_checked(text), ()),))
    root = _Root(text)
    for segment in segments:
        steps = [_step(selector, root) for selector in segment.selectors]
        if isinstance(segment, JSONPathRecursiveDescentSegment):
            found = _with_inner(found, _test_for(segment.selectors))
        found = _stepped(found, steps)
    return _within_depth(found)


def _within_depth(found: Nodes) -> Nodes:
    """Refuse what is so deep that it could just be checked."""
    try:
        yield from found
    except RecursionError:
        raise BadQuery(said("The body is nested too deep for a query")) from None


def _checked(text: bytes) -> msgspec.Raw:
    """Return the outermost value. Raise BadQuery where the text is no JSON."""
    try:
        return msgspec.json.decode(text, type=msgspec.Raw)
    except RecursionError:
        raise BadQuery(said("The body is nested too deep for a query")) from None
    except (msgspec.DecodeError, UnicodeDecodeError):
        problem = json_nodes.checked(text)
    if problem or not text.strip():
        problem = problem or said("it is not JSON")
        raise BadQuery(said("The body is not valid JSON. {problem}", problem=problem)) from None
    return msgspec.Raw(text.strip())


def _stepped(nodes: Nodes, steps: list[Step]) -> Nodes:
    for node in nodes:
        for step in steps:
            yield from step(node)


def _with_inner(nodes: Nodes, may_hold: Test) -> Nodes:
    """Yield each node and all objects and lists in it, outer ones first (RFC 9535 §2.5.2.2)."""
    for node in nodes:
        if not may_hold(node.text):
            continue
        yield node
        waiting = [_inner(node, may_hold)]
        while waiting:
            inner = next(waiting[-1], None)
            if inner is None:
                waiting.pop()
            else:
                yield inner
                waiting.append(_inner(inner, may_hold))


def _inner(node: Node, may_hold: Test) -> Nodes:
    place = node.place
    for step, token in _split(node.token):
        text = bytes(token)
        if text[0] in _OPENS and may_hold(text):
            yield Node(token, (place, step))


def _test_for(selectors: Iterable["JSONPathSelector"]) -> Test:
    """Return what tells whether a text may hold a name that one of these looks for.

    It may be written in two ways. Where one looks for something else, any text may.
    """
    from jsonpath.selectors import NameSelector

    needles = []
    for selector in selectors:
        name = selector.name if isinstance(selector, NameSelector) else '"'
        if not name.isprintable() or set('"\\/') & set(name):
            return lambda _: True
        needles.append(b'"%b"' % name.encode())
    first, others = needles[0], needles[1:]
    return lambda text: first in text or b"\\u" in text or any(needle in text for needle in others)


def _split(token: msgspec.Raw) -> Iterable[tuple[str | int, msgspec.Raw]]:
    """Return the members of an object or a list; nothing of another value."""
    first = bytes(memoryview(token)[:1])
    if first == _LIST:
        return enumerate(_items(token))
    return _members(token).items() if first == _OBJECT else ()


def _members(token: msgspec.Raw) -> dict[str, msgspec.Raw]:
    try:
        return _members_of(token)
    except (msgspec.DecodeError, UnicodeDecodeError):  # half a surrogate pair, RFC 8259 §8.2
        text = bytes(token)
        found = json_nodes.members(text, 1, named=True)
        return {_name(one.name or b""): msgspec.Raw(text[one.start : one.stop]) for one in found}


def _items(token: msgspec.Raw) -> list[msgspec.Raw]:
    try:
        return _items_of(token)
    except (msgspec.DecodeError, UnicodeDecodeError):
        text = bytes(token)
        found = json_nodes.members(text, 1, named=False)
        return [msgspec.Raw(text[one.start : one.stop]) for one in found]


def _name(token: bytes) -> str:
    return str(json.loads(token.decode("utf-8", "replace"), strict=False))


def _step(selector: "JSONPathSelector", root: "_Root") -> Step:
    """Return what a selector takes out of a value (RFC 9535 §2.3)."""
    from jsonpath import selectors

    if isinstance(selector, selectors.NameSelector):
        return _by_name(selector.name)
    if isinstance(selector, selectors.IndexSelector):
        return _by_index(selector.index)
    if isinstance(selector, selectors.SliceSelector):
        return _by_slice(selector.slice)
    if isinstance(selector, selectors.Filter):
        return _by_filter(selector, root)
    return _children


def _children(node: Node) -> Nodes:
    place = node.place
    return (Node(token, (place, step)) for step, token in _split(node.token))


def _by_name(name: str) -> Step:
    def step(node: Node) -> Iterable[Node]:
        if memoryview(node.token)[:1] != _OBJECT:
            return ()
        token = _members(node.token).get(name)
        return () if token is None else (Node(token, (node.place, name)),)

    return step


def _by_index(index: int) -> Step:
    def step(node: Node) -> Iterable[Node]:
        items = _items(node.token) if memoryview(node.token)[:1] == _LIST else []
        number = index + len(items) if index < 0 else index
        return (Node(items[number], (node.place, number)),) if 0 <= number < len(items) else ()

    return step


def _by_slice(wanted: slice) -> Step:
    def step(node: Node) -> Iterable[Node]:
        if wanted.step == 0 or memoryview(node.token)[:1] != _LIST:
            return
        items = _items(node.token)
        for number in range(*wanted.indices(len(items))):
            yield Node(items[number], (node.place, number))

    return step


def _by_filter(selector: "Filter", root: "_Root") -> Step:
    from jsonpath import JSONPathError
    from jsonpath.selectors import FilterContext

    expression = selector.expression
    asks_root = expression.cacheable_nodes()
    if asks_root:
        expression = expression.cache_tree()

    def step(node: Node) -> Iterable[Node]:
        for name, token in _split(node.token):
            context = FilterContext(
                env=selector.env,
                current=_value(token),
                root=root.value if asks_root else {},
                current_key=name,
            )
            try:
                chosen = expression.evaluate(context)
            except JSONPathError:
                raise BadQuery(said("The body is nested too deep for a query")) from None
            if chosen:
                yield Node(token, (node.place, name))

    return step


class _Root:
    """The whole text as a value, made when a filter asks for it."""

    def __init__(self, text: bytes) -> None:
        self._text = text
        self._made: list[object] = []

    @property
    def value(self) -> Any:
        if not self._made:
            self._made.append(_value(self._text))
        return self._made[0]


def _value(text: bytes | msgspec.Raw) -> object:
    try:
        return msgspec.json.decode(text)
    except (msgspec.DecodeError, UnicodeDecodeError):  # too large a number, half a surrogate pair
        return json.loads(bytes(text).decode("utf-8", "replace"), parse_int=_number)


def _number(digits: str) -> int | float:
    return int(digits) if len(digits) < _MOST_DIGITS else float(digits)
