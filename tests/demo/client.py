"""A running demo server and blocking clients for it, of the standard library."""

import asyncio
import http.client
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from urllib.parse import urlsplit

from postwright.demo.server import DemoServer


@asynccontextmanager
async def running() -> AsyncIterator[DemoServer]:
    server = DemoServer()
    await server.start()
    try:
        yield server
    finally:
        await server.aclose()


class Got:
    def __init__(self, answer: http.client.HTTPResponse) -> None:
        self.status, self.headers, self.body = answer.status, answer.headers, answer.read()

    def json(self):
        return json.loads(self.body)


async def ask(server: DemoServer, method: str, target: str, body=None, **headers: str) -> Got:
    address = urlsplit(server.url)

    def call() -> Got:
        connection = http.client.HTTPConnection(address.hostname, address.port, timeout=20)
        try:
            named = {name.replace("_", "-"): value for name, value in headers.items()}
            connection.request(method, target, body, named)
            return Got(connection.getresponse())
        finally:
            connection.close()

    return await asyncio.to_thread(call)


async def raw(server: DemoServer, data: bytes) -> bytes:
    address = urlsplit(server.url)
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(data)
    if writer.can_write_eof():
        writer.write_eof()
    answer = await reader.read()
    writer.close()
    return answer
