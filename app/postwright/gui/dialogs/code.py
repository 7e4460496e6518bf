"""A request as code for another tool: chosen, read, copied, put into a file."""

import asyncio
import re
from collections.abc import Callable

import msgspec
from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QPlainTextDocumentLayout,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.told_secrets import with_typed_secrets
from postwright.engine.errors import NotSent
from postwright.formats.snippets import SNIPPETS
from postwright.formats.snippets.secret_names import secret_names
from postwright.gui.said_words import translated
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.code_editor import CodeEditor
from postwright.gui.widgets.file_dialogs import choose_place
from postwright.gui.widgets.labels import Label
from postwright.gui.words import listed
from postwright.model.exchange import PreparedRequest

Prepare = Callable[[], PreparedRequest]
MOST_AT_ONCE = 50_000
"""Bytes: code for a larger body is written in a thread."""
MOST_SHOWN = 500_000
"""Characters: longer code is copied and saved, but not shown."""


class CodeDialog(QDialog):
    """Shows code that sends a request. It is made anew whenever this window comes to the front."""

    target_chosen = Signal(str)
    """A name of SNIPPETS."""
    file_chosen = Signal(str, str)
    """Where the code is to be put, and the code."""

    def __init__(
        self, theme: Theme, tasks: Tasks, target: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.setObjectName("code")
        self._theme = theme
        self._prepare: Prepare | None = None
        self._name = ""
        self._text = ""
        self._round = 0
        """Counts what was asked for, so that an answer that comes late is not shown."""
        self.targets = QComboBox()
        self.targets.setAccessibleName(self.tr("Kind of code"))
        self.targets.setMinimumWidth(theme.px(220))
        self.targets.setMaxVisibleItems(len(SNIPPETS))
        for name, snippet in SNIPPETS.items():
            self.targets.addItem(translated(snippet.label), name)
        self.targets.setCurrentIndex(max(0, self.targets.findData(target)))
        self.reveal = QCheckBox(self.tr("Reveal secrets"))
        self.reveal.setAccessibleName(self.tr("Reveal secrets"))
        self.document = QTextDocument(self)
        self.document.setDocumentLayout(QPlainTextDocumentLayout(self.document))
        self.code = CodeEditor(theme, self.document, self.tr("Code"))
        self.code.setReadOnly(True)
        self.code.setTabChangesFocus(True)
        self.code.set_known(lambda _: True)
        self.note = Label(theme, "", 12, token="muted", wrap=True)
        self.note.setAccessibleName(self.tr("What the code needs"))
        self.copy = Button(theme, self.tr("Copy"), "primary", "copy")
        self.copy.setDefault(True)
        self.save = Button(theme, self.tr("Save…"))
        self.close_button = Button(theme, self.tr("Close"))
        self._lay_out()
        self.targets.activated.connect(self._choose)
        self.reveal.toggled.connect(self.refresh)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._ask_where)
        self.close_button.clicked.connect(self.close)
        self.resize(theme.px(820), theme.px(560))

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addWidget(self.targets)
        top.addWidget(self.reveal)
        top.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        buttons.addWidget(self.save)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addLayout(top)
        column.addWidget(self.code, 1)
        column.addLayout(buttons)

    @property
    def target(self) -> str:
        """Return the name in SNIPPETS that is chosen."""
        return str(self.targets.currentData())

    def show_request(self, name: str, prepare: Prepare) -> None:
        """Show another request, with its secrets hidden."""
        self._name, self._prepare = name, prepare
        self.setWindowTitle(self.tr("{name} as code").format(name=name or self.tr("Request")))
        self.reveal.setChecked(False)
        self.refresh()
        self.targets.setFocus()

    def refresh(self) -> None:
        """Write the code anew: the request may have been edited."""
        if self._prepare is None:
            return
        try:
            prepared = with_typed_secrets(self._prepare())
        except NotSent as error:
            self._round += 1
            self._show("", translated(str(error)), problem=True)
            return
        self._round += 1
        size = sum(len(piece) for piece in prepared.body.pieces if isinstance(piece, bytes))
        reveal = self.reveal.isChecked()
        if size <= MOST_AT_ONCE:
            self._take(_written(prepared, self.target, reveal=reveal))
        else:
            self._show("", self.tr("Writing…"))
            self._tasks.start(self._write(prepared, reveal, self._round), "write code")

    async def _write(self, prepared: PreparedRequest, reveal: bool, asked: int) -> None:
        made = await asyncio.to_thread(_written, prepared, self.target, reveal=reveal)
        if asked == self._round:
            self._take(made)

    def _take(self, made: "_Code") -> None:
        self.reveal.setEnabled(made.secret)
        self.code.set_language(SNIPPETS[self.target].language)
        note = ""
        if made.secret and self.reveal.isChecked():
            note = self.tr("The code holds secrets: mind where you paste it.")
        elif made.variables:
            names = listed(made.variables)
            note = self.tr("Set in the environment: {names}").format(names=names)
        self._show(made.text, note)

    def _show(self, code: str, note: str, *, problem: bool = False) -> None:
        shown = code
        if len(code) > MOST_SHOWN:
            shown = self.tr("The code is too long to be shown. It can be copied or saved.")
        if shown != self.code.text():
            self.code.setPlainText(shown)
        self._text = code
        self.note.set_token("err" if problem else "muted")
        self.note.setText(note)
        for button in (self.copy, self.save):
            button.setEnabled(bool(code))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.refresh()

    def _choose(self) -> None:
        self.target_chosen.emit(self.target)
        self.refresh()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.note.setText(self.tr("Copied"))

    def _ask_where(self) -> None:
        text = self._text

        def chosen(path: str) -> None:
            self.file_chosen.emit(path, text)

        name = file_name(self._name, SNIPPETS[self.target].suffix)
        choose_place(self, self.tr("Save the code"), name, chosen)


class _Code(msgspec.Struct, frozen=True):
    text: str
    variables: tuple[str, ...]
    """Those that it reads."""
    secret: bool
    """The request has secrets."""


def _written(prepared: PreparedRequest, target: str, *, reveal: bool) -> _Code:
    text = SNIPPETS[target].render(prepared, reveal=reveal).rstrip("\n") + "\n"
    names = secret_names(prepared, reveal=False).variables
    known = "|".join(names)
    used = re.findall(rf"\b(?:{known})(?:_ENCODED(?:_\d+)?)?\b", text) if names else []
    return _Code(text, tuple(dict.fromkeys(used)), bool(names))


def file_name(name: str, suffix: str) -> str:
    """Return a name for the file, without what file systems forbid."""
    if suffix == ".java":
        return "Main.java"  # as its class is called
    plain = re.sub(r"[^\w-]+", "-", name).strip("-").lower()
    return f"{plain[:60] or 'request'}{suffix}"
