"""Running a collection: which requests, in which order, with which cookies."""

import asyncio
import json
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from postwright.demo.server import DemoServer
from postwright.demo.tour import tour_folder
from postwright.engine.files import LocalFiles
from postwright.engine.send import Engine
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.options import Options, Postwright, ResponseCapture, ResponseCheck
from postwright.model.request import Assertion, Capture, Field, Request, Variable
from postwright.runner.report import Outcome
from postwright.runner.run import RunOptions, run_collection
from postwright.runner.selection import choose
from postwright.storage.paths import Paths
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace
from tests.formats.test_opencollection_write import BRU, SAMPLES, needs_bruno, node, saved
from tests.server import Got, RawServer, Reply

TREE = Collection(
    items=(
        Item("a", Folder("A", items=(Item("1.yml", Request("one", tags=("x",))),))),
        Item("2.yml", Request("two")),
        Item("w.yml", Foreign("socket", "websocket")),
        Item("3.yml", Request("three", tags=("x", "y"))),
    )
)


@asynccontextmanager
async def opened_in(
    tmp_path: Path, root: Path | None = None
) -> AsyncIterator[tuple[Workspace, OpenCollection]]:
    """Lend a workspace with a collection open in it; the tour where none is given."""
    paths = Paths(tmp_path / "config", tmp_path / "data", tmp_path / "cache")
    for folder in (paths.config, paths.data, paths.cache):
        folder.mkdir()
    engine, demo = Engine(files=LocalFiles(), spool=paths.spool), DemoServer()
    workspace = Workspace(paths, engine, environment={}, keep=False)
    workspace.demo_url = demo.listen
    workspace.agreed_beside = lambda *_: True
    try:
        yield workspace, workspace.open(root or tour_folder())
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
    async with opened_in(tmp_path) as (workspace, opened):
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
    async with opened_in(tmp_path) as (workspace, opened):
        login, private = choose(opened.tree, (("Accounts",),))[1:3]
        report = await run_collection(workspace, opened, (private, login), RunOptions(iterations=2))
        assert [o.exchange.response.status for o in report.outcomes] == [401, 200, 401, 200]
        assert [o.iteration for o in report.outcomes] == [1, 1, 2, 2]


async def test_without_cookies_the_path_stays_closed(tmp_path: Path):
    async with opened_in(tmp_path) as (workspace, opened):
        chosen = choose(opened.tree, (("Accounts",),))[1:3]
        report = await run_collection(workspace, opened, chosen, RunOptions(cookies=False))
        assert [o.exchange.response.status for o in report.outcomes] == [200, 401]


async def test_workers_share_the_list(tmp_path: Path):
    async with opened_in(tmp_path) as (workspace, opened):
        chosen = choose(opened.tree, (("First steps",),))
        options = RunOptions(iterations=5, concurrency=4)
        report = await run_collection(workspace, opened, chosen, options)
        assert len(report.outcomes) == 15
        assert report.passed == 15


async def test_bail_leaves_the_rest_unsent(tmp_path: Path):
    async with opened_in(tmp_path) as (workspace, opened):
        workspace.demo_url = None
        report = await run_collection(workspace, opened, choose(opened.tree), RunOptions(bail=True))
        assert (report.failed, report.skipped) == (1, 8)
        assert report.outcomes[0].problem_kind == "variable"
        assert "demo is not set" in report.outcomes[0].reason


@asynccontextmanager
async def collection_of(
    tmp_path: Path, *requests: Request, **more: object
) -> AsyncIterator[tuple[Workspace, OpenCollection]]:
    items = tuple(Item(f"{n}.yml", request) for n, request in enumerate(requests, 1))
    folder = saved(tmp_path / "c", Collection(name="C", items=items, **more))
    async with opened_in(tmp_path, folder.root) as lent:
        yield lent


