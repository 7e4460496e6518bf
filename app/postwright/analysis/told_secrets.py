"""What in an exchange nobody may learn who only reads of it: known secrets, and credentials.

Known are the values of secret variables. The others are found by what `credentials` calls one: in
variables, in headers both ways, in addresses, in forms and JSON that were typed, among the members
of a JSON answer. History, reports, copies, exports and the log all go by this one judgement.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from urllib.parse import unquote_plus

from msgspec.structs import replace

from postwright.analysis import credentials
from postwright.analysis.answer_body import answer_body
from postwright.model.exchange import Exchange, Header, PreparedBody, PreparedRequest
from postwright.protocol.redaction import MASK

_SHORTEST = 4
"""Shorter texts are no credentials, and masking them would hide half of a report."""
_LARGEST = 64 * 1024
_USUAL = 512
"""What was found in a longer header is not kept."""
_COOKIES = ("set-cookie", "set-cookie2")
_ADDRESSES = ("location", "content-location", "referer")
_PART = re.compile(
    r'form-data; name="([^"\r\n]*)"\r\n(?:[^\r\n]+\r\n)*\r\n([\s\S]*?)\r\n--', re.IGNORECASE
)
"""A field of a form without a file's name (RFC 7578 §4.2), and what it holds."""


def secrets_of_exchange(exchange: Exchange, *, bodies: bool = True) -> tuple[str, ...]:
    """Return every text to be masked where an exchange is told, each once.

    Without `bodies` an answer's body is not read: it may hold thousands, see `masked_answer`.
    """
    found = chain(
        secrets_of_request(exchange.prepared),
        (
            text
            for hop in exchange.hops
            for text in chain(
                _in_url(hop.url),
                (secret for header in hop.headers for secret in header.secrets),
                _in_headers((header.name, header.value) for header in hop.headers),
                _in_headers(hop.response_headers),
                _in_headers(hop.trailers),
            )
        ),
        _in_body(exchange) if bodies else (),
        *(secrets_of_exchange(child.exchange, bodies=bodies) for child in exchange.children),
    )
    return tuple(dict.fromkeys(filter(None, found)))


def secrets_of_request(prepared: PreparedRequest) -> tuple[str, ...]:
    """Return every text to be masked where a request is told that may not have been sent yet."""
    headers = (*prepared.headers, *prepared.omitted)
    found = chain(
        prepared.secrets,
        (secret for header in headers for secret in header.secrets),
        *((u.value, *(v for _, v in u.shadowed)) if u.secret else secrets_of_value(u.name, u.value)
          for u in prepared.uses),
        _in_headers((header.name, header.value) for header in headers),
        _in_headers((one.name, one.value) for one in prepared.shadowed),
        _in_url(prepared.url),
        _in_sent(prepared.body),
    )  # fmt: skip
    return tuple(dict.fromkeys(text for text in found if text))


def with_typed_secrets(prepared: PreparedRequest) -> PreparedRequest:
    """Return the request with credentials that were typed among its secrets, to be told."""
    return replace(prepared, secrets=secrets_of_request(prepared))


def secrets_of_value(name: str, value: str) -> tuple[str, ...]:
    """Return what of a named value is a credential, such as of a variable that was captured."""
    stripped = value.strip()
    if credentials.is_telling(name) and stripped.isdigit() and len(stripped) >= _SHORTEST:
        return (stripped,)
    return tuple(_texts(value, credentials.of_field(name, value)))


def secrets_of_header(header: Header) -> tuple[str, ...]:
    """Return what of a header as it was sent is secret."""
    return tuple(filter(None, header.secrets)) or _in_header(header.name.lower(), header.value)


@lru_cache(maxsize=4096)  # a list asks again for each of its rows
def masked_address(url: str, mask: str = MASK) -> str:
    """Return an address, sent or only typed, without its credentials."""
    return _without(url, credentials.of_url(url), mask)


def masked_answer(text: str, mask: str = MASK) -> str:
    """Return the text of an answer, framed or not, without the credentials that it gives out."""
    return _without(text, credentials.of_body(text), mask)


def _without(text: str, found: Iterable[credentials.Found], mask: str) -> str:
    told, done = "", 0
    for one in found:
        if one.end - one.start >= _SHORTEST:
            told += text[done : one.start] + mask
            done = one.end
    return told + text[done:]


def _in_headers(headers: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, value in headers:
        if len(value) >= _SHORTEST:
            seek = _in_header if len(value) <= _USUAL else _in_header.__wrapped__
            yield from seek(name.lower(), value)


@lru_cache(maxsize=8192)  # each of an exchange is asked about by all who tell of it
def _in_header(name: str, value: str) -> tuple[str, ...]:
    if name in _COOKIES:
        return tuple(_of_set_cookie(value))
    if name in _ADDRESSES:
        return tuple(_in_url(value))
    return tuple(_texts(value, credentials.of_field(name, value)))


def _of_set_cookie(line: str) -> Iterator[str]:
    """Yield a cookie's value where it signs somebody in: by its name, its look, or its marks.

    Scripts may not read what is HttpOnly (RFC 6265 §4.1.2.6).
    """
    pair, _, attributes = line.partition(";")
    name, _, value = pair.partition("=")
    value = value.strip().strip('"')
    hidden = any(one.strip().lower() == "httponly" for one in attributes.split(";"))
    if hidden or credentials.is_session(name) or credentials.is_random(value):
        if len(value) >= _SHORTEST:
            yield value
    else:
        yield from _texts(value, credentials.of_text(value))


def _in_url(url: str) -> Iterator[str]:
    return _texts(url, credentials.of_url(url))


def _in_body(exchange: Exchange) -> Iterator[str]:
    data = answer_body(exchange)
    if data.lstrip()[:1] in (b"{", b"["):
        text = data.decode("utf-8", "replace")
        yield from _texts(text, credentials.of_json(text))


def _in_sent(body: PreparedBody) -> tuple[str, ...]:
    """Return credentials of a form, of JSON, or of text that is typed, not read from a file."""
    data = b"".join(piece for piece in body.pieces if isinstance(piece, bytes))
    return _typed(body.kind, data) if 0 < len(data) <= _LARGEST else ()


@lru_cache(maxsize=16)  # each view of an exchange asks for the same
def _typed(kind: str, data: bytes) -> tuple[str, ...]:
    text = data.decode("utf-8", "replace")
    if kind == "form-urlencoded":
        query = f"?{text}"
        return tuple(map(unquote_plus, _texts(query, credentials.of_url(query))))
    if kind == "multipart-form":
        fields = _PART.findall(text)
        return tuple(one for name, value in fields for one in secrets_of_value(name, value))
    return tuple(_texts(text, credentials.of_body(text)))


def _texts(text: str, found: Iterable[credentials.Found]) -> Iterator[str]:
    for one in found:
        part = text[one.start : one.end].strip()
        if len(part) >= _SHORTEST:
            yield part
