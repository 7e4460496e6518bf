"""Client certificates: who is shown which, from which file, and what is said of a bad one."""

import os
import ssl
import tempfile
from pathlib import Path
from typing import Any

import pytest
import trustme
from cryptography import x509
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
    pkcs12,
)

from postwright.engine.client_certificates import BadTlsFile, choose, load
from postwright.engine.errors import UndefinedVariable, UnreadableFile
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection
from postwright.model.exchange import PreparedRequest
from postwright.model.options import ClientCertificate, Config, Options, Postwright, Tls
from tests.engine.factory import engine, prepared, trusting
from tests.engine.given import context, environment, lineage, request
from tests.server import Authority, RawServer, Reply


class Own:
    """A client's certificate and key in every form in which they come."""

    def __init__(self, authority: Authority, folder: Path) -> None:
        issued = authority.ca.issue_cert("me@example.test")
        pem, key = issued.cert_chain_pems[0].bytes(), issued.private_key_pem.bytes()
        private = load_pem_private_key(key, None)
        locked = private.private_bytes(
            Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(b"open me")
        )
        self.folder = folder
        self._write("cert.pem", pem)
        self._write("key.pem", key)
        self._write("both.pem", key + pem)
        self._write("locked.pem", locked)
        read = x509.load_pem_x509_certificate(pem)
        for name, encryption in (
            ("own.p12", BestAvailableEncryption(b"open me")),
            ("open.p12", NoEncryption()),
        ):
            self._write(
                name,
                pkcs12.serialize_key_and_certificates(b"", private, read, None, encryption),  # type: ignore[arg-type]  # trustme's keys are among them
            )
        other = trustme.CA().issue_cert("me@example.test").private_key_pem.bytes()
        self._write("other.pem", other)
        self._write("junk", b"\x00junk")
        self._write("text.pem", b"-----BEGIN NOTHING-----")

    def _write(self, name: str, data: bytes) -> None:
        (self.folder / name).write_bytes(data)

    def row(self, file: str, **members: Any) -> ClientCertificate:
        if "key" in members:
            members["key"] = str(self.folder / members["key"])
        return ClientCertificate(
            **{"domain": "127.0.0.1", "file": str(self.folder / file), **members}
        )


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority.make(tmp_path)


@pytest.fixture
def own(authority: Authority, tmp_path: Path) -> Own:
    return Own(authority, tmp_path)


FORMS: list[tuple[str, dict[str, Any]]] = [
    ("both.pem", {}),
    ("cert.pem", {"key": "key.pem"}),
    ("cert.pem", {"key": "locked.pem", "passphrase": "open me"}),
    ("own.p12", {"passphrase": "open me", "pkcs12": True}),
    ("own.p12", {"passphrase": "open me"}),
    ("open.p12", {"pkcs12": True}),
]


@pytest.mark.parametrize(("file", "members"), FORMS)
async def test_server_that_asks_gets_it(
    own: Own, authority: Authority, tmp_path: Path, file: str, members: dict[str, Any]
) -> None:
    left = set(os.listdir(tempfile.gettempdir()))
    async with (
        RawServer(tls=authority.server(want_client=True)) as server,
        engine(tmp_path / "spool") as one,
    ):
        sent = prepared(
            server.url,
            tls=trusting(authority.file),
            client_certificates=(own.row(file, **members),),
        )
        exchange = await one.send(sent)
    assert exchange.failure is None
    assert exchange.response is not None
    assert {n for n in set(os.listdir(tempfile.gettempdir())) - left if n.endswith(".pem")} == set()


@pytest.mark.parametrize(
    ("file", "members", "words"),
    [
        ("own.p12", {"pkcs12": True}, "own.p12 cannot be used: it needs a passphrase"),
        ("own.p12", {"passphrase": "no"}, "own.p12 cannot be used: the passphrase is wrong"),
        ("junk", {"pkcs12": True}, "no PKCS#12 file"),
        ("cert.pem", {"key": "locked.pem"}, "locked.pem cannot be used: it needs a passphrase"),
        ("cert.pem", {"key": "locked.pem", "passphrase": "no"}, "the passphrase is wrong"),
        ("cert.pem", {"key": "other.pem"}, "do not belong together"),
        ("cert.pem", {}, "its key is missing"),
        ("text.pem", {}, "no PEM file"),
        ("none.pem", {}, "none.pem was not found"),
        ("cert.pem", {"key": "none.pem"}, "none.pem was not found"),
    ],
)
def test_what_is_wrong_is_said(own: Own, file: str, members: dict[str, Any], words: str) -> None:
    with pytest.raises(BadTlsFile, match=words):
        load(ssl.create_default_context(), own.row(file, **members))


