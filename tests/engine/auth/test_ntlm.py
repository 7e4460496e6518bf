"""NTLM, against a server that speaks it: steps, what is withheld, closed connections, absence."""

import base64
import hashlib
import os
import ssl
import struct
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import spnego
from spnego.channel_bindings import GssChannelBindings
from spnego.exceptions import SpnegoError

from postwright.engine.auth.ntlm import Ntlm
from postwright.engine.auth.scheme import BadStep
from postwright.engine.errors import AuthConflict, InvalidField
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import Options, Postwright, RetryPolicy
from postwright.model.request import Auth, Body, Field, FileChoice, Part
from tests.engine.factory import body_of, engine, trusting
from tests.engine.given import context, fields, lineage, request, value
from tests.server import Authority, Got, RawServer, Reply

APP = Path(__file__).parents[3] / "app"
USER = (("username", "user"), ("password", "secret"), ("domain", "DOM"))


class Guarded:
    """A server's answers: each connection signs in by itself, and stays signed in."""

    def __init__(self, *words: str) -> None:
        self.words = words or ("NTLM",)
        self.contexts: dict[int, spnego.ContextProxy] = {}
        self.signed_in: dict[int, str] = {}
        self.closes_between = 0
        """How many times the connection ends after the second token."""
        self.bindings: GssChannelBindings | None = None
        self.then: Callable[[Got], Reply] = lambda got: Reply(200, b"in as " + got.raw[:0])

    def __call__(self, got: Got) -> Reply:
        if got.connection in self.signed_in and not got.header("Authorization"):
            return self.then(got)
        word, _, text = (got.header("Authorization") or "").partition(" ")
        if word not in self.words or not text:
            return self.ask()
        server = self.contexts.get(got.connection)
        if server is None or server.complete:
            server = spnego.server(protocol="ntlm" if word == "NTLM" else "negotiate")
            self.contexts[got.connection] = server
        try:
            answer = server.step(base64.b64decode(text), channel_bindings=self.bindings)
        except (SpnegoError, ValueError, struct.error):
            del self.contexts[got.connection]
            return self.ask()
        more = f"{word} {base64.b64encode(answer).decode()}" if answer else ""
        if not server.complete:
            close = self.closes_between > 0
            self.closes_between -= 1
            return Reply(401, b"more", headers=(("WWW-Authenticate", more),), close=close)
        self.signed_in[got.connection] = server.client_principal or ""
        reply = self.then(got)
        if more:
            reply.headers = (*reply.headers, ("WWW-Authenticate", more))
        return reply

    def ask(self) -> Reply:
        return Reply(401, b"no", headers=tuple(("WWW-Authenticate", w) for w in self.words))


@pytest.fixture(autouse=True)
def users(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whom the server knows, as pyspnego's own file has it."""
    path = tmp_path / "users"
    path.write_text("DOM:user:secret\nDOM:jäger:päß\n")
    monkeypatch.setenv("NTLM_USER_FILE", str(path))


def made(url: str = "http://h/", *, values: tuple[tuple[str, str], ...] = USER, **own: object) -> (
    PreparedRequest
):  # fmt: skip
    return prepare(
        request(url=url, auth=Auth("ntlm", values), **own),
        lineage(),
        context(files=LocalFiles().facts),
    )


async def sent(spool: Path, prepared: PreparedRequest) -> Exchange:
    async with engine(spool) as sender:
        return await sender.send(prepared)


def steps(exchange: Exchange) -> list[tuple[int | None, str]]:
    return [(hop.status, hop.reason_for) for hop in exchange.hops]


def kinds(server: RawServer) -> list[str]:
    """Return which of NTLM's messages each request carried (MS-NLMP §2.2.1)."""
    found = []
    for got in server.requests:
        word, _, text = (got.header("Authorization") or "").partition(" ")
        data = base64.b64decode(text)
        at = data.find(b"NTLMSSP\0")
        found.append(f"{word} {data[at + 8]}" if at >= 0 else word)
    return found


async def test_two_steps_on_one_connection(tmp_path: Path) -> None:
    guard = Guarded()
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(401, ""), (200, "auth")]
    assert kinds(server) == ["NTLM 1", "NTLM 3"]
    assert server.connections == 1
    assert [hop.reused for hop in exchange.hops] == [False, True]
    assert guard.signed_in == {1: "DOM\\user"}
    assert exchange.response is not None
    assert exchange.response.defects == ()


