"""`postwright send` against the built-in server: bytes on stdout, words on stderr, statuses."""

import asyncio
import gzip
import hashlib
import io
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from tests.cli.commands import Commands
from tests.server import Authority, RawServer, Reply

ECHO = "{{demo}}/echo"


def headers_of(out: bytes) -> dict[str, str]:
    return {name.lower(): value for name, value in json.loads(out)["headers"]}


def test_body_on_stdout_and_one_line_on_stderr(postwright: Commands):
    done = postwright("send", "GET", "{{demo}}/hello?name=user")
    assert json.loads(done.out)["message"] == "Hello, user!"
    assert done.err.startswith("200 OK · ")
    assert done.err.count("\n") == 1
    assert done.status == 0


@pytest.mark.parametrize("at", [1, 2, 3])
def test_options_may_stand_anywhere(postwright: Commands, at: int):
    words = ["send", "POST", "{{demo}}/echo"]
    words[at:at] = ["-H", "X-A: 1"]
    assert headers_of(postwright(*words).out)["x-a"] == "1"


def test_bytes_come_out_as_they_are(postwright: Commands):
    done = postwright("send", "GET", "{{demo}}/bytes/70000")
    assert done.out == (bytes(range(256)) * 274)[:70_000]


@pytest.mark.parametrize("coding", ["gzip", "deflate", "br", "zstd"])
def test_body_is_decoded(postwright: Commands, coding: str):
    assert json.loads(postwright("send", "GET", f"{{{{demo}}}}/{coding}").out)["message"]


def test_headers_keep_order_and_case(postwright: Commands):
    words = ("-H", "X-B: 1", "-H", "x-a: 2", "-H", "X-B: 3", "-H", "X-Empty;", "-H", "User-Agent:")
    value = json.loads(postwright("send", "GET", ECHO, *words).out)
    sent = [tuple(pair) for pair in value["headers"]]
    assert sent[1:5] == [("X-B", "1"), ("x-a", "2"), ("X-B", "3"), ("X-Empty", "")]
    assert "User-Agent" not in dict(sent)


def test_data_is_joined_and_typed(postwright: Commands):
    done = postwright("send", "POST", ECHO, "-d", "a=1", "-d", "b=ü")
    assert json.loads(done.out)["body"]["text"] == "a=1&b=ü"
    assert headers_of(done.out)["content-type"] == "application/x-www-form-urlencoded"


def test_data_of_a_file_is_its_bytes(postwright: Commands, tmp_path: Path):
    (tmp_path / "data").write_bytes(b"a={{x}}\r\n\xff\n")
    done = postwright("send", "POST", ECHO, "-d", f"@{tmp_path}/data")
    digest = hashlib.sha256(b"a={{x}}\r\n\xff\n").hexdigest()
    assert json.loads(done.out)["body"]["sha256"] == digest


def test_data_of_stdin(postwright: Commands, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"x\xfe")))
    done = postwright("send", "POST", ECHO, "-d", "@-", "-d", "y")
    assert json.loads(done.out)["body"]["size"] == 4


def test_json_goes_as_it_stands(postwright: Commands):
    text = '{"a": 1.10, // kept\n "b": 2}'
    done = postwright("send", "POST", ECHO, "--json", text, "-H", "Content-Type: text/json")
    assert json.loads(done.out)["body"]["text"] == text
    assert headers_of(done.out)["content-type"] == "text/json"


def test_form_parts_in_order(postwright: Commands, tmp_path: Path):
    (tmp_path / "a.txt").write_text("abc")
    (tmp_path / "b,c").write_text("de")
    files = f'f=@{tmp_path}/a.txt,"{tmp_path}/b,c";type=text/x'
    done = postwright(
        "send", "POST", "{{demo}}/upload",
        "-F", "one=a;b", "-F", files, "-F", f"g=@{tmp_path}/a.txt;filename=other.bin",
    )  # fmt: skip
    parts = json.loads(done.out)["parts"]
    shown = [(p["name"], p["filename"], p["content_type"], p["size"]) for p in parts]
    assert shown == [
        ("one", None, None, 3),
        ("f", "a.txt", "text/x", 3),
        ("f", "b,c", "text/x", 2),
        ("g", "other.bin", "application/octet-stream", 3),
    ]


