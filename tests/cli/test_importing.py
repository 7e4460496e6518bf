"""`postwright import`: the folder's path, the report, and one clear error."""

import io
import json
import sys
from pathlib import Path

import pytest

from postwright.storage.collections import CollectionFolder
from postwright.storage.paths import user_paths
from postwright.storage.vault import Vault
from tests.cli.commands import Commands

CURL = "curl http://x.test/users -H 'X-Api-Key: canary-key'"


@pytest.fixture(autouse=True)
def _here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def everything(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_stdout_is_the_folders_path(postwright: Commands, tmp_path: Path) -> None:
    Path("users.sh").write_text(CURL)
    done = postwright("import", "users.sh")
    assert done.status == 0
    root = Path(done.out.decode().removesuffix("\n"))
    assert root == tmp_path / "users"
    assert CollectionFolder(root).load().items[0].value.name == "users"
    assert "cURL: GET, 1 header" in done.err
    again = postwright("import", "users.sh")
    assert again.out.decode() == f"{tmp_path}/users 2\n"


def test_credentials_are_in_the_vault_and_named(postwright: Commands, tmp_path: Path) -> None:
    Path("users.sh").write_text(CURL)
    done = postwright("import", "users.sh", "--into", "new/c", "--report", "r.json")
    assert "canary" not in done.err
    assert "header X-Api-Key: key, now {{x_api_key}}; its value is in the vault" in done.err
    report = json.loads(Path("r.json").read_text())
    assert report["version"] == 1
    assert report["folder"] == str(tmp_path / "new/c")
    assert report["requests"] == 1
    assert report["secrets"] == [
        {"item": "users", "where": "header X-Api-Key", "kind": "key", "variable": "x_api_key",
         "environment": "", "kept": "vault"}
    ]  # fmt: skip
    assert "canary" not in Path("r.json").read_text()
    opened = CollectionFolder(tmp_path / "new/c").load()
    vault = Vault(user_paths())
    vault.open().result(5)
    kept = vault.get(opened.postwright.id, tmp_path / "new/c", "", "x_api_key")
    assert kept == "canary-key"
    vault.close()


def test_secrets_can_be_kept_in_the_files(postwright: Commands) -> None:
    Path("users.sh").write_text(CURL)
    done = postwright("import", "users.sh", "--into", "c", "--keep-secrets", "--report", "-")
    lines = done.out.decode().splitlines()
    assert lines[1] == "cURL: GET, 1 header"
    assert "written in the file" in lines[2]
    assert "canary" not in done.out.decode()
    assert "canary-key" in Path("c/users.yml").read_text()


def test_stdin_and_kind(postwright: Commands, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"A=1\nB=2\n")))
    done = postwright("import", "-", "--from", "dotenv", "--into", "c", "--report", "report.txt")
    assert done.status == 0
    assert Path("c/environments/env.yml").exists()
    assert Path("report.txt").read_text().startswith(".env: 1 environment")


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ('{"info": {"schema": "schema.getpostman.com"},\n "item": [}', (), "line 2, column 11"),
        ("Dear Sir", (), "nothing that can be imported"),
        ("Dear Sir", ("--from", "letters"), "There is no kind letters"),
        ("", (), "is empty"),
        ("\x1b[31m", (), "nothing that can be imported"),
        ("\0\x89PNG", ("--from", "curl"), ""),
    ],
)
def test_malformed_input_is_one_line_and_nothing_is_written(
    postwright: Commands, tmp_path: Path, text: str, words: tuple[str, ...], said: str
) -> None:
    Path("source").write_text(text)
    done = postwright("import", "source", "--into", "new/c", *words)
    assert done.status == 2
    assert said in done.error
    assert "nothing was written" in done.error
    assert done.out == b""
    assert everything(tmp_path) == {"source"}
    assert "\x1b" not in done.err


def test_a_folder_that_holds_something_stays_as_it_is(postwright: Commands) -> None:
    Path("users.sh").write_text(CURL)
    Path("full").mkdir()
    Path("full/mine").write_text("mine")
    done = postwright("import", "users.sh", "--into", "full")
    assert (done.status, done.out) == (2, b"")
    assert done.error == ("postwright: full is not empty; name an empty or a new folder by --into")
    assert everything(Path("full")) == {"mine"}


def test_no_such_file(postwright: Commands) -> None:
    assert "absent cannot be read" in postwright("import", "absent").error


def test_names_with_controls_are_shown_as_signs(postwright: Commands, tmp_path: Path) -> None:
    info = {"name": "\x1b[31mred\x07", "schema": "https://schema.getpostman.com/v2.1.0"}
    items = [{"name": "\x1b]0;x\x07", "request": {"auth": {"type": "asap"}, "url": "x"}}]
    Path("c.json").write_text(json.dumps({"info": info, "item": items}))
    done = postwright("import", "c.json")
    assert done.status == 0
    assert b"\x1b" not in done.out + done.err.encode()
    assert "\x1b" not in "".join(everything(tmp_path))
