import asyncio

import pytest

from postwright.gui.tasks import Tasks


async def test_a_coroutine_runs_to_its_end() -> None:
    done = asyncio.Event()

    async def work() -> None:
        done.set()

    await Tasks().start(work())
    assert done.is_set()


async def test_a_crash_is_told() -> None:
    tasks, crashes = Tasks(), []
    tasks.crashed.connect(crashes.append)

    async def work() -> None:
        raise ValueError("ours")

    with pytest.raises(ValueError, match="ours"):
        await tasks.start(work())
    await asyncio.sleep(0)
    assert [str(crash) for crash in crashes] == ["ours"]


async def test_a_cancelled_one_is_no_crash() -> None:
    tasks, crashes = Tasks(), []
    tasks.crashed.connect(crashes.append)
    task = tasks.start(asyncio.sleep(60))
    task.cancel()
    await asyncio.wait([task])
    await asyncio.sleep(0)
    assert crashes == []


async def test_closing_waits_until_all_have_cleaned_up() -> None:
    tasks, cleaned, started = Tasks(), asyncio.Event(), asyncio.Event()

    async def work() -> None:
        started.set()
        try:
            await asyncio.sleep(60)
        finally:
            await asyncio.sleep(0)
            cleaned.set()

    tasks.start(work())
    await started.wait()
    await tasks.aclose()
    assert cleaned.is_set()


async def test_it_is_busy_until_the_last_one_ended() -> None:
    tasks = Tasks()
    assert not tasks.busy
    first, last = asyncio.Event(), asyncio.Event()
    waits = tasks.start(first.wait()), tasks.start(last.wait())
    first.set()
    await waits[0]
    assert tasks.busy
    last.set()
    await waits[1]
    await asyncio.sleep(0)
    assert not tasks.busy
