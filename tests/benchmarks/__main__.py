"""Prints the figures that Postwright should reach, each as a ratio of one run.

    python packaging/dev.py bench [name ...]

Exit status 1 when a row misses what it should reach.
"""

import importlib
import os
import subprocess
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path[:0] = [str(Path(__file__).parents[2])]

GROUPS = (
    "opening", "saving", "kills", "sending", "parallel", "running", "transfer", "starting",
    "viewing", "using",
)  # fmt: skip


def main(wanted: list[str]) -> int:
    unknown = set(wanted) - set(GROUPS)
    if unknown:
        print(f"no such rows: {', '.join(sorted(unknown))}; there are {', '.join(GROUPS)}")
        return 2
    groups = wanted or list(GROUPS)
    if len(groups) > 1:
        # Each in a process of its own: what one group has loaded is no memory of the next one's.
        return max(subprocess.call([sys.executable, *sys.argv[:1], group]) for group in groups)
    missed = 0
    for row in importlib.import_module(groups[0]).rows():
        print(row, flush=True)
        missed += not getattr(row, "reached", True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
