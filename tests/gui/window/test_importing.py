"""File > Import: what is chosen is shown, what is shown is written, nothing before that."""

import asyncio
import json
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from postwright.gui.application import Application
from postwright.gui.dialogs.import_dialog import ImportDialog
from tests.gui.driving import current, press, until, window_on

CURL = "curl -X POST http://x.test/orders -H 'X-Api-Key: canary-key' -d '{}'"


def export(file: Path, requests: int = 2, text: str = "") -> Path:
    info = {"name": "Shop", "schema": "https://schema.getpostman.com/v2.1.0/collection.json"}
    request = {"method": "PUT", "url": "http://x.test/", "description": text,
               "header": [{"key": "X-Api-Key", "value": "canary-key"}]}  # fmt: skip
    items = [{"name": f"r{n}", "request": request} for n in range(requests)]
    file.write_text(json.dumps({"info": info, "item": items}))
    return file


def asked(app: Application) -> ImportDialog:
    app.actions.import_any.trigger()
    return next(d for d in app.window.findChildren(ImportDialog) if d.isVisible())


def everything(home: Path) -> set[str]:
    return {str(path) for path in (home / "config").rglob("*")}


async def test_a_file_is_shown_and_then_written(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = everything(tmp_path)
        dialog = asked(app)
        dialog.take_path(export(tmp_path / "shop.json"))
        await until(lambda: dialog.accept_button.isEnabled())
        tree = dialog.preview.tree
        assert [tree.topLevelItem(n).text(0) for n in range(2)] == ["r0", "r1"]
        assert tree.topLevelItem(0).text(1) == "PUT http://x.test/"
        assert "Postman" in dialog.preview.title.text()
        assert "header X-Api-Key" in dialog.preview.losses.topLevelItem(0).text(0)
        assert everything(tmp_path) == before
        dialog.name.setText("My shop")
        dialog.accept_button.click()
        root = tmp_path / "config/collections/My shop"
        await until(lambda: app.session.collection(root))
        await until(lambda: app.window.notices.shown)
        assert "2 requests into Shop" in app.window.notices.shown[-1].notice.text
        assert "2 secrets are in the vault" in app.window.notices.shown[-1].notice.text
        assert app.session.workspace.secret(root, "", "x_api_key") == "canary-key"
        assert "canary" not in "".join(p.read_text() for p in root.rglob("*.yml"))


async def test_a_command_on_the_clipboard_can_be_a_draft(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = everything(tmp_path)
        QGuiApplication.clipboard().setText(CURL)
        dialog = asked(app)
        await until(lambda: dialog.draft.isVisible())
        assert dialog.name.text() == "orders"
        dialog.draft.click()
        await until(lambda: current(app).document.request.method == "POST")
        assert current(app).is_new
        assert everything(tmp_path) == before


async def test_the_keyboard_is_enough(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        QGuiApplication.clipboard().setText("")
        dialog = asked(app)
        await until(lambda: QApplication.focusWidget() is dialog.text)
        QTest.keyClicks(dialog.text, "curl http://x.test/typed")
        await until(lambda: dialog.accept_button.isEnabled())
        seen = set()
        for _ in range(20):
            seen.add(QApplication.focusWidget())
            press(QApplication.focusWidget(), Qt.Key.Key_Tab)
        assert {dialog.text, dialog.kind, dialog.name, dialog.cancel, dialog.draft,
                dialog.accept_button, dialog.preview.tree} <= seen  # fmt: skip
        press(dialog.name, Qt.Key.Key_Return)
        root = tmp_path / "config/collections/typed"
        await until(lambda: app.session.collection(root))


async def test_what_cannot_be_read_is_told_in_place(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog = asked(app)
        dialog.take_text('{"info": {"schema": "schema.getpostman.com"},\n "item": [}')
        await until(lambda: dialog.problem.isVisible())
        assert "line 2, column 11" in dialog.problem.text()
        assert dialog.text.textCursor().position() == 56
        assert not dialog.accept_button.isEnabled()
        dialog.take_text("Dear Sir or Madam")
        await until(lambda: "Known are" in dialog.problem.text())
        dialog.kind.setCurrentIndex(dialog.kind.findData("dotenv"))
        dialog.take_text("A=1")
        await until(lambda: dialog.accept_button.isEnabled())
        assert not dialog.draft.isVisible()
        assert not dialog.problem.isVisible()
        dialog.reject()


async def test_a_taken_name_is_told_and_can_be_changed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        (tmp_path / "config/collections/Shop").mkdir(parents=True)
        (tmp_path / "config/collections/Shop/mine").write_text("mine")
        dialog = asked(app)
        dialog.take_path(export(tmp_path / "shop.json"))
        await until(lambda: dialog.accept_button.isEnabled())
        assert dialog.name.text() == "Shop 2"
        dialog.name.setText("../Shop")
        dialog.accept_button.click()
        await until(lambda: app.session.collection(tmp_path / "config/collections/Shop 2") or
                    dialog.problem.isVisible())  # fmt: skip
        assert (tmp_path / "config/collections/Shop/mine").read_text() == "mine"
        dialog.reject()


async def test_closing_ends_a_large_import_and_the_window_goes_on(tmp_path: Path) -> None:
    file = export(tmp_path / "large.json", 4000, "y" * 2000)
    async with window_on(tmp_path) as app:
        before = everything(tmp_path)
        dialog = asked(app)
        dialog.take_path(file)
        await asyncio.sleep(0)
        dialog.reject()
        assert everything(tmp_path) == before
        again = asked(app)
        again.take_path(export(tmp_path / "small.json"))
        await until(lambda: again.accept_button.isEnabled())
        again.reject()


@pytest.mark.parametrize("way", ["button", "escape"])
async def test_cancel_while_it_is_written_leaves_nothing(tmp_path: Path, way: str) -> None:
    async with window_on(tmp_path) as app:
        before = everything(tmp_path)
        dialog = asked(app)
        dialog.take_path(export(tmp_path / "shop.json", 3000))
        await until(lambda: dialog.accept_button.isEnabled())
        parent = tmp_path / "config/collections"
        known = set(parent.iterdir())
        dialog.accept_button.click()
        await until(lambda: set(parent.iterdir()) - known)
        if way == "button":
            dialog.cancel.click()
        else:
            press(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        await until(lambda: app.window.notices.shown)
        assert "cancelled" in app.window.notices.shown[-1].notice.text
        assert everything(tmp_path) == before
        again = asked(app)
        again.take_path(export(tmp_path / "small.json"))
        await until(lambda: again.accept_button.isEnabled())
        assert again.name.text() == "Shop"
        again.reject()


async def test_a_large_file_is_shown_in_part(tmp_path: Path) -> None:
    file = export(tmp_path / "large.json", 4000, "y" * 2000)
    async with window_on(tmp_path) as app:
        dialog = asked(app)
        dialog.take_path(file)
        await until(lambda: dialog.accept_button.isEnabled())
        assert dialog.preview.summary.text() == "4000 requests"
        last = dialog.preview.tree.topLevelItem(dialog.preview.tree.topLevelItemCount() - 1)
        assert last.text(0) == "… and more"
        dialog.reject()


async def test_a_file_is_dropped_on_the_window(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(export(tmp_path / "shop.json")))])
        held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier)  # fmt: skip
        QApplication.sendEvent(app.window, QDragEnterEvent(QPoint(5, 5), *held))
        hint = app.window.commands.importing.hint
        assert hint.text == "Drop to import shop.json"
        assert hint.isVisible()
        QApplication.sendEvent(app.window, QDropEvent(QPointF(5, 5), *held))
        dialog = app.window.findChild(ImportDialog)
        await until(lambda: dialog.accept_button.isEnabled())
        assert not hint.isVisible()
        assert dialog.name.text() == "Shop"
        dialog.reject()


async def test_a_folder_is_dropped_on_the_window(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    root.mkdir()
    (root / "opencollection.yml").write_text("opencollection: 1.0.0\ninfo:\n  name: Shop\n")
    async with window_on(tmp_path / "home") as app:
        mime = QMimeData()
        mime.setUrls([QUrl.fromLocalFile(str(root))])
        held = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
                Qt.KeyboardModifier.NoModifier)  # fmt: skip
        hint = app.window.commands.importing.hint
        QApplication.sendEvent(app.window, QDragEnterEvent(QPoint(5, 5), *held))
        assert hint.text == "Drop to open shop"
        QApplication.sendEvent(app.window, QDragLeaveEvent())
        assert not hint.isVisible()
        QApplication.sendEvent(app.window, QDragEnterEvent(QPoint(5, 5), *held))
        QApplication.sendEvent(app.window, QDropEvent(QPointF(5, 5), *held))
        await until(lambda: app.window.session.collection(root))
