import os
import subprocess
import sys
from pathlib import Path

import pytest

from postwright.storage.faults import KEPT, faults_noted

RUN = """
import faulthandler, os, signal, sys
from pathlib import Path
from postwright.storage.faults import faults_noted
with faults_noted(Path(sys.argv[1])) as crashed:
    print(len(crashed))
    sys.stdout.flush()
    {then}
"""
CRASHES = {
    "abort": ("os.abort()", "Aborted"),
    "segmentation fault": ("faulthandler._sigsegv()", "Segmentation fault"),
}


def run(folder: Path, then: str = "pass") -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-c", RUN.format(then=then), str(folder)]
    return subprocess.run(words, capture_output=True, text=True, timeout=60, check=False)


def names(folder: Path) -> list[str]:
    return sorted(path.suffix for path in folder.iterdir())


@pytest.mark.parametrize("kind", sorted(CRASHES))
def test_a_crash_is_told_to_the_next_start_and_only_to_it(tmp_path: Path, kind: str) -> None:
    then, words = CRASHES[kind]
    assert run(tmp_path, then).returncode != 0
    with faults_noted(tmp_path) as crashed:
        assert words in crashed
        assert "<module>" in crashed
    with faults_noted(tmp_path) as crashed:
        assert crashed == ""


def test_a_run_that_ends_in_order_leaves_nothing(tmp_path: Path) -> None:
    assert run(tmp_path).returncode == 0
    assert names(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="signals are POSIX")
def test_a_run_that_was_killed_is_no_crash(tmp_path: Path) -> None:
    run(tmp_path, "os.kill(os.getpid(), signal.SIGKILL)")
    with faults_noted(tmp_path) as crashed:
        assert crashed == ""
    assert names(tmp_path) == []


def test_a_run_that_lives_is_left_alone(tmp_path: Path) -> None:
    with faults_noted(tmp_path):
        done = run(tmp_path)
        assert done.stdout == "0\n"
        assert names(tmp_path) == [".lock", ".log"]


def test_the_last_few_are_kept(tmp_path: Path) -> None:
    for _ in range(KEPT + 2):
        run(tmp_path, "os.abort()")
    with faults_noted(tmp_path):
        assert names(tmp_path).count(".told") == KEPT


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX")
def test_nobody_else_can_read_them(tmp_path: Path) -> None:
    with faults_noted(tmp_path / "faults"):
        modes = {path.stat().st_mode & 0o777 for path in (tmp_path / "faults").iterdir()}
        assert modes == {0o600}
    assert (tmp_path / "faults").stat().st_mode & 0o777 == 0o700


def test_a_folder_that_cannot_be_made_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with faults_noted(tmp_path / "file" / "faults") as crashed:
        assert crashed == ""
