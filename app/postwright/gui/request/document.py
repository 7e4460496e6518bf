"""One open request being edited: its value now, its saved value, and what undo can take back.

    text editors ──▶ QTextDocument (its own undo) ──┐
    tables, switches ──▶ set() ──▶ QUndoStack ──────┼──▶ request ──▶ changed
    pasted cURL, revert ──▶ replace() ──▶ one step ─┘

Texts live as long as the tab, so that undo survives a change of pane. A programmatic fill clears
the undo of the texts it sets: one Ctrl+Z takes all of it back.
"""

from collections.abc import Mapping
from typing import TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument, QUndoCommand, QUndoStack
from PySide6.QtWidgets import QPlainTextDocumentLayout

from postwright.model.collection import RequestRef
from postwright.model.options import Options
from postwright.model.request import Body, Request
from postwright.protocol.url_text import sync_params

T = TypeVar("T", bound=msgspec.Struct)

MARK = "\ufeff"
"""A byte order mark at the start; Qt drops it from every text that it is given."""
SCHEMA = "options.postwright.schema.body"
TEXTS = ("url", "body.text", "docs", SCHEMA)
MEMBERS = (
    "name", "method", "url", "headers", "params", "body.kind", "body.text", "body.fields",
    "body.parts", "body.files", "auth", "options", "variables", "assertions", "captures",
    "scripts", "examples", "docs", "note", "tags", "seq",
)  # fmt: skip


class RequestDocument(QObject):
    """What all editors of a tab read and write. `request` is a new value after each edit."""

    changed = Signal()
    picked = Signal(object)
    """Paths of files that the user chose or dropped here, before the request names them."""

    def __init__(
        self,
        request: Request,
        ref: RequestRef,
        saved: Request | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.ref = ref
        self._request = in_step(request)
        self._saved = self._request if saved is None else in_step(saved)
        self.undo_stack = QUndoStack(self)
        self._filling = False
        self.texts: dict[str, QTextDocument] = {}
        for member in TEXTS:
            text = QTextDocument()  # no parent yet: see `live_in`
            text.setDocumentLayout(QPlainTextDocumentLayout(text))
            text.setPlainText(str(member_of(request, member)))
            self.texts[member] = text
        self.texts["url"].contentsChanged.connect(self._take_url)
        self.texts["body.text"].contentsChanged.connect(self._take_body)
        self.texts["docs"].contentsChanged.connect(self._take_docs)
        self.texts[SCHEMA].contentsChanged.connect(self._take_schema)

    def live_in(self, page: QObject) -> None:
        """Let the texts end with the page whose editors show them, not before and not after.

        Without a parent nobody would delete them: PySide takes an editor for their owner.
        """
        for text in self.texts.values():
            text.setParent(page)

    @property
    def request(self) -> Request:
        return self._request

    @property
    def saved(self) -> Request:
        """Return what the file says."""
        return self._saved

    @property
    def dirty(self) -> bool:
        """Whether saving would change the file."""
        return effective(self._request) != effective(self._saved)

    def set(self, label: str, **members: object) -> None:
        """Change members as one undo step; `body__kind` names the body's kind."""
        self._push(label, _named(members))

    def set_typed(self, label: str, **members: object) -> None:
        """Change members as `set` does; steps in a row with one label are one to undo."""
        self._push(label, _named(members), merges=True)

    def replace(self, request: Request, label: str = "") -> None:
        """Become another request, as one undo step."""
        wanted = {member: member_of(in_step(request), member) for member in MEMBERS}
        self._push(label or self.tr("Fill the request"), wanted)

    def mark_saved(self, request: Request) -> None:
        """Take note of what the file says now."""
        self._saved = in_step(request)
        self.undo_stack.setClean()
        self.changed.emit()

    def _push(self, label: str, wanted: Mapping[str, object], *, merges: bool = False) -> None:
        now = {member: member_of(self._request, member) for member in wanted}
        before = {member: value for member, value in now.items() if value != wanted[member]}
        if before:
            after = {member: wanted[member] for member in before}
            self.undo_stack.push(ReplaceFields(self, label, before, after, merges=merges))

    def apply(self, members: Mapping[str, object]) -> None:
        """Set members without an undo step; for undo commands."""
        request = self._request
        for member, value in members.items():
            request = with_member(request, member, value)
        self._request = request
        self._filling = True
        try:
            for member in TEXTS:
                set_now = any(f"{member}.".startswith(f"{name}.") for name in members)
                text = str(member_of(request, member)) if set_now else ""
                if set_now and text_of(self.texts[member]) != as_shown(text):
                    self.texts[member].setPlainText(text)
        finally:
            self._filling = False
        self.changed.emit()

    def _take_url(self) -> None:
        url = text_of(self.texts["url"]).replace("\n", "")
        if not self._filling and url != self._request.url:
            params = sync_params(url, self._request.params)
            self._request = msgspec.structs.replace(self._request, url=url, params=params)
            self.changed.emit()

    def _take_body(self) -> None:
        self._take_text("body.text")

    def _take_docs(self) -> None:
        self._take_text("docs")

    def _take_schema(self) -> None:
        self._take_text(SCHEMA)

    def _take_text(self, member: str) -> None:
        before = str(member_of(self._request, member))
        text = typed_over(before, text_of(self.texts[member]))
        if not self._filling and text != before:
            self._request = with_member(self._request, member, text)
            self.changed.emit()


class ReplaceFields(QUndoCommand):
    """Members of a request, before and after an edit."""

    def __init__(
        self,
        document: RequestDocument,
        label: str,
        before: Mapping[str, object],
        after: Mapping[str, object],
        *,
        merges: bool = False,
    ) -> None:
        super().__init__(label)
        self._document, self._before, self.after = document, before, after
        self._merges = merges

    def id(self) -> int:
        """Return what steps must have in common to become one; -1: they stay apart."""
        return 1 if self._merges else -1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, ReplaceFields) or other.text() != self.text():
            return False
        if self.after.keys() != other.after.keys():
            return False
        self.after = other.after
        self.setObsolete(self._before == self.after)
        return True

    def redo(self) -> None:
        self._document.apply(self._but_typed(self.after))

    def undo(self) -> None:
        self._document.apply(self._but_typed(self._before))

    def _but_typed(self, members: Mapping[str, object]) -> Mapping[str, object]:
        """Keep the schema's text as it is now: a step about other options says nothing of it."""
        before, after = self._before.get("options"), self.after.get("options")
        wanted = members.get("options")
        if not (isinstance(before, Options) and isinstance(after, Options)):
            return members
        if not isinstance(wanted, Options) or _schema(before) != _schema(after):
            return members
        now = _schema(self._document.request.options)
        return {**members, "options": with_member(wanted, "postwright.schema.body", now)}