def test_auth_by_the_schemes_own_names(postwright: Commands):
    words = ("--auth", "basic", "username=user", "password=password")
    assert postwright("send", "GET", "{{demo}}/auth/basic", *words).status == 0
    wrong = postwright("send", "GET", ECHO, "--auth", "basic", "user=a")
    assert wrong.status == 2
    assert "username=" in wrong.error
    assert "choose basic" in postwright("send", "GET", ECHO, "--auth", "nothing").error


def test_redirects_are_followed_until_told_otherwise(postwright: Commands):
    url = "{{demo}}/redirect/2"
    assert postwright("send", "GET", url).err.startswith("200")
    stay = postwright("send", "GET", url, "--no-follow")
    assert stay.err.startswith("302")
    assert stay.status == 0
    many = postwright("send", "GET", url, "--max-redirects", "1")
    assert many.status == 1
    assert "redirect" in many.error


def test_verbose_shows_every_hop_and_masks_secrets(postwright: Commands):
    words = ("-v", "--auth", "bearer", "token=top-secret")
    done = postwright("send", "GET", "{{demo}}/redirect/1", *words)
    assert done.err.count("> GET /redirect/") == 2
    assert "< HTTP/1.1 302 Found" in done.err
    assert "Authorization: Bearer •••" in done.err
    assert "top-secret" not in done.err
    assert "top-secret" in postwright("send", "GET", ECHO, *words, "--reveal").err


def test_very_verbose_shows_bodies(postwright: Commands):
    done = postwright("send", "POST", ECHO, "-vv", "-d", "my=data")
    assert "> my=data" in done.err
    assert '<   "method": "POST",' in done.err


def test_nothing_listens(postwright: Commands):
    done = postwright("send", "GET", "http://127.0.0.1:1/x")
    assert (done.status, done.out) == (1, b"")
    assert done.error.startswith("postwright: Nothing is listening on 127.0.0.1:1; ")


def test_timeout_still_prints_what_came(postwright: Commands):
    url = "{{demo}}/slow?wait=0&lines=2&pause=0.3"
    done = postwright("send", "GET", url, "--timeout", "0.45")
    assert done.status == 1
    assert done.out == b"line 1 of 2\n"
    assert "0.45 seconds" in done.error


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("GET", "http://127.0.0.1/{{nowhere}}"), "nowhere is not set"),
        (("GET", "http://"), "the URL has no host"),
        (("GET",), "URL"),
        (("GET", "http://h/", "--unheard-of"), "--unheard-of"),
        (("GET", "http://h/", "-H", "no colon"), "write 'Name: value'"),
        (("GET", "http://h/", "-d", "a", "--json", "b"), "not allowed with"),
        (("GET", "http://h/", "-F", "nothing"), "NAME=VALUE"),
        (("GET", "http://h/", "--body", "/no/such/file"), "file was not found"),
        (("GET", "http://h/", "-d", "@/no/such/file"), "file was not found"),
        (("GET", "http://h/", "--timeout", "-1"), "no number of seconds"),
        (("GET", "http://h/", "--proxy", "ftp://x"), "not supported"),
        (("GET", "http://h/", "--env", "x"), "need --collection"),
        (("GET", "http://h/", "--collection", "/no/such"), "is no collection"),
        (("GET", "http://h/", "--json-report", "-"), "needs -o"),
        (("GET", "http://h/", "-o", "-"), "names no file"),
        (("GET", "http://h/", "-H", "X: a\rb"), "line break"),
    ],
)
def test_nothing_is_sent_and_one_line_says_why(
    postwright: Commands, words: tuple[str, ...], told: str
):
    done = postwright("send", *words)
    assert (done.status, done.out) == (2, b"")
    assert told in done.error


