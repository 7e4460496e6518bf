"""Ctrl+S on a new request, on a changed file, and what another program wrote meanwhile."""

import contextlib
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postwright.demo.tour import tour_folder
from postwright.gui.application import Application
from postwright.gui.dialogs.save_as import SavePopover
from postwright.gui.request_tab import RequestTab
from postwright.gui.tab.saving import suggested_name
from postwright.model.collection import Folder, RequestRef
from postwright.model.request import Field, Request
from postwright.model.settings import Settings
from postwright.storage.collections import CollectionFolder
from tests.gui.driving import current, open_request, press, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")


async def test_a_new_request_asks_for_name_and_folder(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{demo}}/json")
        app.actions.save.trigger()
        popover = app.window.findChild(SavePopover)
        assert popover.name.text() == "json"
        type_into(popover.name, "Get the JSON")
        press(popover.name, Qt.Key.Key_Return)
        await until(lambda: not tab.is_new)
        root = app.session.collections[0].root
        assert (root / "Get the JSON.yml").exists()
        assert tab.document.request.name == "Get the JSON"
        assert not tab.unsaved
        assert not app.session.drafts.kept


async def test_what_another_program_wrote_is_not_overwritten(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        file = root.joinpath(*HELLO)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        theirs = file.read_text().replace("hello", "hello/theirs", 1)
        file.write_text(theirs)
        app.actions.save.trigger()
        assert tab.bar.isVisible()
        assert file.read_text() == theirs
        tab.bar.button("Keep mine").click()
        assert "name=mine" in file.read_text()
        assert not tab.bar.isVisible()


async def test_use_file_takes_what_the_other_program_wrote(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        file = root.joinpath(*HELLO)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        file.write_text(file.read_text().replace("/hello", "/theirs", 1))
        app.actions.save.trigger()
        tab.bar.button("Take theirs").click()
        assert "/theirs" in tab.document.request.url
        assert not tab.document.dirty


def test_a_new_request_is_named_after_its_path() -> None:
    assert suggested_name("New request", "https://api.example.test/v1/users?x=1") == "users"
    assert suggested_name("New request", "https://example.test") == "example.test"
    assert suggested_name("Log in", "https://example.test/a") == "Log in"


@pytest.fixture
def small_disk(tmp_path: Path):
    """A disk of 64 KB, as far as this user may make one."""
    place = tmp_path / "small"
    place.mkdir()
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", str(place)],
        capture_output=True, check=False,
    )  # fmt: skip
    if made.returncode:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=True)


async def test_full_disk_leaves_file_and_edits_and_is_told(
    tmp_path: Path, small_disk: Path
) -> None:
    async with window_on(tmp_path / "home") as app:
        root = small_disk / "shop"
        shutil.copytree(app.session.collections[0].root, root)
        await app.session.open_folder(root)
        file = root.joinpath(*HELLO)
        before = file.read_bytes()
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        filler = small_disk / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as full:
            while full.write(b"x" * 4096):
                pass
        app.actions.save.trigger()
        assert file.read_bytes() == before
        assert [one.name for one in file.parent.iterdir() if one.name.endswith(".tmp")] == []
        assert tab.unsaved
        told = [notice.text for notice in app.window.notices.kept]
        assert told[-1] == f"Not saved: {file}: No space left on device"
        filler.unlink()
        app.actions.save.trigger()
        assert b"name=mine" in file.read_bytes()
        assert not tab.unsaved


READ_ONLY = """
import asyncio, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from postwright.gui.event_loop import EventLoop
from tests.gui.driving import open_request, type_into, window_on

root, home, path = Path(sys.argv[1]), Path(sys.argv[2]), ("First steps", "Say hello.yml")


async def main() -> None:
    for turn in ("typed", "after a restart"):
        async with window_on(home) as app:
            if turn == "typed":
                await app.session.open_folder(root)
            tab = await open_request(app, root, path)
            if turn == "typed":
                type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
            app.actions.save.trigger()
            print(turn, tab.unsaved, tab.document.request.url, sep="|")
            print(app.window.notices.kept[-1].text)


app = QApplication(sys.argv[:1])
with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
    runner.run(main())
"""


