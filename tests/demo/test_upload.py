"""The demo's upload paths: what they say of a body, cut into blocks of any size."""

import hashlib

import pytest

from postwright.demo.messages import Refused
from postwright.demo.upload import MultipartReader
from tests.demo.client import ask, running

BODY = (
    b"preamble\r\n--xx\r\n"
    b'Content-Disposition: form-data; name="a"\r\n\r\n'
    b"text with \r\n--x in it\r\n--xx \r\n"
    b'Content-Disposition: form-data; name="f"; filename="a \\"b\\".txt"\r\n'
    b"Content-Type: text/plain\r\n\r\n"
    b"\r\n--xx\r\n\r\nno head\r\n--xx--\r\nepilogue"
)


def read(body: bytes, step: int) -> MultipartReader:
    reader = MultipartReader("xx")
    for at in range(0, len(body), step):
        reader.feed(body[at : at + step])
    return reader


@pytest.mark.parametrize("step", [1, 2, 3, 7, 64, 10_000])
def test_parts_are_the_same_however_they_arrive(step: int):
    reader = read(BODY, step)
    assert reader.complete
    first, second, third = reader.parts
    assert (first.name, first.text, first.size) == ("a", "text with \r\n--x in it", 21)
    assert (second.filename, second.content_type, second.size) == ('a "b".txt', "text/plain", 0)
    assert second.sha256 == hashlib.sha256(b"").hexdigest()
    assert (third.headers, third.text) == ((), "no head")


def test_body_without_last_boundary_is_not_complete():
    assert not read(BODY[: BODY.index(b"--xx--")], 10).complete


def test_text_after_a_boundary_is_refused():
    with pytest.raises(Refused, match="follows a boundary"):
        read(b"--xx rubbish\r\nA: b\r\n\r\n\r\n--xx--", 5)


async def test_upload_of_bare_bytes_answers_with_their_hash():
    async with running() as server:
        data = bytes(range(256)) * 8192
        got = await ask(server, "POST", "/upload", data, Content_Type="image/x-test")
        assert got.json() == {
            "content_type": "image/x-test",
            "size": len(data),
            "sha256": hashlib.sha256(data).hexdigest(),
        }


async def test_multipart_that_breaks_off_is_400():
    async with running() as server:
        got = await ask(
            server, "POST", "/upload", BODY[:60], Content_Type="multipart/form-data; boundary=xx"
        )
        assert got.status == 400
        assert "boundary is missing" in got.json()["detail"]
