"""History of one request: listed, found by any word of an answer, shown again by the keyboard."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from postwright.gui.application import Application
from postwright.gui.dialogs.request_history import RequestHistory
from postwright.gui.sidebar.history_list import ENTRY
from postwright.model.request import Request
from tests.gui.driving import current, press, send, type_into, until, window_on


def shown(popover: RequestHistory) -> list[str]:
    rows = [popover.model.index(n).data(ENTRY) for n in range(popover.model.rowCount())]
    return [row.path for row in rows if row.id]


def opened(app: Application) -> RequestHistory:
    app.actions.history.trigger()
    popover = QApplication.activePopupWidget()
    assert isinstance(popover, RequestHistory)
    return popover


async def test_a_word_of_an_answer_finds_it_and_enter_shows_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.tabs.open_new(Request(name="other", url="{{demo}}/hello?name=canary"))
        await send(app)
        app.window.tabs.open_new(Request(name="sent", url="{{demo}}/hello?name=canary"))
        for name in ("canary", "second", "third"):
            type_into(current(app).url_bar.edit, f"{{{{demo}}}}/hello?name={name}")
            await send(app)
        popover = opened(app)
        assert shown(popover) == ["/hello?name=third", "/hello?name=second", "/hello?name=canary"]
        type_into(popover.field, "Hello, canary")
        await until(lambda: shown(popover) == ["/hello?name=canary"])
        press(popover.field, Qt.Key.Key_Return)
        exchange = current(app).exchange
        assert exchange is not None
        assert exchange.prepared.target == "/hello?name=canary"


async def test_arrows_walk_from_the_field(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.tabs.open_new(Request(name="sent", url="{{demo}}/hello?name=a"))
        await send(app)
        type_into(current(app).url_bar.edit, "{{demo}}/hello?name=b")
        await send(app)
        popover = opened(app)
        press(popover.field, Qt.Key.Key_Down)
        press(popover.field, Qt.Key.Key_Return)
        exchange = current(app).exchange
        assert exchange is not None
        assert exchange.prepared.target == "/hello?name=a"


async def test_what_is_not_found_or_was_never_sent_is_said(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.tabs.open_new(Request(name="new", url="{{demo}}/json"))
        popover = opened(app)
        assert popover.nothing.text() == "Never sent"
        press(popover.field, Qt.Key.Key_Escape)
        await send(app)
        popover = opened(app)
        assert not popover.nothing.isVisible()
        type_into(popover.field, "nowhere to be found")
        await until(lambda: popover.nothing.isVisible())
        assert popover.nothing.text() == "Nothing sent matches."
        popover.close()