async def test_negotiate_where_the_server_offers_that_alone(tmp_path: Path) -> None:
    guard = Guarded("Negotiate")
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(401, ""), (401, "auth"), (200, "auth")]
    assert kinds(server) == ["NTLM 1", "Negotiate 1", "Negotiate 3"]
    assert guard.signed_in == {1: "DOM\\user"}


async def test_ntlm_where_both_are_offered(tmp_path: Path) -> None:
    async with RawServer(Guarded("Negotiate", "NTLM")) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(401, ""), (200, "auth")]


async def test_user_of_no_domain_and_letters_beyond_ascii(tmp_path: Path) -> None:
    guard = Guarded()
    values = (("username", "DOM\\jäger"), ("password", "päß"))
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url, values=values))
    assert steps(exchange)[-1] == (200, "auth")
    assert guard.signed_in == {1: "DOM\\jäger"}


@pytest.mark.parametrize("word", ["NTLM", "Negotiate"])
@pytest.mark.parametrize(
    "wrong", [("password", "other"), ("username", "nobody"), ("domain", "OTHER")]
)
async def test_wrong_password_is_told_by_the_server_once(
    tmp_path: Path, wrong: tuple[str, str], word: str
) -> None:
    async with RawServer(Guarded(word)) as server:
        values = tuple((dict(USER) | dict([wrong])).items())
        exchange = await sent(tmp_path, made(server.url, values=values))
    assert [hop.status for hop in exchange.hops] == [401] * (2 if word == "NTLM" else 3)
    assert kinds(server)[-1] == f"{word} 3"
    assert exchange.failure is None
    assert body_of(exchange) == b"no"


BODIES = {
    "text": Body("text", "x" * 100),
    "form": Body("form-urlencoded", fields=(Field("a", "1"),)),
    "multipart": Body("multipart-form", parts=(Part("a", value="1"),)),
}


@pytest.mark.parametrize("kind", [*BODIES, "file"])
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE"])
async def test_body_goes_with_the_last_step_alone(tmp_path: Path, kind: str, method: str) -> None:
    file = tmp_path / "f.bin"
    file.write_bytes(b"y" * 300_000)
    body = BODIES.get(kind) or Body("file", files=(FileChoice(str(file)),))
    async with RawServer(Guarded()) as server:
        prepared = made(server.url, method=method, body=body)
        exchange = await sent(tmp_path / "spool", prepared)
    first, last = server.requests
    assert (first.header("Content-Length"), first.body) == ("0", b"")
    assert last.header("Content-Length") == str(prepared.body.size_bytes)
    assert len(last.body) == prepared.body.size_bytes
    assert [name for name, _ in last.headers].count("Content-Length") == 1
    assert first.header("Content-Type") == last.header("Content-Type")
    assert b"Content-Length: 0" in exchange.hops[0].sent
    assert exchange.hops[0].sent_bytes < 1000


async def test_chunked_body_too(tmp_path: Path) -> None:
    from postwright.model.options import Framing

    own = Options(postwright=Postwright(body=Framing("chunked")))
    async with RawServer(Guarded()) as server:
        await sent(tmp_path, made(server.url, method="POST", body=BODIES["text"], options=own))
    first, last = server.requests
    assert (first.header("Content-Length"), first.header("Transfer-Encoding")) == ("0", None)
    assert (last.header("Content-Length"), last.header("Transfer-Encoding")) == (None, "chunked")
    assert b"x" * 100 in last.raw


