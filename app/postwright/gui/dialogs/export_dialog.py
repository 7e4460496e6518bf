"""The dialog that exports: the kind of target, and what it cannot say, before a file is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from postwright.analysis.literals import Literal
from postwright.gui.dialogs.loss_list import LossList
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.protocol.visible import visible
from postwright.workspace.exporting import KINDS, Outgoing


class ExportDialog(QDialog):
    """Work goes on beside it; nothing is written before a file was chosen."""

    kind_chosen = Signal(str)
    """A word of KINDS."""
    save_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Export {name}").format(name=visible(name)))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Export as"))
        for word, exporter in KINDS.items():
            self.kind.addItem(translated(exporter.label), word)
        self.summary = Label(theme, "", 12, token="text2", wrap=True)
        self.losses = LossList(theme, self.tr("What has no equal there"))
        self.cancel = Button(theme, self.tr("Cancel"), "ghost")
        self.save = Button(theme, self.tr("Save…"), "primary")
        self.save.setDefault(True)
        head = QHBoxLayout()
        head.addWidget(Label(theme, self.tr("Export as"), 13, token="text2"))
        head.addWidget(self.kind)
        head.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self.summary)
        column.addWidget(self.losses, 1)
        column.addLayout(foot)
        self.kind.currentIndexChanged.connect(self._say)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.save_wanted)
        self.resize(theme.px(560), theme.px(420))
        self.show_busy()

    @property
    def chosen(self) -> str:
        return str(self.kind.currentData())

    def _say(self) -> None:
        self.kind_chosen.emit(self.chosen)

    def show_busy(self) -> None:
        """Show that the files are being made."""
        self.save.setEnabled(False)
        self.losses.clear()
        self.summary.setText(self.tr("Reading…"))

    def show_problem(self, problem: str) -> None:
        """Show why there is nothing to write."""
        self.show_busy()
        self.summary.setText(visible(problem))

    def show_outgoing(self, made: Outgoing) -> None:
        """Show what would be lost, and which secrets stay behind."""
        rows = self.losses.show_losses(made.exported.losses, made.literals, self._fate)
        words = self.tr("Worth a look: {n}") if rows else self.tr("Everything has an equal there.")
        self.summary.setText(words.format(n=rows))
        self.save.setEnabled(True)

    def _fate(self, secret: Literal) -> str:
        return self.tr("A secret: only the name {name} is written.").format(name=secret.variable)
