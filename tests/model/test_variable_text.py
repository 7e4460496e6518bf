"""Variables in text: what is one, and what only looks like one."""

import pytest

from postwright.model.variable_text import UNFINISHED, VARIABLE


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("{{a}}/{{b c}}", ["a", "b c"]),
        ("{{ a }}", [" a "]),
        ("{{}}", []),
        ("{{{a}}}", ["a"]),
        ("{{a{b}}", []),
        ("{{a\nb}}", []),
        ("{a}", []),
    ],
)
def test_a_name_is_anything_but_braces_and_line_ends(text: str, names: list[str]) -> None:
    assert VARIABLE.findall(text) == names


@pytest.mark.parametrize(
    ("text", "name"), [("x {{ba", "ba"), ("{{", ""), ("{{a}} {{b", "b"), ("{{a}}", None)]
)
def test_the_one_being_typed_ends_the_text(text: str, name: str | None) -> None:
    found = UNFINISHED.search(text)
    assert (found and found[1]) == name
