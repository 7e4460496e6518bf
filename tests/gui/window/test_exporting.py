"""Export of a collection: the losses first, then a file, and no secret in it."""

from pathlib import Path

from postwright.gui.application import Application
from postwright.gui.dialogs.export_dialog import ExportDialog
from postwright.model.request import Auth, Request
from tests.gui.driving import open_request, until, window_on


async def asked(app: Application) -> tuple[ExportDialog, Path]:
    root = app.session.create_collection("Shop").root
    app.session.edits.add(root, (), Request("One", url="http://x.test/",
                                      auth=Auth("bearer", (("token", "canary-1"),))))  # fmt: skip
    app.window.collections.export_wanted.emit(root)
    dialog = next(d for d in app.window.findChildren(ExportDialog) if d.isVisible())
    await until(lambda: dialog.save.isEnabled())
    return dialog, root


async def test_a_collection_is_exported_without_its_secrets(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog, _ = await asked(app)
        assert dialog.windowTitle() == "Export Shop"
        rows = [dialog.losses.topLevelItem(n).text(0)
                for n in range(dialog.losses.topLevelItemCount())]  # fmt: skip
        assert any("One: auth token — A secret" in row for row in rows)
        assert "canary" not in "".join(rows)
        dialog.kind.setCurrentIndex(dialog.kind.findData("http_file"))
        await until(lambda: dialog.save.isEnabled())
        app.window.commands.exporting.write(str(tmp_path / "out.http"))
        await until(lambda: app.window.notices.shown)
        text = (tmp_path / "out.http").read_text("utf-8")
        assert "http://x.test/" in text
        assert "canary" not in text
        assert str(tmp_path / "out.http") in app.window.notices.shown[-1].notice.text
        assert not [d for d in app.window.findChildren(ExportDialog) if d.isVisible()]


async def test_files_beside_the_chosen_one_are_not_replaced(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        dialog, _ = await asked(app)
        made = app.window.commands.exporting._made
        assert made is not None
        for kind in range(dialog.kind.count()):
            dialog.kind.setCurrentIndex(kind)
            await until(lambda: dialog.save.isEnabled())
            made = app.window.commands.exporting._made
            for name, _data in made.exported.files[1:]:
                (tmp_path / name).write_text("mine")
            if made.exported.files[1:]:
                app.window.commands.exporting.write(str(tmp_path / "out"))
                await until(lambda: "exists already" in dialog.summary.text())
                assert not (tmp_path / "out").exists()
                break


async def test_the_action_takes_the_collection_in_front(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        await open_request(app, root, ("First steps", "Say hello.yml"))
        assert app.actions.export_any.isEnabled()
        app.actions.export_any.trigger()
        dialog = next(d for d in app.window.findChildren(ExportDialog) if d.isVisible())
        await until(lambda: dialog.save.isEnabled())
        dialog.cancel.click()
        assert not dialog.isVisible()
