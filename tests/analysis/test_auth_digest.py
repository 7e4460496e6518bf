"""Digest: the inputs of RFC 7616 §3.9.1, and answers that fit no challenge."""

import pytest

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_digest import digest_findings
from postwright.analysis.auth_findings import auth_findings
from postwright.model.exchange import Exchange, Header, Hop, PreparedRequest
from postwright.protocol.challenges import challenges

ASKED = 'Digest realm="http-auth@example.org", qop="auth, auth-int", algorithm=MD5, nonce="7ypf"'
SENT = (
    'Digest username="Mufasa", realm="http-auth@example.org", uri="/dir/index.html", '
    'algorithm=MD5, nonce="7ypf", nc=00000001, cnonce="f2/w", qop=auth, response="8ca5"'
)


def found(sent: str = SENT, asked: str = ASKED, then: str = ASKED) -> list[tuple[str, str]]:
    url = "http://www.example.org/dir/index.html"
    prepared = PreparedRequest("GET", url, "http", "www.example.org", 80, "/dir/index.html")
    first = Hop("GET", url, status=401, response_headers=(("WWW-Authenticate", asked),))
    last = Hop(
        "GET", url, (Header("Authorization", sent),), status=401,
        response_headers=(("WWW-Authenticate", then),), reason_for="auth",
    )  # fmt: skip
    made = Exchange("1", prepared, 0.0, (first, last))
    case = AuthCase(made, last, challenges([then]), "Authorization", sent)
    return [(one.title, one.evidence) for one in digest_findings(case)]


def test_the_inputs_are_shown_without_the_password():
    ((title, evidence),) = found()
    assert title == "What the Digest answer is made of"
    assert "HA1 = H(Mufasa:http-auth@example.org:password)" in evidence
    # MD5 of GET:/dir/index.html, as in RFC 2617 §3.5
    assert "HA2 = H(GET:/dir/index.html) = 39aff3a2bab6126f332b942af96d3366" in evidence
    assert "response = H(HA1:nonce:nc:cnonce:qop:HA2)" in evidence


def test_what_does_not_fit_is_named():
    assert found(SENT.replace("/dir/", "/other/"))[0][0].startswith("The signed address")
    assert found(SENT.replace("http-auth@", "x@"))[0][0].startswith("The answer has another realm")
    assert found(SENT.replace("qop=auth", "qop=other"))[0][0].startswith("The answer uses")
    assert found(then=ASKED + ", stale=true")[0][0].startswith("The server's nonce was too old")


@pytest.mark.parametrize(
    ("asked", "title"),
    [
        ('Digest realm="r", qop="auth"', "has no nonce"),
        ('Digest nonce="n", qop="auth"', "has no realm"),
        ('Digest realm="r", nonce="n", algorithm=SHA-999', "unknown algorithm, SHA-999"),
        ('Digest realm="r", nonce="n", qop="auth-conf"', "unknown protection (qop), auth-conf"),
    ],
)
def test_why_a_challenge_got_no_answer(asked: str, title: str):
    prepared = PreparedRequest("GET", "http://h/", "http", "h", 80, "/", auth_type="digest")
    hop = Hop("GET", "http://h/", status=401, response_headers=(("WWW-Authenticate", asked),))
    (told,) = auth_findings(Exchange("1", prepared, 0.0, (hop,)))
    assert title in told.title
