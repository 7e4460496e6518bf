import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from postwright.gui.request.document import RequestDocument, text_of
from postwright.gui.request.url_bar import UrlBar
from postwright.gui.theme import Theme
from postwright.model.collection import RequestRef
from postwright.model.exchange import Use
from postwright.model.request import Field, Request

CURL = (
    "curl -X POST 'https://example.test/users?a=1' -H 'X-Key: 1' "
    "-H 'Authorization: Bearer abc' --json '{\"name\": \"world\"}'"
)
BASE = Use("base", "https://example.test", "environment")


@pytest.fixture
def document(qapp: object) -> RequestDocument:
    request = Request(name="Mine", url="https://old.example.test/", headers=(Field("Old", "1"),))
    return RequestDocument(request, RequestRef(draft="d"))


@pytest.fixture
def bar(qtbot: QtBot, document: RequestDocument) -> UrlBar:
    bar = UrlBar(Theme(), document)
    qtbot.addWidget(bar)
    bar.resize(900, 60)
    with qtbot.waitActive(bar):
        bar.show()
        bar.activateWindow()
    bar.edit.setFocus()
    return bar


def paste(bar: UrlBar, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    bar.edit.insertFromMimeData(data)


def test_enter_sends(qtbot: QtBot, bar: UrlBar, document: RequestDocument) -> None:
    before = document.request.url
    with qtbot.waitSignal(bar.send_requested):
        qtbot.keyClick(bar.edit, Qt.Key.Key_Return)

    assert document.request.url == before


def test_tab_leaves_the_url(qtbot: QtBot, bar: UrlBar, document: RequestDocument) -> None:
    before = document.request.url
    qtbot.keyClick(bar.edit, Qt.Key.Key_Tab)

    assert not bar.edit.hasFocus()
    assert document.request.url == before


def test_typing_replaces_the_url_after_go_to_url(
    qtbot: QtBot, bar: UrlBar, document: RequestDocument
) -> None:
    bar.focus_url()
    qtbot.keyClicks(bar.edit, "http://new.example.test/x?y=z")

    assert document.request.url == "http://new.example.test/x?y=z"
    assert [p.name for p in document.request.params] == ["y"]


def test_line_ends_of_a_paste_vanish(bar: UrlBar, document: RequestDocument) -> None:
    bar.focus_url()
    paste(bar, "  https://example.test/\n  a/b\r\n?c=d \n")

    assert document.request.url == "https://example.test/a/b?c=d"


def test_a_pasted_command_fills_the_request(bar: UrlBar, document: RequestDocument) -> None:
    paste(bar, CURL)
    request = document.request

    assert (request.method, request.url) == ("POST", "https://example.test/users?a=1")
    assert request.auth.type == "bearer"
    assert request.body.kind == "json"
    assert request.name == "Mine"
    assert text_of(bar.edit.document()) == request.url
    assert not bar.bar.isHidden()


def hold(bar: UrlBar, text: str) -> tuple[QMimeData, QPoint]:
    data, place = QMimeData(), bar.edit.viewport().rect().center()
    if text.startswith("https://"):
        data.setUrls([QUrl(text)])  # as browsers give a link
    data.setText(text)
    held = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(bar.edit.viewport(), QDragEnterEvent(place, *held))
    return data, place


@pytest.mark.parametrize(
    ("text", "told", "url"),
    [
        ("curl -X PUT https://h.test/a -d x", "Drop to fill the request from cURL",
         "https://h.test/a"),
        ("/items", "Drop to put the text into the URL", "/items"),
        ("https://h.test/a", "Drop to put the text into the URL", "https://h.test/a"),
    ],
    ids=["command", "text", "link"],
)  # fmt: skip
def test_a_text_is_dropped_as_it_is_pasted(
    bar: UrlBar, document: RequestDocument, text: str, told: str, url: str
) -> None:
    bar.edit.selectAll()
    bar.edit.cut()
    data, place = hold(bar, text)
    assert bar.hint.isVisible()
    assert bar.hint.text == told
    dropped = QDropEvent(place.toPointF(), Qt.DropAction.CopyAction, data,
                         Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)  # fmt: skip
    QApplication.sendEvent(bar.edit.viewport(), dropped)
    assert not bar.hint.isVisible()
    assert document.request.url == url


def test_a_file_is_left_to_the_window(bar: UrlBar) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile("/tmp/shop.json")])
    assert not bar.edit.canInsertFromMimeData(data)


