"""Prepared requests: target, method, auth's inheritance, secrets, and nothing but values."""

import re
from pathlib import Path

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from postwright.engine.errors import InvalidField, InvalidRequest, NotSent, UndefinedVariable
from postwright.engine.files import LocalFiles
from postwright.engine.prepare import prepare
from postwright.model.collection import Collection, Folder
from postwright.model.exchange import PreparedRequest, Shadowed
from postwright.model.options import Framing, Options, Postwright
from postwright.model.request import Auth, Body, BodyKind, FileChoice, Param, Part, Request
from tests.engine.factory import engine
from tests.engine.given import (
    context,
    environment,
    fields,
    lineage,
    pairs,
    request,
    value,
    variables,
)
from tests.server import RawServer


def target(url: str, *params: Param, encode: bool = True, **own: str) -> str:
    made = request(
        url=url, params=params, options=Options(encode_url=encode), variables=variables(own)
    )
    return prepare(made, lineage(), context()).target


def test_the_query_is_what_the_url_says() -> None:
    assert target("http://h/x?a=1&a=2&b&c=%20+", Param("ghost", "1")) == "/x?a=1&a=2&b&c=%20+"


@pytest.mark.parametrize("encode", [True, False])
def test_a_typed_query_is_never_encoded_again(encode: bool) -> None:
    typed = "/p%2Fq?x=%C3%BC&y=a+b&z=a%20b&z=&%41=%7e"
    assert target(f"http://h{typed}", encode=encode) == typed


def test_variables_in_the_url_are_text() -> None:
    assert target("{{base}}/{{p}}?q={{q}}", base="http://h/v1", p="a/b", q="1&r=ü") == (
        "/v1/a/b?q=1&r=%C3%BC"
    )


def test_path_rows_fill_their_segments() -> None:
    rows = (
        Param("id", "{{id}}", kind="path"),
        Param("off", "x", enabled=False, kind="path"),
        Param("empty", "", kind="path"),
        Param("id", "query"),
    )
    assert target("http://h/:id/:off/:empty?id=:id", *rows, id="a b/c") == (
        "/a%20b/c/:off/:empty?id=:id"
    )


def test_url_and_dialled_host() -> None:
    made = prepare(request(url="HTTPS://Ü.Example:8443/x?y#z"), lineage(), context())
    assert (made.scheme, made.host, made.port) == ("https", "xn--tda.example", 8443)
    assert made.url == "https://xn--tda.example:8443/x?y"


@pytest.mark.parametrize("url", ["", "http://", "ftp://h/", "http://h:x/", "http://h/\r\nX: 1"])
def test_url_that_goes_nowhere_stops(url: str) -> None:
    with pytest.raises(InvalidRequest) as caught:
        prepare(request(url=url), lineage(), context())
    assert (caught.value.kind, caught.value.where) == ("url", "URL")
    assert caught.value.position is not None


def test_place_in_a_url_with_variables_is_not_claimed() -> None:
    with pytest.raises(InvalidRequest) as caught:
        prepare(request(url="{{b}}/x"), lineage(env=environment(b="http://")), context())
    assert caught.value.position is None


def test_undefined_variable_in_the_url() -> None:
    with pytest.raises(UndefinedVariable, match="baseUrl is not set; URL; looked in request"):
        prepare(request(url="{{baseUrl}}/x"), lineage(), context())


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("get", "GET"),
        ("Post", "POST"),
        ("PURGE", "PURGE"),
        ("m-Search", "m-Search"),
        (" GET", "GET"),
    ],
)
def test_method(written: str, sent: str) -> None:
    assert prepare(request(method=written), lineage(), context()).method == sent


@pytest.mark.parametrize("method", ["", "G ET", "GET\r\n", "GET\0", "GÉT", "GET / HTTP/1.1"])
def test_forbidden_method_stops(method: str) -> None:
    with pytest.raises(InvalidField, match="is no method"):
        prepare(request(method=method), lineage(), context())


def bearer(token: str) -> Auth:
    return Auth("bearer", (("token", token),))


@pytest.mark.parametrize(
    ("own", "inner", "outer", "collection", "sent", "owner"),
    [
        (bearer("r"), bearer("i"), bearer("o"), bearer("c"), "Bearer r", "request"),
        (Auth("inherit"), bearer("i"), bearer("o"), bearer("c"), "Bearer i", "folder:Inner"),
        (Auth("inherit"), Auth("inherit"), bearer("o"), None, "Bearer o", "folder:Outer"),
        (Auth("inherit"), None, None, bearer("c"), "Bearer c", "collection"),
        (Auth("inherit"), Auth("none"), bearer("o"), bearer("c"), None, "folder:Inner"),
        (Auth("none"), None, None, bearer("c"), None, "request"),
        (Auth("inherit"), None, None, None, None, ""),
    ],
)
def test_auth_comes_from_the_nearest_that_says_one(
    own: Auth,
    inner: Auth | None,
    outer: Auth | None,
    collection: Auth | None,
    sent: str | None,
    owner: str,
) -> None:
    line = lineage(
        Folder("Outer", auth=outer),
        Folder("Inner", auth=inner),
        collection=Collection(auth=collection),
    )
    made = prepare(request(auth=own), line, context())
    assert value(made, "Authorization") == sent
    assert made.auth_owner == owner
    assert made.auth_type == ("bearer" if sent else "none")


