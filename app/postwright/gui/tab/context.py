"""What a request resolves to where it stands: shared by its preview, its chips and its send."""

import time
from pathlib import Path as FilePath

from msgspec.structs import replace

from postwright.engine.ports import Context
from postwright.engine.variables import Resolver
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.scope_words import scope_words
from postwright.gui.session import Session
from postwright.gui.tab.near_hosts import hosts_of, near_host
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Lineage, RequestRef
from postwright.model.consent import Ask
from postwright.model.exchange import PreparedRequest, Use
from postwright.model.request import Request

FRESH_S = 2.0
"""A context older than this gets a new clock; its random values remain."""


class TabContext:
    """One context serves the preview and the send that follows it."""

    def __init__(self, session: Session, document: RequestDocument) -> None:
        self._session, self._document = session, document
        self._context: Context | None = None
        self.once: tuple[Ask, ...] = ()
        """What the user agreed to for the send that is under way."""

    def renew(self) -> None:
        """Draw new random values, and look at settings and environment again."""
        self._context = None

    def current(self) -> Context:
        """Return the context of a preview made now."""
        if self._context is None:
            self._context = self._newer()
        elif time.time() - self._context.now > FRESH_S:
            self._context = replace(self._newer(), seed=self._context.seed)
        return self._context

    def set_once(self, asks: tuple[Ask, ...]) -> None:
        """Agree to this for the send that is under way; its random values remain."""
        if asks != self.once:
            self.once = asks
            if self._context is not None:
                self._context = replace(self._newer(), seed=self._context.seed)

    def _newer(self) -> Context:
        return self._session.workspace.context(self._document.ref, once=self.once)

    def spend(self) -> Context:
        """Return the context for a send; the next preview gets another."""
        context, self._context = self.current(), None
        return context

    def prepare(self, request: Request) -> PreparedRequest:
        """Return what would be sent now. Raises NotSent."""
        return self._session.workspace.prepare(request, self._document.ref, self.current())

    def find(self, name: str) -> Use | None:
        """Return what a variable stands for, None where it has no value."""
        return self._resolver().find(name)

    def reach(self) -> tuple[Use, ...]:
        """Return every variable in reach."""
        return self._resolver().visible()

    def lineage(self) -> Lineage:
        """Return what the request inherits from."""
        return self._session.workspace.lineage(self._document.ref)

    def inherited(self) -> tuple[object, ...]:
        """Return what a request takes from its folders and its collection, to be compared."""
        lineage = self.lineage()
        owners: tuple[Collection | Folder, ...] = (lineage.collection, *lineage.folders)
        shared = tuple(
            (owner.name, owner.auth, owner.headers, owner.variables, owner.postwright)
            for owner in owners
        )
        return (*shared, lineage.collection.config)

    def environment(self) -> str:
        """Return the active environment's name, empty where there is none."""
        found = self.lineage().environment
        return found.name if found else ""

    def guarded(self) -> str:
        """Return the active environment's name where sends to it ask first, else nothing."""
        found = self.lineage().environment
        return found.name if found and found.postwright.guard else ""

    def scope_words(self, scope: str) -> str:
        """Return what a variable's scope is called here."""
        lineage = self.lineage()
        return scope_words(scope, lineage.collection.name, self.environment())

    def setter(self, name: str) -> tuple[Request, RequestRef] | None:
        """Return the request of the collection whose answer sets that variable."""
        root = self._document.ref.collection
        opened = self._session.collection(root) if root else None
        for path, item in tree.walk(opened.tree) if opened else ():
            value = item.value
            if not isinstance(value, Request):
                continue
            captured = {one.name for one in value.captures if one.enabled}
            ours = value.options.postwright.captures
            captured.update(one.name for one in ours if one.enabled)
            if name in captured:
                return value, RequestRef(root, path)
        return None

    def setter_name(self, name: str) -> str:
        """Return the name of the request that sets a variable, empty where none does."""
        found = self.setter(name)
        return found[0].name if found is not None else ""

    def environments_with(self, name: str) -> tuple[str, ...]:
        """Return the environments, but for the active one, that give a variable a value."""
        root, active = self._document.ref.collection, self.environment()
        return tuple(
            found.name
            for found in (self._session.environments.of(root) if root else ())
            if found.name != active
            and any(row.enabled and row.name == name for row in found.variables)
        )

    def near_host(self, host: str) -> str:
        """Return the host of a variable or of another request that is spelled like this one."""
        root = self._document.ref.collection
        opened = self._session.collection(root) if root else None
        items = (item.value for _, item in tree.walk(opened.tree)) if opened else ()
        requests = (one for one in items if isinstance(one, Request))
        return near_host(host, hosts_of(self.reach(), requests))

    def surroundings(self) -> Surroundings:
        """Return what the editors ask about the world around the request."""
        return Surroundings(
            lineage=self.lineage,
            file_facts=lambda path: self.current().files(path),
            root=self._root,
            known=lambda name: self.find(name) is not None,
            reach=self.reach,
            settings=lambda: self._session.settings,
            environment=self.environment,
        )

    def _root(self) -> FilePath | None:
        collection = self._document.ref.collection
        return FilePath(collection) if collection else None

    def _resolver(self) -> Resolver:
        document = self._document
        return self._session.workspace.resolver(document.request, document.ref, self.current())
