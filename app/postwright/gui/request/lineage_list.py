"""Who between a request and its collection says how to sign in, as a list from near to far."""

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postwright.engine.auth import SCHEMES
from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_chips import paint_line
from postwright.model.collection import Lineage
from postwright.model.request import Auth

ROW = 36


class Level(msgspec.Struct, frozen=True):
    """One place that may say how to sign in."""

    kind: str
    """`request`, `folder` or `collection`."""
    name: str
    auth: Auth | None

    @property
    def passes_on(self) -> bool:
        """Whether the next level is asked."""
        return self.auth is None or self.auth.type == "inherit"


def levels_of(name: str, auth: Auth, lineage: Lineage, kind: str = "request") -> tuple[Level, ...]:
    """Return the levels from the request outwards; without a collection the request alone."""
    folders = [Level("folder", folder.name, folder.auth) for folder in reversed(lineage.folders)]
    collection = lineage.collection
    outermost = [Level("collection", collection.name, collection.auth)] if collection.name else []
    return (Level(kind, name, auth), *folders, *outermost)


def owner_of(levels: Sequence[Level]) -> Level | None:
    """Return the nearest level that says something, None where all pass on."""
    return next((level for level in levels if not level.passes_on), None)


def scheme_label(kind: str) -> str:
    """Return what a type is called; its own word where it is not one of ours."""
    return SCHEMES[kind].label if kind in SCHEMES else kind


class LineageList(QWidget):
    """One row for each level; the line ends at the one that counts."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[_Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_levels(self, levels: Sequence[Level]) -> None:
        """Show levels, as far as the one that counts."""
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        owner = owner_of(levels)
        shown = levels[: levels.index(owner) + 1] if owner else levels
        self.rows = []
        for number, level in enumerate(shown):
            row = _Row(self._theme, level, first=number == 0, last=number == len(shown) - 1)
            self.rows.append(row)
            self._column.addWidget(row)


class _Row(QWidget):
    def __init__(self, theme: Theme, level: Level, *, first: bool, last: bool) -> None:
        super().__init__()
        self._theme, self._level, self._first, self._last = theme, level, first, last
        self._kind = {
            "request": self.tr("This request"),
            "folder": self.tr("Folder"),
            "collection": self.tr("Collection"),
        }[level.kind]
        self._says = self._words()
        self.setAccessibleName(f"{self._kind}, {level.name}, {self._says}")
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def _words(self) -> str:
        auth = self._level.auth
        if auth is None:
            return self.tr("Says nothing")
        if auth.type == "inherit":
            return self.tr("Inherits")
        if auth.type == "none":
            return self.tr("No sign-in")
        scheme = SCHEMES.get(auth.type)
        values = dict(auth.values)
        open_inputs = scheme.inputs if scheme else ()
        # A secret is shown only where it is a variable's name.
        hint = next(
            (
                values[one.name]
                for one in open_inputs
                if values.get(one.name) and (not one.secret or values[one.name].startswith("{{"))
            ),
            "",
        )
        return f"{scheme_label(auth.type)} {hint}".strip()

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(ROW))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        counts = not self._level.passes_on
        middle, x = self.height() / 2, px(8)
        painter.setPen(QPen(theme.color("border"), 1.5))
        if not self._first:
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - px(5)))
        if not self._last:
            painter.drawLine(QPointF(x, middle + px(5)), QPointF(x, self.height()))
        painter.setPen(QPen(theme.color("ring" if counts else "control"), 1.5))
        painter.setBrush(theme.color("accent") if counts else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QPointF(x, middle), px(4), px(4))
        name_at, says_at = px(112), px(112) + max(px(110), (self.width() - px(112)) // 3)
        self._put(painter, px(28), name_at, self._kind, 400, "muted")
        self._put(painter, name_at, says_at, self._level.name, 600, "text")
        token = "text" if counts else "muted"
        self._put(painter, says_at, self.width(), self._says, 400, token)

    def _put(
        self, painter: QPainter, left: float, right: float, text: str, weight: int, token: str
    ) -> None:
        theme = self._theme
        place = QRectF(left, 0, right - left - theme.px(8), self.height())
        paint_line(painter, theme, place, text, theme.font(13, weight), theme.color(token))
