import asyncio
import os
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.errors import InvalidRequest, UndefinedVariable, UnreadableFile
from postwright.engine.files import LocalFiles
from postwright.engine.recording import Recording
from postwright.engine.send import Engine
from postwright.model import tree
from postwright.model.collection import Environment, Folder, Item, RequestRef
from postwright.model.exchange import Exchange
from postwright.model.request import Auth, Body, Field, Part, Request, Variable
from postwright.storage.collections import ChangedOnDisk
from postwright.storage.log import masked
from postwright.storage.paths import Paths
from postwright.workspace.workspace import Workspace
from tests.server import SILENCE, ConnectProxy, RawServer, Reply

LOOSE = RequestRef(draft="1")


@asynccontextmanager
async def opened(
    home: Path, environment: Mapping[str, str] | None = None, *, keep: bool = True
) -> AsyncIterator[Workspace]:
    paths = Paths(home / "config", home / "data", home / "cache")
    engine = Engine(files=LocalFiles(), spool=paths.spool)
    workspace = Workspace(paths, engine, environment=environment or {}, keep=keep)
    failures: list[BaseException] = []
    workspace.report = lambda what, error: failures.append(error)
    try:
        yield workspace
    finally:
        await engine.aclose()
        workspace.shut()
    assert not failures


async def send(workspace: Workspace, request: Request, ref: RequestRef = LOOSE) -> Exchange:
    return await workspace.send(request, ref, workspace.context(ref))


def every_file(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}


def body_of(exchange: Exchange | None) -> bytes:
    assert exchange is not None
    assert exchange.response is not None
    return Path(exchange.response.body.path).read_bytes()


async def test_what_was_sent_and_answered_is_there_after_a_restart(tmp_path: Path) -> None:
    async with RawServer(Reply(201, b"made")) as server, opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        ref = RequestRef(str(root), ("new.yml",))
        exchange = await send(workspace, Request(method="POST", url=server.url + "/x"), ref)
        assert body_of(exchange) == b"made"
    async with opened(tmp_path) as workspace:
        workspace.open_known()
        back = workspace.history.last(ref)
        assert body_of(back) == b"made"
        assert back is not None
        assert back.response is not None
        assert back.response.status == 201


async def test_answers_of_a_workspace_that_keeps_nothing_leave_no_trace(tmp_path: Path) -> None:
    home = tmp_path / "home"
    login = Reply(headers=(("Set-Cookie", "a=1; Max-Age=99"),))
    async with RawServer(login) as server, opened(home, keep=False) as workspace:
        exchange = await send(workspace, Request(url=server.url))
        await send(workspace, Request(url=server.url))
        assert server.requests[1].header("cookie") == "a=1"
        assert exchange.response is not None
    assert {name for name in every_file(home) if not name.startswith("cache")} == set()


async def test_every_send_draws_new_values_and_a_preview_shares_them(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path) as workspace:
        request = Request(url=server.url + "/{{$guid}}")
        context = workspace.context(LOOSE)
        prepared = workspace.prepare(request, LOOSE, context)
        await workspace.send(request, LOOSE, context)
        await send(workspace, request)
        lines = [got.line.split()[1] for got in server.requests]
        assert lines[0] == prepared.target
        assert lines[1] != prepared.target


async def test_recording_of_the_preview_says_what_is_sent(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path) as workspace:
        request = Request(url=server.url)
        context = workspace.context(LOOSE)
        prepared = workspace.prepare(request, LOOSE, context)
        recording = Recording(prepared, exchange_id="mine", started_at=context.now)
        exchange = await workspace.send(request, LOOSE, context, recording=recording)
        assert exchange.id == "mine"
        assert workspace.history.latest(LOOSE)[0].id == "mine"


async def test_cancelled_send_is_kept_with_what_had_arrived(tmp_path: Path) -> None:
    half = Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", hang=True)
    async with RawServer(half) as server, opened(tmp_path) as workspace:
        head = asyncio.Event()
        task = asyncio.create_task(
            workspace.send(
                Request(url=server.url), LOOSE, workspace.context(LOOSE), watch=lambda _: head.set()
            )
        )
        await head.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        workspace.history.tidy().result()
        assert workspace.history.latest(LOOSE)[0].failure == "cancelled"


async def test_undefined_variable_stops_the_send_and_leaves_no_history(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path) as workspace:
        with pytest.raises(UndefinedVariable, match="nowhere"):
            await send(workspace, Request(url=server.url + "/{{nowhere}}"))
        assert not server.requests
        assert workspace.history.recent() == ()


