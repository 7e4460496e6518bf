"""Random steps that send and cancel, and that open, close and move tabs."""

import asyncio

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.gui.driving import press
from tests.scenarios.acting import SHIFT, Acting
from tests.scenarios.driver import CONTROL


class RandomTabs(Acting):
    """By keys and clicks on the strip."""

    async def send(self) -> None:
        if (tab := self.tab) is None:
            return
        self.say(tab.document.request.url[len(self.server) :])
        press(tab.url_bar.edit, Qt.Key.Key_Return, CONTROL)
        await asyncio.sleep(self.dice.choice((0, 0.02, 0.1, 0.2)))

    def cancel(self) -> None:
        if (tab := self.tab) is not None and tab.sending:
            tab.url_bar.edit.setFocus()
            key = self.dice.choice((Qt.Key.Key_Escape, Qt.Key.Key_F5))
            self.say(key.name)
            press(tab.url_bar.edit, key)

    async def run(self) -> None:
        """Run what is ticked, or stop that."""
        self.user.app.actions.run_collection.trigger()
        page = self.window.runs.page_of(self.window.tabs.current)
        if page is not None and page.run_button.isEnabled():
            self.say("stop" if page.process.running else len(page.form.paths))
            page.run_button.click()
            await asyncio.sleep(self.dice.choice((0, 0.1, 1)))

    async def send_as(self) -> None:
        """Send the request in front as several identities."""
        self.user.app.actions.send_as.trigger()
        page = self.window.history.identities.page
        if page is not None and page.send.isEnabled():
            page.send.click()
            await asyncio.sleep(self.dice.choice((0, 0.1)))

    def compare(self) -> None:
        self.user.app.actions.compare.trigger()

    def switch_tab(self) -> None:
        count = self.window.tabs.bar.count()
        index = self.dice.randrange(max(count, 1))
        self.say(index)
        if index < 8 and self.dice.random() < 0.5:
            press(self.window, Qt.Key(Qt.Key.Key_1 + index), CONTROL)
        elif self.dice.random() < 0.5:
            press(self.window, Qt.Key.Key_Tab, CONTROL)
        else:
            place = self.window.tabs.bar.tabRect(index).center() - QPoint(10, 0)
            QTest.mouseClick(self.window.tabs.bar, Qt.MouseButton.LeftButton, pos=place)

    def close_tab(self) -> None:
        bar = self.window.tabs.bar
        if self.dice.random() < 0.3 and bar.count():
            place = bar.tabRect(self.dice.randrange(bar.count())).center()
            QTest.mouseClick(bar, Qt.MouseButton.MiddleButton, pos=place)
        else:
            press(self.window, Qt.Key.Key_W, CONTROL)

    def reopen_tab(self) -> None:
        press(self.window, Qt.Key.Key_T, CONTROL | SHIFT)

    def move_tab(self) -> None:
        key = self.dice.choice((Qt.Key.Key_PageUp, Qt.Key.Key_PageDown))
        press(self.window, key, CONTROL | SHIFT)
