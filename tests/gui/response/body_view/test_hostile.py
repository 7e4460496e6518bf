"""Answers made to harm a viewer: depth, size, odd numbers, bad bytes, in every view they get."""

import pytest

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.body_view.views import VIEWS
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer

DEEP = b"[" * 100_000 + b"]" * 100_000
BODIES = {
    "deep": (DEEP, "application/json"),
    "deep objects": (b'{"a":' * 50_000 + b"1" + b"}" * 50_000, "application/json"),
    "numbers": (b'[{"n":1e400,"m":-0.0,"k":' + b"9" * 5000 + b"}]", "application/json"),
    "twice": (b'[{"a":1,"a":{"a":2,"a":3}}]', "application/json"),
    "bad bytes": (b'[{"a\xff":"\xc3(","\\ud800":"\\udc00"}]', "application/json"),
    "zeros": (b'[{"a":"\x00"}]', "application/json"),
    "one key": (b'{"' + b"k" * 2_000_000 + b'":[{"x":1}]}', "application/json"),
    "many columns": (
        b"[{" + b",".join(b'"c%d":%d' % (n, n) for n in range(5000)) + b"}]",
        "application/json",
    ),
    "csv": (b'\xef\xbb\xbfa,"b\nc",d\r\n1\n"x""y",2,3,4,5\n\n"open', "text/csv"),
    "csv zeros": (b"a,b\n\x00,1\n", "text/csv; header=absent"),
    "tabs": (b"a\tb\n" * 5000, "text/tab-separated-values"),
    "lines": (b"{}\n[\n" * 20_000 + DEEP, "application/x-ndjson"),
    "xml": (b"<a>" * 50_000, "application/xml"),
    "pdf": (b"%PDF-9.9\x00" + b"/Type /Pages /Count 9999999999" * 1000, "application/pdf"),
    "mp3": (b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f" + b"\xff" * 500, "audio/mpeg"),
    "mp4": (b"\x00\x00\x00\x08ftyp" * 1000, "video/mp4"),
    "picture": (b"GIF89a\xff\xff\xff\xff" + b"\x00" * 50, "image/gif"),
}


@pytest.fixture
def pane(qtbot) -> BodyPane:
    made = BodyPane(Theme("dark"))
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    yield made
    made.stop()


@pytest.mark.parametrize("name", sorted(BODIES))
def test_every_view_survives(pane, qtbot, tmp_path, name):
    pane.show_response(answer(tmp_path, *BODIES[name]).response)
    for mode in pane.toolbar.offered:
        pane.show_mode(mode)
        if mode in VIEWS:
            qtbot.waitUntil(lambda: getattr(pane.page(mode), "_job", None) is None)
        pane.grab()
        pane.copy_all()
    for query in ("$..a", "//a", "a"):
        pane.toolbar.filter.use(query)
        qtbot.waitUntil(lambda: pane.filtering.strip.words.text() != "Filtering", timeout=30_000)
        pane.grab()
    pane.toolbar.filter.clear_filter()
    assert pane.toolbar.isVisible()


def test_a_hundred_megabytes_say_why_there_is_no_tree(pane, qtbot, tmp_path):
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.write(b"[1")
        for _ in range(100):
            file.write(b",1" * (1 << 19))
        file.write(b"]")
    pane.show_file(str(path), "application/json")
    pane.show_mode("tree")
    assert "of at most 10.0 MB, this is 100 MB" in pane.page("tree").said.words.text()
    pane.show_mode("raw")
    qtbot.waitUntil(lambda: pane.view.index.row_count > 1000, timeout=30_000)
