"""Every problem at once, and an error exactly where a send would be stopped."""

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.engine.errors import NotSent
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.options import ClientCertificate, Config, Options, Postwright, Tls
from postwright.model.request import Auth, Body, Field, FileChoice, Param, Part, Request, Variable
from postwright.workspace.validation import problems
from tests.engine.given import context, fields, lineage

PLAIN = lineage()


def found(around: Lineage = PLAIN, **members: Any) -> list[tuple[str, str]]:
    request = Request(**{"url": "http://h/", **members})
    return [(one.where, one.what) for one in problems(request, around, context())]


def test_nothing_is_wrong() -> None:
    assert found(body=Body("json", text='{"a": {{$randomInt}}} // fine')) == []


def test_all_kinds_in_one_request() -> None:
    body = Body(
        "multipart-form",
        parts=(
            Part("a", value="{{one}}"),
            Part("b", "file", files=("gone.bin", "a.bin")),
            Part("c", "file", files=("folder",)),
        ),
    )
    around = lineage(
        Folder("Outer", headers=fields(("X-Outer", "a\nb"))),
        collection=Collection(headers=fields(("X bad", "1"))),
    )
    tls = Options(postwright=Postwright(tls=Tls(ca="gone.pem")))
    seen = found(
        around,
        method="PO ST",
        url="http://{{host}}/{{path}}",
        headers=fields(("X-A", "{{two}}"), ("X-B", "\r"), ("X-C", "\0"), ("", "nameless")),
        body=body,
        auth=Auth("basic", (("username", "{{user}}"), ("password", "{{pw}}"))),
        options=tls,
    )
    assert set(seen) == {
        ("method", "'PO ST' is no method"),
        ("URL", "host is not set"),
        ("URL", "path is not set"),
        ("header X-A", "two is not set"),
        ("header X-B", "a line break (CR) may not stand in a header"),
        ("header X-C", "a NUL character may not stand in a header"),
        ("value nameless", "a header row has no name"),
        ("header X-Outer", "a line break (LF) may not stand in a header"),
        ("header X bad", "'X bad' is no name for a header"),
        ("part a", "one is not set"),
        ("part b", "gone.bin was not found"),
        ("part c", "folder is a folder"),
        ("auth, User name", "user is not set"),
        ("auth, Password", "pw is not set"),
        ("CA file", "gone.pem was not found"),
    }


def test_places_in_the_text() -> None:
    request = Request(
        url="http://h/{{a}}?b={{c}}",
        headers=fields(("X", "é {{d}}")),
        body=Body("json", text='{"a": {{e}},}'),
    )
    seen = {one.what: one for one in problems(request, PLAIN, context())}
    assert seen["a is not set"].position == 9
    assert seen["c is not set"].position == 17
    assert seen["d is not set"].position == 2
    assert seen["e is not set"].position == 6
    assert [one.position for one in problems(Request(url="http://h h/"), PLAIN, context())] == [8]


def test_what_is_not_sent_is_not_looked_at() -> None:
    assert found(
        headers=(Field("X", "{{off}}", enabled=False),),
        params=(Param("id", "{{off}}", enabled=False, kind="path"),),
        body=Body("json", text="{} // {{comment}}"),
    ) == []  # fmt: skip
    inner = lineage(collection=Collection(headers=fields(("X", "{{shadowed}}"))))
    assert found(inner, headers=fields(("x", "1"))) == []


def test_certificates_of_other_hosts_do_not_matter() -> None:
    rows = (ClientCertificate("other.test", "gone.pem", passphrase="{{none}}"),)
    around = lineage(collection=Collection(config=Config(client_certificates=rows)))
    assert found(around, url="https://h/") == []
    assert found(around, url="https://other.test/") == [
        ("client certificate of other.test, passphrase", "none is not set")
    ]


def test_rings_and_conflicts() -> None:
    ring = (Variable("a", "{{b}}"), Variable("b", "{{a}}"))
    seen = found(
        url="http://h/{{a}}",
        variables=ring,
        headers=fields(("Authorization", "x"), ("X", "{{none}}")),
        auth=Auth("bearer", (("token", "t"),)),
    )
    assert [where for where, _ in seen] == ["URL", "header X", "header Authorization (request)"]


TEXTS = st.sampled_from(
    ["", "a", "{{set}}", "{{unset}}", "{{ring}}", "a\nb", "{{process.env.X}}", "\ud800", "é", "a b"]
)
FIELDS = st.builds(Field, TEXTS, TEXTS, st.booleans())
BODIES = st.one_of(
    st.just(Body()),
    st.builds(lambda text: Body("json", text=text), TEXTS),
    st.builds(lambda row: Body("form-urlencoded", fields=(row,)), FIELDS),
    st.builds(
        lambda path: Body("file", files=(FileChoice(path),)), st.sampled_from(["a.bin", "no", ""])
    ),
    st.builds(lambda text: Body("multipart-form", parts=(Part(text, value=text),)), TEXTS),
)
REQUESTS = st.builds(
    Request,
    method=st.sampled_from(["GET", "P T", "{{unset}}"]),
    url=st.sampled_from(["http://h/", "", "{{unset}}", "{{set}}", "http://h/{{ring}}", "ftp://h"]),
    headers=st.lists(FIELDS, max_size=4).map(tuple),
    body=BODIES,
    auth=st.sampled_from(
        [Auth(), Auth("bearer", (("token", "{{unset}}"),)), Auth("later"), Auth("bearer")]
    ),
    variables=st.just((Variable("set", "v"), Variable("ring", "{{ring}}"))),
)


@settings(max_examples=300, deadline=None)
@given(REQUESTS)
def test_errors_stand_exactly_where_a_send_stops(request: Request) -> None:
    errors = [one for one in problems(request, PLAIN, context()) if one.severity == "error"]
    stopped: list[tuple[str, str]] = []
    try:
        prepare(request, PLAIN, context())
    except NotSent as error:
        stopped.append((error.where, error.what))
    told = [(one.where, one.what) for one in errors]
    assert stopped == told[: len(stopped)] if stopped else told == []


@pytest.mark.parametrize("count", [1, 30])
def test_many_problems_of_one_kind(count: int) -> None:
    rows = fields(*((f"X-{number}", "\r") for number in range(count)))
    assert len(found(headers=rows)) == count
