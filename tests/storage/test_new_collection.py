"""A collection written at once: complete or absent, and never outside its folder."""

import os
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest

from postwright.model import tree
from postwright.model.collection import Collection, Environment, Folder, Foreign, Item
from postwright.model.request import Request, Variable
from postwright.storage.collections import CollectionFolder
from postwright.storage.gate import Gate, GivenUp
from postwright.storage.new_collection import write_new


def shape(collection: Collection) -> list[tuple[int, str]]:
    return [(len(path), item.value.name) for path, item in tree.walk(collection)]


def everything(home: Path) -> set[str]:
    return {str(path.relative_to(home)) for path in home.rglob("*")}


SAMPLE = Collection(
    "Shop",
    items=(
        Item("Users", Folder("Users", (Item("get.yml", Request("get", url="/u")),), seq=1)),
        Item("list.yml", Request("list", "POST", "http://x.test/", seq=2)),
    ),
    environments=(Environment("live", (Variable("a", "1"),)),),
)


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    written = write_new(SAMPLE, tmp_path / "new/shop")
    read = CollectionFolder(tmp_path / "new/shop").load()
    assert written == SAMPLE
    assert read.items == SAMPLE.items
    assert read.environments == SAMPLE.environments
    assert everything(tmp_path) == {
        "new", "new/shop", "new/shop/.gitignore", "new/shop/opencollection.yml",
        "new/shop/environments", "new/shop/environments/live.yml", "new/shop/Users",
        "new/shop/Users/folder.yml", "new/shop/Users/get.yml", "new/shop/list.yml",
    }  # fmt: skip


def test_an_empty_folder_is_filled_and_another_one_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    write_new(SAMPLE, tmp_path / "empty")
    before = everything(tmp_path)
    with pytest.raises(FileExistsError):
        write_new(SAMPLE, tmp_path / "empty")
    (tmp_path / "file").write_text("x")
    with pytest.raises(FileExistsError):
        write_new(SAMPLE, tmp_path / "file")
    assert everything(tmp_path) == before | {"file"}


HOSTILE = (
    "../../x", "..", ".", "/etc/passwd", "C:\\x", "C:x", "\\\\host\\share", "CON", "con.txt", "NUL",
    "COM1", "a/b", "a\\b", "a\0b", "x" * 300, "ä" * 300, "trailing.", "trailing ", "trailing...",
    "", " ", ".hidden", "-rf", "~", "$HOME", "`id`", "a\nb", "\x1b[31m", "\ud800", "environments",
    "mocks", "node_modules", "opencollection", "opencollection.yml", "folder", "folder.yml",
    ".git", ".gitignore", "a:stream", "a|b", "a<b>c", 'a"b', "a*b?", "\u202egnp.exe", "\u200b",
    "😀" * 90,
)  # fmt: skip


@pytest.mark.parametrize("is_folder", [False, True])
@pytest.mark.parametrize("raw", [False, True])
def test_no_name_leads_out_or_gets_lost(tmp_path: Path, raw: bool, is_folder: bool) -> None:
    def value(name: str) -> Request | Folder:
        return Folder(name, (Item("i.yml", Request(name)),)) if is_folder else Request(name)

    suffix = "" if is_folder or raw else ".yml"
    items = tuple(Item(name + suffix, value(name)) for name in HOSTILE)
    rows = tuple(Environment(name) for name in HOSTILE)
    (tmp_path / "home").mkdir()
    write_new(Collection("x", items=items, environments=rows), tmp_path / "home/target")
    assert os.listdir(tmp_path) == ["home"]
    assert os.listdir(tmp_path / "home") == ["target"]
    read = CollectionFolder(tmp_path / "home/target").load()
    assert len(read.items) == len(HOSTILE)
    assert len(read.environments) == len(HOSTILE)
    assert all(isinstance(item.value, Folder if is_folder else Request) for item in read.items)


@pytest.mark.parametrize(
    "twins",
    [("a", "A"), ("straße", "STRASSE"), ("é", "e\u0301"), ("ﬁ", "fi"), ("a.", "a"), ("a/b", "a-b"),
     ("Å", "Å"), ("ſ", "s"), ("x", "x")],
)  # fmt: skip
def test_twins_of_any_system_are_two_files(tmp_path: Path, twins: tuple[str, str]) -> None:
    items = tuple(Item(f"{name}.yml", Request(name)) for name in twins)
    made = write_new(Collection("x", items=items), tmp_path / "c")
    names = [unicodedata.normalize("NFKC", item.file).casefold() for item in made.items]
    assert len(set(names)) == 2
    assert len(CollectionFolder(tmp_path / "c").load().items) == 2


def nested(levels: int) -> Collection:
    value: Request | Folder = Request("deepest")
    for level in range(levels):
        value = Folder("n" * 190 + str(level), (Item("n" * 250, value),))
    return Collection("x", items=(Item("top", value),))


def test_deep_folders_stay_within_what_systems_allow(tmp_path: Path) -> None:
    write_new(nested(50), tmp_path / "c")
    longest = max(len(os.fsencode(path)) for path in (tmp_path / "c").rglob("*"))
    assert longest < 4000
    assert len(shape(CollectionFolder(tmp_path / "c").load())) == 51


def test_what_cannot_be_written_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="deep in one another"):
        write_new(nested(70), tmp_path / "a/b/c")
    assert everything(tmp_path) == set()


def items_that_fail() -> Iterator[Item]:
    yield Item("fine.yml", Request("fine"))
    yield Item("broken.yml", Request("broken", headers=(None,)))  # type: ignore[arg-type]


def test_a_failure_half_way_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "into").mkdir()
    with pytest.raises(AttributeError):
        write_new(Collection("x", items=tuple(items_that_fail())), tmp_path / "into/a/b")
    assert everything(tmp_path) == {"into"}


def test_items_that_are_not_ours_to_send_are_left_out(tmp_path: Path) -> None:
    items = (Item("g.yml", Foreign("g", "graphql")), Item("r.yml", Request("r")))
    made = write_new(Collection("x", items=items), tmp_path / "c")
    assert [item.file for item in made.items] == ["r.yml"]


class Closing(Gate):
    """Is closed by somebody after some files."""

    def __init__(self, files: int) -> None:
        super().__init__()
        self.left = files

    def look(self) -> None:
        self.left -= 1
        if self.left < 0:
            self.close()
        super().look()

    def go_through(self) -> None:
        self.look()


@pytest.mark.parametrize("files", range(7))
@pytest.mark.parametrize("root", ["deep/er/shop", "empty"])
def test_what_is_given_up_leaves_nothing(tmp_path: Path, files: int, root: str) -> None:
    (tmp_path / "empty").mkdir()
    before = everything(tmp_path)
    with pytest.raises(GivenUp):
        write_new(SAMPLE, tmp_path / root, Closing(files))
    assert everything(tmp_path) == before


def test_gate_cannot_be_closed_when_all_is_written(tmp_path: Path) -> None:
    gate = Gate()
    write_new(SAMPLE, tmp_path / "shop", gate)
    assert not gate.close()
