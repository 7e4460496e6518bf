"""`.http` files: what JetBrains' IDEs and VS Code's REST Client would send."""

import pytest
from msgspec.structs import replace

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, Source, importer_for
from postwright.model.collection import Environment
from postwright.model.request import Auth, Body, Field, FileChoice, Part, Request, Variable


def read(text: str, name: str = "shop.http", files: dict[str, bytes] | None = None) -> Imported:
    source = Source(text.encode(), name, files or {})
    importer = importer_for(source)
    assert importer is IMPORTERS["http_file"]
    return importer.read(source)


def requests(text: str) -> list[Request]:
    values = [item.value for item in read(text).collection.items]
    return [value for value in values if isinstance(value, Request)]


def test_requests_stand_between_separators() -> None:
    found = requests(
        "# first\nGET https://h.test/a\n\n### Second one\nPOST https://h.test/b HTTP/1.1\n"
        "Accept: */*\n\nhi\n\n###\n# @name third\nhttps://h.test/c\n###\n"
    )
    assert [(r.name, r.method, r.url) for r in found] == [
        ("GET /a", "GET", "https://h.test/a"),
        ("Second one", "POST", "https://h.test/b"),
        ("third", "GET", "https://h.test/c"),
    ]
    assert found[0].docs == "first"
    assert found[1].headers == (Field("Accept", "*/*"),)
    assert found[1].body == Body("text", text="hi")


def test_curl_commands_stand_for_request_lines() -> None:
    text = (
        "GET https://h.test/a\n\n### New\n# note\n"
        "curl -X PUT '{{base}}/b' \\\n  -H 'A: 1' -d 'x=1'\n\n"
        "###\ncurl https://h.test/c --ftp-pasv\n"
    )
    imported = read(text)
    found = requests(text)
    assert [(r.name, r.method, r.url) for r in found] == [
        ("GET /a", "GET", "https://h.test/a"),
        ("New", "PUT", "{{base}}/b"),
        ("GET /c", "GET", "https://h.test/c"),
    ]
    assert (found[1].headers, found[1].docs) == ((Field("A", "1"),), "note")
    assert found[1].body == Body("form-urlencoded", fields=(Field("x", "1"),))
    assert [(loss.item, loss.field) for loss in imported.losses] == [("GET /c", "--ftp-pasv")]
    with pytest.raises(ImportError_) as error:
        read("GET https://h.test/a\n\n###\ncurl 'https://h\n")
    assert error.value.position == 31


def test_references_to_other_messages_are_told() -> None:
    imported = read(
        "# @name login\nPOST https://h.test/l\n\n###\nGET https://h.test/a\n"
        "Authorization: Bearer {{login.response.body.$.token}}\n\n"
        "{{ login.response.headers.X-A }} {{login.response.body.$.token}}\n"
    )
    assert [(loss.item, loss.field, loss.outcome) for loss in imported.losses] == [
        ("GET /a", "{{login.response.body.$.token}}", "approximated"),
        ("GET /a", "{{ login.response.headers.X-A }}", "approximated"),
    ]


def test_target_goes_on_in_further_lines() -> None:
    (request,) = requests("GET https://h.test/a\n    ?b=1\n    &c=2\n  HTTP/1.1\nX: y\n")
    assert request.url == "https://h.test/a?b=1&c=2"
    assert [(p.name, p.value) for p in request.params] == [("b", "1"), ("c", "2")]


def test_headers_that_are_commented_out_are_switched_off() -> None:
    (request,) = requests("GET https://h.test/\nA: 1\n# B: 2\n// just words\nC: 3\n")
    assert request.headers == (
        Field("A", "1"), Field("B", "2", enabled=False), Field("C", "3"),
    )  # fmt: skip


def test_variables_of_the_file_are_the_collections() -> None:
    imported = read("@host = https://h.test\n@id=7\n\nGET {{ host }}/{{id}}\n")
    assert imported.collection.variables == (
        Variable("host", "https://h.test"),
        Variable("id", "7"),
    )
    assert imported.request.url == "{{host}}/{{id}}"


