"""The sidebar's list of environments, by keys and by its menu."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from postwright.gui.application import Application
from postwright.gui.sidebar.environment_list import EnvironmentList
from postwright.model.collection import Environment
from postwright.model.request import Request, Variable
from tests.gui.driving import press, type_into, until, window_on
from tests.gui.tab.test_variables import make_collection

CONTROL = Qt.KeyboardModifier.ControlModifier


def shown(app: Application) -> EnvironmentList:
    """Two environments, Staging in use, Production current in the list that has the focus."""
    root = make_collection(app, "Production", "Staging")
    session = app.window.session
    rows = (Variable("a", "1"), Variable("key", "s3cret-x", secret=True))
    session.environments.save(root, Environment("Production", rows), "Production")
    app.window.sidebar.show_page(2)
    made = app.window.sidebar.environments
    made.setFocus()
    made.setCurrentRow(0)
    assert made.chosen == "Production"
    return made


def names(app: Application) -> list[str]:
    return [app.window.sidebar.environments.item(n).text()
            for n in range(app.window.sidebar.environments.count())]  # fmt: skip


async def test_the_list_tells_which_is_active_and_how_many_there_are(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        made = shown(app)
        role = Qt.ItemDataRole.AccessibleTextRole
        assert made.item(0).data(role).startswith("Production, 2 variable")
        assert made.item(1).data(role).startswith("Staging, active, 0 variable")
        assert not app.window.sidebar.nothing.isVisible()


async def test_space_makes_active_and_enter_opens(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        made = shown(app)
        press(made, Qt.Key.Key_Space)
        assert app.window.header.environment.text() == "Production"
        press(made, Qt.Key.Key_Space)
        assert app.window.chrome.environments.desk.active == ""
        press(made, Qt.Key.Key_Return)
        page = app.window.tabs.current
        assert page.objectName() == "environments"
        assert page.current == "Production"


async def test_f2_renames_and_control_d_duplicates(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        made = shown(app)
        press(made, Qt.Key.Key_F2)
        popover = app.window.chrome.environments.acts.popover
        type_into(popover.name, "Live")
        press(popover.name, Qt.Key.Key_Return)
        assert names(app) == ["Live", "Staging"]
        made.setFocus()
        made.setCurrentRow(0)
        press(made, Qt.Key.Key_D, CONTROL)
        assert names(app) == ["Live", "Live copy", "Staging"]
        app.actions.undo.trigger()
        app.actions.undo.trigger()
        assert names(app) == ["Production", "Staging"]


async def test_delete_is_taken_back_by_undo_and_by_the_notice(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        made = shown(app)
        root = app.window.root()
        press(made, Qt.Key.Key_Delete)
        assert names(app) == ["Staging"]
        app.actions.undo.trigger()
        assert names(app) == ["Production", "Staging"]
        made.setCurrentRow(0)
        press(made, Qt.Key.Key_Delete)
        app.window.chrome.environments.desk.mark("Staging", "#112233")
        assert app.window.notices.kept[0].text == "Deleted the environment Production"
        app.window.notices._frames[-1].button.click()
        assert names(app) == ["Production", "Staging"]
        assert app.workspace.secret(root, "Production", "key") == "s3cret-x"


async def test_the_plus_asks_for_a_name(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        shown(app)
        app.window.sidebar.add.click()
        popover = app.window.chrome.environments.acts.popover
        type_into(popover.name, "staging")
        assert not popover.save.isEnabled()
        type_into(popover.name, "QA")
        press(popover.name, Qt.Key.Key_Return)
        assert names(app) == ["Production", "QA", "Staging"]


async def test_the_menu_does_it_all(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        made = shown(app)
        keyboard = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(made, QContextMenuEvent(keyboard, QPoint(0, 0), QPoint(0, 0)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        labels = [action.text() for action in menu.actions() if action.text()]
        assert labels == [
            "Edit", "Make active", "Rename…", "Duplicate", "Colour…",
            "Ask before sends that change something", "Delete",
        ]  # fmt: skip
        guard = menu.actions()[5]
        guard.trigger()
        menu.close()
        desk = app.window.chrome.environments.desk
        await until(lambda: desk.environment("Production").postwright.guard)
        app.actions.undo.trigger()
        assert not desk.environment("Production").postwright.guard


async def test_without_a_collection_it_says_what_is_needed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        sidebar = app.window.sidebar
        make_collection(app)
        sidebar.show_page(2)
        await until(sidebar.nothing.isVisible)
        assert sidebar.nothing.text().startswith("This collection has no environments")
        app.window.tabs.open_new(Request(name="", url="http://a.test/"))
        assert sidebar.nothing.text().startswith("Environments belong to a collection")
