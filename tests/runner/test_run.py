"""Running a collection: which requests, in which order, with which cookies."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from postwright.demo.server import DemoServer
from postwright.demo.tour import tour_folder
from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.request import Request
from postwright.runner.report import Outcome
from postwright.runner.run import RunOptions, run_collection
from postwright.runner.selection import choose
from postwright.storage.paths import Paths
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace

TREE = Collection(
    items=(
        Item("a", Folder("A", items=(Item("1.yml", Request("one", tags=("x",))),))),
        Item("2.yml", Request("two")),
        Item("w.yml", Foreign("socket", "websocket")),
        Item("3.yml", Request("three", tags=("x", "y"))),
    )
)


@asynccontextmanager
async def tour(tmp_path: Path) -> AsyncIterator[tuple[Workspace, OpenCollection]]:
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache")
    for folder in (paths.config, paths.data, paths.cache):
        folder.mkdir()
    engine, demo = Engine(files=LocalFiles(), spool=paths.spool), DemoServer()
    workspace = Workspace(paths, engine, environment={}, keep=False)
    workspace.demo_url = demo.listen
    try:
        yield workspace, workspace.open(tour_folder())
    finally:
        await engine.aclose()
        await demo.aclose()
        workspace.shut()


def names(outcomes: tuple[Outcome, ...]) -> list[str]:
    return [outcome.request.name for outcome in outcomes]


@pytest.mark.parametrize(
    ("paths", "tags", "chosen"),
    [
        ((), (), ["one", "two", "three"]),
        ((("a",),), (), ["one"]),
        ((("3.yml",), ("a", "1.yml")), (), ["one", "three"]),
        ((), ("y", "z"), ["three"]),
        (((),), ("x",), ["one", "three"]),
    ],
)
def test_requests_are_chosen_by_path_and_tag(paths: tuple, tags: tuple, chosen: list[str]):
    assert [one.request.name for one in choose(TREE, paths, tags)] == chosen


def test_unknown_path_is_an_error():
    with pytest.raises(KeyError):
        choose(TREE, (("b",),))


async def test_order_is_that_of_the_tree_and_cookies_go_along(tmp_path: Path):
    async with tour(tmp_path) as (workspace, opened):
        seen: list[str] = []
        chosen = choose(opened.tree, (("Accounts",),))
        report = await run_collection(
            workspace, opened, chosen, ended=lambda outcome: seen.append(outcome.request.name)
        )
        assert names(report.outcomes) == seen
        assert seen == ["Register a user", "Log in", "Call the protected path", "Bearer sign-in"]
        statuses = [outcome.exchange.response.status for outcome in report.outcomes]
        assert statuses == [201, 200, 200, 200]
        assert (report.passed, report.failed, report.skipped) == (4, 0, 0)


async def test_each_iteration_has_its_own_cookies(tmp_path: Path):
    async with tour(tmp_path) as (workspace, opened):
        login, private = choose(opened.tree, (("Accounts",),))[1:3]
        report = await run_collection(workspace, opened, (private, login), RunOptions(iterations=2))
        assert [o.exchange.response.status for o in report.outcomes] == [401, 200, 401, 200]
        assert [o.iteration for o in report.outcomes] == [1, 1, 2, 2]


async def test_without_cookies_the_path_stays_closed(tmp_path: Path):
    async with tour(tmp_path) as (workspace, opened):
        chosen = choose(opened.tree, (("Accounts",),))[1:3]
        report = await run_collection(workspace, opened, chosen, RunOptions(cookies=False))
        assert [o.exchange.response.status for o in report.outcomes] == [200, 401]


async def test_workers_share_the_list(tmp_path: Path):
    async with tour(tmp_path) as (workspace, opened):
        chosen = choose(opened.tree, (("First steps",),))
        options = RunOptions(iterations=5, concurrency=4)
        report = await run_collection(workspace, opened, chosen, options)
        assert len(report.outcomes) == 15
        assert report.passed == 15


async def test_bail_leaves_the_rest_unsent(tmp_path: Path):
    async with tour(tmp_path) as (workspace, opened):
        workspace.demo_url = None
        report = await run_collection(workspace, opened, choose(opened.tree), RunOptions(bail=True))
        assert (report.failed, report.skipped) == (1, 8)
        assert report.outcomes[0].problem_kind == "variable"
        assert "demo is not set" in report.outcomes[0].reason
