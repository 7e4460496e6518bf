"""What signs in, and what is said of it before it is sent."""

import base64

import pytest

from postwright.analysis.auth_preview import (
    Credential,
    Fact,
    Note,
    credentials_of,
    facts_of,
    notes_of,
)
from postwright.model.exchange import (
    Header,
    Pending,
    PreparedBody,
    PreparedRequest,
    Shadowed,
    Signing,
)
from postwright.model.options import ClientCertificate
from postwright.model.request import Field, Request
from tests.analysis.test_token_card import token

BEARER = Header("Authorization", "Bearer abc", "auth", ("abc",))
HOST = Note("ok", "Only for api.test. Dropped if a redirect leaves it.")


def prepared(*headers: Header, **changes: object) -> PreparedRequest:
    values = {"scheme": "https", "host": "api.test", "port": 443, "target": "/a", **changes}
    url = f"{values['scheme']}://{values['host']}{values['target']}"
    return PreparedRequest(method="GET", url=url, headers=headers, **values)


def notes(*headers: Header, rows: tuple[Field, ...] = (), **changes: object) -> tuple[Note, ...]:
    return notes_of(prepared(*headers, **changes), Request(headers=rows), 1000.0)


def basic(text: str | bytes) -> str:
    data = text.encode() if isinstance(text, str) else text
    return f"Basic {base64.b64encode(data).decode()}"


def test_credentials_are_found_wherever_they_stand():
    signing = Signing("apikey", (), 0.0, 1, "/a?x=1", PreparedBody())
    made = prepared(
        Header("X-Api-Key", "k", "request"), Header("Cookie", "theme=dark; sessionid=s1"),
        target="/a?x=1&key=k%201", signing=signing,
    )  # fmt: skip
    assert credentials_of(made) == (
        Credential("query", "key", "k 1"),
        Credential("header", "X-Api-Key", "k"),
        Credential("cookie", "sessionid", "s1"),
    )


def test_what_follows_while_sending_says_what_it_waits_for():
    made = prepared(pending=(Pending("Authorization", "after the server's challenge"),))
    (found,) = credentials_of(made)
    assert found == Credential("header", "Authorization", pending="after the server's challenge")


def test_nothing_is_said_where_nothing_signs_in():
    assert notes(Header("Accept", "*/*")) == ()


@pytest.mark.parametrize(
    ("rows", "changes", "words"),
    [
        ((), {}, "One Authorization header."),
        ((Field("authorization", "x", enabled=False),), {},
         "One Authorization header. The one in Headers is turned off."),
        ((), {"shadowed": (Shadowed("Authorization", "x", "request", "auth"),)},
         "One Authorization header. The row in Headers is left out."),
        ((), {"shadowed": (Shadowed("Authorization", "x", "auth", "request"),)},
         "One Authorization header, that of the row. The sign-in is left out."),
        ((), {"shadowed": (Shadowed("Authorization", "x", "collection", "request"),)},
         "One Authorization header. Another one lost to it."),
    ],
    ids=["one", "off", "scheme", "row", "other"],
)  # fmt: skip
def test_one_header_and_why(rows: tuple[Field, ...], changes: dict[str, object], words: str):
    assert notes(BEARER, rows=rows, **changes)[0] == Note("ok", words)


def test_two_headers_are_wrong():
    (first, *_) = notes(BEARER, BEARER)
    assert first == Note("err", "Authorization is sent 2 times. Servers take one.", "open_headers")


@pytest.mark.parametrize(
    ("changes", "note"),
    [
        ({}, HOST),
        ({"follow_redirects": False}, Note("ok", "Only for api.test. Redirects are not followed.")),
        ({"forward_to": ("https://b.test",)},
         Note("warn", "For api.test, and after a redirect for https://b.test.", "open_options")),
    ],
    ids=["dropped", "none", "trusted"],
)  # fmt: skip
def test_where_it_goes(changes: dict[str, object], note: Note):
    assert notes(BEARER, **changes)[1] == note


def test_a_key_in_the_address_is_written_into_logs():
    found = notes(target="/a?api_key=k")
    assert found == (
        Note("ok", "Only for api.test. Not added again if a redirect leaves it."),
        Note("warn", "api_key is in the address, which servers write into their logs: "
                     "send it as a header, if the server takes one (RFC 6750 §5.3)."),
    )  # fmt: skip


def test_plain_http_is_said_but_not_on_this_computer():
    warning = Note("warn", "It goes over http: anyone on the way can read it.", "use_https")
    assert warning in notes(BEARER, scheme="http", port=80)
    assert warning not in notes(BEARER, scheme="http", host="127.0.0.1", port=80)


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("Bearer Bearer abc", "The word Bearer stands twice"),
        ("Bearer ", "Nothing stands after Bearer"),
        ('Bearer {"access_token": "a"}', "A whole JSON text was sent, not the token in it"),
        ("Bearer abc\u200b", "The credentials hold a character that is hard to see"),
        ("Bearer “abc”", "The token stands in quotes"),
        (f"Bearer {token({}, alg='none')}", "The token is not signed (alg none)"),
    ],
    ids=["twice", "empty", "json", "hidden", "quotes", "unsigned"],
)
def test_what_hands_do_to_credentials_is_said_before_they_are_sent(value: str, title: str):
    said = [note.words for note in notes(Header("Authorization", value, "auth"))]
    assert any(words.startswith(title) for words in said), said


def test_other_things_that_sign_in_are_named():
    certificate = ClientCertificate(domain="*.test", file="/home/me/me.p12")
    said = [
        note.words
        for note in notes(
            BEARER, Header("Cookie", "sessionid=1"), proxy="http://u:p@proxy.test:1",
            client_certificates=(certificate,),
        )
    ]  # fmt: skip
    assert said[2:] == [
        "A cookie signs in as well; servers may look at either.",
        "The proxy gets a sign-in of its own, in Proxy-Authorization.",
        "A client certificate is shown: me.p12",
    ]


@pytest.mark.parametrize(
    ("value", "facts"),
    [
        (basic("me:secret"), ("me", "6 characters", "ASCII, the same in every charset")),
        (basic("jos\u00e9:p\u00e4ss"), ("jos\u00e9", "4 characters", "UTF-8")),
        (basic("jos\u00e9:p".encode("latin-1")),
         ("jos\u00e9", "1 character", "not UTF-8, perhaps Latin-1")),
    ],
    ids=["ascii", "utf8", "latin1"],
)  # fmt: skip
def test_basic_credentials_are_decoded_but_for_the_password(value: str, facts: tuple[str, ...]):
    found = facts_of(Credential("header", "Authorization", value))
    assert tuple(fact.value for fact in found[:3]) == facts


def test_a_bearer_token_has_a_length_and_a_fingerprint():
    assert facts_of(Credential("header", "Authorization", "Bearer abc")) == (
        Fact("Length", "3 characters"),
        Fact("Fingerprint", "SHA-256 ba7816bf"),
    )
