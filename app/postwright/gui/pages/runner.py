"""The runner: a collection in order, beside the window; settings left, results right."""

from functools import partial
from pathlib import Path as FilePath
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMenu

from postwright.gui.models.run_rows import Shown
from postwright.gui.pages.run_guard import RunGuard
from postwright.gui.pages.run_process import RunProcess
from postwright.gui.pages.runner_choice import choices_of
from postwright.gui.pages.runner_folder import REPORTS, RunFolder
from postwright.gui.pages.runner_kept import RunKept
from postwright.gui.pages.runner_layout import RunnerLayout
from postwright.gui.session import Session
from postwright.gui.theme import Theme
from postwright.gui.widgets.speech import speak
from postwright.model.collection import Path, RequestRef
from postwright.model.exchange import Exchange
from postwright.runner.wish import RunEnd, RunRow, RunWish

_SHOWN: tuple[Shown, ...] = ("all", "failed", "passed")


class RunAnswer(NamedTuple):
    """A request of a run, and its exchange where that was kept."""

    ref: RequestRef
    exchange: Exchange | None


class RunnerPage(RunnerLayout):
    """What was found stays until the next run, also where it was stopped."""

    open_wanted = Signal(object)
    """A RunAnswer that is to be shown."""
    compare_wanted = Signal(object)
    """Two Exchanges of one request, the better one first."""

    def __init__(self, theme: Theme, session: Session, root: FilePath) -> None:
        super().__init__(theme)
        self._session, self.root = session, root
        self._total = 0
        self._elapsed_ms: float | None = None
        self._outcome: RunEnd | str | None = None
        """How the last run ended, or why it could not."""
        self.folder = RunFolder(self)
        self.process = RunProcess(self)
        self.guard = RunGuard(self)
        self.reports = QMenu(self)
        for kind, name in REPORTS.items():
            self.reports.addAction(name, partial(self.folder.ask_where, kind))
        self._connect()
        self.choose(())

    def _connect(self) -> None:
        self.run_button.clicked.connect(self.run_or_stop)
        self.guard.changed.connect(self._show_possible)
        self.copy.clicked.connect(self._copy)
        self.export.clicked.connect(self._offer_reports)
        self.form.changed.connect(self._show_possible)
        self.shown.chosen.connect(self._filter)
        self.filter.textChanged.connect(self._filter)
        self.list.open_wanted.connect(self._open)
        self.list.compare_wanted.connect(self._compare)
        self.process.started.connect(self._begin)
        self.process.came.connect(self._take)
        self.process.ended.connect(self._end)
        self.process.failed.connect(self._fail)
        self._session.collections_changed.connect(self._follow)

    # What is run

    def choose(self, path: Path) -> None:
        """Tick what lies at or below a place; nothing else."""
        opened = self._session.collection(self.root)
        if opened is None:
            return
        choices = choices_of(opened.tree)
        chosen = frozenset(
            one.path for one in choices if tuple(one.path.split("/"))[: len(path)] == path
        )
        self.form.show_requests(choices, chosen)
        names = [environment.name for environment in opened.tree.environments]
        self.form.show_environments(names, opened.environment)
        self._show_possible()

    def _follow(self) -> None:
        """Take over what the collection has now; what was ticked stays so, new ones are not."""
        opened = self._session.collection(self.root)
        if opened is None:
            return
        self.form.show_requests(choices_of(opened.tree), frozenset(self.form.paths))
        names = [environment.name for environment in opened.tree.environments]
        self.form.show_environments(names, self.form.environment.currentData() or "")
        self._show_possible()

    def _show_possible(self) -> None:
        running = self.process.running
        self.run_button.setEnabled(running or bool(self.form.paths))
        again = self.tr("Run again") if self.rows.rows else self.tr("Run")
        asked = self.tr("Run in {place}").format(place=self.guard.place)
        again = asked if self.guard.place else again
        kind, icon = "danger" if self.guard.place else "primary", "stop" if running else "play"
        self.run_button.set_kind(kind, icon)
        self.run_button.setText(self.tr("Stop") if running else again)
        self.export.setEnabled(self.folder.path is not None and not running)
        drafts = {"/".join(ref.path) for ref in self._session.drafts.kept
                  if ref.collection == str(self.root)}  # fmt: skip
        unsaved = len(drafts.intersection(self.form.paths))
        told = self.tr("%n request(s) run as they were saved, without their edits.", "", unsaved)
        self.note.setText(told)
        self.note.setVisible(bool(unsaved))

    # The run

    def run_or_stop(self) -> None:
        """Begin; while a run goes on, stop it and keep what came."""
        if self.process.running:
            self.state.setText(self.tr("Stopping"))
            self.process.stop()
            return
        opened = self._session.collection(self.root)
        environment = self.form.environment.currentData() or ""
        if opened and self.guard.stops(opened.tree, environment, self.form.paths):
            return
        folder = self.folder.begin()
        paths, workspace = self._session.workspace.paths, self._session.workspace
        self.rows.clear()
        self._total, self._elapsed_ms, self._outcome = 0, None, None
        self.state.setText(self.tr("Starting"))
        self.process.start(
            RunWish(
                words=self.form.words(str(self.root)),
                requests=self.form.paths,
                folders=(str(paths.config), str(paths.data), str(paths.cache)),
                vault_key=workspace.vault.lend_key(),
                answers=str(folder) if self.form.answers.isChecked() else "",
                reports=self.folder.reports(),
            )
        )
        self._show_figures()
        self._show_possible()

    def _begin(self, requests: int) -> None:
        self._total = requests
        self.state.setText(self.tr("Running"))

    def _take(self, rows: tuple[RunRow, ...]) -> None:
        self.rows.add(rows)
        self._show_figures()

    def _end(self, end: RunEnd) -> None:
        self._elapsed_ms, self._outcome = end.elapsed_ms, end
        self._show_figures()
        self._show_outcome()
        said = self.tr("{state}: {passed} passed, {failed} failed")
        words = said.format(state=self.state.text(), passed=end.passed, failed=end.failed)
        speak(self, words, urgent=bool(end.failed))
        self._show_possible()

    def _fail(self, why: str) -> None:
        self.folder.drop()
        self._outcome = why
        self._show_outcome()
        speak(self, why, urgent=True)
        self._show_possible()

    def _show_outcome(self) -> None:
        end = self._outcome
        if isinstance(end, RunEnd):
            stopped = self.tr("Stopped, %n not sent", "", end.skipped)
            self.state.setText(stopped if end.skipped else self.tr("Finished"))
        elif end:
            self.state.setText(end)
            self.state.set_token("err")

    def _show_figures(self) -> None:
        rows = self.rows.rows
        failed = sum(not row.passed for row in rows)
        self.state.set_token("muted")
        self.figures.show_rows(rows, self._elapsed_ms)
        self.bar.show_parts(len(rows) - failed, failed, self._total)
        labels = (
            self.tr("All {count}").format(count=len(rows)),
            self.tr("Failed {count}").format(count=failed),
            self.tr("Passed {count}").format(count=len(rows) - failed),
        )
        for button, label in zip(self.shown.buttons, labels, strict=True):
            button.setText(label)
            button.setAccessibleName(label)
            button.updateGeometry()

    def _filter(self) -> None:
        self.rows.show(_SHOWN[self.shown.current], self.filter.text())

    def _open(self, row: RunRow) -> None:
        ref = RequestRef(str(self.root), tuple(row.path.split("/")))
        self.open_wanted.emit(RunAnswer(ref, self.folder.answer(row.number)))

    def _compare(self, numbers: tuple[int, int]) -> None:
        row, better = map(self.folder.answer, numbers)
        if row is not None and better is not None:
            self.compare_wanted.emit((better, row))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.form.command(str(self.root)))

    def _offer_reports(self) -> None:
        self.reports.popup(self.export.mapToGlobal(self.export.rect().bottomLeft()))

    # Another window

    def hand_over(self) -> RunKept:
        """Return all that another page shows on; this one has nothing more to delete."""
        folder, self.folder.path = self.folder.path, None
        came = tuple(self.rows.rows), self._total, self._elapsed_ms, folder, self._outcome
        return RunKept(self.form.settings, *came, self.shown.current, self.filter.text())

    def take_over(self, kept: RunKept) -> None:
        """Show what another page showed."""
        self.form.take_over(kept.settings)
        self.rows.add(kept.rows)
        self._total, self._elapsed_ms, self._outcome = kept.total, kept.elapsed_ms, kept.outcome
        self.folder.path = kept.folder
        self.shown.current = kept.shown
        self.filter.setText(kept.filter)
        self._filter()
        self._show_figures()
        self._show_outcome()
        self._show_possible()

    def put_away(self) -> None:
        """Before the page goes: end the run, delete its reports."""
        self.process.kill()
        self.folder.drop()
