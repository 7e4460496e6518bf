"""An answer is read in the window by keys: found in, gone through, folded, copied, made use of."""

import gzip
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from postwright.gui.response.body_view.pane import BodyPane
from postwright.gui.response.body_view.view import BodyView
from tests.gui.driving import press, until
from tests.scenarios.driver import Someone, choose, someone
from tests.server import RawServer, Reply

CTRL = Qt.KeyboardModifier.ControlModifier
JSON = (("Content-Type", "application/json"),)
ORDERS = b'{"orders":[{"id":"a-1","total":12.50},{"id":"b-2","total":1e400}],"Total":2}'
SHOWN = """{
  "orders": [
    {
      "id": "a-1",
      "total": 12.50
    },
    {
      "id": "b-2",
      "total": 1e400
    }
  ],
  "Total": 2
}"""


async def answered(user: Someone, server: RawServer) -> BodyPane:
    """Send, and return where the answer is shown."""
    user.type_url(server.url)
    await user.send()
    body = user.tab.response.body_tab.body
    await until(lambda: body.toolbar.isVisible() or body.empty.isVisible())
    return body


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


async def test_an_answer_is_found_in_folded_and_copied_by_keys(tmp_path: Path) -> None:
    async with RawServer(Reply(200, ORDERS, JSON)) as server, someone(tmp_path) as user:
        body = await answered(user, server)
        await until(lambda: user.body == SHOWN)
        view, bar = body.view, body.find_bar
        view.setFocus()
        user.app.window.action_table.find.trigger()
        await until(bar.field.hasFocus)
        QTest.keyClicks(bar.field, "total")
        press(bar.field, Qt.Key.Key_Return)
        assert bar.count.text() == "1 of 3"
        press(bar.field, Qt.Key.Key_F3)
        assert bar.count.text() == "2 of 3"
        press(bar.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
        assert bar.count.text() == "1 of 3"
        user.click(bar.match_case)
        assert bar.count.text() == "1 of 2"
        assert view.marks.isVisible()
        press(bar.field, Qt.Key.Key_Escape)
        assert view.hasFocus()
        assert not view.marks.isVisible()

        press(view, Qt.Key.Key_C, CTRL)
        assert clipboard() == "total"
        press(view, Qt.Key.Key_Home, CTRL)
        press(view, Qt.Key.Key_Down)
        press(view, Qt.Key.Key_Space, CTRL)
        assert view.shown_count == 5
        press(view, Qt.Key.Key_A, CTRL)
        press(view, Qt.Key.Key_C, CTRL)
        assert clipboard() == SHOWN


async def test_a_value_becomes_a_check_and_a_variable_by_the_menu_key(tmp_path: Path) -> None:
    async with RawServer(Reply(200, ORDERS, JSON)) as server, someone(tmp_path) as user:
        body = await answered(user, server)
        await until(lambda: user.body == SHOWN)
        view = body.view
        view.setFocus()
        user.app.window.action_table.go_to_line.trigger()
        await until(body.find_bar.line.hasFocus)
        QTest.keyClicks(body.find_bar.line, "8")
        press(body.find_bar.line, Qt.Key.Key_Return)
        assert view.hasFocus()

        for words, copied in (
            ("Copy value", "b-2"),
            ("Copy path $.orders[1].id", "$.orders[1].id"),
        ):
            choose(menu_by_key(view), words)
            assert clipboard() == copied
        choose(menu_by_key(view), "Add check")
        (made,) = user.tab.document.request.assertions
        assert (made.expression, made.value) == ("res.body.orders[1].id", "b-2")


def menu_by_key(view: BodyView) -> QMenu:
    """Open the menu as the menu key does."""
    point = QPoint(1, 1)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(view, QContextMenuEvent(reason, point, view.mapToGlobal(point)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


@pytest.mark.parametrize(
    ("body", "headers", "mode", "rows"),
    [
        (b"", JSON, "empty", []),
        (b'\xef\xbb\xbf{"a":1}', JSON, "pretty", ["{", '  "a": 1', "}"]),
        ('\ufeff{"ü":1}'.encode("utf-16-le"), JSON, "pretty", ["{", '  "ü": 1', "}"]),
        (b'{"a":1,"a":2}', JSON, "pretty", ["{", '  "a": 1,', '  "a": 2', "}"]),
        (b'{"a":1', JSON, "pretty", ['{"a":1']),
        (b'{"a":1}', (("Content-Type", "text/html"),), "pretty", ["{", '  "a": 1', "}"]),
        (b"a\x00b", (("Content-Type", "text/plain"),), "hex", []),
        (b"", (("Content-Type", "image/png"),), "empty", []),
        (b"one\r\ntwo\nthree", (("Content-Type", "text/plain"),), "raw", ["one", "two", "three"]),
        (gzip.compress(b'{"a":1}'), (*JSON, ("Content-Encoding", "gzip")), "pretty",
         ["{", '  "a": 1', "}"]),
        (b'a;b\r\n1;"x; ""y""\r\nz"\r\n', (("Content-Type", "text/csv"),), "table", []),
        (b'{"a":1}\n{"a":2}\n', (("Content-Type", "application/x-ndjson"),), "records", []),
        (b"data: 1\n\ndata: 2\n\n", (("Content-Type", "text/event-stream"),), "events", []),
        (b"%PDF-1.7\n", (("Content-Type", "application/pdf"),), "facts", []),
        (b"<a><b>1</b></a>", (("Content-Type", "application/xml"),), "pretty",
         ["<a>", "  <b>1</b>", "</a>"]),
    ],
    ids=["nothing", "mark", "utf-16", "twice", "broken", "mistyped", "zeros", "no image", "ends",
         "gzip", "csv", "records", "events", "pdf", "xml"],
)  # fmt: skip
async def test_each_kind_of_answer_is_shown_its_way(
    tmp_path: Path,
    body: bytes,
    headers: tuple[tuple[str, str], ...],
    mode: str,
    rows: list[str],
) -> None:
    async with RawServer(Reply(200, body, headers)) as server, someone(tmp_path) as user:
        pane = await answered(user, server)
        await until(lambda: pane.mode == mode, f"it is shown as {pane.mode}")
        if rows:
            await until(lambda: user.body.split("\n") == rows, f"it says {user.body}")
        broken = mode == "pretty" and not body.strip().endswith((b"}", b">")) and body[:1] == b"{"
        assert pane.text.problem_bar.isVisible() is broken


async def test_a_cut_off_gzip_says_so_and_shows_what_came(tmp_path: Path) -> None:
    cut = gzip.compress(b"one line\n" * 1000)[:-12]
    reply = Reply(200, cut, (("Content-Type", "text/plain"), ("Content-Encoding", "gzip")))
    async with RawServer(reply) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.send()
        assert user.hint == "The gzip data ends too early: the body is cut off."
        assert user.body.startswith("one line\none line\n")
