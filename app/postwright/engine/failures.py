"""What went wrong on the network, in words: what happened, why, and what to do next."""

import asyncio
import errno
import os
import re
import socket
import ssl

import httpcore2
import httpx2
import msgspec

from postwright.engine.ports import FileChanged
from postwright.engine.tls import BadTlsFile
from postwright.engine.wire.connection import Http2Refused
from postwright.engine.wire.tunnels import ProxyRefused
from postwright.model.exchange import Certificate, Failure, FailureKind, Phase, PreparedRequest

UNREACHABLE = {
    errno.ENETUNREACH: "the network is unreachable",
    errno.EHOSTUNREACH: "the host is unreachable",
    errno.EADDRNOTAVAIL: "the address is not available",
    errno.ENETDOWN: "the network is down",
    errno.EACCES: "the system does not allow it",
    errno.EPERM: "the system does not allow it",
}
TITLE_LENGTH = 60
SSL_NUMBER = re.compile(r"^\[SSL: ?[A-Z0-9_]*\]\s*|\s*\(_ssl\.c:\d+\)$")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


class Where(msgspec.Struct, frozen=True):
    """What a failure is told about: where the request went and how far it came."""

    host: str
    port: int
    scheme: str = "http"
    phase: Phase | None = None
    proxy: str = ""
    """Host and port of the proxy, empty where the way is direct."""
    connect_s: float | None = None
    read_s: float | None = None
    total_s: float | None = None
    received_bytes: int = 0
    reused: bool = False
    certificate: Certificate | None = None

    @property
    def place(self) -> str:
        """Host and port as a URL has them, cut in the middle where too long for a title."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{_cut(host, 26)}:{self.port}"


def where_of(request: PreparedRequest, phase: Phase | None = None) -> Where:
    """Return where a request goes."""
    return Where(
        host=request.host,
        port=request.port,
        scheme=request.scheme,
        phase=phase,
        connect_s=request.timeouts.connect_s,
        read_s=request.timeouts.read_s,
        total_s=request.timeouts.total_s,
    )


def failure_of(
    error: BaseException, where: Where, *, cause: BaseException | None = None
) -> Failure:
    """Name what happened. `cause` is the system's own error where the library lost it."""
    cause = cause or error.__cause__ or error
    if isinstance(cause, (asyncio.CancelledError, TimeoutError)):
        cause = error  # how a time limit ends a phase, not why
    for test in (_early, _of_file, _of_timeout, _of_proxy, _of_name, _of_tls, _of_connect):
        if failure := test(error, cause, where):
            return failure
    return _of_exchange(error, cause, where)


def cancelled(phase: Phase | None, elapsed_s: float) -> Failure:
    """Return what is told of a send that the user broke off."""
    return Failure(
        "cancelled", f"Cancelled after {elapsed_s:.1f} s", "What had arrived is kept.", phase
    )


def total_timeout(where: Where) -> Failure:
    """Return what is told where the whole exchange took longer than it may."""
    seconds = _seconds(where.total_s)
    return Failure(
        "timeout",
        f"Not done within {seconds}",
        f"The whole exchange may take {seconds}, and {where.place} was not through by then. "
        "Allow more time for this request.",
        where.phase,
    )


def _make(
    kind: FailureKind, where: Where, title: str, detail: str, error: BaseException | str = ""
) -> Failure:
    words = error if isinstance(error, str) else _words(error)
    return Failure(kind, _cut(title, TITLE_LENGTH), detail, where.phase, words)


def _early(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, httpx2.UnsupportedProtocol):
        return _make("url", where, "The URL must start with http:// or https://", str(error))
    return None


def _of_file(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, FileChanged):
        return _make(
            "file", where, "A file changed while it was being sent",
            f"{error}. The server got an incomplete request; send again.", error,
        )  # fmt: skip
    if isinstance(error, BadTlsFile):
        return _make(
            "file", where, "A file of the TLS options cannot be used",
            f"{_sentence(str(error))} Choose another in Options.", error,
        )  # fmt: skip
    if isinstance(error, OSError) and error.filename:
        name = str(error.filename)
        missing = isinstance(error, FileNotFoundError)
        what = "was not found" if missing else "cannot be read"
        return _make(
            "file", where, f"{_cut(os.path.basename(name), 40)} {what}",
            f"{name}: {error.strerror}. Choose the file again.", error,
        )  # fmt: skip
    return None


