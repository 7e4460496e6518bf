"""Twenty minutes of someone who does anything at the window; what fails, leaks or grows.

POSTWRIGHT_SECONDS sets another length, POSTWRIGHT_SEED another first seed.
"""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

from figures import Row, Rows

ROOT = Path(__file__).parents[2]
SECONDS = float(os.environ.get("POSTWRIGHT_SECONDS", "1200"))
FIRST = int(os.environ.get("POSTWRIGHT_SEED", "100"))
EACH_S = 120.0
TEST = "tests/scenarios/random_use.py"


def rows() -> Rows:
    end, seed, failed, steps = time.monotonic() + SECONDS, FIRST, 0, 0
    while time.monotonic() < end:
        done = used(seed)
        if done.returncode:
            failed += 1
            print(done.stdout[-6000:], flush=True)
        steps += sum(map(int, re.findall(r"did (\d+) steps", done.stdout)))
        seed += 1
    minutes = SECONDS / 60
    yield Row(f"faults in {minutes:.0f} minutes of use", "1", failed, 0, detail=f"{steps} steps")


def used(seed: int) -> subprocess.CompletedProcess[str]:
    """Let one user act in a process of its own: a crash ends nobody else."""
    environment = {
        **os.environ,
        "POSTWRIGHT_SEED": str(seed),
        "POSTWRIGHT_SECONDS": str(min(EACH_S, SECONDS)),
        "POSTWRIGHT_STEPS": "2000",
    }
    words = [sys.executable, "-m", "pytest", TEST, "-q", "-s", "-p", "no:xdist"]
    return subprocess.run(
        words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, check=False,
    )  # fmt: skip
