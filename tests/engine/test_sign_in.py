"""Signing within a send: what every scheme keeps from other origins, and what it does again."""

from pathlib import Path

import msgspec
import pytest

from postwright.engine.auth import SCHEMES, Signer
from postwright.engine.auth.scheme import Handshake
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.options import Options, Postwright, RedirectTrust, RetryPolicy
from postwright.model.request import Auth, Body, Field
from postwright.model.tokens import Token
from tests.engine.factory import engine
from tests.engine.given import context, lineage, request
from tests.server import RawServer, Reply

VALUES = {
    "basic": {"username": "user", "password": "SECRET"},
    "bearer": {"token": "SECRET"},
    "apikey": {"key": "X-Mine", "value": "SECRET"},
    "digest": {"username": "user", "password": "SECRET"},
    "ntlm": {"username": "user", "password": "SECRET"},
    "jwt": {"secret": "SECRET"},
    "oauth1": {"consumerKey": "key", "consumerSecret": "SECRET", "signatureMethod": "PLAINTEXT"},
    "awsv4": {
        "accessKeyId": "key", "secretAccessKey": "x", "sessionToken": "SECRET",
        "service": "s3", "region": "eu",
    },
    "hawk": {"authId": "key", "authKey": "SECRET"},
    "akamai-edgegrid": {"accessToken": "SECRET", "clientToken": "c", "clientSecret": "s"},
    "wsse": {"username": "user", "password": "SECRET"},
    "oauth2": {
        "flow": "client_credentials", "accessTokenUrl": "http://127.0.0.1:1/",
        "credentials.clientId": "key",
    },
    "netrc": {"file": str(Path(__file__).parent / "auth/netrc.txt")},
}  # fmt: skip
OWN_HEADERS = {b"authorization", b"x-mine", b"x-wsse", b"x-amz-date", b"x-amz-security-token"}
CHALLENGE = Reply(401, headers=(("WWW-Authenticate", 'Digest realm="r", nonce="n", qop=auth'),))


class Kept:
    """Has a token for whoever asks."""

    def get(self, _key: str) -> Token | None:
        return Token("SECRET")

    def put(self, _key: str, _token: Token | None) -> None:
        raise AssertionError


def made(kind: str, url: str, **own: object) -> PreparedRequest:
    auth = Auth(kind, tuple(VALUES[kind].items()))
    around = context(files=LocalFiles().facts, tokens=Kept())
    return prepare(request(url=url, auth=auth, **own), lineage(), around)


def names(head: bytes) -> set[bytes]:
    return {line.partition(b":")[0].lower() for line in head.split(b"\r\n")[1:]}


def test_every_scheme_is_in_the_table() -> None:
    assert set(VALUES) == set(SCHEMES)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("kind", SCHEMES)
async def test_no_credential_reaches_another_port(tmp_path: Path, kind: str, status: int) -> None:
    async with RawServer(CHALLENGE) as foreign, engine(tmp_path) as sender:
        away = Reply(status, headers=(("Location", foreign.url + "/two"),))
        script = (CHALLENGE, away) if kind == "digest" else (away,)
        async with RawServer(*script) as server:
            exchange = await sender.send(made(kind, server.url))
    assert names(server.requests[-1].head) & OWN_HEADERS
    assert len(foreign.requests) == 1
    assert not names(foreign.requests[0].head) & OWN_HEADERS
    assert b"SECRET" not in bytes(foreign.received)
    assert exchange.response is not None


@pytest.mark.parametrize("kind", SCHEMES)
async def test_no_credential_reaches_another_host(tmp_path: Path, kind: str) -> None:
    async with RawServer() as server, engine(tmp_path) as sender:
        there = f"http://localhost:{server.port}/two"
        away = Reply(307, headers=(("Location", there),))
        server.script = (CHALLENGE, away, Reply()) if kind == "digest" else (away, Reply())
        await sender.send(made(kind, server.url))
    assert server.requests[-1].header("Host") == f"localhost:{server.port}"
    assert not names(server.requests[-1].head) & OWN_HEADERS


