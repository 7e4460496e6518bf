import asyncio
import signal
import time
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from postwright.gui.event_loop import EventLoop


async def _called(later: Callable[[Callable[[], None]], object]) -> None:
    """Wait until a callback that is asked for now was called."""
    called = asyncio.Event()
    later(called.set)
    await asyncio.wait_for(called.wait(), 30)


async def test_qt_and_asyncio_take_turns() -> None:
    fired = asyncio.Event()
    QTimer.singleShot(1, fired.set)
    await asyncio.wait_for(fired.wait(), 30)


async def test_callbacks_run_in_the_order_they_were_asked_for() -> None:
    order: list[int] = []
    loop = asyncio.get_running_loop()
    for number in range(5):
        loop.call_soon(order.append, number)
    await _called(loop.call_soon)
    assert order == [0, 1, 2, 3, 4]


async def test_timers_ring_in_the_order_of_their_times() -> None:
    order: list[str] = []
    loop = asyncio.get_running_loop()
    loop.call_later(0.02, order.append, "later")
    loop.call_later(0.001, order.append, "sooner")
    await _called(partial(loop.call_later, 0.03))
    assert order == ["sooner", "later"]


async def test_cancelled_timers_do_not_pile_up() -> None:
    loop = asyncio.get_running_loop()
    assert isinstance(loop, EventLoop)
    for _ in range(5_000):
        loop.call_later(3600, print).cancel()
    assert len(loop._delayed) < 600


async def test_a_busy_queue_lets_the_window_have_its_turn() -> None:
    loop = asyncio.get_running_loop()
    ticks, given_up = 0, time.monotonic() + 20
    timer = QTimer(interval=5)

    def tick() -> None:
        nonlocal ticks
        ticks += 1

    def spin() -> None:
        if ticks < 5 and time.monotonic() < given_up:
            loop.call_soon(spin)
        else:
            ended.set()

    ended = asyncio.Event()
    timer.timeout.connect(tick)
    timer.start()
    spin()
    await ended.wait()
    assert ticks >= 5


async def test_a_callback_from_a_thread_wakes_the_loop() -> None:
    loop, woken = asyncio.get_running_loop(), asyncio.Event()
    await asyncio.to_thread(loop.call_soon_threadsafe, woken.set)
    await asyncio.wait_for(woken.wait(), 30)


async def test_a_signal_reaches_its_handler() -> None:
    loop, heard = asyncio.get_running_loop(), asyncio.Event()
    loop.add_signal_handler(signal.SIGUSR1, heard.set)
    try:
        signal.raise_signal(signal.SIGUSR1)
        await asyncio.wait_for(heard.wait(), 30)
    finally:
        loop.remove_signal_handler(signal.SIGUSR1)


async def test_a_child_process_can_be_awaited() -> None:
    child = await asyncio.create_subprocess_exec("true")
    assert await asyncio.wait_for(child.wait(), 30) == 0


def test_loops_can_follow_one_another(qapp: QApplication) -> None:
    for _ in range(3):
        with asyncio.Runner(loop_factory=lambda: EventLoop(qapp)) as runner:
            runner.run(asyncio.sleep(0))
