"""Bodies on their way to disk."""

import asyncio
import hashlib
import os
import shutil
from pathlib import Path

import pytest

from postwright.engine.spool import BLOCK_BYTES, Spool


def bytes_of(path: str) -> bytes:
    return Path(path).read_bytes()


@pytest.mark.parametrize("blocks", [1, 3, 100])
async def test_body_is_on_disk_when_it_is_finished(tmp_path: Path, blocks: int) -> None:
    spool = Spool(tmp_path / "bodies")
    body = spool.body()
    data = [os.urandom(50_000) for _ in range(blocks)]
    for block in data:
        await body.feed(block)
    await body.finish()
    assert bytes_of(body.path) == b"".join(data)
    assert body.sha256 == hashlib.sha256(b"".join(data)).hexdigest()
    assert os.stat(body.path).st_mode & 0o777 == 0o600
    assert os.stat(tmp_path / "bodies").st_mode & 0o777 == 0o700
    spool.close()


async def test_bytes_are_seen_though_no_more_come(tmp_path: Path) -> None:
    grown = asyncio.Event()
    spool = Spool(tmp_path)
    body = spool.body(lambda size: grown.set())
    await body.feed(b"event: one\n\n")
    await asyncio.wait_for(grown.wait(), 30)
    assert bytes_of(body.path) == b"event: one\n\n"
    await body.feed(b"event: two\n\n")
    await body.finish()
    assert bytes_of(body.path) == b"event: one\n\nevent: two\n\n"
    spool.close()


async def test_abandoned_body_keeps_what_came(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    body = spool.body()
    data = os.urandom(BLOCK_BYTES + 5)
    await body.feed(data)
    await body.abandon()
    assert bytes_of(body.path) == data
    spool.close()


async def test_full_disk_is_an_os_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    spool = Spool(tmp_path / "file" / "bodies")
    body = spool.body()
    await body.feed(b"x")
    with pytest.raises(OSError, match="Not a directory"):
        await body.finish()
    spool.close()


async def test_emptied_directory_is_no_trouble(tmp_path: Path) -> None:
    spool = Spool(tmp_path / "bodies")
    for number in range(20):
        body = spool.body()
        await body.feed(b"%d" % number)
        await body.finish()
        assert bytes_of(body.path) == b"%d" % number
        shutil.rmtree(tmp_path / "bodies", ignore_errors=True)
    spool.close()


async def test_closing_leaves_no_empty_files(tmp_path: Path) -> None:
    spool = Spool(tmp_path)
    for _ in range(10):
        body = spool.body()
        await body.feed(b"x")
        await body.finish()
    spool.close()
    spool._thread.shutdown(wait=True)
    assert len(os.listdir(tmp_path)) == 10