async def test_cookies_belong_to_a_collection_and_survive_a_restart(tmp_path: Path) -> None:
    login = Reply(headers=(("Set-Cookie", "sid=1; Max-Age=1000"), ("Set-Cookie", "tmp=2")))
    async with RawServer(login, Reply()) as server:
        async with opened(tmp_path) as workspace:
            one, two = workspace.create("One").root, workspace.create("Two").root
            ref, other = RequestRef(str(one)), RequestRef(str(two))
            await send(workspace, Request(url=server.url), ref)
            await send(workspace, Request(url=server.url), ref)
            await send(workspace, Request(url=server.url), other)
            await send(workspace, Request(url=server.url))
        async with opened(tmp_path) as workspace:
            workspace.open_known()
            await send(workspace, Request(url=server.url), ref)
        cookies = [got.header("cookie") for got in server.requests]
        assert cookies == [None, "sid=1; tmp=2", None, None, "sid=1"]


async def test_active_environment_gives_its_values_and_is_remembered(tmp_path: Path) -> None:
    async with RawServer() as server:
        async with opened(tmp_path) as workspace:
            root = workspace.create("Shop").root
            rows = (Variable("base", server.url),)
            workspace.save_environment(root, Environment("local", rows))
            workspace.choose_environment(root, "local")
        async with opened(tmp_path) as workspace:
            workspace.open_known()
            ref = RequestRef(str(root))
            assert workspace.collections[0].environment == "local"
            exchange = await send(workspace, Request(url="{{base}}/x"), ref)
            assert exchange.prepared.url == server.url + "/x"
            workspace.choose_environment(root, "")
            with pytest.raises(UndefinedVariable):
                await send(workspace, Request(url="{{base}}/x"), ref)


async def test_secret_values_lie_in_the_vault_and_never_in_the_collection(tmp_path: Path) -> None:
    async with RawServer() as server:
        async with opened(tmp_path) as workspace:
            root = workspace.create("Shop").root
            row = Variable("token", "canary-value", secret=True)
            workspace.save_environment(root, Environment("prod", (row,)))
            workspace.choose_environment(root, "prod")
        async with opened(tmp_path) as workspace:
            workspace.open_known()
            ref = RequestRef(str(root))
            request = Request(url=server.url, auth=Auth("bearer", (("token", "{{token}}"),)))
            await send(workspace, request, ref)
            assert server.requests[0].header("authorization") == "Bearer canary-value"
        for name in every_file(tmp_path):
            assert b"canary-value" not in (tmp_path / name).read_bytes()


async def test_secret_follows_its_environments_new_name(tmp_path: Path) -> None:
    async with opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        row = Variable("token", "s3cret", secret=True)
        workspace.save_environment(root, Environment("prod", (row,)))
        workspace.choose_environment(root, "prod")
        renamed = replace(workspace.opened(root).tree.environments[0], name="live")
        workspace.save_environment(root, renamed, old_name="prod")
        assert workspace.secret(root, "live", "token") == "s3cret"
        assert workspace.secret(root, "prod", "token") is None
        assert workspace.opened(root).environment == "live"
        assert [e.name for e in workspace.opened(root).tree.environments] == ["live"]


async def test_copy_of_a_collection_gets_none_of_its_secrets(tmp_path: Path) -> None:
    import shutil

    async with opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        workspace.set_secret(root, "", "token", "s3cret").result()
        copy = tmp_path / "copy"
        shutil.copytree(root, copy)
        workspace.open(copy)
        assert workspace.opened(copy).id == workspace.opened(root).id
        assert workspace.secret(copy, "", "token") is None


async def test_dotenv_beside_the_collection_and_allowed_names_only(tmp_path: Path) -> None:
    process = {"HOME": "/root", "CI": "yes", "TOKEN": "of the process"}
    async with RawServer() as server, opened(tmp_path, process) as workspace:
        root = workspace.create("Shop").root
        (root / ".env").write_text("TOKEN='a$HOME {{x}}'\nexport OTHER=2 # note\n")
        ref = RequestRef(str(root))
        url = server.url + "/{{process.env.OTHER}}"
        header = Field("X-Token", "{{process.env.TOKEN}}")
        await send(workspace, Request(url=url, headers=(header,)), ref)
        assert server.requests[0].line.startswith("GET /2 ")
        request = Request(url=server.url + "/{{process.env.CI}}")
        with pytest.raises(UndefinedVariable):
            await send(workspace, request, ref)
        allowed = workspace.context(ref, allow_env=("CI",))
        assert workspace.prepare(request, ref, allowed).target == "/yes"
        workspace.change_settings(replace(workspace.settings, allowed_process_env=("CI",)))
        assert workspace.prepare(request, ref, workspace.context(ref)).target == "/yes"


