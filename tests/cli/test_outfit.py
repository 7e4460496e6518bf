"""What a command may do with a collection: what was agreed to before, and what it is told."""

import asyncio
import json
import signal
import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine
from postwright.model.collection import Environment, RequestRef
from postwright.model.consent import Ask
from postwright.model.request import Body, Field, FileChoice, Request, Variable
from postwright.storage.collections import CollectionFolder
from postwright.storage.paths import user_paths
from postwright.storage.vault import Vault
from postwright.workspace.workspace import Workspace
from tests.cli.commands import Commands
from tests.server import RawServer, Reply

CANARY = "canary-90aa"


def window() -> Workspace:
    """What the window works with, in the same user's folders as the commands."""
    paths = user_paths()
    return Workspace(paths, Engine(files=LocalFiles(), spool=paths.spool), environment={})


def foreign(root: Path, request: Request, *agreed: str) -> Path:
    """Somebody else's collection that the user opened, gave a secret, and agreed for origins."""
    CollectionFolder.create(root, "Foreign")
    workspace = window()
    workspace.open(root)
    rows = (Variable("token", CANARY, secret=True),)
    workspace.save_environment(root, Environment("prod", rows))
    opened = workspace.opened(root)
    opened.folder.save(("One.yml",), request)
    asks = [Ask("secret", "token", origin, "prod") for origin in agreed]
    workspace.agree(RequestRef(str(root)), asks)
    workspace.shut()
    return root


def with_token(url: str) -> Request:
    return Request(name="One", url=url, headers=(Field("X-Key", "{{token}}"),))


def commands(root: Path, url: str) -> dict[str, tuple[str, ...]]:
    env = ("--env", "prod")
    return {
        "send": ("send", "GET", url, "-H", "X-Key: {{token}}", "--collection", str(root), *env),
        "run": ("run", str(root), *env),
    }


@pytest.mark.parametrize("command", ["send", "run"])
async def test_values_of_the_vault_go_only_where_that_was_agreed(
    postwright: Commands, tmp_path: Path, command: str
) -> None:
    async with RawServer() as server:
        root = foreign(tmp_path / "c", with_token(server.url))
        done = await asyncio.to_thread(postwright, *commands(root, server.url)[command])
        assert done.status == (2 if command == "send" else 1)
        told = done.err + done.out.decode()
        assert "token" in told
        assert server.url in told
        assert "--env-var token=" in told
        assert CANARY not in told
        assert not server.requests


@pytest.mark.parametrize("agreed", [False, True])
def test_what_is_to_be_agreed_to_is_told_before(
    postwright: Commands, tmp_path: Path, agreed: bool
) -> None:
    origins = ("http://h.test",) if agreed else ()
    root = foreign(tmp_path / "c", with_token("http://h.test/"), *origins)
    words = ("prepare", str(root / "One.yml"), "--env", "prod")
    text, value = postwright(*words), postwright(*words, "--format", "json")
    assert (text.status, value.status) == (0, 0)
    told = "asks first: token would be sent to http://h.test, which nobody agreed to; header X-Key"
    assert (told in text.err) is not agreed
    asks = [{"kind": "secret", "name": "token", "origin": "http://h.test", "where": "header X-Key"}]
    assert json.loads(value.out)["asks"] == ([] if agreed else asks)


@pytest.mark.parametrize("command", ["send", "run"])
async def test_they_go_where_the_user_agreed_in_the_window(
    postwright: Commands, tmp_path: Path, command: str
) -> None:
    async with RawServer() as server:
        root = foreign(tmp_path / "c", with_token(server.url), server.url)
        done = await asyncio.to_thread(postwright, *commands(root, server.url)[command])
        assert done.status == 0
        assert server.requests[0].header("x-key") == CANARY


