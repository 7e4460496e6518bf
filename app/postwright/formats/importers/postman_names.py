"""Names of variables that no file of ours may have: called otherwise, wherever they stand.

Postman takes any text for a name; `{{base url}}` and `{{fo/o}}` are common.
"""

import re

from postwright.formats.importers.imported import Loss
from postwright.formats.shapes import tree
from postwright.model.said import said
from postwright.model.variable_text import VARIABLE

_UNFIT = re.compile(r"[^\w.\-]")
_PLAIN = re.compile(r"[\w.\-][\w.\- /\\:@+#()&,]*[\w.\-)]")
_VERBATIM = {"event", "response"}
"""Members whose texts are kept as they stand: scripts, and what servers said."""


def known_as(name: str) -> str:
    """Return what a variable is called here."""
    return _UNFIT.sub("_", name)


def renamed(document: object, losses: list[Loss]) -> object:
    """Return the document with our names where variables are used; each is told once."""
    told: set[str] = set()

    def put(found: re.Match[str]) -> str:
        name = found[1]
        if name.startswith("$") or not _UNFIT.search(name) or not _PLAIN.fullmatch(name):
            return found[0]
        if name not in told:
            told.add(name)
            why = said("Called {known} here: a name has letters, digits, _, - and dots.",
                       known=known_as(name))  # fmt: skip
            losses.append(Loss(f"{{{{{name}}}}}", why, "mapped"))
        return f"{{{{{known_as(name)}}}}}"

    def walked(value: object) -> object:
        if isinstance(value, str):
            return VARIABLE.sub(put, value) if "{{" in value else value
        if isinstance(value, list):
            return [walked(one) for one in value]
        if not isinstance(value, dict):
            return value
        return {k: v if k in _VERBATIM else walked(v) for k, v in tree(value).items()}

    return walked(document)
