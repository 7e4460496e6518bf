"""Which header lines go out, in which order, and which lost to which.

On the wire: Host, then the rows of collection, folders and request, then auth, cookie, body and
what is added by itself. A row wins over rows of the same name further out; rows of one level
may repeat a name. A row also wins over a cookie, body or automatic header of its name: the
user's own Cookie row is sent as it is and the jar adds nothing to it.
"""

import re
from collections.abc import Iterable, Iterator

import msgspec

from postwright.engine.errors import AuthConflict, InvalidField
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.exchange import Header, Origin, PreparedBody, Shadowed
from postwright.model.kind_words import kind_words
from postwright.model.request import Field, Request
from postwright.model.said import said, sentences

_TOKEN = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
_FORBIDDEN = re.compile("[\x00-\x08\x0a-\x1f\x7f\ud800-\udfff]")
_WITH_LENGTH = {"POST", "PUT", "PATCH"}
"""Methods whose empty body is announced (RFC 9110 §8.6)."""


def is_token(text: str) -> bool:
    """Tell whether RFC 9110 §5.6.2 allows the text as a method or a header's name."""
    return _TOKEN.fullmatch(text) is not None


def check_value(value: str, where: str) -> None:
    """Raise InvalidField for characters that no header value may hold (RFC 9110 §5.5)."""
    if found := _FORBIDDEN.search(value):
        sign = found.group()
        name = _NAMES.get(sign, f"U+{ord(sign):04X}")
        raise InvalidField(
            said("{name} may not stand in a header", name=name),
            where=where,
            fix=said("see character {start}", start=found.start() + 1),
        )


_NAMES = sentences({"\r": "a line break (CR)", "\n": "a line break (LF)", "\0": "a NUL character"})


class HeaderList:
    """The lines of one request while they are gathered."""

    def __init__(self, rows: list[Header], shadowed: list[Shadowed], omit: Iterable[str]) -> None:
        self._rows = rows
        self._added: list[Header] = []
        self._omit = {name.lower() for name in omit}
        self.shadowed = shadowed
        self.omitted: list[Header] = []

    def row(self, name: str) -> Header | None:
        """Return the first of the user's rows of that lower-case name."""
        for row in self._rows:
            if row.name.lower() == name:
                return row
        return None

    def lines(self) -> tuple[Header, ...]:
        """Return what is gathered so far, without Host."""
        return (*self._rows, *self._added)

    def replace_row(self, old: Header, value: str) -> None:
        """Give a row another value."""
        self._rows[self._rows.index(old)] = msgspec.structs.replace(old, value=value)

    def add(self, header: Header, *, required: bool = False) -> None:
        """Add a line unless a row of its name wins or the user switched it off."""
        name = header.name.lower()
        if row := self.row(name):
            self.shadowed.append(_lost(header, row.origin))
        elif name in self._omit and not required:
            self.omitted.append(header)
        else:
            self._added.append(header)

    def add_auth(self, header: Header, scheme: str, choice: str) -> None:
        """Add what a scheme made, before all that is added by itself.

        Raise AuthConflict beside a row without the user's choice.
        """
        check(header)
        if self.settle(header, scheme, choice):
            place = sum(line.origin == "auth" for line in self._added)
            self._added.insert(place, header)

    def settle(self, header: Header, scheme: str, choice: str) -> bool:
        """Tell whether the scheme's header counts beside the rows; drop those that lose to it."""
        row = self.row(header.name.lower())
        if row is None:
            return True
        if choice == "row":
            self.shadowed.append(_lost(header, row.origin))
            return False
        if choice == "scheme":
            lost = [r for r in self._rows if r.name.lower() == header.name.lower()]
            self._rows = [r for r in self._rows if r not in lost]
            self.shadowed += (_lost(r, "auth") for r in lost)
            return True
        raise AuthConflict(
            said(
                "{name} is set twice: by a header row and by {scheme} auth",
                name=header.name,
                scheme=scheme,
            ),
            where=said("header {name} ({origin})", name=row.name, origin=kind_words(row.origin)),
            fix=said("choose the row or the scheme"),
        )

    def ordered(self, host: Header) -> tuple[Header, ...]:
        """Return all lines with Host first, as every HTTP/1.1 library writes it."""
        own = [row for row in self._rows if row.name.lower() == "host"]
        if not own:
            return (host, *self._rows, *self._added)
        if len(own) > 1:
            raise InvalidField(
                said("Host may stand only once"),
                where=said("header Host ({origin})", origin=kind_words(own[1].origin)),
            )
        self.shadowed.append(_lost(host, own[0].origin))
        others = (row for row in self._rows if row is not own[0])
        return (own[0], *others, *self._added)


