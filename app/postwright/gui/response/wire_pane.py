"""Below the chart: the wire log as text or bytes, searched and exported, and the certificates."""

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QResizeEvent,
    QShowEvent,
    QSyntaxHighlighter,
    QTextCharFormat,
)
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from postwright.gui.response.chain_view import ChainView
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import PageStack
from postwright.gui.response.plain_text import PlainText
from postwright.gui.response.wire_log import Part, selected, wire_log
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.segmented import Segmented
from postwright.model.exchange import Exchange

_PARTS: tuple[Part, ...] = ("all", "sent", "received", "tls")
_CHAIN = 4
_CHAIN_WIDTH = 60
_ROOMY, _TIGHT = 540, 440
"""Unzoomed pixels: with less the title goes, with still less the field for searching is short."""


class WirePane(QWidget):
    """Writes the log when someone looks at it."""

    export_requested = Signal(str)
    """`har` or `text`."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._exchange: Exchange | None = None
        self._stale = False
        tr = self.tr
        self.title = Label(theme, tr("Wire log"), weight=600)
        self.parts = Segmented(
            theme, [tr("All"), tr("Sent"), tr("Received"), tr("TLS"), tr("Chain")]
        )
        self.parts.setAccessibleName(tr("Part of the wire log"))
        self.parts.buttons[_CHAIN].setToolTip(tr("The server's certificates"))
        self.search = SearchField(theme, tr("Filter the wire log"), tr("Filter"))
        self.hex = IconButton(theme, "hash", tr("Show the bytes in hexadecimal"))
        self.hex.setCheckable(True)
        self.reveal = IconButton(theme, "eye", tr("Show secrets in the wire log"))
        self.reveal.setCheckable(True)
        self.copy_log = IconButton(theme, "copy", tr("Copy the wire log"))
        self.export = IconButton(theme, "download", tr("Export the wire log"))
        self.menu = QMenu(self)
        self.menu.addAction(tr("As HTTP Archive (.har)…"), self._export_har)
        self.menu.addAction(tr("As text…"), self._export_text)
        self.log = PlainText(theme, tr("Wire log"))
        self._colors = _LogColors(theme, self.log)
        self.chain = ChainView(theme)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        tools = QWidget()
        FixedSize(theme, tools, height=40)
        row = QHBoxLayout(tools)
        row.setContentsMargins(px(16), 0, px(10), 0)
        row.setSpacing(px(4))
        row.addWidget(self.title)
        row.addSpacing(px(4))
        row.addWidget(self.parts)
        row.addStretch(1)
        row.addWidget(self.search, 2)
        for button in (self.hex, self.reveal, self.copy_log, self.export):
            row.addWidget(button)
        self._views = PageStack()
        for view in (self.log, self.chain):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self._views, 1)

    def _connect(self) -> None:
        self.parts.chosen.connect(self._choose)
        self.search.textChanged.connect(self._tell)
        self.hex.toggled.connect(self._tell)
        self.reveal.toggled.connect(self._tell)
        self.copy_log.clicked.connect(self._copy)
        self.export.clicked.connect(self._open_menu)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show the log of this one; secrets are masked again."""
        self._exchange = exchange
        self.reveal.setChecked(False)
        self.chain.show_exchange(exchange)
        secure = self.chain.count > 0
        self.parts.buttons[_CHAIN].setVisible(secure)
        self._share_width()
        if not secure and self.parts.current == _CHAIN:
            self.parts.current = 0
        self.export.setEnabled(exchange is not None and bool(exchange.hops))
        self._choose(self.parts.current)

    def as_text(self) -> str:
        """Return the log as it is shown: that part, found lines, with secrets or without."""
        if self._exchange is None:
            return ""
        reveal, as_hex = self.reveal.isChecked(), self.hex.isChecked()
        lines = wire_log(self._exchange, reveal=reveal, as_hex=as_hex)
        part = _PARTS[self.parts.current] if 0 <= self.parts.current < _CHAIN else "all"
        wanted = self.search.text().casefold()
        shown = (line for line in selected(lines, part) if wanted in line.text.casefold())
        return "\n".join(line.as_text() for line in shown)

    def _choose(self, index: int) -> None:
        chain = index == _CHAIN
        self._views.setCurrentWidget(self.chain if chain else self.log)
        for widget in (self.search, self.hex, self.reveal, self.copy_log):
            widget.setVisible(not chain)
        self._tell()

    def _tell(self) -> None:
        """Write the log, or note that it is to be written as soon as someone looks."""
        self._stale = not self.isVisible()
        if not self._stale:
            self.log.show_text(self.as_text())

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.as_text())

    def _open_menu(self) -> None:
        self.menu.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    def _export_har(self) -> None:
        self.export_requested.emit("har")

    def _export_text(self) -> None:
        self.export_requested.emit("text")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._tell()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def _share_width(self) -> None:
        px = self._theme.px
        chain = 0 if self.parts.buttons[_CHAIN].isHidden() else _CHAIN_WIDTH
        self.title.setVisible(self.width() >= px(_ROOMY + chain))
        self.search.setMaximumWidth(px(150 if self.width() >= px(_TIGHT) else 90))
        self.search.setMinimumWidth(px(50))


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
