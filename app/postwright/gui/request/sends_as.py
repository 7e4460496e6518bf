"""What will be sent, exactly: request line, every header with its origin, the body's size."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.engine.errors import NotSent
from postwright.gui.request.origins import can_leave_out, hiding, origin_token, origin_words
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import size_words
from postwright.model.exchange import Origin, PreparedRequest
from postwright.protocol.visible import visible

LINE = 22


class SendsAs(QWidget):
    """A strip under the editors; its head opens and closes it, its top edge is dragged."""

    omit_wanted = Signal(str)
    """The name of an automatic header to leave out."""
    copy_wanted = Signal()
    opened = Signal(bool)
    resized = Signal(int)
    """By so many pixels the user dragged the top edge up."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._open = theme, True
        self._height, self._room = 228, 10_000
        self._drag_from: float | None = None
        self.line = QFrame()
        self.line.setProperty("line", "true")
        self.line.setFixedHeight(1)
        self.toggle = IconButton(theme, "chev-d", self.tr("Close what will be sent"), size=24)
        self.title = Label(theme, self.tr("Sends as"), 13, 600)
        self.summary = Label(theme, "", 12, token="muted")
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
        self._head.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addLayout(self._head)
        column.addWidget(self.area, 1)
        self.setMouseTracking(True)
        self.toggle.clicked.connect(self._press)
        self.copy.clicked.connect(self.copy_wanted)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _restyle(self) -> None:
        px = self._theme.px
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
        self, prepared: PreparedRequest, environment: str = "", collection: str = ""
    ) -> None:
        """Show a request that can be sent; secrets as dots."""
        self._clear()
        hidden = hiding(prepared)
        target = visible(hidden(prepared.target))
        self._add(_Line(self._theme, prepared.method, target, kind="request"))
        pending = {item.header.lower(): item.why for item in prepared.pending}
        for header in prepared.headers:
            line = _Line(
                self._theme,
                header.name,
                pending.get(header.name.lower()) or visible(hidden(header.value)),
                header.origin,
                origin_words(header.origin, prepared.auth_owner, collection),
                kind="pending" if header.name.lower() in pending else "header",
            )
            if can_leave_out(header):
                line.offer(self.tr("turn off"))
                line.chosen.connect(self.omit_wanted)
            self._add(line)
        there = {header.name.lower() for header in prepared.headers}
        for item in prepared.pending:
            if item.header.lower() not in there:
                words = origin_words("auth", prepared.auth_owner, collection)
                self._add(_Line(self._theme, item.header, item.why, "auth", words, kind="pending"))
        for loser in prepared.shadowed:
            words = origin_words(loser.origin, prepared.auth_owner, collection)
            value = visible(hidden(loser.value))
            self._add(_Line(self._theme, loser.name, value, loser.origin, words, kind="loser"))
        size = prepared.body.size_bytes
        if size:
            stripped = self.tr(", comments stripped") if prepared.body.comments_stripped else ""
            self._add(
                _Line(
                    self._theme,
                    self.tr("Body"),
                    size_words(size) + stripped,
                    kind="body",
                )
            )
        parts = [
            self._count(len(prepared.headers)),
            self.tr("{0} of body").format(size_words(size)) if size else self.tr("no body"),
        ]
        if environment:
            parts.append(self.tr("resolved with {0}").format(environment))
        self.summary.set_token("muted")
        self.summary.setText(", ".join(parts))
        self.copy.setEnabled(True)

    def _count(self, headers: int) -> str:
        return self.tr("1 header") if headers == 1 else self.tr("{0} headers").format(headers)

    def show_error(self, error: NotSent) -> None:
        """Say why nothing would be sent."""
        self._clear()
        what = visible(error.what)
        self.summary.set_token("err")
        self.summary.setText(what)
        for name, text in ((self.tr("Where"), error.where), (self.tr("Next"), error.fix)):
            if text:
                self._add(_Line(self._theme, name, visible(text), kind="body"))
        self.copy.setEnabled(False)

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def _add(self, line: "_Line") -> None:
        self._column.addWidget(line)
        line.show()

    def lines(self) -> tuple[str, ...]:
        """Return what stands there, a line each, as a screen reader says it."""
        items = [self._column.itemAt(n) for n in range(self._column.count())]
        widgets = [item.widget() for item in items if item is not None]
        return tuple(widget.accessibleName() for widget in widgets if widget is not None)


