"""What other programs write is told, wherever in the folder, and what is ours or Git's is not."""

import os
import queue
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from postwright.storage.files import temporary_name, write_atomically
from postwright.storage.watching import Touched, Watching, is_remote

SOON_S = 5.0
LATER_S = 0.6
"""Longer than a change takes to be told."""


class Told:
    def __init__(self, root: Path, mounts: Path = Path("/proc/self/mounts")) -> None:
        self.root = root
        self.said: queue.Queue[Touched] = queue.Queue()
        self.failed: list[str] = []
        self.watching = Watching(
            self.said.put, lambda _, why: self.failed.append(why), mounts=mounts
        )
        self.watching.watch([root])
        self.said.get(timeout=SOON_S)  # the watch is in force

    def of(self, file: Path) -> None:
        """Wait until the file, or all of its collection, is told to have changed."""
        while True:
            touched = self.said.get(timeout=SOON_S)
            if not touched.files or file in touched.files:
                return

    def nothing(self) -> bool:
        try:
            return bool(self.said.get(timeout=LATER_S)) and False
        except queue.Empty:
            return True


@pytest.fixture
def told(tmp_path: Path):
    root = tmp_path / "shop"
    (root / "Orders" / "Inner").mkdir(parents=True)
    (root / ".git" / "refs").mkdir(parents=True)
    (root / "node_modules" / "a").mkdir(parents=True)
    (root / "environments").mkdir()
    (root / "Orders" / "a.yml").write_bytes(b"1")
    told = Told(root)
    yield told
    told.watching.close()


def written(file: Path) -> None:
    file.write_bytes(b"other")


def renamed_over(file: Path) -> None:
    other = file.with_name("other.tmp")
    other.write_bytes(b"other")
    os.replace(other, file)


def removed(file: Path) -> None:
    file.write_bytes(b"soon gone")
    file.unlink()


@pytest.mark.parametrize("act", [written, renamed_over, removed])
@pytest.mark.parametrize("place", ["Orders/a.yml", "Orders/Inner/new.yml", "environments/e.yml"])
def test_every_kind_of_change_is_told(told: Told, place: str, act: Callable[[Path], None]) -> None:
    act(told.root / place)
    told.of(told.root / place)


def test_new_folders_are_watched_from_then_on(told: Told) -> None:
    (told.root / "New" / "Deep").mkdir(parents=True)
    told.of(told.root / "New")
    told.of(told.root / "New")  # once more, when the new ones are watched
    written(told.root / "New" / "Deep" / "a.yml")
    told.of(told.root / "New" / "Deep" / "a.yml")


def test_folder_that_was_made_anew_is_still_watched(told: Told) -> None:
    shutil.rmtree(told.root / "Orders")
    (told.root / "Orders").mkdir()
    told.of(told.root / "Orders")
    told.of(told.root / "Orders")
    written(told.root / "Orders" / "b.yml")
    told.of(told.root / "Orders" / "b.yml")


def test_collection_that_comes_back_is_told(told: Told, tmp_path: Path) -> None:
    told.root.rename(tmp_path / "away")
    told.of(told.root)
    (tmp_path / "away").rename(told.root)
    told.of(told.root)
    written(told.root / "Orders" / "a.yml")
    told.of(told.root / "Orders" / "a.yml")


@pytest.mark.parametrize(
    "place",
    [".git/index", ".git/refs/main", "node_modules/a/b.yml", f"Orders/{temporary_name()}"],
    ids=["index", "refs", "modules", "temporary"],  # the last name is another each time
)
def test_what_no_request_lies_in_is_not_told(told: Told, place: str) -> None:
    written(told.root / place)
    assert told.nothing()


def test_our_own_save_is_told_by_the_files_name_alone(told: Told) -> None:
    write_atomically(told.root / "Orders" / "a.yml", b"ours")
    touched = told.said.get(timeout=SOON_S)
    assert touched.files == (told.root / "Orders" / "a.yml",)


def test_folder_that_is_closed_is_let_go(told: Told) -> None:
    told.watching.watch([])
    written(told.root / "Orders" / "a.yml")
    assert told.nothing()


def test_folders_of_other_machines_are_read_now_and_then(tmp_path: Path) -> None:
    root = tmp_path / "a share"
    (root / "Orders").mkdir(parents=True)
    mounts = tmp_path / "mounts"
    mounts.write_text("/dev/sda1 / ext4 rw 0 0\nserver:/x " + str(root).replace(" ", "\\040")
                      + " nfs4 rw 0 0\n")  # fmt: skip
    told = Told(root, mounts)
    written(root / "Orders" / "a.yml")
    told.of(root / "Orders" / "a.yml")
    told.watching.close()
    assert told.failed == []


@pytest.mark.parametrize(
    ("place", "remote"),
    [
        ("/home/user/shop", False),
        ("/mnt/team/shop", True),
        ("/mnt/team", True),
        ("/mnt/teams", False),
        ("/mnt/team/local disk/shop", False),
        ("/srv/share", True),
    ],
)
def test_nearest_mount_says_whether_a_folder_is_remote(
    tmp_path: Path, place: str, remote: bool
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(
        "/dev/sda1 / ext4 rw 0 0\n"
        "server:/team /mnt/team nfs4 rw 0 0\n"
        "/dev/sdb1 /mnt/team/local\\040disk ext4 rw 0 0\n"
        "//server/share /srv/share cifs rw 0 0\n"
        "broken\n"
    )
    assert is_remote(Path(place), mounts) == remote


def test_without_a_list_of_mounts_nothing_is_remote(tmp_path: Path) -> None:
    assert not is_remote(tmp_path, tmp_path / "missing")
