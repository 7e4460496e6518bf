"""Work in a thread: its result comes once, and nothing of it stays behind."""

import threading

import pytest
from PySide6.QtCore import QObject

from postwright.gui.response.job import Job
from tests.gui.driving import until


@pytest.mark.parametrize("cancelled", [False, True], ids=["done", "cancelled"])
async def test_a_parent_does_not_keep_jobs_that_ended(cancelled: bool) -> None:
    parent, results = QObject(), []
    for number in range(5):
        job = Job(lambda _, number=number: number, parent)  # type: ignore[misc]
        job.done.connect(results.append)
        job.start()
        if cancelled:
            job.cancel()
    await until(lambda: not parent.children(), "jobs stayed")
    assert sorted(results) == ([] if cancelled else [0, 1, 2, 3, 4])
    job.cancel()  # whoever still holds it may


async def test_a_job_outlives_its_parent_in_peace() -> None:
    parent, goes_on, ended = QObject(), threading.Event(), threading.Event()

    def work(_: object) -> int:
        goes_on.wait(10)
        ended.set()
        return 1

    job = Job(work, parent)
    job.start()
    parent.deleteLater()
    gone: list[bool] = []
    parent.destroyed.connect(lambda: gone.append(True))
    await until(lambda: gone)
    goes_on.set()
    await until(ended.is_set)
