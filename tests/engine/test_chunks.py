"""Where a file is cut, and what each chunk's request says."""

import pytest

from postwright.engine.chunks import count, fields_of, file_of, piece, plan
from postwright.engine.errors import InvalidField, UndefinedVariable
from postwright.engine.variables import Resolver
from postwright.model.exchange import FilePiece, PreparedBody
from postwright.model.options import Upload
from postwright.model.request import Request
from tests.engine.given import context, environment, lineage

FILE = FilePiece("/files/big name.bin", 10, 1)
BODY = PreparedBody("file", (FILE,))


def planned(upload: Upload, body: PreparedBody = BODY):  # type: ignore[no-untyped-def]
    resolver = Resolver(lineage(env=environment(who="me")), Request(), context())
    return plan(upload, body, resolver, 7)


@pytest.mark.parametrize(
    ("size", "chunk", "pieces"),
    [
        (10, 4, [(0, 4), (4, 4), (8, 2)]),
        (8, 4, [(0, 4), (4, 4)]),
        (3, 4, [(0, 3)]),
        (0, 4, [(0, 0)]),
    ],
)
def test_chunks_cover_the_file(size: int, chunk: int, pieces: list[tuple[int, int]]) -> None:
    file = FilePiece("/f", size, 1)
    parts = [piece(file, chunk, index) for index in range(count(file, chunk))]
    assert [(part.offset, part.size_bytes) for part in parts] == pieces
    assert {part.file_bytes for part in parts} == {size}


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("{{chunk.index}}", "2"), ("{{chunk.number}}", "3"), ("{{chunk.total}}", "3"),
        ("{{chunk.offset}}", "8"), ("{{chunk.end}}", "9"), ("{{chunk.size}}", "2"),
        ("{{file.size}}", "10"), ("{{file.name}}", "big name.bin"), ("{{chunk.sha256}}", "ab"),
        ("n={{chunk.number}} of {{chunk.total}}!", "n=3 of 3!"), ("{{who}}", "me"), ("x", "x"),
    ],
)  # fmt: skip
def test_templates_fill_in(template: str, value: str) -> None:
    made = planned(Upload(chunk_bytes=4, target="header", fields=(("X-A", template),)))
    assert fields_of(made, FILE, 2, {"chunk.sha256": "ab"}) == (("X-A", value),)


@pytest.mark.parametrize(
    ("size", "index", "value"),
    [(10, 0, "bytes 0-3/10"), (10, 2, "bytes 8-9/10"), (0, 0, "bytes */0")],
)
def test_content_range_is_the_usual_header(size: int, index: int, value: str) -> None:
    body = PreparedBody("file", (FilePiece("/f", size, 1),))
    made = planned(Upload(chunk_bytes=4, target="header"), body)
    assert fields_of(made, file_of(body), index) == (("Content-Range", value),)


def test_form_counts_from_zero_by_default() -> None:
    made = planned(Upload(chunk_bytes=4))
    assert fields_of(made, FILE, 1) == (("chunk_index", "1"), ("total_chunks", "3"))


def test_upload_id_is_the_same_for_all_chunks() -> None:
    made = planned(Upload(chunk_bytes=4, fields=(("id", "{{chunk.upload_id}}"),)))
    assert fields_of(made, FILE, 0) == fields_of(made, FILE, 2) == (("id", made.upload_id),)
    assert len(made.upload_id) == 36


@pytest.mark.parametrize(
    ("upload", "words"),
    [
        (Upload(chunk_bytes=0), "no size"),
        (Upload(chunk_bytes=4, fields=(("a", "{{chunk.sha1}}"),)), "chunk.sha256"),
        (Upload(4, "header", (("Content-Length", "1"),)), "framing"),
        (Upload(4, "header", (("a b", "1"),)), "no name for a header"),
        (Upload(4, "header", (("X-A", "a\nb"),)), "line break"),
    ],
)
def test_bad_plans_are_told(upload: Upload, words: str) -> None:
    with pytest.raises(InvalidField, match=words):
        planned(upload)


def test_undefined_variable_in_a_template_stops_the_send() -> None:
    with pytest.raises(UndefinedVariable, match="nobody"):
        planned(Upload(chunk_bytes=4, fields=(("a", "{{nobody}}"),)))


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        ((), "no file to cut"), ((b"text",), "no file to cut"),
        ((FILE, b"\r\n", FilePiece("/f/b.png", 1, 1)), "has 2: big name.bin, b.png"),
        ((FilePiece("/f", 10**12, 1),), "chunks of at least 100,000,000 bytes"),
    ],
)  # fmt: skip
def test_bodies_that_cannot_be_cut(pieces: tuple[bytes | FilePiece, ...], words: str) -> None:
    with pytest.raises(InvalidField, match=words):
        planned(Upload(chunk_bytes=4), PreparedBody("multipart-form", pieces, "b"))
