"""What happened in one send, in order: variables, sign-in, attempts, redirects, cookies, checks."""

from collections.abc import Callable, Iterator
from typing import Literal

import msgspec

from postwright.analysis import credentials
from postwright.analysis.auth_cookies import is_over
from postwright.model.cookies import SetCookie
from postwright.model.exchange import Child, Exchange, Hop, Use
from postwright.model.judged import Captured, CheckResult, Judged
from postwright.model.kind_words import kind_words
from postwright.model.said import Said, said, said_of
from postwright.protocol.redaction import redactor

Level = Literal["info", "ok", "warning", "error"]
Topic = Literal[
    "variable", "auth", "send", "retry", "redirect", "connection", "cookie", "capture", "check"
]
DOTS = "••••••••"
_LONGEST = 200
"""Characters of a value."""
_MOST_COOKIES = 50
"""A server may set thousands; the Cookies tab has them all."""


class ConsoleLine(msgspec.Struct, frozen=True):
    """One thing that happened."""

    at_ms: float
    """After the send began; what was prepared before it is at 0."""
    level: Level
    topic: Topic
    text: Said
    """Without secrets."""
    place: str = ""
    """Where more is to be seen: `timing`, `cookies`, `checks`, `headers`, `auth`,
    `environment:NAME`, `collection:NAME`; empty where there is no such place."""

    @property
    def is_problem(self) -> bool:
        return self.level in ("warning", "error")


def console(
    exchange: Exchange, judged: Judged | None = None, secrets: tuple[str, ...] = ()
) -> tuple[ConsoleLine, ...]:
    """Return what happened, in order; `judged` where checks were made, `secrets` are masked."""
    mask = redactor(secrets, DOTS)
    end = exchange.elapsed_ms
    lines = [_variable(use, mask) for use in exchange.prepared.uses]
    lines += [
        ConsoleLine(0.0, "warning", "send", said("{words}", words=mask(words)), "headers")
        for words in exchange.prepared.warnings
    ]
    timed = [_child(child, exchange, mask) for child in exchange.children if child.kind == "token"]
    chunks = sum(child.kind == "chunk" for child in exchange.children)
    if chunks:
        words = said_of(chunks, "The file went out in one piece", "The file went out in {n} pieces")
        timed.append(ConsoleLine(0.0, "info", "send", words))
    before: Hop | None = None
    for hop in exchange.hops:
        timed += _hop(hop, before, mask)
        before = hop
    lines += sorted(timed, key=lambda line: line.at_ms)
    lines += [
        _cookie(cookie, end, exchange.started_at, mask)
        for cookie in exchange.cookies[:_MOST_COOKIES]
    ]
    left = len(exchange.cookies) - _MOST_COOKIES
    if left > 0:
        more = said("… and {n} more cookies", n=left)
        lines.append(ConsoleLine(end, "info", "cookie", more, "cookies"))
    response = exchange.response
    for defect in response.defects if response else ():
        lines.append(ConsoleLine(end, "warning", "send", said("{words}", words=defect)))
    failure = exchange.failure
    told = bool(exchange.hops) and exchange.hops[-1].failure == failure
    if failure is not None and not told:
        words = said("{title}. {detail}", title=failure.title, detail=failure.detail)
        lines.append(ConsoleLine(end, "error", "send", words, "timing"))
    if judged is not None:
        lines += [_captured(one, end, mask) for one in judged.captured]
        lines += _checks(judged, end, mask)
    return tuple(lines)


Mask = Callable[[str], str]


def _variable(use: Use, mask: Mask) -> ConsoleLine:
    value = DOTS if use.secret else _short(mask(use.value))
    place = f"{use.scope}:{use.name}" if use.scope in ("environment", "collection") else ""
    if use.shadowed:
        words = said_of(
            len(use.shadowed),
            "{name} = {value} ({scope}, instead of one from {lost})",
            "{name} = {value} ({scope}, instead of {n} others, such as {lost})",
            name=use.name,
            value=value,
            scope=kind_words(use.scope),
            lost=kind_words(use.shadowed[0][0]),
        )
    else:
        words = said(
            "{name} = {value} ({scope})", name=use.name, value=value, scope=kind_words(use.scope)
        )
    return ConsoleLine(0.0, "info", "variable", words, place)


def _child(child: Child, exchange: Exchange, mask: Mask) -> ConsoleLine:
    at = max(0.0, (child.exchange.started_at - exchange.started_at) * 1000)
    url = mask(child.exchange.prepared.url)
    if child.exchange.failure is not None:
        words = said("{title}: {why}", title=child.title, why=mask(child.exchange.failure.title))
        return ConsoleLine(at, "error", "auth", words, "auth")
    response = child.exchange.response
    status = response.status if response else 0
    words = said("{title}: {status} from {url}", title=child.title, status=status, url=url)
    return ConsoleLine(at, "ok" if status and status < 400 else "error", "auth", words, "auth")


