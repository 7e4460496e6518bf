"""Our own certificates: which one a server is shown, and how it gets into a TLS context."""

import contextlib
import os
import secrets
import ssl
import tempfile
from collections.abc import Iterator

import msgspec

from postwright.engine import body as bodies
from postwright.engine.certificates import days_left, parse
from postwright.engine.errors import InvalidField, NotSent, UndefinedVariable
from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.model.exchange import PreparedRequest
from postwright.model.options import TLS_VERSIONS, ClientCertificate, Tls
from postwright.model.said import said, said_by, said_list
from postwright.protocol.host_pattern import matches
from postwright.protocol.target import Target


class BadTlsFile(Exception):
    """A CA or client certificate file that cannot be used; the message names it."""


def resolve(
    rows: tuple[ClientCertificate, ...], target: Target, resolver: Resolver, context: Context
) -> tuple[ClientCertificate, ...]:
    """Return the rows that can be used, files found and variables replaced.

    Raise NotSent where the row that this request needs cannot be. The others may be wanted
    after a redirect; what is wrong with them must not stop this request.
    """
    ready: list[ClientCertificate] = []
    needed = target.scheme == "https"
    for row in rows:
        if not row.enabled:
            continue
        try:
            domain = resolver.text(row.domain, said("client certificate, domain")).text
        except UndefinedVariable:
            continue
        ours = needed and matches(domain, target.host, target.port)
        try:
            ready.append(_ready(row, domain, resolver, context))
        except NotSent:
            if ours:
                raise
            continue
        needed = needed and not ours
    return tuple(ready)


def _ready(
    row: ClientCertificate, domain: str, resolver: Resolver, context: Context
) -> ClientCertificate:
    where = said("client certificate of {domain}", domain=domain)
    passphrase = resolver.text(row.passphrase, said("{where}, passphrase", where=where)).text
    if passphrase:
        resolver.secrets[passphrase] = None
    return msgspec.structs.replace(
        row,
        domain=domain,
        file=bodies.piece(row.file, where, resolver, context).path,
        key=bodies.piece(row.key, said("{where}, key", where=where), resolver, context).path
        if row.key
        else "",
        passphrase=passphrase,
    )


def resolve_tls(tls: Tls, target: Target, resolver: Resolver, context: Context) -> Tls:
    """Return the options with files found and variables replaced. Raise NotSent."""
    if not (tls.ca or tls.cert or tls.min_version or tls.sni or tls.trust == "file"):
        return tls
    if target.scheme == "https" and tls.trust == "file" and not tls.ca and tls.verify is not False:
        raise InvalidField(
            said("only the CA file is to be trusted, and there is none"),
            where=said("CA file"),
            fix=said("choose one, or trust the system's authorities too"),
        )
    version = tls.min_version.strip().lower().removeprefix("tls").lstrip("v ")
    if version and version not in TLS_VERSIONS:
        raise InvalidField(
            said("“{min_version}” is no version of TLS", min_version=tls.min_version),
            where=said("lowest TLS version"),
            fix=said("choose {tls_versions}", tls_versions=said_list(tuple(TLS_VERSIONS))),
        )
    return msgspec.structs.replace(
        tls,
        ca=_readable(tls.ca, said("CA file"), resolver, context),
        cert=_readable(tls.cert, said("client certificate"), resolver, context),
        cert_key=_readable(tls.cert_key, said("client certificate, key"), resolver, context),
        cert_passphrase=_passphrase(tls, resolver),
        sni=resolver.text(tls.sni, said("name to ask for")).text.strip(),
        min_version=version,
    )


def _passphrase(tls: Tls, resolver: Resolver) -> str:
    if not tls.cert:
        return ""
    passphrase = resolver.text(tls.cert_passphrase, said("client certificate, passphrase")).text
    if passphrase:
        resolver.secrets[passphrase] = None
    return passphrase


def _readable(path: str, where: str, resolver: Resolver, context: Context) -> str:
    """Return the absolute path of a file that the handshake needs."""
    if not path:
        return ""
    return bodies.piece(path, where, resolver, context).path


def choose(rows: tuple[ClientCertificate, ...], host: str, port: int) -> ClientCertificate | None:
    """Return the first row for a host."""
    return next((row for row in rows if matches(row.domain, host, port)), None)


def own_certificate(request: PreparedRequest) -> ClientCertificate | None:
    """Return what is shown to a server that asks: the request's own, else the collection's."""
    tls = request.tls
    if request.scheme != "https":
        return None
    if tls.cert:
        return ClientCertificate("", tls.cert, tls.cert_key, tls.cert_passphrase)
    return choose(request.client_certificates, request.host, request.port)


