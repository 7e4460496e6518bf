"""A titled group of fields over a request's options; the groups beside this one are made of it."""

from collections.abc import Callable
from typing import Literal, TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from postwright.gui.request.document import RequestDocument
from postwright.gui.request.surroundings import Surroundings
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.still_fields import ChoiceField, NumberField
from postwright.gui.widgets.wrapping_page import WrappingPage
from postwright.model.collection import Collection, Folder, Lineage
from postwright.model.options import Options, Postwright
from postwright.model.said import said

T = TypeVar("T")
Place = Literal["request", "folder", "collection"]
Choices = tuple[tuple[str, str], ...]
SWITCHES: Choices = (("", said("Inherited")), ("on", said("On")), ("off", said("Off")))
INHERITED = -1
"""What a number field that is empty has for its value."""
FIELD_WIDTH = 200


class OptionGroup(WrappingPage):
    """Shows what the document says, and puts one edit at a time into it.

    `place` is whose options they are: those of a folder or a collection are inherited.
    """

    title = ""
    """Set by each group."""

    def __init__(
        self,
        theme: Theme,
        document: RequestDocument,
        around: Surroundings | None = None,
        place: Place = "request",
    ) -> None:
        super().__init__()
        self._theme, self._document, self._place = theme, document, place
        self._around = around or Surroundings()
        self._showing = False
        self._lineage = Lineage()
        self._rows: dict[QWidget, int] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(8)
        self.heading = Label(theme, translated(self.title), 13, 600)
        column.addWidget(self.heading)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column.addLayout(self.form)
        self.make()

    def make(self) -> None:
        """Make the fields and add them."""
        raise NotImplementedError

    def show_options(self, options: Options) -> None:
        """Show these."""
        raise NotImplementedError

    def refresh(self, lineage: Lineage | None = None) -> None:
        """Show what the document says now; nothing is told of it."""
        self._lineage = lineage or self._around.lineage()
        self._showing = True
        self.show_options(self._document.request.options)
        self._showing = False

    # Rows

    def add(self, label: str, field: QWidget, beside: QWidget | None = None) -> None:
        """Add a field, what stands before it and perhaps what stands beside it."""
        self._rows[field] = self.form.rowCount()
        row: QWidget | QHBoxLayout = field
        if not isinstance(field, (Label, QCheckBox)):
            row = QHBoxLayout()
            row.setSpacing(12)
            row.addWidget(field, int(isinstance(field, QLineEdit)))
            if beside is not None:
                row.addWidget(beside, int(isinstance(beside, Label)))
            elif not isinstance(field, QLineEdit):
                row.addStretch(1)
        if not label:
            self.form.addRow(row)
            return
        words = Label(self._theme, label, 13, token="text2")
        words.setBuddy(field)
        words.setMinimumSize(self._theme.px(132), self._theme.px(28))
        if not field.accessibleName():
            field.setAccessibleName(label)
        self.form.addRow(words, row)

    def show_row(self, field: QWidget, shown: bool) -> None:
        """Show a field with all that stands before and beside it, or hide it."""
        self.form.setRowVisible(self._rows[field], shown)

    def hint(self) -> Label:
        """Return a label for what is beside a field."""
        return Label(self._theme, "", 12, token="muted", wrap=True)

    def box(self, text: str, changed: Callable[[bool], None]) -> QCheckBox:
        """Return a box to tick."""
        box = QCheckBox(text)
        box.setAccessibleName(text)
        box.clicked.connect(changed)
        return box

    def number(
        self, name: str, least: int, most: int, changed: Callable[[float], None]
    ) -> NumberField:
        """Return a field for a whole number."""
        field = NumberField()
        field.setDecimals(0)
        field.setRange(least, most)
        field.setAccessibleName(name)
        field.setMinimumWidth(self._theme.px(120))
        field.valueChanged.connect(changed)
        return field

    def seconds(self, name: str, changed: Callable[[float | None], None]) -> NumberField:
        """Return a field for a time that may be inherited."""
        field = self.number(
            name, INHERITED, 86_400, lambda value: changed(None if value < 0 else value)
        )
        field.setDecimals(3)
        field.setSpecialValueText(tr("inherited"))
        field.setSuffix(tr(" s"))
        field.setToolTip(tr("0 means no limit"))
        return field

    def choice(self, name: str, choices: Choices, changed: Callable[[str], None]) -> QComboBox:
        """Return a field with these values and words to choose from."""
        combo = ChoiceField()
        for value, label in choices:
            combo.addItem(translated(label), value)
        combo.setAccessibleName(name)
        combo.setMinimumWidth(self._theme.px(FIELD_WIDTH))
        combo.activated.connect(lambda index: changed(str(combo.itemData(index))))
        return combo

    def switch(self, name: str, changed: Callable[[bool | None], None]) -> QComboBox:
        """Return a field for on, off or inherited."""
        values = {"": None, "on": True, "off": False}
        return self.choice(name, SWITCHES, lambda value: changed(values[value]))

    def line(self, name: str, changed: Callable[[str], None], placeholder: str = "") -> QLineEdit:
        """Return a line that tells its text, without blanks around it, when it is done."""
        field = QLineEdit()
        field.setAccessibleName(name)
        field.setPlaceholderText(placeholder)
        field.setMinimumWidth(self._theme.px(FIELD_WIDTH))
        field.editingFinished.connect(lambda: changed(field.text().strip()))
        return field

    # What is said

    @property
    def ours(self) -> Postwright:
        return self._document.request.options.postwright

    def put(self, **members: object) -> None:
        """Change members of the options as one step to undo."""
        options = self._document.request.options
        changed = replace(options, **members)
        if not self._showing and changed != options:
            self._document.set(tr("Change an option"), options=changed)

    def put_ours(self, **members: object) -> None:
        """Change members of what `_postwright` holds."""
        self.put(postwright=replace(self.ours, **members))

    def above(self, member: Callable[[Postwright], T | None]) -> tuple[T | None, str]:
        """Return the nearest word of those around, and whose it is; empty: nobody's."""
        lineage = self._lineage
        owners: tuple[Folder | Collection, ...] = (*lineage.folders[::-1], lineage.collection)
        for owner in owners:
            if (found := member(owner.postwright)) is not None:
                return found, owner.name
        return None, ""


def inherited_words(value: str, owner: str, *, otherwise: str = said("from the settings")) -> str:
    """Return what is inherited and from whom, or what is said where nobody else says it."""
    if not owner:
        return tr("{value}, {source}").format(value=value, source=translated(otherwise))
    return tr("{value}, from {owner}").format(value=value, owner=owner)


def show_line(field: QLineEdit, text: str) -> None:
    """Show a text, but not in a field that is being typed in."""
    if not field.hasFocus() or not field.text().strip():
        field.setText(text)


def show_choice(combo: QComboBox, value: str) -> None:
    """Show a value; one that is not in the list is added."""
    if combo.findData(value) < 0:
        combo.addItem(value, value)
    combo.setCurrentIndex(combo.findData(value))


def show_switch(combo: QComboBox, value: bool | None) -> None:
    """Show on, off or inherited."""
    combo.setCurrentIndex({None: 0, True: 1, False: 2}[value])


def tr(text: str) -> str:
    """Return a text of the groups in the user's language."""
    return QCoreApplication.translate("Options", text)
