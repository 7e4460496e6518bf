"""A collection's folder on disk: what is read, how edits follow, what is never overwritten."""

import os
import random
import subprocess
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.formats import opencollection as format_
from postwright.formats.opencollection import directory_name, file_name
from postwright.model import tree
from postwright.model.collection import (
    Broken,
    Change,
    Collection,
    Environment,
    Folder,
    Foreign,
    Item,
)
from postwright.model.collection import Path as ItemPath
from postwright.model.request import Request, Variable
from postwright.storage.collections import ChangedOnDisk, CollectionFolder
from postwright.storage.files import OutsideFolder
from tests.storage import races
from tests.storage.kills import ENVIRONMENT


@pytest.fixture
def folder(sample: Path, tmp_path: Path) -> CollectionFolder:
    return CollectionFolder(sample, trash=tmp_path / "trash")


def contents(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in root.rglob("*")
        if path.is_file()
    }


def request_at(collection: Collection, *path: str) -> Request:
    item = tree.find(collection, path)
    assert item is not None
    assert isinstance(item.value, Request)
    return item.value


def test_the_sample_is_read_in_brunos_order(folder: CollectionFolder) -> None:
    collection = folder.load()
    assert collection.name == "OC sample"
    assert ["/".join(path) for path, _ in tree.walk(collection)] == [
        "Session",
        "Session/login.yml",
        "Session/me.yml",
        "Items",
        "Items/Nested",
        "Items/Nested/echo no auth.yml",
        "Items/create item.yml",
        "Items/get item.yml",
        "Uploads",
        "Uploads/multipart.yml",
        "Uploads/binary body.yml",
    ]
    assert [environment.name for environment in collection.environments] == ["local"]


def test_saving_everything_unchanged_writes_nothing(folder: CollectionFolder) -> None:
    collection = folder.load()
    before = contents(folder.root)
    times = {path: path.stat().st_mtime_ns for path in folder.root.rglob("*.yml")}
    for path, item in tree.walk(collection):
        folder.save(path, item.value)
    folder.save_root(collection)
    folder.save_environment(collection.environments[0])
    assert contents(folder.root) == before
    assert {path: path.stat().st_mtime_ns for path in times} == times


def test_a_damaged_file_is_listed_with_line_and_reason_among_the_others(
    folder: CollectionFolder,
) -> None:
    (folder.root / "Session/me.yml").write_text("info:\n  name: 'me\n")
    (folder.root / "Session/bytes.yml").write_bytes(b"info:\n  name: \xff\n")
    (folder.root / "Items/folder.yml").write_text("a: 1\na: 2\n")
    (folder.root / "environments/bad.yml").write_text("- 1\n")
    (folder.root / "spec.yml").write_text("openapi: 3.1.0\n")
    collection = folder.load()
    values = {"/".join(path): item.value for path, item in tree.walk(collection)}
    broken = values["Session/me.yml"]
    assert isinstance(broken, Broken)
    assert (broken.line, broken.name) == (2, "me")
    assert "quoted scalar" in broken.reason
    assert values["Session/bytes.yml"] == Broken("bytes", "Not UTF-8: byte 0xff.", 2)
    items = values["Items"]
    assert isinstance(items, Folder)
    assert items.broken == Broken("folder.yml", "The key 'a' stands twice.", 2, 1)
    assert "Items/get item.yml" in values
    assert [e.name for e in collection.environments if e.broken] == ["bad"]
    assert isinstance(values["spec.yml"], Broken)
    assert isinstance(values["Session/login.yml"], Request)


def test_a_damaged_root_file_hides_nothing(folder: CollectionFolder) -> None:
    (folder.root / "opencollection.yml").write_text("a: [\n")
    collection = folder.load()
    assert collection.broken is not None
    assert collection.name == "collection"
    assert len(list(tree.walk(collection))) == 11


def test_a_folder_without_the_root_file_is_no_collection(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError, match=r"no opencollection\.yml"):
        CollectionFolder(tmp_path).load()