@pytest.mark.parametrize("status", [200, 204, 307, 500])
async def test_server_that_asks_for_nothing_gets_the_body_all_the_same(
    tmp_path: Path, status: int
) -> None:
    def reply(got: Got) -> Reply:
        headers = (("Location", "/two"),) if status == 307 and "/two" not in got.line else ()
        return Reply(status if "/two" not in got.line else 200, headers=headers)

    async with RawServer(reply) as server:
        exchange = await sent(tmp_path, made(server.url, method="POST", body=BODIES["text"]))
    assert [len(got.body) for got in server.requests][:2] == [0, 100]
    assert server.requests[-1].header("Authorization") is None
    assert len(server.requests[-1].body) == 100
    assert steps(exchange)[1] == (status, "auth")


async def test_server_that_asks_for_nothing_is_asked_once(tmp_path: Path) -> None:
    async with RawServer() as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(200, "")]


async def test_other_scheme_is_not_answered(tmp_path: Path) -> None:
    reply = Reply(401, b"no", headers=(("WWW-Authenticate", 'Basic realm="x"'),))
    async with RawServer(reply) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(401, "")]


# Connections that do not last


async def test_closed_after_the_challenge_without_a_word_begins_again(tmp_path: Path) -> None:
    guard = Guarded()
    guard.closes_between = 1
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert exchange.response is not None
    assert exchange.response.status == 200
    assert [m for m in kinds(server) if m != "NTLM 3"] == ["NTLM 1", "NTLM 1"]


async def test_closed_each_time_is_told_of(tmp_path: Path) -> None:
    guard = Guarded()
    guard.closes_between = 99
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert exchange.response is not None
    assert exchange.response.status == 401
    assert exchange.response.defects == (
        "The connection was closed between the steps of NTLM, but NTLM signs in a connection: the "
        "server, or a proxy before it, has to keep it open.",
    )
    assert kinds(server).count("NTLM 1") <= 3


async def test_challenge_that_says_close_ends_it(tmp_path: Path) -> None:
    def reply(got: Got) -> Reply:
        answer = Guarded()(got)
        answer.headers = (*answer.headers, ("Connection", "close"))
        answer.close = True
        return answer

    async with RawServer(reply) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(401, "")]
    assert exchange.response is not None
    assert "closed between the steps of NTLM" in exchange.response.defects[0]


@pytest.mark.parametrize("text", ["AAAA", "TlRMTVNTUAACAAAA", "VVVV" * 14, "!"])
async def test_challenge_that_cannot_be_read(tmp_path: Path, text: str) -> None:
    reply = Reply(401, b"no", headers=(("WWW-Authenticate", f"NTLM {text}"),))
    async with RawServer(reply) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert exchange.failure is None
    assert body_of(exchange) == b"no"
    assert len(server.requests) <= 3


async def test_another_attempt_signs_in_again(tmp_path: Path) -> None:
    guard = Guarded()
    replies = [Reply(503, close=True), Reply(200)]
    guard.then = lambda _got: replies.pop(0)
    policy = RetryPolicy(total=2, factor=0, methods=("GET",))
    own = Options(postwright=Postwright(retry=policy))
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url, options=own))
    assert [(hop.attempt, hop.status) for hop in exchange.hops] == [
        (1, 401), (1, 503), (2, 401), (2, 200),
    ]  # fmt: skip


# Redirects


async def test_redirect_on_the_signed_in_connection_needs_nothing_more(tmp_path: Path) -> None:
    guard = Guarded()
    away = Reply(307, headers=(("Location", "/two"),))
    guard.then = lambda got: Reply(200) if "/two" in got.line else away
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url, method="POST", body=BODIES["text"]))
    assert steps(exchange) == [(401, ""), (307, "auth"), (200, "redirect")]
    assert kinds(server) == ["NTLM 1", "NTLM 3", ""]
    assert [len(got.body) for got in server.requests] == [0, 100, 100]
    assert server.connections == 1


