"""Draws the real window in its named states into screenshots/.

    python packaging/dev.py screenshots [name ...]

Everything is real: the window, the sends, the answers and the failures. Only the home is a new
one, and the servers are on this machine.
"""

import asyncio
import contextlib
import os
import socket
import sys
import tempfile
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from msgspec.structs import replace
from PySide6.QtWidgets import QApplication

from postwright.gui.application import Application, build
from postwright.gui.event_loop import EventLoop
from postwright.gui.request_tab import RequestTab
from postwright.gui.theme import Theme
from postwright.model import tree
from postwright.model.collection import Environment, Folder, Item, RequestRef
from postwright.model.options import Timeouts
from postwright.model.request import Auth, Body, Field, Param, Part, Request, Variable
from postwright.storage.paths import Paths
from postwright.workspace.agreements import picked

ROOT = Path(__file__).parents[1]
WIDTH, HEIGHT = 1440, 900
PATIENCE_S = 10.0
NAME = "Example API"

LIST = Request(
    name="List orders",
    url="{{baseUrl}}/echo/customers/:customerId/orders?status=open&limit=20&sort=-created_at",
    params=(
        Param("status", "open", note="open, paid or shipped"),
        Param("limit", "20", note="1 to 100"),
        Param("sort", "-created_at"),
        Param("cursor", "{{nextCursor}}", enabled=False, note="Set by the last page"),
        Param("customerId", "{{customerId}}", kind="path"),
    ),
    headers=(
        Field("Accept", "application/json"),
        Field("X-Trace-Id", "{{$guid}}"),
        Field("If-None-Match", '"5e1-9c"', enabled=False),
    ),
)
CREATE = Request(
    name="Create order",
    method="POST",
    url="{{baseUrl}}/echo/orders",
    body=Body(
        "json", '{\n  "customer": "{{customerId}}",\n  "lines": [{"sku": "A-12", "qty": 4}]\n}'
    ),
)
FOLDERS = {
    "Sign-in": (
        Request(name="Log in", method="POST", url="{{baseUrl}}/login"),
        Request(name="Refresh token", method="POST", url="{{baseUrl}}/echo/token"),
        Request(name="Sign out", method="DELETE", url="{{baseUrl}}/logout"),
    ),
    "Customers": (
        Request(name="Find customers", url="{{baseUrl}}/users"),
        Request(name="Get customer", url="{{baseUrl}}/users/:id"),
        Request(name="Update address", method="PATCH", url="{{baseUrl}}/echo/customers"),
    ),
    "Orders": (
        LIST,
        CREATE,
        Request(name="Get order", url="{{baseUrl}}/echo/orders/:id"),
        Request(name="Replace lines", method="PUT", url="{{baseUrl}}/echo/orders/:id/lines"),
        Request(name="Cancel order", method="DELETE", url="{{baseUrl}}/echo/orders/:id"),
        Request(name="Upload invoice", method="POST", url="{{baseUrl}}/upload"),
    ),
}


