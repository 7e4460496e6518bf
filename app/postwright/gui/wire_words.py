"""What left otherwise than it was prepared, in sentences."""

from PySide6.QtCore import QCoreApplication

from postwright.analysis.wire_difference import Difference


def _tr(text: str) -> str:
    return QCoreApplication.translate("Wire", text)


def difference_words(one: Difference) -> str:
    """Return one sentence; secrets in it are the caller's to mask."""
    words = {
        "line": _tr("The request line left as “{sent}”, not as “{meant}”."),
        "changed": _tr("{name} left as “{sent}”, not as “{meant}”."),
        "missing": _tr("{name} did not leave; “{meant}” was meant."),
        "added": _tr("{name} left with “{sent}”; nobody meant it."),
        "order": _tr("The headers left in another order: {sent}."),
        "body": _tr("The body left as “{sent}”, not as “{meant}”."),
    }[one.kind]
    return words.format(name=one.name, meant=_short(one.meant), sent=_short(one.sent))


def _short(text: str) -> str:
    return text if len(text) <= 200 else text[:199] + "…"
