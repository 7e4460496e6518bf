"""A request's own variables: they win over those of folders, environments and the collection."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from postwright.gui.request.bulk import BulkTable
from postwright.gui.request.document import RequestDocument
from postwright.gui.request.params_editor import columns
from postwright.gui.theme import Theme
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.field_table import FieldTable
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.variable_chips import Known
from postwright.model.request import Variable


class VariablesEditor(QWidget):
    """One table over `request.variables`; secrets have their place in environments."""

    def __init__(
        self, theme: Theme, document: RequestDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._document = document
        tr = self.tr
        self.table = FieldTable(
            theme,
            columns(tr("Name"), tr("Value"), tr("Note"), tr("Add a variable")),
            Variable(),
            tr("Variables of this request"),
        )
        self.rows = BulkTable(theme, tr("Variables"), self.table)
        self.rows.head.hint.setText(tr("for this request alone"))
        text = tr("They win over folders, the environment and the collection. For a secret, "
                  "use an environment: values stay out of files there.")  # fmt: skip
        self.about = Label(theme, text, 12, token="muted", wrap=True)
        self.about.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        self.table.fields.remark = partial(_remark, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.rows)
        column.addWidget(self.about)
        column.addStretch(1)
        self.rows.edited.connect(self._take)
        document.changed.connect(self.refresh)
        self.refresh()

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        self.table.set_known(known)

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        self.table.set_reach(reach)

    def refresh(self) -> None:
        """Show what the document says."""
        self.rows.set_rows(self._document.request.variables)

    def edit_value(self, name: str) -> None:
        """Let the value of a variable be typed."""
        names = [row.name for row in self._document.request.variables]
        if name in names:
            self.table.setFocus()
            self.table.setCurrentIndex(self.table.fields.index(_last(names, name), 2))
            self.table.edit(self.table.currentIndex())

    def _take(self, label: str) -> None:
        self._document.set(label, variables=self.rows.rows)


def _remark(editor: VariablesEditor, number: int) -> str:
    """Say which of two rows of one name counts."""
    rows = [row for row in editor.table.rows if isinstance(row, Variable)]
    row = rows[number] if number < len(rows) else None
    if row is None or not row.name or not row.enabled:
        return ""
    later = any(other.name == row.name and other.enabled for other in rows[number + 1 :])
    words = QCoreApplication.translate("VariablesEditor", "a later row counts")
    return words if later else ""


def _last(names: list[str], name: str) -> int:
    return len(names) - 1 - names[::-1].index(name)
