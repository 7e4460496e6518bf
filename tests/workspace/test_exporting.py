"""Exports are written, read again, and taken back where a secret stands in them."""

import json
from pathlib import Path

import pytest

from postwright.formats.importers import Source, importer_for
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Auth, Request, Variable
from postwright.storage.collections import CollectionFolder
from postwright.storage.import_source import source_of
from postwright.workspace.exporting import KINDS, Leaking, UnknownKind, outgoing, write_checked
from postwright.workspace.importing import understand, write_imported
from tests.formats.exporters.test_postman import realistic, same

TOKEN = "tok-9f8e7d6c5b4a"
SHOP = Collection(
    "Shop",
    items=(
        Item("Users", Folder("Users", (Item("get.yml", Request("get", url="https://h.test/a")),))),
        Item("in.yml", Request("in", url="https://h.test/",
                               auth=Auth("bearer", (("token", TOKEN),)))),
    ),
    environments=(Environment("Dev", (Variable("base", "https://h.test"),)),),
)  # fmt: skip


@pytest.mark.parametrize("kind", list(KINDS))
def test_no_kind_writes_a_typed_credential(tmp_path: Path, kind: str) -> None:
    made = outgoing(SHOP, kind)
    written = write_checked(made, tmp_path / made.exported.files[0][0], [TOKEN])

    assert [literal.value for literal in made.literals] == [TOKEN]
    assert all(TOKEN.encode() not in place.read_bytes() for place in written.places)
    assert written.suspects == ()


def test_known_secret_is_found_and_the_file_taken_back(tmp_path: Path) -> None:
    """A value that the vault has may stand where nobody looks for credentials."""
    told = Collection("Shop", docs="Log in with summer-of-2031")
    with pytest.raises(Leaking, match=r"a secret value stands in shop\.yml, line \d"):
        write_checked(outgoing(told, "bundle"), tmp_path / "shop.yml", ["summer-of-2031"])
    assert list(tmp_path.iterdir()) == []


def test_archive_is_imported_as_it_was(tmp_path: Path) -> None:
    plain = Collection("Shop", items=SHOP.items[:1], environments=SHOP.environments)
    made = outgoing(plain, "archive")
    place = tmp_path / "shop.zip"
    write_checked(made, place, [])

    source = source_of(place)
    importer = importer_for(source)
    assert importer is not None
    back = importer.read(source).collection
    folder = back.items[0].value
    assert isinstance(folder, Folder)
    assert (back.name, folder.name, folder.items[0].value.name) == ("Shop", "Users", "get")
    assert back.environments == plain.environments
    assert outgoing(plain, "archive") == made


def test_unknown_kind_names_those_that_there_are() -> None:
    with pytest.raises(UnknownKind, match="archive"):
        outgoing(SHOP, "word")


def test_postman_comes_back_through_files(tmp_path: Path) -> None:
    before = realistic()
    read = understand(Source(json.dumps(before).encode(), "shop.json"))
    write_imported(read.imported, tmp_path / "shop", None)
    made = outgoing(CollectionFolder(tmp_path / "shop").load(), "postman")
    after = json.loads(made.exported.text)
    assert not made.exported.losses
    # The last line end of a script is not written.
    said = json.dumps(same(before)).replace('["a();", ""]', '["a();"]')
    assert json.dumps(same(after), sort_keys=True) == json.dumps(json.loads(said), sort_keys=True)
