"""A collection as OpenAPI 3.1, in YAML: an operation for each request.

https://spec.openapis.org/oas/v3.1.1
"""

import re

from postwright.formats.exporters.exported import (
    Exported,
    Placed,
    Report,
    all_requests,
    file_stem,
    values_of,
)
from postwright.formats.exporters.openapi_components import Components
from postwright.formats.exporters.openapi_operation import body_of, example_of, parameters_of
from postwright.formats.exporters.openapi_security import Schemes
from postwright.formats.exporters.unsaid import shared, unsaid
from postwright.formats.exporters.unsecret import without_secrets
from postwright.formats.shapes import Tree, tree
from postwright.formats.yaml import dump
from postwright.model.collection import Collection, Folder
from postwright.model.request import Example, Request
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE
from postwright.protocol.url_text import split_url

_METHODS = {"GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE"}


def write(collection: Collection) -> Exported:
    """Return the document."""
    collection, hidden = without_secrets(collection)
    return _Writer(collection, Report(hidden)).exported()


class _Writer:
    def __init__(self, collection: Collection, report: Report) -> None:
        self._collection, self._report = collection, report
        self._values = values_of(collection.variables)
        self._paths: dict[str, Tree] = {}
        self._tags: dict[str, str] = {}
        self._schemes = Schemes(report)
        self._components = Components()
        shared = collection.auth
        self._shared = self._schemes.of(shared, "") if shared else []
        self._names: set[str] = set()

    def exported(self) -> Exported:
        """Return the file."""
        collection = self._collection
        placed = list(all_requests(collection, self._report))
        prefixes = [split_url(one.request.url).prefix for one in placed]
        usual = max(prefixes, key=prefixes.count, default="")
        for one in placed:
            self._operation(one, usual)
        info: Tree = {"title": collection.name, "version": collection.version or "1.0.0"}
        if collection.docs:
            info["description"] = collection.docs
        made: Tree = {"openapi": "3.1.0", "info": info}
        servers = self._servers(usual)
        if servers:
            made["servers"] = servers
        if self._tags:
            made["tags"] = [
                {"name": name, "description": docs} if docs else {"name": name}
                for name, docs in self._tags.items()
            ]
        made["paths"] = self._paths
        if self._shared:
            made["security"] = self._shared
        shared(collection, self._report, ("environments", "docs"))
        components: Tree = {}
        if self._components.made:
            components["schemas"] = self._components.made
        if self._schemes.made:
            components["securitySchemes"] = self._schemes.made
        if components:
            made["components"] = components
        file = f"{file_stem(collection.name)}.openapi.yaml"
        return Exported(((file, dump(made).encode()),), self._report.losses)

    def _servers(self, prefix: str) -> list[Tree]:
        """Return the collection's server, and those that environments put in its place."""
        found = [self._server(prefix, self._values, "")] if prefix else []
        for environment in self._collection.environments:
            values = self._values | values_of(environment.variables)
            server = self._server(prefix, values, environment.name)
            if any(
                row.enabled and f"{{{{{row.name}}}}}" not in prefix for row in environment.variables
            ):
                why = said("Only the server of an environment is written.")
                self._report.lost(
                    said("environment {name}", name=environment.name), why, outcome="approximated"
                )
            if server["url"] not in [one["url"] for one in found]:
                found.append(server)
        return found

    def _server(self, prefix: str, values: dict[str, str], name: str) -> Tree:
        """Return a server; the variable that all of the address is stands as its value."""
        whole = VARIABLE.fullmatch(prefix)
        url = values.get(whole[1], prefix) if whole else prefix
        variables: Tree = {}

        def named(found: re.Match[str]) -> str:
            variables[found[1]] = {"default": values.get(found[1], "")}
            return f"{{{found[1]}}}"

        made: Tree = {"url": VARIABLE.sub(named, url).rstrip("/") or "/"}
        if name:
            made["description"] = name
        return made | ({"variables": variables} if variables else {})

    def _operation(self, placed: Placed, usual: str) -> None:
        request, item = placed.request, placed.item
        unsaid(placed, self._report, ("rows", "schema"))
        if request.method.upper() not in _METHODS:
            why = said(
                "OpenAPI 3.1 has no operations with the method {method}.", method=request.method
            )
            self._report.lost("method", why, item)
            return
        parts = split_url(request.url)
        path, in_path = _path(parts.path)
        paths = self._paths.setdefault(path, {})
        method = request.method.lower()
        if method in paths:
            why = said("There is one operation for a method and a path; this is an example of it.")
            self._report.lost("request", why, item, "approximated")
            self._as_example(tree(paths[method]), placed)
            return
        made: Tree = {}
        if placed.folders:
            made["tags"] = [placed.folders[0]]
            self._tags.setdefault(placed.folders[0], self._folder_docs(placed.folders[0]))
            if len(placed.folders) > 1:
                self._report.lost(
                    "folder", said("Tags have no tags in them."), item, "approximated"
                )
        made["summary"] = request.name
        made["operationId"] = self._free(request.name)
        docs = "\n\n".join(filter(None, (request.note, request.docs)))
        if docs:
            made["description"] = docs
        if parameters := parameters_of(placed, in_path, self._values, self._report):
            made["parameters"] = parameters
        if body := body_of(placed, self._components, self._report):
            made["requestBody"] = body
        made["responses"] = _responses(request)
        security = self._schemes.of(placed.auth, item)
        if security != self._shared:
            made["security"] = security
        if parts.prefix != usual and parts.prefix:
            made["servers"] = [self._server(parts.prefix, self._values, "")]
        paths[method] = made

    def _folder_docs(self, name: str) -> str:
        values = (item.value for item in self._collection.items)
        return next((v.docs for v in values if isinstance(v, Folder) and v.name == name), "")

    def _as_example(self, operation: Tree, placed: Placed) -> None:
        """Put another request's body beside that of the operation."""
        theirs = tree(tree(operation.get("requestBody")).get("content"))
        for kind, media in tree(
            tree(body_of(placed, self._components, self._report)).get("content")
        ).items():
            if kind in theirs and "example" in tree(media):
                known = tree(theirs[kind])
                first = known.pop("example", None)
                several = tree(known.setdefault("examples", {}))
                if first is not None:
                    several["first"] = {"value": first}
                several[self._free(placed.request.name)] = {"value": tree(media)["example"]}

    def _free(self, name: str) -> str:
        found: list[str] = re.findall(r"\w+", name, flags=re.A) or ["operation"]
        first, *rest = (word.lower() if word.isupper() else word for word in found)
        made = first[:1].lower() + first[1:] + "".join(w[:1].upper() + w[1:] for w in rest)
        free, number = made, 2
        while free in self._names:
            free, number = f"{made}{number}", number + 1
        self._names.add(free)
        return free


