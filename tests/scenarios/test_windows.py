"""No part of the window becomes a window by mistake, and none outlives it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from tests.gui.driving import current, send, window_on
from tests.server import RawServer, Reply


def strays() -> list[str]:
    """Return the widgets without a parent that are made for no window."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()!r}"
        for widget in QApplication.topLevelWidgets()
        if widget.parent() is None
        and not isinstance(widget, QDialog | QMenu)
        and widget.windowType() != Qt.WindowType.Popup
        and widget.objectName() not in ("frame", "main_window")
    ]


async def test_every_part_is_inside_of_the_window(tmp_path: Path) -> None:
    before = set(strays())
    async with RawServer(Reply(500, b"{}")) as server, window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        current(app).document.set("URL", url=server.url)
        tab = await send(app)
        for page in ("params", "headers", "auth", "body", "checks", "docs", "options"):
            tab.request_pane.choose(page)
        for view in ("headers", "cookies", "timing", "auth", "console", "checks", "body"):
            tab.response.choose_tab(view)
        root = app.session.collections[0].root
        app.window.pages.environments(root)
        app.window.pages.cookies(str(root))
        app.window.pages.shared(root)
        app.window.pages.welcome()
        app.window.finding.open()
        app.window.runs.open_current()
        assert not set(strays()) - before
