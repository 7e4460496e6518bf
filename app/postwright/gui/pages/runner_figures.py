"""The figures of a run in a row, and a bar of how many passed and failed."""

import statistics
from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.models.run_rows import ms_of
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.words import time_words
from postwright.runner.wish import RunRow

LEAST = 3
"""So many figures are always shown; the others where there is room."""


class RunFigures(QWidget):
    """Shows numbers; whoever knows more tells it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        tr = self.tr
        self.values: dict[str, Label] = {}
        self._cells: list[QWidget] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(24))
        for key, name, token in (
            ("passed", tr("passed"), "ok"), ("failed", tr("failed"), "err"),
            ("checks", tr("checks"), "text"), ("total", tr("total time"), "text"),
            ("median", tr("median"), "text"), ("slowest", tr("slowest"), "text"),
        ):  # fmt: skip
            cell = QWidget()
            column = QVBoxLayout(cell)
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(0)
            value = Label(theme, "–", 22, 600, token)
            column.addWidget(value)
            column.addWidget(Label(theme, name, 12, token="muted"))
            value.setAccessibleName(name)
            self.values[key] = value
            self._cells.append(cell)
            row.addWidget(cell)
        row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(LEAST), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(self._wide(len(self._cells)), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for count, cell in enumerate(self._cells, 1):
            cell.setVisible(count <= LEAST or self._wide(count) <= self.width())

    def _wide(self, count: int) -> int:
        """Return how wide the first figures are together."""
        spacing = cast("QHBoxLayout", self.layout()).spacing()
        cells = self._cells[:count]
        return sum(cell.sizeHint().width() for cell in cells) + spacing * (len(cells) - 1)

    def show_rows(self, rows: Sequence[RunRow], elapsed_ms: float | None) -> None:
        """Show what these came to; the total time where the run has ended."""
        checks = [check for row in rows for check in row.checks if check.passed is not None]
        times = [ms_of(row) for row in rows if row.exchange.response is not None]
        passed = sum(row.passed for row in rows)
        said = {
            "passed": str(passed),
            "failed": str(len(rows) - passed),
            "checks": f"{sum(bool(c.passed) for c in checks)}/{len(checks)}" if checks else "–",
            "total": "–" if elapsed_ms is None else time_words(elapsed_ms),
            "median": time_words(statistics.median(times)) if times else "–",
            "slowest": time_words(max(times)) if times else "–",
        }
        for key, text in said.items():
            self.values[key].setText(text)
        self.values["failed"].set_token("err" if len(rows) > passed else "muted")
        self._fit()


class OutcomeBar(QWidget):
    """Passed, failed, and what is still to come."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._parts = (0, 0, 0)
        self.setFixedHeight(theme.px(8))
        self.setAccessibleName(self.tr("Progress of the run"))

    def show_parts(self, passed: int, failed: int, total: int) -> None:
        self._parts = (passed, failed, max(total, passed + failed))
        said = self.tr("{ended} of {total} requests, {failed} failed")
        self.setAccessibleDescription(
            said.format(ended=passed + failed, total=self._parts[2], failed=failed)
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        passed, failed, total = self._parts
        box = QRectF(self.rect())
        round_ends = QPainterPath()
        round_ends.addRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setClipPath(round_ends)
        painter.fillRect(box, theme.color("press"))
        if total:
            ok = box.width() * passed / total
            bad = box.width() * failed / total
            painter.fillRect(QRectF(0, 0, ok, box.height()), theme.color("ok"))
            painter.fillRect(QRectF(ok + (1 if ok else 0), 0, bad, box.height()),
                             theme.color("err"))  # fmt: skip
