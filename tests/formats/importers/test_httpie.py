"""HTTPie command lines: the request that HTTPie would send."""

import json

import pytest

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, importer_for, of_text
from postwright.model.request import Auth, Body, Field, FileChoice, Part

URL = "https://h.test/p"


def read(text: str) -> Imported:
    source = of_text(text)
    importer = importer_for(source, is_request=True)
    assert importer is IMPORTERS["httpie"]
    return importer.read(source)


@pytest.mark.parametrize(
    ("command", "method", "url"),
    [
        ("http h.test", "GET", "http://h.test"),
        ("https h.test/p", "GET", "https://h.test/p"),
        ("http https://h.test/p", "GET", "https://h.test/p"),
        ("$ http PUT h.test", "PUT", "http://h.test"),
        ("http delete h.test", "DELETE", "http://h.test"),
        ("http h.test a=1", "POST", "http://h.test"),
        ("http GET h.test a=1", "GET", "http://h.test"),
        ("http :3000/x", "GET", "http://localhost:3000/x"),
        ("http :/x", "GET", "http://localhost/x"),
        ("http --default-scheme=https h.test", "GET", "https://h.test"),
        ("http h.test a==1 'b==x y'", "GET", "http://h.test?a=1&b=x+y"),
        ("http 'h.test?c=0' a==1", "GET", "http://h.test?c=0&a=1"),
        ("http '{{base}}/x'", "GET", "{{base}}/x"),
        ("http -v --print=HhBb --pretty=all h.test", "GET", "http://h.test"),
    ],
)
def test_method_and_url(command: str, method: str, url: str) -> None:
    imported = read(command)
    assert (imported.request.method, imported.request.url) == (method, url)
    assert imported.losses == ()


def test_headers() -> None:
    request = read(rf"http {URL} X-A:1 'X-B: two words' 'X-C\:d:3' User-Agent: 'Empty;'").request
    assert request.headers == (
        Field("X-A", "1"), Field("X-B", "two words"), Field("X-C:d", "3"), Field("Empty", ""),
    )  # fmt: skip
    assert request.options.postwright.omit_headers == ("User-Agent",)


@pytest.mark.parametrize(
    ("items", "document"),
    [
        ("a=1 b=two", {"a": "1", "b": "two"}),
        ("a:=1 b:=true c:='[1, \"x\"]'", {"a": 1, "b": True, "c": [1, "x"]}),
        ("a[b][c]=1 a[b][d]:=2", {"a": {"b": {"c": "1", "d": 2}}}),
        ("a[]=1 a[]=2", {"a": ["1", "2"]}),
        ("a[1]=x", {"a": [None, "x"]}),
        ("[]=1 []=2", ["1", "2"]),
        (r"'a\[b\]=1'", {"a[b]": "1"}),
        ("a=b=c", {"a": "b=c"}),
        (r"'a\=b=c'", {"a=b": "c"}),
    ],
)
def test_data_is_json(items: str, document: object) -> None:
    body = read(f"http {URL} {items}").request.body
    assert body.kind == "json"
    assert json.loads(body.text) == document


@pytest.mark.parametrize(
    ("command", "body"),
    [
        (
            f"http -f {URL} a=1 'b=x y'",
            Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "x y"))),
        ),
        (
            f"http --form {URL} a=1 f@./x.png",
            Body(
                "multipart-form",
                parts=(Part("a", value="1"), Part("f", "file", files=("./x.png",))),
            ),
        ),
        (
            f"http --multipart {URL} f@x;type=image/png",
            Body(
                "multipart-form",
                parts=(Part("f", "file", files=("x",), content_type="image/png"),),
            ),
        ),
        (f"http --raw '{{\"a\": 1}}' {URL}", Body("json", text='{"a": 1}')),
        (f"http {URL} < body.bin", Body("file", files=(FileChoice("body.bin"),))),
        (f"http {URL}", Body()),
    ],
)
def test_bodies(command: str, body: Body) -> None:
    command = command.replace("f@x;type=image/png", "'f@x;type=image/png'")
    assert read(command).request.body == body


@pytest.mark.parametrize(
    ("options", "auth"),
    [
        ("-a user:pass", Auth("basic", (("username", "user"), ("password", "pass")))),
        ("-auser:p:w", Auth("basic", (("username", "user"), ("password", "p:w")))),
        ("-A digest --auth=u:p", Auth("digest", (("username", "u"), ("password", "p")))),
        ("-A bearer -a tok", Auth("bearer", (("token", "tok"),))),
        ("", Auth("none")),
    ],
)
def test_sign_ins(options: str, auth: Auth) -> None:
    assert read(f"http {options} {URL}").request.auth == auth


def test_options() -> None:
    options = read(f"http -F --max-redirects=3 --timeout 2.5 --verify=no {URL}").request.options
    ours = options.postwright
    assert (options.follow_redirects, options.max_redirects) == (True, 3)
    assert (ours.tls.verify, ours.timeout.read_s) == (False, 2.5)
    assert read(f"http {URL}").request.options.follow_redirects is False
    assert read(f"http --verify ca.pem {URL}").request.options.postwright.tls.ca == "ca.pem"


@pytest.mark.parametrize(
    ("options", "field"),
    [
        ("--session=me", "--session"), ("--proxy=http:http://p:1", "--proxy"),
        ("-A hawk -a u:p", "--auth-type"), ("--wonder", "--wonder"), ("--timeout=x", "--timeout"),
        ("a=@file.txt", "a=@file.txt"),
    ],
)  # fmt: skip
def test_what_has_no_equal_is_told(options: str, field: str) -> None:
    before, after = ("", options) if "=@" in options else (options, "")
    imported = read(f"http {before} {URL} {after}")
    assert [loss.field for loss in imported.losses] == [field]


@pytest.mark.parametrize(
    ("command", "why", "position"),
    [
        ("http -v", "no URL", 7),
        ("http h.test what", "none of", 12),
        ("http h.test a:={", "no JSON", 12),
        ("http h.test --auth", "needs a value", 12),
        ("http h.test 'a", "never closed", 12),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(command: str, why: str, position: int) -> None:
    with pytest.raises(ImportError_, match=why) as caught:
        read(command)
    assert caught.value.position == position


@pytest.mark.parametrize("text", ["https://h.test/", "http", "httpx x", "GET http://h.test"])
def test_other_text_is_none(text: str) -> None:
    assert not IMPORTERS["httpie"].looks_like(of_text(text))


@pytest.mark.parametrize(
    ("text", "position"),
    [("http POST", 9), ("http POST a=b", 10), ("https GET X:y q==1", 10), ("http --json", 11)],
)
def test_command_without_a_url_is_one_error(text: str, position: int) -> None:
    with pytest.raises(ImportError_, match="no URL") as error:
        IMPORTERS["httpie"].read(of_text(text))
    assert error.value.position == position


@pytest.mark.parametrize("url", ["post", "localhost", ":3000", "h.test/a?b=c", "h.test:80/x"])
def test_one_word_is_the_url(url: str) -> None:
    assert IMPORTERS["httpie"].read(of_text(f"http {url}")).request.method == "GET"


def test_typed_authorization_is_a_way_to_sign_in() -> None:
    request = read(f"http {URL} 'Authorization: Bearer abc' X:1").request
    assert request.auth == Auth("bearer", (("token", "abc"),))
    assert request.headers == (Field("X", "1"),)
