"""What an importer gives: a collection, what it understood, and what it could not take over."""

from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec

from postwright.formats.importers.placed import placed
from postwright.model import tree
from postwright.model.collection import Collection, Item
from postwright.model.request import Request
from postwright.model.said import said, said_list, said_of

Outcome = Literal["mapped", "approximated", "dropped"]


class Loss(msgspec.Struct, frozen=True):
    """A line of the report: what became of something that had no equal here."""

    field: str
    """As it stands in the source: `--resolve`, `auth.asap`."""
    why: str
    outcome: Outcome = "dropped"
    """`mapped` to other words with the same effect, `approximated`, or `dropped`."""
    item: str = ""
    """The request or folder, such as `Users / Get user`; empty for the whole source."""


def unknown_auth(kind: str, item: str = "") -> Loss:
    """Return the line about a way to sign in that nothing here does."""
    return Loss(
        said("auth {kind}", kind=kind), said("This way to sign in is not known here."), item=item
    )


class Imported(msgspec.Struct, frozen=True):
    """A source of another tool as a collection; of one request, where it is no more."""

    collection: Collection
    understood: str
    """`POST, 2 headers, JSON body, Bearer auth`; `12 requests, 3 folders, 2 environments`."""
    losses: tuple[Loss, ...] = ()

    @property
    def request(self) -> Request:
        """Return the first request. Raise ImportError_ where there is none."""
        for _, item in tree.walk(self.collection):
            if isinstance(item.value, Request):
                return item.value
        raise ImportError_(said("There is no request in it."))


class ImportError_(ValueError):  # noqa: N801
    """The text is not what it looks like, in words fit to show."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.position = position
        """The character of the text, from 0."""


def one_request(request: Request, understood: str, losses: Iterable[Loss] = ()) -> Imported:
    """Return a source that is a single request."""
    item = Item("request.yml", request)
    return Imported(Collection("", items=(item,)), understood, tuple(losses))


def of_requests(
    requests: Sequence[Request], understood: str, losses: Iterable[Loss] = ()
) -> Imported:
    """Return a source of one request or several; `understood` says what the first one is."""
    if len(requests) == 1:
        return one_request(requests[0], understood, losses)
    collection = Collection("", items=placed(requests))
    return Imported(collection, counted(collection), tuple(losses))


def alone(imported: Imported) -> Imported:
    """Return it with its first request only, for a place that takes one; the others are told."""
    first, *others = all_requests(imported.collection)
    why = said("Only the first request was taken.")
    more = tuple(Loss(f"{other.method} {other.url}", why) for other in others)
    return one_request(first, imported.understood, (*imported.losses, *more))


def all_requests(collection: Collection) -> list[Request]:
    """Return its requests in order, those of folders too."""
    return [item.value for _, item in tree.walk(collection) if isinstance(item.value, Request)]


def counted(collection: Collection) -> str:
    """Say how much there is: `12 requests, 3 folders, 2 environments`."""
    items = [item.value for _, item in tree.walk(collection)]
    requests = sum(isinstance(value, Request) for value in items)
    folders = sum(hasattr(value, "items") for value in items)
    others, environments = len(items) - requests - folders, len(collection.environments)
    found = (
        requests and said_of(requests, "1 request", "{n} requests"),
        folders and said_of(folders, "1 folder", "{n} folders"),
        others and said_of(others, "1 other item", "{n} other items"),
        environments and said_of(environments, "1 environment", "{n} environments"),
    )
    return said_list([words for words in found if words]) or said("nothing")
