"""Cookies that sign in, each with what became of it."""

import pytest

from postwright.analysis.auth_cookies import CookieVerdict, cookie_verdicts
from postwright.model.cookies import SetCookie
from postwright.model.exchange import Exchange, Header, Hop
from tests.analysis.test_auth_table import case_of
from tests.analysis.test_auth_verdict import DATE, exchange


def sent(line: str, status: int = 200, method: str = "GET", *more: Header, **changes: object):
    headers = (Header("Cookie", line, "cookie"), *more)
    hop = Hop(method, "https://a.test/", headers, status=status, response_headers=(DATE,))
    made: Exchange = exchange(status, hops=(hop,), **changes)
    return cookie_verdicts(case_of(made))


def test_a_session_that_was_sent():
    assert sent("theme=1; sessionid=2") == (CookieVerdict("sessionid", "ok", "sent"),)
    assert sent("sessionid=2", 401) == (
        CookieVerdict("sessionid", "warn", "sent, and the request was refused"),
    )


@pytest.mark.parametrize(
    ("line", "stored", "tone", "words"),
    [
        ("sid=1; Secure; HttpOnly", True, "ok", "set by this answer"),
        ("sid=1", True, "warn", "set, but not Secure: http would send it too"),
        ("sid=; Max-Age=0; Secure", True, "warn", "deleted by the server: log in again"),
        ("sid=; Expires=Thu, 01 Jan 1970 00:00:00 GMT", True, "warn",
         "deleted by the server: log in again"),
        ("sid=1", False, "err", "not kept: another site's"),
    ],
    ids=["set", "insecure", "age", "expires", "refused"],
)  # fmt: skip
def test_a_session_that_was_set(line: str, stored: bool, tone: str, words: str):
    one = SetCookie("https://a.test/", line, stored, "" if stored else "another site's")
    assert sent("x=1", cookies=(one,)) == (CookieVerdict("sid", tone, words),)


def test_a_guard_against_forgery_wants_its_header():
    missing = CookieVerdict(
        "XSRF-TOKEN", "err", "sent as a cookie, but in no header: the server compares the two"
    )
    assert missing in sent("XSRF-TOKEN=1", 403, "POST")
    assert missing not in sent("XSRF-TOKEN=1", 403, "POST", Header("X-XSRF-TOKEN", "1"))
    assert missing not in sent("XSRF-TOKEN=1", 403, "GET")
    assert missing not in sent("XSRF-TOKEN=1", 200, "POST")
