"""`.env` files: names and values as they stand, in their order."""

import pytest

from postwright.formats.importers import IMPORTERS, ImportError_, Source, importer_for


def variables(text: str, name: str = ".env") -> list[tuple[str, str]]:
    source = Source(text.encode(), name)
    importer = importer_for(source)
    assert importer is IMPORTERS["dotenv"]
    (environment,) = importer.read(source).collection.environments
    return [(row.name, row.value) for row in environment.variables]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A=1\nB=two words\n", [("A", "1"), ("B", "two words")]),
        ("# note\n\nexport A='x # y'\nB=\"a\\nb\" # c\n", [("A", "x # y"), ("B", "a\nb")]),
        ("A=${HOME}/x\nB=$A", [("A", "${HOME}/x"), ("B", "$A")]),
        ("A=\nB", [("A", ""), ("B", "")]),
        (
            'KEY="-----BEGIN\nabc\n-----END"\nB=1',
            [("KEY", "-----BEGIN\nabc\n-----END"), ("B", "1")],
        ),
        ("A=1\nB=2\nA=3", [("B", "2"), ("A", "3")]),
        ("A=1\r\nB=2\r\n", [("A", "1"), ("B", "2")]),
        ("\ufeffA=1", [("A", "1")]),
        ("A=b=c==", [("A", "b=c==")]),
    ],
)
def test_rows_stand_as_in_the_file(text: str, found: list[tuple[str, str]]) -> None:
    assert variables(text) == found


@pytest.mark.parametrize(
    ("file", "name"),
    [(".env", "env"), (".env.staging", "staging"), ("local.env", "local"), ("", "env")],
)
def test_environment_is_called_as_the_file_says(file: str, name: str) -> None:
    imported = IMPORTERS["dotenv"].read(Source(b"A=1", file))
    assert imported.collection.environments[0].name == name
    assert imported.understood == "1 environment of 1 variable"


def test_line_that_says_nothing_is_told_with_its_place() -> None:
    with pytest.raises(ImportError_, match="Line 2") as caught:
        IMPORTERS["dotenv"].read(Source(b"A=1\n'broken\n", ".env"))
    assert caught.value.position == 4


def test_a_file_without_rows_is_told() -> None:
    with pytest.raises(ImportError_, match="no NAME"):
        IMPORTERS["dotenv"].read(Source(b"# nothing\n", ".env"))


@pytest.mark.parametrize(
    "text", ["GET https://h.test/", '{"a": 1}', "plain words", "", "a: 1\nb: 2"]
)
def test_other_text_is_none(text: str) -> None:
    assert not IMPORTERS["dotenv"].looks_like(Source(text.encode(), "x.txt"))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("H=h.test\nU=https://${H}/v1\n", [("H", "h.test"), ("U", "https://{{H}}/v1")]),
        ('A=1\nB="x ${A}"\n', [("A", "1"), ("B", "x {{A}}")]),
        ("A=1\nB='${A}'\n", [("A", "1"), ("B", "${A}")]),
        ("A=1\nA=${A}2\nB=${A}\n", [("A", "12"), ("B", "{{A}}")]),
        ("A=1\nB=${A}\nA=2\n", [("B", "1"), ("A", "2")]),
        ("A.B=1\nC=${A.B}\n", [("A.B", "1"), ("C", "1")]),
        ("A=${X:-y}\nB=${X-z}\n", [("A", "y"), ("B", "z")]),
        ("A=\nB=${A:-y}\n", [("A", ""), ("B", "y")]),
    ],
)
def test_references_are_what_the_lines_above_say(text: str, found: list[tuple[str, str]]) -> None:
    assert variables(text) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("A=${B}\nB=1\n", ["A: ${B}"]),
        ("A=${A}\n", ["A: ${A}"]),
        ("A=1\nB=$A\n", ["B: $A"]),
        ("A=pa$$word\n", []),
        ("A=${X:-y}\n", ["A: ${X:-y}"]),
        ("A=1\nB=${A}\n", []),
    ],
)
def test_references_that_stay_open_are_told(text: str, told: list[str]) -> None:
    imported = IMPORTERS["dotenv"].read(Source(text.encode(), ".env"))
    assert [loss.field for loss in imported.losses] == told


def test_lines_that_double_each_other_come_to_an_end() -> None:
    text = "A=xx\n" + "A=${A}${A}\n" * 60
    imported = IMPORTERS["dotenv"].read(Source(text.encode(), ".env"))
    (row,) = imported.collection.environments[0].variables
    assert len(row.value) <= 65_536
    assert "too long" in imported.losses[0].why


def test_defaults_that_nothing_ends_are_read_in_a_moment() -> None:
    text = "${B:-" * 40_000
    assert variables(f"A={text}") == [("A", text)]
