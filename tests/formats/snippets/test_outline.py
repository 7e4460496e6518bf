"""How a request is sent (redirects, trust, proxies) is in the code, and it does what it says."""

import os
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.formats.snippets import SNIPPETS
from postwright.model.exchange import Pending, PreparedRequest
from postwright.model.options import Framing, Options, Postwright, Tls
from postwright.model.request import Auth, Body, Field, FileChoice, Request
from tests.formats.snippets.running import (
    PYTHON,
    SHELL,
    node_with,
    prepared,
    python_with,
    run,
    which,
)
from tests.server import Authority, ConnectProxy, Got, RawServer, Reply

FOLLOWS = ("curl", "wget", "httpie", "python-requests", "python-httpx", "python-aiohttp",
           "javascript-fetch", "javascript-axios")  # fmt: skip
NO_REDIRECTS = ("python-http-client", "node")
TRUSTS = tuple(name for name in (*FOLLOWS, *NO_REDIRECTS) if name != "javascript-fetch")
CHUNKS = ("curl", "httpie", "python-requests", "python-httpx", "python-aiohttp",
          "python-http-client", "javascript-axios", "node")  # fmt: skip
CHUNKED = Options(postwright=Postwright(body=Framing(framing="chunked")))
PLAIN = FileChoice("plain.txt", "text/plain")
MOVED = Reply(302, headers=(("Location", "/there"),))


def command(target: str) -> list[str]:
    if target in ("curl", "wget", "httpie"):
        tool = {"httpie": "http"}.get(target, target)
        if which(tool) is None:
            pytest.skip(f"{tool} is not installed")
        return SHELL
    if target == "python-requests":
        return python_with("requests", "pip._vendor.requests", also=("urllib3", "urllib3.util"))
    if target == "python-http-client":
        return PYTHON
    if target.startswith("python-"):
        return python_with(target.removeprefix("python-"))
    return node_with(*(["axios"] if target == "javascript-axios" else []))


def made_for(url: str, folder: Path) -> PreparedRequest:
    return prepared(Request(url=url), folder)


@pytest.mark.parametrize("target", FOLLOWS)
@pytest.mark.parametrize("follow", [True, False])
async def test_redirects_are_followed_where_they_are_to_be(
    target: str, follow: bool, tmp_path: Path
) -> None:
    async with RawServer(MOVED, Reply(200, b"end")) as server:
        made = replace(made_for(server.url, tmp_path), follow_redirects=follow)
        code = SNIPPETS[target].render(made)
        if follow or target != "wget":
            await run([*command(target), code], tmp_path, {})
        else:
            with pytest.raises(AssertionError):  # wget's status tells of the redirect
                await run([*command(target), code], tmp_path, {})
        lines = [got.line for got in server.requests]
    assert lines == ["GET / HTTP/1.1", *(["GET /there HTTP/1.1"] if follow else [])]


@pytest.mark.parametrize("target", NO_REDIRECTS)
async def test_who_follows_no_redirect_says_so(target: str, tmp_path: Path) -> None:
    async with RawServer(MOVED) as server:
        code = SNIPPETS[target].render(made_for(server.url, tmp_path))
        await run([*command(target), code], tmp_path, {})
        assert len(server.requests) == 1
    assert "follows no redirects" in code


@pytest.mark.parametrize("target", TRUSTS)
@pytest.mark.parametrize("trust", ["nobody", "the file", "anybody"])
async def test_certificates_are_judged_as_the_request_says(
    target: str, trust: str, tmp_path: Path
) -> None:
    authority = Authority.make(tmp_path)
    tls = {"nobody": Tls(), "the file": Tls(ca=str(authority.file)), "anybody": Tls(verify=False)}
    async with RawServer(Reply(200), tls=authority.server()) as server:
        made = replace(made_for(server.url, tmp_path), tls=tls[trust])
        words = [*command(target), SNIPPETS[target].render(made)]
        if trust == "nobody":
            with pytest.raises(AssertionError):
                await run(words, tmp_path, {})
        else:
            await run(words, tmp_path, {})
        assert len(server.requests) == (trust != "nobody")


