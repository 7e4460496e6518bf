"""What was asked for beside what was sent: every line, with its word."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.analysis.auth_case import AuthCase, auth_case
from postwright.analysis.auth_table import asked_and_sent, missing_scopes, request_number
from postwright.model.exchange import (
    Child,
    Exchange,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
    ResponseBody,
)
from tests.analysis.test_auth_verdict import DATE, LACKS, NOW, TOKEN, asking, exchange
from tests.analysis.test_token_card import token


def case_of(made: Exchange) -> AuthCase:
    case = auth_case(made)
    assert case is not None
    return case


def rows(made: Exchange) -> list[tuple[str, str, str, str, str]]:
    return [(r.name, r.server, r.sent, r.tone, r.word) for r in asked_and_sent(case_of(made))]


def test_a_token_that_lacks_a_scope():
    claims = {"scope": "orders:read customers:read", "exp": NOW + 708, "aud": "orchard-api"}
    assert rows(exchange(403, f"Bearer {token(claims)}", asking(LACKS))) == [
        ("Scheme", "Bearer", "Bearer", "ok", "match"),
        ("Audience", "—", "orchard-api", "muted", "not asked"),
        ("Expiry", "—", "in 11 min 48 s", "ok", "valid"),
        ("Scope", "orders:write", "orders:read +1", "err", "missing"),
        ("Clock", "22:13:20 GMT", "0.0 s ahead", "ok", "in sync"),
    ]


@pytest.mark.parametrize(
    ("value", "challenge", "row"),
    [
        ("", "Basic realm=x", ("Scheme", "Basic", "—", "err", "not sent")),
        ("Bearer a", "Basic realm=x", ("Scheme", "Basic", "Bearer", "err", "differs")),
        ("abc", "Basic", ("Scheme", "Basic", "a value without a scheme", "err", "differs")),
        ("Bearer a", "", ("Scheme", "—", "Bearer", "warn", "refused")),
    ],
    ids=["nothing", "other", "bare", "unasked"],
)
def test_schemes(value: str, challenge: str, row: tuple[str, ...]):
    answer = (asking(challenge),) if challenge else ()
    assert rows(exchange(401, value, *answer))[0] == row


@pytest.mark.parametrize(
    ("claims", "row"),
    [
        ({"exp": NOW - 90}, ("Expiry", "—", "1 min 30 s ago", "err", "expired")),
        ({"nbf": NOW + 90}, ("Expiry", "—", "begins in 1 min 30 s", "err", "too early")),
        ({"sub": "u"}, ("Expiry", "—", "never", "muted", "no end")),
    ],
    ids=["over", "early", "endless"],
)
def test_expiry(claims: dict[str, object], row: tuple[str, ...]):
    assert row in rows(exchange(401, f"Bearer {token(claims)}"))


@pytest.mark.parametrize(
    ("audience", "challenge", "tone", "word"),
    [
        ("https://a.test", 'Bearer resource="https://a.test"', "ok", "match"),
        ("https://b.test", 'Bearer resource="https://a.test"', "err", "differs"),
        ("https://b.test", "Bearer", "warn", "other host"),
        ("x", 'Bearer error_description="wrong audience"', "err", "refused"),
    ],
    ids=["match", "differs", "host", "refused"],
)
def test_audience(audience: str, challenge: str, tone: str, word: str):
    made = exchange(401, f"Bearer {token({'aud': audience})}", asking(challenge))
    (row,) = (row for row in rows(made) if row[0] == "Audience")
    assert row[3:] == (tone, word)


def test_digest_is_compared_part_by_part():
    challenge = 'Digest realm="r", nonce="n123456789012345678", qop="auth", algorithm=SHA-256'
    sent = (
        'Digest username="u", realm="other", nonce="n123456789012345678", qop=auth-int, '
        'algorithm=SHA-256, nc=00000002, cnonce="c", response="x"'
    )
    stale = asking(f"{challenge}, stale=true")
    assert rows(exchange(401, sent, stale))[:5] == [
        ("Scheme", "Digest", "Digest", "ok", "match"),
        ("Realm", "r", "other", "err", "differs"),
        ("Algorithm", "SHA-256", "SHA-256", "ok", "match"),
        ("Protection", "auth", "auth-int", "err", "differs"),
        ("Nonce", "n123456789012345…", "used 2 ×", "warn", "too old"),
    ]


def test_a_key_shows_its_fingerprint_alone():
    headers = (Header("X-Api-Key", "abc"),)
    prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/", headers)
    hop = Hop("GET", "http://a.test/", headers, status=403, response_headers=(DATE,))
    made = Exchange("1", prepared, NOW, (hop,))
    assert rows(made)[0] == ("X-Api-Key", "—", "sha256 ba7816bf", "warn", "refused")


def test_a_key_in_the_address_too():
    prepared = PreparedRequest("GET", "http://a.test/?key=a%20b", "http", "a.test", 80, "/?key=abc")
    hop = Hop("GET", "http://a.test/?key=abc", status=200, response_headers=(DATE,))
    made = Exchange("1", prepared, NOW, (hop,))
    assert rows(made)[0] == ("?key", "—", "sha256 ba7816bf", "muted", "not asked")


def test_a_realm_that_basic_only_hears_of():
    made = exchange(401, "Basic dTpw", asking('Basic realm="demo"'))
    assert rows(made)[1] == ("Realm", "demo", "—", "muted", "only named")


@pytest.mark.parametrize(
    ("date", "sent", "tone", "word"),
    [
        ("Tue, 14 Nov 2023 22:13:21 GMT", "1.0 s behind", "ok", "in sync"),
        ("Tue, 14 Nov 2023 22:13:00 GMT", "20.0 s ahead", "warn", "differs"),
        ("Tue, 14 Nov 2023 22:18:20 GMT", "5 min 0 s behind", "err", "differs"),
    ],
    ids=["near", "some", "far"],
)
def test_clocks(date: str, sent: str, tone: str, word: str):
    hop = Hop(
        "GET", "http://a.test/", (Header("Authorization", "Bearer a"),), status=200,
        response_headers=(("Date", date),),
    )  # fmt: skip
    made = exchange(200, "Bearer a", hops=(hop,))
    assert rows(made)[-1][2:] == (sent, tone, word)


def test_nothing_is_compared_where_nothing_was_sent_or_asked():
    assert asked_and_sent(case_of(exchange(200))) == ()


@pytest.mark.parametrize(
    ("value", "challenge", "missing"),
    [
        (f"Bearer {TOKEN}", LACKS, ("orders:write",)),
        (f"Bearer {TOKEN}", 'Bearer scope="orders:read"', ()),
        ("Bearer opaque", LACKS, ("orders:write",)),
        ("Bearer opaque", 'Bearer scope="orders:write"', ()),
    ],
    ids=["lacks", "has", "opaque", "unknown"],
)
def test_missing_scopes(value: str, challenge: str, missing: tuple[str, ...]):
    assert missing_scopes(case_of(exchange(403, value, asking(challenge)))) == missing


def test_what_the_tokens_server_granted_is_compared_with_what_was_asked(tmp_path: Path):
    file = tmp_path / "token"
    file.write_text('{"access_token": "x", "scope": "a"}')
    asking_for = PreparedRequest(
        "POST", "http://id.test/", "http", "id.test", 80, "/",
        body=PreparedBody("form", (b"grant_type=client_credentials&scope=a+b",)),
    )  # fmt: skip
    answer = Response(200, "OK", (), ResponseBody(str(file), 35, 35))
    call = Exchange("2", asking_for, NOW, (Hop("POST", "", status=200),), answer)
    made = exchange(200, "Bearer x", children=(Child("token", "Get a token", call),))
    assert ("Granted", "a", "a +1", "warn", "less") in rows(made)


def test_a_challenge_that_was_answered_stands_beside_what_answered_it():
    first = exchange(401, "", asking('Digest realm="r", nonce="n1", algorithm=MD5'))
    last = exchange(200, 'Digest username="u", realm="r", nonce="n1", uri="/", response="x"')
    made = replace(last, hops=(*first.hops, *last.hops))
    assert rows(made)[:2] == [
        ("Scheme", "Digest", "Digest", "ok", "match"),
        ("Realm", "r", "r", "ok", "match"),
    ]


def answers(made: Exchange) -> dict[str, int]:
    return {row.name: row.answer for row in asked_and_sent(case_of(made))}


def test_each_line_tells_which_answer_asked_and_which_request_sent():
    challenge = 'Digest realm="r", nonce="{}", algorithm=MD5'
    sent = 'Digest username="u", realm="r", nonce="n1", uri="/", algorithm=MD5, response="x"'
    first = exchange(401, "", asking(challenge.format("n1")))
    taken, refused = exchange(200, sent, DATE), exchange(401, sent, asking(challenge.format("n2")))
    both = replace(taken, hops=(*first.hops, *taken.hops))
    assert request_number(case_of(both)) == 2
    assert answers(both) == {"Scheme": 1, "Realm": 1, "Algorithm": 1, "Nonce": 1, "Clock": 2}
    again = replace(refused, hops=(*first.hops, *refused.hops))
    found = answers(again)
    assert (found["Scheme"], found["Realm"], found["Algorithm"], found["Nonce"]) == (2, 2, 1, 1)


def test_of_one_request_alone_no_line_has_a_number():
    made = exchange(401, "Basic dTpw", asking("Basic realm=r"))
    assert request_number(case_of(made)) == 0
    assert set(answers(made).values()) == {0}
