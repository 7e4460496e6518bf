"""The bar for finding text in the body: a field, how many were found, next and previous."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QSizePolicy, QToolButton

from postwright.gui.response.body_view.pattern_search import PatternSearch
from postwright.gui.response.body_view.search import Matches, Wanted, find_all
from postwright.gui.response.body_view.view import BodyView
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.job import Job
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.speech import speak

_SEARCHED_AT_ONCE = 2 << 20
_TYPING_MS = 120
_PROBLEM_SHOWN = 60
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
        self._pattern = PatternSearch(self)
        self._done = Wanted()
        self._composing = False
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self.field = SearchField(theme, self.tr("Find in the body"))
        self.count = Label(theme, "", px=12, token="muted")
        self.previous = IconButton(theme, "chev-u", self.tr("Previous match"))
        self.next = IconButton(theme, "chev-d", self.tr("Next match"))
        self.match_case = self._option(theme, "Aa", self.tr("Match case"))
        self.whole_word = self._option(theme, "ab", self.tr("Whole words only"))
        self.whole_word.setFont(_underlined(theme))
        self.regex = self._option(theme, ".*", self.tr("Regular expression"))
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Line"))
        self.line.setAccessibleName(self.tr("Go to line"))
        self.line.setToolTip(self.tr("Go to line, or to line:column"))
        self.close_button = IconButton(theme, "close", self.tr("Close the find bar"))
        self._lay_out(theme)
        self._connect()

    def _option(self, theme: Theme, sign: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setText(sign)
        button.setFont(theme.font(12, 600))
        FixedSize(theme, button, width=28, height=28)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setCheckable(True)
        button.toggled.connect(self.search)
        return button

    def _lay_out(self, theme: Theme) -> None:
        FixedSize(theme, self, height=HEIGHT)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(4))
        self.field.setMaximumWidth(theme.px(260))
        self.field.setMinimumWidth(theme.px(110))
        FixedSize(theme, self.line, width=72)
        row.addWidget(self.field, 1)
        options = (self.match_case, self.whole_word, self.regex)
        for widget in (*options, self.previous, self.next):
            row.addWidget(widget)
        self.count.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.count.setMinimumWidth(theme.px(48))
        row.addWidget(self.count, 1)
        row.addWidget(self.line)
        row.addWidget(self.close_button)

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.line.installEventFilter(self)
        self.field.textEdited.connect(self._typing.start)
        self.field.textChanged.connect(self._clear_when_empty)
        self._typing.timeout.connect(self.search)
        self.next.clicked.connect(partial(self.step, 1))
        self.previous.clicked.connect(partial(self.step, -1))
        self.close_button.clicked.connect(self.close_bar)
        self._view.line_requested.connect(self.open_line)
        self._pattern.done.connect(self._use)
        self._pattern.failed.connect(self._tell_problem)

    def open_bar(self) -> None:
        """Show it, with what is selected on one line as the text to find."""
        chosen = self._view.short_selection()
        if chosen:
            self.field.setText(chosen)
        self.show()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        if self.field.text():
            self.search()

    def open_line(self) -> None:
        """Show it with the cursor where a line's number is typed."""
        self.show()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def close_bar(self) -> None:
        self._forget()
        self._done = Wanted()
        self.hide()
        self._view.set_matches(Matches())
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.closed.emit()

    def stop(self) -> None:
        """Give up what is looked for."""
        self._forget()

    def text_changed(self) -> None:
        """Search the other text that the view shows now."""
        self._done = Wanted()
        if self.isVisible() and self.field.text():
            self.search()

    def step(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) match."""
        if self.isHidden():
            self.open_bar()
            return
        if self._done != self._wanted():
            self.search()
            return
        self._go(self._view.matches.step(by))

    def search(self) -> None:
        self._typing.stop()
        self._forget()
        wanted = self._done = self._wanted()
        source = self._view.index.source
        if wanted.regex and wanted.text:
            self.count.setText(self.tr("Searching"))
            self._pattern.start(source, wanted)
            return
        if source.size <= _SEARCHED_AT_ONCE:
            self._use(find_all(source, wanted))
            return

        def find(cancelled: Callable[[], bool]) -> Matches:
            own = source.again()
            found = find_all(own, wanted, cancelled)
            own.close()
            return found

        self.count.setText(self.tr("Searching"))
        self._job = Job(find, self)
        self._job.done.connect(self._use)
        self._job.start()

    def _wanted(self) -> Wanted:
        return Wanted(
            self.field.text(),
            self.match_case.isChecked(),
            self.whole_word.isChecked(),
            self.regex.isChecked(),
        )

    def _forget(self) -> None:
        self._pattern.stop()
        if self._job is not None:
            self._job.cancel()
            self._job = None

    def _clear_when_empty(self, text: str) -> None:
        if not text:
            self.search()

    def _use(self, matches: Matches) -> None:
        self._job = None
        self._view.set_matches(matches)
        self._go(matches.go_from(self._view.selection.start))
        self.searched.emit(len(matches))

    def _go(self, offset: int | None) -> None:
        matches = self._view.matches
        if offset is not None:
            self._view.show_match(offset)
        number = self.locale().toString(matches.current + 1)
        total = self.locale().toString(len(matches)) + ("+" if matches.cut_short else "")
        words = self.tr("{number} of {total}").format(number=number, total=total)
        self._tell(words if len(matches) else self.tr("Nothing found"))

    def _tell_problem(self, problem: str) -> None:
        self._view.set_matches(Matches())
        self._tell(problem)
        self.searched.emit(0)

    def _tell(self, words: str) -> None:
        """Show and announce what came of it."""
        words = words if self.field.text() else ""
        self.count.setText(words if len(words) <= _PROBLEM_SHOWN else words[:_PROBLEM_SHOWN] + "…")
        self.count.setToolTip(words)
        if words and self.isVisible():
            speak(self.field, words)
        for button in (self.next, self.previous):
            button.setEnabled(len(self._view.matches) > 0)

    def _go_to_line(self) -> None:
        line, _, column = self.line.text().strip().lstrip(":").partition(":")
        if line.isdecimal():
            self._view.go_to_line(int(line), int(column) if column.isdecimal() else 1)
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and F3 step, Escape closes, also while the window has shortcuts of its own."""
        if isinstance(event, QInputMethodEvent):
            self._composing = bool(event.preeditString())
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not isinstance(event, QKeyEvent) or self._composing:
            return super().eventFilter(watched, event)
        action = self._action(watched, event)
        if action is None:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.KeyPress:
            action()
        event.accept()
        return True

    def _action(self, watched: QObject, event: QKeyEvent) -> Callable[[], None] | None:
        standard = QKeySequence.StandardKey
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if enter and plain and watched is self.line:
            return self._go_to_line
        if (enter and plain) or event.matches(standard.FindNext):
            return partial(self.step, -1 if shift else 1)
        if event.matches(standard.FindPrevious):
            return partial(self.step, -1)
        if event.key() == Qt.Key.Key_Escape:
            return self.close_bar
        if event.matches(standard.Find):
            return self.open_bar
        return None


def _underlined(theme: Theme) -> QFont:
    font = theme.font(12, 600)
    font.setUnderline(True)
    return font
