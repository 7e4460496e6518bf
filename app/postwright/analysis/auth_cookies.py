"""Cookies that sign in: each that was sent, or set, with what became of it."""

import re
from collections.abc import Iterator
from typing import Literal

import msgspec

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_way import is_session
from postwright.model.said import said
from postwright.protocol.dates import parse_http_date

_FORGERY = re.compile(r"csrf|xsrf", re.IGNORECASE)


class CookieVerdict(msgspec.Struct, frozen=True):
    """One cookie."""

    name: str
    tone: Literal["ok", "warn", "err", "muted"]
    words: str


def cookie_verdicts(case: AuthCase) -> tuple[CookieVerdict, ...]:
    """Return the cookies that were sent, then those that the answer set, then what is missing."""
    return (*_sent(case), *_set(case), *_missing(case))


def _sent(case: AuthCase) -> Iterator[CookieVerdict]:
    set_now = {_name(one.line) for one in case.exchange.cookies}
    for name in sent_names(case):
        if not is_session(name):
            continue
        if name in set_now:
            continue  # what the answer made of it says more
        if case.is_refusal:
            yield CookieVerdict(name, "warn", said("sent, and the request was refused"))
        else:
            yield CookieVerdict(name, "ok", said("sent"))


def sent_names(case: AuthCase) -> list[str]:
    """Return the names in the Cookie header."""
    pairs = case.sent_header("cookie").split(";")
    return [name.strip() for name, equals, _ in (pair.partition("=") for pair in pairs) if equals]


def _set(case: AuthCase) -> Iterator[CookieVerdict]:
    for one in case.exchange.cookies[:40]:
        name = _name(one.line)
        if not is_session(name):
            continue
        if one.is_refused:
            yield CookieVerdict(name, "err", said("not kept: {why}", why=one.why))
        elif is_over(one.line, case.now):
            yield CookieVerdict(name, "warn", said("deleted by the server: log in again"))
        elif not re.search(r";\s*secure\b", one.line, re.I) and one.url.startswith("https"):
            yield CookieVerdict(name, "warn", said("set, but not Secure: http would send it too"))
        else:
            yield CookieVerdict(name, "ok", said("set by this answer"))


def _missing(case: AuthCase) -> Iterator[CookieVerdict]:
    """Say that a guard cookie wants its value in a header too (double submit)."""
    guard = next((name for name in sent_names(case) if _FORGERY.search(name)), None)
    if guard is None or not case.is_refusal or case.hop.method in ("GET", "HEAD", "OPTIONS"):
        return
    if not any(_FORGERY.search(header.name) for header in case.hop.headers):
        words = said("sent as a cookie, but in no header: the server compares the two")
        yield CookieVerdict(guard, "err", words)


def is_over(line: str, now: float) -> bool:
    """Tell whether a Set-Cookie line ends its cookie; an age counts before a date."""
    text = line[:4096]
    moment = re.search(r";\s*expires=([^;]+)", text, re.IGNORECASE)
    ends = parse_http_date(moment[1].strip()) if moment else None
    age = re.search(r";\s*max-age=(-?\d+)\s*(;|$)", text, re.IGNORECASE)
    if age is not None:
        return age[1].startswith("-") or not age[1].strip("0")
    return ends is not None and ends < now


def _name(line: str) -> str:
    return line.partition("=")[0].strip()[:80]
