"""Requests that nobody named are told apart by where they go."""

from pathlib import Path

import pytest

from postwright.gui.tab.draft_names import draft_name
from postwright.model.request import Request
from tests.gui.driving import current, type_into, window_on


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://api.example.test/v1/users?x=1", "/v1/users"),
        ("{{demo}}/json", "/json"),
        ("{{demo}}", "New request"),
        ("https://example.test", "example.test"),
        ("https://example.test/", "example.test"),
        ("example.test/a#b", "/a"),
        ("/only/path", "/only/path"),
        ("", "New request"),
        ("{{base}}{{path}}", "{{base}}{{path}}"),
        ("https://me:pass-word@example.test", "example.test"),
        ("https://me:pass-word@example.test/a", "/a"),
        ("me:pass-word@example.test", "example.test"),
        ("https://example.test/hook/sk_live_0123456789abcdef", "/hook/•••"),
    ],
)
def test_a_request_without_a_name_is_called_after_its_path(url: str, name: str) -> None:
    assert draft_name(Request(url=url)) == name


def test_a_name_stays() -> None:
    assert draft_name(Request(name="Log in", url="https://example.test/a")) == "Log in"


async def test_tab_and_window_follow_what_is_typed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        assert tab.face().title == "New request"
        type_into(tab.url_bar.edit, "{{demo}}/json")
        assert tab.face().title == "/json"
        assert tab.title.name_shown == "/json"
        assert app.window.windowTitle() == "/json — Postwright"
