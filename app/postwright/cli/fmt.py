"""`postwright fmt`: the files of a collection as Bruno's serializer would write them."""

import argparse
from pathlib import Path

from postwright.cli.console import Console, Stop
from postwright.cli.parser import Parser, command

_EXAMPLES = """\
  postwright fmt team
  postwright fmt team --check"""


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    words = "Bring a collection's files into form; comments and foreign keys stay."
    parser = command(commands, "fmt", words, _EXAMPLES)
    parser.add_argument("folder", metavar="DIR", help="the collection's folder")
    parser.add_argument(
        "--check", action="store_true", help="write nothing; name the files that would change"
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Format, or check."""
    from postwright.storage.formatting import format_files

    console = Console()
    root = Path(arguments.folder)
    if not (root / "opencollection.yml").is_file():
        raise Stop(
            f"{arguments.folder} is no collection", fix="its folder has an opencollection.yml"
        )
    changed = failed = 0
    for found in format_files(root.absolute(), write=not arguments.check):
        place = "/".join(found.path)
        if found.problem:
            failed += 1
            console.say(f"{place}: left as it is: {found.problem}")
        elif found.changed:
            changed += 1
            console.print(place)
    if arguments.check:
        console.say(f"{changed} of the files would change" if changed else "nothing would change")
    return 1 if failed or (arguments.check and changed) else 0