class Stage:
    """One started window with a collection open, and the verbs that states are made of."""

    def __init__(self, app: Application, home: Path) -> None:
        self.app, self.home = app, home
        self.root = Path()

    @property
    def tab(self) -> RequestTab:
        tab = self.app.window.tabs.request_tab
        assert tab is not None
        return tab

    async def furnish(self) -> None:
        """Make the sample collection with its environments."""
        workspace = self.app.workspace
        opened = workspace.create(NAME)
        self.root = opened.root
        for place, (folder, requests) in enumerate(FOLDERS.items(), 1):
            value = Folder(folder, seq=place)
            collection, change = tree.add(workspace.opened(self.root).tree, (), Item(folder, value))
            workspace.edit(self.root, collection, change)
            for number, request in enumerate(requests, 1):
                item = Item(f"{request.name}.yml", replace(request, seq=number))
                collection, change = tree.add(workspace.opened(self.root).tree, (folder,), item)
                workspace.edit(self.root, collection, change)
        collection = replace(
            workspace.opened(self.root).tree,
            auth=Auth("bearer", (("token", "{{accessToken}}"),)),
            headers=(Field("X-Client", "postwright"),),
        )
        workspace.save_collection(self.root, collection)
        for name, color, base in (
            ("Local", "#0F7440", "{{demo}}"),
            ("Staging", "#B87000", "{{demo}}"),
            ("Production", "#BE2029", "https://api.example.test"),
        ):
            variables = (
                Variable("baseUrl", base),
                Variable("customerId", "cus_8fk2"),
                Variable("accessToken", secret=True),
                Variable("pageSize", "20"),
            )
            workspace.save_environment(self.root, Environment(name, variables, color))
            workspace.set_secret(self.root, name, "accessToken", "eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
        workspace.choose_environment(self.root, "Staging")
        self.app.session.collections_changed.emit()
        self.app.session.environment_changed.emit()

    async def open(self, folder: str, name: str) -> RequestTab:
        """Open a request of the collection in a tab that stays."""
        self.app.window.open_ref(RequestRef(str(self.root), (folder, f"{name}.yml")), True)
        await self.settle(lambda: self.tab.document.request.name == name)
        return self.tab

    async def send(self, request: Request | None = None) -> None:
        """Send and wait for the end."""
        tab, before = self.tab, self.tab.exchange
        if request is not None:
            tab.document.replace(request)
        self.app.actions.send.trigger()
        await self.settle(lambda: tab.exchange is not before and not tab.sending)

    async def settle(self, condition: Callable[[], object] = lambda: True) -> None:
        """Wait until something is so, and until what follows from it is painted."""
        async with asyncio.timeout(PATIENCE_S):
            while not condition():  # noqa: ASYNC110 - it is anything that can be seen
                await asyncio.sleep(0.01)
        await asyncio.sleep(0.4)


async def main_state(stage: Stage) -> None:
    """A request with its answer."""
    await stage.open("Sign-in", "Log in")
    created = await stage.open("Orders", "Create order")
    created.document.set("Edit", note="edited")
    await stage.open("Orders", "List orders")
    await stage.send()


async def auth(stage: Stage) -> None:
    """The form of a scheme."""
    tab = await stage.open("Orders", "List orders")
    tab.document.set("Auth", auth=Auth("bearer", (("token", "{{accessToken}}"),)))
    tab.request_pane.choose("auth")
    await stage.send(
        replace(tab.document.request, url="{{baseUrl}}/auth/bearer", params=(), headers=())
    )


async def multipart_sending(stage: Stage) -> None:
    """An upload on its way."""
    large = stage.home / "invoice.pdf"
    with large.open("wb") as out:
        out.truncate(400 << 20)
    note = stage.home / "note.txt"
    note.write_text("Leave with the neighbour.\n")
    body = Body(
        "multipart-form",
        parts=(
            Part("meta", value='{"order": "ord_9Kq2"}', content_type="application/json"),
            Part("invoice", "file", files=(str(large),), content_type="application/pdf"),
            Part(
                "notes", "file", files=(str(note), str(stage.home / "missing.txt")), enabled=False
            ),
        ),
    )
    tab = await stage.open("Orders", "Upload invoice")
    tab.document.set("Body", body__kind=body.kind, body__parts=body.parts)
    tab.document.replace(replace(tab.document.request, url=f"{slow_sink()}/upload"))
    stage.app.session.agree(tab.ref, picked([str(large)]))
    tab.request_pane.choose("body")
    stage.app.actions.send.trigger()
    await asyncio.sleep(2.5)


async def timing(stage: Stage) -> None:
    """Redirect hops and their phases."""
    tab = await stage.open("Orders", "List orders")
    tab.request_pane.choose("headers")
    await stage.send(replace(tab.document.request, url="{{baseUrl}}/redirect/2", params=()))
    tab.response.show_timing()


async def first_run(stage: Stage) -> None:
    """Welcome, as the first start shows it."""
    await stage.settle()


async def environments(stage: Stage) -> None:
    """The variables of an environment."""
    await stage.open("Orders", "List orders")
    stage.app.actions.edit_environments.trigger()
    await stage.settle()


async def refused(stage: Stage) -> None:
    """Nobody listens."""
    tab = await stage.open("Customers", "Get customer")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    await stage.send(
        replace(tab.document.request, url=f"http://localhost:{port}/health", params=())
    )


async def timeout(stage: Stage) -> None:
    """The server is silent."""
    tab = await stage.open("Customers", "Find customers")
    options = tab.document.request.options
    ours = replace(options.postwright, timeout=Timeouts(read_s=1.0))
    request = replace(tab.document.request, options=replace(options, postwright=ours))
    await stage.send(replace(request, url=f"{silent()}/v1/reports"))


async def tls(stage: Stage) -> None:
    """A certificate that nobody vouches for."""
    tab = await stage.open("Customers", "Find customers")
    await stage.send(replace(tab.document.request, url=f"{self_signed(stage.home)}/v1/customers"))


async def small(stage: Stage) -> None:
    """Less room than there should be."""
    await main_state(stage)
    stage.app.window.resize(1000, 650)
    await stage.settle()


async def stacked(stage: Stage) -> None:
    """Editors above the answer."""
    await main_state(stage)
    stage.app.actions.toggle_layout.trigger()
    await stage.settle()


STATES: dict[str, tuple[str, Callable[[Stage], Awaitable[None]]]] = {
    "main-dark": ("dark", main_state),
    "main-light": ("light", main_state),
    "auth-dark": ("dark", auth),
    "multipart-sending-light": ("light", multipart_sending),
    "timing-dark": ("dark", timing),
    "first-run-light": ("light", first_run),
    "environments-light": ("light", environments),
    "refused-dark": ("dark", refused),
    "timeout-dark": ("dark", timeout),
    "tls-light": ("light", tls),
    "small-dark": ("dark", small),
    "stacked-dark": ("dark", stacked),
}

_listening: list[socket.socket] = []


def silent() -> str:
    """Return the address of a server that accepts and says nothing."""
    server = socket.create_server(("127.0.0.1", 0))
    _listening.append(server)
    return f"http://127.0.0.1:{server.getsockname()[1]}"


def slow_sink() -> str:
    """Return the address of a server that reads slowly."""
    server = socket.create_server(("127.0.0.1", 0))
    server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 1 << 16)
    _listening.append(server)

    async def read() -> None:
        loop = asyncio.get_running_loop()
        server.setblocking(False)
        connection, _ = await loop.sock_accept(server)
        with connection:
            for _ in range(1_000):
                await loop.sock_recv(connection, 1 << 20)
                await asyncio.sleep(0.02)

    _tasks.append(asyncio.get_running_loop().create_task(read()))
    return f"http://127.0.0.1:{server.getsockname()[1]}"


