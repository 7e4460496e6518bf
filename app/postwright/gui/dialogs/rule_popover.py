"""The small popover that asks what is not to be compared."""

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from postwright.analysis.diff_rules import BadRule, Rules, with_rule
from postwright.gui.dialogs.name_popover import WIDTH
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.popover import Popover


class RulePopover(Popover):
    """Stays open, and says why, while what was typed is no rule."""

    accepted = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("rule_popover", "", parent)
        self.setAccessibleName(self.tr("Ignore a path or a header"))
        self.field = QLineEdit()
        self.field.setPlaceholderText("$..updatedAt")
        self.field.setAccessibleName(self.tr("Path or name of a header"))
        self.field.setMinimumWidth(theme.px(WIDTH))
        self.problem = Label(theme, "", 12, token="err", wrap=True)
        self.problem.setMinimumWidth(theme.px(200))
        self.problem.hide()
        self.ignore = Button(theme, self.tr("Ignore"), "primary")
        for widget in (self.field, self.ignore, self.problem):
            self.row.addWidget(widget)
        self.ignore.clicked.connect(self.accept)

    def popup(self, at: QPoint) -> None:
        """Show it there, ready to be typed into."""
        super().popup(at)
        self.field.setFocus()

    def accept(self) -> None:
        """Take the rule, if it is one."""
        text = self.field.text().strip()
        try:
            with_rule(Rules(), text)
        except BadRule as error:
            words = error.args[0]
            self.problem.setText(translated(words))
            self.problem.show()
            self.adjustSize()
            return
        self.close()
        self.accepted.emit(text)
