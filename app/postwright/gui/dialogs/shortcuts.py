"""Every shortcut at a glance, found by name or by pressing it; it stays open beside the work."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.dialogs.shortcut_groups import GROUPS, Fixed
from postwright.gui.dialogs.words_in import has_words
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.chips import Keys
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.menu_text import without_key
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.window.key_bindings import is_usable
from postwright.gui.words import labelled

_ROW, _COLUMNS = 27, 3


class ShortcutsDialog(QDialog):
    """Shows the shortcuts as they are now."""

    change_wanted = Signal()

    def __init__(
        self, theme: Theme, actions: Sequence[QAction], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._actions = theme, {one.objectName(): one for one in actions}
        self.setObjectName("shortcuts")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        hint = self.tr("Type to find, or press a key combination")
        self.search = _FindField(theme, self.tr("Find a shortcut"), hint)
        self.close_button = IconButton(theme, "close", self.tr("Close"))
        self.change = Button(theme, self.tr("Change shortcuts…"), "ghost")
        self.nothing = Label(theme, self.tr("No shortcut has this name or key"), token="muted")
        self.groups: list[_Group] = []
        self._lay_out()
        self.search.textChanged.connect(self._filter)
        self.close_button.clicked.connect(self.close)
        self.change.clicked.connect(self.change_wanted)
        for action in actions:
            action.changed.connect(self._follow)
        self.resize(theme.px(1040), theme.px(640))
        self.search.setFocus()

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        top = QHBoxLayout()
        top.setContentsMargins(px(24), px(16), px(16), px(8))
        top.setSpacing(px(24))
        top.addWidget(Label(theme, self.tr("Keyboard shortcuts"), 18, 600))
        self.search.setMaximumWidth(px(360))
        top.addWidget(self.search, 1)
        top.addStretch(1)
        top.addWidget(self.close_button)
        inside = QWidget()
        columns = QHBoxLayout(inside)
        columns.setContentsMargins(px(24), px(8), px(24), px(12))
        columns.setSpacing(px(24))
        for number in range(_COLUMNS):
            if number:
                columns.addWidget(_line(vertical=True))
            column = QVBoxLayout()
            column.setSpacing(px(12))
            for title, rows in GROUPS[number]:
                group = _Group(theme, translated(title), rows, self._actions)
                self.groups.append(group)
                column.addWidget(group)
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        area.setAccessibleName(self.tr("Shortcuts"))
        bottom = QHBoxLayout()
        bottom.setContentsMargins(px(24), px(10), px(16), px(12))
        about = self.tr(
            "Every shortcut can be changed. There are those of Postman, Insomnia, Bruno and Yaak."
        )
        bottom.addWidget(Label(theme, about, 12, token="muted"), 1)
        bottom.addWidget(self.change)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(top)
        self.nothing.setContentsMargins(px(24), px(8), px(24), px(8))
        self.nothing.hide()
        whole.addWidget(self.nothing)
        whole.addWidget(area, 1)
        whole.addWidget(_line())
        whole.addLayout(bottom)

    def _filter(self, text: str) -> None:
        found = [group.show_only(text) for group in self.groups]
        self.nothing.setVisible(not any(found))

    def _follow(self) -> None:
        for group in self.groups:
            group.refresh()
        self._filter(self.search.text())

    def shown(self) -> list[tuple[str, str]]:
        """Return name and keys of the rows that are in sight."""
        return [row.said for group in self.groups for row in group.rows if not row.isHidden()]


class _FindField(SearchField):
    """Takes text as any field does; a combination that no text has is looked for as such."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        sequence = QKeySequence(event.keyCombination())
        if event.key() in _EDITING or not is_usable(sequence) or event.key() in _BARE:
            super().keyPressEvent(event)
        else:
            self.setText(sequence.toString(QKeySequence.SequenceFormat.NativeText))
            self.selectAll()


_EDITING = (Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Left, Qt.Key.Key_Right)
_BARE = (Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_Meta)


class _Group(QWidget):
    def __init__(
        self, theme: Theme, title: str, rows: Sequence[str | Fixed], actions: dict[str, QAction]
    ) -> None:
        super().__init__()
        self._title = title
        self.rows = [_Row(theme, row, actions) for row in rows]
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(Label(theme, title, 12, 600, "muted"))
        for row in self.rows:
            column.addWidget(row)

    def refresh(self) -> None:
        for row in self.rows:
            row.refresh()

    def show_only(self, text: str) -> bool:
        """Show the rows that have these words or this key. Tell whether there are any."""
        for row in self.rows:
            row.setHidden(not row.has(text, self._title))
        some = any(not row.isHidden() for row in self.rows)
        self.setVisible(some)
        return some


class _Row(QWidget):
    def __init__(self, theme: Theme, row: "str | Fixed", actions: dict[str, QAction]) -> None:
        super().__init__()
        self._theme, self._row = theme, row
        self._action = actions.get(row) if isinstance(row, str) else None
        self.setFixedHeight(theme.px(_ROW))
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._keys: Keys | None = None
        self.said = ("", "")
        self._name = Label(theme, "", 13)
        self._line.addWidget(self._name, 1)
        self.refresh()

    def refresh(self) -> None:
        said = self._now()
        if said != self.said:
            self.said = said
            self._name.setText(said[0])
            if self._keys is not None:
                self._keys.deleteLater()
            first = said[1].partition(", ")[0].replace("Return", "Enter")  # as the key says
            self._keys = Keys(self._theme, first)
            self._line.addWidget(self._keys)
            self.setAccessibleName(labelled(said[0], said[1]))

    def _now(self) -> tuple[str, str]:
        if isinstance(self._row, Fixed):
            return translated(self._row.name), self._row.keys
        if self._action is None:
            return self._row, ""
        native = QKeySequence.SequenceFormat.NativeText
        keys = ", ".join(key.toString(native) for key in self._action.shortcuts())
        return without_key(self._action.text()), keys

    def has(self, text: str, title: str) -> bool:
        if not self.said[1]:
            return False  # no key leads there
        name, keys = self.said
        return has_words(f"{title} {name} {keys}", text)


def _line(*, vertical: bool = False) -> QFrame:
    made = QFrame()
    made.setProperty("line", "true")
    if vertical:
        made.setFixedWidth(1)
    else:
        made.setFixedHeight(1)
    return made
