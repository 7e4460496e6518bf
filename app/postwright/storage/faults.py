"""What a crash of the interpreter itself leaves: a file for each run, found by the next start.

run ──▶ NAME.log (empty), NAME.lock (held) ──┬─▶ ends in order: both go
                                             └─▶ crashes: NAME.log has the stack, no lock
next start ──▶ reads it, renames it to NAME.told ──▶ the last few are kept
"""

import contextlib
import faulthandler
import os
import time
from collections.abc import Iterator
from pathlib import Path

from postwright.storage.files import create_private_file, locked, make_private_folder

KEPT = 5
_LARGEST = 64 << 10


@contextlib.contextmanager
def faults_noted(folder: Path) -> Iterator[str]:
    """Let crashes of this run be written; yield what the last one that crashed wrote, or nothing.

    A crash is told to one start only.
    """
    with contextlib.ExitStack() as stack:
        crashed = ""
        try:
            make_private_folder(folder)
            crashed = _take(folder)
            log = _own(folder, stack)
            file = stack.enter_context(log.open("r+b"))
        except OSError:
            yield crashed
            return
        stack.callback(_drop_empty, log)
        faulthandler.enable(file)
        stack.callback(faulthandler.disable)
        yield crashed


def _own(folder: Path, stack: contextlib.ExitStack) -> Path:
    log = folder / f"{time.time_ns()}-{os.getpid()}.log"
    lock = log.with_suffix(".lock")
    stack.callback(lock.unlink, missing_ok=True)
    stack.enter_context(locked(lock, 0))
    create_private_file(log)
    return log


def _take(folder: Path) -> str:
    """Return what the newest crash wrote that nobody was told of; leave runs alone that live."""
    newest = ""
    for log in sorted(folder.glob("*.log")):
        lock = log.with_suffix(".lock")
        try:
            with locked(lock, 0):
                text = log.read_bytes()[:_LARGEST].decode("utf-8", "replace")
                if text.strip():
                    log.replace(log.with_suffix(".told"))
                    newest = text
                else:  # killed, or the power failed: nothing is known
                    log.unlink()
            lock.unlink(missing_ok=True)
        except OSError:
            continue
    for old in sorted(folder.glob("*.told"))[:-KEPT]:
        old.unlink(missing_ok=True)
    return newest


def _drop_empty(log: Path) -> None:
    with contextlib.suppress(OSError):
        if not log.stat().st_size:
            log.unlink()
