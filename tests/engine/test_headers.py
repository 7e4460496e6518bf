"""Header lines: their order, their origins, and who wins over whom."""

import pytest

from postwright.engine.errors import AuthConflict, InvalidField, UndefinedVariable
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection, Environment, Folder
from postwright.model.cookies import Cookie, CookieVerdict
from postwright.model.exchange import Header, Shadowed
from postwright.model.options import CookieUse, Framing, Options, Postwright
from postwright.model.request import Auth, Body, Field, Request, Variable
from tests.engine.given import context, fields, lineage, pairs, request, value

BEARER = Auth("bearer", (("token", "tok-1"),))


SESSION = Cookie("sid", "1", "h")


def options(**members: object) -> Options:
    return Options(postwright=Postwright(**members))  # type: ignore[arg-type]


def test_order_on_the_wire() -> None:
    line = lineage(
        Folder("Outer", headers=fields(("X-Outer", "2"))),
        Folder("Inner", headers=fields(("X-Inner", "3"))),
        collection=Collection(headers=fields(("X-Collection", "1")), auth=BEARER),
    )
    given = context(cookies=lambda url: (CookieVerdict(SESSION, True),))
    own = request(method="POST", headers=fields(("X-Own", "4")), body=Body("json", "{}"))
    assert [(h.name, h.origin) for h in prepare(own, line, given).headers] == [
        ("Host", "automatic"),
        ("X-Collection", "collection"),
        ("X-Outer", "folder:Outer"),
        ("X-Inner", "folder:Inner"),
        ("X-Own", "request"),
        ("Authorization", "auth"),
        ("Cookie", "cookie"),
        ("Content-Type", "body"),
        ("Content-Length", "body"),
        ("User-Agent", "automatic"),
        ("Accept", "automatic"),
        ("Accept-Encoding", "automatic"),
        ("Connection", "automatic"),
    ]


def test_automatic_values() -> None:
    made = prepare(request(), lineage(), context())
    assert pairs(made)[2:] == [
        ("Accept", "*/*"),
        ("Accept-Encoding", "gzip, deflate, br, zstd"),
        ("Connection", "keep-alive"),
    ]
    assert value(made, "User-Agent").startswith("postwright/")


def test_case_order_and_duplicates_of_one_level_are_kept() -> None:
    rows = fields(("x-b", "1"), ("X-A", "2"), ("X-b", "3"), ("x-b", "1"))
    made = prepare(request(headers=rows), lineage(), context())
    assert pairs(made, "request") == [("x-b", "1"), ("X-A", "2"), ("X-b", "3"), ("x-b", "1")]


def test_nearer_level_wins_over_every_row_of_that_name_further_out() -> None:
    line = lineage(
        Folder("F", headers=fields(("X-Key", "f1"), ("x-key", "f2"))),
        collection=Collection(headers=fields(("X-KEY", "c"), ("X-Other", "o"))),
    )
    made = prepare(request(headers=fields(("x-Key", "own"))), line, context())
    assert pairs(made, "collection", "folder:F", "request") == [("X-Other", "o"), ("x-Key", "own")]
    assert set(made.shadowed) == {
        Shadowed("X-Key", "f1", "folder:F", "request"),
        Shadowed("x-key", "f2", "folder:F", "request"),
        Shadowed("X-KEY", "c", "collection", "request"),
    }


def test_disabled_and_blank_rows_do_nothing() -> None:
    line = lineage(collection=Collection(headers=fields(("X-A", "c"))))
    rows = (Field("X-A", "own", enabled=False), Field())
    assert pairs(prepare(request(headers=rows), line, context()), "collection") == [("X-A", "c")]


def test_undefined_variable_in_a_losing_row_stops_nothing() -> None:
    line = lineage(collection=Collection(headers=fields(("X-A", "{{nope}}"))))
    made = prepare(request(headers=fields(("X-A", "own"))), line, context())
    assert made.shadowed[0].value == "{{nope}}"


def test_undefined_variable_names_the_header_and_its_level() -> None:
    line = lineage(Folder("F", headers=fields(("X-A", "{{nope}}"))))
    with pytest.raises(UndefinedVariable) as caught:
        prepare(request(), line, context())
    assert caught.value.where == "header X-A (folder:F)"


def test_variables_in_names_and_values() -> None:
    given = context(data={"n": "X-Name", "v": "välue"})
    made = prepare(request(headers=fields(("{{n}}", "<{{v}}>"))), lineage(), given)
    assert pairs(made, "request") == [("X-Name", "<välue>")]


def test_own_row_wins_over_automatic_and_body_headers() -> None:
    rows = fields(("accept", "text/csv"), ("User-Agent", ""), ("Content-Type", "application/x"))
    made = prepare(
        request(method="POST", headers=rows, body=Body("json", "{}")), lineage(), context()
    )
    names = [h.name.lower() for h in made.headers]
    assert sorted(set(names)) == sorted(names)
    assert value(made, "User-Agent") == ""
    assert [(s.name, s.value, s.origin) for s in made.shadowed] == [
        ("Content-Type", "application/json", "body"),
        ("User-Agent", pairs(prepare(request(), lineage(), context()))[1][1], "automatic"),
        ("Accept", "*/*", "automatic"),
    ]