@pytest.mark.parametrize(
    ("theirs", "ours"),
    [
        ("{{$guid}}", "{{$guid}}"),
        ("{{$uuid}}", "{{$guid}}"),
        ("{{ $random.uuid }}", "{{$guid}}"),
        ("{{$timestamp}}", "{{$timestamp}}"),
        ("{{$datetime iso8601}}", "{{$isoTimestamp}}"),
        ("{{$processEnv HOME}}", "{{process.env.HOME}}"),
        ("{{$dotenv TOKEN}}", "{{process.env.TOKEN}}"),
        ("{{$env.HOME}}", "{{process.env.HOME}}"),
        ("{{other}}", "{{other}}"),
    ],
)
def test_their_words_are_written_as_ours(theirs: str, ours: str) -> None:
    (request,) = requests(f"POST https://h.test/{theirs}\nX: {theirs}\n\na {theirs}\n")
    assert (request.url, request.headers[0].value, request.body.text) == (
        f"https://h.test/{ours}", ours, f"a {ours}",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ('Content-Type: application/json\n\n{\n  "a": 1\n}\n', Body("json", text='{\n  "a": 1\n}')),
        ("\n{}", Body("json", text="{}")),
        (
            "Content-Type: application/x-www-form-urlencoded\n\na=1\n&b=2\n  &c=%20",
            Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "2"), Field("c", " "))),
        ),
        (
            "Content-Type: image/png\n\n< ./a.png\n",
            Body("file", files=(FileChoice("./a.png", "image/png"),)),
        ),
        ("\n<@latin1 ./a.txt", Body("file", files=(FileChoice("./a.txt"),))),
        (
            'Content-Type: multipart/form-data; boundary=B\n\n--B\nContent-Disposition: form-data;'
            ' name="a"\n\none\n--B\nContent-Disposition: form-data; name="f"; filename="x.png"\n'
            "Content-Type: image/png\n\n< ./x.png\n--B--\n",
            Body("multipart-form", parts=(
                Part("a", value="one"),
                Part("f", "file", files=("./x.png",), content_type="image/png"),
            )),
        ),
        ("", Body()),
    ],
)  # fmt: skip
def test_bodies(content: str, body: Body) -> None:
    (request,) = requests(f"POST https://h.test/\n{content}")
    assert request.body == body


@pytest.mark.parametrize(
    ("value", "auth"),
    [
        ("Basic user pass word", Auth("basic", (("username", "user"), ("password", "pass word")))),
        ("Basic user:pass", Auth("basic", (("username", "user"), ("password", "pass")))),
        ("Basic dTpw", Auth("basic", (("username", "u"), ("password", "p")))),
        ("Digest {{u}} {{p}}", Auth("digest", (("username", "{{u}}"), ("password", "{{p}}")))),
        ("Bearer {{token}}", Auth("bearer", (("token", "{{token}}"),))),
        (
            "AWS AK SK token:T region:eu-1 service:s3",
            Auth("awsv4", (
                ("accessKeyId", "AK"), ("secretAccessKey", "SK"), ("sessionToken", "T"),
                ("region", "eu-1"), ("service", "s3"),
            )),
        ),
    ],
)  # fmt: skip
def test_sign_ins(value: str, auth: Auth) -> None:
    (request,) = requests(f"GET https://h.test/\nAuthorization: {value}\n")
    assert request.auth == auth
    assert request.headers == ()


def test_tags_are_options() -> None:
    (request,) = requests(
        "# @no-redirect\n// @no-cookie-jar\n# @timeout 600 ms\n# @connection-timeout 2 m\n"
        "GET https://h.test/\n"
    )
    ours = request.options.postwright
    assert request.options.follow_redirects is False
    assert (ours.cookies.send, ours.cookies.store) == (False, False)
    assert (ours.timeout.read_s, ours.timeout.connect_s) == (0.6, 120.0)


def test_scripts_are_kept_and_told_never_run() -> None:
    imported = read(
        "< {%\n  request.variables.set('a', 1)\n%}\nPOST https://h.test/\n\nbody\n\n"
        "> {%\n  client.global.set('t', response.body.t);\n%}\n>> out.json\n<> old.json\n"
    )
    assert [(s.type, s.code.strip()) for s in imported.request.scripts] == [
        ("before-request", "request.variables.set('a', 1)"),
        ("after-response", "client.global.set('t', response.body.t);"),
    ]
    assert imported.request.body.text == "body"
    assert [(loss.field, loss.outcome) for loss in imported.losses] == [
        (">> out.json", "dropped"), ("<> old.json", "dropped"), ("scripts", "approximated"),
    ]  # fmt: skip


def test_other_protocols_are_told() -> None:
    imported = read("### ws\nWEBSOCKET wss://h.test/\n\n###\nGET https://h.test/\n")
    assert len(imported.collection.items) == 1
    assert [(loss.item, "WebSocket" in loss.why) for loss in imported.losses] == [("ws", True)]


