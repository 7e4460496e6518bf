"""A collection without its secrets: what leaves the house says their names only."""

import re

from msgspec.structs import replace

from postwright.formats.exporters.exported import Report
from postwright.formats.importers.imported import Loss
from postwright.model.collection import Collection, Folder, Item
from postwright.model.request import Auth, Example, Field, Request, Variable
from postwright.model.said import said

_SECRETS = {
    "password", "token", "value", "secretAccessKey", "sessionToken", "consumerSecret",
    "accessToken", "accessTokenSecret", "privateKey.value", "credentials.clientSecret",
    "resourceOwner.password", "authKey", "secret", "clientSecret", "clientToken",
}  # fmt: skip
_NAMES = {"value": "apiKey"}
_HEADERS = {"authorization", "proxy-authorization"}
_SCHEME = re.compile(r"([A-Za-z][\w-]*) +(\S.*)", re.S)


def without_secrets(collection: Collection) -> tuple[Collection, tuple[Loss, ...]]:
    """Return the collection with variables in place of secrets, and which these are."""
    report = Report()
    made = replace(
        collection,
        items=_items(collection.items, (), report),
        headers=_headers(collection.headers, "", report),
        auth=_auth(collection.auth, "", report),
        variables=_variables(collection.variables),
        environments=tuple(
            replace(one, variables=_variables(one.variables)) for one in collection.environments
        ),
    )
    return made, report.losses


def _items(items: tuple[Item, ...], above: tuple[str, ...], report: Report) -> tuple[Item, ...]:
    return tuple(replace(item, value=_value(item, above, report)) for item in items)


def _value(item: Item, above: tuple[str, ...], report: Report) -> object:
    value = item.value
    place = " / ".join((*above, value.name))
    if isinstance(value, Folder):
        return replace(
            value,
            items=_items(value.items, (*above, value.name), report),
            headers=_headers(value.headers, place, report),
            auth=_auth(value.auth, place, report),
            variables=_variables(value.variables),
        )
    if isinstance(value, Request):
        return replace(
            value,
            headers=_headers(value.headers, place, report),
            auth=_auth(value.auth, place, report) or Auth(),
            variables=_variables(value.variables),
            examples=tuple(_example(one, place, report) for one in value.examples),
        )
    return value


def _example(example: Example, place: str, report: Report) -> Example:
    return replace(example, headers=_headers(example.headers, place, report))


def _variables(rows: tuple[Variable, ...]) -> tuple[Variable, ...]:
    return tuple(replace(row, value="") if row.secret else row for row in rows)


def _auth(auth: Auth | None, place: str, report: Report) -> Auth | None:
    if auth is None or not auth.values:
        return auth
    pairs = tuple((name, _said(auth, name, value, place, report)) for name, value in auth.values)
    return Auth(auth.type, pairs)


def _said(auth: Auth, name: str, value: str, place: str, report: Report) -> str:
    if name not in _SECRETS or not value or "{{" in value:
        return value
    variable = _NAMES.get(name) or name.rpartition(".")[2]
    variable = "privateKey" if name == "privateKey.value" else variable
    why = said(
        "A secret is not written; {{{{{variable}}}}} stands in its place.", variable=variable
    )
    report.lost(said("auth {type}.{name}", type=auth.type, name=name), why, place, "mapped")
    return f"{{{{{variable}}}}}"


def _headers(rows: tuple[Field, ...], place: str, report: Report) -> tuple[Field, ...]:
    return tuple(_header(row, place, report) for row in rows)


def _header(row: Field, place: str, report: Report) -> Field:
    if row.name.lower() not in _HEADERS or not row.value or "{{" in row.value:
        return row
    scheme = _SCHEME.fullmatch(row.value)
    kept = f"{scheme[1]} {{{{credentials}}}}" if scheme else "{{credentials}}"
    why = said("A secret is not written; {{{{credentials}}}} stands in its place.")
    report.lost(said("header {name}", name=row.name), why, place, "mapped")
    return replace(row, value=kept)
