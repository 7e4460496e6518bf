"""Variables of environments: edited in a table, used in a URL, secrets kept out of files."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt

from postwright.gui.application import Application
from postwright.gui.models.variables import DOTS, Column
from postwright.gui.pages.environments import EnvironmentsPage
from tests.gui.driving import body_of, current, open_request, send, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")


def page_of(app: Application) -> EnvironmentsPage:
    root = app.session.collections[0].root
    return app.window.pages.environments(root)


def put(page: EnvironmentsPage, row: int, column: Column, text: str) -> None:
    assert page.model.setData(page.model.index(row, column), text)


async def test_a_new_environment_is_filled_activated_and_used(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        page.add.click()
        type_into(page.name, "Staging")
        page.name.editingFinished.emit()
        assert page.current == "Staging"
        put(page, 0, Column.NAME, "who")
        put(page, 0, Column.VALUE, "from staging")
        page.save()
        page.activate.click()
        assert app.window.header.environment.text() == "Staging"
        await open_request(app, page.root, HELLO)
        type_into(current(app).url_bar.edit, "{{demo}}/hello?name={{who}}")
        tab = await send(app)
        assert "from staging" in body_of(tab)
        assert "who" in (page.root / "environments" / "Staging.yml").read_text()


async def test_secret_values_are_dots_and_in_no_file(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        page.add.click()
        page.name.editingFinished.emit()
        put(page, 0, Column.NAME, "apiKey")
        model = page.model
        model.setData(model.index(0, Column.SECRET), Qt.CheckState.Checked.value,
                      Qt.ItemDataRole.CheckStateRole)  # fmt: skip
        put(page, 0, Column.VALUE, "s3cr3t-value")
        page.save()
        assert model.index(0, Column.VALUE).data() == DOTS
        for file in page.root.rglob("*.yml"):
            assert "s3cr3t-value" not in file.read_text()
        secret = app.workspace.secret(page.root, page.current, "apiKey")
        assert secret == "s3cr3t-value"


async def test_deleting_a_variable_is_undone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        page.show_environment("")
        before = page.model.rows
        assert before
        page.model.remove(0)
        assert len(page.model.rows) == len(before) - 1
        app.actions.undo.trigger()
        assert page.model.rows == before
        page.save()
        await until(lambda: app.session.collections[0].tree.variables == before)


async def test_an_environment_is_renamed_and_deleted(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        page.add.click()
        type_into(page.name, "Before")
        page.name.editingFinished.emit()
        page.rename_button.click()
        type_into(page.name, "After")
        page.name.editingFinished.emit()
        names = {e.name for e in app.session.environments(page.root)}
        assert "After" in names
        assert "Before" not in names
        page.delete_button.click()
        assert "After" not in {e.name for e in app.session.environments(page.root)}


async def test_neither_side_is_lost_where_another_program_wrote_the_file(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        name = app.session.environments(root)[0].name
        page = app.window.pages.environments(root, name)
        file = root / "environments" / f"{name}.yml"
        theirs = file.read_text().replace("value: ", "value: theirs ", 1)
        mine = tuple(replace(row, value="mine") for row in page.model.rows)
        file.write_text(theirs)
        page.put_rows(name, mine)
        page.save()
        assert page.bar.isVisible()
        assert file.read_text() == theirs
        assert page.model.rows[0].value.startswith("theirs")
        page.bar.button("Keep mine").click()
        page.save()
        assert not page.bar.isVisible()
        assert "value: mine" in file.read_text()
