"""The part of JavaScript's expressions that only looks: members, indexes, a few calls, literals.

    res.body.items[0]["id"]      res('..token')      res.getHeader("Retry-After")

Nothing is run. Whatever is more than a look needs JavaScript, and is told apart by that.
"""

import re
from collections.abc import Callable, Mapping
from functools import lru_cache

import msgspec

from postwright.model.said import said as spoken
from postwright.runner.js_values import UNDEFINED, length_of, number_of

_TOKEN = re.compile(
    r"""\s*(?:
      (?P<name>[A-Za-z_$][\w$]*)
    | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)
    | (?P<text>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')
    | (?P<sign>\?\.|[.\[\]()\-,])
    )\s*""",
    re.X | re.A,
)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.S)
_SHORT = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}
_WORDS: dict[str, object] = {"true": True, "false": False, "null": None, "undefined": UNDEFINED}
_FUNCTIONS = """
at charAt charCodeAt codePointAt concat constructor copyWithin endsWith entries every fill
filter find findIndex findLast findLastIndex flat flatMap forEach hasOwnProperty includes
indexOf isPrototypeOf join keys lastIndexOf localeCompare map match matchAll normalize padEnd
padStart pop propertyIsEnumerable push reduce reduceRight repeat replace replaceAll reverse
search shift slice some sort splice split startsWith substr substring toExponential toFixed
toLocaleLowerCase toLocaleString toLocaleUpperCase toLowerCase toPrecision toReversed toSorted
toSpliced toString toUpperCase trim trimEnd trimStart unshift valueOf values with
__proto__ __defineGetter__ __defineSetter__ __lookupGetter__ __lookupSetter__"""
_INHERITED = frozenset(_FUNCTIONS.split())
"""Members that every value of some kind has; they are functions."""


class NeedsJavaScript(Exception):
    """An expression that is more than a look at a value."""


class ExpressionError(Exception):
    """An expression that JavaScript would throw an error at, in words."""


class Host(msgspec.Struct, frozen=True):
    """An object that is not JSON: `res`, `req`."""

    members: Mapping[str, Callable[[], object]]
    """Fetched when they are looked at."""
    methods: Mapping[str, Callable[..., object]]
    call: Callable[..., object] | None = None
    """What `res(…)` does."""


class _Method(msgspec.Struct, frozen=True):
    call: Callable[..., object]


class _Step(msgspec.Struct, frozen=True):
    """One step along an expression: a member, or a call with values."""

    key: object = None
    arguments: tuple[object, ...] | None = None
    optional: bool = False


class Expression(msgspec.Struct, frozen=True):
    """A literal, or a name and the steps from it."""

    name: str = ""
    literal: object = UNDEFINED
    steps: tuple[_Step, ...] = ()


@lru_cache(maxsize=512)
def parse(text: str) -> Expression:
    """Read an expression. Raise NeedsJavaScript for all but looks."""
    tokens: list[tuple[str, str]] = []
    at = 0
    while at < len(text):
        found = _TOKEN.match(text, at)
        if found is None or found.lastgroup is None:
            raise NeedsJavaScript(text)
        tokens.append((found.lastgroup, found[found.lastgroup]))
        at = found.end()
    return _Reader(text, tokens).expression()


