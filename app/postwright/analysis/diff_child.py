"""Compares two bodies in a child process: a wish in, the rows of what differs out."""

from pathlib import Path

import msgspec

from postwright.analysis.comparison import BodyWish
from postwright.analysis.diff import BodyDiff, bodies_diff
from postwright.model.said import as_text


def work(wish: bytes) -> bytes:
    """Return a BodyDiff as JSON. Raise OSError where a body cannot be read."""
    wanted = msgspec.json.decode(wish, type=BodyWish)
    return msgspec.json.encode(compare_files(wanted), enc_hook=as_text)


def compare_files(wish: BodyWish) -> BodyDiff:
    """Compare two files, in this process."""
    left, right = (Path(path).read_bytes() if path else b"" for path in (wish.left, wish.right))
    return bodies_diff(left, right, wish.rules, types=wish.types, charset=wish.charset)