def test_fail_is_about_the_status(postwright: Commands):
    url = "{{demo}}/status/404"
    assert postwright("send", "GET", url).status == 0
    done = postwright("send", "GET", url, "--fail")
    assert done.status == 1
    assert "404 Not Found" in done.error


def test_explain_names_what_is_wrong(postwright: Commands):
    url = "{{demo}}/auth/bearer"
    done = postwright("send", "GET", url, "--explain", "--auth", "bearer", "token=Bearer x")
    assert "The word Bearer stands twice" in done.err
    assert "the server says: " in done.err


def test_output_is_written_and_never_overwritten(postwright: Commands, tmp_path: Path):
    target = tmp_path / "out"
    words = ("send", "GET", "{{demo}}/hello", "-o", str(target))
    done = postwright(*words)
    assert (done.status, done.out) == (0, b"")
    assert b"Hello" in target.read_bytes()
    target.write_bytes(b"mine")
    assert "exists already" in postwright(*words).error
    assert target.read_bytes() == b"mine"
    assert postwright(*words, "--force").status == 0
    assert b"Hello" in target.read_bytes()


def test_devices_are_written_into(postwright: Commands):
    for url in ("{{demo}}/hello", "{{demo}}/status/204"):
        words = ("-o", os.devnull, "--json-report", os.devnull)
        assert postwright("send", "GET", url, *words).status == 0
    assert not Path(os.devnull).is_file()


def test_full_disk_behind_stdout_is_told_as_sent():
    if not Path("/dev/full").exists():
        pytest.skip("there is no device that is always full")
    words = ("send", "GET", "{{demo}}/hello")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            [sys.executable, "-m", "postwright", *words],
            stdout=full, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert done.returncode == 1
    assert b"standard output cannot be written" in done.stderr
    assert b"Exception" not in done.stderr


@pytest.mark.parametrize("words", [("-d", "@-"), ("-F", "a=@-"), ("-F", "a=<-"), ("--json", "@-")])
def test_closed_standard_input_is_told(
    postwright: Commands, monkeypatch: pytest.MonkeyPatch, words: tuple[str, str]
):
    monkeypatch.setattr(sys, "stdin", None)
    done = postwright("send", "POST", "http://127.0.0.1:1/", *words)
    assert done.status == 2
    assert "standard input is closed" in done.error


@pytest.mark.skipif(sys.platform == "win32", reason="needs a shell that closes a stream")
def test_closed_standard_output_is_no_failure():
    command = f"'{sys.executable}' -m postwright send GET '{{{{demo}}}}/hello' >&-"
    done = subprocess.run(["sh", "-c", command], stderr=subprocess.PIPE, check=False)
    assert done.returncode == 0
    assert done.stderr.startswith(b"200")


def test_empty_body_makes_an_empty_file(postwright: Commands, tmp_path: Path):
    postwright("send", "GET", "{{demo}}/status/204", "-o", str(tmp_path / "out"))
    assert (tmp_path / "out").read_bytes() == b""


def test_report_is_the_exchange(postwright: Commands, tmp_path: Path):
    (tmp_path / "f").write_bytes(b"abc")
    out, body = str(tmp_path / "out"), str(tmp_path / "f")
    words = ("--body", body, "-o", out, "--json-report", "-", "--auth", "bearer", "token=secret1")
    done = postwright("send", "POST", ECHO, *words)
    value = json.loads(done.out)
    assert value["request"]["body"]["sha256"] == hashlib.sha256(b"abc").hexdigest()
    assert value["response"]["body"]["sha256"] == hashlib.sha256(Path(out).read_bytes()).hexdigest()
    assert b"secret1" not in done.out


def test_variables_of_a_collection(postwright: Commands, sample: Path):
    words = ("--collection", str(sample), "--env", "local", "--env-var", "user=given")
    done = postwright("send", "GET", ECHO + "/{{user}}/{{apiVersion}}", *words)
    assert json.loads(done.out)["target"] == "/echo/given/v-collection"
    assert "x-client" not in headers_of(done.out)
    unknown = postwright("send", "GET", ECHO, "--collection", str(sample), "--env", "none")
    assert "there are local" in unknown.error


