"""The Checks tab of an answer: which checks held, which did not and why, and what was captured."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from postwright.gui.models.check_results import (
    NO_RESULTS,
    ResultRow,
    Results,
    SetRow,
    passed_words,
)
from postwright.gui.response.check_line import CheckLine, SetLine
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import Badge
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.model.exchange import Exchange
from postwright.model.judged import CheckPlace, Judged

_MOST = 200
"""Rows; those that failed come first where there are more."""


def checks_badge(judged: Judged) -> Badge:
    """Say how many checks held."""
    made = judged.passed + judged.failed
    return Badge(f"{judged.passed}/{made}", "err" if judged.failed else "ok") if made else Badge()


class ChecksView(QWidget):
    """Gets results; asks by signals for whatever happens to a check."""

    add_requested = Signal()
    again_requested = Signal()
    go_requested = Signal(object)
    """A CheckPlace."""
    use_requested = Signal(object)
    """A ResultRow whose check is to want what was found."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._answered = False
        self.rows: tuple[ResultRow, ...] = ()
        self.lines: list[CheckLine] = []
        self.summary = Label(theme, "", weight=600)
        self.note = Label(theme, "", px=12, token="muted", wrap=True)
        self.again = Button(theme, self.tr("Run again"), "ghost", "refresh")
        self.again.setAccessibleName(self.tr("Run the checks again on this answer"))
        self.again.setToolTip(self.tr("Holds the shown answer against the checks; sends nothing"))
        self.add = Button(theme, self.tr("Add check"), "default", "plus")
        self.empty = Label(theme, "", token="muted", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty_add = Button(theme, self.tr("Add check"), "default", "plus")
        self._lay_out()
        self.again.clicked.connect(self.again_requested)
        self.add.clicked.connect(self.add_requested)
        self.empty_add.clicked.connect(self.add_requested)
        self.show_exchange(None)

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        head = QWidget()
        FixedSize(theme, head, height=48)
        row = QHBoxLayout(head)
        row.setContentsMargins(px(16), 0, px(10), 0)
        row.setSpacing(px(6))
        row.addWidget(self.summary, 1)
        row.addWidget(self.again)
        row.addWidget(self.add)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setAccessibleName(self.tr("Results of the checks"))
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head)
        self.note.setContentsMargins(px(16), 0, px(16), px(8))
        column.addWidget(self.note)
        column.addWidget(self._area, 1)
        nothing = QWidget()
        middle = QVBoxLayout(nothing)
        middle.setContentsMargins(px(24), 0, px(24), 0)
        middle.setSpacing(px(12))
        middle.addStretch(1)
        middle.addWidget(self.empty)
        middle.addWidget(self.empty_add, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addStretch(2)
        self._views = QStackedWidget()
        self._views.addWidget(nothing)
        self._views.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._views)

    # Values

    def show_exchange(self, exchange: Exchange | None, results: Results = NO_RESULTS) -> None:
        """Show the results of an answer; none while they are not there yet."""
        self._answered = exchange is not None and exchange.response is not None
        rows, kept = results.rows, results.kept
        self.rows = rows
        self.empty.setText(
            self.tr("Right-click a value in the body to add a check")
            if self._answered
            else self.tr("Checks of the answer stand here once it has come")
        )
        self._views.setCurrentIndex(1 if rows or kept else 0)
        self.summary.setText(passed_words(results.judged) if rows else self.tr("No checks"))
        self.note.setText(results.note)
        self.note.setVisible(bool(results.note))
        self._area.setWidget(self._listed(rows, kept))

    def _listed(self, rows: tuple[ResultRow, ...], kept: Sequence[SetRow]) -> QWidget:
        theme, px = self._theme, self._theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, px(8))
        column.setSpacing(0)
        shown = rows
        if len(rows) > _MOST:
            shown = tuple(sorted(rows, key=lambda row: row.passed is not False))[:_MOST]
        self.lines = [CheckLine(theme, row) for row in shown]
        for line in self.lines:
            line.go.clicked.connect(partial(self._go, line.row.place))
            line.use.clicked.connect(partial(self._use, line.row))
            column.addWidget(line)
        if len(rows) > _MOST:
            more = self.tr("{n:,} more that passed").format(n=len(rows) - _MOST)
            column.addWidget(self._indented(more))
        if kept:
            title = Label(theme, self.tr("Variables set"), weight=600)
            title.setContentsMargins(px(16), px(16), px(16), px(6))
            column.addWidget(title)
        for one in kept:
            column.addWidget(SetLine(theme, one))
        if rows and self._answered:
            column.addWidget(self._indented(self.tr("Right-click a value in the body to add one")))
        column.addStretch(1)
        return inside

    def _indented(self, words: str) -> Label:
        label = Label(self._theme, words, px=12, token="muted", wrap=True)
        px = self._theme.px
        label.setContentsMargins(px(16), px(10), px(16), px(4))
        return label

    def _go(self, place: CheckPlace) -> None:
        self.go_requested.emit(place)

    def _use(self, row: ResultRow) -> None:
        self.use_requested.emit(row)
