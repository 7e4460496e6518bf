"""Bruno's older format: a folder of `.bru` files, or a single one."""

from collections.abc import Mapping
from pathlib import PurePosixPath

from msgspec.structs import replace

from postwright.formats.importers.bru_example import examples_of
from postwright.formats.importers.bru_request import (
    METHODS,
    auth_of,
    headers_of,
    request_of,
    scripts_of,
    variables_of,
)
from postwright.formats.importers.bru_text import Block, blocks
from postwright.formats.importers.imported import (
    Imported,
    ImportError_,
    Loss,
    counted,
)
from postwright.formats.importers.placed import placed
from postwright.formats.importers.source import Source
from postwright.formats.importers.structured import json_of
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.collection import Collection, Environment, Folder, Foreign, Item
from postwright.model.options import ClientCertificate, Config
from postwright.model.request import Auth, Request, Variable
from postwright.model.said import said as spoken
from postwright.model.variable_text import VARIABLE

_USUAL = ("version", "name", "type", "ignore", "clientCertificates", "size", "filesCount")
_OTHERS = {"graphql": "graphql", "grpc": "grpc", "ws": "websocket"}
Parsed = dict[str, Block]


def looks_like(source: Source) -> bool:
    """Tell whether it is a folder with `bruno.json`, or a file that begins with `meta {`."""
    if source.is_folder:
        return any(name == "bruno.json" or name.endswith(".bru") for name in _top(source.files))
    return source.name.endswith(".bru") or source.begins(512).lstrip().startswith("meta {")


def _top(files: Mapping[str, bytes]) -> list[str]:
    return [name for name in files if "/" not in name]


def read(source: Source) -> Imported:
    """Read a collection, or one request. Raise ImportError_ with file and place."""
    losses: list[Loss] = []
    if not source.is_folder:
        value = _item(blocks(source.text), source.name.removesuffix(".bru"), losses)
        made = Collection("", items=placed([value])) if value else Collection("")
        return Imported(made, counted(made), tuple(losses))
    made = _collection(source, losses)
    return Imported(made, counted(made), tuple(losses))


def _collection(source: Source, losses: list[Loss]) -> Collection:
    config = tree(json_of(_part(source, "bruno.json"))) if "bruno.json" in source.files else {}
    parsed: dict[str, Parsed] = {}
    for name in sorted(source.files):
        if name.endswith(".bru") and "node_modules/" not in name:
            try:
                parsed[name] = blocks(_part(source, name).text)
            except ImportError_ as error:
                raise ImportError_(f"{name}: {error.message}", error.position) from None
    name = text(config.get("name")) or source.name or "Bruno"
    root = parsed.pop("collection.bru", {})
    environments = [
        _environment(PurePosixPath(file).stem, parsed.pop(file))
        for file in [f for f in parsed if f.startswith("environments/") and f.count("/") == 1]
    ]
    mode = root.get("auth", Block("")).get("mode")
    for setting in config:
        if setting in _USUAL:
            continue
        if setting != "proxy" or _is_own(tree(config.get("proxy"))):
            why = spoken("It belongs to the collection there; it was left out.")
            losses.append(Loss(f"bruno.json {setting}", why))
    return Collection(
        name,
        config=Config(client_certificates=_certificates(config, losses)),
        items=_items(parsed, "", losses),
        environments=tuple(environments),
        headers=headers_of(root),
        auth=auth_of(root, mode, name, losses) if mode not in ("", "none") else None,
        variables=variables_of(root.get("vars:pre-request", Block(""))),
        scripts=scripts_of(root, name, losses),
        docs=root.get("docs", Block("")).text.strip("\n"),
    )


def _is_own(proxy: Tree) -> bool:
    """Tell whether the collection has a proxy of its own; the settings' is said in words."""
    return proxy.get("enabled") is True or proxy.get("inherit") is False


def _certificates(config: Tree, losses: list[Loss]) -> tuple[ClientCertificate, ...]:
    said = tree(config.get("clientCertificates"))
    made = []
    for row in trees(said.get("certs")):
        pkcs12 = text(row.get("type")) == "pfx"
        domain = text(row.get("domain"))
        passphrase = text(row.get("passphrase"))
        if passphrase and not VARIABLE.fullmatch(passphrase):
            passphrase = ""
            why = spoken("A passphrase is not taken over; type it in the collection's settings.")
            losses.append(Loss(spoken("certificate {domain}", domain=domain), why))
        made.append(
            ClientCertificate(
                domain,
                text(row.get("pfxFilePath" if pkcs12 else "certFilePath")),
                "" if pkcs12 else text(row.get("keyFilePath")),
                passphrase,
                pkcs12=pkcs12,
                enabled=said.get("enabled") is not False,
            )
        )
    return tuple(made)


def _part(source: Source, name: str) -> Source:
    return Source(source.files[name], name)


def _items(parsed: Mapping[str, Parsed], above: str, losses: list[Loss]) -> tuple[Item, ...]:
    """Return what lies directly in a directory, folders by their seq or name, then requests."""
    inside = {name.removeprefix(above): said for name, said in parsed.items()
              if name.startswith(above)}  # fmt: skip
    folders, requests = [], []
    for directory in sorted({name.partition("/")[0] for name in inside if "/" in name}):
        folders.append(_folder(parsed, f"{above}{directory}/", directory, losses))
    for name, said in inside.items():
        if "/" not in name and name != "folder.bru":
            value = _item(said, name.removesuffix(".bru"), losses)
            if value is not None:
                requests.append(value)
    folders.sort(key=lambda folder: folder.seq or 10**6)
    requests.sort(key=lambda request: request.seq)
    return placed([*folders, *requests])


def _folder(parsed: Mapping[str, Parsed], above: str, directory: str, losses: list[Loss]) -> Folder:
    said = parsed.get(f"{above}folder.bru", {})
    meta = said.get("meta", Block(""))
    mode = said.get("auth", Block("")).get("mode") or "inherit"
    name = meta.get("name") or directory
    return Folder(
        name,
        _items(parsed, above, losses),
        headers=headers_of(said),
        auth=auth_of(said, mode, name, losses) if mode != "none" else Auth("none"),
        variables=variables_of(said.get("vars:pre-request", Block(""))),
        scripts=scripts_of(said, name, losses),
        docs=said.get("docs", Block("")).text.strip("\n"),
        seq=int(meta.get("seq")) if meta.get("seq").isdigit() else 0,
    )


def _item(said: Parsed, name: str, losses: list[Loss]) -> Request | Foreign | None:
    """Return a request; what is no HTTP is listed and told."""
    meta = said.get("meta", Block(""))
    kind = meta.get("type")
    if any(method in said for method in METHODS) and kind not in ("grpc", "ws"):
        made = request_of(said, name, losses)
        return replace(made, examples=examples_of(said.get("example", Block("example"))))
    if kind in _OTHERS or any(word in said for word in ("grpc", "ws")):
        why = spoken("Only HTTP requests can be taken over.")
        losses.append(Loss("item", why, item=meta.get("name") or name))
        return None
    raise ImportError_(spoken("{name}: it has no block of a method, such as get.", name=name))


def _environment(name: str, said: Parsed) -> Environment:
    rows = variables_of(said.get("vars", Block("")))
    secret = said.get("vars:secret", Block("")).words
    hidden = tuple(
        Variable(word.removeprefix("~"), secret=True, enabled=not word.startswith("~"))
        for word in secret
    )
    made = Environment(name, (*rows, *hidden))
    color = said.get("color", Block("")).get("color")
    return replace(made, color=color) if color else made
