"""`postwright run` and `postwright tour`: collections in order, reports, statuses."""

import asyncio
import json
import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree as Xml

import pytest

from postwright.demo.tour import tour_folder
from tests.cli.commands import Commands
from tests.server import Got, RawServer, Reply


@pytest.fixture
def tour(tmp_path: Path) -> Path:
    return Path(shutil.copytree(tour_folder(), tmp_path / "tour"))


def test_text_names_each_request_and_the_whole(postwright: Commands, tour: Path):
    done = postwright("run", str(tour), "Accounts")
    lines = done.out.decode().splitlines()
    assert [line.split(" · ")[0] for line in lines[:-1]] == [
        "✓ Accounts/Register a user",
        "✓ Accounts/Log in",
        "✓ Accounts/Call the protected path",
        "✓ Accounts/Bearer sign-in",
    ]
    assert lines[-1].startswith("4 passed · 0 failed · ")
    assert done.status == 0


def test_jsonl_has_start_requests_and_end(postwright: Commands, tour: Path):
    words = ("--reporter", "jsonl", "--iterations", "2", "--concurrency", "3")
    done = postwright("run", str(tour), "First steps", *words)
    values = [json.loads(line) for line in done.out.splitlines()]
    assert [value["type"] for value in values] == ["start", *["request"] * 6, "end"]
    assert values[0]["requests"] == 6
    assert {value["iteration"] for value in values[1:-1]} == {1, 2}
    assert values[1]["exchange"]["version"] == 1
    assert values[-1]["passed"] == 6


def test_failures_are_counted_and_named(postwright: Commands, tour: Path):
    file = tour / "First steps" / "Say hello.yml"
    file.write_text(file.read_text().replace("{{demo}}", "{{nowhere}}"))
    done = postwright("run", str(tour), "First steps", "--bail", "--reporter", "json")
    value = json.loads(done.out)
    assert (value["passed"], value["failed"], value["skipped"]) == (0, 1, 2)
    assert value["requests"][0]["exchange"]["error"]["kind"] == "variable"
    assert done.status == 1
    assert "1 of 3 requests failed" in done.error


def test_a_body_that_breaks_its_schema_fails_that_request_alone(postwright: Commands, tour: Path):
    file = tour / "First steps" / "Send JSON.yml"
    value = json.dumps({"schema": {"body": {"required": ["gone"]}, "block": True}})
    row = f"  variables:\n    - {{name: _postwright, disabled: true, value: '{value}'}}\n"
    file.write_text(file.read_text().replace("runtime:\n", f"runtime:\n{row}"))
    done = postwright("run", str(tour), "First steps", "--reporter", "json")
    value = json.loads(done.out)
    assert (value["passed"], value["failed"]) == (2, 1)
    (failed,) = (one["exchange"] for one in value["requests"] if one["exchange"]["error"])
    assert failed["error"]["kind"] == "body"
    assert "$.gone is missing" in failed["error"]["title"] + failed["error"]["detail"]
    assert done.status == 1


def test_status_alone_never_fails(postwright: Commands, tour: Path):
    file = tour / "Accounts" / "Call the protected path.yml"
    assert "assertions" in file.read_text()
    assert postwright("run", str(tour), "Accounts/Call the protected path.yml").status == 1
    file.write_text(file.read_text().replace('value: "200"', 'value: "401"'))
    assert postwright("run", str(tour), "Accounts/Call the protected path.yml").status == 0


def test_a_damaged_file_is_named_and_the_others_are_sent(postwright: Commands, tour: Path):
    (tour / "Accounts" / "Broken.yml").write_text("info:\n  name: [\n")
    done = postwright("run", str(tour), "Accounts")
    assert "4 passed" in done.out.decode()
    assert "it cannot be read; Accounts/Broken.yml line" in done.error
    assert done.status == 1
    assert postwright("run", str(tour), "First steps").status == 0


def test_report_goes_to_a_file(postwright: Commands, tour: Path, tmp_path: Path):
    report = tmp_path / "report.json"
    words = ("--reporter", "json", "--report", str(report))
    done = postwright("run", str(tour), "Accounts/Log in.yml", *words)
    assert done.out == b""
    assert json.loads(report.read_text())["passed"] == 1


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nowhere",), "nowhere is not in the collection"),
        (("..",), "outside the collection"),
        (("--tags", "x"), "no request has the tag x"),
        (("--env", "x"), "there are Someone else"),
        (("--reporter", "pdf"), "invalid choice"),
        (("--iterations", "0"), "less than 1"),
        (("--report", "no/such/folder/r.txt"), "no folder to be in; no/such/folder/r.txt"),
    ],
)
def test_what_cannot_start_exits_2(
    postwright: Commands, tour: Path, words: tuple[str, ...], told: str
):
    done = postwright("run", str(tour), *words)
    assert done.status == 2
    assert told in done.error


