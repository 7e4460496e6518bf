"""`postwright import`: a collection of another tool as a folder of ours, and what was lost."""

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from postwright.cli.console import Console, Stop
from postwright.cli.parser import Parser, command
from postwright.model.said import as_text
from postwright.protocol.visible import visible

if TYPE_CHECKING:
    from postwright.workspace.importing import Understood, Written

VAULT_S = 5.0
"""How long the vault may take to open."""
_EXAMPLES = """\
  postwright import petstore.yaml
  postwright import team.postman_collection.json --into team --report losses.json
  curl -s https://example.test/openapi.json | postwright import - --from openapi --into api
  postwright run "$(postwright import requests.http)" """


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    words = "Turn a collection of another tool into a folder; nothing is fetched or run."
    parser = command(commands, "import", words, _EXAMPLES.rstrip())
    parser.add_argument("source", metavar="SOURCE", help="a file, a folder, a zip; - for stdin")
    parser.add_argument(
        "--into", metavar="DIR",
        help="the new folder, empty or absent; else one named as the collection, here",
    )  # fmt: skip
    parser.add_argument(
        "--from", metavar="KIND", dest="kind", default="",
        help="postman, openapi, insomnia, bru, har, curl, http_file, …; else found by content",
    )  # fmt: skip
    parser.add_argument(
        "--report", metavar="FILE",
        help="write the report there, as JSON for a name with .json; - for stdout",
    )  # fmt: skip
    parser.add_argument(
        "--keep-secrets", action="store_true",
        help="write credentials into the files; else they go to the vault, whose passphrase, if it "
        "has one, is asked for or taken from POSTWRIGHT_VAULT_PASSPHRASE",
    )  # fmt: skip
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Import it."""
    console = Console()
    read = _understood(arguments.source, arguments.kind)
    written = _written(read, arguments)
    console.print(str(written.root))
    _report(arguments.report, read, written, console)
    return 0


# What reads foreign formats is loaded in functions: the other commands start without it.


def _understood(name: str, kind: str) -> "Understood":
    from postwright.formats.importers import ImportError_
    from postwright.storage.import_source import source_of, source_of_stream
    from postwright.workspace.importing import place_of, understand

    try:
        source = source_of_stream(sys.stdin.buffer) if name == "-" else source_of(Path(name))
    except ImportError_ as error:
        raise Stop(error.message.rstrip("."), fix="nothing was written") from None
    try:
        return understand(source, kind)
    except ImportError_ as error:
        place = "stdin" if name == "-" else name
        if error.position:
            line, column = place_of(source, error.position)
            if f"line {line}" not in error.message.lower():
                place = f"{place} line {line}, column {column}"
        raise Stop(error.message.rstrip("."), place, "nothing was written") from None


def _written(read: "Understood", arguments: argparse.Namespace) -> "Written":
    from postwright.cli.unlocking import unlock
    from postwright.storage.paths import user_paths
    from postwright.storage.vault import Vault
    from postwright.workspace.importing import free_folder, without_secrets, write_imported

    root = Path(arguments.into) if arguments.into else free_folder(Path.cwd(), read.imported)
    vault = Vault(user_paths())
    try:
        made = without_secrets(read.imported)
        if made.literals and not arguments.keep_secrets:
            vault.wait(VAULT_S)
            unlock(vault, needed=arguments.source != "-")
        return write_imported(
            read.imported, root, vault, keep_secrets=arguments.keep_secrets, made=made
        )
    except FileExistsError:
        raise Stop(f"{root} is not empty", fix="name an empty or a new folder by --into") from None
    except ValueError as error:
        raise Stop(str(error).rstrip("."), arguments.source, "nothing was written") from None
    finally:
        vault.close()


def _report(target: str | None, read: "Understood", written: "Written", console: Console) -> None:
    from postwright.storage.files import write_out
    from postwright.workspace.import_report import import_json, import_lines

    losses, literals, kept = read.imported.losses, written.literals, written.kept
    lines = import_lines(read.label, read.imported, literals, kept, written.problem)
    text = "\n".join(lines)
    if target == "-":
        console.print(text)
        return
    console.say(text)
    if target is None:
        return
    if target.lower().endswith(".json"):
        value = import_json(
            read.kind, written.root, written.collection, losses, literals, kept
        )  # fmt: skip
        write_out(
            Path(target),
            msgspec.json.format(msgspec.json.encode(value, enc_hook=as_text), indent=2) + b"\n",
        )
    else:
        write_out(Path(target), visible(text, lines=True).encode() + b"\n")
