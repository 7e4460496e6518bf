"""How an OAuth 2.0 token is put, and what is said before there is one."""

import pytest

from postwright.engine.auth import SCHEMES
from postwright.engine.errors import InvalidField
from postwright.engine.oauth2.source import MemoryTokens
from postwright.engine.prepare import prepare
from postwright.model.exchange import Pending, PreparedRequest
from postwright.model.request import Auth, Variable
from postwright.model.tokens import Token
from tests.engine.given import NOW, context, lineage, request, value

VALUES = {
    "flow": "client_credentials",
    "accessTokenUrl": "https://as.test/token",
    "credentials.clientId": "c",
}


class Kept(MemoryTokens):
    """Has one token for whoever asks."""

    def __init__(self, token: Token | None) -> None:
        super().__init__()
        self._one = token

    def get(self, key: str) -> Token | None:
        return self._one if len(key) == 64 else None


def made(token: Token | None = None, url: str = "http://h/", **own: str) -> PreparedRequest:
    values = {**VALUES, **{name.replace("__", "."): text for name, text in own.items()}}
    auth = Auth("oauth2", tuple(values.items()))
    return prepare(request(url=url, auth=auth), lineage(), context(tokens=Kept(token)))


def test_without_a_token_the_header_is_to_come() -> None:
    assert made().pending == (Pending("Authorization", "after the token is fetched"),)
    assert made(tokenConfig__placement__query="t").pending[0].header == "t (query)"


@pytest.mark.parametrize(
    ("own", "header", "target"),
    [
        ({}, "Bearer abc", "/"),
        ({"tokenConfig__placement__header": "DPoP"}, "DPoP abc", "/"),
        ({"tokenConfig__placement__header": ""}, "abc", "/"),
        ({"tokenConfig__placement__header": " Token "}, "Token abc", "/"),
        ({"tokenConfig__source": "id_token"}, "Bearer the.id", "/"),
        ({"tokenConfig__placement__query": "a t"}, None, "/?a%20t=abc"),
    ],
)
def test_token_is_put_where_it_is_asked(
    own: dict[str, str], header: str | None, target: str
) -> None:
    found = made(Token("abc", id_token="the.id"), **own)
    assert (value(found, "Authorization"), found.target) == (header, target)
    assert {"abc", "the.id"} & set(found.secrets)


@pytest.mark.parametrize(
    ("token", "own", "words"),
    [
        (None, {"settings__autoFetchToken": "false"}, "no token was fetched yet"),
        (Token("a", expires_in_s=1), {"settings__autoFetchToken": "false"}, "has expired"),
        (Token("a"), {"tokenConfig__source": "id_token"}, "gave no id_token"),
        (None, {"accessTokenUrl": ""}, "token URL for OAuth 2.0 is empty"),
        (None, {"accessTokenUrl": "as.test/token"}, "has no scheme"),
        (None, {"accessTokenUrl": "ftp://as.test"}, "ftp:// is not supported"),
        (None, {"credentials__clientId": " "}, "client ID for OAuth 2.0 is empty"),
        (None, {"flow": "authorization_code"}, "authorization URL for OAuth 2.0 is empty"),
        (None, {"flow": "device_code"}, "device authorization URL"),
        (None, {"flow": "resource_owner_password_credentials"}, "user name"),
        (None, {"flow": "magic"}, "“magic” is no flow"),
        (None, {"tokenConfig__source": "x"}, "no token of an answer"),
        (None, {"additionalParameters__accessTokenRequest": "{"}, "no list"),
        (None, {"additionalParameters__accessTokenRequest": '[{"name":"a","placement":"x"}]'},
         "“x” is no place for a"),
        (None, {"flow": "implicit", "authorizationUrl": "https://as.test",
                "additionalParameters__authorizationRequest":
                '[{"name":"a","placement":"header"}]'}, "the browser opens an address"),
    ],
)  # fmt: skip
def test_what_cannot_be_sent_says_why(token: Token | None, own: dict[str, str], words: str) -> None:
    with pytest.raises(InvalidField, match=words) as raised:
        made(token, **own)
    assert raised.value.fix


def test_expired_token_that_can_be_refreshed_is_to_come() -> None:
    own = {"settings__autoFetchToken": "false"}
    assert made(Token("a", "r", expires_in_s=1), **own).pending
    assert not made(Token("a", fetched_at=NOW, expires_in_s=60), **own).pending


def test_variables_of_inputs_that_the_flow_does_not_ask_for_need_no_value() -> None:
    assert made(resourceOwner__username="{{nobody}}", authorizationUrl="{{nothing}}").pending


def test_values_with_quotes_go_into_additional_parameters() -> None:
    rows = '[{"name": "a", "value": "{{v}}", "placement": "body"}]'
    values = {**VALUES, "additionalParameters.accessTokenRequest": rows}
    row = Variable("v", 'say "hi"\\')
    asked = request(auth=Auth("oauth2", tuple(values.items())), variables=(row,))
    found = prepare(asked, lineage(), context())
    assert found.signing is not None
    text = dict(found.signing.values)["additionalParameters.accessTokenRequest"]
    assert '"say \\"hi\\"\\\\"' in text


def test_each_input_names_one_that_decides_whether_it_is_asked_for() -> None:
    inputs = {one.name: one for one in SCHEMES["oauth2"].inputs}
    for one in inputs.values():
        if one.when:
            assert set(one.when[1]) <= set(inputs[one.when[0]].choices)
