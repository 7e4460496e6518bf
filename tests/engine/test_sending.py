"""Along a chain of redirects, credentials reach the origin that they are for, and no other.

Two servers record every byte. Names like `one.test` are sent to them by host overrides, so that
host, port and scheme each change alone; every foreign origin asks for credentials too.
"""

import base64
import binascii
import json
import re
import ssl
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

import msgspec
import pytest

from postwright.engine.auth import SCHEMES
from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.engine.redirects import STATUSES
from postwright.model.collection import Collection, Environment, Lineage
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import Network, Options, Postwright, RedirectTrust, RetryPolicy, Tls
from postwright.model.request import Auth, Body, Field, Request, Variable
from tests.engine.factory import engine
from tests.engine.sign_ins import CANARY, GIVEN, NAME
from tests.server import Authority, Got, RawServer, Reply

FORM = Body("form-urlencoded", fields=(Field("a", "1"),))
ASKS = tuple(
    ("WWW-Authenticate", line)
    for line in (
        'Digest realm="r", nonce="n", qop="auth, auth-int", algorithm=SHA-256',
        'Basic realm="r"', 'Bearer realm="r"', "Negotiate", "NTLM",
    )
)  # fmt: skip
NEEDS_CHALLENGE = {"digest": "Digest"}
"""These send nothing before they are asked, by this word."""
OF_CONNECTIONS = ("ntlm",)
"""These sign in a connection, step by step, which takes a server of their own: their own tests."""


class Case(NamedTuple):
    """One way to put a credential into a request."""

    auth: Auth = Auth()
    headers: tuple[Field, ...] = ()
    url: str = "http://one.test/start"
    at: str = "header"


def cases() -> Iterator[tuple[str, Case]]:
    for kind in SCHEMES:
        if kind in OF_CONNECTIONS:
            continue
        for number, values in enumerate(GIVEN.get(kind, ())):
            place = values.get("placement") or values.get("addTokenTo") or "header"
            name = f"{kind} {number}" if len(GIVEN[kind]) > 1 else kind
            yield name, Case(Auth(kind, tuple(values.items())), at=place)
    for row in (
        Field("Authorization", "Bearer canary-typed"), Field("aUTHORIZATION", "canary-typed"),
        Field("Proxy-Authorization", "Basic Y2FuYXJ5LXR5cGVk"), Field("Cookie", "a=canary-typed"),
        Field("X-Api-Key", "canary-typed"), Field("X-Session-Token", "canary-typed"),
        Field("X-Custom", "{{secret}}"), Field("X-Inside", "a {{secret}} b"),
        Field("Referer", "http://one.test/?t={{secret}}"),
    ):  # fmt: skip
        yield f"row {row.name}", Case(headers=(row,))
    yield "user in the URL", Case(url=f"http://{NAME}:canary-s3cr3t@one.test/start")
    yield "key in the URL", Case(url="http://one.test/start?key=canary-s3cr3t", at="none")


CASES = dict(cases())


def test_every_scheme_has_an_entry() -> None:
    missing = [kind for kind in SCHEMES if kind not in GIVEN]
    assert not missing, f"add what is typed into the form of {missing} to GIVEN"


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority.make(tmp_path_factory.mktemp("authority"))


@pytest.fixture(scope="module")
def certificate(authority: Authority) -> ssl.SSLContext:
    return authority.server("one.test", "two.test", "one.test.", "xn--bcher-kva.test")


class Net:
    """A plain and a TLS server behind every name there is; each request with its origin."""

    def __init__(self, plain: RawServer, secure: RawServer, authority: Authority) -> None:
        self.plain, self.secure, self.authority = plain, secure, authority
        self.script: dict[str, Reply] = {}
        """By origin and path; anything else is answered 200 at home and 401 elsewhere."""
        self.home = HTTP
        self.asks = ""

    def answer(self, scheme: str, got: Got) -> Reply:
        origin = f"{scheme}://{got.header('Host')}"
        path = got.line.split(" ")[1].partition("?")[0]
        if path == "/token":
            made = {"access_token": "canary-access-token", "token_type": "Bearer"}
            told = (("Content-Type", "application/json"),)
            return Reply(200, json.dumps({**made, "expires_in": 3600}).encode(), told)
        sent = got.header("Authorization") or ""
        if origin == self.home and self.asks and not sent.startswith(self.asks):
            return self.refusal()
        reply = self.script.get(origin + path)
        if reply is not None:
            return reply
        return Reply(200, b"in") if origin == self.home else Reply(401, b"who?", ASKS)

    def got(self) -> Iterator[tuple[str, Got]]:
        for scheme, server in (("http", self.plain), ("https", self.secure)):
            for got in server.requests:
                yield f"{scheme}://{got.header('Host')}", got

    def foreign(self) -> list[Got]:
        return [
            got
            for origin, got in self.got()
            if origin != self.home and not got.line.startswith("POST /token ")
        ]

    def at_home(self) -> list[Got]:
        """Return the requests at home, without those for a token."""
        return [g for o, g in self.got() if o == self.home and b" /token" not in g.raw[:20]]

    def network(self) -> Network:
        """Return rows that lead every name here, by its port to the plain or the TLS server."""
        secure = ("443", "8443")
        rows = [(f"*:{port}", f"127.0.0.1:{self.secure.port}") for port in secure]
        return Network(hosts=(*rows, ("*", f"127.0.0.1:{self.plain.port}")))

    def refusal(self) -> Reply:
        return Reply(401, b"who?", tuple(a for a in ASKS if a[1].startswith(self.asks)))

    def begin(self, home: str, case: Case, reply: Reply) -> None:
        """Forget what came; from now on the first place at home gives this answer."""
        for server in (self.plain, self.secure):
            server.requests.clear()
            server.received.clear()
        self.home, self.asks = home, NEEDS_CHALLENGE.get(case.auth.type, "")
        self.script = {f"{home}/start": reply}


