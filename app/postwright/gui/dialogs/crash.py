"""Told when something in Postwright itself went wrong: what is kept, and the text for a report."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.sign_line import SignLine


class CrashDialog(QDialog):
    """Work goes on behind it: drafts are kept, and nothing is sent anywhere."""

    save_wanted = Signal(str)
    """The report."""
    restart_wanted = Signal()

    def __init__(
        self,
        theme: Theme,
        report: str,
        kept: tuple[str, ...],
        parent: QWidget | None = None,
        *,
        ended: bool = False,
    ) -> None:
        """Tell of a part that failed; `ended`: of the run before, which crashed."""
        super().__init__(parent)
        self.setObjectName("crash")
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme, self._report = theme, report
        self._make(ended)
        self._lay_out(kept, ended)
        self.copy.clicked.connect(self._copy)
        self.save.clicked.connect(self._save)
        self.restart.clicked.connect(self.restart_wanted)
        self.go_on.clicked.connect(self.accept)
        self.resize(theme.px(680), theme.px(500))

    def _make(self, ended: bool) -> None:
        theme = self._theme
        if ended:
            title = self.tr("Postwright ended unexpectedly")
            why = self.tr(
                "The run before this one crashed. This is a mistake in Postwright or in a library"
                " that it uses, not in your request. Nothing is sent anywhere."
            )
        else:
            title = self.tr("A part of Postwright failed")
            why = self.tr(
                "This is a mistake in Postwright, not in your request. You can go on; what looks"
                " odd is right again after a restart. Nothing is sent anywhere."
            )
        self.setWindowTitle(title)
        self.setAccessibleName(title)
        self.title = Label(theme, title, 17, 600)
        self.why = Label(theme, why, token="text2", wrap=True)
        self.details = QPlainTextEdit(self._report)
        self.details.setReadOnly(True)
        self.details.setTabChangesFocus(True)
        self.details.setProperty("boxed", "true")
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(theme.font(12, mono=True))
        self.details.setAccessibleName(self.tr("Report, without secrets"))
        self.copy = Button(theme, self.tr("Copy report"), icon="copy")
        self.save = Button(theme, self.tr("Save report…"), icon="download")
        self.restart = Button(theme, self.tr("Restart"))
        self.restart.setVisible(not ended)
        self.go_on = Button(theme, self.tr("Go on"), "primary")
        self.go_on.setDefault(True)

    def _lay_out(self, kept: tuple[str, ...], ended: bool) -> None:
        theme = self._theme
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.px(8))
        for button in (self.copy, self.save):
            buttons.addWidget(button)
        buttons.addStretch(1)
        for button in (self.restart, self.go_on):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(self.title)
        column.addWidget(self.why)
        heading = self.tr("Brought back") if ended else self.tr("Kept, also through a restart")
        column.addWidget(Label(theme, heading, 12, 600, "muted"))
        self.kept = [SignLine(theme, words, "ok") for words in kept]
        for line in self.kept:
            column.addWidget(line)
        report = Label(theme, self.tr("Report, without secrets"), 12, 600, "muted")
        column.addWidget(report)
        column.addWidget(self.details, 1)
        column.addLayout(buttons)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)
        self.copy.setText(self.tr("Copied"))

    def _save(self) -> None:
        self.save_wanted.emit(self._report)
