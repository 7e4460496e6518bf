"""GraphQL over HTTP: queries and the JSON that carries them."""

import json

import pytest

from postwright.formats.graphql import GraphQL, carried, taken_apart
from postwright.formats.opencollection import read_request
from postwright.model.collection import Foreign


@pytest.mark.parametrize(
    "said",
    [
        GraphQL("{ a }"),
        GraphQL("query Q($n: Int) {\n  a(n: $n)\n}", '{\n  "n": 1\n}', "Q"),
        GraphQL('# note\nmutation { b(s: "é") }'),
        GraphQL("query @live { a }", '{\n  "n": 1.5\n}'),
        GraphQL("fragment F on T { a }\nquery ($n: Int) { b }"),
    ],
)
def test_what_carries_a_query_is_taken_apart_again(said: GraphQL) -> None:
    assert json.loads(carried(said))["query"] == said.query
    assert taken_apart(carried(said)) == said


def test_variables_keep_names_without_quotes() -> None:
    assert (
        carried(GraphQL("{ a }", '{"n": {{n}}}')) == '{"query": "{ a }", "variables": {"n": {{n}}}}'
    )


@pytest.mark.parametrize(
    "body",
    [
        '{"query": "shoes"}',
        '{"query": "{ a }", "page": 2}',
        '{"query": {"match": 1}}',
        '{"query": "{ a }", "variables": [1]}',
        '[{"query": "{ a }"}]',
        '{"query": "{ a }", "variables": {{v}}}',
        '{"query": ' + "[" * 100_000,
        "",
        '{"query": "query of fish"}',
        '{"query": "{ a }", "variables": {"price": 1.10}}',
        '{"query": "{ a }", "variables": {"n": 1e400}}',
        '{"query": "{ a }", "variables": {"n": NaN}}',
    ],
    ids=[
        "search",
        "more",
        "object",
        "list",
        "batch",
        "template",
        "deep",
        "empty",
        "word",
        "digits",
        "large",
        "none",
    ],
)
def test_other_bodies_are_none(body: str) -> None:
    assert taken_apart(body) is None


ITEM = """\
info:
  name: Q
  type: graphql
  seq: 2
graphql:
  url: https://h.test/graphql
  method: POST
  headers:
    - name: A
      value: b
  body:
    query: "query { a }"
    variables: '{"n": 1}'
  auth:
    type: bearer
    token: "{{t}}"
"""


def test_an_item_of_the_format_says_what_it_sends() -> None:
    read = read_request(ITEM, "q")
    assert isinstance(read, Foreign)
    assert read.request is not None
    assert (read.request.method, read.request.url) == ("POST", "https://h.test/graphql")
    assert read.request.headers[0].name == "A"
    assert read.request.auth.get("token") == "{{t}}"
    assert json.loads(read.request.body.text) == {"query": "query { a }", "variables": {"n": 1}}