def test_environments_beside_the_file_are_read() -> None:
    files = {
        "http-client.env.json": b'{"dev": {"host": "http://a", "n": 1}, "prod": {"host": "b"}}',
        "http-client.private.env.json": b'{"dev": {"token": "x"}}',
    }
    imported = read("GET {{host}}/\n", files=files)
    assert imported.collection.environments == (
        Environment(
            "dev", (Variable("host", "http://a"), Variable("n", "1"),
                    Variable("token", "x", secret=True)),
        ),
        Environment("prod", (Variable("host", "b"),)),
    )  # fmt: skip


def test_file_without_a_request_is_told() -> None:
    with pytest.raises(ImportError_, match="no request line"):
        IMPORTERS["http_file"].read(Source(b"# nothing\n@a = 1\n", "x.http"))


@pytest.mark.parametrize("end", ["\r\n", "\r"])
def test_line_ends_do_not_matter(end: str) -> None:
    lines = "### a\nPOST https://h.test/\nX: y\n\nhi\n"
    (plain,) = requests(lines)
    (other,) = requests(lines.replace("\n", end))
    assert replace(other, docs="") == replace(plain, docs="")


def test_one_raw_request_is_none() -> None:
    known = importer_for(Source(b"GET https://h.test/ HTTP/1.1\nAccept: */*\n"))
    assert known is IMPORTERS["raw_http"]


LINES = {
    "lower case": ("get https://h.test/a", "GET", "https://h.test/a"),
    "other methods": ("PROPFIND https://h.test/a", "PROPFIND", "https://h.test/a"),
    "query at the margin": ("GET https://h.test/a\n?b=1\n&c=2\nX: y", "GET",
                            "https://h.test/a?b=1&c=2"),
    "path in further lines": ("GET https://h.test\n    /a\n    /b\n    ?c=1", "GET",
                              "https://h.test/a/b?c=1"),
    "blanks in the query": ("GET https://h.test/a?b=c d HTTP/1.1", "GET", "https://h.test/a?b=c d"),
    "without a scheme": ("GET h.test/a", "GET", "h.test/a"),
    "host alone": ("localhost:8080/a", "GET", "localhost:8080/a"),
    "path and host": ("GET /a\nHost: h.test:8443", "GET", "https://h.test:8443/a"),
    "path and plain host": ("GET /a\nHost: {{host}}", "GET", "http://{{host}}/a"),
    "path alone": ("GET /a", "GET", "{{host}}/a"),
    "blank in a variable": ("GET {{ base url }}/a", "GET", "{{base url}}/a"),
}  # fmt: skip


@pytest.mark.parametrize("name", LINES)
def test_request_line_is_read(name: str) -> None:
    said, method, url = LINES[name]
    request = read(f"### x\n{said}\n\n").request
    assert (request.method, request.url) == (method, url)


def test_version_of_the_request_line_is_a_setting() -> None:
    (request,) = requests("GET https://h.test/a HTTP/2 (Prior Knowledge)\n\n###\n")
    assert (request.url, request.options.postwright.http) == ("https://h.test/a", "2")


MALFORMED = {
    "blanks in the host": ("### x\n\nGET http://a b c\n", 7),
    "method alone": ("# @name x\nGET\n\n###\n# GET https://a\n", 10),
    "prose": ("###\nDear Sir or Madam\n\n# GET https://a\n", 4),
    "first line": ("GET http://a b c", 0),
}


@pytest.mark.parametrize("name", MALFORMED)
def test_malformed_request_line_is_one_error_with_its_place(name: str) -> None:
    text, position = MALFORMED[name]
    with pytest.raises(ImportError_) as error:
        IMPORTERS["http_file"].read(Source(text.encode(), "a.http"))
    assert error.value.position == position
    line = text[:position].count("\n") + 1
    assert error.value.message.startswith(f"Line {line}: ")


