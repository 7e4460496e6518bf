from pathlib import Path

from postwright.engine.ports import FileFacts
from postwright.gui.request.known_files import FileLook, KnownFiles, stored_path


def test_each_path_is_asked_for_once_until_it_is_forgotten() -> None:
    asked: list[str] = []

    def facts(path: str) -> FileFacts:
        asked.append(path)
        return FileFacts("/x/a.bin", 3, 0)

    files = KnownFiles(facts)
    assert files.look("x/a.bin") == FileLook("a.bin", 3)
    files.look("x/a.bin")
    files.forget()
    files.look("x/a.bin")

    assert asked == ["x/a.bin", "x/a.bin"]


def test_what_cannot_be_read_is_missing() -> None:
    def facts(path: str) -> FileFacts:
        raise PermissionError(path)

    assert KnownFiles(facts).look("a.bin") == FileLook("a.bin", missing=True)


def test_a_path_inside_the_collection_is_relative(tmp_path: Path) -> None:
    inside = tmp_path / "collection/files/a b.bin"

    assert stored_path(str(inside), tmp_path / "collection") == "files/a b.bin"


def test_a_path_outside_of_the_collection_stays_whole(tmp_path: Path) -> None:
    outside = tmp_path / "a.bin"

    assert stored_path(str(outside), tmp_path / "collection") == outside.as_posix()
    assert stored_path(str(outside), None) == outside.as_posix()
