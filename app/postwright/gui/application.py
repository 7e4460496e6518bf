"""Builds every object of the window and hands each its collaborators; runs the loop.

live ─▶ Runner(EventLoop) ─▶ build ─▶ fill the frame ─▶ start ─▶ wait ─▶ aclose
"""

import asyncio
import contextlib
import gc
import importlib
import os
import signal
import sys
from collections.abc import Mapping
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication

from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine
from postwright.gui.actions import Actions
from postwright.gui.environments.desks import EnvironmentDesks
from postwright.gui.event_loop import EventLoop
from postwright.gui.language import speak, speaks
from postwright.gui.main_window import MainWindow
from postwright.gui.mark import mark_icon
from postwright.gui.outside_changes import OutsideChanges
from postwright.gui.pages.shared import SharedPage
from postwright.gui.request_tab import RequestTab
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.window.frame import Frame
from postwright.gui.window.key_bindings import bindings
from postwright.gui.window.looks import looks, wants_contrast
from postwright.gui.window.new_window import give_focus, is_busy, put_down, take_up
from postwright.model.settings import Settings
from postwright.storage.files import make_private_folder
from postwright.storage.log import LOG, start_log, stop_log
from postwright.storage.paths import Paths
from postwright.workspace.workspace import Workspace

if TYPE_CHECKING:
    from postwright.demo.server import DemoServer

CLOSE_WITHIN_S = 1.0
LOOK_AGAIN_MS = 200
"""So often, where the language waits for an answer that is on its way."""
PRUNING_MS = 3_600_000
"""History is cleared of what is too old at the start, and then so often."""
AGAIN = 3
"""The status of a run after which the program starts anew."""
STOPPED = "Event loop stopped before Future completed."
"""What qasync says when Qt ends the loop by itself."""


class Application(QObject):
    """All that lives as long as the window does."""

    closed = Signal()

    def __init__(
        self,
        paths: Paths,
        *,
        theme: Theme | None = None,
        environment: Mapping[str, str] = os.environ,
    ) -> None:
        super().__init__()
        self.paths = paths
        self.crashed = ""
        """What the run before this one wrote as it crashed, to be told once."""
        self.again = False
        """Whether the program is to start anew once it has ended."""
        self._demo: DemoServer | None = None
        self._ended = False
        engine = Engine(files=LocalFiles(None), spool=make_private_folder(paths.spool))
        engine.browser = open_browser
        self.workspace = Workspace(paths, engine, environment=environment)
        self.workspace.demo_url = self.start_demo
        self.theme = theme or Theme(*looks(self.workspace.settings))
        self._fixed_theme = theme is not None
        self.session = Session(self.workspace, self)
        self.tasks = Tasks()
        self.desks = EnvironmentDesks(self.session, self.tasks, self)
        speak(self.workspace.settings.language)
        self.outside = OutsideChanges(self.session, self.tasks, self)
        self._make_window()
        self._pruning = QTimer(self, interval=PRUNING_MS)
        self._pruning.timeout.connect(self.workspace.history.tidy)
        self.session.settings_changed.connect(self._apply_looks)
        self.session.settings_changed.connect(self._apply_keys)
        self.session.settings_changed.connect(self._speak)
        self.tasks.crashed.connect(note_crash)
        self._apply_looks(self.workspace.settings)
        self._apply_keys(self.workspace.settings)
        self.session.settings_changed.connect(self._apply_log)
        self._apply_log(self.workspace.settings)

    def _make_window(self) -> None:
        self.actions = Actions(self.theme, self)
        self.window = MainWindow(self.theme, self.desks, self.tasks, self.actions)
        self.window.closed.connect(self.closed)
        self.window.pages.crashes.restart_wanted.connect(self.restart)
        self.outside.not_watched.connect(self.window.chrome.told)
        self.tasks.crashed.connect(self.window.pages.crash)
        self.workspace.report = self.window.chrome.warn

    def _speak(self, settings: Settings) -> None:
        """Follow a change of language once nothing is on its way and the settings' slots ended."""
        if not speaks(settings.language):
            QTimer.singleShot(0, self._change_language)

    def _change_language(self) -> None:
        old, actions = self.window, self.actions
        if self._ended or speaks(self.workspace.settings.language):
            return
        if is_busy(old):
            QTimer.singleShot(LOOK_AGAIN_MS, self._change_language)
            return
        opened, shown = put_down(old), old.isVisible()
        modal = QApplication.activeModalWidget()
        asked = modal is not None and modal.objectName() == "settings"
        speak(self.workspace.settings.language)
        self._make_window()
        self._apply_keys(self.workspace.settings)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.dress(self.window, app)
        take_up(self.window, opened)
        if self._demo is not None:
            self.window.status.show_demo(self._demo.listen())
        if isinstance(frame := old.window(), Frame):
            frame.fill(self.window)
        elif not old.isMaximized():
            self.window.setGeometry(old.geometry())
        self.window.setVisible(shown)
        self.window.activateWindow()
        give_focus(self.window)
        old.hide()
        old.deleteLater()
        actions.deleteLater()
        gc.unfreeze()  # what was frozen as collections were opened has the old window in it
        if asked:
            self.window.pages.settings()

    def restart(self) -> None:
        """End in order, with all kept, and start anew."""
        self.again = True
        self.closed.emit()

    def start_demo(self) -> str:
        """Return the demo server's address; it starts with the first call.

        A last preview, as the program ends, must not start it again.
        """
        if self._ended:
            return ""
        if self._demo is None:
            from postwright.demo.server import DemoServer  # most windows never need it

            self._demo = DemoServer()
            self.window.status.show_demo(self._demo.listen())
        return self._demo.listen()

    async def start(self) -> None:
        """Bring back what was open; then, with the window painted, warm what sends."""
        self.window.restoring.geometry()
        self.window.show()
        await asyncio.sleep(0)  # the first paint goes before any reading
        if self.window.restoring.first_run:
            await self.window.chrome.copy_tour()
        await self.session.open_known()
        self.session.drafts.load()
        await self.window.restoring.tabs()
        self._pruning.start()
        self.window.pages.crashes.tell_ended(self.crashed)
        self.window.pages.vault.ask_if_locked()
        # The first tab needs it; a click of the user's must not wait for reading a hundred modules.
        await asyncio.to_thread(importlib.import_module, "postwright.gui.response.pane")
        await self.workspace.engine.warm()

    async def aclose(self) -> None:
        """Cancel what runs, keep drafts and state, let go of files and sockets."""
        self.window.restoring.keep()
        for tab in self.window.tabs.widgets:
            if isinstance(tab, RequestTab | SharedPage):
                tab.put_away()
        self.window.runs.put_away()
        await self.desks.settle()
        self._ended = True
        endings = [self.tasks.aclose, self.workspace.engine.aclose]
        if self._demo is not None:
            endings.append(self._demo.aclose)
        for end in endings:  # one that hangs keeps no other from its end
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(CLOSE_WITHIN_S):
                    await end()
        self._pruning.stop()
        await asyncio.to_thread(self.outside.close)
        await asyncio.to_thread(self.workspace.shut)
        stop_log()
        self.window.window().hide()

    def follow_system(self) -> None:
        """Take over the desktop's change between light and dark, of contrast, or of size."""
        self._apply_looks(self.workspace.settings)

    def come_back(self, state: Qt.ApplicationState) -> None:
        """Look for what other programs changed while the window was not in front."""
        if state == Qt.ApplicationState.ApplicationActive:
            self.tasks.start(self.session.disk.catch_up(), "catch up")

    def _apply_looks(self, settings: Settings) -> None:
        if not self._fixed_theme:
            self.theme.set(*looks(settings))
            self.theme.set_clear(wants_contrast())

    def _apply_keys(self, settings: Settings) -> None:
        self.actions.set_keys(bindings(settings))

    def _apply_log(self, settings: Settings) -> None:
        start_log(self.workspace.paths.log, settings.log_level)


