"""What a server asked for beside what was sent, a line for each part, with a verdict in a word."""

from collections.abc import Iterator
from typing import Literal
from urllib.parse import unquote_plus, urlsplit

import msgspec
from msgspec.structs import replace

from postwright.analysis.answer_body import answer_body
from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_digest import answered_challenge
from postwright.analysis.auth_way import is_key, names_key
from postwright.analysis.durations import fine, lasting
from postwright.analysis.jwt import Jwt, read_jwt
from postwright.analysis.token_card import fingerprint
from postwright.model.said import Said, said
from postwright.protocol.challenges import Challenge, challenges
from postwright.protocol.dates import parse_http_date
from postwright.protocol.oauth1_base import form_pairs

Tone = Literal["ok", "warn", "err", "muted"]
NOTHING = "—"
_IN_SYNC_S = 5.0
_WITH_REALM = ("basic", "digest", "oauth")


class AskedRow(msgspec.Struct, frozen=True):
    """One line of the comparison."""

    name: str
    server: str
    sent: str
    tone: Tone
    word: str
    answer: int = 0
    """Which of several answers the server's side stood in, from 1; 0: none, or there is one."""


def request_number(case: AuthCase) -> int:
    """Return which of several requests sent it, from 1; 0: there is only one."""
    hops = case.exchange.hops
    return 0 if len(hops) < 2 else next(n for n, hop in enumerate(hops, 1) if hop is case.hop)


def asked_and_sent(case: AuthCase) -> tuple[AskedRow, ...]:
    """Return the lines that can be told; empty where nothing was sent and nothing asked."""
    jwt = sent_jwt(case)
    own, asking = request_number(case), _asking(case, case.asked or _asked_before(case))
    rows = [*_of(asking, _scheme(case)), *_of(asking, _realm(case))]
    rows += [*_of(_asking(case, _digest_asked(case)), _digest(case)), *_key(case)]
    if jwt is not None:
        rows += [*_of(own, _audience(case, jwt)), *_expiry(case, jwt)]
    rows += [*_of(own, _scope(case, jwt)), *_granted(case)]
    return (*rows, *_of(own, _clock(case))) if rows else ()


def _of(answer: int, rows: Iterator[AskedRow]) -> Iterator[AskedRow]:
    """Yield lines with the number of the answer that the server's side stood in."""
    return (replace(row, answer=0 if row.server == NOTHING else answer) for row in rows)


def _asking(case: AuthCase, asked: tuple[Challenge, ...]) -> int:
    """Return which of several answers made these challenges, the last that did; 0: none."""
    hops = case.exchange.hops
    name = "proxy-authenticate" if case.header == "Proxy-Authorization" else "www-authenticate"
    if len(hops) < 2 or not asked:
        return 0
    for number in range(len(hops), 0, -1):
        fields = (v for n, v in hops[number - 1].response_headers if n.lower() == name)
        if set(asked) <= set(challenges(fields)):
            return number
    return 0


def _digest_asked(case: AuthCase) -> tuple[Challenge, ...]:
    sent = _answer(case, "digest")
    asked = answered_challenge(case, sent) if sent else None
    return (asked,) if asked else ()


def sent_jwt(case: AuthCase) -> Jwt | None:
    """Return the token that was sent, None where it cannot be read."""
    return read_jwt(case.sent.rpartition(" ")[2])


def asked_scopes(case: AuthCase) -> tuple[str, ...]:
    """Return the scopes that the challenges name, each once."""
    names = [name for one in case.asked for name in one.get("scope").split()]
    return tuple(dict.fromkeys(names))


def missing_scopes(case: AuthCase) -> tuple[str, ...]:
    """Return the scopes that were asked for and that the sent token does not carry."""
    jwt = sent_jwt(case)
    own = None if jwt is None else jwt.scopes()
    if own is None:
        told = any(one.get("error") == "insufficient_scope" for one in case.asked)
        return asked_scopes(case) if told else ()
    return tuple(name for name in asked_scopes(case) if name not in own)


