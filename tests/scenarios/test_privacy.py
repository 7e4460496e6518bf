"""What is secret stays in the vault, what is kept is the user's alone, and no link is followed."""

import os
import stat
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.model.collection import Environment, Folder
from postwright.model.request import Auth, Body, Field, Request, Variable
from tests.gui.driving import open_request, press, send, until, window_on
from tests.server import RawServer, Reply

SECRETS = {f"s{n}": f"canary-{n:02}-d1f7e0" for n in range(12)}


class Onlooker:
    """Another user of the computer, who looks at every file and folder again and again."""

    def __init__(self, *roots: Path) -> None:
        self._roots = roots
        self._ended = threading.Event()
        self._thread = threading.Thread(target=self._look)
        self.open: set[tuple[str, str]] = set()
        """Names, and modes that let others in."""
        self.seen: set[str] = set()

    def __enter__(self) -> "Onlooker":
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def _look(self) -> None:
        while not self._ended.is_set():
            for root in self._roots:
                self._walk(str(root))
            time.sleep(0.0005)

    def _walk(self, folder: str) -> None:
        try:
            for entry in os.scandir(folder):
                found = entry.stat(follow_symlinks=False)
                mode = stat.S_IMODE(found.st_mode)
                self.seen.add(entry.name)
                if mode & 0o077:
                    self.open.add((entry.name, oct(mode)))
                if entry.is_dir(follow_symlinks=False):
                    self._walk(entry.path)
        except OSError:
            return  # it is gone already


@pytest.fixture
def no_umask() -> Iterator[None]:
    """The most careless of systems: new files are open to all."""
    before = os.umask(0)
    yield
    os.umask(before)


async def test_everything_kept_is_the_users_alone_from_its_first_moment(
    tmp_path: Path, no_umask: None
) -> None:
    folders = [tmp_path / name for name in ("config", "data", "cache")]
    cookie = Reply(200, b"x" * 70_000, (("Set-Cookie", "a=1; Max-Age=99"),))
    async with RawServer(cookie) as server:
        with Onlooker(*folders) as onlooker:
            async with window_on(tmp_path) as app:
                tab = await with_secrets(app, server.url)
                for number in range(5):
                    tab.document.set("Edit", url=f"{server.url}/{number}")
                    app.actions.save.trigger()
                    await send(app)
                tab.document.set("Edit", docs="a draft")
                tab.keep_draft()
                app.session.change_settings(replace(app.session.settings, log_level="debug"))
                app.session.change_settings(replace(app.session.settings, zoom_percent=110))
                await send(app)
    assert {"vault.json", "vault.key", "grants.json", "postwright.sqlite3", "settings.json"} < (
        onlooker.seen
    )
    assert any(name.endswith(".tmp") for name in onlooker.seen)
    assert not onlooker.open
    left = [p for folder in folders for p in (folder, *folder.rglob("*"))]
    assert not [p for p in left if stat.S_IMODE(p.lstat().st_mode) & 0o077]


async def with_secrets(app: Application, url: str) -> RequestTab:
    """A collection of the user's own, whose request has a secret in each of its places."""
    session = app.window.session
    root = session.create_collection("Mine").root
    rows = tuple(Variable(name, value, secret=True) for name, value in SECRETS.items())
    session.environments.save(root, Environment("prod", rows))
    session.environments.choose(root, "prod")
    request = Request(
        name="One", method="POST", url=url + "/{{s0}}?q={{s1}}",
        headers=(Field("X-Key", "{{s2}}"), Field("Cookie", "a={{s3}}")),
        auth=Auth("basic", (("username", "{{s4}}"), ("password", "{{s5}}"))),
        body=Body("json", text='{"a": "{{s6}}"}'),
        variables=(Variable("inner", "x-{{s7}}"),),
    )  # fmt: skip
    request = replace(request, headers=(*request.headers, Field("X-Inner", "{{inner}}")))
    path = session.edits.add(root, (), request)
    session.collections_changed.emit()
    return await open_request(app, root, path)


AUTHS: tuple[Auth, ...] = (
    Auth("bearer", (("token", "{{s8}}"),)),
    Auth("apikey", (("key", "X-A"), ("value", "{{s9}}"), ("placement", "header"))),
    Auth("digest", (("username", "u"), ("password", "{{s10}}"))),
    Auth("awsv4", (("accessKeyId", "a"), ("secretAccessKey", "{{s11}}"), ("service", "s"),
                   ("region", "r"))),
    Auth("wsse", (("username", "u"), ("password", "{{s10}}"))),
    Auth("basic", (("username", "{{s4}}"), ("password", "{{s5}}"))),
)  # fmt: skip


async def test_no_secret_is_anywhere_but_in_the_vault(tmp_path: Path) -> None:
    async with RawServer() as server:
        async with window_on(tmp_path) as app:
            app.session.change_settings(replace(app.session.settings, log_level="debug"))
            tab = await with_secrets(app, server.url)
            for auth in AUTHS:
                tab.document.set("Edit", auth=auth)
                await send(app)
                app.actions.save.trigger()
                app.actions.copy_curl.trigger()
                assert not canaries_in(QGuiApplication.clipboard().text().encode())
            tab.document.set("Edit", docs="a draft")
            tab.keep_draft()
            titles = [app.window.windowTitle(), tab.face().title]
            words = [
                text for widget in app.window.findChildren(QWidget)
                for text in (widget.accessibleName(), widget.toolTip(), widget.windowTitle())
            ]  # fmt: skip
            assert not canaries_in("\n".join([*titles, *words]).encode())
        wire = b"".join(got.head + got.body for got in server.requests)
        assert {"s0", "s1", "s2", "s3", "s6", "s7", "s8", "s9"} <= canaries_in(wire)
    assert files_with_canaries(tmp_path) == {}


def files_with_canaries(folder: Path) -> dict[str, set[str]]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {path.name: names for path in files if (names := canaries_in(path.read_bytes()))}


def canaries_in(data: bytes) -> set[str]:
    return {name for name, value in SECRETS.items() if value.encode() in data}


@pytest.mark.parametrize("what", ["file", "folder"])
async def test_a_link_that_leads_out_is_not_written_to(tmp_path: Path, what: str) -> None:
    home = tmp_path / "somewhere"
    home.mkdir()
    target = home / "One.yml"
    async with window_on(tmp_path / "home") as app:
        session = app.window.session
        root = session.create_collection("Mine").root
        folder = session.edits.add(root, (), Folder(name="Items"))
        path = session.edits.add(root, folder, Request(name="One", url="http://a.test"))
        session.collections_changed.emit()
        tab = await open_request(app, root, path)
        file = root.joinpath(*path)
        target.write_bytes(file.read_bytes())
        if what == "file":
            file.unlink()
            file.symlink_to(target)
        else:
            file.parent.rename(tmp_path / "was")
            file.parent.symlink_to(home)
        before = target.read_bytes()
        tab.document.set("Edit", url="http://b.test/changed")
        press(tab.url_bar.edit, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
        app.actions.save.trigger()
        await until(lambda: not tab.sending)
        assert target.read_bytes() == before
        assert tab.unsaved
        assert sorted(p.name for p in home.iterdir()) == ["One.yml"]
