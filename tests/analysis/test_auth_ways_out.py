"""The buttons below a refusal: the best first, three at most."""

import pytest
from msgspec.structs import replace

from postwright.analysis.auth_ways_out import ways_out
from postwright.model.exchange import Dropped, Exchange, Header, Hop, Use
from tests.analysis.test_auth_table import case_of
from tests.analysis.test_auth_verdict import DATE, LACKS, NOW, TOKEN, asking, exchange
from tests.analysis.test_token_card import token


def ways(made: Exchange, setter: str = "") -> list[tuple[str, str]]:
    return [(way.id, way.words) for way in ways_out(case_of(made), setter)]


def by(made: Exchange, kind: str, *uses: Use) -> Exchange:
    return replace(made, prepared=replace(made.prepared, auth_type=kind, uses=uses))


def test_a_lacking_scope_is_asked_for_where_tokens_are_fetched():
    refused = exchange(403, f"Bearer {TOKEN}", asking(LACKS))
    assert ways(by(refused, "oauth2"), "Log in") == [
        ("scope:orders:write", "Request orders:write"),
        ("run_setter", "Run Log in again"),
        ("open_auth", "Open Auth"),
    ]


def test_a_token_out_of_a_variable_leads_to_where_it_is_kept():
    refused = exchange(403, f"Bearer {TOKEN}", asking(LACKS))
    kept = Use("accessToken", TOKEN, "environment", secret=True)
    assert ways(by(refused, "bearer", kept), "Log in") == [
        ("run_setter", "Run Log in again"),
        ("edit_variable:accessToken", "Edit accessToken"),
        ("open_auth", "Open Auth"),
    ]


def test_an_expired_token_is_fetched_anew():
    over = exchange(401, f"Bearer {token({'exp': NOW - 5})}", asking("Bearer"))
    assert ways(by(over, "oauth2"))[0] == ("get_token", "Get a new token")


@pytest.mark.parametrize(
    ("challenge", "way"),
    [
        ("Basic realm=x", ("use_scheme:basic", "Use Basic")),
        ("Bearer", ("use_scheme:bearer", "Use Bearer token")),
        ("Mystery, Digest nonce=1", ("use_scheme:digest", "Use Digest")),
        ("Negotiate", ("use_scheme:ntlm", "Use NTLM")),
        ("Mystery", ("open_auth", "Open Auth")),
    ],
)
def test_the_scheme_that_is_asked_for_is_one_press_away(challenge: str, way: tuple[str, str]):
    assert ways(exchange(401, "", asking(challenge)))[0] == way


def test_each_scheme_that_is_asked_for_is_one_press_away_a_domains_last():
    many = exchange(401, "", asking('Negotiate, Digest realm="m", nonce="x", Basic realm="m"'))
    assert [name for name, _ in ways(many)] == [
        "use_scheme:digest",
        "use_scheme:basic",
        "use_scheme:ntlm",
    ]


def test_who_is_asked_for_a_bearer_token_may_fetch_one():
    asked_for = exchange(401, "", asking("Bearer, Basic realm=m"))
    assert [words for _, words in ways(asked_for)] == [
        "Use Bearer token",
        "Use Basic",
        "Use OAuth 2.0",
    ]


def redirected(first: str, last: str) -> Exchange:
    sent = (Header("Authorization", "Bearer a", "auth"),)
    hops = (
        Hop("GET", first, sent, status=301, response_headers=(DATE,)),
        Hop("GET", last, (), status=401, reason_for="redirect", response_headers=(DATE,),
            dropped=(Dropped("Authorization", "credentials stay with their origin"),)),
    )  # fmt: skip
    return exchange(401, hops=hops)


def test_a_credential_lost_to_https_needs_https_from_the_start():
    assert ways(redirected("http://a.test/x", "https://a.test/x"))[0] == (
        "use_https",
        "Use https://",
    )


def test_a_credential_lost_to_another_origin_can_be_sent_there():
    assert ways(redirected("https://a.test/", "https://b.test:8443/x?y"))[:2] == [
        ("show_timing", "Show the chain"),
        ("trust:https://b.test:8443", "Send it to https://b.test:8443 too"),
    ]


def test_nothing_that_was_encrypted_is_offered_to_plain_http():
    found = ways(redirected("https://a.test/", "http://b.test/"))
    assert found == [("show_timing", "Show the chain"), ("open_auth", "Open Auth")]


def test_a_row_beside_another_authorization_is_turned_off():
    twice = (Header("Authorization", "a b"), Header("Authorization", "Bearer c", "auth"))
    hop = Hop("GET", "http://a.test/", twice, status=401, response_headers=(DATE,))
    assert ways(exchange(401, hops=(hop,)))[0] == (
        "row_off:Authorization",
        "Turn off the row in Headers",
    )


def test_a_proxy_is_a_matter_of_the_settings():
    assert ways(exchange(407)) == [("open_settings", "Open settings")]


def test_what_was_not_refused_needs_no_way_out():
    assert ways(exchange(200, "Bearer a")) == []
