"""The bar for finding text in the body: a field, how many were found, next and previous."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QToolButton

from postwright.gui.response.body_view.search import Matches, find_all
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.labels import Label

_SEARCHED_AT_ONCE = 2 << 20
_TYPING_MS = 120
HEIGHT = 40


class FindBar(QFrame):
    """Searches the text of one view while one types."""

    searched = Signal(int)
    """So many matches were found."""
    closed = Signal()

    def __init__(self, theme: Theme, view: BodyView) -> None:
        super().__init__()
        self._view = view
        self._job: Job | None = None
        self._needle = ("", False)
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Find in the body"))
        self.field.setAccessibleName(self.tr("Find in the body"))
        self.field.setClearButtonEnabled(True)
        search = QAction(theme.icon("search", "muted"), "", self.field)
        self.field.addAction(search, QLineEdit.ActionPosition.LeadingPosition)
        self.count = Label(theme, "", px=12, token="muted")
        self.previous = IconButton(theme, "chev-u", self.tr("Previous match"))
        self.next = IconButton(theme, "chev-d", self.tr("Next match"))
        self.match_case = QToolButton()
        self.match_case.setText("Aa")
        self.match_case.setFont(theme.font(12, 600))
        FixedSize(theme, self.match_case, width=28, height=28)
        self.match_case.setToolTip(self.tr("Match case"))
        self.match_case.setAccessibleName(self.tr("Match case"))
        self.match_case.setCheckable(True)
        self.close_button = IconButton(theme, "close", self.tr("Close the find bar"))
        self._lay_out(theme)
        self._connect()

    def _lay_out(self, theme: Theme) -> None:
        FixedSize(theme, self, height=HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(4))
        self.field.setMaximumWidth(theme.px(260))
        row.addWidget(self.field, 1)
        for widget in (self.count, self.previous, self.next, self.match_case):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.close_button)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._typing.start)
        self._typing.timeout.connect(self.search)
        self.match_case.toggled.connect(self.search)
        self.next.clicked.connect(partial(self.step, 1))
        self.previous.clicked.connect(partial(self.step, -1))
        self.close_button.clicked.connect(self.close_bar)

    def open_bar(self) -> None:
        """Show it, with what is selected on one line as the text to find."""
        chosen = self._view.selected_text() if self._view.selection else ""
        if chosen and "\n" not in chosen and len(chosen) < 200:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self.search()

    def close_bar(self) -> None:
        self._forget()
        self._needle = ("", False)
        self.hide()
        self._view.set_matches(Matches())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def text_changed(self) -> None:
        """Search the other text that the view shows now."""
        self._needle = ("", False)
        if self.isVisible() and self.field.text():
            self.search()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) match."""
        if self.isHidden():
            self.open_bar()
            return
        if self._needle != self._wanted():
            self.search()
            return
        offset = self._view.matches.step(by)
        self._go(offset)

    def search(self) -> None:
        self._typing.stop()
        self._forget()
        self._needle = self._wanted()
        text, match_case = self._needle
        needle = text.encode("utf-8", "surrogateescape")
        source = self._view.index.source
        if source.size <= _SEARCHED_AT_ONCE:
            self._use(Matches(find_all(source, needle, match_case=match_case), len(needle)))
            return

        def find(cancelled: Callable[[], bool]) -> Matches:
            own = source.again()
            found = find_all(own, needle, match_case=match_case, cancelled=cancelled)
            own.close()
            return Matches(found, len(needle))

        self.count.setText(self.tr("Searching"))
        self._job = Job(find, self)
        self._job.done.connect(self._use)
        self._job.start()

    def _wanted(self) -> tuple[str, bool]:
        return self.field.text(), self.match_case.isChecked()

    def _forget(self) -> None:
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _use(self, matches: Matches) -> None:
        self._job = None
        self._view.set_matches(matches)
        self._go(matches.go_from(self._view.selection.start))
        self.searched.emit(len(matches))

    def _go(self, offset: int | None) -> None:
        matches = self._view.matches
        if offset is not None:
            self._view.show_match(offset)
        total = f"{len(matches)}+" if matches.cut_short else str(len(matches))
        words = f"{matches.current + 1} / {total}" if len(matches) else self.tr("Nothing found")
        self.count.setText(words if self.field.text() else "")
        for button in (self.next, self.previous):
            button.setEnabled(len(matches) > 0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and F3 step, Escape closes, also while the window has shortcuts of its own."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        standard = QKeySequence.StandardKey
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if (enter and plain) or event.matches(standard.FindNext):
            action: Callable[[], None] = partial(self.step, -1 if shift else 1)
        elif event.matches(standard.FindPrevious):
            action = partial(self.step, -1)
        elif event.key() == Qt.Key.Key_Escape:
            action = self.close_bar
        elif event.matches(standard.Find):
            action = self.field.selectAll
        else:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            action()
        event.accept()
        return True
