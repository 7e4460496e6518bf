"""The charset chosen at an answer, kept with the request; events in the real window."""

from tests.gui.driving import until
from tests.scenarios.driver import someone


async def test_charset_is_chosen_once_for_all_answers_of_a_request(tmp_path):
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/charset?name=koi8-r")
        await user.send()
        response = user.tab.response
        response.body_tab.body.toolbar.charset.chosen.emit("windows-1252")
        kept = user.tab.document.request.options.postwright.response
        assert kept.charset == "windows-1252"

        await user.send()
        body = response.body_tab.body
        assert body.toolbar.charset.text() == "windows-1252"

        user.tab.document.undo_stack.undo()
        assert body.toolbar.charset.text() != "windows-1252"


async def test_events_are_listed_while_they_come_and_stay_after_cancel(tmp_path):
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/events?count=1000&pause=0.02")
        user.tab.send()
        events = user.tab.response.body_tab.body.page("events")
        await until(lambda: events.rows.rowCount() >= 3, "no event was listed")
        assert user.tab.sending

        user.tab.cancel()
        await until(lambda: not user.tab.sending)

        assert events.isVisible()
        assert events.rows.rowCount() >= 3
        assert events.rows.index(0, 0).data() != "–"
        assert "What had arrived is shown" in user.hint
