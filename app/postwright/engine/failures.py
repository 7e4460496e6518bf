"""What went wrong on the network, in words: what happened, why, and what to do next."""

import asyncio
import os

import httpcore2
import httpx2

from postwright.engine import banners
from postwright.engine.client_certificates import BadTlsFile
from postwright.engine.download import DiskError
from postwright.engine.failure_words import Where, cut, make, seconds, sentence, words
from postwright.engine.ports import FileChanged
from postwright.engine.proxies import BadProxy
from postwright.engine.tls_failures import of_tls, or_ours
from postwright.engine.waiting_failures import of_connect, of_name, of_proxy, of_timeout
from postwright.model.exchange import Failure, Phase, PreparedRequest
from postwright.model.said import said, said_after, said_by


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
    for test in (_early, _of_file, of_timeout, of_proxy, of_name, of_tls, of_connect):
        if failure := test(error, cause, where):
            return failure
    return _of_exchange(error, cause, where)


def cancelled(phase: Phase | None, elapsed_s: float) -> Failure:
    """Return what is told of a send that the user broke off."""
    return Failure(
        "cancelled",
        said("Cancelled after {elapsed_s:.1f} s", elapsed_s=elapsed_s),
        said("What had arrived is kept."),
        phase,
    )


def total_timeout(where: Where) -> Failure:
    """Return what is told where the whole exchange took longer than it may."""
    limit = seconds(where.total_s)
    return Failure(
        "timeout",
        said("Not done within {limit}", limit=limit),
        said(
            "The whole exchange may take {limit}, and {place} was not through "
            "by then. Allow more time for this request.",
            limit=limit,
            place=where.place,
        ),
        where.phase,
    )


def _early(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, httpx2.InvalidURL):
        return make(
            "url", where, said("{host} is no host to send to", host=cut(where.host, 36)),
            said("{why} Correct the URL.", why=sentence(said_by(error))), str(error),
        )  # fmt: skip
    if isinstance(error, BadProxy):
        return make(
            "proxy", where, said("The proxy's address cannot be used"),
            said("{why} Correct it in the proxy settings.", why=sentence(said_by(error))), error,
        )  # fmt: skip
    if isinstance(error, httpx2.UnsupportedProtocol):
        return make("url", where, said("The URL must start with http:// or https://"), str(error))
    return None


def _of_file(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    del cause
    if isinstance(error, FileChanged):
        return make(
            "file", where, said("A file changed while it was being sent"),
            said("{why}. The server got an incomplete request; send again.", why=error), error,
        )  # fmt: skip
    if isinstance(error, DiskError):
        return make(
            "file",
            where,
            said("The response could not be stored on disk"),
            said("{why}. Free some space, then send again; what was stored is kept.", why=error),
            error,
        )
    if isinstance(error, BadTlsFile):
        return make(
            "file", where, said("A file of the TLS options cannot be used"),
            said("{why} Choose another in Options.", why=sentence(said_by(error))), error,
        )  # fmt: skip
    if isinstance(error, OSError) and error.filename:
        name = str(error.filename)
        short = cut(os.path.basename(name), 40)
        missing = isinstance(error, FileNotFoundError)
        return make(
            "file", where,
            said("{name} was not found", name=short) if missing
            else said("{name} cannot be read", name=short),
            said("{name}: {why}. Choose the file again.", name=name, why=error.strerror), error,
        )  # fmt: skip
    return None


def _of_exchange(error: BaseException, cause: BaseException, where: Where) -> Failure:
    if isinstance(error, httpx2.LocalProtocolError):
        return make(
            "protocol",
            where,
            said("The request breaks the rules of HTTP"),
            said("{why} The request was not sent whole; correct it.", why=sentence(words(error))),
            error,
        )
    begins = b"" if where.http2 else where.begins
    if isinstance(error, httpx2.RemoteProtocolError) and (speaks := banners.speaker(begins)):
        return make(
            "protocol", where, said("{place} does not speak HTTP", place=where.place),
            said("{speaks} What it sent is kept as it came.", speaks=speaks), error,
        )  # fmt: skip
    if isinstance(error, httpx2.NetworkError) or (
        isinstance(error, httpx2.RemoteProtocolError) and _is_hang_up(error, cause)
    ):
        return _of_hang_up(cause, where)
    if isinstance(error, (httpx2.ProtocolError, httpcore2.ProtocolError)):
        return make(
            "protocol",
            where,
            said("The answer is not valid HTTP"),
            said(
                "{why} What {place} sent is kept as it came.",
                why=sentence(words(error)),
                place=where.place,
            ),
            error,
        )
    if isinstance(error, OSError):
        return make(
            "unreachable", where, said("The connection to {place} failed", place=where.place),
            said("{why} Check the network, then send again.", why=sentence(words(error))), error,
        )  # fmt: skip
    return make(
        "protocol",
        where,
        said("The exchange could not be completed"),
        said("{why} What was sent and what had arrived is kept.", why=sentence(words(error))),
        error,
    )


def _is_hang_up(error: BaseException, cause: BaseException) -> bool:
    text = str(error)
    return "disconnected" in text or "closed" in text or isinstance(cause, ConnectionError)


def _of_hang_up(cause: BaseException, where: Where) -> Failure:
    if where.received_bytes or where.phase == "download":
        return make(
            "reset",
            where,
            said("The server hung up in the middle of its reply"),
            said(
                "{place} closed the connection before the response was complete. "
                "What had arrived is kept.",
                place=where.place,
            ),
            cause,
        )
    guess = ""
    if where.reused:
        guess = said("The connection had been kept open from an earlier request.")
    elif where.scheme == "https" and where.phase == "wait":
        # A server of TLS 1.3 judges our certificate after the handshake.
        guess = said("It may {guess}.", guess=or_ours(where))
    told = said("{place} closed the connection without an answer.", place=where.place)
    again = said("Send again; if it happens each time, look into the server's log.")
    title = said("The server hung up before replying")
    return make("reset", where, title, said_after(said_after(told, guess), again), cause)