@asynccontextmanager
async def net(authority: Authority, certificate: ssl.SSLContext) -> AsyncIterator[Net]:
    made: list[Net] = []
    plain = RawServer(lambda got: made[0].answer("http", got))
    secure = RawServer(lambda got: made[0].answer("https", got), tls=certificate)
    async with plain, secure:
        made.append(Net(plain, secure, authority))
        yield made[0]


@pytest.fixture(autouse=True)
def netrc() -> None:
    file = Path.home() / ".netrc"
    file.write_text(f'machine one.test login {NAME} password "{CANARY}"\n')
    file.chmod(0o600)


def request_of(case: Case, where: Net, **redirects: object) -> PreparedRequest:
    request = Request(
        method="POST",
        url=case.url.replace("http://", f"{where.home.partition('://')[0]}://"),
        headers=case.headers,
        body=FORM,
        auth=case.auth,
        options=Options(
            postwright=Postwright(
                redirects=RedirectTrust(**redirects), network=where.network()  # type: ignore[arg-type]
            )
        ),
    )  # fmt: skip
    secret = Environment("e", (Variable("secret", secret=True),))
    context = Context(
        now=1.7e9, seed=1, files=LocalFiles().facts, proxy="",
        secrets={"secret": "canary-variable"},
    )  # fmt: skip
    made = prepare(request, Lineage(Collection(), (), secret), context)
    tls = Tls(verify=True, ca=str(where.authority.file))
    return msgspec.structs.replace(made, tls=tls, redirect_body=True)


def redirect(status: int, location: str) -> Reply:
    return Reply(status, b"go", (("Location", location),))


_BASE64 = re.compile(rb"[A-Za-z0-9+/_-]{8,}")


