"""What connections agree on: TLS versions, names; one request's options stay its own."""

import ssl
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    PrivateFormat,
    load_pem_private_key,
)
from msgspec.structs import replace

from postwright.engine.client_certificates import BadTlsFile
from postwright.engine.proxies import choose
from postwright.engine.tls import ContextKey, build
from postwright.model.exchange import Exchange
from postwright.model.options import Tls
from postwright.model.settings import Settings
from tests.engine.factory import engine, prepared, trusting
from tests.server import Authority, ConnectProxy, RawServer, Reply, self_signed

pytestmark = pytest.mark.filterwarnings("ignore:ssl.TLSVersion.TLSv1:DeprecationWarning")


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority.make(tmp_path)


async def sent(spool: Path, url: str, tls: Tls, **members: Any) -> Exchange:
    async with engine(spool) as one:
        return await one.send(prepared(url, tls=tls, **members))


def old(context: ssl.SSLContext, version: ssl.TLSVersion) -> ssl.SSLContext:
    """Let a server speak this version and no other."""
    context.set_ciphers("DEFAULT:@SECLEVEL=0")
    context.minimum_version = ssl.TLSVersion.TLSv1
    context.maximum_version = version
    return context


async def test_lowest_version_refuses_an_older_server(authority: Authority, tmp_path: Path) -> None:
    tls = trusting(authority.file)
    async with RawServer(tls=old(authority.server(), ssl.TLSVersion.TLSv1_2)) as server:
        exchange = await sent(tmp_path, server.url, replace(tls, min_version="1.3"))
        assert exchange.failure is not None
        assert exchange.failure.kind == "tls"  # an alert, or a server that just hangs up
        assert "TLS version" in exchange.failure.title + exchange.failure.detail
        exchange = await sent(tmp_path, server.url, tls)
    assert exchange.failure is None
    assert exchange.hops[0].tls is not None
    assert exchange.hops[0].tls.version == "TLSv1.2"


@pytest.mark.parametrize("version", [ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1])
async def test_old_server_is_reached_where_that_is_allowed(
    authority: Authority, tmp_path: Path, version: ssl.TLSVersion
) -> None:
    tls = trusting(authority.file)
    async with RawServer(tls=old(authority.server(), version)) as server:
        refused = await sent(tmp_path, server.url, tls)
        assert refused.failure is not None
        assert refused.failure.kind == "tls"
        exchange = await sent(tmp_path, server.url, replace(tls, min_version="1.0"))
    assert exchange.failure is None


async def test_another_name_is_asked_for_and_checked(authority: Authority, tmp_path: Path) -> None:
    asked: list[str | None] = []
    context = authority.server("inner.test")
    context.sni_callback = lambda _, name, __: asked.append(name)
    tls = trusting(authority.file)
    async with RawServer(tls=context) as server:
        wrong = await sent(tmp_path, server.url, tls)
        assert wrong.failure is not None
        assert wrong.failure.kind == "tls"
        exchange = await sent(tmp_path, server.url, replace(tls, sni="inner.test"))
        assert exchange.failure is None
        assert asked[-1] == "inner.test"
        assert server.requests[-1].header("Host") == f"127.0.0.1:{server.port}"


async def test_the_name_is_not_taken_to_another_host(authority: Authority, tmp_path: Path) -> None:
    asked: list[str | None] = []
    far_context = authority.server("localhost")
    far_context.sni_callback = lambda _, name, __: asked.append(name)
    async with RawServer(tls=far_context) as far:
        away = Reply(302, headers=(("Location", f"https://localhost:{far.port}/"),))
        async with RawServer(away, tls=authority.server("inner.test")) as near:
            tls = replace(trusting(authority.file), sni="inner.test")
            exchange = await sent(tmp_path, near.url, tls)
    assert exchange.failure is None
    assert asked == ["localhost"]


async def test_checking_is_off_for_one_request_only(tmp_path: Path) -> None:
    async with RawServer(tls=self_signed(tmp_path)) as server, engine(tmp_path / "spool") as one:
        lax = await one.send(prepared(server.url, tls=Tls(verify=False)))
        assert lax.failure is None
        assert lax.hops[0].tls is not None
        assert not lax.hops[0].tls.verified
        before = bytes(server.received)
        strict = await one.send(prepared(server.url, tls=Tls(verify=True)))
        assert strict.failure is not None
        assert strict.failure.kind == "tls"
        assert bytes(server.received) == before


async def test_garbage_in_the_environment_changes_nothing(
    authority: Authority, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "REQUESTS_CA_BUNDLE"):
        monkeypatch.setenv(name, str(tmp_path / "no" / "such" / "file"))
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy", "all_proxy"):
        monkeypatch.setenv(name, "socks4://[garbage")
    monkeypatch.setenv("NO_PROXY", "::1")
    async with RawServer(tls=authority.server()) as server:
        exchange = await sent(tmp_path / "spool", server.url, trusting(authority.file))
    assert exchange.failure is None


