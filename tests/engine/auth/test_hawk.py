"""Hawk, against the protocol examples of its documentation."""

import hashlib
from pathlib import Path

import pytest

from postwright.engine.auth.hawk import mac_of, timestamp_mac
from postwright.engine.errors import InvalidField
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.options import Options, Postwright
from postwright.model.request import Auth, Body, FileChoice
from postwright.protocol.challenges import challenges
from postwright.protocol.hawk_text import Artifacts, normalized
from tests.engine.factory import engine
from tests.engine.given import context, fields, lineage, request, value
from tests.server import Got, RawServer, Reply

KEY = "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn"
CREDENTIALS = (("authId", "dh37fgj492je"), ("authKey", KEY))
FIXED = (("nonce", "j4h3g2"), ("timestamp", "1353832234"), ("extraData", "some-app-ext-data"))
URL = "http://example.com:8000/resource/1?b=1&a=2"


def made(*values: tuple[str, str], url: str = URL, **own: object) -> PreparedRequest:
    return prepare(request(auth=Auth("hawk", values), url=url, **own), lineage(), context())


def test_example_without_a_body() -> None:
    assert value(made(*CREDENTIALS, *FIXED), "Authorization") == (
        'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", '
        'mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="'
    )


@pytest.mark.parametrize("content_type", ["text/plain", "Text/Plain; charset=utf-8"])
def test_example_with_a_signed_body(content_type: str) -> None:
    found = made(
        *CREDENTIALS,
        *FIXED,
        ("includePayloadHash", "true"),
        method="POST",
        body=Body("text", "Thank you for flying Hawk"),
        headers=fields(("Content-Type", content_type)),
    )
    assert value(found, "Authorization") == (
        'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", '
        'hash="Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=", ext="some-app-ext-data", '
        'mac="aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw="'
    )


RAINBOW = "example.net/somewhere/over/the/rainbow"


@pytest.mark.parametrize(
    ("url", "algorithm", "content_type", "body", "ext", "header"),
    [
        # The cases of Hawk's own tests, lib/client.js: header()
        (f"http://{RAINBOW}", "sha1", "", "something to write about", "Bazinga!",
         'hash="bsvY3IfUllw6V5rvk4tStEvpBhE=", ext="Bazinga!", '
         'mac="qbf1ZPG/r/e06F4ht+T77LXi5vw="'),
        (f"https://{RAINBOW}", "sha256", "text/plain", "something to write about", "Bazinga!",
         'hash="2QfCt3GuY9HQnHWyWD3wX68ZOKbynqlfYmuO2ZBRqtY=", ext="Bazinga!", '
         'mac="q1CwFoSHzPZSkbIvl0oYlD+91rBUEvFk763nMjMndj8="'),
        (f"https://{RAINBOW}", "sha256", "text/plain", "something to write about", "",
         'hash="2QfCt3GuY9HQnHWyWD3wX68ZOKbynqlfYmuO2ZBRqtY=", '
         'mac="HTgtd0jPI6E4izx8e4OHdO36q00xFCU0FolNq3RiCYs="'),
        (f"https://{RAINBOW}", "sha256", "text/plain", "", "",
         'hash="q/t+NNAkQZNlq/aAD6PlexImwQTxwgT2MahfTa9XRLA=", '
         'mac="U5k16YEzn3UnBHKeBzsDXn067Gu3R4YaY6xOt9PYRZM="'),
    ],
)  # fmt: skip
def test_cases_of_hawk_s_own_tests(
    url: str, algorithm: str, content_type: str, body: str, ext: str, header: str
) -> None:
    rows = fields(("Content-Type", content_type)) if content_type else ()
    found = made(
        ("authId", "123456"), ("authKey", "2983d45yun89q"), ("algorithm", algorithm),
        ("timestamp", "1353809207"), ("nonce", "Ygvqdz"), ("extraData", ext),
        ("includePayloadHash", "true"),
        url=url, method="POST", body=Body("text", body), headers=rows,
        options=Options(postwright=Postwright(omit_headers=("Content-Type",))),
    )  # fmt: skip
    assert value(found, "Authorization") == (
        f'Hawk id="123456", ts="1353809207", nonce="Ygvqdz", {header}'
    )


def test_time_mac_of_hawk_s_own_tests() -> None:
    made_mac = timestamp_mac("2983d45yun89q", "sha256", "1365741469")
    assert made_mac == "h/Ff6XI1euObD78ZNflapvLKXGuaw1RiLI4Q6Q5sAbM="


RESPONSE = Artifacts(
    "1362336900", "eb5S_L", "POST", "/resource/4?filter=a", "example.com", 8080,
    hash="f9cDF/TDm7TkYRLnGwRMfeDzT6LixQVLvrIKhh0vgmM=", ext="response-specific",
)  # fmt: skip


def test_mac_of_a_response_of_hawk_s_own_tests() -> None:
    made_mac = mac_of(RESPONSE, KEY, "sha256", kind="response")
    assert made_mac == "XIJRsMl/4oL+nn+vKoeVZPdCHXB4yJkNnBbTbHFZUYE="


