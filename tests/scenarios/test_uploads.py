"""A file goes out in chunks: what is seen meanwhile, what stopped, and how it goes on."""

import asyncio
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.engine.chunks_left import accepted
from postwright.gui.request.options.upload import UploadOptions
from postwright.model.options import RetryPolicy
from tests.gui.driving import click, press, until
from tests.scenarios.driver import Someone, body_of, someone
from tests.server import RawServer, Reply

CONTENT = bytes(range(250)) * 12


def choose_chunks(user: Someone, size: int) -> None:
    """Switch chunks on in Options and say what they are."""
    user.page("options")
    group = user.tab.request_pane.options.page.group(UploadOptions)
    click(group.on)
    upload = user.tab.document.request.options.postwright.upload
    assert upload is not None
    options = user.tab.document.request.options
    ours = replace(
        options.postwright,
        retry=RetryPolicy(factor=0),
        upload=replace(upload, chunk_bytes=size, target="header", retry_per_chunk=0),
    )
    user.tab.document.set("Change an option", options=replace(options, postwright=ours))


def with_file(user: Someone, folder: Path, url: str) -> None:
    file = folder / "video.bin"
    file.write_bytes(CONTENT)
    user.choose_method("POST")
    user.type_url(url)
    user.choose_body("file")
    user.drop_files(file)


async def test_chunks_are_listed_opened_and_resumed(tmp_path: Path) -> None:
    taken = Reply(201, b"piece")
    replies = (taken, taken, Reply(507, b"full"), taken, Reply(201, b"all of it"))
    async with RawServer(*replies) as server, someone(tmp_path / "home") as user:
        with_file(user, tmp_path, f"{server.url}/up")
        choose_chunks(user, 1000)
        replies_wanted = len(server.requests) + 3
        user.tab.send()
        await user.sent(0)
        assert len(server.requests) == replies_wanted
        stopped = user.recorded[-1]
        assert stopped.response is not None
        assert (stopped.response.status, accepted(stopped)) == (507, 2)
        assert "Chunk 3 of 3" in user.hint

        trail = user.tab.response.trail
        rows = [trail.view.list.item(n).text() for n in range(trail.view.list.count())]
        assert [row.rsplit(" · ", 1)[0] for row in rows] == [
            "Chunk 1 of 3 · 201 OK", "Chunk 2 of 3 · 201 OK", "Chunk 3 of 3 · 507 OK",
        ]  # fmt: skip
        trail.view.list.setCurrentRow(1)
        trail.view.list.setFocus()
        press(trail.view.list, Qt.Key.Key_Return)
        assert trail.bar.isVisible()
        assert trail.bar.title.text() == "Chunk 2 of 3"
        await until(lambda: user.body == "piece")
        press(trail.bar.back, Qt.Key.Key_Space)
        assert not trail.bar.isVisible()
        await until(lambda: user.body == "full")

        assert trail.view.resume.text() == "Resume with chunk 3"
        count = len(user.recorded)
        click(trail.view.resume)
        await user.sent(count)
        done = user.recorded[-1]
        assert done.failure is None
        assert accepted(done) == 3
        assert body_of(done) == b"piece"
        assert not trail.view.resume.isVisible()
    ranges = [got.header("Content-Range") for got in server.requests]
    assert ranges == [
        "bytes 0-999/3000", "bytes 1000-1999/3000", "bytes 2000-2999/3000", "bytes 2000-2999/3000",
    ]  # fmt: skip


async def test_an_upload_pauses_and_goes_on(tmp_path: Path) -> None:
    gate = asyncio.Event()
    replies = (Reply(201, b"piece"), Reply(201, b"piece", gate=gate), Reply(201, b"all"))
    async with RawServer(*replies) as server, someone(tmp_path / "home") as user:
        with_file(user, tmp_path, f"{server.url}/up")
        choose_chunks(user, 1000)
        user.tab.send()
        chunk = user.tab.response.body_tab.sending.chunk
        await until(lambda: chunk.isVisible() and "Chunk 2 of 3" in chunk.words.text())
        press(chunk.button, Qt.Key.Key_Space)
        assert chunk.button.text() == "Resume"
        gate.set()
        await until(lambda: chunk.words.text() == "Paused before chunk 3 of 3")
        assert len(server.requests) == 2
        press(chunk.button, Qt.Key.Key_Space)
        await user.sent(0)
        assert user.recorded[-1].failure is None
    assert b"".join(got.body for got in server.requests) == CONTENT