def _of_timeout(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, httpx2.PoolTimeout):
        return _make(
            "timeout", where, "No connection became free in time",
            "Too many requests to this server run at once. Wait for some to end.", error,
        )  # fmt: skip
    if isinstance(error, httpx2.ConnectTimeout):
        return _connect_timeout(error, where)
    if isinstance(error, httpx2.ReadTimeout):
        seconds = _seconds(where.read_s)
        if where.phase == "download":
            return _make(
                "read_timeout", where, f"The response stopped for {seconds}",
                f"{where.place} began to answer and then fell silent. What had arrived is kept; "
                "allow more time for this request.", error,
            )  # fmt: skip
        return _make(
            "read_timeout", where, f"No response within {seconds}",
            f"{where.place} accepted the connection but did not answer in time. It may be busy, "
            "or waiting for something; allow more time for this request.", error,
        )  # fmt: skip
    if isinstance(error, httpx2.WriteTimeout):
        return _make(
            "read_timeout", where, f"{where.place} stopped taking data",
            "The server did not read on while the request was being sent. Allow more time for "
            "this request, or check what the server accepts.", error,
        )  # fmt: skip
    return None


def _connect_timeout(error: BaseException, where: Where) -> Failure:
    seconds = _seconds(where.connect_s)
    if where.phase == "lookup":
        return _make(
            "connect_timeout", where, f"Looking up {_cut(where.host, 34)} took too long",
            f"No answer from the name service within {seconds}. Check the network connection.",
            error,
        )  # fmt: skip
    if where.phase == "tls":
        return _make(
            "connect_timeout", where, f"{where.place} does not finish the TLS handshake",
            f"It accepted the connection, then fell silent for {seconds}. It may not speak TLS "
            "on this port.", error,
        )  # fmt: skip
    if where.proxy:
        return _make(
            "proxy", where, f"The proxy {_cut(where.proxy, 26)} does not pick up",
            f"No tunnel within {seconds}. Check the proxy settings.", error,
        )  # fmt: skip
    host = f"[{where.host}]" if ":" in where.host else where.host
    return _make(
        "connect_timeout", where, f"{_cut(host, 28)} does not pick up on port {where.port}",
        f"Nothing came back within {seconds}. The host may be off, or a firewall drops the "
        "connection; send again, or check the firewall.", error,
    )  # fmt: skip


