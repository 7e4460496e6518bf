"""Importing: what is understood, what is written where, and that nothing runs or is fetched."""

import asyncio
import io
import json
import sys
import zipfile
from pathlib import Path

import pytest

from postwright.formats.importers import IMPORTERS, ImportError_, Source, of_text
from postwright.model import tree
from postwright.model.collection import Folder
from postwright.model.request import Request
from postwright.storage.collections import CollectionFolder
from postwright.storage.import_source import source_of
from postwright.storage.paths import Paths
from postwright.storage.vault import Vault
from postwright.workspace.importing import (
    free_folder,
    place_of,
    understand,
    write_imported,
)


def vault_in(home: Path) -> Vault:
    return Vault(Paths(home / "config", home / "data", home / "cache"))


def postman(*items: object, **more: object) -> bytes:
    info = {"name": "Shop", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/"}
    return json.dumps({"info": info, "item": items, **more}).encode()


def item(name: str, **request: object) -> dict[str, object]:
    return {"name": name, "request": {"method": "GET", "url": "http://x.test/"} | request}


def everything(home: Path) -> dict[str, bytes]:
    return {
        str(path.relative_to(home)): path.read_bytes() if path.is_file() else b""
        for path in home.rglob("*")
    }


def test_kind_is_found_by_content_or_said() -> None:
    assert understand(of_text("curl http://x.test/")).label == "cURL"
    assert understand(Source(postman(item("a")))).kind == "postman"
    assert understand(of_text("GET http://x.test/"), "http_file").kind == "http_file"
    with pytest.raises(
        ImportError_, match="There is no kind nonsense; there are curl_script, curl, "
    ):
        understand(of_text("curl http://x.test/"), "nonsense")
    with pytest.raises(
        ImportError_, match=r"nothing that can be imported\. Known are cURL script, cURL, "
    ):
        understand(of_text("Dear Sir or Madam"))


@pytest.mark.parametrize(
    ("source", "name"),
    [
        (of_text("curl http://x.test/users"), "users"),
        (Source(b"GET http://x.test/\n", "orders.http"), "orders"),
        (Source(postman(item("a")), "export.json"), "Shop"),
    ],
)
def test_every_collection_gets_a_name(source: Source, name: str) -> None:
    assert name in understand(source).imported.collection.name


def test_what_holds_nothing_is_an_error() -> None:
    with pytest.raises(ImportError_, match="nothing in it"):
        understand(Source(postman()))


def test_an_archive_may_hold_the_export_and_its_environments(tmp_path: Path) -> None:
    environment = {"name": "live", "values": [{"key": "a", "value": "1"}],
                   "_postman_variable_scope": "environment"}  # fmt: skip
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w") as archive:
        archive.writestr("out/shop.postman_collection.json", postman(item("a")))
        archive.writestr("out/live.postman_environment.json", json.dumps(environment))
        archive.writestr("out/readme.md", "Read me")
    (tmp_path / "export.zip").write_bytes(made.getvalue())
    read = understand(source_of(tmp_path / "export.zip"))
    assert read.imported.collection.name == "Shop"
    assert [e.name for e in read.imported.collection.environments] == ["live"]


def test_two_collections_in_a_folder_are_told_apart(tmp_path: Path) -> None:
    (tmp_path / "a.json").write_bytes(postman(item("a")))
    (tmp_path / "b.json").write_bytes(postman(item("b")))
    with pytest.raises(ImportError_, match=r"2 collections; import one of them: a\.json, b\.json"):
        understand(source_of(tmp_path))


def test_a_place_is_a_line_and_a_column() -> None:
    source = Source(b"a\nbcd\ne")
    assert place_of(source, 0) == (1, 1)
    assert place_of(source, 4) == (2, 3)
    assert place_of(source, 6) == (3, 1)


SECRET = item(
    "Log in",
    header=[{"key": "X-Api-Key", "value": "canary-header"}],
    auth={"type": "bearer", "bearer": [{"key": "token", "value": "canary-token"}]},
)


def test_credentials_go_to_the_vault(tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "home")
    read = understand(Source(postman(SECRET)))
    written = write_imported(read.imported, tmp_path / "shop", vault)
    assert written.kept == "vault"
    assert {literal.value for literal in written.literals} == {"canary-header", "canary-token"}
    assert b"canary" not in b"".join(everything(tmp_path / "shop").values())
    tree_ = CollectionFolder(tmp_path / "shop").load()
    rows = [row for row in tree_.variables if row.secret]
    again = vault_in(tmp_path / "home")
    assert again.wait(5)
    values = {again.get(tree_.postwright.id, tmp_path / "shop", "", row.name) for row in rows}
    assert values == {"canary-header", "canary-token"}
    vault.close()
    again.close()


def test_credentials_of_environments_stay_apart(tmp_path: Path) -> None:
    values = [{"key": "token", "value": f"canary-{n}", "type": "secret"} for n in "ab"]
    dump = {"version": 1, "collections": [json.loads(postman(item("a")))], "globals": [],
            "environments": [{"name": "same", "values": [value]} for value in values]}  # fmt: skip
    vault = vault_in(tmp_path)
    read = understand(Source(json.dumps(dump).encode()))
    written = write_imported(read.imported, tmp_path / "c", vault)
    names = [e.name for e in written.collection.environments]
    assert len(set(names)) == 2
    own = written.collection.postwright.id
    assert [vault.get(own, tmp_path / "c", name, "token") for name in names] == [
        "canary-a", "canary-b",
    ]  # fmt: skip
    assert b"canary" not in b"".join(everything(tmp_path / "c").values())
    vault.close()


def test_without_a_vault_credentials_are_left_out_and_told(tmp_path: Path) -> None:
    read = understand(Source(postman(SECRET)))
    written = write_imported(read.imported, tmp_path / "shop", None)
    assert (written.kept, written.problem) == ("nowhere", "There is no vault.")
    assert len(written.literals) == 2
    assert b"canary" not in b"".join(everything(tmp_path).values())


def test_a_vault_that_does_not_open_is_told(tmp_path: Path) -> None:
    vault = vault_in(tmp_path / "home")
    (tmp_path / "home/data").mkdir(parents=True)
    (tmp_path / "home/data/vault.json").write_text("damaged")
    read = understand(Source(postman(SECRET)))
    written = write_imported(read.imported, tmp_path / "shop", vault)
    assert written.kept == "nowhere"
    assert "cannot be read" in written.problem
    vault.close()


def test_credentials_are_written_on_purpose_only(tmp_path: Path) -> None:
    read = understand(Source(postman(SECRET)))
    written = write_imported(read.imported, tmp_path / "shop", None, keep_secrets=True)
    text = b"".join(everything(tmp_path / "shop").values())
    assert b"canary-token" in text
    assert b"canary-header" in text
    assert written.kept == "file"
    assert len(written.literals) == 2


def test_the_folders_name_is_free(tmp_path: Path) -> None:
    imported = understand(Source(postman(item("a")))).imported
    assert free_folder(tmp_path, imported).name == "Shop"
    (tmp_path / "shop").mkdir()
    assert free_folder(tmp_path, imported).name == "Shop 2"
    assert free_folder(tmp_path / "absent", imported).name == "Shop"


# Nothing of an imported file is ever run, fetched, or written elsewhere

AUDITED = {
    "subprocess.Popen", "os.exec", "os.posix_spawn", "os.fork", "os.system", "socket.connect",
    "socket.getaddrinfo", "urllib.Request",
}  # fmt: skip
PAYLOADS = (
    "{{{{constructor.constructor('return process')().mainModule.require('child_process')"
    ".execSync('touch {sentinel}')}}}}",
    "{{{{''.__class__.__mro__[1].__subclasses__()}}}}", "{{{{7*7}}}}", "${{7*7}}", "#{{7*7}}",
    "{{% import os %}}{{{{os.system('touch {sentinel}')}}}}", "<%= `touch {sentinel}` %>",
    "{{{{config.__class__.__init__.__globals__['os'].popen('touch {sentinel}')}}}}",
    "{{{{cycler.__init__.__globals__.os.popen('touch {sentinel}').read()}}}}",
    "$(touch {sentinel})", "`touch {sentinel}`", "; touch {sentinel} #", "| touch {sentinel}",
    "&& touch {sentinel}", "\n touch {sentinel} \n", "'; touch {sentinel}; '",
    "%n%n%n%s%s%s", "{{0.__class__}}", "{{process.env.PATH}}", "{{{{process.env.HOME}}}}",
    "!!python/object/apply:os.system ['touch {sentinel}']",
    "!!python/object/new:os.system ['touch {sentinel}']",
    "!!python/name:os.system", "!!js/function 'function(){{}}'", "!!binary aGk=", "*alias",
    "&anchor x", "<<: *x", "%YAML 1.1", "--- !!python/module:os", "=cmd|'/c calc'!A0",
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "javascript:alert(1)",
    "file:///etc/passwd", "//evil.test/x", "\\\\evil.test\\share", "@/etc/passwd", "</etc/passwd",
    "-K/etc/passwd", "--config=/etc/passwd", "__import__('os').system('touch {sentinel}')",
    "eval(compile('import os','x','exec'))", "require('child_process')", "data:text/html,<x>",
)  # fmt: skip


def sources(payload: str, name: str) -> list[tuple[str, str, bytes]]:
    quoted = json.dumps(payload)
    script = [{"listen": "prerequest", "script": {"exec": [payload]}}]
    made = postman(
        item(payload, url=f"http://127.0.0.1:1/{payload}", header=[{"key": "X", "value": payload}],
             body={"mode": "raw", "raw": payload}, description=payload),
        event=script, variable=[{"key": "v", "value": payload}],
    )  # fmt: skip
    return [
        ("postman", name, made),
        ("openapi", name, f'{{"openapi": "3.0.0", "info": {{"title": {quoted}, "version": "1"}}, '
         f'"servers": [{{"url": {quoted}}}], "paths": {{"/x": {{"get": {{"summary": {quoted}, '
         f'"externalDocs": {{"url": "http://127.0.0.1:1/"}}, "responses": {{}}, '
         f'"parameters": [{{"$ref": "file:///etc/passwd"}}]}}}}}}}}'.encode()),
        ("openapi", name, f"openapi: 3.0.0\ninfo: {{title: x, version: '1'}}\npaths:\n"
         f"  /x:\n    get:\n      summary: {payload}\n      responses: {{}}\n".encode()),
        ("curl", name, f"curl http://127.0.0.1:1/ -H 'X: {payload}' -d {payload}".encode()),
        ("http_file", name, f"### {payload}\nGET http://127.0.0.1:1/\nX: {payload}\n\n"
         f"{payload}\n\n> {{% client.global.set('a', 'b') %}}\n".encode()),
        ("dotenv", name, f"A={payload}".encode()),
        ("insomnia", name, f"_type: export\n__export_format: 4\nresources:\n"
         f"- {{_id: req_1, _type: request, name: x, url: {quoted}, method: GET}}\n".encode()),
    ]  # fmt: skip


@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_runs_and_nothing_is_touched(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, payload: str
) -> None:
    sentinel, home = tmp_path / "sentinel", tmp_path / "home"
    home.mkdir()
    monkeypatch.chdir(home)
    children: list[str] = []
    watched = True

    def audit(event: str, arguments: object) -> None:
        if watched and event in AUDITED:
            children.append(event)

    sys.addaudithook(audit)
    text = payload.format(sentinel=sentinel)
    read_at_all = 0
    for number, (kind, name, data) in enumerate(sources(text, "x")):
        (home / f"source-{number}").write_bytes(data)
        before = everything(home)
        target = tmp_path / f"target-{number}"
        try:
            read = understand(source_of(home / f"source-{number}"), kind)
        except ImportError_:
            assert everything(home) == before
            continue
        write_imported(read.imported, target, None)
        read_at_all += 1
        assert everything(home) == before
        loaded = CollectionFolder(target).load()
        assert not any(isinstance(i.value, Request | Folder) is False for _, i in tree.walk(loaded))
        del name
    watched = False
    assert read_at_all
    assert not sentinel.exists()
    assert children == []


async def test_no_connection_is_made_while_importing(tmp_path: Path) -> None:
    heard: list[bytes] = []

    async def listen(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heard.append(await reader.read(100))
        writer.close()

    server = await asyncio.start_server(listen, "127.0.0.1", 0)
    host = f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    document = {
        "openapi": "3.0.0", "info": {"title": "x", "version": "1"}, "servers": [{"url": host}],
        "externalDocs": {"url": host},
        "paths": {"/a": {"$ref": f"{host}/paths.json"}, "/b": {"get": {
            "parameters": [{"$ref": f"{host}/p.json#/x"}], "responses": {"200": {
                "description": "d", "content": {"a/b": {"schema": {"$ref": f"{host}/s.json"}}}}},
            "requestBody": {"content": {"application/json": {
                "schema": {"$ref": f"{host}/body.json"},
                "examples": {"e": {"externalValue": f"{host}/example.json"}}}}}}}},
    }  # fmt: skip
    cases = [
        ("curl", f"curl {host}/ -o x --next {host}/y".encode()),
        ("postman", postman(item("a", url=f"{host}/a"))),
        ("openapi", json.dumps(document).encode()),
        ("http_file", f"GET {host}/\n\n< {host}/body\n".encode()),
    ]
    for number, (kind, data) in enumerate(cases):
        read = await asyncio.to_thread(understand, Source(data, "x"), kind)
        target = tmp_path / str(number)
        await asyncio.to_thread(write_imported, read.imported, target, None)
    await asyncio.sleep(0)
    assert heard == []
    server.close()
    assert set(IMPORTERS) >= {kind for kind, _ in cases}
