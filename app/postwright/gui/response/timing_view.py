"""The Timing tab: facts in a row, the chart of hops and phases, and the wire log."""

import statistics

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
)
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSplitter, QVBoxLayout, QWidget

from postwright.gui.models.timing_rows import TimingRows, timing_rows
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import Badge
from postwright.gui.response.plain_text import PlainText
from postwright.gui.response.waterfall import Axis, Waterfall
from postwright.gui.response.wire_log import Part, selected, wire_log
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.segmented import Segmented
from postwright.gui.words import time_words
from postwright.model.exchange import Exchange

_PARTS: tuple[Part, ...] = ("all", "sent", "received", "tls")
_MEDIAN_OF = 10
_CHART_SHARE = 0.7
_FACT_WIDTH = 118
_MOST_FACTS = 8


class TimingView(QWidget):
    """Shows one exchange; earlier ones give the median beside."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exchange: Exchange | None = None
        self._stale = False
        self._earlier: tuple[Exchange, ...] = ()
        self.rows = TimingRows(self)
        self.chart = Waterfall(theme, self.rows)
        self.axis = Axis(theme, self.rows, self.chart)
        self._columns_shown = 1
        self.facts: list[tuple[Label, Label]] = []
        self.parts = Segmented(
            theme, [self.tr("All"), self.tr("Sent"), self.tr("Received"), self.tr("TLS")]
        )
        self.parts.setAccessibleName(self.tr("Part of the wire log"))
        self.reveal = IconButton(theme, "eye", self.tr("Show secrets in the wire log"))
        self.reveal.setCheckable(True)
        self.copy_log = IconButton(theme, "copy", self.tr("Copy the wire log"))
        self.log = PlainText(theme, self.tr("Wire log"))
        self._colors = _LogColors(theme, self.log)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        self._facts_grid = QGridLayout()
        self._facts_grid.setHorizontalSpacing(theme.px(20))
        self._facts_grid.setVerticalSpacing(theme.px(8))
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), 0)
        column.setSpacing(theme.px(6))
        column.addLayout(self._facts_grid)
        column.addWidget(self.axis)
        column.addWidget(self.chart, 1)
        tools = QWidget()
        FixedSize(theme, tools, height=40)
        row = QHBoxLayout(tools)
        row.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(6))
        row.addWidget(Label(theme, self.tr("Wire log"), weight=600))
        row.addSpacing(theme.px(8))
        row.addWidget(self.parts)
        row.addStretch(1)
        row.addWidget(self.reveal)
        row.addWidget(self.copy_log)
        lower = QWidget()
        below = QVBoxLayout(lower)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(tools)
        below.addWidget(self.log, 1)
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.setHandleWidth(1)
        self._split.addWidget(upper)
        self._split.addWidget(lower)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._split)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._tell)
        self.reveal.toggled.connect(self._tell)
        self.copy_log.clicked.connect(self._copy)

    def show_exchange(self, exchange: Exchange | None) -> None:
        self._exchange = exchange
        self.reveal.setChecked(False)
        self.rows.show(timing_rows(exchange) if exchange else ())
        self.axis.update()
        self._show_facts()
        self._tell()
        self._share_height()

    def badge(self) -> Badge:
        return Badge()

    def set_earlier(self, exchanges: tuple[Exchange, ...]) -> None:
        self._earlier = exchanges
        self._show_facts()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        count = len(self.facts)
        if self._columns(count) != self._columns_shown:
            self._show_facts()
        self._share_height()

    def _share_height(self) -> None:
        wanted = self.chart.full_height() + self._theme.px(110)
        height = max(self.height(), self._theme.px(300))
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
        labels[1].setAccessibleName(f"{name}: {value}")
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
            connection += ", " + words.format(n=redirects)
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
        return f"{tls.version}, {trust}"

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._tell()

    def _tell(self) -> None:
        """Write the log, or note that it is to be written as soon as someone looks."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.log.show_text(self._log_text())

    def _log_text(self) -> str:
        if self._exchange is None:
            return ""
        lines = wire_log(self._exchange, reveal=self.reveal.isChecked())
        part = _PARTS[max(0, self.parts.current)]
        return "\n".join(line.as_text() for line in selected(lines, part))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._log_text())


class _LogColors(QSyntaxHighlighter):
    """Colours times, signs and header names."""

    _SIGN_AT = 11

    def __init__(self, theme: Theme, log: PlainText) -> None:
        super().__init__(log.document())
        self._theme = theme
        theme.changed.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        sign = text[self._SIGN_AT : self._SIGN_AT + 1]
        self._color(0, self._SIGN_AT, self._theme.color("muted"))
        token = {">": "accent", "<": "ok"}.get(sign, "muted")
        self._color(self._SIGN_AT, 1, self._theme.color(token))
        start = self._SIGN_AT + 2
        if sign == "*":
            self._color(start, len(text) - start, self._theme.color("text2"))
            return
        name, colon, _ = text[start:].partition(": ")
        if colon and name.replace("-", "").replace("_", "").isalnum():
            self._color(start, len(name) + 1, self._theme.syntax("key"))

    def _color(self, start: int, length: int, color: QColor) -> None:
        looks = QTextCharFormat()
        looks.setForeground(color)
        self.setFormat(start, length, looks)
