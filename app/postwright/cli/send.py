"""`postwright send`: one request, its answer's body on stdout, all else on stderr."""

import argparse
import asyncio
import contextlib
import hashlib
import os
import time
import uuid
from collections.abc import Iterator
from pathlib import Path

from msgspec.structs import replace

from postwright.analysis.answer_body import server_message
from postwright.analysis.exchange_json import exchange_json, not_sent_json
from postwright.analysis.status import meaning
from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.cli.browser import open_browser, sign_in_words
from postwright.cli.console import BodyPrinter, Console, Stop
from postwright.cli.explanation import explanation
from postwright.cli.outfit import complete, confined, open_collection, outfit
from postwright.cli.parser import Parser, add_variables, command, given
from postwright.cli.transcript import summary, transcript
from postwright.cli.typed_request import add_options, typed_request
from postwright.engine.errors import NotSent
from postwright.engine.ports import CookieJar, Event, Head, Received, SignInAsked
from postwright.engine.recording import Recording
from postwright.engine.redirects import SECRET_NAME
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange, FilePiece, PreparedRequest, Response
from postwright.model.request import Request
from postwright.protocol.redaction import redactor
from postwright.storage.files import copy_out, write_out
from postwright.workspace.workspace import Workspace

_EXAMPLES = """\
  postwright send GET https://example.test/items -H 'Accept: application/json'
  postwright send POST https://example.test/items --json '{"name": "a"}' --auth bearer token=abc
  postwright send POST https://example.test/upload -F file=@photo.png -F 'note=a;type=text/plain'
  postwright send GET https://example.test/big.zip -o big.zip -v"""


