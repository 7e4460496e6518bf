"""Writing files so that a crash leaves the old text or the new one, never half of either.

Written to a temporary file beside the target, flushed to the disk, then renamed over it: a
rename within one folder is atomic (POSIX `rename`, `MoveFileEx` on Windows). The temporary
name is short and does not hold the target's, which may use up all 255 bytes already.
"""

import contextlib
import os
import re
import secrets
import shutil
import stat
import sys
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from postwright.model.said import said

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_TEMPORARY = re.compile(r"\.pw-([0-9a-f]{1,8})-[0-9a-f]{8}\.tmp")
_STALE_S = 600.0
"""A temporary file is written within moments; one this old was left behind."""
_NOT_OURS = {".git", "node_modules"}
_RETRY_S = 0.01
_BINARY = getattr(os, "O_BINARY", 0)


class OutsideFolder(OSError):
    """A path leads out of the folder that it should lie in, by `..` or by a link."""

    def __init__(self, path: Path, target: Path, root: Path) -> None:
        super().__init__(
            said(
                "{path} leads to {target}, which is outside {root}; it was not written",
                path=path,
                target=target,
                root=root,
            )
        )
        self.path = path
        self.target = target
        self.root = root


def write_atomically(
    path: Path, data: bytes, *, mode: int | None = None, root: Path | None = None
) -> None:
    """Replace the file's bytes, or make the file.

    A link is followed and stays a link; with `root`, one that leads out of it raises
    OutsideFolder. The mode is `mode`, else the old file's, else 0600.
    """
    target = confined(path, root) if root is not None else Path(os.path.realpath(path))
    keep = PRIVATE_FILE if mode is None else mode
    if mode is None:
        with contextlib.suppress(FileNotFoundError):
            keep = stat.S_IMODE(target.stat().st_mode)
    temporary = target.parent / temporary_name()
    try:
        _write_new(temporary, data, keep)
        os.replace(temporary, target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            temporary.unlink()
        if isinstance(error, OSError):  # of a full disk Python does not say which file it was
            raise OSError(error.errno, error.strerror, str(path)) from error
        raise
    flush_folder(target.parent)


def temporary_name() -> str:
    """Return a short name that `sweep` knows, with this process's number in it."""
    return f".pw-{os.getpid():x}-{secrets.token_hex(4)}.tmp"


def is_temporary(name: str) -> bool:
    """Tell whether a file of that name is one that a write of ours has not finished."""
    return _TEMPORARY.fullmatch(name) is not None


def confined(path: Path, root: Path) -> Path:
    """Return where the path really leads. Raise OutsideFolder where that is not in `root`."""
    target = Path(os.path.realpath(path))
    inside = Path(os.path.realpath(root))
    if not target.is_relative_to(inside):
        raise OutsideFolder(path, target, root)
    return target


def make_folder(path: Path) -> Path:
    """Make a folder and those above it, as far as they are missing, for the user alone."""
    missing = [path] if not path.is_dir() else []
    while missing and not missing[-1].parent.is_dir():
        missing.append(missing[-1].parent)
    for folder in reversed(missing):
        with contextlib.suppress(FileExistsError):
            folder.mkdir(mode=PRIVATE_FOLDER)
    return path


def make_private_folder(path: Path) -> Path:
    """Make a folder of our own, and close it to others where it was open."""
    make_folder(path)
    if os.name == "posix" and stat.S_IMODE(path.stat().st_mode) & 0o077:
        path.chmod(PRIVATE_FOLDER)
    return path


def create_private_file(path: Path) -> None:
    """Make an empty file for the user alone, unless there is one."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, PRIVATE_FILE))


def link_or_copy(source: Path, target: Path) -> None:
    """Let `target` have the source's bytes, by a second link where the disk has them."""
    temporary = target.parent / temporary_name()
    try:
        try:
            os.link(source, temporary)
            temporary.chmod(PRIVATE_FILE)
        except OSError:
            create_private_file(temporary)
            shutil.copyfile(source, temporary)
        os.replace(temporary, target)
    finally:
        # Renaming a link over another of the same file does nothing and leaves both.
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


def copy_folder(source: Path, target: Path) -> None:
    """Copy a folder of plain files to a new place, for the user alone."""
    make_folder(target)
    for entry in source.iterdir():
        if entry.is_dir():
            copy_folder(entry, target / entry.name)
        else:
            write_atomically(target / entry.name, entry.read_bytes(), mode=PRIVATE_FILE)


def copy_out(source: Path, target: Path, *, overwrite: bool = False) -> None:
    """Copy a file to where the user wants it, with the mode that new files get there.

    Devices and pipes are written into. Raise FileExistsError for a file, unless `overwrite`.
    """
    if target.exists() and not target.is_file():
        with open(source, "rb") as read, open(target, "wb") as write:
            shutil.copyfileobj(read, write)
        return
    if not overwrite and os.path.lexists(target):
        raise FileExistsError(17, said("it exists already"), str(target))
    temporary = target.parent / temporary_name()
    try:
        shutil.copyfile(source, temporary)
        os.replace(temporary, target)
    finally:
        with contextlib.suppress(FileNotFoundError):
            temporary.unlink()


def write_out(target: Path, data: bytes) -> None:
    """Write what the user wants at a place of the user's: a file, or into a device or pipe."""
    if target.exists() and not target.is_file():
        with open(target, "wb") as write:
            write.write(data)
        return
    umask = os.umask(0o077)
    os.umask(umask)
    write_atomically(target, data, mode=None if target.exists() else 0o666 & ~umask)


def write_scratch(path: Path, data: bytes | Iterable[bytes]) -> None:
    """Make a file of ours that nobody needs after this run; not flushed, so it takes no time."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, PRIVATE_FILE)
    with open(descriptor, "wb", buffering=0) as file:
        for piece in (data,) if isinstance(data, bytes) else data:
            rest = memoryview(piece)
            while rest:
                rest = rest[file.write(rest) :]


def flush_folder(folder: Path) -> None:
    """Bring a folder's changed names to the disk, where the system can."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sweep(folder: Path) -> int:
    """Delete what unfinished writes left in a folder and below. Return how many there were.

    Files of a program that still runs are left alone, and so is all that is not ours.
    """
    swept = 0
    for where, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if name not in _NOT_OURS]
        for name in names:
            if _is_left_over(where, name):
                with contextlib.suppress(OSError):
                    os.unlink(os.path.join(where, name))
                    swept += 1
    return swept


