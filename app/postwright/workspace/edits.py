"""Changing what open collections hold, so that tree, disk, drafts and history stay in step."""

import asyncio
import uuid
from concurrent.futures import Future
from pathlib import Path as FilePath

from msgspec.structs import replace

from postwright.model import tree
from postwright.model.collection import (
    Change,
    Collection,
    Environment,
    Folder,
    Path,
    RequestRef,
)
from postwright.model.request import Request
from postwright.model.said import said
from postwright.storage.collection_reader import FOLDER_FILE
from postwright.storage.collections import ChangedOnDisk
from postwright.storage.files import confined
from postwright.storage.paths import Paths
from postwright.workspace.opened import OpenCollection
from postwright.workspace.openings import Openings


class Edits(Openings):
    """The part of a Workspace that writes into collections."""

    def __init__(self, paths: Paths, *, keep: bool) -> None:
        super().__init__(paths, keep=keep)
        self._bases: dict[RequestRef, str] = {}
        """What the drafts of this window are typed over."""

    def edit(self, root: FilePath, new_tree: Collection, change: Change) -> None:
        """Let the disk follow an edit of the tree; nothing has changed where that fails."""
        opened = self.opened(root)
        based = {
            ref: base
            for ref, base in self.drafts.bases(str(root)).items()
            if base and base == opened.folder.digest(ref.path)
        }
        opened.folder.apply(change, new_tree, opened.tree)
        opened.tree = new_tree
        if change.kind == "move" and change.before is not None:
            self.move(RequestRef(str(root), change.before), RequestRef(str(root), change.path))
        # What we ourselves wrote, a name or a place, is no change of others.
        for ref, base in based.items():
            moved = replace(ref, path=_after(change, ref.path))
            now = opened.folder.digest(moved.path)
            if now != base:
                self._rebase(moved, now)

    def save(self, ref: RequestRef, request: Request, *, force: bool = False) -> None:
        """Write a request to its file, and forget its draft.

        Raise ChangedOnDisk where the file is not as it was when the edits began, unless `force`.
        """
        opened = self.opened(ref.collection)
        if self.in_conflict(ref) and not force:
            raise ChangedOnDisk(ref.path, _bytes(opened.folder.location(ref.path)))
        opened.folder.save(ref.path, request, force=force)
        if tree.find(opened.tree, ref.path) is None:
            self.reload(opened.root)  # its file had vanished, and is there again
        else:
            opened.tree, _ = tree.replace(opened.tree, ref.path, request)
        self.drop_draft(ref)

    async def rewrite(self, root: FilePath, path: Path, value: Request | Folder) -> bool:
        """Write what we ourselves changed in an item; what was typed over it stays a draft.

        Return False where it was edited or moved meanwhile. Raise ChangedOnDisk where another
        program changed the file.
        """
        opened, ref = self.opened(root), RequestRef(str(root), path)
        before = _digest(opened, path, value)
        written = await asyncio.to_thread(_written_over, opened, path, value, before)
        found = tree.find(opened.tree, path)
        if found is None or not written or _digest(opened, path, value) != written:
            return False
        if isinstance(value, Folder):
            value = replace(
                value, items=found.value.items if isinstance(found.value, Folder) else ()
            )
        opened.tree, _ = tree.replace(opened.tree, path, value)
        if isinstance(value, Request) and self._base(ref) == before:
            self._rebase(ref, written)
        return True

    def keep_draft(self, ref: RequestRef, request: Request) -> Future[None]:
        """Store what was typed and not saved, with what the file holds that it is based on."""
        base = self._base(ref)
        has_file = not ref.draft
        if not base and has_file and (opened := self.find(ref.collection)) is not None:
            base = opened.folder.digest(ref.path)
        self._bases[ref] = base
        kept = self.drafts.put(ref, request, base)
        return self.told(said("What was typed could not be kept"), kept)

    def drop_draft(self, ref: RequestRef) -> None:
        """Forget what was typed."""
        self._bases.pop(ref, None)
        self.drafts.remove(ref)

    def in_conflict(self, ref: RequestRef) -> bool:
        """Tell whether a draft is of another text than its file has by now."""
        opened, base = self.find(ref.collection), self._base(ref)
        now = opened.folder.digest(ref.path) if opened else ""
        return bool(base and now and base != now)

    def accept_file(self, ref: RequestRef) -> None:
        """Let a draft be of the text that its file has by now: what others changed is no matter."""
        if (opened := self.find(ref.collection)) is not None:
            self._rebase(ref, opened.folder.digest(ref.path))

    def move(self, before: RequestRef, after: RequestRef) -> None:
        super().move(before, after)
        moved = ((ref.followed(before, after), base) for ref, base in self._bases.items())
        self._bases = dict(moved)

    def _base(self, ref: RequestRef) -> str:
        """Return the hash of what a draft was typed over; another window may drop what is kept."""
        return self._bases.get(ref) or self.drafts.base(ref)

    def _rebase(self, ref: RequestRef, base: str) -> None:
        self._bases[ref] = base
        self.drafts.rebase(ref, base)

    def file_bytes(self, root: FilePath, path: Path) -> bytes:
        """Return what a file holds, whether it can be understood or not. Raise OSError."""
        return confined(self.opened(root).folder.location(path), root).read_bytes()

    def save_text(self, root: FilePath, path: Path, text: bytes, before: bytes | None) -> None:
        """Write a file as it was typed; read the collection again afterwards.

        Raise ChangedOnDisk where the file is not `before` any more.
        """
        self.opened(root).folder.save_text(path, text, before)

    def rename_collection(self, root: FilePath, name: str) -> None:
        """Give a collection another name; its folder keeps its own."""
        self.save_collection(root, replace(self.opened(root).tree, name=name))

    def save_folder(
        self, root: FilePath, path: Path, folder: Folder, *, force: bool = False
    ) -> None:
        """Write what a folder itself says; its items stay. Raise ChangedOnDisk."""
        opened = self.opened(root)
        found = tree.find(opened.tree, path)
        if found is None or not isinstance(found.value, Folder):
            raise KeyError(path)
        opened.folder.save(path, folder, force=force)
        kept = replace(folder, items=found.value.items)
        opened.tree, _ = tree.replace(opened.tree, path, kept)

    def save_collection(
        self, root: FilePath, collection: Collection, *, force: bool = False
    ) -> None:
        """Write what the collection itself says: headers, variables, auth, docs."""
        opened = self.opened(root)
        opened.folder.save_root(collection, force=force)
        kept = opened.tree
        opened.tree = replace(collection, items=kept.items, environments=kept.environments)

    def choose_environment(self, root: FilePath, name: str) -> None:
        """Make an environment the active one; the empty name is none."""
        self.opened(root).environment = name
        self._known.choose_environment(root, name)

    def save_environment(
        self, root: FilePath, environment: Environment, old_name: str | None = None
    ) -> None:
        """Write an environment's file. Values of secret rows go to the vault instead."""
        opened = self.opened(root)
        shown = tuple(replace(r, value="") if r.secret else r for r in environment.variables)
        name = opened.folder.save_environment(replace(environment, variables=shown), old_name)
        if old_name is not None and old_name != name and opened.id:
            self.vault.rename_environment(opened.id, root, old_name, name)
        for row in environment.variables:
            if row.secret and row.value:
                self.set_secret(root, name, row.name, row.value)
        if old_name is not None and opened.environment == old_name:
            self.choose_environment(root, name)
        saved = replace(environment, name=name, variables=shown)
        others = [e for e in opened.tree.environments if e.name not in (name, old_name)]
        environments = sorted((*others, saved), key=lambda e: e.name.casefold())
        opened.tree = replace(opened.tree, environments=tuple(environments))

    def delete_environment(self, root: FilePath, name: str) -> None:
        """Delete an environment's file; the vault keeps its values, for it may come back."""
        opened = self.opened(root)
        opened.folder.delete_environment(name)
        left = tuple(e for e in opened.tree.environments if e.name != name)
        opened.tree = replace(opened.tree, environments=left)
        if opened.environment == name:
            self.choose_environment(root, "")

    def secret(self, root: FilePath, environment: str, name: str) -> str | None:
        """Return the value of a secret variable, None where it has none yet."""
        return self.vault.get(self.opened(root).id, root, environment, name)

    def set_secret(
        self, root: FilePath, environment: str, name: str, value: str | None
    ) -> Future[None]:
        """Keep the value of a secret variable; None forgets it."""
        saved = self.vault.set(self._id(root), root, environment, name, value)
        return self.told(said("The value of {name} could not be saved", name=name), saved)

    def _id(self, root: FilePath) -> str:
        """Return the collection's id; the first secret gives it one."""
        opened = self.opened(root)
        if not opened.id:
            try:
                self._give_id(opened)
            except ChangedOnDisk:
                self.reload(root)
                if not opened.id:
                    self._give_id(opened)
        return opened.id

    def _give_id(self, opened: OpenCollection) -> None:
        own = replace(opened.tree.postwright, id=str(uuid.uuid4()))
        self.save_collection(opened.root, replace(opened.tree, postwright=own))
        # Tokens and agreements may be there already.
        moved = self.vault.adopt(opened.root, "", own.id)
        self.told(said("The tokens could not follow the collection's id"), moved)
        moved = self.grants.rename(opened.root, "", own.id)
        self.told(said("What you agreed to could not follow the collection's id"), moved)


def _after(change: Change, path: Path) -> Path:
    """Return where an item is after a change."""
    before = change.before
    if change.kind != "move" or before is None or path[: len(before)] != before:
        return path
    return (*change.path, *path[len(before) :])


def _digest(opened: OpenCollection, path: Path, value: Request | Folder) -> str:
    return opened.folder.digest((*path, FOLDER_FILE) if isinstance(value, Folder) else path)


def _written_over(opened: OpenCollection, path: Path, value: Request | Folder, before: str) -> str:
    """Write an item if its file is still that of before. Return the new hash, or nothing."""
    with opened.folder.writing():
        if _digest(opened, path, value) != before:
            return ""
        opened.folder.save(path, value)
        return _digest(opened, path, value)


def _bytes(file: FilePath) -> bytes:
    try:
        return file.read_bytes()
    except OSError:
        return b""
