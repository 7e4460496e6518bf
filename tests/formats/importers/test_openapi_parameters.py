"""Parameters by the table of styles: https://spec.openapis.org/oas/v3.1.1#style-examples."""

import json

import pytest

from postwright.formats.importers import IMPORTERS, Source
from postwright.model.request import Field, Param, Request

LIST = ["blue", "black", "brown"]
OBJECT = {"R": 100, "G": 200, "B": 150}


def request(*parameters: dict[str, object], path: str = "/a", version: str = "3.0.0") -> Request:
    word = "swagger" if version == "2.0" else "openapi"
    document = {word: version, "paths": {path: {"get": {"parameters": parameters}}}}
    return IMPORTERS["openapi"].read(Source(json.dumps(document).encode())).request


@pytest.mark.parametrize(
    ("style", "explode", "value", "query"),
    [
        ("form", False, "blue", "color=blue"),
        ("form", False, "", "color="),
        ("form", False, LIST, "color=blue,black,brown"),
        ("form", True, LIST, "color=blue&color=black&color=brown"),
        ("form", False, OBJECT, "color=R,100,G,200,B,150"),
        ("form", True, OBJECT, "R=100&G=200&B=150"),
        ("spaceDelimited", False, LIST, "color=blue%20black%20brown"),
        ("spaceDelimited", False, OBJECT, "color=R%20100%20G%20200%20B%20150"),
        ("pipeDelimited", False, LIST, "color=blue%7Cblack%7Cbrown"),
        ("deepObject", True, OBJECT, "color[R]=100&color[G]=200&color[B]=150"),
        (None, None, LIST, "color=blue&color=black&color=brown"),
        (None, None, "a&b=c#d+e%", "color=a%26b=c%23d%2Be%25"),
        (None, False, ["a,b", "c"], "color=a%2Cb,c"),
        (None, None, "{{x}}", "color=%7B%7Bx}}"),
    ],
)
def test_query(style: str | None, explode: bool | None, value: object, query: str) -> None:
    said = {"name": "color", "in": "query", "required": True, "example": value}
    said |= {"style": style} if style else {}
    said |= {} if explode is None else {"explode": explode}
    assert request(said).url == f"{{{{baseUrl}}}}/a?{query}"


@pytest.mark.parametrize(
    ("style", "explode", "value", "segment"),
    [
        ("simple", False, "blue", "blue"),
        ("simple", False, LIST, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
        ("label", False, "blue", ".blue"),
        ("label", True, LIST, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("matrix", False, "blue", ";color=blue"),
        ("matrix", False, "", ";color"),
        ("matrix", False, LIST, ";color=blue,black,brown"),
        ("matrix", True, LIST, ";color=blue;color=black;color=brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("simple", False, "a/b?c", "a%2Fb%3Fc"),
    ],
)
def test_path(style: str, explode: bool, value: object, segment: str) -> None:
    said = {"name": "color", "in": "path", "style": style, "explode": explode, "example": value}
    made = request(said, path="/a/{color}/b")
    assert made.url == "{{baseUrl}}/a/:color/b"
    assert made.params == (Param("color", segment, kind="path"),)


@pytest.mark.parametrize(
    ("explode", "value", "text"),
    [
        (False, LIST, "blue,black,brown"),
        (False, OBJECT, "R,100,G,200,B,150"),
        (True, OBJECT, "R=100,G=200,B=150"),
        (False, True, "true"),
    ],
)
def test_header(explode: bool, value: object, text: str) -> None:
    said = {"name": "X-C", "in": "header", "explode": explode, "example": value, "required": True}
    assert request(said).headers == (Field("X-C", text),)


@pytest.mark.parametrize(
    ("form", "query"),
    [
        ("csv", "t=a,b"), ("ssv", "t=a%20b"), ("tsv", "t=a%09b"), ("pipes", "t=a%7Cb"),
        ("multi", "t=a&t=b"), (None, "t=a,b"),
    ],
)  # fmt: skip
def test_collection_format_of_swagger_2(form: str | None, query: str) -> None:
    said: dict[str, object] = {
        "name": "t", "in": "query", "required": True, "type": "array", "items": {"type": "string"},
        "default": ["a", "b"],
    }  # fmt: skip
    said |= {"collectionFormat": form} if form else {}
    assert request(said, version="2.0").url == f"{{{{baseUrl}}}}/a?{query}"


def test_content_of_a_parameter_is_json() -> None:
    content = {"application/json": {"example": {"a": [1]}}}
    made = request({"name": "f", "in": "query", "required": True, "content": content})
    assert made.url == '{{baseUrl}}/a?f={"a":[1]}'


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ({"examples": {"one": {"value": 5}}}, "5"),
        ({"schema": {"type": "string", "enum": ["x", "y"], "default": "y"}}, "y"),
        ({"schema": {"type": "string", "enum": ["x", "y"]}}, "x"),
        ({"schema": {"type": "string", "format": "date"}}, "2024-01-01"),
        ({"schema": {"type": "boolean"}}, "true"),
        ({"schema": {"type": "array", "items": {"type": "integer", "minimum": 3}}}, "3"),
        ({}, ""),
    ],
)
def test_value_is_an_example_or_a_sample(said: dict[str, object], value: str) -> None:
    made = request({"name": "p", "in": "query", "required": True} | said)
    assert made.params[0].value == value


def test_templates_within_segments_are_variables() -> None:
    made = request(
        {"name": "name", "in": "path", "example": "a"}, path="/x/{name}.{type}/{name}:run"
    )
    assert made.url == "{{baseUrl}}/x/{{name}}.{{type}}/{{name}}:run"
    assert [(row.name, row.value) for row in made.variables] == [("name", "a"), ("type", "")]


def test_query_of_a_path_stays() -> None:
    made = request({"name": "b", "in": "query", "required": True, "example": 1}, path="/a?x=y")
    assert made.url == "{{baseUrl}}/a?x=y&b=1"
