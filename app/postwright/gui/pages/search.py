"""A page that looks for a text in all requests: field, switches, and the hits below them."""

from pathlib import Path as FilePath

import msgspec
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.analysis.request_search import Hit, Wanted
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.words import phrases

TYPING_MS = 150
ROW = 26
FOUND = Qt.ItemDataRole.UserRole + 1
AROUND = 60
"""Characters that are shown before a hit in a long line."""


class Found(msgspec.Struct, frozen=True):
    """A hit and the collection that it is in."""

    root: FilePath
    hit: Hit


class Owner(msgspec.Struct, frozen=True):
    """What hits are listed under."""

    name: str
    method: str
    place: str
    """Collection and folders."""


class SearchPage(QWidget):
    """Says what is looked for and shows what it is given; it never searches."""

    wanted = Signal(object)
    """Wanted: the text or a switch changed; an empty text: nothing."""
    opened = Signal(object)
    """The Found that was chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("search_page")
        tr = self.tr
        self.setAccessibleName(tr("Search all requests"))
        self.title = Label(theme, tr("Search all requests"), 18, 600)
        hint = tr("Text in names, URLs, headers, bodies, docs, tags or variables")
        self.field = SearchField(theme, tr("Search all requests for"), hint)
        self.match_case = _switch(theme, "Aa", tr("Match case"))
        self.regex = _switch(theme, ".*", tr("Regular expression"))
        self.count = Label(theme, "", token="muted")
        self.hits = QTreeWidget()
        self.hits.setAccessibleName(tr("What was found"))
        self.hits.setHeaderHidden(True)
        self.hits.setColumnCount(2)
        self.hits.setUniformRowHeights(True)
        self.hits.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.hits.setRootIsDecorated(False)
        self.setFocusProxy(self.field)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MS)
        self._lay_out()
        self.field.textChanged.connect(self._typing.start)
        self.match_case.toggled.connect(self.ask)
        self.regex.toggled.connect(self.ask)
        self._typing.timeout.connect(self.ask)
        self.hits.itemActivated.connect(self._open)
        self.hits.itemClicked.connect(self._open)
        theme.changed.connect(self._restyle)
        self._restyle()

    def put_away(self) -> None:
        """Before the page goes: ask for nothing more."""
        self._typing.stop()

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.field, 1)
        row.addWidget(self.match_case)
        row.addWidget(self.regex)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addLayout(row)
        column.addWidget(self.count)
        column.addWidget(self.hits, 1)

    def _restyle(self) -> None:
        self.field.setFixedHeight(self._theme.px(32))
        self.field.setFont(self._theme.font(13))
        self.hits.setFont(self._theme.font(13))
        self.hits.setColumnWidth(0, self._theme.px(240))
        for index in range(self.hits.topLevelItemCount()):
            if (head := self.hits.topLevelItem(index)) is not None:
                self._dress(head)

    def ask(self) -> None:
        """Look anew for what is typed."""
        self._typing.stop()
        self.wanted.emit(
            Wanted(self.field.text(), self.match_case.isChecked(), self.regex.isChecked())
        )

    def clear(self) -> None:
        """Show no hits."""
        self.hits.clear()
        self.count.setText("")

    def tell(self, text: str) -> None:
        """Say how many there are, or what is wrong with the text."""
        self.count.setText(text)

    def add(self, owner: Owner, found: list[Found]) -> None:
        """Show what an item has, below what is shown already."""
        title = " ".join(word for word in (owner.method, owner.name) if word)
        head = QTreeWidgetItem([title, owner.place])
        head.setData(0, FOUND, found[0])
        head.setData(0, Qt.ItemDataRole.AccessibleTextRole, phrases((title, owner.place)))
        for one in found:
            row = QTreeWidgetItem([self._where(one.hit), _shown(one.hit)])
            row.setData(0, FOUND, one)
            head.addChild(row)
        self.hits.addTopLevelItem(head)
        self._dress(head)
        head.setExpanded(True)

    def _dress(self, head: QTreeWidgetItem) -> None:
        height = QSize(0, self._theme.px(ROW))
        head.setSizeHint(0, height)
        head.setFont(0, self._theme.font(13, 600))
        head.setForeground(1, self._theme.color("muted"))
        for index in range(head.childCount()):
            if (row := head.child(index)) is not None:
                row.setSizeHint(0, height)
                row.setForeground(0, self._theme.color("text2"))
                row.setFont(1, self._theme.font(13, mono=True))

    def _where(self, hit: Hit) -> str:
        pages = {
            "name": self.tr("Name"), "url": self.tr("URL"), "params": self.tr("Params"),
            "headers": self.tr("Headers"), "auth": self.tr("Auth"), "body": self.tr("Body"),
            "docs": self.tr("Docs"), "options": self.tr("Options"),
            "variables": self.tr("Variables"), "environment": self.tr("Environment"),
        }  # fmt: skip
        page = pages.get(hit.page, hit.page)
        line = self.tr("line {n}").format(n=hit.number) if hit.number else ""
        return phrases((page, hit.where, line))

    def _open(self, item: QTreeWidgetItem) -> None:
        found = item.data(0, FOUND)
        if isinstance(found, Found):
            self.opened.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        first = self.hits.topLevelItem(0)
        down = event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.field.hasFocus() and down and first is not None:
            self.hits.setFocus()
            self.hits.setCurrentItem(first.child(0) or first)
        else:
            super().keyPressEvent(event)


def _shown(hit: Hit) -> str:
    start = max(0, hit.at - AROUND)
    return ("…" if start else "") + hit.line[start : start + 400].strip()


def _switch(theme: Theme, sign: str, name: str) -> QToolButton:
    switch = QToolButton()
    switch.setText(sign)
    switch.setFont(theme.font(12, 600))
    switch.setToolTip(name)
    switch.setAccessibleName(name)
    switch.setCheckable(True)
    FixedSize(theme, switch, width=32, height=32)
    return switch
