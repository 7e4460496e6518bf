"""OAuth 2.0 on the command line: flows without a person, and with one who has a browser."""

import asyncio
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.engine.oauth2.authority import CLIENT, PASSWORD, SECRET, USER, AuthorizationServer

BROWSER = """\
import sys, urllib.request
urllib.request.build_opener(urllib.request.ProxyHandler({})).open(sys.argv[1]).read()
"""


@pytest.fixture
def authority() -> Iterator[AuthorizationServer]:
    """An authorization server in a thread: a command has the main thread for itself."""
    made = AuthorizationServer()
    loop = asyncio.new_event_loop()
    up, down = threading.Event(), asyncio.Event()

    async def serve() -> None:
        async with made:
            up.set()
            await down.wait()

    thread = threading.Thread(target=lambda: loop.run_until_complete(serve()))
    thread.start()
    assert up.wait(10)
    yield made
    loop.call_soon_threadsafe(down.set)
    thread.join(10)
    loop.close()


def auth(authority: AuthorizationServer, flow: str, *more: str) -> list[str]:
    url = authority.url
    return [
        "--auth", "oauth2", f"flow={flow}", f"accessTokenUrl={url}/token",
        f"authorizationUrl={url}/authorize", f"deviceAuthorizationUrl={url}/device",
        f"clientId={CLIENT}", f"clientSecret={SECRET}", *more,
    ]  # fmt: skip


def collection(folder: Path, authority: AuthorizationServer, flow: str) -> Path:
    folder.mkdir()
    (folder / "opencollection.yml").write_text(
        f"""\
opencollection: 1.0.0

info:
  name: one
request:
  auth:
    type: oauth2
    flow: {flow}
    authorizationUrl: {authority.url}/authorize
    accessTokenUrl: {authority.url}/token
    credentials:
      clientId: {CLIENT}
      clientSecret: "{SECRET}"
"""
    )
    (folder / "a.yml").write_text(
        f"""\
info:
  name: a
  type: http
  seq: 1

http:
  method: GET
  url: {authority.url}/resource
  auth: inherit
"""
    )
    return folder


def test_client_credentials_by_short_names(
    postwright: Commands, authority: AuthorizationServer
) -> None:
    words = auth(authority, "client_credentials", "accessTokenRequest=audience=x y")
    words.append("accessTokenRequest=header X-Tenant=t")
    done = postwright("send", "GET", f"{authority.url}/resource", *words)
    assert (done.status, done.out) == (0, b"welcome")
    assert authority.calls[0]["audience"] == "x y"
    assert authority.heads[0].header("X-Tenant") == "t"


def test_password(postwright: Commands, authority: AuthorizationServer) -> None:
    flow = "resource_owner_password_credentials"
    words = auth(authority, flow, f"username={USER}", f"password={PASSWORD}")
    done = postwright("send", "GET", f"{authority.url}/resource", *words, "-v")
    assert done.out == b"welcome"
    assert "> POST /token HTTP/1.1" in done.err
    assert "access-" not in done.err
    assert SECRET not in done.err


def test_browser_is_opened_and_the_address_told(
    tmp_path: Path, authority: AuthorizationServer
) -> None:
    script = tmp_path / "browser.py"
    script.write_text(BROWSER)
    command = [sys.executable, "-m", "postwright", "send", "GET", f"{authority.url}/resource"]
    done = subprocess.run(
        [*command, *auth(authority, "authorization_code")],
        env={**os.environ, "BROWSER": f"{sys.executable} {script} %s"},
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.stdout == b"welcome", done.stderr
    assert b"postwright: sign in at " + authority.url.encode() in done.stderr


def test_device_code_is_told(postwright: Commands, authority: AuthorizationServer) -> None:
    done = postwright("send", "GET", f"{authority.url}/resource", *auth(authority, "device_code"))
    assert done.out == b"welcome"
    assert "with the code WDJB-MJHT" in done.err


def test_refusal_is_one_line_with_what_next(
    postwright: Commands, authority: AuthorizationServer
) -> None:
    words = auth(authority, "client_credentials", "clientSecret=wrong")
    done = postwright("send", "GET", f"{authority.url}/resource", *words)
    assert (done.status, done.out) == (1, b"")
    assert "invalid_client" in done.error
    assert "Check client ID and secret" in done.error


def test_what_is_missing_is_named(postwright: Commands) -> None:
    done = postwright("send", "GET", "http://127.0.0.1:1/", "--auth", "oauth2", "flow=implicit")
    assert done.status == 2
    assert "authorization URL for OAuth 2.0 is empty" in done.error
    done = postwright("send", "GET", "http://127.0.0.1:1/", "--auth", "oauth2", "flow=magic")
    assert "magic" in done.error


def test_token_of_a_collection_is_kept_and_nothing_else(
    tmp_path: Path, postwright: Commands, authority: AuthorizationServer
) -> None:
    folder = collection(tmp_path / "one", authority, "client_credentials")
    for _ in range(2):
        assert postwright("run", str(folder)).status == 0
    assert len(authority.calls) == 1
    words = ["send", "GET", f"{authority.url}/resource", *auth(authority, "client_credentials")]
    for _ in range(2):
        assert postwright(*words).status == 0
    assert len(authority.calls) == 3
    words += ["--collection", str(folder)]
    for _ in range(2):
        assert postwright(*words).status == 0
    assert len(authority.calls) == 3


def test_run_opens_no_browser_but_says_so(
    tmp_path: Path, postwright: Commands, authority: AuthorizationServer
) -> None:
    folder = collection(tmp_path / "one", authority, "authorization_code")
    done = postwright("run", str(folder))
    assert done.status == 1
    assert b"sign in with a browser" in done.out
