"""The order of calls and questions that each flow of OAuth 2.0 takes to a token."""

import asyncio
import secrets
import time
from collections.abc import Awaitable, Callable
from typing import Protocol
from urllib.parse import urlsplit

import msgspec

from postwright.engine.oauth2 import asked as flows
from postwright.engine.oauth2.answers import (
    DeviceCode,
    TokenFailed,
    device_of,
    members,
    refusal,
    seconds_of,
    token_of,
)
from postwright.engine.oauth2.asked import Asked
from postwright.engine.oauth2.callback import LIMIT_S, Callback
from postwright.engine.oauth2.calls import (
    Call,
    authorization_url,
    client_call,
    code_call,
    device_call,
    password_call,
    poll_call,
    refresh_call,
)
from postwright.engine.oauth2.pkce import challenge_of, new_verifier
from postwright.model.said import said
from postwright.model.tokens import Token

_SLOWER_S = 5.0
"""What `slow_down` adds to the pause (RFC 8628 §3.5)."""
_LOST_POLLS = 3
"""So many calls in a row may get no answer."""


class Answer(msgspec.Struct, frozen=True):
    """What a call brought back."""

    status: int
    content_type: str
    body: bytes
    at: float
    """When, in seconds since the epoch."""


class World(Protocol):
    """What a flow needs from outside."""

    async def call(self, call: Call, /) -> Answer:
        """Make a call. Raise TokenFailed where no answer came."""
        ...

    async def ask(self, url: str, code: str = "", /) -> None:
        """Let the user sign in at a URL, and type a code there. Raise TokenFailed."""
        ...


async def fetch(wanted: Asked, world: World) -> Token:
    """Return a new token. Raise TokenFailed."""
    return await _FLOWS[wanted.flow](wanted, world)


async def refresh(wanted: Asked, token: Token, world: World) -> Token:
    """Return the token that follows another one. Raise TokenFailed.

    A server that hands out no new refresh token lets the old one stand (RFC 6749 §6).
    """
    made = await _token(refresh_call(wanted, token.refresh), token.scope or wanted.scope, world)
    return msgspec.structs.replace(
        made, refresh=made.refresh or token.refresh, id_token=made.id_token or token.id_token
    )


async def _token(call: Call, scope: str, world: World) -> Token:
    answer = await world.call(call)
    return token_of(answer.status, answer.content_type, answer.body, now=answer.at, scope=scope)


async def _client(wanted: Asked, world: World) -> Token:
    return await _token(client_call(wanted), wanted.scope, world)


async def _password(wanted: Asked, world: World) -> Token:
    return await _token(password_call(wanted), wanted.scope, world)


async def _code(wanted: Asked, world: World) -> Token:
    state = wanted.state or secrets.token_urlsafe(24)
    verifier = new_verifier() if wanted.pkce else ""
    async with Callback(wanted.callback_url, state=state) as callback:
        challenge = challenge_of(verifier) if verifier else ""
        await world.ask(authorization_url(wanted, callback.url, state, challenge))
        told = await callback.wait(LIMIT_S)
    _check(told, wanted)
    code = told.get("code", "")
    if not code:
        raise TokenFailed(
            said("The callback brings no code"),
            said(
                "The server sent the browser back without one. Check that it "
                "allows the code flow to this client."
            ),
        )
    return await _token(code_call(wanted, code, callback.url, verifier), wanted.scope, world)


async def _implicit(wanted: Asked, world: World) -> Token:
    state = wanted.state or secrets.token_urlsafe(24)
    nonce = secrets.token_urlsafe(16) if wanted.source == "id_token" else ""
    async with Callback(wanted.callback_url, state=state, fragment=True) as callback:
        await world.ask(authorization_url(wanted, callback.url, state, nonce=nonce))
        told = await callback.wait(LIMIT_S)
    _check(told, wanted)
    if not told.get("access_token"):
        raise TokenFailed(
            said("The callback brings no token"),
            said(
                "The server sent the browser back without one. Check that it "
                "allows the implicit flow to this client."
            ),
        )
    return Token(
        access=told["access_token"],
        id_token=told.get("id_token", ""),
        scope=told.get("scope", "") or wanted.scope,
        fetched_at=time.time(),
        expires_in_s=seconds_of(told.get("expires_in", "")),
        kind=told.get("token_type", "") or "Bearer",
    )


async def _device(wanted: Asked, world: World) -> Token:
    answer = await world.call(device_call(wanted))
    device = device_of(answer.status, answer.content_type, answer.body)
    await world.ask(device.complete_url or device.url, device.user_code)
    try:
        async with asyncio.timeout(device.expires_in_s):
            return await _polled(wanted, device, world)
    except TimeoutError:
        raise refusal(400, {"error": "expired_token"}) from None


async def _polled(wanted: Asked, device: DeviceCode, world: World) -> Token:
    pause_s, number, lost = device.interval_s, 0, 0
    while True:
        await asyncio.sleep(pause_s)
        number += 1
        try:
            answer = await world.call(poll_call(wanted, device.device_code, number))
        except TokenFailed:
            lost += 1
            if lost > _LOST_POLLS:
                raise
            pause_s *= 2  # a server that did not answer is asked less often
            continue
        lost = 0
        error = members(answer.content_type, answer.body).get("error", "")
        if error == "slow_down":
            pause_s += _SLOWER_S
        elif error != "authorization_pending":
            return token_of(
                answer.status, answer.content_type, answer.body, now=answer.at, scope=wanted.scope
            )


_FLOWS: dict[str, Callable[[Asked, World], Awaitable[Token]]] = {
    flows.CODE: _code,
    flows.CLIENT: _client,
    flows.PASSWORD: _password,
    flows.DEVICE: _device,
    flows.IMPLICIT: _implicit,
}


def _check(told: dict[str, str], wanted: Asked) -> None:
    """Raise TokenFailed for a callback that says no, or comes from another server (RFC 9207)."""
    issuer = told.get("iss", "")
    if issuer and not _is_issuer(issuer, wanted):
        raise TokenFailed(
            said("The callback comes from another server"),
            said(
                "It says that {issuer} signed you in, which is not the server that "
                "was asked: no token was asked for. If that is right, set it as "
                "the issuer.",
                issuer=issuer[:200],
            ),
            error="iss",
        )
    if told.get("error"):
        raise refusal(400, told)


def _is_issuer(issuer: str, wanted: Asked) -> bool:
    if wanted.issuer:
        return issuer == wanted.issuer
    return _origin(issuer) == _origin(wanted.authorization_url)


def _origin(url: str) -> tuple[str, str, int | None]:
    try:
        parts = urlsplit(url)
        return parts.scheme, parts.hostname or "", parts.port
    except ValueError:
        return "", "", None
