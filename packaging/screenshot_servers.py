"""Servers on this machine that answer badly, slowly or not at all; ended with the state."""

import asyncio
import socket
import ssl
from pathlib import Path

import trustme

LISTENING: list[socket.socket] = []


def silent() -> str:
    """Return the address of a server that accepts and says nothing."""
    server = socket.create_server(("127.0.0.1", 0))
    LISTENING.append(server)
    return f"http://127.0.0.1:{server.getsockname()[1]}"


def slow_sink() -> str:
    """Return the address of a server that reads slowly."""
    server = socket.create_server(("127.0.0.1", 0))
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    LISTENING.append(server)

    async def read() -> None:
        loop = asyncio.get_running_loop()
        server.setblocking(False)
        connection, _ = await loop.sock_accept(server)
        with connection:
            for _ in range(1_000):
                await loop.sock_recv(connection, 1 << 20)
                await asyncio.sleep(0.02)

    TASKS.append(asyncio.get_running_loop().create_task(read()))
    return f"http://127.0.0.1:{server.getsockname()[1]}"


TASKS: list["asyncio.Task[None]"] = []


def self_signed(home: Path) -> str:
    """Return the address of a TLS server whose certificate is its own."""
    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    server = socket.create_server(("127.0.0.1", 0))
    LISTENING.append(server)
    port = int(server.getsockname()[1])

    async def serve() -> None:
        await asyncio.start_server(lambda reader, writer: None, sock=server, ssl=context)

    TASKS.append(asyncio.get_running_loop().create_task(serve()))
    return f"https://localhost:{port}"


def refusing(date: str) -> str:
    """Return the address of a server that wants another scope."""
    challenge = (
        'Bearer realm="orders", error="insufficient_scope", scope="orders:write", '
        'error_description="Token lacks a required scope"'
    )
    body = '{"error":"insufficient_scope"}'
    answer = (
        f"HTTP/1.1 403 Forbidden\r\nDate: {date}\r\nContent-Type: application/json\r\n"
        f"WWW-Authenticate: {challenge}\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    )
    server = socket.create_server(("127.0.0.1", 0))
    LISTENING.append(server)

    async def answer_one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer.encode())
        await writer.drain()

    async def serve() -> None:
        await asyncio.start_server(answer_one, sock=server)

    TASKS.append(asyncio.get_running_loop().create_task(serve()))
    return f"http://127.0.0.1:{server.getsockname()[1]}"
