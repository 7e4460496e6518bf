import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from postwright.storage.files import (
    OutsideFolder,
    copy_folder,
    link_or_copy,
    make_private_folder,
    sweep,
    temporary_name,
    write_atomically,
)
from tests.storage.kills import ENVIRONMENT, lost_of

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX modes and signals")
KILLS = 50


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_write_replaces_the_bytes_and_leaves_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "a.yml"
    write_atomically(path, b"one")
    write_atomically(path, b"two")
    assert path.read_bytes() == b"two"
    assert names(tmp_path) == ["a.yml"]


@posix
def test_new_file_is_private_whatever_the_umask(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        write_atomically(tmp_path / "a", b"")
        make_private_folder(tmp_path / "deep/er")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == 0o600
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "deep/er").stat().st_mode) == 0o700


@posix
def test_write_keeps_the_old_mode(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    path.chmod(0o644)
    write_atomically(path, b"new")
    assert stat.S_IMODE(path.stat().st_mode) == 0o644


def test_write_works_where_the_name_uses_every_byte(tmp_path: Path) -> None:
    path = tmp_path / ("n" * 255)
    write_atomically(path, b"fits")
    assert path.read_bytes() == b"fits"


@posix
def test_link_that_leaves_the_root_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "collection"
    root.mkdir()
    outside = tmp_path / "bashrc"
    outside.write_bytes(b"mine")
    (root / "req.yml").symlink_to(outside)
    with pytest.raises(OutsideFolder, match="bashrc"):
        write_atomically(root / "req.yml", b"theirs", root=root)
    assert outside.read_bytes() == b"mine"


@posix
def test_folder_that_is_a_link_out_of_the_root_is_refused(tmp_path: Path) -> None:
    root, outside = tmp_path / "collection", tmp_path / "outside"
    root.mkdir()
    outside.mkdir()
    (root / "Items").symlink_to(outside)
    with pytest.raises(OutsideFolder):
        write_atomically(root / "Items/req.yml", b"theirs", root=root)
    assert names(outside) == []


@posix
def test_link_within_the_root_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real.yml").write_bytes(b"old")
    (tmp_path / "link.yml").symlink_to("real.yml")
    write_atomically(tmp_path / "link.yml", b"new", root=tmp_path)
    assert (tmp_path / "link.yml").is_symlink()
    assert (tmp_path / "real.yml").read_bytes() == b"new"


@posix
@pytest.mark.parametrize("limit", [0, 1, 512, 99_999])
def test_full_disk_leaves_the_old_file_whole(tmp_path: Path, limit: int) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"old")
    script = (
        "import resource, signal, sys; from pathlib import Path\n"
        "from postwright.storage.files import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        f"resource.setrlimit(resource.RLIMIT_FSIZE, ({limit}, {limit}))\n"
        "try:\n  write_atomically(Path(sys.argv[1]), b'n' * 100_000)\n"
        "except OSError as error:\n  sys.exit(3)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, str(path)], env=ENVIRONMENT)
    assert done.returncode == 3
    assert path.read_bytes() == b"old"
    assert names(tmp_path) == ["a"]


def test_sweep_takes_only_what_a_dead_program_left(tmp_path: Path) -> None:
    ours = tmp_path / temporary_name()
    dead = tmp_path / ".pw-7fffffff-00000000.tmp"
    foreign = tmp_path / "notes.tmp"
    inside = tmp_path / "folder" / dead.name
    inside.parent.mkdir()
    for path in (ours, dead, foreign, inside):
        path.write_bytes(b"half")
    long_ago = time.time() - 3600
    if os.name != "posix":
        os.utime(dead, (long_ago, long_ago))
        os.utime(inside, (long_ago, long_ago))
    assert sweep(tmp_path) == 2
    assert names(tmp_path) == sorted([ours.name, "folder", "notes.tmp"])


def test_link_or_copy_over_a_link_of_the_same_file_leaves_one(tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.write_bytes(b"body")
    link_or_copy(source, tmp_path / "target")
    link_or_copy(source, tmp_path / "target")
    assert (tmp_path / "target").read_bytes() == b"body"
    assert names(tmp_path) == ["source", "target"]


@posix
def test_killed_while_saving_the_last_acknowledged_save_is_whole() -> None:
    assert lost_of(KILLS, naive=False) == 0


@posix
def test_the_same_kills_damage_a_file_that_is_written_in_place() -> None:
    assert lost_of(10, naive=True) > 0


@posix
def test_a_folder_is_copied_for_the_user_alone(tmp_path: Path) -> None:
    source = tmp_path / "source"
    (source / "in").mkdir(parents=True)
    (source / "in/a.yml").write_bytes(b"a")
    (source / "in/a.yml").chmod(0o644)
    copy_folder(source, tmp_path / "copy")
    assert (tmp_path / "copy/in/a.yml").read_bytes() == b"a"
    modes = {stat.S_IMODE(p.stat().st_mode) for p in (tmp_path / "copy").rglob("*")}
    assert modes == {0o600, 0o700}
