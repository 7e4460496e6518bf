"""Random steps that make a request: new ones, their texts, their names, pasted and imported."""

import asyncio
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from shiboken6 import isValid

from postwright.gui.request_tab import RequestTab
from tests.gui.driving import press
from tests.scenarios.acting import Acting
from tests.scenarios.driver import CONTROL
from tests.scenarios.misbehaving import REPLIES

METHODS = ("GET", "POST", "PUT", "DELETE", "HEAD", "PATCH")


class RandomTyping(Acting):
    """Every text is a word that was never typed before."""

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
        self.rough = True  # the words of the URL before are gone
        QTest.keyClicks(edit, f"{self.server}/{path}?{word}=1")
        self.words.typed(tab.ref, word)
        self.words.forget_lost()
        assert word in tab.document.request.url, tab.document.request.url

    def type_docs(self) -> None:
        self.type_text("docs", lambda tab: tab.request_pane.page("docs"))

    def type_body(self) -> None:
        if (tab := self.tab) is None:
            return
        if tab.document.request.body.kind != "json":
            tab.document.set("Body", body__kind="json")
        self.type_text("body", lambda tab: tab.request_pane.body.page.text)

    def type_shared(self) -> None:
        """Type into what a folder or a collection shares."""
        places = self.words.shared_places()
        if not places:
            return
        ref, word = self.dice.choice(places), self.word()
        self.say(f"{'/'.join(ref.path)} {word}")
        page = self.window.pages.shared(Path(ref.collection), ref.path)
        page.tabs.choose("docs")
        press(page.docs.edit, Qt.Key.Key_End, CONTROL)
        QTest.keyClicks(page.docs.edit, f" {word} ")
        self.words.typed(ref, word)

    def type_text(self, key: str, within: Callable[[RequestTab], QWidget]) -> None:
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
        self.rough = True
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

    def paste_curl(self) -> None:
        if (tab := self.tab) is None:
            return
        word = self.word()
        self.say(word)
        self.rough = True
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
