"""The page of the settings about shortcuts: all of them, another program's, and one's own."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.key_field import KeyField
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.menu_text import without_key
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.still_fields import ChoiceField
from postwright.gui.window.key_bindings import (
    PRESETS,
    bindings,
    clashes,
    is_usable,
    owners,
    with_keys,
)
from postwright.gui.words import listed
from postwright.model.settings import KeyChoice, Settings

NAME = Qt.ItemDataRole.UserRole
_ROW = 26


class KeysPage(QWidget):
    """Shows settings, and gives them back with what was edited."""

    edited = Signal()

    def __init__(self, theme: Theme, actions: tuple[QAction, ...]) -> None:
        super().__init__()
        self._theme, self._settings = theme, Settings()
        self._titles = {action.objectName(): without_key(action.text()) for action in actions}
        self._recorded = QKeySequence()
        self.preset = ChoiceField()
        self.preset.addItems(["Postwright", "Postman", "Insomnia", "Bruno", "Yaak"])
        self.preset.setAccessibleName(self.tr("Shortcuts of"))
        hint = self.tr("Find by name or key")
        self.search = SearchField(theme, self.tr("Find a shortcut"), hint)
        self.list = QTreeWidget()
        self.list.setAccessibleName(self.tr("Shortcuts"))
        self.list.setHeaderLabels([self.tr("Command"), self.tr("Keys"), self.tr("From")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.field = KeyField(self.tr("Press a key combination"))
        self.use = Button(theme, self.tr("Use it"), "primary")
        self.add = Button(theme, self.tr("Use it too"))
        self.clear = Button(theme, self.tr("No key"))
        self.reset = Button(theme, self.tr("As it was"))
        self.reset_all = Button(theme, self.tr("All as they were"))
        self.note = Label(theme, "", 12, token="muted", wrap=True)
        self._lay_out()
        self._connect()
        self._show_recorded(QKeySequence())

    def _lay_out(self) -> None:
        theme, head = self._theme, self.list.header()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setStretchLastSection(False)
        for column in (1, 2):
            head.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.px(8))
        top = QHBoxLayout()
        top.addWidget(Label(theme, self.tr("Shortcuts of"), 13))
        top.addWidget(self.preset)
        top.addWidget(self.search, 1)
        whole.addLayout(top)
        whole.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        for button in (self.use, self.add, self.clear, self.reset):
            row.addWidget(button)
        whole.addLayout(row)
        last = QHBoxLayout()
        last.addWidget(self.note, 1)
        last.addWidget(self.reset_all)
        whole.addLayout(last)

    def _connect(self) -> None:
        self.preset.currentIndexChanged.connect(self._choose_preset)
        self.search.textChanged.connect(self._filter)
        self.list.currentItemChanged.connect(self._forget_recorded)
        self.list.itemActivated.connect(self.field.setFocus)
        self.field.recorded.connect(self._show_recorded)
        self.field.given_up.connect(self._give_up)
        self.use.clicked.connect(self._use)
        self.add.clicked.connect(self._add)
        self.clear.clicked.connect(self._clear)
        self.reset.clicked.connect(self._reset)
        self.reset_all.clicked.connect(self._reset_all)

    def show_settings(self, settings: Settings) -> None:
        """Show these; nothing is said of it."""
        chosen = self.action
        self._settings = settings
        self.preset.blockSignals(True)
        self.preset.setCurrentIndex(tuple(PRESETS).index(settings.key_preset))
        self.preset.blockSignals(False)
        keys, own = bindings(settings), {one.action for one in settings.keys}
        claimed = {name for names in clashes(keys).values() for name in names}
        self.list.clear()
        for name, title in self._titles.items():
            whose = self.tr("You") if name in own else self._preset_word(name)
            if name in claimed:
                whose = self.tr("Clash")
            item = QTreeWidgetItem([title, _native(keys[name]), whose])
            item.setData(0, NAME, name)
            item.setSizeHint(0, QSize(0, self._theme.px(_ROW)))
            if name in claimed:
                item.setForeground(2, self._theme.color("warn"))
            self.list.addTopLevelItem(item)
            if name == chosen or self.list.currentItem() is None:
                self.list.setCurrentItem(item)
        self._filter(self.search.text())

    def edited_settings(self, settings: Settings) -> Settings:
        """Return these settings with the shortcuts that are chosen here."""
        return replace(settings, keys=self._settings.keys, key_preset=self._settings.key_preset)

    def _preset_word(self, name: str) -> str:
        changed = name in PRESETS[self._settings.key_preset]
        return self.preset.currentText() if changed else ""

    @property
    def action(self) -> str:
        """The command that is chosen in the list."""
        item = self.list.currentItem()
        return str(item.data(0, NAME)) if item is not None else ""

    def _filter(self, text: str) -> None:
        wanted = text.casefold().replace(" ", "")
        for row in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(row)
            if item is not None:
                whole = (item.text(0) + item.text(1)).casefold().replace(" ", "")
                item.setHidden(wanted not in whole)

    def _show_recorded(self, sequence: QKeySequence) -> None:
        self._recorded = sequence
        usable = is_usable(sequence)
        others = [n for n in owners(bindings(self._settings), _portable(sequence))
                  if n != self.action] if usable else []  # fmt: skip
        self.use.setEnabled(usable)
        self.add.setEnabled(usable)
        self.field.setText(sequence.toString(QKeySequence.SequenceFormat.NativeText))
        if not usable:
            told = self.tr("A shortcut needs Ctrl, or is a function key; Alt opens menus.")
            self.note.setText("" if sequence.isEmpty() else told)
        elif others:
            names = listed(self._titles.get(name, name) for name in others)
            told = self.tr("{key} is {names}; that loses it.")
            self.note.setText(told.format(key=self.field.text(), names=names))
        else:
            self.note.setText(self.tr("{key} is free.").format(key=self.field.text()))

    def _forget_recorded(self) -> None:
        self._show_recorded(QKeySequence())

    def _give_up(self) -> None:
        self._forget_recorded()
        self.list.setFocus()

    def _use(self) -> None:
        self._set(_portable(self._recorded))

    def _add(self) -> None:
        keys = bindings(self._settings)[self.action].split()
        self._set(" ".join(dict.fromkeys([*keys, _portable(self._recorded)])))

    def _clear(self) -> None:
        self._set("")

    def _set(self, keys: str) -> None:
        """Give the chosen command these keys, and take them from the others."""
        action, settings = self.action, self._settings
        before = bindings(settings)
        choices = with_keys(settings, action, keys)
        for key in keys.split():
            for other in owners(before, key):
                if other != action:
                    left = [one for one in before[other].split()
                            if QKeySequence(one) != QKeySequence(key)]  # fmt: skip
                    choices = _replaced(choices, KeyChoice(other, " ".join(left)))
        self._take(replace(settings, keys=choices))

    def _reset(self) -> None:
        keys = tuple(one for one in self._settings.keys if one.action != self.action)
        self._take(replace(self._settings, keys=keys))

    def _reset_all(self) -> None:
        self._take(replace(self._settings, keys=()))

    def _choose_preset(self, index: int) -> None:
        self._take(replace(self._settings, key_preset=tuple(PRESETS)[index]))

    def _take(self, settings: Settings) -> None:
        self.show_settings(settings)
        self.edited.emit()


def _replaced(choices: tuple[KeyChoice, ...], one: KeyChoice) -> tuple[KeyChoice, ...]:
    return (*(c for c in choices if c.action != one.action), one)


def _portable(sequence: QKeySequence) -> str:
    return sequence.toString(QKeySequence.SequenceFormat.PortableText)


def _native(keys: str) -> str:
    return ",  ".join(
        QKeySequence(one).toString(QKeySequence.SequenceFormat.NativeText) for one in keys.split()
    )
