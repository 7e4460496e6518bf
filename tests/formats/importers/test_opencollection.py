"""A folder of OpenCollection files: what it says, whichever way it came."""

import pytest

from postwright.formats.importers import IMPORTERS, ImportError_, Source, importer_for
from postwright.formats.opencollection import (
    write_collection,
    write_environment,
    write_folder,
    write_request,
)
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.request import Field, Request, Variable


def source(**more: bytes) -> Source:
    files = {
        "opencollection.yml": write_collection(Collection("Shop", docs="hi")).encode(),
        "environments/Dev.yml": write_environment(
            Environment("Dev", (Variable("base", "https://h.test"),))
        ).encode(),
        "Users/folder.yml": write_folder(Folder("Users", headers=(Field("A", "1"),))).encode(),
        "Users/second.yml": write_request(Request("second", url="h", seq=2)).encode(),
        "Users/first.yml": write_request(Request("first", url="h", seq=1)).encode(),
        "top.yml": write_request(Request("top", url="h")).encode(),
        "README.md": b"x",
    }
    return Source(name="shop.zip", files=files | more)


def test_folder_is_read_as_it_lies() -> None:
    importer = importer_for(source())
    assert importer is IMPORTERS["opencollection"]
    imported = importer.read(source())
    made = imported.collection

    assert (made.name, made.docs, imported.understood) == (
        "Shop", "hi", "3 requests, 1 folder, 1 environment",
    )  # fmt: skip
    assert made.environments[0].variables == (Variable("base", "https://h.test"),)
    folder = next(item.value for item in made.items if isinstance(item.value, Folder))
    assert folder.headers == (Field("A", "1"),)
    assert [item.value.name for item in folder.items] == ["first", "second"]


def test_broken_file_is_named_with_its_place() -> None:
    with pytest.raises(ImportError_, match=r"bad\.yml: .*line 2"):
        IMPORTERS["opencollection"].read(source(**{"bad.yml": b"a: [\n"}))