def views(data: bytes) -> Iterator[bytes]:
    """Yield bytes as they are, and as they read decoded from percent signs, Base64 and hex."""
    yield data
    plain = unquote_to_bytes(data)
    yield plain
    for run in _BASE64.findall(plain):
        text = run.replace(b"-", b"+").replace(b"_", b"/")
        for start in range(4):
            part = text[start:]
            yield base64.b64decode(part[: len(part) // 4 * 4])
    for run in re.findall(rb"[0-9a-fA-F]{8,}", plain):
        yield binascii.unhexlify(run[: len(run) // 2 * 2])


def credentials_of(exchange: Exchange, request: PreparedRequest) -> set[bytes]:
    """Return what only the first origin may know: secrets, and what was made of them."""
    found = {secret.encode() for secret in request.secrets if len(secret) > 4}
    for hop in exchange.hops:
        for header in hop.headers:
            if header.origin == "auth":
                found.add(header.value.encode())
                found |= {s.encode() for s in header.secrets if len(s) > 4}
    return found


def leaked(data: bytes, credentials: set[bytes]) -> list[bytes]:
    names = (b"canary", b"oauth_", b"Signature", b"X-Amz-", b"UsernameToken", b"uthorization:")
    return [
        word
        for view in views(data)
        for word in (*names, *credentials)
        if word in view
    ]  # fmt: skip


def signs_in(got: Got, case: Case, exchange: Exchange) -> bool:
    """Tell whether a request carries the credential of its case, where it belongs."""
    if case.headers:
        row = case.headers[0]
        typed = next(h.value for h in exchange.hops[0].headers if h.name == row.name)
        return got.header(row.name) == typed
    if case.at == "none":
        return "canary" in got.line
    if case.at == "query":
        return "canary" in got.line or "token=" in got.line
    if case.at == "body":
        return b"oauth_signature=" in got.body
    made = {h.name for hop in exchange.hops for h in hop.headers if h.origin == "auth"}
    return bool(made) and all(got.header(name) for name in made)


HTTP, HTTPS = "http://one.test", "https://one.test"
AWAY = {
    "other host": (HTTP, "http://two.test/end"),
    "other port": (HTTP, "http://one.test:8080/end"),
    "http to https": (HTTP, "https://one.test/end"),
    "https to http": (HTTPS, "http://one.test/end"),
    "host and scheme": (HTTPS, "http://two.test:8080/end"),
}


@pytest.mark.parametrize("away", list(AWAY))
@pytest.mark.parametrize("name", list(CASES))
async def test_no_credential_leaves_its_origin(
    name: str, away: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    home, location = AWAY[away]
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        for status in STATUSES:
            where.begin(home, CASES[name], redirect(status, location))
            request = request_of(CASES[name], where)
            exchange = await one.send(request)

            assert exchange.hops[-1].status == 401, exchange.failure
            assert signs_in(where.at_home()[-1], CASES[name], exchange), status
            assert len(where.foreign()) == 1
            told = where.foreign()[0].raw
            assert leaked(told, credentials_of(exchange, request)) == [], status


@pytest.mark.parametrize("name", list(CASES))
async def test_credential_stays_on_its_origin(
    name: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    case = CASES[name]
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        for status in STATUSES:
            where.begin(HTTP, case, redirect(status, "HTTP://ONE.test:80/end"))
            exchange = await one.send(request_of(case, where))

            assert exchange.hops[-1].status == 200, exchange.failure
            last = where.at_home()[-1]
            assert last.line.split(" ")[1].startswith("/end")
            if case.at == "body" and status in (301, 302, 303):  # a GET that has no body
                assert last.body == b""
            else:
                assert signs_in(last, case, exchange) is (case.at != "none"), status


@pytest.mark.parametrize("name", list(CASES))
async def test_way_back_carries_nothing_that_was_dropped(
    name: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    case = CASES[name]
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        where.begin(HTTP, case, redirect(307, "http://two.test/there"))
        where.script["http://two.test/there"] = redirect(307, "http://one.test/chosen/by/two")
        where.script["http://one.test/chosen/by/two"] = Reply(401, b"who?", ASKS)
        request = request_of(case, where)
        exchange = await one.send(request)

    assert exchange.hops[-1].status == 401
    last = where.at_home()[-1]
    assert last.line.startswith("POST /chosen/by/two ")
    assert leaked(last.raw, credentials_of(exchange, request)) == []


@pytest.mark.parametrize("name", list(CASES))
async def test_origin_that_was_named_is_signed_in_to(
    name: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    case = CASES[name]
    trust = ("https://TWO.test:443",)
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        for target in ("https://two.test/end", "http://two.test/end"):
            where.begin(HTTP, case, redirect(307, target))
            if where.asks:
                where.script["https://two.test/end"] = where.refusal()
            request = request_of(case, where, forward_to=trust)
            exchange = await one.send(request)
            told = where.foreign()[-1]
            if target.startswith("https"):
                assert signs_in(told, case, exchange) is (case.at != "none")
            else:
                assert leaked(told.raw, credentials_of(exchange, request)) == []


LOCATIONS = {
    "//two.test/end": "http://two.test",
    "//two.test\\@one.test/end": HTTP,
    "/\\two.test/end": HTTP,
    "\\\\two.test/end": HTTP,
    "http:\\\\two.test/end": None,
    "http:/two.test/end": None,
    "http:///two.test/end": None,
    "http://one.test@two.test/end": "http://two.test",
    "http://one.test:80@two.test/end": "http://two.test",
    "http://one.test%40two.test/end": None,
    "http://one.test%2f@two.test/end": "http://two.test",
    "http://canary:x@two.test/end": "http://two.test",
    "http://two.test#@one.test/end": "http://two.test",
    "http://two.test?@one.test/end": "http://two.test",
    "http://two.test;@one.test/end": "http://one.test",
    "http://one.test:080/end": HTTP,
    "http://one.test:/end": HTTP,
    "http://one.test:8080/end": "http://one.test:8080",
    "http://one.test:65616/end": None,
    "http://one.test:80:8080/end": None,
    "http://one.test:-80/end": None,
    "http://one.test./end": "http://one.test.",
    "http://ONE.TEST/end": HTTP,
    "http://one.test.two.test/end": "http://one.test.two.test",
    "http://notone.test/end": "http://notone.test",
    "http://\uff4fne.test/end": HTTP,
    "http://one\u3002test/end": HTTP,
    "http://b\u00fccher.test/end": "http://xn--bcher-kva.test",
    "http://xn--bcher-kva.test/end": "http://xn--bcher-kva.test",
    "http://\u043ene.test/end": "http://xn--ne-emc.test",
    "http://one.test\u200b/end": HTTP,
    "http://one.test%00.two.test/end": None,
    "http://one.test%2etwo.test/end": None,
    "http://2130706433/end": "http://2130706433",
    "http://[::1]/end": "http://[::1]",
    "end": HTTP, "/end": HTTP, "./end": HTTP, "../../end": HTTP, "end?a#b": HTTP,
    "?next": HTTP, " \t/end": HTTP, "HtTp://one.test/end": HTTP,
    "https:end": None, "javascript:alert(1)": None, "file:///etc/passwd": None,
}  # fmt: skip
"""Where a Location leads from http://one.test; None: nowhere."""


@pytest.mark.parametrize("location", list(LOCATIONS))
async def test_no_spelling_of_a_location_leads_credentials_astray(
    location: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    origin = LOCATIONS[location]
    case = CASES["basic"]
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        where.begin(HTTP, case, redirect(307, location))
        where.script["http://one.test/start?next"] = Reply(200, b"in")
        request = request_of(case, where)
        exchange = await one.send(request)

    for got in where.foreign():
        assert leaked(got.raw, credentials_of(exchange, request)) == []
    if origin is None:
        assert exchange.failure is not None
        assert exchange.failure.kind in ("redirects", "url", "name")
        assert len(list(where.got())) == 1
    else:
        assert [o for o, _ in where.got()][-1] == origin, exchange.failure
        assert (origin != HTTP) == bool(where.foreign())


@pytest.mark.parametrize("name", [n for n, c in CASES.items() if c.at == "query"])
async def test_location_that_repeats_the_query_repeats_no_credential(
    name: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    case = CASES[name]
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        for home in (HTTP, "http://two.test"):
            request = request_of(case, where)
            repeated = request.target.partition("?")[2]
            where.begin(HTTP, case, redirect(307, f"{home}/end?b=2&{repeated}"))
            exchange = await one.send(request)

            line = [g.line for _, g in where.got()][-1]
            names = [p.partition("=")[0] for p in line.split(" ")[1].partition("?")[2].split("&")]
            assert names[0] == "b"
            assert len(names) == len(set(names))
            for got in where.foreign():
                assert names == ["b"]
                assert leaked(got.raw, credentials_of(exchange, request)) == []


async def test_of_several_locations_the_first_counts(
    authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    case = CASES["basic"]
    two = (("Location", "http://two.test/a"), ("Location", "http://one.test/b"))
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        where.begin(HTTP, case, Reply(307, b"", two))
        request = request_of(case, where)
        exchange = await one.send(request)

    assert [o for o, _ in where.got()] == [HTTP, "http://two.test"]
    assert leaked(where.foreign()[0].raw, credentials_of(exchange, request)) == []


@pytest.mark.parametrize("status", STATUSES)
async def test_body_crosses_only_by_consent(
    status: int, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        for allowed in (False, True):
            where.begin(HTTP, Case(), redirect(status, "https://two.test/end"))
            request = msgspec.structs.replace(
                request_of(Case(), where), redirect_body=allowed
            )  # fmt: skip
            exchange = await one.send(request)

            if status < 307:
                assert [g.body for g in where.foreign()] == [b""]
            elif allowed:
                assert [g.body for g in where.foreign()] == [b"a=1"]
            else:
                assert where.foreign() == []
                assert exchange.failure is not None
                assert exchange.failure.kind == "redirects"


@pytest.mark.parametrize("name", [n for n, c in CASES.items() if c.auth.type != "none"])
async def test_another_attempt_is_signed_like_the_first(
    name: str, authority: Authority, certificate: ssl.SSLContext, tmp_path: Path
) -> None:
    """The first one ended elsewhere, or at another place of the same origin."""
    case = CASES[name]
    policy = RetryPolicy(total=1, factor=0, statuses=(503,), methods=("POST", "GET"))
    async with net(authority, certificate) as where, engine(tmp_path) as one:
        for location in ("http://two.test/busy", "http://one.test/busy"):
            where.begin(HTTP, case, redirect(307, location))
            where.script[location] = Reply(503, b"busy")
            request = request_of(case, where)
            await one.send(msgspec.structs.replace(request, retry=policy))

            firsts = [g for g in where.at_home() if g.line.startswith("POST /start")]
            firsts = [g for g in firsts if not where.asks or g.header("Authorization")]
            assert len(firsts) == 2
            first, second = (sorted(names_of(got)) for got in firsts)
            assert first == second


def names_of(got: Got) -> list[str]:
    """Return the names of headers, query pairs and form fields of a request."""
    query = got.line.split(" ")[1].partition("?")[2]
    pairs = f"{query}&{got.body.decode()}".split("&")
    return [name for name, _ in got.headers] + [pair.partition("=")[0] for pair in pairs]
