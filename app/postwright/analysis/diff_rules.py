"""What a comparison of two answers leaves out: paths of JSON with wildcards, names of headers."""

import re
from collections.abc import Sequence

import msgspec

from postwright.model.said import said

Place = tuple[str | int, ...]
_NAME = re.compile(r"[A-Za-z_$][\w$-]*")
_STEP = re.compile(
    r"(?P<deep>\.\.)?(?:\.?\[(?:(?P<index>\d+)|(?P<any>\*)|'(?P<single>(?:[^'\\]|\\.)*)'"
    r'|"(?P<double>(?:[^"\\]|\\.)*)")\]|\.?(?P<name>\*|[^.\[\]\s]+))'
)

Step = tuple[bool, str | int | None]
"""Whether it is found at any depth; a name, a number, or None for all."""


class BadRule(ValueError):
    """A text that is neither a path nor the name of a header; its words are fit to be shown."""


class Rules(msgspec.Struct, frozen=True):
    """What is not compared."""

    paths: tuple[str, ...] = ()
    """Such as `$..updatedAt`, `$.items[*].id`, `$.a['b c']`."""
    headers: tuple[str, ...] = ()
    any_order: bool = False
    """Lists are the same when they hold the same in another order."""

    @property
    def count(self) -> int:
        return len(self.paths) + len(self.headers) + self.any_order


EVERYTHING = Rules()
"""Compares all there is."""


def with_rule(rules: Rules, text: str) -> Rules:
    """Return the rules with one more: a path begins with `$`, all else names a header."""
    text = text.strip()
    if text.startswith("$"):
        steps_of(text)
        return msgspec.structs.replace(rules, paths=tuple(dict.fromkeys((*rules.paths, text))))
    if not re.fullmatch(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+", text):
        raise BadRule(said("{text} is no path such as $..id, and no header's name", text=text))
    return msgspec.structs.replace(rules, headers=tuple(dict.fromkeys((*rules.headers, text))))


def without_rule(rules: Rules, text: str) -> Rules:
    """Return the rules without that one."""
    return msgspec.structs.replace(
        rules,
        paths=tuple(one for one in rules.paths if one != text),
        headers=tuple(one for one in rules.headers if one != text),
    )


def steps_of(text: str) -> tuple[Step, ...]:
    """Return what a path means. Raise BadRule, which says where it stops making sense."""
    at, found = 1, []
    while at < len(text):
        match = _STEP.match(text, at)
        if match is None:
            raise BadRule(
                said("{text} is no path: it goes wrong at “{rest}”", text=text, rest=text[at:])
            )
        quoted = match["single"] if match["single"] is not None else match["double"]
        step: str | int | None = None
        if match["index"] is not None:
            step = int(match["index"])
        elif quoted is not None:
            step = re.sub(r"\\(.)", r"\1", quoted)
        elif match["name"] not in (None, "*"):
            step = match["name"]
        found.append((match["deep"] is not None, step))
        at = match.end()
    if not found:
        raise BadRule(said("{text} is the whole body: name a part of it", text=text))
    return tuple(found)


def matches(steps: Sequence[Step], place: Place) -> bool:
    """Tell whether a path means that place, all of it."""
    if not steps:
        return not place
    (deep, wanted), rest = steps[0], steps[1:]
    for skipped in range(len(place) if deep else min(1, len(place))):
        here = place[skipped]
        same = wanted is None or (type(here) is type(wanted) and here == wanted)
        if same and matches(rest, place[skipped + 1 :]):
            return True
    return False


def path_text(place: Place) -> str:
    """Return a place as a path: `$.items[0].name`."""
    text = "$"
    for step in place:
        if isinstance(step, int):
            text += f"[{step}]"
        elif _NAME.fullmatch(step):
            text += f".{step}"
        else:
            quoted = step.replace("\\", "\\\\").replace("'", "\\'")
            text += f"['{quoted}']"
    return text


def in_any_item(place: Place) -> str:
    """Return the path of that place in every item of the lists on the way."""
    return re.sub(r"\[\d+\]", "[*]", path_text(place))
