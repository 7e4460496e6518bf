"""The pages beside the requests and the few dialogs: opened once, brought to the front."""

from functools import partial
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from postwright.gui.crashes import Crashes
from postwright.gui.environments.desks import EnvironmentDesks
from postwright.gui.pages.auth_matrix import AuthMatrixPage
from postwright.gui.pages.both_sides import BothSidesPage
from postwright.gui.pages.cookies import CookiesPage
from postwright.gui.pages.environments import EnvironmentsPage
from postwright.gui.pages.raw_file import RawFilePage
from postwright.gui.pages.welcome import WelcomePage
from postwright.gui.request.document import RequestDocument
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.vault_desk import VaultDesk
from postwright.gui.window.open_tabs import OpenTabs
from postwright.gui.window.tabs import TabFace
from postwright.model.collection import Path, RequestRef
from postwright.model.exchange import Exchange
from postwright.model.request import Request
from postwright.storage.log import read_log

if TYPE_CHECKING:
    from postwright.gui.dialogs.log import LogDialog
    from postwright.gui.dialogs.settings import SettingsDialog
    from postwright.gui.dialogs.shortcuts import ShortcutsDialog
    from postwright.gui.pages.shared import SharedPage

FIRST_URL = "{{demo}}/hello?name=world"


class WindowPages(QObject):
    """Knows which page is which tab."""

    welcome_made = Signal(object)
    shared_changed = Signal()
    """What can be saved."""
    failed = Signal(object)
    """An OSError that kept a page from being saved."""

    answer_wanted = Signal(str)
    """The id of a kept exchange that is to be shown."""

    def __init__(
        self, theme: Theme, desks: EnvironmentDesks, tasks: Tasks, tabs: OpenTabs, window: QWidget
    ) -> None:
        super().__init__(window)
        self.desks, self._tasks, session = desks, tasks, desks.session
        self._theme, self._session, self._tabs, self._window = theme, session, tabs, window
        self._shared: list[SharedPage] = []
        self._shortcuts: ShortcutsDialog | None = None
        self._log: LogDialog | None = None
        self.desks.failed.connect(self.failed)
        self.vault = VaultDesk(theme, session, tasks, window)
        self.crashes = Crashes(theme, session, tabs, window)
        self.crash = self.crashes.tell

    def welcome(self, document: RequestDocument | None = None) -> WelcomePage:
        """Show the first page, with what was typed there before."""
        page = self._tabs.page(WelcomePage)
        if not isinstance(page, WelcomePage):
            request = Request(name="Hello", method="GET", url=FIRST_URL)
            first = document or RequestDocument(request, RequestRef(draft="welcome"))
            page = WelcomePage(self._theme, first)
            first.live_in(page)
            self.welcome_made.emit(page)
        self._tabs.open_page(page, TabFace(self.tr("Welcome"), icon="bolt"))
        return page

    def shown_welcome(self) -> WelcomePage | None:
        """Return the first page where it is in front."""
        current = self._tabs.current
        return current if isinstance(current, WelcomePage) else None

    def sends_by(self) -> QAbstractButton | None:
        """Return what begins the sends of the page in front, where it has any."""
        button: QAbstractButton | None = getattr(self._tabs.current, "sends_by", None)
        return button

    def root_of(self, page: QWidget | None) -> FilePath | None:
        """Return the collection that a page is about."""
        if isinstance(page, EnvironmentsPage):
            return page.root
        if shared := self.shared_page(page):
            return shared.root
        if isinstance(page, CookiesPage) and page.root:
            return FilePath(page.root)
        if isinstance(page, RawFilePage | AuthMatrixPage | BothSidesPage) and page.ref.collection:
            return FilePath(page.ref.collection)
        return None

    def let_go(self, page: QWidget) -> None:
        """Before a page goes: let it save."""
        if isinstance(page, EnvironmentsPage):
            page.save()
        elif shared := self.shared_page(page):
            shared.keep_draft()
            self._shared.remove(shared)
            self._session.undo_group.removeStack(shared.document.undo_stack)

    def environments(self, root: FilePath, name: str = "") -> EnvironmentsPage:
        """Show the environments of a collection."""
        page = self._tabs.page(EnvironmentsPage)
        if isinstance(page, EnvironmentsPage) and page.root != root:
            self._tabs.close_widget(page)
            page = None
        if not isinstance(page, EnvironmentsPage):
            page = EnvironmentsPage(self._theme, self._session, self.desks.of(root))
            page.opened.connect(self._open_item)
        opened = self._session.collection(root)
        page.show_environment(name or (opened.environment if opened else ""))
        self._tabs.open_page(page, TabFace(self.tr("Environments"), icon="sliders"))
        return page

    def _open_item(self, ref: RequestRef) -> None:
        """Show a request, or what a folder or the collection shares."""
        if self._session.saved(ref) is not None:
            self._tabs.open(ref)
        else:
            self.shared(FilePath(ref.collection), ref.path)

    def shown_shared(self) -> "SharedPage | None":
        """Return the page of a folder or a collection where it is in front."""
        return self.shared_page(self._tabs.current)

    def shared_at(self, ref: RequestRef) -> "SharedPage | None":
        """Return the page of a folder or a collection where it is open."""
        return next((shared for shared in self._shared if shared.document.ref == ref), None)

    def shared_page(self, page: QWidget | None) -> "SharedPage | None":
        """Return what is in a tab where it is what a folder or a collection shares."""
        return next((shared for shared in self._shared if shared is page), None)

    def shared(
        self, root: FilePath, path: Path = (), document: RequestDocument | None = None
    ) -> "SharedPage":
        """Show what a folder, for the empty path the collection, shares with its requests.

        A page that is made goes on with the `document` of another window.
        """
        from postwright.gui.pages.shared import SharedPage  # with all the editors of a request

        ref = RequestRef(str(root), tuple(path))
        for page in self._shared:
            if page.document.ref == ref:
                self._tabs.show_widget(page)
                return page
        made = SharedPage(self._theme, self._session, self._tasks, root, ref.path, document)
        made.face_changed.connect(partial(self._follow_shared, made))
        made.gone.connect(partial(self._tabs.close_widget, made))
        made.failed.connect(self.failed)
        made.saving.both_wanted.connect(partial(self.show_both, made))
        made.token.calls_wanted.connect(self._show_call)
        self._shared.append(made)
        self._tabs.open_page(made, made.face())
        return made

    def show_both(self, shared: "SharedPage") -> None:
        """Show the file beside what was typed."""
        try:
            theirs, mine = shared.saving.both()
        except OSError as error:
            self.failed.emit(error)
            return
        name = shared.document.request.name
        page = BothSidesPage(self._theme, shared.document.ref, name, (theirs, mine))
        page.answered.connect(partial(self._decide, shared, page))
        title = self.tr("{name}: both").format(name=name)
        self._tabs.open_page(page, TabFace(title, icon="split-h"))
        page.setFocus()

    def _decide(self, shared: "SharedPage", page: BothSidesPage, answer: str) -> None:
        self._tabs.close_widget(page)
        if shared in self._shared:
            self._tabs.show_widget(shared)
            shared.saving.settle(answer)

    def _show_call(self, exchange: Exchange) -> None:
        self.answer_wanted.emit(exchange.id)

    def _follow_shared(self, page: "SharedPage") -> None:
        self._tabs.set_face(page, page.face())
        self.shared_changed.emit()

    def cookies(self, root: str) -> CookiesPage:
        """Show the jar of a collection."""
        page = self._tabs.page(CookiesPage)
        if isinstance(page, CookiesPage):
            page.show_root(root)
        else:
            page = CookiesPage(self._theme, self._session, root)
        self._tabs.open_page(page, TabFace(self.tr("Cookies"), icon="cookie"))
        return page

    def settings(self, page: str = "appearance") -> "SettingsDialog":
        """Open the settings over the window."""
        from postwright.gui.dialogs.settings import SettingsDialog

        dialog = SettingsDialog(
            self._theme,
            self._session.settings,
            self._window,
            actions=self._window.actions(),
            ways=self._session.workspace.proxies_in_force,
        )
        dialog.show_page(page)
        self.vault.serve(dialog.privacy)
        dialog.changed.connect(self._session.change_settings)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def shortcuts(self) -> None:
        """Show every shortcut in a window of its own."""
        if self._shortcuts is None:
            from postwright.gui.dialogs.shortcuts import ShortcutsDialog

            self._shortcuts = ShortcutsDialog(self._theme, self._window.actions(), self._window)
            self._shortcuts.change_wanted.connect(partial(self.settings, "keys"))
            self._shortcuts.destroyed.connect(self._forget_shortcuts)
        self._shortcuts.show()
        self._shortcuts.raise_()
        self._shortcuts.activateWindow()

    def _forget_shortcuts(self) -> None:
        self._shortcuts = None

    def open_log(self) -> None:
        """Show what the program did."""
        from postwright.gui.dialogs.log import LogDialog

        if self._log is None:
            self._log = LogDialog(
                self._theme, self._session.workspace.paths.log, read_log, self._window
            )
        self._log.reload()
        self._log.show()
        self._log.raise_()
