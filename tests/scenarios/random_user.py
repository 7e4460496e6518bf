"""Someone who does at random what can be done at the window; every step can be repeated.

    user = RandomUser(someone, server.url, folder, seed=7)
    await user.act(steps=300, within_s=60)

A step that fails names itself, the seed, and all steps before it.
"""

import asyncio
import contextlib
import random
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)
from shiboken6 import isValid

from postwright.gui.request_tab import RequestTab
from postwright.model.collection import RequestRef
from tests.gui.driving import press, until
from tests.scenarios.driver import CONTROL, Someone
from tests.scenarios.misbehaving import REPLIES
from tests.scenarios.typed_words import TypedWords

SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
PAGES = ("params", "headers", "auth", "body", "checks", "docs", "options")
VIEWS = ("body", "headers", "cookies", "timing", "auth", "console", "checks")
SETTINGS = ("appearance", "network", "sending", "keys", "storage", "privacy", "variables")
SIZES = ((1440, 900), (1000, 650), (760, 520), (1200, 700))
JUMPS = "UMPHABTDOWRI12345CYEVKFS"
COMMANDS = ("zoom", "sidebar", "stacked", "cookies", "welcome", "shortcuts", "history", "console",
            "compare", "environment", "log", "collection", "find", "several", "dark")  # fmt: skip
NEVER = ("quit", "open_folder", "open_log", "save_response", "send_and_save")
"""They end the program or ask for a file with a dialog of the system."""
KEYS = (
    Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up,
    Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Home, Qt.Key.Key_End,
    Qt.Key.Key_PageDown, Qt.Key.Key_F6, Qt.Key.Key_F2, Qt.Key.Key_F3, Qt.Key.Key_Menu,
)  # fmt: skip
RESCUE_MS = 300


class NoDesktop(QObject):
    """Takes what would open in a browser or a file manager."""

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """Do nothing."""


