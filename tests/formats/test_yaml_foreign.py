"""Large YAML by other tools: the same values as the strict reader's, in bounded time."""

import pytest

from postwright.formats.yaml import YamlError, load, load_foreign

FILL = "# " + "-" * 100_000 + "\n"
"""Makes a text a large one."""


@pytest.mark.parametrize(
    "text",
    [
        "a: &x {k: [1, 2.5]}\n" + "".join(f"b{n}: *x\n" for n in range(30)),
        "a: &x 12\nb: &y '12'\n" + "".join(f"c{n}: [*x, *y]\n" for n in range(30)),
        "a: &x\n  k: &y\n    - 1\n  l: *y\n" + "".join(f"b{n}: *x\n" for n in range(30)),
        "a: &x 1\nd: 'see *x and &x here'\n" + "".join(f"b{n}: *x\n" for n in range(30)),
        "a: |\n  k: 1\n  k: 2\nb:\n  - k: 1\n  - k: 2\n/c/{id}: {}\n",
        "a: 'one\n  k: 1\n  k: 2'\nb: \"k: 1\n\n  k: 2\"\n",
        "a:\r\n  b: 1\r\nc: [1, 2]\r\n",
    ],
)
def test_large_document_says_what_a_small_one_says(text: str) -> None:
    assert load_foreign(FILL + text) == load(text)


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("a: 1\nb: 2\na: 3\n", 4),
        ("p:\n  /x/{id}:\n    get: {}\n  /y: {}\n  /x/{id}:\n    put: {}\n", 6),
        ("p:\n  x: 1\n" + "".join(f"  k{n}: {'v' * 50}\n" for n in range(900)) + "  x: 2\n", 904),
        ("- a: 1\n  a: 2\n", 3),
    ],
)
def test_key_that_stands_twice_is_told(text: str, line: int) -> None:
    with pytest.raises(YamlError, match="stands twice") as caught:
        load_foreign(FILL + text)
    assert caught.value.line == line


def test_aliases_that_multiply_are_refused() -> None:
    rows = [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 12)]
    with pytest.raises(YamlError, match="multiply"):
        load_foreign(FILL + "\n".join(["a0: &a0 [x]", *rows]))
