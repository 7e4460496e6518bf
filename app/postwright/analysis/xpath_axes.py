"""The axes of XPath 1.0 (§2.2): which nodes lie which way of one, the nearest first."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator

from postwright.analysis.markup_tree import Attribute, Element, Item, Text, below


def _inside(item: Item) -> list[Element | Text]:
    return item.inside if isinstance(item, Element) else []


def _below(item: Item) -> Iterator[Item]:
    for one in _inside(item):
        yield from below(one) if isinstance(one, Element) else (one,)


def _self_and_below(item: Item) -> Iterable[Item]:
    return below(item) if isinstance(item, Element) else (item,)


def _around(item: Item) -> Iterator[Item]:
    above = item.above
    while above is not None:
        yield above
        above = above.above


def _self_and_around(item: Item) -> Iterator[Item]:
    yield item
    yield from _around(item)


def _siblings_after(item: Item) -> Iterable[Item]:
    if item.above is None or isinstance(item, Attribute):
        return ()
    beside = item.above.inside
    return (beside[n] for n in range(bisect_right(beside, item.order, key=_order), len(beside)))


def _siblings_before(item: Item) -> Iterable[Item]:
    if item.above is None or isinstance(item, Attribute):
        return ()
    beside = item.above.inside
    return (beside[n] for n in range(bisect_left(beside, item.order, key=_order) - 1, -1, -1))


def _after(item: Item) -> Iterator[Item]:
    if isinstance(item, Attribute):
        yield from _below(item.above)
        item = item.above
    for one in _self_and_around(item):
        for sibling in _siblings_after(one):
            yield from _self_and_below(sibling)


def _before(item: Item) -> Iterator[Item]:
    """Yield what ended before: not what lies around."""
    start = item.above if isinstance(item, Attribute) else item
    for one in _self_and_around(start):
        for sibling in _siblings_before(one):
            yield from _backwards(sibling)


def _backwards(item: Item) -> Iterator[Item]:
    """Yield a node and all below it from the last to the first; no recursion."""
    waiting: list[tuple[Item, bool]] = [(item, False)]
    while waiting:
        one, entered = waiting.pop()
        if entered or not isinstance(one, Element):
            yield one
        else:
            waiting.append((one, True))
            waiting += ((inner, False) for inner in one.inside)


def _order(item: Item) -> int:
    return item.order


def _attributes(item: Item) -> Iterable[Item]:
    if not isinstance(item, Element):
        return ()
    return (one for one in item.attributes if not is_namespace(one.name))


def is_namespace(name: str) -> bool:
    """Tell whether an attribute declares a namespace, which is no attribute to XPath (§5.3)."""
    return name == "xmlns" or name.startswith("xmlns:")


def _namespaces(item: Item) -> Iterable[Item]:
    """Return the namespaces that hold here, each by its prefix, the inner ones first."""
    found: dict[str, Attribute] = {}
    for one in _self_and_around(item) if isinstance(item, Element) else ():
        for declared in one.attributes if isinstance(one, Element) else ():
            if is_namespace(declared.name):
                prefix = declared.name.partition(":")[2]
                own = Attribute(prefix, declared.value, declared.above, declared.order)
                found.setdefault(prefix, own)
    return [one for one in found.values() if one.value]


AXES: dict[str, Callable[[Item], Iterable[Item]]] = {
    "child": _inside,
    "descendant": _below,
    "descendant-or-self": _self_and_below,
    "parent": lambda item: () if item.above is None else (item.above,),
    "ancestor": _around,
    "ancestor-or-self": _self_and_around,
    "self": lambda item: (item,),
    "attribute": _attributes,
    "following-sibling": _siblings_after,
    "preceding-sibling": _siblings_before,
    "following": _after,
    "preceding": _before,
    "namespace": _namespaces,
}