async def test_hosts_can_be_left_unchecked_by_whole_names_alone(tmp_path: Path) -> None:
    patterns = ("127.0.0.1", "lo*calhost.example.test")
    async with RawServer(tls=self_signed(tmp_path)) as server, engine(tmp_path / "spool") as one:
        lax = await one.send(prepared(server.url, tls=Tls(verify=True), unchecked=patterns))
        assert lax.failure is None
        assert lax.hops[0].tls is not None
        assert not lax.hops[0].tls.verified
        before = bytes(server.received)
        for others in (("27.0.0.1",), ("127.0.0.1:1",), ("127.0.0.1.test",), ()):
            strict = await one.send(prepared(server.url, tls=Tls(verify=True), unchecked=others))
            assert strict.failure is not None
            assert strict.failure.kind == "tls"
        assert bytes(server.received) == before
        elsewhere = f"https://localhost:{server.port}/"
        strict = await one.send(prepared(elsewhere, tls=Tls(verify=True), unchecked=patterns))
        assert strict.failure is not None


async def test_redirect_to_a_host_that_is_checked_is_checked(
    authority: Authority, tmp_path: Path
) -> None:
    async with RawServer(tls=self_signed(tmp_path)) as far:
        away = Reply(302, headers=(("Location", f"https://localhost:{far.port}/"),))
        async with RawServer(away, tls=authority.server()) as near:
            exchange = await sent(
                tmp_path / "spool", near.url, Tls(verify=True), unchecked=("127.0.0.1",)
            )
            assert [hop.status for hop in exchange.hops] == [302, None]
            assert far.received == b""
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"


async def test_ca_file_alone_is_trusted_where_that_is_asked(
    authority: Authority, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = Authority.make(tmp_path / "other")
    async with RawServer(tls=authority.server()) as server:
        for file, reached in ((authority.file, True), (other.file, False)):
            exchange = await sent(tmp_path / "s", server.url, Tls(ca=str(file), trust="file"))
            assert (exchange.failure is None) is reached
    alone = build(ContextKey(ca=str(authority.file), alone=True))
    assert len(alone.get_ca_certs()) == 1
    with pytest.raises(BadTlsFile, match="no CA file"):
        build(ContextKey(alone=True))


async def test_no_proxy_s_certificate_goes_unchecked_and_its_authority_can_be_ours(
    authority: Authority, tmp_path: Path
) -> None:
    async with (
        ConnectProxy(tls=authority.server()) as proxy,
        RawServer(tls=authority.server("far.test")) as server,
    ):
        proxy.hosts["far.test"] = "127.0.0.1"
        url, way = f"https://far.test:{server.port}/", f"https://127.0.0.1:{proxy.port}"
        exchange = await sent(tmp_path, url, trusting(authority.file), proxy=way)
        assert exchange.failure is None
        assert exchange.hops[0].proxy == way
        heads = len(proxy.heads)
        strange = await sent(tmp_path, url, Tls(verify=False), proxy=way)
        assert strange.failure is not None
        assert len(proxy.heads) == heads


async def test_certificate_of_a_request_has_a_key_and_a_passphrase(
    authority: Authority, tmp_path: Path
) -> None:
    issued = authority.ca.issue_cert("me")
    issued.cert_chain_pems[0].write_to_path(tmp_path / "me.pem")
    locked = load_pem_private_key(issued.private_key_pem.bytes(), None).private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"open me")
    )
    (tmp_path / "me.key").write_bytes(locked)
    tls = replace(
        trusting(authority.file), cert=str(tmp_path / "me.pem"), cert_key=str(tmp_path / "me.key")
    )
    async with RawServer(tls=authority.server(want_client=True)) as server:
        opened = await sent(tmp_path, server.url, replace(tls, cert_passphrase="open me"))
        assert opened.failure is None
        assert opened.hops[0].own_certificate == "me.pem, by the request's options"
        closed = await sent(tmp_path, server.url, replace(tls, cert_passphrase="no"))
        assert closed.failure is not None
        assert closed.failure.kind == "file"
        assert "the passphrase is wrong" in closed.failure.detail
        assert len(server.requests) == 1


GARBAGE = ("", "::1", "socks4://", "http://", "http://[", "://", "\x00", "/no/such/file", "é@:x")
VARIABLES = (
    "HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy",
    "NO_PROXY", "no_proxy", "SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE", "NETRC",
)  # fmt: skip


@pytest.mark.parametrize("name", VARIABLES)
def test_no_garbage_in_a_variable_stops_a_send(name: str) -> None:
    for text in GARBAGE:
        for scheme, host in (("http", "far.test"), ("https", "far.test"), ("https", "fe80::1")):
            choice = choose(scheme, host, 443, Settings(), {name: text})
            assert choice.proxy == ""
            assert not choice.problem or choice.problem.startswith(f"{name}: ")


@pytest.mark.parametrize("name", ["SSL_CERT_FILE", "SSL_CERT_DIR", "SSLKEYLOGFILE"])
def test_no_variable_changes_whom_we_trust_or_writes_our_keys(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str
) -> None:
    usual = build(ContextKey()).cert_store_stats()
    for text in (*GARBAGE[:1], "/no/such/file", str(tmp_path / "keys"), "é"):
        monkeypatch.setenv(name, text)
        context = build(ContextKey())
        assert context.cert_store_stats() == usual
        assert not getattr(context, "keylog_filename", None)
    assert not (tmp_path / "keys").exists()
