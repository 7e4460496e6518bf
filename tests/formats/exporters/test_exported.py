"""What all exporters promise: every request is there, secrets are not, names are plain."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.formats.exporters import EXPORTERS
from postwright.formats.exporters.exported import substituted
from postwright.formats.importers import IMPORTERS, Source, importer_for
from postwright.formats.importers.placed import placed
from postwright.model import tree
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.options import (
    Network,
    Options,
    Postwright,
    ResponseCheck,
    RetryPolicy,
    Tls,
)
from postwright.model.request import (
    Auth,
    Body,
    Capture,
    Field,
    FileChoice,
    Part,
    Request,
    Variable,
)
from postwright.storage.collection_reader import Reader

SAMPLE = Path(__file__).parents[2] / "samples/opencollection/collection"
READ_BACK = {
    "postman": "postman", "bundle": "bundle", "http_file": "http_file", "har": "har",
    "openapi": "openapi",
}  # fmt: skip
ENDINGS = {
    "postman": ".postman_collection.json", "bundle": ".yml", "http_file": ".http", "har": ".har",
    "curl": ".sh", "openapi": ".openapi.yaml", "hurl": ".hurl",
}  # fmt: skip
SECRET = "hunter2"


def requests(collection: Collection) -> list[Request]:
    found = (item.value for _, item in tree.walk(collection))
    return [one for one in found if isinstance(one, Request)]


@pytest.mark.parametrize("name", EXPORTERS)
def test_sample_is_written(name: str) -> None:
    collection = Reader(SAMPLE).collection()
    made = EXPORTERS[name].write(collection)
    assert made.files[0][0].endswith(ENDINGS[name])
    assert all("/" not in file and content for file, content in made.files)
    for request in requests(collection):
        assert request.method in made.text or request.method.lower() in made.text


@pytest.mark.parametrize(("name", "importer"), READ_BACK.items())
def test_own_importer_knows_the_file(name: str, importer: str) -> None:
    collection = Reader(SAMPLE).collection()
    made = EXPORTERS[name].write(collection)
    source = Source(made.files[0][1], made.files[0][0])
    assert importer_for(source) is IMPORTERS[importer]
    back = requests(IMPORTERS[importer].read(source).collection)
    assert [one.method for one in back] == [one.method for one in requests(collection)]


@pytest.mark.parametrize("name", EXPORTERS)
def test_secrets_are_not_written(name: str) -> None:
    kinds = (
        Auth("basic", (("username", "u"), ("password", SECRET))),
        Auth("bearer", (("token", SECRET),)),
        Auth("digest", (("username", "u"), ("password", SECRET))),
        Auth("apikey", (("key", "k"), ("value", SECRET), ("placement", "query"))),
        Auth("awsv4", (("accessKeyId", "i"), ("secretAccessKey", SECRET))),
        Auth("oauth2", (("flow", "client_credentials"), ("credentials.clientSecret", SECRET))),
        Auth("none"),
    )
    inner = [Request(f"R{n}", url="http://h/", auth=auth) for n, auth in enumerate(kinds)]
    typed = Request("T", url="http://h/", headers=(Field("Authorization", f"Token {SECRET}"),))
    folder = Folder("F", placed(inner), auth=kinds[0])
    secret = Variable("s", SECRET, secret=True)
    collection = Collection(
        "C", items=placed([folder, replace(typed, variables=(secret,))]), auth=kinds[1],
        variables=(secret,), environments=(Environment("E", (secret,)),),
    )  # fmt: skip
    made = EXPORTERS[name].write(collection)
    assert all(SECRET.encode() not in content for _, content in made.files)
    told = {loss.item for loss in made.losses if "secret" in loss.why}
    assert {"F / R0", "F / R1", "F / R2", "F / R3", "F / R4", "F / R5", "T"} <= told


def test_variables_in_a_ring_stay() -> None:
    assert "{{" in substituted("{{a}}", {"a": "{{b}}", "b": "{{a}}"})
    assert substituted("{{a}} {{x}}", {"a": "{{b}}", "b": "1"}) == "1 {{x}}"


@pytest.mark.parametrize("name", ["http_file", "har", "curl", "hurl"])
def test_row_without_a_file_is_told(name: str) -> None:
    part = Request(
        "P", "POST", "http://h/", body=Body("multipart-form", parts=(Part("f", "file"),))
    )
    file = Request("F", "POST", "http://h/", body=Body("file", files=(FileChoice(""),)))
    made = EXPORTERS[name].write(Collection("C", items=placed([part, file])))
    assert {(loss.field, loss.item) for loss in made.losses} == {("part f", "P"), ("body", "F")}


@pytest.mark.parametrize("name", EXPORTERS)
def test_every_environment_is_written_or_told(name: str) -> None:
    rows = (Variable("token_name", "env-value"),)
    collection = Collection(
        "C", items=placed([Request("R", url="{{base}}/")]), variables=(Variable("base", "http://h"),),
        environments=(Environment("Live", rows),),
    )  # fmt: skip
    made = EXPORTERS[name].write(collection)
    told = any(loss.field == "environment Live" for loss in made.losses)
    assert told or any(b"env-value" in content for _, content in made.files)


@pytest.mark.parametrize("name", [name for name in EXPORTERS if name != "bundle"])
def test_what_an_export_cannot_say_is_told(name: str) -> None:
    ours = Postwright(
        retry=RetryPolicy(), tls=Tls(ca="ca.pem"), network=Network(prefer="ipv4"),
        checks=(ResponseCheck("schema", value="{}"),),
    )  # fmt: skip
    request = Request("R", url="http://h/", options=Options(postwright=ours))
    folder = Folder("F", placed([request]), captures=(Capture("res.status", "s"),))
    collection = Collection("C", items=placed([folder]), postwright=Postwright(http="2"))
    told = {(loss.item, loss.field) for loss in EXPORTERS[name].write(collection).losses}
    assert {("F / R", f"settings {one}") for one in ("retry", "tls", "network")} <= told
    assert {loss for loss in told if loss[0] == "F / R" and loss[1].startswith("assertion")}
    assert ("F", "captures") in told
    assert (("", "settings http") in told) == (name != "postman")
