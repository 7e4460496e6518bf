"""Snippets for curl, shown right by running curl and comparing what the server got."""

import asyncio
import os
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.formats.importers import IMPORTERS, of_text
from postwright.formats.snippets import SNIPPETS
from postwright.model.collection import Collection, Environment, Lineage
from postwright.model.exchange import FilePiece, PreparedBody, PreparedRequest
from postwright.model.options import Network, Options, Postwright, Tls
from postwright.model.request import Auth, Body, Field, FileChoice, Part, Request, Variable
from tests.server import Got, RawServer, Reply

CURL = shutil.which("curl")
needs_curl = pytest.mark.skipif(CURL is None, reason="curl is not installed")
NAUGHTY = 'it\'s "quoted" $(touch gone) `touch gone` \\ !! ;&|<>*?~#\n\ttab {a,b} [1-2] é😀 %41 @x'
TWICE = (Field("x-twice", "1"), Field("x-twice", "2"))
NASTY = Field("a", NAUGHTY)
WITHOUT = Options(postwright=Postwright(omit_headers=("User-Agent", "Accept")))
SECRETS = {"key": "s3cr3t'$&", "token": "tok en/+"}


def prepared(
    request: Request, folder: Path, *, secrets: dict[str, str] | None = None
) -> PreparedRequest:
    names = tuple(Variable(name, secret=True) for name in secrets or {})
    lineage = Lineage(Collection(name="c"), environment=Environment("e", names))
    files = LocalFiles(folder)
    context = Context(now=0.0, seed=1, files=files.facts, secrets=secrets or {}, proxy="")
    return prepare(request, lineage, context)


async def run(command: str, folder: Path, **variables: str) -> subprocess.CompletedProcess[bytes]:
    environment = {"PATH": os.environ["PATH"], "HOME": str(folder), **variables}
    return await asyncio.to_thread(
        subprocess.run,
        ["sh", "-c", command],
        cwd=folder,
        env=environment,
        capture_output=True,
        timeout=30,
        check=True,
    )


def boundary_of(got: Got) -> str:
    return (got.header("Content-Type") or "").partition("boundary=")[2].strip('"')


