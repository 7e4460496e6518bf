"""A small HTTP/1.1 server on 127.0.0.1, so that the first request works without a network."""

import asyncio
import contextlib
import socket
import time
from http import HTTPStatus

from postwright.demo.messages import (
    BLOCK,
    HEAD_LIMIT,
    Incoming,
    Refused,
    Reply,
    framing,
    read_request,
    reply_head,
)
from postwright.demo.replies import problem
from postwright.demo.routes import Answer, answering
from postwright.protocol.dates import format_http_date


class DemoServer:
    """Takes a free port of the loopback interface and gives it back with `aclose`."""

    def __init__(self) -> None:
        self.url = ""
        """`http://127.0.0.1:PORT` while it runs, else empty."""
        self._starting: asyncio.Task[asyncio.Server] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._answer: Answer = answering()

    def listen(self) -> str:
        """Take a port and return the base URL at once; answers follow when the loop turns.

        The second call returns the same URL. Needs a running loop.
        """
        if self._starting is None:
            # asyncio switches Nagle's delay off only where the protocol is named.
            listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
            listener.bind(("127.0.0.1", 0))
            listener.listen(100)
            self.url = f"http://127.0.0.1:{listener.getsockname()[1]}"
            self._starting = asyncio.get_running_loop().create_task(self._accept(listener))
        return self.url

    async def start(self) -> str:
        """Listen, wait until it is ready to answer, and return the base URL."""
        self.listen()
        if self._starting is not None:
            await self._starting
        return self.url

    async def aclose(self) -> None:
        """Stop listening and end every connection, answered or not."""
        starting, self._starting, self.url = self._starting, None, ""
        if starting is None:
            return
        server = await starting
        server.close()
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _accept(self, listener: socket.socket) -> asyncio.Server:
        return await asyncio.start_server(self._connection, sock=listener, limit=HEAD_LIMIT)

    def _connection(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.get_running_loop().create_task(self._serve(reader, writer))
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Answer requests one after the other until either side has enough."""
        try:
            while await self._exchange(reader, writer):
                pass
            await _linger(reader, writer)
        except (OSError, asyncio.IncompleteReadError):
            pass  # the client left; nobody is there to be told
        finally:
            writer.close()
            with contextlib.suppress(OSError):
                await writer.wait_closed()

    async def _exchange(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> bool:
        """Read one request and answer it. Return whether another may follow."""

        async def interim(data: bytes) -> None:
            writer.write(data)
            await writer.drain()

        request: Incoming | None = None
        try:
            request = await read_request(reader, interim)
            if request is None:
                return False
            reply = await self._answer(request)
            if not request.waits:
                async for _ in request.blocks():
                    pass  # what a path did not read must still leave the connection
        except Refused as error:
            reply = problem(error.status, error.message, *error.headers)
        except (OSError, asyncio.IncompleteReadError):
            raise
        except Exception as error:
            reply = problem(500, f"a bug of this server: {type(error).__name__}: {error}")
        keep = (
            request is not None
            and request.consumed
            and request.keeps_alive
            and not (request.old and not isinstance(reply.body, bytes) and reply.length is None)
        )
        await _write(writer, reply, request, keep=keep)
        return keep


async def _linger(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """Let the client read the last reply before a reset takes it away (RFC 9112 §9.6)."""
    if writer.can_write_eof():
        writer.write_eof()
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(2):
            while await reader.read(BLOCK):
                pass


async def _write(
    writer: asyncio.StreamWriter, reply: Reply, request: Incoming | None, *, keep: bool
) -> None:
    old = request is not None and request.old
    ends = framing(reply, old=old)
    fixed = [("Date", format_http_date(time.time())), ("Server", "postwright-demo")]
    if not keep:
        fixed.append(("Connection", "close"))
    elif old:
        fixed.append(("Connection", "keep-alive"))
    try:
        reason = HTTPStatus(reply.status).phrase
    except ValueError:
        reason = "Unassigned"
    writer.write(reply_head(reply, reason, (*fixed, *ends)))
    if request is None or (request.method != "HEAD" and (ends or old)):
        await _write_body(writer, reply, chunked=("Transfer-Encoding", "chunked") in ends)
    await writer.drain()


async def _write_body(writer: asyncio.StreamWriter, reply: Reply, *, chunked: bool) -> None:
    if isinstance(reply.body, bytes):
        writer.write(reply.body)
        return
    await writer.drain()
    async for block in reply.body():
        writer.write(b"%x\r\n%b\r\n" % (len(block), block) if chunked else block)
        await writer.drain()
    if chunked:
        writer.write(b"0\r\n\r\n")
