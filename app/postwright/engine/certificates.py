"""What servers' certificates say of themselves, in words; and who vouches for them."""

import asyncio
import datetime
import ssl
import time
from typing import TYPE_CHECKING

from postwright.model.connection import Certificate, TlsInfo

if TYPE_CHECKING:
    from cryptography import x509


_DER = 2
"""What `_ssl` calls this encoding."""


def chain_of(agreed: ssl.SSLObject) -> tuple[bytes, ...]:
    """Return the certificates of a handshake as DER, the server's own first.

    Those above it are the chain that was accepted, or else what was sent.
    """
    checked = agreed.context.verify_mode is not ssl.CERT_NONE
    name = "get_verified_chain" if checked else "get_unverified_chain"
    ask = getattr(agreed, name, None)
    if ask is not None:
        found = tuple(ask() or ())
    else:
        # Python's own words for it came with 3.13; the object beneath has known it since 3.10.
        inner = getattr(getattr(agreed, "_sslobj", None), name, None)
        found = tuple(one.public_bytes(_DER) for one in inner() or ()) if inner else ()
    if not found and (own := agreed.getpeercert(True)):
        return (own,)
    return found


async def info(agreed: ssl.SSLObject, chain: tuple[bytes, ...], *, verified: bool) -> TlsInfo:
    """Return what a handshake agreed on, and the certificates in words."""
    cipher = agreed.cipher()
    return await info_of(
        chain, version=agreed.version() or "", cipher=cipher[0] if cipher else "", verified=verified
    )


async def info_of(
    chain: tuple[bytes, ...], *, version: str = "", cipher: str = "", verified: bool
) -> TlsInfo:
    """Return the certificates in words, with what else is known."""
    read = tuple([await describe(der) for der in chain])
    return TlsInfo(
        version=version,
        cipher=cipher,
        verified=verified,
        certificate=read[0] if read else None,
        chain=read,
        days_left=days_left(read[0], time.time()) if read else None,
    )


def days_left(certificate: Certificate, now: float) -> int | None:
    """Return how many whole days a certificate is still valid; negative once it has expired."""
    if not certificate.not_after:
        return None
    end = datetime.datetime.fromisoformat(certificate.not_after).timestamp()
    return int((end - now) // 86_400)


async def describe(der: bytes) -> Certificate:
    """Read a certificate, off the loop where it was not seen before."""
    if der in _seen:
        return _seen[der]
    certificate = await asyncio.to_thread(parse, der)
    while len(_seen) >= 256:
        del _seen[next(iter(_seen))]
    _seen[der] = certificate
    return certificate


_seen: dict[bytes, Certificate] = {}


def parse(der: bytes) -> Certificate:
    """Read a certificate. What cannot be read is left empty; it never raises."""
    from cryptography import x509  # 50 ms, and only https needs it
    from cryptography.hazmat.primitives.hashes import SHA256

    try:
        read = x509.load_der_x509_certificate(der)
        names: list[str] = []
        try:
            extension = read.extensions.get_extension_for_class(x509.SubjectAlternativeName)
            names += extension.value.get_values_for_type(x509.DNSName)
            names += [str(ip) for ip in extension.value.get_values_for_type(x509.IPAddress)]
        except (
            x509.ExtensionNotFound,
            x509.DuplicateExtension,
            x509.UnsupportedGeneralNameType,
            ValueError,
        ):
            pass
        return Certificate(
            subject_name=_name(read.subject),
            issuer_name=_name(read.issuer),
            subject=read.subject.rfc4514_string(),
            issuer=read.issuer.rfc4514_string(),
            names=tuple(names),
            not_before=read.not_valid_before_utc.isoformat().replace("+00:00", "Z"),
            not_after=read.not_valid_after_utc.isoformat().replace("+00:00", "Z"),
            sha256=read.fingerprint(SHA256()).hex(),
            self_signed=read.subject == read.issuer,
        )
    except ValueError:
        import hashlib

        digest = hashlib.sha256(der).hexdigest()
        return Certificate("", "", (), "", "", digest)


def _name(name: "x509.Name") -> str:
    """Return whom a name means, as people say it: `R3 (Let's Encrypt)`."""
    from cryptography.x509.oid import NameOID

    def first(kind: "x509.ObjectIdentifier") -> str:
        found = name.get_attributes_for_oid(kind)
        return str(found[0].value) if found else ""

    common, organization = first(NameOID.COMMON_NAME), first(NameOID.ORGANIZATION_NAME)
    if common and organization and organization not in common:
        return f"{common} ({organization})"
    return common or organization or first(NameOID.ORGANIZATIONAL_UNIT_NAME)