def test_nothing_is_left_behind(postwright: Commands):
    postwright("send", "GET", "{{demo}}/cookies?a=b")
    assert not [path for path in Path(os.environ["HOME"]).rglob("*") if path.is_file()]


def test_server_text_does_not_drive_the_terminal(postwright: Commands):
    done = postwright("send", "GET", "{{demo}}/redirect/1?to=http://127.0.0.1:1/\x9b31m", "-v")
    assert "\x9b" not in done.err


def test_curl_command_is_sent(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("abc")
    (tmp_path / "command").write_text(
        "curl '{{demo}}/upload' -H 'X-A: 1' -F file=@a.txt --netrc-optional"
    )
    done = postwright("send", "--from-curl", "command", "--timeout", "20")
    assert json.loads(done.out)["parts"][0]["size"] == 3
    assert "--netrc-optional" in done.err
    assert done.status == 0
    (tmp_path / "command").write_text("wget http://h/")
    assert "not a curl command" in postwright("send", "--from-curl", "command").error
    assert "leave METHOD" in postwright("send", "GET", "--from-curl", "command").error


def test_part_from_a_files_text(postwright: Commands, tmp_path: Path):
    (tmp_path / "a.txt").write_text("abc\n")
    done = postwright("send", "POST", "{{demo}}/upload", "-F", f"a=<{tmp_path}/a.txt;type=text/x")
    part = json.loads(done.out)["parts"][0]
    assert (part["filename"], part["text"], part["content_type"]) == (None, "abc\n", "text/x")


def test_secrets_are_in_no_error(postwright: Commands):
    words = ("--auth", "apikey", "key=k", "value=top-secret", "placement=query")
    done = postwright("send", "GET", "http://127.0.0.1:1/", *words)
    assert done.status == 1
    assert "k=•••" in done.error


def test_leftovers_of_a_killed_command_are_deleted(postwright: Commands):
    child = subprocess.Popen([sys.executable, "-c", ""])
    child.wait()
    left = Path(os.environ["XDG_CACHE_HOME"]) / "postwright" / f"command-{child.pid}-00"
    left.mkdir(parents=True)
    ours = left.with_name(f"command-{os.getpid()}-00")
    ours.mkdir()
    postwright("send", "GET", "{{demo}}/hello")
    assert (left.exists(), ours.exists()) == (False, True)


async def test_certificates_are_checked_until_told_otherwise(postwright: Commands, tmp_path: Path):
    authority = Authority.make(tmp_path)
    async with RawServer(Reply(200, b"secure"), tls=authority.server()) as server:

        async def send(*words: str):
            return await asyncio.to_thread(postwright, "send", "GET", server.url, *words)

        refused = await send()
        assert refused.status == 1
        assert "certificate" in refused.error
        assert server.received == b""
        assert (await send("--cacert", str(authority.file))).out == b"secure"
        loud = await send("--insecure", "-v")
        assert (loud.status, loud.out) == (0, b"secure")
        assert "certificate NOT checked" in loud.err


async def test_files_of_the_handshake_are_found_where_the_user_is(
    postwright: Commands, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    authority = Authority.make(tmp_path)
    pem = authority.ca.issue_cert("me@example.test").private_key_and_cert_chain_pem
    pem.write_to_path(tmp_path / "me.pem")
    folder = tmp_path / "api"
    folder.mkdir()
    (folder / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Api\n")
    monkeypatch.chdir(tmp_path)
    words = ("--cacert", "ca.pem", "--cert", "me.pem")
    async with RawServer(Reply(200, b"in"), tls=authority.server(want_client=True)) as server:

        async def send(*more: str):
            return await asyncio.to_thread(postwright, "send", "GET", server.url, *words, *more)

        assert (await send()).out == b"in"
        assert (await send("--collection", "api")).out == b"in"
        config = (
            "config:\n  clientCertificates:\n    - domain: 127.0.0.1\n      type: pem\n"
            "      certificateFilePath: me.pem\n      privateKeyFilePath: me.pem\n"
        )
        with (folder / "opencollection.yml").open("a") as file:
            file.write(config)
        words = ("--cacert", "ca.pem", "--collection", "api")
        assert "me.pem was not found; client certificate of 127.0.0.1" in (await send()).error
        (tmp_path / "me.pem").rename(folder / "me.pem")
        assert (await send()).out == b"in"
        assert all(server.clients)
    assert (
        "none.pem was not found; CA file"
        in (
            await asyncio.to_thread(postwright, "send", "GET", "https://h/", "--cacert", "none.pem")
        ).error
    )


async def test_socket_in_the_file_system(postwright: Commands, tmp_path: Path):
    path = tmp_path / "a.sock"
    words = ("send", "GET", "http://docker/info", "--unix-socket", str(path), "-v")
    async with RawServer(Reply(200, b"here"), path=str(path)) as server:
        done = await asyncio.to_thread(postwright, *words)
        assert done.out == b"here"
        assert f"unix:{path}" in done.err
        assert server.requests[0].header("Host") == "docker"


async def test_tries_again_as_often_as_asked(postwright: Commands):
    async with RawServer(Reply(503, b"no", (("Retry-After", "0"),)), Reply(200, b"yes")) as server:
        done = await asyncio.to_thread(postwright, "send", "GET", server.url, "--retry", "2", "-v")
        assert done.out == b"yes"
        assert "* hop 2: retry" in done.err
        assert len(server.requests) == 2


async def test_truncated_body_is_printed_and_exits_1(postwright: Commands):
    async with RawServer(Reply(200, b"abc", (("Content-Length", "9"),), close=True)) as server:
        done = await asyncio.to_thread(postwright, "send", "GET", server.url)
        assert (done.status, done.out) == (1, b"abc")


@pytest.mark.parametrize(
    ("data", "printed", "status"),
    [
        (gzip.compress(b"abc", mtime=0), b"abc", 0),
        (gzip.compress(b"abc", mtime=0) + b"more", b"abc", 0),
        (gzip.compress(b"abc", mtime=0)[:-8], b"abc", 1),
        (gzip.compress(b"abc", mtime=0)[:-8] + bytes(8), b"abc", 1),
        (b"plain", b"plain", 1),
    ],
)
async def test_body_that_its_coding_does_not_fit_is_printed_and_exits_1(
    postwright: Commands, data: bytes, printed: bytes, status: int
):
    async with RawServer(Reply(200, data, (("Content-Encoding", "gzip"),))) as server:
        done = await asyncio.to_thread(postwright, "send", "GET", server.url, "--explain")
        assert (done.status, done.out) == (status, printed)
        assert ("the answer: " in done.err) is (data != gzip.compress(b"abc", mtime=0))
        if status:
            assert "gzip data" in done.error


@pytest.mark.parametrize("option", ["-o", "--json-report"])
def test_nothing_is_sent_where_a_folder_would_have_to_take_it(
    postwright: Commands, tmp_path: Path, option: str
):
    done = postwright("send", "GET", "http://127.0.0.1:1/", option, str(tmp_path))
    assert done.status == 2
    assert "it is a folder" in done.error


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (("http://{{nowhere}}/",), "variable"),
        (("http://",), "url"),
        (("http://127.0.0.1:1/", "--body", "none.bin"), "file"),
    ],
)
def test_report_says_why_nothing_was_sent(
    postwright: Commands, tmp_path: Path, words: tuple[str, ...], kind: str
):
    report = tmp_path / "report.json"
    done = postwright("send", "GET", *words, "--json-report", str(report))
    value = json.loads(report.read_text())
    assert (done.status, value["error"]["kind"], value["hops"]) == (2, kind, [])
    assert value["error"]["title"] in done.error


@pytest.mark.parametrize(
    "name", ["Authorization", "authorization", "Proxy-Authorization", "X-Api-Key", "x-auth-token"]
)
def test_typed_credentials_are_shown_on_demand_alone(postwright: Commands, name: str):
    words = ("send", "GET", "{{demo}}/hello", "-H", f"{name}: Bearer typed-secret", "-vv", "-o")
    words = (*words, os.devnull, "--json-report", "-", "--explain")
    hidden = postwright(*words)
    assert b"typed-secret" not in hidden.out + hidden.err.encode()
    assert "Bearer •••" in hidden.err
    shown = postwright(*words, "--reveal")
    assert "typed-secret" in shown.err
    assert b"typed-secret" in shown.out


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs a named pipe")
@pytest.mark.parametrize("option", ["-d", "--json"])
def test_body_out_of_a_pipe(postwright: Commands, tmp_path: Path, option: str):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(b"once",))
    writer.start()
    done = postwright("send", "POST", ECHO, option, f"@{pipe}")
    writer.join()
    assert json.loads(done.out)["body"]["text"] == "once"


