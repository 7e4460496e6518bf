"""The named states of the window: how each comes about, by what a user does."""

import asyncio
import socket
import time
from collections.abc import Awaitable, Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from screenshot_servers import refusing, self_signed, silent, slow_sink
from screenshot_stage import Stage

from postwright.gui.dialogs.import_dialog import ImportDialog
from postwright.model.options import Timeouts
from postwright.model.request import Assertion, Body, Capture, Field, Part
from postwright.protocol.dates import format_http_date
from postwright.workspace.agreements import picked

SET = "session=8c1f77&locale=en-GB"
CURL = """curl 'https://api.example.test/v1/orders?draft=true' \\
  -X POST \\
  -H 'Accept: application/json' \\
  -H 'Content-Type: application/json' \\
  -H 'Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.e30.c2ln' \\
  -b cookies.txt \\
  --compressed --insecure \\
  --data-raw '{
    "customer": "cus_8fk2",
    "lines": [{"sku": "A-12", "qty": 4}]
  }'
"""


async def main_state(stage: Stage) -> None:
    """A request with its answer."""
    await stage.open("Sign-in", "Log in")
    created = await stage.open("Orders", "Create order")
    created.document.set("Edit", note="edited")
    await stage.open("Orders", "List orders")
    await stage.send()


async def auth_inspector(stage: Stage) -> None:
    """A token that lacks a scope: where it comes from, and what the server asked for."""
    log_in = await stage.open("Sign-in", "Log in")
    log_in.document.set("Checks", captures=(Capture("res.body.token", "accessToken"),))
    stage.app.actions.save.trigger()
    now = time.time()
    claims = {
        "iss": "https://id.example.test", "aud": "example-api",
        "scope": "orders:read customers:read", "iat": int(now - 2880), "exp": int(now + 708),
    }  # fmt: skip
    stage.set_token("Staging", "accessToken", claims)
    stage.set_variable("Staging", "baseUrl", refusing(format_http_date(now)))
    tab = await stage.open("Orders", "Create order")
    rows = (Field("Authorization", "Bearer old", enabled=False), *tab.document.request.headers)
    tab.document.set("Headers", headers=rows)
    tab.request_pane.choose("auth")
    stage.app.session.workspace.agree(tab.ref, tab.prepare(tab.document.request).asks)
    tab.renew()
    tab.request_pane.sends_as.set_open(False)
    await stage.send()
    tab.response.choose_tab("auth")
    await stage.settle()


async def checks(stage: Stage) -> None:
    """Checks of a request, and what an answer came to."""
    tab = await stage.open("Orders", "List orders")
    tab.document.set(
        "Checks",
        assertions=(
            Assertion("res.status", "eq", "200"),
            Assertion("res.body.method", "eq", "GET"),
            Assertion("res.body.query[1][1]", "gt", "50"),
        ),
        captures=(Capture("res.body.path", "lastPath"),),
    )
    tab.request_pane.choose("checks")
    await stage.send()
    tab.response.choose_tab("checks")
    await stage.settle(lambda: tab.response.tabs.current_key == "checks")


async def console(stage: Stage) -> None:
    """What happened in a send, in order."""
    tab = await stage.open("Orders", "List orders")
    await stage.send(replace(tab.document.request, url="{{baseUrl}}/redirect/2", params=()))
    tab.response.choose_tab("console")
    await stage.settle()


async def palette(stage: Stage) -> None:
    """Finding requests, commands and past sends."""
    for folder, name in (("Customers", "Find customers"), ("Orders", "Create order")):
        await stage.open(folder, name)
        await stage.send()
    await stage.open("Orders", "List orders")
    await stage.send()
    stage.app.actions.open_request.trigger()
    box = stage.app.window.palette_box
    box.field.setText("ord")
    await stage.settle()
    stage.over.append(box)


async def runner(stage: Stage) -> None:
    """A collection that was run three times."""
    page = stage.app.window.runs.open(stage.root, ("Customers",))
    page.form.rounds.setValue(3)
    page.run_button.click()
    await stage.settle(lambda: not page.process.running)