@pytest.mark.parametrize("way", ["--env-var", ".env", "--allow-env"])
async def test_what_a_command_is_given_goes_where_the_requests_say(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    async with RawServer() as server:
        name = "token" if way == "--env-var" else "process.env.KEY"
        request = Request(name="One", url=server.url, headers=(Field("X", f"{{{{{name}}}}}"),))
        root = foreign(tmp_path / "c", request)
        words: tuple[str, ...] = ()
        if way == "--env-var":
            words = ("--env-var", "token=given")
        elif way == ".env":
            (root / ".env").write_text("KEY=given\n")
        else:
            monkeypatch.setenv("KEY", "given")
            words = ("--allow-env", "KEY")
        done = await asyncio.to_thread(postwright, "run", str(root), "--env", "prod", *words)
        assert done.status == 0, done.err
        assert server.requests[0].header("x") == "given"


async def test_a_name_that_was_not_allowed_stays_closed(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AWS_KEY", CANARY)
    async with RawServer() as server:
        root = foreign(tmp_path / "c", Request())
        words = ("-H", "X: {{process.env.AWS_KEY}}", "--collection", str(root))
        done = await asyncio.to_thread(postwright, "send", "GET", server.url, *words)
        assert done.status == 2
        assert "--allow-env" in done.error
        assert not server.requests


async def test_files_outside_need_allow_path(postwright: Commands, tmp_path: Path) -> None:
    outside = tmp_path / "outside/id_rsa"
    outside.parent.mkdir()
    outside.write_text(CANARY)
    async with RawServer() as server:
        body = Body("file", files=(FileChoice("../outside/id_rsa", selected=True),))
        request = replace(Request(name="One", method="POST", url=server.url), body=body)
        root = foreign(tmp_path / "c", request)
        done = await asyncio.to_thread(postwright, "run", str(root))
        assert done.status == 1
        assert f"--allow-path {outside.parent}" in done.out.decode() + done.err
        assert not server.requests
        allowed = ("--allow-path", str(outside.parent))
        done = await asyncio.to_thread(postwright, "run", str(root), *allowed)
        assert done.status == 0
        assert server.requests[0].body == CANARY.encode()


async def test_a_command_leaves_nothing_behind(postwright: Commands, tmp_path: Path) -> None:
    async with RawServer() as server:
        root = foreign(tmp_path / "c", with_token(server.url), server.url)
        own = user_paths()
        before = own.vault.read_bytes(), own.grants.read_bytes()
        await asyncio.to_thread(postwright, "run", str(root), "--env", "prod")
        assert (own.vault.read_bytes(), own.grants.read_bytes()) == before


def locked(root: Path, url: str) -> Path:
    """A collection whose secret only the passphrase `p` opens."""
    foreign(root, with_token(url), url)
    vault = Vault(user_paths())
    vault.protect("passphrase", "p").result()
    vault.close()
    return root


async def test_a_locked_vault_is_told(postwright: Commands, tmp_path: Path) -> None:
    async with RawServer() as server:
        root = locked(tmp_path / "c", server.url)
        done = await asyncio.to_thread(postwright, "run", str(root), "--env", "prod")
        assert done.status == 1
        assert "warning: The saved secrets are locked" in done.err
        assert not server.requests


TOKEN = b'{"access_token": "kept-token", "token_type": "Bearer", "expires_in": 3600}'
JSON = (("Content-Type", "application/json"),)


async def test_a_token_that_was_fetched_goes_again_only_where_it_went(
    postwright: Commands, tmp_path: Path
) -> None:
    async with RawServer(Reply(200, TOKEN, JSON)) as login, RawServer() as api, RawServer() as evil:
        root = foreign(tmp_path / "c", Request())
        sign_in = (
            "--auth", "oauth2", "flow=client_credentials", f"accessTokenUrl={login.url}/token",
            "credentials.clientId=id", "credentials.clientSecret=s", "--collection", str(root),
        )  # fmt: skip
        for _ in range(2):
            done = await asyncio.to_thread(postwright, "send", "GET", api.url, *sign_in)
            assert done.status == 0, done.err
        assert len(login.requests) == 1
        assert [got.header("authorization") for got in api.requests] == ["Bearer kept-token"] * 2
        done = await asyncio.to_thread(postwright, "send", "GET", evil.url, *sign_in)
        assert done.status == 2
        assert f"OAuth 2.0 token would be sent to {evil.url}" in done.error
        assert not evil.requests


HANGS = """
import socket, sys, time

def hang(*_, **__):
    print("asked", flush=True)
    time.sleep(60)

socket.getaddrinfo = hang
from postwright.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such signal")
async def test_a_name_server_that_never_answers_holds_up_no_end() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-c", HANGS, "send", "GET", "http://name.test/",
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert await process.stdout.readline() == b"asked\n"
    process.send_signal(signal.SIGINT)
    async with asyncio.timeout(20):  # of the 60 s that the name would take
        _, told = await process.communicate()
    assert process.returncode == 130
    assert b"Traceback" not in told
