"""`postwright export`: a collection as a file of another tool, without its secrets."""

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from postwright.cli.console import Console, Stop
from postwright.cli.parser import Parser, command

if TYPE_CHECKING:
    from postwright.model.collection import Collection

_EXAMPLES = """\
  postwright export team --to postman -o team.postman_collection.json
  postwright export team --to curl > team.sh"""


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    words = "Write a collection for another tool; values of secrets are left out."
    parser = command(commands, "export", words, _EXAMPLES)
    parser.add_argument("folder", metavar="DIR", help="the collection's folder")
    parser.add_argument(
        "--to", metavar="KIND", dest="kind", required=True,
        help="postman, bundle, openapi, har, http_file, hurl, curl, …",
    )  # fmt: skip
    parser.add_argument("-o", metavar="FILE", dest="output", help="else stdout")
    parser.add_argument("--force", action="store_true", help="let -o replace a file")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Export it."""
    # What writes foreign formats is loaded here: the other commands start without it.
    from postwright.workspace.exporting import Leaking, UnknownKind, outgoing, write_checked
    from postwright.workspace.import_report import loss_lines

    console = Console()
    collection = _read(arguments.folder)
    try:
        made = outgoing(collection, arguments.kind)
    except UnknownKind as error:
        raise Stop(str(error)) from None
    files = made.exported.files
    if arguments.output is None:
        if len(files) > 1:
            names = ", ".join(name for name, _ in files)
            raise Stop(f"{arguments.kind} has {len(files)} files: {names}", fix="use -o FILE")
        console.write(files[0][1])
    else:
        try:
            target = Path(arguments.output)
            written = write_checked(made, target, (), overwrite=arguments.force)
        except FileExistsError as error:
            raise Stop(f"{error.filename} exists already", fix="--force replaces it") from None
        except Leaking as error:
            raise Stop(str(error), fix="take it out and export again", code=1) from None
        for place in written.places:
            console.print(str(place))
        for leak in written.suspects:
            console.say(f"  look at       {leak.file}, line {leak.line}: {leak.what}?")
    for line in loss_lines(made.exported.losses, made.literals):
        console.say(line)
    for literal in made.literals:
        where = ": ".join(filter(None, (literal.item, literal.where)))
        console.say(f"  secret        {where}: {literal.kind}, now {{{{{literal.variable}}}}}")
    return 0


def _read(folder: str) -> "Collection":
    from postwright.storage.collections import CollectionFolder

    root = Path(folder)
    if not (root / "opencollection.yml").is_file():
        raise Stop(f"{folder} is no collection", fix="its folder has an opencollection.yml")
    collection = CollectionFolder(root.absolute()).load()
    if broken := collection.broken:
        raise Stop("opencollection.yml cannot be read", f"line {broken.line}", broken.reason)
    return collection