class _Reader:
    def __init__(self, text: str, tokens: list[tuple[str, str]]) -> None:
        self._text = text
        self._tokens = tokens
        self._at = 0

    def expression(self) -> Expression:
        kind, said = self._next()
        if kind == "name" and said not in _WORDS:
            return Expression(said, steps=self._steps())
        self._at -= 1
        literal = self._literal()
        if self._at < len(self._tokens):
            raise NeedsJavaScript(self._text)
        return Expression(literal=literal)

    def _steps(self) -> tuple[_Step, ...]:
        steps: list[_Step] = []
        while self._at < len(self._tokens):
            _, sign = self._next()
            optional = sign == "?."
            if optional and self._peek() in ("[", "("):
                _, sign = self._next()
            if sign in (".", "?."):
                kind, name = self._next()
                if kind != "name":
                    raise NeedsJavaScript(self._text)
                steps.append(_Step(name, optional=optional))
            elif sign == "[":
                steps.append(_Step(self._literal(), optional=optional))
                self._expect("]")
            elif sign == "(":
                steps.append(_Step(arguments=self._arguments(), optional=optional))
            else:
                raise NeedsJavaScript(self._text)
        return tuple(steps)

    def _arguments(self) -> tuple[object, ...]:
        values: list[object] = []
        while self._peek() != ")":
            if values:
                self._expect(",")
            values.append(self._literal())
        self._expect(")")
        return tuple(values)

    def _literal(self) -> object:
        kind, said = self._next()
        if said == "-" and kind == "sign":
            kind, said = self._next()
            said = f"-{said}"
        if kind == "number":
            return number_of(said)
        if kind == "text":
            return _ESCAPE.sub(_unescaped, said[1:-1])
        if kind == "name" and said in _WORDS:
            return _WORDS[said]
        raise NeedsJavaScript(self._text)

    def _peek(self) -> str:
        return self._tokens[self._at][1] if self._at < len(self._tokens) else ""

    def _next(self) -> tuple[str, str]:
        if self._at >= len(self._tokens):
            raise NeedsJavaScript(self._text)
        self._at += 1
        return self._tokens[self._at - 1]

    def _expect(self, sign: str) -> None:
        if self._next() != ("sign", sign):
            raise NeedsJavaScript(self._text)


def _unescaped(found: "re.Match[str]") -> str:
    said = found[1]
    return chr(int(said[1:], 16)) if len(said) > 1 else _SHORT.get(said, said)


def evaluate(text: str, *names: Mapping[str, object]) -> object:
    """Return what an expression finds, UNDEFINED where nothing is; the first mapping wins.

    Raise NeedsJavaScript, or ExpressionError where JavaScript would throw.
    """
    expression = parse(text.strip())
    if not expression.name:
        return expression.literal
    known = next((some for some in names if expression.name in some), None)
    if known is None:
        raise NeedsJavaScript(text)
    value: object = known[expression.name]
    shown = expression.name
    for step in expression.steps:
        if value is None or value is UNDEFINED:
            if step.optional:
                return UNDEFINED
            raise ExpressionError(
                spoken(
                    "{shown} is {value}",
                    shown=shown,
                    value=spoken("null") if value is None else spoken("undefined"),
                )
            )
        value = _member(value, step.key) if step.arguments is None else _called(value, step)
        shown += f"[{step.key!r}]" if isinstance(step.key, int) else f".{step.key}"
        shown = shown if step.arguments is None else f"{text[:40]}"
    if isinstance(value, Host | _Method):
        raise NeedsJavaScript(text)
    return value


def _called(value: object, step: _Step) -> object:
    call = value.call if isinstance(value, Host | _Method) else None
    if call is None:
        raise NeedsJavaScript("a call")
    try:
        return call(*(step.arguments or ()))
    except TypeError:
        raise NeedsJavaScript(spoken("a call with other values")) from None


def _member(value: object, key: object) -> object:
    name = key if isinstance(key, str) else str(key)
    if isinstance(value, Host):
        if name in value.members:
            return value.members[name]()
        if name in value.methods:
            return _Method(value.methods[name])
        raise NeedsJavaScript(name)
    if isinstance(value, dict) and name in value:
        return value[name]
    if isinstance(value, str | list):
        if name == "length":
            return length_of(value)
        if name.isascii() and name.isdigit() and str(int(name)) == name:
            return value[int(name)] if int(name) < len(value) else UNDEFINED
    if isinstance(value, _Method) or name in _INHERITED:
        raise NeedsJavaScript(name)
    return UNDEFINED
