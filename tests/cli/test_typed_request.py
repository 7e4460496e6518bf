"""What the options describe, as another program's server understood it: httpbin from PyPI."""

import asyncio
import io
import json
import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    load_pem_private_key,
    pkcs12,
)

from tests.cli.commands import Commands
from tests.server import (
    SILENCE,
    Authority,
    ConnectProxy,
    RawServer,
    Reply,
    full_port,
    http2_server,
    unused_port,
)


class Server(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *arguments: object) -> None:
        pass


@pytest.fixture(scope="module")
def httpbin() -> Iterator[str]:
    from httpbin import app

    server = make_server("127.0.0.1", 0, app, Server, Quiet)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


def test_query_parameters(postwright: Commands, httpbin: str):
    done = postwright("send", "GET", f"{httpbin}/get?a=1&a=2&b=%C3%BC")
    assert json.loads(done.out)["args"] == {"a": ["1", "2"], "b": "ü"}


def test_form(postwright: Commands, httpbin: str):
    done = postwright("send", "POST", f"{httpbin}/post", "-d", "a=1", "-d", "b=x%20y")
    assert json.loads(done.out)["form"] == {"a": "1", "b": "x y"}


def test_json(postwright: Commands, httpbin: str):
    done = postwright("send", "PUT", f"{httpbin}/put", "--json", '{"a": [1, 2]}')
    assert json.loads(done.out)["json"] == {"a": [1, 2]}


def test_file_and_its_metadata(postwright: Commands, httpbin: str, tmp_path: Path):
    (tmp_path / "photo.txt").write_bytes("Größe\r\n".encode())
    done = postwright(
        "send", "POST", f"{httpbin}/post",
        "-F", 'about={"title": "a"};type=application/json', "-F", f"file=@{tmp_path}/photo.txt",
    )  # fmt: skip
    value = json.loads(done.out)
    assert value["files"] == {"file": "Größe\r\n"}
    assert json.loads(value["form"]["about"]) == {"title": "a"}


def test_basic_and_bearer(postwright: Commands, httpbin: str, monkeypatch: pytest.MonkeyPatch):
    basic = ("--auth", "basic", "username=us er", "password=pä:ss")
    url = f"{httpbin}/basic-auth/us%20er/p%C3%A4:ss"
    assert postwright("send", "GET", url, *basic, "--fail").status == 0
    monkeypatch.setenv("MY_TOKEN", "abc")
    bearer = ("--auth", "bearer", "token={{process.env.MY_TOKEN}}", "--allow-env", "MY_TOKEN")
    done = postwright("send", "GET", f"{httpbin}/bearer", *bearer)
    assert json.loads(done.out) == {"authenticated": True, "token": "abc"}
    without = postwright("send", "GET", f"{httpbin}/bearer", *bearer[:3])
    assert without.status == 2
    assert "MY_TOKEN" in without.error


def test_cookie_of_a_redirect_goes_along(postwright: Commands, httpbin: str):
    url = f"{httpbin}/cookies/set?flavour=oat"
    assert json.loads(postwright("send", "GET", url).out)["cookies"] == {"flavour": "oat"}
    plain = postwright("send", "GET", url, "--no-cookies")
    assert json.loads(plain.out)["cookies"] == {}


@pytest.mark.parametrize("coding", ["gzip", "deflate", "brotli"])
def test_codings(postwright: Commands, httpbin: str, coding: str):
    value = json.loads(postwright("send", "GET", f"{httpbin}/{coding}").out)
    assert value[{"gzip": "gzipped", "deflate": "deflated"}.get(coding, coding)] is True


@pytest.mark.parametrize(("code", "method"), [(301, "GET"), (303, "GET"), (307, "POST")])
def test_redirects_change_the_method_as_browsers_do(
    postwright: Commands, httpbin: str, code: int, method: str
):
    url = f"{httpbin}/redirect-to?url=/anything&status_code={code}"
    done = postwright("send", "POST", url, "--json", "{}")
    value = json.loads(done.out)
    assert value["method"] == method
    assert value["data"] == ("{}" if method == "POST" else "")


def test_any_method(postwright: Commands, httpbin: str):
    assert json.loads(postwright("send", "PATCH", f"{httpbin}/anything").out)["method"] == "PATCH"
    assert postwright("send", "HEAD", f"{httpbin}/get").out == b""


