"""`postwright prepare`: what a request would send, without sending it."""

import argparse
import sys
from pathlib import Path

import msgspec

from postwright.analysis.exchange_json import body_text, prepared_json
from postwright.analysis.told_secrets import secrets_of_request
from postwright.cli.console import Console, Stop
from postwright.cli.outfit import complete, confined, open_collection, outfit
from postwright.cli.parser import Parser, add_variables, command, given
from postwright.engine.errors import NeedsConsent, UndefinedVariable
from postwright.engine.ports import Context
from postwright.formats.opencollection import YamlError, read_request
from postwright.model import tree
from postwright.model.collection import Broken, RequestRef
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Request, Variable
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.workspace.workspace import Workspace

_EXAMPLES = """\
  postwright prepare 'collection/Accounts/Log in.yml' --env local
  postwright prepare upload.yml --boundary XX --format json"""
_ROOT_FILE = "opencollection.yml"


def add_command(commands: "argparse._SubParsersAction[Parser]") -> None:
    """Declare the command."""
    words = (
        "Resolve a request and show what would be sent, and what has to be agreed to before; "
        "nothing is sent."
    )
    parser = command(commands, "prepare", words, _EXAMPLES)
    parser.add_argument("file", metavar="FILE", help="a request's file")
    add_variables(parser)
    parser.add_argument("--boundary", metavar="TEXT", default="", help="of a multipart body")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--reveal", action="store_true", help="show secret values")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Show it."""
    return complete(lambda: _prepare(arguments, Console()))


async def _prepare(arguments: argparse.Namespace, console: Console) -> int:
    async with outfit() as workspace:
        prepared = resolved(workspace, arguments, boundary=arguments.boundary)
        if arguments.format == "json":
            text = msgspec.json.format(prepared_json(prepared, reveal=arguments.reveal), indent=2)
            sys.stdout.write(text.decode() + "\n")
        else:
            console.print(_shown(prepared, reveal=arguments.reveal))
        for ask in prepared.asks:
            console.say(f"asks first: {NeedsConsent((ask,))}")
        return 0


def resolved(
    workspace: Workspace, arguments: argparse.Namespace, *, boundary: str = ""
) -> PreparedRequest:
    """Return the request of the file as it would be sent. Raise Stop or NotSent."""
    request, ref = _find(workspace, arguments)
    context = msgspec.structs.replace(
        workspace.context(ref, allow_env=arguments.allow_env),
        given=given(arguments.env_var),
        boundary=boundary,
    )
    context = confined(context, _root(ref, arguments), arguments.allow_path)
    prepared = _prepared(workspace, request, ref, context)
    workspace.stop_invalid(request, ref, context)
    return prepared


def _root(ref: RequestRef, arguments: argparse.Namespace) -> Path:
    return Path(ref.collection) if ref.collection else Path(arguments.file).absolute().parent


def _find(workspace: Workspace, arguments: argparse.Namespace) -> tuple[Request, RequestRef]:
    file = Path(arguments.file).absolute()
    root = next((folder for folder in file.parents if (folder / _ROOT_FILE).is_file()), None)
    if root is None:
        if arguments.env:
            raise Stop(f"{arguments.file} is in no collection", fix="--env needs one")
        return _read(file, arguments.file), RequestRef("", ())
    opened = open_collection(workspace, str(root), arguments.env, arguments.env_var)
    path = file.relative_to(root).parts
    item = tree.find(opened.tree, path)
    if item is None:
        return _read(file, arguments.file), RequestRef(str(opened.root), path)
    if isinstance(item.value, Broken):
        place = f"{arguments.file} line {item.value.line}"
        raise Stop("the request cannot be read", place, item.value.reason)
    if not isinstance(item.value, Request):
        raise Stop(f"{arguments.file} is no HTTP request", fix="name a request's file")
    return item.value, RequestRef(str(opened.root), path)


def _read(file: Path, shown: str) -> Request:
    try:
        value = read_request(file.read_bytes(), file.name)
    except OSError as error:
        raise Stop(f"{shown} cannot be read", error.strerror or str(error)) from None
    except YamlError as error:
        raise Stop("the request cannot be read", shown, str(error)) from None
    if not isinstance(value, Request):
        raise Stop(f"{shown} is no HTTP request", fix="name a request's file")
    return value


def _prepared(
    workspace: Workspace, request: Request, ref: RequestRef, context: Context
) -> PreparedRequest:
    """Prepare; stop with every variable that has no value, not with the first alone."""
    missing: dict[str, UndefinedVariable] = {}
    while True:
        try:
            prepared = workspace.prepare(request, ref, context)
        except UndefinedVariable as error:
            if error.name in missing or len(missing) >= 100:
                raise
            missing[error.name] = error
            stand_in = Variable(name=error.name, value="x")
            context = msgspec.structs.replace(context, given=(*context.given, stand_in))
            continue
        except Exception:
            if not missing:
                raise
            break
        if not missing:
            return prepared
        break
    if len(missing) == 1:
        raise next(iter(missing.values()))
    places = ", ".join(f"{name} ({error.where})" for name, error in missing.items())
    searched = next(iter(missing.values())).searched
    raise Stop(f"{len(missing)} variables are not set", places, f"looked in {', '.join(searched)}")


def _shown(prepared: PreparedRequest, *, reveal: bool) -> str:
    mask = redactor(() if reveal else secrets_of_request(prepared))
    lines = [f"{prepared.method} {mask(prepared.target)} HTTP/{prepared.http}"]
    width = max((len(f"{h.name}: {mask(h.value)}") for h in prepared.headers), default=0)
    for header in prepared.headers:
        line = visible(f"{header.name}: {mask(header.value)}")
        lines.append(f"{line:<{min(width, 72)}}  [{header.origin}]")
    lines += [f"{pending.header}: …  [{pending.why}]" for pending in prepared.pending]
    body = body_text(prepared.body, mask)
    return "\n".join([*lines, "", body.replace("\r\n", "\n")]) if body else "\n".join(lines)
