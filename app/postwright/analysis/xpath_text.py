"""Reading XPath 1.0: from a query's text to a tree of expressions; it finds nothing itself.

https://www.w3.org/TR/1999/REC-xpath-19991116/
"""

import re

import msgspec

from postwright.model.said import said

_TOKEN = re.compile(
    r"\s*(?:(?P<number>[0-9]+(?:\.[0-9]*)?|\.[0-9]+)|(?P<literal>\"[^\"]*\"|'[^']*')"
    r"|(?P<sign>//|::|\.\.|!=|<=|>=|[/@|()\[\],.*=<>+$-])"
    r"|(?P<name>[^\W\d][\w.\-]*(?::(?!:)(?:[^\W\d][\w.\-]*|\*))?)|(?P<end>$)|(?P<odd>.))",
    re.S,
)
AXES = (
    "child", "descendant", "descendant-or-self", "parent", "ancestor", "ancestor-or-self", "self",
    "attribute", "following-sibling", "preceding-sibling", "following", "preceding", "namespace",
)  # fmt: skip
_MANY = 1000
_ARGUMENTS: dict[str, tuple[int, int]] = {
    "last": (0, 0), "position": (0, 0), "true": (0, 0), "false": (0, 0),
    "count": (1, 1), "sum": (1, 1), "id": (1, 1), "not": (1, 1), "boolean": (1, 1),
    "lang": (1, 1), "floor": (1, 1), "ceiling": (1, 1), "round": (1, 1),
    "name": (0, 1), "local-name": (0, 1), "namespace-uri": (0, 1), "string": (0, 1),
    "string-length": (0, 1), "normalize-space": (0, 1), "number": (0, 1),
    "starts-with": (2, 2), "contains": (2, 2), "substring-before": (2, 2),
    "substring-after": (2, 2), "translate": (3, 3), "substring": (2, 3), "concat": (2, _MANY),
}  # fmt: skip
"""How many values each function takes, at least and at most."""
_NUMERIC = frozenset(
    ("last", "position", "count", "sum", "string-length", "number", "floor", "ceiling", "round")
)
_KINDS = ("node", "text", "comment", "processing-instruction")
_BEGIN = re.compile(rf"[/.(]|(?:{'|'.join(_ARGUMENTS)})\s*\(|(?:{'|'.join(AXES)})\s*::")
_MOST_DEPTH = 50


class BadXPath(Exception):
    """Why a query or the text it is asked of cannot be read."""

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset
        """Where in the query, in characters; None where it is not about the query."""


class Expression(msgspec.Struct, frozen=True):
    """What has a value: `kind` says how it is made of `text`, of `inner` ones and of a `path`.

    or, and, union: of all inner ones; compare, add, multiply: of two, by the sign in `text`;
    negative: of one; number, literal: `text` itself; call: the function `text` of inner ones;
    path: the nodes there; within: the nodes of the first one that the others let pass, and
    what the path finds from each.
    """

    kind: str
    text: str = ""
    inner: tuple["Expression", ...] = ()
    path: "Path | None" = None


class Step(msgspec.Struct, frozen=True):
    """One step of a path."""

    axis: str
    name: str
    """A name as written, `*`, `prefix:*`, or a kind of node: `text()`, `node()`, `comment()`…"""
    predicates: tuple[Expression, ...] = ()
    target: str = ""
    """Of a processing instruction that is asked for by its name."""


class Path(msgspec.Struct, frozen=True):
    """A location path."""

    steps: tuple[Step, ...]
    absolute: bool = False


def begins(query: str) -> bool:
    """Tell whether a text looks like an XPath and not like words to be found."""
    return bool(_BEGIN.match(query.lstrip()))


def parse(query: str) -> Expression:
    """Return what a query says. Raise BadXPath."""
    reader = _Reader(query)
    found = reader.expression()
    if reader.kind != "end":
        raise reader.error(said("“{text}” is not expected here", text=reader.text))
    return found


_ANY = Step("descendant-or-self", "node()")


