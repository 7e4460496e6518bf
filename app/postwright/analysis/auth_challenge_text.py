"""The fields in which a server speaks of signing in, one parameter a line, as they can be read."""

from collections.abc import Iterator

import msgspec

from postwright.model.exchange import Exchange
from postwright.model.said import said
from postwright.protocol.challenges import Challenge, challenges

_ASKING = ("www-authenticate", "proxy-authenticate")
_TELLING = ("authentication-info", "proxy-authentication-info", "ratelimit", "ratelimit-policy",
            "x-ratelimit-remaining", "x-ratelimit-reset")  # fmt: skip


class FieldText(msgspec.Struct, frozen=True):
    """One answer's fields, and which answer that was."""

    title: str
    text: str


def challenge_texts(exchange: Exchange) -> tuple[FieldText, ...]:
    """Return what each answer asked for, the last answer first."""
    return _of(exchange, _ASKING)


def info_texts(exchange: Exchange) -> tuple[FieldText, ...]:
    """Return what each answer told beside: the server's own proof, what is left of a quota."""
    return _of(exchange, _TELLING)


def _of(exchange: Exchange, names: tuple[str, ...]) -> tuple[FieldText, ...]:
    found = []
    last = len(exchange.hops)
    for number, hop in reversed([*enumerate(exchange.hops, 1)]):
        fields = [(n, v) for n, v in hop.response_headers if n.lower() in names]
        if not fields:
            continue
        lines = [line for name, value in fields for line in _lines(name, value)]
        title = (
            said("Challenge")
            if number == last
            else said("Challenge of answer {n}, {status}", n=number, status=hop.status)
        )
        if names is _TELLING:
            title = said("What the answer says of the sign-in")
        found.append(FieldText(title, "\n".join(lines)))
    return tuple(found)


def _lines(name: str, value: str) -> Iterator[str]:
    read = challenges([value]) if name.lower() in _ASKING else ()
    if not read:
        yield f"{name}: {value}"
    for challenge in read:
        yield from _challenge(name, challenge)


def _challenge(name: str, challenge: Challenge) -> Iterator[str]:
    pairs = [f'{key}="{_quoted(value)}"' for key, value in challenge.params]
    start = f"{name}: {challenge.scheme}"
    if challenge.token68:
        start = f"{start} {challenge.token68}"
    if not pairs:
        yield start
        return
    first, *rest = pairs
    yield f"{start} {first}" + ("," if rest else "")
    for number, pair in enumerate(rest, 1):
        yield f"  {pair}" + ("," if number < len(rest) else "")


def _quoted(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"')
