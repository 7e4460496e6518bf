"""What a folder or a collection shares with its requests: headers, sign-in, checks and more."""

from dataclasses import replace as replace_around
from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from postwright.gui.environments.variable_rename import Rewritten
from postwright.gui.models.variables import Column, VariablesModel
from postwright.gui.pages.shared_checks import SharedChecks
from postwright.gui.pages.shared_saving import SharedSaving
from postwright.gui.pages.shared_values import bare, shared_of
from postwright.gui.pages.variable_table import VariableTable
from postwright.gui.request.auth_editor import AuthEditor
from postwright.gui.request.checks_editor import checks_on, wrong_checks
from postwright.gui.request.docs_editor import DocsEditor
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.headers_editor import HeadersEditor
from postwright.gui.request.options.certificates import CertificateOptions
from postwright.gui.request.options.connection import ConnectionOptions
from postwright.gui.request.options.cookies import CookieOptions
from postwright.gui.request.options.group import Place
from postwright.gui.request.options.hosts import HostOptions
from postwright.gui.request.options.proxy import ProxyOptions
from postwright.gui.request.options.redirects import RedirectOptions
from postwright.gui.request.options.retry import RetryOptions
from postwright.gui.request.options.timeouts import TimeoutOptions
from postwright.gui.request.options_editor import OptionsEditor
from postwright.gui.request.problem_button import problem_words
from postwright.gui.request.script_view import ScriptView
from postwright.gui.session import Session
from postwright.gui.tab.consent import TabConsent
from postwright.gui.tab.context import TabContext
from postwright.gui.tab.token_control import TokenControl
from postwright.gui.tasks import Tasks
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.inline_bar import InlineBar
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.late import Late
from postwright.gui.widgets.pane_tabs import DOT, PaneTabs
from postwright.gui.window.tabs import TabFace
from postwright.model.collection import Folder, Lineage, Path, RequestRef
from postwright.model.options import Config, Network, Options, Postwright
from postwright.model.request import Request, Variable

DRAFT_MS = 250
HANDED_DOWN = (RedirectOptions, TimeoutOptions, ConnectionOptions, CookieOptions, RetryOptions)
NETWORK = (ProxyOptions, HostOptions, CertificateOptions)


