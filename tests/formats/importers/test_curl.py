"""cURL commands to requests."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.formats.importers import IMPORTERS, Imported, ImportError_, importer_for, of_text
from postwright.formats.importers.curl_options import VALUED
from postwright.formats.importers.imported import all_requests, alone
from postwright.formats.importers.shell_words import split
from postwright.model.options import Network, Postwright, RetryPolicy, Timeouts, Tls
from postwright.model.request import Auth, Body, Field, FileChoice, Param, Part, Request

URL = "https://h.test/p"
FORM_TYPE = Field("Content-Type", "application/x-www-form-urlencoded")


def read(text: str) -> Imported:
    importer = importer_for(of_text(text))
    assert importer is IMPORTERS["curl"]
    return importer.read(of_text(text))


def all_of(text: str) -> list[Request]:
    return all_requests(read(text).collection)


def headers(text: str) -> list[tuple[str, str]]:
    return [(field.name, field.value) for field in read(text).request.headers]


@pytest.mark.parametrize(
    "text",
    [
        f"curl {URL}",
        f"  $ curl {URL}\n",
        f"```sh\ncurl {URL}\n```",
        f"/usr/bin/curl {URL}",
        f"curl.exe {URL}",
        f"PS C:\\> curl {URL}",
        f"curl \\\n  {URL}",
        f"curl '{URL}'",
        f"curl -s --url {URL}",
        "curl # why\n",
    ],
)
def test_a_command_is_known_by_its_start(text: str) -> None:
    assert IMPORTERS["curl"].looks_like(of_text(text))
    if URL in text:
        assert read(text).request.url == URL


@pytest.mark.parametrize("text", ["", "curly", URL, "GET /", "curling https://h", "run curl x"])
def test_other_text_is_none(text: str) -> None:
    assert importer_for(of_text(text)) is None


def test_a_command_of_a_browser() -> None:
    imported = read(
        f"curl '{URL}?a=1&b=c%20d' \\\n  -X 'POST' \\\n  -H 'accept: */*' \\\n"
        "  -H 'authorization: Bearer tok' \\\n  -H 'content-type: application/json' \\\n"
        "  -H 'x-a: 1' \\\n  --data-raw $'{\"a\":\"it\\'s \\u00e9\\n\"}' \\\n  --compressed"
    )
    request = imported.request
    assert (request.method, request.url) == ("POST", f"{URL}?a=1&b=c%20d")
    assert request.params == (Param("a", "1"), Param("b", "c%20d"))
    assert request.headers == (Field("accept", "*/*"), Field("x-a", "1"))
    assert request.body == Body("json", text='{"a":"it\'s é\n"}')
    assert request.auth == Auth("bearer", (("token", "tok"),))
    assert imported.understood == "POST, 2 headers, JSON body, Bearer auth"
    assert imported.losses == ()


@pytest.mark.parametrize(
    ("options", "method"),
    [
        ("", "GET"),
        ("-X PUT", "PUT"),
        ("-XPURGE", "PURGE"),
        ("--request delete", "delete"),
        ("-I", "HEAD"),
        ("-d a=1", "POST"),
        ("-d a=1 -G", "GET"),
        ("-d a=1 -G -I", "HEAD"),
        ("-F a=1", "POST"),
        ("-T file", "PUT"),
        ("-T file -X POST", "POST"),
        ("--json 1", "POST"),
    ],
)
def test_the_method_follows_from_the_options(options: str, method: str) -> None:
    assert read(f"curl {URL} {options}").request.method == method


@pytest.mark.parametrize(
    ("options", "body"),
    [
        ("-d a=1 -d 'b=2 3'", Body("form-urlencoded", fields=(Field("a", "1"), Field("b", "2 3")))),
        (
            "-d 'a=%C3%A9&b=x+y'",
            Body("form-urlencoded", fields=(Field("a", "é"), Field("b", "x y"))),
        ),
        (
            "--data-urlencode 'a=b&c' --data-urlencode =x",
            Body("text", text="a=b%26c&x"),
        ),
        ("--data-raw '@no file'", Body("text", text="@no file")),
        ("--json '{\"a\":' --json '1}'", Body("json", text='{"a":1}')),
        ("-d '<a/>' -H 'Content-Type: text/xml'", Body("xml", text="<a/>")),
        ("-d '{}' -H 'Content-Type: application/vnd.api+json'", Body("json", text="{}")),
        (
            "--data-binary @a.bin -H 'Content-Type: image/png'",
            Body("file", files=(FileChoice("a.bin", "image/png"),)),
        ),
        ("-T a.bin", Body("file", files=(FileChoice("a.bin"),))),
    ],
)
def test_data_becomes_the_body_that_curl_would_send(options: str, body: Body) -> None:
    assert read(f"curl {URL} {options}").request.body == body


def test_the_content_type_that_curl_adds_is_kept() -> None:
    assert headers(f"curl {URL} -d text") == [("Content-Type", FORM_TYPE.value)]
    assert headers(f"curl {URL} -d a=1") == []
    assert headers(f"curl {URL} -d 1 -H 'content-type: application/json'") == []
    assert headers(f"curl {URL} -d 1 -H 'content-type: application/json;v=1'") == [
        ("content-type", "application/json;v=1")
    ]
    assert headers(f"curl {URL} --json 1") == [("Accept", "application/json")]


def test_json_without_its_type_is_said_to_be_a_form() -> None:
    imported = read(f"curl {URL} -d '{{\"a\":1}}'")
    assert imported.request.body.kind == "json"
    assert imported.request.headers == (FORM_TYPE,)
    assert "looks like JSON" in imported.losses[0].why


@pytest.mark.parametrize(
    ("form", "part"),
    [
        ("a=1", Part("a", value="1")),
        ("a=1;type=a/b; charset=c", Part("a", value="1", content_type="a/b; charset=c")),
        ('a="x;y \\" z"', Part("a", value='x;y " z')),
        ("f=@a.txt", Part("f", "file", files=("a.txt",))),
        ("f=@a.c,b.c;type=x/y", Part("f", "file", files=("a.c", "b.c"), content_type="x/y")),
        ('f=@"a;b,c";filename="n.c"', Part("f", "file", files=("a;b,c",), filename="n.c")),
        ('f=@a;headers="X-A: b"', Part("f", "file", files=("a",), headers=(("X-A", "b"),))),
        ("a=", Part("a")),
    ],
)  # fmt: skip
def test_form_rows(form: str, part: Part) -> None:
    imported = read(f"curl {URL} -F '{form}'")
    assert imported.request.body == Body("multipart-form", parts=(part,))
    assert imported.losses == ()


def test_form_string_takes_all_literally() -> None:
    body = read(f"curl {URL} --form-string 'a=@x;type=y'").request.body
    assert body.parts == (Part("a", value="@x;type=y"),)


@pytest.mark.parametrize(
    ("options", "auth"),
    [
        ("-u user:pa:ss", Auth("basic", (("username", "user"), ("password", "pa:ss")))),
        ("-u user: --digest", Auth("digest", (("username", "user"), ("password", "")))),
        ("--oauth2-bearer tok", Auth("bearer", (("token", "tok"),))),
        ("-H 'Authorization: Basic dTpw'", Auth("basic", (("username", "u"), ("password", "p")))),
        ("", Auth("none")),
    ],
)
def test_sign_in(options: str, auth: Auth) -> None:
    imported = read(f"curl {URL} {options}")
    assert imported.request.auth == auth
    assert imported.request.headers == ()


@pytest.mark.parametrize("value", ["Basic !", "Basic dQ==", "Token x", "Bearer a, b ", "bearer x"])
def test_another_authorization_stays_a_header(value: str) -> None:
    request = read(f"curl {URL} -H 'Authorization: {value}'").request
    assert request.auth == Auth("none")
    assert request.headers == (Field("Authorization", value.strip()),)


def test_headers_that_are_switched_off_or_empty() -> None:
    request = read(f"curl {URL} -H 'Accept:' -H 'X-Empty;' -A agent -e https://r -r 0-9").request
    assert request.options.postwright.omit_headers == ("Accept",)
    assert request.headers == (
        Field("X-Empty"),
        Field("User-Agent", "agent"),
        Field("Referer", "https://r"),
        Field("Range", "bytes=0-9"),
    )


@pytest.mark.parametrize(
    ("options", "postwright"),
    [
        ("-k", Postwright(tls=Tls(verify=False))),
        (
            "--cacert ca.pem -E c.pem --tlsv1.2",
            Postwright(tls=Tls(ca="ca.pem", cert="c.pem", min_version="1.2")),
        ),
        ("--http1.1", Postwright(http="1.1")),
        ("--http2", Postwright(http="auto")),
        ("--http2-prior-knowledge", Postwright(http="2")),
        ("--connect-timeout 2.5", Postwright(timeout=Timeouts(connect_s=2.5))),
        ("--retry 2", Postwright(retry=RetryPolicy(total=2))),
    ],
)
def test_how_it_is_sent(options: str, postwright: Postwright) -> None:
    imported = read(f"curl {URL} {options}")
    assert imported.request.options.postwright == postwright
    assert imported.losses == ()


@pytest.mark.parametrize(
    ("options", "network"),
    [
        ("--resolve h.test:443:127.0.0.1", Network(hosts=(("h.test:443", "127.0.0.1"),))),
        ("--resolve +h.test:443:[::1],1.1.1.1", Network(hosts=(("h.test:443", "[::1]"),))),
        ("--connect-to h.test:443:near.test:8443",
         Network(hosts=(("h.test:443", "near.test:8443"),))),
        ("--connect-to ::near.test:", Network(hosts=(("*", "near.test"),))),
        ("--unix-socket /run/a.sock", Network(hosts=(("*", "unix:/run/a.sock"),))),
        ("-4", Network(prefer="ipv4")),
        ("-6", Network(prefer="ipv6")),
    ],
)  # fmt: skip
def test_where_it_goes_instead(options: str, network: Network) -> None:
    imported = read(f"curl {URL} {options}")
    assert imported.request.options.postwright.network == network
    assert not imported.losses


def test_times_and_redirects() -> None:
    options = read(f"curl {URL} -L -m 1.5 --max-redirs 3").request.options
    assert (options.timeout_ms, options.max_redirects, options.follow_redirects) == (1500, 3, True)
    assert read(f"curl {URL} --max-redirs 0").request.options.follow_redirects is False


@pytest.mark.parametrize(
    ("command", "url"),
    [
        ("curl h.test:8080/a", "http://h.test:8080/a"),
        ("curl {{base}}/a", "{{base}}/a"),
        (f"curl {URL}?a=1&b=2", f"{URL}?a=1&b=2"),
        (f"curl -G {URL}?z=1#f -d a=1 -d b=2", f"{URL}?z=1&a=1&b=2#f"),
        ("curl -G https://h.test -d a=1", "https://h.test/?a=1"),
        (f"curl {URL} --url-query 'a=b c'", f"{URL}?a=b%20c"),
    ],
)
def test_urls(command: str, url: str) -> None:
    request = read(command).request
    assert request.url == url
    assert all(param.kind == "query" for param in request.params)


def test_variables_of_the_shell_become_ours() -> None:
    request = read(f'curl "{URL}/$ID" -H "X: ${{TOKEN}}" -H \'Y: $no\'').request
    assert request.url == f"{URL}/{{{{ID}}}}"
    assert request.headers == (Field("X", "{{TOKEN}}"), Field("Y", "$no"))


@pytest.mark.parametrize(
    "end", [";", " ;", "; ", ";\n", "&", " &", " ; \n", ""], ids=lambda end: repr(end)
)
@pytest.mark.parametrize("head", ["curl ", "curl ^\r\n  "], ids=["posix", "cmd"])
def test_a_sign_that_ends_the_command_is_no_part_of_the_url(head: str, end: str) -> None:
    if "^" in head and ";" in end:
        end = end.replace(";", "&")  # cmd knows no semicolon
    imported = read(f"{head}https://h.test/p{end}")
    assert imported.request.url == "https://h.test/p"
    assert not imported.losses


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("curl https://h.test/p|jq .", "|jq ."),
        ("curl https://h.test/p; echo done", "; echo done"),
        ("curl https://h.test/p&&echo done", "&&echo done"),
        ("curl ^\n  https://h.test/p & pause", "& pause"),
        ('curl ^\n  https://h.test/p | find ^"a^"', '| find ^"a^"'),
    ],
)
def test_another_command_is_told(text: str, rest: str) -> None:
    imported = read(text)
    assert imported.request.url == "https://h.test/p"
    assert [loss.field for loss in imported.losses] == [rest]


@pytest.mark.parametrize("word", ["https://h.test/p?a=1&b=2", "https://h.test/a;b/c"])
def test_signs_within_a_word_stay(word: str) -> None:
    assert read(f"curl {word}").request.url == word


def test_a_command_for_cmd() -> None:
    request = read(
        'curl ^"https://h.test/p?a=1^&b=2^" ^\r\n  -H ^"accept: a/b^" ^\r\n'
        '  --data-raw ^"^{^\\^"a^\\^":1^}^"'
    ).request
    assert request.url == f"{URL}?a=1&b=2"
    assert request.headers[0] == Field("accept", "a/b")
    assert request.body.text == '{"a":1}'


def test_a_command_for_cmd_with_line_feeds_in_its_text() -> None:
    assert [w.text for w in split('curl ^"a^\n\nb^"')] == ["curl", "a\nb"]


def test_a_command_for_powershell() -> None:
    request = read(f"curl.exe {URL} `\n  -H \"X: a`\"b\" `\n -d 'it''s'").request
    assert request.headers[0] == Field("X", 'a"b')
    assert request.body.text == "it's"


@pytest.mark.parametrize(
    ("text", "problems"),
    [
        ("--resolve nonsense", ["--resolve"]),
        ("--unix-socket relative.sock", ["--unix-socket"]),
        ("--connect-to ::: ", ["--connect-to"]),
        ("--weird", ["--weird"]),
        ("-x http://proxy", ["-x"]),
        ("| jq .", ["| jq ."]),
        ("> out.json", ["> out.json"]),
        ("-b cookies.txt", ["-b"]),
        ("-H @file", ["-H"]),
        ("-H nonsense", ["-H"]),
        ("-m soon", ["-m"]),
        ("--next -H 'A: b'", ["--next"]),
        ("-T a -T b", ["-T b"]),
        ("--aws-sigv4 aws:amz", ["--aws-sigv4"]),
        ("-sSfvi#o out -w '%{http_code}' --no-buffer", []),
    ],
)
def test_what_is_left_out_is_named(text: str, problems: list[str]) -> None:
    imported = read(f"curl {URL} {text}")
    assert [loss.field for loss in imported.losses] == problems
    assert all(loss.why for loss in imported.losses)
    assert imported.request.url == URL


AWS = (("accessKeyId", "id"), ("secretAccessKey", "s:x"))


@pytest.mark.parametrize(
    ("text", "auth"),
    [
        ("-n", Auth("netrc")),
        ("--netrc-file my/netrc", Auth("netrc", (("file", "my/netrc"),))),
        ("-n -u a:b", Auth("basic", (("username", "a"), ("password", "b")))),
        ("--ntlm -u 'DOM\\a:b'", Auth("ntlm", (("username", "DOM\\a"), ("password", "b")))),
        ("--aws-sigv4 aws:amz:eu-west-1:s3 -u id:s:x",
         Auth("awsv4", (*AWS, ("service", "s3"), ("region", "eu-west-1")))),
        ("--aws-sigv4 aws:amz -u id:s:x", Auth("awsv4", AWS)),
    ],
)  # fmt: skip
def test_other_ways_to_sign_in(text: str, auth: Auth) -> None:
    imported = read(f"curl {URL} {text}")
    assert imported.request.auth == auth
    assert imported.losses == ()


def test_aws_service_and_region_out_of_the_host() -> None:
    url = "https://execute-api.us-east-2.amazonaws.com/x"
    auth = read(f"curl --aws-sigv4 aws:amz {url} -u id:s:x").request.auth
    assert auth.values == (*AWS, ("service", "execute-api"), ("region", "us-east-2"))


def test_options_may_be_cut_short_as_curl_allows() -> None:
    assert headers(f"curl {URL} --heade 'A: b' --user-ag x") == [("A", "b"), ("User-Agent", "x")]


@pytest.mark.parametrize(
    ("text", "message", "position"),
    [
        ("curl 'https://h", "This ' is never closed.", 5),
        ('curl -H "a', 'This " is never closed.', 8),
        ("curl $'a", "This $' is never closed.", 5),
        (f"curl {URL} -d", "-d wants a value.", 22),
        ("curl -s", "The command names no URL.", 5),
        (f"curl {URL} -F x", "'x' is not `name=content`.", 22),
    ],
)
def test_errors_tell_the_place(text: str, message: str, position: int) -> None:
    with pytest.raises(ImportError_) as caught:
        read(text)
    assert (caught.value.message, caught.value.position) == (message, position)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text(st.characters(exclude_categories=["Cs"]), max_size=12), max_size=4))
def test_any_words_survive_posix_quotes(words: list[str]) -> None:
    quoted = " ".join("'" + word.replace("'", "'\\''") + "'" for word in words)
    assert [word.text for word in split(f"curl {quoted}")] == ["curl", *words]


@settings(max_examples=300, deadline=None)
@given(st.text("curl -'\"\\$^`\n{}@=;:&|>#HdFXux/h.1 ", max_size=40))
def test_no_text_breaks_the_reader(text: str) -> None:
    try:
        read(f"curl {text}")
    except ImportError_ as error:
        position = error.position
    else:
        position = 0
    assert 0 <= position <= len(text) + 6


def test_every_option_with_a_value_takes_it() -> None:
    for name in sorted(VALUED - {"url", "next"}):
        try:
            imported = read(f"curl --{name} 1=1 {URL}")
        except ImportError_:
            continue
        assert URL in (imported.request.url, imported.request.url.partition("?")[0]), name


def test_a_name_for_several_files_is_not_dropped_silently() -> None:
    imported = read(f"curl {URL} -F 'f=@a,b;filename=x'")
    assert imported.request.body.parts == (Part("f", "file", files=("a", "b")),)
    assert "names one file" in imported.losses[0].why


def test_escaped_quotes_for_older_powershell_are_quotes() -> None:
    request = read('curl.exe `\n  https://h.test/p `\n  --json \'{\\"a\\": \\"b\\"}\'').request
    assert request.body == Body("json", text='{"a": "b"}')


@pytest.mark.parametrize(
    ("said", "body"),
    [
        ("--data-binary @- https://h.test <<EOF\na\n $X\nEOF\n", "a\n {{X}}\n"),
        ("-d @- https://h.test <<'EOF'\na\n $X\nEOF", "a $X"),
        ("--json @- https://h.test <<-END\n\t{}\n\tEND\n", "{}\n"),
    ],
    ids=["binary", "quoted", "tabs"],
)
def test_lines_below_a_command_are_its_standard_input(said: str, body: str) -> None:
    imported = IMPORTERS["curl"].read(of_text(f"curl {said}"))
    assert imported.request.body.text == body
    assert not [loss for loss in imported.losses if "EOF" in loss.field]


def test_certificate_key_and_passphrase_are_settings() -> None:
    made = IMPORTERS["curl"].read(of_text(r"curl -E 'c\:d.pem:hunter2' --key k.pem https://h.test"))
    tls = made.request.options.postwright.tls
    assert (tls.cert, tls.cert_key, tls.cert_passphrase) == ("c:d.pem", "k.pem", "hunter2")
    assert not made.losses


def test_files_are_no_part_of_a_query() -> None:
    made = IMPORTERS["curl"].read(
        of_text("curl -G -d a=1 -d @f --data-urlencode n@g https://h.test")
    )
    assert made.request.url == "https://h.test/?a=1"
    assert [loss.field for loss in made.losses][-2:] == ["@f", "@g"]


@pytest.mark.parametrize("option", ["--max-time", "--connect-timeout", "--max-redirs", "--retry"])
@pytest.mark.parametrize("value", ["inf", "nan", "1e400", "soon"])
def test_a_number_without_end_is_no_number(option: str, value: str) -> None:
    found = read(f"curl {option} {value} {URL}")
    assert [loss.why for loss in found.losses] == [f"'{value}' is not a number."]
    assert found.request == read(f"curl {URL}").request


def test_several_urls_are_several_requests_with_the_same_options() -> None:
    found = all_of(f"curl -H 'A: b' {URL}/1 -d x https://other.test {URL}/2")
    assert [(r.method, r.url) for r in found] == [
        ("POST", f"{URL}/1"), ("POST", "https://other.test"), ("POST", f"{URL}/2"),
    ]  # fmt: skip
    assert all(r.headers == found[0].headers and r.body == found[0].body for r in found)
    assert found[2].headers[0] == Field("A", "b")


def test_options_after_next_are_of_another_request() -> None:
    found = all_of(f"curl -X PUT -u a:b {URL} --next -H 'A: b' {URL}/2 -: {URL}/3")
    assert [(r.method, r.url, r.auth.type) for r in found] == [
        ("PUT", URL, "basic"), ("GET", f"{URL}/2", "none"), ("GET", f"{URL}/3", "none"),
    ]  # fmt: skip
    assert [r.headers for r in found] == [(), (Field("A", "b"),), ()]


def test_every_url_has_an_upload_of_its_own() -> None:
    found = all_of("curl -T a.txt https://h.test/x -T b.txt https://h.test/d/ https://h.test/z")
    assert [(r.method, r.url, [f.path for f in r.body.files]) for r in found] == [
        ("PUT", "https://h.test/x", ["a.txt"]),
        ("PUT", "https://h.test/d/b.txt", ["b.txt"]),
        ("GET", "https://h.test/z", []),
    ]


def test_where_one_request_fits_the_others_are_told() -> None:
    found = alone(read(f"curl {URL}/1 {URL}/2 --next -X PUT {URL}/3"))
    assert found.request.url == f"{URL}/1"
    assert len(all_requests(found.collection)) == 1
    assert [loss.field for loss in found.losses] == [f"GET {URL}/2", f"PUT {URL}/3"]


@pytest.mark.parametrize(
    ("typed", "value", "told"),
    [
        ('"X: $(date +%s)"', "$(date +%s)", "$(date +%s)"),
        ("X:$(cat a b)", "$(cat a b)", "$(cat a b)"),
        ('"X: a$(f "$(g ")")")b"', 'a$(f "$(g ")")")b', '$(f "$(g ")")")'),
        ('"X: `whoami`"', "`whoami`", "`whoami`"),
        ("X:`echo a b`", "`echo a b`", "`echo a b`"),
        ('"X: $((1 + 2))"', "$((1 + 2))", "$((1 + 2))"),
        ('"X: ${A:-b}"', "${A:-b}", "${A:-b}"),
    ],
)
def test_what_a_shell_would_run_is_named_and_kept(typed: str, value: str, told: str) -> None:
    imported = read(f"curl {URL} -H {typed}")
    assert imported.request.headers == (Field("X", value),)
    (loss,) = imported.losses
    assert (loss.field, loss.outcome) == (told, "approximated")
    assert "as it is written" in loss.why


@pytest.mark.parametrize("typed", ["'$(date)'", "'`date`'", '"\\$(date)"', '"\\`date\\`"'])
def test_what_a_shell_would_not_run_is_text(typed: str) -> None:
    imported = read(f"curl {URL} -d {typed}")
    assert "date" in imported.request.body.text
    assert not imported.losses


def test_what_lines_below_a_command_would_run_is_told() -> None:
    imported = read(f"curl --json @- {URL} <<EOF\n$(date) \\$(no)\nEOF\n")
    assert [loss.field for loss in imported.losses] == ["$(date)"]
    assert not read(f"curl --json @- {URL} <<'EOF'\n$(date)\nEOF\n").losses


def test_a_substitution_without_an_end_is_told_with_its_place() -> None:
    with pytest.raises(ImportError_, match=r"\$\( is never closed") as caught:
        read(f"curl {URL} -d $(date")
    assert caught.value.position == 25
