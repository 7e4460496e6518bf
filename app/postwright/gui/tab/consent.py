"""What a tab does where a send needs the user's agreement: a bar asks, and the send goes on.

a send that stops ──▶ the bar ──┬─ Send ──────────────▶ once more, agreed for this send alone
                                ├─ Send and remember ─▶ once more, agreed for this collection
                                └─ Cancel, an edit ───▶ nothing
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent

from postwright.engine.errors import NeedsConsent, NotSent
from postwright.gui.request.document import RequestDocument
from postwright.gui.session import Session
from postwright.gui.tab.consent_words import sentences
from postwright.gui.tab.context import TabContext
from postwright.gui.theme import Theme
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.model.consent import Ask
from postwright.workspace.agreements import picked

if TYPE_CHECKING:
    from postwright.engine.ports import Context
    from postwright.gui.tab.token_control import TokenControl
    from postwright.model.request import Request


class ConsentBar(InlineBar):
    """Escape is Cancel."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self.setObjectName("consent_bar")

    def show_question(self, asks: tuple[Ask, ...]) -> None:
        """Ask; the focus stays where it is, so that no key that is on its way answers."""
        answers = (
            ("send", self.tr("Send")),
            ("remember", self.tr("Send and remember")),
            ("cancel", self.tr("Cancel")),
        )
        self.ask(sentences(asks), "warn", answers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.chosen.emit("cancel")
        else:
            super().keyPressEvent(event)


class TabConsent(QObject):
    """Asks, keeps the answer, and sends once more."""

    def __init__(
        self, theme: Theme, session: Session, document: RequestDocument, context: TabContext
    ) -> None:
        super().__init__(document)
        self._session, self._document, self._context = session, document, context
        self.bar = ConsentBar(theme)
        self._asks: tuple[Ask, ...] = ()
        self._again: Callable[[], None] = self._close
        """Does once more what was stopped."""
        self.bar.chosen.connect(self._answer)
        document.changed.connect(self._withdraw)
        document.picked.connect(self._take_picked)
        session.environments.changed.connect(self._withdraw)

    def serve(self, token: TokenControl) -> None:
        """Ask also for what stops a token from being fetched by hand."""
        token.once = lambda: self._context.once
        token.consent_wanted.connect(self._ask_for_token)
        token.fetched.connect(self.end)

    def begin(self, again: Callable[[], None]) -> None:
        """Take note of what a send is, for the case that it is stopped."""
        self._close()
        self._again = again

    def ask(self, error: NotSent, request: Request, context: Context) -> bool:
        """Ask for what just stopped a send; tell whether it is something to be agreed to."""
        found = self._session.workspace.question(error, request, self._document.ref, context)
        if found is not None:
            self._show(found.asks)
        return found is not None

    def end(self) -> bool:
        """Forget what was agreed to for one send, unless there is more to ask; tell that."""
        if not self._asks:
            self._context.set_once(())
            self._again = self._close  # what was sent must not keep its tab alive
        return bool(self._asks)

    def _ask_for_token(self, question: NeedsConsent, again: Callable[[], None]) -> None:
        self._again = again
        self._show(question.asks)

    def _show(self, asks: tuple[Ask, ...]) -> None:
        self._asks = asks
        self.bar.show_question(asks)

    def _answer(self, key: str) -> None:
        asks = self._asks
        if key == "cancel":
            self._withdraw()
            return
        if key == "remember":
            self._session.workspace.agree(self._document.ref, asks)
        else:
            self._context.set_once((*self._context.once, *asks))
        self._close()
        self._again()

    def _withdraw(self) -> None:
        """Ask no more: what would be sent is another thing by now."""
        if self._asks:
            self._close()
            self._context.set_once(())

    def _close(self) -> None:
        self._asks = ()
        self.bar.hide()

    def _take_picked(self, paths: tuple[str, ...]) -> None:
        self._session.workspace.agree(self._document.ref, picked(paths))