def lines(headers: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """Return what the user sees of the head; curl puts these where it likes."""
    own = ("host", "content-length", "authorization", "content-type")
    return [(name.rstrip(":"), value) for name, value in headers if name.lower() not in own]


def whole(made: PreparedRequest) -> bytes:
    return b"".join(
        Path(piece.path).read_bytes() if isinstance(piece, FilePiece) else piece
        for piece in made.body.pieces
    )


async def agree(request: Request, folder: Path, *, secrets: dict[str, str] | None = None) -> str:
    """Run the snippet and compare line, headers and body with what was prepared."""
    async with RawServer() as server:
        request = request if "{{" in request.url else _at(request, server.url)
        made = prepared(request, folder, secrets=secrets)
        command = SNIPPETS["curl"].render(made)
        values = {name.upper(): value for name, value in (secrets or {}).items()}
        await run(command, folder, **values)
        got = server.requests[0]
    assert got.line == f"{made.method} {made.target} HTTP/1.1"
    wanted = [(header.name, header.value) for header in made.headers]
    assert lines(got.headers) == lines(wanted)
    for name in ("Host", "Authorization"):
        assert got.header(name) == next((v for n, v in wanted if n == name), None)
    body = whole(made)
    theirs = boundary_of(got)
    if theirs and theirs != made.body.boundary:
        assert got.body.replace(theirs.encode(), b"=") == body.replace(
            made.body.boundary.encode(), b"="
        )
    else:
        assert got.body == body
        assert got.header("Content-Type") == next(
            (v for n, v in wanted if n == "Content-Type"), None
        )
    assert not (folder / "gone").exists()
    return command


def _at(request: Request, base: str) -> Request:
    return replace(request, url=base + request.url)


@needs_curl
@pytest.mark.parametrize(
    "request_",
    [
        Request(url="/p?a=1&b=%20[x]&q='$(touch gone)'"),
        Request(url="/a/../b/./c"),
        Request(url="/", method="HEAD"),
        Request(url="/", method="DELETE"),
        Request(url="/", method="OPTIONS", headers=(Field("X-Empty"), *TWICE)),
        Request(url="/", headers=(Field("X-Naughty", NAUGHTY.replace("\n\t", " ")),)),
        Request(url="/", headers=(Field("Host", "other.test"), Field("Cookie", "a=b; c=d"))),
        Request(url="/", options=WITHOUT),
        Request(url="/", method="POST", body=Body("json", text='{"a": "' + "it's $HOME" + '"}')),
        Request(url="/", method="PUT", body=Body("text", text=NAUGHTY)),
        Request(url="/", method="PUT", body=Body("text", text="@file")),
        Request(url="/", method="GET", body=Body("xml", text="<a>\r\n</a>")),
        Request(url="/", method="POST", body=Body("text", text="nul \x00 and bell \x07")),
        Request(url="/", method="POST", body=Body("form-urlencoded", fields=(*TWICE, NASTY))),
        Request(url="/", method="POST"),
        Request(url="/", auth=Auth("basic", (("username", "us er"), ("password", "p:'a$s")))),
        Request(url="/", auth=Auth("bearer", (("token", "tok'en"),))),
    ],
    ids=lambda request: request.body.kind + " " + request.method,
)  # fmt: skip
async def test_curl_sends_the_same_bytes(request_: Request, tmp_path: Path) -> None:
    async with RawServer() as server:
        made = prepared(_at(request_, server.url), tmp_path)
        command = SNIPPETS["curl"].render(made, reveal=True)
        await run(command, tmp_path)
        got = server.requests[0]
    wanted = [(header.name, header.value) for header in made.headers]
    assert got.line == f"{made.method} {made.target} HTTP/1.1"
    assert lines(got.headers) == lines(wanted)
    for name in ("Host", "Authorization", "Content-Type"):
        assert got.header(name) == next((v for n, v in wanted if n == name), None)
    assert got.body == b"".join(p for p in made.body.pieces if isinstance(p, bytes))
    assert not (tmp_path / "gone").exists()


@pytest.mark.parametrize("kind", ["port", "bare", "socket"])
@needs_curl
async def test_the_way_is_the_same(kind: str, tmp_path: Path) -> None:
    path = str(tmp_path / "a.sock") if kind == "socket" else ""
    async with RawServer(path=path) as server:
        place = {"socket": f"unix:{path}", "port": f"127.0.0.1:{server.port}"}
        network = Network(hosts=(("api.test", place.get(kind, "127.0.0.1")),), prefer="ipv4")
        options = Options(postwright=Postwright(network=network))
        port = f":{server.port}" if kind == "bare" else ""
        made = prepared(Request(url=f"http://api.test{port}/x", options=options), tmp_path)
        await run(SNIPPETS["curl"].render(made), tmp_path)
        assert server.requests[0].header("Host") == f"api.test{port}"


@needs_curl
async def test_files_are_sent_from_where_they_lie(tmp_path: Path) -> None:
    (tmp_path / "it's a file.bin").write_bytes(bytes(range(256)) * 8)
    body = Body("file", files=(FileChoice("it's a file.bin", "image/x-test"),))
    await agree(Request(url="/", method="PUT", body=body), tmp_path)


@needs_curl
async def test_multipart_rows_are_curls_own(tmp_path: Path) -> None:
    (tmp_path / 'a "b";c.txt').write_bytes(b"one\r\n")
    (tmp_path / "b.bin").write_bytes(bytes(range(256)))
    parts = (
        Part("meta", value='{"a": "it\'s; $x"}', content_type="application/json"),
        Part("plain", value="@not a file;type=no"),
        Part("lines", value=" lead\nand more\n"),
        Part("one", "file", files=('a "b";c.txt',), content_type="text/plain; charset=utf-8"),
        Part("two", "file", files=("b.bin",), filename="other.bin", headers=(("X-Part", "y"),)),
        Part('na"me', value="é"),
    )
    command = await agree(
        Request(url="/", method="POST", body=Body("multipart-form", parts=parts)), tmp_path
    )
    assert command.count("-F ") == 3
    assert command.count("--form-string ") == 3


@needs_curl
@pytest.mark.parametrize(
    "part",
    [Part("a=b", value="1"), Part("nul", value="\x00\r\n"), Part("a", value="1", filename="x")],
)
async def test_rows_that_curl_cannot_say_are_piped(part: Part, tmp_path: Path) -> None:
    (tmp_path / "f.bin").write_bytes(b"\xff\x00")
    parts = (part, Part("f", "file", files=("f.bin",)))
    await agree(Request(url="/", method="POST", body=Body("multipart-form", parts=parts)), tmp_path)


@needs_curl
async def test_a_body_of_a_megabyte_waits_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "big").write_bytes(b"x" * 1_500_000)
    async with RawServer() as server:
        request = Request(
            url=server.url, method="POST", body=Body("file", files=(FileChoice("big", "a/b"),))
        )
        await run(SNIPPETS["curl"].render(prepared(request, tmp_path)), tmp_path)
        got = server.requests[0]
    assert got.header("Expect") is None
    assert len(got.body) == 1_500_000