def test_unknown_scheme_of_a_file_stops_with_its_name() -> None:
    with pytest.raises(InvalidField, match="asap auth is not supported"):
        prepare(request(auth=Auth("asap")), lineage(), context())


def test_userinfo_signs_in_where_nothing_else_does() -> None:
    made = prepare(request(url="http://us%40er:p%3Aw@h/x"), lineage(), context())
    assert pairs(made, "auth") == [("Authorization", "Basic dXNAZXI6cDp3")]
    assert made.url == "http://h/x"
    assert (made.auth_type, made.auth_owner) == ("basic", "request")
    assert set(made.secrets) == {"p:w", "dXNAZXI6cDp3"}


@pytest.mark.parametrize(
    ("own", "by"),
    [
        ({"auth": bearer("t")}, "auth"),
        ({"headers": fields(("authorization", "mine"))}, "request"),
    ],
)
def test_userinfo_loses_to_anything_else(own: dict[str, object], by: str) -> None:
    made = prepare(request(url="http://u:p@h/", **own), lineage(), context())
    assert value(made, "Authorization") != "Basic dTpw"
    assert Shadowed("Authorization", "Basic dTpw", "request", by) in made.shadowed


def test_secrets_of_url_body_and_auth_are_gathered() -> None:
    having = context(process_env={"A": "url-secret", "B": "body-secret", "C": "plain"})
    own = request(
        method="POST",
        url="http://h/?k={{process.env.A}}",
        body=Body("text", "{{process.env.B}}"),
        auth=Auth("basic", (("username", "u"), ("password", "typed-secret"))),
    )
    found = prepare(own, lineage(), having).secrets
    assert found == ("url-secret", "body-secret", "dTp0eXBlZC1zZWNyZXQ=", "typed-secret")


def test_uses_tell_every_variable_once() -> None:
    having = context(data={"a": "1", "b": "2"})
    own = request(url="http://h/{{a}}/{{b}}/{{a}}", headers=fields(("X-{{b}}", "{{a}}")))
    assert [use.name for use in prepare(own, lineage(), having).uses] == ["a", "b"]


def test_preview_and_send_agree() -> None:
    own = request(
        method="POST",
        url="http://h/{{$guid}}?t={{$timestamp}}",
        headers=fields(("X-Id", "{{$guid}}")),
        body=Body("multipart-form", parts=(Part("a", value="{{$randomInt}}"),)),
    )
    having = context()
    assert prepare(own, lineage(), having) == prepare(own, lineage(), having)
    assert prepare(own, lineage(), having) != prepare(own, lineage(), context(seed=8))


SINKS = {
    "url": lambda text: request(url=f"http://h/{text}"),
    "query": lambda text: request(url=f"http://h/?a={text}"),
    "method": lambda text: request(method=f"GET{text}"),
    "header name": lambda text: request(headers=fields((f"X{text}", "1"))),
    "header value": lambda text: request(headers=fields(("X", f"a{text}b"))),
    "cookie": lambda text: request(headers=fields(("Cookie", f"a=b{text}"))),
    "part type": lambda text: request(
        body=Body("multipart-form", parts=(Part("a", content_type=f"x/y{text}z"),))
    ),
    "bearer": lambda text: request(auth=bearer(f"a{text}b")),
    "api key name": lambda text: request(
        auth=Auth("apikey", (("key", f"X{text}"), ("value", "1")))
    ),
    "api key": lambda text: request(auth=Auth("apikey", (("key", "X"), ("value", f"a{text}b")))),
}


@pytest.mark.parametrize("sign", ["\r\n", "\n", "\r", "\0"])
@pytest.mark.parametrize("sink", SINKS)
@pytest.mark.parametrize("through", ["typed", "variable"])
def test_no_sink_lets_a_line_break_through(sink: str, sign: str, through: str) -> None:
    evil = f"{sign}X-Evil: 1"
    having = context(captured={"v": evil})
    with pytest.raises(NotSent):
        prepare(SINKS[sink](evil if through == "typed" else "{{v}}"), lineage(), having)


