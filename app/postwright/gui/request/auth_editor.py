"""How a request signs in: the kind, a form for its inputs, and where an inherited one is from."""

import time
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from postwright.engine.auth import SCHEMES
from postwright.gui.request.auth_conflict import AuthConflictBar
from postwright.gui.request.auth_forms import AuthForms
from postwright.gui.request.auth_inspector import AuthInspector
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.lineage_list import (
    Level,
    LineageList,
    Source,
    levels_of,
    owner_of,
    scheme_label,
)
from postwright.gui.request.token_panel import TokenPanel
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.elided import Elided
from postwright.gui.widgets.form import Pairs
from postwright.gui.widgets.kind_button import KindButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.variable_chips import Known
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.gui.words import listed
from postwright.model.collection import Lineage
from postwright.model.request import Auth

ICONS = {"basic": "lock", "bearer": "key", "apikey": "hash"}
TOOLS = 40
_IN_HEADER, _IN_QUERY = "tokenConfig.placement.header", "tokenConfig.placement.query"


class AuthEditor(WrappingPage):
    """Edits `request.auth`; each kind keeps what was typed until the tab closes."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        lineage: Callable[[], Lineage],
        parent: QWidget | None = None,
        *,
        owner: str = "request",
    ) -> None:
        """`owner` is what signs in here: a request, or a folder or collection for theirs."""
        super().__init__(parent)
        self._theme, self._document, self._lineage = theme, document, lineage
        self._owner = owner
        self._kept: dict[str, Pairs] = {}
        self.kind = KindButton(theme, self.tr("Kind of sign-in"))
        self.words = Elided(theme, "", 13, token="muted")
        self.conflict = AuthConflictBar(theme)
        self.forms = AuthForms(theme)
        self.token = TokenPanel(theme, time.time)
        self.foreign = Label(theme, "", 13, token="text2", wrap=True)
        words = self.tr("Where this header comes from")
        self.levels_title = Label(theme, words, 13, 600)
        self.levels = LineageList(theme)
        self._sources: tuple[Source, ...] = ()
        self._counts: Level | None = None
        self.open_owner = Button(theme, "", "ghost")
        self.inspector = AuthInspector(theme)
        self._fill_kinds()
        self._lay_out()
        self.kind.chosen.connect(self._choose)
        self.conflict.row.clicked.connect(self._use_row)
        self.conflict.scheme.clicked.connect(self._use_scheme)
        self.forms.edited.connect(self._take)
        self.open_owner.clicked.connect(self._open_owner)
        document.changed.connect(self.refresh)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.refresh()

    def _fill_kinds(self) -> None:
        if self._owner != "collection":
            self.kind.add("inherit", self.tr("Inherit"), "branch")
        self.kind.add("none", self.tr("None"), "minus")
        self.kind.choices.addSeparator()
        for kind, scheme in SCHEMES.items():
            self.kind.add(kind, translated(scheme.label), ICONS.get(kind, "key"))

    def _lay_out(self) -> None:
        self._tools = QHBoxLayout()
        self._tools.addWidget(self.kind)
        self._tools.addWidget(self.words, 1)
        self._tools.addWidget(self.open_owner)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedHeight(1)
        self._page = QVBoxLayout()
        self._page.addWidget(self.conflict)
        for widget in (
            self.forms,
            self.token,
            self.foreign,
            self.levels_title,
            self.levels,
            self.inspector,
        ):
            self._page.addWidget(widget)
        self._page.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._tools)
        column.addWidget(line)
        column.addLayout(self._page, 1)

    def _restyle(self) -> None:
        px = self._theme.px
        self._tools.setContentsMargins(px(16), px(6), px(16), px(6))
        self._tools.setSpacing(px(8))
        self._page.setContentsMargins(px(16), px(14), px(16), px(14))
        self._page.setSpacing(px(8))
        self.levels_title.setMinimumHeight(px(22))

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        self.forms.set_reach(reach)

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.forms.set_known(known)

    # Showing

    def refresh(self) -> None:
        """Show what the document, its folders and its collection say."""
        request = self._document.request
        auth = request.auth
        if auth.type not in SCHEMES and auth.type not in ("inherit", "none"):
            self.kind.add(auth.type, auth.type, "key", listed=False)
        self.kind.show_kind(auth.type)
        if auth.type in SCHEMES:
            self._kept[auth.type] = auth.values
        self.forms.show_auth(auth)
        levels = levels_of(request.name, auth, self._lineage(), self._owner)
        owner = self._counts = owner_of(levels)
        inherits = auth.type == "inherit"
        shown = inherits or bool(self._sources)
        self.levels_title.setVisible(shown)
        self.levels.setVisible(shown)
        if shown:
            self.levels.show_levels(levels, self._sources)
        self._show_owner(owner if inherits else None)
        effective = owner.auth if owner and owner.auth else Auth()
        self.words.setText(self._say(auth, effective, owner.name if owner else ""))
        self.token.setVisible(effective.type == "oauth2")
        self._show_foreign(effective)
        self._show_conflict(effective)

    def show_sources(self, sources: tuple[Source, ...]) -> None:
        """Show which variables fill the sign-in, or which header row stands in its place."""
        if sources != self._sources:
            self._sources = sources
            self.refresh()

    def _show_owner(self, owner: Level | None) -> None:
        self.open_owner.setVisible(owner is not None)
        if owner is not None:
            is_folder = owner.kind == "folder"
            folder, collection = self.tr("Open folder auth"), self.tr("Open collection auth")
            self.open_owner.setText(folder if is_folder else collection)

    def _open_owner(self) -> None:
        if self._counts is not None:
            self.levels.level_wanted.emit(self._counts)

    def _say(self, auth: Auth, effective: Auth, owner: str) -> str:
        if auth.type == "none":
            if self._owner != "request":
                return self.tr("Nothing is added to its requests")
            return self.tr("Nothing is added to this request")
        if auth.type != "inherit":
            return ""
        if not owner:
            return self.tr("Neither a folder nor the collection signs in")
        if effective.type == "none":
            return self.tr("No sign-in, from {0}").format(owner)
        return self.tr("{0}, from {1}").format(translated(scheme_label(effective.type)), owner)

    def _show_foreign(self, effective: Auth) -> None:
        foreign = effective.type not in SCHEMES and effective.type != "none"
        self.foreign.setVisible(foreign)
        if foreign:
            names = listed(name for name, _ in effective.values)
            text = self.tr(
                "{0} is kept in the file as it is, but requests that use it cannot be sent yet."
            )
            has = self.tr("It has: {0}.").format(names) if names else ""
            self.foreign.setText(f"{text.format(effective.type)} {has}".strip())

    def _show_conflict(self, effective: Auth) -> None:
        """Say so where a header row and the scheme both set the same header."""
        request = self._document.request
        name = header_of(effective)
        rows = (
            field
            for field in request.headers
            if field.enabled and field.name.strip().lower() == name
        )
        row = next(rows, None) if name else None
        self.conflict.setVisible(row is not None)
        if row is not None:
            self.conflict.show_choice(row.name.strip(), request.options.postwright.auth_conflict)

    # Editing

    def _choose(self, kind: str) -> None:
        now = self._document.request.auth
        self._kept[now.type] = now.values
        auth = Auth(kind, self._kept.get(kind, first_values(kind)))
        self._document.set(self.tr("Change the sign-in"), auth=auth)
        self.focus_form()

    def go_to(self, where: str) -> bool:
        """Put the focus into the field that an error names; tell whether it is here."""
        if (form := self.forms.shown) is None:
            return False
        for declared in SCHEMES[self._document.request.auth.type].inputs:
            if where == f"auth, {declared.label}" and declared.name in form.fields:
                form.fields[declared.name].setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def focus_form(self) -> None:
        """Put the focus into the first field of the kind that is shown and still empty."""
        if (form := self.forms.shown) is not None:
            fields = [*form.fields.values()]
            empty = (
                f for f in fields if isinstance(f, QLineEdit) and not (f.text() or f.isHidden())
            )
            next(empty, fields[0]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self, pairs: Pairs) -> None:
        kind = self._document.request.auth.type
        auth = Auth(kind, one_place(pairs))
        self._document.set_typed(self.tr("Edit the sign-in"), auth=auth)

    def _use_row(self) -> None:
        self._settle("row")

    def _use_scheme(self) -> None:
        self._settle("scheme")

    def _settle(self, choice: str) -> None:
        options = self._document.request.options
        ours = replace(options.postwright, auth_conflict=choice)
        label = self.tr("Choose who signs in")
        self._document.set(label, options=replace(options, postwright=ours))


def header_of(auth: Auth) -> str:
    """Return the header that a scheme sets, in lower case; empty where it sets none."""
    if auth.type not in SCHEMES:
        return ""
    elsewhere = {auth.get("placement"), auth.get("addTokenTo")} - {"", "header"}
    if elsewhere or auth.get(_IN_QUERY):
        return ""
    if auth.type == "apikey":
        return auth.get("key").strip().lower()
    return "x-wsse" if auth.type == "wsse" else "authorization"


def one_place(pairs: Pairs) -> Pairs:
    """Return what is said of a token that goes into the query, or into the header, not both."""
    said = dict(pairs)
    if said.get(_IN_QUERY):
        return tuple(pair for pair in pairs if pair[0] != _IN_HEADER)
    if _IN_QUERY in said:
        said = {_IN_HEADER: "Bearer"} | said
        del said[_IN_QUERY]
        return tuple(said.items())
    return pairs


def first_values(kind: str) -> Pairs:
    """Return what a new sign-in says from the start, because other programs default otherwise."""
    scheme = SCHEMES.get(kind)
    inputs = scheme.inputs if scheme else ()
    defaults = {one.name: one.default for one in inputs}
    return tuple(
        (one.name, one.default) for one in inputs if one.written and one.is_asked(defaults)
    )
