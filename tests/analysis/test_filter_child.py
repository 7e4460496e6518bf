"""The child that filters: what it is asked, what it says on its way, what it gives."""

from pathlib import Path

import pytest

from postwright.analysis import filter_child
from postwright.analysis.body_filter import Filtered, filtered
from postwright.analysis.filter_child import Progress, progress, read, wish, work


def test_what_is_asked_comes_back_with_its_facts(tmp_path: Path) -> None:
    body = tmp_path / "body"
    body.write_bytes(b'\xef\xbb\xbf{"a": [1, 2]}')
    text, facts = work(wish(str(body), "$.a[*]", "json", "utf-8"))
    found = read(facts)
    assert isinstance(found, Filtered)
    assert (text, found.count) == (b"[\n  1,\n  2\n]", 2)


def test_xml_tells_how_much_is_read_and_json_how_much_is_found() -> None:
    told: list[tuple[int, int]] = []
    xml = b"<r>" + b"<a>text</a>" * 300_000 + b"</r>"
    filtered(xml, "count(//a)", "xml", lambda *one: told.append(one))
    reads = [one for one, _ in told]
    assert reads == sorted(reads)
    assert 0 < reads[-1] < len(xml)
    told.clear()
    filtered(b"[1, 2, 3]", "$[*]", "json", lambda *one: told.append(one))
    assert told == [(0, 1), (0, 2), (0, 3)]


def test_a_child_that_takes_long_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(filter_child, "_TOLD_S", 0)
    body = tmp_path / "body"
    body.write_bytes(b"[1, 2, 3]")
    said: list[bytes] = []
    work(wish(str(body), "$[*]", "json", "utf-8"), said.append)
    assert progress(b"".join(said)) == Progress(0, 9, 3)


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (b"", None),
        (b'{"read":1', None),
        (b'{"read":1,"size":4,"count":0}\n{"read":2,"size":4,"count":0}\n{"re', Progress(2, 4)),
    ],
    ids=["nothing", "half", "several"],
)
def test_the_last_whole_line_counts(told: bytes, found: Progress | None) -> None:
    assert progress(told) == found
