"""A form drawn from a declaration of inputs: labels, lines, choices, secrets behind an eye."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from postwright.engine.auth.scheme import Input
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.variable_chips import Known
from postwright.gui.widgets.variable_line import VariableLine
from postwright.model.variable_text import VARIABLE

Pairs = tuple[tuple[str, str], ...]
Clean = Callable[[str], str]
LABEL_WIDTH = 108


class Form(QWidget):
    """Shows values and tells all of them after each edit; pairs that it does not know stay."""

    edited = Signal(object)
    """Pairs of input name and text."""

    def __init__(
        self,
        theme: Theme,
        inputs: Sequence[Input],
        parent: QWidget | None = None,
        *,
        clean: Clean = str,
    ) -> None:
        """`clean` makes of text that was pasted into a secret what is to stand there."""
        super().__init__(parent)
        self._theme, self._clean = theme, clean
        self._inputs = {declared.name: declared for declared in inputs}
        self._pairs: Pairs = ()
        self._showing = False
        self.fields: dict[str, QWidget] = {}
        self._labels: list[Label] = []
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._rows.setLabelAlignment(left)
        grow = QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        self._rows.setFieldGrowthPolicy(grow)
        for declared in inputs:
            self._add(declared)
        theme.changed.connect(self._restyle)
        self._restyle()

    def _add(self, declared: Input) -> None:
        label = Label(self._theme, self.tr(declared.label), 13, token="text2")
        self._labels.append(label)
        field = self._field(declared)
        field.setAccessibleName(label.text())
        label.setBuddy(field)
        self.fields[declared.name] = field
        if isinstance(field, SecretLine):
            self._rows.addRow(label, field.with_eye())
        else:
            self._rows.addRow(label, field)

    def _field(self, declared: Input) -> QWidget:
        if declared.choices:
            combo = QComboBox()
            for choice in declared.choices:
                combo.addItem(self.tr(_caption(choice)), choice)
            combo.activated.connect(self._tell)
            return combo
        if declared.multiline:
            area = QPlainTextEdit()
            area.setProperty("kind", "box")
            area.setTabChangesFocus(True)
            area.textChanged.connect(self._tell)
            return area
        secret = declared.secret
        line = SecretLine(self._theme, self._clean) if secret else VariableLine(self._theme)
        line.textEdited.connect(self._tell)
        return line

    def set_reach(self, reach: Reach) -> None:
        """Say which variables there are to choose from."""
        for field in self.fields.values():
            if isinstance(field, VariableLine):
                field.reach = reach

    def set_known(self, known: Known) -> None:
        """Say which variables have a value."""
        for field in self.fields.values():
            if isinstance(field, VariableLine):
                field.set_known(known)

    def _restyle(self) -> None:
        px = self._theme.px
        self._rows.setHorizontalSpacing(px(12))
        self._rows.setVerticalSpacing(px(8))
        for label in self._labels:
            label.setMinimumSize(px(LABEL_WIDTH), px(32))
        for field in self.fields.values():
            if isinstance(field, QPlainTextEdit):
                field.setFixedHeight(px(96))
            if not isinstance(field, QComboBox):
                field.setFont(self._theme.font(13, mono=True))

    def _tell(self) -> None:
        if not self._showing:
            self._pairs = self.values()
            self.edited.emit(self._pairs)

    def values(self) -> Pairs:
        """Return the pairs that were shown, with what the fields say now."""
        found = {name: self._said(name) for name in self._inputs}
        known = dict(self._pairs)
        added = [
            (name, text)
            for name, text in found.items()
            if name not in known and text != self._inputs[name].default
        ]
        return (*((name, found.get(name, text)) for name, text in self._pairs), *added)

    def show_values(self, pairs: Pairs) -> None:
        """Show values without telling; an input that has none shows its default."""
        self._showing, self._pairs = True, pairs
        values = dict(pairs)
        for name, declared in self._inputs.items():
            text = values.get(name) or declared.default
            field = self.fields[name]
            if self._said(name) == text:
                continue
            if isinstance(field, QComboBox):
                if field.findData(text) < 0:
                    field.addItem(text, text)  # a word of another tool stays what it is
                field.setCurrentIndex(field.findData(text))
            elif isinstance(field, QLineEdit):
                field.setText(text)
            elif isinstance(field, QPlainTextEdit):
                field.setPlainText(text)
        self._showing = False

    def _said(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData() or "")
        if isinstance(field, QPlainTextEdit):
            return field.document().toRawText().replace("\u2029", "\n")
        return field.text() if isinstance(field, QLineEdit) else ""


def _caption(choice: str) -> str:
    """Return how a choice is shown; what is not a plain word is a name, such as RSA-SHA1."""
    plain = choice.islower() and choice.isalpha()
    return {"true": "Yes", "false": "No"}.get(choice, choice.capitalize() if plain else choice)


class SecretLine(VariableLine):
    """Dots until the eye is pressed; a variable's name alone is no secret."""

    def __init__(self, theme: Theme, clean: Clean, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._clean, self._before = clean, ""
        self.eye = IconButton(theme, "eye", self.tr("Show the secret"), size=30)
        self.eye.setCheckable(True)
        self.eye.toggled.connect(self._show)
        self.textEdited.connect(self._take)
        self.textChanged.connect(self._show)
        self._show()

    def with_eye(self) -> QWidget:
        """Return the line with its eye beside it."""
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self, 1)
        row.addWidget(self.eye)
        return both

    def _take(self, text: str) -> None:
        # Qt has no hook for a paste into a line: what came at once was not typed.
        if len(text) > len(self._before) + 1 and self._clean(text) != text:
            self.setText(self._clean(text))

    def _show(self) -> None:
        self._before = self.text()
        named = VARIABLE.fullmatch(self.text()) is not None
        plain = named or self.eye.isChecked()
        mode = QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password
        if self.echoMode() != mode:
            self.setEchoMode(mode)
        shown = self.eye.isChecked()
        name = self.tr("Hide the secret") if shown else self.tr("Show the secret")
        self.eye.set_name(name)
        self.eye.set_icon("eye-off" if shown else "eye")
