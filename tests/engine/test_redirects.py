"""What a redirect changes and what it drops, rule by rule."""

import msgspec
import pytest

from postwright.engine import redirects
from postwright.engine.redirects import Refused, Step
from postwright.model.exchange import Header
from tests.engine.factory import prepared

HERE = "http://one.test/start?a=1"


def step(request: object, status: int = 302, location: str = "/next", made: int = 0) -> Step:
    made_step = redirects.follow(request, status, location, made=made)  # type: ignore[arg-type]
    assert isinstance(made_step, Step), made_step
    return made_step


@pytest.mark.parametrize(
    ("method", "status", "then"),
    [
        ("POST", 301, "GET"), ("POST", 302, "GET"), ("PUT", 301, "PUT"), ("PUT", 302, "PUT"),
        ("DELETE", 302, "DELETE"), ("POST", 303, "GET"), ("PUT", 303, "GET"), ("HEAD", 303, "HEAD"),
        ("POST", 307, "POST"), ("POST", 308, "POST"), ("PATCH", 307, "PATCH"),
    ],
)  # fmt: skip
def test_method_after_a_redirect(method: str, status: int, then: str) -> None:
    assert step(prepared(HERE, method), status).request.method == then


def test_body_and_what_describes_it_go_when_the_method_changes() -> None:
    request = prepared(HERE, "POST", body=b"{}", headers=(("Content-Type", "application/json"),))

    made = step(request, 302)

    assert made.request.body.pieces == ()
    assert [(d.name, d.rule) for d in made.dropped] == [
        ("Content-Type", "302 turned POST into GET, so no body follows"),
        ("Content-Length", "302 turned POST into GET, so no body follows"),
    ]


def test_body_stays_with_307_on_the_same_origin() -> None:
    request = prepared(HERE, "POST", body=b"{}")

    made = step(request, 307)

    assert made.request.body == request.body
    assert made.dropped == ()


@pytest.mark.parametrize(
    ("location", "url"),
    [
        ("/x", "http://one.test/x"), ("y?b=2", "http://one.test/y?b=2"),
        ("?c", "http://one.test/start?c"), ("//two.test/z#f", "http://two.test/z"),
        ("https://one.test", "https://one.test/"), ("a b\u00e9", "http://one.test/a%20b%C3%A9"),
    ],
)  # fmt: skip
def test_location_is_resolved_against_the_url(location: str, url: str) -> None:
    assert step(prepared(HERE), location=location).request.url == url


SECRETS = (
    Header("Authorization", "Bearer x"),
    Header("Proxy-Authorization", "Basic x"),
    Header("Cookie", "a=b"),
    Header("X-Plain", "from auth", "auth"),
    Header("X-Filled", "s3cret", "request", ("s3cret",)),
    Header("X-API-Key", "k"),
    Header("X-Auth-Token", "k"),
    Header("Session", "k"),
    Header("X-Hub-Signature-256", "k"),
)


@pytest.mark.parametrize(
    "location",
    ["http://two.test/", "https://one.test/", "http://one.test:8080/", "http://sub.one.test/"],
)
def test_credentials_do_not_cross_to_another_origin(location: str) -> None:
    request = prepared(HERE, headers=(*SECRETS, ("Accept", "*/*"), ("X-Keyboard", "qwerty")))

    made = step(request, location=location)

    assert [h.name for h in made.request.headers] == ["Host", "Accept", "X-Keyboard"]
    assert [d.name for d in made.dropped] == [h.name for h in SECRETS]
    assert all(d.rule for d in made.dropped)


def test_credentials_stay_on_the_same_origin() -> None:
    request = prepared(HERE, headers=SECRETS)

    made = step(request, location="http://one.test:80/other")

    assert made.request.headers[1:] == SECRETS
    assert made.dropped == ()


def test_credentials_go_to_an_origin_that_was_named() -> None:
    request = prepared(HERE, headers=SECRETS, forward_to=("https://TWO.test:443",))

    assert step(request, location="https://two.test/").request.headers[1:] == SECRETS
    assert step(request, location="http://two.test/").dropped


def test_jar_is_asked_again_for_each_hop() -> None:
    request = prepared(HERE, headers=(Header("Cookie", "a=b", "cookie"),))

    assert [h.name for h in step(request).request.headers] == ["Host"]


def test_host_names_the_new_origin() -> None:
    made = step(prepared(HERE), location="http://two.test:81/")

    assert made.request.headers[0] == Header("Host", "two.test:81", "automatic")


def test_typed_host_stays_at_home() -> None:
    request = prepared(HERE)
    typed = Header("Host", "virtual.test", "request")
    request = msgspec.structs.replace(request, headers=(typed,))

    assert step(request).request.headers == (typed,)
    away = step(request, location="http://two.test/")
    assert away.request.headers == (Header("Host", "two.test", "automatic"),)
    assert away.dropped[0].name == "Host"


def test_body_crosses_origins_only_by_consent() -> None:
    request = prepared(HERE, "POST", body=b"card number")

    refused = redirects.follow(request, 307, "http://two.test/", made=0)

    assert isinstance(refused, Refused)
    assert "two.test" in refused.title
    allowed = msgspec.structs.replace(request, redirect_body=True)
    assert step(allowed, 307, "http://two.test/").request.body == request.body


def test_eleventh_redirect_is_refused() -> None:
    request = prepared(HERE)

    assert step(request, made=9)
    refused = redirects.follow(request, 302, "/login?next=1", made=10)
    assert isinstance(refused, Refused)
    assert refused.title == "10 redirects in a row, last to /login"


@pytest.mark.parametrize("location", ["javascript:alert(1)", "ftp://two.test/", "http://"])
def test_location_that_is_no_http_url_is_refused(location: str) -> None:
    refused = redirects.follow(prepared(HERE), 302, location, made=0)

    assert isinstance(refused, Refused)
    assert location in refused.detail
