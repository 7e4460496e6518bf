"""Values as JavaScript tells them apart: what assertions of the format compare and print.

JSON values stand for themselves, numbers as `int` or `Decimal` so that no digit is lost. What is
not there is UNDEFINED.
"""

import json
import re
from decimal import Decimal, InvalidOperation
from typing import Final

import msgspec

from postwright.analysis.body_schema import sound

_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.A)
_OTHER_BASE = re.compile(r"0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+")
_ESCAPE = re.compile(r"\\(u\{[0-9a-fA-F]+\}|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|\n|.)", re.S)
_ESCAPES = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_MAX_SAFE = 2**53 - 1
_DIGITS = 4000
"""Python reads no longer whole numbers at once."""
_ENCODER = msgspec.json.Encoder(decimal_format="number")
_LARGEST_PLAIN = 10**21
"""From here on JavaScript writes numbers with an exponent (ECMA-262 Number::toString)."""


class Undefined:
    """What JavaScript has where nothing is."""

    def __repr__(self) -> str:
        return "undefined"


UNDEFINED: Final = Undefined()


class Large(str):
    """A number that JavaScript could not hold exactly: equal to its text, and to the number."""

    __slots__ = ()

    @property
    def number(self) -> int | Decimal:
        return number_of(self)


def kind_of(value: object) -> str:
    """Return `undefined`, `null`, `boolean`, `number`, `string`, `array` or `object`."""
    if value is None:
        return "null"
    for kind, types in _KINDS:
        if isinstance(value, types):
            return kind
    return "object"


_KINDS: tuple[tuple[str, type | tuple[type, ...]], ...] = (
    ("undefined", Undefined),
    ("boolean", bool),
    ("number", (int, float, Decimal)),
    ("string", str),
    ("array", list),
)


def same(left: object, right: object) -> bool:
    """Tell what `===` tells; arrays and objects are never the same as another."""
    kind = kind_of(left)
    if isinstance(right, Large) and kind == "number":
        return left == right.number
    if kind != kind_of(right) or kind in ("array", "object"):
        return False
    return kind in ("null", "undefined") or left == right


def alike(left: object, right: object) -> bool:
    """Tell whether two JSON values say the same; the order of members does not count."""
    if isinstance(left, dict) and isinstance(right, dict):
        return left.keys() == right.keys() and all(alike(left[k], right[k]) for k in left)
    if isinstance(left, list) and isinstance(right, list):
        return len(left) == len(right) and all(map(alike, left, right))
    return same(left, right)


def typed(text: str, *, escapes: bool = False) -> object:
    """Return what the right side of an assertion stands for: by its look, text in quotes is text.

    `escapes`: its backslashes are those of a JavaScript template.
    """
    text = text.strip()
    if text in _WORDS:
        return _WORDS[text]
    if _NUMBER.fullmatch(text):
        number = number_of(text)
        return Large(text) if number > _MAX_SAFE else number
    if _OTHER_BASE.fullmatch(text):
        return int(text, 0)
    if len(text) > 1 and text[0] == text[-1] and text[0] in "'\"":
        text = text[1:-1]
    return unescaped(text) if escapes else text


def unescaped(text: str) -> str:
    """Return what a template's text says, its backslashes read as JavaScript reads them."""
    return _ESCAPE.sub(_unescaped, text) if "\\" in text else text


_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}


def number_of(text: str) -> int | Decimal:
    """Return the number that a decimal literal says, exactly; beyond all bounds infinity or 0."""
    whole = text.lstrip("+-")
    if whole.isdigit() and len(whole) < _DIGITS:
        return int(text)
    try:
        return Decimal(text)
    except InvalidOperation:  # an exponent of nineteen digits
        return Decimal(str(float(text)))


def _unescaped(found: "re.Match[str]") -> str:
    said = found[1]
    if len(said) > 1:
        code = int(said.strip("ux{}"), 16)
        return chr(code) if code <= 0x10FFFF else "\ufffd"
    return _ESCAPES.get(said, said)


def text_of(value: object) -> str:
    """Return what JavaScript's `String` makes of a value."""
    kind = kind_of(value)
    if kind == "number":
        return _number_text(value)
    if isinstance(value, list):
        return ",".join("" if v is None or v is UNDEFINED else text_of(v) for v in value)
    plain = {"null": "null", "object": "[object Object]", "undefined": "undefined"}
    if isinstance(value, bool):
        return "true" if value else "false"
    return plain.get(kind) or str(value)


def _number_text(value: object) -> str:
    number: int | Decimal = value if isinstance(value, int | Decimal) else Decimal(str(value))
    if -_LARGEST_PLAIN < number < _LARGEST_PLAIN and number == int(number):
        return str(int(number))
    if isinstance(number, int):
        return str(number)
    digits = repr(float(number)).removesuffix(".0").replace("inf", "Infinity")
    if "e" not in digits:
        return digits
    base, _, power = digits.partition("e")
    if -7 < int(power) < 0:
        return f"{number:f}"
    return f"{base}e{int(power):+d}"


def length_of(value: object) -> int | None:
    """Return the length of a text in UTF-16 units, or of a list; None for anything else."""
    if isinstance(value, str):
        return len(value.encode("utf-16-le", "surrogatepass")) // 2
    return len(value) if isinstance(value, list) else None


def json_text(value: object) -> str:
    """Return a value as JSON on one line, numbers with all their digits.

    Half characters become U+FFFD: neither reports nor requests can hold them.
    """
    if value is UNDEFINED:
        return "undefined"
    try:
        return _ENCODER.encode(value).decode()
    except UnicodeError:
        return sound(json.dumps(value, ensure_ascii=False, default=text_of))
    except (msgspec.MsgspecError, OverflowError, RecursionError, TypeError):
        return sound(text_of(value))
