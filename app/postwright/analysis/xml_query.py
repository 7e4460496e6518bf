"""XPath 1.0 over an XML or HTML text; what is found is given as it stands in the text.

All of the language but variables. A prefix is matched as it is written in the body, for a query
brings no namespaces of its own. https://www.w3.org/TR/1999/REC-xpath-19991116/
"""

import sys
from collections.abc import Callable, Iterable, Iterator
from itertools import islice, pairwise

from postwright.analysis import xpath_functions as functions
from postwright.analysis.markup_tree import (
    Attribute,
    Comment,
    Element,
    Instruction,
    Item,
    Text,
    below,
    read_html,
    read_xml,
    text_of,
)
from postwright.analysis.xpath_axes import AXES
from postwright.analysis.xpath_functions import Value, compared, to_number, to_text, to_truth
from postwright.analysis.xpath_text import BadXPath, Expression, Path, Step, parse
from postwright.model.said import said

__all__ = ["BadXPath", "find", "find_within"]

_LEAST_LOOKS = 1_000_000
_LOOKS_EACH = 20
"""So many nodes, and so many for each of the body's, are looked at before a query is given up."""
_LEAST_WORDS = 1 << 27
_WORDS_EACH = 20
"""And so many characters, and so many times the body's."""
_SLOW = {"normalize-space": 20, "translate": 8}
"""How much longer these take with a character than others."""


def find(text: bytes, query: str, *, html: bool = False) -> list[bytes]:
    """Return what a query selects, in the order of the document, or its value. Raise BadXPath.

    With `html` the text is read as leniently as browsers do, near enough.
    """
    return find_within(text, query, sys.maxsize, html=html)[0]


def find_within(
    text: bytes,
    query: str,
    room: int,
    *,
    html: bool = False,
    tell: Callable[[int], None] = lambda _: None,
) -> tuple[list[bytes], int]:
    """Return what fits into so many bytes, and how many there are. Raise BadXPath.

    `tell` hears how many bytes of XML are read.
    """
    try:
        asked = parse(query)
        source = text.decode("utf-8", "replace") if html else text
        document = read_html(source) if isinstance(source, str) else read_xml(source, tell)
        return _found(document, source, asked, room)
    except RecursionError:  # of a long chain of signs
        raise BadXPath(said("it is nested too deep")) from None


def _found(
    document: Element, source: str | bytes, asked: Expression, room: int
) -> tuple[list[bytes], int]:
    found = _Search(document).value(asked, _Place(document, 1, 1))
    if not isinstance(found, list):
        return [to_text(found).encode("utf-8", "replace")], 1
    kept = []
    for item in found:
        piece = _shown(item, source)
        room -= len(piece)
        if room < 0:
            break
        kept.append(piece)
    return kept, len(found)


def _shown(item: Item, source: str | bytes) -> bytes:
    if isinstance(item, Element):
        piece = source[item.start : item.stop] if item.name else source
        return piece.encode("utf-8", "replace") if isinstance(piece, str) else piece
    words = item.value
    if isinstance(item, Comment):
        words = f"<!--{words}-->"
    elif isinstance(item, Instruction):
        words = f"<?{item.name} {words}?>"
    return words.encode("utf-8", "replace")


class _Place:
    """Where an expression is asked: at a node, which is the `number`-th of `count`."""

    __slots__ = ("count", "item", "number")

    def __init__(self, item: Item, number: int, count: int) -> None:
        self.item, self.number, self.count = item, number, count


