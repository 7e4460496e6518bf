"""A token as a card shows it: its kind, its claims in order, its time that runs; pure.

Nothing is checked with anyone: what a token says of itself is all there is.
"""

import hashlib
import json
from typing import Any, Literal

import msgspec

from postwright.analysis.jwt import Jwt, read_jwt
from postwright.model.said import said

_TIMES = ("iat", "nbf", "exp")
_FIRST = ("iss", "sub", "aud", "scope")
_SCOPES = ("scope", "scp", "scopes", "permissions")
_MOST, _LONGEST = 12, 200
_GUESSED_S = 3600.0


class Claim(msgspec.Struct, frozen=True):
    """One line of the card."""

    name: str
    value: str
    at: float | None = None
    """The moment, of a claim that is one; seconds since the epoch."""
    items: tuple[str, ...] = ()
    """What it lists, where each item stands for itself."""


class TokenCard(msgspec.Struct, frozen=True):
    """What a token says of itself."""

    typ: str
    alg: str
    claims: tuple[Claim, ...]
    more: int = 0
    """So many further claims are left out."""
    begins: float | None = None
    issued: float | None = None
    expires: float | None = None


class Life(msgspec.Struct, frozen=True):
    """Where in its time a token is."""

    state: Literal["valid", "soon", "expired", "early", "endless"]
    """`soon`: it ends within five minutes."""
    left_s: float = 0.0
    """Until it ends; `expired`: since it ended; `early`: until it begins."""
    share: float = 1.0
    """Of its time that is over, 0 to 1."""


def token_card(token: str) -> TokenCard | None:
    """Return what is shown of a token, None where it is not one that can be read."""
    jwt = read_jwt(token)
    return None if jwt is None else _card(jwt)


def _card(jwt: Jwt) -> TokenCard:
    claims = dict(jwt.claims)
    shown = [_claim(name, claims) for name in _FIRST if _there(name, claims)]
    shown += [Claim(n, _text(claims[n]), jwt.time(n)) for n in _TIMES if n in claims]
    told = {*_FIRST, *_TIMES, *_SCOPES}
    others = [name for name in claims if name not in told]
    shown += [Claim(name[:60], _text(claims[name])) for name in others[:_MOST]]
    return TokenCard(
        _text(jwt.header.get("typ", "JWT")),
        _text(jwt.header.get("alg", "")),
        tuple(shown),
        max(0, len(others) - _MOST),
        jwt.time("nbf"),
        jwt.time("iat"),
        jwt.time("exp"),
    )


def _there(name: str, claims: dict[str, Any]) -> bool:
    return name in claims or (name == "scope" and any(one in claims for one in _SCOPES))


def _claim(name: str, claims: dict[str, Any]) -> Claim:
    if name != "scope":
        return Claim(name, _text(claims[name]))
    own = next(one for one in _SCOPES if one in claims)
    items = Jwt({}, {own: claims[own]}).scopes() or ()
    return Claim(own, _text(claims[own]), items=tuple(one[:80] for one in items[:40]))


def _text(value: object) -> str:
    if isinstance(value, str):
        text = value
    elif isinstance(value, list) and all(isinstance(one, str) for one in value):
        text = ", ".join(value)
    else:
        try:
            text = json.dumps(value, ensure_ascii=False)
        except (RecursionError, ValueError):
            return "…"
    return text if len(text) <= _LONGEST else text[: _LONGEST - 1] + "…"


def life(card: TokenCard, now: float) -> Life:
    """Return where the token is at this moment."""
    begins, ends = card.begins, card.expires
    if begins is not None and now < begins:
        return Life("early", begins - now, 0.0)
    if ends is None:
        return Life("endless")
    if now >= ends:
        return Life("expired", now - ends, 1.0)
    start = card.issued if card.issued is not None else begins
    start = ends - _GUESSED_S if start is None or start >= ends else start
    share = min(1.0, max(0.0, (now - start) / (ends - start)))
    return Life("soon" if ends - now <= 300 else "valid", ends - now, share)


def fingerprint(text: str) -> str:
    """Return eight hexadecimal digits by which two people can compare a secret safely."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:8]


def announcement(before: Life, now: Life) -> str:
    """Return what is said aloud as the time runs: at five minutes, at one, at the end."""
    if now.state == "expired" and before.state in ("valid", "soon"):
        return said("The token has expired")
    if now.state == "soon" and before.state == "valid":
        return said("The token expires in 5 minutes")
    if now.state == before.state == "soon" and now.left_s <= 60 < before.left_s:
        return said("The token expires in 1 minute")
    return ""
