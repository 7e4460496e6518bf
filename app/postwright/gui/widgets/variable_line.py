"""A line of text that completes `{{variables}}` and paints a chip on each."""

from PySide6.QtCore import QRect, QRectF, QStringListModel, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import BELOW, Reach, nothing_in_reach
from postwright.gui.widgets.variable_chips import Known, always_known, paint_chip_box
from postwright.gui.widgets.variable_popup import VariablePopup
from postwright.model.variable_text import UNFINISHED, VARIABLE

_KEYS = {Qt.Key.Key_Enter, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Escape}


class VariableLine(QLineEdit):
    """After `{{` it lists the variables in reach."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.reach: Reach = nothing_in_reach
        self.known: Known = always_known
        self._completer: QCompleter | None = None
        self._popup: VariablePopup | None = None
        self._lines = QStringListModel(self)
        self.textEdited.connect(self._follow)

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.known = known
        self.update()

    # Completion

    @property
    def completing(self) -> bool:
        """Whether the list is open."""
        return self._popup is not None and self._popup.isVisible()

    def _list(self) -> tuple[QCompleter, VariablePopup]:
        """Return the list; most lines never need one."""
        if self._completer is None or self._popup is None:
            self._completer = QCompleter(self._lines, self)
            self._completer.setWidget(self)
            self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._popup = VariablePopup(self._theme)
            self._popup.serve(self._completer)
            self._completer.activated.connect(self._insert)
        return self._completer, self._popup

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.completing and event.key() in _KEYS:
            _, popup = self._list()
            if event.key() != Qt.Key.Key_Escape:
                self._insert(str(popup.currentIndex().data() or ""))
            popup.hide()
            return
        super().keyPressEvent(event)

    def _typed(self) -> str | None:
        found = UNFINISHED.search(self.text()[: self.cursorPosition()])
        return found[1] if found else None

    def _follow(self) -> None:
        typed = self._typed()
        if typed is None:
            if self._popup is not None:
                self._popup.hide()
            return
        completer, popup = self._list()
        self._lines.setStringList(popup.offer(self.reach()))
        completer.setCompletionPrefix(typed)
        if not completer.completionCount():
            popup.hide()
            return
        place = QRect(self.rect())
        place.adjust(0, 0, 0, self._theme.px(BELOW))
        place.setWidth(max(place.width(), popup.wanted_width()))
        completer.complete(place)
        popup.setCurrentIndex(completer.completionModel().index(0, 0))

    def _insert(self, line: str) -> None:
        typed, name = self._typed(), self._popup.name_of(line) if self._popup else ""
        if typed is None or not name:
            return
        place = self.cursorPosition()
        closed = self.text()[place:].startswith("}}")
        self.setSelection(place - len(typed), len(typed) + 2 * closed)
        self.insert(f"{name}}}}}")

    # Chips

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        text = self.text()
        if "{{" not in text or self.echoMode() != QLineEdit.EchoMode.Normal:
            return
        metrics, cursor = QFontMetricsF(self.font()), self.cursorRect()
        # Qt tells where the cursor stands; everything else is so far from there.
        start = cursor.center().x() - metrics.horizontalAdvance(text[: self.cursorPosition()])
        painter = QPainter(self)
        painter.setClipRect(self.rect().adjusted(3, 1, -3, -1))
        high = metrics.height() + 2
        for match in VARIABLE.finditer(text):
            left = start + metrics.horizontalAdvance(text[: match.start()])
            width = metrics.horizontalAdvance(match[0])
            box = QRectF(left - 1, cursor.center().y() - high / 2, width + 2, high)
            paint_chip_box(painter, self._theme, box, known=self.known(match[1]))
