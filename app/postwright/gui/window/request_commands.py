"""What the actions do with the current request: send in some way, copy, import, look back."""

import asyncio
from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication
from shiboken6 import isValid

from postwright.analysis.told_secrets import masked_address, with_typed_secrets
from postwright.engine.errors import NotSent
from postwright.gui.dialogs.request_history import RequestHistory
from postwright.gui.dialogs.times import TimesPopover
from postwright.gui.request_tab import RequestTab
from postwright.gui.response.hints import Hint
from postwright.gui.said_words import translated
from postwright.gui.sidebar.history_list import HistoryModel
from postwright.gui.tab.request_fixes import without_cookies
from postwright.gui.widgets.file_dialogs import choose_place
from postwright.gui.window.notices import Notice
from postwright.gui.window.window_pages import FIRST_URL
from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.protocol.disposition import file_name
from postwright.storage.files import copy_out
from postwright.storage.record import MASK
from postwright.workspace.history_drafts import draft_of, left_out

if TYPE_CHECKING:
    from postwright.gui.main_window import MainWindow

HINTED = "first hint"
"""Kept once the hint of the very first send was given."""
MOST_LISTED = 200
"""Exchanges of one request."""


class RequestCommands(QObject):
    """Acts on the tab in front; without one it does nothing."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window

    @property
    def _tab(self) -> RequestTab | None:
        return self._window.tabs.request_tab

    def send(self) -> None:
        """Send what is in front, by a page's own button; the first page becomes a request tab."""
        if tab := self._tab:
            tab.send()
        elif page := self._window.pages.shown_welcome():
            request = page.document.request
            if request.url != FIRST_URL:
                request = replace(request, name="")  # it is called by where it goes
            tab = self._window.tabs.open_new(request)
            self._window.tabs.close_widget(page)
            self._window.tabs.show_widget(tab)
            tab.send_request(tab.document.request, then=partial(self._hint_once, tab))
        elif button := self._window.pages.sends_by():
            button.click()

    def _hint_once(self, tab: RequestTab, exchange: Exchange) -> None:
        """Tell after the very first send where its time is shown."""
        state = self._window.session.workspace.state
        if exchange.response is not None and not state.get(HINTED):
            state.put(HINTED, b"1")
            words = self.tr("Click the coloured bar to see where the time went")
            button = self.tr("Show timing")
            tab.response.body_tab.suggest(Hint(words, "info", "info", button, "show_timing"))

    def send_without_cookies(self) -> None:
        """Send once with the jar left out."""
        if tab := self._tab:
            tab.send_request(without_cookies(tab.document.request))

    def send_repeatedly(self) -> None:
        """Ask how often, then send."""
        if tab := self._tab:
            popover = TimesPopover(self._window.theme, self._window)
            popover.accepted.connect(tab.send_times)
            corner = tab.url_bar.mapToGlobal(tab.url_bar.rect().bottomRight())
            popover.popup(corner)

    def send_and_save(self) -> None:
        """Send, and put the answer's body into a file."""
        if tab := self._tab:
            tab.send_request(tab.document.request, then=self._ask_where)

    def save_response(self) -> None:
        """Put the body of the shown answer into a file."""
        if (tab := self._tab) and tab.exchange and tab.exchange.response:
            self._ask_where(tab.exchange)

    def _ask_where(self, exchange: Exchange) -> None:
        def save(path: str) -> None:
            self._window.tasks.start(self._save_body(exchange, FilePath(path)), "save answer")

        choose_place(self._window, self.tr("Save the answer"), body_name(exchange), save)

    async def _save_body(self, exchange: Exchange, path: FilePath) -> None:
        source = exchange.response.body.path if exchange.response else ""
        try:
            if source:
                await asyncio.to_thread(copy_out, FilePath(source), path, overwrite=True)
            text = self.tr("Saved to {path}").format(path=path)
            self._window.notices.confirm(text)
        except OSError as error:
            text = self.tr("Not saved: {why}").format(why=error)
            self._window.notices.warn(text)

    def show_console(self) -> None:
        """Open what happened in the send whose answer is shown."""
        if tab := self._tab:
            tab.response.choose_tab("console")
            tab.response.pages.console.page.focus()

    def copy_body(self) -> None:
        """Put the body of the shown answer on the clipboard."""
        if tab := self._tab:
            tab.response.copy_body()

    def copy_curl(self) -> None:
        """Put the request as a curl command on the clipboard, secrets by their names."""
        tab = self._tab
        if tab is None:
            return
        try:
            prepared = with_typed_secrets(tab.prepare(tab.document.request))
        except NotSent as error:
            self._window.notices.warn(translated(str(error)))
            return
        from postwright.formats.snippets import SNIPPETS

        render = SNIPPETS["curl"].render
        hidden, whole = render(prepared), render(prepared, reveal=True)
        QGuiApplication.clipboard().setText(hidden)
        if hidden == whole:
            self._window.notices.tell(Notice(self.tr("Copied as cURL"), icon="copy"))
            return
        text, action = self.tr("Copied as cURL, secrets as variables"), self.tr("With secrets")
        self._window.notices.tell(
            Notice(text, icon="copy", action=action), partial(self._copy_revealed, whole)
        )

    def _copy_revealed(self, command: str) -> None:
        QGuiApplication.clipboard().setText(command)
        self._window.notices.warn(self.tr("Copied as cURL, with secrets"))

    def import_curl(self) -> None:
        """Open the command on the clipboard as a new request."""
        from postwright.formats.importers import ImportError_, importer_for, of_text
        from postwright.formats.importers.imported import all_requests

        source = of_text(QGuiApplication.clipboard().text())
        importer = importer_for(source, is_request=True)
        if importer is None:
            told = self.tr("The clipboard holds no command that Postwright can read.")
            self._window.notices.inform(told)
            return
        try:
            imported = importer.read(source)
        except ImportError_ as error:
            self._window.notices.warn(translated(error.message))
            return
        if len(all_requests(imported.collection)) > 1:
            self._window.commands.importing.ask()  # it shows all of them
            return
        self._window.tabs.open_new(imported.request)
        told = self.tr("Filled from the clipboard: {what}").format(what=imported.understood)
        self._window.notices.confirm(told)

    def save_as(self) -> None:
        """Save a copy under another name."""
        if tab := self._tab:
            self._window.saving.save(tab, elsewhere=True)

    def revert(self) -> None:
        """Go back to what the file says; one undo takes that back."""
        if tab := self._tab:
            tab.revert_to(tab.document.saved)

    def choose_method(self) -> None:
        """Open the list of methods."""
        if tab := self._tab:
            tab.url_bar.choose_method()

    def find(self) -> None:
        """Open the find bar of the answer."""
        if tab := self._tab:
            tab.response.open_find()

    def filter_response(self) -> None:
        """Go to the field that filters the answer."""
        if tab := self._tab:
            tab.response.open_filter()

    def find_next(self) -> None:
        """Go to the next hit in the answer."""
        if tab := self._tab:
            tab.response.body_tab.body.find_next()

    def go_to_line(self) -> None:
        """Ask for a line of the answer's text."""
        if tab := self._tab:
            tab.response.open_find()
            tab.response.body_tab.body.find_bar.open_line()

    def format_body(self) -> None:
        """Indent the body; in tables edit the rows as text."""
        if tab := self._tab:
            tab.request_pane.format_or_edit_as_text()

    # Looking back

    def show_history(self) -> None:
        """List the last answers of this request."""
        tab = self._tab
        if tab is None:
            return
        model = HistoryModel()
        history = self._window.session.workspace.history
        model.show(history.latest(tab.ref, MOST_LISTED))
        popover = RequestHistory(self._window.theme, model, self._window)
        model.setParent(popover)
        model.search_wanted.connect(partial(self._search_history, popover, tab.ref))
        popover.chosen.connect(self.show_answer)
        popover.popup(tab.response.mapToGlobal(tab.response.rect().topRight()))

    def _search_history(self, popover: RequestHistory, ref: RequestRef, text: str) -> None:
        self._window.tasks.start(self._find(popover, ref, text), "search history")

    async def _find(self, popover: RequestHistory, ref: RequestRef, text: str) -> None:
        history = self._window.session.workspace.history
        found = await asyncio.to_thread(history.search, text, MOST_LISTED, ref=ref)
        if isValid(popover):
            popover.model.show_found(text, [entry.summary for entry in found])

    def show_answer(self, exchange_id: str) -> None:
        """Show an earlier answer in the current tab."""
        exchange = self._window.session.workspace.history.get(exchange_id)
        if exchange is not None and (tab := self._tab):
            tab.show_exchange(exchange)

    def open_from_history(self, exchange_id: str, keep: bool) -> None:
        """Open the request of an exchange with its answer; one that is gone as a draft."""
        window = self._window
        history = window.session.workspace.history
        exchange = history.get(exchange_id)
        if exchange is None:
            return
        ref = next((e.ref for e in history.recent(500) if e.summary.id == exchange_id), None)
        known = ref is not None and (
            window.session.saved(ref) is not None
            or ref in window.session.drafts.kept
            or window.tabs.tab_of(ref) is not None
        )
        if ref is not None and known:
            tab = window.tabs.open(ref, keep=keep)
        else:
            self.open_as_draft(exchange)
            return
        tab.show_exchange(exchange)

    def open_as_draft(self, exchange: Exchange) -> None:
        """Open what was sent as a new request, with its answer; tell what history lacks."""
        tab = self._window.tabs.open_new(draft_of(exchange))
        self._tell_left_out(tab)
        tab.finished.connect(partial(self._tell_left_out, tab))
        tab.show_exchange(exchange)

    def _tell_left_out(self, tab: RequestTab, _exchange: Exchange | None = None) -> None:
        if left_out(tab.document.request):
            told = self.tr("History keeps no secrets: type them where {mask} stands.")
            self._window.notices.inform(told.format(mask=MASK))


def body_name(exchange: Exchange) -> str:
    """Return a name for the file of an answer's body."""
    response = exchange.response
    if response is None:
        return "answer"
    disposition = response.header("Content-Disposition")
    url = masked_address(exchange.prepared.url, "_")
    return file_name(disposition, url, response.header("Content-Type"))
