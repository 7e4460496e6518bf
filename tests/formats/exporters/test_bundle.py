"""A bundle comes back identical, but for secrets and for what is no request."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats.exporters import EXPORTERS, Exported
from postwright.formats.importers import IMPORTERS, ImportError_, Source, importer_for
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.options import Options, Postwright, RetryPolicy, Schema
from postwright.model.request import Auth, Body, Field, Param, Part, Request, Variable
from postwright.storage.collection_reader import Reader

SAMPLES = Path(__file__).parents[2] / "samples/opencollection"


def there_and_back(collection: Collection) -> Collection:
    made: Exported = EXPORTERS["bundle"].write(collection)
    source = Source(made.files[0][1], made.files[0][0])
    assert importer_for(source) is IMPORTERS["bundle"]
    return IMPORTERS["bundle"].read(source).collection


def test_collection_comes_back_identical() -> None:
    request = Request(
        "Get: a/b", "POST", "{{base}}/:id?a=1", headers=(Field("X", "1", note="n"),),
        params=(Param("a", "1"), Param("id", "7", kind="path")),
        body=Body("multipart-form", parts=(Part("f", "file", files=("a",), filename="b"),)),
        auth=Auth("wsse", (("username", "u"), ("password", "{{p}}"))),
        options=Options(postwright=Postwright(retry=RetryPolicy(), schema=Schema("{}"))),
        tags=("t",), docs="Docs", note="Note", seq=4,
    )  # fmt: skip
    collection = Collection(
        "All", "1.0.0",
        items=(Item("dir", Folder("F", (Item("other name.yml", request),), seq=2)),
               *placed([request])),
        environments=(Environment("Live", (Variable("t", secret=True), Variable("u", "1"))),),
        auth=Auth("bearer", (("token", "{{t}}"),)),
        variables=(Variable("base", "http://h"), Variable("s", secret=True)), docs="Docs",
    )  # fmt: skip
    assert there_and_back(collection) == collection


@settings(max_examples=40, deadline=None)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1))
def test_any_text_comes_back(text: str) -> None:
    request = Request(text, url="http://h/", body=Body("text", text=text), docs=text)
    collection = Collection("C", items=placed([request]), docs=text)
    assert there_and_back(collection) == collection


@pytest.mark.parametrize("folder", sorted(p.parent for p in SAMPLES.rglob("opencollection.yml")))
def test_sample_comes_back_identical(folder: Path) -> None:
    before = Reader(folder).collection()
    assert there_and_back(before) == before


def test_secrets_are_not_written() -> None:
    collection = Collection("C", variables=(Variable("s", "hunter2", secret=True),))
    assert "hunter2" not in EXPORTERS["bundle"].write(collection).text


def test_file_of_another_folder_is_not_believed() -> None:
    text = (
        "opencollection: 1.0.0\ninfo:\n  name: C\nitems:\n  - info:\n      name: A\n"
        "      type: http\n    http:\n      url: http://h/\n    _file: ../a.yml\n"
    )
    made = IMPORTERS["bundle"].read(Source(text.encode()))
    assert [item.file for item in made.collection.items] == ["A.yml"]


def test_what_is_no_item_is_one_error() -> None:
    text = "opencollection: 1.0.0\nitems:\n  - info: {name: A, type: strange}\n"
    with pytest.raises(ImportError_, match="strange"):
        IMPORTERS["bundle"].read(Source(text.encode()))