class _Search:
    """Counts what it looks at, so that no query runs without end."""

    def __init__(self, document: Element) -> None:
        self._document = document
        last: Item = document
        while isinstance(last, Element) and last.inside:
            last = last.inside[-1]
        self._left = _LEAST_LOOKS + _LOOKS_EACH * last.order
        self._words = document.words
        self._words.left = _LEAST_WORDS + _WORDS_EACH * document.words.length

    def value(self, asked: Expression, place: _Place) -> Value:
        inner = asked.inner
        match asked.kind:
            case "number":
                return float(asked.text)
            case "literal":
                return asked.text
            case "path":
                assert asked.path is not None
                return self._walk(asked.path, [place.item])
            case "within":
                return self._within(asked, place)
            case "or":
                return any(to_truth(self.value(one, place)) for one in inner)
            case "and":
                return all(to_truth(self.value(one, place)) for one in inner)
            case "union":
                lists = [_nodes(self.value(one, place), "|") for one in inner]
                return _in_order(one for nodes in lists for one in nodes)
            case "call":
                return self._called(asked, place)
        values = [self.value(one, place) for one in inner]
        if asked.kind == "negative":
            return -to_number(values[0])
        if asked.kind == "compare":
            return compared(asked.text, values[0], values[1])
        return functions.calculated(asked.text, values[0], values[1])

    def _within(self, asked: Expression, place: _Place) -> list[Item]:
        nodes = _nodes(self.value(asked.inner[0], place), "[ ]")
        for test in asked.inner[1:]:
            nodes = self._passing(test, nodes)
        assert asked.path is not None
        return self._walk(asked.path, nodes)

    def _walk(self, path: Path, items: list[Item]) -> list[Item]:
        if path.absolute:
            items = [self._document]
        for step in path.steps:
            if len(items) == 1:
                items = _in_order(self._step(step, items[0]))
            else:
                items = _in_order(one for item in items for one in self._step(step, item))
        return items

    def _step(self, step: Step, item: Item) -> Iterable[Item]:
        fits = _test_of(step)
        if step.axis == "namespace":
            self._climb(item)
        found: Iterable[Item] = (one for one in self._counted(AXES[step.axis](item)) if fits(one))
        for test in step.predicates:
            found = self._passing(test, found)
        return found

    def _climb(self, item: Item) -> None:
        """Count what is around a node, for who is about to look at it."""
        for _ in self._counted(AXES["ancestor"](item)):
            pass

    def _counted(self, items: Iterable[Item]) -> Iterator[Item]:
        for one in items:
            self._left -= 1
            if self._left < 0:
                raise BadXPath(said("It looks at too many nodes; give it more names"))
            yield one

    def _passing(self, test: Expression, found: Iterable[Item]) -> list[Item]:
        if test.kind == "number":  # then it need not look at all of them
            number = float(test.text)
            if not number.is_integer() or not 1 <= number < sys.maxsize:
                return []
            return list(islice(found, int(number) - 1, int(number)))
        items = list(found)
        kept, count = [], len(items)
        for number, item in enumerate(items, 1):
            value = self.value(test, _Place(item, number, count))
            if value == number if type(value) is float else to_truth(value):
                kept.append(item)
        return kept

    def _called(self, asked: Expression, place: _Place) -> Value:
        """Return what a function makes of its values; without any, of the node it is asked at."""
        name = asked.text
        if name in ("true", "false"):
            return name == "true"
        if name in ("last", "position"):
            return float(place.count if name == "last" else place.number)
        values = [self.value(one, place) for one in asked.inner] or [[place.item]]
        first = values[0]
        if name in functions.OF_NODES:
            nodes = _nodes(first, name)
            if nodes and name == "namespace-uri":
                self._climb(nodes[0])
            return functions.OF_NODES[name](nodes[0]) if nodes else ""
        if name in functions.OF_TEXTS:
            texts = list(map(to_text, values))
            self._words.charge(len(texts[0]) * _SLOW.get(name, 1))
            return functions.OF_TEXTS[name](*texts)
        if name in functions.OF_NUMBERS:
            return functions.OF_NUMBERS[name](to_number(first))
        match name:
            case "count":
                return float(len(_nodes(first, name)))
            case "sum":
                return float(sum(to_number(text_of(one)) for one in _nodes(first, name)))
            case "not":
                return not to_truth(first)
            case "boolean":
                return to_truth(first)
            case "lang":
                self._climb(place.item)
                return _speaks(place.item, to_text(first))
            case "id":
                return self._by_id(first)
            case _:
                return functions.substring(to_text(first), *map(to_number, values[1:]))

    def _by_id(self, value: Value) -> list[Item]:
        """Find elements by an attribute that is named `id`: no type is known of attributes."""
        texts = map(text_of, value) if isinstance(value, list) else [to_text(value)]
        wanted = {word for text in texts for word in text.split()}
        found = []
        for one in self._counted(below(self._document)):
            names = one.attributes if isinstance(one, Element) else ()
            if any(a.name in ("id", "xml:id") and a.value in wanted for a in names):
                found.append(one)
        return found


def _nodes(value: Value, name: str) -> list[Item]:
    if not isinstance(value, list):
        raise BadXPath(said("{name} is for nodes, and this is a value", name=name))
    return value


def _in_order(items: Iterable[Item]) -> list[Item]:
    """Return each node once, in the order of the document."""
    found = list(items)
    if any(one.order >= other.order for one, other in pairwise(found)):
        unique = {(one.order, one.name): one for one in found}  # namespaces share a place
        found = sorted(unique.values(), key=lambda one: one.order)
    return found


def _test_of(step: Step) -> Callable[[Item], bool]:
    name = step.name
    if name == "node()":
        return lambda _: True
    if name == "text()":
        return lambda item: type(item) is Text
    if name == "comment()":
        return lambda item: isinstance(item, Comment)
    if name == "processing-instruction()":
        target = step.target
        return lambda item: isinstance(item, Instruction) and target in ("", item.name)
    kind = Attribute if step.axis in ("attribute", "namespace") else Element
    if name == "*":
        return lambda item: isinstance(item, kind) and (item.name != "" or kind is Attribute)
    if name.endswith(":*"):
        return lambda item: isinstance(item, kind) and item.name.startswith(name[:-1])
    return lambda item: item.name == name and isinstance(item, kind)


def _speaks(item: Item | None, language: str) -> bool:
    """Tell whether `xml:lang` says so of a node or of what is around it (§4.3)."""
    while item is not None:
        for attribute in item.attributes if isinstance(item, Element) else ():
            if attribute.name == "xml:lang":
                spoken, wanted = attribute.value.lower(), language.lower()
                return spoken == wanted or spoken.startswith(f"{wanted}-")
        item = item.above
    return False
