"""Someone at a window that dies: types into every editor, waits until it is stored, and dies.

python -m tests.scenarios.dying HOME abort|kill|fault
"""

import asyncio
import faulthandler
import os
import signal
import sys
from pathlib import Path
from typing import NoReturn

from PySide6.QtWidgets import QApplication

from postwright.gui.event_loop import EventLoop
from postwright.storage.faults import faults_noted
from tests.gui.driving import until
from tests.scenarios.driver import Someone, paths_in, someone

URL = "http://127.0.0.1:9/orders?state=open"
WAYS = ("abort", "kill", "fault")


def die(way: str) -> NoReturn:
    """End at once, as no program should."""
    if way == "abort":
        os.abort()
    elif way == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    faulthandler._sigsegv()  # type: ignore[attr-defined]
    raise SystemExit("still alive")


def type_everything(user: Someone) -> None:
    """Leave something in each part of a request."""
    user.type_url(URL)
    user.choose_method("POST")
    user.add_header("X-Mode", "fast")
    user.add_param("page", "2")
    user.sign_in("basic", username="me")
    user.set_body_text("json", '{"n": 1}')


async def live_and_die(home: Path, way: str) -> None:
    """Type, wait until it is kept, die."""
    async with someone(home) as user:
        type_everything(user)
        tab = user.tab
        kept = user.app.workspace.drafts
        await until(lambda: dict(kept.all()).get(tab.ref) == tab.document.request)
        user.window.restoring.keep()
        die(way)


def main(home: Path, way: str) -> None:
    """Run the window until it dies."""
    app = QApplication([])
    with (
        faults_noted(paths_in(home).data / "faults"),
        asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner,
    ):
        runner.run(live_and_die(home, way))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
