"""What is wrong with a check or a capture: the cell that it is about, and why."""

import json
import re
import sys
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from postwright.analysis.json_query import BadQuery, is_singular
from postwright.analysis.patterns import BadPattern, matches
from postwright.gui.check_words import SCHEMA, WITHOUT_PLACE, kinds, needs_value, sources
from postwright.gui.said_words import translated
from postwright.model.request import Capture
from postwright.model.variable_text import VARIABLE
from postwright.protocol.visible import visible
from postwright.runner.check_forms import EXPRESSION, CaptureForm, CheckForm
from postwright.runner.expressions import NeedsJavaScript, parse
from postwright.runner.operators import OPERATORS, PATTERNS

Wrong = tuple[str, str]
"""The member that is wrong, and why; both empty where nothing is."""
RIGHT: Wrong = ("", "")
_STRAIGHT = re.compile(r"\$(\.[A-Za-z_]\w*|\[(\d+|'[^'\\]*'|\"[^\"\\]*\"|\*)\]|\.\*)*")
_NUMBERS = ("gt", "gte", "lt", "lte", "between")
_NUMBER = re.compile(r"\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*", re.A)
_NAME = re.compile(r"[^{}\r\n]+")


def of_check(form: CheckForm) -> Wrong:
    """Say what is wrong with a check that is on."""
    if not form.enabled:
        return RIGHT
    if form.kind not in {choice.key for choice in kinds()}:
        return "kind", _tr("This kind of check is of a later version; it is not made")
    if why := _place(form.kind, form.selector):
        return "selector", why
    if form.kind == SCHEMA:
        return ("value", why) if (why := _schema(form.value)) else RIGHT
    if form.operator not in OPERATORS:
        return "operator", _tr("{name} is no operator").format(name=visible(form.operator))
    why = _value(form) if needs_value(form.kind, form.operator) else ""
    return ("value", why) if why else RIGHT


def of_capture(form: CaptureForm) -> Wrong:
    """Say what is wrong with a capture that is on."""
    if not form.enabled:
        return RIGHT
    if form.source not in {choice.key for choice in sources()}:
        return "source", _tr("This kind of capture is of a later version; it sets nothing")
    if isinstance(form.origin, Capture) and form.origin.phase != "after-response":
        return "source", _tr("It is kept in the file, but only what comes after the answer is set")
    if why := _place(form.source, form.selector):
        return "selector", why
    if not form.name:
        return "name", _tr("Name the variable that gets the value")
    if not _NAME.fullmatch(form.name) or form.name != form.name.strip():
        return "name", _tr("A variable's name has no braces, line ends or blanks around it")
    return RIGHT


def is_heavy(form: CheckForm | CaptureForm) -> bool:
    """Tell whether looking at it needs libraries that take long to load."""
    kind = form.kind if isinstance(form, CheckForm) else form.source
    patterned = isinstance(form, CheckForm) and form.operator in PATTERNS
    return patterned or kind == "text" or (kind in ("json", SCHEMA) and not _plain(form.selector))


def load() -> None:
    """Load these libraries. Blocks; for a thread."""
    is_singular("$..a")
    matches("a", "a")


def _plain(query: str) -> bool:
    return not query or _STRAIGHT.fullmatch(query.strip()) is not None


def _place(kind: str, selector: str) -> str:
    if kind == EXPRESSION:
        return _expression(selector)
    if kind in ("header", "cookie") and not selector.strip():
        return _tr("Name the header") if kind == "header" else _tr("Name the cookie")
    if kind in WITHOUT_PLACE:
        return ""
    if kind in ("json", SCHEMA) and not _plain(selector):
        return _if_loaded("jsonpath", lambda: _query(selector))
    if kind == "text" and selector:
        return _if_loaded("jsonschema_rs", lambda: _pattern(selector))
    return ""


def _expression(text: str) -> str:
    if not text.strip():
        return _tr("Say what to look at, such as res.body.id")
    try:
        parse(text.strip())
    except NeedsJavaScript:
        pairs = (("(", ")"), ("[", "]"))
        broken = any(text.count(a) != text.count(b) for a, b in pairs)
        if broken or text.rstrip()[-1:] in (".", "?", "(", "["):
            return _tr("The expression is not complete")
        return _tr("It needs JavaScript, which is not run")
    return ""


def _value(form: CheckForm) -> str:
    value, operator = form.value, form.operator
    if VARIABLE.search(value):
        return ""
    if operator in PATTERNS:
        bare = value.strip()
        bare = bare[1:-1] if len(bare) > 1 and bare[0] == bare[-1] == "/" else bare
        return _if_loaded("jsonschema_rs", lambda: _pattern(bare))
    if operator in _NUMBERS:
        parts = value.split(",") if operator == "between" else [value]
        if operator == "between" and len(parts) != 2:
            return _tr("Two numbers, such as 1,10")
        if not all(_NUMBER.fullmatch(part) for part in parts):
            return _tr("A number is compared with a number")
    return ""


def _schema(text: str) -> str:
    if not text.strip():
        return _tr("Write the JSON Schema below")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError) as error:
        return _tr("The schema is no JSON: {why}").format(why=visible(translated(str(error))))
    if not isinstance(found, dict | bool):
        return _tr("A JSON Schema is an object")
    return ""


def _query(selector: str) -> str:
    try:
        is_singular(selector)
    except BadQuery as error:
        return visible(translated(str(error)))
    return ""


def _pattern(text: str) -> str:
    try:
        matches(text, "")
    except BadPattern as error:
        return visible(translated(str(error)))
    return ""


def _if_loaded(library: str, look: Callable[[], str]) -> str:
    """Look only once the library is there: loading it would hold the window up."""
    return look() if library in sys.modules else ""


def _tr(text: str) -> str:
    return QCoreApplication.translate("CheckProblems", text)
