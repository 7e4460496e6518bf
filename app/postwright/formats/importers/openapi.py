"""OpenAPI 3.0, 3.1, 3.2 and Swagger 2.0: one request for each operation, JSON or YAML.

https://spec.openapis.org/oas/
"""

import posixpath
import re
from collections.abc import Iterator, Mapping

import msgspec
from msgspec.structs import replace

from postwright.formats.importers.imported import Imported, ImportError_, counted
from postwright.formats.importers.openapi_answers import examples_of
from postwright.formats.importers.openapi_body import body_of
from postwright.formats.importers.openapi_document import Document
from postwright.formats.importers.openapi_parameters import parameters_of, rows_of
from postwright.formats.importers.openapi_schema import Schemas
from postwright.formats.importers.openapi_security import Security, SignIn
from postwright.formats.importers.openapi_servers import first_server, own_server, servers_of
from postwright.formats.importers.openapi_swagger import check_schemes, operation_of
from postwright.formats.importers.openapi_values import in_query
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import yaml_of
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Collection, Folder
from postwright.model.options import Options, Postwright, Schema
from postwright.model.request import Field, Param, Request
from postwright.model.said import said as spoken
from postwright.protocol.url_text import sync_params, with_query

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_MARK = re.compile(rb"""^\s*\{(?s:.*?)"(openapi|swagger)"\s*:\s*"?\d""")
_YAML_MARK = re.compile(rb"""(?m)^["']?(openapi|swagger)["']?[ \t]*:[ \t]*["']?\d""")
_FILE = re.compile(r"(?i)(.*/)?(openapi|swagger|api|index|main)\.(ya?ml|json)")
_VERSION = re.compile(r"2\.0|3\.[012](\.\d+)?(-\w+)?")


def looks_like(source: Source) -> bool:
    """Tell by the word `openapi` or `swagger` with a version at the top."""
    if source.is_folder:
        return bool(_main_file(source.files))
    return _is_marked(source.data)


def _is_marked(data: bytes) -> bool:
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    data = data.removeprefix(b"\xef\xbb\xbf")
    start = data[:64].lstrip()
    return (_MARK if start.startswith(b"{") else _YAML_MARK).search(data) is not None


def _main_file(files: Mapping[str, bytes]) -> str:
    """Return the path of the document that the others in a folder belong to."""
    named = [file for file in files if _FILE.fullmatch(file)]
    for file in sorted(named, key=lambda path: (path.count("/"), path)):
        try:
            if _is_marked(files[file]):
                return file
        except (KeyError, OSError):
            continue
    return ""


def read(source: Source) -> Imported:
    """Read a document with the files beside it. Raise ImportError_."""
    place = ""
    if source.is_folder:
        place = _main_file(source.files)
        source = replace(source, data=source.files[place], name=posixpath.basename(place))
    root = yaml_of(source)
    _check(root, source)
    reader = _Reader(Document(tree(root), source, place))
    made = reader.collection()
    return Imported(made, counted(made), tuple(reader.document.losses))


def _check(root: object, source: Source) -> None:
    members = tree(root)
    said = text(members.get("openapi")) or text(members.get("swagger"))
    if not said:
        raise ImportError_(
            spoken("It is no OpenAPI document: `openapi` or `swagger` says no version.")
        )
    if text(members.get("swagger")) == "2":
        said = "2.0"
    if not _VERSION.fullmatch(said):
        why = spoken("OpenAPI {domain} is not known; 2.0, 3.0, 3.1 and 3.2 are.", domain=said)
        raise ImportError_(why, _position(source, "openapi", "swagger"))
    for name in ("paths", "components", "info", "webhooks", "definitions"):
        if members.get(name) is not None and not isinstance(members[name], dict):
            why = spoken("It is no OpenAPI document: `{name}` is no object.", name=name)
            raise ImportError_(why, _position(source, name))
    if "paths" not in members and "webhooks" not in members and "components" not in members:
        raise ImportError_(spoken("It is no OpenAPI document: it has no `paths`."))


def _position(source: Source, *names: str) -> int:
    found = re.search(rf"""(?m)["']?({"|".join(names)})["']?\s*:""", source.text)
    return found.start() if found else 0


class _Operation(msgspec.Struct, frozen=True):
    path: str
    method: str
    path_item: Tree
    said: Tree

    @property
    def name(self) -> str:
        own = text(self.said.get("summary")) or text(self.said.get("operationId"))
        return " ".join(own.split())[:120] or f"{self.method} {self.path}"

    @property
    def tags(self) -> tuple[str, ...]:
        listed = self.said.get("tags")
        names = listed if isinstance(listed, list) else []
        return tuple(dict.fromkeys(one for one in names if isinstance(one, str) and one))