def _path(path: str) -> tuple[str, list[str]]:
    """Return the path with its templates, and their names."""
    names: list[str] = []

    def named(name: str) -> str:
        names.append(name)
        return f"{{{name}}}"

    segments = [
        named(segment[1:]) if segment.startswith(":") and len(segment) > 1
        else VARIABLE.sub(lambda found: named(found[1]), segment)
        for segment in path.split("/")
    ]  # fmt: skip
    return "/".join(segments) or "/", list(dict.fromkeys(names))


def _responses(request: Request) -> Tree:
    made: Tree = {}
    grouped: dict[str, list[Example]] = {}
    for example in request.examples:
        grouped.setdefault(str(example.response.status), []).append(example)
    for code, examples in grouped.items():
        first = examples[0].response
        content: Tree = {}
        for example in examples:
            kind, value = example_of(example)
            if not kind:
                continue
            media = tree(content.setdefault(kind, {"examples": {}}))
            name, number = example.name, 2
            while name in tree(media["examples"]):
                name, number = f"{example.name} {number}", number + 1
            tree(media["examples"])[name] = {"value": value}
        made[code] = {"description": first.status_text or examples[0].name}
        made[code] |= {"content": content} if content else {}  # type: ignore[operator]  # a tree
    return made or {"default": {"description": "Any answer"}}