async def test_captured_values_reach_later_requests_and_never_expand(tmp_path: Path):
    body = b'{"token": "{{secret}} & more", "n": 1.10, "id": 12345678901234567890}'
    async with RawServer(Reply(200, body)) as server:
        first = Request(
            url=server.url,
            captures=(
                Capture("res.body.token", "token"),
                Capture("res.body.n", "n"),
                Capture("res.body.id", "id"),
                Capture("res.body.nothing", "lost"),
                Capture("res.body.token", "early", phase="before-request"),
                Capture("res.body.token", "off", enabled=False),
            ),
        )
        second = Request(
            url=server.url + "/{{id}}",
            headers=(Field("X-Token", "{{token}}"), Field("X-N", "{{n}}")),
            variables=(Variable("secret", "never"),),
            assertions=(Assertion("res.body.id", "eq", "{{id}}"),),
        )
        third = Request(url=server.url + "/{{early}}")
        async with collection_of(tmp_path, first, second, third) as (workspace, opened):
            report = await run_collection(workspace, opened, choose(opened.tree))
    assert server.requests[1].header("X-Token") == "{{secret}} & more"
    assert server.requests[1].header("X-N") == "1.10"
    assert server.requests[1].line == "GET /12345678901234567890 HTTP/1.1"
    assert [outcome.passed for outcome in report.outcomes] == [True, True, False]
    assert "early is not set" in report.outcomes[2].reason
    assert [(c.name, c.problem) for c in report.outcomes[0].captured if c.problem] == [
        ("lost", "nothing is at res.body.nothing")
    ]


async def test_each_iteration_has_its_row_and_its_captures(tmp_path: Path):
    def echo(got: Got) -> Reply:
        return Reply(200, json.dumps({"target": got.line.split()[1]}).encode())

    async with RawServer(echo) as server:
        first = Request(url=server.url + "/{{user}}", captures=(Capture("res.body.target", "t"),))
        second = Request(url=server.url + "{{t}}/again")
        async with collection_of(tmp_path, first, second) as (workspace, opened):
            rows = ({"user": "a"}, {"user": "b"})
            options = RunOptions(iterations=3, data=rows, given=(Variable("user", "given"),))
            report = await run_collection(workspace, opened, choose(opened.tree), options)
    assert report.passed == 6
    assert [got.line.split()[1] for got in server.requests] == [
        "/a", "/a/again", "/b", "/b/again", "/a", "/a/again"
    ]  # fmt: skip


async def test_folders_capture_too_and_the_nearest_row_of_a_name_counts(tmp_path: Path):
    async with RawServer(Reply(200, b'{"a": 1, "b": 2, "c": 3}')) as server:
        inner = Request("r", url=server.url, captures=(Capture("res.body.c", "z"),))
        rows = (Capture("res.body.b", "y"), Capture("res.body.b", "z"))
        folder = Folder("F", items=(Item("r.yml", inner),), captures=rows)
        above = (Capture("res.body.a", "x"), Capture("res.body.a", "y"))
        tree = Collection(name="C", items=(Item("f", folder),), captures=above)
        kept = saved(tmp_path / "c", tree)
        async with opened_in(tmp_path, kept.root) as (workspace, opened):
            report = await run_collection(workspace, opened, choose(opened.tree))
    (outcome,) = report.outcomes
    assert {one.name: one.value for one in outcome.captured} == {"x": "1", "y": "2", "z": "3"}


async def test_the_nearest_checks_count(tmp_path: Path):
    def ours(*checks: ResponseCheck) -> Postwright:
        return Postwright(checks=checks, captures=(ResponseCapture("text", "(o.)", "x"),))

    size = ResponseCheck("size", "", "eq", "2")
    text = ResponseCheck("text", "", "eq", "ok")
    async with RawServer(Reply(200, b"ok")) as server:
        own = Request("own", url=server.url, options=Options(postwright=Postwright(checks=(text,))))
        items = (
            Item("f", Folder("F", items=(Item("a.yml", Request("a", url=server.url)),),
                             postwright=ours(size))),
            Item("own.yml", own),
        )  # fmt: skip
        folder = saved(tmp_path / "c", Collection(name="C", items=items, postwright=ours(text)))
        async with opened_in(tmp_path, folder.root) as (workspace, opened):
            report = await run_collection(workspace, opened, choose(opened.tree))
    assert [[check.name for check in outcome.checks] for outcome in report.outcomes] == [
        ["size eq 2"], ["text eq ok"]
    ]  # fmt: skip
    assert [[c.value for c in outcome.captured] for outcome in report.outcomes] == [["ok"], ["ok"]]