async def test_files_are_relative_to_the_collection(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        (root / "assets").mkdir()
        (root / "assets/a.txt").write_bytes(b"file bytes")
        parts = (Part(name="f", kind="file", files=("assets/a.txt",)),)
        request = Request(method="POST", url=server.url, body=Body("multipart-form", parts=parts))
        await send(workspace, request, RequestRef(str(root)))
        assert b"file bytes" in server.requests[0].body
        with pytest.raises(UnreadableFile, match=r"a\.txt"):
            await send(workspace, request)


async def test_demo_address_is_built_in_and_asked_for_when_needed(tmp_path: Path) -> None:
    async with opened(tmp_path) as workspace:
        with pytest.raises(UndefinedVariable):
            workspace.prepare(Request(url="{{demo}}/a"), LOOSE, workspace.context(LOOSE))
        asked: list[str] = []
        workspace.demo_url = lambda: asked.append("asked") or "http://127.0.0.1:9"  # type: ignore[func-returns-value]
        given = (Variable("x", "http://example.test"),)
        workspace.prepare(
            Request(url="{{x}}"), LOOSE, replace(workspace.context(LOOSE), given=given)
        )
        assert not asked
        prepared = workspace.prepare(Request(url="{{demo}}/a"), LOOSE, workspace.context(LOOSE))
        assert prepared.url == "http://127.0.0.1:9/a"


async def test_proxy_comes_from_settings_or_environment_and_never_for_loopback(
    tmp_path: Path,
) -> None:
    process = {"http_proxy": "http://env.test:1", "no_proxy": "direct.test"}
    async with opened(tmp_path, process) as workspace:

        def proxy(url: str, given: str | None = None) -> str:
            context = replace(workspace.context(LOOSE), proxy=given)
            return workspace.prepare(Request(url=url), LOOSE, context).proxy

        assert proxy("http://far.test") == "http://env.test:1"
        assert proxy("http://direct.test") == ""
        assert proxy("http://127.0.0.1:8") == ""
        assert proxy("http://far.test", "") == ""
        assert proxy("http://far.test", "http://given.test:2") == "http://given.test:2"
        manual = replace(workspace.settings, proxy_mode="manual", proxy_url="http://own.test:3")
        workspace.change_settings(manual)
        assert proxy("http://far.test") == "http://own.test:3"
        workspace.change_settings(replace(manual, proxy_url="gopher://own.test"))
        with pytest.raises(InvalidRequest, match="proxies are not supported"):
            proxy("http://far.test")


async def test_saved_request_is_in_the_file_and_its_draft_is_gone(tmp_path: Path) -> None:
    async with opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        edited, change = tree.add(
            workspace.opened(root).tree, (), Item("get item.yml", Request(name="get item"))
        )
        workspace.edit(root, edited, change)
        ref = RequestRef(str(root), change.path)
        typed = Request(name="get item", url="http://example.test/items")
        workspace.keep_draft(ref, typed)
        workspace.save(ref, typed)
        assert workspace.drafts.all() == {}
        assert "http://example.test/items" in (root / "get item.yml").read_text()
    async with opened(tmp_path) as workspace:
        workspace.open_known()
        item = tree.find(workspace.opened(root).tree, change.path)
        assert item is not None
        assert item.value == typed


async def test_file_that_another_program_changed_is_not_overwritten(
    tmp_path: Path, sample: Path
) -> None:
    async with opened(tmp_path) as workspace:
        workspace.open(sample)
        path, item = next(
            (path, item)
            for path, item in tree.walk(workspace.opened(sample).tree)
            if isinstance(item.value, Request)
        )
        assert isinstance(item.value, Request)
        file = sample.joinpath(*path)
        file.write_bytes(file.read_bytes() + b"# theirs\n")
        ref = RequestRef(str(sample), path)
        mine = replace(item.value, url="http://example.test/mine")
        with pytest.raises(ChangedOnDisk):
            workspace.save(ref, mine)
        assert file.read_bytes().endswith(b"# theirs\n")
        workspace.save(ref, mine, force=True)
        assert "http://example.test/mine" in file.read_text()


async def test_opening_and_closing_changes_no_byte(tmp_path: Path, sample: Path) -> None:
    before = {name: (sample / name).read_bytes() for name in every_file(sample)}
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        workspace.tidy()
        workspace.close(sample)
    assert {name: (sample / name).read_bytes() for name in every_file(sample)} == before


async def test_draft_and_history_follow_a_renamed_folder(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        for parent, item in (
            ((), Item("Old", Folder("Old"))),
            (("Old",), Item("a.yml", Request())),
        ):
            workspace.edit(root, *tree.add(workspace.opened(root).tree, parent, item))
        ref = RequestRef(str(root), ("Old", "a.yml"))
        await send(workspace, Request(url=server.url), ref)
        workspace.keep_draft(ref, Request(url="typed"))
        workspace.edit(root, *tree.rename(workspace.opened(root).tree, ("Old",), "New", "New"))
        moved = RequestRef(str(root), ("New", "a.yml"))
        assert workspace.drafts.all() == {moved: Request(url="typed")}
        assert workspace.history.last(moved) is not None


async def test_deleted_request_comes_back_to_the_byte(tmp_path: Path, sample: Path) -> None:
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        before = {name: (sample / name).read_bytes() for name in every_file(sample)}
        current = workspace.opened(sample).tree
        item = tree.find(current, ("Items",))
        assert item is not None
        index = current.items.index(item)
        workspace.edit(sample, *tree.remove(current, ("Items",)))
        assert not (sample / "Items").exists()
        workspace.edit(sample, *tree.add(workspace.opened(sample).tree, (), item, index))
        assert {name: (sample / name).read_bytes() for name in every_file(sample)} == before


async def test_new_folder_of_a_deleted_ones_name_is_empty(tmp_path: Path, sample: Path) -> None:
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        deleted = tree.find(workspace.opened(sample).tree, ("Items",))
        assert deleted is not None
        before = every_file(sample / "Items")
        workspace.edit(sample, *tree.remove(workspace.opened(sample).tree, ("Items",)))
        new = Item("Items", Folder("Items"))
        workspace.edit(sample, *tree.add(workspace.opened(sample).tree, (), new))
        assert every_file(sample / "Items") == {"folder.yml"}
        # Undone and undone again, the first one is back.
        workspace.edit(sample, *tree.remove(workspace.opened(sample).tree, ("Items",)))
        workspace.edit(sample, *tree.add(workspace.opened(sample).tree, (), deleted))
        assert every_file(sample / "Items") == before


async def test_request_whose_file_vanished_is_saved_again(tmp_path: Path, sample: Path) -> None:
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        ref, saved = a_request(workspace, sample)
        mine = replace(saved, url="http://example.test/mine")
        workspace.keep_draft(ref, mine)
        sample.joinpath(*ref.path).unlink()
        workspace.reload(sample)
        workspace.save(ref, mine, force=True)
        item = tree.find(workspace.opened(sample).tree, ref.path)
        assert item is not None
        assert item.value == mine


async def test_secret_can_be_kept_although_another_program_wrote_the_collection(
    tmp_path: Path, sample: Path
) -> None:
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        file = sample / "opencollection.yml"
        file.write_bytes(file.read_bytes() + b"# theirs\n")
        workspace.set_secret(sample, "local", "token", "s3cret").result()
        assert workspace.secret(sample, "local", "token") == "s3cret"
        assert b"# theirs" in file.read_bytes()


async def test_change_of_another_program_is_noticed_whatever_its_time(
    tmp_path: Path, sample: Path
) -> None:
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        ref, saved = a_request(workspace, sample)
        file = sample.joinpath(*ref.path)
        times = file.stat()
        assert not workspace.is_stale(sample)
        workspace.save(ref, replace(saved, url="http://example.test/mine"))
        workspace.edit(sample, *tree.remove(workspace.opened(sample).tree, ("Uploads",)))
        assert not workspace.is_stale(sample)
        file.write_bytes(file.read_bytes().replace(b"mine", b"hers"))
        os.utime(file, ns=(times.st_atime_ns, times.st_mtime_ns))
        assert workspace.is_stale(sample)
        workspace.reload(sample)
        assert not workspace.is_stale(sample)
        item = tree.find(workspace.opened(sample).tree, ref.path)
        assert item is not None
        assert isinstance(item.value, Request)
        assert item.value.url == "http://example.test/hers"
        (sample / "new.yml").write_text("info:\n  name: new\n  type: http\n")
        assert workspace.is_stale(sample)


async def test_outside_folders_come_back_until_they_are_closed(
    tmp_path: Path, sample: Path
) -> None:
    home = tmp_path / "home"
    async with opened(home) as workspace:
        own = workspace.create("Own").root
        workspace.open(sample)
    async with opened(home) as workspace:
        workspace.open_known()
        assert [c.root for c in workspace.collections] == [own, sample]
        workspace.close(sample)
        workspace.close(own)
    async with opened(home) as workspace:
        workspace.open_known()
        assert workspace.collections == ()
        workspace.open(own)
    async with opened(home) as workspace:
        workspace.open_known()
        assert [c.root for c in workspace.collections] == [own]


async def test_request_of_a_closed_collection_can_still_be_sent(
    tmp_path: Path, sample: Path
) -> None:
    async with RawServer() as server, opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        ref, _ = a_request(workspace, sample)
        workspace.close(sample)
        workspace.keep_draft(ref, Request(url=server.url))
        await send(workspace, Request(url=server.url), ref)
        assert len(server.requests) == 1


async def test_folder_that_vanished_is_listed_with_its_reason(tmp_path: Path, sample: Path) -> None:
    import shutil

    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
    shutil.rmtree(sample)
    async with opened(tmp_path / "home") as workspace:
        workspace.open_known()
        assert "opencollection.yml" in workspace.collections[0].error


async def test_folder_without_a_collection_is_not_opened(tmp_path: Path) -> None:
    async with opened(tmp_path / "home") as workspace:
        with pytest.raises(FileNotFoundError, match="not a collection"):
            workspace.open(tmp_path)
        assert workspace.collections == ()


@pytest.mark.skipif(os.name != "posix", reason="POSIX modes")
async def test_nothing_of_ours_is_open_to_other_users(tmp_path: Path) -> None:
    home = tmp_path / "home"
    before = os.umask(0)
    try:
        async with RawServer(Reply(body=b"hello")) as server, opened(home) as workspace:
            root = workspace.create("Shop").root
            workspace.set_secret(root, "", "token", "s3cret")
            workspace.change_settings(replace(workspace.settings, theme="dark"))
            await send(workspace, Request(url=server.url), RequestRef(str(root)))
    finally:
        os.umask(before)
    shared = [path for path in home.rglob("*") if path.lstat().st_mode & 0o077]
    assert shared == []


async def test_draft_kept_over_a_restart_is_not_saved_over_others_changes(
    tmp_path: Path, sample: Path
) -> None:
    home = tmp_path / "home"
    async with opened(home) as workspace:
        workspace.open(sample)
        ref, saved = a_request(workspace, sample)
        mine = replace(saved, url="http://example.test/mine")
        workspace.keep_draft(ref, mine)
    file = sample.joinpath(*ref.path)
    file.write_bytes(file.read_bytes() + b"# theirs\n")
    async with opened(home) as workspace:
        workspace.open_known()
        workspace.keep_draft(ref, mine)
        with pytest.raises(ChangedOnDisk):
            workspace.save(ref, mine)
        assert file.read_bytes().endswith(b"# theirs\n")
        workspace.save(ref, mine, force=True)
        workspace.keep_draft(ref, saved)
        workspace.save(ref, saved)


async def test_moving_a_request_of_our_own_is_no_conflict(tmp_path: Path, sample: Path) -> None:
    async with opened(tmp_path / "home") as workspace:
        workspace.open(sample)
        ref, saved = a_request(workspace, sample)
        mine = replace(saved, url="http://example.test/mine")
        workspace.keep_draft(ref, mine)
        current = workspace.opened(sample).tree
        edited, change = tree.rename(current, ref.path, "other", "other.yml")
        workspace.edit(sample, edited, change)
        moved = RequestRef(str(sample), change.path)
        workspace.save(moved, replace(mine, name="other"))
        assert "http://example.test/mine" in sample.joinpath(*moved.path).read_text()


@pytest.mark.parametrize("restart", [False, True])
async def test_file_renamed_by_another_program_keeps_draft_and_history(
    tmp_path: Path, sample: Path, restart: bool
) -> None:
    home = tmp_path / "home"
    async with RawServer() as server, opened(home) as workspace:
        workspace.open(sample)
        ref, saved = a_request(workspace, sample)
        await send(workspace, Request(url=server.url, auth=Auth("none")), ref)
        workspace.keep_draft(ref, replace(saved, url="typed"))
        moved = RequestRef(str(sample), (*ref.path[:-1], "renamed.yml"))
        sample.joinpath(*ref.path).rename(sample.joinpath(*moved.path))
        if not restart:
            moves = workspace.reload(sample)
            assert [(m.before, m.after) for m in moves] == [(ref, moved)]
            assert list(workspace.drafts.all()) == [moved]
            assert workspace.history.last(moved) is not None
    async with opened(home) as workspace:
        workspace.open_known()
        assert list(workspace.drafts.all()) == [moved]
        assert workspace.history.last(moved) is not None


async def test_disk_that_takes_nothing_is_told_and_stops_no_send(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"a file where the folder should be")
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache")
    engine = Engine(files=LocalFiles(), spool=paths.spool)
    workspace = Workspace(paths, engine, environment={})
    told: list[str] = []
    workspace.report = lambda what, error: told.append(f"{what}: {error}")
    workspace.open_known()
    async with RawServer(Reply(body=b"hello")) as server:
        exchange = await send(workspace, Request(url=server.url))
        assert body_of(exchange) == b"hello"
    workspace.keep_draft(LOOSE, Request(url="typed")).result()
    await engine.aclose()
    workspace.shut()
    assert "until the end of the program" in told[0]
    assert str(tmp_path / "data") in told[0]


def a_request(workspace: Workspace, root: Path) -> tuple[RequestRef, Request]:
    for path, item in tree.walk(workspace.opened(root).tree):
        if isinstance(item.value, Request):
            return RequestRef(str(root), path), item.value
    raise AssertionError("no request")


async def test_proxy_of_a_collection_wins_over_the_system_s(tmp_path: Path) -> None:
    async with opened(tmp_path, {"http_proxy": "http://system.test:1"}) as workspace:
        root = workspace.create("Shop").root
        file = root / "opencollection.yml"
        config = "config:\n  proxy:\n    inherit: {}\n    config:\n      hostname: own.test\n"
        plain = file.read_text()
        found = []
        for inherits in ("true", "false"):
            file.write_text(plain + config.format(inherits))
            workspace.reload(root)
            ref = RequestRef(str(root), ("new.yml",))
            request = Request(url="http://a.test/")
            found.append(workspace.prepare(request, ref, workspace.context(ref)).proxy)
    assert found == ["http://system.test:1", "http://own.test"]


async def test_password_of_a_proxy_is_not_in_history(tmp_path: Path) -> None:
    """Neither in its address nor in what was sent to it."""
    signed_in = "Basic dXNlcjpwYXNzLXdvcmQ="
    async with RawServer() as server, ConnectProxy(authorization=signed_in) as proxy:
        proxy.hosts = {"far.test": "127.0.0.1"}
        way = f"http://user:pass-word@127.0.0.1:{proxy.port}"
        async with opened(tmp_path, {"http_proxy": way}) as workspace:
            request = Request(url=f"http://far.test:{server.port}/")
            exchange = await send(workspace, request)
            assert exchange.response is not None
            assert proxy.heads
            workspace.history.flush()
            kept = repr(workspace.history.get(exchange.id))
    assert "far.test" in kept
    assert "pass-word" not in kept
    assert "zcy13b3Jk" not in kept  # the same in Base64, but for its first letters


async def test_crash_reports_know_secrets_before_anything_was_answered(tmp_path: Path) -> None:
    """What a traceback quotes is masked by what the log has learnt."""
    async with RawServer(SILENCE) as server, opened(tmp_path) as workspace:
        root = workspace.create("Shop").root
        workspace.set_secret(root, "", "token", "of-the-vault").result()
        row = Variable("token", secret=True)
        workspace.save_collection(root, replace(workspace.opened(root).tree, variables=(row,)))
        ref = RequestRef(str(root))
        workspace.context(ref)
        assert "of-the-vault" not in masked("KeyError: of-the-vault")
        sign_in = Auth("basic", (("username", "u"), ("password", "typed-word")))
        request = Request(url=server.url, auth=sign_in)
        sending = asyncio.ensure_future(send(workspace, request, ref))
        await server.arrived.wait()
        assert "typed-word" not in masked("KeyError: typed-word")
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
