"""Runs snippets against a server, and compares what came with what was prepared."""

import ast
import asyncio
import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.formats.snippets import SNIPPETS
from postwright.model.collection import Collection, Environment, Lineage
from postwright.model.exchange import FilePiece, PreparedRequest
from postwright.model.request import Auth, Body, Field, FileChoice, Part, Request, Variable
from tests.server import Got, RawServer, Reply

NAUGHTY = (
    'it\'s "quoted" $(touch gone) `touch gone` ${gone} #{gone} %s {{}} \\ \\n !! ;&|<>*?~#'
    "\n\t\\u0041 é😀 %41 @x </script> ?>"
)
SENTINEL = "gone"
ASIDE = ("user-agent", "accept", "accept-encoding", "connection")
OWN_PLACE = ("host", "content-length", "authorization", "content-type")
SECRETS = {"key": "s3cr3t'$&\"\\", "token": "tok en/+", "path": "not-the-path"}


def prepared(
    request: Request, folder: Path, *, secrets: dict[str, str] | None = None
) -> PreparedRequest:
    """Prepare as the window does, with these secret variables."""
    names = tuple(Variable(name, secret=True) for name in secrets or {})
    lineage = Lineage(Collection(name="c"), environment=Environment("e", names))
    files = LocalFiles(folder)
    context = Context(now=0.0, seed=1, files=files.facts, secrets=secrets or {}, proxy="")
    return prepare(request, lineage, context)


def whole(made: PreparedRequest) -> bytes:
    """Return the body's bytes."""
    return b"".join(
        Path(piece.path).read_bytes() if isinstance(piece, FilePiece) else piece
        for piece in made.body.pieces
    )


async def run(command: list[str], folder: Path, variables: dict[str, str]) -> str:
    """Run in the folder; fail with what was said on stderr."""
    path = os.pathsep.join((str(Path(sys.executable).parent), os.environ["PATH"]))
    environment = {"PATH": path, "HOME": str(folder), "LANG": "C.UTF-8", **variables}
    if not (folder / "node_modules").exists() and MODULES.is_dir():
        (folder / "node_modules").symlink_to(MODULES)
    done = await asyncio.to_thread(
        subprocess.run, command, cwd=folder, env=environment, capture_output=True, timeout=60
    )
    assert done.returncode == 0, done.stderr.decode(errors="replace")[-3000:]
    return done.stdout.decode(errors="replace")


def without_boundary(data: bytes, content_type: str | None) -> bytes:
    found = re.search(r'boundary="?([^";]+)', content_type or "")
    return data.replace(found[1].encode(), b"=") if found else data


def compare(
    got: Got, made: PreparedRequest, *, aside: Iterable[str] = (), ordered: bool = True
) -> None:
    """Compare line, headers and body; `aside` are names that the tool writes as it likes.

    A tool that is not `ordered` keeps the order of headers of one name alone (RFC 9110 §5.3).
    """
    assert got.line == f"{made.method} {made.target} HTTP/1.1"
    wanted = [(h.name.lower(), h.value) for h in made.headers]
    came = [(name.rstrip(":").lower(), value) for name, value in got.headers]
    own = {h.name.lower() for h in made.headers if h.origin != "automatic"}
    left = {name for name in ASIDE if name not in own} | {name.lower() for name in aside}
    rows = [pair for pair in came if pair[0] not in {*left, *OWN_PLACE}]
    ours = [pair for pair in wanted if pair[0] not in {*left, *OWN_PLACE}]
    key = (lambda _: "") if ordered else (lambda pair: pair[0])
    assert sorted(rows, key=key) == sorted(ours, key=key)
    assert [v for n, v in came if n == "host"] == [v for n, v in wanted if n == "host"]
    for name in ("authorization", "content-type", "content-length"):
        if name in left:
            continue
        theirs = [v for n, v in came if n == name]
        if name == "content-length" and theirs == ["0"] and not made.body.pieces:
            continue  # the same as none (RFC 9110 §8.6)
        mine = [v for n, v in wanted if n == name]
        if name == "content-length" and got.header("Content-Type") != next(
            (h.value for h in made.headers if h.name.lower() == "content-type"), None
        ):
            continue  # another boundary, another length
        assert [without_boundary(v.encode(), v) for v in theirs] == [
            without_boundary(v.encode(), v) for v in mine
        ], name
    declared = next((v for n, v in wanted if n == "content-type"), "")
    theirs_body = without_boundary(got.body, got.header("Content-Type"))
    assert theirs_body == without_boundary(whole(made), declared)


