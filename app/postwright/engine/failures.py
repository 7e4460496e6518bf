"""What went wrong on the network, in words: what happened, why, and what to do next."""

import asyncio
import errno
import os
import socket

import httpcore2
import httpx2

from postwright.engine import banners
from postwright.engine.client_certificates import BadTlsFile
from postwright.engine.download import DiskError
from postwright.engine.failure_words import Where, cut, make, seconds, sentence, words
from postwright.engine.ports import FileChanged
from postwright.engine.proxies import BadProxy
from postwright.engine.tls_failures import of_tls, or_ours
from postwright.engine.wire.tunnels import ProxyRefused
from postwright.model.exchange import Failure, Phase, PreparedRequest

UNREACHABLE = {
    errno.ENETUNREACH: "the network is unreachable",
    errno.EHOSTUNREACH: "the host is unreachable",
    errno.EADDRNOTAVAIL: "the address is not available",
    errno.ENETDOWN: "the network is down",
    errno.EACCES: "the system does not allow it",
    errno.EPERM: "the system does not allow it",
}


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
    for test in (_early, _of_file, _of_timeout, _of_proxy, _of_name, of_tls, _of_connect):
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
    limit = seconds(where.total_s)
    return Failure(
        "timeout",
        f"Not done within {limit}",
        f"The whole exchange may take {limit}, and {where.place} was not through by then. "
        "Allow more time for this request.",
        where.phase,
    )


def _early(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, httpx2.InvalidURL):
        return make(
            "url", where, f"{cut(where.host, 36)} is no host to send to",
            f"{sentence(str(error))} Correct the URL.", str(error),
        )  # fmt: skip
    if isinstance(error, BadProxy):
        return make(
            "proxy", where, "The proxy's address cannot be used",
            f"{sentence(str(error))} Correct it in the proxy settings.", error,
        )  # fmt: skip
    if isinstance(error, httpx2.UnsupportedProtocol):
        return make("url", where, "The URL must start with http:// or https://", str(error))
    return None


def _of_file(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, FileChanged):
        return make(
            "file", where, "A file changed while it was being sent",
            f"{error}. The server got an incomplete request; send again.", error,
        )  # fmt: skip
    if isinstance(error, DiskError):
        return make(
            "file", where, "The response could not be stored on disk",
            f"{error}. Free some space, then send again; what was stored is kept.", error,
        )  # fmt: skip
    if isinstance(error, BadTlsFile):
        return make(
            "file", where, "A file of the TLS options cannot be used",
            f"{sentence(str(error))} Choose another in Options.", error,
        )  # fmt: skip
    if isinstance(error, OSError) and error.filename:
        name = str(error.filename)
        missing = isinstance(error, FileNotFoundError)
        what = "was not found" if missing else "cannot be read"
        return make(
            "file", where, f"{cut(os.path.basename(name), 40)} {what}",
            f"{name}: {error.strerror}. Choose the file again.", error,
        )  # fmt: skip
    return None


def _of_timeout(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, httpx2.PoolTimeout):
        return make(
            "timeout", where, "No connection became free in time",
            "Too many requests to this server run at once. Wait for some to end.", error,
        )  # fmt: skip
    if isinstance(error, httpx2.ConnectTimeout):
        return _connect_timeout(error, where)
    if isinstance(error, httpx2.ReadTimeout):
        limit = seconds(where.read_s)
        if where.phase == "download":
            return make(
                "read_timeout", where, f"The response stopped for {limit}",
                f"{where.place} began to answer and then fell silent. What had arrived is kept; "
                "allow more time for this request.", error,
            )  # fmt: skip
        return make(
            "read_timeout", where, f"No response within {limit}",
            f"{where.place} accepted the connection but did not answer in time. It may be busy, "
            "or waiting for something; allow more time for this request.", error,
        )  # fmt: skip
    if isinstance(error, httpx2.WriteTimeout):
        return make(
            "read_timeout", where, f"{where.place} stopped taking data",
            "The server did not read on while the request was being sent. Allow more time for "
            "this request, or check what the server accepts.", error,
        )  # fmt: skip
    return None


def _connect_timeout(error: BaseException, where: Where) -> Failure:
    limit = seconds(where.connect_s)
    if where.phase == "lookup":
        return make(
            "connect_timeout", where, f"Looking up {cut(where.host, 34)} took too long",
            f"No answer from the name service within {limit}. Check the network connection.",
            error,
        )  # fmt: skip
    if where.phase == "tls":
        return make(
            "connect_timeout", where, f"{where.place} does not finish the TLS handshake",
            f"It accepted the connection, then fell silent for {limit}. It may not speak TLS "
            "on this port.", error,
        )  # fmt: skip
    if where.proxy:
        return make(
            "proxy", where, f"The proxy {cut(where.proxy, 26)} does not pick up",
            f"No tunnel within {limit}. Check the proxy settings.", error,
        )  # fmt: skip
    host = f"[{where.host}]" if ":" in where.host else where.host
    return make(
        "connect_timeout", where, f"{cut(host, 28)} does not pick up on port {where.port}",
        f"Nothing came back within {limit}. The host may be off, or a firewall drops the "
        "connection; send again, or check the firewall.", error,
    )  # fmt: skip


