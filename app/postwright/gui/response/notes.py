"""What is said above a body; where that leaves the body no room, one line that opens it all."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.theme import Theme

ROOM = 150
"""What the body is to have; below that the notes fold."""
LITTLE = 80
"""Notes that need no more than this gain nothing by folding."""
LINE = 38
SIDE, ABOVE, BELOW = 16, 8, 4
"""As far from either side, and apart from the tabs above."""


class Note(NamedTuple):
    """One of several things that are said, in a line."""

    text: str
    icon: str
    token: str


Say = Callable[[], Sequence[Note]]


class Notes(QWidget):
    """Holds widgets that show and hide themselves; each says what it is about."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._room, self._fitting = theme, 0, False
        self._parts: list[tuple[QWidget, Say]] = []
        self.line = _FoldLine(theme)
        self._inside = QWidget()
        self._rows = QVBoxLayout(self._inside)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(0)
        self._rows.addStretch(1)
        self.area = _Area(self._inside)
        self._inside.installEventFilter(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.line)
        column.addWidget(self.area)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.line.hide()
        self.hide()
        self.line.toggled.connect(self._fit)

    def add(self, widget: QWidget, say: Say) -> None:
        """Put one more below the others."""
        self._parts.append((widget, say))
        self._rows.insertWidget(self._rows.count() - 1, widget)
        widget.installEventFilter(self)

    def fit(self, height: int) -> None:
        """Leave the body its share of so many pixels."""
        self._room = height
        self._fit()

    def fold(self) -> None:
        """Be one line again, for another answer."""
        self.line.setChecked(False)

    @property
    def folded(self) -> bool:
        return not self.line.isHidden() and not self.line.isChecked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.ShowToParent,
            QEvent.Type.HideToParent,
            QEvent.Type.LayoutRequest,
            QEvent.Type.Resize,
        ):
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        if self._fitting:
            return
        self._fitting = True
        px = self._theme.px
        shown = [say for widget, say in self._parts if not widget.isHidden()]
        needed = self._needed()
        tight = bool(shown) and needed > px(LITTLE) and self._room - needed < px(ROOM)
        notes = [note for say in shown for note in say()]
        if notes:
            self.line.say(notes[0], len(notes) - 1)
        self.line.setVisible(tight and bool(notes))
        self.area.setVisible(not self.folded)
        most = max(px(64), self._room - px(LINE) - px(40)) if tight else 16777215
        self.area.setMaximumHeight(most)
        bar = Qt.ScrollBarPolicy  # one that comes takes width, and by that makes more lines
        self.area.setVerticalScrollBarPolicy(
            bar.ScrollBarAsNeeded if tight else bar.ScrollBarAlwaysOff
        )
        self.setVisible(bool(shown))
        self.area.updateGeometry()
        self._fitting = False

    def _needed(self) -> int:
        return _height(self._inside, self.width() or self._inside.width())


class _Area(QScrollArea):
    """As tall as what is in it; scrolls where there is less room."""

    def __init__(self, inside: QWidget) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setWidget(inside)

    def sizeHint(self) -> QSize:
        return QSize(0, _height(self.widget(), self.width()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)


def _height(inside: QWidget | None, width: int) -> int:
    layout = inside.layout() if inside is not None else None
    if layout is None:
        return 0
    tall = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else -1
    return tall if tall >= 0 else layout.totalSizeHint().height()


class _FoldLine(QAbstractButton):
    """The first note in one line, how many more there are, and an arrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._note, self._more = theme, Note("", "info", "info"), 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def say(self, first: Note, more: int) -> None:
        """Show this one, and that there are more."""
        self._note, self._more = first, more
        self.setText(first.text)
        self.setAccessibleName(self._whole())
        self.update()

    def _whole(self) -> str:
        if not self._more:
            return self._note.text
        told = self.tr("{note} (%n more)", "", self._more)
        return told.format(note=self._note.text)

    def sizeHint(self) -> QSize:
        return QSize(0, self._theme.px(LINE))

    def box(self) -> QRect:
        """Return the tinted place."""
        side, top, bottom = (self._theme.px(size) for size in (SIDE, ABOVE, BELOW))
        return self.rect().adjusted(side, top, -side, -bottom)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.box()
        ring = self.hasFocus()
        painter.setPen(QPen(theme.color("ring" if ring else self._note.token), 2 if ring else 1))
        painter.setBrush(
            theme.color("hover") if self.underMouse() else theme.tint(self._note.token)
        )
        edge = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, px(6), px(6))
        middle = box.center().y() - px(8) + 1
        icon = theme.icon(self._note.icon, self._note.token)
        icon.paint(painter, QRect(px(28), middle, px(16), px(16)))
        arrow = theme.icon("chev-d" if self.isChecked() else "chev-r", "text2")
        right = box.right() - px(24)
        arrow.paint(painter, QRect(right, middle + px(2), px(12), px(12)))
        painter.setFont(theme.font(13, 500))
        painter.setPen(theme.color("text"))
        words = self.tr("Show less") if self.isChecked() else self._whole()
        room = right - px(62)
        text = QFontMetricsF(painter.font()).elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        place = QRectF(px(54), box.top(), room + 2, box.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
