"""What the verdict's buttons change in a request, and nothing else of it."""

import pytest
from msgspec.structs import replace

from postwright.gui.tab.auth_fixes import auth_fixed
from postwright.model.options import Options, Postwright
from postwright.model.request import Auth, Field, Request

OAUTH2 = Auth("oauth2", (("accessTokenUrl", "https://id.test"), ("scope", "a b")))
REQUEST = Request(
    auth=Auth("inherit"),
    headers=(Field("Authorization", "x"), Field("Accept", "*/*"), Field("authorization", "y")),
)


def test_a_scope_is_added_to_those_that_are_asked_for():
    changed = auth_fixed(REQUEST, "scope:b c", OAUTH2)
    assert changed is not None
    values = (("accessTokenUrl", "https://id.test"), ("scope", "a b c"))
    assert changed == replace(REQUEST, auth=Auth("oauth2", values))


def test_a_scope_means_nothing_to_another_scheme():
    assert auth_fixed(REQUEST, "scope:b", Auth("bearer")) is None


def test_rows_of_a_name_are_switched_together_and_back():
    off = auth_fixed(REQUEST, "row_off:AUTHORIZATION", Auth())
    assert off is not None
    assert [row.enabled for row in off.headers] == [False, True, False]
    assert auth_fixed(off, "row_on:Authorization", Auth()) == REQUEST
    assert auth_fixed(REQUEST, "row_on:Authorization", Auth()) is None


def test_an_automatic_header_comes_back():
    request = Request(options=Options(postwright=Postwright(omit_headers=("Accept", "X"))))
    changed = auth_fixed(request, "unomit:accept", Auth())
    assert changed is not None
    assert changed.options.postwright.omit_headers == ("X",)


def test_another_scheme_begins_with_what_new_ones_say():
    changed = auth_fixed(REQUEST, "use_scheme:basic", Auth())
    assert changed == replace(REQUEST, auth=Auth("basic"))


def test_an_origin_is_trusted_once():
    changed = auth_fixed(REQUEST, "trust:https://b.test", Auth())
    assert changed is not None
    assert changed.options.postwright.redirects.forward_to == ("https://b.test",)
    assert auth_fixed(changed, "trust:https://b.test", Auth()) is None


@pytest.mark.parametrize("fix", ["open_auth", "use_scheme:nonsense", "trust:", ""])
def test_other_fixes_change_nothing(fix: str):
    assert auth_fixed(REQUEST, fix, OAUTH2) is None


@pytest.mark.parametrize(
    ("named", "key", "placement"),
    [("X-API-Key", "X-API-Key", ""), ("?api_key", "api_key", "query")],
)
def test_a_named_key_is_sent_where_it_was_asked_for(named: str, key: str, placement: str) -> None:
    """No placement means the header."""
    changed = auth_fixed(REQUEST, f"use_scheme:apikey:{named}", Auth())
    assert changed is not None
    assert changed.auth.type == "apikey"
    assert (changed.auth.get("key"), changed.auth.get("placement")) == (key, placement)
