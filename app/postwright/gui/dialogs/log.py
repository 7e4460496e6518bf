"""The log of what the program did, to be read and copied; it is masked when it is written."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.protocol.visible import visible


class LogDialog(QDialog):
    """Shows the end of the file; work goes on beside it."""

    def __init__(
        self, theme: Theme, path: Path, read: Callable[[Path], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("log")
        self.setWindowTitle(self.tr("Log of Postwright"))
        self._path, self._read = path, read
        self.where = Label(theme, str(path), 12, token="muted")
        self.where.setAccessibleName(self.tr("Where the log is"))
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setProperty("boxed", "true")
        self.text.setFont(theme.font(12, mono=True))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Log"))
        self.text.setPlaceholderText(
            self.tr("Nothing was logged yet. The settings say how much is written.")
        )
        self.again = Button(theme, self.tr("Read again"))
        self.folder = Button(theme, self.tr("Show in folder"))
        self.copy = Button(theme, self.tr("Copy"))
        close = Button(theme, self.tr("Close"), "primary")
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addWidget(self.again)
        buttons.addWidget(self.folder)
        buttons.addStretch(1)
        buttons.addWidget(self.copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.where)
        column.addWidget(self.text, 1)
        column.addLayout(buttons)
        self.again.clicked.connect(self.reload)
        self.folder.clicked.connect(self._show_folder)
        self.copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        self.resize(theme.px(860), theme.px(480))
        self.reload()

    def reload(self) -> None:
        """Read the file anew and go to its end."""
        self.text.setPlainText(visible(self._read(self._path), lines=True))
        self.text.moveCursor(QTextCursor.MoveOperation.End)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(
            self.text.document().toRawText().replace("\u2029", "\n")
        )

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._path.parent)))
