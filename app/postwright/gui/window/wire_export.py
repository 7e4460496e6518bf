"""Saving what went over the wire: as an HTTP Archive or as text, made off the loop."""

import asyncio
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from postwright.analysis.exchange_har import exchange_har
from postwright.gui.request_tab import RequestTab
from postwright.gui.response.timing_view import TimingView
from postwright.gui.response.wire_log import wire_log
from postwright.gui.tasks import Tasks
from postwright.gui.widgets.file_dialogs import choose_place
from postwright.gui.window.notices import Notices
from postwright.model.exchange import Exchange
from postwright.storage.files import write_out
from postwright.storage.record import secrets_of


class WireExport(QObject):
    """One for each tab: asks where, writes there, and says so."""

    def __init__(self, tasks: Tasks, notices: Notices, tab: RequestTab) -> None:
        super().__init__(tab)
        self._tasks, self._notices, self._tab, self._response = tasks, notices, tab, tab.response
        tab.response.timing.when_made(self._serve)

    def _serve(self, page: TimingView) -> None:
        page.wire.export_requested.connect(self._ask)

    def _ask(self, kind: str) -> None:
        exchange = self._response.exchange
        if exchange is None:
            return
        reveal = self._response.timing.page.wire.reveal.isChecked()
        host = exchange.prepared.host.replace(":", "-") or "send"
        name = f"{host}.har" if kind == "har" else f"{host}-wire.txt"
        write = partial(self.write, exchange, kind, reveal)
        choose_place(self._tab, self.tr("Export the wire log"), name, write)

    def write(self, exchange: Exchange, kind: str, reveal: bool, path: str) -> None:
        """Write it there; the picker asked about a file that exists."""
        self._tasks.start(self._write(exchange, kind, reveal, Path(path)), "export")

    async def _write(self, exchange: Exchange, kind: str, reveal: bool, path: Path) -> None:
        try:
            await asyncio.to_thread(_written, exchange, kind, reveal, path)
        except OSError as error:
            text = self.tr("Not exported: {why}").format(why=error)
            self._notices.warn(text)
            return
        if reveal:
            text = self.tr("Exported to {path}, with secrets").format(path=path)
            self._notices.warn(text)
        else:
            text = self.tr("Exported to {path}; secrets are masked").format(path=path)
            self._notices.confirm(text)


def _written(exchange: Exchange, kind: str, reveal: bool, path: Path) -> None:
    """Write the export; secrets are masked unless they are shown in the window too."""
    if kind == "har":
        response = exchange.response
        body = b""
        if response is not None and response.body.path:
            body = Path(response.body.path).read_bytes()
        data = exchange_har(exchange, body, None if reveal else secrets_of(exchange))
    else:
        lines = wire_log(exchange, reveal=reveal)
        data = ("\n".join(line.as_text() for line in lines) + "\n").encode("utf-8", "replace")
    write_out(path, data)
