"""What the benchmarks measure against: child processes, raw httpx2, tools on the path."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def plain_server() -> Iterator[int]:
    """Run the plain server in a process of its own and yield its port."""
    script = Path(__file__).with_name("plain_server.py")
    words = [sys.executable, str(script)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            yield int(server.stdout.readline())
        finally:
            server.kill()


def resident_mb() -> float:
    """Return this process's memory in MB (Linux)."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 1e6


def pss_mb(process: int | str) -> float:
    """Return a process's memory in MB, its share of what others use too (Linux)."""
    lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    return int(next(line for line in lines if line.startswith("Pss:")).split()[1]) / 1000
