"""Texts that YAML, JSON, shells and file systems take for something else, in every field."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.formats.opencollection import file_name
from postwright.model.collection import Collection, Environment, Item
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Field,
    Part,
    Request,
    Script,
    Variable,
)
from tests.formats.test_opencollection_write import (
    assert_bruno_writes_the_same,
    needs_bruno,
    saved,
)

KINDS = """no NO No n off on yes y true TRUE False null Null NULL ~ 0123 0o17 0x1F 0b11 1e3 1.10
1_000 12:30 12:30:45 190:20:30 2024-01-01 2024-01-01T00:00:00Z .inf -.inf .NaN nan Infinity -0 +1
.5 5. 1,000 = << ? - : & * ! % @ ` | > ' " # , [ ] { } [] {} && || --- ... !!str &a *a !tag
undefined nil None true: false: a:b a:#b http://a.test/?b=c#d {{x}} {{ {% %} ${x} $x \\ \\n \\x00
%00 %n %s ../../etc/passwd C:\\x CON nul.txt"""
SPACED = [
    "", " ", "  a", "a  ", "\ta", "a\t", "a: b", "a #b", "- a", "? a", "key: [1, 2]", "- - -",
    "%TAG ! a", "@a", "`a`", "> a", "| a", "a\n", "\na", "a\n\n", "\n", "\n\n", "a\nb", "a\n b",
    " a\nb", "a\r\nb", "a\rb", "a\u00a0b", "\u00a0", "\ufeffa", "a\u2028b", "a\u2029b", "a\u0085b",
    "a\u200bb", "\u202ea\u202c", "\x07", "\x1b[31m", "\x7f", "é", "e\u0301", "日本語", "😀",
    "\U0010ffff", "\ufffd", "ﬀ", "ＡＢ", "<script>alert(1)</script>", "'; DROP TABLE a; --",
    "a" * 300, "word " * 60, "---\na: 1\n...", "key: |\n  a\n", "'it''s'", '"a" b', "\\\\",
    "<<: *a", "a" * 90 + " b", "x\n" * 40, "  \n  ", "a \nb ", "\t\n", "a\n\tb", "#\n#",
]  # fmt: skip
TEXTS = [*KINDS.split(), *SPACED]
FOR_BRUNO = [text for text in TEXTS if text == text.strip(" \t\n\xa0\ufeff")]
"""Bruno trims what assertions compare with, and loses a line of one blank."""


def request_of(number: int, text: str) -> Request:
    return Request(
        name=f"n{number} {text.strip()[:40]}",
        seq=number,
        url=f"http://h.test/{text}",
        headers=(Field("X-A", text), Field(f"X-{text}", "b", note=text)),
        tags=(text,) if text.strip() else (),
        auth=Auth("basic", (("username", f"u{text}"), ("password", f"p{text}"))),
        body=Body("multipart-form", parts=(Part(f"p{text}", value=text), Part("f", note=text))),
        variables=(Variable(f"v{text}", text),),
        assertions=(Assertion(f"res.body['{text}']", "eq", text),),
        captures=(Capture(f"res.body.{text}", f"c{text}"),),
        scripts=(Script("tests", text.strip()),) if text.strip() else (),
        docs=text,
    )


def collection_of(texts: list[str]) -> Collection:
    requests = [request_of(number, text) for number, text in enumerate(texts, 1)]
    items = tuple(Item(file_name(f"{request.seq}"), request) for request in requests)
    rows = tuple(Variable(f"v{number}", text) for number, text in enumerate(texts))
    return Collection(name="Naughty", items=items, environments=(Environment("e", rows),))


def test_each_comes_back_and_is_not_written_again(tmp_path: Path) -> None:
    wanted = collection_of(TEXTS)
    folder = saved(tmp_path / "c", wanted)
    loaded = folder.load()
    got = {item.value.seq: item.value for item in loaded.items if isinstance(item.value, Request)}
    for item in wanted.items:
        assert isinstance(item.value, Request)
        assert got[item.value.seq] == replace(item.value, params=got[item.value.seq].params)
    assert loaded.environments[0].variables == wanted.environments[0].variables
    before = {file: file.read_bytes() for file in folder.root.rglob("*.yml")}
    for item in loaded.items:
        folder.save((item.file,), item.value)
    assert {file: file.read_bytes() for file in before} == before


@needs_bruno
def test_each_is_what_bruno_writes(tmp_path: Path) -> None:
    folder = saved(tmp_path / "c", collection_of(FOR_BRUNO)).root
    (folder / "opencollection.yml").unlink()  # Bruno adds a proxy block to it
    assert_bruno_writes_the_same(folder, tmp_path / "out")


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_file_name_is_always_one(text: str) -> None:
    name = file_name(text)
    assert name not in (".", "..")
    assert name == name.strip()
    assert not set(name) & set('/\\:*?"<>|\0\n\r')
    assert 0 < len(name.encode()) <= 255
