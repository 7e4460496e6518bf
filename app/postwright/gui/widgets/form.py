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
from postwright.formats.parameter_rows import lines_of, rows_of
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button, IconButton
from postwright.gui.widgets.completion import Reach
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.widgets.variable_chips import Known
from postwright.gui.widgets.variable_line import VariableLine
from postwright.model.said import said, sentences
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
        self._places: dict[str, int] = {}
        """The row of each input."""
        self._labels: list[Label] = []
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        self._rows.setLabelAlignment(left)
        grow = QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow
        self._rows.setFieldGrowthPolicy(grow)
        self.more = Button(theme, "", "link", parent=self)
        """Shows the inputs that are rarely needed, or hides them."""
        self._shows_more = False
        usual = [one for one in inputs if not one.rare]
        rare = [one for one in inputs if one.rare]
        for declared in usual:
            self._add(declared)
        if rare:
            self._rows.addRow("", self.more)
        for declared in rare:
            self._add(declared)
        self.more.setVisible(bool(rare))
        self.more.clicked.connect(self._toggle_more)
        self._show_asked()
        theme.changed.connect(self._restyle)
        self._restyle()

    def _add(self, declared: Input) -> None:
        label = Label(self._theme, translated(declared.label), 13, token="text2")
        self._labels.append(label)
        field = self._field(declared)
        field.setAccessibleName(label.text())
        label.setBuddy(field)
        self.fields[declared.name] = field
        self._places[declared.name] = self._rows.rowCount()
        if isinstance(field, SecretLine):
            field.eye.setAccessibleName(f"{field.eye.toolTip()}: {label.text()}")
            self._rows.addRow(label, field.with_eye())
        else:
            self._rows.addRow(label, field)

    def _field(self, declared: Input) -> QWidget:
        if declared.choices:
            combo = QComboBox()
            for choice in declared.choices:
                combo.addItem(_caption(choice), choice)
            combo.activated.connect(self._tell)
            return combo
        if declared.multiline or declared.rows:
            area = QPlainTextEdit()
            area.setProperty("kind", "box")
            area.setTabChangesFocus(True)
            area.textChanged.connect(self._tell)
            if declared.rows:
                area.setPlaceholderText(self.tr("NAME=VALUE, a line each"))
                area.setToolTip(plain_tip(translated(_ROWS_TIP)))
            return area
        secret = declared.secret
        line = SecretLine(self._theme, self._clean) if secret else VariableLine(self._theme)
        line.setPlaceholderText(translated(declared.hint))
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
            label.setMinimumSize(px(LABEL_WIDTH), px(28))
        for name, field in self.fields.items():
            if isinstance(field, QPlainTextEdit):
                field.setFixedHeight(px(52) if self._inputs[name].rows else px(96))
            if not isinstance(field, QComboBox):
                field.setFont(self._theme.font(13, mono=True))

    def _tell(self) -> None:
        if not self._showing:
            self._pairs = self.values()
            self._show_asked()
            self.edited.emit(self._pairs)

    def values(self) -> Pairs:
        """Return the pairs that were shown, with what the fields say now."""
        found = {name: self._said(name) for name in self._inputs}
        known = dict(self._pairs)
        needless = self._needless(found)
        switched = self._is_switched(found, known)
        added = [
            (name, text)
            for name, text in found.items()
            if name not in known
            and (
                text != (one := self._inputs[name]).default
                or (switched and one.written and one.is_asked(found))
            )
        ]
        kept = ((name, found.get(name, text)) for name, text in self._pairs)
        return (*(pair for pair in kept if pair[0] not in needless), *added)

    def _is_switched(self, found: dict[str, str], known: dict[str, str]) -> bool:
        """Tell whether another choice is now made of those that others depend on."""
        names = {one.when[0] for one in self._inputs.values() if one.when}
        return any(found[n] != (known.get(n) or self._inputs[n].default) for n in names)

    def _needless(self, found: dict[str, str]) -> set[str]:
        """Return what only its default was written of, and the choice does not need."""
        return {
            name
            for name, one in self._inputs.items()
            if one.written and found[name] == one.default and not one.is_asked(found)
        }

    def show_values(self, pairs: Pairs) -> None:
        """Show values without telling; an input that has none shows its default."""
        self._showing, self._pairs = True, pairs
        values = dict(pairs)
        for name, declared in self._inputs.items():
            text = values.get(name) or declared.default
            if declared.blank and name in values:
                text = values[name]
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
                shown = lines_of(text, declared.rows) if declared.rows else text
                field.setPlainText(shown)
        self._showing = False
        self._shows_more = self._shows_more or self._has_rare(values)
        self._show_asked()

    def _has_rare(self, values: dict[str, str]) -> bool:
        return any(
            values.get(name, one.default) not in ("", one.default)
            for name, one in self._inputs.items()
            if one.rare
        )

    def _toggle_more(self) -> None:
        self._shows_more = not self._shows_more
        self._show_asked()

    def _show_asked(self) -> None:
        """Hide what the other inputs make needless."""
        said = {name: self._said(name) for name, one in self._inputs.items() if one.choices}
        for name, declared in self._inputs.items():
            if declared.when is not None or declared.rare:
                shown = declared.is_asked(said) and (self._shows_more or not declared.rare)
                self._rows.setRowVisible(self._places[name], shown)
        self.more.setText(self.tr("Fewer options") if self._shows_more else self.tr("More options"))

    def _said(self, name: str) -> str:
        field = self.fields[name]
        if isinstance(field, QComboBox):
            return str(field.currentData() or "")
        if isinstance(field, QPlainTextEdit):
            text = field.document().toRawText().replace("\u2029", "\n")
            usual = self._inputs[name].rows
            return rows_of(text, usual, dict(self._pairs).get(name, "")) if usual else text
        return field.text() if isinstance(field, QLineEdit) else ""


_ROWS_TIP = said("header, query or body before a line says where it goes; # switches it off.")
_CAPTIONS = sentences(
    {
        "true": "Yes",
        "false": "No",
        "access_token": "Access token",
        "authorization_code": "Authorization code",
        "basic_auth_header": "In the header (Basic)",
        "body": "Body",
        "bytes": "Bytes",
        "client_credentials": "Client credentials",
        "device_code": "Device code",
        "file": "File",
        "header": "Header",
        "hex": "Hex",
        "id_token": "ID token",
        "implicit": "Implicit",
        "query": "Query",
        "resource_owner_password_credentials": "Password",
        "signed": "Signed",
        "text": "Text",
        "unsigned": "Unsigned",
    }
)


def _caption(choice: str) -> str:
    """Return how a choice is shown; what is not listed is a name, such as RSA-SHA1."""
    return translated(_CAPTIONS[choice]) if choice in _CAPTIONS else choice


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
        self.eye.setAccessibleName(f"{name}: {self.accessibleName()}")
        self.eye.set_icon("eye-off" if shown else "eye")
