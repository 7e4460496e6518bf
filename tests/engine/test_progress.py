"""Progress is told at most sixty times a second, and its end always."""

import asyncio
import time

from postwright.engine.ports import Event, Received
from postwright.engine.progress import EVENTS_S, Throttled


def test_burst_is_told_once_and_its_end_always() -> None:
    told: list[Event] = []
    progress = Throttled(told.append)
    began = time.perf_counter()
    for size in range(10_000):
        progress.tell(Received(size, None))
    most = 1 + (time.perf_counter() - began) / EVENTS_S
    progress.last(Received(10_000, None))

    assert len(told) - 1 <= most
    assert told[0] == Received(0, None)
    assert told[-1] == Received(10_000, None)


async def test_what_a_silence_follows_is_told() -> None:
    told: list[Event] = []
    came = asyncio.Event()

    def watch(event: Event) -> None:
        told.append(event)
        if event == Received(99, None):
            came.set()

    progress = Throttled(watch)
    for size in range(100):
        progress.tell(Received(size, None))
    async with asyncio.timeout(30):
        await came.wait()

    assert told[0] == Received(0, None)


def test_end_is_not_told_twice() -> None:
    told: list[Event] = []
    progress = Throttled(told.append)
    progress.tell(Received(5, 5))
    progress.last(Received(5, 5))

    assert told == [Received(5, 5)]


def test_nobody_listens() -> None:
    progress = Throttled(None)
    progress.tell(Received(5, 5))
    progress.last(Received(5, 5))