def test_body_and_report_need_a_file_each(postwright: Commands, tmp_path: Path):
    words = ("-o", str(tmp_path / "a"), "--json-report", str(tmp_path / "a"))
    assert "named twice" in postwright("send", "GET", "http://127.0.0.1:1/", *words).error


@pytest.mark.parametrize("option", ["--cert", "--cacert"])
async def test_certificate_that_is_none_exits_2(postwright: Commands, tmp_path: Path, option: str):
    (tmp_path / "a").write_text("nothing")
    done = await asyncio.to_thread(
        postwright, "send", "GET", "https://127.0.0.1:1/", option, str(tmp_path / "a")
    )
    assert done.status == 2
    assert str(tmp_path / "a") in done.error


async def test_prepared_is_what_the_wire_gets(postwright: Commands, tmp_path: Path):
    async with RawServer(Reply(200, b"ok")) as server:
        file = tmp_path / "a.yml"
        file.write_text(
            "info:\n  name: a\n  type: http\nhttp:\n  method: POST\n"
            f'  url: "{server.url}/a%2F?b=c%20d&b"\n  headers:\n    - name: X-E\n      value: "1"\n'
        )
        (tmp_path / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: c\n")
        shown = await asyncio.to_thread(postwright, "prepare", str(file), "--format", "json")
        ran = await asyncio.to_thread(postwright, "run", str(tmp_path))
        assert ran.status == 0
        request = json.loads(shown.out)["request"]
        (got,) = server.requests
        assert got.line == f"POST {request['target']} HTTP/1.1"
        assert got.headers == [(h["name"], h["value"]) for h in request["headers"]]


@pytest.mark.parametrize(
    ("variable", "told"), [("http_proxy", "gopher://x"), ("http_proxy", "http://:99999")]
)
def test_broken_proxy_variable_is_named_and_ignored(
    postwright: Commands, monkeypatch: pytest.MonkeyPatch, variable: str, told: str
):
    monkeypatch.setenv(variable, told)
    done = postwright("send", "GET", "http://192.0.2.1/", "--connect-timeout", "0.05")
    assert f"postwright: {variable}: " in done.err
    assert "it is ignored" in done.err
    assert done.status == 1


async def test_what_is_given_and_what_signs_in_is_masked(postwright: Commands):
    answer = Reply(200, b'{"token": "from-answer"}', (("Set-Cookie", "sid=from-server; Path=/"),))
    async with RawServer(answer) as server:
        words = ("send", "GET", f"{server.url}/?key={{{{api_key}}}}", "-vv")
        words += ("--env-var", "api_key=by-hand", "--env-var", "page=seven")
        done = await asyncio.to_thread(postwright, *words)
        plain = await asyncio.to_thread(postwright, *words, "--reveal")
    hidden = ("from-answer", "from-server", "by-hand")
    assert [text for text in hidden if text in done.err] == []
    assert "< Set-Cookie: sid=•••; Path=/" in done.err.splitlines()
    assert [text for text in hidden if text in plain.err] == [*hidden]
    assert done.out == answer.body
