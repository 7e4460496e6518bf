"""Challenges as they can be read: one parameter a line, of every answer, the last first."""

from postwright.analysis.auth_challenge_text import FieldText, challenge_texts, info_texts
from postwright.model.exchange import Exchange, Hop, PreparedRequest

PREPARED = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/")


def of(*answers: tuple[tuple[str, str], ...]) -> Exchange:
    hops = tuple(Hop("GET", "", status=401, response_headers=one) for one in answers)
    return Exchange("1", PREPARED, 0.0, hops)


def test_each_parameter_has_its_line():
    text = 'Bearer realm="orchard", error="insufficient_scope", scope="orders:write"'
    assert challenge_texts(of((("WWW-Authenticate", text),))) == (
        FieldText(
            "Challenge",
            'WWW-Authenticate: Bearer realm="orchard",\n'
            '  error="insufficient_scope",\n'
            '  scope="orders:write"',
        ),
    )


def test_several_challenges_and_fields_stand_below_each_other():
    fields = (("WWW-Authenticate", 'Negotiate, Basic realm="a \\"b\\""'),
              ("Proxy-Authenticate", "NTLM TlRMTQ=="))  # fmt: skip
    (found,) = challenge_texts(of(fields))
    assert found.text.split("\n") == [
        "WWW-Authenticate: Negotiate",
        'WWW-Authenticate: Basic realm="a \\"b\\""',
        "Proxy-Authenticate: NTLM TlRMTQ==",
    ]


def test_what_cannot_be_read_is_shown_as_it_came():
    (found,) = challenge_texts(of((("WWW-Authenticate", '="'),)))
    assert found.text == 'WWW-Authenticate: ="'


def test_earlier_answers_are_told_apart():
    asked = (("WWW-Authenticate", "Digest nonce=1"),)
    found = challenge_texts(of(asked, asked))
    assert [text.title for text in found] == ["Challenge", "Challenge of answer 1, 401"]


def test_what_an_answer_tells_beside():
    fields = (("Authentication-Info", 'rspauth="x"'), ("RateLimit", "remaining=5"))
    assert info_texts(of(fields)) == (
        FieldText(
            "What the answer says of the sign-in",
            'Authentication-Info: rspauth="x"\nRateLimit: remaining=5',
        ),
    )
    assert info_texts(of(())) == ()
