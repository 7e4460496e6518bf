"""What a signature adds to a request, and the hash of a body that it may take."""

import hashlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from postwright.engine.auth.scheme import Hashing
from postwright.engine.files import LocalFiles
from postwright.engine.signing import body_digest, with_fields, with_pairs, with_secrets
from postwright.model.exchange import FilePiece, Header, PreparedBody
from tests.engine.factory import piece, prepared


@pytest.mark.parametrize(
    ("limit", "hashed"), [(None, b"ab" + b"0" * 9 + b"yz"), (0, b""), (1, b"a"), (5, b"ab000")]
)
async def test_digest_of_bytes_and_files(tmp_path: Path, limit: int | None, hashed: bytes) -> None:
    file = tmp_path / "f"
    file.write_bytes(b"0" * 9)
    body = PreparedBody("multipart-form", (b"ab", piece(file), b"yz"))
    found = await body_digest(Hashing("sha256", b"<", b">", limit), body, LocalFiles())
    assert found == hashlib.sha256(b"<" + hashed + b">").digest()


async def test_digest_closes_a_file_that_it_does_not_need_to_the_end() -> None:
    closed = []

    class Endless(LocalFiles):
        async def blocks(self, piece: FilePiece) -> AsyncIterator[bytes]:
            try:
                while True:
                    yield piece.path.encode()
            finally:
                closed.append(piece.path)

    body = PreparedBody("file", (FilePiece("xy", 10**9, 0),))
    found = await body_digest(Hashing("md5", limit_bytes=3), body, Endless())
    assert found == hashlib.md5(b"xyx").digest()
    assert closed == ["xy"]


@pytest.mark.parametrize(
    ("pieces", "expected"), [((), b"a=%20"), ((b"x=1",), b"x=1&a=%20"), ((b"", b"x"), b"x&a=%20")]
)
def test_fields_are_added(pieces: tuple[bytes, ...], expected: bytes) -> None:
    body = PreparedBody("form-urlencoded", pieces)
    assert with_fields(body, (("a", " "),)).pieces == (expected,)
    assert with_fields(body, ()) is body


def test_pairs_are_added_to_a_target() -> None:
    assert with_pairs("/x", (("a", "/"), ("b", ""))) == "/x?a=%2F&b="


def test_secrets_are_added_once() -> None:
    before = prepared("http://h/", secrets=("a",))
    sent = prepared("http://h/", headers=(Header("X", "v", "auth", ("a", "b")),))
    assert with_secrets(before, sent).secrets == ("a", "b")
    assert with_secrets(before, before) is before
