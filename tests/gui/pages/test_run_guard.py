"""A run in a guarded environment waits for a second press where it may change something."""

from pathlib import Path

import pytest

from postwright.model.collection import Environment
from postwright.model.options import Postwright
from postwright.model.request import Request
from tests.gui.driving import click, until, window_on


@pytest.mark.parametrize(("method", "asks"), [("POST", True), ("GET", False), ("HEAD", False)])
async def test_what_may_change_something_asks(tmp_path: Path, method: str, asks: bool) -> None:
    async with window_on(tmp_path) as app:
        session = app.window.session
        root = session.create_collection("Shop").root
        url = f"{session.demo_url()}/echo"
        session.edits.add(root, (), Request("One", method=method, url=url))
        mark = Postwright(guard=True)
        session.environments.save(root, Environment("Production", postwright=mark))
        session.environments.choose(root, "Production")
        page = app.window.runs.open(root)
        page.form.environment.setCurrentIndex(page.form.environment.findData("Production"))
        click(page.run_button)
        assert page.process.running is not asks
        if asks:
            assert page.run_button.text() == "Run in Production"
            page.guard._timer.setInterval(0)
            page.guard._timer.start()
            await until(lambda: page.run_button.text() == "Run")
            click(page.run_button)
            click(page.run_button)
            assert page.process.running
        await until(lambda: not page.process.running, "the run did not end")
        assert page.run_button.text() == "Run again"
