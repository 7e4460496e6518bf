"""Records out of a stream: lines (NDJSON), sequences (RFC 7464), however the bytes are cut."""

import pytest

from postwright.protocol.events import MOST_CHARACTERS
from postwright.protocol.records import RecordStream


def records(data: bytes, step: int = 1 << 20) -> list[tuple[str, str, str]]:
    stream = RecordStream()
    pieces = [data[at : at + step] for at in range(0, len(data), step)] or [b""]
    found = [one for piece in pieces[:-1] for one in stream.feed(piece)]
    found += stream.feed(pieces[-1], last=True)
    return [(one.id, one.type, one.data) for one in found]


@pytest.mark.parametrize("step", [1, 2, 3, 1000])
@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b'{"a":1}\n\n[2]\r\n3', [("1", "object", '{"a":1}'), ("2", "array", "[2]"),
                                  ("3", "number", "3")]),
        (b'\x1e{"a":\n1}\n\x1e"x"\n', [("1", "object", '{"a":\n1}'), ("2", "string", '"x"')]),
        ("\ufeff\"é\"\ntru\n".encode(), [("1", "string", '"é"'), ("2", "not JSON", "tru")]),
        (b"", []),
        (b"\n\n", []),
    ],
    ids=["lines", "sequence", "mark", "empty", "blank"],
)  # fmt: skip
def test_records_are_found_however_they_come(data, expected, step):
    assert records(data, step) == expected


def test_a_record_without_end_is_bounded():
    stream = RecordStream()
    for _ in range(3):
        assert not stream.feed(b"x" * MOST_CHARACTERS)
    (found,) = stream.feed(b"\n")
    assert found.cut
    assert len(found.data) == MOST_CHARACTERS


def test_deep_records_pass():
    assert records(b"[" * 100_000 + b"]" * 100_000)[0][1] == "array"
