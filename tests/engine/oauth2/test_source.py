"""Sends that need a token, against a real authorization server and a resource that checks it."""

import asyncio
import gzip
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.analysis.exchange_json import exchange_json
from postwright.engine.files import LocalFiles
from postwright.engine.oauth2 import callback, flows
from postwright.engine.oauth2.asked import asked, key_of
from postwright.engine.oauth2.source import MemoryTokens
from postwright.engine.ports import Event, SignInAsked
from postwright.engine.prepare import prepare
from postwright.engine.recording import Recording
from postwright.engine.send import Engine
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import Options
from postwright.model.request import Auth, Body, FileChoice
from postwright.model.tokens import Token
from postwright.storage.record import record
from tests.engine.factory import body_of, bytes_of, engine
from tests.engine.given import context, lineage, request
from tests.engine.oauth2.authority import (
    CLIENT,
    PASSWORD,
    SECRET,
    USER,
    AuthorizationServer,
    Browser,
    get,
)
from tests.server import RawServer, Reply

FLOWS = (
    "authorization_code",
    "client_credentials",
    "resource_owner_password_credentials",
    "device_code",
    "implicit",
)


class Desk:
    """A server, an engine with a browser, and tokens that stay."""

    def __init__(self, server: AuthorizationServer, sender: Engine) -> None:
        self.server, self.sender = server, sender
        self.tokens = MemoryTokens()
        self.browser = Browser()
        self.events: list[Event] = []
        sender.browser = self.browser

    def values(self, flow: str = "client_credentials", **own: str) -> dict[str, str]:
        url = self.server.url
        return {
            "flow": flow,
            "authorizationUrl": f"{url}/authorize?tenant=a%20b",
            "accessTokenUrl": f"{url}/token",
            "deviceAuthorizationUrl": f"{url}/device",
            "credentials.clientId": CLIENT,
            "credentials.clientSecret": SECRET,
            "resourceOwner.username": USER,
            "resourceOwner.password": PASSWORD,
            "scope": "read write",
            **{name.replace("__", "."): text for name, text in own.items()},
        }

    def prepared(self, values: dict[str, str], url: str = "", **own: object) -> PreparedRequest:
        auth = Auth("oauth2", tuple(values.items()))
        around = context(files=LocalFiles().facts, tokens=self.tokens, now=time.time())
        made = request(url=url or f"{self.server.url}/resource", auth=auth, **own)
        return prepare(made, lineage(), around)

    def held(self, values: dict[str, str]) -> Token | None:
        signing = self.prepared(values).signing
        assert signing is not None
        return self.tokens.get(key_of(asked(dict(signing.values))))

    async def send(self, values: dict[str, str], url: str = "", **own: object) -> Exchange:
        exchange = await self.sender.send(
            self.prepared(values, url, **own), tokens=self.tokens, watch=self.events.append
        )
        await self.browser.done()
        return exchange


@asynccontextmanager
async def desk(folder: Path) -> AsyncIterator[Desk]:
    async with AuthorizationServer() as server, engine(folder) as sender:
        yield Desk(server, sender)


def titles(exchange: Exchange) -> list[str]:
    return [child.title for child in exchange.children]


@pytest.mark.parametrize("flow", FLOWS)
async def test_every_flow_fetches_a_token_and_sends_it(tmp_path: Path, flow: str) -> None:
    async with desk(tmp_path) as one:
        exchange = await one.send(one.values(flow))
        assert exchange.failure is None
        assert body_of(exchange) == b"welcome"
        again = await one.send(one.values(flow))
        assert body_of(again) == b"welcome"
        assert again.children == ()
    assert [h.reason_for for h in exchange.hops] == [""]


