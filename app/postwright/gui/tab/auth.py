"""What a tab does about signing in: shows what will be sent of it, and acts on a verdict."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from postwright.analysis.auth_case import auth_case
from postwright.analysis.auth_inputs import coming_inputs, inputs_of
from postwright.analysis.auth_preview import credentials_of, notes_of, preview_case
from postwright.analysis.auth_table import missing_scopes
from postwright.engine.client_certificates import describe, own_certificate
from postwright.engine.errors import NotSent
from postwright.engine.prepare_auth import effective_auth
from postwright.gui.request.auth_inspector import AuthPreview
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.lineage_list import Level, Source
from postwright.gui.session import Session
from postwright.gui.tab.auth_fixes import auth_fixed
from postwright.gui.tab.context import TabContext
from postwright.gui.tab.credential_sources import EDITED_IN, CredentialSources
from postwright.gui.tab.request_fixes import fixed
from postwright.gui.tab.signature_desk import SignatureDesk
from postwright.gui.tab.token_control import TokenControl
from postwright.gui.tasks import Tasks
from postwright.model.collection import Path, RequestRef
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.options import ClientCertificate
from postwright.model.request import Request

if TYPE_CHECKING:
    from postwright.gui.request.auth_editor import AuthEditor
    from postwright.gui.request.request_pane import RequestPane
    from postwright.gui.response.auth_view import AuthView
    from postwright.gui.response.pane import ResponsePane


class OwnerPlace(msgspec.Struct, frozen=True):
    """A page of what a folder or a collection shares."""

    ref: RequestRef
    page: str


class TabAuth(QObject):
    """Between the two sides of a tab, its token and what is kept."""

    owner_wanted = Signal(object)
    """The OwnerPlace that is to be edited."""
    variable_wanted = Signal(str, str)
    """A variable to be edited, and the scope that it is in."""
    value_wanted = Signal(str)
    """A variable that has no value and is to get one."""
    run_wanted = Signal(object)
    """The RequestRef of a request that is to be sent: its answer sets a variable."""
    send_wanted = Signal()

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        document: RequestDocument,
        context: TabContext,
        token: TokenControl,
        panes: tuple[RequestPane, ResponsePane],
    ) -> None:
        super().__init__(panes[0])
        self._session, self._tasks, self._document = session, tasks, document
        self._context, self._token = context, token
        self._pane, self._response = panes
        self._exchange: Exchange | None = None
        self._previewed: object = None
        """What the last preview came to; None before the first."""
        self._missing: tuple[str, ...] = ()  # scopes
        self._certificate = ""
        """The client certificate that was shown, in words."""
        self._sends_after_token = False
        self._sources = CredentialSources(session, tasks, context, self)
        self._sources.changed.connect(self._pane.refresh_preview)
        self._pane.previewed.connect(self._preview)
        self._pane.auth.when_made(self._serve_editor)
        self._pane.sends_as.switch_wanted.connect(self._switch)
        self._response.pages.auth.when_made(self._serve_view)
        self._response.pages.shown.connect(self._follow)
        token.fetched.connect(self._send_with_token)

    def _serve_editor(self, editor: AuthEditor) -> None:
        editor.levels.level_wanted.connect(self._edit_level)
        editor.levels.source_wanted.connect(self._edit_source)
        editor.inspector.fix_wanted.connect(self._response.fix_requested)
        SignatureDesk(self._session, self._tasks, editor.inspector.token.signature)
        editor.inspector.show_missing(self._missing)
        if self._previewed is not None:
            self._preview(self._previewed)

    def _serve_view(self, view: AuthView) -> None:
        view.setter = self.setter_name
        view.show_certificate(self._certificate)

    # What will be sent

    def _preview(self, result: object) -> None:
        """Show what a preview comes to: a PreparedRequest, or the NotSent that stops it."""
        self._previewed = result
        editor = self._pane.auth.made
        if editor is None:
            return
        request, now = self._document.request, time.time()
        auth, _ = effective_auth(request.auth, self._session.workspace.lineage(self._document.ref))
        if isinstance(result, PreparedRequest):
            found = credentials_of(result)
            preview = AuthPreview(
                found,
                notes_of(result, request, now),
                (*inputs_of(preview_case(result, now)), *coming_inputs(result)) if found else (),
            )
        else:
            is_none = auth.type in ("none", "inherit")
            stopped = "" if is_none or not isinstance(result, NotSent) else result.what
            preview = AuthPreview(stopped=stopped)
        editor.show_sources(self._sources.of(auth, result))
        editor.inspector.show_preview(preview)

    # What was sent

    def _follow(self, exchange: object) -> None:
        """Take note of the exchange that the response shows."""
        self._exchange = exchange if isinstance(exchange, Exchange) else None
        self._certificate = ""
        case = auth_case(self._exchange) if self._exchange else None
        refused = case is not None and case.is_refusal
        self._missing = missing_scopes(case) if case is not None and refused else ()
        if (editor := self._pane.auth.made) is not None:
            editor.inspector.show_missing(self._missing)
        self._pane.set_refused(refused)
        self._pane.sends_as.show_wire(self._exchange)
        own = own_certificate(self._exchange.prepared) if self._exchange else None
        if own is not None:
            self._tasks.start(self._describe(own, self._exchange), "client certificate")

    async def _describe(self, own: ClientCertificate, exchange: Exchange | None) -> None:
        words = await asyncio.to_thread(describe, own, time.time())
        if isValid(self) and exchange is self._exchange:  # else another is shown meanwhile
            self._certificate = words
            if (view := self._response.pages.auth.made) is not None:
                view.show_certificate(words)

    def setter_name(self, exchange: Exchange) -> str:
        """Return the request that sets a variable that signed in, empty where none does."""
        found = self._setter_of(exchange)
        return found[0].name if found else ""

    def _setter_of(self, exchange: Exchange) -> tuple[Request, RequestRef] | None:
        names = (use.name for use in exchange.prepared.uses)
        return next(filter(None, map(self._context.setter, names)), None)

    # Acting

    def fix(self, name: str) -> bool:
        """Do what a button of the verdict says; tell whether it is one of these."""
        kind, _, about = name.partition(":")
        request = self._document.request
        lineage = self._session.workspace.lineage(self._document.ref)
        effective, _ = effective_auth(request.auth, lineage)
        changed = auth_fixed(request, name, effective)
        if changed is not None:
            self._document.replace(changed, self._label(kind))
            if kind == "scope":
                self._fetch()
            elif kind == "use_scheme":
                self._pane.choose("auth")
                self._pane.auth.page.focus_form()
            else:
                self.send_wanted.emit()
        elif kind == "get_token":
            self._fetch()
        elif kind == "run_setter":
            found = self._setter_of(self._exchange) if self._exchange else None
            if found is not None:
                self.run_wanted.emit(found[1])
        elif kind == "uncheck":
            settings = self._session.settings
            hosts = dict.fromkeys((*settings.unchecked_hosts, about))
            self._session.change_settings(replace(settings, unchecked_hosts=tuple(hosts)))
            self.send_wanted.emit()
        elif kind == "edit_variable":
            self._edit_variable(about)
        else:
            return kind in ("scope", "row_off", "row_on", "use_scheme", "trust")
        return True

    def _switch(self, name: str) -> None:
        """Turn a line of what will be sent on or off; nothing is sent for it."""
        request, kind = self._document.request, name.partition(":")[0]
        changed = fixed(request, name) or auth_fixed(request, name, request.auth)
        if changed is not None:
            self._document.replace(changed, self._label(kind))

    def _label(self, kind: str) -> str:
        return {
            "auth_row": self.tr("Choose who signs in"),
            "auth_scheme": self.tr("Choose who signs in"),
            "unomit": self.tr("Turn on a header"),
            "scope": self.tr("Ask for another scope"),
            "row_off": self.tr("Turn off a header"),
            "row_on": self.tr("Turn on a header"),
            "use_scheme": self.tr("Change the sign-in"),
            "trust": self.tr("Trust another origin"),
        }[kind]

    def _fetch(self) -> None:
        """Fetch a token, then send with it."""
        self._sends_after_token = True
        self._pane.choose("auth")
        self._token.get()

    def _send_with_token(self) -> None:
        if self._sends_after_token:
            self._sends_after_token = False
            if self._token.succeeded:
                self.send_wanted.emit()

    def _edit_level(self, level: object) -> None:
        if isinstance(level, Level):
            ref = RequestRef(self._document.ref.collection, self._path_of(level))
            self.owner_wanted.emit(OwnerPlace(ref, "auth"))

    def _path_of(self, level: Level) -> Path:
        """Return where the folder is that a level stands for; the collection is the root."""
        path = self._document.ref.path
        if level.kind == "collection":
            return ()
        folders = self._session.workspace.lineage(self._document.ref).folders
        same = (
            number
            for number, folder in reversed([*enumerate(folders, 1)])
            if folder.name == level.name and folder.auth == level.auth
        )
        depth = next(same, len(folders))
        return path[:depth]

    def _edit_source(self, source: object) -> None:
        if isinstance(source, Source) and source.kind == "row":
            self._pane.choose("headers")
        elif isinstance(source, Source) and source.is_missing:
            self.value_wanted.emit(source.name)
        elif isinstance(source, Source):
            self._edit_variable(source.name)

    def _edit_variable(self, name: str) -> None:
        use = self._context.find(name)
        kind, _, folder = use.scope.partition(":") if use else ("environment", "", "")
        if kind == "folder":
            folders = self._session.workspace.lineage(self._document.ref).folders
            depth = next((n for n, one in enumerate(folders, 1) if one.name == folder), 0)
            ref = RequestRef(self._document.ref.collection, self._document.ref.path[:depth])
            self.owner_wanted.emit(OwnerPlace(ref, "variables"))
        else:
            self.variable_wanted.emit(name, kind if kind in EDITED_IN else "environment")
