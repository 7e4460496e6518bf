"""Below the form of a sign-in: what will be sent of it, what is sure, what can be read in it."""

import time
from collections.abc import Callable
from functools import partial

import msgspec
from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.analysis.auth_inputs import Inputs
from postwright.analysis.auth_preview import Credential, Fact, Note, facts_of
from postwright.gui.request.header_card import HeaderCard
from postwright.gui.request.token_view import TokenView
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.code_box import CodeBox
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.labels import KeyLabel, Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.words import labelled
from postwright.protocol.visible import visible


class AuthPreview(msgspec.Struct, frozen=True):
    """All that is shown of what will be sent."""

    credentials: tuple[Credential, ...] = ()
    notes: tuple[Note, ...] = ()
    inputs: tuple[Inputs, ...] = ()
    stopped: str = ""
    """Why nothing will be sent as it stands."""


class AuthInspector(QWidget):
    """Rebuilt where something of it changed, and only while it is seen."""

    fix_wanted = Signal(str)
    """The id of what a note offers."""

    def __init__(self, theme: Theme, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._theme = theme
        self._wanted = self._shown = AuthPreview()
        self._missing: tuple[str, ...] = ()
        self.title = Label(theme, self.tr("Header to be sent"), 13, 600)
        self.header = HeaderCard(theme)
        self.notes: list[SignLine] = []
        self.token = TokenView(theme, clock)
        self.facts = FactsCard(theme)
        self._lines, self._signed = QWidget(), QWidget()
        self.boxes: list[CodeBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.title, self.header, self._lines, self.token, self.facts, self._signed):
            self._column.addWidget(widget)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def _restyle(self) -> None:
        self._column.setSpacing(self._theme.px(8))
        self.title.setMinimumHeight(self._theme.px(22))
        self._shown = AuthPreview()  # its parts were laid out for the zoom before
        if self.isVisible():
            self._catch_up()

    def show_preview(self, preview: AuthPreview) -> None:
        """Show what will be sent; nothing where nothing signs in."""
        self._wanted = preview
        self.setVisible(bool(preview.credentials or preview.stopped))
        if self.isVisible():
            self._catch_up()

    def show_missing(self, scopes: tuple[str, ...]) -> None:
        """Mark the scopes that the last answer found lacking."""
        self._missing = scopes
        self.token.show_missing(scopes)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._catch_up()

    def _catch_up(self) -> None:
        preview, before = self._wanted, self._shown
        if preview == before:
            return
        self._shown = preview
        self.title.setText(self._title(preview))
        if preview.credentials != before.credentials:
            self.header.show_credentials(preview.credentials)
            self._show_readable(preview.credentials)
        if (preview.notes, preview.stopped) != (before.notes, before.stopped):
            self._show_notes(preview)
        if preview.inputs != before.inputs:
            self._show_inputs(preview.inputs)
        self.updateGeometry()

    def _title(self, preview: AuthPreview) -> str:
        if not preview.credentials:
            return self.tr("Nothing can be sent yet")
        if all(one.place == "cookie" for one in preview.credentials):
            return self.tr("Cookies to be sent that sign in")
        if preview.credentials[0].place == "query":
            return self.tr("Key to be sent")
        many = sum(one.place == "header" for one in preview.credentials) > 1
        return self.tr("Headers to be sent") if many else self.tr("Header to be sent")

    def _show_readable(self, credentials: tuple[Credential, ...]) -> None:
        self.token.card = None
        self.token.hide()
        for one in credentials:
            self.token.show_token(one.token)
            if self.token.card is not None:
                break
        self.token.show_missing(self._missing)
        facts = () if self.token.card else next(filter(None, map(facts_of, credentials)), ())
        self.facts.show_facts(facts)

    def _show_notes(self, preview: AuthPreview) -> None:
        lines = QWidget()
        column = QVBoxLayout(lines)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        self.notes = []
        if preview.stopped:
            self.notes.append(SignLine(self._theme, visible(translated(preview.stopped)), "warn"))
        for note in preview.notes:
            line = SignLine(
                self._theme, visible(translated(note.words)), note.tone, self._words(note.fix)
            )
            line.pressed.connect(partial(self.fix_wanted.emit, note.fix))
            self.notes.append(line)
        for line in self.notes:
            column.addWidget(line)
        self._lines = self._swap(self._lines, lines)

    def _words(self, fix: str) -> str:
        return {
            "open_headers": self.tr("Open Headers"),
            "open_options": self.tr("Open Options"),
            "use_https": self.tr("Use https://"),
        }.get(fix, "")

    def _show_inputs(self, inputs: tuple[Inputs, ...]) -> None:
        signed = QWidget()
        column = QVBoxLayout(signed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(8))
        self.boxes = []
        for one in inputs:
            title, box = translated(one.title), CodeBox(self._theme, translated(one.title))
            box.show_text(one.text)
            copy = IconButton(self._theme, "copy", self.tr("Copy: {what}").format(what=title))
            copy.clicked.connect(partial(QGuiApplication.clipboard().setText, one.text))
            row = QHBoxLayout()
            row.addWidget(Label(self._theme, title, 13, 600), 1)
            row.addWidget(copy)
            column.addLayout(row)
            column.addWidget(box)
            self.boxes.append(box)
        self._signed = self._swap(self._signed, signed)

    def _swap(self, old: QWidget, new: QWidget) -> QWidget:
        self._column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        layout = new.layout()
        new.setVisible(layout is not None and layout.count() > 0)
        return new


class FactsCard(Card):
    """What can be read in credentials that are no token."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, pad=(14, 6, 14, 8))
        self._inside = QWidget()
        self.column.addWidget(self._inside)
        self.hide()

    def show_facts(self, facts: tuple[Fact, ...]) -> None:
        """Show these; nothing for none."""
        theme, px = self._theme, self._theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for fact in facts:
            row = QHBoxLayout()
            row.setSpacing(px(8))
            name = KeyLabel(theme, translated(fact.name), 13)
            name.setMinimumWidth(px(92))
            name.setMinimumHeight(px(26))
            value = Elided(theme, visible(translated(fact.value)), 13, mono=True)
            value.setAccessibleName(labelled(name.text(), value.text()))
            row.addWidget(name)
            row.addWidget(value, 1)
            column.addLayout(row)
        self.column.replaceWidget(self._inside, inside)
        self._inside.hide()
        self._inside.deleteLater()
        inside.show()
        self._inside = inside
        self.setVisible(bool(facts))