def add_command(commands: "argparse._SubParsersAction[Parser]", *, from_curl: bool) -> None:
    """Declare the command. argparse takes options between METHOD and URL only if both must be."""
    parser = command(commands, "send", "Send one request and print what comes back.", _EXAMPLES)
    needed = "?" if from_curl else None
    help_words = "such as GET; any word will do"
    parser.add_argument("method", metavar="METHOD", nargs=needed, help=help_words)
    parser.add_argument("url", metavar="URL", nargs=needed)
    parser.add_argument("--from-curl", metavar="FILE|-", help="send what a curl command would")
    add_options(parser)
    add_variables(parser)
    parser.add_argument("--collection", metavar="DIR", help="use its variables and environments")
    output = parser.add_argument_group("output")
    output.add_argument("-o", dest="output", metavar="FILE", help="write the body to a file")
    output.add_argument("--force", action="store_true", help="-o may overwrite a file")
    output.add_argument("--raw", action="store_true", help="bytes as they are, on a terminal too")
    output.add_argument(
        "-v", dest="verbose", action="count", default=0, help="show the heads; -vv bodies too"
    )
    output.add_argument("--explain", action="store_true", help="say what stands out")
    output.add_argument("--json-report", metavar="FILE|-", help="the exchange as JSON; - needs -o")
    output.add_argument("--fail", action="store_true", help="exit 1 for a status from 400")
    output.add_argument("--reveal", action="store_true", help="show secret values")
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Send and report."""
    if arguments.json_report == "-" and not arguments.output:
        raise Stop("--json-report - needs -o", fix="both would be written to stdout")
    if arguments.output == "-":
        raise Stop("-o - names no file", fix="leave -o out: the body goes to stdout")
    if (arguments.env or arguments.allow_path) and not arguments.collection:
        raise Stop("--env and --allow-path need --collection")
    if arguments.output and not arguments.force and Path(arguments.output).is_file():
        raise Stop(f"{arguments.output} exists already", fix="--force overwrites it")
    for file in (arguments.output, arguments.json_report):
        if file and file != "-":
            _check_writable(Path(file).absolute(), file)
    same = arguments.output and Path(arguments.output) == Path(arguments.json_report or "")
    if same and not Path(arguments.output).is_char_device():
        raise Stop(f"{arguments.output} is named twice", fix="body and report need a file each")
    return complete(lambda: _send(arguments, Console()))


def _check_writable(file: Path, shown: str) -> None:
    """Stop before anything is sent where what comes could not be kept."""
    if not file.parent.is_dir():
        raise Stop(f"{shown} cannot be written", "its folder does not exist")
    if file.is_dir():
        raise Stop(f"{shown} cannot be written", "it is a folder", "name a file in it")
    if not os.access(file if file.exists() and not file.is_file() else file.parent, os.W_OK):
        raise Stop(f"{shown} cannot be written", "you may not write there", "name another place")


async def _send(arguments: argparse.Namespace, console: Console) -> int:
    async with outfit() as workspace:
        workspace.engine.browser = open_browser
        request = typed_request(arguments, workspace.paths.data)
        ref = _ref(workspace, arguments)
        try:
            prepared = _prepared(workspace, request, ref, arguments, console)
        except NotSent as error:
            why = "; ".join(text for text in (error.where, error.fix) if text)
            _write_report(not_sent_json(error.kind, error.what, why), arguments, console)
            raise
        try:
            await workspace.engine.load()
        except asyncio.CancelledError:
            console.say("postwright: cancelled; before anything was sent")
            raise
        recording = Recording(prepared, exchange_id=uuid.uuid4().hex, started_at=time.time())
        jar = None if arguments.no_cookies else workspace.jar(ref.collection)
        output = _Output(arguments, console, jar)
        try:
            exchange = await workspace.engine.send(
                prepared,
                recording=recording,
                jar=jar,
                watch=output.watch,
                tokens=workspace.tokens(ref),
            )
        except asyncio.CancelledError:
            _report(recording.exchange(), arguments, console, output)  # what had arrived
            raise
        return _report(exchange, arguments, console, output)


class _Output:
    """Where the body goes: a file, or stdout, which shows some bodies while they arrive."""

    def __init__(
        self, arguments: argparse.Namespace, console: Console, jar: CookieJar | None
    ) -> None:
        self.jar = jar
        self._file = Path(arguments.output) if arguments.output else None
        self._as_text = console.terminal and not arguments.raw
        self._terminal = console.terminal
        self._printer: BodyPrinter | None = None
        self._console = console

    def watch(self, event: Event) -> None:
        if isinstance(event, SignInAsked):
            self._console.say(sign_in_words(event))
        elif isinstance(event, Head) and self._file is None and event.body_path:
            types = [value for name, value in event.headers if name.lower() == "content-type"]
            kind = next(iter(types), "")
            # A pipe whose reader waits would hold up the exchange, so it gets the rest at once.
            if self._terminal or kind.startswith("text/event-stream"):
                self._printer = BodyPrinter(event.body_path, kind, as_text=self._as_text)
        elif isinstance(event, Received) and self._printer is not None:
            self._printer.more()

    def finish(self, response: Response) -> None:
        """Write what is not yet written."""
        path = response.body.path
        if self._file is not None:
            self._save(self._file, path)
        elif path:
            kind = response.header("content-type")
            with _told("standard output"):
                (self._printer or BodyPrinter(path, kind, as_text=self._as_text)).end()

    def _save(self, file: Path, path: str) -> None:
        with _told(str(file)):
            if path:
                copy_out(Path(path), file, overwrite=True)
            else:
                write_out(file, b"")


def _ref(workspace: Workspace, arguments: argparse.Namespace) -> RequestRef:
    """Return a place in the collection whose variables count, without its headers and auth."""
    if not arguments.collection:
        return RequestRef("", ())
    opened = open_collection(workspace, arguments.collection, arguments.env, arguments.env_var)
    opened.tree = replace(opened.tree, headers=(), auth=None)
    return RequestRef(str(opened.root), ())


def _prepared(
    workspace: Workspace,
    request: Request,
    ref: RequestRef,
    arguments: argparse.Namespace,
    console: Console,
) -> PreparedRequest:
    context = replace(
        workspace.context(ref, allow_env=arguments.allow_env),
        given=given(arguments.env_var),
        proxy=arguments.proxy,
    )
    if ref.collection:
        # Files that were typed are meant; only those that a variable names are looked at.
        typed = [str(Path(file).parent) for file in _typed_files(request) if "{{" not in file]
        context = confined(context, Path(ref.collection), [*arguments.allow_path, *typed])
    prepared = workspace.prepare(request, ref, context)
    if (
        arguments.proxy is None
        and not prepared.proxy_by
        and (problem := workspace.proxy(prepared.scheme, prepared.host, prepared.port).problem)
    ):
        console.say(f"postwright: {problem}; it is ignored")
    secrets = (*prepared.secrets, *_typed_credentials(prepared))
    return replace(prepared, redirect_body=arguments.redirect_body, secrets=secrets)


def _typed_credentials(prepared: PreparedRequest) -> list[str]:
    """Return what nobody who reads the terminal's log may learn from -H 'X-Api-Key: …'."""
    lines = [
        h.value
        for h in prepared.headers
        if SECRET_NAME.search(h.name) and h.name.lower() != "idempotency-key"
    ]
    return [text for line in lines if (text := line.partition(" ")[2].strip() or line)]


