"""Who says how to sign in, from the request outwards, and which variables fill it."""

from collections.abc import Collection, Sequence
from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from postwright.engine.auth import SCHEMES
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.widgets.variable_chips import Known, always_known, paint_line
from postwright.gui.words import phrases
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


class Source(msgspec.Struct, frozen=True):
    """A variable that fills the sign-in, or the header row that stands in its place."""

    kind: str
    """`variable` or `row`."""
    name: str
    says: str
    """Where its value is from."""
    edit: str = ""
    """What its button says; empty: there is none."""
    is_missing: bool = False


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
    """One row for each; the line ends at what counts."""

    level_wanted = Signal(object)
    """The Level to be edited."""
    source_wanted = Signal(object)
    """The Source to be edited."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.rows: list[_Row] = []
        self._shown: tuple[object, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_levels(self, levels: Sequence[Level], sources: Sequence[Source] = ()) -> None:
        """Show levels, as far as the one that counts, and what fills that one."""
        owner = owner_of(levels)
        shown = levels[: levels.index(owner) + 1] if owner else levels
        if self.rows and self._shown == (*shown, *sources):
            return
        self._shown = (*shown, *sources)
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        missing = {source.name for source in sources if source.is_missing}
        own = [_LevelRow(self._theme, level, missing) for level in shown]
        self.rows = [*own, *(_SourceRow(self._theme, source) for source in sources)]
        for number, row in enumerate(self.rows):
            before = self.rows[number - 1] if number else None
            after = self.rows[number + 1] if number + 1 < len(self.rows) else None
            row.place(before, after)
            self._column.addWidget(row)
        for level_row in own:
            if level_row.button is not None:
                level_row.button.clicked.connect(partial(self.level_wanted.emit, level_row.level))
        for source_row in self.rows[len(own) :]:
            if isinstance(source_row, _SourceRow) and source_row.button is not None:
                edit = partial(self.source_wanted.emit, source_row.source)
                source_row.button.clicked.connect(edit)


class _Row(QWidget):
    """Paints a node on a line, then a kind, a name, and what it says."""

    def __init__(self, theme: Theme, words: tuple[str, str, str], *, token: str = "") -> None:
        """`token` is the colour of a node that counts; empty: it passes on."""
        super().__init__()
        self._theme = theme
        self._kind, self._name, self._says = words
        self.token = token
        self._above = self._below = ""
        """The colours of the line; empty: there is none."""
        self.button: Button | None = None
        self.known: Known = always_known
        self.setAccessibleName(phrases((self._kind, self._name, self._says)))
        self.setToolTip(plain_tip(self._says))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def offer(self, words: str) -> None:
        """Put a button at the end of the row."""
        self.button = Button(self._theme, words, "link", parent=self)
        self.button.setAccessibleName(f"{words} {self._name}")

    def place(self, before: "_Row | None", after: "_Row | None") -> None:
        """Say between which rows it stands; between two that count the line is coloured."""
        if before is not None:
            self._above = before.token if before.token and self.token else "border"
        if after is not None:
            self._below = self.token if after.token and self.token else "border"

    def sizeHint(self) -> QSize:
        return QSize(200, self._theme.px(ROW))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.button is not None:
            size = self.button.sizeHint()
            self.button.setGeometry(
                self.width() - size.width(), (self.height() - size.height()) // 2,
                size.width(), size.height(),
            )  # fmt: skip

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._theme, self._theme.px, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_node(painter)
        metrics = QFontMetricsF(theme.font(13))
        name_at = px(28) + max(px(88), metrics.horizontalAdvance(self._kind) + px(12))
        says_at = name_at + min(px(132), max(px(80), (self.width() - name_at) * 0.4))
        end = self.width() - (self.button.width() + px(8) if self.button else 0)
        self._put(painter, px(28), name_at, self._kind, 400, "muted")
        weight = 600 if self.token else 500
        self._put(painter, name_at, says_at, self._name, weight, "text")
        self._put(painter, says_at, end, self._says, 400, self._says_token())

    def _says_token(self) -> str:
        return "text" if self.token else "muted"

    def _paint_node(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        middle, x = self.height() / 2, px(8)
        if self._above:
            painter.setPen(QPen(theme.color(self._above), 1.5))
            painter.drawLine(QPointF(x, 0), QPointF(x, middle - px(6)))
        if self._below:
            painter.setPen(QPen(theme.color(self._below), 1.5))
            painter.drawLine(QPointF(x, middle + px(6)), QPointF(x, self.height()))
        if self.token:
            halo = theme.color(self.token)
            halo.setAlphaF(0.25)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(halo)
            painter.drawEllipse(QPointF(x, middle), px(8), px(8))
            painter.setBrush(theme.color(self.token))
        else:
            painter.setPen(QPen(theme.color("control"), 1.5))
            painter.setBrush(theme.color("base"))
        painter.drawEllipse(QPointF(x, middle), px(4), px(4))

    def _put(
        self, painter: QPainter, left: float, right: float, text: str, weight: int, token: str
    ) -> None:
        theme = self._theme
        place = QRectF(left, 0, right - left - theme.px(8), self.height())
        font = theme.font(13, weight)
        paint_line(painter, theme, place, text, font, theme.color(token), self.known)


class _LevelRow(_Row):
    def __init__(self, theme: Theme, level: Level, missing: Collection[str]) -> None:
        """`missing` are the variables without a value."""
        self.level = level
        kind = {
            "request": QCoreApplication.translate("_Row", "This request"),
            "folder": QCoreApplication.translate("_Row", "Folder"),
            "collection": QCoreApplication.translate("_Row", "Collection"),
        }[level.kind]
        counts = not level.passes_on
        token = "accent" if counts else ""
        super().__init__(theme, (kind, level.name, _level_words(level)), token=token)
        self.known = lambda name: name not in missing
        if counts and level.kind != "request":
            self.offer(self.tr("Edit"))


class _SourceRow(_Row):
    def __init__(self, theme: Theme, source: Source) -> None:
        self.source = source
        kind = {
            "variable": QCoreApplication.translate("_Row", "Variable"),
            "row": QCoreApplication.translate("_Row", "Header row"),
        }[source.kind]
        token = "err" if source.is_missing else "teal"
        super().__init__(theme, (kind, source.name, source.says), token=token)
        if source.edit:
            self.offer(source.edit)

    def _says_token(self) -> str:
        return "err" if self.source.is_missing else "text"


def _level_words(level: Level) -> str:
    auth = level.auth
    if auth is None:
        return QCoreApplication.translate("_Row", "Says nothing")
    if auth.type == "inherit":
        return QCoreApplication.translate("_Row", "Inherits")
    if auth.type == "none":
        return QCoreApplication.translate("_Row", "No sign-in")
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
    return f"{translated(scheme_label(auth.type))}  {hint}".strip()
