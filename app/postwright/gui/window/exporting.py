"""Export a collection: files made off the loop, losses shown, written where it was chosen."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.widgets.file_dialogs import choose_place
from postwright.gui.window.notices import Notices

if TYPE_CHECKING:
    from postwright.gui.dialogs.export_dialog import ExportDialog
    from postwright.workspace.exporting import Outgoing


class Exporting(QObject):
    """One dialog at a time."""

    def __init__(
        self, theme: Theme, session: Session, tasks: Tasks, notices: Notices, window: QWidget
    ) -> None:
        super().__init__(window)
        self._theme, self._session, self._tasks = theme, session, tasks
        self._notices, self._window = notices, window
        self._dialog: ExportDialog | None = None
        self._task: asyncio.Task[object] | None = None
        self._root = Path()
        self._made: Outgoing | None = None

    def ask(self, root: Path) -> None:
        """Open the dialog for a collection."""
        from postwright.gui.dialogs.export_dialog import ExportDialog  # it loads the exporters

        opened = self._session.collection(root)
        if opened is None:
            return
        if self._dialog is not None:
            self._dialog.close()
        self._root = root
        self._dialog = dialog = ExportDialog(self._theme, opened.tree.name, self._window)
        dialog.kind_chosen.connect(self._make)
        dialog.save_wanted.connect(self._choose)
        dialog.finished.connect(self._close)
        dialog.show()
        self._make(dialog.chosen)

    def _close(self) -> None:
        if self._task is not None:
            self._task.cancel()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._made = self._task = None

    def _make(self, kind: str) -> None:
        if self._task is not None:
            self._task.cancel()
        self._made = None
        if self._dialog is not None:
            self._dialog.show_busy()
            self._task = self._tasks.start(self._outgoing(kind), "export")

    async def _outgoing(self, kind: str) -> None:
        from postwright.workspace.exporting import outgoing

        opened = self._session.collection(self._root)
        if opened is None:
            return
        try:
            made = await asyncio.to_thread(outgoing, opened.tree, kind)
        except ValueError as error:
            if self._dialog is not None:
                self._dialog.show_problem(translated(str(error)))
            return
        if self._dialog is not None:
            self._made = made
            self._dialog.show_outgoing(made)

    def _choose(self) -> None:
        if self._made is None or self._dialog is None:
            return
        name, _ = self._made.exported.files[0]
        choose_place(self._dialog, self.tr("Export to"), name, self.write)

    def write(self, path: str) -> None:
        """Write the files there; the picker asked about one that exists."""
        if self._made is not None:
            self._tasks.start(self._write(self._made, Path(path)), "export")

    async def _write(self, made: "Outgoing", target: Path) -> None:
        from postwright.workspace.exporting import Leaking, write_checked

        secrets = self._session.workspace.secret_values(self._root)
        # The picker asks about the main file alone: those beside it are not replaced unasked.
        try:
            written = await asyncio.to_thread(write_checked, made, target, secrets, chosen=True)
        except Leaking as error:
            told = self.tr("Not exported: {what}. Take it out and export again.")
            self._tell(told.format(what=translated(error.args[0])))
            return
        except FileExistsError as error:
            self._tell(self.tr("{file} exists already.").format(file=error.filename))
            return
        except OSError as error:
            self._tell(self.tr("Not exported: {why}").format(why=error))
            return
        if self._dialog is not None:
            self._dialog.accept()
        places = written.places
        text = self.tr("Exported to {file}")
        if len(places) > 1:
            text = self.tr("Exported to {file} and {n} files beside it")
        text = text.format(file=places[0], n=len(places) - 1)
        self._notices.confirm(text)
        for leak in written.suspects[:1]:
            look = self.tr("Look at {file}, line {line}, before you share it: {what}?")
            told = look.format(file=leak.file, line=leak.line, what=translated(leak.what))
            self._notices.warn(told)

    def _tell(self, problem: str) -> None:
        if self._dialog is not None:
            self._dialog.summary.setText(problem)