@pytest.mark.parametrize(
    "target",
    ["curl", "wget", "httpie", "python-requests", "python-httpx", "python-aiohttp",
     "python-http-client"],
)  # fmt: skip
async def test_the_proxy_is_used(target: str, tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with (
        RawServer(Reply(200), tls=authority.server("h.test")) as server,
        ConnectProxy() as proxy,
    ):
        url = f"https://127.0.0.1:{server.port}/x"
        made = replace(
            made_for(url, tmp_path),
            tls=Tls(verify=False),
            proxy=f"http://127.0.0.1:{proxy.port}",
        )
        await run([*command(target), SNIPPETS[target].render(made)], tmp_path, {})
        assert len(server.requests) == 1
        assert [head.split(b" ")[0] for head in proxy.heads] == [b"CONNECT"]


@pytest.mark.parametrize("target", [*FOLLOWS, *NO_REDIRECTS])
async def test_headers_that_are_switched_off_are_not_sent(target: str, tmp_path: Path) -> None:
    without = Options(postwright=Postwright(omit_headers=("User-Agent", "Accept")))
    headers = (Field("X-Empty"), Field("X-Last", "1"))
    async with RawServer(Reply(200)) as server:
        request = Request(url=server.url, headers=headers, options=without)
        code = SNIPPETS[target].render(prepared(request, tmp_path))
        await run([*command(target), code], tmp_path, {})
        got = server.requests[0]
    assert (got.header("X-Empty:") or got.header("X-Empty")) in ("", None)
    assert any(name.rstrip(":") == "X-Empty" for name, _ in got.headers)
    assert got.header("X-Last") == "1"
    sent = [name for name in ("User-Agent", "Accept") if got.header(name) is not None]
    assert not sent or f"Sent all the same: {', '.join(sent)}." in code


@pytest.mark.parametrize("target", ["curl", "wget", "httpie"])
async def test_a_long_body_is_no_argument(target: str, tmp_path: Path) -> None:
    body = Body("text", text="it's \u00e9\n" * 30_000)
    async with RawServer(Reply(200)) as server:
        request = Request(url=server.url, method="PUT", body=body)
        script = SNIPPETS[target].render(prepared(request, tmp_path))
        (tmp_path / "script.sh").write_text(script, "utf-8")
        command(target)
        await run(["sh", "script.sh"], tmp_path, {})
        assert server.requests[0].body == body.text.encode()


@pytest.mark.parametrize("target", CHUNKS)
@pytest.mark.parametrize("kind", ["text", "file"])
async def test_a_body_goes_out_in_chunks(target: str, kind: str, tmp_path: Path) -> None:
    (tmp_path / "plain.txt").write_bytes(b"from a file")
    body = Body("text", text="a text") if kind == "text" else Body("file", files=(PLAIN,))
    async with RawServer(Reply(200)) as server:
        request = Request(url=server.url, method="PUT", body=body, options=CHUNKED)
        code = SNIPPETS[target].render(prepared(request, tmp_path))
        await run([*command(target), code], tmp_path, {})
        got = server.requests[0]
    assert got.header("Transfer-Encoding") == "chunked"
    assert got.header("Content-Length") is None
    size, _, rest = got.body.partition(b"\r\n")
    assert rest[: int(size, 16)] == (b"a text" if kind == "text" else b"from a file")


@pytest.mark.parametrize("target", ["python-requests", "python-httpx", "httpie"])
async def test_digest_is_left_to_the_tool(target: str, tmp_path: Path) -> None:
    def answer(got: Got) -> Reply:
        if got.header("Authorization"):
            return Reply()
        ask = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
        return Reply(401, headers=(("WWW-Authenticate", ask),))

    auth = Auth("digest", (("username", "us'er"), ("password", "p$a s")))
    async with RawServer(answer) as server:
        made = prepared(Request(url=f"{server.url}/x?a=1", auth=auth), tmp_path)
        code = SNIPPETS[target].render(made)
        await run([*command(target), code], tmp_path, {"PASSWORD": "p$a s", "SECRET": "p$a s"})
        line = server.requests[-1].header("Authorization") or ""
    assert line.startswith('Digest username="us\'er"')
    assert "p$a s" not in code


@pytest.mark.parametrize("target", [name for name in SNIPPETS if name != "raw-http"])
def test_what_only_the_exchange_can_settle_is_named(target: str, tmp_path: Path) -> None:
    made = made_for("http://h.test/", tmp_path)
    made = replace(made, pending=(Pending("Authorization", "a challenge"),))
    said = "Left out, since only the exchange itself can settle it: Authorization."
    code = SNIPPETS[target].render(made)
    assert said in code


def test_the_shell_reads_every_comment_as_one(tmp_path: Path) -> None:
    made = made_for("http://h.test/", tmp_path)
    made = replace(made, pending=(Pending("X'$(touch gone)", "a challenge"),))
    for target in ("curl", "wget", "httpie"):
        code = SNIPPETS[target].render(made)
        shown = f"curl() {{ :; }}; wget() {{ :; }}; http() {{ :; }}\n{code}"
        subprocess.run(["sh", "-c", shown], cwd=tmp_path, check=True)
    assert "gone" not in os.listdir(tmp_path)
