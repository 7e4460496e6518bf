"""How many things are wrong with a request, and a menu of them that leads to each."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.menu_text import menu_text
from postwright.gui.words import labelled
from postwright.protocol.visible import visible
from postwright.workspace.problem import Problem

LONGEST = 120


class ProblemButton(Button):
    """Hidden as long as nothing is wrong."""

    chosen = Signal(object)
    """The Problem to go to."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "ghost", "warn", parent)
        self.problems: tuple[Problem, ...] = ()
        self.choices = QMenu(self)
        self.hide()
        self.clicked.connect(self.open_menu)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Count these; none hides the button."""
        self.problems = tuple(problems)
        self.setText(problem_words(self, len(problems)))
        stops = any(one.severity == "error" for one in problems)
        self.setAccessibleDescription(self.tr("Send stops for it") if stops else "")
        self.setIcon(self._theme.icon("warn", "err" if stops else "warn"))
        self.setToolTip(self.tr("What is wrong before it is sent"))
        self.setVisible(bool(problems))
        if self.choices.isVisible():
            self.choices.close()

    def open_menu(self) -> None:
        """Show them all; each leads to its place."""
        self.choices.clear()
        for problem in self.problems:
            what = translated(problem.what)
            words = labelled(translated(problem.where), what) if problem.where else what
            said = visible(words)
            said = said if len(said) <= LONGEST else f"{said[:LONGEST]}…"
            token = "err" if problem.severity == "error" else "warn"
            icon = "x-circle" if problem.severity == "error" else "warn"
            entry = self.choices.addAction(self._theme.icon(icon, token), menu_text(said))
            entry.triggered.connect(partial(self.chosen.emit, problem))
        self.choices.popup(self.mapToGlobal(QPoint(0, self.height())))


def problem_words(owner: QWidget, count: int) -> str:
    """Return `1 problem`, `2 problems`; empty for none."""
    if not count:
        return ""
    return QCoreApplication.translate("Problems", "%n problem(s)", "", count)


def page_of(problem: Problem) -> str:
    """Return the editor that a problem is in; empty for the URL bar."""
    where = problem.where
    if problem.kind in ("json", "body", "schema", "twice"):
        return "body"
    if where in ("", "URL", "method"):
        return ""
    for page, starts in _PAGES:
        if where.startswith(starts):
            return page
    return "options"


_PAGES = (
    ("headers", ("header", "value ")),
    ("params", ("path parameter",)),
    ("body", ("body", "part ", "form", "multipart")),
    ("auth", ("auth",)),
)
