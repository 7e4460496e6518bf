"""From a source of any kind to a collection on disk: understood first, written when that is wanted.

Nothing is run or fetched. Until `write_imported` nothing is written.
"""

import uuid
from collections.abc import Iterator, Mapping
from concurrent.futures import TimeoutError as TooLate
from pathlib import Path
from typing import Literal

import msgspec
from msgspec.structs import replace

from postwright.analysis.literals import Freed, emptied, freed, opened
from postwright.analysis.literals import Literal as Found
from postwright.formats.importers import (
    IMPORTERS,
    Imported,
    Importer,
    ImportError_,
    Loss,
    Source,
    importer_for,
)
from postwright.formats.importers.imported import all_requests
from postwright.formats.importers.placed import placed
from postwright.formats.opencollection import directory_name
from postwright.formats.sent_as_http import as_http
from postwright.model import tree
from postwright.model.collection import Collection, Foreign
from postwright.model.request import Request
from postwright.model.said import said, said_list
from postwright.protocol.url_text import split_url
from postwright.storage.gate import Gate
from postwright.storage.new_collection import check_free, safely_named, write_new
from postwright.storage.vault import Vault, VaultClosed

_VAULT_S = 30.0
"""How long a keyring may take, which may be asking for a password."""
_LOOKED_INTO = 200
"""Files of a folder of which one may be what is meant."""


class Understood(msgspec.Struct, frozen=True):
    """A source that was read; nothing is written yet."""

    kind: str
    """A word of IMPORTERS."""
    label: str
    imported: Imported


class Written(msgspec.Struct, frozen=True):
    """A collection that now lies on disk."""

    root: Path
    collection: Collection
    imported: Imported
    literals: tuple[Found, ...] = ()
    """Credentials that stood in the source."""
    kept: Literal["vault", "file", "nowhere"] = "vault"
    """Where their values are."""
    problem: str = ""
    """Why they could not be kept."""


def understand(source: Source, kind: str = "") -> Understood:
    """Read a source, of the kind that it looks like or is said to be. Raise ImportError_."""
    if kind and kind not in IMPORTERS:
        raise ImportError_(
            said(
                "There is no kind {kind}; there are {importers}.",
                kind=kind,
                importers=said_list(tuple(IMPORTERS)),
            )
        )
    if kind:
        return _read(source, IMPORTERS[kind])
    known = importer_for(source)
    if known is None and not source.data:
        return _one_of(source)
    if known is None:
        labels = said_list([importer.label for importer in IMPORTERS.values()])
        raise ImportError_(
            said("It is nothing that can be imported. Known are {labels}.", labels=labels)
        )
    return _read(source, known)


def place_of(source: Source, position: int) -> tuple[int, int]:
    """Return line and column, from 1, of a character of the source."""
    try:
        before = source.text[:position]
    except ImportError_:
        return 1, position + 1
    line = before.count("\n") + 1
    return line, position - (before.rfind("\n") + 1) + 1


def free_folder(parent: Path, imported: Imported) -> Path:
    """Return a place for it that is not taken."""
    taken = [place.name for place in parent.iterdir()] if parent.is_dir() else []
    return parent / directory_name(imported.collection.name, taken)


def without_secrets(imported: Imported) -> Freed:
    """Return the collection as it is to be written, with variables in place of credentials."""
    return freed(safely_named(imported.collection))


def write_imported(
    imported: Imported,
    root: Path,
    vault: Vault | None,
    *,
    keep_secrets: bool = False,
    made: Freed | None = None,
    gate: Gate | None = None,
) -> Written:
    """Write a collection into a folder that is absent or empty. Blocks.

    `made` is what `without_secrets` said of it, where that is known. Values of credentials go to
    the vault; where that does not take them they are left out, or with `keep_secrets` they are
    written. Raise OSError, ValueError, or GivenUp where the gate was closed; then nothing is there.
    """
    root = root.absolute()
    check_free(root)
    made = made or without_secrets(imported)
    if keep_secrets:
        written = write_new(opened(imported.collection), root, gate)
        return Written(root, written, imported, made.literals, "file")
    collection, values = made.collection, dict(_secrets(made.collection))
    if values and not collection.postwright.id:
        own = replace(collection.postwright, id=str(uuid.uuid4()))
        collection = replace(collection, postwright=own)
    written = write_new(emptied(collection), root, gate)
    if not values:
        return Written(root, written, imported, made.literals)
    problem = _keep(vault, written.postwright.id, root, values)
    kept: Literal["vault", "nowhere"] = "nowhere" if problem else "vault"
    return Written(root, written, imported, made.literals, kept, problem)