class _Reader:
    """Stands on one token; each method reads what it is named for."""

    def __init__(self, query: str) -> None:
        self._query, self._at, self._depth = query, 0, 0
        self._next()

    def _next(self) -> None:
        found = _TOKEN.match(self._query, self._at)
        assert found is not None  # it matches any sign, and the end
        self.kind = found.lastgroup or "end"
        self.text = found[self.kind]
        self.start, self._at = found.start(self.kind), found.end()

    def error(self, why: str) -> BadXPath:
        early = self.kind == "end"
        return BadXPath(said("the query ends too early") if early else why, self.start)

    def take(self, *signs: str) -> str:
        """Step over one of these signs or words and return it, else the empty text."""
        if self.kind not in ("sign", "name") or self.text not in signs:
            return ""
        taken = self.text
        self._next()
        return taken

    def _need(self, sign: str) -> None:
        if not self.take(sign):
            raise self.error(said("a {sign} is missing before “{text}”", sign=sign, text=self.text))

    # Expressions, from the loosest to the tightest (§3.5)

    def expression(self) -> Expression:
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise BadXPath(said("it is nested too deep"), self.start)
        parts = [self._both()]
        while self.take("or"):
            parts.append(self._both())
        self._depth -= 1
        return _joined("or", parts)

    def _both(self) -> Expression:
        parts = [self._equality()]
        while self.take("and"):
            parts.append(self._equality())
        return _joined("and", parts)

    def _equality(self) -> Expression:
        left = self._relation()
        while sign := self.take("=", "!="):
            left = Expression("compare", sign, (left, self._relation()))
        return left

    def _relation(self) -> Expression:
        left = self._sum()
        while sign := self.take("<", "<=", ">", ">="):
            left = Expression("compare", sign, (left, self._sum()))
        return left

    def _sum(self) -> Expression:
        left = self._product()
        while sign := self.take("+", "-"):
            left = Expression("add", sign, (left, self._product()))
        return left

    def _product(self) -> Expression:
        left = self._signed()
        while sign := self.take("*", "div", "mod"):
            left = Expression("multiply", sign, (left, self._signed()))
        return left

    def _signed(self) -> Expression:
        negative = signed = False
        while self.take("-"):
            negative, signed = not negative, True
        found = self._union()
        if signed and not negative:
            return Expression("call", "number", (found,))
        return Expression("negative", inner=(found,)) if negative else found

    def _union(self) -> Expression:
        parts = [self._operand()]
        while self.take("|"):
            parts.append(self._operand())
        return _joined("union", parts)

    def _operand(self) -> Expression:
        primary = self._primary()
        if primary is None:
            return Expression("path", path=self._path())
        predicates = self._predicates()
        steps = self._more_steps()
        if not predicates and not steps:
            return primary
        return Expression("within", inner=(primary, *predicates), path=Path(tuple(steps)))

    def _primary(self) -> Expression | None:
        """Read what is no location path; None where one begins."""
        if self.kind in ("number", "literal"):
            kind, text = self.kind, self.text
            self._next()
            return Expression(kind, text if kind == "number" else text[1:-1])
        if self.take("("):
            inner = self.expression()
            self._need(")")
            return inner
        if self.kind == "sign" and self.text == "$":
            raise BadXPath(said("variables are not known here"), self.start)
        called = self.kind == "name" and self._query[self._at :].lstrip()[:1] == "("
        return self._function() if called and self.text not in _KINDS else None

    def _function(self) -> Expression:
        name, start = self.text, self.start
        if name not in _ARGUMENTS:
            raise BadXPath(said("the function {name}() is not known here", name=name), start)
        self._next()
        self._need("(")
        inner = []
        if not (self.kind == "sign" and self.text == ")"):
            inner.append(self.expression())
            while self.take(","):
                inner.append(self.expression())
        self._need(")")
        least, most = _ARGUMENTS[name]
        if not least <= len(inner) <= most:
            wanted = str(least) if least == most else f"{least} – {most}"
            if most == _MANY:
                wanted = f"≥ {least}"
            raise BadXPath(said("{name}() takes {count} values", name=name, count=wanted), start)
        return Expression("call", name, tuple(inner))

    # Paths (§2)

    def _path(self) -> Path:
        if self.take("/"):
            steps = [self._step(), *self._more_steps()] if self._begins_step() else []
            return Path(tuple(steps), absolute=True)
        if self.kind == "sign" and self.text == "//":
            return Path(tuple(self._more_steps()), absolute=True)
        return Path((self._step(), *self._more_steps()))

    def _more_steps(self) -> list[Step]:
        steps: list[Step] = []
        while between := self.take("/", "//"):
            step = self._step()
            if between == "//" and step.axis == "child" and not any(map(_counts, step.predicates)):
                step = msgspec.structs.replace(step, axis="descendant")  # as many, in one step
            elif between == "//":
                steps.append(_ANY)
            steps.append(step)
        return steps

    def _begins_step(self) -> bool:
        return self.kind == "name" or (self.kind == "sign" and self.text in ("*", "@", ".", ".."))

    def _step(self) -> Step:
        if short := self.take(".", ".."):
            return Step("self" if short == "." else "parent", "node()", self._predicates())
        axis = "attribute" if self.take("@") else "child"
        name, start = self._name(), self.start
        if axis == "child" and self.kind == "sign" and self.text == "::":
            if name not in AXES:
                raise self.error(said("the axis {name} is not known here", name=name))
            self._next()
            axis, (name, start) = name, (self._name(), self.start)
        target = ""
        if self.take("("):
            if name not in _KINDS:
                raise BadXPath(said("{name}() is no step that is known here", name=name), start)
            if name == "processing-instruction" and self.kind == "literal":
                target = self.text[1:-1]
                self._next()
            self._need(")")
            name += "()"
        return Step(axis, name, self._predicates(), target)

    def _name(self) -> str:
        if self.take("*"):
            return "*"
        if self.kind != "name":
            raise self.error(said("a name is missing before “{text}”", text=self.text))
        name = self.text
        self._next()
        return name

    def _predicates(self) -> tuple[Expression, ...]:
        found = []
        while self.take("["):
            found.append(self.expression())
            self._need("]")
        return tuple(found)


def _joined(kind: str, parts: list[Expression]) -> Expression:
    return parts[0] if len(parts) == 1 else Expression(kind, inner=tuple(parts))


def _counts(test: Expression) -> bool:
    """Tell whether a predicate is about the place of a node among its siblings."""
    number = test.kind in ("number", "negative", "add", "multiply")
    return number or (test.kind == "call" and test.text in _NUMERIC) or _asks_place(test)


def _asks_place(test: Expression) -> bool:
    asks = test.kind == "call" and test.text in ("position", "last")
    return asks or any(map(_asks_place, test.inner))
