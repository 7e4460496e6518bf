"""URLs as people type them, with `{{variables}}` in them: taken apart and put together for editors.

Nothing is decoded, encoded or checked here; what is sent comes from `target`.
"""

import re
from collections.abc import Sequence

import msgspec

from postwright.model.request import Param
from postwright.model.variable_text import VARIABLE

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*)://")
_PORT = re.compile(r":(\d*)$")
_IN_NAME = str.maketrans({"&": "%26", "#": "%23", "=": "%3D", "\n": "%0A", "\r": "%0D"})
_IN_VALUE = str.maketrans({"&": "%26", "#": "%23", "\n": "%0A", "\r": "%0D"})


class UrlParts(msgspec.Struct, frozen=True):
    """The pieces of a typed URL; put in order they are the text again."""

    prefix: str
    """All before the path: `https://user@host:1`, or `{{base}}`."""
    scheme: str = ""
    """Empty where it is not written or stands in a variable."""
    userinfo: str = ""
    host: str = ""
    """With brackets for IPv6; empty where a variable holds more than the host."""
    port: int | None = None
    path: str = ""
    query: str | None = None
    """None where there is no `?`."""
    fragment: str | None = None


def split_url(text: str) -> UrlParts:
    """Take a typed URL apart; any text has an answer."""
    masked = _masked(text)
    hash_at = masked.find("#")
    end = len(text) if hash_at < 0 else hash_at
    fragment = None if hash_at < 0 else text[hash_at + 1 :]
    mark = masked.find("?", 0, end)
    path_end = end if mark < 0 else mark
    query = None if mark < 0 else text[mark + 1 : end]
    scheme = _SCHEME.match(masked)
    start = scheme.end() if scheme else 2 if masked.startswith("//") else 0
    slash = masked.find("/", start, path_end)
    path_start = path_end if slash < 0 else slash
    authority = text[start:path_start]
    if not scheme and authority.startswith("{{"):
        userinfo, host, port = "", "", None
    else:
        userinfo, host, port = _split_authority(authority)
    return UrlParts(
        prefix=text[:path_start],
        scheme=text[: start - 3] if scheme else "",
        userinfo=userinfo,
        host=host,
        port=port,
        path=text[path_start:path_end],
        query=query,
        fragment=fragment,
    )


def query_rows(url: str) -> tuple[Param, ...]:
    """Return the query's pairs in order as the URL spells them; names may repeat."""
    return tuple(Param(name, value) for name, value, _ in _pairs(split_url(url).query))


def with_query(url: str, rows: Sequence[Param]) -> str:
    """Return the URL with exactly the enabled query rows, the rest untouched.

    A pair that the URL already has keeps its spelling, so `a` does not become `a=`. Of new
    rows only what would end a name or a value is encoded.
    """
    parts = split_url(url)
    old = _pairs(parts.query)
    wanted = [
        row for row in rows if row.enabled and row.kind == "query" and (row.name or row.value)
    ]
    if [(name, value) for name, value, _ in old] == [(row.name, row.value) for row in wanted]:
        return url
    spellings: list[str] = []
    for row in wanted:
        known = next((pair for pair in old if pair[:2] == (row.name, row.value)), None)
        if known:
            old.remove(known)
        spellings.append(known[2] if known else _spelled(row))
    query = "?" + "&".join(spellings) if spellings else ""
    fragment = "" if parts.fragment is None else "#" + parts.fragment
    return parts.prefix + parts.path + query + fragment


def path_names(url: str) -> tuple[str, ...]:
    """Return the names of the `:name` segments in order, each once."""
    segments = split_url(url).path.split("/")
    return tuple(dict.fromkeys(s[1:] for s in segments if len(s) > 1 and s[0] == ":"))


def sync_params(url: str, params: Sequence[Param]) -> tuple[Param, ...]:
    """Return the rows after the URL was edited: its query in order, then its path names.

    Disabled rows stay at their place, notes and values stay with their names.
    """
    return (*_synced_query(url, params), *_synced_path(url, params))


def _synced_query(url: str, params: Sequence[Param]) -> list[Param]:
    old = [row for row in params if row.kind == "query"]
    free = [row for row in old if row.enabled]
    rows: list[Param] = []
    for new in query_rows(url):
        same = next((row for row in free if (row.name, row.value) == (new.name, new.value)), None)
        same = same or next((row for row in free if row.name == new.name), None)
        if same:
            free.remove(same)
            new = msgspec.structs.replace(new, note=same.note)
        rows.append(new)
    for index, row in enumerate(old):
        if not row.enabled:
            rows.insert(min(index, len(rows)), row)
    return rows


def _synced_path(url: str, params: Sequence[Param]) -> list[Param]:
    old = [row for row in params if row.kind == "path"]
    by_name = {row.name: row for row in old}
    names = path_names(url)
    rows: list[Param] = []
    for index, name in enumerate(names):
        known = by_name.get(name)
        if known is None and index < len(old) and old[index].name not in names:
            known = msgspec.structs.replace(old[index], name=name)  # renamed while typing
        rows.append(known or Param(name, kind="path"))
    return rows


def _pairs(query: str | None) -> list[tuple[str, str, str]]:
    """Return name, value and spelling of each pair that is not empty."""
    if not query:
        return []
    masked = _masked(query)
    found: list[tuple[str, str, str]] = []
    start = 0
    for piece in masked.split("&"):
        spelling = query[start : start + len(piece)]
        equals = piece.find("=")
        if equals < 0:
            name, value = spelling, ""
        else:
            name, value = spelling[:equals], spelling[equals + 1 :]
        if name or value:
            found.append((name, value, spelling))
        start += len(piece) + 1
    return found


def _spelled(row: Param) -> str:
    name = _outside_variables(row.name, _IN_NAME)
    return f"{name}={_outside_variables(row.value, _IN_VALUE)}"


def _outside_variables(text: str, table: dict[int, str]) -> str:
    pieces: list[str] = []
    start = 0
    for found in VARIABLE.finditer(text):
        pieces += (_encoded(text[start : found.start()], table), found.group())
        start = found.end()
    return "".join((*pieces, _encoded(text[start:], table)))


def _encoded(text: str, table: dict[int, str]) -> str:
    # Braces that open no variable here would open one with those of a later row.
    return text.translate(table).replace("{{", "%7B%7B")


def _masked(text: str) -> str:
    """Return text of the same length whose variables have no sign that means something."""
    if "{{" not in text:
        return text
    return VARIABLE.sub(lambda found: "v" * len(found.group()), text)


def _split_authority(authority: str) -> tuple[str, str, int | None]:
    userinfo, _, place = authority.rpartition("@")
    port = _PORT.search(place)
    if port and not (place.startswith("[") and not place[: port.start()].endswith("]")):
        digits = port.group(1)
        return userinfo, place[: port.start()], int(digits) if 0 < len(digits) < 6 else None
    return userinfo, place, None
