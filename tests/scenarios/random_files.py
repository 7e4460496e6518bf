"""Random steps with files: saved, taken back, renamed and deleted, in the tree and outside."""

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from postwright.model.collection import RequestRef
from tests.gui.driving import press
from tests.scenarios.acting import SHIFT, Acting
from tests.scenarios.driver import CONTROL


class RandomFiles(Acting):
    """Acts on any request that has a file."""

    def save(self) -> None:
        """Press Ctrl+S; a new request gets the name that is offered, or none."""
        if (tab := self.tab) is not None:
            self.say(tab.ref.path or "new")
        press(self.window, Qt.Key.Key_S, CONTROL)
        popover = QApplication.activePopupWidget()
        if popover is not None and self.dice.random() < 0.8:
            press(popover.focusWidget() or popover, Qt.Key.Key_Return)

    def undo(self) -> None:
        self.rough = True
        for _ in range(self.dice.randint(1, 4)):
            self.keys(Qt.Key.Key_Z, CONTROL)

    def redo(self) -> None:
        self.rough = True
        for _ in range(self.dice.randint(1, 4)):
            self.keys(Qt.Key.Key_Z, CONTROL | SHIFT)

    def chosen_in_tree(self) -> RequestRef | None:
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
        if self.chosen_in_tree() is not None:
            tree = self.window.sidebar.tree
            if self.dice.random() < 0.5:
                press(tree, Qt.Key.Key_Return)
            else:
                place = tree.visualRect(tree.currentIndex()).center()
                QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=place)

    def rename_in_tree(self) -> None:
        if self.chosen_in_tree() is not None:
            name = f"name {self.dice.randrange(30)}"
            self.say(f"to {name}")
            press(self.window.sidebar.tree, Qt.Key.Key_F2)
            field = self.focus()
            if isinstance(field, QLineEdit):
                self.rough = True
                press(field, Qt.Key.Key_A, CONTROL)
                QTest.keyClicks(field, name)
                press(field, Qt.Key.Key_Return)

    def delete_in_tree(self) -> None:
        if self.chosen_in_tree() is not None:
            self.rough = True
            press(self.window.sidebar.tree, Qt.Key.Key_Delete)
            if self.dice.random() < 0.5:
                self.say("and back")
                press(self.window.sidebar.tree, Qt.Key.Key_Z, CONTROL)

    def duplicate(self) -> None:
        if self.chosen_in_tree() is not None:
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
            await self.user.app.session.disk.follow(Path(ref.collection))

    async def delete_outside(self) -> None:
        refs = self.words.saved_requests()
        if refs:
            ref = self.dice.choice(refs)
            file = self.words.file_of(ref)
            self.say(file.name)
            file.unlink(missing_ok=True)
            await self.user.app.session.disk.follow(Path(ref.collection))
            self.rough = True
