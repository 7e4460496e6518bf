import threading
from concurrent.futures import TimeoutError as TooLate

import pytest

from postwright.storage.worker import Worker


def test_tasks_run_in_order_and_closing_waits_for_them() -> None:
    worker = Worker("test")
    done: list[int] = []
    for number in range(100):
        worker.submit(lambda number=number: done.append(number))  # type: ignore[misc]
    assert worker.close()
    assert done == list(range(100))


def test_failed_task_tells_its_caller_and_stops_no_other() -> None:
    worker = Worker("test")
    failed = worker.submit(lambda: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        failed.result(10)
    assert worker.submit(lambda: 7).result(10) == 7
    worker.close()


def test_cancelled_task_is_passed_over() -> None:
    worker = Worker("test")
    gate = threading.Event()
    worker.submit(gate.wait)
    later = worker.submit(lambda: 7)
    assert later.cancel()
    gate.set()
    assert worker.close()


def test_task_that_never_ends_is_not_waited_for() -> None:
    worker = Worker("test")
    gate = threading.Event()
    waiting = worker.submit(gate.wait)
    with pytest.raises(TooLate):
        waiting.result(0)
    assert not worker.close(0)
    gate.set()
    assert worker.close(10)


def test_nothing_is_taken_after_the_end() -> None:
    worker = Worker("test")
    assert worker.close()
    with pytest.raises(RuntimeError, match="closed"):
        worker.submit(lambda: None)
