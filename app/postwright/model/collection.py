"""A collection and what it holds: a tree of values, changed by making a new one."""

from typing import Literal

import msgspec

from postwright.model.options import Config, Postwright
from postwright.model.request import Auth, Capture, Field, Request, Script, Variable


class Foreign(msgspec.Struct, frozen=True, gc=False):
    """An item of the format that Postwright lists and keeps but does not send."""

    name: str
    kind: str
    """The format's word: graphql, grpc, websocket, script, app."""
    seq: int = 1
    request: Request | None = None
    """What sends the same over HTTP, where there is such."""


class Broken(msgspec.Struct, frozen=True, gc=False):
    """A file that could not be read; it stays on disk as it is."""

    name: str
    reason: str
    line: int = 0
    """From 1; 0 where no place is known."""
    column: int = 0


class Folder(msgspec.Struct, frozen=True):
    """A group of requests with the headers, variables and auth that they share."""

    name: str = "New folder"
    items: tuple["Item", ...] = ()
    headers: tuple[Field, ...] = ()
    auth: Auth | None = Auth("inherit")
    """None: the folder's file says nothing."""
    variables: tuple[Variable, ...] = ()
    scripts: tuple[Script, ...] = ()
    docs: str = ""
    seq: int = 0
    """0: the folder has no place of its own and stands by its name."""
    postwright: Postwright = Postwright()
    broken: Broken | None = None
    """Why folder.yml could not be read; the folder's items are there all the same."""
    captures: tuple[Capture, ...] = ()
    """Of every answer below it; not in the format's schema, but Bruno reads and runs them."""


class Item(msgspec.Struct, frozen=True, gc=False):
    """A node of the tree and the name of its file or directory within its parent."""

    file: str
    value: Request | Folder | Foreign | Broken


class Environment(msgspec.Struct, frozen=True):
    """A named set of variables; the file's name is the environment's name."""

    name: str
    variables: tuple[Variable, ...] = ()
    color: str = ""
    broken: Broken | None = None
    postwright: Postwright = Postwright()


class Collection(msgspec.Struct, frozen=True):
    """Everything that a collection's folder says, but for where it lies."""

    name: str = "New collection"
    version: str = ""
    items: tuple[Item, ...] = ()
    environments: tuple[Environment, ...] = ()
    headers: tuple[Field, ...] = ()
    auth: Auth | None = None
    variables: tuple[Variable, ...] = ()
    scripts: tuple[Script, ...] = ()
    docs: str = ""
    postwright: Postwright = Postwright()
    broken: Broken | None = None
    config: Config = Config()
    captures: tuple[Capture, ...] = ()
    """Of every answer, as those of a folder."""


Path = tuple[str, ...]
"""The file names from the collection's folder down to an item: `("Items", "get item.yml")`."""


class RequestRef(msgspec.Struct, frozen=True):
    """Which request a tab, a draft or an exchange belongs to."""

    collection: str = ""
    """The absolute path of the collection's folder; empty: in no collection."""
    path: Path = ()
    draft: str = ""
    """A UUID, for a request that was never saved."""

    def is_below(self, above: "RequestRef") -> bool:
        """Tell whether this is that item, or in that folder."""
        same = self.collection == above.collection
        return same and self.path[: len(above.path)] == above.path

    def followed(self, before: "RequestRef", after: "RequestRef") -> "RequestRef":
        """Return where this is once `before` is at `after`: elsewhere only if it is below that."""
        if not self.is_below(before):
            return self
        path = (*after.path, *self.path[len(before.path) :])
        return msgspec.structs.replace(self, collection=after.collection, path=path)


class Change(msgspec.Struct, frozen=True):
    """What an edit of the tree did, so that the disk can follow and undo can go back."""

    kind: Literal["add", "move", "remove", "replace", "order"]
    path: Path
    """Where the item is after the change (before it, for `remove`)."""
    before: Path | None = None
    """Where a moved item was."""


class Lineage(msgspec.Struct, frozen=True):
    """Where a request stands: its collection and the folders around it, outermost first."""

    collection: Collection = Collection(name="")
    folders: tuple[Folder, ...] = ()
    environment: Environment | None = None