def test_own_host_stands_first_once() -> None:
    made = prepare(
        request(headers=fields(("X-A", "1"), ("host", "other.test"))), lineage(), context()
    )
    assert made.headers[0] == Header("host", "other.test", "request")
    assert [h.name for h in made.headers].count("Host") == 0
    assert Shadowed("Host", "h", "automatic", "request") in made.shadowed
    with pytest.raises(InvalidField, match="only once"):
        prepare(request(headers=fields(("Host", "a"), ("host", "b"))), lineage(), context())


@pytest.mark.parametrize(
    ("url", "host"),
    [
        ("http://h:80/", "h"),
        ("https://H:8443/", "h:8443"),
        ("http://[::1]:81/", "[::1]:81"),
        ("http://ü.example/", "xn--tda.example"),
    ],
)
def test_host_says_where_it_goes(url: str, host: str) -> None:
    assert value(prepare(request(url=url), lineage(), context()), "Host") == host


def test_automatic_headers_can_be_left_out() -> None:
    chosen = options(omit_headers=("user-agent", "ACCEPT", "Content-Type", "Cookie"))
    made = prepare(
        request(method="POST", options=chosen, body=Body("json", "{}")),
        lineage(),
        context(cookies=lambda url: (CookieVerdict(SESSION, True),)),
    )
    assert [h.name for h in made.headers] == [
        "Host",
        "Content-Length",
        "Accept-Encoding",
        "Connection",
    ]
    assert {h.name for h in made.omitted} == {"User-Agent", "Accept", "Content-Type", "Cookie"}


