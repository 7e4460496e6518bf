"""The Timing tab: facts in a row, the chart of hops and phases, and the wire log."""

import statistics

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.models.timing_rows import TimingRows, timing_rows, usual_times
from postwright.gui.response.waterfall import Axis, Waterfall
from postwright.gui.response.wire_pane import WirePane
from postwright.gui.theme import Theme
from postwright.gui.widgets.key_splitter import KeySplitter
from postwright.gui.widgets.labels import Label
from postwright.gui.words import labelled, phrases, time_words
from postwright.model.exchange import Exchange

_MEDIAN_OF = 10
_CHART_SHARE = 0.7
_FACT_WIDTH = 108
_MOST_FACTS = 8
_LEAST_HEIGHT = 380
"""Unzoomed pixels; where the pane has fewer the whole tab scrolls."""


class TimingView(QWidget):
    """Shows one exchange; earlier ones give the median beside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exchange: Exchange | None = None
        self._earlier: tuple[Exchange, ...] = ()
        self._stale = self._times_stale = False
        """Whether the whole, or the times alone, are to be drawn as soon as someone looks."""
        self.rows = TimingRows(self)
        self.chart = Waterfall(theme, self.rows)
        self.axis = Axis(theme, self.rows, self.chart)
        self._columns_shown = 1
        self.facts: list[tuple[Label, Label]] = []
        self.wire = WirePane(theme)
        self.log, self.reveal = self.wire.log, self.wire.reveal
        self.copy_log = self.wire.copy_log
        self._lay_out()

    def _lay_out(self) -> None:
        theme = self._theme
        self._facts_grid = QGridLayout()
        self._facts_grid.setHorizontalSpacing(theme.px(16))
        self._facts_grid.setVerticalSpacing(theme.px(8))
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._facts_grid)
        column.addWidget(self.axis)
        column.addWidget(self.chart, 1)
        divider = self.tr("Divider between times and wire log")
        self._split = KeySplitter(theme, Qt.Orientation.Vertical, divider)
        self._split.addWidget(upper)
        self._split.addWidget(self.wire)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(self._split)
        self.empty = Label(theme, self.tr("Send to see where the time goes"), token="muted")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._area = area
        whole.addWidget(area)
        whole.addWidget(self.empty)
        theme.changed.connect(self._relay)
        self._relay()

    def _relay(self) -> None:
        self._split.setMinimumHeight(self._theme.px(_LEAST_HEIGHT))

    def show_exchange(self, exchange: Exchange | None) -> None:
        self._exchange, self._stale = exchange, True
        self._area.setVisible(exchange is not None)
        self.empty.setVisible(exchange is None)
        self._refresh()

    def set_earlier(self, exchanges: tuple[Exchange, ...]) -> None:
        self._earlier, self._times_stale = exchanges, True
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        self._refresh()
        super().showEvent(event)

    def _refresh(self) -> None:
        """Draw what there is, but only for someone who looks: it is most of what a send costs."""
        if not self.isVisible():
            return
        if self._stale or self._times_stale:
            self._times_stale = False
            self._show_times()
        if self._stale:
            self._stale = False
            self.wire.show_exchange(self._exchange)
            self._share_height()

    def _show_times(self) -> None:
        self._show_rows()
        self._show_facts()

    def _show_rows(self) -> None:
        exchange = self._exchange
        usual = usual_times(self._earlier[:_MEDIAN_OF])
        self.rows.show(timing_rows(exchange, usual) if exchange else ())
        self.axis.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self.facts)
        if self._columns(count) != self._columns_shown:
            self._show_facts()
        self._share_height()

    def _share_height(self) -> None:
        wanted = self.chart.full_height() + self._theme.px(110)
        height = max(self.height(), self._theme.px(_LEAST_HEIGHT))
        upper = min(wanted, int(height * _CHART_SHARE))
        self._split.setSizes([upper, height - upper])

    def _show_facts(self) -> None:
        while self._facts_grid.count():
            item = self._facts_grid.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.facts = []
        facts = self.facts_in_words()
        columns = self._columns_shown = self._columns(len(facts))
        for at, (name, value) in enumerate(facts):
            row, column = divmod(at, columns)
            if column:
                line = QFrame()
                line.setProperty("line", "true")
                line.setFixedWidth(1)
                self._facts_grid.addWidget(line, row, 2 * column - 1)
            self._facts_grid.addWidget(self._fact(name, value), row, 2 * column)
        for column in range(2 * _MOST_FACTS):
            self._facts_grid.setColumnStretch(column, 0)
        self._facts_grid.setColumnStretch(2 * columns, 1)

    def _columns(self, count: int) -> int:
        fit = self.width() // self._theme.px(_FACT_WIDTH)
        return max(1, min(fit, count))

    def _fact(self, name: str, value: str) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        labels = Label(self._theme, name, 12, token="muted"), Label(self._theme, value, weight=600)
        labels[1].setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        labels[1].setAccessibleName(labelled(name, value))
        for label in labels:
            column.addWidget(label)
        self.facts.append(labels)
        return box

    def facts_in_words(self) -> list[tuple[str, str]]:
        """Return name and value of what is known of the exchange."""
        exchange = self._exchange
        if exchange is None:
            return []
        facts = [(self.tr("Total"), time_words(exchange.elapsed_ms))]
        times = [e.elapsed_ms for e in self._earlier[:_MEDIAN_OF] if e.response is not None]
        if len(times) > 1:
            title = self.tr("Last {n} sends").format(n=len(times))
            words = self.tr("median {time}").format(time=time_words(statistics.median(times)))
            facts.append((title, words))
        if not exchange.hops:
            return facts
        last = exchange.hops[-1]
        redirects = sum(hop.reason_for == "redirect" for hop in exchange.hops)
        connection = self.tr("reused") if last.reused else self.tr("new")
        if redirects:
            words = self.tr("1 redirect") if redirects == 1 else self.tr("{n} redirects")
            connection = phrases((connection, words.format(n=redirects)))
        facts.append((self.tr("Connection"), connection))
        if last.peer:
            facts.append((self.tr("Proxy") if last.proxy else self.tr("Server"), last.peer))
        facts.append((self.tr("Version"), f"HTTP/{last.http}"))
        facts.append((self.tr("Encryption"), self._encryption()))
        return facts

    def _encryption(self) -> str:
        tls = self._exchange.hops[-1].tls if self._exchange else None
        if tls is None:
            return self.tr("none")
        trust = self.tr("trusted") if tls.verified else self.tr("not checked")
        return phrases((tls.version, trust))
