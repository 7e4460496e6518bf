"""Files brought into form: what they say, comments and foreign keys stay."""

from pathlib import Path

import pytest

from postwright.formats.canonical import (
    formatted_collection,
    formatted_environment,
    formatted_folder,
    formatted_request,
)
from postwright.formats.opencollection import read_environment, read_request, write_request
from postwright.model.request import Auth, Body, Field, Request

SAMPLE = Path(__file__).parents[1] / "samples/opencollection/collection"

MESSY = """\
# top
info:   # inf
    name: 'a'   # the name
    seq: 3
    type: http
    mine: {a: 1}
# before http
http:
  url: "http://x.test/#frag"  # u
  method: GET
  headers:
    # first header
    - name: A
      value: b # c
    - {value: c, name: D}   # flow
  body:
    type: json
    data: |-
      # not a comment
      {"a": 1} # nor this
docs: |
  # title
# the end
"""
TIDY = """\
# top
info: # inf
  name: a # the name
  type: http
  mine:
    a: 1
  seq: 3

# before http
http:
  method: GET
  url: http://x.test/#frag # u
  headers:
    # first header
    - name: A
      value: b # c
    - name: D # flow
      value: c
  body:
    type: json
    data: |-
      # not a comment
      {"a": 1} # nor this

settings:
  encodeUrl: false
  timeout: inherit
  followRedirects: true
  maxRedirects: 10
  forwardAuthorizationHeader: true

docs: |
  # title
# the end
"""


def test_order_and_quotes_change_comments_and_keys_stay() -> None:
    made = formatted_request(MESSY)
    assert made.problem == ""
    assert made.text == TIDY
    assert read_request(made.text, "x") == read_request(MESSY, "x")


def test_what_is_in_form_stays_to_the_byte() -> None:
    assert formatted_request(TIDY).text == TIDY
    request = Request("x", "POST", "http://x.test/", headers=(Field("A", "1", note="n"),),
                      body=Body("json", '{\n  "a": 1\n}'), auth=Auth("bearer", (("token", "t"),)),
                      docs="# Title\n\nText")  # fmt: skip
    text = write_request(request)
    assert formatted_request(text).text == text


@pytest.mark.parametrize("value", ['"a # b"', "'a # b'", '"a: # b"'])
def test_hash_in_quotes_is_no_comment(value: str) -> None:
    said = f"name: e\nvariables:\n  - name: a\n    value: {value} # behind\n"
    made = formatted_environment(said)
    assert made.problem == ""
    assert made.text.count("# behind") == 1
    assert read_environment(made.text, "e") == read_environment(said, "e")
    assert formatted_environment(made.text).text == made.text


TABS = ["a\tb", "a\t\tb c", "'a\tb'", '"a\\tb"', "[x\ty]"]


@pytest.mark.parametrize("value", TABS)
def test_tab_within_a_text_keeps_the_comments(value: str) -> None:
    said = f"# top\nname: e\nvariables:\n  - name: a\n    value: {value} # behind\n"
    made = formatted_environment(said)
    assert made.problem == ""
    assert made.text.startswith("# top\n")
    assert made.text.count("# behind") == 1
    assert read_environment(made.text, "e") == read_environment(said, "e")
    assert formatted_environment(made.text) == made


BLOCKS = {
    "quoted": 'data: "a\\nb" # why',
    "block": "data: | # why\n      a\n      b",
    "folded": "data: >- # why\n      a\n\n      b",
    "both": '# above\n    data: "a\\nb" # why',
    "first": 'data: "a\\n\\nb" # why\n    type: text # kind',
}


@pytest.mark.parametrize("name", BLOCKS)
def test_comment_behind_a_block_is_in_form_at_once(name: str) -> None:
    kind = "" if "type:" in BLOCKS[name] else "type: text\n    "
    said = (
        "info:\n  name: a\n  type: http\nhttp:\n  method: POST\n  url: http://h/\n  body:\n"
        f"    {kind}{BLOCKS[name]}\n"
    )
    once = formatted_request(said)
    assert once.problem == ""
    assert once.text.count("# why") == 1
    assert "\n    # why\n" in once.text
    assert formatted_request(once.text) == once


@pytest.mark.parametrize("file", sorted(SAMPLE.rglob("*.yml")), ids=lambda file: file.name)
def test_what_bruno_wrote_is_in_form(file: Path) -> None:
    forms = {"opencollection.yml": formatted_collection, "folder.yml": formatted_folder}
    form = forms.get(file.name, formatted_request)
    if file.parent.name == "environments":
        form = formatted_environment
    text = file.read_text("utf-8")
    assert form(text).text == text


@pytest.mark.parametrize("text", ["a: [", "", "just text", "a: 1\n---\nb: 2\n", "a: 1\na: 2\n"])
def test_what_cannot_be_read_stays_as_it_is(text: str) -> None:
    made = formatted_request(text)
    assert made.text == text
    assert made.problem


def test_items_of_another_kind_stay_as_they_are() -> None:
    text = "info: {name: g, type: graphql}\ngraphql:   {url: x}\n"
    assert formatted_request(text).text == text


def test_line_ends_and_marks_become_those_of_the_serializer() -> None:
    text = "\ufeff" + write_request(Request("x", url="http://x.test/")).replace("\n", "\r\n")
    assert formatted_request(text).text == write_request(Request("x", url="http://x.test/"))