async def test_redirect_that_closes_signs_in_again(tmp_path: Path) -> None:
    guard = Guarded()
    away = Reply(302, headers=(("Location", "/two"), ("Connection", "close")), close=True)
    guard.then = lambda got: Reply(200) if "/two" in got.line else away
    async with RawServer(guard) as server:
        exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [
        (401, ""), (302, "auth"), (401, "redirect"), (401, "auth"), (200, "auth"),
    ]  # fmt: skip


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
@pytest.mark.parametrize("foreign_word", ["NTLM", "Negotiate"])
async def test_other_origin_gets_no_step(tmp_path: Path, status: int, foreign_word: str) -> None:
    foreign_guard, guard = Guarded(foreign_word), Guarded()
    async with RawServer(foreign_guard) as foreign:
        guard.then = lambda _got: Reply(status, headers=(("Location", foreign.url),))
        async with RawServer(guard) as server:
            exchange = await sent(tmp_path, made(server.url))
    assert steps(exchange) == [(401, ""), (status, "auth"), (401, "redirect")]
    assert b"authorization" not in bytes(foreign.received).lower()


async def test_redirect_back_is_not_signed_in(tmp_path: Path) -> None:
    guard = Guarded()
    async with RawServer() as foreign, RawServer(guard) as server:
        foreign.script = (Reply(302, headers=(("Location", server.url + "/chosen"),)),)
        guard.then = lambda _got: Reply(302, headers=(("Location", foreign.url),))
        exchange = await sent(tmp_path, made(server.url))
    assert server.requests[-1].line == "GET /chosen HTTP/1.1"
    assert server.requests[-1].header("Authorization") is None
    assert server.requests[-1].connection != 1  # nor over the connection that is signed in
    assert exchange.response is not None
    assert exchange.response.status == 401


async def test_connections_of_other_sends_are_not_used(tmp_path: Path) -> None:
    guard = Guarded()
    async with RawServer(guard) as server, engine(tmp_path) as sender:
        await sender.send(made(server.url))
        assert sender.open_connections == 0
        plain = prepare(request(url=server.url, auth=Auth("none")), lineage(), context())
        exchange = await sender.send(plain)
    assert exchange.response is not None
    assert exchange.response.status == 401
    assert server.connections == 2


async def test_certificate_is_bound_to_the_sign_in(tmp_path: Path) -> None:
    """A server that compares channel bindings lets in (RFC 5929 §4.1)."""
    authority = Authority.make(tmp_path)
    issued = authority.ca.issue_cert("localhost")
    own = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    issued.configure_cert(own)
    der = ssl.PEM_cert_to_DER_cert(issued.cert_chain_pems[0].bytes().decode())
    for data, status in ((der, 200), (der + b"x", 401)):
        bound = GssChannelBindings(
            application_data=b"tls-server-end-point:" + hashlib.sha256(data).digest()
        )
        guard = Guarded()
        guard.bindings = bound
        async with RawServer(guard, tls=own) as server:
            options = Options(postwright=Postwright(tls=trusting(authority.file)))
            url = f"https://localhost:{server.port}"
            exchange = await sent(tmp_path / "spool", made(url, options=options))
        assert steps(exchange) == [(401, ""), (status, "auth")]


# Preparing


def test_header_is_declared_as_pending() -> None:
    found = made()
    assert [(p.header, p.why) for p in found.pending] == [
        ("Authorization", "in the steps of the handshake")
    ]
    assert value(found, "Authorization") is None
    assert "secret" in found.secrets


def test_row_beside_it_is_a_conflict() -> None:
    with pytest.raises(AuthConflict):
        made(headers=fields(("Authorization", "mine")))


