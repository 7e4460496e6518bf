"""Rows of tables are 32 high, and 28 in a window of less than 720."""

from pathlib import Path

from tests.gui.driving import current, send, until, window_on


async def test_rows_are_lower_in_a_low_window(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.window().resize(1440, 900)
        app.actions.new_request.trigger()
        tab = current(app)
        tab.document.set("URL", url="{{demo}}/cookies?a=1")
        await send(app)
        tab.request_pane.choose("params")
        tab.response.choose_tab("headers")
        query = tab.request_pane.params.query.table
        answer = tab.response.headers.page.table

        def rows() -> set[int]:
            return {query.rowHeight(0), answer.rowHeight(0)}

        await until(lambda: rows() == {32}, "high")
        app.window.window().resize(1440, 650)
        await until(lambda: rows() == {28}, "low")
        await until(lambda: query.height() == 28 + 28 * query.fields.rowCount(), "its height")
        tab.request_pane.choose("headers")
        later = tab.request_pane.headers.page.yours.table
        await until(lambda: later.rowHeight(0) == 28, "a table that was shown later")
        app.window.window().resize(1440, 900)
        await until(lambda: later.rowHeight(0) == 32, "higher again")
        tab.request_pane.choose("params")
        await until(lambda: rows() == {32}, "hidden meanwhile")
