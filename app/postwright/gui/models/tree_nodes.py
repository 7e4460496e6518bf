"""The rows of the collection tree: grown from collections, updated in place, filtered.

A collection may have ten thousand of them, and a save changes one: what stays as it is keeps
its rows.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path as FilePath

import msgspec

from postwright.gui.said_words import translated
from postwright.model.collection import Broken, Collection, Folder, Foreign, Item, Path
from postwright.model.request import Request
from postwright.model.said import said

TAG = "tag:"
"""Begins a word of the filter that names a tag."""
SIGNS_NOTHING = (None, "inherit", "none")


class TreeSource(msgspec.Struct, frozen=True):
    """One collection as the tree needs it."""

    root: FilePath
    tree: Collection
    error: str = ""
    dirty: frozenset[Path] = frozenset()
    """Requests that have a draft."""


class Node:
    """A row: a collection, a folder, a request, or a file that is only listed."""

    __slots__ = (
        "all", "children", "dirty", "kind", "name", "parent", "path",
        "root", "row", "text", "value",
    )  # fmt: skip

    def __init__(
        self,
        root: FilePath,
        path: Path,
        value: Collection | Request | Folder | Foreign | Broken,
        parent: "Node | None",
    ) -> None:
        self.root, self.path, self.parent = root, path, parent
        self.row = 0
        self.dirty = False
        self.all: list[Node] = []
        """Every row below this one; `children` are those that the filter lets through."""
        self.children: list[Node] = []
        self.take(value)

    def take(self, value: Collection | Request | Folder | Foreign | Broken) -> None:
        """Stand for another value in the same place."""
        self.value = value
        self.kind = type(value).__name__.lower()
        self.name = value.name or (self.path[-1] if self.path else self.root.name)
        self.text = ""
        """What the filter looks in; empty until it does."""

    @property
    def key(self) -> str:
        """Name the node over restarts."""
        return "\n".join((str(self.root), *self.path))

    @property
    def method(self) -> str:
        return self.value.method if isinstance(self.value, Request) else ""

    @property
    def signs(self) -> bool:
        """Whether auth is defined here."""
        auth = getattr(self.value, "auth", None)
        return auth is not None and auth.type not in SIGNS_NOTHING

    @property
    def broken(self) -> Broken | None:
        """What is known of a file that could not be read."""
        if isinstance(self.value, Broken):
            return self.value
        found: Broken | None = getattr(self.value, "broken", None)
        return found

    @property
    def problem(self) -> str:
        """Why the file could not be read, with its line; empty where it could."""
        broken = self.broken
        if broken is None:
            return ""
        why = translated(broken.reason)
        if not broken.line:
            return why
        return translated(said("line {line}: {why}", line=broken.line, why=why))

    def walk(self) -> Iterator["Node"]:
        """Yield this node and all below it, shown or not."""
        yield self
        for child in self.all:
            yield from child.walk()

    def below(self, path: Path) -> "Node | None":
        """Return the row of an item below this one, shown or not."""
        node: Node | None = self
        for name in path:
            node = next((n for n in node.all if n.path[-1] == name), None) if node else None
        return node


def grow(source: TreeSource, before: Node | None) -> Node:
    """Return a collection's row with all below it; what did not change keeps its rows."""
    root = Node(source.root, (), source.tree, None)
    _grow(root, source.tree.items, before)
    return root


def _grow(parent: Node, items: Sequence[Item], before: Node | None) -> None:
    old = {node.path[-1]: node for node in before.all} if before else {}
    for item in items:
        node = old.get(item.file)
        if node is not None and _is_same(node, item):
            node.parent = parent
        else:
            was, node = node, Node(parent.root, (*parent.path, item.file), item.value, parent)
            if isinstance(item.value, Folder):
                _grow(node, item.value.items, was)
        parent.all.append(node)


def _is_same(node: Node, item: Item) -> bool:
    if isinstance(item.value, Folder):
        return node.value is item.value
    return node.value is item.value or node.value == item.value


def updated(node: Node, items: Sequence[Item]) -> list[Node] | None:
    """Give the rows below their new values. Return those that changed; None where rows move."""
    if len(items) != len(node.all):
        return None
    changed: list[Node] = []
    for child, item in zip(node.all, items, strict=True):
        if child.path[-1] != item.file or type(child.value) is not type(item.value):
            return None
        if _is_same(child, item):
            continue
        if isinstance(item.value, Folder):
            below = updated(child, item.value.items)
            if below is None:
                return None
            changed += below
        child.take(item.value)
        changed.append(child)
    return changed


class Wanted:
    """What the filter asks for: a text, and tags by `tag:` with how they begin."""

    def __init__(self, text: str) -> None:
        self._text = text.casefold()
        words = self._text.split()
        self._tags = [word.removeprefix(TAG) for word in words if word.startswith(TAG)]
        if self._tags:
            self._text = " ".join(word for word in words if not word.startswith(TAG))

    def choose(self, node: Node) -> bool:
        """Let a row show those below it that match. Tell whether it is to be shown itself."""
        node.children = [child for child in node.all if self.choose(child)]
        for row, child in enumerate(node.children):
            child.row = row
        return bool(node.children) or self._matches(node)

    def _matches(self, node: Node) -> bool:
        if not node.text:
            url = getattr(node.value, "url", "")
            node.text = f"{node.method} {node.name} {url}".casefold()
        if self._text not in node.text:
            return False
        tags = [tag.casefold() for tag in getattr(node.value, "tags", ())] if self._tags else ()
        return all(any(tag.startswith(word) for tag in tags) for word in self._tags)
