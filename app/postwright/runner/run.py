"""Sends a whole collection: depth first, in the order of the tree, by one worker or several."""

import asyncio
import time
import uuid
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping

import msgspec
from msgspec.structs import replace

from postwright.analysis.told_secrets import secrets_of_exchange, secrets_of_value
from postwright.engine.cookies import PlainJar
from postwright.engine.errors import NotSent
from postwright.engine.ports import Context
from postwright.engine.recording import Recording
from postwright.model.collection import RequestRef
from postwright.model.cookies import CookieVerdict
from postwright.model.exchange import Exchange
from postwright.model.judged import Captured
from postwright.model.request import Variable
from postwright.model.said import said
from postwright.runner.judging import judge, unjudged
from postwright.runner.operators import Resolve
from postwright.runner.report import Outcome, Report, Unsent
from postwright.runner.selection import Chosen
from postwright.runner.variables import Variables
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
    data: tuple[Mapping[str, str], ...] = ()
    """Variables of each iteration; where there are more iterations, from the first again."""
    given: tuple[Variable, ...] = ()
    allow_env: tuple[str, ...] = ()
    adapt: Callable[[Context], Context] = lambda context: context
    """Changes each context, such as which files it may read."""


async def run_collection(
    workspace: Workspace,
    opened: OpenCollection,
    chosen: tuple[Chosen, ...],
    options: RunOptions | None = None,
    *,
    ended: Callable[[Outcome], None] = lambda _: None,
    stopped: Callable[[Report], None] = lambda _: None,
) -> Report:
    """Send the requests and return what came of each; `ended` is told one by one.

    A body's file may be deleted as soon as `ended` returns. Cookies and captured values live for
    one iteration. `stopped` is told what came so far, where the run is cancelled.
    """
    run = _Run(workspace, opened, options or RunOptions(), ended)
    try:
        await run.work(chosen)
    except asyncio.CancelledError:
        stopped(run.report(said("the run was interrupted")))
        raise
    return run.report(said("the run stopped after a failure"))


