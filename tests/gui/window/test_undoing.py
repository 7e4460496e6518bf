"""The Edit menu names the step that is taken back; a screen reader hears of it."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from postwright.gui.application import Application
from postwright.gui.widgets.form import SecretLine
from postwright.model.request import Request
from tests.gui.driving import current, framed, open_request, press, type_into, window_on

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def names(app: Application) -> tuple[str, str]:
    """Return what the Edit menu says of undo and redo."""
    menu = app.window.menus.all[1]
    menu.aboutToShow.emit()
    found = app.actions.undo.text(), app.actions.redo.text()
    menu.aboutToHide.emit()
    return found


async def test_the_menu_names_the_step(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        tab.document.set("Delete header A & B", headers=())
        tab.document.set("Change the method", method="PUT")
        tab.request_pane.tabs.bar.setFocus()
        assert names(app) == ("Undo Change the method", "Redo")
        press(app.window, Qt.Key.Key_Z, CONTROL)
        assert tab.document.request.method == "GET"
        assert names(app)[1] == "Redo Change the method"
        assert app.actions.undo.text() == "Undo"
        press(app.window, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert tab.document.request.method == "PUT"


async def test_typing_goes_first(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_request.trigger()
        tab = current(app)
        tab.document.set("Change the method", method="PUT")
        type_into(tab.url_bar.edit, "http://x.test")
        assert names(app)[0] == "Undo typing"
        app.actions.undo.trigger()
        assert tab.document.request.method == "PUT"


async def test_a_folder_takes_its_own_steps_back(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        page = app.window.pages.shared(root)
        before = page.document.request.docs
        page.document.set("Write a note", docs="other words")
        page.tabs.bar.setFocus()
        app.actions.undo.trigger()
        assert page.document.request.docs == before


async def test_a_step_whose_item_is_gone_is_given_up_and_told(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        first = app.session.edits.add(root, (), Request(name="First"))
        second = app.session.edits.add(root, (), Request(name="B"))
        second = app.session.edits.rename(root, second, "Second")
        (root / second[0]).unlink()
        app.session.disk.reload(root)
        view = app.window.sidebar.tree
        view.select(str(root), first)
        view.setFocus()
        press(view, Qt.Key.Key_Z, CONTROL)
        assert app.window.notices.kept[0].text == (
            "Rename B cannot be undone: what it was about is not there any more"
        )
        press(view, Qt.Key.Key_Z, CONTROL)
        assert app.window.notices.kept[0].text.startswith("New B cannot be undone")
        press(view, Qt.Key.Key_Z, CONTROL)
        assert not (root / first[0]).exists()
        assert app.session.edits.stack(root).count() == 1


async def test_a_line_without_undo_of_its_own_leaves_it_to_the_window(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        frame = await framed(app)
        app.actions.new_request.trigger()
        tab = current(app)
        tab.document.set("Change the method", method="PUT")
        field = app.window.sidebar.filter
        field.setFocus()
        press(field, Qt.Key.Key_Z, CONTROL)
        assert tab.document.request.method == "GET"
        press(field, Qt.Key.Key_Z, CONTROL | SHIFT)
        assert tab.document.request.method == "PUT"
        type_into(field, "hello")
        press(field, Qt.Key.Key_Z, CONTROL)
        assert field.text() == ""
        assert tab.document.request.method == "PUT"
        assert frame.isActiveWindow()


async def test_a_token_pasted_into_auth_is_taken_back_where_it_was_pasted(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        tab = await open_request(app, root, ("Accounts", "Bearer sign-in.yml"))
        before = tab.document.request.auth
        tab.request_pane.tabs.choose("auth")
        line = next(
            one for one in tab.request_pane.auth.page.findChildren(SecretLine) if one.isVisible()
        )
        line.setFocus()
        QGuiApplication.clipboard().setText('"Bearer abc.def"')
        press(line, Qt.Key.Key_A, CONTROL)
        press(line, Qt.Key.Key_V, CONTROL)
        assert tab.document.request.auth.values == (("token", "abc.def"),)
        assert tab.unsaved
        press(line, Qt.Key.Key_Z, CONTROL)
        assert tab.document.request.auth == before
        assert not tab.unsaved
