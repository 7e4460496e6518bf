"""Notices that other programs write into collections' folders; says where, never what.

Only folders that a Reader reads are watched, each by itself: neither `.git` nor `node_modules`.
"""

import os
import threading
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import msgspec

from postwright.storage.collection_reader import folders
from postwright.storage.files import is_temporary

QUIET_MS = 100
"""Changes that follow each other this closely are told together."""
TOGETHER_MS = 400
"""The first change of many is told after this time at the latest."""
POLL_MS = 400
"""How often a folder is read whose system does not tell what others changed there."""
SETTLED_MS = 500
"""After so long without a change a new watch is surely in force."""
ABSENT_S = 0.5
"""How often to look for a folder that is not there."""
STOPPING_S = 1.0
REMOTE = {
    "9p", "afs", "ceph", "cifs", "davfs", "drvfs", "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
    "fuse.sshfs", "gfs2", "lustre", "ncpfs", "nfs", "nfs4", "smb2", "smb3", "smbfs", "vboxsf",
    "virtiofs", "vmhgfs", "fuse.vmhgfs-fuse",
}  # fmt: skip
"""File systems that say nothing of what another machine wrote."""
MOUNTS = Path("/proc/self/mounts")


class Touched(msgspec.Struct, frozen=True):
    """Files below a collection's folder that may have changed."""

    root: Path
    files: tuple[Path, ...] = ()
    """Empty: any."""


class Watching:
    """Watches folders on threads of its own until it is closed.

    `touched` and `failed` are called from those threads; `failed` gets a sentence when a folder
    cannot be watched, and whoever comes back to the window sees the changes then.
    """

    def __init__(
        self,
        touched: Callable[[Touched], None],
        failed: Callable[[Path, str], None],
        *,
        mounts: Path = MOUNTS,
    ) -> None:
        self._touched, self._failed, self._mounts = touched, failed, mounts
        self._watches: dict[Path, _Watch] = {}

    @property
    def roots(self) -> frozenset[Path]:
        return frozenset(self._watches)

    def watch(self, roots: Iterable[Path]) -> None:
        """Watch these folders, and no others any more."""
        wanted = set(roots)
        for root in self._watches.keys() - wanted:
            self._watches.pop(root).end()
        for root in wanted - self._watches.keys():
            polled = is_remote(root, self._mounts)
            self._watches[root] = _Watch(root, self._touched, self._failed, polled=polled)

    def close(self) -> None:
        """Watch nothing any more. Waits for the threads, though not for ever."""
        watches = tuple(self._watches.values())
        self._watches.clear()
        for watch in watches:
            watch.end()
        for watch in watches:
            watch.join()


class _Watch:
    """One collection's folder and those in it."""

    def __init__(
        self,
        root: Path,
        touched: Callable[[Touched], None],
        failed: Callable[[Path, str], None],
        *,
        polled: bool,
    ) -> None:
        self._polled = polled
        self._root, self._touched, self._failed = root, touched, failed
        self._end = threading.Event()
        self._thread = threading.Thread(target=self._run, name=f"watch {root.name}", daemon=True)
        self._thread.start()

    def end(self) -> None:
        self._end.set()

    def join(self) -> None:
        self._thread.join(STOPPING_S)

    def _run(self) -> None:
        polled = self._polled
        while not self._end.is_set():
            if not self._root.is_dir():
                self._end.wait(ABSENT_S)
                continue
            try:
                self._watch(tuple(folders(self._root)), polled=polled)
            except FileNotFoundError:
                self._end.wait(QUIET_MS / 1000)  # a folder went before it was watched
            except (OSError, RuntimeError) as error:
                if polled:
                    self._failed(self._root, str(error))
                    return
                polled = True  # no watches left, or a system without them
            self._tell(Touched(self._root))

    def _watch(self, watched: tuple[Path, ...], *, polled: bool) -> None:
        """Tell of changes until the folders themselves are others."""
        import watchfiles  # brings anyio along, and is needed by no command

        known = {str(folder) for folder in watched}
        same = _identity(self._root)
        changes = watchfiles.watch(
            *watched,
            watch_filter=_counts,
            debounce=TOGETHER_MS,
            step=QUIET_MS,
            stop_event=self._end,
            rust_timeout=SETTLED_MS,
            yield_on_timeout=True,
            raise_interrupt=False,
            force_polling=polled or None,
            poll_delay_ms=POLL_MS,
            recursive=False,
            ignore_permission_denied=True,
        )
        fresh = True
        for batch in changes:
            paths = {path for _, path in batch}
            if fresh and not paths:  # what was written while the watch was being set up
                self._tell(Touched(self._root))
            fresh = False
            if _identity(self._root) != same:
                return  # it was moved away, or another one is in its place
            if not paths:
                continue
            if paths & known or {str(folder) for folder in folders(self._root)} != known:
                return
            self._tell(Touched(self._root, tuple(Path(path) for path in sorted(paths))))

    def _tell(self, touched: Touched) -> None:
        if not self._end.is_set():
            self._touched(touched)


def _identity(folder: Path) -> tuple[int, int] | None:
    try:
        found = folder.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_remote(folder: Path, mounts: Path = MOUNTS) -> bool:
    """Tell whether a folder lies on a file system that another machine may write to."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
    except OSError:
        return False  # the watcher knows the other systems' own ways
    real = os.path.realpath(folder)
    places = [line.split(" ") for line in lines]
    around = [(_unescaped(place[1]), place[2]) for place in places if len(place) > 2]
    holding = [(len(at), kind) for at, kind in around if _holds(at, real)]
    return max(holding, default=(0, ""))[1] in REMOTE


def _holds(place: str, path: str) -> bool:
    return path == place or path.startswith(place.rstrip("/") + "/")


def _unescaped(text: str) -> str:
    r"""Return a mount's place as it is; blanks are written as `\040` (proc(5))."""
    return "".join(_characters(text))


def _characters(text: str) -> Iterator[str]:
    first, *rest = text.split("\\")
    yield first
    for part in rest:
        yield chr(int(part[:3], 8)) + part[3:]


def _counts(_: object, path: str) -> bool:
    """Leave out our own unfinished files."""
    return not is_temporary(os.path.basename(path))
