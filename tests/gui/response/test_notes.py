"""Above a body: hint, findings and what changed, in a window large and small."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from tests.gui.driving import click, open_request, press, send, until, window_on

BEARER = ("Accounts", "Bearer sign-in.yml")


async def refused(app: Application, size: tuple[int, int]) -> RequestTab:
    """A sign-in that worked, and then does not: hint, finding and card at once."""
    app.window.window().resize(*size)
    tab = await open_request(app, app.session.collections[0].root, BEARER)
    await send(app)
    auth = replace(tab.document.request.auth, values=(("token", "unknown"),))
    tab.document.set("Other token", auth=auth)
    await send(app)
    card = tab.response.body_tab.findings
    await until(lambda: not card.isHidden())
    return tab


@pytest.mark.parametrize(
    ("size", "folded"), [((1440, 900), False), ((1000, 650), True)], ids=["large", "small"]
)
async def test_the_body_keeps_its_room(tmp_path: Path, size: tuple[int, int], folded: bool) -> None:
    async with window_on(tmp_path) as app:
        tab = await refused(app, size)
        body = tab.response.body_tab
        await until(lambda: body.notes.folded == folded)
        assert body.views.height() >= 100
        assert body.hint.isVisible() != folded
        assert body.findings.isVisible() != folded


async def test_the_line_opens_and_folds_by_mouse_and_key(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await refused(app, (1000, 650))
        body = tab.response.body_tab
        await until(lambda: body.notes.folded)
        assert "more" in body.notes.line.accessibleName()
        click(body.notes.line)
        assert body.hint.isVisible()
        assert body.findings.isVisible()
        press(body.notes.line, Qt.Key.Key_Space)
        assert body.notes.folded
        press(body.notes.line, Qt.Key.Key_Space)
        await send(app)
        await until(lambda: body.notes.folded, "another answer begins folded")


async def test_an_answer_without_remarks_has_no_line(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.window().resize(1000, 650)
        tab = await open_request(app, app.session.collections[0].root, BEARER)
        await send(app)
        assert tab.response.body_tab.notes.isHidden()
