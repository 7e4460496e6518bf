"""Sends a whole collection: depth first, in the order of the tree, by one worker or several."""

import asyncio
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator

import msgspec

from postwright.engine.cookies import PlainJar
from postwright.engine.errors import NotSent
from postwright.engine.ports import Context
from postwright.engine.recording import Recording
from postwright.model import tree
from postwright.model.collection import Broken, Collection, Folder, Path, RequestRef
from postwright.model.request import Request, Variable
from postwright.runner.report import Outcome, Report
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace


class RunOptions(msgspec.Struct, frozen=True):
    """How a collection is run."""

    iterations: int = 1
    concurrency: int = 1
    """Workers over the flat list; the order within an iteration is kept only by one."""
    delay_s: float = 0.0
    """Between one request of a worker and its next."""
    bail: bool = False
    """Send nothing more after a failed request."""
    cookies: bool = True
    given: tuple[Variable, ...] = ()
    allow_env: tuple[str, ...] = ()
    adapt: Callable[[Context], Context] = lambda context: context
    """Changes each context, such as which files it may read."""


class Chosen(msgspec.Struct, frozen=True):
    """A request that will be sent."""

    path: Path
    request: Request


def choose(
    collection: Collection, paths: Iterable[Path] = (), tags: Iterable[str] = ()
) -> tuple[Chosen, ...]:
    """Return the requests at or below these paths, all without any, that have one of the tags.

    Raise KeyError with a path that is not in the collection.
    """
    wanted, names = tuple(paths), frozenset(tags)
    for path in wanted:
        if path and tree.find(collection, path) is None:
            raise KeyError(path)
    return tuple(
        Chosen(path, item.value)
        for path, item in tree.walk(collection)
        if isinstance(item.value, Request)
        and _is_wanted(path, wanted)
        and (not names or names.intersection(item.value.tags))
    )


def unreadable(
    collection: Collection, paths: Iterable[Path] = ()
) -> tuple[tuple[Path, Broken], ...]:
    """Return the files at or below these paths that could not be read, and why."""
    wanted = tuple(paths)
    found: list[tuple[Path, Broken]] = []
    for path, item in tree.walk(collection):
        if isinstance(item.value, Broken) and _is_wanted(path, wanted):
            found.append((path, item.value))
        elif isinstance(item.value, Folder) and item.value.broken and _is_wanted(path, wanted):
            found.append(((*path, "folder.yml"), item.value.broken))
    return tuple(found)


def _is_wanted(path: Path, wanted: tuple[Path, ...]) -> bool:
    return not wanted or any(path[: len(above)] == above for above in wanted)


async def run_collection(
    workspace: Workspace,
    opened: OpenCollection,
    chosen: tuple[Chosen, ...],
    options: RunOptions | None = None,
    *,
    ended: Callable[[Outcome], None] = lambda _: None,
) -> Report:
    """Send the requests and return what came of each; `ended` is told one by one.

    A body's file may be deleted as soon as `ended` returns. Cookies live for one iteration.
    """
    run = _Run(workspace, opened, options or RunOptions(), ended)
    began_s = time.perf_counter()
    await run.work(chosen)
    elapsed_ms = (time.perf_counter() - began_s) * 1000
    return Report(tuple(run.outcomes), len(run.waiting), elapsed_ms)


class _Run:
    def __init__(
        self,
        workspace: Workspace,
        opened: OpenCollection,
        options: RunOptions,
        ended: Callable[[Outcome], None],
    ) -> None:
        self._workspace = workspace
        self._root = str(opened.root)
        self._options = options
        self._ended = ended
        self._jars: dict[int, PlainJar] = {}
        self.waiting: deque[tuple[int, Chosen]] = deque()
        self.outcomes: list[Outcome] = []
        self._bailed = False

    async def work(self, chosen: tuple[Chosen, ...]) -> None:
        self.waiting.extend(self._list(chosen))
        workers = max(1, min(self._options.concurrency, len(self.waiting)))
        tasks = [asyncio.ensure_future(self._worker()) for _ in range(workers)]
        try:
            # Unlike a TaskGroup it raises the error itself, such as that nobody reads the report.
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def _list(self, chosen: tuple[Chosen, ...]) -> Iterator[tuple[int, Chosen]]:
        for iteration in range(1, self._options.iterations + 1):
            for one in chosen:
                yield iteration, one

    async def _worker(self) -> None:
        first = True
        while self.waiting and not self._bailed:
            if self._options.delay_s and not first:
                await asyncio.sleep(self._options.delay_s)
                if not self.waiting or self._bailed:
                    return
            first = False
            iteration, one = self.waiting.popleft()
            outcome = await self._send(iteration, one)
            self.outcomes.append(outcome)
            self._bailed = self._bailed or (self._options.bail and not outcome.passed)
            self._ended(outcome)

    async def _send(self, iteration: int, one: Chosen) -> Outcome:
        jar = self._jars.setdefault(iteration, PlainJar()) if self._options.cookies else None
        ref = RequestRef(self._root, one.path)
        context = self._workspace.context(
            ref, given=self._options.given, allow_env=self._options.allow_env
        )
        context = self._options.adapt(_with_jar(context, jar))
        try:
            prepared = self._workspace.prepare(one.request, ref, context)
            self._workspace.stop_invalid(one.request, ref, context)
        except NotSent as error:
            return Outcome(
                one.path, one.request, iteration, problem=str(error), problem_kind=error.kind
            )
        recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=context.now)
        exchange = await self._workspace.engine.send(
            prepared, recording=recording, jar=jar, tokens=context.tokens
        )
        return Outcome(one.path, one.request, iteration, exchange)


def _with_jar(context: Context, jar: PlainJar | None) -> Context:
    """Return the context with the iteration's own cookies, or with none."""
    if jar is None:
        return msgspec.structs.replace(context, cookies=None)
    now = context.now
    return msgspec.structs.replace(context, cookies=lambda url: jar.verdicts(url, now))
