"""What Bruno itself makes of the files that we write; skipped where Bruno is not installed.

Looked for in POSTWRIGHT_NODE_MODULES, else in .venv/node_modules:
npm install --prefix .venv @usebruno/cli
"""

import asyncio
import json
import os
import random
import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.formats.opencollection import file_name
from postwright.model.collection import Collection, Environment, Folder, Item
from postwright.model.exchange import FilePiece
from postwright.model.options import Options, Postwright, Tls
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Example,
    ExampleResponse,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    Variable,
)
from postwright.model.tree import lineage_of, walk
from postwright.protocol.url_text import sync_params
from postwright.storage.collections import CollectionFolder
from tests.server import Got, RawServer, Reply

ROOT = Path(__file__).parents[2]
SAMPLES = ROOT / "tests/samples/opencollection"
MODULES = Path(os.environ.get("POSTWRIGHT_NODE_MODULES") or ROOT / ".venv/node_modules")
BRU = MODULES / ".bin/bru"
needs_bruno = pytest.mark.skipif(
    not BRU.exists() or shutil.which("node") is None,
    reason=f"Bruno's command line is not in {MODULES}, or there is no node",
)
PIECES = [
    "a",
    "b c",
    " ",
    "\n",
    "\t",
    ": ",
    " #",
    "- ",
    "'",
    '"',
    "\\",
    "|",
    "{",
    "}",
    "[",
    "é😀",
    "true",
    "null",
    "1.10",
    "{{x}}",
    "~",
    "%20",
    "<>",
    "word word word",
    "\r\n",
    "\x07",
    "\u2028",
]


def saved(folder: Path, collection: Collection) -> CollectionFolder:
    kept = CollectionFolder.create(folder, collection.name)
    kept.save_root(collection)
    for path, item in walk(collection):
        kept.save(path, item.value)
    for environment in collection.environments:
        kept.save_environment(environment)
    return kept


