"""The settings: every change is in force at once, there is nothing to confirm."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from postwright.engine.proxies_in_force import InForce
from postwright.gui.dialogs.appearance_page import AppearancePage
from postwright.gui.dialogs.editor_page import EditorPage
from postwright.gui.dialogs.keys_page import KeysPage
from postwright.gui.dialogs.network_page import NetworkPage, Ways
from postwright.gui.dialogs.privacy_page import PrivacyPage
from postwright.gui.dialogs.sending_page import SendingPage
from postwright.gui.dialogs.settings_form import SettingsPage
from postwright.gui.dialogs.storage_page import StoragePage
from postwright.gui.dialogs.variables_page import VariablesPage
from postwright.gui.dialogs.words_in import has_words, parts_with
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.model.settings import Settings

PAGES = ("appearance", "editor", "keys", "sending", "network", "storage", "variables", "privacy")


class SettingsDialog(QDialog):
    """Shows the settings and says each change. What is searched stands out on its page."""

    changed = Signal(object)
    """The new Settings."""

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        parent: QWidget | None = None,
        *,
        actions: Sequence[QAction] = (),
        ways: Ways = lambda settings: InForce(),
    ) -> None:
        """`actions` have the shortcuts; `ways` tells which proxies some settings mean."""
        super().__init__(parent)
        self._theme, self._settings, self._ways = theme, settings, ways
        self.setObjectName("settings")
        self.setWindowTitle(self.tr("Settings"))
        self.setModal(True)
        self._showing = False
        self._found: list[QWidget] = []
        self._make(tuple(actions))
        self._lay_out()
        self.show_settings(settings)
        self._connect()
        self.resize(theme.px(820), theme.px(600))
        self.show_page(PAGES[0])

    def _make(self, actions: tuple[QAction, ...]) -> None:
        theme, tr = self._theme, self.tr
        self.search = SearchField(theme, tr("Search the settings"))
        self.list = QListWidget()
        self.list.setObjectName("settings_pages")
        self.list.setAccessibleName(tr("Settings page"))
        self.appearance = AppearancePage()
        self.editor = EditorPage(theme)
        self.keys = KeysPage(theme, actions)
        self.sending = SendingPage()
        self.network = NetworkPage(theme, self._ways)
        self.storage = StoragePage()
        self.variables = VariablesPage(theme)
        self.privacy = PrivacyPage(theme)
        self._pages: tuple[tuple[str, QWidget], ...] = (
            (tr("Appearance"), self.appearance),
            (tr("Editor"), self.editor),
            (tr("Shortcuts"), self.keys),
            (tr("Sending"), self.sending),
            (tr("Network"), self.network),
            (tr("Storage"), self.storage),
            (tr("Variables"), self.variables),
            (tr("Privacy"), self.privacy),
        )
        self._edited: tuple[SettingsPage, ...] = (
            self.appearance, self.editor, self.keys, self.sending, self.network, self.storage,
            self.variables,
        )  # fmt: skip
        self.title = Label(theme, "", 18, 600)
        self.nothing = Label(theme, tr("No setting has these words"), token="muted")
        self.close_button = Button(theme, tr("Close"), "primary")
        self.close_button.setDefault(True)

    def _lay_out(self) -> None:
        px = self._theme.px
        self._stack = QStackedWidget()
        for name, page in self._pages:
            item = QListWidgetItem(name)
            self.list.addItem(item)
            self._stack.addWidget(page)
        left = QWidget()
        left.setProperty("surface", "side")
        left.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        left.setFixedWidth(px(210))
        column = QVBoxLayout(left)
        column.setContentsMargins(px(12), px(16), px(12), px(12))
        column.setSpacing(px(10))
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        column.addWidget(self.nothing)
        self.nothing.hide()
        bottom = QHBoxLayout()
        bottom.addWidget(Label(self._theme, self.tr("Changes apply at once."), 12, token="muted"))
        bottom.addStretch(1)
        bottom.addWidget(self.close_button)
        right = QVBoxLayout()
        right.setContentsMargins(px(24), px(20), px(24), px(20))
        right.setSpacing(px(16))
        right.addWidget(self.title)
        right.addWidget(self._stack, 1)
        right.addLayout(bottom)
        line = QFrame()
        line.setProperty("line", "true")
        line.setFixedWidth(1)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(left)
        whole.addWidget(line)
        whole.addLayout(right, 1)

    def _connect(self) -> None:
        self.list.currentRowChanged.connect(self._open)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._go_to_found)
        for page in self._edited:
            page.edited.connect(self._tell)
        self.close_button.clicked.connect(self.accept)

    def show_page(self, page: str) -> None:
        """Go to a page by its name in PAGES."""
        index = PAGES.index(page) if page in PAGES else 0
        self.list.setCurrentRow(index)
        self._open(index)

    def show_settings(self, settings: Settings) -> None:
        """Show these; nothing is said of it."""
        self._settings, self._showing = settings, True
        for page in self._edited:
            page.show_settings(settings)
        self._showing = False

    def _open(self, index: int) -> None:
        if index >= 0:
            self._stack.setCurrentIndex(index)
            self.title.setText(self._pages[index][0])

    def _search(self, text: str) -> None:
        """List the pages that have these words, and let the words stand out."""
        wanted = text.strip()
        for part in self._found:
            _set_found(part, found=False)
        self._found = [part for _, page in self._pages for part in parts_with(page, wanted)]
        for part in self._found:
            _set_found(part, found=True)
        hits = [
            has_words(name, wanted) or bool(parts_with(page, wanted)) for name, page in self._pages
        ]
        for row, hit in enumerate(hits):
            self.list.item(row).setHidden(not hit)
        self.nothing.setVisible(not any(hits))
        if any(hits) and not hits[self.list.currentRow()]:
            self.list.setCurrentRow(hits.index(True))

    def _go_to_found(self) -> None:
        """Put the focus on the first field of the page that was found."""
        page = self._stack.currentWidget()
        for part in self._found:
            if page is None or not page.isAncestorOf(part):
                continue
            buddy = part.buddy() if isinstance(part, QLabel) else None
            target = buddy or part
            if target.focusPolicy() != Qt.FocusPolicy.NoFocus:
                target.setFocus(Qt.FocusReason.TabFocusReason)
                return

    def _tell(self) -> None:
        if self._showing:
            return
        settings = self._settings
        for page in self._edited:
            settings = page.edited_settings(settings)
        if settings != self._settings:
            self._settings = settings
            self.network.show_state(settings)
            self.changed.emit(settings)


def _set_found(part: QWidget, *, found: bool) -> None:
    part.setProperty("found", found)
    part.style().unpolish(part)
    part.style().polish(part)
