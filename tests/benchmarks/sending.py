"""One small POST over a kept connection, against raw httpx2 on asyncio and a `curl` process."""

import asyncio
import shutil
import ssl
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

import httpx2
from figures import Row, Rows, Skipped
from peers import plain_server
from PySide6.QtWidgets import QApplication

from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.engine.send import Engine
from postwright.gui.event_loop import EventLoop
from postwright.model.collection import RequestRef
from postwright.model.request import Body, Request
from postwright.storage.paths import Paths
from postwright.workspace.workspace import Workspace

ROUNDS, SENDS = 16, 120
BODY = '{"name": "world", "value": 1}'


def rows() -> Rows:
    app = QApplication.instance() or QApplication([])
    with plain_server() as port, tempfile.TemporaryDirectory() as name:
        url = f"http://127.0.0.1:{port}/"
        raw, whole, engine = [], [], []
        for _ in range(ROUNDS):
            with asyncio.Runner() as runner:
                raw.append(runner.run(raw_httpx2(url)))
            with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
                whole.append(runner.run(whole_send(url, Path(name))))
            with asyncio.Runner() as runner:
                engine.append(runner.run(engine_alone(url, Path(name))))
        base = statistics.median(raw)
        against = "raw httpx2 on asyncio"
        told = f"{statistics.median(whole) * 1e6:.0f} us"
        yield Row("whole send", against, statistics.median(whole) / base, 1.0, detail=told)
        yield Row("engine alone", against, statistics.median(engine) / base, 0.8)
        with asyncio.Runner() as runner:
            new, fresh = runner.run(new_clients(url, Path(name)))
        sharing = "a new raw client that shares its SSL context"
        yield Row("send with a new engine", sharing, new / fresh, 1.2)
        if shutil.which("curl"):
            curl = statistics.median(one_curl(url) for _ in range(30))
            yield Row("whole send", "a curl process", statistics.median(whole) / curl, 0.3)
        else:
            yield Skipped("whole send / a curl process", "curl is not installed")


def request_to(url: str) -> Request:
    return Request(method="POST", url=url, body=Body("json", BODY))


async def raw_httpx2(url: str) -> float:
    times = []
    async with httpx2.AsyncClient(trust_env=False) as client:
        for _ in range(SENDS):
            began = time.perf_counter()
            headers = {"Content-Type": "application/json"}
            response = await client.post(url, content=BODY, headers=headers)
            assert response.status_code == 200
            times.append(time.perf_counter() - began)
    return statistics.median(times)


async def whole_send(url: str, folder: Path) -> float:
    paths = Paths(folder / "config", folder / "data", folder / "cache")
    workspace = Workspace(paths, Engine(files=LocalFiles(), spool=folder / "spool"))
    ref = RequestRef("", (), "bench")
    request = request_to(url)
    times = []
    for _ in range(SENDS):
        began = time.perf_counter()
        exchange = await workspace.send(request, ref, workspace.context(ref))
        times.append(time.perf_counter() - began)
        assert exchange.response is not None, exchange.failure
    await asyncio.to_thread(workspace.shut)
    await workspace.engine.aclose()
    return statistics.median(times)


async def engine_alone(url: str, folder: Path) -> float:
    engine = Engine(files=LocalFiles(), spool=folder / "spool")
    prepared = prepared_for(url, folder)
    times = []
    for _ in range(SENDS):
        began = time.perf_counter()
        exchange = await engine.send(prepared)
        times.append(time.perf_counter() - began)
        assert exchange.response is not None, exchange.failure
    await engine.aclose()
    return statistics.median(times)


async def new_clients(url: str, folder: Path) -> tuple[float, float]:
    """Return the seconds of a send with a new engine, and with a new raw client.

    Neither builds an SSL context: the raw clients share one.
    """
    prepared = prepared_for(url, folder)
    shared = ssl.create_default_context()
    ours, raw = [], []
    for _ in range(40):
        began = time.perf_counter()
        engine = Engine(files=LocalFiles(), spool=folder / "spool")
        await engine.send(prepared)
        ours.append(time.perf_counter() - began)
        await engine.aclose()
        began = time.perf_counter()
        client = httpx2.AsyncClient(verify=shared, trust_env=False)
        await client.post(url, content=BODY, headers={"Content-Type": "application/json"})
        raw.append(time.perf_counter() - began)
        await client.aclose()
    return statistics.median(ours[1:]), statistics.median(raw[1:])


def prepared_for(url, folder):  # type: ignore[no-untyped-def]
    from postwright.engine.ports import Context
    from postwright.model.collection import Lineage

    context = Context(now=time.time(), seed=1, files=LocalFiles().facts, proxy="")
    return prepare(request_to(url), Lineage(), context)


def one_curl(url: str) -> float:
    began = time.perf_counter()
    subprocess.run(["curl", "-s", "--json", BODY, "-o", "/dev/null", url], check=True)
    return time.perf_counter() - began
