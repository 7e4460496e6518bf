"""The JSONPath library, mended where it departs from RFC 9535.

Reading it takes 160 ms, and most requests have no query: import it where there is one.
"""

from collections.abc import Iterable
from typing import Any

from jsonpath import JSONPath, JSONPathEnvironment
from jsonpath.filter import RelativeFilterQuery
from jsonpath.function_extensions import ExpressionType, FilterFunction
from jsonpath.match import JSONPathMatch, NodeList
from jsonpath.parse import Parser
from jsonpath.selectors import FilterContext, SliceSelector
from jsonpath.stream import TokenStream

from postwright.analysis.patterns import BadPattern, matches

_MOST_DEPTH = 400
"""Of values that `..` looks into."""


class _Pattern(FilterFunction):
    """`match` and `search`, by expressions that cannot hang."""

    arg_types = [ExpressionType.VALUE, ExpressionType.VALUE]  # noqa: RUF012  # as declared there
    return_type = ExpressionType.LOGICAL

    def __init__(self, *, whole: bool) -> None:
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
        node = JSONPathMatch(filter_context={}, obj=found, parent=None, path="@", parts=(), root=())
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


ENVIRONMENT = _Environment(strict=True)
ENVIRONMENT.function_extensions |= {
    "match": _Pattern(whole=True),
    "search": _Pattern(whole=False),
}
