"""What a signature is made of, beside what the server says it should have been."""

from msgspec.structs import replace

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_inputs import Line, coming_inputs, inputs_of
from postwright.model.exchange import Exchange, Header, Hop, PreparedBody, PreparedRequest, Signing
from postwright.protocol.challenges import challenges
from tests.analysis.test_auth_awsv4 import CANONICAL, LINE, TO_SIGN, s3

DIGEST = (
    'Digest username="u", realm="r", nonce="n", uri="/a", qop=auth, algorithm=MD5, nc=00000001, '
    'cnonce="c", response="x"'
)


def case(
    sent: str, *headers: Header, url: str = "https://example.amazonaws.com/", body: str = "",
    answer: tuple[tuple[str, str], ...] = (),
) -> AuthCase:  # fmt: skip
    prepared = PreparedRequest("GET", url, "https", "x", 443, "/", headers)
    hop = Hop("GET", url, headers, status=403, response_headers=answer)
    asked = challenges(value for _, value in answer)
    return AuthCase(Exchange("1", prepared, 0.0, (hop,)), hop, asked, "Authorization", sent, body)


SIGNED = (
    Header("Host", "example.amazonaws.com"),
    Header("X-Amz-Date", "20150830T123600Z", "auth"),
    Header("Authorization", LINE, "auth"),
)


def test_aws_is_compared_line_by_line():
    theirs = CANONICAL.replace("/\n\nhost", "/stage\n\nhost")
    request, text = inputs_of(case(LINE, *SIGNED, body=s3(theirs, TO_SIGN)))
    assert request.title == "Canonical request"
    assert request.is_compared
    assert [line for line in request.lines if line.differs] == [Line("Path", "/", "/stage")]
    assert not any(line.differs for line in text.lines)


def test_a_header_that_one_side_signs_does_not_shift_the_others():
    theirs = CANONICAL.replace("host:example.amazonaws.com\n", "accept:*/*\nhost:a.test\n")
    request, _ = inputs_of(case(LINE, *SIGNED, body=s3(theirs, TO_SIGN)))
    assert [(line.name, line.own, line.server) for line in request.lines][3:6] == [
        ("accept", "", "*/*"),
        ("host", "example.amazonaws.com", "a.test"),
        ("x-amz-date", "20150830T123600Z", "20150830T123600Z"),
    ]
    assert [line.name for line in request.lines][-2:] == ["Signed headers", "Payload hash"]


def test_without_the_servers_text_the_own_is_shown_alone():
    request, text = inputs_of(case(LINE, *SIGNED))
    assert (request.text, text.text) == (CANONICAL, TO_SIGN)
    assert not request.is_compared


def test_oauth_1_has_three_parts():
    sent = 'OAuth oauth_consumer_key="k", oauth_nonce="n", oauth_signature="s"'
    host = Header("Host", "a.test")
    body = "debug_sbs: GET&https%3A%2F%2Fb.test%2F&oauth_consumer_key%3Dk%26oauth_nonce%3Dn"
    (found,) = inputs_of(case(sent, host, url="https://a.test/", body=body))
    assert [(line.name, line.differs) for line in found.lines] == [
        ("method", False),
        ("address", True),
        ("parameters", False),
    ]


def test_hawk_shows_what_the_mac_is_over():
    sent = 'Hawk id="i", ts="1", nonce="n", mac="m"'
    (found,) = inputs_of(case(sent, Header("Host", "a.test:8000"), url="http://a.test:8000/x"))
    assert found.text.split("\n")[:7] == ["hawk.1.header", "1", "n", "GET", "/x", "a.test", "8000"]


def test_digest_is_compared_with_the_challenge_that_it_answers():
    asked = 'Digest realm="other", nonce="n", qop="auth,auth-int", algorithm=MD5, opaque="o"'
    (found,) = inputs_of(case(DIGEST, answer=(("WWW-Authenticate", asked),)))
    assert [line for line in found.lines if line.differs] == [
        Line("realm", "r", "other"),
        Line("opaque", "", "o"),
    ]
    assert Line("nc", "00000001") in found.lines
    assert Line("HA1", "H(u:r:password)") in found.lines


def test_other_schemes_sign_nothing():
    assert inputs_of(case("Bearer a")) == ()


def test_a_digest_to_come_shows_what_is_known_of_it():
    prepared = PreparedRequest("GET", "http://a.test/x", "http", "a.test", 80, "/x")
    signing = Signing(
        "digest", (("username", "u"), ("password", "p")), 0.0, 1, "/x", PreparedBody()
    )
    (found,) = coming_inputs(replace(prepared, auth_type="digest", signing=signing))
    assert [(line.name, line.own) for line in found.lines] == [
        ("HA1", "H(u:realm:password)"),
        ("HA2", "H(GET:/x)"),
        ("response", "H(HA1:nonce:nc:cnonce:qop:HA2)"),
    ]
    assert coming_inputs(prepared) == ()
