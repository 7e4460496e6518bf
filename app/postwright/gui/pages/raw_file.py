"""The text of a collection's file that cannot be read, to be mended by hand."""

from pathlib import Path as FilePath
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QPlainTextDocumentLayout, QVBoxLayout, QWidget

from postwright.gui.request.document import as_shown, text_of, typed_over
from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.gui.widgets.labels import Label
from postwright.gui.window.tabs import TabFace
from postwright.model.collection import Broken, Path, RequestRef
from postwright.storage.collection_text import problem_of
from postwright.storage.collections import ChangedOnDisk

DRAFT_MS = 250
LARGEST = 2 << 20
"""Bytes; what is larger is no request that someone wrote."""


class Typed(msgspec.Struct, frozen=True):
    """What was typed and not saved, and what the file held then."""

    text: str
    before: bytes


class OpenFile(NamedTuple):
    """A file that is being mended, without its editor."""

    document: QTextDocument
    text: str
    """What the file held when it was read."""
    before: bytes | None
    """The same as bytes."""


class RawFilePage(QWidget):
    """Saves what is typed as it is; says where it still cannot be read."""

    face_changed = Signal()
    mended = Signal()
    """It was saved, and can be read."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        root: FilePath,
        path: Path,
        opened: OpenFile | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self.root, self.path = theme, session, root, path
        self._before: bytes | None = None
        """What the file held when it was read."""
        self._text = ""
        self._readable = True
        self.setObjectName("raw_file")
        self.document = opened.document if opened else QTextDocument()
        self.document.setParent(self)  # also one that another page had
        if opened is None:
            self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.title = Label(theme, path[-1], 18, 600)
        self.about = Label(theme, "", token="muted", wrap=True)
        self.save_button = Button(theme, self.tr("Save"))
        self.bar = InlineBar(theme)
        self.editor = CodeEditor(theme, self.document, self.tr("Text of the file"))
        self.setFocusProxy(self.editor)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._lay_out()
        self._draft_timer.timeout.connect(self.keep_draft)
        self.save_button.clicked.connect(self.save)
        self.bar.chosen.connect(self._settle)
        self.document.contentsChanged.connect(self._note_edit)
        if opened is None:
            self.read()
            self._recall()
        else:
            self._take_over(opened)

    @property
    def ref(self) -> RequestRef:
        return RequestRef(str(self.root), self.path)

    @property
    def unsaved(self) -> bool:
        """Whether Save has something to do."""
        return self._readable and self.text() != self._text

    def text(self) -> str:
        """Return what is typed, with the line ends and the mark that the file had."""
        return typed_over(self._text, text_of(self.document))

    def face(self) -> TabFace:
        """Return what the tab shows of it."""
        return TabFace(self.path[-1], icon="warn", dirty=self.unsaved)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.title)
        top.addWidget(self.about, 1)
        top.addWidget(self.save_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.bar)
        column.addWidget(self.editor, 1)

    def read(self) -> None:
        """Show the file as it is now."""
        try:
            self._before = data = self._session.workspace.file_bytes(self.root, self.path)
        except OSError as error:
            self._refuse(self.tr("The file cannot be read: {why}").format(why=error))
            return
        if len(data) > LARGEST:
            self._refuse(self.tr("The file is too large to be edited here."))
            return
        try:
            self._text = data.decode()
        except UnicodeDecodeError as error:
            text = self.tr("Byte {n} is no UTF-8, so the file cannot be edited here.")
            self._refuse(text.format(n=error.start + 1), data.decode("utf-8", "replace"))
            return
        self._readable = True
        self.editor.setReadOnly(False)
        self.editor.setPlainText(self._text)
        self._show_problem(problem_of(self.path, data))
        self.face_changed.emit()

    def hand_over(self) -> OpenFile | None:
        """Return what another page goes on with; None where there is nothing to edit."""
        return OpenFile(self.document, self._text, self._before) if self._readable else None

    def _take_over(self, opened: OpenFile) -> None:
        self._text, self._before = opened.text, opened.before
        self._show_problem(problem_of(self.path, self.text().encode()))
        self.save_button.setEnabled(self.unsaved)
        if self._now() != self._before:
            self._ask()

    def _recall(self) -> None:
        """Show what was typed before the page was closed."""
        kept = self._session.workspace.state.get(self._key)
        if kept is None or not self._readable:
            return
        typed = msgspec.json.decode(kept, type=Typed)
        self.editor.setPlainText(as_shown(typed.text))
        if typed.before != self._before:
            self._ask()

    @property
    def _key(self) -> str:
        return "\n".join(("file draft", str(self.root), *self.path))

    def keep_draft(self) -> None:
        """Store what was typed, or forget it where it is in the file."""
        self._draft_timer.stop()
        state = self._session.workspace.state
        if self.unsaved:
            state.put(self._key, msgspec.json.encode(Typed(self.text(), self._before or b"")))
        else:
            state.remove(self._key)

    def _refuse(self, why: str, text: str = "") -> None:
        self._readable = False
        self.editor.setReadOnly(True)
        self.editor.setPlainText(text)
        self.about.setText(why)
        self.save_button.setEnabled(False)

    def _show_problem(self, broken: Broken | None) -> None:
        if broken is None:
            self.about.setText(self.tr("The file can be read."))
            self.editor.clear_error()
            return
        place = self.tr("Line {n}, column {c}: ").format(n=broken.line, c=broken.column)
        self.about.setText((place if broken.line else "") + translated(broken.reason))
        if broken.line:
            self.editor.show_error(broken.line, max(broken.column, 1), translated(broken.reason))
            self.editor.go_to(broken.line, max(broken.column, 1))

    def _note_edit(self) -> None:
        self.save_button.setEnabled(self.unsaved)
        self._draft_timer.start()
        self.face_changed.emit()

    def save(self) -> None:
        """Write what was typed; ask first where it still cannot be read."""
        if not self.unsaved:
            return
        broken = problem_of(self.path, self.text().encode())
        self._show_problem(broken)
        if broken is None:
            self._write()
        else:
            self.bar.ask(
                self.tr("It still cannot be read."),
                "warn",
                (("stay", self.tr("Go on editing")), ("anyway", self.tr("Save anyway"))),
            )

    def _write(self) -> None:
        data = self.text().encode()
        try:
            self._session.workspace.save_text(self.root, self.path, data, self._before)
        except ChangedOnDisk:
            self._ask()
            return
        except OSError as error:
            self.about.setText(self.tr("Not saved: {why}").format(why=error))
            return
        self._before, self._text = data, self.text()
        self.bar.hide()
        self._note_edit()
        self.keep_draft()
        self._session.disk.reload(self.root)
        if problem_of(self.path, data) is None:
            self.mended.emit()

    def _ask(self) -> None:
        self.bar.ask(
            self.tr("Another program changed the file meanwhile."),
            "warn",
            (("mine", self.tr("Keep mine")), ("theirs", self.tr("Take theirs"))),
        )

    def _settle(self, answer: str) -> None:
        self.bar.hide()
        if answer == "theirs":
            self.read()
        elif answer == "mine":
            self._before = self._now()
            self._write()
        elif answer == "anyway":
            self._write()
        self.editor.setFocus()

    def follow(self) -> None:
        """Take over what another program wrote; what was typed is never given up."""
        if self._now() == self._before:
            return
        if self.unsaved:
            self._ask()
        else:
            self.read()

    def _now(self) -> bytes | None:
        try:
            return self._session.workspace.file_bytes(self.root, self.path)
        except OSError:
            return None
