"""What a tab does about variables: asks for the value of one, and leads to where it is kept."""

from __future__ import annotations

from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from postwright.engine.errors import UndefinedVariable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.variable_bar import VariableBar
from postwright.gui.session import Session
from postwright.gui.session.environments import with_value
from postwright.gui.tab.context import TabContext
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.variable_text import VARIABLE

if TYPE_CHECKING:
    from postwright.gui.request.url_bar import UrlBar


class TabVariables(QObject):
    """Nothing moves while the URL is typed: it asks when the URL is left, or at a send."""

    edit_wanted = Signal(str, str)
    """A variable to be edited, and the environment it is in; empty: the collection."""
    own_wanted = Signal(str)
    """A variable of the request itself that is to be edited."""
    owner_wanted = Signal(object)
    """The OwnerPlace of a folder whose variables are to be edited."""
    request_wanted = Signal(object)
    """The RequestRef of the request whose answer sets a variable."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        document: RequestDocument,
        context: TabContext,
        url_bar: UrlBar,
    ) -> None:
        super().__init__(url_bar)
        self._session, self._document, self._context = session, document, context
        self._url_bar = url_bar
        self.bar = VariableBar(theme)
        self._last: object = None
        """What the last preview came to."""
        self._may_ask = False
        self._typing = False
        url_bar.set_variables(context.find, context.reach, context.scope_words)
        url_bar.set_setter(context.setter_name)
        url_bar.edit.focused.connect(self._enter)
        url_bar.edit.left.connect(self._leave)
        url_bar.edit_variable_wanted.connect(self.edit)
        url_bar.set_variable_wanted.connect(self.ask_for)
        self.bar.set_wanted.connect(self._set)
        self.bar.chosen.connect(self._close)

    def follow(self, previewed: object) -> None:
        """Take note of a preview: a PreparedRequest, or the NotSent that stops it."""
        self._last = previewed
        self._url_bar.edit.recolor()
        if not self._typing or not missing_name(previewed):
            self._show()

    def stop_send(self, error: Exception) -> None:
        """Ask for what just stopped a send."""
        self._last, self._may_ask = error, True
        self._show()

    def ask(self) -> bool:
        """Let the value be typed that the last send or preview lacked; tell whether one did."""
        name = missing_name(self._last)
        if name:
            self.ask_for(name)
        return bool(name)

    def _enter(self, inside: bool) -> None:
        self._typing = self._typing or inside

    def _leave(self) -> None:
        self._typing, self._may_ask = False, True
        self._show()

    def edit(self, name: str, scope: str) -> None:
        """Lead to where a variable of that scope is kept."""
        if scope == "request":
            self.own_wanted.emit(name)
        elif scope.startswith("folder:"):
            self._edit_in_folder(name, scope.removeprefix("folder:"))
        elif scope == "captured":
            if (found := self._context.setter(name)) is not None:
                self.request_wanted.emit(found[1])
        else:
            environment = self._context.environment() if scope == "environment" else ""
            self.edit_wanted.emit(name, environment)

    def lacking(self, error: Exception) -> tuple[str, str]:
        """Return the variable that an error is about, and where it has no value; else nothing."""
        name = missing_name(error)
        found = self._context.find(name) if name else None
        return (name, self._place("")) if name and found is None else ("", "")

    def givers(self, error: Exception) -> tuple[tuple[str, ...], str]:
        """Return what would give an error's variable a value: environments, and a request."""
        name = missing_name(error)
        if not name or self._context.find(name) is not None:
            return (), ""
        return self._context.environments_with(name), self._context.setter_name(name)

    def use_environment(self, name: str) -> None:
        """Make another environment the active one; the next send resolves with it."""
        self._url_bar.edit.setFocus()
        self.bar.hide()
        self._session.environments.choose(FilePath(self._document.ref.collection), name)

    def open_setter(self) -> None:
        """Lead to the request whose answer sets what the last send or preview lacked."""
        if (found := self._context.setter(missing_name(self._last))) is not None:
            self.request_wanted.emit(found[1])

    def edit_host(self) -> None:
        """Lead to the variable that the URL's host comes from."""
        _, mark, rest = self._document.request.url.partition("://")
        place = (rest if mark else self._document.request.url).partition("/")[0]
        names = VARIABLE.findall(place.rpartition("@")[2])
        if not names:  # the scheme stands in the variable too
            names = VARIABLE.findall(self._document.request.url)[:1]
        use = self._context.find(names[0]) if names else None
        if use is not None:
            self.edit(use.name, use.scope)

    def _edit_in_folder(self, name: str, label: str) -> None:
        """Lead to the nearest folder of that name that has the variable."""
        from postwright.gui.tab.auth import OwnerPlace  # which a tab loads when it is made

        ref = self._document.ref
        for depth, folder in reversed(list(enumerate(self._context.lineage().folders, 1))):
            if folder.name == label and any(row.name == name for row in folder.variables):
                place = RequestRef(ref.collection, ref.path[:depth])
                self.owner_wanted.emit(OwnerPlace(place, "variables"))
                return

    def _show(self) -> None:
        name = missing_name(self._last)
        if not name:
            self.bar.hide()
        elif self._may_ask or not self.bar.isHidden():
            self._ask(name)

    def _ask(self, name: str) -> None:
        found = self._context.find(name)
        place = self._place(found.scope if found else "")
        self.bar.ask_value(name, place, secret=found is not None and found.secret)

    def ask_for(self, name: str) -> None:
        """Let a value be typed for this one."""
        self._ask(name)
        self.bar.field.setFocus()

    def _close(self, key: str) -> None:
        if key == "close":
            self._may_ask = False

    def _place(self, scope: str) -> str:
        """Return what the place is called that a value will be kept in; empty: this request."""
        kept_in = self._scope(scope)
        return "" if kept_in == "request" else self._context.scope_words(kept_in)

    def _scope(self, scope: str) -> str:
        if not self._document.ref.collection:
            return "request"
        if self._context.environment() and scope != "collection":
            return "environment"
        return "collection"

    def _set(self, name: str, value: str) -> None:
        found = self._context.find(name)
        scope = self._scope(found.scope if found else "")
        self._url_bar.edit.setFocus()  # before the field goes, or Qt picks another
        self.bar.hide()
        root = FilePath(self._document.ref.collection)
        if scope == "environment":
            self._session.environments.set_variable(root, self._context.environment(), name, value)
        elif scope == "collection":
            self._session.environments.set_variable(root, "", name, value)
        else:
            rows = with_value(self._document.request.variables, name, value)
            label = self.tr("Set variable {name}").format(name=name)
            self._document.set(label, variables=rows)


def missing_name(error: object) -> str:
    """Return the variable that lacks no more than a value that can be typed."""
    if not isinstance(error, UndefinedVariable):
        return ""
    plain = error.what in (
        f"{error.name} is not set",
        f"{error.name} is a secret without a value",
    )
    return error.name if plain and not error.name.startswith(("$", "process.env.")) else ""
