"""Beside a sign-in stands where its credentials come from, and whose answer set them when."""

import time
from pathlib import Path

from shiboken6 import isValid

from postwright.model.request import Request
from tests.analysis.test_token_card import token
from tests.gui.driving import click, current, send, until, window_on
from tests.gui.tab.test_auth import SCOPES, forbidden, furnished, refused, way
from tests.server import RawServer, Reply


async def test_what_will_be_sent_is_traced_to_its_source(tmp_path: Path) -> None:
    secret = token({"scope": SCOPES, "exp": time.time() + 708})
    async with RawServer(forbidden()) as server, window_on(tmp_path) as app:
        editor = (await furnished(app, server.url, secret)).request_pane.auth.page

        assert [row.accessibleName() for row in editor.levels.rows] == [
            "This request, Create order, Inherits",
            "Folder, Orders, Inherits",
            "Collection, Orchard, Bearer token  {{accessToken}}",
            "Variable, accessToken, Staging",
        ]
        line = editor.inspector.header.lines[0]
        assert (line.name.text(), line.value.text()) == ("Authorization:", "Bearer ••••••••")
        assert [note.words() for note in editor.inspector.notes] == [
            "One Authorization header. The one in Headers is turned off.",
            "Only for 127.0.0.1. Dropped if a redirect leaves it.",
        ]
        assert editor.inspector.token.isVisible()


async def test_a_variable_that_an_answer_set_names_it_and_when(tmp_path: Path) -> None:
    given = Reply(200, b'{"token": "fresh-token-1"}', (("Content-Type", "application/json"),))
    async with RawServer(forbidden(), given) as server, window_on(tmp_path) as app:
        tab = await furnished(app, server.url, "opaque-token-1")
        await refused(app)
        click(way(tab, "Run Log in again"))
        await until(lambda: (t := current(app)) is not tab and t.exchange is not None)
        app.window.open_ref(tab.ref, True)

        def last() -> str:
            return tab.request_pane.auth.page.levels.rows[-1].accessibleName()

        await until(lambda: last().endswith("set by Log in, Just now"), "nobody set it")
        assert last().startswith("Variable, accessToken, ")
        await until(
            lambda: (
                tab.request_pane.auth.page.inspector.header.lines[0].credential.value
                == "Bearer fresh-token-1"
            )
        )


async def test_what_is_looked_up_for_a_tab_that_was_closed_goes_nowhere(tmp_path: Path) -> None:
    async with RawServer() as server, window_on(tmp_path) as app:
        tab = app.window.tabs.open_new(Request(url=server.url))
        await send(app)
        late, ref = tab.auth._sources, tab.ref
        app.actions.close_tab.trigger()
        await until(lambda: not isValid(late), "the tab stays")
        await app.tasks.start(late._look_up(ref))
