"""Hawk: the normalized string of its API page, and the server's clock."""

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_hawk import hawk_findings
from postwright.model.exchange import Exchange, Header, Hop, PreparedRequest
from postwright.protocol.challenges import challenges

SENT = (
    'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", '
    'mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="'
)


def found(asked: str) -> list[tuple[str, str]]:
    url = "http://example.com:8000/resource/1?b=1&a=2"
    prepared = PreparedRequest("GET", url, "http", "example.com", 8000, "/resource/1?b=1&a=2")
    headers = (Header("Host", "example.com:8000"), Header("Authorization", SENT))
    hop = Hop("GET", url, headers, status=401, response_headers=(("WWW-Authenticate", asked),))
    made = Exchange("1", prepared, 0.0, (hop,))
    case = AuthCase(made, hop, challenges([asked]), "Authorization", SENT)
    return [(one.title, one.evidence) for one in hawk_findings(case)]


def test_the_normalized_string_is_that_of_the_specification():
    ((_, evidence),) = found("Hawk")
    assert evidence == (
        "hawk.1.header\n1353832234\nj4h3g2\nGET\n/resource/1?b=1&a=2\nexample.com\n8000\n\n"
        "some-app-ext-data"
    )


def test_the_servers_clock_and_words():
    titles = [
        title for title, _ in found('Hawk ts="1353832834", tsm="x=", error="Stale timestamp"')
    ]
    assert titles[:2] == [
        "The server refuses the Hawk header",
        "The server's clock differs by 10 minutes",
    ]