async def shortcuts(stage: Stage) -> None:
    """Every shortcut at a glance."""
    await main_state(stage)
    stage.app.actions.help_shortcuts.trigger()
    await stage.settle()
    dialogs = QApplication.topLevelWidgets()
    stage.over.append(next(one for one in dialogs if one.objectName() == "shortcuts"))


async def jump(stage: Stage) -> None:
    """Letters lead to every part."""
    await main_state(stage)
    stage.app.actions.jump.trigger()
    await stage.settle()


async def settings(stage: Stage) -> None:
    """The settings, by pages and searched."""
    await main_state(stage)
    dialog = stage.app.window.pages.settings("keys")
    await stage.settle()
    stage.over.append(dialog)


async def compare(stage: Stage) -> None:
    """Two answers side by side."""
    tab = await stage.open("Orders", "List orders")
    await stage.send()
    url = tab.document.request.url.replace("limit=20", "limit=50&page=2")
    await stage.send(replace(tab.document.request, url=url))
    stage.app.actions.compare.trigger()
    await stage.settle()


async def tree_view(stage: Stage) -> None:
    """JSON as a tree."""
    await main_state(stage)
    stage.tab.response.body_tab.body.show_mode("tree")
    await stage.settle()


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
    stage.app.session.workspace.agree(tab.ref, picked([str(large)]))
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


async def history(stage: Stage) -> None:
    """What was sent, beside an answer that did not come in time."""
    for folder, name in (("Orders", "List orders"), ("Sign-in", "Sign out")):
        await stage.open(folder, name)
        await stage.send()
    await timeout(stage)
    stage.app.window.sidebar.show_page(1)
    await stage.settle()


async def import_curl(stage: Stage) -> None:
    """A command that was pasted, and what was understood of it."""
    await main_state(stage)
    stage.app.actions.import_any.trigger()
    await stage.settle()
    dialog = next(one for one in QApplication.topLevelWidgets() if isinstance(one, ImportDialog))
    dialog.text.setPlainText(CURL)
    await stage.settle(dialog.draft.isEnabled)
    stage.over.append(dialog)


async def response_headers(stage: Stage) -> None:
    """What headers of an answer mean."""
    await main_state(stage)
    stage.tab.response.choose_tab("headers")
    await stage.settle()


async def response_cookies(stage: Stage) -> None:
    """What cookies an answer set, and which of them were refused."""
    tab = await stage.open("Orders", "List orders")
    await stage.send(replace(tab.document.request, url=f"{{{{baseUrl}}}}/cookies?{SET}", params=()))
    tab.response.choose_tab("cookies")
    await stage.settle()


async def variable(stage: Stage) -> None:
    """What a variable stands for, beside it."""
    await stacked(stage)
    edit = stage.tab.url_bar.edit
    edit.setFocus()
    for key in (Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_F2):
        QTest.keyClick(edit, key)
    await stage.settle()
    stage.over.append(stage.tab.url_bar.popover)


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
    "main-zh-dark": ("dark", main_state),
    "auth-inspector-dark": ("dark", auth_inspector),
    "auth-inspector-light": ("light", auth_inspector),
    "multipart-sending-light": ("light", multipart_sending),
    "timing-dark": ("dark", timing),
    "first-run-light": ("light", first_run),
    "first-run-zh-light": ("light", first_run),
    "palette-dark": ("dark", palette),
    "runner-dark": ("dark", runner),
    "environments-light": ("light", environments),
    "refused-dark": ("dark", refused),
    "timeout-dark": ("dark", timeout),
    "tls-light": ("light", tls),
    "stacked-dark": ("dark", stacked),
    "small-dark": ("dark", small),
    "shortcuts-dark": ("dark", shortcuts),
    "jump-dark": ("dark", jump),
    "checks-light": ("light", checks),
    "console-light": ("light", console),
    "compare-light": ("light", compare),
    "tree-dark": ("dark", tree_view),
    "settings-light": ("light", settings),
    "history-dark": ("dark", history),
    "import-light": ("light", import_curl),
    "headers-light": ("light", response_headers),
    "cookies-light": ("light", response_cookies),
    "variable-dark": ("dark", variable),
}