async def test_the_sign_in_address_has_all_that_the_specifications_ask_for(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        await one.send(one.values("authorization_code", state="my state"))
    url = one.browser.opened[0]
    assert url.startswith(f"{one.server.url}/authorize?tenant=a%20b&response_type=code")
    assert "&client_id=client%20one&redirect_uri=http%3A%2F%2F127.0.0.1%3A" in url
    assert "&scope=read%20write&state=my%20state&code_challenge=" in url
    assert url.endswith("&code_challenge_method=S256")
    assert one.events[0] == SignInAsked(url)
    form = one.server.calls[0]
    assert set(form) == {"grant_type", "code", "redirect_uri", "code_verifier"}
    assert len(form["code_verifier"]) == 43


async def test_without_pkce_no_challenge_and_no_verifier(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        exchange = await one.send(one.values("authorization_code", pkce__disabled="true"))
        assert body_of(exchange) == b"welcome"
    assert "challenge" not in one.browser.opened[0]
    assert "code_verifier" not in one.server.calls[0]


@pytest.mark.parametrize("flow", [f for f in FLOWS if f != "implicit"])
@pytest.mark.parametrize("way", ["header", "body", "public"])
async def test_client_signs_in_as_it_should(tmp_path: Path, flow: str, way: str) -> None:
    async with desk(tmp_path) as one:
        one.server.in_body, one.server.public = way == "body", way == "public"
        values = one.values(flow, credentials__placement="body" if way == "body" else "")
        if way == "public":
            values["credentials.clientSecret"] = ""
        exchange = await one.send(values)
        assert exchange.failure is None
        assert body_of(exchange) == b"welcome"


async def test_token_may_come_as_a_form_without_type_and_with_a_text_for_its_life(
    tmp_path: Path,
) -> None:
    async with desk(tmp_path) as one:
        one.server.encoding, one.server.token_type = "form", None
        one.server.expires_in = "3600"
        assert body_of(await one.send(one.values())) == b"welcome"
        held = one.held(one.values())
    assert held is not None
    assert (held.kind, held.expires_in_s, held.scope) == ("Bearer", 3600.0, "read write")


async def test_additional_parameters_go_to_their_places(tmp_path: Path) -> None:
    rows = [
        {"name": "audience", "value": "https://api.test/", "placement": "body"},
        {"name": "X-Tenant", "value": "t", "placement": "header"},
        {"name": "v", "value": "1 2", "placement": "query"},
        {"name": "resource", "value": "r1"},
        {"name": "off", "value": "1", "placement": "body", "disabled": True},
    ]
    more = json.dumps(rows)
    async with desk(tmp_path) as one:
        await one.send(one.values(additionalParameters__accessTokenRequest=more))
    got = one.server.heads[0]
    assert got.line == "POST /token?v=1%202 HTTP/1.1"
    assert got.header("X-Tenant") == "t"
    form = one.server.calls[0]
    assert (form["audience"], form["resource"]) == ("https://api.test/", "r1")
    assert "off" not in form


async def test_token_goes_into_the_query_where_that_is_asked(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        exchange = await one.send(one.values(tokenConfig__placement__query="access_token"))
        assert body_of(exchange) == b"welcome"
    last = one.server.server.requests[-1]
    assert last.line.startswith("GET /resource?access_token=access-")
    assert last.header("Authorization") is None


@pytest.mark.parametrize(("prefix", "begin"), [("Token", "Token access-"), ("", "access-")])
async def test_prefix_stands_before_the_token(tmp_path: Path, prefix: str, begin: str) -> None:
    async with desk(tmp_path) as one:
        await one.send(one.values(tokenConfig__placement__header=prefix))
    sent = one.server.server.requests[-1].header("Authorization")
    assert sent is not None
    assert sent.startswith(begin)


# Life of a token


async def test_expired_token_is_refreshed_and_rotated(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.server.expires_in = 5
        first = await one.send(one.values())
        second = await one.send(one.values())
        third = await one.send(one.values())
        assert body_of(third) == b"welcome"
    assert titles(first) == ["Fetch a token"]
    assert titles(second) == titles(third) == ["Refresh the token"]
    used = [form["refresh_token"] for form in one.server.calls[1:]]
    assert len(set(used)) == 2


async def test_refresh_token_stays_where_the_server_gives_no_new_one(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.server.expires_in, one.server.rotates = 5, False
        for _ in range(3):
            assert body_of(await one.send(one.values())) == b"welcome"
    assert len({form["refresh_token"] for form in one.server.calls[1:]}) == 1


async def test_refused_refresh_leads_to_a_new_token(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.server.expires_in = 5
        await one.send(one.values())
        one.server.refreshable.clear()
        exchange = await one.send(one.values())
        assert body_of(exchange) == b"welcome"
    assert titles(exchange) == ["Refresh the token", "Fetch a token"]


async def test_refused_token_is_renewed_once_and_the_request_sent_again(tmp_path: Path) -> None:
    file = tmp_path / "body.bin"
    file.write_bytes(b"from the start" * 10_000)
    body = Body("file", files=(FileChoice(str(file)),))
    async with desk(tmp_path / "spool") as one:
        await one.send(one.values())
        one.server.revoke_access()
        exchange = await one.send(one.values(), method="POST", body=body)
        assert body_of(exchange) == b"welcome"
    assert [(h.reason_for, h.status) for h in exchange.hops] == [("", 401), ("auth", 200)]
    assert titles(exchange) == ["Refresh the token"]
    assert [got.body for got in one.server.server.requests if got.line.startswith("POST /res")] == [
        file.read_bytes()
    ] * 2


async def test_token_that_stays_refused_is_not_renewed_again_and_again(tmp_path: Path) -> None:
    async with RawServer(Reply(401, b"never")) as other, desk(tmp_path) as one:
        exchange = await one.send(one.values(), url=other.url)
        assert body_of(exchange) == b"never"
    assert [h.status for h in exchange.hops] == [401, 401]
    assert titles(exchange) == ["Fetch a token", "Refresh the token"]


async def test_refused_token_that_cannot_be_renewed_leaves_the_answer(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        await one.send(one.values("authorization_code"))
        one.server.revoke_access()
        one.server.refreshable.clear()
        exchange = await one.send(one.values("authorization_code"))
        assert body_of(exchange) == b"no"
    assert [h.status for h in exchange.hops] == [401]
    assert titles(exchange) == ["Refresh the token"]
    assert len(one.browser.opened) == 1


async def test_token_is_not_refreshed_where_that_is_switched_off(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.server.expires_in = 5
        off = one.values(settings__autoRefreshToken="false")
        await one.send(off)
        assert titles(await one.send(off)) == ["Fetch a token"]


async def test_sends_that_want_the_same_token_fetch_it_once(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        found = await asyncio.gather(*(one.send(one.values()) for _ in range(5)))
        assert [body_of(exchange) for exchange in found] == [b"welcome"] * 5
    assert len(one.server.calls) == 1


async def test_another_client_does_not_get_the_token(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        await one.send(one.values())
        other = await one.send(one.values(credentials__clientId="other"))
    assert other.failure is not None
    assert "invalid_client" in other.failure.detail


# What goes wrong


@pytest.mark.parametrize(
    ("status", "answer", "words"),
    [
        (400, {"error": "invalid_grant"}, "expired or used already"),
        (401, {"error": "invalid_client", "error_description": "no such"}, "“no such”"),
        (400, {"error": "invalid_scope"}, "Correct the scope."),
        (400, {"error": "unsupported_grant_type"}, "Choose another flow."),
        (400, {"error": "invalid_target"}, "resource or audience"),
        (200, {"error": "bad_verification_code"}, "bad_verification_code"),
        (200, {"token": "x"}, "with token"),
        (500, {}, "answered 500"),
    ],
)
async def test_refusal_is_told_and_nothing_else_is_sent(
    tmp_path: Path, status: int, answer: dict[str, str], words: str
) -> None:
    async with desk(tmp_path) as one:
        one.server.refusal = (status, answer)
        exchange = await one.send(one.values())
    assert exchange.failure is not None
    assert exchange.failure.kind == "token"
    assert len(exchange.failure.title) <= 60
    assert words in f"{exchange.failure.title} {exchange.failure.detail}"
    assert exchange.hops == ()
    assert len(one.server.server.requests) == 1
    assert exchange.children[0].exchange.response is not None


async def test_server_that_is_not_there_is_told_with_its_address(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        exchange = await one.send(one.values(accessTokenUrl="http://127.0.0.1:9/token"))
    assert exchange.failure is not None
    assert "127.0.0.1:9" in exchange.failure.detail
    assert exchange.children[0].exchange.failure is not None


async def test_credentials_do_not_follow_a_redirect_of_the_token_url(tmp_path: Path) -> None:
    async with RawServer() as foreign, desk(tmp_path) as one:
        away = Reply(307, headers=(("Location", foreign.url),))
        async with RawServer(away) as server:
            exchange = await one.send(one.values(accessTokenUrl=server.url))
    assert foreign.requests == []
    assert exchange.failure is not None
    assert foreign.url in exchange.failure.detail


@pytest.mark.parametrize("state", ["", "other"])
async def test_wrong_state_never_leads_to_a_token_request(tmp_path: Path, state: str) -> None:
    async with desk(tmp_path) as one:
        one.server.state_of = lambda _: state
        exchange = await one.send(one.values("authorization_code"))
    assert exchange.failure is not None
    assert "state" in exchange.failure.title
    assert one.server.calls == []
    assert b"did not work out" in one.browser.page


@pytest.mark.parametrize("issuer", ["https://evil.test", "http://127.0.0.1:1"])
async def test_callback_of_another_server_never_leads_to_a_token_request(
    tmp_path: Path, issuer: str
) -> None:
    async with desk(tmp_path) as one:
        one.server.iss = issuer
        exchange = await one.send(one.values("authorization_code"))
    assert exchange.failure is not None
    assert issuer in exchange.failure.detail
    assert one.server.calls == []


async def test_issuer_is_compared_as_it_was_set(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.server.iss = "https://issuer.test"
        fine = await one.send(one.values("authorization_code", issuer="https://issuer.test"))
        assert body_of(fine) == b"welcome"
        one.tokens = MemoryTokens()
        wrong = await one.send(one.values("authorization_code", issuer="https://issuer.test/"))
    assert wrong.failure is not None


@pytest.mark.parametrize("flow", ["authorization_code", "implicit"])
async def test_refused_sign_in_is_told_in_words(tmp_path: Path, flow: str) -> None:
    async with desk(tmp_path) as one:
        one.server.sign_in_error = {"error": "access_denied", "error_description": "<b>no</b>"}
        exchange = await one.send(one.values(flow))
    assert exchange.failure is not None
    assert "access_denied" in exchange.failure.title
    assert "<b>no</b>" in exchange.failure.detail
    assert one.server.calls == []
    assert b"<b>" not in one.browser.page


async def test_nobody_comes_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(flows, "LIMIT_S", 0.05)
    assert callback.LIMIT_S == 120

    async def away(url: str) -> None:
        del url

    async with desk(tmp_path) as one:
        one.sender.browser = away
        exchange = await one.send(one.values("authorization_code"))
    assert exchange.failure is not None
    assert "Nobody signed in" in exchange.failure.title


async def test_cancel_ends_the_wait_for_the_browser_and_closes_the_port(tmp_path: Path) -> None:
    opened: asyncio.Queue[str] = asyncio.Queue()
    async with desk(tmp_path) as one:
        one.sender.browser = opened.put
        prepared = one.prepared(one.values("authorization_code", state="s"))
        record_ = Recording(prepared, exchange_id="x", started_at=0.0)
        task = asyncio.ensure_future(
            one.sender.send(prepared, recording=record_, tokens=one.tokens)
        )
        url = await opened.get()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        back = url.partition("redirect_uri=http%3A%2F%2F127.0.0.1%3A")[2].partition("%2F")[0]
        with pytest.raises(ConnectionError):
            await get(f"http://127.0.0.1:{back}/callback?state=s&code=c")
    assert record_.failure is not None
    assert record_.failure.kind == "cancelled"
    assert one.server.calls == []


async def test_without_a_person_the_flows_that_need_one_say_so(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.sender.browser = None
        for flow in ("authorization_code", "implicit", "device_code"):
            exchange = await one.send(one.values(flow))
            assert exchange.failure is not None
            assert "sign in with a browser" in exchange.failure.title


# Device code


async def test_device_shows_its_code_and_waits_as_told(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        one.server.pending = 2
        exchange = await one.send(one.values("device_code"))
        assert body_of(exchange) == b"welcome"
    asked_for = one.events[0]
    assert isinstance(asked_for, SignInAsked)
    assert asked_for.code == "WDJB-MJHT"
    assert asked_for.url == f"{one.server.url}/activate?user_code=WDJB-MJHT"
    assert len(exchange.children) == 4
    assert one.server.calls[0] == {"scope": "read write"}
    assert one.server.calls[1]["device_code"].startswith("device-")


async def test_slow_down_makes_the_pause_longer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(flows, "_SLOWER_S", 0.1)
    async with desk(tmp_path) as one:
        one.server.slow_downs = 2
        exchange = await one.send(one.values("device_code"))
        assert body_of(exchange) == b"welcome"
    at = [child.exchange.started_at for child in exchange.children[1:]]
    assert at[1] - at[0] >= 0.1
    assert at[2] - at[1] >= 0.2


@pytest.mark.parametrize(("drops", "fine"), [(1, True), (3, True), (4, False)])
async def test_poll_without_an_answer_is_made_again_later(
    tmp_path: Path, drops: int, fine: bool
) -> None:
    async with desk(tmp_path) as one:
        one.server.drops = drops
        exchange = await one.send(one.values("device_code"))
    assert (exchange.failure is None) == fine
    assert len(exchange.children) == 1 + drops + fine


@pytest.mark.parametrize("error", ["access_denied", "expired_token", "invalid_grant"])
async def test_device_that_is_refused_says_why(tmp_path: Path, error: str) -> None:
    async with desk(tmp_path) as one:
        one.server.sign_in_error = {"error": error}
        exchange = await one.send(one.values("device_code"))
    assert exchange.failure is not None
    assert error in exchange.failure.title


# What is kept and shown


@pytest.mark.parametrize("flow", FLOWS)
async def test_no_secret_gets_into_history(tmp_path: Path, flow: str) -> None:
    async with desk(tmp_path) as one:
        one.server.expires_in = 5
        await one.send(one.values(flow))
        exchange = await one.send(one.values(flow))
        held = one.held(one.values(flow))
    assert held is not None
    kept = repr(record(exchange))
    files = b"".join(
        bytes_of(child.exchange.response.body.path)
        for child in exchange.children
        if child.exchange.response and child.exchange.response.body.path
    ).decode()
    secrets = [SECRET, PASSWORD, held.access, "device-dddd"]
    secrets += [held.refresh] if held.refresh else []
    secrets += [
        form[n] for form in one.server.calls for n in ("code", "code_verifier") if n in form
    ]
    for text in secrets:
        assert text not in kept
        assert text not in files
    got = one.server.heads[-1].header("Authorization") if one.server.heads else None
    if got is not None:
        assert got not in kept


async def test_secrets_of_the_request_are_known_to_the_calls_too(tmp_path: Path) -> None:
    """A variable may stand in the token URL or in any parameter."""
    more = '[{"name": "tenant", "value": "hidden-tenant", "placement": "query"}]'
    async with desk(tmp_path) as one:
        values = one.values(additionalParameters__accessTokenRequest=more)
        request = one.prepared(values)
        request = replace(request, secrets=(*request.secrets, "hidden-tenant"))
        exchange = await one.sender.send(request, tokens=one.tokens)
    assert "tenant=hidden-tenant" in exchange.children[0].exchange.prepared.target
    assert b"tenant=" in exchange_json(exchange)
    assert b"hidden-tenant" not in exchange_json(exchange)


ANSWER = b'{"access_token": "secret-token", "token_type": "Bearer"}'
CODED = gzip.compress(ANSWER, mtime=0)
BEGUN = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + ANSWER[:-20]


@pytest.mark.parametrize(
    "reply",
    [
        Reply(200, CODED, (("Content-Encoding", "gzip"),)),
        Reply(raw=BEGUN, close=True),
    ],
    ids=["coded", "cut off"],
)
async def test_no_token_is_kept_of_an_answer_that_is_not_plain(
    tmp_path: Path, reply: Reply
) -> None:
    async with desk(tmp_path) as one, RawServer(reply) as server:
        exchange = await one.send(one.values(accessTokenUrl=f"{server.url}/token"), server.url)
    call = record(exchange).children[0].exchange
    assert call.hops[0].received.startswith(b"HTTP/1.1 200 OK")
    assert CODED[10:-8] not in call.hops[0].received
    assert b"secret-token" not in call.hops[0].received
    assert call.response is not None
    assert b"secret-token" not in bytes_of(call.response.body.path)


async def test_no_token_is_kept_of_a_call_that_the_limit_ended(tmp_path: Path) -> None:
    limit = Options(timeout_ms=400)
    async with (
        desk(tmp_path) as one,
        RawServer(Reply(raw=BEGUN, hang=True)) as server,
        RawServer(Reply(401)) as resource,
    ):
        values = one.values(accessTokenUrl=f"{server.url}/token")
        signing = one.prepared(values).signing
        assert signing is not None
        one.tokens.put(key_of(asked(dict(signing.values))), Token("refused"))
        exchange = await one.send(values, resource.url, options=limit)
    assert exchange.failure is not None
    assert exchange.failure.kind == "timeout"
    (child,) = exchange.children
    assert child.exchange.hops[0].received == BEGUN[: BEGUN.index(b"{")]
    assert child.exchange.response is None


async def test_token_calls_follow_the_proxy_and_the_limits_of_the_request(tmp_path: Path) -> None:
    async with desk(tmp_path) as one:
        exchange = await one.send(one.values())
    call = exchange.children[0].exchange.prepared
    assert call.timeouts.connect_s == exchange.prepared.timeouts.connect_s
    assert call.timeouts.total_s
    assert not call.follow_redirects
    assert call.tls == exchange.prepared.tls
