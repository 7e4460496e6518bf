"""A line for a secret that a file would hold as it stands: a variable's name is what it is for."""

from collections.abc import Callable

from postwright.gui.request.options.group import tr
from postwright.gui.theme import Theme
from postwright.gui.widgets.form import SecretLine
from postwright.model.variable_text import VARIABLE


def secret_line(
    theme: Theme, name: str, changed: Callable[[str], None], placeholder: str
) -> SecretLine:
    """Return the line; it tells its text when it is done, and has an eye to be put beside it."""
    line = SecretLine(theme, str)
    line.setAccessibleName(name)
    line.setPlaceholderText(placeholder)
    line.setMinimumWidth(theme.px(200))
    line.editingFinished.connect(lambda: changed(line.text()))
    return line


def is_literal(text: str) -> bool:
    """Tell whether text is a secret itself, and no variable's name."""
    return bool(text) and not VARIABLE.search(text)


def tells(text: str) -> str:
    """Return what is to be said of a secret that stands in a file; empty where nothing is."""
    if not is_literal(text):
        return ""
    return tr("The file would hold it for all to read: better name a secret variable here.")
