"""`postwright snippet`: code for other tools, with errors as `prepare` has them."""

import ast
from pathlib import Path

import pytest

from postwright.demo.tour import tour_folder
from postwright.formats.snippets import SNIPPETS
from tests.cli.commands import Commands

UPLOAD = str(tour_folder() / "Files and time/Upload a file.yml")


@pytest.mark.parametrize("target", SNIPPETS)
def test_every_target_of_the_table_can_be_asked_for(postwright: Commands, target: str):
    done = postwright("snippet", UPLOAD, "--target", target)
    assert done.status == 0
    assert b"/upload" in done.out
    assert done.err == ""


def test_curl_is_the_default(postwright: Commands):
    assert postwright("snippet", UPLOAD).out.startswith(b"curl ")


def test_secrets_are_named_unless_revealed(postwright: Commands, tmp_path: Path):
    (tmp_path / "opencollection.yml").write_text(
        "opencollection: 1.0.0\ninfo:\n  name: c\n", "utf-8"
    )
    (tmp_path / "environments").mkdir()
    (tmp_path / "environments" / "e.yml").write_text(
        "name: e\nvariables:\n  - name: apiToken\n    secret: true\n", "utf-8"
    )
    file = tmp_path / "get.yml"
    file.write_text(
        "info:\n  name: get\n  type: http\nhttp:\n  method: GET\n  url: http://h.test/\n"
        "  headers:\n    - name: X-Key\n      value: '{{apiToken}}'\n",
        "utf-8",
    )
    words = ("snippet", str(file), "--env", "e", "--env-var", "apiToken=abcdefgh",
             "--target", "python-requests")  # fmt: skip
    hidden = postwright(*words)
    assert hidden.status == 0, hidden.err
    assert b'os.environ["API_TOKEN"]' in hidden.out
    assert b"abcdefgh" not in hidden.out
    shown = postwright(*words, "--reveal").out.decode()
    assert "abcdefgh" in shown
    ast.parse(shown)


def test_every_missing_variable_is_named(postwright: Commands, sample: Path):
    done = postwright("snippet", str(sample / "Items" / "create item.yml"), "--target", "wget")
    assert done.status == 2
    assert "baseUrl (URL)" in done.error
    assert "bearerToken" in done.error
    assert done.out == b""


def test_an_unknown_target_is_told_with_those_there_are(postwright: Commands):
    done = postwright("snippet", UPLOAD, "--target", "cobol")
    assert done.status == 2
    assert "cobol" in done.error
    assert "rust-reqwest" in done.error


def test_the_help_lists_the_targets(postwright: Commands):
    shown = postwright("snippet", "--help").out.decode()
    assert all(target in shown for target in SNIPPETS)
    assert "examples:" in shown
