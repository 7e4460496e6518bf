"""Prepared requests made by hand, and engines that end with their test."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine
from postwright.model.exchange import Exchange, FilePiece, Header, PreparedBody, PreparedRequest
from postwright.model.options import Timeouts, Tls
from postwright.protocol.target import resolve_target

TIMEOUTS = Timeouts(connect_s=5, read_s=5, write_s=5, total_s=0)


def prepared(
    url: str,
    method: str = "GET",
    *,
    body: bytes | FilePiece | tuple[bytes | FilePiece, ...] | None = None,
    headers: tuple[Header | tuple[str, str], ...] = (),
    timeouts: Timeouts = TIMEOUTS,
    **members: Any,
) -> PreparedRequest:
    """Return a request with Host, the rows given and, for a body, Content-Length."""
    target = resolve_target(url)
    pieces = () if body is None else body if isinstance(body, tuple) else (body,)
    made = PreparedBody("file" if pieces else "none", pieces)
    rows = [Header("Host", target.authority, "automatic")]
    rows += [h if isinstance(h, Header) else Header(*h) for h in headers]
    if pieces:
        rows.append(Header("Content-Length", str(made.size_bytes), "automatic"))
    return PreparedRequest(
        method=method,
        url=target.url,
        scheme=target.scheme,
        host=target.host,
        port=target.port,
        target=target.target,
        headers=tuple(rows),
        body=made,
        timeouts=timeouts,
        **members,
    )


def trusting(file: Path) -> Tls:
    """Return options that trust a test's own authority."""
    return Tls(verify=True, ca=str(file))


def piece(path: Path) -> FilePiece:
    """Return a file as a request names it."""
    facts = LocalFiles().facts(str(path))
    return FilePiece(facts.path, facts.size_bytes, facts.mtime_ns)


@contextlib.asynccontextmanager
async def engine(spool: Path, **members: Any) -> AsyncIterator[Engine]:
    """An engine that is closed at the end."""
    made = Engine(files=LocalFiles(), spool=spool, **members)
    try:
        yield made
    finally:
        await made.aclose()


def bytes_of(path: str) -> bytes:
    """Return a file's bytes."""
    return Path(path).read_bytes()


def body_of(exchange: Exchange) -> bytes:
    """Return the body that came, in an exchange that failed too."""
    assert exchange.response is not None, exchange.failure
    path = exchange.response.body.path
    return bytes_of(path) if path else b""