def node(*arguments: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a program of node's in a home of its own."""
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(cwd),
        "OC_NODE_MODULES": str(MODULES),
        "NO_COLOR": "1",
    }
    return subprocess.run(
        list(map(str, arguments)),
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def assert_bruno_writes_the_same(folder: Path, out: Path) -> None:
    ran = node("node", SAMPLES / "roundtrip.js", folder, out, cwd=out.parent)
    files = len(list(folder.rglob("*.yml")))
    assert f"identical: {files}, changed: 0" in ran.stdout, ran.stdout[:4000] + ran.stderr[:2000]


@needs_bruno
def test_bruno_writes_the_sample_as_it_is(sample: Path, tmp_path: Path) -> None:
    assert_bruno_writes_the_same(sample, tmp_path / "out")


def everything() -> Collection:
    requests = [
        Request(
            name="plain",
            url="https://h.test/:id?a=1",
            params=(Param("a", "1"), Param("off", "", False), Param("id", "7", kind="path")),
        ),
        Request(
            name="headers",
            headers=(Field("A", "b"), Field("A", "", False, "why")),
            tags=("smoke", "a b"),
            note="What it is",
            docs="# Docs\n\nof it\n",
        ),
        Request(name="json", method="POST", body=Body("json", text='{\n  "a": "{{x}}"\n}\n')),
        Request(name="text", method="POST", body=Body("text", text=" lead\n\n\nmore  ")),
        Request(name="xml", method="PUT", body=Body("xml", text="<a>é</a>")),
        Request(name="sparql", method="PUT", body=Body("sparql", text="ASK {}")),
        Request(
            name="form",
            method="POST",
            body=Body("form-urlencoded", fields=(Field("a", "1 2"), Field("b", "", False, "n"))),
        ),
        Request(
            name="parts",
            method="POST",
            body=Body(
                "multipart-form",
                parts=(
                    Part("m", value='{"a": 1}', content_type="application/json"),
                    Part("f", "file", files=("a.txt", "b.txt"), note="two", filename="x"),
                    Part("off", value="", enabled=False),
                ),
            ),
        ),
        Request(
            name="file",
            method="PUT",
            body=Body("file", files=(FileChoice("a.bin", "a/b"), FileChoice("b", "", False, "n"))),
        ),
        Request(name="basic", auth=Auth("basic", (("username", "u"), ("password", "{{p}}")))),
        Request(name="bearer", auth=Auth("bearer", (("token", "t: 1"),))),
        Request(
            name="key", auth=Auth("apikey", (("key", "k"), ("value", "v"), ("placement", "query")))
        ),
        Request(
            name="oauth2",
            auth=Auth(
                "oauth2",
                (
                    ("flow", "authorization_code"),
                    ("authorizationUrl", "https://as.test/authorize"),
                    ("accessTokenUrl", "https://as.test/token"),
                    ("credentials.clientId", "c"),
                    ("credentials.clientSecret", "{{s}}"),
                    ("credentials.placement", "body"),
                    (
                        "additionalParameters.accessTokenRequest",
                        '[{"name": "audience", "placement": "body", "value": "1"}]',
                    ),
                    ("scope", "a b"),
                    ("pkce", "{}"),
                    ("tokenConfig.placement.header", ""),
                    ("tokenConfig.source", "access_token"),
                    ("settings.autoFetchToken", "true"),
                    ("settings.autoRefreshToken", "false"),
                ),
            ),
        ),
        Request(name="device", auth=Auth("oauth2", (("flow", "device_code"),))),
        Request(name="no auth", auth=Auth("none"), options=Options(False, 0, False, 0, False)),
        Request(
            name="runtime",
            options=Options(
                timeout_ms=1500, postwright=Postwright(http="2", tls=Tls(verify=False))
            ),
            variables=(
                Variable("a", "1"),
                Variable("n", "2", "number", note="n"),
                Variable("o", "{}", "object", enabled=False),
            ),
            assertions=(
                Assertion("res.status", "eq", "200"),
                Assertion("res.body", "isJson", enabled=False, note="n"),
            ),
            captures=(
                Capture("res.body.id", "id"),
                Capture("res.status", "s", enabled=False, note="n"),
            ),
            scripts=(Script("before-request", "bru.x();\n  y();"), Script("tests", "test()")),
            examples=(
                Example(
                    "ok",
                    "n",
                    "POST",
                    "https://h/?a=1",
                    (Field("A", "b"),),
                    (Param("a", "1"),),
                    Body("json", text="{}"),
                    ExampleResponse(
                        201, "Created", (("Content-Type", "a/b"), ("X", "")), "json", '{"a": 1}'
                    ),
                ),
            ),
        ),
    ]
    chance = random.Random(3)

    def text() -> str:
        return "x" + "".join(chance.choices(PIECES, k=chance.randint(0, 6))) + "x"

    for number in range(80):
        url = text()
        requests.append(
            Request(
                name=f"random {number}",
                url=url,
                params=sync_params(url, ()),
                headers=tuple(Field(text(), text(), note=text()) for _ in range(2)),
                body=Body("text", text=text()),
                variables=(Variable(text(), text()),),
                docs=text(),
            )
        )
    numbered = (Item(file_name(r.name), replace(r, seq=n)) for n, r in enumerate(requests, 1))
    inner = Folder("In: ner", (Item("deep.yml", Request(name="deep")),), seq=1, docs="Docs")
    folder = Folder(
        "Folder", (Item("In- ner", inner),), (Field("F", "1"),), variables=(Variable("f", "1"),)
    )
    return Collection(
        name="Everything",
        version="1.2.0",
        items=(Item("Folder", folder), *numbered),
        headers=(Field("C", "1"),),
        auth=Auth("bearer", (("token", "{{t}}"),)),
        variables=(Variable("base", "x"),),
        scripts=(Script("before-request", "a()"),),
        docs="# Docs",
        postwright=Postwright(id="an id"),
        environments=(
            Environment(
                "local",
                (
                    Variable("a", "1"),
                    Variable("s", secret=True),
                    Variable("o", "x", enabled=False, note="n"),
                ),
                "#ff0000",
            ),
        ),
    )


def test_everything_comes_back_from_disk(tmp_path: Path) -> None:
    collection = everything()
    assert saved(tmp_path / "c", collection).load() == collection


@needs_bruno
def test_bruno_writes_everything_as_we_do(tmp_path: Path) -> None:
    saved(tmp_path / "c", everything())
    out = tmp_path / "out"
    document = (tmp_path / "c/opencollection.yml").read_text()
    assert_root_survives(document, tmp_path)
    (tmp_path / "c/opencollection.yml").unlink()  # Bruno adds a proxy block to it
    assert_bruno_writes_the_same(tmp_path / "c", out)


def assert_root_survives(document: str, folder: Path) -> None:
    """Bruno adds its defaults to the root file and keeps all that we say in it."""
    (folder / "root").mkdir()
    (folder / "root/opencollection.yml").write_text(document)
    node("node", SAMPLES / "roundtrip.js", folder / "root", folder / "root-out", cwd=folder)
    (folder / "root/opencollection.yml").write_text(
        (folder / "root-out/opencollection.yml").read_text()
    )
    theirs = CollectionFolder(folder / "root").load()
    ours = everything()
    assert (theirs.headers, theirs.auth, theirs.variables, theirs.docs, theirs.postwright) == (
        ours.headers,
        ours.auth,
        ours.variables,
        ours.docs,
        ours.postwright,
    )


def runnable(base: str) -> Collection:
    shared = Folder(
        "Shared",
        (
            Item(
                "get.yml",
                Request(
                    name="get",
                    url="{{base}}/i/:id?a=1&b=x%20y",
                    seq=1,
                    params=(
                        Param("a", "1"),
                        Param("b", "x%20y"),
                        Param("id", "{{number}}", kind="path"),
                    ),
                    assertions=(
                        Assertion("res.status", "eq", "200"),
                        Assertion("res.body.ok", "eq", "true"),
                    ),
                    captures=(Capture("res.body.next", "next"),),
                    options=Options(encode_url=False),
                ),
            ),
            Item(
                "post.yml",
                Request(
                    name="post",
                    method="POST",
                    url="{{base}}/j",
                    seq=2,
                    body=Body("json", text='{"a": "{{number}}"}'),
                    assertions=(Assertion("res.status", "eq", "200"),),
                ),
            ),
        ),
        headers=(Field("X-Folder", "{{number}}"),),
        seq=1,
    )
    form = Request(
        name="form",
        method="PUT",
        url="{{base}}/f",
        auth=Auth("basic", (("username", "u"), ("password", "p"))),
        body=Body("form-urlencoded", fields=(Field("a", "1 2"), Field("off", "x", False))),
        seq=1,
    )
    upload = Request(
        name="upload",
        method="POST",
        url="{{base}}/u",
        auth=Auth("none"),
        body=Body("file", files=(FileChoice("body.bin", "a/b"),)),
        seq=2,
    )
    return Collection(
        name="Runs",
        items=(Item("Shared", shared), Item("form.yml", form), Item("upload.yml", upload)),
        auth=Auth("bearer", (("token", "tok"),)),
        # Any script avoids a race at the start of bru 4.1.0 that loses the first assertions.
        scripts=(Script("before-request", "bru.setVar('started', 1);"),),
        environments=(Environment("local", (Variable("base", base), Variable("number", "7"))),),
    )


@needs_bruno
async def test_a_saved_collection_runs_under_bru_as_it_does_here(tmp_path: Path) -> None:
    answer = Reply(
        200,
        b'{"ok": true, "next": 5}',
        (("Content-Type", "application/json"), ("Connection", "close")),
        close=True,
    )
    async with RawServer(answer) as server:
        collection = runnable(server.url)
        folder = saved(tmp_path / "c", collection)
        (folder.root / "body.bin").write_bytes(bytes(range(256)))
        ran = await asyncio.to_thread(
            node, BRU, "run", "--env", "local", "--noproxy", "--output", "out.json", cwd=folder.root
        )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    results = json.loads((folder.root / "out.json").read_text())[0]["results"]
    assertions = [a["status"] for result in results for a in result["assertionResults"]]
    assert assertions == ["pass"] * 3
    assert [facts(got) for got in server.requests] == [
        ours(collection, path, folder.root)
        for path, item in walk(collection)
        if isinstance(item.value, Request)
    ]


def facts(got: Got) -> tuple[str, bytes, str | None, str | None]:
    method, target, _ = got.line.split()
    return f"{method} {target}", got.body, got.header("Authorization"), got.header("X-Folder")


def ours(
    collection: Collection, path: tuple[str, ...], root: Path
) -> tuple[str, bytes, str | None, str | None]:
    """Return what we would send."""
    item = next(item for where, item in walk(collection) if where == path)
    assert isinstance(item.value, Request)
    context = Context(now=0.0, seed=1, files=LocalFiles(root).facts, proxy="")
    made = prepare(item.value, lineage_of(collection, path, "local"), context)
    headers = {header.name: header.value for header in made.headers}
    body = b"".join(
        Path(piece.path).read_bytes() if isinstance(piece, FilePiece) else piece
        for piece in made.body.pieces
    )
    line = f"{made.method} {made.target}"
    return line, body, headers.get("Authorization"), headers.get("X-Folder")
