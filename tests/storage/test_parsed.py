"""What was parsed once comes back equal, only for the same bytes, and never gets in the way."""

import os
from pathlib import Path

import pytest

from postwright.model.request import Request
from postwright.storage.collections import CollectionFolder
from postwright.storage.parsed import WORTH_IT, ParsedRequests

TEXT = "info:\n  name: {name}\n  type: http\n\nhttp:\n  method: GET\n  url: http://{name}.test/\n"


def collection_of(count: int, root: Path) -> Path:
    CollectionFolder.create(root, "Many")
    for n in range(count):
        (root / f"request {n}.yml").write_text(TEXT.format(name=f"r{n}"))
    return root


def opened(root: Path, cache: Path) -> CollectionFolder:
    return CollectionFolder(root, cache=cache)


def urls(folder: CollectionFolder) -> set[str]:
    values = [item.value for item in folder.load().items]
    return {value.url for value in values if isinstance(value, Request)}


def test_what_was_kept_comes_back_equal(tmp_path: Path) -> None:
    parsed = {bytes([n]): Request(name=f"r{n}", url="{{a}}") for n in range(255)}
    ParsedRequests(tmp_path, tmp_path).keep(parsed, {})
    assert ParsedRequests(tmp_path, tmp_path).load() == parsed


def test_a_second_opening_says_the_same(tmp_path: Path) -> None:
    root = collection_of(WORTH_IT, tmp_path / "many")
    first = opened(root, tmp_path / "cache").load()
    assert list((tmp_path / "cache").iterdir())
    assert opened(root, tmp_path / "cache").load() == first


def test_a_changed_file_is_read_anew(tmp_path: Path) -> None:
    root = collection_of(WORTH_IT, tmp_path / "many")
    opened(root, tmp_path / "cache").load()
    file = root / "request 7.yml"
    before = file.stat()
    file.write_text(TEXT.format(name="r8"))  # as long as before
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert "http://r7.test/" not in urls(opened(root, tmp_path / "cache"))


def test_two_files_of_the_same_bytes_keep_their_own_names(tmp_path: Path) -> None:
    root = collection_of(WORTH_IT, tmp_path / "many")
    nameless = "http:\n  method: GET\n  url: http://same.test/\n"
    for name in ("one", "two"):
        (root / f"{name}.yml").write_text(nameless)
    fresh = CollectionFolder(root).load()
    opened(root, tmp_path / "cache").load()
    assert opened(root, tmp_path / "cache").load() == fresh


@pytest.mark.parametrize("damage", [b"", b"\x00", b"\xc1" * 99], ids=["empty", "zero", "garbage"])
def test_a_damaged_cache_counts_as_none(tmp_path: Path, damage: bytes) -> None:
    root = collection_of(WORTH_IT, tmp_path / "many")
    first = opened(root, tmp_path / "cache").load()
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(damage)
    assert opened(root, tmp_path / "cache").load() == first


def test_a_cut_cache_counts_as_none(tmp_path: Path) -> None:
    root = collection_of(WORTH_IT, tmp_path / "many")
    first = opened(root, tmp_path / "cache").load()
    (kept,) = (tmp_path / "cache").iterdir()
    kept.write_bytes(kept.read_bytes()[:-100])
    assert opened(root, tmp_path / "cache").load() == first


def test_only_its_user_reads_it(tmp_path: Path) -> None:
    opened(collection_of(WORTH_IT, tmp_path / "many"), tmp_path / "cache").load()
    (kept,) = (tmp_path / "cache").iterdir()
    assert kept.stat().st_mode & 0o077 == 0
    assert (tmp_path / "cache").stat().st_mode & 0o077 == 0


def test_a_small_collection_leaves_nothing(tmp_path: Path) -> None:
    opened(collection_of(3, tmp_path / "few"), tmp_path / "cache").load()
    assert not (tmp_path / "cache").exists()
