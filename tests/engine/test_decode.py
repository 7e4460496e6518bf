"""Content-Encoding is undone in bounded steps, and what is damaged is told."""

import gzip
import zlib
from collections.abc import Callable
from typing import Any

import brotli
import pytest

from postwright.engine.decode import STEP_BYTES, Decoder

zstd: Any = pytest.importorskip("backports.zstd")

TEXT = bytes(i * i % 251 for i in range(40_000)) * 20


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": lambda data: brotli.compress(data, quality=3),
    "zstd": zstd.compress,
}


def decoded(coding: str, data: bytes, block: int = 1000) -> tuple[bytes, list[str]]:
    decoder = Decoder([coding])
    out = []
    for start in range(0, len(data), block):
        out += decoder.feed(data[start : start + block])
    out += decoder.finish()
    assert all(len(step) <= STEP_BYTES for step in out)
    return b"".join(out), decoder.defects


@pytest.mark.parametrize("block", [7, 1000, 10**9])
@pytest.mark.parametrize("coding", PACKERS)
def test_coding_is_undone_whatever_the_blocks(coding: str, block: int) -> None:
    assert decoded(coding, PACKERS[coding](TEXT), block) == (TEXT, [])


def test_bare_deflate_is_undone_too() -> None:
    assert decoded("deflate", raw_deflate(TEXT)) == (TEXT, [])


@pytest.mark.parametrize("coding", PACKERS)
def test_truncated_body_keeps_what_came_and_says_so(coding: str) -> None:
    packed = PACKERS[coding](TEXT)

    got, defects = decoded(coding, packed[: len(packed) * 9 // 10])

    assert got
    assert TEXT.startswith(got)
    assert len(defects) == 1
    assert "too early" in defects[0]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "zstd"])
def test_damaged_body_is_told_once(coding: str) -> None:
    data = b"this is no packed data at all" * 100
    got, defects = decoded(coding, data)

    assert got == data
    assert len(defects) == 1
    assert "damaged" in defects[0]
    assert "as it came" in defects[0]


@pytest.mark.parametrize("coding", PACKERS)
def test_packed_data_without_its_beginning_is_shown_as_it_came(coding: str) -> None:
    packed = PACKERS[coding](TEXT)[:2]
    got, defects = decoded(coding, packed)
    assert got == packed
    assert len(defects) == 1


@pytest.mark.parametrize("block", [7, 10**9])
@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_all_that_comes_before_the_damage_is_kept(coding: str, block: int) -> None:
    packed = bytearray(PACKERS[coding](TEXT))
    packed[-1] ^= 0xFF  # in the checksum
    got, defects = decoded(coding, bytes(packed), block)
    assert got == TEXT
    assert "damaged" in defects[0]


def test_unknown_coding_leaves_the_body_as_it_came() -> None:
    assert decoded("compress", b"abc") == (
        b"abc",
        ["The coding “compress” is not known: the body is shown as it came."],
    )


def test_codings_are_undone_from_the_last_to_the_first() -> None:
    assert decoded("gzip, br", PACKERS["br"](gzip.compress(TEXT))) == (TEXT, [])


def test_five_codings_are_undone_and_six_are_not() -> None:
    packed = b"x" * 100
    for _ in range(5):
        packed = gzip.compress(packed)
    assert decoded(",".join(["gzip"] * 5), packed) == (b"x" * 100, [])

    got, defects = decoded(",".join(["gzip"] * 6), gzip.compress(packed))
    assert got == gzip.compress(packed)
    assert "more than 5" in defects[0]


def test_gzip_members_follow_each_other() -> None:
    assert decoded("gzip", gzip.compress(b"a") + gzip.compress(b"b")) == (b"ab", [])


def test_bytes_after_the_end_are_counted() -> None:
    assert decoded("gzip", gzip.compress(b"a") + b"junk") == (
        b"a",
        ["4 bytes follow after the end of the gzip data."],
    )


@pytest.mark.parametrize(
    ("data", "intact"),
    [
        (gzip.compress(b"a", mtime=0), True),
        (gzip.compress(b"a", mtime=0) + b"junk", True),
        (gzip.compress(b"a", mtime=0)[:-8], False),
        (gzip.compress(b"a", mtime=0)[:-8] + bytes(8), False),
        (b"no gzip", False),
        (b"\x1f\x8b", False),
        (b"", True),
    ],
)
def test_body_that_is_damaged_or_cut_off_is_not_intact(data: bytes, intact: bool) -> None:
    decoder = Decoder(["gzip"])
    assert b"".join([*decoder.feed(data), *decoder.finish()]) in (b"a", data)
    assert decoder.is_intact is intact


@pytest.mark.parametrize("coding", PACKERS)
def test_body_without_a_byte_has_no_defect(coding: str) -> None:
    assert decoded(coding, b"") == (b"", [])


def test_bomb_comes_out_in_small_steps() -> None:
    bomb = gzip.compress(gzip.compress(bytes(50_000_000)))
    decoder = Decoder(["gzip, gzip"])

    sizes = [len(step) for step in decoder.feed(bomb)]

    assert sum(sizes) == 50_000_000
    assert max(sizes) <= STEP_BYTES