class SharedPage(QWidget):
    """Edits what it shows until Save; closing it keeps what was not saved for the next time."""

    face_changed = Signal()
    gone = Signal()
    """The folder was deleted, or the collection closed."""
    failed = Signal(object)
    """An OSError, where it could not be written."""

    def __init__(
        self,
        theme: Theme,
        session: Session,
        tasks: Tasks,
        root: FilePath,
        path: Path,
        document: RequestDocument | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._session, self._tasks, self.root = theme, session, tasks, root
        owner = session.shared(root, path)
        saved = shared_of(owner)
        self._is_folder = isinstance(owner, Folder)
        ref = RequestRef(str(root), path)
        draft = session.drafts.shared(ref)
        self.document = document or RequestDocument(draft or saved, ref, saved)
        self.document.live_in(self)
        session.undo_group.addStack(self.document.undo_stack)
        self._context = TabContext(session, self.document)
        self._draft_timer = QTimer(self, singleShot=True, interval=DRAFT_MS)
        self._make()
        self._lay_out()
        self._connect()
        self.refresh()

    def _make(self) -> None:
        theme, session, document, tr = self._theme, self._session, self.document, self.tr
        self.setObjectName("shared_page")
        self.title = Label(theme, "", 18, 600)
        about = tr("All of its requests get these.")
        self.about = Label(theme, about, token="muted")
        self.save_button = Button(theme, tr("Save"))
        self.bar = InlineBar(theme)
        self.saving = SharedSaving(session, document, self.bar)
        self.tabs = PaneTabs(theme)
        self.headers = HeadersEditor(theme, document)
        self.headers.show_added(False)
        owner = "folder" if self._is_folder else "collection"
        auth = Late(lambda: AuthEditor(theme, document, self._above, owner=owner))
        self.auth = auth.page
        self.token = TokenControl(session, self._tasks, document, auth, self)
        self.consent = TabConsent(theme, session, document, self._context)
        self.consent.serve(self.token)
        self.checks = SharedChecks(theme, self._tasks, document)
        self.model = VariablesModel(self)
        self.variables = VariableTable(theme, self.model)
        # Only environments and collections have values in the vault.
        self.variables.setColumnHidden(Column.SECRET, self._is_folder)
        self.variables.setColumnHidden(Column.USED, True)
        around = replace_around(self._context.surroundings(), lineage=self._above)
        place: Place = "folder" if self._is_folder else "collection"
        self.options = OptionsEditor(theme, document, around, groups=HANDED_DOWN, place=place)
        self.network: OptionsEditor | None = None
        """Only of a collection."""
        if not self._is_folder:
            self.network = OptionsEditor(theme, document, around, groups=NETWORK, place=place)
        self.docs = DocsEditor(theme, document)
        self.docs.edit.setPlaceholderText(tr("What is in here, and how its requests belong"))
        self.scripts = ScriptView(theme, document)
        self.scripts.setContentsMargins(16, 0, 12, 8)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(16, 0, 16, 0)
        top.setSpacing(12)
        top.addWidget(self.title)
        top.addWidget(self.about, 1)
        top.addWidget(self.save_button)
        tr = self.tr
        self._stack = QStackedWidget()
        self._pages: dict[str, QWidget] = {}
        for key, label, page in (
            ("headers", tr("Headers"), _scrolled(self.headers)),
            ("auth", tr("Auth"), _scrolled(self.auth)),
            ("checks", tr("Checks"), _scrolled(self.checks)),
            ("variables", tr("Variables"), self.variables),
            ("docs", tr("Docs"), _stacked(self.docs, self.scripts)),
            ("options", tr("Options"), self.options),
            ("network", tr("Network"), self.network),
        ):
            if page is None:
                continue
            self.tabs.add(key, label)
            self._pages[key] = page
            self._stack.addWidget(page)
        tabs = QHBoxLayout()
        tabs.setContentsMargins(16, 0, 8, 0)
        tabs.addWidget(self.tabs)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addSpacing(8)
        column.addWidget(self.bar)
        column.addWidget(self.consent.bar)
        column.addLayout(tabs)
        column.addWidget(line)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.tabs.chosen.connect(self._show_page)
        self.save_button.clicked.connect(self.save)
        self.saving.failed.connect(self.failed)
        self.model.edited.connect(self._take_variables)
        self.document.changed.connect(self.refresh)
        self.document.changed.connect(self._draft_timer.start)
        self._draft_timer.timeout.connect(self.keep_draft)
        self._session.collections_changed.connect(self._follow_file)
        self._session.environments.changed.connect(self._show_known)
        self._session.moved.connect(self._follow_move)
        self._session.rewritten.connect(self._follow_rewritten)
        for editor in (self.headers, self.auth, self.checks):
            editor.set_reach(self._context.reach)
        self._show_known()

    def _show_page(self, key: str) -> None:
        self._stack.setCurrentWidget(self._pages[key])

    def _above(self) -> Lineage:
        """Return what a folder itself inherits from."""
        return self._context.lineage() if self._is_folder else Lineage()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.document.undo_stack.setActive(True)

    # Showing

    @property
    def unsaved(self) -> bool:
        """Whether Save has something to do."""
        return self.document.dirty

    @property
    def draft(self) -> Request | None:
        """Return what is not saved yet, but for secret values."""
        if not self.unsaved:
            return None
        now = self.document.request
        return replace(now, variables=tuple(bare(row) for row in now.variables))

    def keep_draft(self) -> None:
        """Store what is not saved yet."""
        self._draft_timer.stop()
        ref, drafts = self.document.ref, self._session.drafts
        if (draft := self.draft) is not None:
            drafts.keep_shared(ref, draft)
        else:
            drafts.drop_shared(ref)

    def put_away(self) -> None:
        """Store it for the last time: the program ends."""
        self.document.changed.disconnect(self._draft_timer.start)
        self.keep_draft()

    def face(self) -> TabFace:
        """Return what the tab shows of it."""
        icon = "folder" if self._is_folder else "layers"
        return TabFace(self.document.request.name, icon=icon, dirty=self.unsaved)

    def refresh(self) -> None:
        """Show what the document says."""
        now = self.document.request
        self.title.setText(now.name)
        self.setAccessibleName(now.name)
        self.save_button.setEnabled(self.unsaved)
        if self.model.rows != now.variables:
            self.model.show(now.variables, self._secret)
        self.tabs.set_badge("headers", str(sum(row.enabled for row in now.headers) or ""))
        signed = now.auth.type not in ("inherit", "none")
        self.tabs.set_badge("auth", DOT if signed else "", "ok")
        self.tabs.set_badge("checks", str(checks_on(now) or ""))
        self.tabs.set_problems("checks", problem_words(self, wrong_checks(now)))
        self.tabs.set_badge("variables", str(sum(row.enabled for row in now.variables) or ""))
        written = bool(now.docs.strip() or now.scripts)
        self.tabs.set_badge("docs", DOT if written else "", "accent")
        unsafe = now.options.postwright.tls.verify is False
        plain = replace(now.options, config=Config(), postwright=_without_ways(now.options))
        shown = DOT if plain != Options() else ""
        self.tabs.set_badge("options", shown, "warn" if unsafe else "accent")
        if not self._is_folder:
            ways = now.options.config, now.options.postwright.network
            self.tabs.set_badge("network", DOT if ways != (Config(), Network()) else "", "accent")
        self.face_changed.emit()

    def _show_known(self) -> None:
        def known(name: str) -> bool:
            return self._context.find(name) is not None

        self._context.renew()
        self.headers.set_known(known)
        self.auth.set_known(known)
        self.checks.set_known(known)

    def _secret(self, name: str) -> str | None:
        return self._session.workspace.secret(self.root, "", name)

    def _take_variables(self, rows: tuple[Variable, ...], what: str) -> None:
        self.document.set(what, variables=rows)

    # The file

    def save(self) -> None:
        """Write it; ask where that is not for the page to decide."""
        self.saving.save()

    def _follow_file(self) -> None:
        try:
            saved = shared_of(self._session.shared(self.root, self.document.ref.path))
        except KeyError:
            self.gone.emit()
            return
        if saved != self.document.saved:
            if not self.document.dirty:
                self.document.replace(saved)
            elif saved.name != self.document.request.name:
                self.document.replace(replace(self.document.request, name=saved.name))
            self.document.mark_saved(saved)
        self.auth.refresh()
        self.options.refresh()
        self._show_known()

    def _follow_rewritten(self, written: Rewritten) -> None:
        if written.root == self.root:
            made = written.change(self.document.request)
            if made != self.document.request:
                self.document.replace(made, written.words)

    def _follow_move(self, before: RequestRef, after: RequestRef) -> None:
        self.document.ref = self.document.ref.followed(before, after)


def _without_ways(options: Options) -> Postwright:
    return replace(options.postwright, network=Network(), checks=(), captures=())


def _stacked(page: QWidget, below: QWidget) -> QWidget:
    both = QWidget()
    both.setFocusProxy(page)
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(page, 1)
    column.addWidget(below)
    return both


def _scrolled(page: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidget(page)
    return area
