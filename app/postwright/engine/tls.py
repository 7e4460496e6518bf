"""TLS contexts, built once each in a thread."""

import asyncio
import os
import ssl

import httpx2
import msgspec

from postwright.engine.client_certificates import BadTlsFile, load, reading
from postwright.model.options import ClientCertificate, HttpVersion, Tls
from postwright.model.said import said

VERSIONS = {
    "1.0": ssl.TLSVersion.TLSv1,
    "1.1": ssl.TLSVersion.TLSv1_1,
    "1.2": ssl.TLSVersion.TLSv1_2,
    "1.3": ssl.TLSVersion.TLSv1_3,
}


class ContextKey(msgspec.Struct, frozen=True):
    """All that makes one context differ from another."""

    verify: bool = True
    ca: str = ""
    alone: bool = False
    """The CA file's authorities count and no others."""
    own: ClientCertificate | None = None
    min_version: str = ""
    http: HttpVersion = "1.1"
    """httpcore2 sets a context's protocols (ALPN) at each connection, so they are not shared."""
    stamps: tuple[int, ...] = ()
    """When the files were changed: another CA file of the same name is read again."""


class Contexts:
    """The contexts made so far."""

    def __init__(self) -> None:
        self._made: dict[ContextKey, ssl.SSLContext] = {}
        self._making: dict[ContextKey, asyncio.Future[ssl.SSLContext]] = {}

    async def get(self, key: ContextKey) -> ssl.SSLContext:
        """Return the context, made in a thread at the first call. Raise BadTlsFile."""
        if made := self._made.get(key):
            return made
        making = self._making.get(key)
        if making is None or making.get_loop() is not asyncio.get_running_loop():
            making = asyncio.ensure_future(asyncio.to_thread(build, key))
            self._making[key] = making
            making.add_done_callback(lambda done: self._keep(key, done))
        return await asyncio.shield(making)

    def _keep(self, key: ContextKey, done: asyncio.Future[ssl.SSLContext]) -> None:
        if self._making.get(key) is done:
            del self._making[key]
        if not done.cancelled() and done.exception() is None:
            self._made[key] = done.result()


def key_of(tls: Tls, http: HttpVersion, own: ClientCertificate | None = None) -> ContextKey:
    """Return what a request's TLS options ask for; verification is on unless switched off.

    `own` is shown to a server that asks, unless the options name a certificate.
    """
    if tls.cert:
        own = ClientCertificate(file=tls.cert, key=tls.cert_key, passphrase=tls.cert_passphrase)
    return ContextKey(
        verify=tls.verify is not False,
        ca=tls.ca,
        alone=tls.trust == "file",
        own=own,
        min_version=tls.min_version,
        http=http,
        stamps=_stamps(tls.ca, *((own.file, own.key) if own else ())) if tls.ca or own else (),
    )


def _trusting(key: ContextKey) -> ssl.SSLContext:
    if key.alone and key.verify:
        if not key.ca:
            raise BadTlsFile(said("there is no CA file, and nobody else is to be trusted"))
        return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context: ssl.SSLContext = httpx2.create_ssl_context(verify=key.verify, trust_env=False)
    return context


def version_of(text: str) -> ssl.TLSVersion | None:
    """Return the version that `1.2`, `TLS 1.2` or `TLSv1.2` names, None where it is none."""
    return VERSIONS.get(text.strip().lower().removeprefix("tls").lstrip("v "))


def build(key: ContextKey) -> ssl.SSLContext:
    """Make a context: the system's authorities, and a CA file besides. Takes some 15 ms.

    The system's are those of the operating system on macOS and Windows, and elsewhere the files
    that OpenSSL was built to read. No variable of the environment changes that.
    """
    context = _trusting(key)
    if key.min_version:
        version = version_of(key.min_version)
        if version is None:
            raise BadTlsFile(
                said(
                    "“{min_version}” is no TLS version: 1.0, 1.1, 1.2 or 1.3",
                    min_version=key.min_version,
                )
            )
        context.minimum_version = version
        if version < ssl.TLSVersion.TLSv1_2:
            # OpenSSL 3 has no cipher for them at its usual level.
            context.set_ciphers("DEFAULT:@SECLEVEL=0")
    if key.ca:
        with reading(said("CA file"), key.ca):
            context.load_verify_locations(cafile=key.ca)
    if key.own is not None:
        load(context, key.own)
    return context


def _stamps(*files: str) -> tuple[int, ...]:
    return tuple(_changed_ns(file) for file in files if file)


def _changed_ns(file: str) -> int:
    try:
        return os.stat(file).st_mtime_ns
    except OSError:
        return 0
