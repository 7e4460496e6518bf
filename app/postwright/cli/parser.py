"""The grammar that commands share: errors on one line, and the options for variables."""

import argparse
from collections.abc import Iterable, Sequence
from typing import NoReturn

from postwright.cli.console import Stop
from postwright.model.request import Variable


class Parser(argparse.ArgumentParser):
    """Tells a usage error as every other error is told."""

    def parse(self, words: Sequence[str]) -> argparse.Namespace:
        """Read the words; PATHs may stand among the options too."""
        arguments, left = self.parse_known_args(words)
        if left and hasattr(arguments, "paths") and not any(w.startswith("-") for w in left):
            arguments.paths = [*arguments.paths, *left]
        elif left:
            self.error(f"unrecognized arguments: {' '.join(left)}")
        return arguments

    def error(self, message: str) -> NoReturn:
        raise Stop(message, fix=f"see {self.prog} --help")


def command(
    commands: "argparse._SubParsersAction[Parser]", name: str, words: str, examples: str
) -> Parser:
    """Add a command with its examples."""
    return commands.add_parser(
        name,
        help=words,
        description=words,
        epilog=f"examples:\n{examples}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )


def add_variables(parser: argparse.ArgumentParser) -> None:
    """Add the options that say where variables come from."""
    group = parser.add_argument_group(
        "variables",
        "Secret ones have the values that the window saved. Where a passphrase locks these,\n"
        "it is asked for, or taken from POSTWRIGHT_VAULT_PASSPHRASE.",
    )
    group.add_argument("--env", metavar="NAME", default="", help="the collection's environment")
    group.add_argument(
        "--env-var", metavar="K=V", action="append", default=[], type=_pair,
        help="a variable; wins over the collection's; repeatable",
    )  # fmt: skip
    group.add_argument(
        "--allow-env", metavar="NAME", action="append", default=[],
        help="let {{process.env.NAME}} read this variable of the process",
    )  # fmt: skip
    group.add_argument(
        "--allow-path", metavar="DIR", action="append", default=[],
        help="let the collection send files of this folder",
    )  # fmt: skip


def given(pairs: Iterable[tuple[str, str]]) -> tuple[Variable, ...]:
    """Return the variables of `--env-var`."""
    return tuple(Variable(name=name, value=value) for name, value in pairs)


def seconds(text: str) -> float:
    """Read a time; 0 means no limit."""
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value < 1e9:
        raise argparse.ArgumentTypeError(f"{text} is no number of seconds")
    return value


def count(text: str) -> int:
    """Read a whole number that is not negative."""
    if not text.isascii() or not text.isdigit() or len(text) > 9:
        raise argparse.ArgumentTypeError(f"{text} is no whole number")
    return int(text)


def at_least_one(text: str) -> int:
    """Read a whole number from 1."""
    if count(text) < 1:
        raise argparse.ArgumentTypeError(f"{text} is less than 1")
    return int(text)


def _pair(text: str) -> tuple[str, str]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        raise argparse.ArgumentTypeError(f"{text} is not NAME=VALUE")
    return name, value
