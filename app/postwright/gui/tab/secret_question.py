"""Before a file gets a credential that everybody can read: a question under the URL bar."""

from collections.abc import Callable
from pathlib import Path as FilePath
from weakref import WeakKeyDictionary

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from postwright.analysis.literals import Literal, freed_request, literals_of, variable_names
from postwright.gui.request_tab import RequestTab
from postwright.gui.session import Session
from postwright.gui.words import listed
from postwright.model.request import Body, Request, Variable
from postwright.storage.collections import ChangedOnDisk

TO_VAULT, AS_IT_IS, NOT_NOW = "to_vault", "save_plain", "not_now"
_NAMED = 3
_SEARCHED = 512 * 1024
"""Characters of a body: more of them would hold up the window at Ctrl+S."""

Then = Callable[[RequestTab], None]
"""What goes on with a tab."""


class SecretQuestion(QObject):
    """Asks once for each field of a tab; what is moved gets a secret variable."""

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._allowed: WeakKeyDictionary[RequestTab, set[str]] = WeakKeyDictionary()
        self._waiting: WeakKeyDictionary[RequestTab, Then] = WeakKeyDictionary()
        self._moving: set[int] = set()
        self._focus: QWidget | None = None

    def stops(self, tab: RequestTab, then: Then) -> bool:
        """Ask where there is something to ask; `then` gets the tab after the answer.

        It must not hold the tab, which may be closed without one.
        """
        new = self._new(tab)
        if not new or id(tab) in self._moving:
            return False
        self._waiting[tab] = then
        places = [f"{literal.where} ({literal.kind})" for literal in new[:_NAMED]]
        if len(new) > _NAMED:
            places.append(self.tr("{n} more").format(n=len(new) - _NAMED))
        move = self.tr("Move to the vault")
        tab.bar.ask(
            self.tr("The file would hold a secret for all to read: {places}.").format(
                places=listed(places)
            ),
            "warn",
            (
                (TO_VAULT, move),
                (AS_IT_IS, self.tr("Save as it is")),
                (NOT_NOW, self.tr("Cancel")),
            ),
        )
        self._focus = QApplication.focusWidget()
        if self._focus is not None:  # nobody tells Python of widgets that Qt made
            self._focus.destroyed.connect(self._forget_focus)
        if button := tab.bar.button(move):
            button.setFocus()
        return True

    def _forget_focus(self) -> None:
        self._focus = None

    def finds(self, tab: RequestTab) -> bool:
        """Tell whether there is something to ask."""
        return bool(self._new(tab))

    def settle(self, tab: RequestTab, answer: str) -> None:
        """Go on as it was answered."""
        then = self._waiting.pop(tab, None)
        if then is None:
            return
        tab.bar.hide()
        (self._focus or tab).setFocus()
        self._focus = None
        if answer == AS_IT_IS:
            self._allowed.setdefault(tab, set()).update(one.where for one in self._new(tab))
            then(tab)
        elif answer == TO_VAULT:
            self._moving.add(id(tab))
            try:
                then(tab)
            finally:
                self._moving.discard(id(tab))

    def move(self, tab: RequestTab, root: FilePath) -> None:
        """Put variables in the place of credentials, if that is the answer. Raise OSError."""
        if id(tab) not in self._moving:
            return
        request, rows = self._freed(tab.document.request, root)
        if rows:
            try:
                self._add(root, rows)
            except ChangedOnDisk:
                self._session.disk.reload(root)
                self._add(root, rows)
        tab.document.replace(request, self.tr("Move secrets to the vault"))

    def _new(self, tab: RequestTab) -> list[Literal]:
        request, saved = tab.document.request, tab.document.saved
        same = not tab.is_new and request.body == saved.body
        found = literals_of(_looked_at(request, body=not same))
        if not found:
            return []
        known = set() if tab.is_new else set(map(_place, literals_of(_looked_at(saved))))
        allowed = self._allowed.get(tab, set())
        return [one for one in found if _place(one) not in known and one.where not in allowed]

    def _freed(self, request: Request, root: FilePath) -> tuple[Request, tuple[Variable, ...]]:
        opened = self._session.collection(root)
        if opened is None:
            raise FileNotFoundError(str(root))
        taken = variable_names(opened.tree) | {row.name for row in request.variables}
        kept = (
            replace(row, value=self._session.workspace.secret(root, "", row.name) or "")
            for row in opened.tree.variables
            if row.secret
        )
        freed = freed_request(request, taken, kept)
        return freed.request, freed.rows

    def _add(self, root: FilePath, rows: tuple[Variable, ...]) -> None:
        opened = self._session.collection(root)
        if opened is not None:
            self._session.environments.save_variables(root, (*opened.tree.variables, *rows))


def _looked_at(request: Request, *, body: bool = True) -> Request:
    """Leave out what need not be searched, and the rest of a body that would take too long."""
    text = request.body.text[:_SEARCHED] if body else ""
    kept = replace(request.body, text=text) if body else Body()
    return replace(request, body=kept)


def _place(literal: Literal) -> tuple[str, str]:
    return literal.where, literal.value
