"""Understanding a large source in a process of its own, so that a window goes on living."""

import contextlib
import subprocess
import sys
import tempfile
from pathlib import Path

import msgspec

from postwright.formats.importers import ImportError_
from postwright.model.said import said as spoken
from postwright.storage.files import write_atomically
from postwright.storage.import_source import source_of
from postwright.workspace import import_wire
from postwright.workspace.importing import Understood, place_of, understand

LARGE_BYTES = 512 << 10
"""What is larger is read by a child: its parser would hold up every thread of ours."""


class Wish(msgspec.Struct, frozen=True):
    """What the child is asked for."""

    path: str
    kind: str = ""


def work(wish: str, target: str) -> None:
    """Be the child: understand a source and write what came of it."""
    wanted = msgspec.json.decode(wish, type=Wish)
    try:
        data = import_wire.written(understood_at(Path(wanted.path), wanted.kind))
    except ImportError_ as error:
        data = import_wire.written_error(error)
    write_atomically(Path(target), data, mode=0o600)


def understood_at(path: Path, kind: str = "") -> Understood:
    """Read and understand a place; the error's message names line and column."""
    source = source_of(path)
    try:
        return understand(source, kind)
    except ImportError_ as error:
        if not error.position or "line " in error.message.lower():
            raise
        line, column = place_of(source, error.position)
        message = spoken(
            "{message} (line {line}, column {column}).",
            message=error.message.rstrip("."),
            line=line,
            column=column,
        )
        raise ImportError_(message, error.position) from None


class Child:
    """One child process; `stop` ends it from any thread."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._stopped = False

    def understand(self, path: Path, kind: str = "") -> Understood:
        """Let the child do it. Blocks; raise ImportError_."""
        with tempfile.TemporaryDirectory(prefix="postwright-") as folder:
            target = Path(folder) / "understood"
            wish = msgspec.json.encode(Wish(str(path.absolute()), kind)).decode()
            frozen = bool(getattr(sys, "frozen", False))
            program = [sys.executable] if frozen else [sys.executable, "-I", "-m", "postwright"]
            self._process = subprocess.Popen(
                [*program, "--worker", "import", wish, str(target)],
                stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
            )  # fmt: skip
            if self._stopped:
                self.stop()
            _, said = self._process.communicate()
            try:
                return import_wire.read(target.read_bytes())
            except OSError:
                why = said.decode("utf-8", "replace").strip()[-300:] or spoken("it was stopped")
                raise ImportError_(spoken("It could not be read: {why}.", why=why)) from None

    def stop(self) -> None:
        """End the child; what waits for it raises."""
        self._stopped = True
        if self._process is not None:
            with contextlib.suppress(OSError):
                self._process.kill()


def is_large(path: Path) -> bool:
    """Tell whether a file or a folder is for a child."""
    try:
        return path.is_dir() or path.stat().st_size > LARGE_BYTES
    except OSError:
        return False
