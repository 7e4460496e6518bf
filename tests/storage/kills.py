"""A program that saves without end and is killed at any moment: what is left of its file."""

import contextlib
import os
import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import postwright
from postwright.storage.files import sweep, write_atomically

SAVER = """
import random, sys
from pathlib import Path
from postwright.storage.files import write_atomically
path, number, naive = Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3] == "naive"
while True:
    number += 1
    text = f"{number}\\n".encode() + b"x" * random.randrange(1_000_000) + b"\\nend\\n"
    if naive:
        with path.open("wb") as file:
            file.write(text)
    else:
        write_atomically(path, text)
    print(number, flush=True)
"""
LONGEST_S = 0.03
ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(postwright.__file__).parents[1])}


def lost_of(kills: int, *, naive: bool) -> int:
    """Return after how many kills the file was damaged or older than an acknowledged save."""
    draw = random.Random(7)
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / "request.yml"
        lost = sum(_is_lost(path, draw, naive=naive) for _ in range(kills))
        sweep(Path(name))
        left = [file for file in Path(name).iterdir() if file != path]
        return lost + len(left)


def _is_lost(path: Path, draw: random.Random, *, naive: bool) -> bool:
    write_atomically(path, b"0\nend\n")
    child = subprocess.Popen(
        [sys.executable, "-c", SAVER, str(path), "0", "naive" if naive else ""],
        stdout=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    assert child.stdout is not None
    child.stdout.readline()
    with contextlib.suppress(subprocess.TimeoutExpired):
        child.wait(draw.random() * LONGEST_S)
    child.send_signal(signal.SIGKILL)
    acknowledged = max((int(line) for line in child.stdout.read().split()), default=1)
    child.wait()
    child.stdout.close()
    kept = path.read_bytes()
    number = kept.partition(b"\n")[0]
    whole = kept.endswith(b"\nend\n") and number.isdigit()
    return not whole or int(number) < acknowledged
