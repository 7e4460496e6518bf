"""Twenty minutes of someone who does anything at the window; what fails, leaks or grows.

POSTWRIGHT_SECONDS sets another length, POSTWRIGHT_SEED another first seed.
"""

import os
import re
import time

from figures import Row, Rows

from tests.scenarios.random_child import used

SECONDS = float(os.environ.get("POSTWRIGHT_SECONDS", "1200"))
FIRST = int(os.environ.get("POSTWRIGHT_SEED", "100"))
EACH_S = 240.0
STEPS = 100_000
GROWN_MB = 100.0
"""For a thousand steps, of which a third send: what is kept of them, and what Qt caches."""


def rows() -> Rows:
    end, seed, failed, steps = time.monotonic() + SECONDS, FIRST, 0, 0
    grown: list[float] = []
    while time.monotonic() < end:
        done = used(seed, min(EACH_S, SECONDS), STEPS)
        if done.returncode:
            failed += 1
            print(done.stdout[-20_000:], flush=True)
        for did, before, after in re.findall(
            r"did (\d+) steps, memory (\d+) -> (\d+)", done.stdout
        ):
            steps += int(did)
            grown.append((int(after) - int(before)) * 1000 / int(did))
        seed += 1
    minutes = SECONDS / 60
    yield Row(f"faults in {minutes:.0f} minutes of use", "1", failed, 0, detail=f"{steps} steps")
    if grown:
        most = max(grown)
        yield Row("MB that a thousand steps of use leave", "1", most, GROWN_MB)
