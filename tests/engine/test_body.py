"""Bodies: the bytes of every kind, and what is said of a file that cannot be read."""

import pytest

from postwright.engine.body import without_comments
from postwright.engine.errors import InvalidField, UndefinedVariable, UnreadableFile
from postwright.engine.prepare import prepare
from postwright.model.exchange import FilePiece, PreparedRequest
from postwright.model.request import Body, Field, FileChoice, Part
from tests.engine.given import context, fields, lineage, request, value, variables


def made(body: Body, *rows: tuple[str, str], **members: object) -> PreparedRequest:
    own = request(
        method="POST",
        body=body,
        headers=fields(*rows),
        variables=variables({"v": "ü&=", "path": "dir/note.txt", "name": "N"}),
    )
    return prepare(own, lineage(), context(**{"boundary": "BB", **members}))


@pytest.mark.parametrize(
    ("kind", "content_type"),
    [
        ("json", "application/json"),
        ("text", "text/plain; charset=utf-8"),
        ("xml", "application/xml"),
        ("sparql", "application/sparql-query"),
    ],
)
def test_text_goes_out_as_utf_8_with_its_type(kind: str, content_type: str) -> None:
    text = '  "ü\r\n\t\u00a0\u2028 {{v}}" '
    found = made(Body(kind, text))  # type: ignore[arg-type]
    assert found.body.pieces == (text.replace("{{v}}", "ü&=").encode(),)
    assert value(found, "Content-Type") == content_type
    assert not found.body.comments_stripped


def test_no_body_has_no_pieces_and_no_type() -> None:
    found = made(Body("none", text="kept for later"))
    assert found.body.pieces == ()
    assert value(found, "Content-Type") is None


def test_own_content_type_wins_over_the_kind() -> None:
    found = made(Body("json", "{}"), ("content-type", "application/vnd.api+json"))
    assert value(found, "Content-Type") == "application/vnd.api+json"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{"a": 1} // end', '{"a": 1} '),
        ('{\n  // one\n  "a": 1 /* two\n */, "b": 2\n}', '{\n  \n  "a": 1 , "b": 2\n}'),
        ('{"u": "http://h//x", "c": "/* no */"}', '{"u": "http://h//x", "c": "/* no */"}'),
        ('{"q": "\\"// no", "b": "\\\\"} // yes', '{"q": "\\"// no", "b": "\\\\"} '),
        ("1 / 2 /", "1 / 2 /"),
        ("/* open", "/* open"),
        ('"open // end', '"open '),
    ],
)
def test_comments_leave_json(text: str, expected: str) -> None:
    assert without_comments(text) == expected
    found = made(Body("json", text))
    assert found.body.pieces == (expected.encode(),)
    assert found.body.comments_stripped == (text != expected)


def test_comments_stay_in_other_text() -> None:
    assert made(Body("text", "a // b")).body.pieces == (b"a // b",)


def test_variable_in_a_comment_need_not_be_set() -> None:
    assert made(Body("json", "1 // {{nope}}")).body.pieces == (b"1 ",)


def test_value_that_looks_like_a_comment_stays() -> None:
    found = made(Body("json", "[{{u}}]"), data={"u": '"a" // b'})
    assert found.body.pieces == (b'["a" // b]',)


def test_form_is_encoded_in_order_with_repeats() -> None:
    rows = (
        Field("a b", "c&d=é+%"),
        Field("a b", "*-._~"),
        Field("{{name}}", "{{v}}\r\n"),
        Field("off", "x", enabled=False),
        Field("", ""),
        Field("empty", ""),
        Field("", "no name"),
    )
    found = made(Body("form-urlencoded", fields=rows))
    assert found.body.pieces == (
        b"a+b=c%26d%3D%C3%A9%2B%25&a+b=*-._%7E&N=%C3%BC%26%3D%0D%0A&empty=&=no+name",
    )
    assert value(found, "Content-Type") == "application/x-www-form-urlencoded"


NOTE = FilePiece("/files/dir/note.txt", 5, 2)


def test_file_body_is_the_first_chosen_file() -> None:
    files = (FileChoice("a.bin", selected=False), FileChoice("{{path}}", "text/x"))
    found = made(Body("file", files=files))
    assert found.body.pieces == (NOTE,)
    assert value(found, "Content-Type") == "text/x"
    assert value(found, "Content-Length") == "5"


def test_file_body_guesses_its_type() -> None:
    found = made(Body("file", files=(FileChoice("dir/note.txt"),)))
    assert value(found, "Content-Type") == "text/plain"


@pytest.mark.parametrize("files", [(), (FileChoice("a.bin", selected=False),), (FileChoice(""),)])
def test_no_chosen_file_stops(files: tuple[FileChoice, ...]) -> None:
    with pytest.raises(UnreadableFile, match="no file is chosen"):
        made(Body("file", files=files))


