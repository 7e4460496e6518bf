"""A collection of 1,000 sends, one after the other, and a single request on the command line.

Whole processes, from their start to their end, against Postman's newman, Bruno's bru and HTTPie.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from figures import Row, Rows, Skipped, interleaved
from peers import plain_server

ROOT = Path(__file__).parents[2]
SENDS = 1000
REQUEST = """\
info:
  name: get
  type: http
  seq: 1

http:
  method: GET
  url: "{url}"
  auth: inherit

settings:
  encodeUrl: true
  timeout: 0
  followRedirects: true
  maxRedirects: 5
  forwardAuthorizationHeader: true
"""
COLLECTION = """\
opencollection: 1.0.0

info:
  name: Bench
bundled: false
extensions: {}
"""


def rows() -> Rows:
    with plain_server() as port, tempfile.TemporaryDirectory() as name:
        folder, url = Path(name), f"http://127.0.0.1:{port}/"
        (folder / "opencollection.yml").write_text(COLLECTION)
        (folder / "get.yml").write_text(REQUEST.format(url=url))
        home = _Home(folder)
        run = (sys.executable, "-m", "postwright", "run", str(folder), "--iterations", str(SENDS))
        home.took(run)  # an installed program has its bytecode
        yield from _against(home, run, "bru --sandbox developer", _bru(), 0.35, 0.25)
        yield from _against(home, run, "newman", _newman(folder, url), 0.12, 0.45)
        one = (sys.executable, "-m", "postwright", "send", "GET", url)
        yield from _one_request(home, one, "newman", _newman(folder, url, 1), 0.5)
        yield from _one_request(home, one, "http", _httpie(url), 1.2)


def _against(
    home: "_Home",
    run: Sequence[str],
    name: str,
    theirs: Sequence[str] | None,
    reach: float,
    reach_mb: float,
) -> Rows:
    what = f"runner, {SENDS} sequential, whole process"
    if theirs is None:
        yield Skipped(f"{what} and its peak memory / {name}", f"{name} is not installed")
        return
    ours_s, theirs_s = interleaved(3, lambda: home.took(run)[0], lambda: home.took(theirs)[0])
    told = f"{ours_s:.2f} s, {theirs_s:.2f} s"
    yield Row(what, name, ours_s / theirs_s, reach, detail=told)
    ours_mb, theirs_mb = home.took(run)[1], home.took(theirs)[1]
    told = f"{ours_mb:.0f} MB, {theirs_mb:.0f} MB"
    yield Row("... peak memory", name, ours_mb / theirs_mb, reach_mb, detail=told)


def _one_request(
    home: "_Home", run: Sequence[str], name: str, theirs: Sequence[str] | None, reach: float
) -> Rows:
    what = "command line, one request, whole process"
    if theirs is None:
        yield Skipped(f"{what} / {name}", f"{name} is not installed")
        return
    home.took(run)
    ours_s, theirs_s = interleaved(9, lambda: home.took(run)[0], lambda: home.took(theirs)[0])
    told = f"{ours_s * 1e3:.0f} ms, {theirs_s * 1e3:.0f} ms"
    yield Row(what, name, ours_s / theirs_s, reach, detail=told)


class _Home:
    """Runs programs in a folder, with a home of their own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        own = {f"XDG_{kind}_HOME": f"{folder}/{kind}" for kind in ("CONFIG", "DATA", "CACHE")}
        self._environment = {
            **os.environ, **own, "HOME": str(folder / "home"), "PYTHONPATH": str(ROOT / "app"),
        }  # fmt: skip
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def took(self, words: Sequence[str]) -> tuple[float, float]:
        """Run a program; return its seconds and the most memory that it had, in MB."""
        began = time.perf_counter()
        process = subprocess.Popen(
            words, cwd=self._folder, env=self._environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
        )  # fmt: skip
        assert process.stderr is not None
        told = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise RuntimeError(f"{words[0]}: {told.decode()[-500:]}")
        return time.perf_counter() - began, usage.ru_maxrss / 1000


def _module(name: str) -> str | None:
    modules = Path(os.environ.get("POSTWRIGHT_NODE_MODULES") or ROOT / ".venv/node_modules")
    place = modules / ".bin" / name
    return str(place) if place.exists() and shutil.which("node") else shutil.which(name)


def _bru() -> Sequence[str] | None:
    bru = _module("bru")
    words = ("run", "--noproxy", "--sandbox", "developer", "--iteration-count", str(SENDS))
    return (bru, *words) if bru else None


def _newman(folder: Path, url: str, sends: int = SENDS) -> Sequence[str] | None:
    newman = _module("newman")
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    item = {"name": "get", "request": {"method": "GET", "url": url}}
    value = {"info": {"name": "Bench", "schema": schema}, "item": [item]}
    place = folder / "postman.json"
    place.write_text(json.dumps(value))
    return (newman, "run", str(place), "-n", str(sends)) if newman else None


def _httpie(url: str) -> Sequence[str] | None:
    http = Path(sys.executable).with_name("http")
    found = str(http) if http.exists() else shutil.which("http")
    return (found, "--ignore-stdin", "GET", url) if found else None
