"""One look at a body, in a process of its own; prints what it measured as JSON.

python viewing_child.py [pretty | warm | raw | scroll | wrapped | find] FILE
"""

import gc
import json
import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from figures import stopwatch
from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtWidgets import QApplication

from postwright.gui.response.body_view.find_bar import FindBar
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme

FRAMES = 400
TICK_MS = 5


class Gaps:
    """The longest time that the window did not come round, and that it worked in one go."""

    def __init__(self) -> None:
        self.longest_ms = self.busiest_ms = 0.0
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1e3)
        self.busiest_ms = max(self.busiest_ms, (worked - self._worked) * 1e3)
        self._last, self._worked = now, worked


def memory() -> float:
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")


def until(condition: Callable[[], bool]) -> None:
    while not condition():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def made(*, warm: bool = True) -> BodyPane:
    """Show a pane; `warm`: it has shown a text before, which loads the font."""
    theme = Theme("dark")
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme.apply(app)
    pane = BodyPane(theme)
    pane.resize(1000, 700)
    pane.show()
    if warm:
        with tempfile.NamedTemporaryFile() as small:
            small.write(b'{"a": 1}')
            small.flush()
            pane.show_file(small.name, "application/json")
            pane.grab()
    QApplication.processEvents()
    gc.freeze()  # as a session does when it has opened what was open before
    return pane


def pretty(path: Path, *, warm: bool = False) -> dict[str, float]:
    pane = made(warm=warm)
    before = memory()
    gaps = Gaps()
    view = pane.text.view
    pane.show_file(str(path), "application/json")
    until(lambda: view.foldable and view.index.source.size > path.stat().st_size)
    view.viewport().repaint()
    at = time.monotonic()
    until(lambda: view.index.indexed_bytes == view.index.source.size)
    gap, busy = gaps.longest_ms, gaps.busiest_ms
    return {"at": at, "gap_ms": gap, "busy_ms": busy, "memory": memory() - before}


def raw(path: Path) -> dict[str, float]:
    began = time.perf_counter()
    path.read_bytes().count(b"\n")
    count_ms = (time.perf_counter() - began) * 1e3
    pane = made()
    view = pane.text.view
    before = memory()
    began = time.perf_counter()
    pane.show_file(str(path), "text/plain")
    view.viewport().repaint()
    paint_ms = (time.perf_counter() - began) * 1e3
    until(lambda: view.index.indexed_bytes == view.index.source.size)
    whole_ms = (time.perf_counter() - began) * 1e3
    used = memory() - before
    return {"paint_ms": paint_ms, "count_ms": count_ms, "whole_ms": whole_ms, "memory": used}


def scroll(path: Path, *, wrap: bool = False) -> dict[str, float]:
    """Jump and roll; the body is JSON as it came, so that it is coloured."""
    pane = made()
    view = pane.text.view
    pane.show_file(str(path), "application/json")
    pane.show_mode("raw")
    view.set_wrap(wrap)
    until(lambda: view.index.indexed_bytes == view.index.source.size)
    bar = view.verticalScrollBar()
    chance = random.Random(1)
    jumps = [chance.randint(0, bar.maximum()) for _ in range(FRAMES)]
    rolls = [bar.maximum() // 2 + 3 * n for n in range(FRAMES)]
    times, works = [], []
    for place in jumps + rolls:
        began, worked = time.perf_counter(), time.thread_time()
        bar.setValue(place)
        view.viewport().repaint()
        times.append((time.perf_counter() - began) * 1e3)
        works.append((time.thread_time() - worked) * 1e3)
        QApplication.processEvents()
    cuts = statistics.quantiles(times, n=100)
    busy = statistics.quantiles(works, n=100)[98]
    return {"p50_ms": cuts[49], "p99_ms": cuts[98], "busy_ms": busy}


def find(path: Path) -> dict[str, float]:
    pane = made()
    view = pane.text.view
    pane.show_file(str(path), "text/plain")
    until(lambda: view.index.indexed_bytes == view.index.source.size)
    last = "User 1049999 is not there"
    content = path.read_bytes()
    plain_times: list[float] = []
    for _ in range(5):
        with stopwatch(plain_times):
            content.find(last.encode())
    del content
    gaps: list[float] = []
    busy: list[float] = []
    bar: FindBar = pane.find_bar
    bar.show()
    found: list[int] = []
    bar.searched.connect(found.append)

    def search(*, match_case: bool) -> float:
        bar.match_case.blockSignals(True)
        bar.match_case.setChecked(match_case)
        bar.match_case.blockSignals(False)
        found.clear()
        bar.field.setText(last)
        QApplication.processEvents()
        meanwhile = Gaps()
        began = time.perf_counter()
        bar.search()
        until(lambda: bool(found))
        gaps.append(meanwhile.longest_ms)
        busy.append(meanwhile.busiest_ms)
        return (time.perf_counter() - began) * 1e3

    exact_ms = statistics.median(search(match_case=True) for _ in range(3))
    any_ms = statistics.median(search(match_case=False) for _ in range(3))
    return {
        "plain_ms": statistics.median(plain_times) * 1e3,
        "exact_ms": exact_ms,
        "any_case_ms": any_ms,
        "gap_ms": statistics.median(gaps),
        "busy_ms": statistics.median(busy),
    }


if __name__ == "__main__":
    app = QApplication([])
    kind, file = sys.argv[1], Path(sys.argv[2])
    kinds = {
        "pretty": pretty,
        "warm": partial(pretty, warm=True),
        "raw": raw,
        "scroll": scroll,
        "wrapped": partial(scroll, wrap=True),
        "find": find,
    }
    measured = kinds[kind](file)
    print(json.dumps(measured), flush=True)
    os._exit(0)
