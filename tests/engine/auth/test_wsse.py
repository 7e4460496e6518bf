"""WSSE UsernameToken, against the example of the article that introduced it."""

import re

import pytest

from postwright.engine.auth.wsse import password_digest
from postwright.engine.errors import InvalidField
from postwright.engine.prepare import prepare
from postwright.model.exchange import PreparedRequest
from postwright.model.request import Auth
from tests.engine.given import context, lineage, request, value


def made(*values: tuple[str, str], seed: int = 7) -> PreparedRequest:
    pairs = (("username", "bob"), ("password", "taadtaadpstcsm"), *values)
    return prepare(request(auth=Auth("wsse", pairs)), lineage(), context(seed=seed))


def test_example_of_the_article() -> None:
    nonce, created = "d36e316282959a9ed4c89851497a717f", "2003-12-15T14:43:07Z"
    assert password_digest(nonce, created, "taadtaadpstcsm") == "quR/EWLAV4xLf9Zqyw4pDmfV9OY="


@pytest.mark.parametrize("form", ["bytes", "hex"])
def test_header_proves_the_password(form: str) -> None:
    text = value(made(("digestForm", form)), "X-WSSE") or ""
    parts = dict(re.findall(r'(\w+)="([^"]*)"', text))
    assert text.startswith("UsernameToken ")
    assert parts["Username"] == "bob"
    assert parts["Created"] == "2023-11-14T22:13:20Z"
    assert parts["PasswordDigest"] == password_digest(
        parts["Nonce"], parts["Created"], "taadtaadpstcsm", in_hex=form == "hex"
    )


def test_nonce_is_the_context_s() -> None:
    assert made() == made()
    assert value(made(), "X-WSSE") != value(made(seed=8), "X-WSSE")


def test_digest_and_password_are_secret() -> None:
    prepared = made()
    assert "taadtaadpstcsm" in prepared.secrets
    assert prepared.headers[1].secrets[0] in prepared.secrets


def test_quote_in_the_user_name_stops() -> None:
    with pytest.raises(InvalidField, match="quote"):
        made(("username", 'a"b'))
