"""A variable's new name brought to every file, draft and open tab of a collection, and back.

begin() changes the few files that are shared, at once; carry() goes through the requests without
keeping the window waiting; finish() lets drafts and tabs follow. Where a carry() was halted
half-way the next one may go the other way from there.
"""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path as FilePath
from typing import NamedTuple

from postwright.analysis.literals import variable_names
from postwright.analysis.variable_renames import (
    Change,
    change_of,
    mentions,
    renamed,
    shared_renaming,
)
from postwright.gui.session import Session
from postwright.gui.slices import Slices
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path, RequestRef
from postwright.model.request import Request

Value = Request | Folder
Told = Callable[[int, int], object]
"""Gets how many of how many items were looked at."""
MOST_PASSES = 5
"""What is edited meanwhile is looked at again, so often at most."""


class Rewritten(NamedTuple):
    """Said to whoever shows a request of a collection that was rewritten."""

    root: FilePath
    change: Callable[[Request], Request]
    words: str
    """The step, as undo names it."""


class VariableRename:
    """Goes there and back as often as one likes; what was edited in between keeps its edits."""

    def __init__(self, session: Session, root: FilePath, names: tuple[str, str], text: str) -> None:
        self._session, self._root, self.text = session, root, text
        self.names = self._old, self._new = names
        self._before: dict[Path, tuple[Value, Value]] = {}
        """Each item that changed, before and after."""
        self._met: set[Path] = set()
        """Items that were looked at on the way there."""
        self._strangers: set[Path] = set()
        """Items that named the new variable all along."""
        self._whole = self._followed = False
        """Whether all was looked at on the way there; whether drafts and tabs have the new name."""

    def begin(self, *, there: bool) -> None:
        """Rename in environments and the collection itself. Raise OSError with all as it was."""
        before, (old, new) = self._tree(), self._names(there=there)
        environments, own = shared_renaming(before, change_of(before, old, new))
        workspace, done = self._session.workspace, list[str]()
        try:
            for one in environments:
                workspace.save_environment(self._root, one, one.name)
                done.append(one.name)
            if own is not None:
                workspace.save_collection(self._root, own)
        except OSError:
            for was in before.environments:
                if was.name in done:
                    with contextlib.suppress(OSError):
                        workspace.save_environment(self._root, was, was.name)
            raise
        self._follow_secrets(before, old, new)
        workspace.captured.rename(str(self._root), old, new)

    async def carry(
        self, told: Told, halted: Callable[[], bool], *, there: bool, firm: bool = True
    ) -> bool:
        """Rename in every request and folder. Return False where it was halted.

        Raise OSError where one cannot be written; with `firm` off it is left as it is.
        """
        for _ in range(MOST_PASSES):
            some = await self._pass(told, halted, there=there, firm=firm)
            if halted():
                return False
            if not some:
                break
        if there:
            self._whole = True
        else:
            self._whole = False
            for known in (self._before, self._met, self._strangers):
                known.clear()
        return True

    def finish(self, *, there: bool) -> None:
        """Let drafts and tabs follow, and tell that the collection is another."""
        if self._followed != there:
            self._followed = there
            old, new = self._names(there=there)
            known = frozenset(variable_names(self._tree()))
            change = partial(renamed, old=old, new=new, known=known)
            self._follow_drafts(change)
            self._session.rewritten.emit(Rewritten(self._root, change, self.text))
        self._session.collections_changed.emit()
        self._session.environments.changed.emit()

    async def _pass(
        self, told: Told, halted: Callable[[], bool], *, there: bool, firm: bool
    ) -> bool:
        """Look at every item once, or until it is halted. Return whether any was written."""
        slices, some = Slices(), False
        change = change_of(self._tree(), *self._names(there=there))
        await slices.breathe()
        items = list(tree.walk(self._tree()))
        for number, (path, item) in enumerate(items):
            await slices.breathe()
            if halted():
                break
            told(number, len(items))
            if not _says(item.value, self.names):
                self._met.add(path)
                continue
            try:
                some |= await self._carry_one(path, change, there=there)
            except OSError:
                if firm:
                    raise
        return some

    async def _carry_one(self, path: Path, change: Change, *, there: bool) -> bool:
        value = self._value(path)
        if value is None:
            return False
        made = self._there(path, value, change) if there else self._back(path, value, change)
        if made is value:
            return False
        if await self._session.workspace.rewrite(self._root, path, made):
            if there:
                self._before[path] = (value, made)
            else:
                self._before.pop(path, None)
        return True

    def _there(self, path: Path, value: Value, change: Change) -> Value:
        if path not in self._met:
            self._met.add(path)
            if mentions(value, self._new):
                self._strangers.add(path)
        return change(value)

    def _back(self, path: Path, value: Value, change: Change) -> Value:
        before, after = self._before.get(path, (None, None))
        if before is not None and value == after:
            return before
        strange = path in self._strangers or not (self._whole or path in self._met)
        return value if before is None and strange else change(value)

    def _follow_secrets(self, before: Collection, old: str, new: str) -> None:
        workspace, root = self._session.workspace, self._root
        scopes = (("", before.variables), *((e.name, e.variables) for e in before.environments))
        for scope, rows in scopes:
            kept = workspace.secret(root, scope, old)
            if kept is not None and any(row.secret and row.name == old for row in rows):
                workspace.set_secret(root, scope, new, kept)
                workspace.set_secret(root, scope, old, None)

    def _follow_drafts(self, change: Callable[[Request], Request]) -> None:
        session, root = self._session, str(self._root)
        for ref, typed in list(session.drafts.kept.items()):
            if ref.collection == root and (made := change(typed)) is not typed:
                session.drafts.keep(ref, made)
        collection = self._tree()
        folders = [p for p, item in tree.walk(collection) if isinstance(item.value, Folder)]
        for path in ((), *folders):
            ref = RequestRef(root, path)
            if (kept := session.drafts.shared(ref)) is not None and change(kept) is not kept:
                session.drafts.keep_shared(ref, change(kept))

    def _names(self, *, there: bool) -> tuple[str, str]:
        return (self._old, self._new) if there else (self._new, self._old)

    def _tree(self) -> Collection:
        opened = self._session.collection(self._root)
        if opened is None:
            raise FileNotFoundError(self._root)
        return opened.tree

    def _value(self, path: Path) -> Value | None:
        item = tree.find(self._tree(), path)
        return item.value if item and isinstance(item.value, Request | Folder) else None


def _says(value: object, names: tuple[str, str]) -> bool:
    return isinstance(value, Request | Folder) and any(mentions(value, one) for one in names)