def test_other_directories_and_hidden_files_are_left_alone(folder: CollectionFolder) -> None:
    root = folder.root
    for name in ("node_modules/a.yml", ".github/workflows/ci.yml", "mocks/m.yml", ".hidden.yml"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x: 1\n")
    (root / "notes.yaml").write_text("x: 1\n")
    assert len(list(tree.walk(folder.load()))) == 11


def test_links_that_lead_out_are_not_read_nor_written(
    folder: CollectionFolder, tmp_path: Path
) -> None:
    outside = tmp_path / "outside.yml"
    outside.write_text("info: {name: x, type: http}\n")
    os.symlink(outside, folder.root / "link.yml")
    os.symlink(tmp_path, folder.root / "Linked")
    collection = folder.load()
    item = tree.find(collection, ("link.yml",))
    assert item is not None
    assert isinstance(item.value, Broken)
    assert "leads out" in item.value.reason
    assert tree.find(collection, ("Linked",)) is None
    with pytest.raises(OutsideFolder):
        folder.save(("link.yml",), Request(name="mine"), force=True)
    with pytest.raises(OutsideFolder):
        folder.save(("..", "up.yml"), Request(name="mine"))
    assert outside.read_text() == "info: {name: x, type: http}\n"


def test_a_file_that_another_program_changed_is_not_overwritten(folder: CollectionFolder) -> None:
    collection = folder.load()
    path = ("Session", "me.yml")
    file = folder.location(path)
    theirs = file.read_text().replace("/me", "/theirs") + "# theirs\n"
    file.write_text(theirs)
    mine = replace(request_at(collection, *path), method="PUT")
    with pytest.raises(ChangedOnDisk) as caught:
        folder.save(path, mine)
    assert caught.value.theirs == theirs.encode()
    assert file.read_text() == theirs
    folder.save(path, mine, force=True)
    assert "# theirs" in file.read_text()
    assert request_at(folder.load(), *path) == mine


def test_a_new_file_of_another_program_is_not_overwritten(folder: CollectionFolder) -> None:
    folder.load()
    (folder.root / "new.yml").write_text("info: {name: theirs, type: http}\n")
    with pytest.raises(ChangedOnDisk):
        folder.save(("new.yml",), Request(name="mine"))


def test_the_same_change_on_both_sides_is_no_conflict(folder: CollectionFolder) -> None:
    collection = folder.load()
    path = ("Session", "me.yml")
    file = folder.location(path)
    file.write_text(file.read_text().replace("GET", "PUT"))
    folder.save(path, replace(request_at(collection, *path), method="PUT"))


def test_a_deleted_file_comes_back_on_save(folder: CollectionFolder) -> None:
    collection = folder.load()
    path = ("Session", "me.yml")
    folder.location(path).unlink()
    folder.save(path, request_at(collection, *path))
    assert request_at(folder.load(), *path) == request_at(collection, *path)


def test_a_new_collection_is_what_bruno_expects(tmp_path: Path) -> None:
    folder = CollectionFolder.create(tmp_path / "deep/mine", "Mine: all")
    assert sorted(contents(folder.root)) == [".gitignore", "opencollection.yml"]
    assert folder.load() == Collection(name="Mine: all")
    assert (folder.root / "opencollection.yml").read_text() == (
        'opencollection: 1.0.0\n\ninfo:\n  name: "Mine: all"\nbundled: false\nextensions: {}\n'
    )
    with pytest.raises(FileExistsError):
        CollectionFolder.create(folder.root, "again")


def test_an_added_folder_is_written_with_all_it_holds(folder: CollectionFolder) -> None:
    collection = folder.load()
    new = Item("New", Folder("New", items=(Item("a.yml", Request(name="a")),)))
    collection, change = tree.add(collection, ("Items",), new)
    folder.apply(change, collection)
    assert folder.load() == collection
    text = (folder.root / "Items/New/folder.yml").read_text()
    assert "request:\n  auth: inherit\n" in text


def test_a_rename_keeps_every_other_byte(folder: CollectionFolder) -> None:
    path = ("Items", "create item.yml")
    file = folder.location(path)
    file.write_text("# by hand\n" + file.read_text())
    collection = folder.load()
    before = file.read_text()
    collection, change = tree.rename(collection, path, "make: item", "make- item.yml")
    folder.apply(change, collection)
    assert not file.exists()
    after = (folder.root / "Items/make- item.yml").read_text()
    assert after == before.replace("name: create item", 'name: "make: item"')
    assert folder.load() == collection


def test_a_renamed_folder_takes_its_files_along(folder: CollectionFolder) -> None:
    collection = folder.load()
    collection, change = tree.rename(collection, ("Items",), "Things", "Things")
    folder.apply(change, collection)
    assert not (folder.root / "Items").exists()
    assert folder.load() == collection
    path = ("Things", "Nested", "echo no auth.yml")
    folder.save(path, replace(request_at(collection, *path), method="PUT"))


def test_a_move_brings_the_order_of_both_folders_to_the_disk(folder: CollectionFolder) -> None:
    collection = folder.load()
    before = contents(folder.root)
    collection, change = tree.move(collection, ("Session", "me.yml"), ("Uploads",), 1)
    folder.apply(change, collection)
    assert folder.load() == collection
    after = contents(folder.root)
    changed = {name for name in before if after.get(name) != before[name]}
    assert changed == {"Session/me.yml", "Uploads/binary body.yml"}


def test_a_new_order_is_written_even_over_what_others_changed(folder: CollectionFolder) -> None:
    collection = folder.load()
    file = folder.root / "Session/login.yml"
    file.write_text(file.read_text() + "# theirs\n")
    collection, change = tree.move(collection, ("Session", "me.yml"), ("Session",), 0)
    folder.apply(change, collection)
    assert file.read_text().endswith("# theirs\n")
    assert request_at(folder.load(), "Session", "login.yml").seq == 2


def test_what_was_removed_comes_back_to_the_byte(folder: CollectionFolder) -> None:
    before = contents(folder.root)
    first = folder.load()
    collection, change = tree.remove(first, ("Items",))
    folder.apply(change, collection)
    assert not (folder.root / "Items").exists()
    assert folder.load() == collection
    item = tree.find(first, ("Items",))
    assert item is not None
    again, change = tree.add(collection, (), item, index=1)
    folder.apply(change, again)
    assert contents(folder.root) == before
    assert folder.load() == first


def test_without_a_trash_a_removed_item_is_gone(sample: Path) -> None:
    folder = CollectionFolder(sample)
    collection, change = tree.remove(folder.load(), ("Session", "me.yml"))
    folder.apply(change, collection)
    assert folder.load() == collection


def test_a_move_never_takes_the_place_of_a_file_that_the_tree_does_not_know(
    folder: CollectionFolder,
) -> None:
    collection = folder.load()
    (folder.root / "Uploads/me.yml").write_text("x: 1\n")
    moved, change = tree.move(collection, ("Session", "me.yml"), ("Uploads",))
    with pytest.raises(FileExistsError):
        folder.apply(change, moved)
    assert (folder.root / "Session/me.yml").exists()


def test_other_kinds_of_items_move_and_keep_their_bytes(folder: CollectionFolder) -> None:
    text = "info:\n  name: q # n\n  type: graphql\n  seq: 1\n\ngraphql:\n  url: x\n"
    (folder.root / "q.yml").write_text(text)
    collection = folder.load()
    item = tree.find(collection, ("q.yml",))
    assert item is not None
    assert item.value == Foreign("q", "graphql", 1)
    collection, change = tree.move(collection, ("q.yml",), ("Session",))
    folder.apply(change, collection)
    assert (folder.root / "Session/q.yml").read_text() == text.replace("seq: 1", "seq: 3")


def test_environments_are_saved_renamed_and_deleted(folder: CollectionFolder) -> None:
    collection = folder.load()
    local = collection.environments[0]
    assert folder.save_environment(Environment("prod/eu", (Variable("a", "1"),))) == "prod-eu"
    assert folder.save_environment(replace(local, name="home"), "local") == "home"
    text = (folder.root / "environments/home.yml").read_text()
    assert text.startswith("name: home\n")
    assert [e.name for e in folder.load().environments] == ["home", "prod-eu"]
    folder.delete_environment("home")
    assert [e.name for e in folder.load().environments] == ["prod-eu"]


def test_a_folder_that_had_no_file_of_its_own_gets_one_when_it_says_something(
    folder: CollectionFolder,
) -> None:
    (folder.root / "Session/folder.yml").unlink()
    collection = folder.load()
    item = tree.find(collection, ("Session",))
    assert item is not None
    assert isinstance(item.value, Folder)
    assert (item.value.name, item.value.seq) == ("Session", 0)
    folder.save(("Session",), replace(item.value, docs="Docs"))
    assert "content: Docs" in (folder.root / "Session/folder.yml").read_text()


def test_a_damaged_file_is_never_written_over_unasked(folder: CollectionFolder) -> None:
    damaged = {
        "Items/folder.yml": "a: 1\na: 2\n",
        "opencollection.yml": "info: [\n",
        "Session/me.yml": "info:\n  name: 'me\n",
    }
    for name, text in damaged.items():
        (folder.root / name).write_text(text)
    collection = folder.load()
    with pytest.raises(ChangedOnDisk):
        folder.save_root(collection)
    with pytest.raises(ChangedOnDisk):
        folder.save(("Session", "me.yml"), Request(name="mine"))
    collection, change = tree.rename(collection, ("Items",), "Things", "Things")
    folder.apply(change, collection)
    collection, change = tree.move(collection, ("Session", "me.yml"), ("Things",))
    folder.apply(change, collection)
    assert (folder.root / "Things/folder.yml").read_text() == damaged["Items/folder.yml"]
    assert (folder.root / "Things/me.yml").read_text() == damaged["Session/me.yml"]
    folder.save_root(replace(collection, name="Mended", broken=None), force=True)
    assert folder.load().name == "Mended"


def test_a_move_keeps_what_others_changed_meanwhile(folder: CollectionFolder) -> None:
    collection = folder.load()
    inner = folder.root / "Items/get item.yml"
    inner.write_text(inner.read_text() + "# theirs\n")
    own = folder.root / "Items/folder.yml"
    own.write_text(own.read_text() + "# theirs\n")
    collection, change = tree.rename(collection, ("Items",), "Things", "Things")
    folder.apply(change, collection)
    assert (folder.root / "Things/get item.yml").read_text().endswith("# theirs\n")
    text = (folder.root / "Things/folder.yml").read_text()
    assert "name: Things" in text
    assert text.endswith("# theirs\n")


def test_folders_without_a_file_of_their_own_get_one_for_their_place(
    folder: CollectionFolder,
) -> None:
    (folder.root / "Uploads/folder.yml").unlink()
    collection = folder.load()
    collection, change = tree.move(collection, ("Uploads",), (), 0)
    folder.apply(change, collection)
    assert folder.load() == collection


def random_edit(collection: Collection, chance: random.Random) -> tuple[Collection, Change] | None:
    items = list(tree.walk(collection))
    folders = [(), *(path for path, item in items if isinstance(item.value, Folder))]
    name = chance.choice(["a", "B/c", "é?", "get item", "Items", "y: z"])
    place = chance.choice([None, 0, 1, 2])
    what = chance.choice(["request", "folder", "move", "rename", "remove", "replace"])
    if what == "request":
        new = Item(file_name(name), Request(name=name))
        return tree.add(collection, chance.choice(folders), new, place)
    if what == "folder" or not items:
        new = Item(directory_name(name), Folder(name))
        return tree.add(collection, chance.choice(folders), new, place)
    path, item = chance.choice(items)
    if what == "remove":
        return tree.remove(collection, path)
    if what == "rename":
        is_folder = isinstance(item.value, Folder)
        return tree.rename(
            collection, path, name, directory_name(name) if is_folder else file_name(name)
        )
    if what == "replace":
        assert isinstance(item.value, Request | Folder)
        return tree.replace(collection, path, replace(item.value, docs=name))
    target = chance.choice(folders)
    return None if target[: len(path)] == path else tree.move(collection, path, target, place)


@pytest.mark.parametrize("seed", range(8))
def test_the_disk_follows_any_edits(folder: CollectionFolder, seed: int) -> None:
    chance = random.Random(seed)
    collection = folder.load()
    for _ in range(25):
        if edit := random_edit(collection, chance):
            before, (collection, change) = collection, edit
            folder.apply(change, collection, before)
            assert folder.load() == collection, change


REQUESTS = 40


def test_two_programs_that_rename_and_delete_lose_no_request(tmp_path: Path) -> None:
    root, home = tmp_path / "shop", tmp_path / "home"
    CollectionFolder.create(root, "shop")
    for folder in ("A", "B"):
        (root / folder).mkdir()
    for number in range(REQUESTS):
        text = format_.write_request(
            Request(name=f"r{number}", url=f"http://a.test/{number}"), None
        )
        (root / ("A", "B", "")[number % 3] / f"r{number}.yml").write_text(text)
    children = [
        subprocess.Popen(
            [sys.executable, races.__file__, str(root), str(home), seed, "100"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env=ENVIRONMENT,
        )
        for seed in ("1", "2")
    ]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == b"ready\n"
    done = [int(child.communicate(b"go\n")[0]) for child in children]
    assert min(done) > 20
    kept = [*root.rglob("*.yml"), *(home / "trash").rglob("content")]
    urls = [
        line.strip() for file in kept for line in file.read_text().splitlines() if "url:" in line
    ]
    assert sorted(urls) == sorted(f"url: http://a.test/{n}" for n in range(REQUESTS))
    assert not [file for file in root.rglob("*") if file.name.endswith(".tmp")]


def test_two_programs_that_save_different_requests_both_do(folder: CollectionFolder) -> None:
    other = CollectionFolder(folder.root)
    other.load()
    first, second = requests_of(folder)[:2]
    folder.save(first, replace(read(folder, first), url="http://one.test/"))
    other.save(second, replace(read(other, second), url="http://two.test/"))
    assert "http://one.test/" in folder.location(first).read_text()
    assert "http://two.test/" in folder.location(second).read_text()


def test_of_two_that_save_one_request_the_second_is_told(folder: CollectionFolder) -> None:
    other = CollectionFolder(folder.root)
    other.load()
    path = requests_of(folder)[0]
    request = read(folder, path)
    folder.save(path, replace(request, url="http://one.test/"))
    with pytest.raises(ChangedOnDisk) as told:
        other.save(path, replace(request, url="http://two.test/"))
    assert b"http://one.test/" in told.value.theirs
    assert "http://one.test/" in folder.location(path).read_text()


def requests_of(folder: CollectionFolder) -> list[ItemPath]:
    return [path for path, item in tree.walk(folder.load()) if isinstance(item.value, Request)]


def read(folder: CollectionFolder, path: ItemPath) -> Request:
    item = tree.find(folder.load(), path)
    assert item is not None
    assert isinstance(item.value, Request)
    return item.value


BAD = {
    "conflict": (b"info:\n<<<<<<< HEAD\n  name: a\n=======\n  name: b\n>>>>>>> other\n", 2),
    "utf-16": ("info:\n  name: a\n".encode("utf-16"), 0),
    "tabs": (b"info:\n\tname: a\n", 2),
    "nul": (b"info:\n  name: a\0b\n", 0),
    "duplicate": (b"info:\n  name: a\n  name: b\n", 3),
    "depth": (b"[" * 100_000, 0),
    "bomb": (
        b"a: &a [x,x,x,x,x,x,x,x,x]\n"
        + b"".join(
            b"%c: &%c [" % (n + 1, n + 1) + b",".join([b"*%c" % n] * 9) + b"]\n"
            for n in range(97, 106)
        ),
        0,
    ),
    "ring": (b"info: &a [*a]\n", 0),
    "two documents": (b"info:\n  name: a\n---\ninfo:\n  name: b\n", 0),
    "a list": (b"- a\n- b\n", 0),
    "not utf-8": (b"info:\n  name: \xff\xfe\n", 0),
    "unclosed": (b'info: "a\n', 0),
}
ODD = {
    "bom": b"\xef\xbb\xbfinfo:\n  name: a\n  type: http\nhttp:\n  url: http://a.test/\n",
    "crlf": b"info:\r\n  name: a\r\n  type: http\r\nhttp:\r\n  url: http://a.test/\r\n",
    "digits": b"info:\n  name: a\n  type: http\n  seq: " + b"9" * 5000 + b"\n",
    "equals": b"info:\n  name: =\n  type: http\n",
    "anchors": b"info: &i\n  name: a\n  type: http\nextra: *i\n",
    "future": b"info:\n  name: a\n  type: http\n  later: {x: [1, 2]}\nnew: true\n",
}
WRONG_TYPES = (
    b"info:\n  name: [a]\n  type: http\n  tags: 3\nhttp:\n  url: {a: b}\n"
    b"  headers: text\n  body: 5\nruntime: []\nsettings: no\nexamples: {}\ndocs: [1]\n"
)


@pytest.mark.parametrize("kind", sorted(BAD))
def test_file_that_cannot_be_read_is_listed_and_hides_no_other(
    folder: CollectionFolder, kind: str
) -> None:
    data, line = BAD[kind]
    (folder.root / "bad.yml").write_bytes(data)
    before = {file: file.read_bytes() for file in folder.root.rglob("*") if file.is_file()}
    whole = len(requests_of(folder))
    collection = folder.load()
    item = tree.find(collection, ("bad.yml",))
    assert item is not None
    assert isinstance(item.value, Broken)
    assert item.value.reason
    assert item.value.line == line or not line
    assert len([v for _, v in tree.walk(collection) if isinstance(v.value, Request)]) == whole > 4
    assert {f: f.read_bytes() for f in folder.root.rglob("*") if f.is_file()} == before


@pytest.mark.parametrize("kind", sorted(ODD))
def test_odd_file_is_read_and_its_bytes_stay(folder: CollectionFolder, kind: str) -> None:
    file = folder.root / "odd.yml"
    file.write_bytes(ODD[kind])
    request = read(folder, ("odd.yml",))
    folder.save(("odd.yml",), request)
    assert file.read_bytes() == ODD[kind]


def test_name_that_is_no_text_becomes_the_files_and_all_else_stays(
    folder: CollectionFolder,
) -> None:
    file = folder.root / "odd.yml"
    file.write_bytes(WRONG_TYPES)
    request = read(folder, ("odd.yml",))
    folder.save(("odd.yml",), request)
    assert request.name == "odd"
    assert file.read_bytes() == WRONG_TYPES.replace(b"name: [a]", b"name: odd")


def test_unknown_keys_survive_a_save(folder: CollectionFolder) -> None:
    file = folder.root / "odd.yml"
    file.write_bytes(ODD["future"])
    request = read(folder, ("odd.yml",))
    folder.save(("odd.yml",), replace(request, method="PUT", url="http://a.test/"))
    text = file.read_text()
    assert "later: {x: [1, 2]}" in text
    assert "new: true" in text
    assert "url: http://a.test/" in text


def test_file_of_twenty_megabytes_holds_nothing_up(folder: CollectionFolder) -> None:
    (folder.root / "large.yml").write_bytes(b"docs: " + b"x" * (20 << 20) + b"\n")
    assert tree.find(folder.load(), ("large.yml",)) is not None


@pytest.mark.skipif(os.name != "posix", reason="named pipes")
def test_a_pipe_in_the_folder_holds_nothing_up(tmp_path: Path) -> None:
    folder = CollectionFolder.create(tmp_path / "c", "Mine")
    os.mkfifo(folder.root / "pipe.yml")
    (item,) = folder.load().items
    assert isinstance(item.value, Broken)
    assert "not a regular file" in item.value.reason
    assert not folder.is_stale()
