"""API keys in headers and queries."""

import pytest

from postwright.engine.errors import AuthConflict, InvalidField
from postwright.engine.prepare import prepare
from postwright.model.exchange import Header, PreparedRequest
from postwright.model.options import Options
from postwright.model.request import Auth
from tests.engine.given import context, fields, lineage, request, value


def made(*values: tuple[str, str], **own: object) -> PreparedRequest:
    return prepare(request(auth=Auth("apikey", values), **own), lineage(), context())


KEY = (("key", "X-API-Key"), ("value", "k/1 &%é"))


def test_header_is_the_default() -> None:
    assert made(*KEY).headers[1] == Header("X-API-Key", "k/1 &%é", "auth", ("k/1 &%é",))
    assert made(*KEY, ("placement", "header")).headers == made(*KEY).headers


@pytest.mark.parametrize(
    ("url", "target"),
    [
        ("http://h/x", "/x?X-API-Key=k%2F1%20%26%25%C3%A9"),
        ("http://h/x?a=%2f+&b#f", "/x?a=%2f+&b&X-API-Key=k%2F1%20%26%25%C3%A9"),
    ],
)
@pytest.mark.parametrize("encode", [True, False])
def test_query_is_appended_and_the_typed_one_stays(url: str, target: str, encode: bool) -> None:
    found = made(*KEY, ("placement", "query"), url=url, options=Options(encode_url=encode))
    assert found.target == target
    assert found.url == "http://h" + target
    assert value(found, "X-API-Key") is None
    assert found.secrets == ("k/1 &%é",)


def test_row_of_that_name_is_a_conflict() -> None:
    with pytest.raises(AuthConflict):
        made(*KEY, headers=fields(("x-api-key", "mine")))


def test_authorization_row_beside_a_key_of_another_name_is_none() -> None:
    found = made(*KEY, headers=fields(("Authorization", "mine")))
    assert value(found, "Authorization") == "mine"


def test_key_without_a_name_stops() -> None:
    with pytest.raises(InvalidField, match="no name"):
        made(("value", "v"))
