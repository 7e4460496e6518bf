"""What a command works with: the engine, a workspace that keeps nothing, the demo server."""

import asyncio
import contextlib
import os
import secrets
import shutil
import signal
from collections.abc import AsyncIterator, Callable, Container, Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from postwright.cli.console import Console, Stop
from postwright.cli.unlocking import unlock
from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.send import Engine
from postwright.model.collection import Folder, RequestRef
from postwright.model.consent import Ask
from postwright.model.request import Request
from postwright.model.tree import walk
from postwright.storage.files import make_private_folder
from postwright.storage.grants import Grants
from postwright.storage.paths import Paths, user_paths
from postwright.storage.vault import Vault
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace

if TYPE_CHECKING:
    from postwright.demo.server import DemoServer


@contextlib.asynccontextmanager
async def outfit(own: Paths | None = None, vault_key: str = "") -> AsyncIterator[Workspace]:
    """Lend a workspace that reads the user's settings and leaves nothing behind.

    Its data folder is an empty one that is deleted at the end, which also means: no history, no
    cookies from before. Only vault and agreements are the window's own, in the folders `own`;
    `vault_key` opens a vault that waits for its passphrase.
    """
    own = own or user_paths()
    folder = own.cache / f"command-{os.getpid()}-{secrets.token_hex(4)}"
    make_private_folder(own.cache)
    _sweep(own.cache)
    make_private_folder(folder)
    make_private_folder(folder / "data")
    paths = Paths(config=own.config, data=folder / "data", cache=folder)
    demo: list[DemoServer] = []

    def demo_url() -> str:
        if not demo:
            # Most sends need no server, and loading it takes a tenth of the start.
            from postwright.demo.server import DemoServer

            demo.append(DemoServer())
        return demo[0].listen()

    engine = Engine(files=LocalFiles(), spool=paths.spool)
    workspace = Workspace(paths, engine, keep=False)
    workspace.vault = Vault(own)
    workspace.vault.borrow_key(vault_key)
    workspace.grants = Grants(own)
    consent = _Consent(workspace)
    workspace.agreed_beside = consent.holds
    workspace.demo_url = demo_url
    try:
        yield workspace
    finally:
        await engine.aclose()
        for server in demo:
            await server.aclose()
        consent.keep()
        workspace.shut()
        shutil.rmtree(folder, ignore_errors=True)


class _Consent:
    """What somebody agrees to who starts a command: not to where values of the vault go.

    What `.env` and the allowed names say goes where the requests say, and so does a token that
    was fetched with what the command was given; it may go there again.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace
        self._fetching: dict[tuple[str, Ask], RequestRef] = {}

    def holds(self, ref: RequestRef, ask: Ask) -> bool:
        """Tell whether the command's words are enough."""
        if ask.kind == "token" and self._workspace.tokens(ref).get(ask.of) is None:
            self._fetching[ref.collection, ask] = ref
            return True
        return ask.kind == "process" or (ref.collection, ask) in self._fetching

    def keep(self) -> None:
        """Let tokens that were fetched go again where they went."""
        for (_, ask), ref in self._fetching.items():
            if self._workspace.tokens(ref).get(ask.of) is not None:
                self._workspace.agree(ref, (ask,))


def _sweep(cache: Path) -> None:
    """Delete what commands left that were killed."""
    for place in cache.glob("command-*-*"):
        process = place.name.split("-")[1]
        try:
            if os.name == "posix" and process.isdigit():
                os.kill(int(process), 0)
        except ProcessLookupError:
            shutil.rmtree(place, ignore_errors=True)
        except OSError:
            continue  # it runs, as another user


def complete(work: Callable[[], Coroutine[None, None, int]]) -> int:
    """Run a coroutine to its end; Ctrl+C and SIGTERM cancel it and it may still tidy up."""
    status = 0

    async def guarded() -> int:
        task = asyncio.ensure_future(work())
        loop = asyncio.get_running_loop()

        def stop(code: int) -> None:
            nonlocal status
            status = code
            task.cancel()

        for number in (signal.SIGINT, signal.SIGTERM):
            # Windows has no such handlers; there KeyboardInterrupt comes instead.
            with contextlib.suppress(NotImplementedError, RuntimeError, ValueError):
                loop.add_signal_handler(number, stop, 128 + number)
        try:
            return await task
        except asyncio.CancelledError:
            return status or 128 + signal.SIGINT

    try:
        return asyncio.run(guarded())
    except KeyboardInterrupt:
        return 128 + signal.SIGINT


def open_collection(
    workspace: Workspace, folder: str, environment: str, given: Iterable[tuple[str, str]] = ()
) -> OpenCollection:
    """Open a collection's folder and choose its environment, or stop with a reason.

    A locked vault is unlocked where it has values that are not among the `given` ones.
    """
    root = Path(folder).absolute()
    if not (root / "opencollection.yml").is_file():
        raise Stop(f"{folder} is no collection", fix="its folder has an opencollection.yml")
    opened = workspace.open(root)
    if opened.error:
        raise Stop("the collection cannot be read", opened.error)
    if broken := opened.tree.broken:
        raise Stop("opencollection.yml cannot be read", f"line {broken.line}", broken.reason)
    if environment:
        names = [known.name for known in opened.tree.environments]
        if environment not in names:
            known = f"there are {', '.join(names)}" if names else "the collection has none"
            raise Stop(f"there is no environment {environment}", str(root), known)
        workspace.choose_environment(root, environment)
    unlock(workspace.vault, needed=_has_secrets(opened, environment, {name for name, _ in given}))
    if workspace.vault.problem:
        why = workspace.vault.problem
        Console().say(f"warning: {why} Secrets have no values here; --env-var gives one.")
    return opened


def _has_secrets(opened: OpenCollection, environment: str, given: Container[str]) -> bool:
    """Tell whether a command may need a value of the vault."""
    rows = [*opened.tree.variables]
    rows += (row for one in opened.tree.environments if one.name == environment
             for row in one.variables)  # fmt: skip
    rows += (row for _, item in walk(opened.tree) if isinstance(item.value, Folder | Request)
             for row in item.value.variables)  # fmt: skip
    return any(row.secret and row.enabled and row.name not in given for row in rows)


def confined(context: Context, root: Path, allowed: Iterable[str]) -> Context:
    """Return the context with files limited to the collection's folder and those allowed."""
    folders = [os.path.realpath(folder) for folder in allowed]
    own = context.settings.ca_file  # the user's word, not the collection's
    files = [os.path.realpath(own)] if own else []

    def agreed(path: str) -> bool:
        return path in files or any(Path(path).is_relative_to(folder) for folder in folders)

    return replace(context, files=LocalFiles(root, agreed).facts)
