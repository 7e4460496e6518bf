"""401, 403 and 407 explained."""

import base64
import json

import msgspec

from postwright.analysis.auth_report import auth_findings
from postwright.model.exchange import Dropped, Exchange, Header, Hop, PreparedRequest, Response

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


def test_wrong_scheme_is_named():
    assert titles("Basic dTpw", "Bearer") == ["The server asks for Bearer, Basic was sent"]


def test_word_that_stands_twice():
    assert titles("Bearer Bearer abc")[:1] == ["The word Bearer stands twice"]


def test_expired_token_says_since_when():
    assert titles(f"Bearer {jwt(exp=NOW - 240)}") == ["The token expired 4 minutes ago"]


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
        (found,) = auth_findings(exchange(scheme, scheme.split()[0]))
        assert (found.title.partition(" challenge")[2], found.fix) == ("", said)


def test_what_went_wrong_while_signing_in_comes_first():
    prepared = msgspec.structs.replace(PREPARED, auth_type="ntlm")
    response = Response(401, "", (), defects=("The connection was closed between the steps.",))
    made = msgspec.structs.replace(exchange("NTLM A", "NTLM"), prepared=prepared, response=response)
    assert [f.title for f in auth_findings(made)] == list(response.defects)
