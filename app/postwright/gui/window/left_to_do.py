"""What the last import left open: its list beside the window, and the way to each place."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from postwright.gui.said_words import translated
from postwright.model.collection import RequestRef
from postwright.protocol.visible import visible

if TYPE_CHECKING:
    from postwright.gui.dialogs.import_report import ImportReport
    from postwright.gui.main_window import MainWindow
    from postwright.workspace.import_fixes import Fix
    from postwright.workspace.importing import Written


class LeftToDo(QObject):
    """One list at a time; its places are found where they were moved to meanwhile."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._places: dict[Fix, RequestRef] = {}
        self.report: ImportReport | None = None
        """Of the last import that left something to do."""
        window.session.moved.connect(self._follow)

    def show(self, written: "Written") -> None:
        """Show what is left to do; an earlier list makes room."""
        from postwright.gui.dialogs.import_report import ImportReport
        from postwright.workspace.import_fixes import fixes_of

        if self.report is not None:
            self.report.close()
            self.report.deleteLater()
            self.report = None
        fixes, window = fixes_of(written), self._window
        self._places = {fix: RequestRef(str(written.root), fix.path) for fix in fixes}
        if fixes:
            self.report = ImportReport(window.theme, written.collection.name, fixes, window)
            self.report.wanted.connect(self._open)
            self.report.show()

    def _follow(self, before: RequestRef, after: RequestRef) -> None:
        self._places = {fix: ref.followed(before, after) for fix, ref in self._places.items()}

    def _open(self, fix: "Fix") -> None:
        """Open the editor where something is mended."""
        ref, window = self._places[fix], self._window
        if not self._is_there(fix, ref):
            words = self.tr("It is not there any more: {place}")
            window.notices.warn(words.format(place=visible(translated(fix.place))))
        elif fix.environment:
            window.pages.environments(Path(ref.collection), fix.environment)
        elif fix.is_request:
            tab = window.tabs.open(ref)
            if fix.page:
                tab.request_pane.choose(fix.page)
        else:
            shared = window.pages.shared(Path(ref.collection), ref.path)
            if fix.page:
                shared.tabs.choose(fix.page)
        window.activateWindow()

    def _is_there(self, fix: "Fix", ref: RequestRef) -> bool:
        session = self._window.session
        if fix.environment:
            return any(
                one.name == fix.environment for one in session.environments.of(ref.collection)
            )
        if fix.is_request:
            return session.saved(ref) is not None
        try:
            session.shared(Path(ref.collection), ref.path)
        except KeyError:
            return False
        return True
