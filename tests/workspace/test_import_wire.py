"""What one process understood is what the other one gets."""

import pytest

from postwright.formats.importers import Imported, ImportError_, Loss
from postwright.model.collection import Collection, Environment, Folder, Foreign, Item
from postwright.model.options import Options, Postwright, Schema
from postwright.model.request import Auth, Body, Field, Request, Script, Variable
from postwright.workspace.import_wire import read, written, written_error
from postwright.workspace.importing import Understood


def test_a_tree_comes_back_as_it_was() -> None:
    request = Request(
        "a", "POST", "{{base}}/ü", headers=(Field("X", "1", note="n"),), body=Body("json", "{}"),
        auth=Auth("bearer", (("token", "{{t}}"),)),
        options=Options(postwright=Postwright(schema=Schema("{}"))),
    )  # fmt: skip
    inner = Folder("in", (Item("b.yml", Request("b")),), scripts=(Script("tests", "x"),), seq=2)
    items = (Item("f", Folder("f", (Item("in", inner), Item("g.yml", Foreign("g", "grpc"))))),
             Item("a.yml", request))  # fmt: skip
    rows = (Environment("live", (Variable("k", secret=True),), "#fff"),)
    collection = Collection("x", items=items, environments=rows, docs="d", auth=Auth("none"))
    losses = (Loss("auth", "why", "dropped", "f / a"),)
    understood = Understood("postman", "Postman", Imported(collection, "2 requests", losses))
    assert read(written(understood)) == understood


def test_an_error_comes_back_as_an_error() -> None:
    with pytest.raises(ImportError_, match="no JSON") as caught:
        read(written_error(ImportError_("It is no JSON.", 7)))
    assert caught.value.position == 7
