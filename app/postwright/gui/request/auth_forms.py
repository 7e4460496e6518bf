"""The forms of the kinds of sign-in, one of them shown; each is built when it is first shown."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.engine.auth import SCHEMES
from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach, nothing_in_reach
from postwright.gui.widgets.form import Form
from postwright.gui.widgets.variable_chips import Known, always_known
from postwright.model.request import Auth

_PREFIX = re.compile(r"(?:authorization\s*:\s*)?bearer\s+", re.I)


class AuthForms(QWidget):
    """Shows the inputs of a sign-in and tells all of them after each edit."""

    edited = Signal(object)
    """Pairs of input name and text."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._reach: Reach = nothing_in_reach
        self._known: Known = always_known
        self.made: dict[str, Form] = {}
        """By kind, those that were shown once."""
        self.shown: Form | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_auth(self, auth: Auth) -> None:
        """Show the form of its kind with its values; none for a kind without inputs."""
        wanted = self._form(auth.type) if auth.type in SCHEMES else None
        if wanted is not self.shown:
            if self.shown is not None:
                self.shown.hide()
            self.shown = wanted
            self.setVisible(wanted is not None)
        if wanted is not None:
            wanted.show()
            wanted.show_values(auth.values)

    def _form(self, kind: str) -> Form:
        form = self.made.get(kind)
        if form is None:
            clean = token_of if kind == "bearer" else unquoted
            form = self.made[kind] = Form(self._theme, SCHEMES[kind].inputs, self, clean=clean)
            form.set_reach(self._reach)
            form.set_known(self._known)
            self._column.addWidget(form)
            form.edited.connect(self.edited)
        return form

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        self._reach = reach
        for form in self.made.values():
            form.set_reach(reach)

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self._known = known
        for form in self.made.values():
            form.set_known(known)


def token_of(text: str) -> str:
    """Return the token alone of text such as `Bearer abc` or `"abc"`."""
    bare = unquoted(text)
    return unquoted(_PREFIX.sub("", bare, count=1)) if _PREFIX.match(bare) else bare


def unquoted(text: str) -> str:
    """Return text without the blanks and the one pair of quotes around it."""
    text = text.strip()
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "\"'`"
    return text[1:-1].strip() if quoted else text
