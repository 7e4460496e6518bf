"""The script of curl commands: a shell runs it, and curl's importer reads each command again."""

import shlex
import subprocess

import pytest

from postwright.formats.exporters import EXPORTERS
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection
from postwright.model.options import Options, Postwright, Timeouts, Tls
from postwright.model.request import Auth, Body, Field, FileChoice, Part, Request, Variable

ARGUMENTS = [
    (Request("get", url="http://h/a b?c=[1]"), ["-X", "GET", "--globoff", "http://h/a%20b?c=%5B1%5D"]),
    (Request("lower", "patch", "{{host}}/{{v}}?é=%41"),
     ["-X", "PATCH", "--globoff", "http://h/$x 'y'?%C3%A9=%41"]),
    (Request("raw", url="http://h/a[1]", options=Options(encode_url=False)),
     ["-X", "GET", "--globoff", "http://h/a[1]"]),
    (Request("names", "POST", "http://h/", body=Body("form-urlencoded", fields=(
        Field("é k", "1"), Field("", "x y")))),
     ["-X", "POST", "--globoff", "http://h/", "--data-urlencode", "%C3%A9+k=1",
      "--data-raw", "=x+y"]),
    (Request("quotes", "POST", "http://h/", body=Body("json", text="{\"a\": \"it's\n{{v}}\"}")),
     ["-X", "POST", "--globoff", "http://h/", "-H", "Content-Type: application/json",
      "--data-raw", "{\"a\": \"it's\n$x 'y'\"}"]),
    (Request("form", "POST", "http://h/", body=Body("form-urlencoded", fields=(
        Field("a", "1 2"), Field("off", "x", enabled=False)))),
     ["-X", "POST", "--globoff", "http://h/", "--data-urlencode", "a=1 2"]),
    (Request("parts", "POST", "http://h/", body=Body("multipart-form", parts=(
        Part("a", value="1"), Part("f", "file", files=("b.png",), content_type="image/png")))),
     ["-X", "POST", "--globoff", "http://h/", "--form-string", "a=1",
      "-F", 'f=@"b.png";type=image/png']),
    (Request("file", "PUT", "http://h/", body=Body("file", files=(FileChoice("a.bin"),))),
     ["-X", "PUT", "--globoff", "http://h/", "-H", "Content-Type: application/octet-stream",
      "--data-binary", "@a.bin"]),
    (Request("headers", url="http://h/", headers=(Field("X-E", ""), Field("X", "{{n.m}}"))),
     ["-X", "GET", "--globoff", "http://h/", "-H", "X-E;", "-H", "X: http://h/v1"]),
    (Request("basic", url="http://h/", auth=Auth(
        "basic", (("username", "u"), ("password", "{{secret}}")))),
     ["-X", "GET", "--globoff", "http://h/", "-u", "u:s3"]),
]  # fmt: skip


@pytest.mark.parametrize(("request_", "arguments"), ARGUMENTS)
def test_shell_gives_curl_these_arguments(request_: Request, arguments: list[str]) -> None:
    collection = Collection(
        "C", items=placed([request_]),
        variables=(Variable("n.m", "{{host}}/v1"), Variable("host", "http://h"),
                   Variable("v", "$x 'y'"), Variable("secret", "hunter2", secret=True)),
    )  # fmt: skip
    made = EXPORTERS["curl"].write(collection)
    assert "hunter2" not in made.text
    show = 'curl() { for a in "$@"; do printf "%s\\0" "$a"; done; }\n'
    done = subprocess.run(
        ["/bin/sh", "-c", show + made.text], env={"secret": "s3", "PATH": "/nowhere"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.split("\0")[:-1] == [*arguments, "--location"]


def test_secret_that_is_not_set_stops_the_script() -> None:
    request = Request("R", url="http://h/", auth=Auth("bearer", (("token", "{{t}}"),)))
    collection = Collection("C", items=placed([request]), variables=(Variable("t", secret=True),))
    made = EXPORTERS["curl"].write(collection)
    assert ': "${t:?is not set}"' in made.text
    assert shlex.split(made.text.partition("curl ")[2].replace("\\\n", ""))[-1] == "--location"


def test_settings_are_options_of_curl() -> None:
    ours = Postwright(http="1.1", tls=Tls(verify=False), timeout=Timeouts(connect_s=2.5),
                      omit_headers=("Accept",))  # fmt: skip
    options = Options(max_redirects=3, timeout_ms=1500, postwright=ours)
    request = Request("R", url="http://h/", options=options)
    made = EXPORTERS["curl"].write(Collection("C", items=placed([request])))
    words = shlex.split(made.text.rpartition("# R\n")[2].replace("\\\n", ""))
    assert words[words.index("--location") :] == [
        "--location", "--max-redirs", "3", "--insecure", "--max-time", "1.5",
        "--connect-timeout", "2.5", "--http1.1", "-H", "Accept:",
    ]  # fmt: skip
    assert not made.losses