@pytest.mark.parametrize(
    ("path", "message"),
    [
        ("sub/gone.pdf", "gone.pdf was not found"),
        ("locked", "may not be read"),
        ("folder", "is a folder"),
    ],
)
def test_unreadable_file_is_named(path: str, message: str) -> None:
    with pytest.raises(UnreadableFile, match=message) as caught:
        made(Body("file", files=(FileChoice(path),)))
    assert caught.value.where == "body"
    assert path in str(caught.value)
    with pytest.raises(UnreadableFile, match=message) as caught:
        made(Body("multipart-form", parts=(Part("doc", "file", files=(path,)),)))
    assert caught.value.where == "part doc"


def test_multipart_keeps_the_user_s_order() -> None:
    parts = (
        Part("file", "file", files=("a.bin",)),
        Part("meta", value='{"v": "{{v}}"}', content_type="application/json"),
        Part("both", "file", files=("dir/note.txt", "a.bin"), content_type="x/y"),
        Part("off", value="x", enabled=False),
        Part("{{name}}", value="last"),
    )
    found = made(Body("multipart-form", parts=parts))
    assert found.body.pieces == (
        b"--BB\r\n"
        b'Content-Disposition: form-data; name="file"; filename="a.bin"\r\n'
        b"Content-Type: application/octet-stream\r\n\r\n",
        FilePiece("/files/a.bin", 3, 1),
        b"\r\n--BB\r\n"
        b'Content-Disposition: form-data; name="meta"\r\n'
        b"Content-Type: application/json\r\n\r\n"
        b'{"v": "\xc3\xbc&="}\r\n'
        b"--BB\r\n"
        b'Content-Disposition: form-data; name="both"; filename="note.txt"\r\n'
        b"Content-Type: x/y\r\n\r\n",
        NOTE,
        b"\r\n--BB\r\n"
        b'Content-Disposition: form-data; name="both"; filename="a.bin"\r\n'
        b"Content-Type: x/y\r\n\r\n",
        FilePiece("/files/a.bin", 3, 1),
        b'\r\n--BB\r\nContent-Disposition: form-data; name="N"\r\n\r\nlast\r\n--BB--\r\n',
    )
    assert value(found, "Content-Type") == "multipart/form-data; boundary=BB"
    assert value(found, "Content-Length") == str(found.body.size_bytes)


def test_file_name_override_counts_for_one_file_only() -> None:
    one = Part("f", "file", files=("a.bin",), filename="shown {{name}}.png")
    two = Part("f", "file", files=("a.bin", "dir/note.txt"), filename="shown.png")
    text = b"".join(
        piece
        for piece in made(Body("multipart-form", parts=(one, two))).body.pieces
        if isinstance(piece, bytes)
    )
    assert b'filename="shown N.png"\r\nContent-Type: image/png' in text
    assert b'filename="a.bin"' in text
    assert b'filename="note.txt"' in text
    assert b'filename="shown.png"' not in text


def test_part_without_files_stops() -> None:
    with pytest.raises(UnreadableFile, match="no file is chosen; part doc"):
        made(Body("multipart-form", parts=(Part("doc", "file"),)))


def test_declared_multipart_type_gets_our_boundary() -> None:
    body = Body("multipart-form", parts=(Part("a", value="1"),))
    found = made(body, ("Content-Type", "multipart/mixed; x=y;"))
    assert value(found, "Content-Type") == "multipart/mixed; x=y; boundary=BB"


def test_declared_boundary_is_used() -> None:
    body = Body("multipart-form", parts=(Part("a", value="1"),))
    found = made(body, ("Content-Type", 'multipart/form-data; boundary="my own"'))
    assert value(found, "Content-Type") == 'multipart/form-data; boundary="my own"'
    assert found.body.boundary == "my own"
    assert found.body.pieces[0].startswith(b"--my own\r\n")  # type: ignore[union-attr]


def test_boundary_agrees_by_seed() -> None:
    body = Body("multipart-form", parts=(Part("a", value="1"),))
    first, again = made(body, boundary=""), made(body, boundary="")
    assert first == again
    assert made(body, boundary="", seed=8).body.boundary != first.body.boundary


def test_undefined_variable_names_the_row() -> None:
    with pytest.raises(UndefinedVariable) as caught:
        made(Body("form-urlencoded", fields=(Field("user", "{{nope}}"),)))
    assert caught.value.where == "form field user"
    with pytest.raises(UndefinedVariable) as caught:
        made(Body("multipart-form", parts=(Part("doc", "file", files=("{{nope}}",)),)))
    assert caught.value.where == "part doc, file"


@pytest.mark.parametrize(
    "body",
    [
        Body("text", "a\ud800"),
        Body("form-urlencoded", fields=(Field("a", "\udfff"),)),
        Body("multipart-form", parts=(Part("a", value="\ud800"),)),
        Body("multipart-form", parts=(Part("\ud800", value="x"),)),
    ],
)
def test_half_a_character_stops(body: Body) -> None:
    with pytest.raises(InvalidField):
        made(body)
