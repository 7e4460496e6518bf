"""An understood source as bytes between two processes of ours, and back.

The tree's items are a union that JSON does not tell apart, so each goes with a word for its kind.
"""

import msgspec
from msgspec.structs import fields, replace

from postwright.formats.importers import Imported, ImportError_, Loss
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.request import Request
from postwright.workspace.importing import Understood


def _without_items(kind: type[msgspec.Struct]) -> type[msgspec.Struct]:
    """Return a struct with all members but the items."""
    members = [(f.name, f.type, f.default) for f in fields(kind) if f.name != "items"]
    return msgspec.defstruct(f"{kind.__name__}Head", members, frozen=True)


_KINDS: dict[str, type[msgspec.Struct]] = {
    "request": Request,
    "folder": _without_items(Folder),
    "foreign": Foreign,
}
_Head = _without_items(Collection)


class _Branch(msgspec.Struct, frozen=True, array_like=True):
    file: str
    kind: str
    value: msgspec.Raw
    items: tuple["_Branch", ...] = ()


class _Message(msgspec.Struct, frozen=True):
    error: str = ""
    position: int = 0
    kind: str = ""
    label: str = ""
    understood: str = ""
    losses: tuple[Loss, ...] = ()
    collection: msgspec.Raw = msgspec.Raw(b"null")
    items: tuple[_Branch, ...] = ()


def written(read: Understood) -> bytes:
    """Return what was understood."""
    imported = read.imported
    head = msgspec.json.encode(replace(imported.collection, items=()))
    return msgspec.json.encode(
        _Message(
            kind=read.kind,
            label=read.label,
            understood=imported.understood,
            losses=imported.losses,
            collection=msgspec.Raw(head),
            items=tuple(map(_branch, imported.collection.items)),
        )
    )


def written_error(error: ImportError_) -> bytes:
    """Return why nothing was understood."""
    return msgspec.json.encode(_Message(error=error.message, position=error.position))


def read(data: bytes) -> Understood:
    """Return what the other process understood. Raise the ImportError_ that it had."""
    message = msgspec.json.decode(data, type=_Message)
    if message.error:
        raise ImportError_(message.error, message.position)
    head = msgspec.json.decode(message.collection, type=_Head)
    collection = Collection(**msgspec.structs.asdict(head), items=_items(message.items))
    imported = Imported(collection, message.understood, message.losses)
    return Understood(message.kind, message.label, imported)


def _branch(item: Item) -> _Branch:
    value = item.value
    if isinstance(value, Folder):
        head = msgspec.Raw(msgspec.json.encode(replace(value, items=())))
        return _Branch(item.file, "folder", head, tuple(map(_branch, value.items)))
    kind = "request" if isinstance(value, Request) else "foreign"
    return _Branch(item.file, kind, msgspec.Raw(msgspec.json.encode(value)))


def _items(branches: tuple[_Branch, ...]) -> tuple[Item, ...]:
    made = []
    for branch in branches:
        value = msgspec.json.decode(branch.value, type=_KINDS[branch.kind])
        if branch.kind == "folder":
            value = Folder(**msgspec.structs.asdict(value), items=_items(branch.items))
        made.append(Item(branch.file, value))  # type: ignore[arg-type]  # one of the three
    return tuple(made)
