"""JSONPath (RFC 9535) over values that are in memory; its regular expressions cannot hang."""

from collections.abc import Iterable
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from postwright.analysis.json_places import Path
from postwright.analysis.patterns import BadPattern, matches
from postwright.model.said import said

if TYPE_CHECKING:
    from jsonpath import JSONPath, JSONPathEnvironment

_MOST_DEPTH = 400
"""Of values that `..` looks into."""


class BadQuery(Exception):
    """A text that is no JSONPath, in words."""

    def __init__(self, message: str, why: str = "", offset: int | None = None) -> None:
        super().__init__(message)
        self.why = why or message
        """What is wrong with it, without the query itself."""
        self.offset = offset
        """Where in the query, in characters; None where it cannot be told."""


def find(query: str, value: object) -> list[object]:
    """Return what a query selects, in the order of the document. Raise BadQuery."""
    return [found for _, found in _matches(query, value)]


def _matches(query: str, value: object) -> list[tuple[Path, object]]:
    from jsonpath import JSONPathError

    path = compiled(query)
    if isinstance(value, str):  # the library would read it as JSON
        return [] if path.segments else [((), value)]
    try:
        return [(match.parts, match.obj) for match in path.finditer(value)]  # type: ignore[arg-type]  # any JSON
    except RecursionError:
        raise BadQuery(said("the body is nested too deep for a query")) from None
    except JSONPathError as error:
        raise BadQuery(
            said("{query} cannot be asked of this body: {args}", query=query, args=error.args[0])
        ) from None


def is_singular(query: str) -> bool:
    """Tell whether a query selects one place at most (RFC 9535 §2.3.5.1). Raise BadQuery."""
    return compiled(query).singular_query()


@lru_cache(maxsize=128)
def compiled(query: str) -> "JSONPath":
    """Return a query ready to be asked. Raise BadQuery."""
    from jsonpath import JSONPath, JSONPathError

    try:
        path = _environment().compile(query.strip())
    except (JSONPathError, RecursionError, ValueError) as error:
        why = str(error.args[0]) if error.args else said("it cannot be read")
        at = getattr(getattr(error, "token", None), "index", -1)
        if not query.lstrip().startswith("$"):
            why, at = said("it starts with $"), 0
        message = said(
            "{query} is no JSONPath: {why}", query=query or said("an empty text"), why=why
        )
        raise BadQuery(message, why, at if at >= 0 else len(query)) from None
    assert isinstance(path, JSONPath)
    return path


@lru_cache(maxsize=1)
def _environment() -> "JSONPathEnvironment":
    # 160 ms, and most requests have no query
    from jsonpath import JSONPath, JSONPathEnvironment
    from jsonpath.filter import RelativeFilterQuery
    from jsonpath.function_extensions import ExpressionType, FilterFunction
    from jsonpath.match import JSONPathMatch, NodeList
    from jsonpath.parse import Parser
    from jsonpath.selectors import FilterContext, SliceSelector
    from jsonpath.stream import TokenStream

    class _Pattern(FilterFunction):
        arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012  # as declared there
        return_type = ExpressionType.LOGICAL

        def __init__(self, whole: bool) -> None:
            self._whole = whole

        def __call__(self, *values: Any) -> bool:
            text, pattern = values
            if not isinstance(text, str) or not isinstance(pattern, str):
                return False
            try:
                return matches(f"^(?:{pattern})$" if self._whole else pattern, text)
            except BadPattern:
                return False  # RFC 9535 §2.4.6

    class _Slice(SliceSelector):
        """WORKAROUND python-jsonpath 2.2 takes slices of texts too; RFC 9535 §2.3.4.2.2."""

        def resolve(self, node: JSONPathMatch) -> Iterable[JSONPathMatch]:
            return () if isinstance(node.obj, str) else super().resolve(node)

    class _Current(RelativeFilterQuery):
        """WORKAROUND python-jsonpath 2.2 takes `@` for its value; RFC 9535 §2.3.5.2.1: a node."""

        def evaluate(self, context: FilterContext) -> object:
            found = super().evaluate(context)
            if isinstance(found, NodeList):
                return found
            node = JSONPathMatch(
                filter_context={}, obj=found, parent=None, path="@", parts=(), root=()
            )
            return NodeList([node])

    class _Parser(Parser):
        def parse_relative_query(self, stream: TokenStream) -> RelativeFilterQuery:
            stream.next()
            return _Current(JSONPath(env=self.env, segments=self.parse_query(stream)))

        def parse_slice(self, stream: TokenStream) -> SliceSelector:
            made = super().parse_slice(stream)
            start, stop, step = made.slice.start, made.slice.stop, made.slice.step
            return _Slice(env=made.env, token=made.token, start=start, stop=stop, step=step)

    class _Environment(JSONPathEnvironment):
        parser_class = _Parser
        max_recursion_depth = _MOST_DEPTH

    environment = _Environment(strict=True)
    environment.function_extensions |= {"match": _Pattern(True), "search": _Pattern(False)}
    return environment