@pytest.mark.skipif(os.name != "posix" or os.geteuid() != 0, reason="root may write anywhere")
def test_read_only_folder_keeps_edits_as_drafts(tmp_path: Path) -> None:
    """As another user, for a check that runs as root ignores the modes of folders."""
    place = Path(tempfile.mkdtemp(prefix="read-only-"))
    try:
        root, home = place / "shop", place / "home"
        shutil.copytree(tour_folder(), root)
        home.mkdir()
        os.chown(home, 65534, 65534)
        for one in (place, root, *root.rglob("*")):
            one.chmod(0o555 if one.is_dir() else 0o444)
        command = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", sys.executable]
        here = Path(__file__).parents[3]
        environment = {
            "PYTHONPATH": f"{here / 'app'}:{here}", "QT_QPA_PLATFORM": "offscreen",
            "HOME": str(home), "XDG_RUNTIME_DIR": str(home), "PYTHONDONTWRITEBYTECODE": "1",
        }  # fmt: skip
        if subprocess.run([*command, "-c", "import PySide6"], env=environment, check=False,
                          capture_output=True).returncode:  # fmt: skip
            pytest.skip("another user may not read the interpreter or its packages")
        done = subprocess.run(
            [*command, "-c", READ_ONLY, str(root), str(home)],
            env=environment, capture_output=True, text=True, check=False, cwd="/", timeout=120,
        )  # fmt: skip
        assert done.returncode == 0, done.stderr
        file = root.joinpath(*HELLO)
        refused = f"Not saved: {file}: Permission denied"
        url = "{{demo}}/hello?name=mine"
        assert done.stdout.splitlines() == [
            f"typed|True|{url}", refused, f"after a restart|True|{url}", refused,
        ]  # fmt: skip
        assert contents(root) == contents(tour_folder())
    finally:
        shutil.rmtree(place, ignore_errors=True)


def contents(root: Path) -> dict[str, bytes]:
    return {
        str(file.relative_to(root)): file.read_bytes() for file in root.rglob("*") if file.is_file()
    }


async def test_second_window_is_told_what_the_first_one_saved(tmp_path: Path) -> None:
    """Both keep their drafts in one database; none takes the other's for its own."""
    async with window_on(tmp_path) as one, window_on(tmp_path) as two:
        root = one.session.collections[0].root
        first = await open_request(one, root, HELLO)
        second = await open_request(two, root, HELLO)
        type_into(first.url_bar.edit, "{{demo}}/hello?name=first")
        type_into(second.url_bar.edit, "{{demo}}/hello?name=second")
        first.keep_draft()
        second.keep_draft()
        one.actions.save.trigger()
        await until(lambda: second.bar.isVisible(), "not told")
        two.actions.save.trigger()
        assert "name=first" in root.joinpath(*HELLO).read_text()
        assert second.document.request.url.endswith("name=second")
        assert second.bar.button("Show both") is not None
        second.bar.button("Keep mine").click()
        await until(lambda: first.document.request.url.endswith("name=second"))
        assert not first.unsaved


async def test_two_windows_save_different_requests(tmp_path: Path) -> None:
    other = ("First steps", "Query and path.yml")
    async with window_on(tmp_path) as one, window_on(tmp_path) as two:
        root = one.session.collections[0].root
        first = await open_request(one, root, HELLO)
        second = await open_request(two, root, other)
        type_into(first.url_bar.edit, "{{demo}}/one")
        type_into(second.url_bar.edit, "{{demo}}/two")
        one.actions.save.trigger()
        two.actions.save.trigger()
        assert "{{demo}}/one" in root.joinpath(*HELLO).read_text()
        assert "{{demo}}/two" in root.joinpath(*other).read_text()
        await until(lambda: one.session.saved(second.ref) == two.session.saved(second.ref))
        await until(lambda: two.session.saved(first.ref) == one.session.saved(first.ref))


