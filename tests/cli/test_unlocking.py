"""The vault's passphrase on the command line: from a variable, or typed where nobody sees it."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest

from postwright.cli.unlocking import PASSPHRASE
from tests.cli.commands import Commands
from tests.cli.test_outfit import CANARY, locked
from tests.server import RawServer

TYPED = pytest.mark.skipif(sys.platform == "win32", reason="there are no terminals of this kind")


@pytest.mark.parametrize("command", ["send", "run"])
async def test_a_variable_opens_it(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    monkeypatch.setenv(PASSPHRASE, "p")
    async with RawServer() as server:
        root = locked(tmp_path / "c", server.url)
        words = ("send", "GET", server.url, "-H", "X-Key: {{token}}", "--collection", str(root))
        words = words if command == "send" else ("run", str(root))
        done = await asyncio.to_thread(postwright, *words, "--env", "prod")
        assert done.status == 0, done.err
        assert [got.header("x-key") for got in server.requests] == [CANARY]
        assert "locked" not in done.err


async def test_a_wrong_one_sends_nothing(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(PASSPHRASE, "wrong-one")
    async with RawServer() as server:
        root = locked(tmp_path / "c", server.url)
        done = await asyncio.to_thread(postwright, "run", str(root), "--env", "prod")
        assert done.status == 2
        assert "the saved secrets stay locked" in done.error
        assert "wrong-one" not in done.err
        assert not server.requests


def test_what_is_imported_gets_into_it(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    locked(tmp_path / "c", "http://h.test/")
    (tmp_path / "users.sh").write_text("curl http://x.test/ -H 'X-Api-Key: canary-key'")
    words = ("import", str(tmp_path / "users.sh"), "--into")
    assert "The vault could not be used" in postwright(*words, str(tmp_path / "a")).err
    monkeypatch.setenv(PASSPHRASE, "p")
    done = postwright(*words, str(tmp_path / "b"))
    assert (done.status, "its value is in the vault" in done.err) == (0, True)


def test_help_names_the_variable(postwright: Commands) -> None:
    for command in ("send", "run", "prepare", "snippet", "import"):
        assert PASSPHRASE in postwright(command, "--help").out.decode()


class Typing:
    """A command in a terminal of its own, and what it showed there."""

    def __init__(self, *words: str) -> None:
        import pty

        self._ours, self._theirs = pty.openpty()
        self._words = words
        self.shown = ""

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "postwright", *self._words, stdin=self._theirs,
            stdout=asyncio.subprocess.DEVNULL, stderr=self._theirs, start_new_session=True,
        )  # fmt: skip
        os.close(self._theirs)

    async def asked(self, times: int = 1) -> None:
        while self.shown.count("Passphrase of the saved secrets: ") < times:
            self.shown += (await asyncio.to_thread(os.read, self._ours, 65536)).decode()

    def type(self, text: str) -> None:
        os.write(self._ours, text.encode())

    async def ended(self) -> int:
        status = await self.process.wait()
        try:
            while more := await asyncio.to_thread(os.read, self._ours, 65536):
                self.shown += more.decode()
        except OSError:
            pass  # the other end is closed
        os.close(self._ours)
        return status


@TYPED
async def test_it_is_asked_for_and_not_shown(tmp_path: Path) -> None:
    async with RawServer() as server:
        root = locked(tmp_path / "c", server.url)
        typing = Typing("run", str(root), "--env", "prod")
        await typing.start()
        await typing.asked()
        typing.type("wrong-one\n")
        await typing.asked(2)
        typing.type("p\n")
        assert await typing.ended() == 0
        assert [got.header("x-key") for got in server.requests] == [CANARY]
    assert "This is not the passphrase" in typing.shown
    assert "wrong-one" not in typing.shown


@TYPED
async def test_ctrl_c_at_the_question_ends_it(tmp_path: Path) -> None:
    async with RawServer() as server:
        root = locked(tmp_path / "c", server.url)
        typing = Typing("run", str(root), "--env", "prod")
        await typing.start()
        await typing.asked()
        typing.process.send_signal(signal.SIGINT)
        assert await typing.ended() == 130
        assert "Traceback" not in typing.shown
        assert not server.requests


@TYPED
async def test_nobody_is_asked_for_what_is_not_needed(tmp_path: Path) -> None:
    async with RawServer() as server:
        root = locked(tmp_path / "c", server.url)
        typing = Typing("run", str(root), "--env", "prod", "--env-var", "token=given")
        await typing.start()
        assert await typing.ended() == 0
        assert [got.header("x-key") for got in server.requests] == ["given"]
    assert "Passphrase" not in typing.shown
