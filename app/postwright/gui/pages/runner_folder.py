"""What a run leaves for as long as its list is shown: its reports, and its answers."""

import shutil
import tempfile
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from postwright.gui.widgets.file_dialogs import choose_place
from postwright.model.exchange import Exchange
from postwright.storage.files import copy_out
from postwright.storage.run_answers import kept_answer

REPORTS = {"html": "HTML", "junit": "JUnit XML", "json": "JSON", "text": "Text"}
_SUFFIXES = {"html": "html", "junit": "xml", "json": "json", "text": "txt"}


class RunFolder(QObject):
    """One private folder at a time."""

    failed = Signal(object)
    """An OSError that kept a report from being saved."""

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.path: Path | None = None

    def begin(self) -> Path:
        """Make a folder for another run; what was in the one before is gone."""
        self.drop()
        self.path = Path(tempfile.mkdtemp(prefix="postwright-run-"))
        return self.path

    def drop(self) -> None:
        """Delete what there is."""
        if self.path is not None:
            shutil.rmtree(self.path, ignore_errors=True)
            self.path = None

    def reports(self) -> tuple[tuple[str, str], ...]:
        """Return every reporter and the file that it is to write."""
        return tuple((kind, str(self._report(kind))) for kind in REPORTS)

    def answer(self, number: int) -> Exchange | None:
        """Return the exchange of a row, None where it was not kept."""
        return kept_answer(self.path, number) if self.path is not None else None

    def ask_where(self, kind: str) -> None:
        """Ask where a report is to be saved, and save it there."""
        title, save = self.tr("Export the report"), partial(self.save, kind)
        choose_place(self._owner, title, self._report(kind).name, save)

    def save(self, kind: str, file: str) -> None:
        """Put a report of the last run where the user wants it; the dialog asked to replace."""
        try:
            copy_out(self._report(kind), Path(file), overwrite=True)
        except OSError as error:
            self.failed.emit(error)

    def _report(self, kind: str) -> Path:
        assert self.path is not None
        return self.path / f"report.{_SUFFIXES[kind]}"
