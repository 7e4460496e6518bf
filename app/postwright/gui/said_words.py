"""Sentences of the layers below in the window's language; texts of tables in the window too.

A sentence that went through history, another process or a mask is plain text by then: its
template is found again among all that are known.
"""

import re
from collections.abc import Iterable, Mapping
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
_CJK = 0x2E80
"""From here on signs are as wide as they are high, and bring their own room."""
_LETTERS = 4
"""A template with fewer of its own would fit too much."""
_LETTERS_ANYWHERE = 8
"""So many has one that begins with a value, for it is tried on every text."""
_LETTERS_OF_SENTENCE = 12
"""A template with fewer, and without a colon or a full stop, is a label."""
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
    return text if len(text) > LONGEST else _whole(text) or _in_parts(text) or text


def _whole(text: str) -> str:
    """Return one of our sentences; empty: it is none."""
    if (found := template(text)) != text:
        return found
    for known in _candidates(text[:_OPENING]):
        if (match := _pattern(known).fullmatch(text)) and _holds_parts(known, match):
            parts = {name: _Done(_part(value)) for name, value in match.groupdict().items()}
            return template(known).format_map(parts)
    return ""


def _holds_parts(known: str, match: re.Match[str]) -> bool:
    """Tell whether no value holds the end of a sentence; one with which the text ends may.

    The values of a label such as `header {name}` are single words: it would begin much else.
    """
    if ":" not in known and known[-1] != "." and _told(known) < _LETTERS_OF_SENTENCE:
        return not any(" " in value for value in match.groupdict().values())
    last = match.lastgroup if known.endswith("}") else None
    return not any(_BETWEEN.search(v) for n, v in match.groupdict().items() if n != last)


def _in_parts(text: str) -> str:
    """Return several sentences, or one that got or lost capital and full stop; empty: not ours."""
    sentences = _BETWEEN.split(text)
    if len(sentences) > 1:
        found_each = [_recognised(one) for one in sentences]
        return "" if found_each == sentences else run_on(found_each)
    small, bare = text[:1].lower() + text[1:], text.removesuffix(".")
    if found := _whole(small):
        return found[:1].upper() + found[1:]
    if bare == text:
        return _whole(f"{text}.").rstrip("。.")
    found = _whole(bare) or _whole(small.removesuffix("."))
    return template("{sentence}.").format(sentence=found[:1].upper() + found[1:]) if found else ""


def run_on(sentences: Iterable[str]) -> str:
    """Return sentences in a row; a blank stands where the one before ends with a Latin sign."""
    text = ""
    for one in sentences:
        text += f" {one}" if text and one and ord(text[-1]) < _CJK else one
    return text


def _part(value: str) -> str:
    """Return a value that may be a sentence itself; a single word is somebody's name."""
    return _recognised(value) if " " in value else value


@lru_cache(maxsize=512)
def _candidates(opening: str) -> tuple[str, ...]:
    """Return the templates that a text with this opening may have, the most telling first."""
    found = (*_templates().get(opening, ()), *_templates().get("", ()))
    return tuple(sorted(found, key=_told, reverse=True))


@cache
def _templates() -> Mapping[str, tuple[str, ...]]:
    """Return the templates with values by their first characters."""
    found: dict[str, list[str]] = {}
    for known in msgspec.json.decode(resource("i18n/said.json").read_bytes(), type=list[str]):
        opening = known.partition("{")[0]
        if _told(known) >= (_LETTERS if opening.strip() else _LETTERS_ANYWHERE):
            key = opening[:_OPENING] if len(opening) >= _OPENING else ""
            found.setdefault(key, []).append(known)
    return {key: tuple(known) for key, known in found.items()}


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
