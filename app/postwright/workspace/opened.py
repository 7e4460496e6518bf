"""A collection that is open: its folder on disk, its tree, and what the user chose for it."""

from pathlib import Path

from postwright.engine.cookies import PlainJar
from postwright.model.collection import Collection
from postwright.storage.collections import CollectionFolder


class OpenCollection:
    """Changed by its Workspace alone."""

    def __init__(self, folder: CollectionFolder, tree: Collection, jar: PlainJar) -> None:
        self.folder = folder
        self.tree = tree
        self.jar = jar
        self.environment = ""
        """The active environment's name; empty: none."""
        self.error = ""
        """Why the folder could not be read; the tree is empty then."""

    @property
    def root(self) -> Path:
        return self.folder.root

    @property
    def id(self) -> str:
        """The collection's own id; empty until something needed one."""
        return self.tree.postwright.id
