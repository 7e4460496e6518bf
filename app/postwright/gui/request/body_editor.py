"""The body of a request: its kind, an editor for that kind, and files that are dropped on it."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.engine.body import FORM_TYPE, TEXT_TYPES
from postwright.engine.ports import FileFacts
from postwright.gui.request.body_findings import TEXTS, BodyFindings
from postwright.gui.request.bulk import BulkTable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.drop_area import DropHint
from postwright.gui.request.file_body import FileBody
from postwright.gui.request.known_files import KnownFiles
from postwright.gui.request.parts_body import PartsBody
from postwright.gui.request.schema_editor import SchemaEditor
from postwright.gui.request.text_body import TextBody
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.field_rows import Column
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.held_files import local_files
from postwright.gui.widgets.key_splitter import KeySplitter
from postwright.gui.widgets.kind_button import KindButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.variable_chips import Known
from postwright.model.request import Field

TOOLS = 36
CHECKED = ("json", "form-urlencoded", "multipart-form")
"""The kinds that a schema can be held against."""


class BodyEditor(QWidget):
    """Edits `request.body`; what was written for one kind stays when another is chosen."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        files: Callable[[str], FileFacts],
        root: Callable[[], Path | None] = lambda: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._document = theme, document
        self.files = KnownFiles(files)
        self.several = QMenu(self)
        """What becomes of several files that were dropped."""
        self.kind = KindButton(theme, self.tr("Kind of body"))
        self.words = Elided(theme, "", 13, token="muted")
        self.format_button = Button(theme, self.tr("Format"), "ghost", "braces")
        self.nothing = Label(
            theme, self.tr("This request has no body. Drop a file here to send it."), token="muted"
        )
        self.begin_json = Button(theme, self.tr("JSON"), icon="braces")
        self.begin_form = Button(theme, self.tr("Form"), icon="grid")
        self.text = TextBody(theme, document)
        self.form = self._form_table()
        self.parts = PartsBody(theme, document, self.files, root)
        self.file = FileBody(theme, document, self.files, root)
        self.schema = SchemaEditor(theme, document)
        self.schema_button = Button(theme, self.tr("Schema"), "ghost", "shield")
        self.schema_button.setCheckable(True)
        self.findings = BodyFindings(theme, document, self)
        self.hint = DropHint(theme, self)
        self._fill_kinds()
        self._lay_out()
        self.setAcceptDrops(True)
        self.kind.chosen.connect(self._choose)
        self.begin_json.clicked.connect(partial(self._choose, "json"))
        self.begin_form.clicked.connect(partial(self._choose, "form-urlencoded"))
        self.format_button.clicked.connect(self.format_body)
        self.form.edited.connect(self._take_fields)
        self.schema_button.toggled.connect(self.refresh)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _form_table(self) -> BulkTable:
        columns = (
            Column("name", self.tr("Name"), 150, hint=self.tr("Add a field")),
            Column("value", self.tr("Value")),
            Column("note", self.tr("Note"), 140, mono=False),
        )
        table = FieldTable(self._theme, columns, Field(), self.tr("Form fields"))
        bulk = BulkTable(self._theme, self.tr("Form fields"), table)
        bulk.head.hide()
        return bulk

    def _fill_kinds(self) -> None:
        tr = self.tr
        for key, label, icon in (
            ("none", tr("None"), "minus"),
            ("json", tr("JSON"), "braces"),
            ("text", tr("Text"), "list"),
            ("xml", tr("XML"), "code"),
            ("sparql", tr("SPARQL"), "code"),
            ("form-urlencoded", tr("Form"), "grid"),
            ("multipart-form", tr("Multipart form"), "layers"),
            ("file", tr("File"), "file"),
        ):
            self.kind.add(key, label, icon)

    def _lay_out(self) -> None:
        self._tools = QHBoxLayout()
        self._tools.addWidget(self.kind)
        self._tools.addWidget(self.words, 1)
        self._tools.addWidget(self.schema_button)
        self._tools.addWidget(self.format_button)
        self._tools.addWidget(self.form.switch)
        self._stack = QStackedWidget()
        self._empty = QWidget()
        middle = QVBoxLayout(self._empty)
        middle.addStretch(1)
        middle.addWidget(self.nothing, 0, Qt.AlignmentFlag.AlignCenter)
        beginnings = QHBoxLayout()
        beginnings.addStretch(1)
        for button in (self.begin_json, self.begin_form):
            button.setAccessibleName(self.tr("Body: {kind}").format(kind=button.text().strip()))
            beginnings.addWidget(button)
        beginnings.addStretch(1)
        middle.addLayout(beginnings)
        middle.addStretch(1)
        self._pages = {
            "none": _scrolled(self._empty),
            **dict.fromkeys(TEXTS, self.text),
            "form-urlencoded": _scrolled(_at_top(self.form)),
            "multipart-form": _scrolled(self.parts),
            "file": _scrolled(self.file),
        }
        for page in dict.fromkeys(self._pages.values()):
            self._stack.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools)
        divider = self.tr("Divider between body and schema")
        self._split = KeySplitter(self._theme, Qt.Orientation.Vertical, divider)
        upper = QWidget()
        self._upper = QVBoxLayout(upper)
        self._upper.setContentsMargins(0, 0, 0, 0)
        self._upper.setSpacing(0)
        self._upper.addWidget(self._stack, 1)
        self._foot = QVBoxLayout()
        self._foot.addWidget(self.findings.line)
        self._upper.addLayout(self._foot)
        for number, widget in enumerate((upper, self.schema)):
            self._split.addWidget(widget)
            self._split.setStretchFactor(number, 3 - number)
        column.addWidget(self._split, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._tools.setContentsMargins(px(16), px(6), px(12), px(2))
        self._tools.setSpacing(px(8))
        self._foot.setContentsMargins(px(12), 0, px(12), 0)
        self.kind.setFixedHeight(px(28))

    # Showing

    def refresh(self) -> None:
        """Show what the document says."""
        body = self._document.request.body
        self.kind.show_kind(body.kind)
        self._stack.setCurrentWidget(self._pages[body.kind])
        if body.kind in TEXTS:
            self.text.set_kind(body.kind)
        self.form.set_rows(body.fields)
        self.format_button.setVisible(body.kind in ("json", "xml"))
        self.form.switch.setVisible(body.kind == "form-urlencoded")
        self.words.setText(self._summary())
        checked = body.kind in CHECKED
        self.schema_button.setVisible(checked)
        self.schema_button.setAccessibleDescription(self.tr("set") if self.schema.is_set else "")
        self.schema_button.setText(self.tr("Schema •") if self.schema.is_set else self.tr("Schema"))
        self.schema_button.setAccessibleName(self.tr("Schema"))
        self.schema.setVisible(checked and self.schema_button.isChecked())

    def _summary(self) -> str:
        kind = self._document.request.body.kind
        if kind == "multipart-form":
            return self.parts.summary
        ours = FORM_TYPE if kind == "form-urlencoded" else TEXT_TYPES.get(kind, "")
        typed = next(
            (
                field.value.strip()
                for field in self._document.request.headers
                if field.enabled and field.name.strip().lower() == "content-type"
            ),
            "",
        )
        if not ours:
            return ""
        return self.tr("Sent as {0}, from Headers").format(typed) if typed else ours

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.text.editor.set_known(known)
        self.form.table.set_known(known)
        self.parts.table.set_known(known)

    def set_reach(self, reach: Reach) -> None:
        """Say which variables are offered after `{{`."""
        self.text.editor.completion.reach = reach
        self.form.table.set_reach(reach)
        self.parts.table.set_reach(reach)

    def showEvent(self, event: QShowEvent) -> None:
        # Files come and go while another pane or program is in front.
        self.files.forget()
        self.parts.refresh()
        self.file.refresh()
        super().showEvent(event)

    # Editing

    def _choose(self, kind: str) -> None:
        self._document.set(self.tr("Change the kind of body"), body__kind=kind)
        if kind in TEXTS:
            self.text.editor.setFocus()
        elif kind == "form-urlencoded":
            self.form.table.setFocus()

    def _take_fields(self, label: str) -> None:
        self._document.set(label, body__fields=self.form.rows)

    def locate(self) -> None:
        """Let the user choose another file in place of the first that is not there."""
        self.files.forget()
        body = self._document.request.body
        if body.kind == "file":
            self.file.open_dialog()
        for number, part in enumerate(body.parts if body.kind == "multipart-form" else ()):
            lost = next((path for path in part.files if self.files.look(path).missing), None)
            if part.enabled and lost is not None:
                self.parts.choose_for(number, lost)
                return

    def format_body(self) -> None:
        """Lay out JSON or XML; swap a form's table for text and back."""
        if self._document.request.body.kind == "form-urlencoded":
            self.form.toggle()
        elif self._document.request.body.kind in TEXTS:
            self.text.format()

    # Files dropped anywhere on the editor

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = local_files(event.mimeData())
        if paths:
            self.hint.say(self._promise(paths))
            event.acceptProposedAction()

    def _promise(self, paths: Sequence[str]) -> str:
        name = Path(paths[0]).name
        if len(paths) > 1:
            return self.tr("Drop to add {n} files, as one part or as several").format(n=len(paths))
        if self._document.request.body.kind == "multipart-form":
            return self.tr("Drop to add a part")
        return self.tr("Drop to send {0} as the body").format(name)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.hint.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self.hint.hide()
        paths = [path for path in local_files(event.mimeData()) if not Path(path).is_dir()]
        if paths:
            event.acceptProposedAction()
            self.take_files(paths, self.mapToGlobal(event.position().toPoint()))

    def take_files(self, paths: Sequence[str], at: QPoint) -> None:
        """Send a file as the body, or add it as a part; of several, ask at the place."""
        if len(paths) > 1:
            self._ask_how(paths).popup(at)
        elif self._document.request.body.kind == "multipart-form":
            self.parts.add_files(paths)
        else:
            self.file.put_file(paths[0], self.tr("Send a file"))

    def _ask_how(self, paths: Sequence[str]) -> QMenu:
        self.several.clear()
        add, files = self.several.addAction, len(paths)
        each = self.tr("{n} parts, one for each file").format(n=files)
        add(each, partial(self.parts.add_files, paths))
        together = self.tr("One part with {n} files").format(n=files)
        add(together, partial(self.parts.add_files, paths, together=True))
        return self.several


def _at_top(page: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(page)
    column.addStretch(1)
    return holder


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(page)
    return area
