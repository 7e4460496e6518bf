"""Starts a random user in a process of its own, where nothing that another test left counts."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
USE = "tests/scenarios/random_use.py"
PATIENCE = 4.0
"""As many times the time of the steps may pass until all has ended."""


def used(seed: int, seconds: float, steps: int) -> "subprocess.CompletedProcess[str]":
    """Let one user act for so long at most; what is printed repeats it."""
    environment = {
        **os.environ,
        "POSTWRIGHT_SEED": str(seed),
        "POSTWRIGHT_SECONDS": str(seconds),
        "POSTWRIGHT_STEPS": str(steps),
        "PYTHONHASHSEED": "0",  # sets are gone through in the same order again
    }
    for name in [name for name in environment if name.startswith("PYTEST_")]:
        del environment[name]  # of the run that this is a part of
    words = [sys.executable, "-m", "pytest", USE, "-q", "-s", "-p", "no:xdist",
             "-o", f"timeout={60 + seconds * PATIENCE:.0f}"]  # fmt: skip
    return subprocess.run(
        words, cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, errors="replace", check=False,
    )  # fmt: skip
