"""Where a send gets its token: kept, refreshed or fetched; every call is an exchange of its own."""

from __future__ import annotations

import asyncio
import re
import time
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postwright import __version__
from postwright.engine import redirects
from postwright.engine.oauth2 import flows
from postwright.engine.oauth2.answers import TokenFailed, members
from postwright.engine.oauth2.asked import Asked, key_of
from postwright.engine.oauth2.calls import FORM, Call
from postwright.engine.origins import origin_words
from postwright.engine.ports import SignInAsked, TokenStore, Watch
from postwright.engine.proxies import through
from postwright.engine.recording import Recording
from postwright.model.exchange import Child, Exchange, Header, PreparedBody, PreparedRequest
from postwright.model.said import said
from postwright.model.tokens import Token
from postwright.protocol.redaction import redact_bytes
from postwright.protocol.target import resolve_target

if TYPE_CHECKING:
    from postwright.engine.send import Engine

_LIMIT_S = 60.0
"""How long one call may take where the request itself has no limit."""
_LARGEST = 1024 * 1024
_SECRET_MEMBERS = ("access_token", "refresh_token", "id_token", "device_code")
_BEGUN = re.compile(rf'"(?:{"|".join(_SECRET_MEMBERS)})"\s*:\s*"([^"]+)'.encode())
"""Finds them in an answer that was cut off, and is no JSON therefore."""


class MemoryTokens:
    """Keeps tokens as long as it lives."""

    def __init__(self) -> None:
        self._tokens: dict[str, Token] = {}

    def get(self, key: str) -> Token | None:
        """Return the token that was asked for in this way."""
        return self._tokens.get(key)

    def put(self, key: str, token: Token | None) -> None:
        """Keep a token, or forget it."""
        if token is None:
            self._tokens.pop(key, None)
        else:
            self._tokens[key] = token


class TokenSource:
    """Gives one send its token. Who asks for the same one at the same time waits for it."""

    def __init__(
        self,
        engine: Engine,
        record: Recording,
        wanted: Asked,
        store: TokenStore,
        watch: Watch | None = None,
    ) -> None:
        self._engine, self._record, self._watch = engine, record, watch
        self._wanted, self._store = wanted, store
        self._key = key_of(wanted)

    async def token(self) -> Token:
        """Return a token that can be sent. Raise TokenFailed."""
        async with self._engine.token_lock(self._key):
            held = self._store.get(self._key)
            if held is None or not held.is_fresh(time.time()):
                held = await self._next(held)
        self._hide(held)
        return held

    async def renewed(self, refused: Token) -> Token | None:
        """Return another token than the one that a server refused; None where none is to be had.

        Nobody is asked to sign in again: what was refused may be refused for other reasons.
        """
        wanted = self._wanted
        async with self._engine.token_lock(self._key):
            held = self._store.get(self._key)
            if held is None or held == refused or not held.is_fresh(time.time()):
                try:
                    held = await self._again(refused)
                except TokenFailed:
                    return None
        if held is not None:
            self._hide(held)
        return held if held is None or wanted.source == "access_token" or held.id_token else None

    async def fetch(self) -> Token:
        """Return a new token, whatever is kept. Raise TokenFailed."""
        async with self._engine.token_lock(self._key):
            return self._kept(await flows.fetch(self._wanted, self))

    async def refresh(self) -> Token:
        """Return the token that follows the kept one. Raise TokenFailed."""
        async with self._engine.token_lock(self._key):
            held = self._store.get(self._key)
            if held is None or not held.refresh:
                raise TokenFailed(
                    said("There is no refresh token"),
                    said(
                        "The server gave none with the token. Fetch a new token; with some "
                        "servers the scope offline_access asks for one."
                    ),
                )
            return self._kept(await flows.refresh(self._wanted, held, self))

    async def _next(self, held: Token | None) -> Token:
        """Return what follows a token that has expired, or the first one."""
        wanted = self._wanted
        if held is not None and held.refresh and wanted.refreshes:
            try:
                return self._kept(await flows.refresh(wanted, held, self))
            except TokenFailed:
                if not wanted.fetches:
                    raise
        if not wanted.fetches:
            raise TokenFailed(
                said("There is no token that can be sent"),
                said("It is not to be fetched by itself: fetch it under Auth first."),
            )
        return self._kept(await flows.fetch(wanted, self))

    async def _again(self, refused: Token) -> Token | None:
        wanted = self._wanted
        may_fetch = wanted.fetches and not wanted.needs_person
        if refused.refresh and wanted.refreshes:
            try:
                return self._kept(await flows.refresh(wanted, refused, self))
            except TokenFailed:
                if not may_fetch:
                    raise
        return self._kept(await flows.fetch(wanted, self)) if may_fetch else None

    def _kept(self, token: Token) -> Token:
        self._store.put(self._key, token)
        return token

    def _hide(self, token: Token) -> None:
        """Let the recording know what is secret, wherever it stands."""
        prepared = self._record.prepared
        texts = [text for text in secrets_of(token) if text not in prepared.secrets]
        if texts:
            secrets = (*prepared.secrets, *texts)
            self._record.prepared = msgspec.structs.replace(prepared, secrets=secrets)

    # What the flows need

    async def call(self, call: Call, /) -> flows.Answer:
        """Make a call by the rules of the request that needs the token, and record it."""
        prepared = prepared_call(self._engine, self._record.prepared, call)
        record = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())
        try:
            exchange = await self._engine.send(prepared, recording=record)
        except asyncio.CancelledError:
            begun = _heads_only(msgspec.structs.replace(record.exchange(), response=None))
            self._record.children.append(Child("token", call.title, begun))
            raise
        response = exchange.response
        body = b""
        if response is not None and response.body.path:
            body = await asyncio.to_thread(_read, response.body.path)
        self._record.children.append(Child("token", call.title, await self._masked(exchange, body)))
        if response is None or exchange.failure is not None:
            failure = exchange.failure
            raise TokenFailed(
                f"No token from {prepared.host}"[:60],
                f"{failure.title}. {failure.detail}"
                if failure
                else said("The answer is not whole."),
            )
        if response.status in redirects.STATUSES:
            raise TokenFailed(
                said("The token URL leads elsewhere"),
                said(
                    "It answered {status} with the Location “{location}”. Credentials "
                    "do not follow; if that is right, set it as the token URL.",
                    status=response.status,
                    location=response.header("location")[:200],
                ),
            )
        return flows.Answer(response.status, response.header("content-type"), body, time.time())

    async def ask(self, url: str, code: str = "", /) -> None:
        """Open the user's browser."""
        if self._engine.browser is None:
            raise TokenFailed(
                said("Somebody has to sign in with a browser"),
                said(
                    "That cannot be done here. Fetch the token in the window or with "
                    "postwright send first."
                ),
            )
        if not url.lower().startswith(("https://", "http://")):
            raise TokenFailed(
                said("The sign-in address is none for a browser"),
                said("The server gave “{url}”, which was not opened.", url=url[:200]),
            )
        if self._watch is not None:
            self._watch(SignInAsked(url, code))
        await self._engine.browser(url)

    async def _masked(self, exchange: Exchange, body: bytes) -> Exchange:
        """Return the exchange with its secrets known, its body's file without them."""
        found = secrets_in(exchange, body)
        prepared = exchange.prepared
        secrets = tuple(dict.fromkeys((*prepared.secrets, *found)))
        self._record.prepared = msgspec.structs.replace(
            self._record.prepared,
            secrets=tuple(dict.fromkeys((*self._record.prepared.secrets, *secrets))),
        )
        exchange = msgspec.structs.replace(
            exchange, prepared=msgspec.structs.replace(prepared, secrets=secrets)
        )
        response = exchange.response
        if response is None or not response.body.path:
            return exchange
        if response.header("content-encoding"):
            exchange = _heads_only(exchange)
        shown = redact_bytes(body, secrets)
        path = response.body.path
        await asyncio.wrap_future(
            self._engine.spool.submit(lambda: self._engine.spool.rewrite(path, shown))
        )
        kept = msgspec.structs.replace(response.body, size_bytes=len(shown), sha256="")
        response = msgspec.structs.replace(response, body=kept)
        return msgspec.structs.replace(exchange, response=response)


