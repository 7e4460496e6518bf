"""What the action Copy as code does: the request in front as code, in a window of its own."""

import asyncio
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postwright.gui.session import Session
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.window.notices import Notices
from postwright.gui.window.open_tabs import OpenTabs
from postwright.storage.files import write_out

if TYPE_CHECKING:
    from postwright.gui.dialogs.code import CodeDialog

KEY = "code_target"
"""Where the kind of code that was chosen last is kept."""


class CodeCommand(QObject):
    """Opens the one window for code, and keeps what was chosen in it."""

    def __init__(
        self, theme: Theme, session: Session, tasks: Tasks, notices: Notices, tabs: OpenTabs
    ) -> None:
        super().__init__(tabs)
        self._theme, self._session, self._tasks = theme, session, tasks
        self._notices, self._tabs = notices, tabs
        self._dialog: CodeDialog | None = None

    def show(self) -> None:
        """Show the request in front; the window stays open beside the work."""
        from postwright.gui.dialogs.code import CodeDialog

        tab = self._tabs.request_tab
        if tab is None:
            return
        if self._dialog is None:
            kept = self._session.workspace.state.get(KEY) or b""
            self._dialog = CodeDialog(self._theme, self._tasks, kept.decode(), self._tabs)
            self._dialog.target_chosen.connect(self._keep)
            self._dialog.file_chosen.connect(self._save)
        self._dialog.show_request(
            tab.document.request.name, lambda: tab.prepare(tab.document.request)
        )
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def _keep(self, target: str) -> None:
        self._session.workspace.state.put(KEY, target.encode())

    def _save(self, path: str, code: str) -> None:
        self._tasks.start(self._write(Path(path), code), "save code")

    async def _write(self, path: Path, code: str) -> None:
        try:
            await asyncio.to_thread(write_out, path, code.encode("utf-8", "surrogateescape"))
        except OSError as error:
            text = self.tr("Not saved: {why}").format(why=error)
            self._notices.warn(text)
        else:
            text = self.tr("Saved to {path}").format(path=path)
            self._notices.confirm(text)
