"""What connections agree on: TLS versions, names; one request's options stay its own."""

import ssl
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace

from postwright.model.exchange import Exchange
from postwright.model.options import Tls
from tests.engine.factory import engine, prepared, trusting
from tests.server import Authority, RawServer, Reply, self_signed

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
