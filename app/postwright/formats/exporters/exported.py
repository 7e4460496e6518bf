"""What an exporter gives, and what all of them need: requests with all that they inherit."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from urllib.parse import quote

import msgspec

from postwright.formats.importers.imported import Loss, Outcome
from postwright.model.collection import Broken, Collection, Folder, Foreign, Item
from postwright.model.request import Auth, Field, FileChoice, Request, Variable
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE
from postwright.protocol.media_types import guess
from postwright.protocol.url_text import split_url

_LOOSE = re.compile(r"[^A-Za-z0-9\-._~!$&'()*+,;=:@/?%#]|%(?![0-9A-Fa-f]{2})")
_TYPES = {
    "json": "application/json",
    "text": "text/plain; charset=utf-8",
    "xml": "application/xml",
    "sparql": "application/sparql-query",
    "form-urlencoded": "application/x-www-form-urlencoded",
}


class Exported(msgspec.Struct, frozen=True):
    """Files of another tool, and what they could not say."""

    files: tuple[tuple[str, bytes], ...]
    """Name and content, the main one first; names have no folder in them."""
    losses: tuple[Loss, ...] = ()

    @property
    def text(self) -> str:
        """Return the main file's text."""
        return self.files[0][1].decode()


class Report:
    """Collects losses, each once."""

    def __init__(self, losses: tuple[Loss, ...] = ()) -> None:
        self._lines = dict.fromkeys(losses)

    def lost(self, field: str, why: str, item: str = "", outcome: Outcome = "dropped") -> None:
        """Note what the other format cannot say."""
        self._lines.setdefault(Loss(field, why, outcome, item))

    @property
    def losses(self) -> tuple[Loss, ...]:
        """Return the lines in their order."""
        return tuple(self._lines)


class Placed(msgspec.Struct, frozen=True):
    """A request with what it inherits."""

    request: Request
    folders: tuple[str, ...]
    """Names, outermost first."""
    headers: tuple[Field, ...]
    """The collection's, the folders' and its own; of equal names the nearest."""
    auth: Auth
    """Its own or the inherited one."""
    variables: tuple[Variable, ...]
    """Of the folders and the request, nearest last."""

    @property
    def item(self) -> str:
        """Return its place as reports say it."""
        return " / ".join((*self.folders, self.request.name))


def all_requests(collection: Collection, report: Report) -> Iterator[Placed]:
    """Yield every request in order; other items are told in the report."""
    auth = collection.auth or Auth("none")
    yield from _walked(collection.items, (), collection.headers, auth, (), report)


def _walked(
    items: tuple[Item, ...],
    folders: tuple[str, ...],
    headers: tuple[Field, ...],
    auth: Auth,
    variables: tuple[Variable, ...],
    report: Report,
) -> Iterator[Placed]:
    for item in items:
        value = item.value
        if isinstance(value, Request):
            own = auth if value.auth.type == "inherit" else value.auth
            rows = _together(headers, value.headers)
            yield Placed(value, folders, rows, own, (*variables, *value.variables))
        elif isinstance(value, Folder):
            inner = auth if value.auth is None or value.auth.type == "inherit" else value.auth
            yield from _walked(
                value.items,
                (*folders, value.name),
                _together(headers, value.headers),
                inner,
                (*variables, *value.variables),
                report,
            )
        else:
            other_item(value, folders, report)


def other_item(value: Foreign | Broken, folders: tuple[str, ...], report: Report) -> None:
    """Tell of an item that is no request."""
    kind = (
        said("A {kind} item", kind=value.kind)
        if isinstance(value, Foreign)
        else said("A file that cannot be read")
    )
    report.lost(
        "item", said("{kind} is not written.", kind=kind), " / ".join((*folders, value.name))
    )


def _together(outer: tuple[Field, ...], inner: tuple[Field, ...]) -> tuple[Field, ...]:
    own = {row.name.lower() for row in inner if row.enabled}
    return (*(row for row in outer if row.name.lower() not in own), *inner)


def substituted(text: str, values: Mapping[str, str], depth: int = 10) -> str:
    """Return the text with the variables that have a value; others stay."""
    if "{{" not in text or not depth:
        return text
    done = VARIABLE.sub(lambda found: values.get(found[1], found[0]), text)
    return done if done == text else substituted(done, values, depth - 1)


def unchosen(placed: Placed, report: Report) -> None:
    """Tell of rows without a file, where the other tool has no word for such."""
    body = placed.request.body
    for part in body.parts:
        if part.kind == "file" and part.enabled and not part.files:
            report.lost(
                said("part {name}", name=part.name), said("No file is chosen in it."), placed.item
            )
    if body.kind == "file" and not any(one.selected and one.path for one in body.files):
        report.lost("body", said("No file is chosen in it."), placed.item)


def filled_path(request: Request) -> str:
    """Return the URL with the values of its `:name` segments, where they have some."""
    values = {p.name: p.value for p in request.params if p.kind == "path" and p.enabled}
    parts = split_url(request.url)
    segments = [
        values.get(one[1:], "") or one if one.startswith(":") else one
        for one in parts.path.split("/")
    ]
    return parts.prefix + "/".join(segments) + request.url[len(parts.prefix) + len(parts.path) :]


def encoded_url(url: str) -> str:
    """Return the URL with everything encoded that its request line has encoded, but variables."""
    prefix = split_url(url).prefix
    return prefix + outside_variables(url[len(prefix) :], _encoded)


def outside_variables(text: str, change: Callable[[str], str]) -> str:
    """Return the text with all of it changed but `{{variables}}`."""
    pieces, at = [], 0
    for found in VARIABLE.finditer(text):
        pieces += [change(text[at : found.start()]), found[0]]
        at = found.end()
    return "".join((*pieces, change(text[at:])))


def _encoded(text: str) -> str:
    return _LOOSE.sub(lambda found: quote(found[0], safe="", errors="replace"), text)


def content_type(request: Request) -> str:
    """Return the Content-Type that is automatic for the body; empty where there is none."""
    body = request.body
    if body.kind == "file":
        chosen = next((one for one in body.files if one.selected), FileChoice())
        return chosen.content_type or (guess(chosen.path) if chosen.path else "")
    return _TYPES.get(body.kind, "")


def has_content_type(rows: Iterable[Field]) -> bool:
    """Tell whether a row that is on names the body's type."""
    return any(row.enabled and row.name.lower() == "content-type" for row in rows)


def values_of(rows: tuple[Variable, ...]) -> dict[str, str]:
    """Return the values that are in force and no secrets."""
    return {row.name: row.value for row in rows if row.enabled and not row.secret}


def file_stem(name: str) -> str:
    """Return a file's name without its extension."""
    return re.sub(r'[<>:"/\\|?*\x00-\x1f\x7f]', "-", name).strip(" .-")[:100] or "collection"


def distinct(files: Iterable[tuple[str, str, str]]) -> tuple[tuple[str, bytes], ...]:
    """Return files of stem, extension and text; of equal names the later ones get a number."""
    taken: set[str] = set()
    made = []
    for stem, extension, text in files:
        name, number = f"{stem}{extension}", 2
        while name.casefold() in taken:
            name, number = f"{stem} {number}{extension}", number + 1
        taken.add(name.casefold())
        made.append((name, text.encode("utf-8", "replace")))
    return tuple(made)
