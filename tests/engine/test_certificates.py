"""Certificates in words: whom they name, who vouches, how long they last."""

import datetime
import ssl
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding
from cryptography.x509.oid import NameOID

from postwright.engine.certificates import days_left, describe, parse
from postwright.model.options import Tls
from tests.engine.factory import engine, prepared, trusting
from tests.server import Authority, RawServer

DAY_S = 86_400


def certificate(*, issuer: x509.Name, subject: x509.Name, expires: datetime.datetime) -> bytes:
    key = ec.generate_private_key(ec.SECP256R1())
    built = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(expires - datetime.timedelta(days=90))
        .not_valid_after(expires)
        .sign(key, SHA256())
    )
    return built.public_bytes(Encoding.DER)


def name(**parts: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(getattr(NameOID, k), v) for k, v in parts.items()])


async def test_certificate_in_words(tmp_path: Path) -> None:
    pem = Authority.make(tmp_path).ca.issue_cert("a.test", "10.0.0.1").cert_chain_pems[0].bytes()
    der = ssl.PEM_cert_to_DER_cert(pem.decode())
    read = await describe(der)
    assert read.names == ("a.test", "10.0.0.1")
    assert read.not_before.endswith("Z")
    assert len(read.sha256) == 64
    assert not read.self_signed
    assert await describe(der) is read


def test_bytes_that_are_no_certificate_have_a_fingerprint() -> None:
    assert len(parse(b"junk").sha256) == 64
    assert parse(b"junk").subject == ""
    assert days_left(parse(b"junk"), 0.0) is None


def test_names_as_people_say_them() -> None:
    end = datetime.datetime(2030, 1, 1, tzinfo=datetime.UTC)
    issuer = name(ORGANIZATION_NAME="Let's Encrypt", COMMON_NAME="R3", COUNTRY_NAME="US")
    read = parse(certificate(issuer=issuer, subject=name(ORGANIZATION_NAME="A Shop"), expires=end))
    assert read.issuer_name == "R3 (Let's Encrypt)"
    assert read.subject_name == "A Shop"
    other = name(ORGANIZATION_NAME="Acme", COMMON_NAME="Acme Root")
    read = parse(certificate(issuer=other, subject=name(), expires=end))
    assert (read.issuer_name, read.subject_name) == ("Acme Root", "")


def test_days_left_are_whole_days() -> None:
    end = datetime.datetime(2030, 1, 10, tzinfo=datetime.UTC)
    read = parse(certificate(issuer=name(), subject=name(), expires=end))
    assert days_left(read, end.timestamp() - 2.5 * DAY_S) == 2
    assert days_left(read, end.timestamp() - 1) == 0
    assert days_left(read, end.timestamp() + 1) == -1


async def test_hop_tells_the_chain(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    below = Authority(authority.ca.create_child_ca(), authority.file)
    async with RawServer(tls=below.server()) as server, engine(tmp_path / "spool") as one:
        exchange = await one.send(prepared(server.url, tls=trusting(authority.file)))
    tls = exchange.hops[0].tls
    assert tls is not None
    assert tls.certificate == tls.chain[0]
    assert set(tls.certificate.names) == {"127.0.0.1", "localhost"}
    assert tls.days_left is not None
    assert tls.days_left > 0
    assert len(tls.chain) == 3


async def test_expired_one_is_told_where_it_was_refused_and_where_not(tmp_path: Path) -> None:
    authority = Authority.make(tmp_path)
    async with (
        RawServer(tls=authority.server(expired=True)) as server,
        engine(tmp_path / "spool") as one,
    ):
        for tls in (trusting(authority.file), Tls(verify=False)):
            exchange = await one.send(prepared(server.url, tls=tls))
            told = exchange.hops[0].tls
            assert told is not None
            assert told.days_left is not None
            assert told.days_left < 0


def test_certificate_that_says_something_twice_is_read_all_the_same() -> None:
    """Libraries refuse such extensions by an error of their own (RFC 5280 §4.2)."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "odd.test")])
    begin = datetime.datetime(2024, 1, 1, tzinfo=datetime.UTC)
    names = x509.SubjectAlternativeName([x509.DNSName("odd.test")])
    issuers = x509.IssuerAlternativeName([x509.DNSName("odd.test")])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), 1, begin, begin.replace(year=2034))
        .add_extension(names, critical=False)
        .add_extension(issuers, critical=False)
        .sign(key, SHA256())
    )
    twice = made.public_bytes(Encoding.DER).replace(b"\x55\x1d\x12", b"\x55\x1d\x11")
    found = parse(twice)
    assert found.subject_name == "odd.test"
    assert found.names == ()
