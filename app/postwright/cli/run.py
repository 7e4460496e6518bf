"""`postwright run`: a whole collection, in order."""

import argparse
import contextlib
import io
import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from postwright.cli.console import Console, Stop
from postwright.cli.outfit import complete, confined, open_collection, outfit
from postwright.cli.parser import Parser, add_variables, at_least_one, command, count, given
from postwright.model.collection import Path as ItemPath
from postwright.model.request import Request
from postwright.protocol.visible import visible
from postwright.runner.iteration_data import BadData, Row, rows_in
from postwright.runner.report import Outcome, Report
from postwright.runner.reporters import REPORTERS
from postwright.runner.run import RunOptions, run_collection
from postwright.runner.selection import Chosen, choose, foreign, unreadable
from postwright.runner.wish import RunWish
from postwright.runner.words import summary
from postwright.storage.files import write_out
from postwright.storage.paths import Paths
from postwright.storage.run_answers import keep_answer
from postwright.workspace.opened import OpenCollection

_EXAMPLES = """\
  postwright run collection --env local
  postwright run collection Accounts 'Files/Upload a file.yml' --env-var token=abc
  postwright run collection --data users.csv --reporter junit --report results.xml
  postwright run collection --iterations 10 --concurrency 4 --reporter jsonl"""


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    parser = command(commands, "run", "Send the requests of a collection, in order.", _EXAMPLES)
    parser.add_argument("folder", metavar="DIR", help="the collection's folder")
    parser.add_argument(
        "paths", metavar="PATH", nargs="*", default=[], help="only these folders and requests of it"
    )
    add_variables(parser)
    way = parser.add_argument_group("the way they are sent")
    way.add_argument(
        "--data", metavar="FILE",
        help="variables of each iteration: CSV with names in its first line, or JSON, a list of "
        "objects; one iteration for each row",
    )  # fmt: skip
    way.add_argument(
        "--iterations", metavar="N", type=at_least_one,
        help="how often the whole is run (1, or once for each row of the data)",
    )  # fmt: skip
    way.add_argument(
        "--concurrency", metavar="N", type=at_least_one, default=1,
        help="workers; the order is kept by one only",
    )  # fmt: skip
    way.add_argument("--delay", metavar="MS", type=count, default=0, help="between two requests")
    way.add_argument("--bail", action="store_true", help="stop after the first failure")
    way.add_argument("--tags", metavar="A,B", default="", help="only requests with one of them")
    way.add_argument("--insecure", action="store_true", help="do not check certificates")
    way.add_argument("--no-cookies", action="store_true", help="neither send nor keep cookies")
    output = parser.add_argument_group("output")
    output.add_argument("--reporter", choices=tuple(REPORTERS), default="text")
    output.add_argument("--report", metavar="FILE", help="write the report there, not to stdout")
    output.add_argument("--reveal", action="store_true", help="show secret values")
    parser.set_defaults(run=run, wish=RunWish(()))


def run(arguments: argparse.Namespace) -> int:
    """Run the collection."""
    return complete(lambda: _run(arguments, Console()))


async def _run(arguments: argparse.Namespace, console: Console) -> int:
    wish: RunWish = arguments.wish
    async with outfit(_folders(wish), wish.vault_key) as workspace:
        opened = open_collection(workspace, arguments.folder, arguments.env, arguments.env_var)
        paths = [_path_of(text, opened.root) for text in arguments.paths]
        paths += [tuple(text.split("/")) for text in wish.requests]
        lost = unreadable(opened.tree, paths)
        for path, broken in lost:
            place = "/".join(path) + (f" line {broken.line}" if broken.line else "")
            console.say(f"postwright: it cannot be read; {place}; {broken.reason}")
        for path, item in foreign(opened.tree, paths):
            console.say(f"not sent: {'/'.join(path)}; Postwright sends no {item.kind} requests yet")
        chosen = _chosen(opened, paths, arguments)
        data = _data(arguments.data)
        _check_place(arguments.report)
        iterations = arguments.iterations or len(data) or 1
        options = RunOptions(
            iterations=iterations,
            concurrency=arguments.concurrency,
            delay_s=arguments.delay / 1000,
            bail=arguments.bail,
            cookies=not arguments.no_cookies,
            data=data,
            given=given(arguments.env_var),
            allow_env=tuple(arguments.allow_env),
            adapt=lambda context: confined(context, opened.root, arguments.allow_path),
        )
        told = _Telling(arguments, console, len(chosen) * iterations, opened.tree.name)
        report = await run_collection(
            workspace, opened, chosen, options, ended=told.request, stopped=told.end
        )
        told.end(report)
        if report.failed:
            console.say(
                f"postwright: {report.failed} of {told.total} requests failed; {opened.root}; "
                "each says why in the report"
            )
        return 1 if report.failed or lost else 0


def _folders(wish: RunWish) -> Paths | None:
    return Paths(*map(Path, wish.folders)) if wish.folders else None


