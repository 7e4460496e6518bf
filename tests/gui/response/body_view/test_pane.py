import json

import pytest
from PySide6.QtGui import QColor, QGuiApplication, QImage

from postwright.gui.response.body_view.content import FORMATTED_HERE_BYTES
from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.theme import Theme
from tests.gui.response.exchanges import answer


@pytest.fixture
def theme() -> Theme:
    return Theme("light")


@pytest.fixture
def pane(qtbot, theme) -> BodyPane:
    made = BodyPane(theme)
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.show()
    yield made
    made.stop()


def shown(pane: BodyPane) -> str:
    return "\n".join(row.text for row in pane.view.index.rows(0, 1000))


def open_body(pane, folder, content: bytes, content_type: str) -> None:
    pane.show_response(answer(folder, content, content_type).response)
    pane.grab()


def test_json_is_indented_and_numbers_stay_as_they_were(pane, tmp_path):
    open_body(pane, tmp_path, b'{"a":1.50,"b":[1e400]}', "application/json")
    assert shown(pane) == '{\n  "a": 1.50,\n  "b": [\n    1e400\n  ]\n}'
    assert pane.view.foldable


def test_raw_shows_the_bytes_as_they_came(pane, tmp_path):
    open_body(pane, tmp_path, b'{"a":1}', "application/json")
    pane.show_mode("raw")
    assert shown(pane) == '{"a":1}'
    pane.show_mode("pretty")
    assert shown(pane).startswith("{\n")


def test_switching_to_and_fro_keeps_a_large_body_readable(pane, tmp_path):
    open_body(pane, tmp_path, b"[" + b"1," * 700_000 + b"1]", "application/json")
    for mode in ("raw", "pretty", "raw"):
        pane.show_mode(mode)
        pane.grab()
    assert shown(pane).startswith("[1,1,1")


def test_broken_json_is_shown_raw_with_the_place_of_the_error(pane, tmp_path):
    open_body(pane, tmp_path, '{"ä": 1,\n "b": tru}'.encode(), "application/json")
    assert shown(pane) == '{"ä": 1,\n "b": tru}'
    assert "Line 2" in pane.problem_bar.text.text()
    pane.problem_bar.button.click()
    row = pane.view.index.rows(pane.view.index.row_at(pane.view.selection.caret), 1)[0]
    assert row.line == 2
    assert row.text[row.column_of(pane.view.selection.caret) :].startswith("tru")


def test_large_json_is_indented_by_a_child(pane, qtbot, tmp_path):
    content = json.dumps([{"id": n, "name": "x" * 40} for n in range(110_000)]).encode()
    assert len(content) > FORMATTED_HERE_BYTES
    open_body(pane, tmp_path, content, "application/json")
    assert not pane.view.foldable
    qtbot.waitUntil(lambda: pane.view.foldable, timeout=30_000)
    assert shown(pane).startswith('[\n  {\n    "id": 0,')


