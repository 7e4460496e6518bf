"""What is read for an import: files, folders, archives, and nothing beyond them."""

import io
import os
import stat
import zipfile
from pathlib import Path

import pytest

from postwright.formats.importers import ImportError_
from postwright.storage import import_source
from postwright.storage.import_source import source_of, source_of_stream


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members:
            archive.writestr(name, content)
    return made.getvalue()


def test_a_file_is_read_with_those_beside_it(tmp_path: Path) -> None:
    (tmp_path / "a.http").write_bytes(b"GET http://x.test/")
    (tmp_path / "env.json").write_bytes(b"{}")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub/b").write_bytes(b"b")
    source = source_of(tmp_path / "a.http")
    assert (source.data, source.name) == (b"GET http://x.test/", "a.http")
    assert source.files["env.json"] == b"{}"
    assert source.files["sub/b"] == b"b"
    assert source.files["./sub/../env.json"] == b"{}"
    assert not source.is_folder


@pytest.mark.parametrize(
    "name",
    ["../outside", "/etc/passwd", "sub/../../outside", "link", "linked/outside", "pipe", "absent",
     "a\0b", "..\\outside", "folder", ""],
)  # fmt: skip
def test_files_elsewhere_count_as_absent(tmp_path: Path, name: str) -> None:
    inside = tmp_path / "in"
    (inside / "sub").mkdir(parents=True)
    (inside / "folder").mkdir()
    (inside / "a.http").write_bytes(b"GET /")
    (tmp_path / "outside").write_bytes(b"secret")
    (inside / "link").symlink_to(tmp_path / "outside")
    (inside / "linked").symlink_to(tmp_path)
    os.mkfifo(inside / "pipe")
    assert name not in source_of(inside / "a.http").files
    assert name not in source_of(inside).files


def test_a_folder_is_walked_without_links_and_foreign_parts(tmp_path: Path) -> None:
    for place in ("b", "sub/c", ".git/config", "node_modules/x/y", "a"):
        (tmp_path / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / place).write_bytes(place.encode())
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "pass").symlink_to("/etc/passwd")
    source = source_of(tmp_path)
    assert sorted(source.files) == ["a", "b", "sub/c"]
    assert source.is_folder
    assert source.name == tmp_path.name


def test_a_folder_of_too_many_files_is_told(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(import_source, "MOST_FILES", 2)
    for name in "abc":
        (tmp_path / name).write_bytes(b"x")
    with pytest.raises(ImportError_, match="more than 2 files"):
        source_of(tmp_path)


def test_pipes_devices_and_absent_files_are_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(ImportError_, match="a pipe or a device"):
        source_of(tmp_path / "pipe")
    with pytest.raises(ImportError_, match="a pipe or a device"):
        source_of(Path("/dev/zero"))
    with pytest.raises(ImportError_, match="No such file"):
        source_of(tmp_path / "absent")


def test_what_is_too_large_or_empty_is_told(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(import_source, "LARGEST_BYTES", 1 << 20)
    (tmp_path / "large").write_bytes(b"x" * ((1 << 20) + 1))
    (tmp_path / "empty").write_bytes(b" \n")
    with pytest.raises(ImportError_, match="more than 1 MB"):
        source_of(tmp_path / "large")
    with pytest.raises(ImportError_, match="more than 1 MB"):
        source_of_stream(io.BytesIO(b"x" * ((1 << 20) + 1)))
    with pytest.raises(ImportError_, match="is empty"):
        source_of(tmp_path / "empty")


def test_an_archive_is_a_folder_without_its_wrapper(tmp_path: Path) -> None:
    packed = zipped(("api/bruno.json", b"{}"), ("api/a/b.bru", b"meta {"), ("api/.git/x", b"x"))
    (tmp_path / "team.zip").write_bytes(packed)
    source = source_of(tmp_path / "team.zip")
    assert source.files == {"bruno.json": b"{}", "a/b.bru": b"meta {"}
    assert source.name == "team"
    assert source_of_stream(io.BytesIO(packed)).files == source.files
    assert os.listdir(tmp_path) == ["team.zip"]


def link(name: str) -> zipfile.ZipInfo:
    member = zipfile.ZipInfo(name)
    member.create_system = 3
    member.external_attr = (stat.S_IFLNK | 0o777) << 16
    return member


@pytest.mark.parametrize(
    ("member", "why"),
    [
        (("../evil.txt", b"x"), "leads out"),
        (("a/../../evil.txt", b"x"), "leads out"),
        (("/etc/evil", b"x"), "leads out"),
        (("C:\\evil", b"x"), "leads out"),
        (("C:evil", b"x"), "leads out"),
        (("..\\..\\evil", b"x"), "leads out"),
        (("\\\\host\\share\\x", b"x"), "leads out"),
        ((link("passwd"), b"/etc/passwd"), "is a link"),
        (("bomb.json", b"\0" * (4 << 20)), "packed 200 times"),
    ],
)
def test_a_hostile_archive_is_refused_whole(
    tmp_path: Path, member: tuple[str | zipfile.ZipInfo, bytes], why: str
) -> None:
    file = tmp_path / "x.zip"
    file.write_bytes(zipped(("fine.json", b"{}"), member))
    with pytest.raises(ImportError_, match=why):
        source_of(file)
    assert os.listdir(tmp_path) == ["x.zip"]


def test_an_encrypted_or_broken_archive_is_told(tmp_path: Path) -> None:
    packed = bytearray(zipped(("a.json", b"{}")))
    packed[6] |= 1
    packed[packed.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "locked.zip").write_bytes(packed)
    (tmp_path / "cut.zip").write_bytes(zipped(("a.json", b"{}" * 100))[:40])
    (tmp_path / "empty.zip").write_bytes(zipped())
    with pytest.raises(ImportError_, match=r"a\.json is encrypted"):
        source_of(tmp_path / "locked.zip")
    with pytest.raises(ImportError_, match="no archive that could be read"):
        source_of(tmp_path / "cut.zip")
    with pytest.raises(ImportError_, match="is empty"):
        source_of(tmp_path / "empty.zip")


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_text_of_powershell_is_read_as_any_other(tmp_path: Path, encoding: str) -> None:
    data = '\ufeff{"é": 1}'.encode(encoding)
    (tmp_path / "a.json").write_bytes(data)
    assert source_of(tmp_path / "a.json").data.decode() == '{"é": 1}'
    assert source_of_stream(io.BytesIO(data)).text == '{"é": 1}'
