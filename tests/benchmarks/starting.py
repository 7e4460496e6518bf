"""From the start of the process to the first paint, and the memory of the idle window."""

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import Row, Rows, Skipped, interleaved
from opening import write
from peers import pss_mb

APP = Path(__file__).parents[2] / "app"
CHILD = Path(__file__).with_name("window_child.py")
BLANK = ("--headless", "--no-sandbox", "--disable-gpu", "about:blank")


def rows() -> Rows:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "HOME": home, "PYTHONPATH": str(APP)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program has its bytecode
        for kind in ("CONFIG", "DATA", "CACHE"):
            environment[f"XDG_{kind}_HOME"] = f"{home}/{kind}"

        def child(kind: str) -> str:
            words = (sys.executable, str(CHILD), kind)
            return subprocess.run(
                words, env=environment, check=True, capture_output=True, text=True, cwd=home
            ).stdout

        def until_painted(kind: str) -> float:
            began = time.monotonic()
            return float(child(kind)) - began

        child("settle")  # the first start of all copies the tour
        ours, bare = interleaved(9, lambda: until_painted("paint"), lambda: until_painted("bare"))
        told = f"{ours * 1e3:.0f} ms"
        yield Row("start to first paint", "a bare window", ours / bare, 1.6, detail=told)
        ours = statistics.median(until_painted("filled") for _ in range(5))
        yield Row("start to a window that answers", "a bare window", ours / bare, 6.0,
                  detail=f"{ours * 1e3:.0f} ms")  # fmt: skip
        idle_mb = float(child("idle")) if Path("/proc/self/smaps_rollup").exists() else 0.0
        many = Path(home, "CONFIG", "postwright", "collections", "Many")
        many.mkdir(parents=True)
        write(many, 10_000)
        child("twenty")
        ours, bare = interleaved(5, lambda: until_painted("paint"), lambda: until_painted("bare"))
        restored = statistics.median(until_painted("restored") for _ in range(5))
        told = f"{ours * 1e3:.0f} ms; the tabs after {restored * 1e3:.0f} ms"
        yield Row(
            "start with 20 tabs, 10,000 requests", "a bare window", ours / bare, 2.0, detail=told
        )
        shutil.rmtree(many)
        chromium = shutil.which("chromium")
        if not chromium:
            why = f"chromium is not installed (ours uses {idle_mb:.0f} MB)"
            yield Skipped("start to first paint, idle memory / Chromium", why)
            return
        ours, theirs = interleaved(
            3, lambda: until_painted("paint"), lambda: seconds(chromium, "--dump-dom", *BLANK)
        )
        yield Row("start to first paint", "headless Chromium", ours / theirs, 0.6)
        theirs_mb = idle_chromium_mb(chromium)
        told = f"{idle_mb:.0f} MB"
        yield Row("idle memory", "headless Chromium", idle_mb / theirs_mb, 0.35, detail=told)


def seconds(*words: str) -> float:
    began = time.monotonic()
    subprocess.run(words, check=True, capture_output=True)
    return time.monotonic() - began


def idle_chromium_mb(chromium: str) -> float:
    """Return the proportional set size of all of an idle Chromium's processes."""
    with tempfile.TemporaryDirectory() as profile:
        words = (chromium, *BLANK, f"--user-data-dir={profile}", "--remote-debugging-port=0")
        with subprocess.Popen(words, stderr=subprocess.PIPE, start_new_session=True) as browser:
            assert browser.stderr is not None
            try:
                while b"DevTools listening" not in browser.stderr.readline():
                    pass
                time.sleep(1)
                return sum(map(pss_mb, session(browser.pid)))
            finally:
                os.killpg(browser.pid, 9)


def session(leader: int) -> list[int]:
    """Return the processes of a session."""
    found = []
    for place in Path("/proc").glob("[0-9]*"):
        number = int(place.name)
        try:
            if os.getsid(number) == leader:
                found.append(number)
        except ProcessLookupError:
            continue
    return found
