"""Between the vault and the window: asks for its passphrase, shows and changes its protection."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from postwright.gui.said_words import translated
from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.model.said import said
from postwright.storage.keys import Protection
from postwright.storage.vault import VaultClosed

if TYPE_CHECKING:
    from postwright.gui.dialogs.passphrase import PassphraseDialog
    from postwright.gui.dialogs.privacy_page import PrivacyPage
    from postwright.storage.vault import Vault


class VaultDesk(QObject):
    """Belongs to a window."""

    def __init__(self, theme: Theme, session: Session, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._session, self._tasks, self._window = theme, session, tasks, window
        self.dialog: PassphraseDialog | None = None
        self._page: PrivacyPage | None = None

    def ask_if_locked(self) -> None:
        """Let the passphrase be typed where the vault waits for it."""
        if self._vault.locked and self.dialog is None:
            from postwright.gui.dialogs.passphrase import PassphraseDialog

            over = self._page.window() if self._page and isValid(self._page) else self._window
            self.dialog = PassphraseDialog(self._theme, over)
            self.dialog.entered.connect(self._try)
            self.dialog.finished.connect(self._forget)
            self.dialog.open()

    def serve(self, page: PrivacyPage) -> None:
        """Fill the page of the settings, and do what it asks for."""
        self._page = page
        page.protect_wanted.connect(self._change)
        page.unlock_wanted.connect(self.ask_if_locked)
        page.forget_wanted.connect(self._forget_agreed)
        page.show_agreed(self._session.workspace.grants.count())
        self._tasks.start(self._show(page), "protection")

    @property
    def _vault(self) -> Vault:
        return self._session.workspace.vault

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _forget_agreed(self) -> None:
        workspace = self._session.workspace
        words = said("What was agreed to could not be forgotten")
        workspace.told(words, workspace.grants.forget())
        self._session.environments.changed.emit()  # previews say again what will be asked
        if self._page is not None:
            self._page.show_agreed(workspace.grants.count())

    def _try(self, passphrase: str) -> None:
        self._tasks.start(self._unlock(passphrase), "unlock")

    async def _unlock(self, passphrase: str) -> None:
        try:
            await asyncio.wrap_future(self._vault.unlock(passphrase))
        except (VaultClosed, OSError) as error:
            if self.dialog is not None:
                self.dialog.show_problem(translated(str(error)))
            return
        if self.dialog is not None:
            self.dialog.accept()
        self._session.environments.changed.emit()  # secrets have values now
        if self._page is not None:
            await self._show(self._page)

    def _change(self, way: str, passphrase: str) -> None:
        self._tasks.start(self._protect(cast("Protection", way), passphrase), "protect")

    async def _protect(self, way: Protection, passphrase: str) -> None:
        page = self._page
        try:
            await asyncio.wrap_future(self._vault.protect(way, passphrase))
        except (VaultClosed, OSError) as error:
            told, failed = translated(str(error)), True
        else:
            told, failed = self.tr("Changed."), False
        if page is not None and isValid(page):
            await self._show(page)
            page.show_outcome(told, failed=failed)

    async def _show(self, page: PrivacyPage) -> None:
        vault = self._vault
        try:
            await asyncio.wrap_future(vault.open())
            problem = ""
        except VaultClosed as error:
            problem = translated(str(error))
        keyring = await asyncio.wrap_future(vault.keyring())
        if isValid(page):
            words = problem or (vault.protection if vault.how else "")
            page.show_protection(vault.how or "", words, locked=vault.locked, keyring=bool(keyring))
