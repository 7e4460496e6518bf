"""Steps of the zoom: the first is taken at once, those that pile up behind it as one."""

from pathlib import Path

import pytest

from postwright.gui.application import Application
from tests.gui.driving import until, window_on


def followed(app: Application) -> list[int]:
    """Return the list that every change of the looks is added to."""
    app._fixed_theme = False
    seen: list[int] = []
    app.theme.changed.connect(lambda: seen.append(app.theme.zoom_percent))
    return seen


async def test_steps_that_pile_up_are_taken_as_one(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        seen = followed(app)
        for _ in range(6):
            app.actions.zoom_in.trigger()
        await until(lambda: app.theme.zoom_percent == 160)
        assert seen == [110, 160]


async def test_a_step_back_counts_from_where_the_others_lead(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        seen = followed(app)
        for step in ("zoom_in", "zoom_in", "zoom_in", "zoom_out", "zoom_reset", "zoom_out"):
            getattr(app.actions, step).trigger()
        await until(lambda: app.theme.zoom_percent == 90)
        assert seen == [110, 90]


@pytest.mark.parametrize(("step", "last"), [("zoom_in", 200), ("zoom_out", 80)])
async def test_it_ends_at_its_bounds(tmp_path: Path, step: str, last: int) -> None:
    async with window_on(tmp_path) as app:
        followed(app)
        for _ in range(20):
            getattr(app.actions, step).trigger()
        await until(lambda: app.theme.zoom_percent == last)
        getattr(app.actions, step).trigger()
        assert app.session.settings.zoom_percent == last
