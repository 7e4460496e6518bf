"""Twelve credentials of an import: in the vault, and nowhere else that is seen or kept."""

import json
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from postwright.formats.exporters import EXPORTERS
from postwright.gui.dialogs.import_dialog import ImportDialog
from postwright.model import tree
from postwright.model.request import Request
from postwright.workspace.exporting import outgoing
from tests.gui.driving import current, open_request, until, window_on

CANARIES = [f"canary{n:02}Xy7" for n in range(12)]


def export() -> str:
    c = iter(CANARIES)

    def item(name: str, **request: object) -> dict[str, object]:
        return {"name": name, "request": {"method": "POST", "url": "{{base}}/echo"} | request}

    def header(name: str, value: str) -> dict[str, object]:
        return {"header": [{"key": name, "value": value}]}

    saved = {
        "name": "ok", "code": 200, "header": [], "body": json.dumps({"access_token": next(c)})
    }  # fmt: skip
    items = [
        item("bearer", auth={"type": "bearer", "bearer": [{"key": "token", "value": next(c)}]}),
        item("basic", auth={"type": "basic", "basic": [
            {"key": "username", "value": "u"}, {"key": "password", "value": next(c)}]}),
        item("aws", auth={"type": "awsv4", "awsv4": [
            {"key": "accessKey", "value": "id"}, {"key": "secretKey", "value": next(c)}]}),
        item("header", **header("X-Api-Key", next(c))),
        item("authorization", **header("Authorization", f"Bearer {next(c)}")),
        item("cookie", **header("Cookie", f"theme=dark; session={next(c)}")),
        item("query", url=f"{{{{base}}}}/echo?api_key={next(c)}"),
        item("user", url=f"http://u:{next(c)}@127.0.0.1:1/"),
        item("json", body={"mode": "raw", "raw": json.dumps({"password": next(c)}),
                           "options": {"raw": {"language": "json"}}}),
        item("form", body={"mode": "urlencoded",
                           "urlencoded": [{"key": "client_secret", "value": next(c)}]}),
        item("example") | {"response": [saved]},
    ]  # fmt: skip
    info = {"name": "Shop", "schema": "https://schema.getpostman.com/v2.1.0/collection.json"}
    rows = [{"key": "base", "value": "http://127.0.0.1:1"}, {"key": "apiToken", "value": next(c)}]
    return json.dumps({"info": info, "item": items, "variable": rows})


def canaries_in(data: bytes) -> list[str]:
    return [canary for canary in CANARIES if canary.encode() in data]


def files_with_canaries(folder: Path) -> list[Path]:
    return [f for f in folder.rglob("*") if f.is_file() and canaries_in(f.read_bytes())]


async def test_credentials_of_an_import_are_seen_nowhere(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.import_any.trigger()
        dialog = app.window.findChild(ImportDialog)
        dialog.take_text(export())
        await until(lambda: dialog.accept_button.isEnabled())
        dialog.accept_button.click()
        root = tmp_path / "config/collections/Shop"
        await until(lambda: app.session.collection(root))
        await until(lambda: app.window.notices.shown)
        opened = app.session.collection(root)
        names = [row.name for row in opened.tree.variables if row.secret]
        kept = {app.session.workspace.secret(root, "", name) for name in names}
        assert kept == set(CANARIES)

        for kind in EXPORTERS:
            made = outgoing(opened.tree, kind)
            assert canaries_in(b"".join(data for _, data in made.exported.files)) == []
            assert canaries_in(repr(made.exported.losses).encode()) == []

        requests = [p for p, i in tree.walk(opened.tree) if isinstance(i.value, Request)]
        assert len(requests) == 11
        for path in requests:
            await open_request(app, root, path)
            QGuiApplication.clipboard().clear()
            app.actions.copy_curl.trigger()
            assert canaries_in(QGuiApplication.clipboard().text().encode()) == []
            current(app).document.set("", docs=f"edited {path}")
            app.actions.save.trigger()
            assert not current(app).bar.isVisible()
        shown = [w.windowTitle() + w.accessibleName() for w in app.window.findChildren(QWidget)]
        assert canaries_in("".join(shown).encode()) == []
    assert files_with_canaries(tmp_path) == []
