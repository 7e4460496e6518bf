"""1,000 sends to a server that waits 20 ms, several at once, against one after the other."""

import asyncio
import tempfile
import time
from pathlib import Path

from figures import Row, Rows
from peers import plain_server
from sending import prepared_for

from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine

SENDS, WAIT_MS = 1000, 20
ONE_BY_ONE = 100
"""Of the sequential ones so many are measured; the rest would take as long each."""


def rows() -> Rows:
    with plain_server() as port, tempfile.TemporaryDirectory() as name:
        url = f"http://127.0.0.1:{port}/wait/{WAIT_MS}"
        folder = Path(name)
        sequential = asyncio.run(took(url, folder, ONE_BY_ONE, 1)) * SENDS / ONE_BY_ONE
        ten = asyncio.run(took(url, folder, SENDS, 10))
        fifty = asyncio.run(took(url, folder, SENDS, 50))
    yield Row(
        f"{SENDS} sends, 50 at once",
        "one after the other",
        fifty / sequential,
        0.06,
        detail=f"{fifty:.2f} s",
    )
    yield Row("50 at once", "10 at once", fifty / ten, 1.0)


async def took(url: str, folder: Path, sends: int, at_once: int) -> float:
    """Return the seconds that so many sends took, so many of them under way at a time."""
    engine = Engine(files=LocalFiles(), spool=folder / "spool")
    await engine.warm()
    prepared = prepared_for(url, folder)
    left = iter(range(sends))

    async def one_after_the_other() -> None:
        for _ in left:
            exchange = await engine.send(prepared)
            assert exchange.response is not None, exchange.failure

    began = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
    seconds = time.perf_counter() - began
    await engine.aclose()
    return seconds
