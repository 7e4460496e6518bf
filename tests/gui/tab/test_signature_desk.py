"""A token's signature checked in the real window: with a secret, a file, keys it fetches."""

import json
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postwright.engine.auth.jwt import signed
from postwright.gui.request.signature_check import SignatureCheck
from tests.analysis.test_jwt_signature import SECRET, jwk, jwks
from tests.engine.auth.test_jwt import RSA, pem
from tests.gui.driving import click, press, type_into, until
from tests.scenarios.driver import CONTROL, Someone, someone
from tests.server import RawServer, Reply


def rsa_token(**claims: object) -> str:
    return signed(json.dumps(claims).encode(), {"kid": "new"}, pem(RSA).encode(), "RS256")


async def opened(user: Someone, token: str) -> SignatureCheck:
    """Type a bearer token and press Check the signature."""
    user.type_url("http://api.test/")
    user.sign_in("bearer", token=token)
    check = user.tab.request_pane.auth.page.inspector.token.signature
    await until(check.opener.isVisible)
    await user.come_back()
    click(check.opener)
    await until(check.keys.isVisible)
    return check


async def test_a_secret_is_checked_while_it_is_typed(tmp_path: Path) -> None:
    token = signed(b'{"sub":"user"}', {}, SECRET.encode(), "HS256")
    async with someone(tmp_path) as user:
        check = await opened(user, token)
        assert check.keys.hasFocus()
        type_into(check.keys, "wrong")
        await until(lambda: check.verdict.tone == "err")
        assert check.words().startswith("The signature does not fit")
        type_into(check.keys, SECRET)
        await until(lambda: check.verdict.tone == "ok")
        assert check.words() == "The signature fits the secret (HS256)"
        press(check.keys, Qt.Key.Key_A, CONTROL)
        press(check.keys, Qt.Key.Key_Delete)
        await until(lambda: check.words() == "")


async def test_pasted_keys_are_checked_against_another_token_too(tmp_path: Path) -> None:
    async with someone(tmp_path) as user:
        check = await opened(user, rsa_token())
        QGuiApplication.clipboard().setText(jwks(jwk(RSA, kid="new")))
        press(check.keys, Qt.Key.Key_V, CONTROL)
        await until(lambda: check.words() == "The signature fits the key new (RS256)")
        user.sign_in("bearer", token=signed(b"{}", {}, SECRET.encode(), "HS256"))
        await until(lambda: check.verdict.tone == "err")


async def test_keys_are_fetched_from_the_issuer_without_the_token(tmp_path: Path) -> None:
    described, keys = Reply(), Reply(200, jwks(jwk(RSA, kid="new")).encode())
    async with RawServer(described, keys) as server, someone(tmp_path) as user:
        described.body = json.dumps({"jwks_uri": f"{server.url}/keys"}).encode()
        token = rsa_token(iss=server.url)
        check = await opened(user, token)
        assert check.address.text() == f"{server.url}/.well-known/openid-configuration"
        count = len(user.recorded)
        press(check.address, Qt.Key.Key_Return)
        await until(lambda: check.words() == "The signature fits the key new (RS256)")
        assert [got.line for got in server.requests] == [
            "GET /.well-known/openid-configuration HTTP/1.1", "GET /keys HTTP/1.1",
        ]  # fmt: skip
        assert all(got.header("Authorization") is None for got in server.requests)
        assert token.encode() not in bytes(server.received)
        assert len(user.recorded) == count + 2
        latest = user.app.workspace.history.search("")[:2]
        assert [one.summary.url for one in latest] == [
            f"{server.url}/keys", f"{server.url}/.well-known/openid-configuration",
        ]  # fmt: skip


async def test_keys_that_do_not_come_are_told(tmp_path: Path) -> None:
    async with RawServer(Reply(404, b"none", reason="Not Found")) as server, someone(tmp_path) as u:
        check = await opened(u, rsa_token())
        assert not check.fetch.isEnabled()
        type_into(check.address, f"{server.url}/keys")
        click(check.fetch)
        await until(lambda: check.words() == "No keys were fetched: the answer was 404 Not Found")
        type_into(check.address, "http://")
        click(check.fetch)
        await until(
            lambda: (
                check.words().startswith("No keys were fetched: ") and "404" not in check.words()
            )
        )
        assert check.fetch.text() == "Fetch keys"


async def test_keys_come_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "keys.json"
    file.write_text("\ufeff" + jwks(jwk(RSA, kid="new")), "utf-8")
    async with someone(tmp_path / "home") as user:
        check = await opened(user, rsa_token())
        click(check.load)
        dialog = check.dialog
        assert dialog is not None
        dialog.fileSelected.emit(str(file))
        dialog.close()
        await until(lambda: check.words() == "The signature fits the key new (RS256)")
        check.file_chosen.emit(str(tmp_path / "gone"))
        await until(lambda: check.words() == "The file cannot be read: No such file or directory")


async def test_no_verdict_comes_once_the_keys_are_gone(tmp_path: Path) -> None:
    token = signed(b"{}", {}, SECRET.encode(), "HS256")
    async with someone(tmp_path) as user:
        check = await opened(user, token)
        check.show_keys(SECRET)
        check.show_keys("")
        await until(lambda: not user.app.tasks.busy)
        assert check.words() == ""