@pytest.mark.parametrize("kind", SCHEMES)
async def test_foreign_origin_cannot_choose_what_is_signed(tmp_path: Path, kind: str) -> None:
    async with RawServer() as foreign, RawServer() as server, engine(tmp_path) as sender:
        foreign.script = (Reply(302, headers=(("Location", server.url + "/chosen"),)),)
        away = Reply(302, headers=(("Location", foreign.url),))
        server.script = (CHALLENGE, away, CHALLENGE) if kind == "digest" else (away, Reply())
        await sender.send(made(kind, server.url))
    assert server.requests[-1].line == "GET /chosen HTTP/1.1"
    assert not names(server.requests[-1].head) & OWN_HEADERS


@pytest.mark.parametrize("kind", [k for k in SCHEMES if k != "digest"])
async def test_trusted_origin_gets_a_signature_of_its_own(tmp_path: Path, kind: str) -> None:
    async with RawServer() as foreign, engine(tmp_path) as sender:
        trust = Options(postwright=Postwright(redirects=RedirectTrust((foreign.url,))))
        away = Reply(302, headers=(("Location", foreign.url + "/two"),))
        async with RawServer(away) as server:
            await sender.send(made(kind, server.url, options=trust))
    first, second = server.requests[0].head, foreign.requests[0].head
    assert names(first) & OWN_HEADERS == names(second) & OWN_HEADERS != set()


@pytest.mark.parametrize(
    "kind",
    [k for k, s in SCHEMES.items() if isinstance(s, Signer) and not isinstance(s, Handshake)],
)
async def test_preview_is_what_is_sent(tmp_path: Path, kind: str) -> None:
    async with RawServer() as server, engine(tmp_path) as sender:
        shown = made(kind, server.url + "/x?a=1", method="POST", body=Body("json", "{}"))
        assert made(kind, server.url + "/x?a=1", method="POST", body=Body("json", "{}")) == shown
        await sender.send(shown)
    assert server.requests[0].headers == [(h.name, h.value) for h in shown.headers]


@pytest.mark.parametrize("kind", [k for k, s in SCHEMES.items() if not isinstance(s, Signer)])
def test_other_schemes_leave_nothing_to_do(kind: str) -> None:
    assert made(kind, "http://h/").signing is None


@pytest.mark.parametrize("kind", ["hawk", "wsse", "akamai-edgegrid"])
async def test_another_attempt_has_another_nonce(tmp_path: Path, kind: str) -> None:
    policy = RetryPolicy(total=1, factor=0, methods=("GET",))
    async with RawServer(Reply(503), Reply()) as server, engine(tmp_path) as sender:
        once = msgspec.structs.replace(made(kind, server.url), retry=policy)
        await sender.send(once)
    name = "x-wsse" if kind == "wsse" else "authorization"
    first, second = (got.header(name) for got in server.requests)
    assert first != second


async def test_secrets_made_while_sending_are_known_afterwards(tmp_path: Path) -> None:
    async with RawServer(CHALLENGE, Reply()) as server, engine(tmp_path) as sender:
        exchange = await sender.send(made("digest", server.url))
    line = server.requests[1].header("Authorization") or ""
    response = line.partition('response="')[2].partition('"')[0]
    assert response in exchange.prepared.secrets


async def test_refusal_by_another_scheme_is_kept(tmp_path: Path) -> None:
    refusal = Reply(401, b"no", headers=(("WWW-Authenticate", "Negotiate"),))
    async with RawServer(refusal) as server, engine(tmp_path) as sender:
        exchange = await sender.send(made("digest", server.url))
    assert len(server.requests) == 1
    assert exchange.response is not None
    assert exchange.response.body.size_bytes == 2


# Pieces


async def test_form_of_a_signed_request_keeps_its_length(tmp_path: Path) -> None:
    values = VALUES["oauth1"] | {"placement": "body", "signatureMethod": "HMAC-SHA1"}
    body = Body("form-urlencoded", fields=(Field("a", "1"),))
    auth = Auth("oauth1", tuple(values.items()))
    away = Reply(307, headers=(("Location", "/two"),))
    async with RawServer(away, Reply()) as server, engine(tmp_path) as sender:
        found = prepare(
            request(url=server.url, method="POST", auth=auth, body=body), lineage(), context()
        )
        await sender.send(found)
    assert [int(g.header("Content-Length") or 0) == len(g.body) for g in server.requests] == [
        True, True,
    ]  # fmt: skip