@needs_curl
@pytest.mark.parametrize(
    "request_",
    [
        Request(url="/", headers=(Field("X-Key", "a {{key}} b"),)),
        Request(url="/", method="POST", body=Body("text", text="'{{key}}' {{token}}")),
        Request(url="/", auth=Auth("basic", (("username", "u"), ("password", "{{key}}")))),
        Request(url="/", auth=Auth("bearer", (("token", "{{token}}"),))),
    ],
)
async def test_secrets_are_the_shells_to_fill_in(request_: Request, tmp_path: Path) -> None:
    async with RawServer() as server:
        made = prepared(_at(request_, server.url), tmp_path, secrets=SECRETS)
        command = SNIPPETS["curl"].render(made)
        await run(command, tmp_path, KEY=SECRETS["key"], TOKEN=SECRETS["token"])
        got = server.requests[0]
    for secret in SECRETS.values():
        assert secret not in command
    assert "$KEY" in command or "$TOKEN" in command
    wanted = [(header.name, header.value) for header in made.headers]
    assert lines(got.headers) == lines(wanted)
    assert got.header("Authorization") == next((v for n, v in wanted if n == "Authorization"), None)
    assert got.body == b"".join(p for p in made.body.pieces if isinstance(p, bytes))


def test_encoded_secrets_are_masked_rather_than_shown(tmp_path: Path) -> None:
    request = Request(
        url="https://h.test/?q={{token}}",
        method="POST",
        body=Body("form-urlencoded", fields=(Field("k", "{{key}}"),)),
        headers=(Field("X-Json", '"{{key}}"'),),
    )
    command = SNIPPETS["curl"].render(prepared(request, tmp_path, secrets=SECRETS))
    for trace in ("s3cr3t", "tok%20en", "tok en", "tok+en"):
        assert trace not in command
    assert "s3cr3t" in SNIPPETS["curl"].render(
        prepared(request, tmp_path, secrets=SECRETS), reveal=True
    )


def test_how_it_is_sent_is_said() -> None:
    made = PreparedRequest(
        "GET", "https://h.test/", "https", "h.test", 443, "/", tls=Tls(verify=False, ca="ca.pem"),
        proxy="http://p:1", max_redirects=3,
    )  # fmt: skip
    assert SNIPPETS["curl"].render(made) == (
        "curl https://h.test/ \\\n  -H User-Agent: \\\n  -H Accept: \\\n  --location \\\n"
        "  --max-redirs 3 \\\n  --http1.1 \\\n  --insecure \\\n  --cacert ca.pem \\\n"
        "  --proxy http://p:1"
    )


def test_a_pipe_stands_in_front() -> None:
    made = PreparedRequest(
        "POST", "http://h/", "http", "h", 80, "/", body=PreparedBody("text", (b"\x00",)),
        follow_redirects=False,
    )  # fmt: skip
    command = SNIPPETS["curl"].render(made)
    assert command.startswith("printf %s AA== | base64 -d | curl http://h/ ")
    assert "--location" not in command


def test_a_snippet_fills_the_request_that_it_came_from(tmp_path: Path) -> None:
    request = Request(
        method="PUT",
        url="https://h.test/p?a=1",
        headers=(Field("X-A", "it's"),),
        body=Body("json", text='{"a": "b\'c"}'),
        auth=Auth("bearer", (("token", "tok"),)),
    )
    command = SNIPPETS["curl"].render(prepared(request, tmp_path), reveal=True)
    read = IMPORTERS["curl"].read(of_text(command)).request
    assert (read.method, read.url, read.body, read.auth) == (
        request.method, request.url, request.body, request.auth,
    )  # fmt: skip
    assert Field("X-A", "it's") in read.headers


@needs_curl
@pytest.mark.parametrize("password", ["pä:ss", "s3cr3t'$& \\"])
async def test_digest_is_left_to_curl(tmp_path: Path, password: str) -> None:
    def answer(got: Got) -> Reply:
        if got.header("Authorization"):
            return Reply()
        ask = 'Digest realm="r", nonce="n", qop="auth"'
        return Reply(401, headers=(("WWW-Authenticate", ask),))

    async with RawServer(answer) as server:
        auth = Auth("digest", (("username", "user"), ("password", password)))
        request = Request(url=f"{server.url}/x?a=1", auth=auth)
        await run(SNIPPETS["curl"].render(prepared(request, tmp_path), reveal=True), tmp_path)
    line = server.requests[-1].header("Authorization") or ""
    assert line.startswith('Digest username="user"')
    hidden = SNIPPETS["curl"].render(prepared(request, tmp_path))
    assert "--digest" in hidden
    assert password not in hidden