async def test_a_failed_check_fails_and_what_needs_javascript_does_not(tmp_path: Path):
    async with RawServer(Reply(200, b'{"a": [1]}')) as server:
        rows = (
            Assertion("res.body.a.map(x => x)", "length", "1"),
            Assertion("res.body.a[0]", "eq", "${[1][0]}"),
        )
        skipped = Request(url=server.url, assertions=rows)
        failed = Request(url=server.url, assertions=(*rows, Assertion("res.status", "eq", "201")))
        async with collection_of(tmp_path, skipped, failed) as (workspace, opened):
            options = RunOptions(bail=True, iterations=2)
            report = await run_collection(workspace, opened, choose(opened.tree), options)
    assert [outcome.passed for outcome in report.outcomes] == [True, False]
    assert report.checks(None) == 4
    assert report.outcomes[0].checks[0].skipped == "needs JavaScript"
    (broken,) = report.outcomes[1].broken
    assert (broken.expected, broken.got) == ("201", "200")
    assert [one.why for one in report.unsent] == ["the run stopped after a failure"] * 2


async def test_without_a_whole_answer_no_check_is_made(tmp_path: Path):
    async with RawServer(
        Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nshort", close=True)
    ) as server:
        request = Request(url=server.url, assertions=(Assertion("res.status", "eq", "200"),),
                          captures=(Capture("res.status", "s"),))  # fmt: skip
        async with collection_of(tmp_path, request) as (workspace, opened):
            report = await run_collection(workspace, opened, choose(opened.tree))
    (outcome,) = report.outcomes
    assert (outcome.passed, outcome.captured) == (False, ())
    assert [(c.passed, c.skipped) for c in outcome.checks] == [(None, "no complete response")]


async def test_what_came_is_told_where_the_run_is_cancelled(tmp_path: Path):
    arrived = asyncio.Event()

    def never(_: Got) -> Reply:
        arrived.set()
        return Reply(raw=b"HTTP/1.1 200 OK\r\n", hang=True)

    async with RawServer(Reply(200, b"ok"), never) as server:
        requests = [Request(f"r{n}", url=server.url) for n in range(3)]
        async with collection_of(tmp_path, *requests) as (workspace, opened):
            told: list[object] = []
            task = asyncio.ensure_future(
                run_collection(workspace, opened, choose(opened.tree), stopped=told.append)
            )
            await arrived.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
    (report,) = told
    assert names(report.outcomes) == ["r0"]
    assert [one.name for one in report.unsent] == ["r1", "r2"]
    assert {one.why for one in report.unsent} == {"the run was interrupted"}


@contextmanager
def sample_server() -> Iterator[int]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = [sys.executable, str(SAMPLES / "server.py"), str(port)]
    with subprocess.Popen(words, stderr=subprocess.DEVNULL) as server:
        try:
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port), 0.1).close()
                    break
                except OSError:
                    assert server.poll() is None
            yield port
        finally:
            server.kill()


@needs_bruno
async def test_the_sample_runs_as_under_bru(tmp_path: Path, sample: Path):
    pytest.importorskip("aiohttp")
    given = (Variable("apiKey", "key-from-cli"),)
    env = sample / ".env"
    wanted = env.read_text()
    with sample_server() as port:  # one for each: it counts
        env.write_text(wanted.replace("8765", str(port)))
        words = ("run", "--env", "local", "--env-var", "apiKey=key-from-cli", "--noproxy")
        ran = await asyncio.to_thread(node, BRU, *words, "--output", "out.json", cwd=sample)
    with sample_server() as port:
        env.write_text(wanted.replace("8765", str(port)))
        async with opened_in(tmp_path, sample) as (workspace, opened):
            workspace.choose_environment(sample, "local")
            chosen = choose(opened.tree)
            report = await run_collection(workspace, opened, chosen, RunOptions(given=given))
    theirs = json.loads((sample / "out.json").read_text())[0]["results"]
    assert ran.returncode == 0
    assert [their_facts(result) for result in theirs] == [our_facts(o) for o in report.outcomes]
    assert (report.checks(True), report.checks(False), report.checks(None)) == (25, 0, 1)
    left = [(o.request.name, c.name, c.skipped) for o in report.outcomes for c in o.checks
            if c.passed is None]  # fmt: skip
    assert left == [("echo no auth", "the request's test script", "needs JavaScript")]


def their_facts(result: dict) -> tuple[object, ...]:
    url = urlsplit(result["request"]["url"])
    checks = [(a["lhsExpr"], a["status"] == "pass") for a in result["assertionResults"]]
    target = f"{url.path}?{url.query}" if url.query else url.path
    return result["request"]["method"], target, result["response"]["status"], checks


def our_facts(outcome: Outcome) -> tuple[object, ...]:
    prepared = outcome.exchange.prepared
    checks = [(c.name.split()[0], c.passed) for c in outcome.checks if c.passed is not None]
    return prepared.method, prepared.target, outcome.exchange.response.status, checks
