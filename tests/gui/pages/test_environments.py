"""The page of environments, used as a person uses it: keys, clicks, and what the files say then."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from postwright.gui.application import Application
from postwright.gui.models.variables import DOTS, Column
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.model.collection import Environment, RequestRef
from postwright.model.request import Auth, Request, Variable
from postwright.model.tree import walk
from tests.gui.driving import (
    body_of,
    click,
    click_row,
    current,
    open_request,
    press,
    send,
    type_into,
    until,
    window_on,
)

HELLO = ("First steps", "Say hello.yml")
KEY = "sk_live_0123456789abcdef"
CONTROL = Qt.KeyboardModifier.ControlModifier


def page_of(app: Application) -> EnvironmentsPage:
    root = app.session.collections[0].root
    return app.window.pages.environments(root)


def orchard(app: Application) -> EnvironmentsPage:
    """A collection with two environments, Staging in use, and requests that use them."""
    session = app.window.session
    root = session.create_collection("Orchard API").root
    url = "{{baseUrl}}/{{orderId}}"
    auth = Auth("bearer", (("token", "{{key}}"),))
    session.edits.add(root, (), Request("List", url=url, auth=auth))
    session.edits.add(root, (), Request("Plain", url="{{baseUrl}}/plain"))
    session.edits.add(root, (), Request("Other", url="http://other.test"))
    staging = (Variable("baseUrl", "http://s.test"), Variable("orderId", "o1"))
    staging += (Variable("key", "s3cr3t-value", secret=True),)
    session.environments.save(root, Environment("Staging", staging, "#b87000"))
    session.environments.save(
        root, Environment("Production", (Variable("baseUrl", "http://p.test"),))
    )
    session.environments.save_variables(root, (Variable("page", "1"),))
    session.environments.choose(root, "Staging")
    return app.window.pages.environments(root)


def said(page: EnvironmentsPage, name: str, scope: str) -> str:
    """What a cell of the matrix shows."""
    model = page.matrix_model
    index = model.index(model.names.index(name), model.scopes.index(scope) + 2)
    return str(index.data())


def go(page: EnvironmentsPage, name: str, scope: str) -> None:
    page.matrix.setFocus()
    page.matrix.choose(name, page.matrix_model.scopes.index(scope) + 2)


def editor() -> QLineEdit:
    found = QApplication.focusWidget()
    assert isinstance(found, QLineEdit)
    return found


def rows(app: Application, page: EnvironmentsPage, name: str) -> dict[str, str]:
    found = next(e for e in app.session.environments.of(page.root) if e.name == name)
    return {row.name: row.value for row in found.variables}


def text_of(page: EnvironmentsPage, name: str) -> str:
    return (page.root / "environments" / f"{name}.yml").read_text("utf-8")


def add(page: EnvironmentsPage, name: str) -> None:
    """Add an environment by its button and its popover."""
    page.add.click()
    popover = page.acts.popover
    assert popover is not None
    type_into(popover.name, name)
    press(popover.name, Qt.Key.Key_Return)


async def test_the_first_environment_is_the_active_one_a_second_is_not(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.window.session.create_collection("Shop").root
        page = app.window.pages.environments(root)
        for name in ("local", "live"):
            add(page, name)
            opened = app.session.collection(root)
            assert opened is not None
            assert opened.environment == "local"
        assert [one.name for one in opened.tree.environments] == ["live", "local"]


# Side by side


async def test_the_matrix_shows_every_variable_in_every_environment(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        assert page.side_by_side
        assert page.matrix_model.scopes == ("", "Production", "Staging")
        assert page.matrix_model.names == ("page", "baseUrl", "orderId", "key")
        assert said(page, "baseUrl", "Staging") == "http://s.test"
        assert said(page, "key", "Staging") == DOTS
        assert said(page, "orderId", "Production") == "not set"
        assert said(page, "page", "Production") == "1"  # as the whole collection
        assert said(page, "baseUrl", "") == "–"
        used = page.matrix_model.used_column
        assert [page.matrix_model.index(n, used).data() for n in range(4)] == ["0", "2", "1", "1"]
        page.reveal.click()
        assert said(page, "key", "Staging") == "s3cr3t-value"


async def test_a_cell_is_typed_into_and_saved_at_once(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        go(page, "orderId", "Production")
        QTest.keyClicks(page.matrix, "o")
        QTest.keyClicks(editor(), "9")
        press(editor(), Qt.Key.Key_Return)
        await until(lambda: rows(app, page, "Production").get("orderId") == "o9")
        assert "o9" in text_of(page, "Production")
        assert page.undo_stack.undoText() == "Edit orderId in Production"
        assert page.state.text() == "Saved"
        app.actions.undo.trigger()
        assert "orderId" not in rows(app, page, "Production")
        app.actions.redo.trigger()
        assert rows(app, page, "Production")["orderId"] == "o9"


async def test_tab_goes_to_the_next_value(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        page.edit_variable("baseUrl", "Production")
        editor().setText("http://x.test")
        press(editor(), Qt.Key.Key_Tab)
        assert page.matrix.scope == "Staging"
        assert editor().text() == "http://s.test"
        assert rows(app, page, "Production")["baseUrl"] == "http://x.test"


async def test_the_blank_row_adds_a_variable_and_asks_for_its_value(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        page.matrix.setFocus()
        page.matrix.setCurrentIndex(page.matrix_model.index(4, 1))
        QTest.keyClicks(page.matrix, "n")
        QTest.keyClicks(editor(), "ew")
        press(editor(), Qt.Key.Key_Return)
        await until(lambda: rows(app, page, "Staging").get("new") == "")
        assert (page.matrix.variable, page.matrix.scope) == ("new", "Staging")
        QTest.keyClicks(editor(), "value")
        press(editor(), Qt.Key.Key_Return)
        await until(lambda: rows(app, page, "Staging").get("new") == "value")
        assert said(page, "new", "Production") == "not set"


async def test_pasted_lines_become_variables_of_the_column(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        go(page, "orderId", "Production")
        QApplication.clipboard().setText("orderId=o7\nregion: eu\n")
        press(page.matrix, Qt.Key.Key_V, CONTROL)
        assert rows(app, page, "Production") == {
            "baseUrl": "http://p.test", "orderId": "o7", "region": "eu",
        }  # fmt: skip
        QApplication.clipboard().setText("just a value")
        go(page, "orderId", "Staging")
        press(page.matrix, Qt.Key.Key_V, CONTROL)
        assert rows(app, page, "Staging")["orderId"] == "just a value"


async def test_space_and_the_box_switch_a_row_everywhere(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        go(page, "baseUrl", "Staging")
        press(page.matrix, Qt.Key.Key_Space)
        for one in app.session.environments.of(page.root):
            assert not next(r for r in one.variables if r.name == "baseUrl").enabled
        click_row(page.matrix, page.matrix_model.index(1, 0))
        for one in app.session.environments.of(page.root):
            assert next(r for r in one.variables if r.name == "baseUrl").enabled


async def test_delete_takes_a_value_and_control_delete_the_row(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        go(page, "baseUrl", "Production")
        press(page.matrix, Qt.Key.Key_Delete)
        assert "baseUrl" not in rows(app, page, "Production")
        assert "baseUrl" in rows(app, page, "Staging")
        go(page, "key", "Staging")
        press(page.matrix, Qt.Key.Key_Delete, CONTROL)
        assert "key" not in page.matrix_model.names
        assert app.workspace.secret(page.root, "Staging", "key") is None
        app.actions.undo.trigger()
        assert app.workspace.secret(page.root, "Staging", "key") == "s3cr3t-value"
        app.actions.undo.trigger()
        assert rows(app, page, "Production") == {"baseUrl": "http://p.test"}


async def test_the_bin_of_a_row_deletes_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        model = page.matrix_model
        click_row(page.matrix, model.index(model.names.index("page"), model.used_column + 1))
        assert "page" not in model.names
        assert app.session.collections[-1].tree.variables == ()


async def test_a_click_on_a_head_makes_the_environment_active(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        head = page.matrix.head
        at = QPoint(head.sectionViewportPosition(3) + 30, head.height() // 2)
        click(head.viewport(), at)
        assert app.window.header.environment.text() == "Production"
        spoken = page.matrix_model.headerData(
            3, Qt.Orientation.Horizontal, Qt.ItemDataRole.AccessibleTextRole
        )
        assert spoken == "Production, active"


async def test_cells_say_where_they_are_and_what_they_hold(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        model = orchard(app).matrix_model
        role = Qt.ItemDataRole.AccessibleTextRole
        wanted = {
            ("key", "Staging"): "key in Staging: secret, row 4 of 4",
            ("orderId", "Production"): "orderId in Production: not set, row 3 of 4",
            ("page", "Staging"): "page in Staging: as the whole collection, row 1 of 4",
        }
        for (name, scope), text in wanted.items():
            index = model.index(model.names.index(name), model.scopes.index(scope) + 2)
            assert index.data(role) == text


async def test_variables_are_filtered_by_name_and_value(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        type_into(page.filter, "p.test")
        assert page.matrix_model.names == ("baseUrl",)
        type_into(page.filter, "s3cr3t")
        assert page.matrix_model.names == ()  # a search does not tell secrets
        page.filter.clear()
        assert len(page.matrix_model.names) == 4


async def test_a_secret_is_typed_unseen(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        page.edit_variable("key", "Production")
        assert editor().echoMode() == QLineEdit.EchoMode.Password
        QTest.keyClicks(editor(), "prod-secret")
        press(editor(), Qt.Key.Key_Return)
        await until(lambda: app.workspace.secret(page.root, "Production", "key") == "prod-secret")
        assert "prod-secret" not in text_of(page, "Production")


async def test_what_an_environment_lacks_is_said_and_its_names_are_copied(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        assert page.note.isVisible()
        assert page.note.words.text().startswith("Production lacks 2 variable")
        assert page.note.copy.text() == "Copy names from Staging"
        page.note.copy.click()
        made = next(e for e in app.session.environments.of(page.root) if e.name == "Production")
        assert made.variables[1:] == (Variable("orderId"), Variable("key", secret=True))
        assert not page.note.isVisible()
        assert (page.matrix.variable, page.matrix.scope) == ("orderId", "Production")
        app.actions.undo.trigger()
        assert rows(app, page, "Production") == {"baseUrl": "http://p.test"}


async def test_the_form_is_remembered(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        page.form.step(1)
        assert not page.side_by_side
        app.window.tabs.close_widget(page)
        assert not page_of(app).side_by_side
        page_of(app).form.step(1)
        assert page_of(app).side_by_side


# The inspector


async def test_the_inspector_tells_value_order_and_uses(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        app.window.session.environments.save_variables(
            page.root, (Variable("baseUrl", "http://c.test"),)
        )
        go(page, "baseUrl", "Staging")
        inspector = page.inspector
        assert inspector.title.text() == "baseUrl"
        assert inspector.value.text() == "http://s.test"
        steps = [inspector._rows.itemAt(n).widget().accessibleName() for n in range(2)]
        assert steps == ["Staging: http://s.test, in use", "Orchard API: http://c.test, not used"]
        assert inspector.used.text().startswith("Used in 2 request")
        names = [inspector.uses.item(n).text() for n in range(inspector.uses.count())]
        assert names == ["List", "Plain"]
        click_row(inspector.uses, inspector.uses.model().index(1, 0))
        await until(lambda: app.window.tabs.request_tab is not None)
        assert current(app).ref.path == ("Plain.yml",)


async def test_a_variable_becomes_secret_and_plain(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        go(page, "orderId", "Staging")
        page.inspector.secret.click()
        assert "o1" not in text_of(page, "Staging")
        assert app.workspace.secret(page.root, "Staging", "orderId") == "o1"
        page.inspector.secret.click()
        assert rows(app, page, "Staging")["orderId"] == ""  # no secret falls into a file
        app.actions.undo.trigger()
        assert app.workspace.secret(page.root, "Staging", "orderId") == "o1"


async def rename(page: EnvironmentsPage, new: str) -> None:
    page.inspector.rename.click()
    popover = page.acts.popover
    assert popover is not None
    type_into(popover.name, new)
    press(popover.name, Qt.Key.Key_Return)
    await carried(page)


async def carried(page: EnvironmentsPage) -> None:
    """A rename, or its undo, is in every file."""
    await until(lambda: not page.desk.jobs.busy)


async def test_a_variable_is_renamed_everywhere_as_one_step(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        session = app.window.session
        files = sorted(page.root.rglob("*.yml"))
        before = {file: (file.read_bytes(), file.stat().st_mtime_ns) for file in files}
        go(page, "key", "Staging")
        page.inspector.rename.click()
        popover = page.acts.popover
        assert popover is not None
        told = "Requests that change: 1. Other files that change: 1."
        await until(lambda: popover.note.text() == told)
        type_into(popover.name, "baseUrl")
        assert popover.note.text() == "There is a variable baseUrl already."
        assert not popover.save.isEnabled()
        type_into(popover.name, "token")
        press(popover.name, Qt.Key.Key_Return)
        await carried(page)
        changed = {f.name for f in files if f.read_bytes() != before[f][0]}
        assert changed == {"List.yml", "Staging.yml"}
        unwritten = [f for f in files if f.name not in changed]
        assert all(f.stat().st_mtime_ns == before[f][1] for f in unwritten)
        assert "{{token}}" in (page.root / "List.yml").read_text("utf-8")
        assert app.workspace.secret(page.root, "Staging", "token") == "s3cr3t-value"
        assert app.workspace.secret(page.root, "Staging", "key") is None
        assert page.variable == "token"
        assert page.undo_stack.undoText() == "Rename key to token"
        app.actions.undo.trigger()
        await carried(page)
        assert {f: f.read_bytes() for f in files} == {f: data for f, (data, _) in before.items()}
        assert app.workspace.secret(page.root, "Staging", "key") == "s3cr3t-value"
        app.actions.redo.trigger()
        await carried(page)
        assert session.collection(page.root) is not None
        assert "token" in page.matrix_model.names


async def test_open_tabs_and_drafts_follow_a_rename(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        session = app.window.session
        clean = await open_request(app, page.root, ("Plain.yml",))
        dirty = await open_request(app, page.root, ("List.yml",))
        dirty.document.set("Type", note="typed {{baseUrl}}")
        dirty.keep_draft()
        app.window.pages.environments(page.root, "Staging")
        go(page, "baseUrl", "Staging")
        await rename(page, "base")
        assert clean.document.request.url == "{{base}}/plain"
        assert not clean.unsaved
        assert dirty.document.request.url == "{{base}}/{{orderId}}"
        assert dirty.document.request.note == "typed {{base}}"
        assert dirty.unsaved
        draft = session.drafts.of(dirty.ref)
        assert draft is not None
        assert draft.note == "typed {{base}}"
        assert not session.workspace.in_conflict(dirty.ref)
        app.actions.undo.trigger()
        await carried(page)
        assert dirty.document.request.note == "typed {{baseUrl}}"
        assert clean.document.request.url == "{{baseUrl}}/plain"
        assert not clean.unsaved


async def test_a_rename_that_meets_a_foreign_edit_changes_nothing(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        theirs = page.root / "Plain.yml"
        theirs.write_text(theirs.read_text("utf-8").replace("/plain", "/theirs"), "utf-8")
        go(page, "baseUrl", "Staging")
        await rename(page, "base")
        assert "{{baseUrl}}" in (page.root / "List.yml").read_text("utf-8")
        assert "baseUrl" in text_of(page, "Staging")
        assert "/theirs" in theirs.read_text("utf-8")
        assert not page.undo_stack.canUndo()
        assert "Plain.yml" in app.window.notices.kept[0].text


def fill(app: Application, page: EnvironmentsPage, requests: int) -> list[Path]:
    """So many requests that use baseUrl, as another program writes them."""
    for number in range(requests):
        file = page.root / f"more {number // 100}" / f"{number}.yml"
        file.parent.mkdir(exist_ok=True)
        text = f"info:\n  name: n{number}\n  type: http\nhttp:\n  method: GET\n"
        file.write_text(f'{text}  url: "{{{{baseUrl}}}}/{number}"\n', "utf-8")
    app.window.session.disk.reload(page.root)
    return sorted(page.root.rglob("*.yml"))


async def test_a_long_rename_says_how_far_it_is_and_can_be_cancelled(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        files = fill(app, page, 400)
        before = {file: file.read_bytes() for file in files}
        go(page, "baseUrl", "Staging")
        page.inspector.rename.click()
        popover = page.acts.popover
        assert popover is not None
        type_into(popover.name, "base")
        press(popover.name, Qt.Key.Key_Return)
        await until(lambda: app.window.notices.shown)
        frame = app.window.notices.shown[0]
        assert frame.accessibleName().startswith("Rename baseUrl to base: ")
        assert frame.button is not None
        assert {f: f.read_bytes() for f in files} != before
        click(frame.button)
        await carried(page)
        assert {f: f.read_bytes() for f in files} == before
        assert "baseUrl" in page.matrix_model.names
        assert (
            not page.undo_stack.canUndo() or page.undo_stack.undoText() != "Rename baseUrl to base"
        )
        assert not app.window.notices.shown


async def test_what_is_edited_while_a_rename_goes_on_is_renamed_and_kept(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        fill(app, page, 200)
        session, path = app.window.session, ("more 1", "199.yml")
        ref = RequestRef(str(page.root), path)
        go(page, "baseUrl", "Staging")
        page.inspector.rename.click()
        assert page.acts.popover is not None
        type_into(page.acts.popover.name, "base")
        press(page.acts.popover.name, Qt.Key.Key_Return)
        await until(lambda: "{{base}}" in (page.root / "more 0" / "0.yml").read_text("utf-8"))
        saved = session.saved(ref)
        assert saved is not None
        session.save(ref, replace(saved, url="{{baseUrl}}/edited"))
        session.edits.add(page.root, (), Request("Late", url="{{baseUrl}}/late"))
        session.edits.move(page.root, ("more 1", "150.yml"), (), None)
        await carried(page)
        urls = {
            item.value.url for _, item in walk(page.desk.tree) if isinstance(item.value, Request)
        }
        assert {"{{base}}/edited", "{{base}}/late", "{{base}}/150"} <= urls
        assert not [url for url in urls if "baseUrl" in url]
        assert "baseUrl" not in "".join(f.read_text("utf-8") for f in page.root.rglob("*.yml"))


async def test_a_collection_stays_open_while_a_variable_is_renamed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        fill(app, page, 100)
        page.desk.rename("baseUrl", "base")
        app.actions.close_collection.trigger()
        assert app.window.session.collection(page.root) is not None
        assert "being renamed" in app.window.notices.kept[0].text
        await carried(page)
        app.actions.close_collection.trigger()
        assert app.window.session.collection(page.root) is None


async def test_the_end_of_the_program_waits_for_a_rename(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        files = fill(app, page, 100)
        go(page, "baseUrl", "Staging")
        page.inspector.rename.click()
        assert page.acts.popover is not None
        type_into(page.acts.popover.name, "base")
        press(page.acts.popover.name, Qt.Key.Key_Return)
    assert not [f for f in files if "baseUrl" in f.read_text("utf-8")]


async def test_a_variable_is_deleted_everywhere(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        go(page, "baseUrl", "Staging")
        page.inspector.delete.click()
        assert "baseUrl" not in page.matrix_model.names
        app.actions.undo.trigger()
        assert rows(app, page, "Production") == {"baseUrl": "http://p.test"}


# Environments


async def test_a_new_environment_is_filled_activated_and_used(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        add(page, "Staging")
        page.form.step(1)
        assert page.current == "Staging"
        put(page, 0, Column.NAME, "who")
        put(page, 0, Column.VALUE, "from staging")
        page.one.activate.click()
        assert app.window.header.environment.text() == "Staging"
        await open_request(app, page.root, HELLO)
        type_into(current(app).url_bar.edit, "{{demo}}/hello?name={{who}}")
        tab = await send(app)
        assert "from staging" in body_of(tab)
        assert "who" in text_of(page, "Staging")


def put(page: EnvironmentsPage, row: int, column: Column, text: str) -> None:
    model = page.one.model
    assert model.setData(model.index(row, column), text)


async def test_an_environment_is_renamed_marked_and_deleted_and_all_is_undone(
    tmp_path: Path,
) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        session = app.window.session
        file = page.root / "environments" / "Staging.yml"
        file.write_text("# mine\n" + file.read_text("utf-8"), "utf-8")
        session.disk.reload(page.root)
        page.acts.rename("Staging", QPoint(400, 300))
        popover = page.acts.popover
        assert popover is not None
        type_into(popover.name, "production")
        assert popover.note.text() == "There is one called production already."
        type_into(popover.name, "Stage")
        press(popover.name, Qt.Key.Key_Return)
        assert page.desk.names == ("Production", "Stage")
        assert page.desk.active == "Stage"
        assert app.workspace.secret(page.root, "Stage", "key") == "s3cr3t-value"
        page.desk.guard("Stage", on=True)
        assert "guard" in text_of(page, "Stage")
        page.desk.mark("Stage", "#112233")
        assert "#112233" in text_of(page, "Stage")
        page.acts.delete("Stage")
        assert page.desk.names == ("Production",)
        assert page.desk.active == ""
        for _ in range(4):
            app.actions.undo.trigger()
        assert page.desk.names == ("Production", "Staging")
        assert page.desk.active == "Staging"
        assert "# mine" in text_of(page, "Staging")
        assert "guard" not in text_of(page, "Staging")
        assert app.workspace.secret(page.root, "Staging", "key") == "s3cr3t-value"


async def test_an_environment_is_duplicated_with_its_secrets(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        page.acts.duplicate("Staging")
        assert page.desk.names == ("Production", "Staging", "Staging copy")
        assert app.workspace.secret(page.root, "Staging copy", "key") == "s3cr3t-value"
        assert "s3cr3t" not in text_of(page, "Staging copy")
        app.actions.undo.trigger()
        assert page.desk.names == ("Production", "Staging")


async def test_a_dotenv_file_is_taken_as_one_step(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        file = tmp_path / ".env.production"
        file.write_text("baseUrl=http://new.test\nREGION=eu # where\n", "utf-8")
        page.import_dotenv(str(file))
        assert rows(app, page, "Production") == {"baseUrl": "http://new.test", "REGION": "eu"}
        file.write_text("REGION=us\n", "utf-8")
        page.import_dotenv(str(file.rename(tmp_path / ".env.qa")))
        assert rows(app, page, "qa") == {"REGION": "us"}
        app.actions.undo.trigger()
        assert page.desk.names == ("Production", "Staging")
        app.actions.undo.trigger()
        assert rows(app, page, "Production") == {"baseUrl": "http://p.test"}


async def test_a_reference_of_a_dotenv_file_that_stays_open_is_told(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        file = tmp_path / ".env.qa"
        file.write_text("HOST=h.test\nURL=https://${HOST}/${REGION}\n", "utf-8")
        page.import_dotenv(str(file))
        assert rows(app, page, "qa") == {"HOST": "h.test", "URL": "https://{{HOST}}/${REGION}"}
        assert "URL: ${REGION}" in page.bar.text


@pytest.mark.parametrize(
    ("content", "part"), [(b"no assignment", "Line 1"), (b"\xff\xfe", ""), (b"", "no NAME=value")]
)
async def test_a_file_that_is_no_dotenv_says_so(tmp_path: Path, content: bytes, part: str) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        file = tmp_path / "broken.env"
        file.write_bytes(content)
        page.import_dotenv(str(file))
        assert page.bar.isVisible()
        assert "broken.env" in page.bar.text
        assert part in page.bar.text
        close = page.bar.button("Close")
        assert close is not None
        close.click()
        assert not page.bar.isVisible()


# One at a time


async def test_deleting_a_variable_is_undone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = page_of(app)
        page.form.step(1)
        page.show_environment("")
        before = page.one.model.rows
        assert before
        page.one.model.remove(0)
        assert len(page.one.model.rows) == len(before) - 1
        app.actions.undo.trigger()
        assert page.one.model.rows == before
        assert app.session.collections[0].tree.variables == before


async def test_steps_name_the_environment_in_both_forms(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        page.form.step(1)
        page.show_environment("Staging")
        put(page, 0, Column.VALUE, "http://other.test")
        assert page.undo_stack.undoText() == "Edit baseUrl in Staging"
        assert said(page, "baseUrl", "Staging") == "http://other.test"


# What is asked


async def test_neither_side_is_lost_where_another_program_wrote_the_file(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        file = page.root / "environments" / "Production.yml"
        theirs = file.read_text("utf-8").replace("p.test", "theirs.test")
        file.write_text(theirs, "utf-8")
        page.matrix_model.edits.put("baseUrl", "Production", "http://mine.test")
        assert page.bar.isVisible()
        assert file.read_text("utf-8") == theirs
        assert said(page, "baseUrl", "Production") == "http://theirs.test"
        keep = page.bar.button("Keep mine")
        assert keep is not None
        keep.click()
        assert not page.bar.isVisible()
        assert "http://mine.test" in file.read_text("utf-8")


async def test_a_credential_is_not_written_before_it_is_answered(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        page.matrix_model.edits.put("stripe", "Staging", KEY)
        assert page.bar.isVisible()
        assert "stripe" in page.bar.text
        assert KEY not in page.bar.text
        assert KEY not in text_of(page, "Staging")
        assert said(page, "stripe", "Staging") == KEY
        move = page.bar.button("Move to the vault")
        assert move is not None
        move.click()
        assert page.state.text() == "Saved"
        assert KEY not in text_of(page, "Staging")
        assert app.workspace.secret(page.root, "Staging", "stripe") == KEY
        assert said(page, "stripe", "Staging") == DOTS
        app.actions.undo.trigger()
        assert page.bar.isVisible()  # it would be plain again


async def test_a_credential_is_written_where_that_is_the_answer(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        put_value = page.matrix_model.edits.put
        put_value("stripe", "Staging", KEY)
        plain = page.bar.button("Save as it is")
        assert plain is not None
        plain.click()
        assert KEY in text_of(page, "Staging")
        put_value("stripe", "Staging", f"{KEY}f")
        assert page.bar.isVisible()  # another one
        put_value("stripe", "Staging", "plain")
        assert "value: plain" in text_of(page, "Staging")
        assert not page.bar.isVisible()


async def test_a_page_that_goes_without_an_answer_keeps_it_in_the_vault(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        root = page.root
        page.matrix_model.edits.put("stripe", "Staging", KEY)
        app.actions.close_tab.trigger()
        assert KEY not in (root / "environments" / "Staging.yml").read_text("utf-8")
        assert app.workspace.secret(root, "Staging", "stripe") == KEY


async def test_a_damaged_environment_is_shown_and_left_alone(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        page = orchard(app)
        file = page.root / "environments" / "Production.yml"
        file.write_text("variables: [", "utf-8")
        app.window.session.disk.reload(page.root)
        page.matrix_model.edits.toggle("baseUrl")
        page.matrix_model.edits.put("baseUrl", "Production", "x")
        assert file.read_text("utf-8") == "variables: ["


async def test_a_new_environment_is_filled_without_the_mouse(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.create_collection("Shop").root
        added = app.session.edits.add(root, (), Request("One", url="http://x.test"))
        await open_request(app, root, added)
        app.actions.edit_environments.trigger()
        page = app.window.tabs.current
        assert isinstance(page, EnvironmentsPage)
        assert QApplication.focusWidget() is page.matrix
        add(page, "dev")
        assert QApplication.focusWidget() is page.matrix
        press(page.matrix, Qt.Key.Key_B)
        typed = QApplication.focusWidget()
        assert isinstance(typed, QLineEdit)
        type_into(typed, "base")
        press(typed, Qt.Key.Key_Tab)
        await until(lambda: page.matrix_model.edits.names() == ("base",))
        value = QApplication.focusWidget()
        assert isinstance(value, QLineEdit)
        type_into(value, "http://x.test")
        press(value, Qt.Key.Key_Return)
        await until(lambda: "http://x.test" in text_of(page, "dev"))
