"""One start of the window, in a process of its own.

    python window_child.py [bare | paint | settle | idle]

`bare` and `paint` print when the first paint was done, `settle` starts once and ends in order,
`idle` prints the megabytes that are the process's own, and its share of what others use too.
"""

import os
import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class FirstPaint(QObject):
    """Ends the process when its window, and what is in it, was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, self.tell)
        return False

    def tell(self) -> None:
        print(time.monotonic(), flush=True)
        os._exit(0)


def bare() -> None:
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QPlainTextEdit())
    window.resize(1440, 900)
    filter_ = FirstPaint(window)
    window.installEventFilter(filter_)
    window.show()
    app.exec()


def ours(kind: str) -> None:
    import asyncio

    from postwright.gui.application import build
    from postwright.gui.event_loop import EventLoop
    from postwright.storage.paths import user_paths

    async def live() -> None:
        built = build(user_paths())
        if kind == "paint":
            built.window.installEventFilter(FirstPaint(built.window))
        await built.start()
        if kind == "idle":
            from peers import pss_mb

            await asyncio.sleep(1)
            print(pss_mb("self"), flush=True)
        await built.aclose()

    app = QApplication([])
    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.run(live())


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[1])
