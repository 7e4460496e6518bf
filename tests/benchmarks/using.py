"""Twenty minutes of someone who does anything at the window; what fails, leaks or grows.

POSTWRIGHT_SECONDS sets another length, POSTWRIGHT_SEED another first seed.
"""

import os
import re
import statistics
import time

from figures import Row, Rows

from tests.scenarios.random_child import used

SECONDS = float(os.environ.get("POSTWRIGHT_SECONDS", "1200"))
FIRST = int(os.environ.get("POSTWRIGHT_SEED", "100"))
EACH_S = 240.0
STEPS = 100_000


def rows() -> Rows:
    end, seed, failed, steps = time.monotonic() + SECONDS, FIRST, 0, 0
    grown: list[float] = []
    while time.monotonic() < end:
        done = used(seed, min(EACH_S, SECONDS), STEPS)
        if done.returncode:
            failed += 1
            print(done.stdout[-20_000:], flush=True)
        for did, more_kb, last in re.findall(
            r"did (\d+) steps, (-?\d+) KB more in the last (\d+)", done.stdout
        ):
            steps += int(did)
            grown.append(int(more_kb) / max(1, int(last)))
        seed += 1
    minutes = SECONDS / 60
    kept = f", {statistics.median(grown):.0f} KB more by each in its second half" if grown else ""
    detail = f"{steps} steps{kept}"
    yield Row(f"faults in {minutes:.0f} minutes of use", "1", failed, 0, detail=detail)
