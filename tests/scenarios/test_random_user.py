"""One minute of someone who does anything at the window; POSTWRIGHT_SEED varies it."""

import os

import pytest

from tests.scenarios.random_child import used

SEED = int(os.environ.get("POSTWRIGHT_SEED", "1"))
SECONDS, STEPS = 60, 1000


@pytest.mark.timeout(400)
def test_someone_who_does_anything_breaks_loses_and_leaks_nothing() -> None:
    done = used(SEED, SECONDS, STEPS)
    assert done.returncode == 0, f"POSTWRIGHT_SEED={SEED} repeats it\n{done.stdout}"
