"""Draws the real window in its named states into screenshots/.

    python packaging/dev.py screenshots [name ...]

Everything is real: the window, the sends, the answers and the failures. Only the home is a new
one, and the servers are on this machine.
"""

import asyncio
import contextlib
import os
import sys
import tempfile
from collections.abc import AsyncIterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from screenshot_servers import LISTENING, TASKS
from screenshot_stage import Stage
from screenshot_states import STATES, first_run

from postwright.gui import language
from postwright.gui.application import build
from postwright.gui.event_loop import EventLoop
from postwright.gui.theme import Theme
from postwright.storage.paths import Paths

ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT = 1440, 900


@contextlib.asynccontextmanager
async def stage(name: str, home: Path) -> AsyncIterator[Stage]:
    """Yield the window in that state; afterwards all is put away."""
    theme, make = STATES[name]
    paths = Paths(home / "config", home / "data", home / "cache")
    app = build(paths, theme=Theme(theme), environment={})  # type: ignore[arg-type]
    app.window.resize(WIDTH, HEIGHT)
    await app.start()
    made = Stage(app, home)
    if "-zh-" in name:
        app.session.change_settings(replace(app.session.settings, language="zh_CN"))
        await made.settle(lambda: language.current() == "zh_CN")
    app.window.resize(WIDTH, HEIGHT)
    if make is not first_run:
        await made.furnish()
    try:
        await make(made)
        yield made
    finally:
        for tab in app.window.tabs.request_tabs:
            tab.cancel()
        while TASKS:
            TASKS.pop().cancel()
        await app.aclose()
        while LISTENING:
            LISTENING.pop().close()
        app.window.deleteLater()
        language.forget()


async def draw(name: str, target: Path) -> None:
    """Draw one state into a PNG file of that name."""
    with tempfile.TemporaryDirectory() as folder:
        async with stage(name, Path(folder)) as made:
            picture(made).save(str(target / f"{name}.png"))


def picture(made: Stage) -> QImage:
    """Return the window, and what stands over it where it stands."""
    window = made.app.window
    image = window.grab().toImage()
    painter = QPainter(image)
    for widget in made.over:
        at = widget.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
        if widget.isModal():  # an offscreen screen does not put it in the middle
            at = QPoint(
                (window.width() - widget.width()) // 2, (window.height() - widget.height()) // 2
            )
        painter.drawPixmap(at, widget.grab())
    painter.end()
    return image


def main(wanted: list[str]) -> int:
    unknown = set(wanted) - set(STATES)
    if unknown:
        print(f"no such states: {', '.join(sorted(unknown))}; there are {', '.join(STATES)}")
        return 2
    app = QApplication([])
    target = ROOT / "screenshots"
    target.mkdir(exist_ok=True)
    for name in wanted or STATES:
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            runner.run(draw(name, target))
        print(f"screenshots/{name}.png", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