def _of_proxy(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    if isinstance(cause, ProxyRefused) or isinstance(error, httpx2.ProxyError):
        status = cause.status if isinstance(cause, ProxyRefused) else 0
        if status == 407:
            return _make(
                "proxy", where, "The proxy refused: it wants a sign-in (407)",
                f"Put user and password into the proxy's address, in the proxy settings. "
                f"The proxy is {where.proxy}.", cause,
            )  # fmt: skip
        return _make(
            "proxy", where, f"The proxy refused the way to {_cut(where.host, 26)}",
            f"{where.proxy} answered: {_words(cause)}. Check the proxy settings, or go without "
            "a proxy for this host.", cause,
        )  # fmt: skip
    if (
        where.proxy
        and where.phase in ("lookup", "connect")
        and isinstance(error, httpx2.NetworkError)
    ):
        why = _connect_words(cause)
        return _make(
            "proxy", where, f"The proxy {_cut(where.proxy, 26)} cannot be reached",
            f"{_sentence(why)} Check the proxy settings.", cause,
        )  # fmt: skip
    return None


def _of_name(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del error
    if isinstance(cause, socket.gaierror):
        if cause.errno == socket.EAI_AGAIN:
            return _make(
                "name", where, f"The name {_cut(where.host, 32)} could not be looked up",
                "The name service did not answer. Check the network connection, then the name.",
                cause,
            )  # fmt: skip
        return _make(
            "name", where, f"The name {_cut(where.host, 36)} was not found",
            "No name service knows this host. Check the URL for a typing error, or whether a "
            "VPN is needed.", cause,
        )  # fmt: skip
    if isinstance(cause, UnicodeError):
        return _make(
            "name", where, f"{_cut(where.host, 36)} is no host name",
            "A part of the name is empty, too long, or holds a sign that is not allowed.", cause,
        )  # fmt: skip
    return None


def _of_tls(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del error
    if isinstance(cause, Http2Refused):
        return _make(
            "protocol", where, f"{where.place} does not speak HTTP/2",
            "HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options.", cause,
        )  # fmt: skip
    if isinstance(cause, ssl.SSLCertVerificationError):
        return _of_certificate(cause, where)
    if isinstance(cause, ssl.SSLError):
        return _of_handshake(cause, where)
    if where.phase == "tls" and isinstance(cause, (ConnectionError, ssl.SSLEOFError)):
        return _make(
            "tls", where, f"{where.place} hung up during the TLS handshake",
            "It may not speak TLS on this port, want another TLS version, or ask for a client "
            "certificate.", cause,
        )  # fmt: skip
    return None


def _of_certificate(cause: ssl.SSLCertVerificationError, where: Where) -> Failure:
    certificate = where.certificate
    host = _cut(where.host, 24)
    off = "To go on without checking, switch verification off for this request."
    code = cause.verify_code
    if code == 10:  # X509_V_ERR_CERT_HAS_EXPIRED
        day = f" on {_day(certificate.not_after)}" if certificate else ""
        return _make(
            "tls", where, f"The certificate expired{day}",
            f"{where.host} must renew it; or check this computer's clock. {off}", cause,
        )  # fmt: skip
    if code == 9:  # X509_V_ERR_CERT_NOT_YET_VALID
        day = f" until {_day(certificate.not_before)}" if certificate else " yet"
        return _make(
            "tls", where, f"The certificate is not valid{day}",
            f"Check this computer's clock, then the server {where.host}. {off}", cause,
        )  # fmt: skip
    if code in (62, 64):  # hostname, IP address mismatch
        names = certificate.names if certificate else ()
        title = (
            f"The certificate is for {_cut(names[0], 34)}"
            if names
            else f"The certificate is not for {_cut(where.host, 30)}"
        )
        listed = f"It names {', '.join(names[:5])}, not {where.host}. " if names else ""
        return _make("tls", where, title, f"{listed}Use the right host. {off}", cause)
    if code == 18:  # X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT
        return _make(
            "tls", where, f"The certificate of {host} is self-signed",
            f"No authority vouches for it. Add it as CA file. {off}", cause,
        )  # fmt: skip
    if code in (2, 19, 20, 21):
        return _make(
            "tls", where, f"The certificate of {host} comes from nobody known",
            "Its authority is not among those that this computer trusts, or the server leaves out "
            f"a certificate in between. Add the authority's CA file. {off}", cause,
        )  # fmt: skip
    return _make(
        "tls", where, f"The certificate of {host} is not accepted",
        f"{_sentence(cause.verify_message or _words(cause))} {off}", cause,
    )  # fmt: skip


def _of_handshake(cause: ssl.SSLError, where: Where) -> Failure:
    reason = (cause.reason or "").upper()
    if any(word in reason for word in ("WRONG_VERSION_NUMBER", "HTTP_REQUEST", "RECORD_LAYER")):
        return _make(
            "tls", where, f"{where.place} speaks plain HTTP, not HTTPS",
            "Its answer to the TLS handshake was no TLS. Use http:// or another port.", cause,
        )  # fmt: skip
    if "NO_APPLICATION_PROTOCOL" in reason:
        return _make(
            "protocol", where, f"{where.place} does not speak HTTP/2",
            "HTTP/2 alone was asked for. Choose HTTP/1.1 or Auto in Options.", cause,
        )  # fmt: skip
    if "CERTIFICATE_REQUIRED" in reason or "HANDSHAKE_FAILURE" in reason:
        return _make(
            "tls", where, f"{where.place} refused the TLS handshake",
            "It may ask for a client certificate, or share no cipher with this computer.", cause,
        )  # fmt: skip
    if "PROTOCOL" in reason or "VERSION" in reason:
        return _make(
            "tls", where, f"No TLS version in common with {where.place}",
            "The server wants an older or newer TLS than is allowed. Check the lowest version "
            "in Options.", cause,
        )  # fmt: skip
    return _make(
        "tls", where, f"The TLS handshake with {where.place} failed",
        f"{_sentence(_words(cause))} Check the port and the server's TLS settings.", cause,
    )  # fmt: skip


def _of_connect(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    if not isinstance(error, httpx2.ConnectError):
        return None
    if isinstance(cause, ConnectionRefusedError):
        return _make(
            "refused", where, f"Nothing is listening on {where.place}",
            "The host answered that no program accepts connections on this port. Start the "
            "server, or check the port.", cause,
        )  # fmt: skip
    return _make(
        "unreachable", where, f"No path to {_cut(where.host, 40)}",
        f"{_sentence(_connect_words(cause))} Check the network or the VPN, then send again.", cause,
    )  # fmt: skip


def _of_exchange(error: BaseException, cause: BaseException, where: Where) -> Failure:
    if isinstance(error, httpx2.LocalProtocolError):
        return _make(
            "protocol", where, "The request breaks the rules of HTTP",
            f"{_sentence(_words(error))} The request was not sent whole; correct it.", error,
        )  # fmt: skip
    text = str(error)
    hung_up = "disconnected" in text or "closed" in text or isinstance(cause, ConnectionError)
    if isinstance(error, (httpx2.NetworkError, httpx2.RemoteProtocolError)) and (
        hung_up or isinstance(error, httpx2.NetworkError)
    ):
        if where.received_bytes or where.phase == "download":
            return _make(
                "reset", where, "The server hung up in the middle of its reply",
                f"{where.place} closed the connection before the response was complete. What had "
                "arrived is kept.", cause,
            )  # fmt: skip
        reused = " The connection had been kept open from an earlier request." * where.reused
        return _make(
            "reset", where, "The server hung up before replying",
            f"{where.place} closed the connection without an answer.{reused} Send again; if it "
            "happens each time, look into the server's log.", cause,
        )  # fmt: skip
    if isinstance(error, (httpx2.ProtocolError, httpcore2.ProtocolError)):
        return _make(
            "protocol", where, "The answer is not valid HTTP",
            f"{_sentence(_words(error))} What {where.place} sent is kept as it came.", error,
        )  # fmt: skip
    if isinstance(error, OSError):
        return _make(
            "unreachable", where, f"The connection to {where.place} failed",
            f"{_sentence(_words(error))} Check the network, then send again.", error,
        )  # fmt: skip
    return _make(
        "protocol", where, "The exchange could not be completed",
        f"{_sentence(_words(error))} What was sent and what had arrived is kept.", error,
    )  # fmt: skip


def _connect_words(cause: BaseException) -> str:
    if isinstance(cause, ConnectionRefusedError):
        return "nothing is listening there"
    if isinstance(cause, socket.gaierror):
        return "its name was not found"
    if isinstance(cause, OSError) and cause.errno in UNREACHABLE:
        return UNREACHABLE[cause.errno]
    return _words(cause)


def _words(error: BaseException) -> str:
    """Return the error's own words, without OpenSSL's numbers and file names."""
    if isinstance(error, OSError) and error.strerror and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno or 0) if error.errno in errno.errorcode else error.strerror
    text = SSL_NUMBER.sub("", str(error)).strip()
    text = SSL_NUMBER.sub("", text)
    return text or type(error).__name__


def _sentence(text: str) -> str:
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text.endswith((".", "!", "?")) else ".")


def _seconds(value: float | None) -> str:
    if not value:
        return "the time allowed"
    return "1 second" if value == 1 else f"{value:g} seconds"


def _day(moment: str) -> str:
    """`2025-03-03T…` as `3 Mar 2025`."""
    year, month, day = moment[:10].split("-")
    return f"{int(day)} {_MONTHS[int(month) - 1]} {year}"


def _cut(text: str, most: int) -> str:
    """Shorten in the middle: both ends of a name tell it from others."""
    if len(text) <= most:
        return text
    half = (most - 1) // 2
    return f"{text[: most - 1 - half]}…{text[-half:]}"
