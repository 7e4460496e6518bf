import os
import time
from pathlib import Path

import pytest

from postwright.storage.trash import KEPT_S, Trash


def test_deleted_file_comes_back_to_the_byte(tmp_path: Path) -> None:
    trash = Trash(tmp_path / "trash")
    path = tmp_path / "Items/get item.yml"
    path.parent.mkdir()
    path.write_bytes(b"# mine\r\n")
    word = trash.put(path)
    assert not path.exists()
    path.parent.rmdir()
    trash.restore(word, path)
    assert path.read_bytes() == b"# mine\r\n"
    assert list((tmp_path / "trash").iterdir()) == []


def test_deleted_folder_comes_back_with_all_that_is_in_it(tmp_path: Path) -> None:
    trash = Trash(tmp_path / "trash")
    folder = tmp_path / "Items"
    (folder / "deep").mkdir(parents=True)
    (folder / "deep/a").write_bytes(b"1")
    (folder / "link").symlink_to("deep/a")
    word = trash.put(folder)
    trash.restore(word, folder)
    assert (folder / "deep/a").read_bytes() == b"1"
    assert (folder / "link").is_symlink()


def test_two_of_one_name_do_not_meet(tmp_path: Path) -> None:
    trash = Trash(tmp_path / "trash")
    path = tmp_path / "a"
    words = []
    for text in (b"1", b"2"):
        path.write_bytes(text)
        words.append(trash.put(path))
    trash.restore(words[0], path)
    assert path.read_bytes() == b"1"


def test_nothing_is_restored_over_what_is_there(tmp_path: Path) -> None:
    trash = Trash(tmp_path / "trash")
    path = tmp_path / "a"
    path.write_bytes(b"old")
    word = trash.put(path)
    path.write_bytes(b"new")
    with pytest.raises(FileExistsError):
        trash.restore(word, path)
    assert path.read_bytes() == b"new"


def test_what_is_too_old_goes_for_good(tmp_path: Path) -> None:
    trash = Trash(tmp_path / "trash")
    trash.sweep()
    for name in ("old", "new"):
        (tmp_path / name).write_bytes(b"")
    old, new = trash.put(tmp_path / "old"), trash.put(tmp_path / "new")
    then = time.time() - KEPT_S - 60
    os.utime(tmp_path / "trash" / old, (then, then))
    trash.sweep()
    assert [place.name for place in (tmp_path / "trash").iterdir()] == [new]
