"""Told when something in Postwright itself went wrong: what, and the text for a report."""

import platform
import traceback

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from postwright import __version__
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.storage.log import masked


def report(error: BaseException) -> str:
    """Return what a bug report needs: versions and the traceback."""
    head = f"Postwright {__version__}, Python {platform.python_version()}, {platform.platform()}"
    return masked("\n".join((head, "", *traceback.format_exception(error))))


class CrashDialog(QDialog):
    """Work goes on behind it: drafts are kept, and nothing is sent anywhere."""

    def __init__(self, theme: Theme, error: BaseException, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("crash")
        self.setWindowTitle(self.tr("Something went wrong"))
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._text = report(error)
        title = Label(theme, self.tr("A part of Postwright failed"), 17, 600)
        why = Label(
            theme,
            self.tr(
                "This is a mistake in Postwright, not in your request. What you typed is kept."
            ),
            token="text2",
            wrap=True,
        )
        details = QPlainTextEdit(self._text)
        details.setReadOnly(True)
        details.setFont(theme.font(12, mono=True))
        details.setAccessibleName(self.tr("Details"))
        copy = Button(theme, self.tr("Copy report"))
        close = Button(theme, self.tr("Go on"), "primary")
        close.setDefault(True)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(copy)
        buttons.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(title)
        column.addWidget(why)
        column.addWidget(details, 1)
        column.addLayout(buttons)
        copy.clicked.connect(self._copy)
        close.clicked.connect(self.accept)
        self.resize(theme.px(640), theme.px(420))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
