"""Reading a token without its key."""

import base64

import pytest

from postwright.analysis.jwt import read_jwt


def test_claims_are_read():
    parts = [b'{"alg":"none"}', b'{"exp":5,"sub":"a"}']
    token = ".".join(base64.urlsafe_b64encode(p).decode().rstrip("=") for p in parts) + "."
    jwt = read_jwt(token)
    assert jwt is not None
    assert (jwt.time("exp"), jwt.time("nbf"), jwt.claims["sub"]) == (5.0, None, "a")


@pytest.mark.parametrize("token", ["", "a.b.c", "a.b", "W10.W10.x", "é.é.é"])
def test_other_tokens_are_none(token: str):
    assert read_jwt(token) is None
