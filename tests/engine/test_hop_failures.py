"""What is said of a handshake that a server ended: which certificate it was shown, or none."""

import asyncio
import datetime
import socket
import ssl
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import trustme

from postwright.model.exchange import Exchange
from postwright.model.options import ClientCertificate, Timeouts, Tls
from tests.engine.factory import engine, prepared
from tests.server import Authority, silent_port

DAY = datetime.datetime(2025, 3, 3, tzinfo=datetime.UTC)


class AlertingServer:
    """Says by a TLS alert what it holds against a client; asyncio's own just hangs up."""

    def __init__(self, context: ssl.SSLContext) -> None:
        self._context = context
        self._listening = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._listening.getsockname()[1]
        self.received = b""
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        while True:
            try:
                plain, _ = self._listening.accept()
            except OSError:
                return
            agreed = self._context.wrap_socket(
                plain, server_side=True, do_handshake_on_connect=False
            )
            with agreed:
                try:
                    agreed.do_handshake()
                    self.received += agreed.recv(1000)
                except OSError:
                    # What is not read would turn the alert into a reset.
                    agreed.settimeout(30)
                    agreed.shutdown(socket.SHUT_WR)
                    while socket.socket.recv(agreed, 1000):
                        pass

    def close(self) -> None:
        self._listening.shutdown(socket.SHUT_RDWR)
        self._listening.close()
        self._thread.join()


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority.make(tmp_path)


@pytest.fixture(params=["TLSv1.2", "TLSv1.3"])
def server(authority: Authority, request: pytest.FixtureRequest) -> Iterator[AlertingServer]:
    context = authority.server(want_client=True)
    if request.param == "TLSv1.2":
        context.maximum_version = ssl.TLSVersion.TLSv1_2
    made = AlertingServer(context)
    yield made
    made.close()


async def sent(server: AlertingServer, authority: Authority, folder: Path, cert: str) -> Exchange:
    own = str(folder / cert) if cert else ""
    async with engine(folder / "spool") as one:
        tls = Tls(ca=str(authority.file), cert=own)
        return await one.send(prepared(f"https://127.0.0.1:{server.port}/", tls=tls))


async def test_certificate_that_is_missing_is_asked_for(
    server: AlertingServer, authority: Authority, tmp_path: Path
) -> None:
    exchange = await sent(server, authority, tmp_path, "")
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"
    assert "client certificate" in exchange.failure.title + exchange.failure.detail
    assert server.received == b""


async def test_certificate_that_expired_is_named_with_its_date(
    server: AlertingServer, authority: Authority, tmp_path: Path
) -> None:
    issued = authority.ca.issue_cert(
        "me", common_name="me", not_before=DAY - datetime.timedelta(days=90), not_after=DAY
    )
    issued.private_key_and_cert_chain_pem.write_to_path(tmp_path / "old.pem")
    exchange = await sent(server, authority, tmp_path, "old.pem")
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"
    assert exchange.failure.title.endswith("refused our certificate")
    assert "old.pem (me" in exchange.failure.detail
    assert "expired on 2025-03-03" in exchange.failure.detail
    assert "expired" in exchange.failure.error
    assert exchange.hops[0].own_certificate == "old.pem, by the request's options"


async def test_certificate_of_an_unknown_authority_is_named(
    server: AlertingServer, authority: Authority, tmp_path: Path
) -> None:
    issued = trustme.CA().issue_cert("me")
    issued.private_key_and_cert_chain_pem.write_to_path(tmp_path / "other.pem")
    async with engine(tmp_path / "spool") as one:
        rows = (ClientCertificate("127.0.0.*", str(tmp_path / "other.pem")),)
        tls = Tls(ca=str(authority.file))
        url = f"https://127.0.0.1:{server.port}/"
        exchange = await one.send(prepared(url, tls=tls, client_certificates=rows))
    assert exchange.failure is not None
    assert exchange.failure.title.endswith("refused our certificate")
    assert "other.pem" in exchange.failure.detail
    assert exchange.hops[0].own_certificate == "other.pem, for 127.0.0.*"


async def test_port_that_never_answers_the_handshake_may_speak_plain_text(tmp_path: Path) -> None:
    async with silent_port() as port, engine(tmp_path) as one:
        limits = Timeouts(connect_s=0.3)
        async with asyncio.timeout(30):
            exchange = await one.send(prepared(f"https://127.0.0.1:{port}/", timeouts=limits))
    assert exchange.failure is not None
    assert (exchange.failure.kind, exchange.failure.phase) == ("connect_timeout", "tls")
    assert "may not speak TLS on this port" in exchange.failure.detail
    assert exchange.hops[0].sent == b""
