"""Filters in the real window: the key that leads there, and what is offered after a restart."""

from PySide6.QtCore import Qt

from postwright.gui.tab.answer_filters import kept_of
from tests.gui.driving import press, until, window_on
from tests.scenarios.driver import someone


async def test_ctrl_shift_f_filters_the_answer_and_the_filter_is_kept(tmp_path):
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/json")
        await user.send()
        response = user.tab.response
        response.choose_tab("headers")
        user.app.window.action_table.filter_response.trigger()
        body = response.body_tab.body
        assert body.isVisible()
        field = body.toolbar.filter
        await until(field.hasFocus)

        for query in ("$", "$..*"):
            field.setText(query)
            press(field, Qt.Key.Key_Return)
            await until(lambda: "Results" in body.filtering.strip.words.text())

        assert [one.text() for one in field.list_menu().actions()] == ["$..*", "$"]
        ref = user.tab.ref

    async with window_on(tmp_path) as app:
        assert [*kept_of(app.session.workspace.state).values()] == [("$..*", "$")]
        tab = app.window.tabs.request_tab
        assert tab is not None
        assert tab.ref == ref
        field = tab.response.body_tab.body.toolbar.filter
        assert [one.text() for one in field.list_menu().actions()] == ["$..*", "$"]