def secrets_of(token: Token) -> tuple[str, ...]:
    """Return what nobody else may see of a token."""
    return tuple(text for text in (token.access, token.refresh, token.id_token) if text)


def secrets_in(exchange: Exchange, body: bytes) -> tuple[str, ...]:
    """Return the tokens and codes in a server's answer, or what came of them."""
    kind = exchange.response.header("content-type") if exchange.response else ""
    told = members(kind, body)
    found = [told[name] for name in _SECRET_MEMBERS if told.get(name)]
    return tuple(found or (m[1].decode("utf-8", "replace") for m in _BEGUN.finditer(body)))


def _heads_only(exchange: Exchange) -> Exchange:
    """Return the exchange without the bodies that came: tokens in them cannot be masked.

    They are coded, or nobody knows yet what in them is a token.
    """

    def head(received: bytes) -> bytes:
        lines, blank, _ = received.partition(b"\r\n\r\n")
        return lines + blank if blank and lines.startswith(b"HTTP/1.") else b""

    hops = tuple(msgspec.structs.replace(h, received=head(h.received)) for h in exchange.hops)
    return msgspec.structs.replace(exchange, hops=hops)


def prepared_call(engine: Engine, parent: PreparedRequest, call: Call) -> PreparedRequest:
    """Return what is sent for a call: on the parent's way, by the rules of its own address."""
    target = resolve_target(call.url)
    origin = origin_words(target.scheme, target.host, target.port)
    body = call.body
    rows = [Header("Host", target.authority, "automatic")]
    rows += [Header(name, value, "auth", call.secrets) for name, value in call.headers]
    named = {name.lower() for name, _ in call.headers}
    rows += [
        header
        for header in (
            Header("Content-Type", FORM, "body"),
            Header("Accept", "application/json", "automatic"),
            Header("User-Agent", f"postwright/{__version__}", "automatic"),
            Header("Content-Length", str(len(body)), "body"),
        )
        if header.name.lower() not in named
    ]
    made = msgspec.structs.replace(
        redirects.led_to(target, parent),
        method="POST",
        headers=tuple(rows),
        body=PreparedBody("form-urlencoded", (body,)),
        pending=(),
        shadowed=(),
        omitted=(),
        uses=(),
        secrets=tuple(dict.fromkeys((*call.secrets, *parent.secrets))),
        timeouts=msgspec.structs.replace(
            parent.timeouts, total_s=parent.timeouts.total_s or _LIMIT_S
        ),
        tls=redirects.tls_after(parent, target, trusted=False),
        follow_redirects=False,
        send_cookies=False,
        store_cookies=False,
        retry=None,
        chunks=None,
        auth_type="none",
        auth_owner="",
        signing=None,
        asks=tuple(ask for ask in parent.asks if ask.origin == origin),
    )
    return through(made, redirects.proxy_after(engine.proxy_for, parent, made))


def _read(path: str) -> bytes:
    with Path(path).open("rb") as file:
        return file.read(_LARGEST)
