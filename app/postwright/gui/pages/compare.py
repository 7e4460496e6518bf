"""Two answers side by side: what was added, removed and changed between them."""

import time

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from postwright.analysis.comparison import as_text, masked
from postwright.analysis.diff_rules import Rules
from postwright.gui.models.difference_rows import SEPARATOR, DifferenceRows, Section
from postwright.gui.pages.difference_table import DifferenceTable
from postwright.gui.response.page_stack import line
from postwright.gui.response.pill import verdict_of
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.widgets.segmented import Segmented
from postwright.gui.widgets.speech import speak
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled, phrases, time_words, when_words
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor
from postwright.storage.record import secrets_of

LEFT, RIGHT = 0, 1
NARROW = 820
CHROME = 52
"""What a side's button has beside its words: margins, the icon."""


class ComparePage(QWidget):
    """Shows what it is given; what is compared, and by which rules, is for whoever listens."""

    pick_wanted = Signal(int)
    """The side for which another answer is to be chosen."""
    swap_wanted = Signal()
    ignore_wanted = Signal(str)
    """What is not to be compared from now on: a path, or the name of a header."""
    rule_wanted = Signal()
    """A rule is to be typed."""
    compared_again = Signal(str)
    """What is to be compared again, though it was left out."""
    order_wanted = Signal(bool)
    """Whether lists in another order differ."""
    cancel_wanted = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.exchanges: tuple[Exchange | None, Exchange | None] = (None, None)
        self._line = 0
        """Which one was current when another comparison of the same two answers began."""
        self._said: dict[Button, tuple[str, str]] = {}
        """What each side is, and how a screen reader says it."""
        self.rules = Rules()
        tr = self.tr
        self.setObjectName("compare_page")
        self.setAccessibleName(tr("Compare answers"))
        self.title = Label(theme, tr("Compare"), 18, 600)
        self.about = Label(theme, "", token="muted")
        self.ignore = Button(theme, tr("Ignore…"), "ghost", "filter")
        self.copy = Button(theme, tr("Copy differences"), "default", "copy")
        self.picks = (Button(theme, "", icon="clock"), Button(theme, "", icon="clock"))
        self.swap = IconButton(theme, "refresh", tr("Swap the sides"))
        self.shown = Segmented(theme, (tr("Only differences"), tr("Everything")))
        self.shown.setAccessibleName(tr("Which rows are shown"))
        self.count = Label(theme, "", weight=600)
        self.cancel = Button(theme, tr("Cancel"), "link")
        self.previous = IconButton(theme, "chev-u", tr("Previous difference"))
        self.next = IconButton(theme, "chev-d", tr("Next difference"))
        self.rows = DifferenceRows(self)
        self.table = DifferenceTable(theme, self.rows, tr("Differences"))
        self.setFocusProxy(self.table)
        self._menu = QMenu(self)
        self._lay_out()
        self._connect()
        self.show_sides(None, None, self.rules)

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.setSpacing(px(8))
        for widget, share in ((self.title, 0), (self.about, 1), (self.ignore, 0), (self.copy, 0)):
            head.addWidget(widget, share)
        sides = QHBoxLayout()
        sides.setSpacing(px(8))
        sides.addWidget(self.picks[LEFT])
        sides.addWidget(self.swap)
        sides.addWidget(self.picks[RIGHT])
        sides.addStretch(1)
        tools = QHBoxLayout()
        tools.setSpacing(px(8))
        tools.addWidget(self.shown)
        tools.addSpacing(px(4))
        tools.addWidget(self.count)
        tools.addWidget(self.cancel)
        tools.addStretch(1)
        tools.addWidget(self.previous)
        tools.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(14), 0, 0)
        column.setSpacing(px(10))
        for row in (head, sides, tools):
            row.setContentsMargins(px(20), 0, px(16), 0)
            column.addLayout(row)
        body = QVBoxLayout()
        body.setSpacing(0)
        body.addWidget(line())
        body.addWidget(self.table, 1)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.picks[LEFT].clicked.connect(lambda: self.pick_wanted.emit(LEFT))
        self.picks[RIGHT].clicked.connect(lambda: self.pick_wanted.emit(RIGHT))
        self.swap.clicked.connect(self.swap_wanted)
        self.shown.chosen.connect(self.show_part)
        self.copy.clicked.connect(self.copy_text)
        self.ignore.clicked.connect(self._open_rules)
        self.cancel.clicked.connect(self.cancel_wanted)
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.table.ignore_wanted.connect(self.ignore_wanted)

    # What is compared

    def show_sides(self, left: Exchange | None, right: Exchange | None, rules: Rules) -> None:
        """Say which answers these are; their sections come afterwards."""
        self._line = self.table.currentIndex().row() if self.exchanges == (left, right) else 0
        self.exchanges, self.rules = (left, right), rules
        now, names = time.time(), (self.tr("First answer"), self.tr("Second answer"))
        for button, exchange, name in zip(self.picks, self.exchanges, names, strict=True):
            words = side_words(exchange, now) if exchange else self.tr("Choose an answer")
            button.setToolTip(plain_tip(words))
            self._said[button] = words, labelled(name, words)
        self._fit_sides()
        first = left or right
        mask = redactor(secrets_of(first)) if first else str
        request = f"{first.prepared.method} {mask(first.prepared.url)}" if first else ""
        self.about.setText(request if len(request) < 90 else f"{request[:89]}…")
        self.about.setToolTip("")
        count = rules.count
        self.ignore.setText(self.tr("Ignoring %n", "", count) if count else self.tr("Ignore…"))
        for widget in (self.copy, self.swap, self.previous, self.next, self.shown):
            widget.setEnabled(left is not None and right is not None)
        if left is None or right is None:
            words = self.tr("Choose two answers: what differs between them is listed here.")
            self.rows.show((Section(words, note=" "),), ("", ""))
            self.count.setText("")
            self.cancel.hide()

    def show_sections(self, sections: tuple[Section, ...], *, working: bool = False) -> None:
        """Show what was compared so far; while it goes on it can be cancelled."""
        left, right = self.exchanges
        if left is None or right is None:
            return
        now = time.time()
        self.rows.show(sections, (side_words(left, now), side_words(right, now)))
        total = sum(section.differences for section in sections)
        words = self.tr("%n difference(s)", "", total) if total else self.tr("No difference")
        self.count.setText(self.tr("Comparing…") if working else words)
        self.cancel.setVisible(working)
        if not working:
            speak(self, words)
            if places := self.rows.differing():
                self.table.choose(next((n for n in places if n >= self._line), places[-1]))

    def show_part(self, index: int) -> None:
        """Show only the differences, or everything."""
        self.shown.current = index
        current = self.table.currentIndex()
        row = self.rows.lines[current.row()].row if current.isValid() else None
        self.rows.set_only_differences(index == 0)
        at = next((n for n, one in enumerate(self.rows.lines) if row and one.row is row), None)
        if at is not None:
            self.table.choose(at)

    # Commands

    def step(self, by: int) -> None:
        """Go to the next or the previous difference and say which it is."""
        number = self.table.step(by)
        if number:
            total = len(self.rows.differing())
            words = self.tr("{n} of {total}").format(n=number, total=total)
            spoken = self.rows.spoken(self.rows.lines[self.table.currentIndex().row()])
            self.count.setText(words)
            speak(self, phrases((words, spoken)))

    def text(self) -> str:
        """Return the differences as text, without secrets."""
        left, right = self.exchanges
        if left is None or right is None:
            return ""
        sections = tuple(
            (one.name, tuple(masked(row, left, right) for row in one.rows if row.differs))
            for one in self.rows.sections
        )
        return as_text((_title(left), _title(right)), sections)

    def copy_text(self) -> None:
        """Put the differences on the clipboard."""
        QGuiApplication.clipboard().setText(self.text())
        speak(self, self.tr("Copied"))

    def _open_rules(self) -> None:
        menu = self.rules_menu()
        menu.popup(self.ignore.mapToGlobal(QPoint(0, self.ignore.height())))

    def rules_menu(self) -> QMenu:
        """Return what is left out, to be compared again, and what else can be."""
        menu = self._menu
        menu.clear()
        for rule in (*self.rules.paths, *self.rules.headers):
            action = menu.addAction(menu_text(rule))
            action.setCheckable(True)
            action.setChecked(True)
            action.triggered.connect(lambda _=False, rule=rule: self.compared_again.emit(rule))
        order = menu.addAction(self.tr("The order of lists"))
        order.setCheckable(True)
        order.setChecked(self.rules.any_order)
        order.triggered.connect(self.order_wanted)
        menu.addSeparator()
        menu.addAction(self.tr("A path or a header…"), self.rule_wanted.emit)
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.about.setVisible(self.width() >= self._theme.px(NARROW))
        self._fit_sides()

    def _fit_sides(self) -> None:
        """Let the words of both sides end in dots where there is no room for them."""
        px = self._theme.px
        room = (self.width() - px(36) - self.swap.width() - 2 * px(8)) // 2 - px(CHROME)
        for button, (words, name) in self._said.items():
            metrics = QFontMetricsF(button.font())
            button.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, room))
            button.setAccessibleName(name)


def side_words(exchange: Exchange, now: float) -> str:
    """Return how an answer ended, what it took, and when that was."""
    verdict, took = verdict_of(exchange).words, time_words(exchange.elapsed_ms)
    return SEPARATOR.join((verdict, took, when_words(exchange.started_at, now)))


def _title(exchange: Exchange) -> str:
    when = time.strftime("%Y-%m-%d %H:%M:%S", time.localtime(exchange.started_at))
    return phrases((verdict_of(exchange).words, when))
