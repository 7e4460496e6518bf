"""What history makes a draft of, and where the draft says that a secret is missing."""

import pytest

from postwright.model.exchange import Exchange, Header
from postwright.model.request import Auth, Body, Field, Request
from postwright.workspace.history_drafts import draft_of, left_out
from tests.engine.factory import prepared

LEFT_OUT = {
    "query": (Request(url="http://x.test/a?api_key=***&q=1"), "URL"),
    "password in the URL": (Request(url="http://bob:***@x.test/"), "URL"),
    "header": (Request(headers=(Field("X-Api-Key", "***"),)), "header X-Api-Key"),
    "scheme": (Request(headers=(Field("Authorization", "Bearer ***"),)), "header Authorization"),
    "json": (Request(body=Body("json", text='{"password": "***"}')), "body"),
    "xml": (Request(body=Body("xml", text="<Password>***</Password>")), "body"),
    "form": (Request(body=Body("text", text="user=ada&password=***")), "body"),
    "token": (Request(auth=Auth("bearer", (("token", "***"),))), "auth, Token"),
    "password": (Request(auth=Auth("basic", (("password", "***"),))), "auth, Password"),
}


@pytest.mark.parametrize("place", LEFT_OUT)
def test_a_secret_that_is_missing_is_told_where_it_is(place):
    request, where = LEFT_OUT[place]
    (problem,) = left_out(request)
    assert (problem.where, problem.severity) == (where, "warning")


@pytest.mark.parametrize(
    "request_",
    [
        Request(url="http://x.test/****"),
        Request(body=Body("json", text='{"note": "rated ***** by all"}')),
        Request(headers=(Field("X-Off", "***", enabled=False),)),
    ],
    ids=["more stars", "stars in a text", "row that is off"],
)
def test_other_stars_are_not_taken_for_one(request_):
    assert left_out(request_) == ()


@pytest.mark.parametrize(
    ("kind", "value", "auth"),
    [
        ("bearer", "Bearer ***", Auth("bearer", (("token", "***"),))),
        ("basic", "Basic ***", Auth("basic", (("password", "***"),))),
        ("oauth2", "Bearer ***", Request().auth),
    ],
    ids=["bearer", "basic", "oauth2"],
)
def test_how_it_signed_in_is_kept_without_the_secret(kind, value, auth):
    sent = prepared(
        "http://x.test/a", "POST", headers=(Header("Authorization", value, "auth"),),
        auth_type=kind, body=b"a=1",
    )  # fmt: skip
    draft = draft_of(Exchange("1", sent, 0.0))
    assert draft.auth == auth
    assert draft.headers == ()
    assert (draft.name, draft.body) == ("a", Body("text", text="a=1"))
