"""Above the URL bar: where the request lies, whether it is edited, and what to do with it."""

from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.chips import Chip
from postwright.gui.widgets.shown_keys import with_keys
from postwright.gui.widgets.tool_tip import plain_tip

HEIGHT = 44
BORDER = 2
"""Of a button, as the style sheet has it."""
ICON_GAP = 4
"""What Qt leaves between an icon and the words of a tool button."""


class TitleRow(QWidget):
    """Crumbs from the collection to the request; F2 edits the last one in place."""

    crumb_chosen = Signal(int)
    """How deep: 0 is the collection."""
    renamed = Signal(str)
    save_wanted = Signal()

    def __init__(
        self, theme: Theme, copy_menu: QMenu, more_menu: QMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._crumbs: list[QToolButton] = []
        self._names: tuple[str, ...] = ()
        self._rename_keys = ""
        self._row = QHBoxLayout()
        self._row.setSpacing(0)
        self.name = QLineEdit()
        self.name.setProperty("kind", "cell")
        self.name.setAccessibleName(self.tr("Request name"))
        self.name.hide()
        self.edited = Chip(theme, self.tr("Edited"), "warn")
        self.edited.hide()
        self.save = Button(theme, self.tr("Save"), "ghost")
        self.copy_as = QToolButton()
        self.copy_as.setText(self.tr("Copy as"))
        self.copy_as.setAccessibleName(self.tr("Copy request as"))
        self.copy_as.setProperty("kind", "ghost")
        self.copy_as.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.copy_as.setMenu(copy_menu)
        self.more = IconButton(theme, "more", self.tr("More for this request"))
        self._more_menu = more_menu
        whole = QHBoxLayout(self)
        whole.setContentsMargins(12, 0, 10, 0)
        whole.setSpacing(6)
        whole.addLayout(self._row)
        whole.addWidget(self.name)
        whole.addWidget(self.edited)
        whole.addStretch(1)
        whole.addWidget(self.save)
        whole.addWidget(self.copy_as)
        whole.addWidget(self.more)
        self.save.clicked.connect(self.save_wanted)
        self.more.clicked.connect(self._show_more)
        self.name.editingFinished.connect(self._finish)
        self.name.installEventFilter(self)
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        self.setFixedHeight(self._theme.px(HEIGHT))
        self.copy_as.setFont(self._theme.font(13, 500))
        self.copy_as.setFixedHeight(self._theme.px(28))
        self.name.setFixedHeight(self._theme.px(28))
        self.show_place(self._names)

    def show_place(self, names: tuple[str, ...]) -> None:
        """Show the names from the collection to the request."""
        self._names = names
        held = any(crumb.hasFocus() for crumb in self._crumbs)
        while self._row.count():
            item = self._row.takeAt(0)
            if item and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        self._crumbs = []
        side = self._theme.px(16)
        for depth, name in enumerate(names):
            last = depth == len(names) - 1
            crumb = QToolButton()
            crumb.setText(_short(name))
            crumb.setToolTip(plain_tip(name))
            crumb.setProperty("kind", "crumb-last" if last else "crumb")
            crumb.setFont(self._theme.font(13, 600 if last else 400))
            crumb.setFixedHeight(self._theme.px(26))
            crumb.setAccessibleName(name)
            if depth == 0 and not last:
                crumb.setText(f" {crumb.text()}")  # else the icon stands too near
                crumb.setIconSize(QSize(side, side))
                crumb.setIcon(self._theme.icon("layers", "muted"))
                crumb.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            if last:
                crumb.clicked.connect(self.edit_name)
                crumb.setToolTip(with_keys(self.tr("Rename"), self._rename_keys))
            else:
                crumb.clicked.connect(partial(self.crumb_chosen.emit, depth))
            words = crumb.fontMetrics().horizontalAdvance(crumb.text())
            beside = 0 if crumb.icon().isNull() else side + ICON_GAP
            crumb.setFixedWidth(words + beside + 2 * (BORDER + self._theme.px(4)))
            self._row.addWidget(crumb)
            self._crumbs.append(crumb)
            if not last:
                arrow = QLabel()
                arrow.setPixmap(
                    self._theme.pixmap("chev-r", "disabled", 12, self.devicePixelRatioF())
                )
                self._row.addWidget(arrow)
        if held:
            self._crumbs[-1].show()  # what is hidden takes no focus
            self._crumbs[-1].setFocus()

    def show_save_keys(self, keys: str) -> None:
        """Name these keys as those that save."""
        self.save.setToolTip(with_keys(self.tr("Save"), keys))

    def show_rename_keys(self, keys: str) -> None:
        """Name these keys as those that give another name."""
        self._rename_keys = keys
        self.show_place(self._names)

    @property
    def name_shown(self) -> str:
        """Return the request's own name."""
        return self._names[-1] if self._names else ""

    def edit_name(self) -> None:
        """Let the last crumb be typed over."""
        if self._names:
            self.name.setText(self._names[-1])
            self._crumbs[-1].hide()
            self.name.show()
            self.name.selectAll()
            self.name.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape leave the name as it was."""
        if (
            watched is self.name
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            self._show_name()
            return True
        return super().eventFilter(watched, event)

    def _show_name(self) -> None:
        held = self.name.hasFocus()  # else it went where someone clicked, and stays there
        self.name.hide()
        if self._crumbs:
            self._crumbs[-1].show()
            if held:
                self._crumbs[-1].setFocus()

    def _finish(self) -> None:
        if self.name.isHidden():
            return
        text = self.name.text().strip()
        self._show_name()
        if text and text != self._names[-1]:
            self.renamed.emit(text)

    def show_edited(self, edited: bool, *, new: bool) -> None:
        """Say whether something is in no file yet."""
        self.edited.setVisible(edited or new)
        self.edited.set_text(self.tr("Not saved") if new else self.tr("Edited"))
        self.save.setEnabled(edited or new)

    def corner(self) -> QPoint:
        """Return where the Save popover hangs, on the screen."""
        return self.save.mapToGlobal(self.save.rect().bottomRight()) + QPoint(0, 4)

    def _show_more(self) -> None:
        self._more_menu.popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))


def _short(name: str) -> str:
    return name if len(name) <= 40 else name[:39] + "…"