def test_large_broken_json_stays_raw_and_says_so(pane, qtbot, tmp_path):
    content = b"[" + b"1," * (FORMATTED_HERE_BYTES // 2 + 10)
    open_body(pane, tmp_path, content, "application/json")
    qtbot.waitUntil(lambda: pane.problem_bar.isVisible(), timeout=30_000)
    assert shown(pane).startswith("[1,1")


@pytest.mark.parametrize(
    ("content", "content_type", "text"),
    [
        ("süß".encode("latin-1"), "text/plain; charset=iso-8859-1", "süß"),
        ("漢字".encode("gb18030"), "text/plain; charset=gbk", "漢字"),
        ("\ufeffhi".encode(), "text/plain", "hi"),
        ("é{}".encode("utf-16"), "text/plain", "é{}"),
        ("süß".encode("latin-1"), "text/plain", "süß"),
    ],
)
def test_text_is_read_in_its_charset(pane, tmp_path, content, content_type, text):
    open_body(pane, tmp_path, content, content_type)
    assert shown(pane) == text


def test_large_text_of_another_charset_is_read_in_a_thread(pane, qtbot, tmp_path):
    content = ("größe " * 300_000).encode("cp1252")
    open_body(pane, tmp_path, content, "text/plain; charset=windows-1252")
    qtbot.waitUntil(lambda: shown(pane).startswith("größe größe"))


def test_bytes_are_shown_in_hexadecimal(pane, tmp_path):
    open_body(pane, tmp_path, bytes(range(256)), "application/octet-stream")
    assert pane.mode == "hex"
    assert pane.page("hex").row_text(4) == (
        "00000040  40 41 42 43 44 45 46 47 48 49 4a 4b 4c 4d 4e 4f   @ABCDEFGHIJKLMNO"
    )
    pane.page("hex").select_all()
    pane.page("hex").copy()
    assert QGuiApplication.clipboard().text().startswith("00 01 02")


def test_image_is_shown_with_its_size(pane, tmp_path):
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    picture.save(str(tmp_path / "red.png"))
    open_body(pane, tmp_path, (tmp_path / "red.png").read_bytes(), "image/png")
    assert pane.toolbar.facts.text() == "PNG, 20 × 10"
    center = pane.page("image").rect().center()
    assert pane.page("image").grab().toImage().pixelColor(center) == QColor("red")


def test_large_image_is_read_beside_the_window_and_kept_small(pane, qtbot, tmp_path):
    picture = QImage(4000, 3000, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    for kind in ("png", "jpg"):
        picture.save(str(tmp_path / f"red.{kind}"))
        content = (tmp_path / f"red.{kind}").read_bytes()
        with qtbot.waitSignal(pane.page("image").was_read):
            open_body(pane, tmp_path, content, "image/png")
            assert "4000 × 3000" in pane.toolbar.facts.text()
        center = pane.page("image").rect().center()
        assert pane.page("image").grab().toImage().pixelColor(center).red() > 250
        assert pane.page("image")._image.sizeInBytes() < 40_000_000


def test_image_of_too_many_points_is_refused(pane, qtbot, tmp_path):
    picture = QImage(30_000, 20_000, QImage.Format.Format_Mono)
    picture.fill(0)
    picture.save(str(tmp_path / "huge.png"))
    with qtbot.waitSignal(pane.page("image").was_read):
        open_body(pane, tmp_path, (tmp_path / "huge.png").read_bytes(), "image/png")
    assert "million points are too many" in pane.toolbar.facts.text()


def test_image_that_is_none_says_so(pane, tmp_path):
    open_body(pane, tmp_path, b"\x89PNG\r\n\x1a\nbroken", "image/png")
    assert "cannot be shown" in pane.toolbar.facts.text()


def test_html_offers_the_browser_and_never_renders(pane, tmp_path):
    open_body(pane, tmp_path, b"<html><b>x</b></html>", "text/html")
    assert pane.toolbar.browser.isVisible()
    pane.toolbar.browser.click()
    assert "scripts will run" in pane.browser_bar.text.text()
    assert shown(pane) == "<html><b>x</b></html>"


def test_json_lines_are_coloured_but_not_taken_for_broken_json(pane, tmp_path):
    open_body(pane, tmp_path, b'{"a":1}\n{"a":2}\n', "application/x-ndjson")
    pane.show_mode("raw")
    assert shown(pane) == '{"a":1}\n{"a":2}'
    assert not pane.problem_bar.isVisible()


def test_empty_body_says_so(pane, tmp_path):
    open_body(pane, tmp_path, b"", "application/json")
    assert pane.empty.isVisible()
    assert not pane.toolbar.isVisible()


def test_body_grows_as_it_comes(pane, tmp_path):
    path = tmp_path / "growing"
    path.write_bytes(b"")
    pane.begin(str(path), "text/plain")
    for piece in (b"data: 1\n\n", b"data: 2\n\n"):
        with path.open("ab") as file:
            file.write(piece)
        pane.grew()
    assert shown(pane) == "data: 1\n\ndata: 2\n"


def test_copies_the_whole_text(pane, tmp_path):
    open_body(pane, tmp_path, b'{"a":1}', "application/json")
    assert pane.copy_all()
    assert QGuiApplication.clipboard().text() == '{\n  "a": 1\n}'


def test_vanished_body_is_empty_not_an_error(pane, tmp_path):
    response = answer(tmp_path, b"x", "text/plain").response
    (tmp_path / "body-0").unlink()
    pane.show_response(response)
    assert pane.language == "empty"


@pytest.mark.parametrize(
    ("content", "content_type", "mode", "words"),
    [
        (b"<!doctype html><p>Bad gateway", "application/json; charset=utf-8", "pretty",
         "The Content-Type says application/json, but this looks like HTML."),
        (b'{"error":"no such image"}', "image/png", "pretty",
         "The Content-Type says image/png, but this looks like JSON."),
        (b'{"a":1}', "text/html", "pretty", ""),
        (b'{"a":1}', "application/json", "pretty", ""),
    ],
    ids=["html as json", "json as png", "json as html", "json"],
)  # fmt: skip
def test_a_wrong_content_type_is_seen_through_and_told(
    pane, tmp_path, content, content_type, mode, words
):
    pane.show_response(answer(tmp_path, content, content_type).response)
    assert pane.mode == mode
    assert pane.type_bar.isVisible() is bool(words)
    assert pane.type_bar.text.text() == words or not words
    pane.show_response(answer(tmp_path, b"plain", "text/plain").response)
    assert not pane.type_bar.isVisible()
