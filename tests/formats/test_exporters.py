"""What we write for Postman, run by Postman's own newman: it sends what we send."""

import asyncio
import shutil
from pathlib import Path

import pytest

from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.prepare import prepare
from postwright.engine.send import Engine
from postwright.formats.exporters import EXPORTERS
from postwright.formats.importers.placed import placed
from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.request import Auth, Body, Field, Param, Part, Request, Variable
from postwright.model.tree import walk
from tests.formats.test_opencollection_write import MODULES, node
from tests.server import Got, RawServer, Reply

NEWMAN = MODULES / ".bin/newman"
needs_newman = pytest.mark.skipif(
    not NEWMAN.exists() or shutil.which("node") is None,
    reason=f"Postman's newman is not in {MODULES}, or there is no node",
)

BASIC = Auth("basic", (("username", "me"), ("password", "{{secret}}")))
REQUESTS = {
    "rows": Request(
        "rows", "GET", "{{base}}/a/:id?x=1&x=2&e=",
        headers=(Field("X-One", "1"), Field("X-Off", "no", enabled=False)),
        params=(Param("x", "1"), Param("x", "2"), Param("e", ""), Param("off", "1", enabled=False),
                Param("id", "7", kind="path")),
    ),
    "json": Request("json", "POST", "{{base}}/json", body=Body("json", text='{"a": "ü"}')),
    "xml": Request("xml", "PUT", "{{base}}/xml", body=Body("xml", text="<a>1</a>")),
    "form": Request("form", "POST", "{{base}}/form", body=Body(
        "form-urlencoded", fields=(Field("a", "1 2"), Field("b", "x&y"), Field("c", ""),
                                   Field("off", "1", enabled=False)))),
    "parts": Request("parts", "POST", "{{base}}/parts", body=Body(
        "multipart-form", parts=(Part("a", value="1"), Part("b", value="two\nlines")))),
    "basic": Request("basic", "GET", "{{base}}/basic", auth=BASIC),
    "bearer": Request(
        "bearer", "GET", "{{base}}/bearer", auth=Auth("bearer", (("token", "{{one}}"),))),
    "key": Request("key", "GET", "{{base}}/key", auth=Auth(
        "apikey", (("key", "X-Key"), ("value", "{{three}}"), ("placement", "header")))),
    "method": Request("method", "REPORT", "{{base}}/method"),
}  # fmt: skip
VALUES = {"secret": "pa:ss", "one": "t1", "two": "t2", "three": "k 1"}
CONTEXT = Context(now=0.0, seed=1, files=LocalFiles(None).facts, proxy="")


def collection(base: str) -> Collection:
    """All of them, and one in folders that has its sign-in from the collection."""
    inner = Folder("Inner", placed((Request("inherits", "GET", "{{base}}/inherits"),)))
    items = placed((*REQUESTS.values(), Folder("Outer", placed((inner,)))))
    variables = (Variable("base", base), *(Variable(name, value) for name, value in VALUES.items()))
    return Collection(
        "Shop", items=items, variables=variables, auth=Auth("bearer", (("token", "{{two}}"),))
    )


def told(got: Got) -> tuple[object, ...]:
    """What has to be the same: not the agent, the boundary, or the order of our own headers."""
    method, target = got.head.split(b" ")[:2]
    said = got.header("content-type") or ""
    kind, boundary = said.partition(";")[0], said.partition("boundary=")[2].strip('"').encode()
    body = got.body.replace(boundary, b"-") if boundary else got.body
    if kind == "application/x-www-form-urlencoded":
        body = body.replace(b"%20", b"+")  # both are a blank there (URL Standard 5.1)
    kept = {name: got.header(name) for name in ("authorization", "x-one", "x-off", "x-key")}
    return method, target, kind if body else "", body, kept


@needs_newman
async def test_newman_sends_what_we_send(tmp_path: Path) -> None:
    answer = Reply(200, b"fine", (("Connection", "close"),), close=True)
    async with RawServer(*[answer] * 30) as server:
        shop = collection(server.url)
        exported = EXPORTERS["postman"].write(shop)
        (tmp_path / "shop.json").write_bytes(exported.files[0][1])
        given = [
            word for name, value in VALUES.items() for word in ("--env-var", f"{name}={value}")
        ]
        words = (NEWMAN, "run", "shop.json", *given, "--color", "off")
        ran = await asyncio.to_thread(node, *words, cwd=tmp_path)
        assert ran.returncode == 0, ran.stdout + ran.stderr
        theirs = list(server.requests)
        engine = Engine(files=LocalFiles(None), spool=tmp_path / "spool")
        for path, item in walk(shop):
            if isinstance(item.value, Request):
                folders = [i.value for p, i in walk(shop) if p == path[: len(p)] and p != path]
                around = tuple(f for f in folders if isinstance(f, Folder))
                lineage = Lineage(shop, around)
                await engine.send(prepare(item.value, lineage, CONTEXT))
        await engine.aclose()
        ours = server.requests[len(theirs) :]
    assert sorted(map(told, theirs), key=repr) == sorted(map(told, ours), key=repr)