def test_http_2_is_not_for_it() -> None:
    with pytest.raises(InvalidField, match=r"HTTP/2 shares among requests; auth; choose HTTP/1\.1"):
        made(options=Options(postwright=Postwright(http="2")))
    assert made(options=Options(postwright=Postwright(http="auto"))).http == "1.1"


@pytest.mark.parametrize(
    ("values", "rows", "words"),
    [
        ((), (), "user name for NTLM is empty"),
        ((("username", "\ud800"),), (), "holds half a character"),
        (USER, (("Connection", "close"),), "remove the row Connection: close"),
    ],
)
def test_unusable_values_stop(
    values: tuple[tuple[str, str], ...], rows: tuple[tuple[str, str], ...], words: str
) -> None:
    with pytest.raises(InvalidField, match=words):
        made(values=values, headers=fields(*rows))


@pytest.mark.parametrize("workstation", ["", "DESK-7"])
def test_workstation_is_the_chosen_one_and_never_this_computer(
    monkeypatch: pytest.MonkeyPatch, workstation: str
) -> None:
    monkeypatch.setenv("NETBIOS_COMPUTER_NAME", "MINE")
    values = dict(USER) | {"workstation": workstation}
    client = Ntlm().begin(values, "h", "NTLM")
    server = spnego.server(protocol="ntlm")
    last = client.step(server.step(client.step(None)))
    assert "MINE".encode("utf-16-le") not in last
    assert (workstation.encode("utf-16-le") in last) or not workstation
    assert os.environ["NETBIOS_COMPUTER_NAME"] == "MINE"


def test_word_that_is_not_spoken_cannot_begin() -> None:
    with pytest.raises(BadStep):
        Ntlm().begin(dict(USER), "h", "nonsense")


def test_step_after_the_last_one_is_refused() -> None:
    client = Ntlm().begin(dict(USER), "h", "NTLM")
    client.step(None)
    with pytest.raises(BadStep):
        client.step(b"nonsense")


def test_absent_package_is_told_of() -> None:
    """In a child that cannot import it."""
    code = """
import sys
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name.partition(".")[0] == "spnego":
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)
sys.meta_path.insert(0, Blocker())
from postwright.engine.errors import NotSent
from postwright.engine.prepare import prepare
from postwright.engine.ports import Context
from postwright.model.collection import Lineage
from postwright.model.request import Auth, Request
auth = Auth("ntlm", (("username", "u"),))
try:
    prepare(Request(url="http://h/", auth=auth), Lineage(), Context(0, 0, None))
except NotSent as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={**os.environ, "PYTHONPATH": str(APP)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == (
        "NTLM needs the package pyspnego, which is not installed; auth; "
        "pip install 'postwright[ntlm]'\n"
    )


async def test_server_that_asks_for_ever_is_left_at_last(tmp_path: Path) -> None:
    def reply(got: Got) -> Reply:
        if got.header("Authorization"):
            return Reply(200, b"in")  # and then it asks again for what goes with the body
        return Reply(401, b"who?", (("WWW-Authenticate", "NTLM"),))

    async with RawServer(reply) as server:
        exchange = await sent(tmp_path, made(server.url, method="POST", body=Body("text", "x")))

    assert exchange.hops[-1].status == 401
    assert len(server.requests) < 40


def test_certificate_signed_in_a_way_unknown_here_is_no_crash(tmp_path: Path) -> None:
    issued = Authority.make(tmp_path).ca.issue_cert("h.test").cert_chain_pems[0].bytes()
    known = ssl.PEM_cert_to_DER_cert(issued.decode())
    ecdsa_sha256, nobodys = bytes.fromhex("2a8648ce3d040302"), bytes.fromhex("2a8648ce3d04037f")
    odd = known.replace(ecdsa_sha256, nobodys)
    assert odd != known
    client, server = Ntlm().begin(dict(USER), "h.test", "NTLM"), spnego.server(protocol="ntlm")
    challenge = server.step(client.step(None))
    assert client.step(challenge, odd).startswith(b"NTLMSSP\0")
