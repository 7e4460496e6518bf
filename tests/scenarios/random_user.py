"""Someone who does at random what can be done at the window; every step can be repeated.

    user = RandomUser(someone, server.url, seed=7)
    await user.act(steps=300, within_s=60)

A step that fails names itself, the seed, and all steps before it.
"""

import asyncio
import contextlib
import time
from collections.abc import Awaitable, Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog
from shiboken6 import isValid

from tests.gui.driving import press, until
from tests.scenarios.driver import Someone
from tests.scenarios.footprint import footprint
from tests.scenarios.random_files import RandomFiles
from tests.scenarios.random_looking import KEYS, RandomLooking
from tests.scenarios.random_tabs import RandomTabs
from tests.scenarios.random_typing import RandomTyping

RESCUE_MS = 300
MOST_TABS = 12
"""So that what is held at the end was held half-way: memory that was needed once stays."""


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
        # The stub wants bytes, which the function refuses.
        QDesktopServices.setUrlHandler(scheme, taker, "take")  # type: ignore[arg-type]
    try:
        yield
    finally:
        for scheme in ("http", "https", "file"):
            QDesktopServices.unsetUrlHandler(scheme)


class HalfWay(NamedTuple):
    """By then, everything that is loaded once is."""

    steps: int
    memory_bytes: int


class Failed(AssertionError):
    """A step after which something is wrong, with all that led to it."""


class RandomUser(RandomTyping, RandomTabs, RandomFiles, RandomLooking):
    """Does one step after another and looks after each whether all is well."""

    def __init__(self, user: Someone, server: str, seed: int) -> None:
        super().__init__(user, server, seed)
        self.steps: list[str] = []
        self.half_way: HalfWay | None = None
        self._rescue = QTimer(interval=RESCUE_MS)
        """Some menus of Qt wait for their end: this brings it."""
        self._rescue.timeout.connect(_close_popup)
        self._table: tuple[tuple[int, Callable[[], Awaitable[None] | None]], ...] = (
            (6, self.new_request),
            (14, self.type_url),
            (10, self.type_docs),
            (10, self.type_body),
            (6, self.type_name),
            (6, self.type_shared),
            (20, self.send),
            (6, self.cancel),
            (1, self.run),
            (1, self.send_as),
            (2, self.compare),
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
            (2, self.language),
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
        began = time.monotonic()
        end, half = began + within_s, began + within_s / 2
        acts = [act for _, act in self._table]
        weights = [weight for weight, _ in self._table]
        done = 0
        with no_desktop():
            while done < steps and time.monotonic() < end:
                crowded = self.window.tabs.bar.count() > MOST_TABS
                await self.step(self.close_tab if crowded else self.dice.choices(acts, weights)[0])
                done += 1
                if not self.half_way and (done * 2 >= steps or time.monotonic() > half):
                    self.half_way = HalfWay(done, await self.memory_alone())
            await self.come_to_rest()
        return done

    async def step(self, act: Callable[[], Awaitable[None] | None]) -> None:
        """Do one thing, let the window live, look whether all is well."""
        name = act.__name__
        self.said, self.rough = "", False
        self._rescue.start()
        print(f"\n{len(self.steps)} {name}", end=" ", flush=True)
        self.leave_alone()  # each time: another language comes with a window of its own
        self.window.activateWindow()
        try:
            if not self.leave_what_is_open():
                waiting = act()
                if waiting is not None:
                    await waiting
            self.steps.append(f"{len(self.steps)} {name} {self.said}".rstrip())
            self._rescue.stop()
            await asyncio.sleep(self.dice.choice((0, 0, 0.005, 0.02)))
            self.check()
        except BaseException as error:
            self.steps.append(f"{len(self.steps)} {name} {self.said} <- here".rstrip())
            raise Failed(self.report(error)) from error

    def check(self) -> None:
        """Hold what was typed against what there is."""
        self.words.settle()
        if self.rough:
            self.words.forget_lost()
        lost = self.words.lost()
        assert not lost, f"lost: {lost}"

    async def come_to_rest(self) -> None:
        """Leave what is open, cancel what runs, wait until every edit is stored."""
        await until(lambda: not self.leave_what_is_open(surely=True))
        for tab in self.tabs:
            tab.cancel()
        await until(lambda: not any(tab.sending for tab in self.tabs), "a send does not end")
        self.window.runs.put_away()
        self.check()
        with contextlib.suppress(AssertionError):
            await until(lambda: not self.words.not_stored())
        unstored = self.words.not_stored()
        if unstored:
            raise Failed(self.report(AssertionError(f"in no draft and no file: {unstored}")))

    async def memory_alone(self) -> int:
        """Close every tab. Return how many bytes of memory are held then."""
        await self.come_to_rest()
        self.window.tabs.close_others(-1)
        self.check()
        return footprint().memory_bytes

    def report(self, error: BaseException) -> str:
        """Return what repeats the fault."""
        return "\n".join((
            f"seed {self.seed}: {type(error).__name__}: {error}",
            *self.steps,
        ))  # fmt: skip

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
            self.rough = True
            for _ in range(self.dice.randint(1, 4)):
                if not isValid(over) or not over.isVisible():
                    break
                key = self.dice.choice(KEYS)
                self.say(key.name)
                press(over.focusWidget() or over, key)
        return True


def _close_popup() -> None:
    if (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
