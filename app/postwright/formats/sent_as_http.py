"""Items of another kind as the HTTP requests that send the same, with a word about each."""

from msgspec.structs import replace

from postwright.formats.importers.imported import Loss
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.said import said


def as_http(collection: Collection) -> tuple[Collection, tuple[Loss, ...]]:
    """Return the collection with GraphQL as JSON that carries it; others stay as they are."""
    items, losses = _items(collection.items, ())
    return (replace(collection, items=items) if losses else collection), losses


def _items(
    items: tuple[Item, ...], above: tuple[str, ...]
) -> tuple[tuple[Item, ...], tuple[Loss, ...]]:
    made: list[Item] = []
    losses: list[Loss] = []
    for item in items:
        value = item.value
        if isinstance(value, Folder):
            inner, more = _items(value.items, (*above, value.name))
            value = replace(value, items=inner) if more else value
            losses += more
        elif isinstance(value, Foreign) and value.request is not None:
            why = said("It became the JSON body that carries it.")
            losses.append(Loss(value.kind, why, "mapped", " / ".join((*above, value.name))))
            value = value.request
        made.append(replace(item, value=value))
    return tuple(made), tuple(losses)
