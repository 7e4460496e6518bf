"""Showing, scrolling and searching bodies of 10 and 100 MB, each in a process of its own.

Frames and gaps are held against the clock. Where others want the processor too, what the window's
thread itself worked, which is told beside it, says how much of that was ours.
"""

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from figures import Row, Rows, Skipped, interleaved

APP = Path(__file__).parents[2] / "app"
CHILD = Path(__file__).with_name("viewing_child.py")
FRAME_MS = 1000 / 60
MB = 1_000_000


def rows() -> Rows:
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        one_line, lines = home / "one-line.json", home / "lines.json"
        write(home / "small.json", lines, 10 * MB)
        yield from pretty(home / "small.json", "10 MB", 0.9)
        write(one_line, lines, 100 * MB)
        yield from pretty(one_line, "100 MB", 0.30)
        yield from raw(lines)
        yield from scrolling(one_line, lines)
        yield from finding(lines)


def write(one_line: Path, lines: Path, size: int) -> None:
    """Write about so many bytes of JSON, as one line and with a line for each value."""
    record = '{"id":%d,"name":"user %d","mail":"u%d@example.test","tags":["a","b"],"ok":true}'
    count = size // (len(record) + 12)
    text = "[" + ",".join(record % (n, n, n) for n in range(count)) + "]"
    one_line.write_text(text)
    lines.write_text(text.replace(",", ",\n"))


def child(kind: str, path: Path) -> dict[str, float]:
    """Return what the child measured; `start_s` counts from before the process."""
    environment = {**os.environ, "PYTHONPATH": str(APP)}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    began = time.monotonic()
    words = (sys.executable, str(CHILD), kind, str(path))
    said = subprocess.run(words, env=environment, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(said)
    return {**found, "start_s": found.get("at", began) - began}


def pretty(path: Path, size: str, reach: float) -> Rows:
    jq = shutil.which("jq")
    name = f"viewing {size} one-line JSON, start to pretty paint"
    if jq is None:
        yield Skipped(name, "jq is not installed")
        return
    seen: list[dict[str, float]] = []

    def ours() -> float:
        seen.append(child("pretty", path))
        return seen[-1]["start_s"]

    def theirs() -> float:
        began = time.monotonic()
        subprocess.run((jq, ".", str(path)), check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - began

    our_s, their_s = interleaved(3, ours, theirs)
    yield Row(name, "jq .", our_s / their_s, reach, detail=f"{our_s:.2f} s to {their_s:.2f} s")
    found = [child("warm", path) for _ in range(3)]
    gap, busy = (statistics.median(one[key] for one in found) for key in ("gap_ms", "busy_ms"))
    told = f"{gap:.0f} ms, at work for {busy:.0f} at most"
    yield Row("... longest gap meanwhile", "50 ms", gap / 50, 1.0, detail=told)
    body = path.stat().st_size
    memory = statistics.median(one["memory"] for one in seen) / body
    yield Row("... memory", "the body", memory, 3.0)


def raw(path: Path) -> Rows:
    found = [child("raw", path) for _ in range(3)]
    paint, count, whole, memory = (
        statistics.median(one[key] for one in found)
        for key in ("paint_ms", "count_ms", "whole_ms", "memory")
    )
    told = f"{paint:.0f} ms, all rows known after {whole:.0f} ms"
    name = "viewing 100 MB raw, first paint"
    yield Row(name, "reading it and counting lines", paint / count, 1.0, detail=told)
    yield Row("... memory", "the body", memory / path.stat().st_size, 1.2)


def scrolling(one_line: Path, lines: Path) -> Rows:
    kinds = (("100 MB of lines", "scroll", lines), ("one line of 100 MB", "scroll", one_line),
             ("one line of 100 MB, wrapped", "wrapped", one_line))  # fmt: skip
    for what, kind, path in kinds:
        found = child(kind, path)
        told = f"p50 {found['p50_ms']:.1f}, p99 {found['p99_ms']:.1f} ms"
        told += f", at work p99 {found['busy_ms']:.1f}"
        name = f"scrolling {what}, p99"
        yield Row(name, "a frame of 16.7 ms", found["p99_ms"] / FRAME_MS, 1.0, detail=told)


def finding(path: Path) -> Rows:
    found = child("find", path)
    plain = found["plain_ms"]
    for name, key, reach in (
        ("finding in 100 MB", "exact_ms", 2.0),
        ("finding in 100 MB, ignoring case", "any_case_ms", 6.0),
    ):
        told = f"{found[key]:.0f} ms"
        yield Row(name, "bytes.find", found[key] / plain, reach, detail=told)
    gap = found["gap_ms"]
    told = f"{gap:.0f} ms, at work for {found['busy_ms']:.0f} at most"
    yield Row("... longest gap meanwhile", "a frame", gap / FRAME_MS, 1.0, detail=told)
