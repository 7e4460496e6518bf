"""The row above a body: how it is shown, what it is, wrap and find."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from postwright.gui.response.body_view.charset_button import CharsetButton
from postwright.gui.response.body_view.filter_field import FilterField
from postwright.gui.response.body_view.languages import LABELS, Language
from postwright.gui.response.body_view.viewing import Mode
from postwright.gui.response.body_view.views import FILTERED, ICONS, mode_words
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.segmented import Segmented
from postwright.protocol.charsets import Charset

HEIGHT = 40


class BodyToolbar(QWidget):
    """Tells what was pressed; does nothing itself."""

    mode_chosen = Signal(str)
    wrap_toggled = Signal(bool)
    find_requested = Signal()
    browser_requested = Signal()
    charset_chosen = Signal(str)
    """The standard's name of a charset; empty: it is to be found out."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.offered: tuple[Mode, ...] = ()
        self._is_text = self._charset_says = self._filters = False
        self.modes: Segmented | None = None
        self.kind = Label(theme, "", px=12, weight=500, token="muted")
        self.facts = Label(theme, "", px=12, token="muted")
        self.charset = CharsetButton(theme)
        self.filter = FilterField(theme)
        self.browser = Button(theme, self.tr("Open in browser"), kind="ghost", icon="external")
        self.browser.setToolTip(self.tr("Its scripts will run there"))
        self.wrap = IconButton(theme, "wrap", self.tr("Wrap lines"))
        self.wrap.setCheckable(True)
        self.find_button = IconButton(theme, "search", self.tr("Find in the body"))
        self.more = IconButton(theme, "more", self.tr("Copy as, save, charset"))
        self._row = QHBoxLayout(self)
        Margins(theme, self._row, 16, 0, 10, 0)
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.kind)
        self._row.addWidget(self.facts)
        self._row.addStretch(0)
        self._row.addWidget(self.charset)
        self._row.addWidget(self.browser)
        self._row.addWidget(self.filter, 2)
        self._row.addWidget(self.wrap)
        self._row.addWidget(self.find_button)
        self._row.addWidget(self.more)
        self._row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        FixedSize(theme, self, height=HEIGHT)
        self.charset.chosen.connect(self.charset_chosen)
        self.browser.clicked.connect(self.browser_requested)
        self.wrap.toggled.connect(self.wrap_toggled)
        self.find_button.clicked.connect(self.find_requested)

    def show_language(self, language: Language, modes: tuple[Mode, ...]) -> None:
        """Offer the ways to show a body of this kind."""
        if self.modes is not None:
            self._row.removeWidget(self.modes)
            self.modes.hide()
            self.modes.deleteLater()
            self.modes = None
        self.offered = modes
        if len(modes) > 1:
            self.modes = Segmented(self._theme, [mode_words(mode, language) for mode in modes])
            self.modes.setAccessibleName(self.tr("How the body is shown"))
            self.modes.chosen.connect(self._choose)
            self._row.insertWidget(0, self.modes)
            self.modes.show()  # a row does not count what it will only show with the next event
        plain = modes[0] in ("pretty", "raw", "image")
        self.kind.setText(translated(LABELS.get(language, "")) if plain else "")
        self.browser.setVisible(language == "html")
        self._filters = language in FILTERED
        self.filter.setVisible(self._filters)
        self.filter.suit(language)
        self._fit()

    def show_charset(self, charset: Charset, chosen: str) -> None:
        self.charset.show_charset(charset, chosen)
        self._charset_says = charset.codec != "utf-8" or bool(chosen or charset.ignored)
        self._fit()

    def show_facts(self, words: str) -> None:
        """Say something about what is shown."""
        self.facts.setText(words)

    def show_mode(self, mode: Mode) -> None:
        if self.modes is not None and mode in self.offered:
            self.modes.current = self.offered.index(mode)
        self.filter.setVisible(self._filters and mode != "facts")  # they have nothing to be found
        is_text = mode in ("pretty", "raw")
        self.wrap.setVisible(is_text)
        self.find_button.setVisible(is_text)
        self._is_text = is_text
        self.facts.setText("")
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def _fit(self) -> None:
        """Where there is little room, leave out what the menu has too, then show icons."""
        if self.modes is None:
            return
        self._show_icons(())
        self._row.invalidate()
        self.kind.setVisible(bool(self.kind.text()))
        self.charset.setVisible(self._is_text)
        if self._row.sizeHint().width() > self.width():
            self.kind.hide()
        if not self._charset_says and self._row.sizeHint().width() > self.width():
            self.charset.hide()
        if self._row.minimumSize().width() > self.width():
            self._show_icons([ICONS[mode] for mode in self.offered])
        if self._row.minimumSize().width() > self.width():
            self.charset.hide()

    def _show_icons(self, icons: Sequence[str]) -> None:
        if self.modes is not None:
            self.modes.show_icons(icons)
            self.modes.updateGeometry()  # else the row learns of it with the next event

    def _choose(self, at: int) -> None:
        self.mode_chosen.emit(self.offered[at])
