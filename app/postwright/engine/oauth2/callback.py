"""Takes the one request with which a browser comes back from signing in (RFC 8252 §7.3).

It listens on loopback alone, for a limited time. Whatever else connects is told to go; once the
callback was taken the port is closed. No text of the request gets into a page.
"""

import asyncio
import contextlib
import hmac
from types import TracebackType
from typing import Self
from urllib.parse import parse_qsl, urlsplit

from postwright.engine.oauth2.answers import TokenFailed

LIMIT_S = 120.0
_HEAD_BYTES = 32 * 1024
_BODY_BYTES = 32 * 1024
_HOSTS = {"127.0.0.1": "127.0.0.1", "localhost": "127.0.0.1", "::1": "::1"}
_PATH = "/callback"
_DONE = "You can close this page and go back to Postwright."
_FAILED = "The sign-in did not work out. Postwright says why."
_SCRIPT = (
    "<!doctype html><meta charset=utf-8><title>Postwright</title><p id=p>One moment…</p>"
    "<script>fetch(location.pathname,{method:'POST',body:location.hash.slice(1)||"
    "location.search.slice(1)}).then(r=>r.text()).then(t=>{p.textContent=t});"
    "history.replaceState(null,'',location.pathname)</script>"
)
"""Hands over the fragment, which no browser sends by itself, and takes it out of its history."""
_POLICY = "default-src 'none'; script-src 'unsafe-inline'; connect-src 'self'"


class Callback:
    """Listens from entering to leaving, or until the callback came."""

    def __init__(self, callback_url: str, *, state: str, fragment: bool = False) -> None:
        """Raise TokenFailed for an address that nobody here can listen to.

        `state` is what has to come back; a `fragment` is fetched by a page with a script.
        """
        self._state = state
        place = _place(callback_url)
        self._host, self._port, self._path = _HOSTS[place[0]], place[1], place[2]
        self._shown = f"[{place[0]}]" if ":" in place[0] else place[0]
        self._fragment = fragment
        self._server: asyncio.Server | None = None
        self._taken: asyncio.Future[dict[str, str]] = asyncio.get_running_loop().create_future()
        self._writers: set[asyncio.StreamWriter] = set()
        self.url = ""
        """The redirect URI that goes to the server."""

    async def __aenter__(self) -> Self:
        try:
            self._server = await asyncio.start_server(
                self._serve, self._host, self._port, limit=_HEAD_BYTES
            )
        except OSError as error:
            raise TokenFailed(
                f"Port {self._port} of the callback URL is taken",
                f"{error.strerror or error}. End what listens there, or register "
                "http://127.0.0.1/callback, which may have any port.",
            ) from None
        port = self._server.sockets[0].getsockname()[1]
        self._authority = f"{self._shown}:{port}"
        self.url = f"http://{self._authority}{self._path}"
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()
        for writer in tuple(self._writers):
            writer.close()

    async def wait(self, limit_s: float = LIMIT_S) -> dict[str, str]:
        """Return the parameters of the callback, whose state is right.

        Raise TokenFailed where none came in time, or one that answers another sign-in.
        """
        try:
            async with asyncio.timeout(limit_s):
                told = await self._taken
        except TimeoutError:
            raise TokenFailed(
                f"Nobody signed in within {limit_s:.0f} s",
                "The browser did not come back. Try again, and check that the server knows the "
                f"callback URL {self.url}.",
            ) from None
        if not self._is_ours(told):
            raise TokenFailed(
                "The callback has another state than was sent",
                "It may answer another sign-in, or come from somebody else: its code was thrown "
                "away and no token was asked for. Sign in again.",
                error="state",
            )
        return told

    def _is_ours(self, told: dict[str, str]) -> bool:
        return hmac.compare_digest(told.get("state", "").encode(), self._state.encode())

    def _close(self) -> None:
        if self._server is not None:
            self._server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.add(writer)
        try:
            status, kind, page = await self._answer(reader)
            writer.write(_response(status, kind, page))
            await writer.drain()
        except (OSError, EOFError, ValueError, asyncio.LimitOverrunError):
            pass  # it came to nothing: a browser connects ahead, and scanners send anything
        finally:
            self._writers.discard(writer)
            with contextlib.suppress(OSError):
                writer.close()

    async def _answer(self, reader: asyncio.StreamReader) -> tuple[str, str, str]:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        line, *lines = head.split("\r\n")
        method, _, rest = line.partition(" ")
        path, _, query = rest.partition(" ")[0].partition("?")
        named = {n.strip().lower(): v.strip() for n, _, v in (x.partition(":") for x in lines)}
        if self._taken.done() or path != self._path or named.get("host") != self._authority:
            return "404 Not Found", "text/plain", "Nothing is here."
        wanted = "POST" if self._fragment and method == "POST" else "GET"
        if method != wanted:
            return "405 Method Not Allowed", "text/plain", "Nothing is here."
        told = dict(parse_qsl(query, keep_blank_values=True))
        if wanted == "POST":
            if named.get("origin", f"http://{self._authority}") != f"http://{self._authority}":
                return "403 Forbidden", "text/plain", "Nothing is here."
            size = int(named.get("content-length", "0"))
            if not 0 <= size <= _BODY_BYTES:
                return "413 Content Too Large", "text/plain", "Nothing is here."
            body = (await reader.readexactly(size)).decode("utf-8", "replace")
            told = dict(parse_qsl(body, keep_blank_values=True))
        elif self._fragment and not told.get("error"):
            return "200 OK", "text/html", _SCRIPT
        if self._taken.done():
            return "404 Not Found", "text/plain", "Nothing is here."
        self._close()  # before the answer: whoever saw it finds the port closed
        self._taken.set_result(told)
        fine = "error" not in told and self._is_ours(told)
        return "200 OK", "text/plain", _DONE if fine else _FAILED


def _response(status: str, kind: str, page: str) -> bytes:
    body = page.encode()
    lines = (
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}; charset=utf-8",
        f"Content-Length: {len(body)}",
        "Connection: close",
        "Cache-Control: no-store",
        "Referrer-Policy: no-referrer",
        "X-Content-Type-Options: nosniff",
        f"Content-Security-Policy: {_POLICY}",
    )
    return "\r\n".join((*lines, "", "")).encode() + body


def _place(callback_url: str) -> tuple[str, int, str]:
    """Return host, port (0: any) and path of the configured callback."""
    if not callback_url:
        return "127.0.0.1", 0, _PATH
    try:
        parts = urlsplit(callback_url)
        host, port = parts.hostname or "", parts.port or 0
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if parts.scheme != "http" or host not in _HOSTS or parts.query or parts.fragment:
        raise TokenFailed(
            "The callback URL does not lead to this computer",
            f"The browser would bring the answer to {callback_url}, where Postwright cannot take "
            "it. Use http://127.0.0.1:PORT/callback, or leave it empty, and register that at the "
            "server.",
        )
    return host, port, parts.path or "/"