def delete_older(folder: Path, age_s: float) -> None:
    """Delete the files of a folder of ours that nobody has written to for so long."""
    with contextlib.suppress(OSError):
        for file in folder.iterdir():
            with contextlib.suppress(OSError):
                if time.time() - file.lstat().st_mtime > age_s:
                    file.unlink()


class Locked(OSError):
    """Another program holds a lock for longer than one waits for it."""


@contextlib.contextmanager
def locked(path: Path, patience_s: float | None = None) -> Iterator[None]:
    """Hold a lock that other processes of ours wait for; it ends with the process.

    Raise Locked where another one holds it for longer than `patience_s`.
    """
    create_private_file(path)
    with path.open("r+b") as file:
        end = None if patience_s is None else time.monotonic() + patience_s
        while not _try_lock(file, wait=end is None):
            if end is not None and time.monotonic() > end:
                raise Locked(said("{path} is held by another program", path=path))
            time.sleep(_RETRY_S)
        yield


def _try_lock(file: BinaryIO, *, wait: bool) -> bool:
    if sys.platform == "win32":
        import msvcrt

        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_LOCK if wait else msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX if wait else fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _write_new(path: Path, data: bytes, mode: int) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY
    descriptor = os.open(path, flags, PRIVATE_FILE)
    with open(descriptor, "wb", buffering=0) as file:
        rest = memoryview(data)
        while rest:
            rest = rest[file.write(rest) :]
        if mode != PRIVATE_FILE and os.name == "posix":
            os.fchmod(descriptor, mode)
        os.fsync(descriptor)


def _is_left_over(folder: str, name: str) -> bool:
    match = _TEMPORARY.fullmatch(name)
    if match is None:
        return False
    try:
        old = time.time() - os.lstat(os.path.join(folder, name)).st_mtime > _STALE_S
    except OSError:
        return False
    return old or not _runs(int(match[1], 16))


def _runs(process: int) -> bool:
    # On Windows os.kill(pid, 0) is a Ctrl+C event, so there only the age counts.
    if os.name != "posix":
        return True
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
