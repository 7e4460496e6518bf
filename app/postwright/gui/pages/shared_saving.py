"""Writes the page of a folder or a collection to its file; asks where that is not for it to decide.

Secrets that everybody could read are asked about, and a file that another program changed.
"""

from pathlib import Path as FilePath

from PySide6.QtCore import QObject, Signal

from postwright.formats.opencollection import YamlError, write_collection, write_folder
from postwright.gui.pages.shared_secrets import question, to_vault
from postwright.gui.pages.shared_values import literals, shared_of, with_shared
from postwright.gui.request.document import RequestDocument
from postwright.gui.session import Session
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.model.collection import Folder
from postwright.storage.collection_reader import FOLDER_FILE, ROOT_FILE
from postwright.storage.collections import ChangedOnDisk

KEEP_MINE, USE_FILE, SHOW_BOTH = "keep_mine", "use_file", "show_both"


class SharedSaving(QObject):
    """Lives with the page; its questions stand in the page's bar."""

    failed = Signal(object)
    """An OSError, where it could not be written."""
    both_wanted = Signal()
    """The file and what was typed are to be seen side by side."""

    def __init__(self, session: Session, document: RequestDocument, bar: InlineBar) -> None:
        super().__init__(bar)
        self._session, self._document, self._bar = session, document, bar
        bar.chosen.connect(self.settle)

    def save(self) -> None:
        """Write it; where another program wrote the file meanwhile, ask.

        A secret that would stand in it for all to read is not written without a question.
        """
        known = literals(self._document.saved)
        if new := [where for where in literals(self._document.request) if where not in known]:
            text, answers = question(new)
            self._bar.ask(text, "warn", answers)
            return
        self._write(force=False)

    def settle(self, answer: str) -> None:
        """Do as it was answered."""
        if answer == SHOW_BOTH:
            self.both_wanted.emit()  # the question stays
            return
        self._bar.hide()
        if answer == "to_vault":
            self._document.replace(to_vault(self._session, self._document))
            self._write(force=False)
        elif answer in (KEEP_MINE, "save_plain"):
            self._write(force=answer == KEEP_MINE)
        elif answer == USE_FILE:
            self._session.disk.reload(self._root)
            saved = shared_of(self._session.shared(self._root, self._document.ref.path))
            self._document.replace(saved)
            self._document.mark_saved(saved)

    def both(self) -> tuple[str, str]:
        """Return the file's text, and what it would be by what was typed. Raise OSError."""
        path = self._document.ref.path
        owner = with_shared(self._session.shared(self._root, path), self._document.request)
        name = FOLDER_FILE if isinstance(owner, Folder) else ROOT_FILE
        theirs = self._root.joinpath(*path, name).read_bytes().decode("utf-8", "replace")

        def written(original: str | None) -> str:
            if isinstance(owner, Folder):
                return write_folder(owner, original)
            return write_collection(owner, original)

        try:
            return theirs, written(theirs)
        except YamlError:
            return theirs, written(None)

    @property
    def _root(self) -> FilePath:
        return FilePath(self._document.ref.collection)

    def _write(self, *, force: bool) -> None:
        path, values = self._document.ref.path, self._document.request
        try:
            owner = with_shared(self._session.shared(self._root, path), values)
            self._session.save_shared(self._root, path, owner, values.variables, force=force)
        except ChangedOnDisk:
            self._bar.ask(
                self.tr("Its file was changed by another program."),
                "warn",
                (
                    (SHOW_BOTH, self.tr("Show both")),
                    (KEEP_MINE, self.tr("Keep mine")),
                    (USE_FILE, self.tr("Take theirs")),
                ),
            )
        except (OSError, KeyError) as error:
            self.failed.emit(error)
        else:
            self._bar.hide()
            saved = shared_of(self._session.shared(self._root, path))
            self._document.apply({"variables": saved.variables})
            self._document.mark_saved(saved)
