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


KEY = "sk_live_0123456789abcdef"


def typed_key(page: EnvironmentsPage) -> Path:
    """Type a credential as a plain variable of a new environment; return its file."""
    page.add.click()
    page.name.editingFinished.emit()
    put(page, 0, Column.NAME, "stripe")
    put(page, 0, Column.VALUE, KEY)
    return page.root / "environments" / f"{page.current}.yml"


async def test_a_credential_is_not_written_before_it_is_answered(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        file = typed_key(page)
        await until(lambda: not page.bar.isHidden())
        assert "stripe" in page.bar.text
        assert KEY not in page.bar.text
        assert KEY not in file.read_text()
        page.bar.button("Move to the vault").click()
        await until(lambda: page.state.text() == "Saved")
        assert KEY not in file.read_text()
        assert app.workspace.secret(page.root, page.current, "stripe") == KEY
        assert page.model.rows[0].secret
        app.actions.undo.trigger()
        await until(lambda: not page.bar.isHidden())  # it would be plain again


async def test_a_credential_is_written_where_that_is_the_answer(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        file = typed_key(page)
        await until(lambda: not page.bar.isHidden())
        page.bar.button("Save as it is").click()
        assert KEY in file.read_text()
        put(page, 0, Column.VALUE, f"{KEY}f")
        await until(lambda: not page.bar.isHidden())  # another one
        put(page, 0, Column.VALUE, "plain")
        await until(lambda: "value: plain" in file.read_text())
        assert page.bar.isHidden()


async def test_a_page_that_goes_without_an_answer_keeps_it_in_the_vault(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        file = typed_key(page)
        name = page.current
        await until(lambda: not page.bar.isHidden())
        app.actions.close_tab.trigger()
        assert KEY not in file.read_text()
        assert app.workspace.secret(page.root, name, "stripe") == KEY
