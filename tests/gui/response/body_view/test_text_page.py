import json

import pytest

from postwright.gui.response.body_view.content import FORMATTED_HERE_BYTES
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer


@pytest.fixture
def pane(qtbot) -> BodyPane:
    theme = Theme("dark")
    made = BodyPane(theme)
    made.keep = theme
    qtbot.addWidget(made)
    made.resize(700, 400)
    made.show()
    yield made
    made.stop()


def shown(pane: BodyPane) -> str:
    return "\n".join(row.text for row in pane.view.index.rows(0, 1000))


def open_body(pane, folder, content: bytes, content_type: str) -> None:
    pane.show_response(answer(folder, content, content_type).response)
    pane.grab()


def said(pane: BodyPane) -> str:
    bar = pane.text.problem_bar
    return bar.text.text() if bar.isVisible() else ""


@pytest.mark.parametrize(
    ("content", "content_type", "lines"),
    [
        (b"<a><b>1</b><c/></a>", "application/xml", ["<a>", "  <b>1</b>", "  <c/>", "</a>"]),
        (b"<p>a <i>x</i></p>", "image/svg+xml", ["<p>a <i>x</i></p>"]),
        (
            b"<div><p>one</p><br></div>",
            "text/html",
            ["<div>", "  <p>one</p>", "  <br>", "</div>"],
        ),
        (
            b'{"b":1,"b":1.0,"a":12345678901234567890123,"\\u00e9":"\\ud800"}',
            "application/json",
            ["{", '  "b": 1,', '  "b": 1.0,', '  "a": 12345678901234567890123,',
             '  "\\u00e9": "\\ud800"', "}"],
        ),
    ],
)  # fmt: skip
def test_body_is_indented_and_nothing_else_is_changed(pane, tmp_path, content, content_type, lines):
    open_body(pane, tmp_path, content, content_type)
    if pane.mode != "pretty":
        pane.show_mode("pretty")
    assert shown(pane).split("\n") == lines
    pane.show_mode("raw")
    assert pane.view.index.source.read(0, 1000) == content


@pytest.mark.parametrize(
    ("content", "content_type", "where", "at"),
    [
        (b'{"a": 1,\n "b": tru}', "application/json", "Line 2, column 7", b"tru"),
        (b"[1, 2", "application/json", "Line 1, column", b""),
        (b"<a>\n<b></a>", "application/xml", "Line 2, column 4", b"</a>"),
        ("<ä>漢< 1</ä>".encode(), "text/xml", "Line 1, column 5", b"< 1"),
    ],
)
def test_broken_body_is_shown_as_it_came_with_its_first_error(
    pane, qtbot, tmp_path, content, content_type, where, at
):
    open_body(pane, tmp_path, content, content_type)
    assert shown(pane).encode() == content
    assert where in said(pane)
    pane.text.problem_bar.button.click()
    assert content[pane.view.selection.caret :].startswith(at)
    assert pane.view.hasFocus()


def test_large_broken_json_says_the_line_too(pane, qtbot, tmp_path):
    good = b'{"id": 12345, "name": "somebody"},\n'
    content = b"[" + good * (FORMATTED_HERE_BYTES // len(good) + 10) + b"oops]"
    open_body(pane, tmp_path, content, "application/json")
    qtbot.waitUntil(lambda: bool(said(pane)), timeout=30_000)
    assert f"Line {content.count(bytes([10])) + 1}, column 1" in said(pane)
    pane.text.problem_bar.button.click()
    assert content[pane.view.selection.caret :] == b"oops]"


@pytest.mark.parametrize(
    ("content", "content_type", "last"),
    [
        (b"<a>" + b"<b><c>1</c></b>" * 20_000 + b"</a>", "application/xml", "</a>"),
        (b"<ul>" + b"<li>one<li>two" * 20_000 + b"</ul>", "text/html", "</ul>"),
    ],
)
def test_large_markup_is_indented_by_a_child(pane, qtbot, tmp_path, content, content_type, last):
    open_body(pane, tmp_path, content, content_type)
    assert not pane.view.foldable
    qtbot.waitUntil(lambda: pane.view.foldable, timeout=30_000)
    rows = pane.view.index
    assert rows.row_count > 40_000
    assert rows.rows(rows.row_count - 1, 1)[0].text == last


def test_large_broken_xml_says_where(pane, qtbot, tmp_path):
    content = b"<a>\n" + b"<b>\xc3\xa4</b>\n" * 20_000 + b"</x>"
    open_body(pane, tmp_path, content, "application/xml")
    qtbot.waitUntil(lambda: bool(said(pane)), timeout=30_000)
    assert "Line 20002, column 1" in said(pane)
    pane.text.problem_bar.button.click()
    assert content[pane.view.selection.caret :] == b"</x>"


def test_large_body_of_another_charset_is_indented_too(pane, qtbot, tmp_path):
    body = json.dumps([{"name": "größe", "n": n} for n in range(90_000)], ensure_ascii=False)
    open_body(pane, tmp_path, body.encode("utf-16"), "application/json")
    qtbot.waitUntil(lambda: pane.view.foldable, timeout=30_000)
    assert shown(pane).startswith('[\n  {\n    "name": "größe",')


@pytest.mark.parametrize(
    "content",
    [b"", b"x", b"\x00", b"\r", b"\xef\xbb\xbf", b"[" * 100_000, b'"' + b"\\" * 9999, b"\xff" * 9],
)
@pytest.mark.parametrize("content_type", ["application/json", "text/html", "text/xml", "text/css"])
def test_no_body_is_too_strange_for_any_mode(pane, tmp_path, content, content_type):
    open_body(pane, tmp_path, content, content_type)
    for mode in ("pretty", "raw"):
        pane.show_mode(mode)
        pane.view.set_wrap(not pane.view.wrap)
        pane.grab()
        pane.view.select_all()
        pane.view.copy()


def test_code_folds_at_its_braces(pane, tmp_path):
    open_body(pane, tmp_path, b"p {\n  color: red;\n}\nq {}\n", "text/css")
    pane.view.toggle_fold(pane.view.index.rows(0, 1)[0])
    rows = pane.view.folds.rows(pane.view.index, 0, 9)
    assert [row.text for row in rows] == ["p {", "}", "q {}"]