def literals(code: str) -> list[str]:
    """Return every text in Python code; each must be a literal."""
    return [
        node.value
        for node in ast.walk(ast.parse(code))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]


def at(request: Request, base: str) -> Request:
    return replace(request, url=base + request.url)


async def send_with(
    target: str,
    command: list[str],
    request: Request,
    folder: Path,
    *,
    secrets: dict[str, str] | None = None,
    variables: dict[str, str] | None = None,
    reveal: bool = False,
    aside: Iterable[str] = (),
    ordered: bool = True,
) -> str:
    """Write the snippet, run `command` with it as the last word, compare; return the code."""
    async with RawServer(Reply(200)) as server:
        made = prepared(at(request, server.url), folder, secrets=secrets)
        code = SNIPPETS[target].render(made, reveal=reveal)
        values = {} if reveal else in_environment(secrets or {})
        await run([*command, code], folder, {**values, **(variables or {})})
        assert len(server.requests) == 1
        compare(server.requests[0], made, aside=aside, ordered=ordered)
    assert_nothing_leaked(folder, code, {} if reveal else secrets or {})
    return code


async def send_program(
    target: str,
    command: list[str],
    request: Request,
    folder: Path,
    name: str,
    *,
    secrets: dict[str, str] | None = None,
    ordered: bool = True,
) -> None:
    """Do the same with a program that must stand in a file."""
    async with RawServer(Reply(200)) as server:
        made = prepared(at(request, server.url), folder, secrets=secrets)
        code = SNIPPETS[target].render(made, reveal=secrets is None)
        (folder / name).write_text(code, "utf-8")
        await run([*command, name], folder, in_environment(secrets or {}))
        assert len(server.requests) == 1
        compare(server.requests[0], made, ordered=ordered)
    assert_nothing_leaked(folder, code, secrets or {})


def in_environment(secrets: dict[str, str]) -> dict[str, str]:
    """Return the variables that snippets name for these secrets; PATH has a meaning already."""
    return {"PATH_VALUE" if k == "path" else k.upper(): v for k, v in secrets.items()}


def assert_nothing_leaked(folder: Path, code: str, secrets: dict[str, str]) -> None:
    assert not (folder / SENTINEL).exists()
    assert not [value for value in secrets.values() if value in code]


def assert_said(target: str, case: str, folder: Path, note: str) -> None:
    """Check that the snippet tells what its tool cannot send as it was prepared."""
    request = at(CASES[case], "http://h.test")
    assert note in SNIPPETS[target].render(prepared(request, folder), reveal=True)


def files_in(folder: Path) -> None:
    """Make the files that CASES speak of."""
    (folder / "it's a file.bin").write_bytes(bytes(range(256)) * 8)
    (folder / 'a "b";c.txt').write_bytes(b"one\r\n")
    (folder / "empty").write_bytes(b"")
    (folder / "plain.txt").write_bytes(b"plain\n")


