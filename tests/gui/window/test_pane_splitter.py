"""The divider between request and response: by arrow keys, and back to the middle."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from postwright.gui.application import Application
from postwright.gui.window.pane_splitter import STEP, PaneSplitter
from postwright.model.collection import RequestRef
from tests.gui.driving import current, press, until, window_on


async def divided(app: Application) -> PaneSplitter:
    app.window.window().resize(1440, 900)
    app.window.open_ref(RequestRef(draft="one"), True)
    splitter = current(app).splitter
    await until(lambda: sum(splitter.sizes()) > 900)
    return splitter


async def test_arrow_keys_move_it_while_it_has_the_focus(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        splitter = await divided(app)
        handle, before = splitter.handle(1), splitter.sizes()[0]
        handle.setFocus()
        press(handle, Qt.Key.Key_Right)
        press(handle, Qt.Key.Key_Right)
        assert splitter.sizes()[0] == before + 2 * STEP
        press(handle, Qt.Key.Key_Left)
        assert splitter.sizes()[0] == before + STEP
        press(handle, Qt.Key.Key_Up)  # across it, nothing moves
        assert splitter.sizes()[0] == before + STEP


async def test_a_double_click_puts_it_in_the_middle(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        splitter = await divided(app)
        splitter.move_by(-200)
        QTest.mouseDClick(splitter.handle(1), Qt.MouseButton.LeftButton)
        left, right = splitter.sizes()
        assert abs(left - right) <= 1


async def test_above_each_other_up_and_down_move_it(tmp_path: Path) -> None:
    async with window_on(tmp_path) as app:
        splitter = await divided(app)
        splitter.choose("stacked")
        handle, before = splitter.handle(1), splitter.sizes()[0]
        press(handle, Qt.Key.Key_Down)
        assert splitter.sizes()[0] == before + STEP