def own_words(request: PreparedRequest) -> str:
    """Return which certificate that is and why; empty without one."""
    own = own_certificate(request)
    if own is None:
        return ""
    name = os.path.basename(own.file)
    return (
        said("{name}, for {domain}", name=name, domain=own.domain)
        if own.domain
        else said("{name}, by the request's options", name=name)
    )


def load(context: ssl.SSLContext, own: ClientCertificate) -> None:
    """Give a context the certificate and its key. Blocks; raise BadTlsFile."""
    with reading(said("client certificate"), own.file):
        if not own.key and (own.pkcs12 or _is_binary(own.file)):
            _load_pkcs12(context, own)
        elif own.key:
            with reading(said("key"), own.key):
                _load_pem(context, own)
        else:
            _load_pem(context, own)


@contextlib.contextmanager
def reading(what: str, path: str) -> Iterator[None]:
    """Name a file in what goes wrong with it."""
    if not os.path.isfile(path):
        raise BadTlsFile(said("the {what} {path} was not found", what=what, path=path))
    try:
        yield
    except (ssl.SSLError, OSError, ValueError) as error:
        raise BadTlsFile(
            said("the {what} {path} cannot be used: {why}", what=what, path=path, why=_words(error))
        ) from error


def _load_pem(context: ssl.SSLContext, own: ClientCertificate) -> None:
    asked = False

    def passphrase() -> str:  # without it OpenSSL asks on the terminal, and waits
        nonlocal asked
        asked = True
        return own.passphrase

    try:
        context.load_cert_chain(own.file, own.key or None, password=passphrase)
    except (ssl.SSLError, ValueError) as error:
        if asked:
            raise ValueError(_of_passphrase(own.passphrase)) from error
        raise


def _load_pkcs12(context: ssl.SSLContext, own: ClientCertificate) -> None:
    """Python's ssl reads PEM files only, so the key lies in one, encrypted, for this moment."""
    from cryptography.hazmat.primitives.serialization import (
        BestAvailableEncryption,
        Encoding,
        PrivateFormat,
        pkcs12,
    )

    with open(own.file, "rb") as file:
        data = file.read()
    store = None
    for password in [own.passphrase.encode()] if own.passphrase else [None, b""]:
        with contextlib.suppress(ValueError):
            store = pkcs12.load_pkcs12(data, password)
            break
    if store is None:
        raise ValueError(
            said(
                "{of_passphrase}, or it is no PKCS#12 file",
                of_passphrase=_of_passphrase(own.passphrase),
            )
        )
    if store.key is None or store.cert is None:
        raise ValueError(said("it holds no key with a certificate"))
    once = secrets.token_hex(32).encode()
    pem = store.key.private_bytes(
        Encoding.PEM, PrivateFormat.PKCS8, BestAvailableEncryption(once)
    ) + b"".join(
        one.certificate.public_bytes(Encoding.PEM) for one in (store.cert, *store.additional_certs)
    )
    handle, path = tempfile.mkstemp(suffix=".pem")  # 0600
    try:
        with os.fdopen(handle, "wb") as out:
            out.write(pem)
        context.load_cert_chain(path, password=once)
    finally:
        os.unlink(path)


def describe(own: ClientCertificate, now: float) -> str:
    """Return a certificate of ours in words: `me.p12 (me, expired on 2025-03-03)`. Blocks."""
    name = os.path.basename(own.file)
    try:
        found = parse(_der(own))
    except (OSError, ValueError):
        return name
    day = found.not_after[:10]
    left = days_left(found, now)
    subject = found.subject_name or found.subject or said("no name")
    if left is not None and left < 0:
        return said("{name} ({subject}, expired on {day})", name=name, subject=subject, day=day)
    return said("{name} ({subject}, until {day})", name=name, subject=subject, day=day)


def _der(own: ClientCertificate) -> bytes:
    from cryptography import x509
    from cryptography.hazmat.primitives.serialization import Encoding, pkcs12

    with open(own.file, "rb") as file:
        data = file.read()
    if b"-----BEGIN" in data:
        return x509.load_pem_x509_certificate(data).public_bytes(Encoding.DER)
    found = pkcs12.load_pkcs12(data, own.passphrase.encode() or None).cert
    return found.certificate.public_bytes(Encoding.DER) if found else b""


def _is_binary(path: str) -> bool:
    with open(path, "rb") as file:
        return b"-----BEGIN" not in file.read(1 << 20)


def _of_passphrase(passphrase: str) -> str:
    return said("the passphrase is wrong") if passphrase else said("it needs a passphrase")


def _words(error: Exception) -> str:
    if isinstance(error, ssl.SSLError):
        if error.reason == "KEY_VALUES_MISMATCH":
            return said("certificate and key do not belong together")
        if error.reason in (None, "NO_START_LINE", "PEM_LIB") or "PEM" in str(error):
            return said("it is no PEM file with a certificate, or its key is missing")
    return said_by(error)
