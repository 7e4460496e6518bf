"""401, 403 and 407 explained."""

import base64
import json

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.analysis.auth_awsv4 import awsv4_findings
from postwright.analysis.auth_case import auth_case
from postwright.analysis.auth_digest import digest_findings
from postwright.analysis.auth_findings import auth_findings
from postwright.analysis.auth_hawk import hawk_findings
from postwright.analysis.auth_oauth1 import oauth1_findings
from postwright.model.exchange import (
    Dropped,
    Exchange,
    Header,
    Hop,
    PreparedBody,
    PreparedRequest,
    Response,
)

NOW = 1_800_000_000.0
PREPARED = PreparedRequest("GET", "http://h/", "http", "h", 80, "/")


def exchange(
    sent: str = "", asked: str = "", status: int = 401, *before: Hop, **more: object
) -> Exchange:
    headers = (Header("Authorization", sent),) if sent else ()
    answer = (("WWW-Authenticate", asked),) if asked else ()
    last = Hop("GET", "http://h/", headers, status=status, response_headers=answer, **more)
    return Exchange("1", PREPARED, NOW, (*before, last))


def titles(*arguments: object, **more: object) -> list[str]:
    return [finding.title for finding in auth_findings(exchange(*arguments, **more))]


def jwt(**claims: float) -> str:
    parts = ({"alg": "HS256"}, claims, {})
    coded = [base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts]
    return ".".join(coded)


def test_other_statuses_need_no_words():
    assert titles("Bearer x", "Basic", 404) == []


def test_nothing_sent_names_what_is_asked():
    assert titles("", 'Bearer realm="a"') == [
        "No credentials were sent; the server asks for Bearer"
    ]
    assert titles("", 'Bearer error="invalid_token"') == [
        "No credentials were sent; the server asks for Bearer"
    ]


def test_a_cookie_beside_a_challenge_does_not_hide_what_is_asked():
    cookie = (Header("Cookie", "sid=abc", "cookie"),)
    asked = (("WWW-Authenticate", 'Digest realm="m", nonce="x"'),)
    hop = Hop("GET", "http://h/", cookie, status=401, response_headers=asked)
    found = auth_findings(Exchange("1", PREPARED, NOW, (hop,)))[0]
    assert found.title == "Only a cookie was sent; the server asks for Digest"
    assert (found.severity, found.fix) == ("error", "choose Digest under Auth")
    silent = msgspec.structs.replace(hop, response_headers=())
    found = auth_findings(Exchange("1", PREPARED, NOW, (silent,)))[0]
    assert (found.title, found.fix) == ("Only a cookie was sent", "log in again; it may be over")


def test_a_key_in_the_address_that_is_refused_is_not_called_none():
    prepared = msgspec.structs.replace(PREPARED, target="/?api_key=abc")
    hop = Hop("GET", "http://h/?api_key=abc", status=401)
    found = auth_findings(Exchange("1", prepared, NOW, (hop,)))
    assert [one.title for one in found] == [
        "api_key was sent in the address and is not accepted here",
        "api_key is in the address, which servers write into their logs",
    ]


def test_wrong_scheme_is_named():
    assert titles("Basic dTpw", "Bearer") == ["The server asks for Bearer, Basic was sent"]


def test_word_that_stands_twice():
    assert titles("Bearer Bearer abc")[:1] == ["The word Bearer stands twice"]


def test_expired_token_says_since_when():
    assert titles(f"Bearer {jwt(exp=NOW - 240)}") == ["The token expired 4 minutes ago"]


def test_expiry_comes_before_the_servers_general_word():
    sent = f"Bearer {jwt(exp=NOW - 600)}"
    asked = 'Bearer error="invalid_token", error_description="expired"'
    assert titles(sent, asked) == [
        "The token expired 10 minutes ago", "The server does not accept the token",
    ]  # fmt: skip


def test_token_of_tomorrow():
    assert titles(f"Bearer {jwt(nbf=NOW + 7200)}") == ["The token is valid only in 2 hours"]


def test_the_servers_own_reason_comes_along():
    asked = 'Bearer error="insufficient_scope", scope="write"'
    (finding,) = auth_findings(exchange("Bearer x", asked, 403))
    assert (finding.title, finding.fix) == ("The token may not do this", "it needs the scope write")


def test_header_that_a_redirect_dropped():
    dropped = (Dropped("Authorization", "another origin"),)
    assert titles("", "", 401, dropped=dropped) == ["Authorization was not sent after a redirect"]


def test_basic_without_a_colon():
    token = base64.b64encode(b"user").decode()
    assert titles(f"Basic {token}") == ["The Basic credentials have no colon"]


