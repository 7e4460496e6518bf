"""The left column by keys alone: from the filter to what it found, and back after a delete."""

from pathlib import Path

from PySide6.QtCore import Qt

from tests.gui.driving import current, open_request, press, type_into, until, window_on

HELLO = ("First steps", "Say hello.yml")
CONTROL = Qt.KeyboardModifier.ControlModifier


async def test_down_goes_to_what_the_filter_found_and_enter_opens_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        sidebar = app.window.sidebar
        type_into(sidebar.filter, "bearer")
        press(sidebar.filter, Qt.Key.Key_Down)
        assert sidebar.tree.hasFocus()
        press(sidebar.tree, Qt.Key.Key_Return)
        await until(lambda: app.window.tabs.request_tab is not None)
        assert current(app).document.request.name == "Bearer sign-in"


async def test_escape_empties_the_filter(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        field = app.window.sidebar.filter
        type_into(field, "nothing like this")
        press(field, Qt.Key.Key_Escape)
        assert field.text() == ""
        assert field.hasFocus()


async def test_after_a_delete_its_neighbour_is_chosen_and_undo_brings_it_back(
    tmp_path: Path,
) -> None:
    async with window_on(tmp_path) as app:
        root = app.session.collections[0].root
        await open_request(app, root, HELLO)
        view = app.window.sidebar.tree
        view.select(str(root), HELLO)
        view.setFocus()
        press(view, Qt.Key.Key_Delete)
        await until(lambda: not root.joinpath(*HELLO).exists())
        node = view.current()
        assert node is not None
        assert node.path[0] == "First steps"
        press(view, Qt.Key.Key_Z, CONTROL)
        await until(lambda: root.joinpath(*HELLO).exists())
