"""The demo's users and sessions, and its paths that want a sign-in."""

import base64

import pytest

from tests.demo.client import ask, running

JSON = "application/json"
TOKEN = "Bearer demo-token"


async def test_user_is_made_with_an_id_and_a_place():
    async with running() as server:
        body = b'{"name": "user", "email": "user@example.test"}'
        got = await ask(server, "POST", "/users", body, Content_Type=JSON, Authorization=TOKEN)
        assert (got.status, got.json()["id"], got.headers["Location"]) == (201, 1, "/users/1")
        assert (await ask(server, "GET", "/users/1")).json()["email"] == "user@example.test"


async def test_missing_fields_are_named():
    async with running() as server:
        got = await ask(
            server, "POST", "/users", b'{"name": ""}', Content_Type=JSON, Authorization=TOKEN
        )
        assert got.status == 400
        assert got.json()["detail"] == "name and email must be given and not empty"


async def test_without_a_token_nobody_is_made():
    async with running() as server:
        got = await ask(server, "POST", "/users", b"{}", Content_Type=JSON)
        assert (got.status, got.headers["WWW-Authenticate"]) == (401, 'Bearer realm="demo"')


@pytest.mark.parametrize(
    ("kind", "body"),
    [
        ("application/x-www-form-urlencoded", b"user=user&password=password"),
        (JSON, b'{"user": "user", "password": "password"}'),
    ],
)
async def test_the_cookie_of_login_opens_the_private_path(kind: str, body: bytes):
    async with running() as server:
        assert (await ask(server, "GET", "/private")).status == 401
        login = await ask(server, "POST", "/login", body, Content_Type=kind)
        cookie = login.headers["Set-Cookie"].partition(";")[0]
        got = await ask(server, "GET", "/private", Cookie=cookie)
        assert got.json()["user"] == "user"


async def test_a_wrong_password_is_401_and_a_missing_one_400():
    async with running() as server:
        kind = "application/x-www-form-urlencoded"
        wrong = await ask(server, "POST", "/login", b"user=user&password=x", Content_Type=kind)
        missing = await ask(server, "POST", "/login", b"user=user", Content_Type=kind)
        assert (wrong.status, missing.status) == (401, 400)


@pytest.mark.parametrize(
    ("header", "status"),
    [
        (base64.b64encode(b"user:password").decode(), 200),
        (base64.b64encode(b"user:wrong").decode(), 401),
        ("%%%", 401),
        ("é", 401),
    ],
)
async def test_basic_wants_the_password(header: str, status: int):
    async with running() as server:
        got = await ask(server, "GET", "/auth/basic", Authorization=f"Basic {header}")
        assert got.status == status


async def test_bearer_says_what_is_wrong_with_a_token():
    async with running() as server:
        got = await ask(server, "GET", "/auth/bearer", Authorization="Bearer old")
        assert 'error="invalid_token"' in got.headers["WWW-Authenticate"]
        assert (await ask(server, "GET", "/auth/bearer", Authorization=TOKEN)).status == 200