class _Iteration:
    """What the requests of one iteration share."""

    def __init__(self, jar: PlainJar | None, data: Mapping[str, str]) -> None:
        self.jar = jar
        self.data = data
        self.captured: dict[str, str] = {}
        self.of_json: set[str] = set()
        """The names of captured values that are no text."""
        self.secrets: dict[str, tuple[str, ...]] = {}
        """What of the captured values nobody may read, by name."""

    def keep(self, captured: Iterable[Captured]) -> None:
        for one in captured:
            self.secrets.pop(one.name, None)
            self.of_json.discard(one.name)
            if one.is_json:
                self.of_json.add(one.name)
            if one.value is None:
                self.captured.pop(one.name, None)
            else:
                self.captured[one.name] = one.value

    def hide(self, captured: Iterable[Captured], exchange: Exchange) -> None:
        """Note which of the values are credentials: by their name, or by where they stood."""
        kept = {one.name: one.value for one in captured if one.value is not None}
        known = set(secrets_of_exchange(exchange)) if kept else set()
        for name, value in kept.items():
            found = (value,) if value in known else secrets_of_value(name, value)
            if found:
                self.secrets[name] = found

    def hidden(self) -> tuple[str, ...]:
        return tuple(text for texts in self.secrets.values() for text in texts)


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
        self._iterations: dict[int, _Iteration] = {}
        self._waiting: deque[tuple[int, Chosen]] = deque()
        self._under_way: list[tuple[int, Chosen]] = []
        self._outcomes: list[Outcome] = []
        self._bailed = False
        self._began_s = 0.0

    async def work(self, chosen: tuple[Chosen, ...]) -> None:
        self._began_s = time.perf_counter()
        self._waiting.extend(self._list(chosen))
        workers = max(1, min(self._options.concurrency, len(self._waiting)))
        tasks = [asyncio.ensure_future(self._worker()) for _ in range(workers)]
        try:
            # Unlike a TaskGroup it raises the error itself, such as that nobody reads the report.
            await asyncio.gather(*tasks)
        finally:
            for task in tasks:
                task.cancel()
            await asyncio.gather(*tasks, return_exceptions=True)

    def report(self, why: str) -> Report:
        """Return what came so far; `why` is told of the requests that were not sent."""
        unsent = tuple(
            Unsent(one.path, one.request.name, iteration, why, self._folders(one))
            for iteration, one in (*self._under_way, *self._waiting)
        )
        elapsed_ms = (time.perf_counter() - self._began_s) * 1000
        return Report(tuple(self._outcomes), unsent, elapsed_ms)

    def _folders(self, one: Chosen) -> tuple[str, ...]:
        lineage = self._workspace.lineage(RequestRef(self._root, one.path))
        return tuple(folder.name for folder in lineage.folders)

    def _list(self, chosen: tuple[Chosen, ...]) -> Iterator[tuple[int, Chosen]]:
        for iteration in range(1, self._options.iterations + 1):
            for one in chosen:
                yield iteration, one

    async def _worker(self) -> None:
        first = True
        while self._waiting and not self._bailed:
            if self._options.delay_s and not first:
                await asyncio.sleep(self._options.delay_s)
                if not self._waiting or self._bailed:
                    return
            first = False
            iteration, one = self._waiting.popleft()
            self._under_way.append((iteration, one))
            outcome = await self._send(iteration, one)
            self._under_way.remove((iteration, one))
            self._outcomes.append(_lean(outcome))
            self._bailed = self._bailed or (self._options.bail and not outcome.passed)
            self._ended(outcome)

    def _of(self, number: int) -> _Iteration:
        if number not in self._iterations:
            data = self._options.data
            row = data[(number - 1) % len(data)] if data else {}
            jar = PlainJar() if self._options.cookies else None
            self._iterations[number] = _Iteration(jar, row)
        return self._iterations[number]

    async def _send(self, number: int, one: Chosen) -> Outcome:
        iteration = self._of(number)
        ref = RequestRef(self._root, one.path)
        context = self._context(ref, iteration)
        outcome = Outcome(one.path, one.request, number, folders=self._folders(one))
        try:
            prepared = self._workspace.prepare(one.request, ref, context)
            self._workspace.stop_invalid(one.request, ref, context)
            recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=context.now)
            exchange = await self._workspace.engine.send(
                prepared, recording=recording, jar=iteration.jar, tokens=context.tokens
            )
            outcome = replace(outcome, exchange=exchange)
        except NotSent as error:
            outcome = replace(outcome, problem=str(error), problem_kind=error.kind)
        outcome = replace(outcome, more_secrets=iteration.hidden())
        if outcome.reason:
            checks = unjudged(one.request, self._workspace.lineage(ref)).checks
            return replace(outcome, checks=checks)
        return self._judged(outcome, ref, context, iteration)

    def _context(self, ref: RequestRef, iteration: _Iteration) -> Context:
        context = self._workspace.context(ref, allow_env=self._options.allow_env)
        return self._options.adapt(
            replace(
                context,
                given=self._options.given,
                data=iteration.data,
                captured=dict(iteration.captured),
                cookies=_verdicts(iteration.jar, context.now),
            )
        )

    def _judged(
        self, outcome: Outcome, ref: RequestRef, context: Context, iteration: _Iteration
    ) -> Outcome:
        variables: list[Variables] = []

        def resolving(captured: tuple[Captured, ...]) -> Resolve:
            iteration.keep(captured)
            after = replace(context, captured=dict(iteration.captured))
            resolver = self._workspace.resolver(outcome.request, ref, after)
            variables.append(Variables(resolver, frozenset(iteration.of_json)))
            return variables[0]

        assert outcome.exchange is not None
        lineage = self._workspace.lineage(ref)
        judged = judge(outcome.exchange, outcome.request, lineage, resolving)
        iteration.hide(judged.captured, outcome.exchange)
        secrets = (text for one in variables for text in one.secrets)
        return replace(
            outcome,
            checks=judged.checks,
            captured=judged.captured,
            more_secrets=(*outcome.more_secrets, *iteration.hidden(), *secrets),
        )


def _lean(outcome: Outcome) -> Outcome:
    """Return the outcome without the bytes of its connection: a run may be long."""
    if outcome.exchange is None:
        return outcome
    return replace(outcome, exchange=_without_bytes(outcome.exchange))


def _without_bytes(exchange: Exchange) -> Exchange:
    hops = tuple(replace(hop, sent=b"", received=b"") for hop in exchange.hops)
    return replace(exchange, hops=hops)


def _verdicts(
    jar: PlainJar | None, now: float
) -> Callable[[str], tuple[CookieVerdict, ...]] | None:
    """Return who judges the iteration's own cookies; None where it has no jar."""
    return None if jar is None else lambda url: jar.verdicts(url, now)
