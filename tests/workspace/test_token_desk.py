"""Tokens without a request: fetched, kept, refreshed, forgotten, and told in history."""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from postwright.engine.errors import NotSent
from postwright.engine.files import LocalFiles
from postwright.engine.oauth2.answers import TokenFailed
from postwright.engine.send import Engine
from postwright.model.collection import RequestRef
from postwright.model.options import Options, Postwright, Upload
from postwright.model.request import Auth, Field, Request, Variable
from postwright.storage.paths import Paths
from postwright.workspace.token_desk import TokenDesk
from postwright.workspace.workspace import Workspace
from tests.engine.oauth2.authority import CLIENT, SECRET, AuthorizationServer


def auth(**own: str) -> Auth:
    values = {
        "flow": "client_credentials",
        "accessTokenUrl": "{{as}}/token",
        "credentials.clientId": CLIENT,
        "credentials.clientSecret": SECRET,
    }
    values |= {name.replace("__", "."): text for name, text in own.items()}
    return Auth("oauth2", tuple(values.items()))


@contextlib.asynccontextmanager
async def opened(home: Path) -> AsyncIterator[tuple[Workspace, AuthorizationServer, RequestRef]]:
    paths = Paths(config=home / "config", data=home / "data", cache=home / "cache")
    engine = Engine(files=LocalFiles(), spool=paths.spool)
    workspace = Workspace(paths, engine, environment={})
    async with AuthorizationServer() as server:
        root = workspace.create("Orchard").root
        tree = workspace.opened(root).tree
        shared = replace(
            tree,
            variables=(Variable("as", server.url),),
            auth=auth(),
            headers=(Field("Authorization", "typed"),),
        )
        workspace.save_collection(root, shared)
        yield workspace, server, RequestRef(str(root), ())
    await engine.aclose()
    workspace.shut()


async def test_token_is_fetched_kept_refreshed_and_forgotten(tmp_path: Path) -> None:
    async with opened(tmp_path) as (workspace, server, ref):
        desk = TokenDesk(workspace, Request(auth=Auth("inherit"), url="{{nothing}}"), ref)
        assert desk.held() is None
        first = await desk.fetch(desk.recording(), print)
        assert desk.held() == first
        second = await desk.fetch(desk.recording(), print, refresh=True)
        assert second.access != first.access
        found = [entry.summary.url for entry in workspace.history.recent()]
        assert found == [f"{server.url}/token"] * 2
        assert workspace.history.last(ref) is None
        desk.forget()
        assert desk.held() is None
        with pytest.raises(TokenFailed, match="no refresh token"):
            await desk.fetch(desk.recording(), print, refresh=True)


async def test_send_uses_what_the_desk_fetched(tmp_path: Path) -> None:
    async with opened(tmp_path) as (workspace, server, ref):
        request = Request(url="{{as}}/resource", auth=auth())
        desk = TokenDesk(workspace, request, ref)
        await desk.fetch(desk.recording(), print)
        tree = workspace.opened(ref.collection).tree
        workspace.save_collection(Path(ref.collection), replace(tree, headers=()))
        exchange = await workspace.send(request, ref, workspace.context(ref))
        assert exchange.response is not None
        assert exchange.response.status == 200
        assert exchange.children == ()
        assert len(server.calls) == 1


async def test_token_is_for_its_collection_alone(tmp_path: Path) -> None:
    async with opened(tmp_path) as (workspace, server, ref):
        values = auth(accessTokenUrl=f"{server.url}/token")
        desk = TokenDesk(workspace, Request(auth=values), ref)
        await desk.fetch(desk.recording(), print)
        other = RequestRef(str(workspace.create("Other").root), ())
        assert TokenDesk(workspace, Request(auth=values), other).held() is None
        assert TokenDesk(workspace, Request(auth=values), RequestRef(draft="d")).held() is None


async def test_what_is_missing_is_told_before_anything_is_asked(tmp_path: Path) -> None:
    async with opened(tmp_path) as (workspace, _server, ref):
        with pytest.raises(NotSent, match="client ID"):
            TokenDesk(workspace, Request(auth=auth(credentials__clientId="")), ref)
        with pytest.raises(NotSent, match="nowhere"):
            TokenDesk(workspace, Request(auth=auth(accessTokenUrl="{{nowhere}}")), ref)


async def test_token_of_an_upload_in_chunks_can_be_fetched(tmp_path: Path) -> None:
    """How the request's body goes out says nothing of the calls."""
    async with opened(tmp_path) as (workspace, _, ref):
        options = Options(postwright=Postwright(upload=Upload()))
        request = Request(auth=Auth("inherit"), options=options)
        desk = TokenDesk(workspace, request, ref)
        assert await desk.fetch(desk.recording(), print) == desk.held()
