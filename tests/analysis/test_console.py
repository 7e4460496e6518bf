from pathlib import Path

from postwright.analysis.console import console
from postwright.model.connection import Pause
from postwright.model.cookies import EXPIRED, SetCookie
from postwright.model.exchange import Child, Exchange, Failure, Use
from postwright.model.judged import Captured, CheckPlace, CheckResult, Judged
from tests.gui.response.exchanges import (
    answer,
    failed,
    hop,
    prepared,
    redirected,
    set_cookies,
)


def told(exchange: Exchange, **more) -> list[str]:
    return [f"{line.level} {line.topic}: {line.text}" for line in console(exchange, **more)]


def test_redirect_with_what_it_left_out_in_order(tmp_path: Path):
    exchange = answer(tmp_path, hops=redirected(), cookies=set_cookies())
    assert told(exchange) == [
        "info connection: New connection to 127.0.0.1:8080, HTTP/1.1",
        "info send: GET http://shop.test:8080/orders",
        "ok send: 301 Moved Permanently after 26.5 ms",
        "info redirect: Redirected to https://other.test/orders",
        "warning redirect: Authorization was left out: another origin",
        "info connection: New connection to 127.0.0.1:8080, HTTP/1.1, TLS 1.3",
        "info send: GET https://other.test/orders",
        "ok send: 200 OK after 26.5 ms",
        "ok cookie: Cookie session kept",
        "warning cookie: Cookie track refused: shop.test may not do that",
    ]


def test_cookies_that_a_server_deletes(tmp_path: Path):
    url, past = "http://a.test/", "Thu, 01 Jan 1970 00:00:00 GMT"
    cookies = (
        SetCookie(url, "a=; Max-Age=0", stored=True),
        SetCookie(url, f"b=; Expires={past}", stored=False, why=EXPIRED),
        SetCookie(url, f"c=1; Expires={past}; Max-Age=60", stored=True),
    )
    assert told(answer(tmp_path, cookies=cookies))[-3:] == [
        "info cookie: Cookie a deleted",
        "info cookie: Cookie b: there was none to delete",
        "ok cookie: Cookie c kept",
    ]


def test_variables_come_first_and_secrets_are_masked(tmp_path: Path):
    uses = (
        Use("host", "shop.test", "environment", shadowed=(("collection", "localhost"),)),
        Use("token", "hunter22", "environment", secret=True),
        Use("url", "https://hunter22@x", "request"),
    )
    lines = console(answer(tmp_path, prepared=prepared(uses=uses)), secrets=("hunter22",))
    assert [str(line.text) for line in lines[:3]] == [
        "host = shop.test (environment, instead of one from collection)",
        "token = •••••••• (environment)",
        "url = https://••••••••@x (request)",
    ]
    assert [line.place for line in lines[:3]] == ["environment:host", "environment:token", ""]
    assert "hunter22" not in " ".join(told(answer(tmp_path), secrets=("hunter22",)))


def test_attempts_say_why_and_how_long_they_waited(tmp_path: Path):
    again = hop(attempt=2, reason_for="retry", reused=True, started_s=2.1,
                pause=Pause("503 Busy", "as Retry-After asked: 2", 2.0))  # fmt: skip
    lines = told(answer(tmp_path, hops=(hop(status=503, reason="Busy"), again)))
    assert "error send: 503 Busy after 26.5 ms" in lines
    assert "warning retry: Attempt 2 after 503 Busy, waited 2 s (as Retry-After asked: 2)" in lines
    assert "info connection: Open connection to 127.0.0.1:8080, HTTP/1.1" in lines


def test_sign_in_is_told(tmp_path: Path):
    challenge = (("WWW-Authenticate", 'Digest realm="x", nonce="y"'),)
    asked = hop(status=401, reason="Unauthorized", response_headers=challenge)
    signed = hop(reason_for="auth", started_s=0.03)
    token = Child("token", "Fetch a token", answer(tmp_path, started_at=1_700_000_000.0))
    lines = told(answer(tmp_path, hops=(asked, signed), children=(token,)))
    assert lines[0] == "ok auth: Fetch a token: 200 from http://shop.test:8080/orders"
    assert "warning send: 401 Unauthorized: the server asks for a sign-in" in lines
    assert "info auth: Sent again with what the server asked for: Digest" in lines


def test_failure_is_told_once(tmp_path: Path):
    lost = failed()
    assert told(lost) == [
        "error send: Nothing is listening on shop.test:8080. The host answered that no program "
        "accepts connections on this port."
    ]
    inside = Failure("reset", "The server hung up", "It broke off.")
    one = answer(tmp_path, hops=(hop(status=None, failure=inside),), failure=inside, response=None)
    assert sum("hung up" in line for line in told(one)) == 1


def test_checks_and_captures_come_last(tmp_path: Path):
    judged = Judged(
        (
            CheckResult("res.status eq 201", False, "201", "200"),
            CheckResult("res.status eq 200", True, "200", "200"),
            CheckResult("f(x)", None, skipped="needs JavaScript"),
        ),
        (Captured("cursor", "c1"), Captured("gone", None, problem="nothing is at $.gone")),
        (CheckPlace("assertions", 0),) * 3,
    )
    assert told(answer(tmp_path), judged=judged)[-4:] == [
        "ok capture: cursor set to c1",
        "warning capture: gone was not set: nothing is at $.gone",
        "error check: Check failed: res.status eq 201, expected 201, got 200",
        "warning check: Check not made: f(x), needs JavaScript",
    ]
    whole = Judged((judged.checks[1],) * 2)
    assert told(answer(tmp_path), judged=whole)[-1] == "ok check: All 2 checks passed"


def test_captured_credential_is_not_told(tmp_path: Path):
    judged = Judged(captured=(Captured("access_token", "eyJhbGciOi.J9.abc"),))
    assert told(answer(tmp_path), judged=judged)[-1] == "ok capture: access_token set to ••••••••"


def test_thousands_of_cookies_are_counted(tmp_path: Path):
    lines = told(answer(tmp_path, cookies=set_cookies() * 100))
    assert lines[-1] == "info cookie: … and 150 more cookies"