def test_first_row_for_a_host_counts() -> None:
    rows = (ClientCertificate("*.a.test", "1"), ClientCertificate("*", "2"))
    assert choose(rows, "b.a.test", 443) == rows[0]
    assert choose(rows, "a.test", 443) == rows[1]
    assert choose(rows[:1], "b.a.test.evil.test", 443) is None


def made(
    url: str, rows: tuple[ClientCertificate, ...], root: Path | None = None, **members: Any
) -> PreparedRequest:
    around = lineage(
        collection=Collection(config=Config(client_certificates=rows)),
        env=environment(host="a.test", place="cert", pw="quiet"),
    )
    return prepare(request(url=url, **members), around, context(files=LocalFiles(root).facts))


def test_paths_are_the_collection_s_and_text_holds_variables(own: Own) -> None:
    row = ClientCertificate("{{host}}", "{{place}}.pem", "key.pem", "{{pw}}")
    found = made("https://a.test/", (row,), own.folder)
    assert found.client_certificates == (
        ClientCertificate(
            "a.test", str(own.folder / "cert.pem"), str(own.folder / "key.pem"), "quiet"
        ),
    )
    assert "quiet" in found.secrets


def test_file_that_is_missing_stops_only_whom_it_concerns(own: Own) -> None:
    rows = (
        ClientCertificate("a.test", "none.pem"),
        ClientCertificate("b.test", "both.pem"),
        ClientCertificate("c.test", "both.pem", passphrase="{{none}}"),
        ClientCertificate("{{none}}", "both.pem"),
        ClientCertificate("b.test", "none.pem", enabled=False),
    )
    with pytest.raises(UnreadableFile, match=r"none\.pem was not found; client certificate of a"):
        made("https://a.test/", rows, own.folder)
    with pytest.raises(UndefinedVariable, match="passphrase"):
        made("https://c.test/", rows, own.folder)
    found = made("https://b.test/", rows, own.folder)
    assert [row.domain for row in found.client_certificates] == ["b.test"]
    assert made("http://a.test/", rows, own.folder).scheme == "http"


async def test_only_the_host_that_was_meant_gets_one(
    own: Own, authority: Authority, tmp_path: Path
) -> None:
    """A redirect leads to another host; the request's own certificate stays behind."""
    there = authority.server(want_client=True)
    async with RawServer(tls=there) as far:
        location = ("Location", f"https://localhost:{far.port}/x")
        async with (
            RawServer(Reply(302, headers=(location,)), tls=there) as near,
            engine(tmp_path / "spool") as one,
        ):
            tls = Tls(ca=str(authority.file), cert=str(own.folder / "both.pem"))
            exchange = await one.send(prepared(near.url, tls=tls))
            assert exchange.hops[0].status == 302
            assert exchange.failure is not None
            assert far.received == b""
            assert [d.name for d in exchange.hops[1].dropped] == ["Client certificate"]
            rows = (own.row("both.pem", domain="local*"),)
            exchange = await one.send(prepared(near.url, tls=tls, client_certificates=rows))
            assert exchange.failure is None
            assert len(far.requests) == 1


async def test_refused_server_is_looked_at_without_showing_ours(
    own: Own, authority: Authority, tmp_path: Path
) -> None:
    (tmp_path / "stranger").mkdir()
    asking = Authority.make(tmp_path / "stranger").server()
    authority.ca.configure_trust(asking)
    asking.verify_mode = ssl.CERT_OPTIONAL
    rows = (own.row("both.pem"),)
    async with RawServer(tls=asking) as server, engine(tmp_path / "spool") as one:
        sent = prepared(server.url, tls=trusting(authority.file), client_certificates=rows)
        exchange = await one.send(sent)
        assert server.received == b""
        assert not any(server.clients)
        trusted = prepared(server.url, tls=Tls(verify=False), client_certificates=rows)
        assert (await one.send(trusted)).failure is None
        assert server.clients[-1]
    assert exchange.failure is not None
    assert exchange.failure.kind == "tls"
    assert exchange.hops[0].tls is not None
    assert exchange.hops[0].tls.certificate is not None


def test_options_name_a_file_of_the_collection(own: Own) -> None:
    ours = Postwright(tls=Tls(ca="ca.pem", cert="both.pem", min_version="TLS 1.3"))
    found = made("https://a.test/", (), own.folder, options=Options(postwright=ours))
    assert found.tls == Tls(
        True, str(own.folder / "ca.pem"), "1.3", "", str(own.folder / "both.pem")
    )
    lost = Options(postwright=Postwright(tls=Tls(cert="none.pem")))
    with pytest.raises(UnreadableFile, match=r"none\.pem was not found; client certificate"):
        made("https://a.test/", (), own.folder, options=lost)
