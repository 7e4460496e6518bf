"""Creating, renaming, copying, moving and deleting in the tree, each taken back by undo."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QLineEdit

from postwright.gui.application import Application
from postwright.gui.models.tree_nodes import Node
from postwright.gui.pages.welcome import WelcomePage
from postwright.model import tree
from tests.gui.driving import (
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


def tour(app: Application) -> Path:
    return app.session.collections[0].root


def node(app: Application, path: tuple[str, ...]) -> Node:
    found = app.window.tree_model.node(app.window.tree_model.find(tour(app), path))
    assert found is not None
    return found


def choose(app: Application, path: tuple[str, ...], words: str) -> None:
    """Choose a line of the menu of a row."""
    app.window.collections.show_menu(node(app, path), QPoint(0, 0))
    menu = app.window.collections._menu
    next(action for action in menu.actions() if action.text() == words).trigger()
    menu.close()


def files(root: Path) -> set[str]:
    return {str(path.relative_to(root)) for path in root.rglob("*.yml")}


async def test_new_collection_is_named_in_place(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.actions.new_collection.trigger()
        view = app.window.sidebar.tree
        await until(lambda: view.findChild(QLineEdit) is not None)
        editor = view.findChild(QLineEdit)
        type_into(editor, "Orchard")
        press(editor, Qt.Key.Key_Return)
        names = lambda: [opened.tree.name for opened in app.session.collections]  # noqa: E731
        await until(lambda: "Orchard" in names())
        made = next(c for c in app.session.collections if c.tree.name == "Orchard")
        assert "Orchard" in (made.root / "opencollection.yml").read_text()


async def test_new_folder_appears_on_disk_and_goes_with_undo(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        view = app.window.sidebar.tree
        view.select(str(tour(app)), ())
        view.setFocus()
        app.actions.new_folder.trigger()
        assert (tour(app) / "New folder" / "folder.yml").exists()
        view.setFocus()
        app.actions.undo.trigger()
        assert not (tour(app) / "New folder").exists()


async def test_rename_moves_file_draft_and_open_tab_along(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        tab = await open_request(app, tour(app), HELLO)
        type_into(tab.url_bar.edit, "{{demo}}/hello?name=typed")
        await until(lambda: tab.ref in app.session.drafts.kept)
        app.window.rename_current("Greet")
        assert (tour(app) / "First steps" / "Greet.yml").exists()
        assert not (tour(app) / "First steps" / "Say hello.yml").exists()
        assert tab.ref.path == ("First steps", "Greet.yml")
        assert tab.document.request.url.endswith("typed")
        assert tab.document.request.name == "Greet"
        assert tab.ref in app.session.drafts.kept
        app.session.edits.stack(tour(app)).undo()
        assert tab.ref.path == HELLO
        assert tab.document.request.url.endswith("typed")


async def test_duplicate_opens_the_copy(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        app.window.collections.duplicate(node(app, HELLO))
        assert current(app).document.request.name == "Say hello copy"
        assert (tour(app) / "First steps" / "Say hello copy.yml").exists()


async def test_deleting_a_folder_is_taken_back_from_its_notice(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = files(tour(app))
        text = (tour(app) / "First steps" / "Say hello.yml").read_bytes()
        await open_request(app, tour(app), HELLO)
        app.window.collections.delete(node(app, ("First steps",)))
        assert not (tour(app) / "First steps").exists()
        assert app.window.tabs.request_tab is None
        frame = app.window.notices.shown[-1]
        assert "First steps" in frame.notice.text
        frame.button.click()
        await until(lambda: (tour(app) / "First steps").exists())
        assert files(tour(app)) == before
        assert (tour(app) / "First steps" / "Say hello.yml").read_bytes() == text


async def test_a_dropped_request_is_in_its_new_folder(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        model = app.window.tree_model
        dragged = model.mimeData([model.find(tour(app), HELLO)])
        target = model.find(tour(app), ("Accounts",))
        assert model.canDropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, target)
        model.dropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, target)
        await until(lambda: (tour(app) / "Accounts" / "Say hello.yml").exists())
        opened = app.session.collection(tour(app))
        first = tree.children(opened.tree, ("Accounts",))[0]
        assert first.file == "Say hello.yml"


def drag(
    app: Application, what: tuple[str, ...], onto: tuple[str, ...], held: Qt.KeyboardModifier
) -> None:
    """Take an item of the tour with the mouse and let go of it in the middle of another."""
    view, model = app.window.sidebar.tree, app.window.tree_model
    data = model.mimeData([model.find(tour(app), what)])
    place = view.visualRect(model.find(tour(app), onto)).center()
    actions = Qt.DropAction.MoveAction | Qt.DropAction.CopyAction
    event = (actions, data, Qt.MouseButton.LeftButton, held)
    for made in (QDragEnterEvent(place, *event), QDragMoveEvent(place, *event)):
        QApplication.sendEvent(view.viewport(), made)
    assert made.isAccepted()
    QApplication.sendEvent(view.viewport(), QDropEvent(place.toPointF(), *event))


async def test_an_item_is_dragged_into_a_folder_and_back_by_undo(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = files(tour(app))
        drag(app, HELLO, ("Accounts",), Qt.KeyboardModifier.ShiftModifier)
        await until(lambda: (tour(app) / "Accounts" / "Say hello.yml").exists())
        assert not tour(app).joinpath(*HELLO).exists()
        app.window.sidebar.tree.setFocus()
        app.actions.undo.trigger()
        assert files(tour(app)) == before


async def test_control_while_dropping_copies(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        before = files(tour(app))
        drag(app, HELLO, ("Accounts",), Qt.KeyboardModifier.ControlModifier)
        copy = tour(app) / "Accounts" / "Say hello.yml"
        await until(copy.exists)
        assert tour(app).joinpath(*HELLO).exists()
        stack = app.session.edits.stack(tour(app))
        assert stack.undoText() == "Copy Say hello"
        app.window.sidebar.tree.setFocus()
        app.actions.undo.trigger()
        assert files(tour(app)) == before


async def test_a_copy_beside_itself_has_a_name_of_its_own(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        drag(app, HELLO, HELLO[:-1], Qt.KeyboardModifier.ControlModifier)
        await until(lambda: (tour(app) / HELLO[0] / "Say hello copy.yml").exists())


async def test_a_folder_is_not_dropped_into_itself(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        model = app.window.tree_model
        folder = model.find(tour(app), ("Accounts",))
        dragged = model.mimeData([folder])
        assert not model.canDropMimeData(dragged, Qt.DropAction.MoveAction, 0, 0, folder)


async def test_a_broken_file_is_listed_beside_the_others(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        (tour(app) / "First steps" / "broken.yml").write_text("info: [unclosed\n")
        app.session.disk.reload(tour(app))
        broken = node(app, ("First steps", "broken.yml"))
        assert broken.problem
        assert node(app, HELLO).kind == "request"
        view, index = app.window.sidebar.tree, app.window.tree_model.index_of(broken)
        click_row(view, index, double=True)
        click_row(view, index)
        page = app.window.disk.shown_raw()
        assert page is not None
        assert page.editor.text() == "info: [unclosed\n"
        assert page.about.text().startswith("Line 2, column 1: ")


async def test_a_request_of_the_tour_answers(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        await open_request(app, tour(app), HELLO)
        tab = await send(app)
        assert tab.exchange.response.status == 200


async def test_an_item_that_is_gone_is_told_about(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        model, gone = app.window.tree_model, "it was moved or deleted"
        model.setData(model.find(str(tour(app)), HELLO), "Greeting")
        app.session.edits.remove(tour(app), HELLO)  # before the name is given
        shown = lambda: [one.notice.text for one in app.window.notices.shown]  # noqa: E731
        await until(lambda: any(gone in text for text in shown()), "nothing was said")


async def test_closing_a_collection_from_its_menu_closes_its_tabs(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root, window = tour(app), app.window
        await open_request(app, root, HELLO)
        window.history.identities.open()
        for open_page in (window.pages.environments, window.pages.shared, window.runs.open):
            open_page(root)
        window.pages.cookies(str(root))
        choose(app, (), "Close collection")
        assert app.session.collections == ()
        assert {type(page) for page in window.tabs.widgets} <= {WelcomePage}


async def test_its_menu_closes_no_collection_where_a_variable_is_renamed(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = tour(app)
        app.session.environments.set_variable(root, "", "name", "world")
        app.desks.of(root).rename("name", "user")
        choose(app, (), "Close collection")
        assert app.session.collection(root) is not None
        assert "being renamed" in app.window.notices.kept[0].text
        await until(lambda: not app.desks.of(root).jobs.busy)


async def opened_folder(app: Application, root: Path, words: str) -> None:
    """Open a folder and wait until its notice says something."""
    app.window.collections.open_path(str(root))
    told = lambda: [note.text for note in app.window.notices.kept]  # noqa: E731
    await until(lambda: any(words in text for text in told()), f"nothing said of {words}")


async def test_a_folder_that_is_no_collection_is_told_and_not_listed(tmp_path: Path) -> None:
    async with window_on(tmp_path / "home") as app:
        (tmp_path / "plain").mkdir()
        before = [opened.root for opened in app.session.collections]
        await opened_folder(app, tmp_path / "plain", "plain is not a collection")
        assert [opened.root for opened in app.session.collections] == before


async def test_opening_again_what_cannot_be_read_closes_nothing(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        root = tour(app)
        tab = await open_request(app, root, HELLO)
        tab.document.set("Edit", note="typed here")
        main = root / "opencollection.yml"
        text = main.read_text()
        main.unlink()
        app.session.workspace.reload(root)
        await opened_folder(app, root, "cannot be read")
        assert app.session.collection(root) is not None
        main.write_text(text)
        app.session.workspace.reload(root)
        app.actions.save.trigger()
        await until(lambda: "typed here" in (root / Path(*HELLO)).read_text())
