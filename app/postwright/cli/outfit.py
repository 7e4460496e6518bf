"""What a command works with: the engine, a workspace that keeps nothing, the demo server."""

import asyncio
import contextlib
import errno
import os
import secrets
import shutil
import signal
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec.structs import replace

from postwright.cli.console import Stop
from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context, FileFacts
from postwright.engine.send import Engine
from postwright.storage.files import make_private_folder
from postwright.storage.paths import Paths, user_paths
from postwright.storage.vault import Vault
from postwright.workspace.opened import OpenCollection
from postwright.workspace.workspace import Workspace

if TYPE_CHECKING:
    from postwright.demo.server import DemoServer


_KEYRING_S = 3.0
"""How long a keyring may take to let tokens be read."""


@contextlib.asynccontextmanager
async def outfit() -> AsyncIterator[Workspace]:
    """Lend a workspace that reads the user's settings and leaves nothing behind.

    Its data folder is an empty one that is deleted at the end, which also means: no history, no
    secrets, no cookies from before. Only tokens of a collection are the window's own.
    """
    own = user_paths()
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
    workspace.token_vault = Vault(own)
    workspace.demo_url = demo_url
    try:
        yield workspace
    finally:
        await engine.aclose()
        for server in demo:
            await server.aclose()
        workspace.token_vault.close()
        workspace.shut()
        shutil.rmtree(folder, ignore_errors=True)


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


def open_collection(workspace: Workspace, folder: str, environment: str) -> OpenCollection:
    """Open a collection's folder and choose its environment, or stop with a reason."""
    root = Path(folder).absolute()
    if not (root / "opencollection.yml").is_file():
        raise Stop(f"{folder} is no collection", fix="its folder has an opencollection.yml")
    opened = workspace.open(root)
    workspace.token_vault.wait(_KEYRING_S)
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
    return opened


def confined(context: Context, root: Path, allowed: Iterable[str]) -> Context:
    """Return the context with files limited to the collection's folder and those allowed."""
    places: list[str | Path] = [root, *allowed]
    folders = [Path(os.path.realpath(folder)) for folder in places]
    read = context.files
    own = context.settings.ca_file  # the user's word, not the collection's

    def facts(path: str) -> FileFacts:
        found = read(path)
        if path == own:
            return found
        real = Path(os.path.realpath(found.path))
        if not any(real.is_relative_to(folder) for folder in folders):
            raise OSError(
                errno.EXDEV, f"it lies outside the collection; --allow-path {real.parent} lets it"
            )
        return found

    return replace(context, files=facts)
