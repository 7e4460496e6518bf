"""The dialog that exports: the kind of target, and what it cannot say, before a file is chosen."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.dialogs.import_preview import MARKS, MOST_ROWS, boxed_list
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.workspace.exporting import KINDS, Outgoing


class ExportDialog(QDialog):
    """Work goes on beside it; nothing is written before a file was chosen."""

    kind_chosen = Signal(str)
    """A word of KINDS."""
    save_wanted = Signal()

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Export {name}").format(name=visible(name)))
        self.kind = QComboBox()
        self.kind.setAccessibleName(self.tr("Export as"))
        for word, exporter in KINDS.items():
            self.kind.addItem(translated(exporter.label), word)
        self.summary = Label(theme, "", 12, token="text2", wrap=True)
        self.losses: QTreeWidget = boxed_list(
            theme, self.tr("What has no equal there"), decorated=False
        )
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
        losses, literals = made.exported.losses, made.literals
        mask = redactor(literal.value for literal in literals)
        rows = [
            (
                *MARKS[loss.outcome],
                ": ".join(filter(None, (loss.item, translated(loss.field)))),
                translated(loss.why),
            )
            for loss in sorted(losses, key=lambda loss: list(MARKS).index(loss.outcome))
        ]
        for one in literals:
            place = ": ".join(filter(None, (one.item, one.where)))
            why = self.tr("A secret: only the name {name} is written.").format(name=one.variable)
            rows.append(("key", "accent", place, why))
        self.losses.clear()
        for icon, token, place, why in rows[:MOST_ROWS]:
            row = QTreeWidgetItem(self.losses, [visible(mask(f"{place} — {why}"))])
            row.setIcon(0, self._theme.icon(icon, token))
            row.setToolTip(0, visible(mask(why)))
        if len(rows) > MOST_ROWS:
            more = self.tr("… and {n} more").format(n=len(rows) - MOST_ROWS)
            self.losses.addTopLevelItem(QTreeWidgetItem([more]))
        words = self.tr("Please check: {n}") if rows else self.tr("Everything has an equal there.")
        self.summary.setText(words.format(n=len(rows)))
        self.save.setEnabled(True)
