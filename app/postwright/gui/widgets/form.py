"""A form drawn from a declaration of inputs: labels, lines, choices, secrets behind an eye."""

from collections.abc import Mapping, Sequence
from typing import Protocol

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.labels import Label

Editor = QLineEdit | QComboBox | QPlainTextEdit


class Declared(Protocol):
    """One input, as a scheme declares it."""

    @property
    def name(self) -> str: ...
    @property
    def label(self) -> str: ...
    @property
    def secret(self) -> bool: ...
    @property
    def default(self) -> str: ...
    @property
    def choices(self) -> tuple[str, ...]: ...
    @property
    def multiline(self) -> bool: ...


class SecretEdit(QLineEdit):
    """Dots until the eye is pressed; a variable's name alone is no secret."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._open = theme, False
        self.eye = QAction(self)
        self.eye.triggered.connect(self._toggle)
        self.addAction(self.eye, QLineEdit.ActionPosition.TrailingPosition)
        self.textChanged.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    def _toggle(self) -> None:
        self._open = not self._open
        self._show()

    def _show(self) -> None:
        text = self.text()
        plain = self._open or (text.startswith("{{") and text.endswith("}}"))
        mode = QLineEdit.EchoMode.Normal if plain else QLineEdit.EchoMode.Password
        if self.echoMode() != mode:
            self.setEchoMode(mode)
        self.eye.setIcon(self._theme.icon("eye-off" if self._open else "eye"))
        self.eye.setText(self.tr("Hide") if self._open else self.tr("Show"))


class Form(QWidget):
    """Values go in by `set_values`; each edit by the user is told by the input's name."""

    edited = Signal(str, str)
    """Name of the input and its text."""

    def __init__(
        self, theme: Theme, inputs: Sequence[Declared], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.editors: dict[str, Editor] = {}
        self._inputs = {item.name: item for item in inputs}
        self._filling = False
        rows = QFormLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setHorizontalSpacing(theme.px(16))
        rows.setVerticalSpacing(theme.px(8))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        rows.setLabelAlignment(left)
        rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for item in inputs:
            editor = self._editor(item)
            editor.setAccessibleName(item.label)
            label = Label(theme, item.label, 13, 400, "text2")
            label.setMinimumHeight(theme.px(30))
            label.setBuddy(editor)
            rows.addRow(label, editor)
            self.editors[item.name] = editor

    def _editor(self, item: Declared) -> Editor:
        if item.choices:
            box = QComboBox()
            box.addItems(list(item.choices))
            box.currentTextChanged.connect(lambda text: self._tell(item.name, text))
            return box
        if item.multiline:
            area = QPlainTextEdit()
            area.setProperty("kind", "box")
            area.setFont(self._theme.font(13, mono=True))
            area.setFixedHeight(self._theme.px(96))
            area.textChanged.connect(lambda: self._tell(item.name, _text(area)))
            return area
        line = SecretEdit(self._theme) if item.secret else QLineEdit()
        line.setFont(self._theme.font(13, mono=True))
        line.textEdited.connect(lambda text: self._tell(item.name, text))
        return line

    def _tell(self, name: str, text: str) -> None:
        if not self._filling:
            self.edited.emit(name, text)

    def set_values(self, values: Mapping[str, str]) -> None:
        """Show values; an input that has none shows its default."""
        self._filling = True
        for name, editor in self.editors.items():
            text = values.get(name, "") or self._inputs[name].default
            if isinstance(editor, QComboBox):
                if editor.findText(text) < 0 and text:
                    editor.addItem(text)
                editor.setCurrentText(text)
            elif _text(editor) != text:
                if isinstance(editor, QLineEdit):
                    editor.setText(text)
                else:
                    editor.setPlainText(text)
        self._filling = False


def _text(editor: QLineEdit | QPlainTextEdit) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.document().toRawText().replace("\u2029", "\n")