def _scheme(case: AuthCase) -> Iterator[AskedRow]:
    wanted = list(dict.fromkeys(one.scheme for one in case.asked or _asked_before(case)))
    sent = case.sent.partition(" ")[0] if case.scheme else ""
    if case.sent and not sent:
        sent = said("a value without a scheme")
    if not wanted and not sent:
        return
    server = ", ".join(wanted) or NOTHING
    if not wanted:
        tone, word = _unasked(case)
    elif not case.sent:
        tone, word = "err", said("not sent")
    elif case.scheme in (name.lower() for name in wanted):
        tone, word = "ok", said("match")
    else:
        tone, word = "err", said("differs")
    yield AskedRow(said("Scheme"), server, sent or NOTHING, tone, word)


def _asked_before(case: AuthCase) -> tuple[Challenge, ...]:
    """Return the challenges that an earlier answer made, of which the last one needs none."""
    name = "proxy-authenticate" if case.header == "Proxy-Authorization" else "www-authenticate"
    hops = reversed(case.exchange.hops)
    fields = ([v for n, v in hop.response_headers if n.lower() == name] for hop in hops)
    return challenges(next(filter(None, fields), ()))


def _unasked(case: AuthCase) -> tuple[Tone, Said]:
    if case.is_refusal:
        return "warn", said("refused")
    return "muted", said("not asked")


def _realm(case: AuthCase) -> Iterator[AskedRow]:
    asked = case.asked or _asked_before(case)
    challenge = next((c for c in asked if c.scheme.lower() in _WITH_REALM and c.get("realm")), None)
    if challenge is None:
        return
    answer = _answer(case, challenge.scheme)
    own = answer.get("realm") if answer else ""
    tone: Tone = "muted"
    word = said("only named")
    if own:
        tone, word = ("ok", said("match")) if own == challenge.get("realm") else (
            "err", said("differs")
        )  # fmt: skip
    yield AskedRow(said("Realm"), challenge.get("realm"), own or NOTHING, tone, word)


def _answer(case: AuthCase, scheme: str) -> Challenge | None:
    found = (c for c in challenges([case.sent]) if c.params)
    return next((c for c in found if c.scheme.lower() == scheme.lower()), None)


def _digest(case: AuthCase) -> Iterator[AskedRow]:
    sent = _answer(case, "digest")
    asked = answered_challenge(case, sent) if sent else None
    if sent is None or asked is None:
        return
    for label, name in ((said("Algorithm"), "algorithm"), (said("Protection"), "qop")):
        offers = [one.strip() for one in asked.get(name).split(",") if one.strip()]
        used = sent.get(name) or ("MD5" if name == "algorithm" else "")
        if not offers and name == "qop":
            continue
        fits = not offers or used.lower() in [one.lower() for one in offers]
        yield AskedRow(
            label, ", ".join(offers) or NOTHING, used or NOTHING,
            "ok" if fits else "err", said("match") if fits else said("differs"),
        )  # fmt: skip
    stale = any(c.get("stale").lower() == "true" for c in case.asked)
    count = sent.get("nc").lstrip("0") or "1"
    yield AskedRow(
        said("Nonce"), asked.get("nonce")[:16] + "…", said("used {n} ×", n=count),
        "warn" if stale else "ok", said("too old") if stale else said("match"),
    )  # fmt: skip


def _key(case: AuthCase) -> Iterator[AskedRow]:
    """Tell the fingerprint of an API key: a person can compare it, nobody else."""
    found = [(h.name, h.value) for h in case.hop.headers if is_key(h.name) and h.value]
    for pair in case.exchange.prepared.target.partition("?")[2].split("&"):
        name, _, value = pair.partition("=")
        if value and names_key(name):
            found.append((f"?{name}", unquote_plus(value)))
    tone, word = _unasked(case)
    for name, value in found[:4]:
        yield AskedRow(name, NOTHING, f"sha256 {fingerprint(value)}", tone, word)


def _audience(case: AuthCase, jwt: Jwt) -> Iterator[AskedRow]:
    own = jwt.audiences()
    if not own:
        return
    wanted = next((c.get("resource") or c.get("audience") for c in case.asked), "")
    told = " ".join(c.get("error_description") for c in case.asked).lower()
    host = (urlsplit(case.hop.url).hostname or "") if "://" in case.hop.url else ""
    places = [urlsplit(one).hostname or "" for one in own if "://" in one]
    tone: Tone = "muted"
    word = said("not asked")
    if wanted:
        tone, word = ("ok", said("match")) if wanted in own else ("err", said("differs"))
    elif case.is_refusal and "audience" in told:
        tone, word = "err", said("refused")
    elif len(places) == len(own) and host not in places:
        tone, word = "warn", said("other host")
    yield AskedRow(said("Audience"), wanted or NOTHING, _listed(own), tone, word)