class _Telling:
    """The report as it is written, and a line of progress where a person watches stderr."""

    def __init__(
        self, arguments: argparse.Namespace, console: Console, total: int, title: str
    ) -> None:
        self.total = total
        self._console = console
        self._ended = self._failed = 0
        self._file: str | None = arguments.report
        self._output = io.StringIO() if self._file else sys.stdout
        self._reporter = REPORTERS[arguments.reporter](self._output, reveal=arguments.reveal)
        elsewhere = bool(self._file) or not console.terminal
        self._shows_progress = elsewhere and sys.stderr.isatty()
        self._answers = arguments.wish.answers
        self._also = [
            (REPORTERS[name](text := io.StringIO(), reveal=False), text, file)
            for name, file in arguments.wish.reports
        ]
        for reporter in (self._reporter, *(one for one, _, _ in self._also)):
            reporter.started(total, title)

    def request(self, outcome: Outcome) -> None:
        self._ended += 1
        self._failed += not outcome.passed
        with self._told():
            for reporter in (self._reporter, *(one for one, _, _ in self._also)):
                reporter.request(outcome)
        if self._shows_progress:
            failed = f" · {self._failed} failed" if self._failed else ""
            self._progress(f"{self._ended} of {self.total}{failed} · {outcome.name}")
        if outcome.exchange is not None:
            if self._answers:
                keep_answer(outcome.exchange, Path(self._answers), self._ended)
            elif (response := outcome.exchange.response) and response.body.path:
                with contextlib.suppress(OSError):
                    os.unlink(response.body.path)

    def end(self, report: Report) -> None:
        """Write the report, also of a run that was interrupted."""
        if self._shows_progress:
            self._progress("")
        for reporter, text, file in self._also:
            reporter.ended(report)
            write_out(Path(file), text.getvalue().encode("utf-8", "replace"))
        with self._told():
            self._reporter.ended(report)
            if self._file and isinstance(self._output, io.StringIO):
                write_out(Path(self._file), self._output.getvalue().encode("utf-8", "replace"))
        if self._file:
            self._console.say(f"{summary(report)} · {self._file}")

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Tell why the report cannot be written after requests were sent."""
        try:
            yield
        except BrokenPipeError:
            raise  # the reader has enough
        except OSError as error:
            what = f"{self._file or 'standard output'} cannot be written"
            why = error.strerror or str(error)
            raise Stop(what, why, f"{self._ended} requests were sent", code=1) from None

    def _progress(self, text: str) -> None:
        width = shutil.get_terminal_size().columns - 1
        sys.stderr.write(f"\r\x1b[K{visible(text)[:width]}")
        sys.stderr.flush()


def _check_place(report: str | None) -> None:
    """Stop before anything is sent where the report could not be written in the end."""
    place = Path(report).absolute() if report else None
    if place is None:
        return
    if not place.parent.is_dir():
        raise Stop("the report has no folder to be in", str(report), "make it first")
    if place.is_dir():
        raise Stop("the report would be written to a folder", str(report), "name a file in it")
    if not os.access(place if place.exists() else place.parent, os.W_OK):
        raise Stop("the report may not be written there", str(report), "name another place")


def _data(file: str | None) -> tuple[Row, ...]:
    if not file:
        return ()
    try:
        return rows_in(Path(file).read_bytes())
    except BadData as error:
        place = f"{file} line {error.line}" if error.line else file
        raise Stop(str(error), place, "give CSV with a line of names, or a JSON list") from None


def _chosen(
    opened: OpenCollection, paths: list[ItemPath], arguments: argparse.Namespace
) -> tuple[Chosen, ...]:
    tags = tuple(tag.strip() for tag in arguments.tags.split(",") if tag.strip())
    try:
        chosen = choose(opened.tree, paths, tags)
    except KeyError as error:
        raise Stop(
            f"{'/'.join(error.args[0])} is not in the collection", str(opened.root)
        ) from None
    if not chosen:
        why = f"no request has the tag {' or '.join(tags)}" if tags else "no request is there"
        raise Stop("there is nothing to run", str(opened.root), why)
    if arguments.insecure:
        chosen = tuple(Chosen(one.path, _unchecked(one)) for one in chosen)
    return chosen


def _path_of(text: str, root: Path) -> tuple[str, ...]:
    """Return a place in the collection, named from its folder or from where the user is."""
    place = root / text
    if not place.exists() and Path(text).exists():
        place = Path(text).absolute()
    try:
        return Path(os.path.normpath(place)).relative_to(root).parts
    except ValueError:
        raise Stop(f"{text} lies outside the collection", str(root)) from None


def _unchecked(one: Chosen) -> Request:
    ours = one.request.options.postwright
    tls = replace(ours.tls, verify=False)
    return replace(
        one.request, options=replace(one.request.options, postwright=replace(ours, tls=tls))
    )
