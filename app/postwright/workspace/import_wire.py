"""An understood source as bytes between two processes of ours, and back.

The tree's items are a union that JSON does not tell apart, so each goes with a word for its kind.
"""

from collections import deque
from collections.abc import Iterator

import msgspec
from msgspec.structs import fields, replace

from postwright.formats.importers import Imported, ImportError_, Loss
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.request import Request
from postwright.model.said import as_text
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
_ENCODER = msgspec.json.Encoder(enc_hook=as_text)


class _Line(msgspec.Struct, frozen=True, array_like=True):
    """An item; those in a folder follow it, one deeper."""

    depth: int
    file: str
    kind: str
    value: msgspec.Raw


class _Message(msgspec.Struct, frozen=True):
    error: str = ""
    position: int = 0
    kind: str = ""
    label: str = ""
    understood: str = ""
    losses: tuple[Loss, ...] = ()
    collection: msgspec.Raw = msgspec.Raw(b"null")


def written(read: Understood) -> bytes:
    """Return what was understood: a line for the whole, then one for each item."""
    imported = read.imported
    head = _ENCODER.encode(replace(imported.collection, items=()))
    message = _Message(
        kind=read.kind,
        label=read.label,
        understood=imported.understood,
        losses=imported.losses,
        collection=msgspec.Raw(head),
    )
    return _ENCODER.encode_lines([message, *_lines(imported.collection.items, 0)])


def written_error(error: ImportError_) -> bytes:
    """Return why nothing was understood."""
    return _ENCODER.encode_lines([_Message(error=error.message, position=error.position)])


def read(data: bytes) -> Understood:
    """Return what the other process understood. Raise the ImportError_ that it had.

    Line by line: other threads, a window's too, wait while one text is decoded.
    """
    first, *lines = data.splitlines()
    message = msgspec.json.decode(first, type=_Message)
    if message.error:
        raise ImportError_(message.error, message.position)
    head = msgspec.json.decode(message.collection, type=_Head)
    items = _items(deque(msgspec.json.decode(line, type=_Line) for line in lines), 0)
    collection = Collection(**msgspec.structs.asdict(head), items=items)
    imported = Imported(collection, message.understood, message.losses)
    return Understood(message.kind, message.label, imported)


def _lines(items: tuple[Item, ...], depth: int) -> Iterator[_Line]:
    for item in items:
        value = item.value
        if isinstance(value, Folder):
            head = msgspec.Raw(_ENCODER.encode(replace(value, items=())))
            yield _Line(depth, item.file, "folder", head)
            yield from _lines(value.items, depth + 1)
        else:
            kind = "request" if isinstance(value, Request) else "foreign"
            yield _Line(depth, item.file, kind, msgspec.Raw(_ENCODER.encode(value)))


def _items(lines: deque[_Line], depth: int) -> tuple[Item, ...]:
    made = []
    while lines and lines[0].depth == depth:
        line = lines.popleft()
        value = msgspec.json.decode(line.value, type=_KINDS[line.kind])
        if line.kind == "folder":
            value = Folder(**msgspec.structs.asdict(value), items=_items(lines, depth + 1))
        made.append(Item(line.file, value))  # type: ignore[arg-type]  # one of the three
    return tuple(made)
