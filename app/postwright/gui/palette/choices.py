"""What the palette offers: requests, commands, environments, and what was sent lately."""

import asyncio
import datetime as dt
from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence

from postwright.analysis.told_secrets import masked_address
from postwright.gui.actions import ACTIONS
from postwright.gui.palette.search import Choice
from postwright.gui.sidebar.history_row import row_of
from postwright.gui.widgets.menu_text import without_key
from postwright.gui.words import phrases
from postwright.model import tree
from postwright.model.collection import RequestRef
from postwright.model.request import Request
from postwright.storage.history import Entry

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

LATELY = 200
ENGLISH = {entry.name: str(entry.text) for entry in ACTIONS}
"""What each command is called in the source, by its name."""


class Choices(QObject):
    """Knows at once what is open; what was sent comes a moment later."""

    came = Signal()
    """There is more to offer."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._lately: tuple[Entry, ...] = ()

    def refresh(self) -> None:
        """Ask what was sent lately; `came` says when that is known."""
        self._window.tasks.start(self._ask(), "recent sends")

    async def _ask(self) -> None:
        history = self._window.session.workspace.history
        self._lately = await asyncio.to_thread(history.recent, LATELY)
        self.came.emit()

    def all(self) -> tuple[Choice, ...]:
        """Return everything that can be picked now."""
        return (*self._requests(), *self._commands(), *self._environments(), *self._sent())

    def _requests(self) -> Iterator[Choice]:
        window = self._window
        last: dict[RequestRef, Entry] = {}
        for entry in self._lately:
            last.setdefault(entry.ref, entry)
        for opened in window.session.collections:
            names: dict[tuple[str, ...], str] = {(): opened.tree.name}
            for path, item in tree.walk(opened.tree):
                place = names[path[:-1]]
                if not isinstance(item.value, Request):
                    names[path] = f"{place} / {item.value.name}"
                    continue
                ref = RequestRef(str(opened.root), path)
                row = row_of(last[ref].summary) if ref in last else None
                yield Choice(
                    title=item.value.name,
                    kind="request",
                    act=partial(window.open_ref, ref, True),
                    send=partial(self._send, ref),
                    about=place,
                    method=item.value.method,
                    url=masked_address(item.value.url),
                    status=row.outcome if row else "",
                    token=_token(row.status) if row else "muted",
                    last=row.started_at if row else 0.0,
                )

    def _send(self, ref: RequestRef) -> None:
        self._window.open_ref(ref, True)
        self._window.action_table.send.trigger()

    def _commands(self) -> Iterator[Choice]:
        native = QKeySequence.SequenceFormat.NativeText
        menus = {
            action.objectName(): without_key(menu.title())
            for menu in self._window.menus.all
            for action in menu.actions()
        }
        for action in self._window.action_table.all():
            name = action.objectName()
            if action.isEnabled() and not name[-1].isdigit():
                title, english = without_key(action.text()), without_key(ENGLISH[name])
                yield Choice(
                    title=title,
                    act=action.trigger,
                    also=english if english != title else "",
                    about=menus.get(name, ""),
                    keys=action.shortcut().toString(native),
                )

    def _environments(self) -> Iterator[Choice]:
        window, root = self._window, self._window.root()
        opened = window.session.collection(root) if root else None
        if root is None or opened is None:
            return
        none = self.tr("No environment")
        for name in ("", *(environment.name for environment in opened.tree.environments)):
            active = name == opened.environment
            yield Choice(
                title=name or none,
                kind="environment",
                icon="globe",
                act=partial(window.session.environments.choose, root, name),
                about=opened.tree.name,
                status=self.tr("active") if active else "",
                token="ok",
            )

    def _sent(self) -> Iterator[Choice]:
        for entry in self._lately:
            summary = entry.summary
            row, moment = row_of(summary), dt.datetime.fromtimestamp(summary.at).astimezone()
            parts = urlsplit(summary.url)
            yield Choice(
                title=f"{parts.netloc}{row.path}",
                kind="history",
                act=partial(self._window.commands.request.open_from_history, summary.id, True),
                about=phrases((f"{moment:%H:%M:%S}", row.elapsed)),
                method=summary.method,
                status=row.outcome,
                token=_token(row.status),
                last=summary.at,
            )


def _token(status: int) -> str:
    return {1: "info", 2: "ok", 3: "info", 4: "warn", 5: "err"}.get(status // 100, "err")
