"""One start of the window, in a process of its own.

    python window_child.py [bare | paint | filled | restored | settle | twenty | idle]

`bare` and `paint` print when the first paint was done, `filled` when all of the empty window
was painted, `restored` when its tabs were there. `settle` starts once and ends in order,
`twenty` opens twenty requests before. `idle` prints the megabytes that are the process's own,
and its share of what others use too.
"""

import os
import sys
import time

if sys.argv[1] != "bare":  # first, as in the program: Qt slows what is imported after it
    import postwright.gui.starting  # noqa: F401
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class FirstPaint(QObject):
    """Ends the process when its window, and what is in it, was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, tell)
        return False


def tell() -> None:
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
    from postwright.gui.starting import make_app, show_frame, user_paths

    paths, app = user_paths(), make_app()
    frame = show_frame(app, paths)
    if kind == "paint":
        tell()

    import asyncio

    from postwright.gui.application import build
    from postwright.gui.event_loop import EventLoop
    from postwright.model.collection import RequestRef

    async def live() -> None:
        built = build(paths)
        frame.fill(built.window)
        if kind == "filled":
            built.window.header.installEventFilter(FirstPaint(built.window))
        await built.start()
        if kind == "restored":
            tell()
        if kind == "twenty":
            for root in built.session.collections[-1:]:
                folder = root.tree.items[0]
                for request in folder.value.items[:20]:
                    ref = RequestRef(str(root.root), (folder.file, request.file))
                    built.window.open_ref(ref, keep=True)
        if kind == "idle":
            from peers import pss_mb

            await asyncio.sleep(1)
            print(pss_mb("self"), flush=True)
        await built.aclose()

    with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
        runner.run(live())


if __name__ == "__main__":
    bare() if sys.argv[1] == "bare" else ours(sys.argv[1])