def _typed_files(request: Request) -> list[str]:
    parts = [file for part in request.body.parts for file in part.files]
    tls = request.options.postwright.tls
    handshake = [file for file in (tls.ca, tls.cert) if file]
    return [*parts, *(choice.path for choice in request.body.files), *handshake]


def _report(
    exchange: Exchange, arguments: argparse.Namespace, console: Console, output: _Output
) -> int:
    """Print everything that was asked for and return the exit status."""
    if arguments.verbose:
        lines = transcript(exchange, bodies=arguments.verbose > 1, reveal=arguments.reveal)
        console.say("\n".join(lines))
    if exchange.response is not None:
        output.finish(exchange.response)
    console.say(summary(exchange))
    if arguments.explain:
        lines = explanation(exchange, output.jar, time.time(), reveal=arguments.reveal)
        console.say("\n".join(lines))
    else:
        for warning in exchange.prepared.warnings:
            console.say(f"warning: {warning}")
    if arguments.json_report:
        digest = _body_sha256(exchange.prepared)
        report = exchange_json(exchange, reveal=arguments.reveal, body_sha256=digest)
        _write_report(report, arguments, console)
    return _status(exchange, arguments, console)


def _status(exchange: Exchange, arguments: argparse.Namespace, console: Console) -> int:
    status, what, why = _judged(exchange, fail=arguments.fail)
    if status:
        mask = redactor(() if arguments.reveal else secrets_of_exchange(exchange))
        url = exchange.hops[-1].url if exchange.hops else exchange.prepared.url
        console.say(f"postwright: {mask(what)}; {mask(url)}; {mask(why)}")
    return status


def _judged(exchange: Exchange, *, fail: bool) -> tuple[int, str, str]:
    """Return the exit status, and where it is not zero what happened and why."""
    failure, response = exchange.failure, exchange.response
    if failure is not None:
        unsent = failure.kind == "file" and not any(hop.sent_bytes for hop in exchange.hops)
        status = 130 if failure.kind == "cancelled" else 2 if unsent else 1
        return status, failure.title, failure.detail
    if response is None or not response.body.complete:
        told = "; ".join(response.defects) if response else ""
        return 1, "the response is not complete", told or "send again"
    if fail and response.status >= 400:
        told = server_message(exchange) or meaning(response.status, exchange.prepared.method)
        return 1, f"{response.status} {response.reason}".strip(), told
    return 0, "", ""


def _write_report(report: bytes, arguments: argparse.Namespace, console: Console) -> None:
    if arguments.json_report == "-":
        console.write(report + b"\n")
    elif arguments.json_report:
        with _told(arguments.json_report):
            write_out(Path(arguments.json_report), report + b"\n")


@contextlib.contextmanager
def _told(shown: str) -> Iterator[None]:
    """Tell why a place cannot be written to after the request was sent."""
    try:
        yield
    except BrokenPipeError:
        raise  # the reader has enough
    except OSError as error:
        why = error.strerror or str(error)
        raise Stop(f"{shown} cannot be written", why, "the request was sent", code=1) from None


def _body_sha256(prepared: PreparedRequest) -> str:
    """Return the hash of a body with files in it; empty where it changed since it was sent."""
    if not any(isinstance(piece, FilePiece) for piece in prepared.body.pieces):
        return ""
    digest = hashlib.sha256()
    for piece in prepared.body.pieces:
        if isinstance(piece, bytes):
            digest.update(piece)
            continue
        with open(piece.path, "rb") as file:
            while block := file.read(1024 * 1024):
                digest.update(block)
        if Path(piece.path).stat().st_mtime_ns != piece.mtime_ns:
            return ""
    return digest.hexdigest()
