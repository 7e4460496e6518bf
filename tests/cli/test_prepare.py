"""`postwright prepare`: what would be sent, and every variable that is missing."""

import json
from pathlib import Path

from postwright.demo.tour import tour_folder
from tests.cli.commands import Commands

UPLOAD = str(tour_folder() / "Files and time/Upload a file.yml")


def test_text_shows_lines_with_their_origin(postwright: Commands):
    done = postwright("prepare", UPLOAD, "--boundary", "XX")
    lines = done.out.decode().splitlines()
    assert lines[0] == "POST /upload HTTP/1.1"
    assert "Content-Type: multipart/form-data; boundary=XX  [body]" in lines
    assert "--XX--" in lines
    assert done.status == 0


def test_json_has_the_request_and_its_variables(postwright: Commands):
    value = json.loads(postwright("prepare", UPLOAD, "--format", "json").out)
    assert value["request"]["method"] == "POST"
    assert value["variables"][0]["name"] == "demo"


def test_collection_is_found_above_the_file(postwright: Commands, sample: Path):
    file = str(sample / "Session" / "login.yml")
    done = postwright("prepare", file, "--env", "local", "--env-var", "bearerToken=abcdefgh")
    assert "X-Client: oc-sample" in done.out.decode()
    assert "Bearer abcdefgh" not in done.out.decode()


def test_every_missing_variable_is_named(postwright: Commands, sample: Path):
    done = postwright("prepare", str(sample / "Items" / "create item.yml"))
    assert done.status == 2
    assert "baseUrl (URL)" in done.error
    assert "bearerToken" in done.error


def test_file_outside_the_collection_needs_consent(postwright: Commands, sample: Path):
    (sample.parent / "secret.txt").write_text("x")
    request = sample / "Uploads" / "binary body.yml"
    text = request.read_text().replace("assets/photo.bin", "../secret.txt")
    assert "../secret.txt" in text
    request.write_text(text)
    words = ("prepare", str(request), "--env", "local")
    refused = postwright(*words)
    assert refused.status == 2
    assert "outside the collection" in refused.error
    assert postwright(*words, "--allow-path", str(sample.parent)).status == 0


def test_broken_file_is_told_with_its_place(postwright: Commands, sample: Path):
    (sample / "Items" / "get item.yml").write_text("info:\n  name: [\n")
    done = postwright("prepare", str(sample / "Items" / "get item.yml"))
    assert done.status == 2
    assert "line" in done.error


def test_request_without_a_collection(postwright: Commands, tmp_path: Path):
    file = tmp_path / "a.yml"
    file.write_text("info:\n  name: a\n  type: http\nhttp:\n  method: GET\n  url: http://h/x\n")
    assert postwright("prepare", str(file)).out.startswith(b"GET /x HTTP/1.1\n")
    assert postwright("prepare", str(tmp_path / "none.yml")).status == 2


def with_schema(sample: Path, *, block: bool) -> str:
    file = sample / "Items" / "checked.yml"
    schema = {
        "required": ["name", "age"],
        "properties": {"name": {"minLength": 3}, "age": {"type": "integer"}},
    }
    value = json.dumps({"schema": {"body": schema, "block": block}})
    row = f"    - {{name: _postwright, disabled: true, value: '{value}'}}\n"
    file.write_text(
        "info: {name: checked, type: http}\n"
        "http:\n  method: POST\n  url: http://127.0.0.1:9/\n"
        '  body: {type: json, data: \'{"name": "{{who}}", "age": "old"}\'}\n'
        f"runtime:\n  variables:\n{row}"
    )
    return str(file)


def test_every_finding_in_a_body_is_named(postwright: Commands, sample: Path):
    done = postwright("prepare", with_schema(sample, block=True), "--env-var", "who=Al")
    assert done.status == 2
    assert done.out == b""
    assert done.error == (
        "postwright: the body breaks its schema in 2 places: "
        "$.name must have at least 3 characters, $.age must be a whole number; "
        "body, line 1, column 10; correct it, or let this request send it anyway"
    )


def test_findings_stop_nothing_where_nobody_asked_for_it(postwright: Commands, sample: Path):
    file = with_schema(sample, block=False)
    assert postwright("prepare", file, "--env-var", "who=Al").status == 0
    assert postwright("prepare", file).status == 2  # the variable has no value
