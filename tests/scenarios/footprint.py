"""What the window holds of the system: tasks, widgets, threads, files, connections, memory."""

import asyncio
import contextlib
import gc
import os
import threading
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from tests.scenarios.measured import resident

POOLED = "Thread (pooled)"


@dataclass(frozen=True)
class Footprint:
    """Counted once all that was given up is gone."""

    tasks: frozenset[str]
    widgets: Counter[str]
    threads: int
    files: Counter[str]
    memory_bytes: int = field(compare=False)

    def leaked_since(self, before: "Footprint") -> list[str]:
        """Return in words what there is more than before; memory is for the caller to judge."""
        found = [f"task {name}" for name in sorted(self.tasks - before.tasks)]
        found += [f"{n} {kind}" for kind, n in (self.widgets - before.widgets).items()]
        more = self.files - before.files
        found += [f"{n} file {name}" for name, n in more.items()]
        found += connections() if more["socket"] else []
        found += [f"now there run {sorted(running())}"] if more else []
        if self.threads > before.threads:
            found.append(f"{self.threads - before.threads} threads: {threading.enumerate()}")
        return found


def footprint() -> Footprint:
    """Count; widgets that are to be deleted are deleted first."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    current = asyncio.current_task()
    tasks = (task for task in asyncio.all_tasks() if task is not current)
    return Footprint(
        tasks=frozenset(task.get_name() for task in tasks),
        widgets=Counter(type(widget).__name__ for widget in QApplication.topLevelWidgets()),
        threads=sum(not isinstance(one, threading._DummyThread) for one in threading.enumerate()),
        files=open_files(),
        memory_bytes=resident(),
    )


def open_files() -> Counter[str]:
    """Return what is open by its kind or path; empty where the system does not say."""
    found: Counter[str] = Counter()
    try:
        numbers = os.listdir("/proc/self/fd")
    except OSError:
        return found
    for number in numbers:
        try:
            target = os.readlink(f"/proc/self/fd/{number}")
        except OSError:  # the listing's own
            continue
        kind = target.partition(":[")[0]
        found[target if kind == "anon_inode" else kind] += 1
    # Threads of Qt's own pool stay for half a minute after their work; each waits with one.
    found["anon_inode:[eventfd]"] -= running().count(POOLED)
    return found


def running() -> list[str]:
    """Return the names of all threads, also of those that Qt and libraries began."""
    found = []
    for task in Path("/proc/self/task").iterdir():
        with contextlib.suppress(OSError):
            found.append((task / "comm").read_text().strip())
    return found


def connections() -> list[str]:
    """Return the sockets of this process, as the kernel lists them: where from, where to, state."""
    mine = set()
    for number in os.listdir("/proc/self/fd"):
        with contextlib.suppress(OSError):
            mine.add(os.readlink(f"/proc/self/fd/{number}").removeprefix("socket:[").rstrip("]"))
    found = []
    for table in ("tcp", "tcp6", "unix"):
        for line in Path(f"/proc/net/{table}").read_text().splitlines()[1:]:
            words = line.split()
            inode = words[6] if table == "unix" else words[9]
            if inode in mine:
                found.append(f"{table} {' '.join(words[1:8])}")
    return found
