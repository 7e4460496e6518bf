"""A sentence for people that remembers how it was made, so that a window can translate it.

It is a plain English `str` to everything that does not ask: the command line, reports, tests.
"""

from collections.abc import Mapping, Sequence
from typing import Literal, Self, TypeVar

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


def said_list(parts: Sequence[str], last: Literal["and", "or", ","] = ",") -> str:
    """Return parts one after the other: `a, b or c`; the empty text for none."""
    if len(parts) < 2:
        return parts[0] if parts else ""
    rest = said_list(parts[:-1]) if last != "," else said_list(parts[: len(parts) // 2])
    if last == "or":
        return said("{some} or {one}", some=rest, one=parts[-1])
    if last == "and":
        return said("{some} and {one}", some=rest, one=parts[-1])
    return said("{some}, {one}", some=rest, one=said_list(parts[len(parts) // 2 :]))


def said_lines(lines: Sequence[str]) -> str:
    """Return lines one below the other; each may be a sentence of its own."""
    if len(lines) < 2:
        return lines[0] if lines else ""
    return said("{line}\n{lines}", line=lines[0], lines=said_lines(lines[1:]))


def said_after(sentence: str, more: str) -> str:
    """Return one sentence after another, either of which may be empty."""
    return (
        said("{sentence} {more}", sentence=sentence, more=more)
        if sentence and more
        else (sentence or more)
    )


def said_by(error: BaseException) -> str:
    """Return what an exception says, or has as `told`: as a sentence where it is one."""
    words = getattr(error, "told", error.args[0] if error.args else None)
    return words if isinstance(words, Said) and words == str(error) else str(error)


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
    """Return the words of an exception; itself it would keep alive all that it went through."""
    return said_by(value) if isinstance(value, BaseException) else value