def _keep(
    vault: Vault | None, collection_id: str, root: Path, values: Mapping[tuple[str, str], str]
) -> str:
    """Put values into the vault. Return why it did not take them."""
    if vault is None:
        return said("There is no vault.")
    try:
        vault.put(collection_id, root, values).result(_VAULT_S)
    except (VaultClosed, OSError) as error:
        return str(error)
    except TooLate:
        return said("The keyring did not answer in time.")
    return ""


def _secrets(collection: Collection) -> Iterator[tuple[tuple[str, str], str]]:
    for row in collection.variables:
        if row.secret and row.value:
            yield ("", row.name), row.value
    for environment in collection.environments:
        for row in environment.variables:
            if row.secret and row.value:
                yield (environment.name, row.name), row.value


def _read(source: Source, importer: Importer) -> Understood:
    imported = importer.read(source)
    collection, mapped = as_http(imported.collection)
    imported = replace(imported, losses=(*imported.losses, *mapped))
    left_out = tuple(
        Loss("item", said("Only HTTP requests are taken over."), item=item.value.name)
        for _, item in tree.walk(collection)
        if isinstance(item.value, Foreign)
    )
    if not (collection.items or collection.environments or collection.variables):
        why = imported.losses[0].why if imported.losses else said("it holds no request")
        raise ImportError_(said("There is nothing in it to import: {why}", why=why))
    if importer.is_request:
        collection = replace(collection, items=placed(map(_named, all_requests(collection))))
    if not collection.name:
        collection = replace(collection, name=_name(source, collection))
    kind = next(name for name, known in IMPORTERS.items() if known is importer)
    made = replace(imported, collection=collection, losses=(*imported.losses, *left_out))
    return Understood(kind, importer.label, made)


def _name(source: Source, collection: Collection) -> str:
    for _, item in tree.walk(collection):
        if isinstance(item.value, Request) and not source.name:
            return item.value.name
    return source.name.partition(".")[0] or source.name or "Imported"


def _named(request: Request) -> Request:
    """Return one without a name with one: the end of its path, or its host."""
    if request.name != Request().name:
        return request
    parts = split_url(request.url)
    last = parts.path.rstrip("/").rpartition("/")[2]
    return replace(request, name=last or parts.host or request.name)


def _one_of(source: Source) -> Understood:
    """Read a folder or an archive that is no collection itself but holds one.

    Environments in other files of it come along.
    """
    found = []
    for name in list(source.files)[:_LOOKED_INTO]:
        part = Source(source.files.get(name, b""), name.rpartition("/")[2], source.files)
        known = importer_for(part) if part.data else None
        if known is not None and not known.is_request:
            found.append((name, _read(part, known)))
    whole = [(name, read) for name, read in found if read.imported.collection.items]
    if len(whole) > 1:
        names = said_list([name for name, _ in whole[:10]])
        raise ImportError_(
            said(
                "It holds {count} collections; import one of them: {names}.",
                count=len(whole),
                names=names,
            )
        )
    if not found:
        raise ImportError_(said("No file in it is anything that can be imported."))
    _, read = whole[0] if whole else found[0]
    collection, losses = read.imported.collection, read.imported.losses
    for _, other in found:
        if other is not read:
            more = (*collection.environments, *other.imported.collection.environments)
            collection = replace(collection, environments=more)
            losses = (*losses, *other.imported.losses)
    return replace(read, imported=replace(read.imported, collection=collection, losses=losses))