def note_crash(error: BaseException) -> None:
    """Write an error of our own into the log, with where it came from."""
    LOG.error("A part of Postwright failed", exc_info=error)


async def open_browser(url: str) -> None:
    """Open an address in the user's browser, exactly as it is."""
    QDesktopServices.openUrl(QUrl.fromEncoded(url.encode()))


def build(
    paths: Paths,
    *,
    theme: Theme | None = None,
    environment: Mapping[str, str] = os.environ,
) -> Application:
    """Return everything, not yet shown. Needs a QApplication and, to be used, a running loop."""
    app = QApplication.instance()
    built = Application(paths, theme=theme, environment=environment)
    if isinstance(app, QApplication):
        built.theme.apply(app)
        built.theme.dress(built.window, app)
        app.setWindowIcon(mark_icon(built.theme))
    return built


def live(app: QApplication, frame: Frame, paths: Paths, crashed: str = "") -> int:
    """Fill the frame and run until it is closed. Return the exit status.

    `crashed` is what the run before wrote as it crashed.
    """
    try:
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            again = runner.run(_live(frame, paths, crashed))
    except RuntimeError as error:
        if str(error) != STOPPED:
            raise
        sys.stderr.write("postwright: the display went away; drafts are kept; start it again\n")
        return 1
    return AGAIN if again else 0


async def _live(frame: Frame, paths: Paths, crashed: str) -> bool:
    """Return whether to start anew."""
    built = build(paths)
    built.crashed = crashed
    frame.fill(built.window)
    frame.closed.connect(built.closed)
    frame.desktop_changed.connect(built.follow_system)
    done = asyncio.Event()
    built.closed.connect(done.set)
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        with contextlib.suppress(NotImplementedError):  # Windows
            loop.add_signal_handler(number, done.set)
    tell_crashes(built, loop)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(built.follow_system)
    hints.accessibility().contrastPreferenceChanged.connect(built.follow_system)
    app = QGuiApplication.instance()
    if isinstance(app, QGuiApplication):
        app.applicationStateChanged.connect(built.come_back)
    built.tasks.start(built.start(), "start")
    await done.wait()
    await built.aclose()
    return built.again


def tell_crashes(built: Application, loop: asyncio.AbstractEventLoop) -> None:
    """Bring mistakes in slots and callbacks to the same dialog as those in coroutines."""

    def in_slot(
        kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        sys.__excepthook__(kind, error, trace)
        if isinstance(error, Exception):
            built.window.pages.crash(error)

    def in_callback(loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
        loop.default_exception_handler(context)
        if isinstance(error := context.get("exception"), Exception):
            built.window.pages.crash(error)

    sys.excepthook = in_slot
    loop.set_exception_handler(in_callback)