async def test_what_is_typed_goes_to_the_file_where_that_is_a_setting(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        tab = await saved_request(app, tmp_path / "shop")
        app.session.change_settings(Settings(save_while_typing=True))
        type_into(tab.url_bar.edit, "http://b.test/")
        await until(lambda: "http://b.test/" in (tmp_path / "shop/One.yml").read_text())
        assert not tab.document.dirty


async def test_a_credential_is_never_saved_while_typing(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        tab = await saved_request(app, tmp_path / "shop")
        app.session.change_settings(Settings(save_while_typing=True))
        quiet: list[bool] = []
        tab.quiet.connect(lambda: quiet.append(True))
        tab.document.set("Headers", headers=(Field("Authorization", f"Bearer ghp_{'a1B2' * 9}"),))
        await until(lambda: quiet)
        assert "ghp_" not in (tmp_path / "shop/One.yml").read_text()
        assert tab.document.dirty


async def saved_request(app: Application, root: Path) -> RequestTab:
    CollectionFolder.create(root, "Shop")
    await app.session.open_folder(root)
    path = app.session.edits.add(root, (), Request(name="One", url="http://a.test/"))
    return await open_request(app, root, path)


async def test_a_new_file_takes_no_name_that_a_draft_has(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        for url in ("http://one.test/same", "http://two.test/same"):
            app.actions.new_request.trigger()
            type_into(current(app).url_bar.edit, url)
            app.actions.save.trigger()
            press(app.window.findChild(SavePopover).name, Qt.Key.Key_Return)
            await until(lambda: not current(app).is_new)
            if "one" in url:
                app.session.edits.stack(root).undo()
                await until(lambda: current(app).ref in app.session.drafts.kept)
        first, second = app.window.tabs.request_tabs
        assert first.ref != second.ref
        assert app.session.drafts.kept[first.ref].url == "http://one.test/same"
        assert second.document.request.url == "http://two.test/same"


async def test_undo_of_a_new_file_keeps_what_it_said_and_redo_brings_it_back(
    tmp_path: Path,
) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "http://one.test/same")
        app.actions.save.trigger()
        press(app.window.findChild(SavePopover).name, Qt.Key.Key_Return)
        await until(lambda: not tab.is_new)
        app.session.edits.stack(root).undo()
        assert tab.unsaved
        assert app.session.drafts.kept[tab.ref].url == "http://one.test/same"
        assert tab.bar.isVisible()
        app.session.edits.stack(root).redo()
        assert not tab.unsaved
        assert not app.session.drafts.kept
        assert not tab.bar.isVisible()


async def test_once_saved_a_request_has_what_its_collection_gives(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name={{name}}")
        tab.title.setFocus()  # away from the URL: what it lacks is asked for
        await until(tab.variables.bar.isVisible)
        tab.url_bar.edit.setFocus()
        press(tab.url_bar.edit, Qt.Key.Key_Home)
        app.actions.save.trigger()
        press(app.window.findChild(SavePopover).name, Qt.Key.Key_Return)
        await until(lambda: not tab.is_new)
        await until(lambda: not tab.variables.bar.isVisible(), "name has a value by now")
        assert app.window.header.environment.isEnabled()
        assert app.window.status.folder.text() == "Tour"


def proposed(app: Application) -> str:
    """Press Ctrl+S and return the folder that the popover has chosen; close it."""
    app.actions.save.trigger()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, SavePopover)
    label = popover.place.currentText().strip()
    popover.close()
    return label


async def test_a_new_request_is_to_go_where_one_stood(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        session, window = app.session, app.window
        first, second = (session.create_collection(name).root for name in ("First", "Second"))
        folders = [session.edits.add(second, (), Folder(name=name)) for name in ("Apples", "Pears")]
        path = session.edits.add(second, folders[1], Request(name="One"))
        stands = {
            "Pears": lambda: window.open_ref(RequestRef(str(second), path), True),
            "Apples": lambda: window.pages.shared(second, folders[0]),
            "Second": lambda: window.pages.shared(second),
            "First": lambda: window.pages.environments(first),
        }
        for name, stand in stands.items():
            window.sidebar.tree.select(str(first), ())
            stand()
            press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
            window.sidebar.tree.select(str(first), ())
            tab = current(app)
            assert tab.is_new
            assert proposed(app) == name
        press(window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        assert proposed(app) == "First"


async def test_the_proposed_folder_follows_a_rename_and_a_removal(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        edits = app.session.edits
        root = app.session.create_collection("Orchard").root
        folder = edits.add(root, (), Folder(name="Apples"))
        edits.add(root, (), Folder(name="Pears"))
        app.window.pages.shared(root, folder)
        press(app.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
        edits.rename(root, folder, "Quinces")
        assert proposed(app) == "Quinces"
        edits.remove(root, ("Quinces",))
        assert proposed(app) == "Orchard"
