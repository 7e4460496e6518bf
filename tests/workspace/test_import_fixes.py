"""After an import: where each thing that it left open is mended."""

from pathlib import Path

import pytest

from postwright.analysis.literals import Literal
from postwright.formats.importers import Imported, Loss
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import Request, Variable
from postwright.workspace.import_fixes import fixes_of
from postwright.workspace.importing import Written

INNER = Folder("Users", items=(Item("get.yml", Request("Get")),))
MADE = Collection(
    "Shop",
    items=(Item("users", INNER), Item("ping.yml", Request("Ping"))),
    variables=(Variable("TOKEN"),),
)


def written(*losses: Loss, made: Collection = MADE) -> Written:
    return Written(Path("/x"), made, Imported(made, "", losses))


@pytest.mark.parametrize(
    ("loss", "path", "page"),
    [
        (Loss("auth asap", "", item="Users / Get"), ("users", "get.yml"), "auth"),
        (Loss("scripts", "", "approximated", "Ping"), ("ping.yml",), "checks"),
        (Loss("test script", "", "approximated", "Ping"), ("ping.yml",), "checks"),
        (Loss("prerequest script", "", "approximated", "Ping"), ("ping.yml",), "docs"),
        (Loss("pre-request script", "", "approximated", "Users"), ("users",), "docs"),
        (Loss("prerequest script", "", "approximated", "Shop"), (), "docs"),
        (Loss("part file", "", "approximated", "Ping"), ("ping.yml",), "body"),
        (Loss("-b", "", item="Ping"), ("ping.yml",), "headers"),
        (Loss("query", "", item="Get"), ("users", "get.yml"), "params"),
        (Loss("-x", "", item="Ping"), ("ping.yml",), "options"),
        (Loss("thing", "", item="Ping"), ("ping.yml",), ""),
        (Loss("body", "", item="Users"), ("users",), ""),
        (Loss("auth", "", item="Shop"), (), "auth"),
        (Loss("TOKEN", "", "approximated"), (), "variables"),
    ],
)
def test_what_is_left_open_has_a_place(loss: Loss, path: tuple[str, ...], page: str) -> None:
    (fix,) = fixes_of(written(loss))
    assert (fix.path, fix.page) == (path, page)
    assert fix.is_request == (bool(path) and path[-1].endswith(".yml"))


@pytest.mark.parametrize(
    "loss", [Loss("x", "", "mapped", "Ping"), Loss("x", "", item="Gone"), Loss("cookie_jar", "")]
)
def test_what_cannot_be_mended_has_none(loss: Loss) -> None:
    fixes = fixes_of(written(loss))
    assert [fix.path for fix in fixes] in ([], [()])
    assert not any(fix.is_request for fix in fixes)


def test_an_environment_alone_is_opened() -> None:
    made = Collection("env", environments=(Environment("qa"),))
    (fix,) = fixes_of(written(Loss("A: ${B}", "", "approximated"), made=made))
    assert fix.environment == "qa"


def test_a_secret_whose_value_was_left_out_is_to_be_set() -> None:
    literal = Literal(item="Ping", where="header A", kind="token", variable="a", value="s3cr3t")
    left = Written(Path("/x"), MADE, Imported(MADE, ""), (literal,), "nowhere")
    (fix,) = fixes_of(left)
    assert (fix.path, fix.page, fix.is_request) == ((), "variables", False)
    assert "s3cr3t" not in str(fix)
