"""The exchanges that another one needed: a list that opens them, and the way back.

pane.show(whole) ─▶ list ── Enter ─▶ pane.show(one of them), bar ── Back ─▶ pane.show(whole)
"""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from postwright.engine import chunks_left
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import time_words
from postwright.model.exchange import Child, Exchange

_ROW, _MOST_ROWS, _BAR = 28, 6, 40


class ChildrenView(QWidget):
    """Lists them in the order in which they began; hidden where there are none."""

    opened = Signal(object)
    """A Child."""
    resume_requested = Signal()
    """The upload that is shown is to go on where it stopped."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._children: tuple[Child, ...] = ()
        self.title = Label(theme, "", 12, token="muted")
        self.resume = Button(theme, "", icon="refresh")
        self.list = QListWidget()
        self.list.setUniformItemSizes(True)
        self.list.setFrameShape(QListWidget.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(self.tr("Requests made for this one"))
        head = QHBoxLayout()
        head.setContentsMargins(0, 0, 0, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.resume)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        column.setSpacing(theme.px(4))
        column.addLayout(head)
        column.addWidget(self.list)
        self.list.itemActivated.connect(lambda _: self._open())
        self.list.itemClicked.connect(lambda _: self._open())
        self.resume.clicked.connect(self.resume_requested)
        theme.changed.connect(self._restyle)
        self._restyle()
        self.hide()

    def show_exchange(self, exchange: Exchange | None) -> None:
        """List what this exchange needed."""
        self._children = exchange.children if exchange else ()
        self.setVisible(bool(self._children))
        self.list.clear()
        if exchange is None or not self._children:
            return
        for child in self._children:
            item = QListWidgetItem(child_words(child), self.list)
            item.setSizeHint(QSize(0, self._theme.px(_ROW)))
        rows = min(_MOST_ROWS, len(self._children))
        self.list.setFixedHeight(self._theme.px(_ROW) * rows + 2)
        first, left = chunks_left.accepted(exchange), chunks_left.left(exchange)
        if exchange.prepared.chunks is None:
            self.title.setText(self.tr("Requests made for this one"))
        else:
            words = self.tr("{n} of {total} chunks accepted")
            self.title.setText(words.format(n=first, total=first + left))
        self.resume.setText(self.tr("Resume with chunk {n}").format(n=first + 1))
        self.resume.setVisible(bool(first and left))

    def _open(self) -> None:
        at = self.list.currentRow()
        if 0 <= at < len(self._children):
            self.opened.emit(self._children[at])

    def _restyle(self) -> None:
        self.list.setFont(self._theme.font(13, tnum=True))


class BackBar(QWidget):
    """Says that one of several exchanges is shown, and leads back to the whole."""

    back_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.title = Label(theme, "", weight=600)
        self.back = Button(theme, self.tr("Back to the whole"), kind="ghost", icon="chev-l")
        self.back.clicked.connect(self.back_requested)
        FixedSize(theme, self, height=_BAR)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(10), 0, theme.px(16), 0)
        row.addWidget(self.back)
        row.addWidget(self.title)
        row.addStretch(1)
        self.hide()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())


class ChildTrail:
    """Remembers the whole while one of its exchanges is shown by `show`."""

    def __init__(self, theme: Theme, show: Callable[[Exchange], None]) -> None:
        self._show = show
        self._whole: Exchange | None = None
        self._open: Exchange | None = None
        self.view = ChildrenView(theme)
        self.bar = BackBar(theme)
        self.view.opened.connect(self.open)
        self.bar.back_requested.connect(self.back)

    def follow(self, exchange: Exchange | None) -> None:
        """Take note of what the pane shows now."""
        inside = exchange is not None and exchange is self._open
        if not inside:
            self._whole, self._open = exchange, None
        self.bar.setVisible(inside)
        self.view.show_exchange(exchange)

    def open(self, child: Child) -> None:
        """Show one of the exchanges."""
        whole = self._whole
        if whole is None:
            return
        exchange, response = child.exchange, whole.response
        own = exchange.response
        if response and own and child is whole.children[-1] and own.headers == response.headers:
            # Where the last answer became the whole's, its file was kept there.
            exchange = replace(exchange, response=replace(own, body=response.body))
        self._open = exchange
        self.bar.title.setText(child.title)
        self._show(exchange)
        self.bar.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def back(self) -> None:
        """Show the whole again."""
        whole, self._open = self._whole, None
        if whole is not None:
            self._show(whole)
            self.view.list.setFocus(Qt.FocusReason.OtherFocusReason)


def child_words(child: Child) -> str:
    """Return `Chunk 3 of 12 · 201 Created · 34 ms`."""
    exchange = child.exchange
    response, failure = exchange.response, exchange.failure
    if failure is not None:
        outcome = translated(failure.title)
    elif response is not None:
        outcome = f"{response.status} {response.reason}".strip()
    else:
        outcome = QCoreApplication.translate("ChildrenView", "no answer")
    words = [translated(child.title), outcome, time_words(exchange.elapsed_ms)]
    attempts = max((hop.attempt for hop in exchange.hops), default=1)
    if attempts > 1:
        again = QCoreApplication.translate("ChildrenView", "{n} attempts")
        words.append(again.format(n=attempts))
    return " · ".join(words)
