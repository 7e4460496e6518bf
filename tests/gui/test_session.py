from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from msgspec.structs import replace

from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine
from postwright.gui.session import Session
from postwright.model import tree
from postwright.model.collection import Folder, RequestRef
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Request
from postwright.storage.paths import Paths
from postwright.workspace.workspace import Workspace


@asynccontextmanager
async def a_session(home: Path) -> AsyncIterator[Session]:
    paths = Paths(home / "config", home / "data", home / "cache")
    engine = Engine(files=LocalFiles(), spool=paths.spool)
    workspace = Workspace(paths, engine, environment={})
    yield Session(workspace)
    await engine.aclose()
    workspace.shut()


def first(session: Session, root: Path) -> tuple[RequestRef, Request]:
    opened = session.collection(root)
    assert opened is not None
    for path, item in tree.walk(opened.tree):
        if isinstance(item.value, Request):
            return RequestRef(str(root), path), item.value
    raise AssertionError("no request")


async def test_catching_up_reads_what_another_program_wrote(tmp_path: Path, sample: Path) -> None:
    async with a_session(tmp_path / "home") as session:
        await session.open_folder(sample)
        ref, saved = first(session, sample)
        told: list[str] = []
        session.collections_changed.connect(lambda: told.append("changed"))
        await session.disk.catch_up()
        assert told == []
        file = sample.joinpath(*ref.path)
        file.write_text(file.read_text().replace(f"name: {saved.name}", "name: theirs", 1))
        await session.disk.catch_up()
        assert told == ["changed"]
        now = session.saved(ref)
        assert now is not None
        assert now.name == "theirs"


async def test_draft_follows_a_file_that_another_program_renamed(
    tmp_path: Path, sample: Path
) -> None:
    async with a_session(tmp_path / "home") as session:
        await session.open_folder(sample)
        ref, saved = first(session, sample)
        typed = replace(saved, url="http://example.test/typed")
        session.drafts.keep(ref, typed)
        after = RequestRef(str(sample), (*ref.path[:-1], "renamed.yml"))
        sample.joinpath(*ref.path).rename(sample.joinpath(*after.path))
        moves: list[tuple[object, object]] = []
        session.moved.connect(lambda before, after: moves.append((before, after)))
        await session.disk.catch_up()
        assert moves == [(ref, after)]
        assert session.drafts.kept == {after: typed}
        session.drafts.drop(after)
        assert session.workspace.drafts.all() == {}


async def test_answer_of_an_unsaved_request_follows_it_into_its_file(
    tmp_path: Path, sample: Path
) -> None:
    async with a_session(tmp_path / "home") as session:
        await session.open_folder(sample)
        loose = RequestRef(draft="1")
        prepared = PreparedRequest("GET", "http://a.test/", "http", "a.test", 80, "/")
        session.workspace.history.add(Exchange("e", prepared, 1.0), loose).result()
        session.drafts.keep(loose, Request(name="new one"))
        ref = session.save_new(loose, Request(name="new one"), sample, ())
        last = session.workspace.history.last(ref)
        assert last is not None
        assert last.id == "e"
        assert session.drafts.kept == {}
        assert (sample / "new one.yml").exists()


async def test_a_draft_has_the_name_that_its_file_got_back(tmp_path: Path, sample: Path) -> None:
    async with a_session(tmp_path / "home") as session:
        await session.open_folder(sample)
        ref, saved = first(session, sample)
        renamed = RequestRef(str(sample), session.edits.rename(sample, ref.path, "Another"))
        session.drafts.keep(renamed, replace(saved, name="Another", url="http://example.test/"))
        session.edits.stack(sample).undo()
        draft = session.drafts.of(ref)
        assert draft is not None
        assert (draft.name, draft.url) == (saved.name, "http://example.test/")


async def test_no_edit_of_the_tree_takes_the_place_of_a_draft_whose_file_is_gone(
    tmp_path: Path, sample: Path
) -> None:
    async with a_session(tmp_path / "home") as session:
        await session.open_folder(sample)
        edits = session.edits
        ref, saved = first(session, sample)
        copied = edits.duplicate(sample, ref.path)
        orphan = RequestRef(str(sample), copied)
        session.drafts.keep(orphan, replace(saved, url="http://example.test/typed"))
        edits.stack(sample).undo()
        name = copied[-1].removesuffix(".yml")
        other = edits.add(sample, copied[:-1], Request(name="Other"))
        taken = [
            edits.duplicate(sample, ref.path),
            edits.add(sample, copied[:-1], Request(name=name)),
            edits.rename(sample, other, name),
            edits.copy(sample, edits.add(sample, (), Request(name=name)), copied[:-1], None),
            edits.move(sample, edits.add(sample, (), Request(name=name)), copied[:-1], None),
        ]
        assert copied not in taken
        kept = session.drafts.of(orphan)
        assert kept is not None
        assert kept.url == "http://example.test/typed"


async def test_a_folder_anew_does_not_take_in_the_drafts_of_one_that_is_gone(
    tmp_path: Path, sample: Path
) -> None:
    async with a_session(tmp_path / "home") as session:
        await session.open_folder(sample)
        folder = session.edits.add(sample, (), Folder(name="Gone"))
        inside = session.edits.add(sample, folder, Request(name="In"))
        session.drafts.keep(RequestRef(str(sample), inside), Request(name="In", url="typed"))
        session.edits.remove(sample, folder)
        again = session.edits.add(sample, (), Folder(name="Gone"))
        assert again != folder
        session.edits.stack(sample).undo()
        session.edits.stack(sample).undo()
        assert session.item(RequestRef(str(sample), inside)) is not None