def test_the_sample_collection_s_upload(sample: Path) -> None:
    own = Request(
        method="POST",
        url="{{baseUrl}}/upload",
        body=Body(
            "multipart-form",
            parts=(
                Part("meta", value='{"title": "{{apiVersion}}"}', content_type="application/json"),
                Part("file", "file", files=("assets/photo.bin",), content_type="image/x-test"),
                Part("both", "file", files=("assets/note.txt", "assets/photo.bin")),
            ),
        ),
    )
    line = lineage(
        collection=Collection(variables=variables({"apiVersion": "v-collection"})),
        env=environment(baseUrl="http://127.0.0.1:{{process.env.OC_PORT}}"),
    )
    having = context(files=LocalFiles(sample).facts, process_env={"OC_PORT": "8765"})
    made = prepare(own, line, having)
    assert made.url == "http://127.0.0.1:8765/upload"
    assert [p.path for p in made.body.pieces if not isinstance(p, bytes)] == [
        str(sample / "assets" / name) for name in ("photo.bin", "note.txt", "photo.bin")
    ]
    assert value(made, "Content-Length") == str(made.body.size_bytes)


PHOTO = "assets/photo.bin"
ARRIVING = {
    "query": request(url="{{u}}/a/../b%2f%41?x=[1]&x=%C3%BC&y&z=&&a+b=%7E#f"),
    "typed target": request(
        url='{{u}}/{}|`"<>^\\?q=[{}]%zz', options=Options(encode_url=False, max_redirects=0)
    ),
    "headers": request(
        headers=fields(("x-b", "1"), ("X-A", "é✓"), ("x-b", ""), ("Host", "other.test:1"))
    ),
    "custom method": request(method="m-SEARCH", url="{{u}}/"),
    "empty post": request(method="POST"),
    "get with a body": request(body=Body("json", '{"a": 1.10} // c')),
    "text": request(method="PATCH", body=Body("text", "ü\r\n\u00a0\u2028")),
    "form": request(
        method="POST",
        body=Body("form-urlencoded", fields=fields(("a b", "ü&"))),
    ),
    "multipart": request(
        method="POST",
        body=Body(
            "multipart-form",
            parts=(
                Part("f", "file", files=(PHOTO, "assets/note.txt")),
                Part('a"\r\nb', value="{}", content_type="application/json"),
            ),
        ),
    ),
    "file": request(method="PUT", body=Body("file", files=(FileChoice(PHOTO),))),
    "left out": request(
        options=Options(postwright=Postwright(omit_headers=("User-Agent", "Accept", "Connection")))
    ),
    "auth": request(auth=Auth("apikey", (("key", "k y"), ("value", "1&"), ("placement", "query")))),
}


def on_the_wire(made: PreparedRequest) -> bytes:
    lines = "".join(f"{h.name}: {h.value}\r\n" for h in made.headers)
    pieces = made.body.pieces
    body = (p if isinstance(p, bytes) else Path(p.path).read_bytes() for p in pieces)
    return f"{made.method} {made.target} HTTP/1.1\r\n{lines}\r\n".encode() + b"".join(body)


@pytest.mark.parametrize("name", ARRIVING)
async def test_what_was_prepared_is_what_arrives(name: str, sample: Path, tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path / "spool") as sending:
        own = ARRIVING[name]
        own = msgspec.structs.replace(own, url=own.url.replace("http://h", server.url))
        having = context(files=LocalFiles(sample).facts, built_in={"u": server.url})
        made = prepare(own, lineage(), having)
        exchange = await sending.send(made)
    assert exchange.failure is None
    assert server.requests[0].raw == on_the_wire(made)


async def test_chunked_body_arrives_whole(tmp_path: Path) -> None:
    async with RawServer() as server, engine(tmp_path / "spool") as sending:
        chunked = Options(postwright=Postwright(body=Framing("chunked")))
        own = request(method="POST", url=server.url, body=Body("text", "abc"), options=chunked)
        exchange = await sending.send(prepare(own, lineage(), context()))
    assert exchange.failure is None
    assert server.requests[0].header("Transfer-Encoding") == "chunked"
    assert server.requests[0].header("Content-Length") is None
    assert b"\r\nabc\r\n" in server.received


ODD = st.text(
    st.one_of(st.characters(), st.sampled_from("{}$:/?#[]@&=%\"'\\\r\n\0 .-_")), max_size=25
)


@given(
    url=ODD,
    name=st.just("X-A") | ODD,
    text=ODD,
    kind=st.sampled_from(["json", "multipart-form", "file", "form-urlencoded"]),
)
@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
def test_any_text_is_sent_as_shown_or_stops_with_a_word(
    url: str, name: str, text: str, kind: BodyKind
) -> None:
    own = request(
        url=f"http://h/{url}",
        method="POST",
        headers=fields((name, text)),
        params=(Param(name, text, kind="path"),),
        auth=Auth("basic", (("username", name), ("password", text))),
        variables=variables({name: text, text: url}),
        body=Body(
            kind,
            text=text,
            fields=fields((text, url)),
            parts=(Part(name, value=text, content_type=url, headers=((name, text),)),),
            files=(FileChoice("a.bin", text),),
        ),
    )
    try:
        made = prepare(own, lineage(), context())
    except NotSent:
        return
    assert re.fullmatch(r"/[!-~]*", made.target)
    for header in made.headers:
        assert not re.search("[\0\r\n]", header.name + header.value)
        header.value.encode()
