"""GraphQL items leave and arrive as the requests that send them, in every format."""

import pytest

from postwright.formats.exporters.exported import Exported
from postwright.formats.importers import Source
from postwright.formats.opencollection import read_request
from postwright.formats.sent_as_http import as_http
from postwright.model.collection import Collection, Folder, Foreign, Item
from postwright.model.request import Request
from postwright.workspace.exporting import KINDS, outgoing
from postwright.workspace.importing import understand
from tests.formats.test_graphql import ITEM

QUERY = Item("q.yml", read_request(ITEM, "q"))
SOCKET = Item("s.yml", Foreign("S", "websocket"))
MADE = Collection("C", items=(Item("f", Folder("F", items=(QUERY, SOCKET))),))


def test_only_graphql_has_an_equal() -> None:
    made, losses = as_http(MADE)
    folder = made.items[0].value
    assert isinstance(folder, Folder)
    assert [type(item.value) for item in folder.items] == [Request, Foreign]
    assert [(loss.item, loss.field, loss.outcome) for loss in losses] == [
        ("F / Q", "graphql", "mapped")
    ]


@pytest.mark.parametrize("kind", sorted(set(KINDS) - {"archive"}))
def test_every_kind_of_export_has_the_query(kind: str) -> None:
    exported: Exported = outgoing(MADE, kind).exported
    assert "query { a }" in exported.text
    fields = [(loss.item, loss.field) for loss in exported.losses]
    assert ("F / Q", "graphql") in fields
    assert ("F / Q", "item") not in fields
    assert ("F / S", "item") in fields


def test_postman_is_told_in_its_own_words() -> None:
    text = outgoing(MADE, "postman").exported.text
    assert '"mode": "graphql"' in text
    again = understand(Source(text.encode(), "c.json")).imported.request
    assert again.body.text == '{"query": "query { a }", "variables": {\n  "n": 1\n}}'


def test_a_secret_of_it_is_not_written() -> None:
    item = Item("q.yml", read_request(ITEM.replace("{{t}}", "eyJ-canary-token-12345"), "q"))
    exported = outgoing(Collection("C", items=(item,)), "curl").exported
    assert "canary" not in exported.text


def test_an_import_takes_it_over() -> None:
    bundle = "opencollection: 1.0.0\ninfo:\n  name: C\nitems:\n" + "".join(
        f"  {'- ' if n == 0 else '  '}{line}\n" for n, line in enumerate(ITEM.splitlines())
    )
    read = understand(Source(bundle.encode(), "c.yml"))
    assert read.imported.request.name == "Q"
    assert [loss.outcome for loss in read.imported.losses] == ["mapped"]