def test_secrets_are_in_no_finding():
    found = auth_findings(exchange(f"Bearer Bearer {jwt(exp=1)}", "Basic"))
    assert all(jwt(exp=1) not in str(finding) for finding in found)


def test_answer_to_a_challenge_that_was_refused():
    said = "check the user name and the password"
    for scheme in ("NTLM TlRM", "Negotiate YII=", 'Digest username="u"'):
        found, *_ = auth_findings(exchange(scheme, scheme.split()[0]))
        assert (found.title.partition(" challenge")[2], found.fix) == ("", said)


def test_what_went_wrong_while_signing_in_comes_first():
    prepared = msgspec.structs.replace(PREPARED, auth_type="ntlm")
    response = Response(401, "", (), defects=("The connection was closed between the steps.",))
    made = msgspec.structs.replace(exchange("NTLM A", "NTLM"), prepared=prepared, response=response)
    assert [f.title for f in auth_findings(made)] == list(response.defects)


REFUSED = {
    # sent, asked, status, the first title
    "no token after the word": ("Bearer ", "Bearer", 401, "Nothing stands after Bearer"),
    "another word twice": ("Bearer Token abc", "", 401, "Token stands after Bearer"),
    "variable": ("Bearer {{token}}", "", 401, "The token holds a variable that was not replaced"),
    "quotes": ('Bearer "abc"', "Bearer", 401, "The token stands in quotes"),
    "stray quote": ('Bearer abc"', "Bearer", 401, "A stray quote ends the token"),
    "zero width": (
        "Bearer a\u200bb",
        "Bearer",
        401,
        "The credentials hold a character that is hard to see",
    ),
    "no-break space": (
        "Bearer a\u00a0b",
        "",
        401,
        "The token has blanks in it",
    ),
    "name in braces": ("Bearer {token}", "", 401, "A stand-in was sent, not a token"),
    "name in angles": ("Bearer <access token>", "", 401, "A stand-in was sent, not a token"),
    "json": (
        'Bearer {"access_token":1}',
        "",
        401,
        "A whole JSON text was sent, not the token in it",
    ),
    "no scheme": (
        "abcdef",
        "Bearer",
        401,
        "Authorization holds no scheme, such as Bearer, before its value",
    ),
    "invalid token": (
        "Bearer x",
        'Bearer error="invalid_token"',
        401,
        "The server does not accept the token",
    ),
    "invalid request": (
        "Bearer x",
        'Bearer error="invalid_request"',
        400,
        "The server cannot read how the token was sent",
    ),
    "step up": (
        "Bearer x",
        'Bearer error="insufficient_user_authentication", acr_values="urn:mfa"',
        401,
        "The server wants you to sign in again",
    ),
    "dpop": (
        "DPoP x",
        'DPoP algs="ES256"',
        401,
        "The server wants a token that is bound to a key (DPoP, RFC 9449)",
    ),
    "dpop nonce": (
        "DPoP x",
        'DPoP error="use_dpop_nonce"',
        401,
        "The server does not accept the DPoP proof",
    ),
    "several schemes": (
        "Basic dTpw",
        'Negotiate, Bearer realm="a, b"',
        401,
        "The server asks for Negotiate or Bearer, Basic was sent",
    ),
    "right scheme": (
        "Basic dTpw",
        'Basic realm="x"',
        401,
        "The server does not accept this user and password",
    ),
    "no challenge": ("X abc", "", 401, "The server does not say which sign-in it wants"),
    "proxy": ("", "", 407, "The proxy wants a sign-in"),
    "old session": ("", "", 440, "No credentials were sent"),
}


@pytest.mark.parametrize("case", sorted(REFUSED))
def test_the_first_finding_names_the_cause(case: str):
    sent, asked, status, title = REFUSED[case]
    assert titles(sent, asked, status)[0] == title


def bearer(claims: dict[str, object], asked: str = "Bearer", **head: str) -> list[str]:
    parts = ({"alg": "RS256", **head}, claims)
    coded = [base64.urlsafe_b64encode(json.dumps(p).encode()).decode().rstrip("=") for p in parts]
    return titles(f"Bearer {'.'.join(coded)}.c2ln", asked)


def test_a_token_is_read_against_the_request():
    assert bearer({}, alg="none")[0] == "The token is not signed (alg none)"
    assert bearer({"aud": "https://other.test/"})[0] == "The token is for other.test, not for h"
    asked = 'Bearer error="insufficient_scope", scope="orders:read orders:write"'
    assert bearer({"scope": "orders:read"}, asked)[0] == "The token lacks the scope orders:write"
    assert bearer({"iat": NOW + 600})[0] == "The token was issued 10 minutes from now"


