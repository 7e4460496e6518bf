"""One line of results: a check that held or did not, with what was expected and what was found."""

import re

from PySide6.QtCore import QCoreApplication, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.models.check_results import ResultRow, SetRow
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.words import labelled, time_words

HEIGHT = 36
_SHOWN_MS = 0.05
_LONG = re.compile(r"\S{40,}")
_SIGNS = {True: ("ok-circle", "ok"), False: ("x-circle", "err"), None: ("minus", "muted")}


class CheckHead(QAbstractButton):
    """Sign, name and time; a press opens and closes what is below."""

    def __init__(self, theme: Theme, row: ResultRow) -> None:
        super().__init__()
        self._theme, self._row = theme, row
        self.setCheckable(True)
        self.setChecked(row.passed is False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken(row))
        self.setToolTip("")
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() and self._row.passed is not False:
            painter.fillRect(self.rect(), theme.color("hover"))
        icon, token = _SIGNS[self._row.passed]
        sign = theme.pixmap(icon, token, 16, self.devicePixelRatioF())
        painter.drawPixmap(px(16), round((self.height() - px(16)) / 2), sign)
        right = float(self.width() - px(16))
        middle = Qt.AlignmentFlag.AlignVCenter
        if self._row.took_ms is not None and self._row.passed is not None:
            font = theme.font(12, tnum=True)
            painter.setFont(font)
            painter.setPen(theme.color("muted"))
            took_ms = self._row.took_ms
            took = time_words(took_ms) if took_ms >= _SHOWN_MS else self.tr("< 0.1 ms")
            width = QFontMetricsF(font).horizontalAdvance(took)
            place = QRectF(right - width, 0, width + 1, self.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | middle, took)
            right -= width + px(12)
        font = theme.font(13, 500)
        painter.setFont(font)
        painter.setPen(theme.color("text"))
        name = QRectF(px(42), 0, right - px(42), self.height())
        words = QFontMetricsF(font).elidedText(
            self._row.name, Qt.TextElideMode.ElideRight, name.width()
        )
        painter.drawText(name, Qt.AlignmentFlag.AlignLeft | middle, words)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme.color("ring"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(3, 2, -3, -2), px(6), px(6))


class CheckLine(QWidget):
    """A failed one is open and tinted."""

    def __init__(self, theme: Theme, row: ResultRow) -> None:
        super().__init__()
        self._theme, self.row = theme, row
        self.head = CheckHead(theme, row)
        self.go = Button(theme, self.tr("Go to the check"), "link")
        self.go.setAccessibleName(self.tr("Go to the check: {name}").format(name=row.name))
        self.use = Button(theme, self.tr("Use the actual value"), "link")
        self.use.setAccessibleName(
            self.tr("Use the actual value: {value}").format(value=row.got[:80])
        )
        # Only hidden, never shown: without a parent yet that would make a window of a button.
        if not row.actual:
            self.use.hide()
        self.details = self._details()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.details)
        self.details.setVisible(self.head.isChecked())
        self.head.toggled.connect(self.details.setVisible)
        theme.changed.connect(self.update)

    def _details(self) -> QWidget:
        theme, px, row = self._theme, self._theme.px, self.row
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(px(42), 0, px(16), px(12))
        column.setSpacing(px(10))
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(20))
        grid.setVerticalSpacing(px(6))
        grid.setColumnStretch(1, 1)
        facts = [(self.tr("Not made"), row.why, "text2")] if row.passed is None else []
        if row.passed is not None:
            token = "err" if row.passed is False else "text2"
            facts = [
                (self.tr("Expected"), row.expected, "text2"),
                (self.tr("Got"), row.got, token),
            ]
        if row.place.owner:
            facts.append((self.tr("From"), row.place.owner, "text2"))
        for at, (name, words, token) in enumerate(facts):
            top = Qt.AlignmentFlag.AlignTop
            grid.addWidget(Label(theme, name, token="muted"), at, 0, top)
            shown = _breakable(words)
            value = Label(theme, shown, token=token, mono=True, wrap=True)
            if shown == words:
                value.setTextInteractionFlags(
                    Qt.TextInteractionFlag.TextSelectableByMouse
                    | Qt.TextInteractionFlag.TextSelectableByKeyboard
                )
            value.setAccessibleName(labelled(name, words))
            grid.addWidget(value, at, 1)
        column.addLayout(grid)
        links = QHBoxLayout()
        links.setSpacing(px(20))
        links.addWidget(self.go)
        links.addWidget(self.use)
        links.addStretch(1)
        column.addLayout(links)
        return box

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme = QPainter(self), self._theme
        if self.row.passed is False:
            painter.fillRect(self.rect(), theme.tint("err"))
        left = theme.px(16)
        line = QRectF(left, self.height() - 1, self.width() - 2 * left, 1)
        painter.fillRect(line, theme.color("line"))


class SetLine(QWidget):
    """A variable that the answer set, or that it had nothing for."""

    def __init__(self, theme: Theme, row: SetRow) -> None:
        super().__init__()
        px = theme.px
        sign = QLabel()
        icon, token = ("warn", "warn") if row.failed else ("ok-circle", "ok")
        sign.setPixmap(theme.pixmap(icon, token, 16, self.devicePixelRatioF()))
        name = Label(theme, row.name, token="teal", mono=True)
        value = Label(theme, row.value, token="text", mono=True, wrap=True)
        kept = Label(theme, row.kept, 12, token="warn" if row.failed else "muted", wrap=True)
        line = QHBoxLayout(self)
        line.setContentsMargins(px(16), px(6), px(16), px(6))
        line.setSpacing(px(10))
        top = Qt.AlignmentFlag.AlignTop
        line.addWidget(sign, 0, top)
        line.addWidget(name, 0, top)
        line.addWidget(value, 2 if row.value else 0, top)
        line.addWidget(kept, 1, top)
        words = self.tr("{name} is {value}, {kept}") if row.value else self.tr("{name}: {kept}")
        self.setAccessibleName(words.format(name=row.name, value=row.value, kept=row.kept))


def spoken(row: ResultRow) -> str:
    """Return a check and what came of it, to be read out."""
    if row.passed is None:
        return _tr("Not made: {name}, {why}").format(name=row.name, why=row.why)
    if row.passed:
        return _tr("Passed: {name}").format(name=row.name)
    words = _tr("Failed: {name}, expected {expected}, got {got}")
    return words.format(name=row.name, expected=row.expected[:200], got=row.got[:200])


def _breakable(text: str) -> str:
    """Let a long word go on in the next line: labels break at blanks only."""
    return _LONG.sub(lambda found: "\u200b".join(found[0]), text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckLine", text)
