"""What the palette lists for a text: which choices match, by which letters, in which groups."""

from collections.abc import Callable, Iterable, Sequence
from typing import Literal

import msgspec
from PySide6.QtCore import QCoreApplication

Kind = Literal["request", "command", "environment", "history", "new"]

PREFIXES: dict[str, Kind] = {">": "command", "@": "environment", "#": "history", "/": "request"}
"""What a text that begins so is looked for among; after `/` requests are known by their URL."""
ORDER: tuple[Kind, ...] = ("request", "command", "environment", "history", "new")
AT_MOST: dict[Kind, int] = {"request": 40, "command": 40, "environment": 20, "history": 40}
IN_COMPANY: dict[Kind, int] = {"request": 8, "command": 6, "environment": 3, "history": 5}
"""So many of a kind where several kinds are found."""


class Choice(msgspec.Struct, frozen=True):
    """Something that can be picked."""

    title: str
    act: Callable[[], object]
    kind: Kind = "command"
    also: str = ""
    """What it is called in English, where the window speaks another language."""
    about: str = ""
    """Where a request lies, or when it was sent."""
    keys: str = ""
    method: str = ""
    url: str = ""
    status: str = ""
    """How it ended the last time, in a word."""
    token: str = "muted"
    """The colour of that."""
    icon: str = "command"
    send: Callable[[], object] | None = None
    """Opens it and sends at once."""
    last: float = 0.0
    """When it was last used, in seconds since the epoch."""


class Hit(msgspec.Struct, frozen=True):
    """A choice that matches, and by which letters of its title."""

    choice: Choice
    places: frozenset[int]
    score: float


class Group(msgspec.Struct, frozen=True):
    """Hits under one heading."""

    title: str
    hits: tuple[Hit, ...]


def matched(choice: Choice, wanted: str) -> Hit | None:
    """Match letters in their order; words' first letters and runs count more.

    What is found by its English words alone has them beside its title.
    """
    found = _matched(choice.title.casefold(), wanted)
    if found is None and choice.also:
        found = _matched(choice.also.casefold(), wanted)
        if found is not None:
            shown = msgspec.structs.replace(choice, about=choice.also)
            return Hit(shown, frozenset(), found[1])
    return Hit(choice, *found) if found is not None else None


def _matched(title: str, wanted: str) -> tuple[frozenset[int], float] | None:
    """Return where a title has the letters, and how well they stand."""
    places: list[int] = []
    score, position = 0.0, 0
    for letter in wanted:
        if letter == " ":
            continue
        found = title.find(letter, position)
        if found < 0:
            return None
        starts = found == 0 or not title[found - 1].isalnum()
        score += 4 if starts else 2 if places and found == places[-1] + 1 else 1
        places.append(found)
        position = found + 1
    if wanted and wanted in title:
        begin = title.find(wanted)
        score += 5 if begin == 0 or not title[begin - 1].isalnum() else 2
        places = list(range(begin, begin + len(wanted)))
    return frozenset(places), score - len(title) / 100


def groups_of(choices: Sequence[Choice], text: str) -> tuple[Group, ...]:
    """Return what matches a text by kind; for an empty text what was used last comes first."""
    text = text.strip()
    kind = PREFIXES.get(text[:1])
    wanted = text[1:].strip().casefold() if kind else text.casefold()
    if text.startswith("/"):
        return _grouped(_by_url(choices, text.casefold()), alone=True)
    known = [choice for choice in choices if kind in (None, choice.kind)]
    hits = [hit for choice in known if (hit := matched(choice, wanted))]
    if wanted:
        hits.sort(key=lambda hit: -hit.score)
    else:
        hits.sort(key=lambda hit: -hit.choice.last)
    return _grouped(hits, alone=kind is not None)


def _by_url(choices: Iterable[Choice], wanted: str) -> list[Hit]:
    wanted = wanted if len(wanted) > 1 else ""
    found = (choice for choice in choices if choice.url and wanted in choice.url.casefold())
    return [
        Hit(msgspec.structs.replace(choice, title=choice.url), _run(choice.url, wanted), 0.0)
        for choice in found
        if choice.kind == "request"
    ]


def _run(text: str, wanted: str) -> frozenset[int]:
    start = text.casefold().find(wanted)
    return frozenset(range(start, start + len(wanted)))


def _grouped(hits: Sequence[Hit], *, alone: bool) -> tuple[Group, ...]:
    tr = QCoreApplication.translate
    titles = {
        "request": tr("Palette", "Requests"),
        "command": tr("Palette", "Commands"),
        "environment": tr("Palette", "Environments"),
        "history": tr("Palette", "History"),
    }
    most = AT_MOST if alone else IN_COMPANY
    found = []
    for kind in ORDER:
        mine = tuple(hit for hit in hits if hit.choice.kind == kind)[: most.get(kind, 1)]
        if mine:
            found.append(Group(titles.get(kind, ""), mine))
    return tuple(found)
