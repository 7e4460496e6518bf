"""Tells of mistakes of ours: one dialog at a time, its report saved, the program started again."""

import os
import subprocess
import sys
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postwright.gui.crash_report import report_of, report_of_crash
from postwright.gui.dialogs.crash import CrashDialog
from postwright.gui.session import Session
from postwright.gui.theme import Theme
from postwright.gui.widgets.file_dialogs import choose_place
from postwright.gui.window.notices import Notice
from postwright.gui.window.open_tabs import OpenTabs
from postwright.storage.files import write_out


class Crashes(QObject):
    """Belongs to a window. Nothing leaves this computer by it."""

    restart_wanted = Signal()
    noted = Signal(object)
    """A Notice of what became of a report."""

    def __init__(self, theme: Theme, session: Session, tabs: OpenTabs, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._session, self._tabs, self._window = theme, session, tabs, window
        self._dialog: CrashDialog | None = None

    @property
    def dialog(self) -> CrashDialog | None:
        """Return what is told now."""
        return self._dialog

    def tell(self, error: BaseException) -> None:
        """Tell of an exception that nobody expected; one at a time is enough."""
        if self._dialog is None:
            self._show(report_of(error, self._log))

    def tell_ended(self, faults: str) -> None:
        """Tell that the run before this one crashed; `faults` is what the interpreter wrote."""
        if self._dialog is None and faults:
            self._show(report_of_crash(faults, self._log), ended=True)

    @property
    def _log(self) -> Path:
        return self._session.workspace.paths.log

    def _show(self, report: str, *, ended: bool = False) -> None:
        dialog = CrashDialog(self._theme, report, self.kept(), self._window, ended=ended)
        dialog.save_wanted.connect(self._ask_where)
        dialog.restart_wanted.connect(self._restart)
        dialog.finished.connect(self._forget)
        self._dialog = dialog
        dialog.open()

    def kept(self) -> tuple[str, ...]:
        """Return in words what no crash takes away."""
        tabs, drafts = len(self._tabs.widgets), len(self._session.drafts.kept)
        lines = [self.tr("%n open tab(s), each with its last answer", "", tabs)]
        if drafts:
            lines.append(self.tr("%n draft(s): what you typed and did not save", "", drafts))
        lines.append(self.tr("Everything that was saved, history, cookies and secrets"))
        return tuple(lines)

    def _forget(self) -> None:
        self._dialog = None

    def _restart(self) -> None:
        if self._dialog is not None:
            self._dialog.accept()
        self.restart_wanted.emit()

    def _ask_where(self, report: str) -> None:
        title, write = self.tr("Save the report"), partial(self.write, report)
        choose_place(self._dialog, title, "postwright-report.txt", write)

    def write(self, report: str, path: str) -> None:
        """Write the report there; the picker asked about a file that exists."""
        try:
            write_out(Path(path), report.encode("utf-8", "replace"))
        except OSError as error:
            text = self.tr("Not saved: {why}").format(why=error)
            self.noted.emit(Notice(text=text, icon="warn", token="warn"))
        else:
            text = self.tr("Saved to {path}").format(path=path)
            self.noted.emit(Notice(text=text))


def start_again() -> None:
    """Start the program anew, as it was started."""
    words = [sys.executable, *sys.orig_argv[1:]]
    if os.name == "posix":
        os.execv(sys.executable, words)
    else:
        subprocess.Popen(words)
