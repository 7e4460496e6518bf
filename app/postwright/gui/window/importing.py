"""File > Import: reads off the loop, shows, writes, opens; drops on the window come here too."""

import asyncio
import contextlib
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication

from postwright.formats.opencollection import directory_name
from postwright.gui.request.drop_area import DropHint
from postwright.gui.said_words import translated
from postwright.gui.window.left_to_do import LeftToDo
from postwright.storage.collection_reader import ROOT_FILE, without_collector
from postwright.storage.gate import Gate, GivenUp

if TYPE_CHECKING:
    from collections.abc import Callable

    from postwright.analysis.literals import Freed
    from postwright.gui.dialogs.import_dialog import Chosen, ImportDialog
    from postwright.gui.main_window import MainWindow
    from postwright.workspace.import_child import Child
    from postwright.workspace.importing import Understood, Written


class Importing(QObject):
    """One dialog at a time; closing it ends what is being read for it."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: ImportDialog | None = None
        self._task: asyncio.Task[object] | None = None
        self._read: Understood | None = None
        self._freed: Freed | None = None
        self.left = LeftToDo(window)
        self.hint = DropHint(window.theme, window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def ask(self, path: Path | None = None) -> None:
        """Open the dialog, with a file or with what the clipboard holds."""
        from postwright.gui.dialogs.import_dialog import ImportDialog  # it loads the importers

        window = self._window
        self._dialog = dialog = ImportDialog(window.theme, window)
        dialog.chosen.connect(self._take)
        dialog.import_wanted.connect(self._import)
        dialog.draft_wanted.connect(self._open_draft)
        dialog.finished.connect(self._close)
        dialog.open()
        if path is not None:
            dialog.take_path(path)
            return
        text = QGuiApplication.clipboard().text()
        from postwright.formats.importers import importer_for, of_text

        dialog.take_text(text if text and importer_for(of_text(text)) else "")

    def _close(self) -> None:
        self._stop()
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = self._read = None

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = None

    # Reading

    def _take(self, chosen: "Chosen") -> None:
        self._stop()
        self._read = None
        if self._dialog is None:
            return
        if chosen.is_empty:
            self._dialog.show_nothing()
        else:
            self._dialog.show_busy()
            self._task = self._window.tasks.start(self._understand(chosen), "import")

    async def _understand(self, chosen: "Chosen") -> None:
        from postwright.formats.importers import ImportError_
        from postwright.workspace.import_child import Child

        child = Child()
        try:
            with without_collector():
                read, freed, single = await asyncio.to_thread(_understood, chosen, child)
        except asyncio.CancelledError:
            child.stop()
            raise
        except ImportError_ as error:
            if self._dialog is not None:
                self._dialog.show_error(translated(error.message), error.position)
            return
        if self._dialog is None:
            return
        self._read, self._freed = read, freed
        parent = self._window.session.workspace.paths.collections
        taken = [place.name for place in parent.iterdir()] if parent.is_dir() else []
        name = directory_name(read.imported.collection.name, taken)
        self._dialog.show_understood(read, freed, name, single=single)

    def _open_draft(self) -> None:
        read, dialog = self._read, self._dialog
        if read is None or dialog is None:
            return
        dialog.accept()
        self._window.tabs.open_new(read.imported.request)
        told = self.tr("Filled by the import: {what}").format(what=read.imported.understood)
        self._window.notices.confirm(told)

    # Writing

    def _import(self, name: str) -> None:
        if self._read is not None and self._dialog is not None:
            self._dialog.show_writing()
            self._task = self._window.tasks.start(self._write(self._read, name), "import")

    async def _write(self, read: "Understood", name: str) -> None:
        from postwright.workspace.importing import write_imported

        session, gate = self._window.session, Gate()
        root = session.workspace.paths.collections / directory_name(name)
        vault, made = session.workspace.vault, self._freed
        write = partial(write_imported, read.imported, root, vault, made=made, gate=gate)
        try:
            with without_collector():
                written = await _finished(write, gate)
        except asyncio.CancelledError:
            told = self.tr("The import was cancelled; nothing was written.")
            self._window.notices.confirm(told)
            raise
        except FileExistsError:
            self._tell(self.tr("There is a folder {name} already.").format(name=root.name))
            return
        except (OSError, ValueError) as error:
            self._tell(self.tr("Not imported: {why}").format(why=error))
            return
        if self._dialog is not None:
            self._task = None
            self._dialog.accept()
        await session.open_folder(written.root)
        self._window.sidebar.tree.select(str(written.root), ())
        self._window.notices.confirm(self._words(written))
        self.left.show(written)

    def _tell(self, problem: str) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(problem)

    def _words(self, written: "Written") -> str:
        text = self.tr("Imported {what} into {name}").format(
            what=written.imported.understood, name=written.collection.name
        )
        if not written.literals:
            return text
        if written.kept == "vault":
            more = self.tr("{n} secrets are in the vault")
        else:
            more = self.tr("{n} secrets were left out, the vault did not take them")
        return f"{text} · {more.format(n=len(written.literals))}"

    # What is dropped on the window

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QDropEvent) and event.type() in (
            QEvent.Type.DragEnter,
            QEvent.Type.DragMove,
            QEvent.Type.Drop,
        ):
            return self._follow_drag(event)
        if event.type() == QEvent.Type.DragLeave:
            self.hint.hide()
        return super().eventFilter(watched, event)

    def _follow_drag(self, event: QDropEvent | QDragEnterEvent) -> bool:
        places = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        if len(places) != 1:
            return False
        place = places[0]
        event.acceptProposedAction()
        if event.type() == QEvent.Type.DragMove:  # often, and the disk may be slow
            return True
        opens = (place / ROOT_FILE).is_file()
        if event.type() == QEvent.Type.DragEnter:
            told = self.tr("Drop to open {name}") if opens else self.tr("Drop to import {name}")
            self.hint.say(told.format(name=place.name))
            return True
        self.hint.hide()
        if opens:
            self._window.collections.open_path(str(place))
        else:
            self.ask(place)
        return True


async def _finished(write: "Callable[[], Written]", gate: Gate) -> "Written":
    """Write in a thread. Cancelled, give it up, unless everything is there already."""
    writing = asyncio.get_running_loop().run_in_executor(None, write)
    try:
        return await asyncio.shield(writing)
    except asyncio.CancelledError as cancelled:
        if gate.close():
            with contextlib.suppress(GivenUp, OSError, ValueError):
                await writing
            raise
        if task := asyncio.current_task():
            task.uncancel()
        try:
            return await writing
        except (OSError, ValueError):
            raise cancelled from None


def _understood(
    chosen: "Chosen", child: "Child"
) -> "tuple[Understood, Freed, bool]":  # fmt: skip
    """Read what was chosen. Blocks; large sources are for the child."""
    from postwright.model import tree
    from postwright.model.request import Request
    from postwright.workspace.import_child import LARGE_BYTES, is_large, understood_at
    from postwright.workspace.importing import understand, without_secrets

    if chosen.path is not None:
        large = is_large(chosen.path)
        read = (child.understand if large else understood_at)(chosen.path, chosen.kind)
    elif len(chosen.text) > LARGE_BYTES:
        read = _pasted(chosen, child)
    else:
        from postwright.formats.importers import of_text

        read = understand(of_text(chosen.text), chosen.kind)
    collection = read.imported.collection
    values = [item.value for _, item in tree.walk(collection)]
    single = len(values) == 1 and isinstance(values[0], Request)
    return read, without_secrets(read.imported), single


def _pasted(chosen: "Chosen", child: "Child") -> "Understood":
    from postwright.storage.files import write_atomically

    with tempfile.TemporaryDirectory(prefix="postwright-") as folder:
        file = Path(folder) / "pasted"
        write_atomically(file, chosen.text.encode("utf-8", "replace"))
        return child.understand(file, chosen.kind)
