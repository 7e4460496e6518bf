"""Reading XPath 1.0 location paths: from text to steps and predicates; it finds nothing itself."""

import re

import msgspec

from postwright.model.said import said

_TOKEN = re.compile(
    r"\s*(?:(?P<number>\d+(?:\.\d*)?|\.\d+)|(?P<literal>\"[^\"]*\"|'[^']*')"
    r"|(?P<sign>//|::|\.\.|!=|<=|>=|[/@|()\[\],.*=<>])"
    r"|(?P<name>[^\W\d][\w.\-]*(?::(?!:)(?:[^\W\d][\w.\-]*|\*))?)|(?P<end>$)|(?P<odd>.))",
    re.S,
)
_AXES = {
    "child": "child",
    "attribute": "attribute",
    "parent": "parent",
    "self": "self",
    "descendant-or-self": "descendant-or-self",
}
_FUNCTIONS = {
    "last": 0, "position": 0, "name": 0, "not": 1, "count": 1, "contains": 2, "starts-with": 2,
    "string-length": 1, "normalize-space": 1,
}  # fmt: skip
_MOST_DEPTH = 50


class BadXPath(Exception):
    """Why a query or the text it is asked of cannot be read."""

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset
        """Where in the query, in characters; None where it is not about the query."""


class Expression(msgspec.Struct, frozen=True):
    """In a predicate: a number, a text, a path, a comparison, or a function by its name."""

    kind: str
    text: str = ""
    inner: tuple["Expression", ...] = ()
    path: "Path | None" = None


class Step(msgspec.Struct, frozen=True):
    """One step of a path."""

    axis: str
    name: str
    """A name as written, `*`, `text()` or `node()`."""
    predicates: tuple[Expression, ...] = ()


class Path(msgspec.Struct, frozen=True):
    """A location path."""

    steps: tuple[Step, ...]
    absolute: bool


def parse(query: str) -> tuple[Path, ...]:
    """Return the paths of a query, which `|` parts. Raise BadXPath."""
    reader = _Reader(query)
    paths = [reader.path()]
    while reader.take("|"):
        paths.append(reader.path())
    if reader.kind != "end":
        raise reader.error(said("“{text}” is not expected here", text=reader.text))
    return tuple(paths)


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
        """Step over one of these signs and return it, else the empty text."""
        if self.kind != "sign" or self.text not in signs:
            return ""
        taken = self.text
        self._next()
        return taken

    def _need(self, sign: str) -> None:
        if not self.take(sign):
            raise self.error(said("a {sign} is missing before “{text}”", sign=sign, text=self.text))

    def path(self) -> Path:
        steps: list[Step] = []
        first = self.take("/", "//")
        if first == "//":
            steps.append(Step("descendant-or-self", "node()"))
        if first == "/" and not self._begins_step():
            return Path((), True)
        steps.append(self._step())
        while between := self.take("/", "//"):
            if between == "//":
                steps.append(Step("descendant-or-self", "node()"))
            steps.append(self._step())
        return Path(tuple(steps), bool(first))

    def _begins_step(self) -> bool:
        return self.kind == "name" or (self.kind == "sign" and self.text in ("*", "@", ".", ".."))

    def _step(self) -> Step:
        if short := self.take(".", ".."):
            return Step("self" if short == "." else "parent", "node()", self._predicates())
        axis = "attribute" if self.take("@") else "child"
        name = self._name()
        if axis == "child" and self.kind == "sign" and self.text == "::":
            if name not in _AXES:
                raise self.error(said("the axis {name} is not known here", name=name))
            self._next()
            axis, name = _AXES[name], self._name()
        if self.take("("):
            if name not in ("text", "node"):
                raise BadXPath(
                    said("{name}() is no step that is known here", name=name), self.start - 1
                )
            self._need(")")
            name += "()"
        return Step(axis, name, self._predicates())

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
            found.append(self._either())
            self._need("]")
        return tuple(found)

    def _either(self) -> Expression:
        self._depth += 1
        if self._depth > _MOST_DEPTH:
            raise BadXPath(said("it is nested too deep"), self.start)
        parts = [self._both()]
        while self.kind == "name" and self.text == "or":
            self._next()
            parts.append(self._both())
        self._depth -= 1
        return parts[0] if len(parts) == 1 else Expression("or", inner=tuple(parts))

    def _both(self) -> Expression:
        parts = [self._comparison()]
        while self.kind == "name" and self.text == "and":
            self._next()
            parts.append(self._comparison())
        return parts[0] if len(parts) == 1 else Expression("and", inner=tuple(parts))

    def _comparison(self) -> Expression:
        left = self._operand()
        if sign := self.take("=", "!=", "<", "<=", ">", ">="):
            return Expression("compare", sign, (left, self._operand()))
        return left

    def _operand(self) -> Expression:
        if self.kind in ("number", "literal"):
            kind, text = self.kind, self.text
            self._next()
            return Expression(kind, text if kind == "number" else text[1:-1])
        if self.take("("):
            inner = self._either()
            self._need(")")
            return inner
        called = self.kind == "name" and self._query[self._at :].lstrip()[:1] == "("
        if called and self.text not in ("text", "node"):
            return self._function()
        return Expression("path", path=self.path())

    def _function(self) -> Expression:
        name, start = self.text, self.start
        if name not in _FUNCTIONS:
            raise BadXPath(said("the function {name}() is not known here", name=name), start)
        self._next()
        self._need("(")
        inner = []
        if not (self.kind == "sign" and self.text == ")"):
            inner.append(self._either())
            while self.take(","):
                inner.append(self._either())
        self._need(")")
        if len(inner) != _FUNCTIONS[name]:
            raise BadXPath(
                said("{name}() takes {count} values", name=name, count=_FUNCTIONS[name]), start
            )
        return Expression(name, inner=tuple(inner))
