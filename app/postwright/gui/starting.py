"""Starts the window in two steps: its frame is on the screen before all else is read and built.

    run_window ─▶ QApplication ─▶ Frame ─▶ first paint ─▶ read the other modules ─▶ live

What is typed and clicked in between waits with the system. It arrives where it was aimed at:
what fills the frame has its shape.
"""

import os
import sys
from collections.abc import Mapping
from functools import partial

from postwright import __version__
from postwright.storage import settings
from postwright.storage.faults import faults_noted
from postwright.storage.paths import Paths, user_paths

# Qt comes last: it looks into the source of every module that is imported after it.
from PySide6.QtCore import QTimer  # isort: skip
from PySide6.QtWidgets import QApplication  # isort: skip

from postwright.gui.window.frame import Frame, recall_frame  # isort: skip
from postwright.gui.window.looks import looks  # isort: skip

NO_DISPLAY = 2
"""The exit status where no window can be shown."""
FIRST_PAINT_MS = 500
"""A window that starts minimized is not painted: after so long the start goes on."""


def run_window() -> int:
    """Show the window until it is closed. Return the exit status."""
    if not has_display(sys.platform, os.environ):
        sys.stderr.write(
            "There is no display to show a window on. Without one, try: postwright tour\n"
            "or, where Xvfb is installed: xvfb-run postwright\n"
        )
        return NO_DISPLAY
    paths = user_paths()
    app = make_app()
    frame = show_frame(app, paths)
    with faults_noted(paths.faults) as crashed:
        from postwright.gui.application import AGAIN, live  # after the first paint

        status = live(app, frame, paths, crashed)
    if status == AGAIN:
        from postwright.gui.crashes import start_again

        start_again()
        return 0
    return status


def make_app() -> QApplication:
    """Return the application, named as the desktop knows it."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Postwright")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("postwright")
    app.setQuitOnLastWindowClosed(False)  # the loop ends when all is put away, not before
    return app


def show_frame(app: QApplication, paths: Paths) -> Frame:
    """Return the frame once it was painted."""
    frame = Frame(recall_frame(paths.frame), *looks(settings.load(paths)))
    painted, patience = QTimer(singleShot=True, interval=0), QTimer(interval=FIRST_PAINT_MS)
    frame.painted.connect(painted.start)
    painted.timeout.connect(partial(app.exit, 0))  # `quit` would close the window
    patience.timeout.connect(partial(app.exit, 0))
    patience.start()
    frame.show()
    app.exec()  # no loop runs around it
    patience.stop()
    frame.painted.disconnect()
    return frame


def has_display(platform: str, environment: Mapping[str, str]) -> bool:
    """Tell whether a window can be shown."""
    if platform in ("win32", "darwin") or environment.get("QT_QPA_PLATFORM"):
        return True
    return bool(environment.get("DISPLAY") or environment.get("WAYLAND_DISPLAY"))
