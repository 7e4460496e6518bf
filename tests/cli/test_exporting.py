"""`postwright export`: a file of another tool, never with a secret in it."""

import json
from pathlib import Path

import pytest

from postwright.formats.exporters import EXPORTERS
from postwright.model.collection import Collection, Environment, Item
from postwright.model.request import Auth, Body, Field, Request, Variable
from postwright.storage.new_collection import write_new
from tests.cli.commands import Commands

SECRETS = Collection(
    "Shop",
    items=(
        Item("a.yml", Request(
            "a", "POST", "http://x.test/?api_key=canary-url",
            auth=Auth("bearer", (("token", "canary-auth"),)),
            headers=(Field("X-Api-Key", "canary-header"), Field("Cookie", "sid=canary-cookie")),
            body=Body("json", '{"password": "canary-body"}'),
            variables=(Variable("token", "canary-variable"),), docs="ghp_canary0123456789canary",
        )),
        Item("b.yml", Request("b", auth=Auth("basic", (("password", "canary-pass"),)))),
    ),
    environments=(Environment("live", (Variable("password", "canary-env"),)),),
    variables=(Variable("secret", "canary-own"),),
)  # fmt: skip


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_new(SECRETS, tmp_path / "shop")
    return tmp_path / "shop"


@pytest.mark.parametrize("kind", EXPORTERS)
def test_no_export_holds_a_secret(postwright: Commands, folder: Path, kind: str) -> None:
    out = folder.parent / "out"
    out.mkdir()
    done = postwright("export", str(folder), "--to", kind, "-o", str(out / "export"))
    assert done.status == 0
    written = b"".join(file.read_bytes() for file in out.iterdir())
    assert b"canary" not in written + done.out
    assert "canary" not in done.err
    assert "secret        a: auth token: token, now {{" in done.err
    assert str(out / "export") in done.out.decode()


def test_stdout_is_the_file(postwright: Commands, folder: Path) -> None:
    done = postwright("export", str(folder), "--to", "postman")
    if done.status == 2:
        assert "files: " in done.error  # its environments are files of their own
        return
    assert json.loads(done.out)["info"]["name"] == "Shop"


def test_files_are_not_replaced_unasked(postwright: Commands, folder: Path) -> None:
    target = folder.parent / "mine"
    target.write_text("mine")
    done = postwright("export", str(folder), "--to", "curl", "-o", str(target))
    assert (done.status, target.read_text()) == (2, "mine")
    assert "mine exists already; --force replaces it" in done.error
    done = postwright("export", str(folder), "--to", "curl", "-o", str(target), "--force")
    assert done.status == 0
    assert "http://x.test/" in target.read_text()


def test_errors(postwright: Commands, folder: Path) -> None:
    assert "There is no kind letters; there are postman, " in postwright(
        "export", str(folder), "--to", "letters").error  # fmt: skip
    assert "is no collection" in postwright("export", str(folder.parent), "--to", "curl").error
    (folder / "opencollection.yml").write_text("a: [")
    assert "cannot be read" in postwright("export", str(folder), "--to", "curl").error