@pytest.mark.parametrize(
    ("wrong", "hop"), [("", "first"), ("key", "first"), ("", "clock"), ("key", "clock")]
)
async def test_proof_of_the_server_is_checked(tmp_path: Path, wrong: str, hop: str) -> None:
    ts = "1353832234"
    stale = f'Hawk ts="{ts}", tsm="{timestamp_mac(KEY, "sha256", ts)}", error="Stale timestamp"'

    def reply(got: Got) -> Reply:
        challenge = challenges([got.header("Authorization") or ""])[0]
        if hop == "clock" and challenge.get("ts") != ts:
            return Reply(401, headers=(("WWW-Authenticate", stale),))
        signed = Artifacts(
            challenge.get("ts"), challenge.get("nonce"), "GET", "/x", "127.0.0.1", server.port,
            ext="own", hash="AAAA",
        )  # fmt: skip
        mac = mac_of(signed, KEY + wrong, "sha256", kind="response")
        proof = f'Hawk mac="{mac}", hash="AAAA", ext="own"'
        return Reply(200, headers=(("Server-Authorization", proof),))

    async with RawServer(reply) as server, engine(tmp_path) as sender:
        exchange = await sender.send(made(*CREDENTIALS, url=server.url + "/x"))
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert exchange.response.defects == (
        ("The server does not prove that it has the key (Server-Authorization).",) if wrong else ()
    )


EXAMPLE = Artifacts("1357747017", "k3k4j5", "get", "/resource/something", "Example.com", 8080)


@pytest.mark.parametrize(
    ("members", "text"),
    [
        ({}, "\n\n"),
        ({"hash": "U4MKKSmiVxk37JCCrAVIjV/OhB3y+NdwoCr6RShbVkE="},
         "U4MKKSmiVxk37JCCrAVIjV/OhB3y+NdwoCr6RShbVkE=\n\n"),
        ({"ext": "this is some app data"}, "\nthis is some app data\n"),
        ({"ext": "a\\b\nc"}, "\na\\\\b\\nc\n"),
        ({"app": "asd23ased"}, "\n\nasd23ased\n\n"),
        ({"app": "asd23ased", "dlg": "23434szr3q4d"}, "\n\nasd23ased\n23434szr3q4d\n"),
        ({"dlg": "alone"}, "\n\n"),
    ],
)  # fmt: skip
def test_normalized_text(members: dict[str, str], text: str) -> None:
    start = "hawk.1.header\n1357747017\nk3k4j5\nGET\n/resource/something\nexample.com\n8080\n"
    given = {name: getattr(EXAMPLE, name) for name in EXAMPLE.__struct_fields__} | members
    assert normalized(Artifacts(**given)) == start + text


@pytest.mark.parametrize(
    ("url", "rows", "place"),
    [
        ("http://H/", (), ("h", 80)),
        ("https://h/", (), ("h", 443)),
        ("https://h:8443/", (), ("h", 8443)),
        ("http://[::1]:81/", (), ("::1", 81)),
        ("http://h/", (("Host", "other:82"),), ("other", 82)),
    ],
)
def test_host_and_port_are_those_of_the_host_header(
    url: str, rows: tuple[tuple[str, str], ...], place: tuple[str, int]
) -> None:
    line = value(made(*CREDENTIALS, *FIXED, url=url, headers=fields(*rows)), "Authorization") or ""
    signed = Artifacts("1353832234", "j4h3g2", "GET", "/", *place, ext="some-app-ext-data")
    assert f'mac="{mac_of(signed, KEY, "sha256")}"' in line


def test_sha1_and_quotes() -> None:
    found = made(*CREDENTIALS, *FIXED, ("extraData", 'say "hi"'), ("algorithm", "sha1"))
    line = value(found, "Authorization") or ""
    assert 'ext="say \\"hi\\""' in line
    assert len(line.partition('mac="')[2].partition('"')[0]) == 4 * (
        (hashlib.sha1().digest_size + 2) // 3
    )


def test_hash_of_a_file_is_settled_while_sending() -> None:
    body = Body("file", files=(FileChoice("a.bin"),))
    found = made(*CREDENTIALS, ("includePayloadHash", "true"), method="POST", body=body)
    assert [(p.header, p.why) for p in found.pending] == [
        ("Authorization", "after the file was read")
    ]
    assert value(found, "Authorization") is None


def test_time_mac() -> None:
    # By OpenSSL, for the key of the examples.
    assert (
        timestamp_mac(KEY, "sha256", "1353832234") == "2mw1eh/qXzl0wJZ/E6XvBhRMEJN7L3j8AyMA8eItEb0="
    )


async def test_clock_is_set_by_the_server_once(tmp_path: Path) -> None:
    ts = "1353832234"
    challenge = f'Hawk ts="{ts}", tsm="{timestamp_mac(KEY, "sha256", ts)}", error="Stale timestamp"'
    refusal = Reply(401, headers=(("WWW-Authenticate", challenge),))
    async with RawServer(refusal, refusal, Reply()) as server, engine(tmp_path) as sender:
        exchange = await sender.send(made(*CREDENTIALS, url=server.url))
    lines = [got.header("Authorization") or "" for got in server.requests]
    assert ['ts="1353832234"' in line for line in lines] == [False, True]
    assert [hop.reason_for for hop in exchange.hops] == ["", "auth"]


async def test_time_that_the_server_cannot_prove_is_not_taken(tmp_path: Path) -> None:
    refusal = Reply(401, headers=(("WWW-Authenticate", 'Hawk ts="1353832234", tsm="AAAA"'),))
    async with RawServer(refusal) as server, engine(tmp_path) as sender:
        await sender.send(made(*CREDENTIALS, url=server.url))
    assert len(server.requests) == 1


@pytest.mark.parametrize("values", [(), CREDENTIALS[:1], CREDENTIALS[1:]])
def test_missing_credentials_stop(values: tuple[tuple[str, str], ...]) -> None:
    with pytest.raises(InvalidField, match="key"):
        made(*values)
