"""The servers of a document: `{{baseUrl}}` and its variables; of several, environments."""

import re
from urllib.parse import urljoin

from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_swagger import servers_of as swagger_servers
from postwright.formats.importers.openapi_values import scalar
from postwright.formats.opencollection import directory_name
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Environment
from postwright.model.request import Variable
from postwright.model.said import said as spoken
from postwright.model.variable_text import VARIABLE

BASE = "baseUrl"
_TEMPLATE = re.compile(r"\{([^{}]+)\}")
_NOT_IN_NAME = re.compile(r"[^\w.\-]")


def servers_of(document: Document) -> tuple[tuple[Variable, ...], tuple[Environment, ...]]:
    """Return the collection's variables, and an environment for each server of several."""
    if document.version == "2.0":
        servers = swagger_servers(document.root)
    else:
        servers = trees(document.root.get("servers")) or [{"url": "/"}]
    made = [_variables(document, server) for server in servers]
    if len(made) == 1:
        return made[0], ()
    taken: set[str] = set()
    environments = []
    for server, rows in zip(servers, made, strict=True):
        said = text(server.get("name")) or text(server.get("description")).partition("\n")[0]
        name = directory_name(said.strip()[:60] or _host(rows[0].value), taken)
        taken.add(name)
        environments.append(Environment(name, rows))
    return made[0], tuple(environments)


def _host(address: str) -> str:
    return address.partition("://")[2] or address


def own_server(
    document: Document, path_item: Tree, operation: Tree, item: str
) -> tuple[str, tuple[Variable, ...]]:
    """Return what stands before the path: `{{baseUrl}}`, or what the operation itself says."""
    for owner in (operation, path_item):
        servers = trees(owner.get("servers"))
        if servers:
            first, *rest = _variables(document, servers[0], item)
            for other in servers[1:]:
                why = spoken("Its first server was taken, {value}.", value=first.value)
                document.lost(spoken("server {text}", text=text(other.get("url"))), why, item)
            return first.value, tuple(rest)
    return f"{{{{{BASE}}}}}", ()


def first_server(document: Document) -> str:
    """Return the address of the first server, its variables by their defaults."""
    address, *rows = servers_of(document)[0]
    values = {row.name: row.value for row in rows}
    return VARIABLE.sub(lambda found: values.get(found[1], ""), address.value) + "/"


def _variables(document: Document, server: Tree, item: str = "") -> tuple[Variable, ...]:
    """Return `baseUrl` first, then the variables that stand in it."""
    described = tree(server.get("variables"))
    rows: dict[str, Variable] = {}

    def named(found: re.Match[str]) -> str:
        said = tree(described.get(found[1]))
        name = _NOT_IN_NAME.sub("_", found[1])
        if name == BASE:
            name = "server_" + name
        choices = said.get("enum")
        notes = [text(said.get("description"))]
        if isinstance(choices, list):
            notes.append("One of: " + ", ".join(map(scalar, choices[:20])))
        first = scalar(choices[0]) if isinstance(choices, list) and choices else ""
        value = scalar(said.get("default")) or first
        rows[name] = Variable(name, value, note="\n".join(filter(None, notes)))
        return f"{{{{{name}}}}}"

    url = _TEMPLATE.sub(named, text(server.get("url")).strip()).rstrip("/")
    note = text(server.get("description"))
    return (Variable(BASE, _absolute(document, url, item), note=note), *rows.values())


def _absolute(document: Document, url: str, item: str) -> str:
    if url.startswith("{{") or re.match(r"[A-Za-z][A-Za-z0-9+.\-]*://", url):
        return url
    if document.self_url.lower().startswith(("http://", "https://")):
        return joined(document.self_url, url or "/").rstrip("/")
    if url.startswith("//"):
        return f"https:{url}"
    path = f"/{url}" if url and not url.startswith("/") else url
    why = spoken(
        "The document does not say on which host the server is; http://localhost was put there."
    )
    document.lost(spoken("server {url}", url=url or "/"), why, item, "approximated")
    return f"http://localhost{path}"


def joined(base: str, url: str) -> str:
    """Return a URL seen from another one; itself where either is none."""
    try:
        return urljoin(base, url)
    except ValueError:
        return url
