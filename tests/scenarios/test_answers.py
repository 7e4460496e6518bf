"""What comes back is explained: statuses, messages of error bodies, codings, charsets, cookies."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.model.collection import Environment
from postwright.model.request import Variable
from tests.gui.driving import until
from tests.scenarios.driver import Someone, as_json, body_of, someone
from tests.server import RawServer, Reply


async def test_201_is_shown_with_what_was_made(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/users")
        user.sign_in("bearer", token="demo-token")
        user.set_body_text("json", '{"name": "Zoë", "email": "zoe@example.test"}')
        exchange = await user.send()
        assert user.pill == "201 Created"
        assert as_json(exchange)["name"] == "Zoë"
        assert '"name": "Zoë"' in user.body
        assert user.hint == ""


async def test_400_says_what_the_server_misses(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/users")
        user.sign_in("bearer", token="demo-token")
        user.set_body_text("json", '{"name": "Zoë"}')
        await user.send()
        assert user.pill == "400 Bad Request"
        assert "email must be given and not empty" in user.hint


async def test_401_says_how_to_sign_in(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.choose_method("POST")
        user.type_url("{{demo}}/users")
        user.set_body_text("json", "{}")
        await user.send()
        assert user.pill == "401 Unauthorized"
        found = user.tab.response.body_tab.findings.findings
        assert "the server asks for Bearer" in found[0].title
        button = user.tab.response.body_tab.hint.button
        assert button.text() == "See why"
        user.click(button)
        assert user.tab.response.tabs.current_key == "auth"


async def test_bearer_token_of_the_environment(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path) as user:
        root = in_collection(user, Variable("token", "s3cret-token"))
        user.choose_environment("Staging")
        assert user.app.session.collection(root).environment == "Staging"
        user.type_url(f"{httpbin}/bearer")
        user.sign_in("bearer", token="{{token}}")
        exchange = await user.send()
        assert as_json(exchange) == {"authenticated": True, "token": "s3cret-token"}


async def test_secret_token_is_dots_in_sight_and_itself_on_the_wire(tmp_path: Path) -> None:
    async with RawServer() as server, someone(tmp_path) as user:
        root = in_collection(user, Variable("token", secret=True))
        user.app.workspace.set_secret(root, "Staging", "token", "s3cret-token")
        user.choose_environment("Staging")
        user.type_url(f"{server.url}/")
        user.sign_in("bearer", token="{{token}}")
        await user.send()
        assert server.requests[0].header("Authorization") == "Bearer s3cret-token"
        _, lines = await user.shown()
        assert "s3cret-token" not in "\n".join(lines)


async def test_bearer_token_of_the_process_environment(tmp_path: Path, httpbin: str) -> None:
    async with someone(tmp_path, environment={"API_TOKEN": "from-outside"}) as user:
        session = user.app.session
        allowed = replace(session.settings, allowed_process_env=("API_TOKEN",))
        session.change_settings(allowed)
        user.type_url(f"{httpbin}/bearer")
        user.sign_in("bearer", token="{{process.env.API_TOKEN}}")
        exchange = await user.send()
        assert as_json(exchange)["token"] == "from-outside"


async def test_cookie_of_the_login_opens_what_is_private(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/private")
        await user.send()
        assert user.pill == "401 Unauthorized"
        user.open_new()
        user.choose_method("POST")
        user.type_url("{{demo}}/login")
        user.set_body_form(("user", "user"), ("password", "password"))
        await user.send()
        assert user.pill == "200 OK"
        user.open_new()
        user.type_url("{{demo}}/private")
        exchange = await user.send()
        assert user.pill == "200 OK"
        assert as_json(exchange)["user"] == "user"
        cookies = [h for h in exchange.prepared.headers if h.name == "Cookie"]
        assert [header.origin for header in cookies] == ["cookie"]


async def test_cookie_that_came_is_shown_in_tabs_that_are_open(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/cookies")
        first = user.tab
        await user.send()
        user.open_new()
        user.type_url("{{demo}}/cookies?flavour=oat")
        await user.send()
        user.window.tabs.show_widget(first)
        exchange = await user.send()
        assert as_json(exchange)["cookies"] == [["flavour", "oat"]]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
async def test_coded_body_is_read(tmp_path: Path, coding: str) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{{{{demo}}}}/{coding}")
        exchange = await user.send()
        assert as_json(exchange)["message"] == f"This body came with Content-Encoding: {coding}"
        assert exchange.response.header("Content-Encoding") == coding
        assert exchange.response.body.wire_bytes < exchange.response.body.size_bytes
        await until(lambda: "This body came with" in user.body)


@pytest.mark.parametrize("path", ["gzip", "deflate", "brotli"])
async def test_codings_of_httpbin_are_read(tmp_path: Path, httpbin: str, path: str) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{httpbin}/{path}")
        exchange = await user.send()
        assert as_json(exchange)["method"] == "GET"


@pytest.mark.parametrize(
    ("charset", "words"),
    [("iso-8859-1", "café"), ("shift_jis", "こんにちは"), ("utf-16le", "世界")],
)
async def test_text_is_read_in_the_charset_of_the_answer(
    tmp_path: Path, charset: str, words: str
) -> None:
    async with someone(tmp_path) as user:
        user.type_url(f"{{{{demo}}}}/charset?name={charset}")
        exchange = await user.send()
        assert words not in body_of(exchange).decode("utf-8", "replace")
        await until(lambda: words in user.body, f"{words} is not shown")


async def test_redirects_are_followed_hop_by_hop(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        user.type_url("{{demo}}/redirect/3")
        exchange = await user.send()
        assert [hop.status for hop in exchange.hops] == [302, 302, 302, 200]
        assert user.pill == "200 OK"


async def test_a_hundred_sends_use_one_connection(tmp_path: Path) -> None:
    async with RawServer(*[Reply(200, b"ok")] * 100) as server, someone(tmp_path) as user:
        user.type_url(f"{server.url}/")
        prepared, _ = await user.shown()
        await user.send_times(100)
        assert len(user.recorded) == 100
        assert [exchange.hops[0].reused for exchange in user.recorded] == [False] + [True] * 99
        assert server.connections == 1
        assert all(e.hops[0].sent == user.recorded[0].hops[0].sent for e in user.recorded)
        assert user.recorded[0].prepared == prepared


def in_collection(user: Someone, *variables: Variable) -> Path:
    """Put a collection with an environment there, and open a request of it."""
    session = user.app.session
    root = session.create_collection("Shop").root
    session.environments.save(root, Environment("Staging", variables))
    user.open_request_in(root)
    return root