class _Line(QWidget):
    chosen = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        value: str,
        origin: Origin = "",
        origin_name: str = "",
        kind: str = "header",
    ) -> None:
        super().__init__()
        self._theme, self._name, self._value = theme, name, value
        self._origin, self._origin_name, self._kind = origin, origin_name, kind
        self._button: Button | None = None
        self.setFixedHeight(theme.px(LINE))
        words = {"loser": self.tr("not sent"), "pending": self.tr("settled while sending")}
        extra = ", ".join(word for word in (words.get(kind), origin_name) if word)
        separator = " " if kind == "request" else ": "
        self.setAccessibleName(f"{name}{separator}{value}" + (f", {extra}" if extra else ""))
        self.setToolTip(plain_tip(f"{name}{separator}{value}"))

    def offer(self, words: str) -> None:
        """Show a button in place of the chip while the pointer or the focus is here."""
        self._button = Button(self._theme, words, "link", parent=self)
        self._button.setAccessibleName(f"{words} {self._name}")
        self._button.clicked.connect(self._choose)
        self._button.installEventFilter(self)
        self._button.setMaximumWidth(0)

    def _choose(self) -> None:
        self.chosen.emit(self._name)

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._reveal(event.type() == QEvent.Type.FocusIn)
        return False

    def enterEvent(self, event: QEnterEvent) -> None:
        self._reveal(True)

    def leaveEvent(self, event: QEvent) -> None:
        self._reveal(False)

    def _reveal(self, on: bool) -> None:
        if self._button is None:
            return
        on = on or self._button.hasFocus()
        width = self._button.sizeHint().width()
        self._button.setMaximumWidth(width if on else 0)
        self._button.setGeometry(self.width() - width, 0, width if on else 0, self.height())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = theme.font(12, mono=True)
        if self._kind == "loser":
            font.setStrikeOut(True)
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        quiet = self._origin == "automatic" or self._kind == "loser"
        left = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        if self._kind == "request":
            name, tail, name_color = self._name + " ", "HTTP/1.1", theme.method(self._name)
        else:
            name, tail = f"{self._name}: ", ""
            name_color = theme.color("muted" if quiet else "accent")
        right = self._paint_end(painter, tail)
        painter.setFont(font)
        painter.setPen(name_color)
        painter.drawText(self.rect(), left, name)
        start = metrics.horizontalAdvance(name)
        room = right - start - px(8)
        value = metrics.elidedText(self._value, Qt.TextElideMode.ElideRight, max(room, 0))
        painter.setPen(theme.color("muted" if quiet or self._kind == "pending" else "text"))
        painter.drawText(QRectF(start, 0, max(room, 0), self.height()), left, value)
        if self._button is not None and self._button.hasFocus():
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)

    def _paint_end(self, painter: QPainter, tail: str) -> float:
        theme, px = self._theme, self._theme.px
        if self._button is not None and self._button.maximumWidth():
            return self.width() - self._button.sizeHint().width()
        if tail:
            font = theme.font(12, mono=True)
            width = QFontMetricsF(font).horizontalAdvance(tail)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            box = QRect(round(self.width() - width), 0, round(width) + 1, self.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, tail)
            return self.width() - width
        if not self._origin:
            return self.width()
        words = self._origin_name
        width = chip_width(theme, words)
        chip = QRectF(self.width() - width, (self.height() - px(18)) / 2, width, px(18))
        paint_chip(painter, theme, chip, words, origin_token(self._origin))
        return self.width() - width
