"""Random steps that change what is seen, or that press and click whatever there is."""

import asyncio

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from tests.gui.driving import press
from tests.scenarios.acting import SHIFT, Acting
from tests.scenarios.driver import CONTROL

ALT = Qt.KeyboardModifier.AltModifier
PAGES = ("params", "headers", "auth", "body", "checks", "docs", "options")
VIEWS = ("body", "headers", "cookies", "timing", "auth", "console", "checks")
SETTINGS = ("appearance", "network", "sending", "keys", "storage", "privacy", "variables")
SIZES = ((1440, 900), (1000, 650), (760, 520), (1200, 700))
JUMPS = "UMPHABTDOWRI12345CYEVKFS"
COMMANDS = ("zoom", "sidebar", "stacked", "cookies", "welcome", "shortcuts", "history", "console",
            "compare", "environment", "log", "collection", "find", "several", "dark")  # fmt: skip
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageDown, Qt.Key.Key_F6, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_Menu,
)  # fmt: skip


class RandomLooking(Acting):
    """Views, pages, boxes, sizes, languages, and any key."""

    def open_page(self) -> None:
        key = self.dice.choice((
            (Qt.Key.Key_K, CONTROL | SHIFT), (Qt.Key.Key_E, CONTROL | SHIFT),
            (Qt.Key.Key_R, CONTROL | SHIFT), (Qt.Key.Key_F1, None), (Qt.Key.Key_H, CONTROL | SHIFT),
        ))  # fmt: skip
        self.say(key[0].name)
        press(self.window, *key)

    def choose_view(self) -> None:
        if (tab := self.tab) is not None:
            page, view = self.dice.choice(PAGES), self.dice.choice(VIEWS)
            self.say(f"{page} {view}")
            tab.request_pane.choose(page)
            tab.response.choose_tab(view)

    def find_in_answer(self) -> None:
        if (tab := self.tab) is None:
            return
        tab.response.choose_tab("body")
        tab.response.setFocus()
        key, modifiers = self.dice.choice((
            (Qt.Key.Key_F, CONTROL), (Qt.Key.Key_F, CONTROL | SHIFT),
        ))  # fmt: skip
        press(self.focus(), key, modifiers)
        field = self.focus()
        if isinstance(field, QLineEdit) and tab.response.isAncestorOf(field):
            text = self.dice.choice(("item", "$..id", "[", "zzz", "$.items[?@.id>3]", "/html"))
            self.say(text)
            QTest.keyClicks(field, text)
            press(field, self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def palette(self) -> None:
        press(self.window, Qt.Key.Key_K, CONTROL)
        box = self.window.palette_box
        if box.isVisible():
            text = self.dice.choice(COMMANDS)
            self.say(text)
            self.rough = True
            QTest.keyClicks(box.field, text)
            press(box.field, self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def jump(self) -> None:
        letter = self.dice.choice(JUMPS)
        self.say(letter)
        press(self.window, Qt.Key.Key_G, CONTROL)
        QTest.keyClicks(self.focus(), letter)

    def settings(self) -> None:
        page = self.dice.choice(SETTINGS)
        self.say(page)
        self.window.commands.settings(page)

    def looks(self) -> None:
        name = self.dice.choice(("dark_theme", "zoom_in", "zoom_out", "zoom_reset"))
        self.say(name)
        getattr(self.user.app.actions, name).trigger()

    async def language(self) -> None:
        """Change the language: the window is made anew around the same documents."""
        session = self.user.app.session
        language = "en" if session.settings.language == "zh_CN" else "zh_CN"
        self.say(language)
        session.change_settings(replace(session.settings, language=language))
        await asyncio.sleep(0.05)

    def resize(self) -> None:
        size = self.dice.choice(SIZES)
        self.say(size)
        self.window.window().resize(*size)

    def layout_(self) -> None:
        key = self.dice.choice((Qt.Key.Key_J, Qt.Key.Key_Backslash))
        press(self.window, key, CONTROL)

    def environment(self) -> None:
        if (root := self.window.root()) is not None:
            names = ["", *(one.name for one in self.user.app.session.environments.of(root))]
            name = self.dice.choice(names)
            self.say(name)
            self.user.app.session.environments.choose(root, name)

    def press_keys(self) -> None:
        self.rough = True
        for _ in range(self.dice.randint(1, 6)):
            key = self.dice.choice(KEYS)
            modifiers = self.dice.choice((None, None, None, SHIFT, CONTROL, ALT))
            if key == Qt.Key.Key_Tab and modifiers == ALT:
                continue
            self.say(key.name)
            self.keys(key, modifiers)

    def click_anything(self) -> None:
        """Click a button, whichever."""
        buttons = [
            button
            for button in self.window.findChildren(QAbstractButton)
            if button.isEnabled() and not button.visibleRegion().isEmpty()
        ]
        if buttons:
            button = self.dice.choice(buttons)
            self.say(button.accessibleName() or button.text() or type(button).__name__)
            self.rough = True
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
