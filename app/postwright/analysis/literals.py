"""Credentials that were typed into a collection: lists them, and puts variables in their place.

The variables are secret ones of the collection, or of the environment where they stood; the same
credential gets one variable, wherever it stands. Their values are the caller's to keep.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from collections.abc import Collection as Names

import msgspec
from msgspec.structs import replace

from postwright.analysis.literal_places import Place, Walk, environment_place
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Request, Variable
from postwright.model.variable_text import VARIABLE

_UNFIT = re.compile(r"[\W.]+", re.ASCII)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")


class Literal(msgspec.Struct, frozen=True):
    """A credential that stands in a file for all to read."""

    item: str
    """The request or folder, such as `Users / Get user`; empty for the collection itself."""
    where: str
    kind: str
    value: str
    variable: str = ""
    """What it was replaced by."""
    environment: str = ""
    """Whose variable that is; empty: the collection's."""


class Freed(msgspec.Struct, frozen=True):
    """A collection without literals."""

    collection: Collection
    """Its secret rows have values that no file may hold."""
    literals: tuple[Literal, ...] = ()


class FreedRequest(msgspec.Struct, frozen=True):
    """A request without literals."""

    request: Request
    rows: tuple[Variable, ...] = ()
    """Secret ones that the collection needs, with their values."""
    literals: tuple[Literal, ...] = ()


def literals_of(request: Request) -> tuple[Literal, ...]:
    """Return every credential that a request's file would hold."""
    return freed_request(request, ()).literals


def freed_request(
    request: Request, taken: Names[str], known: Iterable[Variable] = ()
) -> FreedRequest:
    """Return the request with variables in place of credentials.

    `taken` are names in use; `known` secret rows with values, which are used again.
    """
    vault = _Names(taken, known)
    vault.learn(request)
    walk = _Replacing(vault, "")
    freed = walk.request(request)
    return FreedRequest(freed, tuple(vault.rows), tuple(walk.literals))


def freed(collection: Collection) -> Freed:
    """Return the whole collection with variables in place of credentials."""
    vault = _Names(variable_names(collection), ())
    for value in (collection, *_values(collection.items)):
        vault.learn(value)
    literals: list[Literal] = []
    rows = _rows(collection.variables, vault, "", literals)
    vault.know(rows)
    environments = []
    for environment in collection.environments:
        inside = _Names(vault.used, ())
        kept = _rows(environment.variables, inside, environment.name, literals)
        environments.append(replace(environment, variables=(*kept, *inside.rows)))
        vault.used |= inside.used  # an environment's would hide the collection's
    own = _Replacing(vault, "")
    made = own.collection(collection)
    literals += own.literals
    items = _items(collection.items, "", vault, literals)
    variables = (*rows, *vault.rows)
    return Freed(
        replace(made, items=items, variables=variables, environments=tuple(environments)),
        tuple(literals),
    )


def emptied(collection: Collection) -> Collection:
    """Return the collection with secret rows that have no value."""
    return _with_rows(collection, lambda row: replace(row, value="") if row.secret else row)


def opened(collection: Collection) -> Collection:
    """Return the collection as it is to be written with all secrets in its files."""
    return _with_rows(
        collection, lambda row: replace(row, secret=False) if row.secret and row.value else row
    )


def variable_names(collection: Collection) -> set[str]:
    """Return the names of all variables that a collection knows."""
    names = {row.name for row in collection.variables}
    names.update(row.name for e in collection.environments for row in e.variables)
    for value in _values(collection.items):
        names.update(row.name for row in value.variables)
        if isinstance(value, Request):
            names.update(capture.name for capture in value.captures)
    return names


