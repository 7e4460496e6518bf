"""One program at a time writes into a folder, and no dead one keeps the others out."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from postwright.storage.folder_lock import FolderLock
from tests.storage.kills import ENVIRONMENT

HOLDER = """
import sys, time
from pathlib import Path
from postwright.storage.folder_lock import FolderLock
with FolderLock(Path(sys.argv[1]), Path(sys.argv[2])).held():
    print("held", flush=True)
    time.sleep(60)
"""


def holder(root: Path, locks: Path) -> subprocess.Popen[bytes]:
    child = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(root), str(locks)],
        stdout=subprocess.PIPE,
        env=ENVIRONMENT,
    )
    assert child.stdout is not None
    assert child.stdout.readline() == b"held\n"
    return child


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "shop").mkdir()
    return tmp_path / "shop"


def test_other_program_is_waited_for_and_then_named(root: Path, tmp_path: Path) -> None:
    child = holder(root, tmp_path / "locks")
    with (
        pytest.raises(OSError, match="Another window of Postwright") as told,
        FolderLock(root, tmp_path / "locks", patience_s=0.05).held(),
    ):
        raise AssertionError("both held it")
    assert told.value.filename == str(root)
    child.kill()
    child.communicate()


def test_lock_of_a_killed_program_is_free_at_once(root: Path, tmp_path: Path) -> None:
    child = holder(root, tmp_path / "locks")
    child.send_signal(signal.SIGKILL)
    child.communicate()
    with FolderLock(root, tmp_path / "locks", patience_s=0.0).held():
        pass


def test_no_number_of_a_process_is_kept(root: Path, tmp_path: Path) -> None:
    """A new process may get the number of a dead one: it would look as if that still ran."""
    child = holder(root, tmp_path / "locks")
    child.kill()
    child.communicate()
    (file,) = (tmp_path / "locks").iterdir()
    assert file.read_bytes() == b""
    file.write_text(str(os.getpid()))  # not even one that runs counts
    with FolderLock(root, tmp_path / "locks", patience_s=0.0).held():
        pass


def test_it_is_taken_again_by_who_has_it(root: Path, tmp_path: Path) -> None:
    lock = FolderLock(root, tmp_path / "locks", patience_s=0.05)
    with lock.held(), lock.held():
        pass
    with lock.held():
        pass


def test_another_name_of_the_folder_is_the_same_lock(root: Path, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(root)
    child = holder(root, tmp_path / "locks")
    with (
        pytest.raises(OSError, match="Another window"),
        FolderLock(tmp_path / "link", tmp_path / "locks", patience_s=0.05).held(),
    ):
        raise AssertionError("both held it")
    child.kill()
    child.communicate()


def test_nothing_is_left_in_the_folder(root: Path, tmp_path: Path) -> None:
    with FolderLock(root, tmp_path / "locks").held():
        assert list(root.iterdir()) == []


def test_without_a_place_for_locks_one_writes_all_the_same(root: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with FolderLock(root, tmp_path / "file" / "locks").held():
        pass
    with FolderLock(root, None).held():
        pass
