"""What is wrong with one row of a table, in a few words for its end; pure."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from postwright.engine.errors import InvalidField
from postwright.engine.headers import check_value, is_token
from postwright.gui.said_words import translated
from postwright.gui.widgets.variable_chips import Known
from postwright.model.request import Field
from postwright.model.variable_text import VARIABLE
from postwright.protocol.visible import visible


def without_value(texts: Iterable[str], known: Known) -> str:
    """Say which variable in these texts has no value; empty where each has one."""
    for text in texts:
        for found in VARIABLE.finditer(text):
            if not known(found[1]):
                return _tr("{name} is not set").format(name=visible(found[1]))
    return ""


def of_field(row: object, known: Known) -> str:
    """Say what is wrong with a parameter or a form field."""
    if not isinstance(row, Field) or not row.enabled:
        return ""
    return without_value((row.name, row.value), known)


def of_header(row: object, known: Known) -> str:
    """Say what is wrong with a header: a variable, or characters that HTTP forbids."""
    if not isinstance(row, Field) or not row.enabled or not (row.name or row.value):
        return ""
    if missing := without_value((row.name, row.value), known):
        return missing
    name = VARIABLE.sub("x", row.name).strip(" \t")
    if not name:
        return _tr("it lacks a name")
    if not is_token(name):
        return _tr("no name for a header")
    try:
        check_value(VARIABLE.sub("x", row.value).strip(" \t"), "")
    except InvalidField as error:
        return translated(error.what)
    return ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("RowProblems", text)