@contextlib.contextmanager
def no_desktop() -> Iterator[None]:
    """Let nothing leave the window while this lasts."""
    taker = NoDesktop()
    for scheme in ("http", "https", "file"):
        QDesktopServices.setUrlHandler(scheme, taker, "take")
    try:
        yield
    finally:
        for scheme in ("http", "https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)


class Failed(AssertionError):
    """A step after which something is wrong, with all that led to it."""


class RandomUser:
    """Chooses by its own dice; nothing else of the test is random."""

    def __init__(self, user: Someone, server: str, seed: int) -> None:
        self.user, self.server, self.seed = user, server, seed
        self.dice = random.Random(seed)
        self.words = TypedWords(user.app)
        self.steps: list[str] = []
        self._said = ""
        self._number = 0
        self._rough = False
        self._rescue = QTimer(interval=RESCUE_MS)
        """Some menus of Qt wait for their end: this brings it."""
        self._rescue.timeout.connect(_close_popup)
        self._table: tuple[tuple[int, Callable[[], Awaitable[None] | None]], ...] = (
            (6, self.new_request),
            (14, self.type_url),
            (10, self.type_docs),
            (10, self.type_body),
            (6, self.type_name),
            (20, self.send),
            (6, self.cancel),
            (10, self.switch_tab),
            (8, self.close_tab),
            (4, self.reopen_tab),
            (3, self.move_tab),
            (10, self.save),
            (5, self.undo),
            (3, self.redo),
            (8, self.open_from_tree),
            (3, self.rename_in_tree),
            (2, self.delete_in_tree),
            (2, self.duplicate),
            (5, self.edit_outside),
            (1, self.delete_outside),
            (4, self.open_page),
            (8, self.choose_view),
            (3, self.find_in_answer),
            (4, self.palette),
            (4, self.jump),
            (2, self.settings),
            (3, self.looks),
            (1, self.language),
            (2, self.resize),
            (3, self.layout_),
            (3, self.environment),
            (2, self.paste_curl),
            (2, self.import_text),
            (3, self.choose_method),
            (8, self.press_keys),
            (10, self.click_anything),
        )

    async def act(self, steps: int, within_s: float) -> int:
        """Do so many steps, fewer where the time is over. Return how many."""
        for name in NEVER:
            getattr(self.user.app.actions, name).setEnabled(False)
        end = time.monotonic() + within_s
        acts = [act for _, act in self._table]
        weights = [weight for weight, _ in self._table]
        done = 0
        with no_desktop():
            while done < steps and time.monotonic() < end:
                await self.step(self.dice.choices(acts, weights)[0])
                done += 1
            await self.come_to_rest()
        return done

    async def step(self, act: Callable[[], Awaitable[None] | None]) -> None:
        """Do one thing, let the window live, look whether all is well."""
        name = act.__name__
        self._said, self._rough = "", False
        self._rescue.start()
        print(f"\n{len(self.steps)} {name}", end=" ", flush=True)
        self.window.activateWindow()
        try:
            if not self.leave_what_is_open():
                waiting = act()
                if waiting is not None:
                    await waiting
            self.steps.append(f"{len(self.steps)} {name} {self._said}".rstrip())
            self._rescue.stop()
            await asyncio.sleep(self.dice.choice((0, 0, 0.005, 0.02)))
            self.check()
        except BaseException as error:
            self.steps.append(f"{len(self.steps)} {name} {self._said} <- here".rstrip())
            raise Failed(self.report(error)) from error

    def check(self) -> None:
        """Hold what was typed against what there is."""
        self.words.settle()
        if self._rough:
            self.words.forget_lost()
        lost = self.words.lost()
        assert not lost, f"lost: {lost}"

    async def come_to_rest(self) -> None:
        """Leave what is open, cancel what runs, wait until every edit is stored."""
        await until(lambda: not self.leave_what_is_open(surely=True))
        for tab in self.tabs:
            tab.cancel()
        await until(lambda: not any(tab.sending for tab in self.tabs), "a send does not end")
        self.check()
        with contextlib.suppress(AssertionError):
            await until(lambda: not self.words.not_stored())
        unstored = self.words.not_stored()
        if unstored:
            raise Failed(self.report(AssertionError(f"in no draft and no file: {unstored}")))

    def report(self, error: BaseException) -> str:
        """Return what repeats the fault."""
        return "\n".join((
            f"seed {self.seed}: {type(error).__name__}: {error}",
            *self.steps[-60:],
        ))  # fmt: skip

    # What is there

    @property
    def window(self) -> Any:
        return self.user.window

    @property
    def tabs(self) -> tuple[RequestTab, ...]:
        return tuple(self.window.tabs.request_tabs)

    @property
    def tab(self) -> RequestTab | None:
        found: RequestTab | None = self.window.tabs.request_tab
        return found

    def say(self, text: object) -> None:
        """Tell what is about to be done; at once, as a crash would leave nothing."""
        self._said = f"{self._said} {text}".strip()
        print(text, end=" ", flush=True)

    def word(self) -> str:
        """Return a word that was never typed before."""
        self._number += 1
        return f"word{self._number}x"

    def focus(self) -> QWidget:
        """Return what gets keys."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            return popup.focusWidget() or popup
        return QApplication.focusWidget() or self.window  # type: ignore[no-any-return]

    def keys(self, key: Qt.Key, modifiers: Qt.KeyboardModifier | None = None) -> None:
        """Press a key where the focus is."""
        press(self.focus(), key, modifiers)

    def leave_what_is_open(self, *, surely: bool = False) -> bool:
        """Answer a menu, a popover or a dialog that is in the way, mostly with Escape."""
        popup = QApplication.activePopupWidget()
        modal = QApplication.activeModalWidget()
        over = popup or modal
        if over is None:
            over = next((w for w in QApplication.topLevelWidgets()
                         if w is not self.window and w.isVisible() and w.isWindow()
                         and isinstance(w, QDialog)), None)  # fmt: skip
        if over is None or not isValid(over):
            return False
        self.say(f"in {over.objectName() or type(over).__name__}")
        if isinstance(over, QFileDialog) or surely or self.dice.random() < 0.7:
            self.say("Escape")
            press(over.focusWidget() or over, Qt.Key.Key_Escape)
            if isValid(over) and over.isVisible():
                over.close()
        else:
            self._rough = True
            for _ in range(self.dice.randint(1, 4)):
                if not isValid(over) or not over.isVisible():
                    break
                key = self.dice.choice(KEYS)
                self.say(key.name)
                press(over.focusWidget() or over, key)
        return True

    # Typing

    def new_request(self) -> None:
        press(self.window, Qt.Key.Key_T, CONTROL)

    def type_url(self) -> None:
        if (tab := self.tab) is None or tab.request_pane is None:
            return
        word, path = self.word(), self.dice.choice(sorted(REPLIES))
        self.say(f"{path} {word}")
        press(self.window, Qt.Key.Key_L, CONTROL)
        edit = tab.url_bar.edit
        press(edit, Qt.Key.Key_A, CONTROL)
        self._rough = True  # the words of the URL before are gone
        QTest.keyClicks(edit, f"{self.server}/{path}?{word}=1")
        self.words.typed(tab.ref, word)
        self.words.forget_lost()
        assert word in tab.document.request.url, tab.document.request.url

    def type_docs(self) -> None:
        self._type_text("docs", lambda tab: tab.request_pane.page("docs"))

    def type_body(self) -> None:
        if (tab := self.tab) is None:
            return
        if tab.document.request.body.kind != "json":
            tab.document.set("Body", body__kind="json")
        self._type_text("body", lambda tab: tab.request_pane.body.text)

    def _type_text(self, key: str, within: Callable[[RequestTab], QWidget]) -> None:
        if (tab := self.tab) is None:
            return
        tab.request_pane.choose(key)
        editors = [e for e in within(tab).findChildren(QPlainTextEdit)
                   if e.isVisible() and not e.isReadOnly()]  # fmt: skip
        if not editors:
            self.say("no editor")
            return
        word, edit = self.word(), editors[0]
        self.say(word)
        edit.setFocus()
        press(edit, Qt.Key.Key_End, CONTROL)
        QTest.keyClicks(edit, f" {word} ")
        self.words.typed(tab.ref, word)

    def type_name(self) -> None:
        """Rename the request in front; the name is the word."""
        if (tab := self.tab) is None or not tab.title.isVisible():
            return
        word = self.word()
        self.say(word)
        self._rough = True
        tab.url_bar.edit.setFocus()
        press(self.focus(), Qt.Key.Key_F2)
        field = self.focus()
        if isinstance(field, QLineEdit):
            press(field, Qt.Key.Key_A, CONTROL)
            QTest.keyClicks(field, word)
            press(field, Qt.Key.Key_Return)

    def choose_method(self) -> None:
        if (tab := self.tab) is not None:
            method = self.dice.choice(("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH"))
            self.say(method)
            tab.document.set("Method", method=method)

    # Sending

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

    # Tabs

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

    # Files

    def save(self) -> None:
        """Press Ctrl+S; a new request gets the name that is offered, or none."""
        if (tab := self.tab) is None:
            return
        self.say(tab.ref.path or "new")
        press(self.window, Qt.Key.Key_S, CONTROL)
        popover = QApplication.activePopupWidget()
        if popover is not None and self.dice.random() < 0.8:
            press(popover.focusWidget() or popover, Qt.Key.Key_Return)

    def undo(self) -> None:
        self._rough = True
        for _ in range(self.dice.randint(1, 4)):
            self.keys(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        self._rough = True
        for _ in range(self.dice.randint(1, 4)):
            self.keys(Qt.Key.Key_Z, CONTROL | SHIFT)

    def _chosen_in_tree(self) -> RequestRef | None:
        refs = self.words.saved_requests()
        if not refs:
            return None
        ref = self.dice.choice(refs)
        self.say("/".join(ref.path))
        self.window.sidebar.show()
        self.window.sidebar.show_page(0)
        self.window.sidebar.tree.select(ref.collection, ref.path)
        self.window.sidebar.tree.setFocus()
        return ref

    def open_from_tree(self) -> None:
        if self._chosen_in_tree() is not None:
            tree = self.window.sidebar.tree
            if self.dice.random() < 0.5:
                press(tree, Qt.Key.Key_Return)
            else:
                place = tree.visualRect(tree.currentIndex()).center()
                QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def rename_in_tree(self) -> None:
        if self._chosen_in_tree() is not None:
            name = f"name {self.dice.randrange(30)}"
            self.say(f"to {name}")
            press(self.window.sidebar.tree, Qt.Key.Key_F2)
            field = self.focus()
            if isinstance(field, QLineEdit):
                self._rough = True
                press(field, Qt.Key.Key_A, CONTROL)
                QTest.keyClicks(field, name)
                press(field, Qt.Key.Key_Return)

    def delete_in_tree(self) -> None:
        if self._chosen_in_tree() is not None:
            self._rough = True
            press(self.window.sidebar.tree, Qt.Key.Key_Delete)
            if self.dice.random() < 0.5:
                self.say("and back")
                press(self.window.sidebar.tree, Qt.Key.Key_Z, CONTROL)

    def duplicate(self) -> None:
        if self._chosen_in_tree() is not None:
            press(self.window.sidebar.tree, Qt.Key.Key_D, CONTROL)

    async def edit_outside(self) -> None:
        """Let another program write a file: a note at its end, or something unreadable."""
        refs = [ref for ref in self.words.saved_requests() if self.words.file_of(ref).is_file()]
        if not refs:
            return
        ref = self.dice.choice(refs)
        file = self.words.file_of(ref)
        broken = self.dice.random() < 0.2
        self.say(f"{file.name} {'broken' if broken else ''}")
        text = file.read_text("utf-8")
        file.write_text("{ not: [yaml" if broken else f"{text}# {self.dice.random()}\n", "utf-8")
        await asyncio.sleep(self.dice.choice((0, 0.1, 0.4)))
        if broken:  # and mended again
            file.write_text(text, "utf-8")
            await self.user.app.session.follow(Path(ref.collection))

    async def delete_outside(self) -> None:
        refs = self.words.saved_requests()
        if refs:
            ref = self.dice.choice(refs)
            file = self.words.file_of(ref)
            self.say(file.name)
            file.unlink(missing_ok=True)
            await self.user.app.session.follow(Path(ref.collection))
            self._rough = True

    # Looking

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
            self._rough = True
            QTest.keyClicks(box.field, text)
            press(box.field, self.dice.choice((Qt.Key.Key_Return, Qt.Key.Key_Escape)))

    def jump(self) -> None:
        letter = self.dice.choice(JUMPS)
        self.say(letter)
        press(self.window, Qt.Key.Key_G, CONTROL)
        QTest.keyClick(self.focus(), letter)

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
        from msgspec.structs import replace

        session = self.user.app.session
        language = "en" if session.settings.language == "zh_CN" else "zh_CN"
        self.say(language)
        session.change_settings(replace(session.settings, language=language))
        await asyncio.sleep(0.05)
        for name in NEVER:
            getattr(self.user.app.actions, name).setEnabled(False)

    def resize(self) -> None:
        size = self.dice.choice(SIZES)
        self.say(size)
        self.window.resize(*size)

    def layout_(self) -> None:
        key = self.dice.choice((Qt.Key.Key_J, Qt.Key.Key_Backslash))
        press(self.window, key, CONTROL)

    def environment(self) -> None:
        if (root := self.window.root()) is not None:
            names = ["", *(one.name for one in self.user.app.session.environments(root))]
            name = self.dice.choice(names)
            self.say(name)
            self.user.app.session.choose_environment(root, name)

    # Bringing in

    def paste_curl(self) -> None:
        if (tab := self.tab) is None:
            return
        word = self.word()
        self.say(word)
        self._rough = True
        text = f"curl -X POST {self.server}/json -H 'X-Word: {word}' -d '{{\"a\": 1}}'"
        QGuiApplication.clipboard().setText(text)
        press(self.window, Qt.Key.Key_L, CONTROL)
        press(tab.url_bar.edit, Qt.Key.Key_A, CONTROL)
        press(tab.url_bar.edit, Qt.Key.Key_V, CONTROL)
        self.words.typed(tab.ref, word)

    async def import_text(self) -> None:
        press(self.window, Qt.Key.Key_O, CONTROL)
        dialog = QApplication.activeModalWidget()
        if dialog is None:
            return
        text = self.dice.choice((f"curl {self.server}/ok", "GET http://127.0.0.1:1/x", "{", "?"))
        self.say(text)
        dialog.text.setPlainText(text)  # type: ignore[attr-defined]
        await asyncio.sleep(0.4)
        if isValid(dialog) and dialog.isVisible() and self.dice.random() < 0.5:
            press(dialog.focusWidget() or dialog, Qt.Key.Key_Return, CONTROL)

    # Anything

    def press_keys(self) -> None:
        self._rough = True
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
            self._rough = True
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def _close_popup() -> None:
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
