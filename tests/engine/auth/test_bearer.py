"""Bearer tokens (RFC 6750)."""

import pytest

from postwright.engine.errors import InvalidField, UndefinedVariable
from postwright.engine.prepare import prepare
from postwright.model.exchange import Header, PreparedRequest
from postwright.model.request import Auth
from tests.engine.given import context, environment, lineage, request


def made(token: str) -> PreparedRequest:
    auth = Auth("bearer", (("token", token),))
    return prepare(request(auth=auth), lineage(env=environment(token="tok-1")), context())


def test_token_from_an_environment() -> None:
    found = made("{{token}}")
    assert found.headers[1] == Header("Authorization", "Bearer tok-1", "auth", ("tok-1",))
    assert found.secrets == ("tok-1",)


def test_blanks_round_a_pasted_token_go() -> None:
    assert made(" tok ").headers[1].value == "Bearer tok"


@pytest.mark.parametrize("token", ["", "  "])
def test_empty_token_stops(token: str) -> None:
    with pytest.raises(InvalidField, match="token is empty"):
        made(token)


def test_line_break_in_a_token_stops() -> None:
    with pytest.raises(InvalidField, match="line break"):
        made("tok\n")


def test_undefined_variable_names_the_input() -> None:
    with pytest.raises(UndefinedVariable, match="nope is not set; auth, Token"):
        made("{{nope}}")
