"""The child processes of ours, called as `__main__` calls them."""

from pathlib import Path

import pytest

from postwright.__main__ import main


def test_json_file_is_indented_into_another(tmp_path: Path):
    (tmp_path / "a").write_bytes(b'\xef\xbb\xbf{"a":1.10}')
    assert main(["--worker", "format", str(tmp_path / "a"), str(tmp_path / "b")]) == 0
    assert (tmp_path / "b").read_bytes() == b'{\n  "a": 1.10\n}'


@pytest.mark.parametrize("content", [None, b"{"])
def test_what_cannot_be_indented_is_said_on_one_line(
    tmp_path: Path, content: bytes | None, capsys: pytest.CaptureFixture[str]
):
    if content is not None:
        (tmp_path / "a").write_bytes(content)
    assert main(["--worker", "format", str(tmp_path / "a"), str(tmp_path / "b")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "b").exists()


def test_unknown_worker_is_a_usage_error(capsys: pytest.CaptureFixture[str]):
    assert main(["--worker", "nothing"]) == 2
    assert "format" in capsys.readouterr().err