def _of_proxy(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    if isinstance(cause, ProxyRefused) or isinstance(error, httpx2.ProxyError):
        status = cause.status if isinstance(cause, ProxyRefused) else 0
        if status == 407:
            return make(
                "proxy", where, "The proxy refused: it wants a sign-in (407)",
                f"Put user and password into the proxy's address, in the proxy settings. "
                f"The proxy is {where.proxy}.", cause,
            )  # fmt: skip
        return make(
            "proxy", where, f"The proxy refused the way to {cut(where.host, 26)}",
            f"{where.proxy} answered: {words(cause)}. Check the proxy settings, or go without "
            "a proxy for this host.", cause,
        )  # fmt: skip
    if (
        where.proxy
        and where.phase in ("lookup", "connect")
        and isinstance(error, httpx2.NetworkError)
    ):
        why = _connect_words(cause)
        return make(
            "proxy", where, f"The proxy {cut(where.proxy, 26)} cannot be reached",
            f"{sentence(why)} Check the proxy settings.", cause,
        )  # fmt: skip
    return None


def _of_name(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del error
    if isinstance(cause, socket.gaierror):
        if cause.errno == socket.EAI_AGAIN:
            return make(
                "name", where, f"The name {cut(where.host, 32)} could not be looked up",
                "The name service did not answer. Check the network connection, then the name.",
                cause,
            )  # fmt: skip
        return make(
            "name", where, f"The name {cut(where.host, 36)} was not found",
            "No name service knows this host. Check the URL for a typing error, or whether a "
            "VPN is needed.", cause,
        )  # fmt: skip
    if isinstance(cause, UnicodeError):
        return make(
            "name", where, f"{cut(where.host, 36)} is no host name",
            "A part of the name is empty, too long, or holds a sign that is not allowed.", cause,
        )  # fmt: skip
    return None


def _of_connect(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    if not isinstance(error, httpx2.ConnectError):
        return None
    if where.dialled.startswith("unix:"):
        path = where.dialled.removeprefix("unix:")
        return make(
            "refused", where, f"The socket {cut(os.path.basename(path), 36)} cannot be opened",
            f"{path}: {words(cause)}. Start the program that serves it, or check who may use it.",
            cause,
        )  # fmt: skip
    if isinstance(cause, ConnectionRefusedError):
        return make(
            "refused", where, f"Nothing is listening on {where.place}",
            "The host answered that no program accepts connections on this port. Start the "
            "server, or check the port.", cause,
        )  # fmt: skip
    return make(
        "unreachable", where, f"No path to {cut(where.dialled or where.host, 40)}",
        f"{sentence(_connect_words(cause))} Check the network or the VPN, then send again.", cause,
    )  # fmt: skip


def _of_exchange(error: BaseException, cause: BaseException, where: Where) -> Failure:
    if isinstance(error, httpx2.LocalProtocolError):
        return make(
            "protocol", where, "The request breaks the rules of HTTP",
            f"{sentence(words(error))} The request was not sent whole; correct it.", error,
        )  # fmt: skip
    begins = b"" if where.http2 else where.begins
    if isinstance(error, httpx2.RemoteProtocolError) and (speaks := banners.speaker(begins)):
        return make(
            "protocol", where, f"{where.place} does not speak HTTP",
            f"{speaks} What it sent is kept as it came.", error,
        )  # fmt: skip
    text = str(error)
    hung_up = "disconnected" in text or "closed" in text or isinstance(cause, ConnectionError)
    if isinstance(error, (httpx2.NetworkError, httpx2.RemoteProtocolError)) and (
        hung_up or isinstance(error, httpx2.NetworkError)
    ):
        if where.received_bytes or where.phase == "download":
            return make(
                "reset", where, "The server hung up in the middle of its reply",
                f"{where.place} closed the connection before the response was complete. What had "
                "arrived is kept.", cause,
            )  # fmt: skip
        reused = " The connection had been kept open from an earlier request." * where.reused
        if where.scheme == "https" and not where.reused and where.phase == "wait":
            # A server of TLS 1.3 judges our certificate after the handshake.
            reused = f" It may {or_ours(where)}."
        return make(
            "reset", where, "The server hung up before replying",
            f"{where.place} closed the connection without an answer.{reused} Send again; if it "
            "happens each time, look into the server's log.", cause,
        )  # fmt: skip
    if isinstance(error, (httpx2.ProtocolError, httpcore2.ProtocolError)):
        return make(
            "protocol", where, "The answer is not valid HTTP",
            f"{sentence(words(error))} What {where.place} sent is kept as it came.", error,
        )  # fmt: skip
    if isinstance(error, OSError):
        return make(
            "unreachable", where, f"The connection to {where.place} failed",
            f"{sentence(words(error))} Check the network, then send again.", error,
        )  # fmt: skip
    return make(
        "protocol", where, "The exchange could not be completed",
        f"{sentence(words(error))} What was sent and what had arrived is kept.", error,
    )  # fmt: skip


def _connect_words(cause: BaseException) -> str:
    if isinstance(cause, ConnectionRefusedError):
        return "nothing is listening there"
    if isinstance(cause, socket.gaierror):
        return "its name was not found"
    if isinstance(cause, OSError) and cause.errno in UNREACHABLE:
        return UNREACHABLE[cause.errno]
    return words(cause)