def test_paths_may_be_named_from_where_the_user_is(
    postwright: Commands, tour: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tour.parent)
    done = postwright("run", "tour", "tour/Accounts/Log in.yml")
    assert done.out.startswith(b"\xe2\x9c\x93 Accounts/Log in")


def test_a_report_that_cannot_be_written_is_told_before_anything_is_sent(
    postwright: Commands, tour: Path, tmp_path: Path
):
    done = postwright("run", str(tour), "--report", str(tmp_path))
    assert (done.status, done.out) == (2, b"")
    assert "the report would be written to a folder" in done.error


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full disk at hand")
@pytest.mark.parametrize("reporter", ["text", "junit"])
def test_a_full_disk_is_told_after_what_was_sent(tour: Path, reporter: str):
    words = ("-m", "postwright", "run", str(tour), "First steps", "--reporter", reporter)
    with open("/dev/full", "wb") as full:
        done = subprocess.run(
            [sys.executable, *words], stdout=full, stderr=subprocess.PIPE, text=True, check=False
        )
    assert done.returncode == 1
    (told,) = done.stderr.splitlines()
    assert told.startswith("postwright: standard output cannot be written; No space left")


def test_paths_may_stand_among_the_options(postwright: Commands, tour: Path):
    words = ("--reporter", "json", "First steps", "--delay", "0", "Accounts/Log in.yml")
    value = json.loads(postwright("run", str(tour), *words).out)
    folders = [request["name"].split("/")[0] for request in value["requests"]]
    assert folders == ["First steps", "First steps", "First steps", "Accounts"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ((), "the following arguments are required: DIR; see postwright run --help"),
        (("x", "--nope"), "unrecognized arguments: --nope; see postwright --help"),
    ],
)
def test_what_is_missing_or_unknown_is_named(
    postwright: Commands, words: tuple[str, ...], told: str
):
    done = postwright("run", *words)
    assert (done.status, done.error) == (2, f"postwright: {told}")


def test_folder_that_is_no_collection(postwright: Commands, tmp_path: Path):
    assert "is no collection" in postwright("run", str(tmp_path)).error


REQUEST = """\
info:
  name: %s
  type: http
  seq: %d

http:
  method: GET
  url: "%s"
  auth: inherit

runtime:
  assertions:
    - expression: res.status
      operator: eq
      value: "200"
"""


def collection(folder: Path, *urls: str) -> Path:
    folder.mkdir()
    (folder / "opencollection.yml").write_text("opencollection: 1.0.0\n\ninfo:\n  name: Things\n")
    for number, url in enumerate(urls, 1):
        (folder / f"r{number}.yml").write_text(REQUEST % (f"r{number}", number, url))
    return folder


def test_data_gives_each_iteration_its_row(postwright: Commands, tour: Path, tmp_path: Path):
    data = tmp_path / "people.csv"
    data.write_bytes('\ufeffname,n\r\nwörld,1\r\n"a, b",2\r\n'.encode())
    file = tour / "First steps" / "Say hello.yml"
    file.write_text(file.read_text().replace("name=world", "name={{name}}"))
    words = ("First steps/Say hello.yml", "--data", str(data), "--reporter", "jsonl")
    done = postwright("run", str(tour), *words)
    start, *requests, end = [json.loads(line) for line in done.out.splitlines()]
    targets = [one["exchange"]["request"]["target"] for one in requests]
    assert start["requests"] == 2
    assert [one["iteration"] for one in requests] == [1, 2]
    assert targets == ["/hello?name=w%C3%B6rld", "/hello?name=a,%20b"]
    assert end["passed"] == 2


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ("a,b\n1\n", "it has 1 value for 2 names; FILE line 2; give CSV"),
        ('[{"a": 1},\n{]', "it is no JSON"),
        ("a\n", "it has no rows; FILE; give CSV"),
        (None, "No such file or directory; FILE"),
    ],
)
def test_bad_data_starts_nothing(
    postwright: Commands, tour: Path, tmp_path: Path, data: str | None, told: str
):
    file = tmp_path / "data"
    if data is not None:
        file.write_text(data)
    done = postwright("run", str(tour), "--data", str(file))
    assert (done.status, done.out) == (2, b"")
    assert told.replace("FILE", str(file)) in done.error


def test_junit_and_html_go_to_files(postwright: Commands, tour: Path, tmp_path: Path):
    junit, page = tmp_path / "r.xml", tmp_path / "r.html"
    words = ("run", str(tour), "Accounts", "--no-cookies")
    assert postwright(*words, "--reporter", "junit", "--report", str(junit)).status == 1
    done = postwright(*words, "--reporter", "html", "--report", str(page))
    assert "3 passed · 1 failed" in done.err
    root = Xml.parse(junit).getroot()
    assert (root.get("name"), root.get("tests"), root.get("failures")) == ("Tour", "4", "1")
    (failure,) = root.iter("failure")
    assert failure.get("message") == "res.status eq 200 · got 401"
    assert "<title>Tour · 1 failed</title>" in page.read_text()


