"""TLS on a connection: what was agreed, and whom it belongs to."""

from pathlib import Path

from postwright.model.options import Tls
from tests.engine.factory import body_of, engine, prepared, trusting
from tests.server import (
    Authority,
    RawServer,
)


async def test_tls_facts_are_recorded(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server, engine(tmp_path / "spool") as one:
        first = await one.send(prepared(server.url, tls=trusting(authority.file)))
        second = await one.send(prepared(server.url, tls=trusting(authority.file)))

    hop = first.hops[0]
    assert hop.tls is not None
    assert (hop.tls.version, hop.tls.verified) == ("TLSv1.3", True)
    assert hop.tls.cipher
    assert hop.tls.certificate is not None
    assert hop.tls.certificate.names == ("localhost", "127.0.0.1")
    assert hop.timing.tls
    assert hop.sent == server.requests[0].raw
    assert second.hops[0].reused
    assert second.hops[0].tls == hop.tls


async def test_verification_off_belongs_to_one_request(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server()) as server, engine(tmp_path / "spool") as one:
        lax = await one.send(prepared(server.url, tls=Tls(verify=False)))
        strict = await one.send(prepared(server.url, tls=Tls(verify=True)))

    assert body_of(lax) == b"ok"
    assert lax.hops[0].tls is not None
    assert lax.hops[0].tls.certificate is not None
    assert not lax.hops[0].tls.verified
    assert strict.failure is not None
    assert strict.failure.kind == "tls"


async def test_server_name_can_be_chosen(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with RawServer(tls=authority.server("virtual.test")) as server:
        tls = Tls(verify=True, ca=str(authority.file), sni="virtual.test")
        async with engine(tmp_path / "spool") as one:
            assert body_of(await one.send(prepared(server.url, tls=tls))) == b"ok"
