"""A sentence for people that remembers how it was made, so that a window can translate it.

It is a plain English `str` to everything that does not ask: the command line, reports, tests.
"""

from collections.abc import Mapping
from typing import Self, TypeVar

_Table = TypeVar("_Table")


class Said(str):
    """An English sentence with the template and the values that made it."""

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]
    """By name; a value may be another sentence."""

    def __new__(cls, template: str, values: Mapping[str, object]) -> Self:
        values = {name: _without_trace(value) for name, value in values.items()}
        made = super().__new__(cls, template.format_map(values))
        made.template, made.values = template, values
        return made

    def __getnewargs__(self) -> tuple[str, Mapping[str, object]]:  # type: ignore[override]
        return self.template, self.values


def said(template: str, /, **values: object) -> Said:
    """Return a sentence. Its template is a literal, with `{name}` where a value stands."""
    return Said(template, values)


def said_of(count: int, one: str, many: str, /, **values: object) -> Said:
    """Return the sentence for one, or that for `{n}` of them; both are literals."""
    return Said(one if count == 1 else many, {"n": count, **values})


def sentences(table: _Table) -> _Table:
    """Return a table of literals as it is: values with their keys, or tuples of texts.

    Nothing is done to it; who collects what is to be translated finds the texts by this call.
    """
    return table


def as_text(value: object) -> str:
    """Return what an encoder is to write for a sentence: a hook for msgspec's encoders."""
    if isinstance(value, Said):
        return str(value)
    raise NotImplementedError(f"{type(value)} has no form as text")


def _without_trace(value: object) -> object:
    """Return what an exception says; itself it would keep alive all that it went through."""
    if not isinstance(value, BaseException):
        return value
    words = value.args[0] if value.args else None
    return words if isinstance(words, Said) and words == str(value) else str(value)