def test_checks_are_in_the_report(postwright: Commands, tour: Path):
    words = ("Accounts/Call the protected path.yml", "--reporter", "jsonl")
    done = postwright("run", str(tour), *words)
    _, request, end = [json.loads(line) for line in done.out.splitlines()]
    (check,) = request["checks"]
    assert check == {
        "name": "res.status eq 200", "passed": False, "expected": "200", "got": "401",
        "skipped": "",
    }  # fmt: skip
    assert (request["passed"], end["failed"]) == (False, 1)
    assert end["checks"] == {"passed": 0, "failed": 1, "skipped": 0}
    assert done.status == 1


def test_a_secret_is_masked_in_checks_too(postwright: Commands, tmp_path: Path):
    folder = collection(tmp_path / "c", "http://127.0.0.1:1/")
    (folder / ".env").write_text("KEY=hidden-value\n")
    file = folder / "r1.yml"
    file.write_text(file.read_text().replace('"200"', '"{{process.env.KEY}}"'))
    for reporter in ("text", "json", "jsonl", "junit", "html"):
        done = postwright("run", str(folder), "--reporter", reporter)
        assert b"hidden-value" not in done.out


def test_what_is_not_sent_yet_is_named(postwright: Commands, tour: Path):
    (tour / "Accounts" / "Socket.yml").write_text(
        "info:\n  name: S\n  type: websocket\n  seq: 9\n\nwebsocket:\n  url: ws://h/\n"
    )
    done = postwright("run", str(tour), "Accounts")
    assert "not sent: Accounts/Socket.yml; Postwright sends no websocket requests yet" in done.err
    assert done.status == 0


async def test_a_signal_ends_the_report_in_order(tmp_path: Path):
    arrived = asyncio.Event()

    def never(_: Got) -> Reply:
        arrived.set()
        return Reply(raw=b"HTTP/1.1 200 OK\r\n", hang=True)

    async with RawServer(Reply(200, b"ok"), never) as server:
        folder = collection(tmp_path / "c", server.url, server.url, server.url)
        words = ("-m", "postwright", "run", str(folder), "--reporter", "jsonl")
        process = await asyncio.create_subprocess_exec(
            sys.executable, *words, stdout=asyncio.subprocess.PIPE
        )
        assert process.stdout is not None
        await process.stdout.readline()
        first = json.loads(await process.stdout.readline())  # it comes before the run ends
        await arrived.wait()
        process.send_signal(signal.SIGTERM)
        rest = (await process.communicate())[0]
    (end,) = [json.loads(line) for line in rest.splitlines()]
    assert first["passed"] is True
    assert (end["type"], end["passed"], end["failed"], end["skipped"]) == ("end", 1, 0, 2)
    assert process.returncode == 128 + signal.SIGTERM


@pytest.mark.skipif(sys.platform == "win32", reason="there are no terminals of this kind")
async def test_progress_is_for_a_terminal(tmp_path: Path):
    import pty

    ours, theirs = pty.openpty()
    async with RawServer(Reply(200, b"ok")) as server:
        folder = collection(tmp_path / "c", server.url, server.url + "/\x1b")
        words = ("-m", "postwright", "run", str(folder), "--reporter", "jsonl")
        process = await asyncio.create_subprocess_exec(
            sys.executable, *words, stdout=asyncio.subprocess.DEVNULL, stderr=theirs
        )
        os.close(theirs)
        await process.wait()
    told = await asyncio.to_thread(os.read, ours, 65536)
    os.close(ours)
    assert "\r\x1b[K1 of 2 · r1" in told.decode()
    assert "\r\x1b[K2 of 2 · 1 failed · r2\r\x1b[K" in told.decode()


CAPTURE = """\
  actions:
    - type: set-variable
      phase: after-response
      selector:
        expression: res.body.access_token
        method: jsonq
      variable:
        name: t
        scope: runtime
"""


@pytest.mark.parametrize("reporter", ["text", "json", "jsonl", "junit", "html"])
async def test_no_report_tells_what_signs_in(postwright: Commands, tmp_path: Path, reporter: str):
    cookie = ("Set-Cookie", "session=value-of-cookie; Path=/")
    answer = Reply(200, b'{"access_token": "token-of-server"}', (cookie,))
    async with RawServer(answer) as server:
        again = f"{server.url}/{{{{t}}}}?note={{{{given_token}}}}"
        folder = collection(tmp_path / "c", server.url, again)
        for name in ("r1.yml", "r2.yml"):
            text = (folder / name).read_text().replace("res.status", "res.body.access_token")
            (folder / name).write_text(text + CAPTURE)
        words = ["run", str(folder), "--reporter", reporter, "--env-var", "given_token=by-hand"]
        masked = await asyncio.to_thread(postwright, *words)
        plain = await asyncio.to_thread(postwright, *words, "--reveal")
        assert b"GET /token-of-server?note=by-hand HTTP" in server.received
    hidden = ("token-of-server", "value-of-cookie", "by-hand")
    assert [text for text in hidden if text in masked.out.decode()] == []
    assert "token-of-server" in plain.out.decode()