def test_the_promise_goes_with_what_was_held(bar: UrlBar) -> None:
    hold(bar, "text")
    QApplication.sendEvent(bar.edit.viewport(), QDragLeaveEvent())
    assert not bar.hint.isVisible()


def test_undo_takes_the_whole_paste_back(bar: UrlBar, document: RequestDocument) -> None:
    before = document.request
    paste(bar, f"$ {CURL}")
    undo = bar.bar.button("Undo")
    assert undo is not None
    undo.click()

    assert document.request == before
    assert bar.bar.isHidden()


def test_the_bar_goes_with_what_it_speaks_of(bar: UrlBar, document: RequestDocument) -> None:
    paste(bar, CURL)
    assert bar.bar.isVisible()
    document.undo_stack.undo()
    assert not bar.bar.isVisible()
    document.undo_stack.redo()
    assert not bar.bar.isVisible()


def test_a_broken_command_stays_as_text_and_says_where(
    bar: UrlBar, document: RequestDocument
) -> None:
    bar.focus_url()
    paste(bar, "curl 'https://example.test/")

    assert "curl" in document.request.url
    assert "character" in bar.bar.text
    assert document.request.headers == (Field("Old", "1"),)


def test_what_was_not_taken_over_is_told(bar: UrlBar) -> None:
    paste(bar, "curl https://example.test/ --no-such-option")
    details = bar.bar.button("Details")
    assert details is not None
    details.click()

    assert "--no-such-option" in bar.bar.text


def test_a_variable_is_boxed_from_the_first_paint_on(bar: UrlBar) -> None:
    bar.edit.setPlainText("{{host}}/")
    boxed = bar.edit.viewport().grab().toImage()
    bar.edit.document().firstBlock().layout().clearLayout()
    assert bar.edit.viewport().grab().toImage() == boxed


def test_any_method_can_be_typed(bar: UrlBar, document: RequestDocument, qtbot: QtBot) -> None:
    bar.method.custom.setText("PURGE")
    qtbot.keyClick(bar.method.custom, Qt.Key.Key_Return)

    assert document.request.method == "PURGE"
    document.undo_stack.undo()
    assert document.request.method == "GET"


def test_no_method_has_blanks(bar: UrlBar, document: RequestDocument, qtbot: QtBot) -> None:
    bar.method.custom.setText("NOT A METHOD")
    qtbot.keyClick(bar.method.custom, Qt.Key.Key_Return)

    assert document.request.method == "GET"


def test_send_is_cancel_while_a_request_is_on_its_way(qtbot: QtBot, bar: UrlBar) -> None:
    bar.set_sending(True)
    assert bar.send.accessibleName() == "Cancel"
    with qtbot.waitSignal(bar.cancel_requested):
        qtbot.mouseClick(bar.send, Qt.MouseButton.LeftButton)

    bar.set_sending(False)
    with qtbot.waitSignal(bar.send_requested):
        qtbot.mouseClick(bar.send, Qt.MouseButton.LeftButton)


def test_two_braces_offer_the_variables_in_reach(
    qtbot: QtBot, bar: UrlBar, document: RequestDocument
) -> None:
    bar.set_variables(lambda name: BASE if name == "base" else None, lambda: (BASE,))
    bar.focus_url()
    qtbot.keyClicks(bar.edit, "{{b")
    qtbot.waitUntil(lambda: bar.edit.completion.is_open)
    qtbot.keyClick(bar.edit, Qt.Key.Key_Return)

    assert document.request.url == "{{base}}"


def test_a_variable_without_a_value_looks_different(bar: UrlBar) -> None:
    bar.edit.document().setPlainText("{{base}}/x")
    bar.set_variables(lambda name: BASE, lambda: ())
    known = bar.edit.grab().toImage()
    bar.set_variables(lambda name: None, lambda: ())

    assert bar.edit.grab().toImage() != known


def test_the_url_can_be_copied(qtbot: QtBot, bar: UrlBar, document: RequestDocument) -> None:
    qtbot.mouseClick(bar.copy, Qt.MouseButton.LeftButton)

    assert QApplication.clipboard().text() == document.request.url
