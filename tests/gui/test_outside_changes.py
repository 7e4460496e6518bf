"""Open tabs while Git and other programs work in the same folder."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.pages.both_sides import BothSidesPage
from postwright.gui.pages.raw_file import RawFilePage
from postwright.model import tree
from postwright.model.collection import Broken, RequestRef
from tests.gui.driving import current, open_request, press, type_into, until, window_on

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="there is no git")

HELLO = ("First steps", "Say hello.yml")
NOBODY = {
    **os.environ,
    "GIT_CONFIG_GLOBAL": os.devnull,
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "user",
    "GIT_AUTHOR_EMAIL": "user@example.test",
    "GIT_COMMITTER_NAME": "user",
    "GIT_COMMITTER_EMAIL": "user@example.test",
}


def git(root: Path, *words: str, fails: bool = False) -> None:
    done = subprocess.run(
        ["git", *words], cwd=root, env=NOBODY, capture_output=True, text=True, check=False
    )
    assert fails or done.returncode == 0, done.stderr


def versions(root: Path) -> None:
    """Make two branches that say different things of one request."""
    git(root, "init", "-q", "-b", "main")
    git(root, "add", "-A")
    git(root, "commit", "-q", "-m", "first")
    git(root, "checkout", "-q", "-b", "other")
    rewrite(root, "/hello?name={{name}}", "/hello?name=other")
    git(root, "commit", "-q", "-a", "-m", "other")
    git(root, "checkout", "-q", "main")


def rewrite(root: Path, before: str, after: str) -> None:
    file = root.joinpath(*HELLO)
    text = file.read_text()
    assert before in text
    file.write_text(text.replace(before, after))


def root_of(app: Application) -> Path:
    return app.session.collections[0].root


def url(app: Application) -> str:
    return current(app).document.request.url


async def test_clean_tab_follows_what_git_does(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        versions(root)
        tab = await open_request(app, root, HELLO)
        git(root, "checkout", "-q", "other")
        await until(lambda: "name=other" in url(app), "checkout")
        git(root, "checkout", "-q", "main")
        await until(lambda: "name={{name}}" in url(app), "checkout back")
        git(root, "merge", "-q", "--ff-only", "other")
        await until(lambda: "name=other" in url(app), "merge")
        rewrite(root, "name=other", "name=stash")
        await until(lambda: "name=stash" in url(app), "an editor")
        git(root, "stash", "-q")
        await until(lambda: "name=other" in url(app), "stash")
        git(root, "stash", "pop", "-q")
        await until(lambda: "name=stash" in url(app), "stash pop")
        assert not tab.unsaved
        assert not app.session.drafts.kept


async def test_rebase_is_followed_and_leaves_no_draft(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        versions(root)
        (root / "First steps" / "Another.yml").write_bytes(root.joinpath(*HELLO).read_bytes())
        git(root, "add", "-A")
        git(root, "commit", "-q", "-m", "another")
        await open_request(app, root, HELLO)
        git(root, "rebase", "-q", "other")
        await until(lambda: "name=other" in url(app))
        assert app.window.tree_model.find(str(root), ("First steps", "Another.yml")).isValid()
        assert not app.session.drafts.kept


async def test_what_is_typed_is_given_up_in_neither_direction(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        versions(root)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        git(root, "checkout", "-q", "other")
        await until(lambda: tab.bar.isVisible())
        assert tab.document.request.url.endswith("name=mine")
        theirs = root.joinpath(*HELLO).read_bytes()
        app.actions.save.trigger()
        assert root.joinpath(*HELLO).read_bytes() == theirs
        tab.bar.button("Show both").click()
        page = app.window.tabs.current
        assert isinstance(page, BothSidesPage)
        assert "name=other" in page.theirs.document().toRawText()
        assert "name=mine" in page.mine.document().toRawText()
        page.keep_mine.click()
        await until(lambda: app.window.tabs.request_tab is tab)
        assert b"name=mine" in root.joinpath(*HELLO).read_bytes()
        assert not tab.bar.isVisible()
        assert not tab.unsaved


async def test_theirs_is_taken_from_both_sides(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        rewrite(root, "name={{name}}", "name=theirs")
        await until(lambda: tab.bar.isVisible())
        tab.bar.button("Show both").click()
        app.window.tabs.current.take_theirs.click()
        await until(lambda: "name=theirs" in url(app))
        assert not app.session.drafts.kept


async def test_change_of_the_same_size_and_time_is_seen(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        await open_request(app, root, HELLO)
        file = root.joinpath(*HELLO)
        times = file.stat()
        rewrite(root, "name={{name}}", "name={{eman}}")
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
        await until(lambda: "name={{eman}}" in url(app))


async def test_file_that_was_deleted_is_kept_as_a_draft(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        file = root.joinpath(*HELLO)
        text = file.read_bytes()
        tab = await open_request(app, root, HELLO)
        file.unlink()
        await until(lambda: tab.bar.isVisible())
        assert tab.unsaved
        assert tab.ref in app.session.drafts.kept
    async with window_on(tmp_path) as app:
        tab = current(app)
        assert tab.ref.path == HELLO
        assert tab.bar.isVisible()
        tab.bar.button("Save again").click()
        assert file.exists()
        assert not tab.unsaved
        file.unlink()
        await until(lambda: tab.bar.isVisible())
        file.write_bytes(text)
        await until(lambda: not tab.bar.isVisible())
        assert not app.session.drafts.kept


async def test_request_whose_file_is_gone_can_be_renamed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, root_of(app), HELLO)
        root_of(app).joinpath(*HELLO).unlink()
        await until(lambda: tab.bar.isVisible())
        tab.title.renamed.emit("Another name")
        assert tab.document.request.name == "Another name"
        assert app.window.tabs.bar.face(app.window.tabs.bar.currentIndex()).title == "Another name"


async def test_renamed_file_keeps_its_tab_and_what_was_typed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        target = root / "First steps" / "Greet.yml"
        file = root.joinpath(*HELLO)
        file.write_text(file.read_text().replace("name: Say hello", "name: Greet"))
        file.rename(target)
        await until(lambda: tab.ref.path == ("First steps", "Greet.yml"))
        assert tab.document.request.url.endswith("name=mine")
        assert set(app.session.drafts.kept) == {RequestRef(str(root), ("First steps", "Greet.yml"))}


async def test_merge_with_conflicts_is_resolved_in_the_window(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        versions(root)
        rewrite(root, "name={{name}}", "name=mine")
        git(root, "commit", "-q", "-a", "-m", "mine")
        tab = await open_request(app, root, HELLO)
        await until(lambda: "name=mine" in url(app))
        git(root, "merge", "-q", "other", fails=True)
        await until(lambda: tab.bar.isVisible())
        item = tree.find(app.session.collection(root).tree, HELLO)
        assert item is not None
        assert isinstance(item.value, Broken)
        assert (item.value.line, item.value.column) == (8, 1)
        tab.bar.button("Edit the file").click()
        page = app.window.tabs.current
        assert isinstance(page, RawFilePage)
        text = page.editor.text()
        assert "<<<<<<<" in text
        page.editor.replace_text(text.replace("<<<<<<< HEAD\n", ""))
        app.actions.save.trigger()
        assert page.bar.isVisible()
        assert b"<<<<<<<" in root.joinpath(*HELLO).read_bytes()
        kept, _, rest = text.partition("<<<<<<< HEAD\n")
        mine, _, rest = rest.partition("=======\n")
        page.editor.replace_text(kept + mine + rest.partition(">>>>>>> other\n")[2])
        app.actions.save.trigger()
        await until(lambda: app.window.tabs.request_tab is tab)
        assert "name=mine" in url(app)
        assert not tab.bar.isVisible()
        assert not app.session.drafts.kept


async def test_text_typed_into_a_broken_file_outlives_its_tab(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        root.joinpath(*HELLO).write_bytes(b"<<<<<<< HEAD\r\ninfo: 1\r\n")
        await until(lambda: app.session.broken(RequestRef(str(root), HELLO)))
        app.window.disk.edit_file(root, HELLO)
        page = app.window.disk.shown_raw()
        assert page is not None
        press(page.editor, Qt.Key.Key_X)
        app.actions.close_tab.trigger()
        app.window.disk.edit_file(root, HELLO)
        again = app.window.disk.shown_raw()
        assert again is not None
        assert again.unsaved
        assert again.text() == "<<<<<<< HEAD\r\ninfox: 1\r\n"  # the cursor is at the error


async def test_new_folders_are_watched_too(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = root_of(app)
        hello = root.joinpath(*HELLO).read_bytes()
        (root / "New" / "Inner").mkdir(parents=True)
        (root / "New" / "Inner" / "a.yml").write_bytes(hello)
        found = app.window.tree_model.find
        await until(lambda: found(str(root), ("New", "Inner", "a.yml")).isValid())
        (root / "New" / "Inner" / "b.yml").write_bytes(hello)
        await until(lambda: found(str(root), ("New", "Inner", "b.yml")).isValid())


class Colleague:
    """Somebody with a clone of their own, who pushes to where the user pulls from."""

    def __init__(self, folder: Path, root: Path) -> None:
        versions(root)
        git(root, "branch", "-q", "-D", "other")
        git(root, "clone", "-q", "--bare", ".", str(folder / "upstream.git"))
        git(root, "remote", "add", "origin", str(folder / "upstream.git"))
        git(root, "fetch", "-q", "origin")
        git(root, "branch", "-q", "--set-upstream-to=origin/main")
        git(folder, "clone", "-q", "upstream.git", "theirs")
        self.root = folder / "theirs"

    def push(self, message: str) -> None:
        git(self.root, "add", "-A")
        git(self.root, "commit", "-q", "-m", message)
        git(self.root, "push", "-q")


async def test_pull_brings_what_others_changed_added_and_took_away(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = root_of(app)
        colleague = Colleague(tmp_path, root)
        tab = await open_request(app, root, HELLO)
        rewrite(colleague.root, "name={{name}}", "name=theirs")
        added = colleague.root / "First steps" / "Added.yml"
        added.write_bytes(colleague.root.joinpath(*HELLO).read_bytes())
        (colleague.root / "First steps" / "Send JSON.yml").unlink()
        colleague.push("theirs")
        git(root, "pull", "-q")
        await until(lambda: "name=theirs" in url(app), "pull")
        shown = app.window.tree_model
        await until(lambda: shown.find(str(root), ("First steps", "Added.yml")).isValid())
        await until(lambda: not shown.find(str(root), ("First steps", "Send JSON.yml")).isValid())
        assert not tab.unsaved
        assert not app.session.drafts.kept
    git(root, "diff", "--quiet", "HEAD")


async def test_pull_under_a_draft_leaves_both_versions(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = root_of(app)
        colleague = Colleague(tmp_path, root)
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=mine")
        rewrite(colleague.root, "name={{name}}", "name=theirs")
        colleague.push("theirs")
        git(root, "pull", "-q")
        await until(lambda: tab.bar.isVisible())
        assert url(app).endswith("name=mine")
        assert "name=theirs" in root.joinpath(*HELLO).read_text()
        tab.bar.button("Show both").click()
        app.window.tabs.current.take_theirs.click()
        await until(lambda: "name=theirs" in url(app))
        assert not app.session.drafts.kept
    git(root, "diff", "--quiet", "HEAD")


async def test_pull_with_conflicts_under_a_draft_loses_nothing(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = root_of(app)
        colleague = Colleague(tmp_path, root)
        rewrite(colleague.root, "name={{name}}", "name=theirs")
        colleague.push("theirs")
        rewrite(root, "name={{name}}", "name=committed")
        git(root, "commit", "-q", "-a", "-m", "mine")
        tab = await open_request(app, root, HELLO)
        await until(lambda: "name=committed" in url(app))
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=typed")
        git(root, "pull", "-q", "--no-rebase", fails=True)
        file = root.joinpath(*HELLO)
        await until(lambda: app.session.broken(RequestRef(str(root), HELLO)))
        assert url(app).endswith("name=typed")
        markers = file.read_bytes()
        assert b"<<<<<<<" in markers
        app.actions.save.trigger()
        assert file.read_bytes() == markers  # nothing is written over a conflict
        git(root, "checkout", "-q", "--theirs", "--", "/".join(HELLO))
        await until(lambda: not app.session.broken(RequestRef(str(root), HELLO)))
        assert url(app).endswith("name=typed")
        assert "name=theirs" in file.read_text()


async def test_checkout_without_the_request_keeps_what_was_typed(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        root = root_of(app)
        versions(root)
        git(root, "checkout", "-q", "-b", "less")
        git(root, "rm", "-q", "/".join(HELLO))
        git(root, "commit", "-q", "-m", "less")
        git(root, "checkout", "-q", "main")
        tab = await open_request(app, root, HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=typed")
        git(root, "checkout", "-q", "less")
        await until(lambda: not root.joinpath(*HELLO).exists() and tab.bar.isVisible())
        assert url(app).endswith("name=typed")
        git(root, "checkout", "-q", "main")
        await until(lambda: app.session.saved(RequestRef(str(root), HELLO)) is not None)
        assert url(app).endswith("name=typed")
        assert "name={{name}}" in root.joinpath(*HELLO).read_text()
