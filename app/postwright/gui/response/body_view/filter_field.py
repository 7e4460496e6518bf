"""The field that filters a body, with the last filters of the request in a list."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu

from postwright.gui.response.body_view.languages import Language
from postwright.gui.theme import Theme
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.search_field import IconField

MOST_KEPT = 10
TYPING_MS = 350
LEAST, MOST = 116, 260


class FilterField(IconField):
    """Filters while one types; Enter at once, Down lists the last ones, Escape clears."""

    wanted = Signal(str)
    """The filter as it stands; empty: none."""
    used = Signal(str)
    """A filter that was confirmed, worth to be kept."""
    left = Signal()
    """Escape in an empty field."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "filter", "chev-d", "")
        self._kept: tuple[str, ...] = ()
        self._told = ""
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(TYPING_MS)
        self._typing.timeout.connect(self.apply)
        self.button.setAccessibleName(self.tr("Filters used before"))
        self.button.setToolTip(self.tr("Filters used before"))
        self.button.clicked.connect(self.open_list)
        self.setAccessibleName(self.tr("Filter the response"))
        self.textEdited.connect(self._typing.start)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.set_kept(())

    def _restyle(self) -> None:
        self.setFont(self._theme.font(12, mono=True))
        self.setMinimumWidth(self._theme.px(LEAST))
        self.setMaximumWidth(self._theme.px(MOST))

    def suit(self, language: Language) -> None:
        """Say what can be typed for a body of this kind."""
        words = {
            "json": self.tr("Filter {example}").format(example="$.data[*].id"),
            "jsonl": self.tr("Filter {example}").format(example="$.id"),
            "xml": self.tr("Filter {example}").format(example="//item/@id"),
            "html": self.tr("Filter {example}").format(example="//a/@href"),
        }.get(language, self.tr("Filter rows"))
        self.setPlaceholderText(words)
        tips = {
            "json": self.tr("A JSONPath that begins with $, or text that rows hold"),
            "jsonl": self.tr("A JSONPath for each record, or text that rows hold"),
            "xml": self.tr("An XPath such as //a or count(//a), or text that rows hold"),
            "html": self.tr("An XPath such as //a or count(//a), or text that rows hold"),
        }
        self.setToolTip(tips.get(language, self.tr("Text that rows hold")))
        self.setAccessibleDescription(self.toolTip())

    def set_kept(self, kept: tuple[str, ...]) -> None:
        """Offer these filters, the last one first."""
        self._kept = kept[:MOST_KEPT]
        self.show_button(bool(self._kept))

    def list_menu(self) -> QMenu:
        """Return the menu of filters that were used before."""
        menu = QMenu(self)
        menu.aboutToHide.connect(menu.deleteLater)
        for query in self._kept:
            shown = query if len(query) <= 60 else query[:59] + "…"
            menu.addAction(menu_text(shown), partial(self.use, query))
        return menu

    def open_list(self) -> None:
        if self._kept:
            self.list_menu().popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def use(self, query: str) -> None:
        """Put a filter into the field and apply it."""
        self.setText(query)
        self._confirm()

    def apply(self) -> None:
        """Tell what is in the field, unless it was told already."""
        self._typing.stop()
        query = self.text().strip()
        if query != self._told:
            self._told = query
            self.wanted.emit(query)

    def clear_filter(self) -> None:
        """Show the whole body again."""
        self.clear()
        self.apply()

    def _confirm(self) -> None:
        self.apply()
        if query := self.text().strip():
            self.used.emit(query)

    def event(self, event: QEvent) -> bool:
        """Keep Enter and Escape from shortcuts of the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier,
        )  # fmt: skip
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._confirm()
        elif event.key() == Qt.Key.Key_Down and self._kept:
            self.open_list()
        elif event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear_filter()
            else:
                self.left.emit()
        elif event.matches(QKeySequence.StandardKey.InsertParagraphSeparator):
            event.ignore()
        else:
            super().keyPressEvent(event)
