"""Sentences of the layers below in the window's language; texts of tables in the window too.

A sentence that went through history, another process or a mask is plain text by then: its
template is found again among all that are known.
"""

import re
from collections.abc import Mapping
from functools import cache, lru_cache
from string import Formatter

import msgspec
from PySide6.QtCore import QCoreApplication

from postwright.model.said import Said
from postwright.resources import resource

CONTEXT = "Said"
"""Of every sentence made by `said`, in the catalogues."""
LONGEST = 2000
"""A longer plain text is none of our sentences."""
_BETWEEN = re.compile(r"(?<=[.!?]) (?=[A-Z])")
_LETTERS = 4
"""A template with fewer of its own would fit too much."""
_OPENING = 4
"""Templates are looked up by so many of their first characters."""


class _Done(str):
    """A value as it stands in a text: no format of a template, such as `.1f`, is for it."""

    def __format__(self, spec: str) -> str:
        """Return it as it is."""
        return str(self)


def translated(text: str) -> str:
    """Return a sentence in the window's language; a text that is none of ours as it is."""
    if isinstance(text, Said):
        values = {name: _value(value) for name, value in text.values.items()}
        return template(text.template).format_map(values)
    return _recognised(text) if text and _is_foreign() else text


def forget_translations() -> None:
    """Start anew after the language was changed."""
    _recognised.cache_clear()
    _is_foreign.cache_clear()


def template(text: str) -> str:
    """Return a sentence's template in the window's language."""
    return QCoreApplication.translate(CONTEXT, text)


def _value(value: object) -> object:
    if isinstance(value, Said):
        return translated(value)
    return _part(value) if isinstance(value, str) and _is_foreign() else value


@cache
def _is_foreign() -> bool:
    return (
        QCoreApplication.translate("Language", "en", "the name of this catalogue: en or zh_CN")
        != "en"
    )


@lru_cache(maxsize=4096)
def _recognised(text: str) -> str:
    found = template(text)
    if found != text or len(text) > LONGEST:
        return found
    for opening in (text[:_OPENING], ""):
        for known in _templates().get(opening, ()):
            if match := _pattern(known).fullmatch(text):
                parts = {name: _Done(_part(value)) for name, value in match.groupdict().items()}
                return template(known).format_map(parts)
    return _in_parts(text) or text


def _in_parts(text: str) -> str:
    """Return several sentences, or one that got a capital and a full stop; empty: not ours."""
    small = text[:1].lower() + text[1:]
    if small != text and (found := _recognised(small)) != small:
        return found
    sentences = _BETWEEN.split(text)
    if len(sentences) > 1:
        found_each = [_recognised(one) for one in sentences]
        return "" if found_each == sentences else "".join(found_each)
    if (bare := text.removesuffix(".")) != text and (found := _recognised(bare)) != bare:
        return template("{sentence}.").format(sentence=found)
    return ""


def _part(value: str) -> str:
    """Return a value that may be a sentence itself; a single word is somebody's name."""
    return _recognised(value) if " " in value else value


@cache
def _templates() -> Mapping[str, tuple[str, ...]]:
    """Return the templates with values by their first characters, the most telling first."""
    found: dict[str, list[str]] = {}
    for known in msgspec.json.decode(resource("i18n/said.json").read_bytes(), type=list[str]):
        if _told(known) >= _LETTERS:
            opening = known.partition("{")[0]
            key = opening[:_OPENING] if len(opening) >= _OPENING else ""
            found.setdefault(key, []).append(known)
    return {key: tuple(sorted(found[key], key=_told, reverse=True)) for key in found}


def _told(known: str) -> int:
    """Return how many letters a template has itself."""
    return sum(letter.isalpha() for text, *_ in Formatter().parse(known) for letter in text)


@cache
def _pattern(known: str) -> re.Pattern[str]:
    pattern, seen = "", set()
    for text, name, _, _ in Formatter().parse(known):
        pattern += re.escape(text)
        if name is not None:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
            seen.add(name)
    return re.compile(pattern, re.DOTALL)
