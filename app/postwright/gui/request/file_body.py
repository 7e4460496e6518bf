"""A body that is one file: its path, its type, its size, and what to do where it is missing."""

from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QComboBox, QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.drop_area import DropArea
from postwright.gui.request.known_files import KnownFiles, stored_path
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.file_dialogs import choose_file
from postwright.gui.widgets.labels import Label
from postwright.gui.words import size_words
from postwright.model.request import FileChoice
from postwright.protocol.media_types import guess

Root = Callable[[], Path | None]


class FileBody(QWidget):
    """Edits `body.files`, of which the first selected one is sent."""

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
        self.path = QLineEdit()
        self.path.setAccessibleName(self.tr("File"))
        self.path.setPlaceholderText(self.tr("Path of a file; relative to the collection"))
        self.choose = Button(theme, self.tr("Choose…"), "default", "folder")
        self.choose.setAccessibleName(self.tr("Choose a file"))
        self.content_type = QLineEdit()
        self.content_type.setAccessibleName(self.tr("Content type"))
        self.others = QComboBox()
        self.others.setAccessibleName(self.tr("Which of the files is sent"))
        self.state = Label(theme, "", 12, token="muted", wrap=True)
        for line in (self.path, self.content_type):
            line.setAcceptDrops(False)  # else it would take a file's name as text
        self.drop = DropArea(theme, self.tr("Drop a file here, or press to choose one"))
        self._labels = [
            Label(theme, text, 13, token="text2")
            for text in (self.tr("Send"), self.tr("File"), self.tr("Content type"))
        ]
        self._lay_out()
        self.path.textEdited.connect(self._take_path)
        self.content_type.textEdited.connect(self._take_type)
        self.others.activated.connect(self._take_other)
        self.choose.clicked.connect(self.open_dialog)
        self.drop.clicked.connect(self.open_dialog)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _lay_out(self) -> None:
        self._grid = QGridLayout()
        for number, label in enumerate(self._labels):
            self._grid.addWidget(label, number, 0)
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self.path, 1)
        line.addWidget(self.choose)
        self._grid.addWidget(self.others, 0, 1)
        self._grid.addLayout(line, 1, 1)
        self._grid.addWidget(self.content_type, 2, 1)
        self._grid.addWidget(self.state, 3, 1)
        self._grid.setColumnStretch(1, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._grid)
        self._column.addWidget(self.drop)
        self._column.addStretch(1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(16))
        self._column.setSpacing(px(16))
        self._grid.setHorizontalSpacing(px(12))
        self._grid.setVerticalSpacing(px(8))
        for label in self._labels:
            label.setMinimumSize(px(92), px(32))
        for line in (self.path, self.content_type):
            line.setFont(self._theme.font(13, mono=True))

    # Showing

    def _number(self) -> int:
        """Return which of the files is sent, -1 where there is none."""
        files = self._document.request.body.files
        sent = (number for number, one in enumerate(files) if one.selected and one.path)
        return next(sent, 0 if files else -1)

    def _current(self) -> FileChoice:
        number = self._number()
        return self._document.request.body.files[number] if number >= 0 else FileChoice()

    def refresh(self) -> None:
        """Show what the document says and what is found there."""
        files, current = self._document.request.body.files, self._current()
        for line, text in ((self.path, current.path), (self.content_type, current.content_type)):
            if line.text() != text:
                line.setText(text)
        guessed = guess(current.path) if current.path else ""
        self.content_type.setPlaceholderText(guessed)
        self.others.clear()
        for one in files:
            self.others.addItem(one.path or self.tr("no path"))
        self.others.setCurrentIndex(self._number())
        self.others.setVisible(len(files) > 1)
        self._labels[0].setVisible(len(files) > 1)
        self._show_state(current)

    def _show_state(self, current: FileChoice) -> None:
        look = self._files.look(current.path) if current.path else None
        missing = look is not None and look.missing
        if look is None:
            text = self.tr("No file is chosen.")
        elif missing:
            text = self.tr("{0} was not found.").format(look.name)
        elif look.outside:
            text = self.tr("{0} lies outside the collection: Send asks first.").format(look.name)
        elif look.size_bytes is None:
            text = self.tr("The variable in the path says which file it is.")
        else:
            text = self.tr("{0}, sent as it is").format(size_words(look.size_bytes))
        self.state.setText(text)
        self.state.set_token("err" if missing else "muted")
        self.choose.setText(self.tr("Locate…") if missing else self.tr("Choose…"))

    # Editing

    def open_dialog(self) -> None:
        """Let the user choose the file."""
        root = self._root()
        title, folder = self.tr("Choose the file to send"), str(root) if root else ""
        self.dialog = choose_file(self, title, self._take_chosen, folder=folder)

    def _take_chosen(self, path: str) -> None:
        self.put_file(path, self.tr("Choose a file"))

    def put_file(self, path: str, label: str) -> None:
        """Send this file, named as the request is to name it."""
        self._files.forget()
        self._document.picked.emit((path,))
        self._document.set(
            label, body__kind="file", body__files=self._with(path=stored_path(path, self._root()))
        )
        self.refresh()

    def _with(self, **members: object) -> tuple[FileChoice, ...]:
        files, number = self._document.request.body.files, self._number()
        changed = replace(self._current(), selected=True, **members)
        return (*files[: max(number, 0)], changed, *files[number + 1 :])

    def _take_path(self, path: str) -> None:
        self._document.set_typed(self.tr("Edit the path"), body__files=self._with(path=path))

    def _take_type(self, content_type: str) -> None:
        changed = self._with(content_type=content_type)
        self._document.set_typed(self.tr("Edit the content type"), body__files=changed)

    def _take_other(self, number: int) -> None:
        files = tuple(
            replace(one, selected=place == number)
            for place, one in enumerate(self._document.request.body.files)
        )
        self._document.set(self.tr("Choose a file"), body__files=files)
