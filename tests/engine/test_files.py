"""Files of requests: regular ones only, whole blocks, changes noticed."""

import asyncio
import contextlib
import os
from pathlib import Path

import pytest

from postwright.engine.files import BLOCK_BYTES, LocalFiles
from postwright.engine.ports import FileChanged
from postwright.model.exchange import FilePiece


def piece(path: Path) -> FilePiece:
    found = LocalFiles().facts(str(path))
    return FilePiece(found.path, found.size_bytes, found.mtime_ns)


async def blocks(of: FilePiece) -> list[bytes]:
    return [block async for block in LocalFiles().blocks(of)]


def test_relative_paths_stand_in_the_root(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/a.txt").write_bytes(b"abc")
    found = LocalFiles(tmp_path).facts("sub/a.txt")
    assert (found.path, found.size_bytes) == (str(tmp_path / "sub/a.txt"), 3)
    assert LocalFiles(Path("/nowhere")).facts(str(tmp_path / "sub/a.txt")) == found


def test_missing_file_and_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        LocalFiles(tmp_path).facts("gone")
    with pytest.raises(IsADirectoryError):
        LocalFiles(tmp_path).facts(".")


def test_pipe_and_device_are_refused_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(OSError, match="not a regular file"):
        LocalFiles(tmp_path).facts("pipe")
    with pytest.raises(OSError, match="not a regular file"):
        LocalFiles().facts("/dev/zero")


@pytest.mark.parametrize("size", [0, 1, BLOCK_BYTES, BLOCK_BYTES + 1, 3 * BLOCK_BYTES + 7])
async def test_blocks_are_the_file(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "f").write_bytes(data)
    found = await blocks(piece(tmp_path / "f"))
    assert b"".join(found) == data
    assert all(len(block) == BLOCK_BYTES for block in found[:-1])


@pytest.mark.parametrize("now", [b"longer than it was", b"x", b""])
async def test_file_changed_before_reading_is_noticed(tmp_path: Path, now: bytes) -> None:
    (tmp_path / "f").write_bytes(b"as it was")
    old = piece(tmp_path / "f")
    (tmp_path / "f").write_bytes(now)
    with pytest.raises(FileChanged, match="was changed"):
        await blocks(old)


async def test_same_size_with_another_time_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    old = piece(tmp_path / "f")
    os.utime(tmp_path / "f", ns=(1, 1))
    with pytest.raises(FileChanged):
        await blocks(old)


@pytest.mark.parametrize("change", ["grow", "cut"])
async def test_file_changed_while_reading_is_noticed(tmp_path: Path, change: str) -> None:
    path = tmp_path / "f"
    path.write_bytes(bytes(4 * BLOCK_BYTES))
    reading = LocalFiles().blocks(piece(path))
    await anext(reading)
    os.truncate(path, 9 * BLOCK_BYTES if change == "grow" else BLOCK_BYTES)
    with pytest.raises(FileChanged):
        [block async for block in reading]


async def test_file_that_vanished_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    old = piece(tmp_path / "f")
    (tmp_path / "f").unlink()
    with pytest.raises(FileNotFoundError):
        await blocks(old)


async def test_file_that_became_a_pipe_does_not_hang(tmp_path: Path) -> None:
    (tmp_path / "f").write_bytes(b"abc")
    old = piece(tmp_path / "f")
    (tmp_path / "f").unlink()
    os.mkfifo(tmp_path / "f")
    with pytest.raises(FileChanged, match="no longer a regular file"):
        await blocks(old)


def descriptors_of(path: Path) -> int:
    """Return how often this process has a file open."""
    found = 0
    for entry in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):  # closed meanwhile
            found += entry.readlink() == path
    return found


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="counts descriptors in /proc")
async def test_leaving_early_closes_the_file(tmp_path: Path) -> None:
    path = tmp_path / "f"
    path.write_bytes(bytes(4 * BLOCK_BYTES))
    of = piece(path)
    for _ in range(20):
        reading = LocalFiles().blocks(of)
        await anext(reading)
        await reading.aclose()  # type: ignore[attr-defined]
    async with asyncio.timeout(30):
        while descriptors_of(path):  # the block that was being read ends in its thread
            await asyncio.to_thread(int)
