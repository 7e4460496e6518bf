"""A started window with a sample collection, and the verbs that its states are made of."""

import asyncio
import base64
import json
from collections.abc import Callable
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtWidgets import QWidget

from postwright.gui.application import Application
from postwright.gui.request_tab import RequestTab
from postwright.model import tree
from postwright.model.collection import Environment, Folder, Item, RequestRef
from postwright.model.request import Auth, Body, Field, Param, Request, Variable

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
        self.over: list[QWidget] = []
        """What stands over the window: a popup or a dialog."""

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
        self.app.session.environments.changed.emit()

    def set_variable(self, environment: str, name: str, value: str) -> None:
        """Let a variable of an environment have another value."""
        found = self.app.workspace.opened(self.root).tree.environments
        own = next(one for one in found if one.name == environment)
        variables = tuple(
            replace(row, value=value) if row.name == name else row for row in own.variables
        )
        self.app.session.environments.save(self.root, replace(own, variables=variables))

    def set_token(self, environment: str, name: str, claims: dict[str, object]) -> None:
        """Let a secret be a JWT that says this; nobody has signed it."""
        parts = [json.dumps(part).encode() for part in ({"alg": "RS256", "typ": "JWT"}, claims)]
        coded = [base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts]
        value = ".".join((*coded, "c2ln"))
        self.app.workspace.set_secret(self.root, environment, name, value)

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
