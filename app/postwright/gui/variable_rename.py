"""A variable's new name brought to every file, draft and open tab of a collection, and back."""

import contextlib
from collections.abc import Callable
from functools import partial
from pathlib import Path as FilePath
from typing import NamedTuple

from msgspec.structs import replace

from postwright.analysis.literals import variable_names
from postwright.analysis.variable_renames import Renaming, renamed, renaming
from postwright.gui.session import Session
from postwright.model import tree
from postwright.model.collection import Collection, Folder, Path, RequestRef
from postwright.model.request import Request

Value = Request | Folder


class Rewritten(NamedTuple):
    """Said to whoever shows a request of a collection that was rewritten."""

    root: FilePath
    change: Callable[[Request], Request]
    words: str
    """The step, as undo names it."""


class VariableRename:
    """Goes there and back as often as one likes; what was edited in between keeps its edits."""

    def __init__(self, session: Session, root: FilePath, names: tuple[str, str], text: str) -> None:
        self._session, self._root, self._text = session, root, text
        self._old, self._new = names
        self._before: dict[Path, tuple[Value, Value]] = {}
        """Each item that changed, before and after."""
        self._strangers: set[Path] = set()
        """Items that named the new variable all along."""

    def there(self) -> None:
        """Rename. Raise OSError with every file as it was."""
        collection = self._tree()
        self._strangers = {path for path, _ in renaming(collection, self._new, self._old).items}
        changes = renaming(collection, self._old, self._new)
        self._before = {path: (_value(collection, path), made) for path, made in changes.items}
        self._apply(changes, self._old, self._new)

    def back(self) -> None:
        """Take it back. Raise OSError with every file as it was."""
        collection = self._tree()
        changes = renaming(collection, self._new, self._old)
        items: list[tuple[Path, Value]] = []
        for path, made in changes.items:
            before, after = self._before.get(path, (None, None))
            if before is not None and _value(collection, path) == after:
                items.append((path, before))
            elif before is not None or path not in self._strangers:
                items.append((path, made))
        self._apply(replace(changes, items=tuple(items)), self._new, self._old)

    def _apply(self, changes: Renaming, old: str, new: str) -> None:
        self._write(changes, old, new)
        known = frozenset(variable_names(self._tree()))
        change = partial(renamed, old=old, new=new, known=known)
        self._session.workspace.captured.rename(str(self._root), old, new)
        self._follow_drafts(change)
        self._session.rewritten.emit(Rewritten(self._root, change, self._text))
        self._session.collections_changed.emit()
        self._session.environment_changed.emit()

    def _write(self, changes: Renaming, old: str, new: str) -> None:
        workspace, root, before = self._session.workspace, self._root, self._tree()
        done = list[Callable[[], None]]()
        try:
            for path, value in changes.items:
                workspace.rewrite(root, path, value)
                done.append(partial(workspace.rewrite, root, path, _value(before, path)))
            for one in changes.environments:
                was = next(e for e in before.environments if e.name == one.name)
                workspace.save_environment(root, one, one.name)
                done.append(partial(workspace.save_environment, root, was, one.name))
            if changes.collection is not None:
                workspace.save_collection(root, changes.collection)
        except OSError:
            for undo in reversed(done):
                with contextlib.suppress(OSError):
                    undo()
            raise
        self._follow_secrets(before, old, new)

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
        for ref, typed in list(session.drafts.items()):
            if ref.collection == root and (made := change(typed)) is not typed:
                session.keep_draft(ref, made)
        collection = self._tree()
        folders = [p for p, item in tree.walk(collection) if isinstance(item.value, Folder)]
        for path in ((), *folders):
            ref = RequestRef(root, path)
            if (kept := session.shared_draft(ref)) is not None and change(kept) is not kept:
                session.keep_shared_draft(ref, change(kept))

    def _tree(self) -> Collection:
        opened = self._session.collection(self._root)
        if opened is None:
            raise FileNotFoundError(self._root)
        return opened.tree


def _value(collection: Collection, path: Path) -> Value:
    item = tree.find(collection, path)
    if item is None or not isinstance(item.value, Request | Folder):
        raise FileNotFoundError(path[-1])
    return item.value
