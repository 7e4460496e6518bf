"""A multipart body: its parts, and a place to drop files on."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.drop_area import DropArea
from postwright.gui.request.file_body import Root
from postwright.gui.request.known_files import KnownFiles, stored_path
from postwright.gui.request.part_rows import size_of
from postwright.gui.request.parts_table import PartsTable
from postwright.gui.theme import Theme
from postwright.gui.widgets.file_dialogs import choose_files
from postwright.gui.words import size_words
from postwright.model.request import Part


class PartsBody(QWidget):
    """Edits `body.parts`."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        files: KnownFiles,
        root: Root,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._document, self._files, self._root = theme, document, files, root
        self.table = PartsTable(theme, files)
        self.drop = DropArea(theme, self.tr("Drop files here, or anywhere on this tab"))
        self._inset = QVBoxLayout()
        self._inset.addWidget(self.drop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.table)
        column.addLayout(self._inset)
        column.addStretch(1)
        self.table.edited.connect(self._take)
        self.table.files_wanted.connect(self.choose_for)
        self.drop.clicked.connect(self.choose_new)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _restyle(self) -> None:
        px = self._theme.px
        self._inset.setContentsMargins(px(16), px(16), px(16), px(16))

    @property
    def summary(self) -> str:
        """Such as `5 of 7 parts on, 2.6 MB`."""
        parts = self._document.request.body.parts
        if not parts:
            return self.tr("No parts yet")
        on = sum(part.enabled for part in parts)
        size = size_words(size_of(parts, self._files))
        return self.tr("{0} of {1} parts on, {2}").format(on, len(parts), size)

    def refresh(self) -> None:
        """Show what the document says."""
        self.table.show_parts(self._document.request.body.parts)

    def _take(self, label: str) -> None:
        self._document.set(label, body__parts=self.table.parts)

    # Files

    def choose_new(self) -> None:
        """Let the user choose files, each for a part of its own."""
        self._open(lambda paths: self.add_files(paths))

    def choose_for(self, number: int, replaced: str) -> None:
        """Let the user choose files for a row, in place of one or after those it has."""
        self._open(lambda paths: self._put(number, replaced, paths))

    def _open(self, chosen: Callable[[list[str]], object]) -> None:
        root = self._root()
        folder = str(root) if root else ""
        self.dialog = choose_files(self, self.tr("Choose files"), chosen, folder=folder)

    def _put(self, number: int, replaced: str, paths: list[str]) -> None:
        parts = self._document.request.body.parts
        if number >= len(parts):
            return
        stored = [stored_path(path, self._root()) for path in paths]
        had = parts[number].files
        place = had.index(replaced) if replaced in had else len(had)
        self._files.forget()
        self._document.picked.emit(tuple(paths))
        kept = (*had[:place], *stored, *had[place + (replaced in had) :])
        self.table.put_files(number, kept, self.tr("Choose files"))

    def add_files(self, paths: Sequence[str], *, together: bool = False) -> None:
        """Add a part for each file, or one of all, and make the body a multipart one."""
        self._files.forget()
        self._document.picked.emit(tuple(paths))
        root = self._root()
        files = tuple(stored_path(path, root) for path in paths)
        groups = (files,) if together else tuple((file,) for file in files)
        added = tuple(Part("file", "file", files=group) for group in groups)
        parts = (*self._document.request.body.parts, *added)
        self._document.set(self.tr("Add files"), body__kind="multipart-form", body__parts=parts)
        self.refresh()