def _hop(hop: Hop, before: Hop | None, mask: Mask) -> Iterator[ConsoleLine]:
    start = hop.started_s * 1000
    timing = hop.timing
    ready = start + sum(ms or 0.0 for ms in (
        timing.blocked, timing.lookup, timing.connect, timing.tls,
    ))  # fmt: skip
    end = start + timing.total if timing.total else ready
    yield from _reason(hop, before, start, mask)
    for dropped in hop.dropped:
        words = said("{name} was left out: {rule}", name=dropped.name, rule=dropped.rule)
        yield ConsoleLine(start, "warning", "redirect", words, "headers")
    if hop.peer:
        yield ConsoleLine(ready, "info", "connection", _connection(hop), "timing")
    if hop.sent or hop.status:
        words = said("{method} {url}", method=hop.method, url=mask(hop.url))
        yield ConsoleLine(ready, "info", "send", words, "timing")
    if hop.unsent:
        yield ConsoleLine(end, "warning", "send", said("{words}", words=hop.unsent), "timing")
    if hop.status is not None:
        status = f"{hop.status} {hop.reason}".strip()
        words = said("{status} after {ms} ms", status=status, ms=f"{end - start:.1f}")
        level: Level = "ok" if hop.status < 400 else "warning" if hop.status < 500 else "error"
        if hop.status in (401, 407):
            words = said("{status}: the server asks for a sign-in", status=status)
        yield ConsoleLine(end, level, "send", words, "timing")
    if hop.failure is not None:
        words = said(
            "{title}. {detail}", title=mask(hop.failure.title), detail=mask(hop.failure.detail)
        )
        yield ConsoleLine(end, "error", "send", words, "timing")


def _reason(hop: Hop, before: Hop | None, at: float, mask: Mask) -> Iterator[ConsoleLine]:
    """Say why this hop was made."""
    if hop.pause is not None:
        words = said(
            "Attempt {n} after {reason}, waited {seconds} s",
            n=hop.attempt,
            reason=mask(hop.pause.reason),
            seconds=f"{hop.pause.waited_s:.3g}",
        )
        if hop.pause.note:
            words = said("{words} ({note})", words=words, note=hop.pause.note)
        yield ConsoleLine(at, "warning", "retry", words, "timing")
    elif hop.reason_for == "redirect":
        url = mask(hop.url)
        words = said("Redirected to {url}", url=url)
        if before is not None and before.method != hop.method:
            words = said("Redirected to {url}, now as {method}", url=url, method=hop.method)
        yield ConsoleLine(at, "info", "redirect", words, "timing")
    elif hop.reason_for == "auth":
        words = said("Sent again with what the server asked for")
        if challenge := _asked(before):
            words = said("Sent again with what the server asked for: {scheme}", scheme=challenge)
        yield ConsoleLine(at, "info", "auth", words, "auth")
    elif hop.reason_for == "expect":
        yield ConsoleLine(at, "info", "send", said("Sent again without Expect: 100-continue"))


def _asked(before: Hop | None) -> str:
    """Return the scheme that a server asked for, such as `Digest`; empty where it named none."""
    names = ("www-authenticate", "proxy-authenticate")
    lines = [v for n, v in before.response_headers if n.lower() in names] if before else []
    words = lines[0].split(maxsplit=1) if lines else []
    return words[0] if words and words[0].isalnum() else ""


def _connection(hop: Hop) -> Said:
    where = {"peer": hop.peer, "http": hop.http}
    if hop.reused:
        return said("Open connection to {peer}, HTTP/{http}", **where)
    if hop.proxy:
        return said("New connection by the proxy {proxy}, HTTP/{http}", proxy=hop.proxy, **where)
    if hop.tls is None:
        return said("New connection to {peer}, HTTP/{http}", **where)
    if hop.tls.verified:
        return said("New connection to {peer}, HTTP/{http}, {tls}", tls=hop.tls.version, **where)
    return said(
        "New connection to {peer}, HTTP/{http}, {tls}, certificate not checked",
        tls=hop.tls.version,
        **where,
    )


def _cookie(cookie: SetCookie, at: float, now: float, mask: Mask) -> ConsoleLine:
    name = mask(cookie.line.partition(";")[0].partition("=")[0].strip())
    if is_over(cookie.line, now) and not cookie.is_refused:
        words = said("Cookie {name} deleted", name=name)
        if not cookie.stored:
            words = said("Cookie {name}: there was none to delete", name=name)
        return ConsoleLine(at, "info", "cookie", words, "cookies")
    if cookie.stored:
        return ConsoleLine(at, "ok", "cookie", said("Cookie {name} kept", name=name), "cookies")
    words = said("Cookie {name} refused: {why}", name=name, why=cookie.why)
    return ConsoleLine(at, "warning", "cookie", words, "cookies")


def _captured(one: Captured, at: float, mask: Mask) -> ConsoleLine:
    if one.value is None:
        words = said("{name} was not set: {why}", name=one.name, why=one.problem)
        return ConsoleLine(at, "warning", "capture", words, "checks")
    hidden = credentials.of_field(one.name, one.value)
    value = DOTS if hidden else _short(mask(one.value))
    words = said("{name} set to {value}", name=one.name, value=value)
    return ConsoleLine(at, "ok", "capture", words, "checks")


def _checks(judged: Judged, at: float, mask: Mask) -> Iterator[ConsoleLine]:
    for check in judged.checks:
        if check.passed is not True:
            yield _check(check, at, mask)
    made = judged.passed + judged.failed
    if made and not judged.failed:
        words = said_of(made, "The check passed", "All {n} checks passed")
        yield ConsoleLine(at, "ok", "check", words, "checks")


def _check(check: CheckResult, at: float, mask: Mask) -> ConsoleLine:
    name = mask(check.name)
    if check.passed is None:
        words = said("Check not made: {name}, {why}", name=name, why=check.skipped)
        return ConsoleLine(at, "warning", "check", words, "checks")
    words = said(
        "Check failed: {name}, expected {expected}, got {got}",
        name=name,
        expected=_short(mask(check.expected)),
        got=_short(mask(check.got)),
    )
    return ConsoleLine(at, "error", "check", words, "checks")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