class _Names:
    """Gives each credential the name of a variable."""

    def __init__(self, taken: Names[str], known: Iterable[Variable]) -> None:
        self.used = {name.casefold() for name in taken}
        self.rows: list[Variable] = []
        self._by_value: dict[str, str] = {}
        self.know(known)

    def know(self, rows: Iterable[Variable]) -> None:
        """Use these again for what they hold."""
        found = (row for row in rows if row.secret and row.enabled and row.value)
        self._by_value.update({row.value: row.name for row in found})

    def learn(self, value: Request | Folder | Collection) -> None:
        """Keep clear of the names that a value refers to."""

        def see(place: Place) -> str:
            self.used.update(m[1].casefold() for m in VARIABLE.finditer(place.text))
            return place.text

        walk = Walk(see, look=False)
        if isinstance(value, Request):
            walk.request(value)
        elif isinstance(value, Folder):
            walk.folder(value)
        else:
            walk.collection(value)

    def name(self, wish: str, value: str, kind: str) -> str:
        if value not in self._by_value:
            name = self._free(wish)
            self._by_value[value] = name
            self.rows.append(Variable(name, value, secret=True, note=str(kind)))
        return self._by_value[value]

    def _free(self, wish: str) -> str:
        plain = _CAMEL.sub("_", _UNFIT.sub("_", wish)).strip("_.-").lower()[:40] or "secret"
        name, number = plain, 2
        while name.casefold() in self.used:
            name, number = f"{plain}_{number}", number + 1
        self.used.add(name.casefold())
        return name


class _Replacing(Walk):
    def __init__(self, vault: _Names, item: str) -> None:
        super().__init__(self._put)
        self._vault, self._item = vault, item
        self.literals: list[Literal] = []

    def _put(self, place: Place) -> str:
        text, done = "", 0
        for found in place.found:
            value = place.text[found.start : found.end]
            name = self._vault.name(found.name or place.name, value, found.kind)
            literal = Literal(self._item, place.where, found.kind, value, name)
            if literal not in self.literals:  # an example may say what the request says
                self.literals.append(literal)
            text += f"{place.text[done : found.start]}{{{{{name}}}}}"
            done = found.end
        return text + place.text[done:]


def _rows(
    rows: tuple[Variable, ...], vault: _Names, environment: str, literals: list[Literal]
) -> tuple[Variable, ...]:
    """Return variables; one that is a credential becomes secret, one that holds it refers to it."""
    made = []
    for row in rows:
        place = environment_place(row)
        text, done = "", 0
        for found in place.found:
            value = row.value[found.start : found.end]
            if value == row.value:
                made.append(replace(row, secret=True))
                name = row.name
            else:
                name = vault.name(f"{row.name}_{found.name or 'secret'}", value, found.kind)
                text += f"{row.value[done : found.start]}{{{{{name}}}}}"
                done = found.end
            literals.append(Literal("", place.where, found.kind, value, name, environment))
        if not place.found or done:
            made.append(replace(row, value=text + row.value[done:]))
    return tuple(made)


def _items(
    items: tuple[Item, ...], above: str, vault: _Names, literals: list[Literal]
) -> tuple[Item, ...]:
    made = []
    for item in items:
        value = item.value
        label = f"{above}{value.name}"
        walk = _Replacing(vault, label)
        if isinstance(value, Request):
            value = walk.request(value)
            literals += walk.literals
        elif isinstance(value, Folder):
            own = walk.folder(value)
            literals += walk.literals
            value = replace(own, items=_items(value.items, f"{label} / ", vault, literals))
        made.append(Item(item.file, value))
    return tuple(made)


def _values(items: Iterable[Item]) -> Iterator[Request | Folder]:
    for item in items:
        if isinstance(item.value, Request | Folder):
            yield item.value
        if isinstance(item.value, Folder):
            yield from _values(item.value.items)


def _with_rows(collection: Collection, change: Callable[[Variable], Variable]) -> Collection:
    environments = tuple(
        replace(e, variables=tuple(map(change, e.variables))) for e in collection.environments
    )
    rows = tuple(map(change, collection.variables))
    return replace(collection, variables=rows, environments=environments)
