"""XPath 1.0 location paths over an XML text; what is found is given as it stands in the text.

It knows steps by name, `*`, `@`, `text()`, `node()`, `.`, `..`, `//`, `|`, the axes that these
stand for, and predicates with numbers, `last()`, `position()`, `count()`, `contains()`,
`starts-with()`, `not()`, `name()`, comparisons, `and` and `or`. A prefix is matched as written.
https://www.w3.org/TR/1999/REC-xpath-19991116/
"""

from collections.abc import Iterable, Iterator

from postwright.analysis import xpath_text
from postwright.analysis.markup_tree import (
    Attribute,
    Element,
    Item,
    Text,
    below,
    read_html,
    read_xml,
)
from postwright.analysis.xpath_text import BadXPath, Expression, Path, Step
from postwright.model.said import said

__all__ = ["BadXPath", "find"]

_MOST_STEPS = 5_000_000
"""Nodes that are looked at before a query is given up."""


def find(text: bytes, query: str, *, html: bool = False) -> list[bytes]:
    """Return what a query selects, in the order of the document. Raise BadXPath.

    With `html` the text is read as leniently as browsers do, near enough.
    """
    paths = xpath_text.parse(query)
    source = text.decode("utf-8", "replace") if html else text
    document = read_html(source) if isinstance(source, str) else read_xml(source)
    search = _Search()
    found: dict[int, Item] = {}
    for path in paths:
        for item in search.select(path, document):
            found.setdefault(id(item), item)
    items = list(found.values())
    if len(paths) > 1:
        order = {id(item): number for number, item in enumerate(below(document))}
        items.sort(key=lambda item: order[id(item)])
    return [_shown(item, source) for item in items]


def _shown(item: Item, source: str | bytes) -> bytes:
    if isinstance(item, Element):
        piece = source[item.start : item.stop] if item.name else source
        return piece.encode("utf-8", "replace") if isinstance(piece, str) else piece
    return item.value.encode("utf-8", "replace")


def _text_of(item: Item) -> str:
    if isinstance(item, Element):
        return "".join(one.value for one in below(item) if isinstance(one, Text))
    return item.value


class _Search:
    """Counts what it looks at, so that no query runs without end."""

    def __init__(self) -> None:
        self._left = _MOST_STEPS

    def select(self, path: Path, start: Item) -> list[Item]:
        items: list[Item] = [start]
        if path.absolute:
            while items[0].above is not None:
                items = [items[0].above]
        for step in path.steps:
            found: dict[int, Item] = {}
            for item in items:
                for one in self._step(step, item):
                    found.setdefault(id(one), one)
            items = list(found.values())
        return items

    def _step(self, step: Step, item: Item) -> Iterable[Item]:
        kept = [one for one in self._axis(step, item) if _fits(step, one)]
        for test in step.predicates:
            last = len(kept)
            kept = [
                one
                for place, one in enumerate(kept, 1)
                if self._holds(self._value(test, one, place, last), place)
            ]
        return kept

    def _axis(self, step: Step, item: Item) -> Iterator[Item]:
        found: Iterator[Item]
        inside = iter(item.inside) if isinstance(item, Element) else iter(())
        if step.axis == "child":
            found = inside
        elif step.axis == "attribute":
            found = iter(item.attributes) if isinstance(item, Element) else iter(())
        elif step.axis == "parent":
            found = iter(()) if item.above is None else iter((item.above,))
        elif step.axis == "self":
            found = iter((item,))
        else:
            inner = below(item) if isinstance(item, Element) else iter((item,))
            found = (one for one in inner if not isinstance(one, Attribute))
        for one in found:
            self._left -= 1
            if self._left < 0:
                raise BadXPath(said("It looks at too many nodes; give it more names"))
            yield one

    def _holds(self, value: object, place: int) -> bool:
        if isinstance(value, float) and not isinstance(value, bool):
            return value == place
        return bool(value)

    def _value(self, test: Expression, item: Item, place: int, last: int) -> object:
        """Return a predicate's value: a number, a text, a truth or a list of nodes."""
        kind, inner = test.kind, test.inner
        if kind == "number":
            return float(test.text)
        if kind == "literal":
            return test.text
        if kind == "path":
            assert test.path is not None
            return self.select(test.path, item)
        values = [self._value(one, item, place, last) for one in inner]
        if kind in ("last", "position"):
            return float(last if kind == "last" else place)
        if kind == "name":
            return item.name if isinstance(item, Element | Attribute) else ""
        return _called(kind, test.text, values)


def _called(kind: str, sign: str, values: list[object]) -> object:
    """Return what a function or a sign makes of values."""
    match kind:
        case "or":
            return any(bool(one) for one in values)
        case "and":
            return all(bool(one) for one in values)
        case "compare":
            return _compared(sign, values[0], values[1])
        case "not":
            return not values[0]
        case "count":
            return float(len(values[0])) if isinstance(values[0], list) else 0.0
        case "contains":
            return _text(values[1]) in _text(values[0])
        case "starts-with":
            return _text(values[0]).startswith(_text(values[1]))
        case "string-length":
            return float(len(_text(values[0])))
        case _:
            return " ".join(_text(values[0]).split())  # normalize-space


def _fits(step: Step, item: Item) -> bool:
    if step.name == "node()":
        return True
    if step.name == "text()":
        return isinstance(item, Text)
    if isinstance(item, Text) or not item.name:
        return False
    prefix, colon, local = step.name.partition(":")
    if colon and local == "*":
        return item.name.startswith(f"{prefix}:")
    return step.name in ("*", item.name)


def _text(value: object) -> str:
    if isinstance(value, list):
        return _text_of(value[0]) if value else ""
    if isinstance(value, float):
        return f"{value:g}"
    return str(value).lower() if isinstance(value, bool) else str(value)


def _number(value: object) -> float:
    try:
        return float(value) if isinstance(value, bool | float) else float(_text(value))
    except ValueError:
        return float("nan")


def _compared(sign: str, one: object, other: object) -> bool:
    """Compare as §3.4 says: of a list of nodes one is enough."""
    if isinstance(one, list):
        return any(_compared(sign, _text_of(node), other) for node in one)
    if isinstance(other, list):
        return any(_compared(sign, one, _text_of(node)) for node in other)
    if sign in ("=", "!="):
        if isinstance(one, bool) or isinstance(other, bool):
            same = bool(one) == bool(other)
        elif isinstance(one, float) or isinstance(other, float):
            same = _number(one) == _number(other)
        else:
            same = one == other
        return same == (sign == "=")
    left, right = _number(one), _number(other)
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]
