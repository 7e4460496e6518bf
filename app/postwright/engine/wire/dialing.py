"""Opening connections: name lookup, then the addresses in turn, each phase timed."""

import asyncio
import contextlib
import ipaddress
import socket
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from itertools import zip_longest
from typing import Any

import httpcore2

from postwright.engine.routes import ITSELF, Destination
from postwright.engine.wire import tunnels
from postwright.engine.wire.connection import Connection
from postwright.engine.wire.tape import Tape, current_tape
from postwright.model.said import said

NEXT_ADDRESS_S = 0.25
"""How long an address may be silent before the next is tried beside it (RFC 8305)."""


class Backend(httpcore2.AsyncNetworkBackend):
    """httpcore2's way out to the network: directly, to a proxy, or through one."""

    def __init__(
        self,
        route: tunnels.Route = tunnels.DIRECT,
        *,
        end: Destination = ITSELF,
        only_http2: bool = False,
    ) -> None:
        self._route = route
        self._end = end
        self._only_http2 = only_http2

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> Connection:
        del local_address, socket_options  # nothing of ours sets them
        tape = current_tape.get() or Tape()
        route, end = self._route, self._end
        host, port = end.host or host, end.port or port
        connection: Connection | None = None
        try:
            async with asyncio.timeout(timeout):
                if end.path:
                    return await self._open_socket_file(tape)
                if route.kind == "direct":
                    return await self._dial(tape, host, port)
                connection = await self._dial(tape, route.host, route.port)
                await self._pass_proxy(connection, tape, host, port)
                return connection
        except BaseException as error:
            if connection is not None:
                connection.abort()
            if isinstance(error, TimeoutError):
                raise httpcore2.ConnectTimeout(f"no connection within {timeout:g} s") from error
            if isinstance(error, tunnels.ProxyRefused):
                raise httpcore2.ProxyError(str(error)) from error
            if isinstance(error, (OSError, UnicodeError)):  # UnicodeError: IDNA refuses a label
                raise httpcore2.ConnectError(str(error)) from error
            raise

    async def _pass_proxy(self, connection: Connection, tape: Tape, host: str, port: int) -> None:
        """Let the proxy at the other end lead on to the host."""
        route = self._route
        if route.tls is not None:
            await connection.start_tls(route.tls, route.host)
        if route.kind == "tunnel":
            await tunnels.connect(connection, tape, host, port, route)
        elif route.kind == "socks":
            if not route.remote_names:
                host, *_ = await look_up(host, port, tape, self._end.prefer)
            await tunnels.socks5(connection, tape, host, port, route)

    async def _dial(self, tape: Tape, host: str, port: int) -> Connection:
        addresses = await look_up(host, port, tape, self._end.prefer)
        with tape.span("connect", f"port {port}") as span:
            connection = await first_to_answer(addresses, port, lambda: self._new(tape))
            span.detail = connection.get_extra_info("server_addr")[0]
        return connection

    def _new(self, tape: Tape) -> Connection:
        return Connection(tape, only_http2=self._only_http2 and self._route.tls is None)

    async def _open_socket_file(self, tape: Tape) -> Connection:
        loop, path = asyncio.get_running_loop(), self._end.path
        if not hasattr(loop, "create_unix_connection"):
            raise OSError(said("there are no sockets in the file system on this computer"))
        with tape.span("connect", path):
            return (await loop.create_unix_connection(lambda: self._new(tape), path))[1]

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


async def look_up(host: str, port: int, tape: Tape, prefer: str = "") -> list[str]:
    """Return the host's addresses, the families by turns, in the order the system prefers.

    With `prefer`, `ipv4` or `ipv6`, those of the other family come last. Names below `localhost`
    are this computer, whatever a name service says (RFC 6761 §6.3).
    """
    with contextlib.suppress(ValueError):
        return [str(ipaddress.ip_address(host))]
    with tape.span("lookup", host) as span:
        by_family: dict[int, dict[str, None]] = {}
        asked = "localhost" if f".{host.rstrip('.').lower()}".endswith(".localhost") else host
        for family, _, _, _, address in await _getaddrinfo(asked, port):
            by_family.setdefault(family, {})[address[0]] = None
        found = by_turns(by_family, prefer)
        span.detail = ", ".join(found)
        return found


def by_turns(by_family: Mapping[int, Iterable[str]], prefer: str) -> list[str]:
    """Return addresses in the order in which they are tried (RFC 8305 §4)."""
    if prefer:
        first = socket.AF_INET if prefer == "ipv4" else socket.AF_INET6
        families = sorted(by_family, key=lambda family: family != first)
        return [address for family in families for address in by_family[family]]
    turns = zip_longest(*by_family.values())
    return [address for turn in turns for address in turn if address is not None]


async def _getaddrinfo(host: str, port: int) -> list[Any]:
    """Look up in a thread of its own.

    A lookup cannot be cancelled; in the shared pool those that hang would block every other
    use of a thread, and the end of the program.
    """
    loop = asyncio.get_running_loop()
    answer: asyncio.Future[list[Any]] = loop.create_future()

    def settle(outcome: Callable[[Any], None], value: object) -> None:
        if not answer.done():  # cancelled meanwhile
            outcome(value)

    def work() -> None:
        outcome: tuple[Callable[[Any], None], object]
        try:
            found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
            outcome = (answer.set_result, found)
        except Exception as error:
            outcome = (answer.set_exception, error)
        with contextlib.suppress(RuntimeError):  # the loop is closed, nobody waits
            loop.call_soon_threadsafe(settle, *outcome)

    threading.Thread(target=work, name=f"lookup {host}", daemon=True).start()
    return await answer


async def first_to_answer(
    addresses: list[str], port: int, make: Callable[[], Connection]
) -> Connection:
    """Try the addresses in order, the next one when one fails or is silent for 0.25 s."""
    loop = asyncio.get_running_loop()
    if len(addresses) == 1:
        return (await loop.create_connection(make, addresses[0], port))[1]
    waiting = deque(addresses)
    running: set[asyncio.Task[tuple[asyncio.BaseTransport, Connection]]] = set()
    failure: BaseException = OSError(said("the name has no address"))
    try:
        while waiting or running:
            if waiting:
                running.add(loop.create_task(loop.create_connection(make, waiting.popleft(), port)))
            done, _ = await asyncio.wait(
                running,
                timeout=NEXT_ADDRESS_S if waiting else None,
                return_when=asyncio.FIRST_COMPLETED,
            )
            for attempt in done:
                running.remove(attempt)
                error = attempt.exception()
                if error is None:
                    return attempt.result()[1]
                failure = error
        raise failure
    finally:
        for attempt in running:
            attempt.cancel()
            attempt.add_done_callback(_drop)


def _drop(attempt: "asyncio.Task[tuple[asyncio.BaseTransport, Connection]]") -> None:
    """Close a connection that was made after another one had won."""
    if not attempt.cancelled() and attempt.exception() is None:
        attempt.result()[1].abort()
