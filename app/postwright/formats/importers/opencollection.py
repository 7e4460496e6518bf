"""A folder of OpenCollection files, as it comes in an archive: the same items, newly placed."""

from collections.abc import Callable, Mapping
from pathlib import PurePosixPath
from typing import TypeVar

from msgspec.structs import replace

from postwright.formats import opencollection as format_
from postwright.formats.importers.imported import Imported, ImportError_, counted
from postwright.formats.importers.source import Source
from postwright.formats.yaml import YamlError
from postwright.model import tree
from postwright.model.collection import Environment, Folder, Foreign, Item
from postwright.model.request import Request
from postwright.model.said import said

_ROOT, _FOLDER, _ENVIRONMENTS = "opencollection.yml", "folder.yml", "environments/"
Value = TypeVar("Value")


def looks_like(source: Source) -> bool:
    """Tell by the file at the top that says what the collection is."""
    return source.is_folder and _ROOT in source.files


def read(source: Source) -> Imported:
    """Read every file of it. Raise ImportError_ with file and place."""
    files = {
        name: source.files[name]
        for name in sorted(source.files)
        if name.endswith((".yml", ".yaml")) and "node_modules" not in name.split("/")
    }
    name = source.name.removesuffix(".zip") or "Collection"
    made = _read(_ROOT, files.pop(_ROOT), lambda data: format_.read_collection(data, name))
    environments = [
        _environment(file, files.pop(file))
        for file in [one for one in files if one.startswith(_ENVIRONMENTS)]
    ]
    items = _items(files, "")
    made = replace(made, items=items, environments=tuple(environments))
    return Imported(made, counted(made))


def _environment(file: str, data: bytes) -> Environment:
    name = PurePosixPath(file).stem
    return _read(file, data, lambda content: format_.read_environment(content, name))


def _items(files: Mapping[str, bytes], above: str) -> tuple[Item, ...]:
    inside = [name.removeprefix(above) for name in files if name.startswith(above)]
    found: list[Item] = []
    for directory in dict.fromkeys(n.partition("/")[0] for n in inside if "/" in n):
        place = f"{above}{directory}/"
        folder = Folder(directory)
        if (own := f"{place}{_FOLDER}") in files:
            folder = _read(own, files[own], _folder_reader(directory))
        found.append(Item(directory, replace(folder, items=_items(files, place))))
    for file in inside:
        if "/" in file or file == _FOLDER:
            continue
        value = _read(f"{above}{file}", files[f"{above}{file}"], _request_reader(file))
        found.append(Item(file, value))
    return tree.in_order(found)


def _folder_reader(directory: str) -> Callable[[bytes], Folder]:
    return lambda data: format_.read_folder(data, directory)


def _request_reader(file: str) -> Callable[[bytes], Request | Foreign]:
    return lambda data: format_.read_request(data, file)


def _read(file: str, data: bytes, read_: Callable[[bytes], Value]) -> Value:
    try:
        return read_(data)
    except YamlError as error:
        raise ImportError_(said("{file}: {why}", file=file, why=error)) from None