def test_netrc_and_digest(
    postwright: Commands, httpbin: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    path = tmp_path / "passwords"
    path.write_text("machine 127.0.0.1 login user password p#ss\n")
    path.chmod(0o600)
    url = f"{httpbin}/basic-auth/user/p%23ss"
    assert postwright("send", "GET", url, "--auth", "netrc", f"file={path}", "--fail").status == 0
    monkeypatch.setenv("NETRC", str(path))
    done = postwright("send", "GET", url, "--auth", "netrc", "-v")
    assert json.loads(done.out)["authenticated"] is True
    assert "p#ss" not in done.err
    path.chmod(0o644)
    done = postwright("send", "GET", url, "--auth", "netrc", "--fail")
    assert (done.status, "warning: Other users" in done.err) == (0, os.name != "nt")
    without = postwright("send", "GET", url, "--auth", "netrc", "username=nobody")
    assert (without.status, "no entry for nobody at 127.0.0.1" in without.error) == (2, True)
    digest = ("--auth", "digest", "username=user", "password=pass", "--fail")
    there = f"{httpbin}/digest-auth/auth/user/pass/SHA-256"
    assert postwright("send", "GET", there, *digest).status == 0


def test_signed_url(postwright: Commands, httpbin: str):
    words = ("service=s3", "region=eu-central-1", "accessKeyId=A", "secretAccessKey=s3cr3t")
    done = postwright(
        "send", "GET", f"{httpbin}/get?a=1", "--auth", "awsv4", *words, "placement=query"
    )
    args = json.loads(done.out)["args"]
    assert (args["a"], args["X-Amz-Expires"], len(args["X-Amz-Signature"])) == ("1", "3600", 64)
    assert args["X-Amz-Signature"] not in done.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("ntlm",), "the user name for NTLM is empty"),
        (("ntlm", "username=u", "realm=x"), "--auth ntlm does not take realm=x"),
        (("jwt", "secret=x", "algorithm=RS256"), "it is neither PEM nor a JWK"),
        (("awsv4", "profileName=p", "profileFile=/nowhere/x"), "x was not found"),
        (("oauth1", "consumerKey=k", "signatureMethod=RSA-SHA1"), "the private key is empty"),
        (("hawk", "authId=a"), "Hawk needs a key and its ID"),
    ],
)
def test_sign_in_that_cannot_work(postwright: Commands, words: tuple[str, ...], said: str):
    done = postwright("send", "GET", "http://127.0.0.1:9/", "--auth", *words)
    assert (done.status, said in done.error) == (2, True)


async def test_proxy_is_used_and_none_passes_over_the_variable(
    postwright: Commands, monkeypatch: pytest.MonkeyPatch
):
    async with ConnectProxy() as proxy, RawServer(Reply(200, b"far")) as server:
        proxy.hosts["far.test"] = "127.0.0.1"
        url, way = f"http://far.test:{server.port}/", f"http://me:pw@127.0.0.1:{proxy.port}"

        async def send(*words: str):
            return await asyncio.to_thread(postwright, "send", "GET", url, *words)

        done = await send("--proxy", way, "-v")
        assert len(proxy.heads) == 1
        assert b"Proxy-Authorization: Basic bWU6cHc=" in proxy.heads[0]
        assert f"proxy http://127.0.0.1:{proxy.port}" in done.err
        monkeypatch.setenv("http_proxy", way)
        assert (await send()).out == b"far"
        assert len(proxy.heads) == 2
        direct = await send("--proxy", "none", "--connect-timeout", "5")
        assert direct.status == 1
        assert len(proxy.heads) == 2


async def test_http_version_is_chosen_and_the_agreed_one_is_told(
    postwright: Commands, tmp_path: Path
):
    async with http2_server(tmp_path) as (url, authority):
        trust = ("--cacert", str(authority.file), "-v")
        for asked, spoken in (("1.1", "1.1"), ("2", "2"), ("auto", "2")):
            words = ("send", "GET", url, "--http", asked, *trust)
            done = await asyncio.to_thread(postwright, *words)
            assert f"< HTTP/{spoken} 200" in done.err
            assert f"x-version: {spoken}" in done.err
    assert postwright("send", "GET", "http://h/", "--http", "3").status == 2


