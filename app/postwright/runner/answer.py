"""What assertions, checks and captures look at: an exchange as `res` and `req`."""

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from pathlib import Path
from urllib.parse import urlsplit

from postwright.model.exchange import Exchange, Response
from postwright.model.request import Request
from postwright.model.said import said
from postwright.protocol.charsets import detect
from postwright.runner import deep_query
from postwright.runner.expressions import ExpressionError, Host
from postwright.runner.js_values import UNDEFINED, number_of

LARGEST = 64 << 20
"""A larger body is not read for checks."""
_FIRST = """age authorization content-length content-type etag expires from host if-modified-since
if-unmodified-since last-modified location max-forwards proxy-authorization referer retry-after
server user-agent"""
_FIRST_ONLY = frozenset(_FIRST.split())
"""Of these Node keeps the first line (https://nodejs.org/api/http.html#messageheaders)."""


class Answer:
    """One exchange, its body read when something looks at it."""

    def __init__(self, exchange: Exchange, request: Request) -> None:
        self._exchange = exchange
        self._request = request

    @property
    def response(self) -> Response:
        """Return the response. Raise ExpressionError where none came."""
        if self._exchange.response is None:
            raise ExpressionError(said("there is no response"))
        return self._exchange.response

    @property
    def elapsed_ms(self) -> int:
        return round(self._exchange.elapsed_ms)

    @cached_property
    def data(self) -> bytes:
        """The decoded body. Raise ExpressionError where it is too large or gone."""
        body = self.response.body
        if body.size_bytes > LARGEST:
            raise ExpressionError(
                said(
                    "the body has {size_bytes} bytes; {largest} are checked",
                    size_bytes=body.size_bytes,
                    largest=LARGEST,
                )
            )
        if not body.path:
            return b""
        try:
            return Path(body.path).read_bytes()
        except OSError as error:
            raise ExpressionError(
                said("the body cannot be read: {why}", why=error.strerror)
            ) from None

    @cached_property
    def text(self) -> str:
        """The body as text."""
        chosen = self._request.options.postwright.response.charset
        content_type = self.response.header("content-type")
        charset = detect(self.data, content_type, chosen=chosen)
        return charset.decode(self.data)

    @cached_property
    def body(self) -> object:
        """The body's value where it is JSON, whatever its type says, else its text."""
        try:
            return json_value(self.text)
        except ValueError:
            return self.text

    @cached_property
    def headers(self) -> dict[str, object]:
        """By name in lower case; lines of the same name joined, those of Set-Cookie a list."""
        found: dict[str, list[str]] = {}
        for name, value in self.response.headers:
            found.setdefault(name.lower(), []).append(value)
        return {
            name: values if name == "set-cookie"
            else values[0] if name in _FIRST_ONLY
            else ", ".join(values)
            for name, values in found.items()
        }  # fmt: skip

    def cookie(self, name: str) -> object:
        """Return what the last hop that sets a cookie sets it to."""
        for hop in reversed(self._exchange.hops):
            for field, line in reversed(hop.response_headers):
                key, equals, value = line.partition(";")[0].partition("=")
                if field.lower() == "set-cookie" and equals and key.strip() == name:
                    return value.strip()
        return UNDEFINED

    @cached_property
    def names(self) -> Mapping[str, Host]:
        """What expressions may start with."""
        return {"res": self._res(), "req": self._req()}

    def _res(self) -> Host:
        last = self._exchange.hops[-1].url if self._exchange.hops else self._exchange.prepared.url
        members: dict[str, Callable[[], object]] = {
            "status": lambda: self.response.status,
            "statusText": lambda: self.response.reason,
            "headers": lambda: self.headers,
            "body": lambda: self.body,
            "responseTime": lambda: self.elapsed_ms,
            "url": lambda: last,
        }
        methods: dict[str, Callable[..., object]] = {
            "getStatus": members["status"],
            "getStatusText": members["statusText"],
            "getHeaders": members["headers"],
            "getHeader": lambda name: self.headers.get(str(name).lower(), UNDEFINED),
            "getBody": members["body"],
            "getResponseTime": members["responseTime"],
            "getUrl": members["url"],
            "getSize": self._size,
        }
        return Host(members, methods, lambda *words: deep_query.find(self.body, *words))

    def _size(self) -> dict[str, object]:
        body = self.response.body.size_bytes
        lines = [f"HTTP/1.1 {self.response.status} {self.response.reason}"]
        lines += [f"{name}: {value}" for name, value in self.response.headers]
        header = len("\r\n".join([*lines, "", ""]).encode("utf-8", "replace"))
        return {"header": header, "body": body, "total": header + body}

    def _req(self) -> Host:
        prepared = self._exchange.prepared
        parts = urlsplit(prepared.url)
        headers = {header.name: header.value for header in prepared.headers}
        lowered = {name.lower(): value for name, value in headers.items()}
        members: dict[str, Callable[[], object]] = {
            "url": lambda: prepared.url,
            "method": lambda: prepared.method,
            "headers": lambda: headers,
            "body": self._sent_body,
            "timeout": lambda: round((prepared.timeouts.total_s or 0) * 1000),
            "name": lambda: self._request.name,
            "tags": lambda: list(self._request.tags),
        }
        methods: dict[str, Callable[..., object]] = {
            f"get{name.capitalize()}": member for name, member in members.items()
        }
        methods |= {
            "getHeader": lambda name: lowered.get(str(name).lower(), UNDEFINED),
            "getHost": lambda: parts.netloc,
            "getPath": lambda: parts.path,
            "getQueryString": lambda: parts.query,
        }
        return Host(members, methods)

    def _sent_body(self) -> object:
        pieces = self._exchange.prepared.body.pieces
        if not pieces:
            return UNDEFINED
        data = b"".join(piece for piece in pieces if isinstance(piece, bytes))
        text = data.decode("utf-8", "replace")
        try:
            return json_value(text)
        except ValueError:
            return text


def json_value(text: str) -> object:
    """Return the value of a JSON text, its numbers with all their digits. Raise ValueError."""
    try:
        return json.loads(
            text, parse_float=number_of, parse_int=number_of, parse_constant=_no_constant
        )
    except RecursionError:
        raise ValueError(said("it is nested too deep")) from None


def _no_constant(name: str) -> None:
    raise ValueError(said("{name} is no JSON", name=name))