TWICE = (Field("x-twice", "1"), Field("X-Other", "o"), Field("x-twice", "2"))
PARTS = (
    Part("meta", value='{"a": "it\'s; $x"}', content_type="application/json"),
    Part("plain", value="@not a file;type=no"),
    Part("lines", value=" lead\nand more\n"),
    Part("one", "file", files=("plain.txt",), content_type="text/plain; charset=utf-8"),
    Part("two", "file", files=("it's a file.bin",), filename="other.bin"),
)
ODD_PARTS = (
    Part('na"me', value="é"),
    Part("x", "file", files=('a "b";c.txt',), headers=(("X-Part", "y"),)),
    Part("nul", value="\x00\r\n"),
)
CASES = {
    "query": Request(url="/p?a=1&b=%20[x]&q='$(touch gone)'&e="),
    "repeated headers": Request(url="/", headers=(Field("X-Empty"), *TWICE)),
    "hostile header": Request(url="/", headers=(Field("X-A", NAUGHTY.replace("\n\t", " ")),)),
    "hostile ascii header": Request(
        url="/", headers=(Field("X-A", NAUGHTY.replace("\n\t", " ").replace("é😀", "")),)
    ),
    "own headers": Request(
        url="/",
        headers=(
            Field("Cookie", "a=b; c=d"),
            Field("Accept", "text/html"),
            Field("User-Agent", "own 1"),
            Field("X-Dash", "-K x"),
            Field("X-At", "@file"),
        ),
    ),
    "signs in headers": Request(
        url="/",
        headers=(
            Field("X-1", "=a"),
            Field("X-2", ":b"),
            Field("X-3", "@c"),
            Field("X-4", ":=d"),
            Field("X-5", "a==b;c@d:=e"),
            Field("X-6", ";"),
        ),
    ),
    "empty file": Request(
        url="/", method="PUT", body=Body("file", files=(FileChoice("empty", "image/x-test"),))
    ),
    "other host": Request(url="/", headers=(Field("Host", "other.test"),)),
    "head": Request(url="/", method="HEAD"),
    "delete": Request(url="/", method="DELETE"),
    "custom method": Request(url="/", method="PROPFIND"),
    "empty post": Request(url="/", method="POST"),
    "json": Request(
        url="/", method="POST", body=Body("json", text='{\n  "a": "' + "it's $HOME" + '"\n}\n')
    ),
    "hostile text": Request(url="/", method="PUT", body=Body("text", text=NAUGHTY)),
    "at sign": Request(url="/", method="PUT", body=Body("text", text="@file")),
    "dash": Request(url="/", method="PUT", body=Body("text", text="-K x --data y")),
    "controls": Request(url="/", method="POST", body=Body("text", text="nul \x00 bell \x07\r\n")),
    "form": Request(
        url="/",
        method="POST",
        body=Body("form-urlencoded", fields=(Field("a", NAUGHTY), Field("b"), Field("b", "2"))),
    ),
    "basic": Request(url="/", auth=Auth("basic", (("username", "us ér"), ("password", "p:'a$s")))),
    "bearer": Request(url="/", auth=Auth("bearer", (("token", "tok'en"),))),
    "file": Request(
        url="/",
        method="PUT",
        body=Body("file", files=(FileChoice("it's a file.bin", "image/x-test"),)),
    ),
    "multipart": Request(url="/", method="POST", body=Body("multipart-form", parts=PARTS)),
    "odd multipart": Request(url="/", method="POST", body=Body("multipart-form", parts=ODD_PARTS)),
}
"""What every tool must send as it was prepared, or say that it cannot."""
SECRET_CASES = {
    "header": Request(url="/", headers=(Field("X-Key", "a {{key}} b"), Field("X", "{{path}}"))),
    "body": Request(url="/", method="POST", body=Body("text", text="'{{key}}' {{token}}\né")),
    "basic": Request(url="/", auth=Auth("basic", (("username", "u"), ("password", "{{key}}")))),
    "bearer": Request(url="/", auth=Auth("bearer", (("token", "{{token}}"),))),
    "query": Request(url="/?a={{path}}&b=1"),
}
PYTHON = [sys.executable, "-c"]
_AS = "import sys, {module} as m; sys.modules['{name}'] = m\n"


def python_with(name: str, *stand_ins: str, also: tuple[str, ...] = ()) -> list[str]:
    """Return Python in which `name` can be imported: itself, or a copy under another name."""
    found = next((m for m in (name, *stand_ins) if importlib.util.find_spec(m)), "")
    if not found:
        pytest.skip(f"{name} is not installed")
    if found == name:
        return PYTHON
    root = found.removesuffix(name)
    lines = _AS.format(module=found, name=name)
    lines += "".join(_AS.format(module=root + other, name=other) for other in also)
    return [*PYTHON, lines + "exec(compile(sys.argv[1], 'snippet', 'exec'))"]


SHELL = ["sh", "-c"]


def which(tool: str) -> str | None:
    """Return where a tool is; those beside this Python count."""
    return shutil.which(tool, path=str(Path(sys.executable).parent)) or shutil.which(tool)


MODULES = Path(sys.executable).parents[1] / "node_modules"


def node_with(*modules: str) -> list[str]:
    """Return Node.js for a module's code, which may import these."""
    node = shutil.which("node")
    if node is None:
        pytest.skip("node is not installed")
    for name in modules:
        if not (MODULES / name).is_dir():
            pytest.skip(f"{name} is not installed for node")
    return [node, "--input-type=module", "-e"]
