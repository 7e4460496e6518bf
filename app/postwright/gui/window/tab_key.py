"""Says in the status bar what Tab does in the editor that has the focus; Ctrl+M changes it."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from postwright.gui.widgets.code_editor import CodeEditor
from postwright.gui.window.status_bar import StatusItem


class TabKey(QObject):
    """Follows the focus of the application."""

    def __init__(self, item: StatusItem, parent: QObject) -> None:
        super().__init__(parent)
        self._item = item
        self._item.clicked.connect(self._toggle)
        self._editor: CodeEditor | None = None
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
        self._show()

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self._item or now is self._editor:
            return
        if self._editor is not None:
            self._editor.tab_leaves_changed.disconnect(self._show)
            self._editor.destroyed.disconnect(self._forget)
        self._editor = now if isinstance(now, CodeEditor) and not now.isReadOnly() else None
        if self._editor is not None:
            self._editor.tab_leaves_changed.connect(self._show)
            self._editor.destroyed.connect(self._forget)
        self._show()

    def _forget(self) -> None:
        self._editor = None
        self._show()

    def _show(self) -> None:
        if self._editor is None:
            self._item.show_fact("")
        elif self._editor.tabChangesFocus():
            self._item.show_fact(self.tr("Tab leaves the editor"))
        else:
            self._item.show_fact(self.tr("Tab indents"))

    def _toggle(self) -> None:
        if self._editor is not None:
            self._editor.toggle_tab()
