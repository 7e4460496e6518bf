"""HTTPie's request items: `Name:value`, `name==value`, `name=value`, `name:=json`, `name@file`.

https://httpie.io/docs/cli/request-items and https://httpie.io/docs/cli/nested-json
"""

import json
import re
from collections.abc import Sequence

import msgspec

from postwright.formats.importers.curl_word import Word
from postwright.formats.importers.imported import ImportError_, Loss
from postwright.model.request import Field, Part
from postwright.model.said import said

_SEPARATORS = (":=@", "=@", ":@", "==@", ":=", "==", "=", "@", ":", ";")
_KEY = re.compile(r"\\(.)|\[([^\]\\]*)\]|([^\[\\]+)")


class Items(msgspec.Struct):
    """What the items say, by kind."""

    headers: list[tuple[str, str]] = msgspec.field(default_factory=list)
    omitted: list[str] = msgspec.field(default_factory=list)
    query: list[tuple[str, str]] = msgspec.field(default_factory=list)
    data: list[tuple[str, object]] = msgspec.field(default_factory=list)
    """Texts, and JSON values."""
    files: list[tuple[str, str, str]] = msgspec.field(default_factory=list)
    """Name, path, media type."""
    losses: list[Loss] = msgspec.field(default_factory=list)

    @property
    def has_data(self) -> bool:
        return bool(self.data)

    @property
    def fields(self) -> tuple[Field, ...]:
        """Return the data as rows of a form."""
        return tuple(Field(name, _text(value)) for name, value in self.data)

    @property
    def parts(self) -> tuple[Part, ...]:
        """Return data and files as rows of a multipart body; HTTPie puts the data first."""
        rows = [Part(name, value=_text(value)) for name, value in self.data]
        files = [Part(n, "file", files=(path,), content_type=t) for n, path, t in self.files]
        return (*rows, *files)

    @property
    def document(self) -> object:
        """Return the data as one JSON value, keys such as `a[b][]` nested."""
        made: object = None
        for name, value in self.data:
            made = _put(made, _path(name), value)
        return made


def items_of(words: Sequence[Word]) -> Items:
    """Read the items. Raise ImportError_ with the position of one that is none."""
    found = Items()
    for word in words:
        _take(found, word)
    return found


def _take(found: Items, word: Word) -> None:
    name, separator, value = _split(word)
    if separator.endswith("@") and separator != "@":
        kinds = {":=@": "JSON", "=@": "text", ":@": "header", "==@": "query"}
        why = said(
            "The {kinds} in the file {value} was not read.", kinds=kinds[separator], value=value
        )
        found.losses.append(Loss(word.text, why))
    elif separator == ":" and not value:
        found.omitted.append(name)
    elif separator in (":", ";"):
        found.headers.append((name, value.strip()))
    elif separator == "==":
        found.query.append((name, value))
    elif separator == "=":
        found.data.append((name, value))
    elif separator == "@":
        path, _, kind = value.partition(";type=")
        found.files.append((name, path, kind))
    else:
        try:
            found.data.append((name, json.loads(value)))
        except json.JSONDecodeError as error:
            raise ImportError_(
                said("{text} is no JSON: {why}.", text=word.text, why=error.msg), word.position
            ) from None


def _split(word: Word) -> tuple[str, str, str]:
    """Split at the first separator that no backslash hides; longer ones win."""
    text = word.text
    at = 0
    while at < len(text):
        if text[at] == "\\" and at + 1 < len(text):
            at += 2
            continue
        separator = next((s for s in _SEPARATORS if text.startswith(s, at)), "")
        if separator == ";" and at + 1 != len(text):
            separator = ""
        if separator and (at or separator in ("=", ":=")):
            name = re.sub(r"\\([:=@;\\])", r"\1", text[:at])
            return name, separator, text[at + len(separator) :]
        at += 1
    raise ImportError_(
        said("“{text}” is none of HTTPie's request items.", text=text), word.position
    )


def _path(name: str) -> list[str | int | None]:
    """Return the steps of a key: a name, a number, None to append."""
    steps: list[str | int | None] = []
    plain = ""
    for found in _KEY.finditer(name):
        if found[2] is None:
            plain += found[1] or found[3] or ""
            continue
        if plain or not steps:
            if plain:
                steps.append(plain)
            plain = ""
        step = found[2]
        steps.append(None if not step else int(step) if step.isdigit() else step)
    if plain or not steps:
        steps.append(plain)
    return steps


def _put(made: object, path: list[str | int | None], value: object) -> object:
    step, *rest = path
    if isinstance(step, str):
        record: dict[str, object] = made if isinstance(made, dict) else {}
        record[step] = _put(record.get(step), rest, value) if rest else value
        return record
    array: list[object] = made if isinstance(made, list) else []
    at = len(array) if step is None else min(step, 10_000)
    array += [None] * (at + 1 - len(array))
    array[at] = _put(array[at], rest, value) if rest else value
    return array


def _text(value: object) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
