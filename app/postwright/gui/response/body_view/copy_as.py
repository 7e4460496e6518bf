"""The menu of what else is done with a body: copies in other forms, its file, its charset."""

import base64
import json
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QMenu

from postwright.analysis.json_text import indented
from postwright.gui.response.body_view.toolbar import BodyToolbar
from postwright.gui.response.body_view.value_menu import to_clipboard
from postwright.gui.response.body_view.viewing import Body, Outlet
from postwright.gui.response.job import Job
from postwright.gui.words import size_words
from postwright.protocol.media_types import parse

MOST_BYTES = 32 << 20
Form = Callable[[Body], str]


class CopyAs(QObject):
    """Makes copies in a thread; the clipboard gets them when they are there."""

    def __init__(self, toolbar: BodyToolbar, outlet: Outlet, body: Callable[[], Body]) -> None:
        super().__init__(toolbar)
        self._toolbar, self._outlet, self._body = toolbar, outlet, body
        self._job: Job | None = None
        toolbar.more.clicked.connect(self.open_menu)

    def menu(self, copy_shown: Callable[[], object]) -> QMenu:
        """Return what can be done with the body that is there now."""
        menu, body = QMenu(self._toolbar), self._body()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.addAction(self.tr("Copy body"), copy_shown)
        for words, form in self._forms(body):
            menu.addAction(words, partial(self._copy, form))
        menu.addSeparator()
        menu.addAction(self.tr("Save to a file…"), self._outlet.save_wanted.emit)
        if body.language not in ("image", "binary", "empty"):
            charsets = self._toolbar.charset.menu_of_charsets()
            charsets.setTitle(self.tr("Charset"))
            menu.addMenu(charsets)
        return menu

    def open_menu(self) -> None:
        """Open it below its button."""
        button = self._toolbar.more
        menu = self.menu(lambda: self._outlet.copy_wanted.emit())
        menu.popup(button.mapToGlobal(QPoint(0, button.height() + 2)))

    def stop(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _forms(self, body: Body) -> list[tuple[str, Form]]:
        forms: list[tuple[str, Form]] = []
        if body.language == "json":
            forms.append((self.tr("Copy as JSON on one line"), _on_one_line))
        if body.language not in ("image", "binary"):
            forms.append((self.tr("Copy as a quoted string"), _quoted))
        forms.append((self.tr("Copy as Base64"), _base64))
        if body.language == "image":
            forms.append((self.tr("Copy as a data: URL"), _data_url))
        return forms

    def _copy(self, form: Form) -> None:
        self.stop()
        body = self._body()
        if body.source.size > MOST_BYTES:
            words = self.tr("{size} are too much for the clipboard: save it to a file")
            self._outlet.facts.emit(words.format(size=size_words(body.source.size)))
            return
        self._job = Job(lambda cancelled: _made(form, body), self)
        self._job.done.connect(self._use)
        self._job.start()

    def _use(self, found: object) -> None:
        self._job = None
        if isinstance(found, str):
            to_clipboard(found)
            self._outlet.facts.emit(self.tr("Copied"))
        else:
            self._outlet.facts.emit(self.tr("Not copied: it is not valid JSON"))


def _made(form: Form, body: Body) -> str | None:
    try:
        return form(body)
    except ValueError:
        return None


def _bytes(body: Body) -> bytes:
    own = body.source.again()
    return own.read(0, own.size)


def _on_one_line(body: Body) -> str:
    return indented(body.text(), indent=-1).decode("utf-8", "replace")


def _quoted(body: Body) -> str:
    """Return a text that JSON, JavaScript and Python read."""
    return json.dumps(body.text().decode("utf-8", "replace"), ensure_ascii=False)


def _base64(body: Body) -> str:
    return base64.b64encode(_bytes(body)).decode()


def _data_url(body: Body) -> str:
    """Return a URL that holds the image (RFC 2397)."""
    kind = parse(body.content_type).essence or "application/octet-stream"
    return f"data:{kind};base64,{_base64(body)}"
