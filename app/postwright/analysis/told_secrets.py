"""What in an exchange nobody may learn who only reads its report: known secrets, and credentials.

Known are the values of secret variables. The others are found by what `credentials` calls one: in
variables given for one run, in headers both ways, in addresses, among the members of a JSON answer.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from urllib.parse import unquote_plus

from postwright.analysis import credentials
from postwright.analysis.answer_body import answer_body
from postwright.model.exchange import Exchange, PreparedBody, PreparedRequest

_SHORTEST = 4
"""Shorter texts are no credentials, and masking them would hide half of a report."""
_LARGEST = 64 * 1024
_COOKIES = ("set-cookie", "set-cookie2")
_ADDRESSES = ("location", "content-location", "referer")


def secrets_of_exchange(exchange: Exchange) -> tuple[str, ...]:
    """Return every text to be masked where an exchange is told, each once."""
    found = chain(
        secrets_of_request(exchange.prepared),
        (
            text
            for hop in exchange.hops
            for text in chain(
                _in_url(hop.url),
                _in_headers((header.name, header.value) for header in hop.headers),
                _in_headers(hop.response_headers),
                _in_headers(hop.trailers),
            )
        ),
        _in_body(exchange),
        *(secrets_of_exchange(child.exchange) for child in exchange.children),
    )
    return tuple(dict.fromkeys(found))


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


def secrets_of_value(name: str, value: str) -> tuple[str, ...]:
    """Return what of a named value is a credential, such as of a variable that was captured."""
    stripped = value.strip()
    if credentials.is_telling(name) and stripped.isdigit() and len(stripped) >= _SHORTEST:
        return (stripped,)
    return tuple(_texts(value, credentials.of_field(name, value)))


def _in_headers(headers: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, value in headers:
        yield from _in_header(name.lower(), value)


@lru_cache(maxsize=512)  # most headers of a run are the same again
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


def _in_sent(body: PreparedBody) -> Iterator[str]:
    """Yield credentials of a form or of JSON that is typed, not read from a file."""
    data = b"".join(piece for piece in body.pieces if isinstance(piece, bytes))
    if not data or len(data) > _LARGEST:
        return
    text = data.decode("utf-8", "replace")
    if body.kind == "form-urlencoded":
        query = f"?{text}"
        yield from map(unquote_plus, _texts(query, credentials.of_url(query)))
    elif text.lstrip()[:1] in ("{", "["):
        yield from _texts(text, credentials.of_json(text))


def _texts(text: str, found: Iterable[credentials.Found]) -> Iterator[str]:
    for one in found:
        part = text[one.start : one.end].strip()
        if len(part) >= _SHORTEST:
            yield part
