"""An OpenAPI document and the files beside it: finds what a `$ref` names; nothing is fetched.

References in other files are written anew from the top of the source (`/file#/pointer`) as
these are read, so that each can be followed from anywhere.
"""

import posixpath
import re
from urllib.parse import unquote, urldefrag

from postwright.formats.importers.imported import ImportError_, Loss, Outcome
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import yaml_of
from postwright.formats.shapes import Tree, text, tree
from postwright.model.said import said as spoken
from postwright.model.said import said_by

_SCHEME = re.compile(r"(?:[A-Za-z][A-Za-z0-9+.\-]*:|//)")
_WORD = re.compile(r"\w+")
_MOST_HOPS = 32
_MOST_FILES = 500
_MOST_VALUES = 150_000
_NAMING = ("$anchor", "$dynamicAnchor", "$id")


class Missing(LookupError):
    """A reference that leads nowhere, and why."""


class Document:
    """The values of all files, and the report."""

    def __init__(self, root: Tree, source: Source, place: str = "") -> None:
        _merge_keys(root)
        self.root = root
        self.losses: list[Loss] = []
        self._told: set[tuple[str, str, str]] = set()
        self._source = source
        self._folder = posixpath.dirname(place)
        self._own = {posixpath.normpath(place or source.name)} - {"."}
        self._files: dict[str, object] = {}
        self._found: dict[str, object] = {}
        self._names: dict[str, dict[str, object]] = {}
        self.self_url = text(root.get("$self"))
        self.values_left = _MOST_VALUES
        """How many values samples may still have, all together."""
        self.samples: dict[int, object] = {}
        """By the identity of their schemas."""

    @property
    def version(self) -> str:
        """Return `2.0`, `3.0`, `3.1` or `3.2`."""
        said = text(self.root.get("openapi")) or text(self.root.get("swagger"))
        return ".".join((*said.split("."), "0")[:2])

    @property
    def _schemas(self) -> Tree:
        named = tree(tree(self.root.get("components")).get("schemas"))
        return tree(self.root.get("definitions")) or named

    def lost(self, field: str, why: str, item: str = "", outcome: Outcome = "dropped") -> None:
        """Note once what was not taken over as it is."""
        key = (field, why, item)
        if key not in self._told:
            self._told.add(key)
            self.losses.append(Loss(field, why, outcome, item))

    def resolved(self, value: object, item: str = "") -> Tree:
        """Return the object itself where there is a reference to it, else an empty one.

        What stands beside a reference wins over what it names.
        """
        said = tree(value)
        if "$ref" not in said:
            return said
        beside: Tree = {}
        for _ in range(_MOST_HOPS):
            ref = said.get("$ref")
            if not isinstance(ref, str):
                return said | beside if beside else said
            beside = {name: v for name, v in said.items() if name != "$ref"} | beside
            try:
                said = tree(self.at(ref))
            except Missing as error:
                self.lost(ref, said_by(error), item)
                return beside
        self.lost(text(tree(value).get("$ref")), spoken("It refers to itself."), item)
        return {}

    def at(self, ref: str) -> object:
        """Return what a reference names. Raise Missing."""
        if ref not in self._found:
            self._found[ref] = self._looked_up(ref)
        return self._found[ref]

    def _looked_up(self, ref: str) -> object:
        if _WORD.fullmatch(ref) and ref in self._schemas:
            return self._schemas[ref]  # as Swagger 1.2 wrote it, and many still do
        address, fragment = urldefrag(ref)
        if _SCHEME.match(address) and address != self.self_url:
            known = self._named("").get(address)
            if known is None:
                raise Missing(spoken("It lies on another host, and nothing is fetched."))
            return _pointed(known, unquote(fragment))
        file = "" if address == self.self_url else self._file(address)
        fragment = unquote(fragment)
        if fragment and not fragment.startswith("/"):
            named = self._named(file)
            if "#" + fragment not in named:
                raise Missing(spoken("There is no such anchor in the document."))
            return named["#" + fragment]
        return _pointed(self._document(file), fragment)

    def _file(self, address: str) -> str:
        """Return the path from the top of the source; empty for the document itself."""
        if not address:
            return ""
        path = unquote(address)
        path = path[1:] if path.startswith("/") else posixpath.join(self._folder, path)
        path = posixpath.normpath(path)
        return "" if path in self._own else path

    def _document(self, file: str) -> object:
        if not file:
            return self.root
        if file not in self._files:
            self._files[file] = self._read(file)
        return self._files[file]

    def _read(self, file: str) -> object:
        if len(self._files) >= _MOST_FILES:
            raise Missing(spoken("The document is spread over too many files."))
        try:
            data = self._source.files[file]
        except (KeyError, OSError):
            raise Missing(
                spoken("The file {file} is not beside the document.", file=file)
            ) from None
        try:
            value = yaml_of(Source(data, file))
        except ImportError_ as error:
            raise Missing(
                spoken("{file} could not be read. {message}", file=file, message=error.message)
            ) from None
        _merge_keys(value)
        _root_references(value, file)
        return value

    def _named(self, file: str) -> dict[str, object]:
        """Return what has a name of its own: `#anchor`, or an address."""
        if file in self._names:
            return self._names[file]
        found: dict[str, object] = {}
        level: list[object] = [self._document(file)]
        for value in level:
            if isinstance(value, dict):
                for key in _NAMING:
                    name = value.get(key)
                    if isinstance(name, str) and name:
                        found.setdefault(name if key == "$id" else "#" + name, value)
                level += value.values()
            elif isinstance(value, list):
                level += value
        self._names[file] = found
        return found


def _pointed(value: object, pointer: str) -> object:
    """Follow a JSON Pointer (RFC 6901)."""
    for step in pointer.split("/")[1:]:
        name = step.replace("~1", "/").replace("~0", "~")
        if isinstance(value, dict) and name in value:
            value = value[name]
        elif isinstance(value, list) and name.isdecimal() and int(name) < len(value):
            value = value[int(name)]
        else:
            raise Missing(spoken("There is no such place in the document."))
    return value


def _merge_keys(value: object) -> None:
    """Write out `<<`, as tools do that read YAML 1.1; aliases may share values."""
    level, seen = [value], set[int]()
    for inner in level:
        if not isinstance(inner, dict | list) or id(inner) in seen:
            continue
        seen.add(id(inner))
        if isinstance(inner, dict) and "<<" in inner:
            more = inner.pop("<<")
            for one in more if isinstance(more, list) else [more]:
                for name, member in tree(one).items():
                    inner.setdefault(name, member)
        level += inner.values() if isinstance(inner, dict) else inner


def _root_references(value: object, file: str) -> None:
    folder = posixpath.dirname(file)
    level, seen = [value], set[int]()
    for inner in level:
        if id(inner) in seen:
            continue
        seen.add(id(inner))
        if isinstance(inner, dict):
            ref = inner.get("$ref")
            if isinstance(ref, str) and not _SCHEME.match(ref) and not ref.startswith("/"):
                path, mark, fragment = ref.partition("#")
                place = posixpath.normpath(posixpath.join(folder, path)) if path else file
                inner["$ref"] = f"/{place}{mark}{fragment}"
            level += inner.values()
        elif isinstance(inner, list):
            level += inner
