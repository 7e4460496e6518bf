"""Insomnia's templates and values by our names: `{{ _.name }}`, `{% uuid %}`, nested objects."""

import json
import re
from collections.abc import Iterator

from postwright.formats.importers.imported import Loss, Outcome
from postwright.formats.shapes import text, trees
from postwright.model.request import Variable
from postwright.model.said import said as spoken

_VARIABLE = re.compile(r"\{\{-?\s*(?:_\s*(?=[.\[]))?\.?(.*?)\s*-?\}\}", re.S)
_INDEX = re.compile(r"\[\s*(['\"]?)(.*?)\1\s*\]")
_TAG = re.compile(r"\{%-?\s*(\w+)(.*?)-?%\}", re.S)
_PLAIN = re.compile(r"[\w.$\-]+")


class Words:
    """Writes text in our way, and notes what has no equal."""

    def __init__(self, item: str, losses: list[Loss]) -> None:
        self.item, self.losses = item, losses

    def ours(self, said: str) -> str:
        """Return the text with our variables."""
        if "{" not in said:
            return said
        return _TAG.sub(self._tag, _VARIABLE.sub(self._variable, said))

    def lost(self, field: str, why: str, outcome: Outcome = "dropped") -> None:
        """Note what was left out, or what else became of it."""
        self.losses.append(Loss(field, why, outcome, self.item))

    def _variable(self, found: re.Match[str]) -> str:
        name = _INDEX.sub(r".\2", found[1]).lstrip(".")
        if _PLAIN.fullmatch(name):
            return f"{{{{{name}}}}}"
        self.losses.append(
            Loss(
                found[0],
                spoken("Filters are not known here; the text was kept."),
                "dropped",
                self.item,
            )
        )
        return found[0]

    def _tag(self, found: re.Match[str]) -> str:
        name, rest = found[1], found[2].strip().strip(",").strip()
        if name == "uuid":
            return "{{$guid}}"
        if name in ("now", "timestamp"):
            return (
                "{{$timestamp}}" if "unix" in rest or name == "timestamp" else "{{$isoTimestamp}}"
            )
        why = spoken("The tag {name} is not known here; the text was kept.", name=name)
        self.losses.append(Loss(found[0], why, "dropped", self.item))
        return found[0]


def values_of(value: object) -> tuple[Variable, ...]:
    """Return an environment's data as variables; nested objects by dotted names too."""
    quiet = Words("", [])
    return tuple(_rows("", value, quiet)) if isinstance(value, dict) else ()


def _rows(prefix: str, value: object, words: Words) -> Iterator[Variable]:
    if isinstance(value, dict) and (prefix == "" or value):
        for name, member in value.items():
            yield from _rows(f"{prefix}.{name}" if prefix else str(name), member, words)
    elif isinstance(value, dict | list):
        yield Variable(prefix, json.dumps(value, ensure_ascii=False), "object")
    else:
        yield Variable(prefix, words.ours(text(value)))


def pairs_of(value: object) -> tuple[Variable, ...]:
    """Return the rows of an environment that is a table; nothing for another one."""
    quiet = Words("", [])
    return tuple(
        Variable(
            text(row.get("name")),
            quiet.ours(text(row.get("value"))),
            "object" if row.get("type") == "json" else "string",
            secret=row.get("type") == "secret",
            enabled=row.get("enabled") is not False,
        )
        for row in trees(value)
        if row.get("name")
    )
