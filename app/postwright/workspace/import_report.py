"""What became of a source: as lines for people, and as JSON for programs; without secrets."""

from collections.abc import Callable, Iterator
from pathlib import Path

from postwright.analysis.literals import Literal
from postwright.formats.importers import Imported, Loss
from postwright.model import tree
from postwright.model.collection import Collection
from postwright.model.request import Request
from postwright.protocol.redaction import redactor

KEPT = {
    "vault": "its value is in the vault",
    "file": "its value is written in the file",
    "nowhere": "its value was left out",
}


def import_lines(
    label: str, imported: Imported, literals: tuple[Literal, ...], kept: str, problem: str = ""
) -> Iterator[str]:
    """Yield the report's lines."""
    mask = redactor(literal.value for literal in literals)
    yield f"{label}: {imported.understood}"
    yield from loss_lines(imported.losses, literals)
    if kept == "file":
        for literal in literals:
            yield f"  secret        {_place(literal)}: {literal.kind}; {KEPT[kept]}"
    else:
        for literal in literals:
            owner = f" of {literal.environment}" if literal.environment else ""
            variable = f"{{{{{literal.variable}}}}}{owner}"
            yield f"  secret        {_place(literal)}: {literal.kind}, now {variable}; {KEPT[kept]}"
    if problem:
        yield mask(f"  The vault could not be used: {problem}")


def loss_lines(losses: tuple[Loss, ...], literals: tuple[Literal, ...] = ()) -> Iterator[str]:
    """Yield a line for each thing that had no equal."""
    mask = redactor(literal.value for literal in literals)
    for loss in losses:
        place = ": ".join(part for part in (loss.item, loss.field) if part)
        yield mask(f"  {loss.outcome:<13} {place} — {loss.why}")


def import_json(
    kind: str,
    root: Path,
    collection: Collection,
    losses: tuple[Loss, ...],
    literals: tuple[Literal, ...],
    kept: str,
) -> dict[str, object]:
    """Return the report; a member may be added to it, one that is removed raises `version`."""
    mask = redactor(literal.value for literal in literals)
    requests = sum(isinstance(item.value, Request) for _, item in tree.walk(collection))
    return {
        "version": 1,
        "kind": kind,
        "folder": str(root),
        "name": collection.name,
        "requests": requests,
        "environments": [environment.name for environment in collection.environments],
        "losses": losses_json(losses, mask),
        "secrets": [
            {
                "item": literal.item,
                "where": literal.where,
                "kind": literal.kind,
                "variable": "" if kept == "file" else literal.variable,
                "environment": literal.environment,
                "kept": kept,
            }
            for literal in literals
        ],
    }


def losses_json(losses: tuple[Loss, ...], mask: Callable[[str], str]) -> list[dict[str, str]]:
    """Return the losses alone, their texts through `mask`."""
    return [
        {"item": loss.item, "field": mask(loss.field), "outcome": loss.outcome,
         "why": mask(loss.why)}
        for loss in losses
    ]  # fmt: skip


def _place(literal: Literal) -> str:
    return ": ".join(part for part in (literal.item, literal.where) if part)
