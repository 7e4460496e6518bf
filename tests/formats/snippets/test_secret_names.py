"""How code calls what it may not hold: after the variable, else after the place where it stands."""

import pytest

from postwright.formats.snippets.secret_names import secret_names
from postwright.model.exchange import Header, PreparedBody, PreparedRequest, Use

SECRET = "hunter-22"


def named(*headers: Header, query: str = "", body: PreparedBody | None = None, **more: object):
    target = f"/?{query}" if query else "/"
    prepared = PreparedRequest(
        "POST", f"http://h{target}", "http", "h", 80, target, headers, body or PreparedBody(),
        secrets=(SECRET,), **more,
    )  # fmt: skip
    return secret_names(prepared, reveal=False).variables


@pytest.mark.parametrize(
    ("name", "value", "variable"),
    [
        ("X-Api-Key", SECRET, "X_API_KEY"),
        ("Authorization", f"Bearer {SECRET}", "TOKEN"),
        ("Authorization", f"Basic {SECRET}", "CREDENTIALS"),
        ("Authorization", SECRET, "TOKEN"),
        ("Cookie", f"theme=dark; session={SECRET}", "SESSION"),
        ("Cookie", SECRET, "COOKIE"),
    ],
)
def test_after_the_header_or_the_cookie(name: str, value: str, variable: str):
    assert named(Header(name, value, "request")) == (variable,)


def test_after_the_parameter():
    assert named(query=f"q=1&api_key={SECRET}") == ("API_KEY",)


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("form-urlencoded", f"user=a&client_secret={SECRET}"),
        ("json", f'{{"user": "a", "client_secret": "{SECRET}"}}'),
    ],
)
def test_after_the_field_or_the_member(kind: str, data: str):
    body = PreparedBody(kind, (data.encode(),))  # type: ignore[arg-type]
    assert named(body=body) == ("CLIENT_SECRET",)


def test_after_its_variable_wherever_it_stands():
    uses = (Use("prodToken", SECRET, "environment", secret=True),)
    assert named(Header("X-Api-Key", SECRET, "request"), uses=uses) == ("PROD_TOKEN",)


def test_after_the_way_to_sign_in_that_made_it():
    header = Header("X-Custom", SECRET, "auth", (SECRET,))
    assert named(header, auth_type="apikey") == ("API_KEY",)
    assert named(query=f"a={SECRET}", auth_type="apikey") == ("API_KEY",)


def test_a_place_without_a_name_gives_none():
    assert named(query=f"={SECRET}") == ("SECRET",)


def test_what_steers_programs_is_no_name():
    assert named(query=f"path={SECRET}") == ("PATH_VALUE",)