def test_what_the_message_needs_cannot_be_left_out() -> None:
    chosen = options(omit_headers=("Host", "Content-Length"))
    made = prepare(
        request(method="POST", options=chosen, body=Body("text", "x")), lineage(), context()
    )
    assert value(made, "Host") == "h"
    assert value(made, "Content-Length") == "1"


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\r", "\0", "\x01", "\x7f"])
@pytest.mark.parametrize("name", ["X-A", "Host", "Cookie", "Content-Type"])
def test_forbidden_characters_in_a_value_stop(sign: str, name: str) -> None:
    with pytest.raises(InvalidField) as caught:
        prepare(request(headers=fields((name, f"a{sign}X-Evil: 1"))), lineage(), context())
    assert caught.value.where == f"header {name}"


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\0", " ", ":", "ü", "(", '"', "\u2028"])
def test_forbidden_characters_in_a_name_stop(sign: str) -> None:
    with pytest.raises(InvalidField, match="no name for a header"):
        prepare(request(headers=fields((f"X{sign}A", "1"))), lineage(), context())


def test_line_break_from_a_variable_stops_too() -> None:
    with pytest.raises(InvalidField, match="line break"):
        prepare(
            request(headers=fields(("X-A", "{{v}}"))), lineage(), context(data={"v": "a\r\nB: c"})
        )


@pytest.mark.parametrize("text", ["a\tb", "é✓", "\u2028", "😀", ""])
def test_other_text_goes_out_as_it_is(text: str) -> None:
    made = prepare(request(headers=fields(("X-A", f"<{text}>"))), lineage(), context())
    assert value(made, "X-A") == f"<{text}>"


def test_blanks_round_a_value_are_no_part_of_it() -> None:
    made = prepare(request(headers=fields((" X-A ", " \ta b\t "))), lineage(), context())
    assert pairs(made, "request") == [("X-A", "a b")]


def test_value_without_a_name_is_told() -> None:
    with pytest.raises(InvalidField, match="has no name"):
        prepare(request(headers=fields(("", "lost"))), lineage(), context())


def test_cookies_of_the_jar_that_are_sent_make_one_line() -> None:
    asked: list[str] = []

    def verdicts(url: str) -> tuple[CookieVerdict, ...]:
        asked.append(url)
        return (
            CookieVerdict(Cookie("a", "1", "h"), True),
            CookieVerdict(Cookie("no", "2", "h"), False, "path"),
            CookieVerdict(Cookie("", "bare", "h"), True),
        )

    made = prepare(request(url="http://u:p@h/x#f"), lineage(), context(cookies=verdicts))
    assert pairs(made, "cookie") == [("Cookie", "a=1; bare")]
    assert asked == ["http://h/x"]


def test_a_poisoned_cookie_stops_neither_the_send_nor_the_others() -> None:
    bad, good = Cookie("b", "x\r\ny", "h"), Cookie("g", "é", "h")
    given = context(cookies=lambda url: (CookieVerdict(bad, True), CookieVerdict(good, True)))
    assert value(prepare(request(), lineage(), given), "Cookie") == "g=é"


def test_own_cookie_row_is_sent_as_it_is() -> None:
    given = context(cookies=lambda url: (CookieVerdict(SESSION, True),))
    made = prepare(request(headers=fields(("Cookie", "mine=1"))), lineage(), given)
    assert [pair for pair in pairs(made) if pair[0] == "Cookie"] == [("Cookie", "mine=1")]
    assert Shadowed("Cookie", "sid=1", "cookie", "request") in made.shadowed


def test_cookies_can_be_off_for_the_request() -> None:
    given = context(cookies=lambda url: (CookieVerdict(SESSION, True),))
    made = prepare(request(options=options(cookies=CookieUse(send=False))), lineage(), given)
    assert value(made, "Cookie") is None
    assert not made.send_cookies


CONFLICT = {"headers": fields(("authorization", "mine")), "auth": BEARER}


def test_typed_authorization_beside_a_scheme_stops() -> None:
    with pytest.raises(AuthConflict, match="twice"):
        prepare(request(**CONFLICT), lineage(), context())


def test_typed_authorization_of_a_folder_beside_a_scheme_stops() -> None:
    line = lineage(Folder("F", headers=fields(("Authorization", "mine"))))
    with pytest.raises(AuthConflict, match="folder:F"):
        prepare(request(auth=BEARER), line, context())


def test_chosen_row_is_sent() -> None:
    made = prepare(request(**CONFLICT, options=options(auth_conflict="row")), lineage(), context())
    assert value(made, "Authorization") == "mine"
    assert Shadowed("Authorization", "Bearer tok-1", "auth", "request") in made.shadowed


def test_chosen_scheme_is_sent() -> None:
    made = prepare(
        request(**CONFLICT, options=options(auth_conflict="scheme")), lineage(), context()
    )
    assert [h for h in made.headers if h.name.lower() == "authorization"] == [
        Header("Authorization", "Bearer tok-1", "auth", ("tok-1",))
    ]
    assert Shadowed("authorization", "mine", "request", "auth") in made.shadowed


def test_typed_authorization_without_a_scheme_is_plain() -> None:
    made = prepare(request(headers=CONFLICT["headers"], auth=Auth("none")), lineage(), context())
    assert value(made, "Authorization") == "mine"


@pytest.mark.parametrize(
    ("method", "body", "expected"),
    [
        ("GET", Body(), None),
        ("HEAD", Body(), None),
        ("DELETE", Body(), None),
        ("POST", Body(), "0"),
        ("PUT", Body(), "0"),
        ("PATCH", Body(), "0"),
        ("GET", Body("text", "abc"), "3"),
        ("POST", Body("text", "ü"), "2"),
        ("POST", Body("json", ""), "0"),
    ],
)
def test_content_length(method: str, body: Body, expected: str | None) -> None:
    made = prepare(request(method=method, body=body), lineage(), context())
    assert value(made, "Content-Length") == expected


def post(*rows: tuple[str, str], **own: object) -> Request:
    return request(method="POST", body=Body("text", "abc"), headers=fields(*rows), **own)


def test_chunked_by_choice() -> None:
    made = prepare(post(options=options(body=Framing("chunked", True))), lineage(), context())
    assert pairs(made, "body") == [
        ("Content-Type", "text/plain; charset=utf-8"),
        ("Expect", "100-continue"),
        ("Transfer-Encoding", "chunked"),
    ]


def test_own_framing_rows_are_used_where_they_are_right() -> None:
    made = prepare(post(("Content-Length", "3")), lineage(), context())
    assert [h.origin for h in made.headers if h.name == "Content-Length"] == ["request"]
    made = prepare(post(("Transfer-Encoding", "chunked")), lineage(), context())
    assert value(made, "Content-Length") is None


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        ([("Content-Length", "9")], "says 9, the body has 3 bytes"),
        ([("Content-Length", "3"), ("Transfer-Encoding", "chunked")], "exclude each other"),
        ([("Transfer-Encoding", "gzip, chunked")], "only chunked"),
    ],
)
def test_wrong_framing_rows_stop(rows: list[tuple[str, str]], message: str) -> None:
    with pytest.raises(InvalidField, match=message):
        prepare(post(*rows), lineage(), context())


def test_http_2_has_no_connection_header() -> None:
    made = prepare(post(options=options(http="2", body=Framing("chunked"))), lineage(), context())
    assert value(made, "Connection") is None
    assert value(made, "Transfer-Encoding") is None
    assert value(made, "Content-Length") == "3"


def test_header_knows_the_secrets_in_it() -> None:
    env = Environment("e", (Variable("key", secret=True), Variable("k", "K-{{key}}")))
    rows = fields(("X-Key", "k={{k}}"), ("X-Plain", "p"))
    made = prepare(request(headers=rows), lineage(env=env), context(secrets={"key": "s3cret"}))
    assert [h.secrets for h in made.headers if h.origin == "request"] == [("s3cret",), ()]
    assert made.secrets == ("s3cret",)
