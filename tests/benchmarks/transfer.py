"""One gigabyte (or BENCH_BYTES) down and up against curl; the window's loop must not stall."""

import asyncio
import os
import shutil
import statistics
import subprocess
import tempfile
import threading
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from figures import Row, Rows, Skipped
from peers import plain_server, resident_mb
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication

from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.engine.send import Engine
from postwright.gui.event_loop import EventLoop
from postwright.model.collection import Lineage
from postwright.model.request import Body, Part, Request

BYTES = int(os.environ.get("BENCH_BYTES", 1 << 30))
SIZE = f"{BYTES / (1 << 30):g} GiB"
ROUNDS = 3
SERIES = 6


def rows() -> Rows:
    if not shutil.which("curl"):
        yield Skipped("transfers", "curl is not installed")
        return
    app = QApplication.instance() or QApplication([])
    with plain_server() as port, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        asyncio.run(warm(folder))
        url = f"http://127.0.0.1:{port}/big/{BYTES}"
        get = Request(url=url)
        target = folder / "down"
        yield from compare(
            app,
            folder,
            f"download of {SIZE} to a file",
            lambda: curl("-o", str(target), url),
            get,
        )
        source = folder / "up.bin"
        with source.open("wb") as out:
            for _ in range(BYTES >> 20):
                out.write(os.urandom(1 << 12) * 256)
        body = Body("multipart-form", parts=(Part("file", "file", files=(str(source),)),))
        post = Request(method="POST", url=f"http://127.0.0.1:{port}/", body=body)
        yield from compare(
            app,
            folder,
            f"multipart upload of {SIZE}",
            lambda: curl("-F", f"file=@{source}", f"http://127.0.0.1:{port}/"),
            post,
        )
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            times = runner.run(series(folder, get))
        later = statistics.median(times[-2:])
        first = statistics.median(times[:2])
        yield Row(
            f"MB/s of download {SERIES} of {SIZE}", "the first", first / later, 0.85, at_least=True
        )


def compare(
    app: QApplication,
    folder: Path,
    name: str,
    peer: Callable[[], float],
    request: Request,
) -> Rows:
    theirs, ours, gaps, memory = [], [], [], []
    for _ in range(ROUNDS):
        theirs.append(peer())
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            seconds, gap, grown = runner.run(watched(lambda: one(folder, request)))
        ours.append(seconds)
        gaps += gap
        memory.append(grown)
    gaps.sort()
    ratio = statistics.median(theirs) / statistics.median(ours)
    rate = BYTES / 1e6 / statistics.median(ours)
    yield Row(f"{name}, MB/s", "curl", ratio, 0.5, at_least=True, detail=f"{rate:.0f} MB/s")
    p99 = gaps[int(len(gaps) * 0.99)]
    yield Row(f"{name}, gap p99 in ms", "1 ms", p99, 10)
    yield Row(f"{name}, gap max in ms", "1 ms", gaps[-1], 33)
    yield Row(f"{name}, memory grown by MB", "1 MB", max(memory), 64)


async def warm(folder: Path) -> None:
    """Load what sends, as a window does after its first paint."""
    engine = Engine(files=LocalFiles(), spool=folder / "spool")
    await engine.warm()
    await engine.aclose()


async def one(folder: Path, request: Request) -> None:
    engine = Engine(files=LocalFiles(), spool=folder / "spool")
    context = Context(now=time.time(), seed=1, files=LocalFiles().facts, proxy="")
    exchange = await engine.send(prepare(request, Lineage(), context))
    assert exchange.response is not None, exchange.failure
    if exchange.response.body.path:
        await asyncio.to_thread(Path(exchange.response.body.path).unlink)
    await engine.aclose()


async def series(folder: Path, request: Request) -> list[float]:
    times = []
    for _ in range(SERIES):
        began = time.perf_counter()
        await one(folder, request)
        times.append(time.perf_counter() - began)
    return times


async def watched(work: Callable[[], Awaitable[None]]) -> tuple[float, list[float], float]:
    """Return seconds, the gaps of a 5 ms Qt timer in ms, and the memory grown by in MB."""
    gaps: list[float] = []
    last = time.perf_counter()

    def beat() -> None:
        nonlocal last
        now = time.perf_counter()
        gaps.append((now - last) * 1000)
        last = now

    timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
    timer.timeout.connect(beat)
    timer.start()
    peak = before = resident_mb()
    done = threading.Event()

    def sample() -> None:
        nonlocal peak
        while not done.wait(0.05):
            peak = max(peak, resident_mb())

    sampler = threading.Thread(target=sample)
    sampler.start()
    began = time.perf_counter()
    try:
        await work()
        seconds = time.perf_counter() - began
    finally:
        done.set()
        sampler.join()
        timer.stop()
    return seconds, gaps, peak - before


def curl(*words: str) -> float:
    began = time.perf_counter()
    subprocess.run(["curl", "-s", *words], check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - began
