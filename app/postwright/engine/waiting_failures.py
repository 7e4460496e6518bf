"""What went wrong before a connection stood, or while one was waited for, in words."""

import errno
import os
import socket

import httpx2

from postwright.engine.failure_words import Where, cut, make, seconds, sentence, words
from postwright.engine.wire.tunnels import ProxyRefused
from postwright.model.exchange import Failure
from postwright.model.said import said, sentences

UNREACHABLE = sentences(
    {
        errno.ENETUNREACH: "the network is unreachable",
        errno.EHOSTUNREACH: "the host is unreachable",
        errno.EADDRNOTAVAIL: "the address is not available",
        errno.ENETDOWN: "the network is down",
        errno.EACCES: "the system does not allow it",
        errno.EPERM: "the system does not allow it",
    }
)


def of_timeout(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    """Return what is told of a wait that took too long, None where it is another failure."""
    del cause
    if isinstance(error, httpx2.PoolTimeout):
        return make(
            "timeout",
            where,
            said("No connection became free in time"),
            said("Too many requests to this server run at once. Wait for some to end."),
            error,
        )
    if isinstance(error, httpx2.ConnectTimeout):
        return _connect_timeout(error, where)
    if isinstance(error, httpx2.ReadTimeout):
        return _read_timeout(error, where)
    if isinstance(error, httpx2.WriteTimeout):
        return make(
            "read_timeout",
            where,
            said("{place} stopped taking data", place=where.place),
            said(
                "The server did not read on while the request was being sent. "
                "Allow more time for this request, or check what the server "
                "accepts."
            ),
            error,
        )
    return None


def _read_timeout(error: BaseException, where: Where) -> Failure:
    limit = seconds(where.read_s)
    if where.phase == "download":
        return make(
            "read_timeout",
            where,
            said("The response stopped for {limit}", limit=limit),
            said(
                "{place} began to answer and then fell silent. What had arrived is "
                "kept; allow more time for this request.",
                place=where.place,
            ),
            error,
        )
    return make(
        "read_timeout",
        where,
        said("No response within {limit}", limit=limit),
        said(
            "{place} accepted the connection but did not answer in time. It "
            "may be busy, or waiting for something; allow more time for this "
            "request.",
            place=where.place,
        ),
        error,
    )


def _connect_timeout(error: BaseException, where: Where) -> Failure:
    limit = seconds(where.connect_s)
    if where.phase == "lookup":
        return make(
            "connect_timeout",
            where,
            said("Looking up {host} took too long", host=cut(where.host, 34)),
            said(
                "No answer from the name service within {limit}. Check the network connection.",
                limit=limit,
            ),
            error,
        )
    if where.phase == "tls":
        return make(
            "connect_timeout",
            where,
            said("{place} does not finish the TLS handshake", place=where.place),
            said(
                "It accepted the connection, then fell silent for {limit}. It may "
                "not speak TLS on this port.",
                limit=limit,
            ),
            error,
        )
    if where.proxy:
        return make(
            "proxy", where, said("The proxy {proxy} does not pick up", proxy=cut(where.proxy, 26)),
            said("No tunnel within {limit}. Check the proxy settings.", limit=limit), error,
        )  # fmt: skip
    host = f"[{where.host}]" if ":" in where.host else where.host
    return make(
        "connect_timeout",
        where,
        said("{host} does not pick up on port {port}", host=cut(host, 28), port=where.port),
        said(
            "Nothing came back within {limit}. The host may be off, or a "
            "firewall drops the connection; send again, or check the firewall.",
            limit=limit,
        ),
        error,
    )


def of_proxy(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    """Return what is told of a proxy, None where it is another failure."""
    if isinstance(cause, ProxyRefused) or isinstance(error, httpx2.ProxyError):
        status = cause.status if isinstance(cause, ProxyRefused) else 0
        if status == 407:
            return make(
                "proxy",
                where,
                said("The proxy refused: it wants a sign-in (407)"),
                said(
                    "Put user and password into the proxy's address, in the proxy "
                    "settings. The proxy is {proxy}.",
                    proxy=where.proxy,
                ),
                cause,
            )
        return make(
            "proxy",
            where,
            said("The proxy refused the way to {host}", host=cut(where.host, 26)),
            said(
                "{proxy} answered: {cause}. Check the proxy settings, or go "
                "without a proxy for this host.",
                proxy=where.proxy,
                cause=words(cause),
            ),
            cause,
        )
    if (
        where.proxy
        and where.phase in ("lookup", "connect")
        and isinstance(error, httpx2.NetworkError)
    ):
        why = _connect_words(cause)
        return make(
            "proxy", where, said("The proxy {proxy} cannot be reached", proxy=cut(where.proxy, 26)),
            said("{why} Check the proxy settings.", why=sentence(why)), cause,
        )  # fmt: skip
    return None


def of_name(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    """Return what is told of a name, None where it is another failure."""
    del error
    if isinstance(cause, socket.gaierror):
        if cause.errno == socket.EAI_AGAIN:
            return make(
                "name",
                where,
                said("The name {host} could not be looked up", host=cut(where.host, 32)),
                said(
                    "The name service did not answer. Check the network connection, then the name."
                ),
                cause,
            )
        return make(
            "name",
            where,
            said("The name {host} was not found", host=cut(where.host, 36)),
            said(
                "No name service knows this host. Check the URL for a typing "
                "error, or whether a VPN is needed."
            ),
            cause,
        )
    if isinstance(cause, UnicodeError):
        return make(
            "name",
            where,
            said("{host} is no host name", host=cut(where.host, 36)),
            said("A part of the name is empty, too long, or holds a sign that is not allowed."),
            cause,
        )
    return None


def of_connect(error: BaseException, cause: BaseException, where: Where) -> Failure | None:
    """Return what is told where no connection came about, None where it is another failure."""
    if not isinstance(error, httpx2.ConnectError):
        return None
    if where.dialled.startswith("unix:"):
        path = where.dialled.removeprefix("unix:")
        return make(
            "refused",
            where,
            said("The socket {name} cannot be opened", name=cut(os.path.basename(path), 36)),
            said(
                "{path}: {cause}. Start the program that serves it, or check who may use it.",
                path=path,
                cause=words(cause),
            ),
            cause,
        )
    if isinstance(cause, ConnectionRefusedError):
        return make(
            "refused",
            where,
            said("Nothing is listening on {place}", place=where.place),
            said(
                "The host answered that no program accepts connections on this "
                "port. Start the server, or check the port."
            ),
            cause,
        )
    return make(
        "unreachable",
        where,
        _no_path(where.dialled or where.host, cause),
        said(
            "{connect_words} Check the network or the VPN, then send again.",
            connect_words=sentence(_connect_words(cause)),
        ),
        cause,
    )


def _no_path(host: str, cause: BaseException) -> str:
    why = UNREACHABLE.get(cause.errno or 0, "") if isinstance(cause, OSError) else ""
    if why.endswith("unreachable"):
        return said("No path to {host}: {why}", host=cut(host, 20), why=why)
    return said("No path to {dialled}", dialled=cut(host, 40))


def _connect_words(cause: BaseException) -> str:
    if isinstance(cause, ConnectionRefusedError):
        return said("nothing is listening there")
    if isinstance(cause, socket.gaierror):
        return said("its name was not found")
    if isinstance(cause, OSError) and cause.errno in UNREACHABLE:
        return UNREACHABLE[cause.errno]
    return words(cause)
