"""The button that says how a body is read, and a menu to have it read in another charset."""

from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.protocol.charsets import NAMES, Charset, name_of

_COMMON = (
    "UTF-8", "UTF-16LE", "windows-1252", "windows-1251", "ISO-8859-2", "Shift_JIS", "EUC-JP",
    "GBK", "Big5", "EUC-KR",
)  # fmt: skip


class CharsetButton(Button):
    """Shows a charset and on whose word; lists those of the WHATWG Encoding Standard."""

    chosen = Signal(str)
    """The standard's name of a charset; empty: it is to be found out."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", kind="ghost", parent=parent, opens=True)
        self._chosen = ""
        self.clicked.connect(self.open_menu)

    def show_charset(self, charset: Charset, chosen: str) -> None:
        """Show how the body is read; `chosen` is what the user asked for, if anything."""
        self._chosen = name_of(chosen)
        guessed = charset.source == "guess"
        self.setText(self.tr("guessed: {name}").format(name=charset.name) if guessed
                     else charset.name)  # fmt: skip
        why = self._why(charset)
        self.setToolTip(why)
        self.setAccessibleName(self.tr("Charset {name}").format(name=charset.name))
        self.setAccessibleDescription(why)

    def open_menu(self) -> None:
        """List the charsets below the button."""
        self.menu_of_charsets().popup(self.mapToGlobal(QPoint(0, self.height())))

    def menu_of_charsets(self) -> QMenu:
        """Return the menu: finding out, the common ones, all."""
        menu = QMenu(self)
        self._add(menu, "", self.tr("Find out"))
        menu.addSeparator()
        for name in _COMMON:
            self._add(menu, name, name)
        every = menu.addMenu(self.tr("All charsets"))
        for name in sorted(NAMES, key=str.lower):
            self._add(every, name, name)
        menu.aboutToHide.connect(menu.deleteLater)
        return menu

    def _add(self, menu: QMenu, name: str, words: str) -> None:
        action = menu.addAction(words)
        action.setData(name)
        action.setCheckable(True)
        action.setChecked(name == self._chosen)
        action.triggered.connect(partial(self.chosen.emit, name))

    def _why(self, charset: Charset) -> str:
        words = {
            "chosen": self.tr("You chose it for this request."),
            "mark": self.tr("The byte order mark at the start says so."),
            "header": self.tr("The Content-Type says so."),
            "document": self.tr("The document itself says so."),
            "utf-8": self.tr("Nobody says, and the bytes are valid UTF-8."),
            "guess": self.tr("Nobody says: it is a guess by what the text looks like."),
        }[charset.source]
        if charset.ignored:
            odd = self.tr("The Content-Type names “{label}”, which is no charset of the Web.")
            words = f"{odd.format(label=charset.ignored[:60])} {words}"
        return words