def gather(request: Request, lineage: Lineage, resolver: Resolver) -> HeaderList:
    """Return the rows that count, resolved and checked. Raise InvalidField."""
    kept: list[list[Header]] = []
    shadowed: list[Shadowed] = []
    winners: dict[str, Origin] = {}
    for origin, fields in _nearest_first(request, lineage):
        level: list[Header] = []
        for field in fields:
            if not field.enabled or not (field.name or field.value):
                continue
            name = resolver.text(field.name, _place_of_name(origin)).text.strip(" \t")
            if by := winners.get(name.lower()):
                shadowed.append(Shadowed(name, field.value, origin, by))
            else:
                level.append(_resolved(name, field, origin, resolver, _place(name, origin)))
        for row in level:
            winners[row.name.lower()] = origin
        kept.append(level)
    rows = [row for level in reversed(kept) for row in level]
    return HeaderList(rows, shadowed, request.options.postwright.omit_headers)


def frame(
    headers: HeaderList, method: str, body: PreparedBody, *, chunked: bool, expect: bool
) -> None:
    """Add what tells the body's end. Raise InvalidField where a row tells it wrongly."""
    length, encoding = headers.row("content-length"), headers.row("transfer-encoding")
    size = body.size_bytes
    if length and encoding:
        raise InvalidField(
            said("Content-Length and Transfer-Encoding exclude each other (RFC 9112 §6.2)"),
            where=said("headers"),
            fix=said("delete one of the two rows"),
        )
    if encoding and encoding.value.lower() != "chunked":
        raise InvalidField(said("only chunked can be sent"), where=said("header Transfer-Encoding"))
    if length and length.value != str(size):
        raise InvalidField(
            said(
                "Content-Length says {value}, the body has {size} bytes",
                value=length.value,
                size=size,
            ),
            where=said("header Content-Length"),
            fix=said("delete the row"),
        )
    if expect and size and not headers.row("expect"):
        headers.add(Header("Expect", "100-continue", "body"))
    if length or encoding:
        return
    if body.kind == "none":
        if method in _WITH_LENGTH:
            headers.add(Header("Content-Length", "0", "automatic"))
    elif chunked:
        headers.add(Header("Transfer-Encoding", "chunked", "body"), required=size > 0)
    else:
        headers.add(Header("Content-Length", str(size), "body"), required=size > 0)


def check(header: Header) -> None:
    """Raise InvalidField for a header that HTTP forbids."""
    where = (
        said("header {name}", name=header.name)
        if header.origin != "auth"
        else said("auth header {name}", name=header.name)
    )
    if not is_token(header.name):
        raise InvalidField(
            said("{name} is no name for a header", name=repr(header.name)), where=where
        )
    check_value(header.value, where)


def _nearest_first(
    request: Request, lineage: Lineage
) -> Iterator[tuple[Origin, tuple[Field, ...]]]:
    yield "request", request.headers
    for folder in reversed(lineage.folders):
        yield f"folder:{folder.name}", folder.headers
    yield "collection", lineage.collection.headers


def _place_of_name(origin: Origin) -> str:
    if origin == "request":
        return said("header name")
    return said("header name ({origin})", origin=kind_words(origin))


def _place(name: str, origin: Origin) -> str:
    if origin == "request":
        return said("header {name}", name=name)
    return said("header {name} ({origin})", name=name, origin=kind_words(origin))


def _resolved(name: str, field: Field, origin: Origin, resolver: Resolver, where: str) -> Header:
    """Blanks round a value are no part of it (RFC 9110 §5.5)."""
    value = resolver.text(field.value, where)
    header = Header(name, value.text.strip(" \t"), origin, value.secrets)
    if not name:
        raise InvalidField(
            said("a header row has no name"), where=said("value {value}", value=field.value)
        )
    check(header)
    return header


def _lost(header: Header, by: Origin) -> Shadowed:
    return Shadowed(header.name, header.value, header.origin, by)
