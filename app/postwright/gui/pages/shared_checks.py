"""The checks and captures that a folder or a collection hands down to its requests."""

import asyncio

from shiboken6 import isValid

from postwright.gui.request.check_problems import load
from postwright.gui.request.checks_editor import ChecksEditor
from postwright.gui.request.document import RequestDocument
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme


class SharedChecks(ChecksEditor):
    """Loads by itself what it takes to look at a row."""

    def __init__(self, theme: Theme, tasks: Tasks, document: RequestDocument) -> None:
        super().__init__(theme, document, handed_down=True)
        self._tasks, self._loading = tasks, False
        self.libraries_wanted.connect(self._load)

    def _load(self) -> None:
        if not self._loading:
            self._loading = True
            self._tasks.start(self._load_libraries(), "checks")

    async def _load_libraries(self) -> None:
        await asyncio.to_thread(load)
        if isValid(self):
            self.refresh_marks()
