"""The clock on the wall is set while a request runs: nothing that is measured shows it."""

import time
from pathlib import Path

import msgspec
import pytest

from postwright.gui.sidebar.history_list import ENTRY
from postwright.model.request import Request
from tests.gui.driving import current, until, window_on

DAY_S = 86_400.0


class Wall:
    """A clock that can be set, as `date -s`, NTP or summer time would."""

    def __init__(self) -> None:
        self._real = time.time
        self.set_by_s = 0.0

    def __call__(self) -> float:
        return self._real() + self.set_by_s


@pytest.mark.parametrize("jump_s", [-DAY_S, 3600.0, 10 * 365 * DAY_S])
async def test_durations_and_order_do_not_follow_the_wall(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jump_s: float
) -> None:
    wall = Wall()
    monkeypatch.setattr(time, "time", wall)
    async with window_on(tmp_path) as app:
        for name in ("first", "second", "third"):
            tab = app.window.tabs.open_new(
                Request(name=name, url=f"{{{{demo}}}}/slow?wait=0.1&lines=2&pause=0.05&{name}")
            )
            tab.send()
            assert tab.sending
            wall.set_by_s += jump_s if name == "second" else 0.0
            await until(lambda: current(app).exchange is not None and not current(app).sending)
            exchange = current(app).exchange
            assert exchange is not None
            assert exchange.failure is None
            assert 0 <= exchange.elapsed_ms < 30_000
            for hop in exchange.hops:
                assert hop.started_s >= 0
                phases = msgspec.structs.asdict(hop.timing).values()
                assert all(value >= 0 for value in phases if isinstance(value, int | float))
        kept = [entry.summary.url.rpartition("&")[2] for entry in
                app.session.workspace.history.recent()]  # fmt: skip
        assert kept == ["third", "second", "first"]
        app.session.workspace.history.tidy().result()
        assert len(app.session.workspace.history.recent()) == 3
        model = app.window.history_model
        rows = [model.index(n).data(ENTRY) for n in range(model.rowCount())]
        assert [row.path.rpartition("&")[2] for row in rows if row.id] == kept
