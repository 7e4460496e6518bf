"""The core functions of XPath 1.0 (§4) over values: nodes, texts, numbers and truths."""

import math
import re
from collections.abc import Callable
from decimal import Decimal

from postwright.analysis.markup_tree import Attribute, Element, Item, text_of

Value = list[Item] | str | float | bool
"""Nodes are in the order of the document."""

_NUMBER = re.compile(r"[ \t\r\n]*-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)[ \t\r\n]*")
_XML = "http://www.w3.org/XML/1998/namespace"


def to_text(value: Value) -> str:
    """Return a value as `string()` does (§4.2)."""
    if isinstance(value, list):
        return text_of(value[0]) if value else ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _digits(value) if isinstance(value, float) else value


def _digits(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    return str(int(number)) if number == int(number) else format(Decimal(repr(number)), "f")


def to_number(value: Value) -> float:
    """Return a value as `number()` does (§4.4)."""
    if isinstance(value, float | bool):
        return float(value)
    text = to_text(value)
    return float(text) if _NUMBER.fullmatch(text) else math.nan


def to_truth(value: Value) -> bool:
    """Return a value as `boolean()` does (§4.3)."""
    return bool(value) and not (isinstance(value, float) and math.isnan(value))


def compared(sign: str, one: Value, other: Value) -> bool:
    """Compare as §3.4 says: of a list of nodes one is enough."""
    if isinstance(one, bool) or isinstance(other, bool):
        if sign in ("=", "!="):
            return (to_truth(one) == to_truth(other)) == (sign == "=")
        one, other = (to_truth(v) if isinstance(v, list) else v for v in (one, other))
    if isinstance(one, list) and isinstance(other, list):
        return _any_pair(sign, {text_of(node) for node in one}, {text_of(node) for node in other})
    if isinstance(one, list):
        return any(compared(sign, text_of(node), other) for node in one)
    if isinstance(other, list):
        return any(compared(sign, one, text_of(node)) for node in other)
    if sign in ("=", "!="):
        numbers = isinstance(one, float) or isinstance(other, float)
        same = to_number(one) == to_number(other) if numbers else one == other
        return same == (sign == "=")
    return _ordered(sign, to_number(one), to_number(other))


def _ordered(sign: str, left: float, right: float) -> bool:
    return {"<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right}[sign]


def _any_pair(sign: str, ones: set[str], others: set[str]) -> bool:
    """Tell whether any of these compares so with any of those, without trying every pair."""
    if sign == "=":
        return not ones.isdisjoint(others)
    if sign == "!=":
        return bool(ones and others) and len(ones | others) > 1
    lefts, rights = ([n for n in map(to_number, texts) if n == n] for texts in (ones, others))
    if not lefts or not rights:
        return False
    least = sign.startswith("<")
    return (
        _ordered(sign, min(lefts), max(rights))
        if least
        else _ordered(sign, max(lefts), min(rights))
    )


def calculated(sign: str, one: Value, other: Value) -> float:
    """Calculate with IEEE 754's rules (§3.5); `mod` has the sign of the first."""
    left, right = to_number(one), to_number(other)
    match sign:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case "div":
            if right:
                return left / right
            zero = math.copysign(1, left) * math.copysign(1, right) * math.inf
            return zero if left and not math.isnan(left) else math.nan
        case _:
            return math.fmod(left, right) if right and not math.isinf(left) else math.nan


def name_of(item: Item) -> str:
    """Return an element's, an attribute's or an instruction's name as it is written."""
    return item.name


def local_name(item: Item) -> str:
    """Return the name without its prefix."""
    return item.name.rpartition(":")[2]


def namespace_of(item: Item) -> str:
    """Return the address that an element's or an attribute's name belongs to."""
    prefix, colon, _ = item.name.rpartition(":")
    if not item.name or not isinstance(item, Element | Attribute):
        return ""
    if prefix == "xml":
        return _XML
    if isinstance(item, Attribute) and not colon:
        return ""  # a default namespace is for elements alone
    wanted = f"xmlns:{prefix}" if colon else "xmlns"
    around: Element | None = item if isinstance(item, Element) else item.above
    while around is not None:
        for attribute in around.attributes:
            if attribute.name == wanted:
                return attribute.value
        around = around.above
    return ""


def substring(text: str, start: float, length: float = math.inf) -> str:
    """Count from 1 and round, as §4.2 shows; what is no number selects nothing."""
    first = rounded(start)
    end = first + rounded(length)
    first, end = max(first, 1.0), min(end, len(text) + 1.0)
    return text[int(first) - 1 : int(end) - 1] if first < end else ""


def rounded(number: float) -> float:
    """Round a half towards positive infinity (§4.4)."""
    return math.floor(number + 0.5) if math.isfinite(number) else number


def _translate(text: str, old: str, new: str) -> str:
    table: dict[int, str | None] = {}
    for place, sign in enumerate(old):
        table.setdefault(ord(sign), new[place] if place < len(new) else None)
    return text.translate(table)


def _behind(text: str, piece: str) -> str:
    return text[text.find(piece) + len(piece) :] if piece in text else ""


def _blanks(text: str) -> str:
    return " ".join(re.split(r"[ \t\r\n]+", text.strip(" \t\r\n")))


def _whole(change: Callable[[float], int]) -> Callable[[float], float]:
    return lambda number: float(change(number)) if math.isfinite(number) else number


OF_TEXTS: dict[str, Callable[..., Value]] = {
    "concat": lambda *texts: "".join(texts),
    "starts-with": str.startswith,
    "contains": lambda text, piece: piece in text,
    "substring-before": lambda text, piece: text[: max(text.find(piece), 0)],
    "substring-after": _behind,
    "string": str,
    "string-length": lambda text: float(len(text)),
    "normalize-space": _blanks,
    "translate": _translate,
}
"""Functions whose values are all taken as texts."""
OF_NUMBERS: dict[str, Callable[[float], float]] = {
    "number": float,
    "floor": _whole(math.floor),
    "ceiling": _whole(math.ceil),
    "round": lambda number: float(rounded(number)),
}
OF_NODES: dict[str, Callable[[Item], str]] = {
    "name": name_of,
    "local-name": local_name,
    "namespace-uri": namespace_of,
}
"""Functions of the first node."""
