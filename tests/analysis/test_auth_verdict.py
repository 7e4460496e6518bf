"""How a server took who asked, in a title and a sentence or two."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from postwright.analysis.auth_verdict import is_about_auth, verdict_of
from postwright.model.cookies import SetCookie
from postwright.model.exchange import (
    Child,
    Exchange,
    Failure,
    Header,
    Hop,
    PreparedRequest,
    Response,
)
from tests.analysis.test_token_card import token

NOW = 1_700_000_000.0
DATE = ("Date", "Tue, 14 Nov 2023 22:13:20 GMT")
TOKEN = token({"scope": "orders:read customers:read", "exp": NOW + 708})
LACKS = 'Bearer realm="orchard", error="insufficient_scope", scope="orders:write"'


def exchange(status: int, value: str = "", *answer: tuple[str, str], **changes: object) -> Exchange:
    headers = (Header("Authorization", value, "auth"),) if value else ()
    prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/", headers)
    hop = Hop("GET", "http://a.test/", headers, status=status, response_headers=(DATE, *answer))
    response = Response(status, "", hop.response_headers)
    values = {"prepared": prepared, "started_at": NOW, "hops": (hop,), "response": response}
    return Exchange("1", **{**values, **changes})


def asking(text: str) -> tuple[str, str]:
    return ("WWW-Authenticate", text)


@pytest.mark.parametrize(
    ("case", "title", "why"),
    [
        (exchange(403, f"Bearer {TOKEN}", asking(LACKS)),
         "Your token is valid, but it lacks orders:write",
         "The server refused this with 403. It asked for the scope orders:write; "
         "your token carries orders:read and customers:read."),
        (exchange(401, "", asking("Basic realm=x")),
         "No credentials were sent; the server asks for Basic",
         'The server refused this with 401. Basic realm="x". Choose Basic under Auth.'),
        (exchange(403, "Bearer abc"), "This is not allowed",
         "The server refused this with 403. The server knows who asks and does not allow this."),
        (exchange(440, "Bearer abc"), "The session is over",
         "The server refused this with 440. The session is over; a sign-in begins a new one."),
        (exchange(419, "Bearer abc"), "The server wants a token against forgery (CSRF) "
         "beside the cookie",
         "The server refused this with 419. No header of the request is named so. "
         "Send the value of the CSRF cookie or form as X-CSRF-Token."),
        (exchange(498, "Bearer abc"), "The server does not accept this sign-in",
         "The server refused this with 498. The token is not valid, or no longer."),
        (exchange(407), "The proxy wants a sign-in",
         "The proxy refused this with 407. "
         "Give user and password with the proxy's address, in the settings."),
        (exchange(200, "Bearer abc"), "The sign-in was not refused",
         "The server answered 200. It may answer the same to anyone."),
        (exchange(404, "Bearer abc"), "The sign-in was not refused",
         "The server answered 404, which is not about who asks."),
    ],
    ids=["scope", "nothing", "403", "440", "419", "498", "407", "200", "404"],
)  # fmt: skip
def test_verdicts(case: Exchange, title: str, why: str):
    found = verdict_of(case)
    assert (found.title, found.why) == (title, why)


def test_an_answered_challenge_is_a_success():
    first = Hop("GET", "http://a.test/", status=401, response_headers=(asking("Digest nonce=1"),))
    sent = (Header("Authorization", 'Digest username="u"', "auth"),)
    second = Hop("GET", "http://a.test/", sent, status=200, reason_for="auth")
    found = verdict_of(exchange(200, hops=(first, second)))
    assert found.tone == "ok"
    assert found.title == "The challenge was answered, and the answer was accepted"
    assert found.why == "The server asked for a sign-in first and then answered 200."


def test_a_token_that_could_not_be_fetched_is_the_verdict():
    failure = Failure("token", "The token server refused", "It said invalid_client")
    found = verdict_of(exchange(200, hops=(), response=None, failure=failure))
    assert (found.tone, found.title) == ("err", "No token was fetched")
    assert found.why == "The token server refused. It said invalid_client."


def test_without_an_answer_nobody_judged():
    assert verdict_of(exchange(200, "Bearer a", hops=())).title == "Not judged"


def about() -> Iterator[tuple[str, Exchange, bool]]:
    plain = exchange(200)
    yield "plain", plain, False
    yield "not found", exchange(404), False
    yield "sent", exchange(200, "Bearer a"), True
    yield "asked", exchange(200, "", asking("Basic")), True
    yield "refused", exchange(403), True
    certificate = Hop("GET", "", status=200, own_certificate="me.p12, for *")
    yield "certificate", exchange(200, hops=(certificate,)), True
    yield "token", exchange(200, children=(Child("token", "Get a token", plain),)), True
    cookies = (SetCookie("http://a.test/", "sessionid=1", stored=True),)
    yield "session", exchange(200, cookies=cookies), True
    yield "theme", exchange(200, cookies=(SetCookie("", "theme=1", stored=True),)), False


@pytest.mark.parametrize(("name", "case", "yes"), list(about()), ids=[n for n, _, _ in about()])
def test_what_has_to_do_with_signing_in(name: str, case: Exchange, yes: bool):
    assert is_about_auth(case) is yes


def test_an_unreadable_body_is_no_reason_to_fail(tmp_path: Path):
    gone = exchange(401, "Bearer abc")
    assert verdict_of(gone).tone == "warn"