def test_what_is_no_request_is_told_where_the_rest_is_good() -> None:
    imported = read(
        "import ./other.http\n\n###\nGET https://h.test/a\n\n### bad\nGET http://a b\n\n"
        "### answer\nHTTP/1.1 200 OK\nX: y\n\n### socket\nWEBSOCKET ws://h.test/\n"
    )
    assert imported.understood == "1 request"
    assert [(loss.field, loss.item) for loss in imported.losses] == [
        ("line 1", "import ./other.http"), ("line 7", "bad"), ("line 14", "socket"),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("line", "mark"),
    [("GRAPHQL https://h.test/g", ""), ("POST https://h.test/g", "X-Request-Type: GraphQL\n")],
    ids=["method", "header"],
)
def test_graphql_becomes_the_json_that_carries_it(line: str, mark: str) -> None:
    imported = read(
        f"### q\n{line}\n{mark}Content-Type: application/json\n\n"
        'query ($a: Int) {\n  one\n\n  two\n}\n\n{"a": {{n}}}\n'
    )
    request = imported.request
    assert (request.method, request.headers) == ("POST", ())
    query = "query ($a: Int) {\\n  one\\n\\n  two\\n}"
    assert request.body == Body(
        "json", text=f'{{"query": "{query}", "variables": {{"a": {{{{n}}}}}}}}'
    )
    assert [loss.outcome for loss in imported.losses] == ["mapped"]


def test_file_within_a_body_is_told() -> None:
    imported = read("### x\nPOST https://h.test/\n\nhead\n< ./a.txt\ntail\n")
    assert imported.request.body.text == "head\n< ./a.txt\ntail"
    assert [loss.field for loss in imported.losses] == ["body"]


def test_environment_may_hold_objects() -> None:
    files = {"http-client.env.json": b'{"dev": {"host": "h", "limits": {"a": []}}}'}
    (environment,) = read("### x\nGET https://h.test/", files=files).collection.environments
    assert environment.variables[1] == Variable("limits", '{"a": []}', "object")


def test_form_may_be_laid_out_over_lines() -> None:
    (request,) = requests(
        "POST https://h.test/\nContent-Type: application/x-www-form-urlencoded\n\n"
        "id = 999 &\nvalue = two words &\nfact=\n\n###\n"
    )
    assert request.body.fields == (
        Field("id", "999"), Field("value", "two words"), Field("fact", ""),
    )  # fmt: skip


def test_name_of_a_sent_file_may_be_another() -> None:
    (request,) = requests(
        "POST https://h.test/\nContent-Type: multipart/form-data; boundary=x\n\n"
        '--x\nContent-Disposition: form-data; name="f"; filename="b.json"\n\n< ./a.json\n--x\n'
        'Content-Disposition: form-data; name="g"; filename="c"\n\n< ./c\n--x--\n\n###\n'
    )
    assert request.body.parts == (
        Part("f", "file", files=("./a.json",), filename="b.json"),
        Part("g", "file", files=("./c",)),
    )


def test_variable_that_reads_an_answer_is_told() -> None:
    imported = read("@token = {{login.response.headers.X-A}}\n\nGET https://h.test/\n")
    assert [(loss.item, loss.outcome) for loss in imported.losses] == [("@token", "approximated")]


@pytest.mark.parametrize(
    ("name", "fields"),
    [
        ("$datetime rfc1123 1 d", ["{{$datetime rfc1123 1 d}}"]),
        ("$random.integer(1, 5)", ["{{$random.integer(1, 5)}}"]), ("$aadToken", ["{{$aadToken}}"]),
        ("$guid", []), ("$datetime iso8601", []), ("$randomInt 1 5", []), ("plain", []),
    ],
)  # fmt: skip
def test_word_without_an_equal_is_told(name: str, fields: list[str]) -> None:
    imported = read(f"### x\nGET https://h.test/{{{{{name}}}}}\n")
    assert [loss.field for loss in imported.losses] == fields


def test_ways_to_sign_in_beside_the_file_are_told_and_not_written() -> None:
    said = b'{"dev": {"a": "1", "Security": {"Auth": {"o": {"Client Secret": "hunter2"}}}}}'
    made = read("### x\nGET https://h.test/", files={"http-client.env.json": said})
    (environment,) = made.collection.environments
    assert environment.variables == (Variable("a", "1"),)
    assert made.losses[0].field == "dev: Security"


def test_line_of_the_head_that_is_no_header_is_told() -> None:
    made = read('POST https://h.test/\nA: b\n{"a": 1}\n')
    assert made.request.headers == (Field("A", "b"),)
    assert [loss.field for loss in made.losses] == ['{"a": 1}']


def test_form_over_several_lines_has_no_blanks_of_its_layout() -> None:
    head = "POST https://h.test/\nContent-Type: application/x-www-form-urlencoded\n\n"
    made = read(f"{head}a=1 &\nb=x y&\nc=\n")
    assert made.request.body.fields == (Field("a", "1"), Field("b", "x y"), Field("c", ""))