def test_a_wrong_clock_is_found_by_the_date():
    sent = f"Bearer {jwt(exp=NOW + 100)}"
    hop = Hop(
        "GET",
        "http://h/",
        (Header("Authorization", sent),),
        status=401,
        response_headers=(
            ("Date", "Fri, 15 Jan 2027 08:10:00 GMT"),
            ("WWW-Authenticate", "Bearer"),
        ),
    )
    found = [f.title for f in auth_findings(Exchange("1", PREPARED, NOW, (hop,)))]
    assert found == [
        "By the server's clock the token has expired",
        "The clocks differ by 10 minutes",
    ]


def test_a_redirect_says_which_hop_dropped_what_by_which_rule():
    dropped = (Dropped("X-Api-Key", "its name says that it holds a credential"),)
    first = Hop("GET", "http://h/", status=302)
    last = Hop("GET", "http://i/", status=401, dropped=dropped, reason_for="redirect")
    found, *_ = auth_findings(Exchange("1", PREPARED, NOW, (first, last)))
    assert found.title == "X-Api-Key was not sent after a redirect"
    assert found.evidence == "its name says that it holds a credential; hop 2 went to http://i/"


def test_a_key_in_the_address_is_noted_whatever_the_status():
    prepared = msgspec.structs.replace(PREPARED, target="/?api_key=abc")
    hop = Hop("GET", "http://h/?api_key=abc", status=200)
    (found,) = auth_findings(Exchange("1", prepared, NOW, (hop,)))
    assert "abc" not in str(found)
    assert found.title.startswith("api_key is in the address")


def test_credentials_for_the_wrong_one():
    hop = Hop("GET", "http://h/", (Header("Authorization", "Basic dTpw"),), status=407)
    found, *_ = auth_findings(Exchange("1", PREPARED, NOW, (hop,)))
    assert found.title == "The credentials went to the server; the proxy wants its own"
    key = Hop(
        "GET", "http://h/", (Header("X-Api-Key", "k"),), status=401,
        response_headers=(("WWW-Authenticate", "Bearer"),),
    )  # fmt: skip
    found, *_ = auth_findings(Exchange("1", PREPARED, NOW, (key,)))
    assert found.title == "The key was sent as X-Api-Key; the server asks for Bearer"


def test_secrets_of_the_request_are_masked_wherever_a_server_repeats_them():
    prepared = msgspec.structs.replace(PREPARED, secrets=("topsecret",))
    made = exchange(
        "Bearer topsecret", 'Bearer error="invalid_token", error_description="topsecret"'
    )
    made = msgspec.structs.replace(made, prepared=prepared)
    assert "topsecret" not in str(auth_findings(made))
    assert "topsecret" in str(auth_findings(made, reveal=True))


WORDS = st.sampled_from(
    [
        "Bearer ",
        "Basic ",
        "Digest ",
        "Hawk ",
        "OAuth ",
        "AWS4-HMAC-SHA256 ",
        "DPoP ",
        "error=",
        '"',
        ",",
        "=",
        "nonce=",
        "ts=",
        "realm=",
        "oauth_nonce=",
        "Credential=a/b/c/d/e, ",
        "ey.J.",
        "\\",
        "SignedHeaders=host, ",
        "Signature=a",
        "uri=",
        "1",
        "9" * 30,
        "insufficient_scope",
        "algorithm=",
        "MD5",
        "\u200b",
        "\ud800",
        "%",
        "&",
        "<CanonicalRequest>",
        "</CanonicalRequest>",
        "\n",
        "{",
        "[",
    ]
)
TEXT = st.one_of(st.text(max_size=60), st.lists(WORDS, max_size=12).map("".join))


@given(
    sent=TEXT, asked=TEXT, date=TEXT, url=TEXT, body=TEXT,
    status=st.sampled_from([400, 401, 403, 407, 440]),
)  # fmt: skip
def test_whatever_comes_back_nothing_is_raised(sent, asked, date, url, body, status):
    headers = (Header("Authorization", sent), Header("X-Amz-Date", date), Header("Host", url))
    answer = (("WWW-Authenticate", asked), ("Proxy-Authenticate", asked), ("Date", date))
    hop = Hop("GET", f"http://h{url}", headers, status=status, response_headers=answer)
    prepared = msgspec.structs.replace(
        PREPARED, target=f"/{url}", body=PreparedBody("x", (b"a=b",))
    )
    made = Exchange("1", prepared, NOW, (hop,))
    assert isinstance(auth_findings(made), tuple)
    case = msgspec.structs.replace(auth_case(made), body=body)
    for explain in (awsv4_findings, oauth1_findings, hawk_findings, digest_findings):
        list(explain(case))