def _expiry(case: AuthCase, jwt: Jwt) -> Iterator[AskedRow]:
    ends, begins = jwt.time("exp"), jwt.time("nbf")
    if begins is not None and begins > case.now:
        words = said("begins in {time}", time=lasting(begins - case.now))
        yield AskedRow(said("Expiry"), NOTHING, words, "err", said("too early"))
    elif ends is None:
        yield AskedRow(said("Expiry"), NOTHING, said("never"), "muted", said("no end"))
    elif ends <= case.now:
        words = said("{time} ago", time=lasting(case.now - ends))
        yield AskedRow(said("Expiry"), NOTHING, words, "err", said("expired"))
    elif case.skew_s is not None and ends <= case.now + case.skew_s:
        words = said("in {time}", time=lasting(ends - case.now))
        yield AskedRow(said("Expiry"), NOTHING, words, "err", said("expired there"))
    else:
        words = said("in {time}", time=lasting(ends - case.now))
        yield AskedRow(said("Expiry"), NOTHING, words, "ok", said("valid"))


def _scope(case: AuthCase, jwt: Jwt | None) -> Iterator[AskedRow]:
    wanted, own = asked_scopes(case), None if jwt is None else jwt.scopes()
    if not wanted and not own:
        return
    server = _listed(wanted) if wanted else NOTHING
    tone: Tone = "ok"
    word = said("match")
    if not wanted:
        tone, word = "muted", said("not asked")
    elif own is None:
        tone, word = (
            ("err", said("missing")) if missing_scopes(case) else ("muted", said("not told"))
        )
    elif missing_scopes(case):
        tone, word = "err", said("missing")
    yield AskedRow(said("Scope"), server, _listed(own or ()), tone, word)


def _granted(case: AuthCase) -> Iterator[AskedRow]:
    """Compare the scope that was asked of the token's server with what it gave."""
    call = next((c for c in reversed(case.exchange.children) if c.kind == "token"), None)
    if call is None:
        return
    pieces = call.exchange.prepared.body.pieces
    form = form_pairs(b"".join(piece for piece in pieces if isinstance(piece, bytes)))
    asked = dict(form).get("scope", "").split()
    given = _scope_of(answer_body(call.exchange))
    if not asked and given is None:
        return
    lost = given is not None and [name for name in asked if name not in given]
    yield AskedRow(
        said("Granted"), _listed(tuple(asked if given is None else given)),
        _listed(tuple(asked)), "warn" if lost else "ok", said("less") if lost else said("match"),
    )  # fmt: skip


def _scope_of(body: bytes) -> list[str] | None:
    """Return the scope that a token's server gave; None: it gave what was asked (RFC 6749 §5.1)."""
    try:
        answer = msgspec.json.decode(body, type=dict[str, object])
    except (msgspec.DecodeError, RecursionError, ValueError):
        return None
    scope = answer.get("scope")
    return scope.split() if isinstance(scope, str) else None


def _listed(names: tuple[str, ...]) -> str:
    """Return the first name, and how many follow."""
    if not names:
        return NOTHING
    return names[0] if len(names) == 1 else f"{names[0]} +{len(names) - 1}"


def _clock(case: AuthCase) -> Iterator[AskedRow]:
    moment, skew = parse_http_date(case.received("date")), case.skew_s
    if moment is None or skew is None:
        return
    clock = case.received("date").split()[4:5]
    server = f"{clock[0]} GMT" if clock and ":" in clock[0] else case.received("date")
    if skew > 0:
        words = said("{time} behind", time=fine(skew))
    else:
        words = said("{time} ahead", time=fine(abs(skew)))
    near = abs(skew) < _IN_SYNC_S
    tone: Tone = "ok" if near else "warn" if abs(skew) < 60 else "err"
    word = said("in sync") if near else said("differs")
    yield AskedRow(said("Clock"), server, words, tone, word)
