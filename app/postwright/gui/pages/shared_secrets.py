"""Secrets that were typed on the page of a folder or a collection: into the vault with them."""

from pathlib import Path as FilePath

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from postwright.analysis.literals import freed_request, variable_names
from postwright.gui.pages.shared_values import plain
from postwright.gui.request.document import RequestDocument
from postwright.gui.session import Session
from postwright.gui.words import clauses
from postwright.model.request import Request


def question(places: list[str]) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return what is asked before the file would hold secrets, and the answers."""
    text = _tr("The file would hold a secret for all to read: {places}.")
    return text.format(places=clauses(places)), (
        ("to_vault", _tr("Move to the vault")),
        ("save_plain", _tr("Save as it is")),
        ("edit", _tr("Go back")),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("SharedPage", text)


def to_vault(session: Session, document: RequestDocument) -> Request:
    """Return the page's values with variables in place of secrets.

    A collection's own get the new rows with their values; for a folder these are saved at once.
    """
    values, ref = document.request, document.ref
    opened = session.collection(ref.collection)
    if opened is None:
        return values
    taken = variable_names(opened.tree) | {row.name for row in values.variables}
    made = freed_request(plain(values), taken)
    left = iter(made.request.variables)
    rows = tuple(row if row.secret else next(left) for row in values.variables)
    if ref.path:
        rows_there = (*opened.tree.variables, *made.rows)
        session.environments.save_variables(FilePath(ref.collection), rows_there)
    else:
        rows = (*rows, *made.rows)
    return replace(made.request, variables=rows)
