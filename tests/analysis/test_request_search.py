"""What is found where in a collection, and what no text finds."""

import time

import pytest
from msgspec.structs import replace

from postwright.analysis.patterns import BadPattern
from postwright.analysis.request_search import Wanted, search
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Example,
    ExampleResponse,
    Field,
    Param,
    Request,
    Variable,
)

REQUEST = Request(
    name="Create order",
    method="POST",
    url="https://api.example.test/v1/orders?page=2",
    headers=(Field("X-Trace", "Abc", note="for support"),),
    params=(Param("id", "42", kind="path"), Param("page", "2"), Param("off", "1", enabled=False)),
    body=Body("json", text='{\n  "city": "北京",\n  "street": "Straße"\n}'),
    auth=Auth("basic", (("username", "user"),)),
    variables=(Variable("limit", "30"),),
    assertions=(Assertion("res.status", "eq", "201"),),
    docs="First line\nSecond line about refunds",
    note="described",
    tags=("smoke", "orders"),
    examples=(Example("Accepted", response=ExampleResponse(body='{"accepted": 1}')),),
)
TREE = Collection(
    name="Shop",
    docs="All about shopping",
    headers=(Field("Accept-Language", "de"),),
    variables=(Variable("base", "https://api.example.test"),),
    environments=(Environment("Staging", (Variable("region", "eu-west"),)),),
    items=(
        Item("Orders", Folder("Orders", docs="Folder words", items=(Item("a.yml", REQUEST),))),
        Item("b.yml", Request(name="Health", url="https://api.example.test/health")),
    ),
)


def found(text: str, *, case: bool = False, regex: bool = False) -> list[tuple[str, str, str, int]]:
    hits = search(TREE, Wanted(text, case, regex))
    return [("/".join(h.path), h.page, h.where, h.number) for some in hits for h in some]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("create", ("Orders/a.yml", "name", "", 0)),
        ("/v1/", ("Orders/a.yml", "url", "", 0)),
        ("POST", ("Orders/a.yml", "url", "", 0)),
        ("x-trace: abc", ("Orders/a.yml", "headers", "header X-Trace", 0)),
        ("for support", ("Orders/a.yml", "headers", "header X-Trace", 0)),
        ("id = 42", ("Orders/a.yml", "params", "parameter id", 0)),
        ("off = 1", ("Orders/a.yml", "params", "parameter off", 0)),
        ("北京", ("Orders/a.yml", "body", "", 2)),
        ("STRASSE", ("Orders/a.yml", "body", "", 3)),
        ("username: user", ("Orders/a.yml", "auth", "username", 0)),
        ("limit = 30", ("Orders/a.yml", "variables", "variable limit", 0)),
        ("res.status eq 201", ("Orders/a.yml", "options", "assertion", 0)),
        ("refunds", ("Orders/a.yml", "docs", "", 2)),
        ("described", ("Orders/a.yml", "docs", "", 0)),
        ("smoke", ("Orders/a.yml", "docs", "tags", 0)),
        ('"accepted": 1', ("Orders/a.yml", "docs", "example Accepted", 2)),
        ("shopping", ("", "docs", "", 0)),
        ("accept-language", ("", "headers", "header Accept-Language", 0)),
        ("base = ", ("", "variables", "variable base", 0)),
        ("eu-west", ("", "environment", "Staging", 0)),
        ("folder words", ("Orders", "docs", "", 0)),
        ("health", ("b.yml", "name", "", 0)),
    ],
)
def test_what_is_said_is_found_in_its_place(text: str, place: tuple[str, str, str, int]) -> None:
    assert found(text)[0] == place


def test_case_counts_only_where_it_should() -> None:
    assert found("create order")
    assert found("create order", case=True) == []
    assert found("Create order", case=True)


def test_expression_finds_lines() -> None:
    assert found(r"^refunds|refunds$", regex=True) == [("Orders/a.yml", "docs", "", 2)]
    assert found(r"ACCEPT-\w+:", regex=True) == [("", "headers", "header Accept-Language", 0)]
    assert found(r"ACCEPT-\w+:", regex=True, case=True) == []


def test_text_that_is_no_expression_is_told() -> None:
    with pytest.raises(BadPattern):
        found("[unclosed", regex=True)


def test_expression_that_would_take_forever_ends() -> None:
    begun = time.monotonic()
    long = Collection(items=(Item("a.yml", Request(docs="a" * 5000 + "b")),))
    assert not any(search(long, Wanted("(a+)+$", regex=True)))
    assert time.monotonic() - begun < 5


def test_place_in_the_line_is_that_of_the_text() -> None:
    hits = [hit for some in search(TREE, Wanted("line about")) for hit in some]
    assert [(hit.line[hit.at : hit.at + hit.length]) for hit in hits] == ["line about"]


def test_what_was_typed_counts_instead_of_the_file() -> None:
    typed = {("b.yml",): replace(REQUEST, name="typed name")}
    names = [hit.path for some in search(TREE, Wanted("typed name"), typed) for hit in some]
    assert names == [("b.yml",)]
    assert not any(search(TREE, Wanted("Health"), typed))
