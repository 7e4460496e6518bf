"""`postwright tour`: the built-in requests against the built-in server."""

import argparse

from postwright.cli.console import Console, size_words, time_words
from postwright.cli.outfit import complete, confined, open_collection, outfit
from postwright.cli.parser import Parser, command
from postwright.demo.tour import tour_folder
from postwright.runner.report import Outcome
from postwright.runner.run import RunOptions, run_collection
from postwright.runner.selection import choose

_EXAMPLES = """\
  postwright tour"""


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    words = "Send the built-in requests to the built-in server; no network is needed."
    command(commands, "tour", words, _EXAMPLES).set_defaults(run=run)


def run(_arguments: argparse.Namespace) -> int:
    """Send them all and return whether every one got the answer that it should."""
    return complete(lambda: _tour(Console()))


async def _tour(console: Console) -> int:
    async with outfit() as workspace:
        opened = open_collection(workspace, str(tour_folder()), "")
        options = RunOptions(adapt=lambda context: confined(context, opened.root, ()))
        report = await run_collection(
            workspace,
            opened,
            choose(opened.tree),
            options,
            ended=lambda outcome: console.print(_line(outcome)),
        )
        good = sum(_is_good(outcome) for outcome in report.outcomes)
        total = len(report.outcomes)
        console.print(f"{good} of {total} passed in {time_words(report.elapsed_ms)}")
        if good == total > 0:
            return 0
        console.say("postwright: the tour did not pass; see the lines with ✗; report it as a bug")
        return 1


def _is_good(outcome: Outcome) -> bool:
    response = outcome.exchange.response if outcome.exchange else None
    return outcome.passed and response is not None and response.status < 400


def _line(outcome: Outcome) -> str:
    words = [f"{'✓' if _is_good(outcome) else '✗'} {outcome.request.name}"]
    exchange = outcome.exchange
    if exchange is not None and exchange.response is not None:
        response = exchange.response
        words.append(f"{response.status} {response.reason}")
        words.append(time_words(exchange.elapsed_ms))
        words.append(size_words(response.body.size_bytes))
    if not outcome.passed:
        words.append(outcome.reason)
    return " · ".join(words)
