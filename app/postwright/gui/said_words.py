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
_OPENING = 4
"""Templates are looked up by so many of their first characters."""


def translated(text: str) -> str:
    """Return a sentence in the window's language; a text that is none of ours as it is."""
    if isinstance(text, Said):
        values = {name: _value(value) for name, value in text.values.items()}
        return _template(text.template).format_map(values)
    return _recognised(text) if text and _is_foreign() else text


def forget_translations() -> None:
    """Start anew after the language was changed."""
    _recognised.cache_clear()
    _is_foreign.cache_clear()


def _template(template: str) -> str:
    return QCoreApplication.translate(CONTEXT, template)


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
    found = _template(text)
    if found != text or len(text) > LONGEST:
        return found
    for opening in (text[:_OPENING], ""):
        for template in _templates().get(opening, ()):
            if match := _pattern(template).fullmatch(text):
                parts = {name: _part(value) for name, value in match.groupdict().items()}
                return _template(template).format_map(parts)
    small = text[:1].lower() + text[1:]
    if small == text:
        return text
    found = _recognised(small)  # a heading, made of a reason
    return text if found == small else found


def _part(value: str) -> str:
    """Return a value that may be a sentence itself; a single word is somebody's name."""
    return _recognised(value) if " " in value else value


@cache
def _templates() -> Mapping[str, tuple[str, ...]]:
    """Return the templates with values by their first characters, the most telling first."""
    found: dict[str, list[str]] = {}
    for template in msgspec.json.decode(resource("i18n/said.json").read_bytes(), type=list[str]):
        opening = template.partition("{")[0]
        key = opening[:_OPENING] if len(opening) >= _OPENING else ""
        found.setdefault(key, []).append(template)
    return {key: tuple(sorted(found[key], key=_told, reverse=True)) for key in found}


def _told(template: str) -> int:
    return sum(len(text) for text, *_ in Formatter().parse(template))


@cache
def _pattern(template: str) -> re.Pattern[str]:
    pattern, seen = "", set()
    for text, name, _, _ in Formatter().parse(template):
        pattern += re.escape(text)
        if name is not None:
            pattern += f"(?P={name})" if name in seen else f"(?P<{name}>.+?)"
            seen.add(name)
    return re.compile(pattern, re.DOTALL)
