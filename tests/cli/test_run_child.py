"""The process that runs a collection for the window, as the window talks to it."""

import asyncio
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import msgspec
import pytest

from postwright.model.request import Assertion, Request
from postwright.runner.wish import RunEnd, RunRow, RunWish
from postwright.storage.collections import CollectionFolder
from tests.server import SILENCE, RawServer, Reply

Folders = tuple[str, str, str]


def child() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        (sys.executable, "-m", "postwright", "--worker", "run"),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip


def collection(root: Path, *requests: Request) -> Path:
    folder = CollectionFolder.create(root, "Shop")
    for number, request in enumerate(requests, 1):
        folder.save((f"{number}.yml",), msgspec.structs.replace(request, seq=number))
    return root


def asked(process: "subprocess.Popen[bytes]", wish: RunWish) -> list[dict[str, object]]:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(msgspec.json.encode(wish) + b"\n")
    process.stdin.flush()
    return [json.loads(line) for line in process.stdout]


@pytest.fixture
def folders(tmp_path: Path) -> Folders:
    home = tmp_path / "home"
    return str(home / "config"), str(home / "data"), str(home / "cache")


async def test_chosen_requests_run_and_each_is_a_line(tmp_path: Path, folders: Folders) -> None:
    async with RawServer(Reply(200, b"fine"), Reply(404, b"gone")) as server:
        root = collection(
            tmp_path / "shop",
            Request(name="One", url=f"{server.url}/1"),
            Request(name="Two", url=f"{server.url}/2"),
            Request(name="Three", url=f"{server.url}/3"),
        )
        wish = RunWish((str(root),), ("1.yml", "3.yml"), folders,
                       reports=(("junit", str(tmp_path / "report.xml")),))  # fmt: skip
        with child() as process:
            lines = await asyncio.to_thread(asked, process, wish)
            assert process.wait() == 0
        rows = [msgspec.convert(line, RunRow) for line in lines if line["type"] == "request"]
        assert lines[0] == {"type": "start", "requests": 2}
        assert [(row.path, row.exchange.response and row.exchange.response.status)
                for row in rows] == [("1.yml", 200), ("3.yml", 404)]  # fmt: skip
        assert msgspec.convert(lines[-1], RunEnd).passed == 2
        assert ET.parse(tmp_path / "report.xml").getroot().tag == "testsuites"


async def test_it_stops_when_nobody_wants_to_know_any_more(
    tmp_path: Path, folders: Folders
) -> None:
    async with RawServer(SILENCE) as server:
        root = collection(tmp_path / "shop", Request(name="Slow", url=server.url))
        with child() as process:
            assert process.stdin is not None
            process.stdin.write(msgspec.json.encode(RunWish((str(root),), folders=folders)) + b"\n")
            process.stdin.flush()
            await server.arrived.wait()
            process.stdin.close()
            assert await asyncio.to_thread(process.wait) == 130
            assert process.stdout is not None
            last = json.loads(process.stdout.read().splitlines()[-1])
            assert (last["type"], last["skipped"]) == ("end", 1)


def test_what_is_no_wish_is_said(folders: Folders) -> None:
    with child() as process:
        out, error = process.communicate(b"hello\n")
        assert process.returncode == 2
        assert out == b""
        assert error.startswith(b"postwright: no run is asked for; stdin; ")


async def test_the_beginning_of_a_failed_answer_is_told(tmp_path: Path, folders: Folders) -> None:
    async with RawServer(Reply(409, b'{"error":"conflict"}')) as server:
        check = Assertion("res.status", "eq", "200")
        root = collection(tmp_path / "shop", Request(url=server.url, assertions=(check,)))
        with child() as process:
            lines = await asyncio.to_thread(asked, process, RunWish((str(root),), folders=folders))
            assert process.wait() == 1
        row = msgspec.convert(lines[1], RunRow)
        assert (row.passed, row.excerpt) == (False, '{"error":"conflict"}')
        assert [(c.passed, c.expected, c.got) for c in row.checks] == [(False, "200", "409")]
