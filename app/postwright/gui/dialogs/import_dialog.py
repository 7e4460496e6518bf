"""The dialog that imports: a source, what was understood of it, and where it goes."""

from pathlib import Path

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.literals import Freed
from postwright.formats.importers import IMPORTERS
from postwright.gui.dialogs.import_preview import ImportPreview
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.file_dialogs import choose_file, choose_folder
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.segmented import Segmented
from postwright.gui.words import listed
from postwright.protocol.visible import visible
from postwright.workspace.importing import Understood

PASTE, FILE, FOLDER = range(3)
_TYPING_MS = 250


class Chosen(msgspec.Struct, frozen=True):
    """What is to be read."""

    text: str = ""
    path: Path | None = None
    """Of a file or a folder, in place of the text."""
    kind: str = ""
    """A word of IMPORTERS; empty: by its content."""

    @property
    def is_empty(self) -> bool:
        return self.path is None and not self.text.strip()


class ImportDialog(QDialog):
    """Says what was chosen; is told what became of it. Nothing is written before Import."""

    chosen = Signal(object)
    """A Chosen, also an empty one."""
    import_wanted = Signal(str)
    """The name of the folder."""
    draft_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._path: Path | None = None
        self.setObjectName("import")
        self.setWindowTitle(self.tr("Import"))
        self.setModal(True)
        self._make()
        self._lay_out()
        self._connect()
        self.resize(theme.px(960), theme.px(628))
        self.show_nothing()

    def _make(self) -> None:
        theme, tr = self._theme, self.tr
        self.source = Segmented(theme, [tr("Paste"), tr("File"), tr("Folder")])
        self.source.setAccessibleName(tr("Where it comes from"))
        self.kind = QComboBox()
        self.kind.setAccessibleName(tr("Kind of the source"))
        self.kind.addItem(tr("By its content"), "")
        for word, importer in IMPORTERS.items():
            self.kind.addItem(translated(importer.label), word)
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(tr("Text to import"))
        self.text.setPlaceholderText(tr("Paste a command, a request or an export here"))
        self.text.setFont(theme.font(13, mono=True))
        self.text.setTabChangesFocus(True)
        self.text.setProperty("boxed", "true")
        self.where = Label(theme, "", 13, wrap=True, mono=True)
        self.choose = Button(theme, tr("Choose…"), icon="folder")
        self.problem = Label(theme, "", 12, 500, "err", wrap=True)
        self.problem.setAccessibleName(tr("What is wrong"))
        self.preview = ImportPreview(theme)
        self.name = QLineEdit()
        self.name.setAccessibleName(tr("Name of the new folder"))
        self.cancel = Button(theme, tr("Cancel"), "ghost")
        self.draft = Button(theme, tr("Open as draft"))
        self.accept_button = Button(theme, tr("Import"), "primary")
        self.accept_button.setDefault(True)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)

    def _lay_out(self) -> None:
        theme = self._theme
        place = QWidget()
        inside = QVBoxLayout(place)
        inside.addStretch(1)
        inside.addWidget(self.where)
        inside.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch(1)
        self.where.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.text)
        self._stack.addWidget(place)
        top = QHBoxLayout()
        top.addWidget(self.source)
        top.addStretch(1)
        top.addWidget(self.kind)
        labels = (translated(importer.label) for importer in IMPORTERS.values())
        known = self.tr("Reads {kinds}").format(kinds=listed(labels))
        bar = QWidget()
        bar.setLayout(top)
        top.setContentsMargins(0, 0, 0, 0)
        for head in (bar, self.preview.head):  # what is below them begins in line
            head.setMinimumHeight(theme.px(36))
        left = QVBoxLayout()
        left.setSpacing(8)
        left.addWidget(bar)
        left.addWidget(self._stack, 1)
        left.addWidget(self.problem)
        left.addWidget(Label(theme, known, 12, token="muted", wrap=True))
        both = QHBoxLayout()
        both.setContentsMargins(24, 20, 24, 12)
        both.setSpacing(24)
        both.addLayout(left, 1)
        both.addWidget(self.preview, 1)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 12, 24, 16)
        foot.setSpacing(8)
        foot.addWidget(Label(theme, self.tr("Save as"), 13, token="text2"))
        foot.addWidget(self.name)
        self.name.setMinimumWidth(theme.px(220))
        foot.addStretch(1)
        for button in (self.cancel, self.draft, self.accept_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(both, 1)
        column.addWidget(line)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.source.chosen.connect(self._show_source)
        self.choose.clicked.connect(self._choose)
        self.text.textChanged.connect(self._typing.start)
        self._typing.timeout.connect(self._say)
        self.kind.activated.connect(self._say)
        self.name.textChanged.connect(self._check)
        self.cancel.clicked.connect(self.reject)
        self.draft.clicked.connect(self.draft_wanted)
        self.accept_button.clicked.connect(self._accept)

    # Choosing

    def take_text(self, text: str) -> None:
        """Begin with text."""
        self.source.current = PASTE
        self._show_source()
        self.text.setPlainText(text)
        self._typing.stop()
        self._say()

    def take_path(self, path: Path) -> None:
        """Begin with a file or a folder."""
        self.source.current = FOLDER if path.is_dir() else FILE
        self._path = path
        self._show_source()

    def _show_source(self) -> None:
        pasted = self.source.current == PASTE
        if not pasted and self._path and self._path.is_dir() != (self.source.current == FOLDER):
            self._path = None
        self._stack.setCurrentIndex(0 if pasted else 1)
        words = self.tr("No folder") if self.source.current == FOLDER else self.tr("No file")
        self.where.setText(visible(str(self._path)) if self._path else words)
        (self.text if pasted else self.choose).setFocus()
        self._say()

    def _choose(self) -> None:
        if self.source.current == FOLDER:
            choose_folder(self, self.tr("Choose a folder"), self._take_chosen)
        else:
            choose_file(self, self.tr("Choose a file"), self._take_chosen)

    def _take_chosen(self, path: str) -> None:
        self.take_path(Path(path))

    def _say(self) -> None:
        kind = self.kind.currentData()
        if self.source.current == PASTE:
            raw = self.text.document().toRawText().replace("\u2029", "\n")
            self.chosen.emit(Chosen(raw, kind=kind))
        else:
            self.chosen.emit(Chosen(path=self._path, kind=kind))

    # Being told

    def show_nothing(self) -> None:
        """Show that nothing is chosen."""
        self.name.clear()
        self._show("", ready=False)
        self.preview.clear()

    def show_busy(self) -> None:
        """Show that it is being read, or written."""
        self._show("", ready=False)
        self.preview.clear(self.tr("Reading…"))

    def show_writing(self) -> None:
        """Show that it is being written; what was understood stays."""
        self._show("", ready=False)
        self.preview.summary.setText(self.tr("Writing…"))

    def show_error(self, message: str, position: int = 0) -> None:
        """Show why it cannot be read, and where."""
        self.name.clear()
        self._show(visible(message), ready=False)
        self.preview.clear()
        if position and self.source.current == PASTE:
            cursor = QTextCursor(self.text.document())
            cursor.setPosition(min(position, self.text.document().characterCount() - 1))
            self.text.setTextCursor(cursor)

    def show_problem(self, message: str) -> None:
        """Show why it could not be written; it can be tried again."""
        self._show(visible(message), ready=True)

    def show_understood(self, read: Understood, freed: Freed, name: str, *, single: bool) -> None:
        """Show what it holds; `single`: it may also be opened as a draft."""
        self.preview.show_understood(read, freed)
        self.preview.title.setText(
            self.tr("What Postwright understood: {kind}").format(kind=translated(read.label))
        )
        self.name.setText(name)
        self._show("", ready=True)
        self.draft.setVisible(single)

    def _show(self, problem: str, *, ready: bool) -> None:
        self._ready = ready
        self.name.setEnabled(ready)
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.draft.setVisible(ready and self.draft.isVisibleTo(self))
        self.preview.title.setText(
            self.preview.title.text() if ready else self.tr("What Postwright understood")
        )
        self._check()

    def _check(self) -> None:
        self.accept_button.setEnabled(self._ready and bool(self.name.text().strip()))

    def _accept(self) -> None:
        self.import_wanted.emit(self.name.text().strip())
