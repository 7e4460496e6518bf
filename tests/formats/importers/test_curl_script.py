"""Shell scripts of several curl commands."""

import pytest

from postwright.formats.exporters.curl import write
from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.formats.importers.placed import placed
from postwright.model import tree
from postwright.model.collection import Collection, Folder
from postwright.model.request import Body, Field, Request, Variable

SCRIPT = """\
#!/bin/sh
# Shop API
set -eu
base='http://h.test:1/a b'
export token="x
y"
: "${key:?is not set}"

# Users / List users, don't worry
curl -X GET \\
  "${base}"/users -H 'A: 1'

# Users / Add
curl "$base/users" --data-raw '{
"a": "
curl no command"
}' -H 'Content-Type: application/json' | jq .
curl https://h.test/c ; curl https://h.test/d --ftp-pasv
"""


def read(text: str, name: str = "shop.sh") -> Imported:
    source = Source(text.encode(), name)
    importer = importer_for(source)
    assert importer is IMPORTERS["curl_script"]
    return importer.read(source)


def requests(imported: Imported) -> list[Request]:
    values = [item.value for _, item in tree.walk(imported.collection)]
    return [value for value in values if isinstance(value, Request)]


def test_every_command_is_a_request() -> None:
    imported = read(SCRIPT)
    found = requests(imported)
    assert [(r.name, r.method, r.url) for r in found] == [
        ("List users, don't worry", "GET", "{{base}}/users"),
        ("Add", "POST", "{{base}}/users"),
        ("GET /c", "GET", "https://h.test/c"),
        ("GET /d", "GET", "https://h.test/d"),
    ]
    assert found[0].headers == (Field("A", "1"),)
    assert found[1].body == Body("json", text='{\n"a": "\ncurl no command"\n}')
    assert imported.collection.name == "shop"
    assert imported.collection.variables == (
        Variable("base", "http://h.test:1/a b"), Variable("token", "x\ny"),
    )  # fmt: skip
    folder = imported.collection.items[0].value
    assert isinstance(folder, Folder)
    assert folder.name == "Users"
    assert [(loss.item, loss.field) for loss in imported.losses] == [
        ("", "jq ."), ("GET /d", "--ftp-pasv"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("curl https://h.test/a\ncurl https://h.test/b\n", ["GET /a", "GET /b"]),
        ("# one\r\ncurl https://h.test/a\r\n", ["one"]),
        ("#!/bin/sh\n\ncurl https://h.test/a\n", ["GET /a"]),
    ],
)
def test_scripts_are_known_by_their_commands(text: str, names: list[str]) -> None:
    found = requests(read(text))
    assert [request.name for request in found] == names
    assert found[0].url == "https://h.test/a"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("curl https://h.test/a", "curl"),
        ("curl https://h.test/a -d '\ncurl b'\n", "curl"),
        ("### a\ncurl https://h.test/a\n\n###\nGET https://h.test/b\n", "http_file"),
    ],
)
def test_other_sources_are_no_scripts(text: str, kind: str) -> None:
    assert importer_for(Source(text.encode(), "x")) is IMPORTERS[kind]


def test_broken_command_is_told_with_its_place() -> None:
    with pytest.raises(ImportError_) as error:
        read("# a\ncurl https://h.test/a\ncurl 'https://h\n")
    assert error.value.position == 31


def test_what_was_exported_comes_back() -> None:
    one = Request("One", "PUT", "{{base}}/a?b=it's", headers=(Field("A", '"1"'),),
                  body=Body("json", text='{"a": "$x\\n"}\ncurl'))  # fmt: skip
    two = Request("Two", "GET", "{{base}}/b")
    folder = Folder("F", placed([one, two]))
    rows = (Variable("base", "http://h.test"),)
    ((_, data),) = write(Collection("C", items=placed([folder]), variables=rows)).files
    imported = read(data.decode())
    assert imported.collection.variables == rows
    assert [(r.name, r.method, r.url, r.body.text) for r in requests(imported)] == [
        (r.name, r.method, r.url, r.body.text) for r in (one, two)
    ]


def test_a_command_with_several_urls_is_several_requests() -> None:
    found = requests(read("# a\ncurl https://h.test/a https://h.test/b --next https://h.test/c\n"))
    assert [request.url[-1] for request in found] == ["a", "b", "c"]


def test_a_variable_that_a_command_makes_is_empty_and_told() -> None:
    imported = read('TOKEN=$(cat t | jq -r .x)\ncurl -H "A: $TOKEN" https://h.test/a\n')
    assert imported.collection.variables == (Variable("TOKEN"),)
    assert requests(imported)[0].headers == (Field("A", "{{TOKEN}}"),)
    assert [loss.field for loss in imported.losses] == ["TOKEN"]
