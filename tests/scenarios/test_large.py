"""Large files go up and come down in flat memory, and the window lives meanwhile."""

import hashlib
import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postwright.model.exchange import Exchange
from tests.gui.driving import press, until
from tests.scenarios.driver import as_json, check_as_shown, someone

MEGABYTE = 1 << 20
MUCH = 64 * MEGABYTE
FLAT = 32 * MEGABYTE
needs_proc = pytest.mark.skipif(sys.platform != "linux", reason="memory is read from /proc")


def resident() -> int:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE")


def size_on_disk(exchange: Exchange) -> int:
    return Path(exchange.response.body.path).stat().st_size


@needs_proc
async def test_upload_needs_no_more_memory_than_its_blocks(tmp_path: Path) -> None:
    file = tmp_path / "sparse.bin"
    with file.open("wb") as sparse:
        sparse.truncate(MUCH)
    async with someone(tmp_path / "home") as user:
        user.choose_method("PUT")
        user.type_url("{{demo}}/upload")
        user.page("body")
        user.drop_files(file)
        prepared, lines = await user.shown()
        before, peak = resident(), 0
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)

        def done() -> bool:
            nonlocal peak
            peak = max(peak, resident())
            return bool(user.recorded)

        await until(done, "the upload did not end")
        exchange = user.recorded[0]
        told = as_json(exchange)
        assert told["size"] == MUCH
        assert told["sha256"] == hashlib.sha256(bytes(MUCH)).hexdigest()
        assert exchange.hops[0].sent_bytes > MUCH
        assert peak - before < FLAT
        check_as_shown(exchange, prepared, lines)


@needs_proc
async def test_upload_of_parts_is_flat_too(tmp_path: Path) -> None:
    file = tmp_path / "sparse.bin"
    with file.open("wb") as sparse:
        sparse.truncate(MUCH)
    async with someone(tmp_path / "home") as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/upload")
        user.choose_body("multipart-form")
        user.add_text_part("metadata", "{}", "application/json")
        user.drop_files(file)
        before = resident()
        exchange = await user.send()
        assert [part["size"] for part in as_json(exchange)["parts"]] == [2, MUCH]
        assert resident() - before < FLAT


@needs_proc
async def test_download_goes_to_disk(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{{{{demo}}}}/bytes/{MUCH}")
        before = resident()
        exchange = await user.send()
        assert exchange.response.body.size_bytes == MUCH
        assert resident() - before < FLAT
        assert size_on_disk(exchange) == MUCH
