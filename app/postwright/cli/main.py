"""The command line: picks the command, and tells every error on one line."""

import argparse
import contextlib
import os
import sys
import traceback
from collections.abc import Sequence

import postwright
from postwright.cli.console import Stop
from postwright.cli.parser import Parser
from postwright.engine.errors import NotSent
from postwright.protocol.visible import visible

_EXAMPLES = """\
examples:
  postwright                                      open the window
  postwright tour                                 send nine requests to the built-in server
  postwright send GET https://example.test/ -v    send one request and see everything
  postwright run folder --env local               send a whole collection in order
  postwright import petstore.yaml                 make a collection of another tool's file
  . <(postwright --completion bash)               let bash complete commands and options"""

SHELLS = ("bash", "zsh", "fish")


def run(words: Sequence[str], **more: object) -> int:
    """Do what the words ask for and return the exit status; `more` is what no word can say."""
    _open_streams()
    try:
        arguments = _parser(words).parse(words)
        vars(arguments).update(more)
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except SystemExit as done:  # argparse after --help and --version
        return int(done.code or 0)
    except (Stop, NotSent) as error:
        _tell(str(error))
        return error.code if isinstance(error, Stop) else 2
    except BrokenPipeError:
        # The reader has enough. Python would complain once more while it ends.
        with contextlib.suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:
        place = f"; {error.filename}" if error.filename else ""
        _tell(f"{error.strerror or error}{place}")
        return 2
    except Exception as error:
        # A bug of ours; its place helps whoever is told of it, a page of calls does not.
        frame = traceback.extract_tb(error.__traceback__)[-1]
        place = f"{frame.filename} line {frame.lineno}"
        _tell(f"{type(error).__name__}: {error}; {place}; this is a bug, report it")
        return 1
    return status


def _open_streams() -> None:
    """Give what would be printed a place where the caller closed stdout or stderr."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            setattr(sys, name, os.fdopen(nowhere, "w", encoding="utf-8"))


def _tell(text: str) -> None:
    with contextlib.suppress(OSError):
        print(f"postwright: {visible(text)}", file=sys.stderr)


class _Completion(argparse.Action):
    """Prints the script and ends, as --version does."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: argparse.Namespace,  # noqa: ARG002
        values: object,
        option_string: str | None = None,  # noqa: ARG002
    ) -> None:
        from postwright.cli.completion import script

        sys.stdout.write(script(str(values), parser))
        parser.exit()


def _parser(words: Sequence[str]) -> Parser:
    parser = Parser(
        prog="postwright",
        description="Build HTTP requests, send them, understand the answers.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument(
        "--version", action="version", version=f"postwright {postwright.__version__}"
    )
    parser.add_argument("--completion", choices=SHELLS, action=_Completion,
                        help="print a script that completes commands and options")  # fmt: skip
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    # The others would be loaded in vain: a third of the time that a small send takes.
    named = words[0] if words and words[0] in _COMMANDS else None
    for name, add in _COMMANDS.items():
        if named in (None, name):
            add(commands, words)
    return parser


def _tour(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import tour

    tour.add_command(commands)


def _send(commands: "argparse._SubParsersAction[Parser]", words: Sequence[str]) -> None:
    from postwright.cli import send

    send.add_command(commands, from_curl="--from-curl" in words)


def _prepare(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import prepare

    prepare.add_command(commands)


def _snippet(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import snippet

    snippet.add_command(commands)


def _run(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import run as run_command

    run_command.add_command(commands)


def _import(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import importing

    importing.add_command(commands)


def _export(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import exporting

    exporting.add_command(commands)


def _fmt(commands: "argparse._SubParsersAction[Parser]", _words: Sequence[str]) -> None:
    from postwright.cli import fmt

    fmt.add_command(commands)


_COMMANDS = {
    "tour": _tour,
    "send": _send,
    "prepare": _prepare,
    "snippet": _snippet,
    "run": _run,
    "import": _import,
    "export": _export,
    "fmt": _fmt,
}
"""Each loads what its command needs and declares it."""
