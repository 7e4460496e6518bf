"""A variable gets another name wherever it is named, and nothing else changes."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.analysis.variable_renames import (
    change_of,
    mentions,
    problem_of,
    renamed,
    renamed_text,
    shared_renaming,
)
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.options import (
    Options,
    Postwright,
    ResponseCapture,
    ResponseCheck,
    Schema,
    Upload,
)
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Example,
    Field,
    Param,
    Part,
    Request,
    Script,
    Variable,
)
from postwright.model.variable_text import VARIABLE

NAMES = st.text(st.characters(exclude_characters="{}\r\n", exclude_categories=["Cs"]), min_size=1)
TEXTS = st.lists(
    st.one_of(
        st.text(st.characters(exclude_characters="{}", exclude_categories=["Cs"])),
        st.sampled_from(
            ["{{old}}", "{{other}}", "{{old.a}}", "{", "}", "old", "{{old", "{{ old }}"]
        ),
    )
).map("".join)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("{{old}}/x", "{{new}}/x"),
        ("old {{older}} {old}", "old {{older}} {old}"),
        ("{{old}}{{old}}", "{{new}}{{new}}"),
        ("{{old.name}} {{old[0].x}}", "{{new.name}} {{new[0].x}}"),
        ("{{old.known}}", "{{old.known}}"),
        ("{{ old }}", "{{ old }}"),
        ("{{$old}} {{process.env.old}}", "{{$old}} {{process.env.old}}"),
        ("{{{old}}}", "{{{new}}}"),
        ("{{old", "{{old"),
        ("", ""),
    ],
)
def test_a_text_names_it_anew(text: str, wanted: str) -> None:
    assert renamed_text(text, "old", "new", frozenset({"old", "old.known"})) == wanted


@given(TEXTS)
def test_there_and_back_is_the_same_text(text: str) -> None:
    there = renamed_text(text, "old", "nowhere else")
    assert "{{old}}" not in there
    assert renamed_text(there, "nowhere else", "old") == text


@given(TEXTS)
def test_what_stands_between_the_variables_stays(text: str) -> None:
    there = renamed_text(text, "old", "fresh")
    assert VARIABLE.split(there)[::2] == VARIABLE.split(text)[::2]


@given(NAMES, NAMES)
def test_any_name_can_become_any_other(old: str, new: str) -> None:
    assert renamed_text(f"a{{{{{old}}}}}b", old, new) == f"a{{{{{new}}}}}b"


EVERYWHERE = Request(
    name="{{old}}",
    method="POST",
    url="{{old}}/p?q={{old}}",
    headers=(Field("X-{{old}}", "{{old}}", note="{{old}}"), Field("A", "old", enabled=False)),
    params=(Param("q", "{{old}}"),),
    body=Body(
        "json",
        text='{"a": "{{old}}"}',
        fields=(Field("f", "{{old}}"),),
        parts=(Part("p", value="{{old}}", files=("{{old}}.png",), headers=(("h", "{{old}}"),)),),
    ),
    auth=Auth("bearer", (("token", "{{old}}"),)),
    options=Options(
        postwright=Postwright(
            checks=(ResponseCheck("json", "$.a", "eq", "{{old}}"),),
            captures=(ResponseCapture("json", "$.id", "old"),),
            schema=Schema('{"const": "{{old}}"}'),
            upload=Upload(fields=(("n", "{{old}}"),)),
            unknown=(("later", msgspec.Raw(b'"{{old}}"')),),
        )
    ),
    variables=(Variable("old", "1"), Variable("x", "{{old}}")),
    assertions=(Assertion("bru.getVar('old')", "eq", "{{old}}"),),
    captures=(Capture("res.body.id", "old"),),
    scripts=(Script("tests", 'bru.setVar("old", old); bru.getEnvVar("older")'),),
    examples=(Example(name="{{old}}", url="{{old}}/p"),),
    docs="Needs {{old}}",
    note="{{old}}",
)


def test_every_part_of_a_request_follows() -> None:
    made = renamed(EVERYWHERE, "old", "new")
    assert made == Request(
        name="{{old}}",  # what people call it
        method="POST",
        url="{{new}}/p?q={{new}}",
        headers=(Field("X-{{new}}", "{{new}}", note="{{new}}"), Field("A", "old", enabled=False)),
        params=(Param("q", "{{new}}"),),
        body=Body(
            "json",
            text='{"a": "{{new}}"}',
            fields=(Field("f", "{{new}}"),),
            parts=(
                Part("p", value="{{new}}", files=("{{new}}.png",), headers=(("h", "{{new}}"),)),
            ),
        ),
        auth=Auth("bearer", (("token", "{{new}}"),)),
        options=Options(
            postwright=Postwright(
                checks=(ResponseCheck("json", "$.a", "eq", "{{new}}"),),
                captures=(ResponseCapture("json", "$.id", "new"),),
                schema=Schema('{"const": "{{new}}"}'),
                upload=Upload(fields=(("n", "{{new}}"),)),
                unknown=(("later", msgspec.Raw(b'"{{new}}"')),),
            )
        ),
        variables=(Variable("new", "1"), Variable("x", "{{new}}")),
        assertions=(Assertion("bru.getVar('new')", "eq", "{{new}}"),),
        captures=(Capture("res.body.id", "new"),),
        scripts=(Script("tests", 'bru.setVar("new", old); bru.getEnvVar("older")'),),
        examples=(Example(name="{{old}}", url="{{new}}/p"),),
        docs="Needs {{new}}",
        note="{{new}}",
    )


def test_a_request_that_does_not_name_it_is_the_very_same() -> None:
    request = Request(url="{{other}}/old", docs="old")
    assert renamed(request, "old", "new") is request


def tree_of(*requests: Request) -> Collection:
    items = tuple(Item(f"{number}.yml", one) for number, one in enumerate(requests))
    folder = Folder(
        "F", (Item("in.yml", Request("in", url="{{old}}")),), variables=(Variable("y"),)
    )
    return Collection(
        items=(Item("F", folder), *items),
        variables=(Variable("old", "c"), Variable("untouched", "{{old}}")),
        environments=(
            Environment("Local", (Variable("old", "l", secret=True),)),
            Environment("None", (Variable("else", "x"),)),
        ),
    )


def test_a_collection_tells_what_all_share_and_no_more() -> None:
    collection = tree_of(Request("a", url="{{old}}"), Request("b", url="{{other}}"))
    environments, own = shared_renaming(collection, change_of(collection, "old", "new"))
    assert own is not None
    assert own.variables == (Variable("new", "c"), Variable("untouched", "{{new}}"))
    assert environments == (Environment("Local", (Variable("new", "l", secret=True),)),)


def test_a_look_is_worth_it_where_the_name_stands() -> None:
    assert mentions(Request("a", url="{{old}}"), "old")
    assert not mentions(Request("b", url="{{other}}"), "old")


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("fresh", ""),
        ("old", ""),
        ("", "needs a name"),
        (" x", "blanks"),
        ("a}b", "braces"),
        ("$guid", "built in"),
        ("process.env.HOME", "built in"),
        ("untouched", "untouched already"),
        ("y", "y already"),
    ],
)
def test_a_name_that_cannot_be_says_why(name: str, part: str) -> None:
    found = problem_of(name, tree_of(), "old")
    assert part in found
    assert bool(found) == bool(part)