async def test_limits_of_connecting_and_reading_are_told_apart(postwright: Commands):
    async with RawServer(SILENCE) as server, full_port() as port:
        for url, option, kind in (
            (server.url, "--read-timeout", "read_timeout"),
            (f"http://127.0.0.1:{port}/", "--connect-timeout", "connect_timeout"),
            (server.url, "--timeout", "timeout"),
        ):
            words = ("send", "GET", url, option, "0.2", "--json-report", "-", "-o", "unused")
            done = await asyncio.to_thread(postwright, *words)
            assert done.status == 1
            assert json.loads(done.out)["error"]["kind"] == kind
    for text in ("-1", "soon", "nan"):
        assert postwright("send", "GET", "http://h/", "--read-timeout", text).status == 2


async def test_post_is_tried_again_only_with_a_key(postwright: Commands):
    busy = Reply(503, b"", (("Retry-After", "0"),))
    async with RawServer(busy) as server:
        words = ("send", "POST", server.url, "--retry", "2", "-v")
        await asyncio.to_thread(postwright, *words)
        assert len(server.requests) == 1
        done = await asyncio.to_thread(postwright, *words, "-H", "Idempotency-Key: k")
        assert len(server.requests) == 4
        assert "attempt 3 after 503" in done.err
        assert "as Retry-After asked: 0" in done.err


def test_refused_connection_is_tried_again(postwright: Commands):
    words = ("send", "GET", f"http://127.0.0.1:{unused_port()}/", "--retry", "1", "--explain")
    done = postwright(*words, "--json-report", "-", "-o", "unused")
    hops = json.loads(done.out)["hops"]
    assert [hop["attempt"] for hop in hops] == [1, 2]
    assert hops[0]["pause"] is None
    assert hops[1]["pause"]["reason"].startswith("Nothing is listening")


def test_certificate_that_cannot_be_opened_is_named(postwright: Commands, tmp_path: Path):
    issued = Authority.make(tmp_path).ca.issue_cert("me")
    key = load_pem_private_key(issued.private_key_pem.bytes(), None)
    read = x509.load_pem_x509_certificate(issued.cert_chain_pems[0].bytes())
    data = pkcs12.serialize_key_and_certificates(
        b"", key, read, None, BestAvailableEncryption(b"open me")
    )
    (tmp_path / "me.p12").write_bytes(data)
    (tmp_path / "bare.pem").write_bytes(issued.cert_chain_pems[0].bytes())
    for file, words in (
        ("me.p12", "me.p12 cannot be used: it needs a passphrase"),
        ("bare.pem", "its key is missing"),
        ("none.pem", "none.pem was not found"),
    ):
        url = f"https://127.0.0.1:{unused_port()}/"
        done = postwright("send", "GET", url, "--cert", str(tmp_path / file))
        assert done.status in (1, 2)
        assert words in done.error


def test_words_that_are_no_text_are_sent_as_given(postwright: Commands, httpbin: str):
    raw = os.fsdecode(b"a=\xff\xfe")
    value = json.loads(postwright("send", "POST", f"{httpbin}/post", "-d", raw, "-d", "b=ü").out)
    assert value["headers"]["Content-Length"] == str(len(b"a=\xff\xfe&b=\xc3\xbc"))


@pytest.mark.parametrize(("option", "kind"), [("a=@-", "files"), ("a=<-", "form")])
def test_part_from_standard_input(
    postwright: Commands, httpbin: str, monkeypatch: pytest.MonkeyPatch, option: str, kind: str
):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"from a pipe")))
    done = postwright("send", "POST", f"{httpbin}/post", "-F", option)
    assert json.loads(done.out)[kind] == {"a": "from a pipe"}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("apikey", "key=k", "value=v", "placement=cookie"), "choose header, query"),
        (("hawk", "authId=i", "authKey=k", "algorithm=md5"), "choose sha256, sha1"),
    ],
)
def test_only_declared_choices_of_a_scheme_count(
    postwright: Commands, words: tuple[str, ...], told: str
):
    done = postwright("send", "GET", "http://127.0.0.1:1/", "--auth", *words)
    assert done.status == 2
    assert told in done.error


def test_form_out_of_a_file_is_signed_field_by_field(
    postwright: Commands, httpbin: str, tmp_path: Path
):
    (tmp_path / "a").write_text("b=2&a=1")
    auth = ("--auth", "oauth1", "consumerKey=c", "consumerSecret=s", "timestamp=1", "nonce=n")
    words = ("send", "POST", f"{httpbin}/post", *auth)
    typed = json.loads(postwright(*words, "-d", "b=2&a=1").out)
    read = json.loads(postwright(*words, "-d", f"@{tmp_path}/a").out)
    assert read == typed
    assert "oauth_signature" in read["headers"]["Authorization"]
