"""The History list: what was sent is found by any of its words, opened again, and deleted."""

from pathlib import Path

from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.sidebar.history_list import ENTRY
from postwright.gui.sidebar.sidebar import HISTORY
from postwright.model.request import Auth, Body, Request
from tests.gui.driving import current, press, send, type_into, until, window_on


def shown(app: Application) -> list[str]:
    model = app.window.history_model
    rows = [model.index(n).data(ENTRY) for n in range(model.rowCount())]
    return [row.path for row in rows if row.id]


async def sent(app: Application, *urls: str) -> None:
    for url in urls:
        app.window.tabs.open_new(Request(name="sent", url=url))
        await send(app)
    app.window.sidebar.show_page(HISTORY)


async def test_words_of_an_answer_find_its_exchange(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await sent(app, "{{demo}}/hello?name=canary", "{{demo}}/json")
        assert shown(app) == ["/json", "/hello?name=canary"]
        type_into(app.window.sidebar.filter, "Hello, canary")
        await until(lambda: shown(app) == ["/hello?name=canary"], "not found")
        type_into(app.window.sidebar.filter, "nowhere to be found")
        await until(lambda: shown(app) == [] and app.window.sidebar.nothing.isVisible())
        type_into(app.window.sidebar.filter, "")
        press(app.window.sidebar.filter, Qt.Key.Key_Backspace)
        await until(lambda: len(shown(app)) == 2)


async def test_what_was_sent_is_opened_as_a_new_request(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await sent(app, "{{demo}}/hello?name=canary")
        exchange = current(app).exchange
        assert exchange is not None
        app.window.history.open_as_draft(exchange.id)
        tab = current(app)
        assert tab.is_new
        assert tab.document.request.url == exchange.prepared.url
        assert tab.exchange == app.session.workspace.history.get(exchange.id)


async def test_a_new_request_of_it_tells_which_secrets_are_missing(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        body = Body("json", text='{"password": "canary-1234"}')
        auth = Auth("bearer", (("token", "canary-5678"),))
        url = "{{demo}}/echo"
        app.window.tabs.open_new(Request(method="POST", url=url, body=body, auth=auth))
        exchange = (await send(app)).exchange
        assert exchange is not None
        app.window.history.open_as_draft(exchange.id)
        tab, notices = current(app), app.window.notices
        assert "where *** stands" in notices.shown[-1].notice.text
        assert tab.document.request.auth == Auth("bearer", (("token", "***"),))
        problems = tab.request_pane.problems
        await until(lambda: [p.where for p in problems.problems] == ["body", "auth, Token"])
        told = len(notices.shown)
        await send(app)
        await until(lambda: len(notices.shown) > told)
        tab.document.replace(Request(method="POST", url=url))
        await until(lambda: problems.problems == ())


async def test_delete_forgets_one_and_the_menu_all(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await sent(app, "{{demo}}/hello?name=a", "{{demo}}/hello?name=b", "{{demo}}/hello?name=c")
        view, history = app.window.sidebar.history, app.session.workspace.history
        view.setCurrentIndex(app.window.history_model.index(2, 0))
        press(view, Qt.Key.Key_Delete)
        assert shown(app) == ["/hello?name=c", "/hello?name=a"]
        assert [entry.summary.url[-1] for entry in history.recent()] == ["c", "a"]
        assert view.current_id
        press(view, Qt.Key.Key_Delete)
        assert shown(app) == ["/hello?name=c"]
        app.window.history.clear()
        assert shown(app) == []
        assert history.recent() == ()
