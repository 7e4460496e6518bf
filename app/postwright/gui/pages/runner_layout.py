"""The parts of the runner's page and where they stand; what they do is the page's."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.gui.models.run_rows import RunRows
from postwright.gui.pages.runner_figures import OutcomeBar, RunFigures
from postwright.gui.pages.runner_form import RunnerForm
from postwright.gui.pages.runner_list import RunList
from postwright.gui.response.page_stack import line
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.key_splitter import KeySplitter
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.margins import Margins
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.segmented import Segmented

BESIDE_FROM = 760
WISHES = 304


class RunnerLayout(QWidget):
    """What is to be run on the left, what came of it on the right; below, where it is narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("runner")
        self.setAccessibleName(self.tr("Run"))
        self.rows = RunRows(self)
        self._make()
        self._lay_out()

    def _make(self) -> None:
        theme, tr = self._theme, self.tr
        self.form = RunnerForm(theme)
        self.run_button = self.sends_by = Button(theme, tr("Run"), "primary", "play")
        self.copy = Button(theme, tr("Copy as CLI"), "ghost", "terminal")
        self.note = Label(theme, "", 12, token="warn", wrap=True)
        self.note.hide()
        self.figures = RunFigures(theme)
        self.bar = OutcomeBar(theme)
        self.export = Button(theme, tr("Export report"), icon="download")
        self.shown = Segmented(theme, [tr("All"), tr("Failed"), tr("Passed")])
        self.shown.setAccessibleName(tr("Which results are shown"))
        self.filter = SearchField(theme, tr("Filter the results"), tr("Filter"))
        self.state = Label(theme, tr("Not run yet"), 12, token="muted")
        self.list = RunList(theme, self.rows)

    def _lay_out(self) -> None:
        px = self._theme.px
        divider = self.tr("Divider between what is run and its results")
        self.splitter = KeySplitter(self._theme, Qt.Orientation.Horizontal, divider)
        self.splitter.addWidget(self._wishes())
        self.splitter.addWidget(self._results())
        self.splitter.setSizes([px(WISHES), px(840)])
        self.splitter.setStretchFactor(1, 1)
        _column(self).addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= self._theme.px(BESIDE_FROM)
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if wanted != self.splitter.orientation():
            self.splitter.setOrientation(wanted)
            half = self.height() // 2
            wishes = self._theme.px(WISHES)
            self.splitter.setSizes([wishes, self.width() - wishes] if beside else [half, half])

    def _wishes(self) -> QWidget:
        """Return the left side: what is to be run."""
        px, side = self._theme.px, QWidget()
        self.note.setContentsMargins(px(16), 0, px(16), px(8))
        foot = self._row(16, 10, 16, 10)
        foot.addWidget(self.run_button)
        foot.addWidget(self.copy)
        foot.addStretch(1)
        column = _column(side)
        column.addWidget(_Upright(self.form), 1)
        column.addWidget(self.note)
        column.addWidget(line())
        column.addLayout(foot)
        return side

    def _results(self) -> QWidget:
        """Return the right side: what came of it."""
        px, side = self._theme.px, QWidget()
        side.setProperty("surface", "base")
        side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = self._row(20, 12, 16, 10)
        top.addWidget(self.figures, 1)
        top.addWidget(self.export)
        bar = self._row(20, 0, 16, 12)
        bar.addWidget(self.bar)
        tools = self._row(16, 8, 16, 8)
        tools.setSpacing(px(8))
        self.filter.setMaximumWidth(px(180))
        for widget in (self.shown, self.filter):
            tools.addWidget(widget)
        tools.addStretch(1)
        tools.addWidget(self.state)
        column = _column(side)
        for row in (top, bar):
            column.addLayout(row)
        column.addWidget(line())
        column.addLayout(tools)
        column.addWidget(self.list, 1)
        return side

    def _row(self, left: int, top: int, right: int, bottom: int) -> QHBoxLayout:
        row = QHBoxLayout()
        Margins(self._theme, row, left, top, right, bottom)
        return row


class _Upright(QScrollArea):
    """Scrolls up and down only: it is as wide as what it shows wants to be."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)
        self._content = content

    def minimumSizeHint(self) -> QSize:
        wide = self._content.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(wide, super().minimumSizeHint().height())


def _column(owner: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(owner)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    return column
