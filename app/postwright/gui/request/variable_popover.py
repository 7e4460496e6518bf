"""What a variable stands for, beside its chip: value, scope, and the scopes that lost."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QEnterEvent, QFont, QFontMetricsF, QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.origins import DOTS, origin_token
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.chips import Chip
from postwright.gui.widgets.labels import Label
from postwright.model.exchange import Use
from postwright.protocol.visible import visible

WIDTH, LINES, SHORT = 360, 6, 30
LINGER_MS = 300
"""The way from the chip to the popover may take so long."""
EDITABLE = ("request", "folder", "environment", "collection")

ScopeWords = Callable[[str], str]


class VariablePopover(QFrame):
    """Under the mouse it takes no focus; by key it does, and Escape closes it."""

    edit_wanted = Signal(str, str)
    """A variable's name, and the scope that its value is from."""
    set_wanted = Signal(str)
    """The name of a variable without a value."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.ToolTip)
        self._theme = theme
        self.setObjectName("variable_popover")
        self.setProperty("surface", "overlay")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._content: QWidget | None = None
        self.value: Label | None = None
        self.scope: Chip | None = None
        self.eye: IconButton | None = None
        self.button: Button | None = None
        self.name = ""
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._leaving = QTimer(self, singleShot=True, interval=LINGER_MS)
        self._leaving.timeout.connect(self.hide)

    def show_use(self, name: str, use: Use | None, words: ScopeWords, setter: str = "") -> None:
        """Show a variable; None is one without a value. `setter`: the request that sets it."""
        if self._content is not None:
            self._content.setParent(None)
            self._content.deleteLater()
        self._content = QWidget()
        self.name = name
        self.value = self.scope = self.eye = self.button = None
        px = self._theme.px
        column = QVBoxLayout(self._content)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(8))
        if use is None:
            self._fill_unset(column, name)
        else:
            self._fill(column, use, words)
            if setter:
                self._fill_setter(column, use, setter)
        self._column.addWidget(self._content)
        self.setFixedWidth(px(WIDTH))
        self._content.show()  # hidden parts take no room
        self._fit()

    def _words(self, text: str, px: int, token: str) -> Label:
        """Return lines as wide as there is room; a hint would take them for narrower."""
        label = Label(self._theme, text, px, token=token, wrap=True)
        label.setFixedWidth(self._theme.px(WIDTH - 34))
        return label

    def _fit(self) -> None:
        """Be as high as the lines are at this width."""
        width, column = self._theme.px(WIDTH), self._column
        wraps = column.hasHeightForWidth()
        high = column.totalHeightForWidth(width) if wraps else column.sizeHint().height()
        self.resize(width, high)

    def _fill_unset(self, column: QVBoxLayout, name: str) -> None:
        column.addWidget(Label(self._theme, visible(name), 13, 600, "err", mono=True))
        text = self.tr("It has no value here.")
        column.addWidget(self._words(text, 13, "text2"))
        self.setAccessibleName(self.tr("{name} has no value here").format(name=name))
        self._add_button(column, self.tr("Set value"))

    def _fill(self, column: QVBoxLayout, use: Use, words: ScopeWords) -> None:
        theme, place = self._theme, words(use.scope)
        head = QHBoxLayout()
        head.addWidget(Label(theme, visible(use.name), 13, 600, "teal", mono=True), 1)
        short = place if len(place) <= SHORT else f"{place[: SHORT - 1]}…"
        self.scope = Chip(theme, visible(short), origin_token(use.scope))
        self.scope.setAccessibleName(visible(place))
        head.addWidget(self.scope)
        column.addLayout(head)
        row = QHBoxLayout()
        row.setSpacing(4)
        self.value = Label(theme, "", 13, mono=True)
        row.addWidget(self.value, 1)
        if use.secret and use.value:
            self.eye = IconButton(theme, "eye", self.tr("Show the secret"))
            self.eye.setCheckable(True)
            self.eye.toggled.connect(lambda: self._show_value(use))
            row.addWidget(self.eye, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        self._show_value(use)
        if use.shadowed:
            column.addLayout(self._losers(use, words))
        said = self.tr("secret") if use.secret else use.value or self.tr("empty")
        name = self.tr("{name}: {value}, from {scope}")
        self.setAccessibleName(name.format(name=use.name, value=said, scope=place))
        if use.scope.partition(":")[0] in EDITABLE:
            self._add_button(column, self.tr("Edit"), use.scope)

    def _fill_setter(self, column: QVBoxLayout, use: Use, setter: str) -> None:
        said = self.tr("Set by the answer to {request}").format(request=visible(setter))
        column.addWidget(self._words(said, 12, "muted"))
        self.setAccessibleName(f"{self.accessibleName()}. {said}")
        self._add_button(column, self.tr("Open that request"), use.scope)

    def _show_value(self, use: Use) -> None:
        shown = self.eye is None or self.eye.isChecked()
        if self.eye is not None:
            self.eye.set_name(self.tr("Hide the secret") if shown else self.tr("Show the secret"))
            self.eye.set_icon("eye-off" if shown else "eye")
        text = visible(use.value) or self.tr("empty")
        if use.secret and not (shown and use.value):
            text = DOTS if use.value else self.tr("not set")
        if self.value is not None:
            room = self._theme.px(WIDTH - 32 - (32 if self.eye else 0))
            self.value.setText(_wrapped(text, self.value.font(), room))
            self.value.set_token("text" if use.value else "muted")
        self._fit()

    def _losers(self, use: Use, words: ScopeWords) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(self._theme.px(12))
        grid.setVerticalSpacing(self._theme.px(4))
        grid.setColumnStretch(1, 1)
        for row, (scope, value) in enumerate(use.shadowed):
            text = DOTS if use.secret else visible(value)
            short = text if len(text) <= SHORT else f"{text[: SHORT - 1]}…"
            lost = _Struck(self._theme, short, 12, token="muted", mono=True)
            place = words(scope)
            lost.setAccessibleName(self.tr("{scope}, not used: {value}").format(
                scope=place, value=text))  # fmt: skip
            grid.addWidget(Label(self._theme, visible(place), 12, token="muted"), row, 0)
            grid.addWidget(lost, row, 1)
        return grid

    def _add_button(self, column: QVBoxLayout, word: str, scope: str = "") -> None:
        self.button = Button(self._theme, word, "default")
        name = self.name

        def act() -> None:
            self.hide()
            if scope:
                self.edit_wanted.emit(name, scope)
            else:
                self.set_wanted.emit(name)

        self.button.clicked.connect(act)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)

    # Showing and going

    def popup(self, chip: QRect, *, by_key: bool) -> None:
        """Show it below a chip, given on the screen."""
        kind = Qt.WindowType.Popup if by_key else Qt.WindowType.ToolTip
        if self.windowType() != kind:
            self.setWindowFlags(kind)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating, not by_key)
        self._leaving.stop()
        self._fit()
        at = chip.bottomLeft() + QPoint(0, 6)
        screen = QGuiApplication.screenAt(at) or self.screen()
        room = screen.availableGeometry()
        at.setX(max(room.left(), min(at.x(), room.right() - self.width())))
        if at.y() + self.height() > room.bottom():
            at.setY(chip.top() - 6 - self.height())
        self.move(at)
        self.show()
        if by_key:
            (self.button or self.eye or self).setFocus()

    @property
    def hovering(self) -> bool:
        """Whether the mouse, not a key, opened it."""
        return self.isVisible() and self.windowType() == Qt.WindowType.ToolTip

    def leave_soon(self) -> None:
        """Go, unless the mouse comes over it."""
        if self.hovering and not self._leaving.isActive():
            self._leaving.start()

    def stay(self) -> None:
        """Take note that the mouse is back on the chip."""
        self._leaving.stop()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._leaving.stop()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self.leave_soon()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)


class _Struck(Label):
    """Text that does not count."""

    def _restyle(self) -> None:
        super()._restyle()
        font = self.font()
        font.setStrikeOut(True)
        self.setFont(font)


def _wrapped(text: str, font: QFont, room: float) -> str:
    """Return monospaced text in lines that fit, a few at most: it may be one long word."""
    count = max(1, int(room / QFontMetricsF(font).horizontalAdvance("0")))
    lines = [text[start : start + count] for start in range(0, len(text), count)]
    if len(lines) > LINES:
        lines = [*lines[: LINES - 1], f"{lines[LINES - 1][:-1]}…"]
    return "\n".join(lines)