_tasks: list["asyncio.Task[None]"] = []


def self_signed(home: Path) -> str:
    """Return the address of a TLS server whose certificate is its own."""
    import ssl

    import trustme

    authority = trustme.CA()
    certificate = authority.issue_cert("localhost")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    server = socket.create_server(("127.0.0.1", 0))
    _listening.append(server)
    port = int(server.getsockname()[1])

    async def serve() -> None:
        await asyncio.start_server(lambda reader, writer: None, sock=server, ssl=context)

    _tasks.append(asyncio.get_running_loop().create_task(serve()))
    return f"https://localhost:{port}"


@contextlib.asynccontextmanager
async def stage(name: str, home: Path) -> AsyncIterator[Stage]:
    """Yield the window in that state; afterwards all is put away."""
    theme, make = STATES[name]
    paths = Paths(home / "config", home / "data", home / "cache")
    app = build(paths, theme=Theme(theme), environment={})  # type: ignore[arg-type]
    app.window.resize(WIDTH, HEIGHT)
    await app.start()
    app.window.resize(WIDTH, HEIGHT)
    made = Stage(app, home)
    if make is not first_run:
        await made.furnish()
    try:
        await make(made)
        yield made
    finally:
        for tab in app.window.tabs.request_tabs:
            tab.cancel()
        while _tasks:
            _tasks.pop().cancel()
        await app.aclose()
        while _listening:
            _listening.pop().close()
        app.window.deleteLater()


async def draw(name: str, target: Path) -> None:
    """Draw one state into a PNG file of that name."""
    with tempfile.TemporaryDirectory() as folder:
        async with stage(name, Path(folder)) as made:
            made.app.window.grab().save(str(target / f"{name}.png"))


def main(wanted: list[str]) -> int:
    unknown = set(wanted) - set(STATES)
    if unknown:
        print(f"no such states: {', '.join(sorted(unknown))}; there are {', '.join(STATES)}")
        return 2
    app = QApplication([])
    target = ROOT / "screenshots"
    target.mkdir(exist_ok=True)
    for name in wanted or STATES:
        with asyncio.Runner(loop_factory=lambda: EventLoop(app)) as runner:
            runner.run(draw(name, target))
        print(f"screenshots/{name}.png", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
