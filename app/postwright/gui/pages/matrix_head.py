"""The head of the matrix: a dot and a name for each environment; a click makes it active."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QHeaderView, QWidget

from postwright.gui.environments.desk import WHOLE, EnvironmentDesk
from postwright.gui.models.variable_matrix import VariableMatrix
from postwright.gui.sidebar.environment_list import dot_color
from postwright.gui.theme import Theme
from postwright.gui.widgets.one_line import LEFT, RIGHT

HEAD, LEAST_NAME = 36, 60


class MatrixHead(QHeaderView):
    """Has no keys of its own: the menu of a cell does all that a click here does."""

    activated = Signal(str)
    """The environment whose head was clicked."""
    menu_wanted = Signal(str)
    """The environment whose menu is to be opened where the mouse is."""

    def __init__(
        self, theme: Theme, model: VariableMatrix, desk: EnvironmentDesk, parent: QWidget
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._model, self._desk = theme, model, desk
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Environments"))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        theme, px, box = self._theme, self._theme.px, QRectF(rect)
        scope = self._model.scope_of(section)
        active = scope is not None and scope == self._desk.active != WHOLE
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(box, theme.color("base"))
        if active:
            painter.fillRect(box, column_tint(theme))
            painter.fillRect(
                QRectF(box.left(), box.top(), box.width(), px(2)), theme.color("accent")
            )
        line = theme.color("line")
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), line)
        if section and self._model.headerData(section, Qt.Orientation.Horizontal):
            painter.fillRect(QRectF(box.left(), box.top(), 1, box.height()), line)
        if scope is None:
            painter.setFont(theme.font(12, 500))
            painter.setPen(theme.color("muted"))
            text = str(self._model.headerData(section, Qt.Orientation.Horizontal) or "")
            way = RIGHT if section == self._model.used_column else LEFT
            painter.drawText(box.adjusted(px(8), 0, -px(8), 0), way, text)
        else:
            self._paint_scope(painter, box.adjusted(px(8), 0, -px(8), 0), scope, active=active)
        painter.restore()

    def _paint_scope(self, painter: QPainter, room: QRectF, scope: str, *, active: bool) -> None:
        theme, px = self._theme, self._theme.px
        own = self._desk.environment(scope)
        ratio = self.devicePixelRatioF()
        middle = round(room.center().y() - px(7))
        if own is None:
            painter.drawPixmap(
                round(room.left()), middle, theme.pixmap("layers", "muted", 14, ratio)
            )
        else:
            color = dot_color(theme, own)
            painter.setPen(QPen(color, 1.6))
            painter.setBrush(color if active else Qt.BrushStyle.NoBrush)
            side = px(9)
            painter.drawEllipse(QRectF(room.left() + 1, room.center().y() - side / 2, side, side))
        room.setLeft(room.left() + px(20))
        word, small = self.tr("active"), theme.font(11, 600)
        taken = QFontMetricsF(small).horizontalAdvance(word) + px(8)
        # Where there is no room, the filled dot and the line above say it alone.
        if active and room.width() > taken + px(LEAST_NAME):
            painter.setFont(small)
            painter.setPen(theme.color("accent"))
            painter.drawText(room, RIGHT, word)
            room.setRight(room.right() - taken)
        if own is not None and (own.postwright.guard or own.broken):
            name = "warn" if own.broken else "shield"
            mark = theme.pixmap(name, "warn" if own.broken else "muted", 14, ratio)
            painter.drawPixmap(round(room.right() - px(14)), middle, mark)
            room.setRight(room.right() - px(20))
        font = theme.font(13, 600 if active else 500)
        painter.setFont(font)
        painter.setPen(theme.color("text" if own is not None else "text2"))
        label = scope or self.tr("Whole collection")
        short = QFontMetricsF(font).elidedText(label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, LEFT, short)

    def _scope_at(self, x: int) -> str | None:
        return self._model.scope_of(self.logicalIndexAt(x))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        scope = self._scope_at(round(event.position().x()))
        self.setToolTip(self.tr("Click to make {name} active").format(name=scope) if scope else "")
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        scope = self._scope_at(round(event.position().x()))
        if event.button() == Qt.MouseButton.LeftButton and scope:
            self.activated.emit(scope)
        super().mouseReleaseEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if scope := self._scope_at(event.pos().x()):
            self.menu_wanted.emit(scope)


def column_tint(theme: Theme) -> QColor:
    """Return what lies over the column of the active environment."""
    tint = theme.color("sel")
    tint.setAlphaF(0.45)
    return tint