def _schema(options: Options) -> str:
    return options.postwright.schema.body


def _named(members: Mapping[str, object]) -> dict[str, object]:
    return {name.replace("__", "."): value for name, value in members.items()}


def in_step(request: Request) -> Request:
    """Return the request with the rows that its URL says."""
    return msgspec.structs.replace(request, params=sync_params(request.url, request.params))


def text_of(document: QTextDocument) -> str:
    """Return the text with LF line ends and every other character as it was typed."""
    return document.toRawText().replace("\u2029", "\n")


def as_shown(text: str) -> str:
    """Return the text as an editor has it: one kind of line end, no byte order mark."""
    for end in ("\r\n", "\r", "\u2029"):
        text = text.replace(end, "\n")
    return text.removeprefix(MARK)


def typed_over(before: str, shown: str) -> str:
    """Return what a text is now that its editor has `shown`: line ends and mark as before."""
    if as_shown(before) == shown:
        return before
    text = shown.replace("\n", "\r\n") if "\r\n" in before else shown
    return MARK + text if before.startswith(MARK) else text


def member_of(request: Request, member: str) -> object:
    """Return a member, such as `url` or `body.kind`."""
    value: object = request
    for name in member.split("."):
        value = getattr(value, name)
    return value


def with_member(owner: T, member: str, value: object) -> T:
    """Return a request with another value for a member."""
    name, _, inner = member.partition(".")
    if inner:
        value = with_member(getattr(owner, name), inner, value)
    return msgspec.structs.replace(owner, **{name: value})


def effective(request: Request) -> Request:
    """Return the request without what its body's kind does not use."""
    body, kind = request.body, request.body.kind
    counted = Body(
        kind,
        text=body.text if kind in ("json", "text", "xml", "sparql") else "",
        fields=body.fields if kind == "form-urlencoded" else (),
        parts=body.parts if kind == "multipart-form" else (),
        files=body.files if kind == "file" else (),
    )
    return msgspec.structs.replace(request, body=counted)
