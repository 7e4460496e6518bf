"""Answers that are errors: the bar over their body says what more is known, with a way on."""

import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.gui.widgets.buttons import Button
from postwright.protocol.dates import format_http_date
from tests.gui.driving import press, until
from tests.scenarios.driver import Someone, someone
from tests.server import RawServer, Reply

JSON = (("Content-Type", "application/json"),)


def button(user: Someone) -> str:
    return str(user.tab.response.body_tab.hint.button.text())


def press_hint(user: Someone) -> None:
    user.click(user.tab.response.body_tab.hint.button)


@pytest.mark.parametrize(("status", "words"), [(401, "credentials"), (403, "not allow")])
async def test_a_refusal_leads_to_what_it_wants_and_from_there_to_the_form(
    tmp_path: Path, status: int, words: str
) -> None:
    reply = Reply(status, b'{"message": "token expired"}', JSON)
    async with RawServer(reply) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        user.page("body")
        await user.send()
        assert user.hint.startswith("token expired\n")
        assert words in user.hint
        assert button(user) == "See why"
        press_hint(user)
        assert user.tab.response.tabs.current_key == "auth"
        ways = [way for way in user.tab.response.findChildren(Button) if way.isVisible()]
        user.click(next(way for way in ways if way.text() == "Open Auth"))
        assert user.tab.request_pane.current == "auth"


async def test_a_type_that_is_not_taken_leads_to_headers(tmp_path: Path) -> None:
    async with RawServer(Reply(415, b"no")) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.send()
        assert "Content-Type" in user.hint
        assert button(user) == "Open Headers"
        press_hint(user)
        assert user.tab.request_pane.current == "headers"


NOW = time.time()


@pytest.mark.parametrize(
    ("headers", "words"),
    [
        ((("Retry-After", "41"),), "Wait 41 s."),
        ((("Date", format_http_date(NOW)), ("Retry-After", format_http_date(NOW + 90))),
         "Wait 90 s."),
        ((("Retry-After", "soon"),), "Wait until soon."),
    ],
    ids=["seconds", "date", "odd"],
)  # fmt: skip
async def test_too_many_requests_says_how_long_to_wait(
    tmp_path: Path, headers: tuple[tuple[str, str], ...], words: str
) -> None:
    replies = Reply(429, b"slow down", headers), Reply(200, b"ok")
    async with RawServer(*replies) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.send()
        assert words in user.hint
        assert button(user) == "Send again"
        press_hint(user)
        await until(lambda: user.pill == "200 OK")
        assert user.hint == ""


async def test_a_cancelled_send_is_neutral_and_says_when(tmp_path: Path) -> None:
    async with RawServer(Reply(raw=b"", hang=True)) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.come_back()
        press(user.tab.url_bar.edit, Qt.Key.Key_Return)
        await server.arrived.wait()
        user.click(user.tab.url_bar.send)
        await until(lambda: not user.tab.sending)
        verdict = user.tab.response.strip.pill.verdict
        assert verdict.words.startswith("Cancelled")
        assert verdict.token == "muted"
        assert user.title.startswith("Cancelled after ")
        assert user.tab.response.body_tab.error.buttons[0].text() == "Send again"


async def test_an_answer_that_broke_off_offers_what_helps(tmp_path: Path) -> None:
    half = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 99\r\n\r\nhalf\n"
    replies = Reply(raw=half, hang=True), Reply(200, b"whole")
    async with RawServer(*replies) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        user.set_option("read", 1)
        await user.send()
        assert user.hint.startswith("The response stopped for 1 second.")
        assert button(user) == "Allow 2 min"
        press_hint(user)
        await until(lambda: user.pill == "200 OK")


async def test_a_key_that_only_the_text_names_is_one_press_away(tmp_path: Path) -> None:
    reply = Reply(401, b'{"message": "Missing X-API-Key"}', JSON)
    async with RawServer(reply, Reply(200)) as server, someone(tmp_path) as user:
        user.type_url(server.url)
        await user.send()
        assert button(user) == "Use API key X-API-Key"
        press_hint(user)
        assert user.tab.request_pane.current == "auth"
        request = user.tab.document.request
        assert (request.auth.type, request.auth.get("key")) == ("apikey", "X-API-Key")
        field = user.tab.request_pane.auth.page.forms.shown.fields["value"]
        assert field.hasFocus()
        QTest.keyClicks(field, "k-1")
        exchange = await user.send()
        sent = {one.name: one.value for one in exchange.hops[0].headers}
        assert sent["X-API-Key"] == "k-1"
