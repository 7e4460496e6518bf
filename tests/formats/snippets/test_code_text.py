"""Any text is a literal that stands for it, in every language; nothing in it acts."""

import json
import re
import shutil
import subprocess

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats.snippets.code_text import Language
from postwright.formats.snippets.csharp import CSHARP
from postwright.formats.snippets.go import GO
from postwright.formats.snippets.java import JAVA
from postwright.formats.snippets.javascript_text import JAVASCRIPT
from postwright.formats.snippets.kotlin import KOTLIN
from postwright.formats.snippets.php import PHP
from postwright.formats.snippets.ruby import RUBY
from postwright.formats.snippets.rust_reqwest import RUST
from postwright.formats.snippets.secret_names import Secret
from tests.formats.snippets.running import NAUGHTY

TEXT = st.text(st.one_of(st.characters(exclude_categories=["Cs"]), st.sampled_from(NAUGHTY)))
ESCAPE = re.compile(
    r"\\(?:u\{(?P<braces>[0-9a-f]{1,6})\}|u(?P<four>[0-9a-f]{4})|U(?P<eight>[0-9a-f]{8})"
    r"|x(?P<two>[0-9a-f]{2})|(?P<octal>[0-7]{3})|(?P<sign>[\\\"'nrt$#]))"
)
SIGNS = {"n": "\n", "r": "\r", "t": "\t"}
KNOWN = {
    "go": (GO, {"four", "eight", "sign"}, ""),
    "java": (JAVA, {"four", "octal", "sign"}, ""),
    "kotlin": (KOTLIN, {"four", "sign"}, "$"),
    "csharp": (CSHARP, {"four", "sign"}, ""),
    "php": (PHP, {"braces", "sign"}, "$"),
    "ruby": (RUBY, {"braces", "sign"}, "#"),
    "rust": (RUST, {"braces", "sign"}, ""),
}
"""The escapes that the language's reference lists, and what would begin an interpolation."""


def read(literal: str, escapes: set[str], begins: str) -> str:
    """Read a literal in double quotes by the rules that these languages share."""
    assert literal[0] == literal[-1] == '"'
    out, at, inside = "", 0, literal[1:-1]
    while at < len(inside):
        if inside[at] != "\\":
            assert inside[at] not in {'"', "\n", "\r", *begins}
            out, at = out + inside[at], at + 1
            continue
        found = ESCAPE.match(inside, at)
        assert found, inside[at:]
        kind = found.lastgroup or ""
        assert kind in escapes
        value = found[kind]
        if kind == "sign":
            assert value not in "$#" or value in begins
            out += SIGNS.get(value, value)
        else:
            out += chr(int(value, 8 if kind == "octal" else 16))
        at = found.end()
    return out.encode("utf-16", "surrogatepass").decode("utf-16")


@pytest.mark.parametrize("language", KNOWN)
@settings(deadline=None, max_examples=150)
@given(text=TEXT)
def test_a_literal_stands_for_its_text(language: str, text: str) -> None:
    kind, escapes, begins = KNOWN[language]
    literal = kind.literal(text)
    assert read(literal, escapes, begins) == text
    assert literal.isprintable()


@pytest.mark.skipif(shutil.which("node") is None, reason="node is not installed")
@settings(deadline=None, max_examples=10)
@given(texts=st.lists(TEXT, min_size=20))
def test_node_reads_the_same(texts: list[str]) -> None:
    rows = ", ".join(JAVASCRIPT.literal(text) for text in texts)
    code = f"process.stdout.write(JSON.stringify([{rows}]))"
    done = subprocess.run(["node", "-"], input=code.encode(), capture_output=True, check=True)
    assert json.loads(done.stdout) == texts


def test_direction_and_control_characters_are_written_by_their_numbers() -> None:
    assert GO.literal("a\u202eb\x00\u200b") == r'"a\u202eb\u0000\u200b"'
    assert JAVA.literal("\x07\u2028") == r'"\007\u2028"'
    assert RUST.literal("\x1b") == r'"\u{1b}"'


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        (GO, '"a " + os.Getenv("K") + " b"'),
        (PHP, '"a " . getenv(\'K\') . " b"'),
        (RUBY, '"a " + ENV.fetch("K") + " b"'),
        (JAVASCRIPT, '"a " + process.env.K + " b"'),
    ],
)
def test_secrets_are_the_languages_words(language: Language, wanted: str) -> None:
    assert language.text(("a ", Secret("K"), " b")) == wanted


def test_lines_are_written_on_lines() -> None:
    text = "first line of some text\nsecond line\nlast"
    assert GO.text((text,), "\t") == (
        '"first line of some text\\n" +\n\t"second line\\n" +\n\t"last"'
    )
