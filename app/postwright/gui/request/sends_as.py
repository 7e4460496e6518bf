"""What will be sent, exactly: request line, every header with its origin, the body's size."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from postwright.analysis.wire_difference import wire_differences
from postwright.engine.errors import NotSent
from postwright.gui.origins import DOTS
from postwright.gui.request.sends_as_line import PreviewLine
from postwright.gui.request.sends_as_rows import PreviewRow, preview_rows
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.cards import Card
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine
from postwright.gui.wire_words import difference_words
from postwright.gui.words import clauses, phrases, size_words
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Field
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.storage.record import secrets_of


class SendsAs(QWidget):
    """A strip under the editors; its head opens and closes it, its top edge is dragged."""

    omit_wanted = Signal(str)
    """The name of an automatic header to leave out."""
    switch_wanted = Signal(str)
    """The id of what turns a line on or off, see `gui.auth_fixes`."""
    copy_wanted = Signal()
    opened = Signal(bool)
    resized = Signal(int)
    """By so many pixels the user dragged the top edge up."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._open, self._stopped = theme, True, False
        self._height, self._room = 228, 10_000
        self._drag_from: float | None = None
        self.line = QFrame()
        self.line.setProperty("line", "true")
        self.line.setFixedHeight(1)
        self.toggle = IconButton(theme, "chev-d", self.tr("Close what will be sent"), size=24)
        self.title = Label(theme, self.tr("Sends as"), 13, 600)
        self.summary = Label(theme, "", 12, token="muted")
        self.proof = QLabel()
        self._marks: list[SignLine] = []
        self.copy = IconButton(theme, "copy", self.tr("Copy as cURL"), size=24)
        self._lines = QWidget()
        self._column = QVBoxLayout(self._lines)
        self._column.setContentsMargins(16, 0, 16, 8)
        self._column.setSpacing(0)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(self._lines)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._head = QHBoxLayout()
        self._head.setSpacing(6)
        for widget in (self.toggle, self.title, self.summary):
            self._head.addWidget(widget)
        self._head.addStretch(1)
        self._head.addWidget(self.proof)
        self._head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        self.setMouseTracking(True)
        words = self.tr("The last send left byte for byte as it was shown here")
        self.proof.setToolTip(words)
        self.proof.setAccessibleName(words)
        self.proof.hide()
        self.toggle.clicked.connect(self._press)
        self.copy.clicked.connect(self.copy_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
        icon = self._theme.pixmap("ok-circle", "ok", 14, self.devicePixelRatioF())
        self.proof.setPixmap(icon)
        self._head.setContentsMargins(px(12), px(4), px(12), px(4))
        self._head.setSpacing(px(6))
        self._fit()

    @property
    def is_open(self) -> bool:
        return self._open

    def set_open(self, on: bool) -> None:
        """Show the lines or the head alone."""
        self._open = on
        self.area.setVisible(on)
        self.toggle.set_icon("chev-d" if on else "chev-u")
        name = self.tr("Close what will be sent") if on else self.tr("Show what will be sent")
        self.toggle.set_name(name)
        self._fit()

    def _press(self) -> None:
        self.set_open(not self._open)
        self.opened.emit(self._open)

    def _fit(self) -> None:
        px = self._theme.px
        self.summary.setVisible(not (self._open and self._stopped))  # the card says it
        self.setFixedHeight(
            min(px(self._height), max(self._room, px(80))) if self._open else px(36)
        )

    def set_room(self, pixels: int) -> None:
        """Be no higher than this; the height that the user chose comes back with the room."""
        self._room = pixels
        self._fit()

    # The top edge is dragged.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._open and event.position().y() < self._theme.px(6):
            self._drag_from = event.globalPosition().y() + self.height()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        edge = self._open and event.position().y() < self._theme.px(6)
        self.setCursor(Qt.CursorShape.SplitVCursor if edge else Qt.CursorShape.ArrowCursor)
        if self._drag_from is not None:
            self.set_height(self._drag_from - event.globalPosition().y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._drag_from is not None:
            self._drag_from = None
            self.resized.emit(self._height)

    def set_height(self, pixels: float) -> None:
        """Be so many pixels high, within reason."""
        unzoomed = pixels * 100 / self._theme.zoom_percent
        self._height = round(min(max(80, unzoomed), 480))
        self._fit()

    # What is shown

    def show_prepared(
        self,
        prepared: PreparedRequest,
        environment: str = "",
        collection: str = "",
        rows: Sequence[Field] = (),
    ) -> None:
        """Show a request that can be sent; secrets as dots. `rows` are its own, off ones too."""
        self._clear()
        for line in self._marks:
            self._add(line)
        for row in preview_rows(prepared, rows, collection):
            self._add(self._line(row))
        size = prepared.body.size_bytes
        parts = [
            self._count(len(prepared.headers)),
            self.tr("{0} of body").format(size_words(size)) if size else self.tr("no body"),
        ]
        if environment:
            parts.append(self.tr("resolved with {0}").format(environment))
        self._go_on()
        self.summary.setText(phrases(parts))
        self.copy.setEnabled(True)

    def _go_on(self) -> None:
        """Take back what stopped a send."""
        self._stopped = False
        self.summary.set_token("muted")
        self._fit()

    def _line(self, row: PreviewRow) -> PreviewLine:
        line = PreviewLine(
            self._theme, row.name, row.value, row.origin, row.origin_name, kind=row.kind
        )
        if row.fix:
            line.offer(self.tr("turn on") if row.turns_on else self.tr("turn off"))
            line.chosen.connect(partial(self._switch, row.fix))
        return line

    def _switch(self, fix: str, name: str) -> None:
        if fix.startswith("omit:"):
            self.omit_wanted.emit(name)
        else:
            self.switch_wanted.emit(fix)

    def show_wire(self, exchange: Exchange | None) -> None:
        """Mark what left otherwise at the last send than it had been shown."""
        found = wire_differences(exchange) if exchange is not None else None
        self.proof.setVisible(found == ())
        for line in self._marks:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        mask = redactor(secrets_of(exchange), DOTS) if exchange is not None else str
        words = [visible(mask(difference_words(one))) for one in found or ()]
        self._marks = [SignLine(self._theme, one, "err") for one in words]
        for number, line in enumerate(self._marks):
            self._column.insertWidget(number, line)

    def _count(self, headers: int) -> str:
        return self.tr("1 header") if headers == 1 else self.tr("{0} headers").format(headers)

    def show_nothing(self) -> None:
        """Say what is to be done first, where nothing was typed that could be wrong."""
        self._clear()
        self._go_on()
        self.summary.setText(self.tr("Type a URL to see what will be sent"))
        self.copy.setEnabled(False)

    def show_error(self, error: NotSent) -> None:
        """Say why nothing would be sent."""
        self._clear()
        self._stopped = True
        what = visible(translated(error.what))
        self.summary.set_token("err")
        self.summary.setText(what)
        card = Card(self._theme, tone="err", pad=(12, 8, 12, 8))
        card.column.addWidget(SignLine(self._theme, what, "err"))
        where, fix = visible(translated(error.where)), visible(translated(error.fix))
        for words in (
            self.tr("Where: {place}").format(place=where) if where else "",
            self.tr("What to do: {fix}").format(fix=fix) if fix else "",
        ):
            if words:
                line = Label(self._theme, words, 12, token="text2", wrap=True)
                line.setContentsMargins(self._theme.px(24), 0, 0, self._theme.px(2))
                card.column.addWidget(line)
        card.setMinimumHeight(1)  # as many lines as the width makes, not the narrowest's
        card.setAccessibleName(clauses((what, where, fix)))
        self._add(card)
        self._fit()
        if error.kind == "auth":
            self._add(self._choice())
        self.copy.setEnabled(False)

    def _choice(self) -> QWidget:
        """Return two buttons: a typed header and the sign-in exclude each other."""
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 4, 0, 0)
        for words, fix in (
            (self.tr("Use the row"), "auth_row"),
            (self.tr("Use the sign-in"), "auth_scheme"),
        ):
            button = Button(self._theme, words)
            button.clicked.connect(partial(self.switch_wanted.emit, fix))
            row.addWidget(button)
        row.addStretch(1)
        box.setAccessibleName(self.tr("Which one is to be sent"))
        return box

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget not in self._marks:
                widget.hide()
                widget.deleteLater()

    def _add(self, line: QWidget) -> None:
        self._column.addWidget(line)
        line.show()

    def lines(self) -> tuple[str, ...]:
        """Return what stands there, a line each, as a screen reader says it."""
        items = [self._column.itemAt(n) for n in range(self._column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return tuple(widget.accessibleName() for widget in widgets if widget is not None)
