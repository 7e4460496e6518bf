"""`postwright snippet`: a request as code for another tool; nothing is sent."""

import argparse
import sys

from postwright.cli.console import Console
from postwright.cli.outfit import complete, outfit
from postwright.cli.parser import Parser, add_variables, command
from postwright.cli.prepare import resolved

_TARGETS = (
    "curl", "curl-cmd", "curl-powershell", "wget", "httpie", "python-requests", "python-httpx",
    "python-aiohttp", "python-http-client", "javascript-fetch", "javascript-axios", "node", "go",
    "java", "kotlin", "csharp", "php", "ruby", "rust-reqwest", "raw-http",
)  # fmt: skip
"""The names in `formats.snippets`, which takes long to load: other commands need not wait."""
_EXAMPLES = """\
  postwright snippet 'collection/Accounts/Log in.yml' --target curl --env local
  postwright snippet upload.yml --target python-requests > upload.py

targets:
"""


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    words = "Write a request as code for another tool; secrets are variables of the environment."
    parser = command(commands, "snippet", words, _EXAMPLES + _listed())
    parser.add_argument("file", metavar="FILE", help="a request's file")
    parser.add_argument(
        "--target", metavar="NAME", choices=_TARGETS, default="curl", help="see below; curl"
    )
    add_variables(parser)
    parser.add_argument("--reveal", action="store_true", help="write secret values into the code")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print it."""
    return complete(lambda: _snippet(arguments, Console()))


async def _snippet(arguments: argparse.Namespace, console: Console) -> int:
    from postwright.analysis.told_secrets import with_typed_secrets
    from postwright.formats.snippets import SNIPPETS

    async with outfit() as workspace:
        prepared = with_typed_secrets(resolved(workspace, arguments))
        code = SNIPPETS[arguments.target].render(prepared, reveal=arguments.reveal).rstrip("\n")
        if sys.stdout.isatty():
            console.print(code)
        else:
            console.write(code.encode("utf-8", "surrogateescape") + b"\n")
        return 0


def _listed() -> str:
    lines = [", ".join(_TARGETS[at : at + 5]) for at in range(0, len(_TARGETS), 5)]
    return "".join(f"  {line}\n" for line in lines)