class _Reader:
    def __init__(self, document: Document) -> None:
        self.document = document
        self._schemas = Schemas(document)
        self._variables, self._environments = servers_of(document)
        self._security = Security(document, first_server(document))

    def collection(self) -> Collection:
        """Return the whole document."""
        root = self.document.root
        operations = list(self._operations())
        folders: dict[str, list[Request]] = {}
        top: list[Request] = []
        by_path = not any(one.tags for one in operations)
        for one in operations:
            folder = _segment(one.path) if by_path else next(iter(one.tags), "")
            (folders.setdefault(folder, []) if folder else top).append(self._request(one, folder))
        for name in tree(root.get("webhooks")):
            self.document.lost(
                spoken("webhook {name}", name=name),
                spoken("The server sends it; it is no request of ours."),
            )
        info = tree(root.get("info"))
        shared = self._security.shared
        return Collection(
            text(info.get("title")).strip() or "OpenAPI",
            version=text(info.get("version")),
            items=placed([*self._folders(folders), *top]),
            environments=self._environments,
            auth=shared.auth if shared.auth.type != "none" else None,
            variables=(*self._variables, *self._security.variables),
            docs=_docs(info, root.get("externalDocs")),
        )

    def _operations(self) -> Iterator[_Operation]:
        for path, value in tree(self.document.root.get("paths")).items():
            if path.startswith("x-"):
                continue
            item = self.document.resolved(value, path)
            others = tree(item.get("additionalOperations"))
            found = [(one.upper(), item.get(one)) for one in _METHODS if one in item]
            place = path if path.startswith("/") else f"/{path}"
            for method, said in (*found, *others.items()):
                if isinstance(said, dict):
                    yield _Operation(place, method, item, self.document.resolved(said, path))
                else:
                    self.document.lost(f"{method} {path}", spoken("It is no object."))

    def _folders(self, folders: dict[str, list[Request]]) -> Iterator[Folder]:
        described = {text(one.get("name")): one for one in trees(self.document.root.get("tags"))}
        names = [name for name in described if name in folders]
        for name in (*names, *(name for name in folders if name not in described)):
            said = described.get(name, {})
            docs = _docs(said, said.get("externalDocs"))
            yield Folder(name, placed(folders[name]), docs=docs)

    def _request(self, one: _Operation, folder: str) -> Request:
        item = f"{folder} / {one.name}" if folder else one.name
        document, said = self.document, one.said
        parameters = parameters_of(document, one.path_item, said, item)
        if document.version == "2.0":
            check_schemes(document, said, item)
            said, parameters = operation_of(document.root, said, parameters)
        base, variables = own_server(document, one.path_item, said, item)
        rows = rows_of(document, base, one.path, parameters, item)
        sign_in = self._security.of(said, item)
        url, params = _with(sign_in, rows.url, rows.params)
        made = body_of(document, self._schemas, said.get("requestBody"), item)
        if said.get("callbacks"):
            document.lost("callbacks", spoken("The server sends them; they are no requests."), item)
        ours = Postwright(schema=Schema(body=made.schema)) if made.schema else Postwright()
        request = Request(
            one.name,
            one.method,
            url,
            headers=_headers(rows.headers, sign_in, made.content_type),
            params=params,
            body=made.body,
            auth=sign_in.auth,
            options=Options(postwright=ours),
            variables=(*variables, *rows.variables),
            docs=_docs(said, said.get("externalDocs")),
            tags=one.tags,
        )
        return replace(request, examples=examples_of(document, said, request, item))


def _segment(path: str) -> str:
    first = path.strip("/").partition("/")[0]
    return "" if "{" in first else first


def _with(sign_in: SignIn, url: str, params: tuple[Param, ...]) -> tuple[str, tuple[Param, ...]]:
    """Put API keys into the query that are not the request's Auth."""
    if not sign_in.query:
        return url, params
    rows = (*params, *(Param(in_query(name), value) for name, value in sign_in.query))
    url = with_query(url, [row for row in rows if row.enabled])
    return url, sync_params(url, rows)


def _headers(rows: tuple[Field, ...], sign_in: SignIn, content_type: str) -> tuple[Field, ...]:
    typed = (Field("Content-Type", content_type),) if content_type else ()
    own = [one.value for one in sign_in.headers if one.name == "Cookie"]
    others = tuple(one for one in sign_in.headers if one.name != "Cookie")
    for at, row in enumerate(rows):
        if own and row.name == "Cookie" and row.enabled:
            joined = replace(row, value="; ".join((row.value, *own)))
            return (*typed, *rows[:at], joined, *rows[at + 1 :], *others)
    return (*typed, *rows, *sign_in.headers)


def _docs(said: Tree, more: object) -> str:
    """Return the description, that it is deprecated, and where more is to be read."""
    pieces = ["**Deprecated.**"] if said.get("deprecated") is True else []
    pieces.append(text(said.get("description")).strip())
    url = text(tree(more).get("url"))
    if url:
        pieces.append(f"{text(tree(more).get('description')) or 'More'}: {url}")
    return "\n\n".join(filter(None, pieces))
