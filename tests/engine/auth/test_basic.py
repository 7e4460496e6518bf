"""Basic auth (RFC 7617)."""

import base64

import pytest

from postwright.engine.errors import InvalidField
from postwright.engine.prepare import prepare
from postwright.model.request import Auth
from tests.engine.given import context, lineage, request, value


def sent(username: str, password: str) -> str | None:
    auth = Auth("basic", (("username", username), ("password", password)))
    return value(prepare(request(auth=auth), lineage(), context()), "Authorization")


@pytest.mark.parametrize(
    ("username", "password"),
    [("Aladdin", "open sesame"), ("ü", "pä:ss:wörd"), ("", "only"), ("only", ""), ("", "")],
)
def test_user_and_password_in_utf_8(username: str, password: str) -> None:
    token = base64.b64encode(f"{username}:{password}".encode()).decode()
    assert sent(username, password) == f"Basic {token}"


def test_known_vector_of_the_rfc() -> None:
    assert sent("Aladdin", "open sesame") == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_colon_in_the_user_name_stops() -> None:
    with pytest.raises(InvalidField, match="colon"):
        sent("a:b", "c")


def test_password_and_its_coding_are_secret() -> None:
    auth = Auth("basic", (("username", "u"), ("password", "{{p}}")))
    made = prepare(request(auth=auth), lineage(), context(data={"p": "pw"}))
    assert set(made.secrets) == {"pw", "dTpwdw=="}
    assert made.headers[1].secrets == ("dTpwdw==",)
