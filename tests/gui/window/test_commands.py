"""Commands of the window: a new request is of the collection that one is working in."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from postwright.gui.dialogs.save_as import SavePopover
from tests.gui.driving import current, open_request, press, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")
CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_a_new_request_knows_the_variables_of_the_collection_at_hand(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        await open_request(app, root, HELLO)
        press(app.window, Qt.Key.Key_T, CONTROL)
        tab = current(app)
        assert tab.is_new
        assert app.window.header.environment.isEnabled()
        type_into(tab.url_bar.edit, "{{demo}}/hello?name={{name}}")
        await until(lambda: tab.prepare(tab.document.request).url.endswith("name=world"))
        crumbs = [one.accessibleName() for one in tab.title.findChildren(QToolButton)]
        assert crumbs[-2:] == ["Tour", "/hello"]


async def test_where_no_collection_is_at_hand_a_new_request_is_in_none(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        press(app.window, Qt.Key.Key_T, CONTROL)
        assert current(app).ref.collection == ""


async def test_a_draft_of_a_collection_is_there_after_a_restart(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        await open_request(app, root, HELLO)
        press(app.window, Qt.Key.Key_T, CONTROL)
        type_into(current(app).url_bar.edit, "{{demo}}/json")
        await until(lambda: app.session.drafts.kept)
        top = app.window.tree_model.find(str(root), ())
        assert "unsaved" not in str(top.data(Qt.ItemDataRole.AccessibleTextRole))
    async with window_on(tmp_path) as app:
        tab = current(app)
        assert tab.is_new
        assert tab.ref.collection == str(root)
        assert tab.document.request.url == "{{demo}}/json"
        assert not tab.bar.isVisible()


async def test_saving_offers_the_folder_that_is_chosen_in_the_tree(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        shop = app.session.create_collection("Shop").root
        app.window.sidebar.tree.select(str(shop), ())
        app.actions.new_request.trigger()
        type_into(current(app).url_bar.edit, "{{demo}}/json")
        app.actions.save.trigger()
        popover = app.window.findChild(SavePopover)
        assert popover.place.currentText() == "Shop"
        press(popover.name, Qt.Key.Key_Return)
        await until(lambda: (shop / "json.yml").exists())
