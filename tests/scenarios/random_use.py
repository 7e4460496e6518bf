"""One minute of someone who does anything; set POSTWRIGHT_SEED to repeat or to vary it.

Not collected by itself: test_random_user.py and `dev.py bench using` run it in a process of its
own, where no other test has left anything.
"""

import asyncio
import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QMimeDatabase

from tests.gui.driving import until
from tests.scenarios.driver import someone
from tests.scenarios.footprint import Footprint, footprint
from tests.scenarios.misbehaving import misbehaving
from tests.scenarios.random_user import RandomUser

SEED = int(os.environ.get("POSTWRIGHT_SEED", "1"))
STEPS = int(os.environ.get("POSTWRIGHT_STEPS", "400"))
WITHIN_S = float(os.environ.get("POSTWRIGHT_SECONDS", "60"))


async def test_someone_who_does_anything_breaks_loses_and_leaks_nothing(tmp_path: Path) -> None:
    print(f"POSTWRIGHT_SEED={SEED}")
    async with misbehaving() as server:
        async with someone(tmp_path / "warm") as user:
            await RandomUser(user, server.url, SEED).act(40, WITHIN_S / 6)
        await until(lambda: server.open == 0, "connections are left open")
        QMimeDatabase().allMimeTypes()  # a dialog for files reads it once, and keeps it open
        before = footprint()
        async with someone(tmp_path) as user:
            someone_random = RandomUser(user, server.url, SEED + 1)
            done = await someone_random.act(STEPS, WITHIN_S)
            half = someone_random.half_way
            assert half is not None
            grown_kb = (await someone_random.memory_alone() - half.memory_bytes) >> 10
            print(f"\ndid {done} steps, {grown_kb} KB more in the last {done - half.steps}")
            for _ in range(3):
                await asyncio.sleep(0)  # a rename is carried out when its key has returned
            words = list(someone_random.words.stored())
            texts = {ref: someone_random.words.text_of(ref) for ref, _ in words}
        await until(lambda: server.open == 0, "connections are left open")
        async with someone(tmp_path, new=False) as user:
            again = RandomUser(user, server.url, SEED)
            for ref, word in words:
                text = again.words.text_of(ref)
                assert text is not None, f"{ref} did not come back; it was {texts[ref]}"
                assert word in text, f"{word} did not come back in {ref}"
        await nothing_left(before)


async def nothing_left(before: Footprint) -> None:
    """Wait for what ends in threads; then say what is left."""
    with contextlib.suppress(AssertionError):
        await until(lambda: not footprint().leaked_since(before))
    assert not footprint().leaked_since(before)
