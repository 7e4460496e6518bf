"""Collects every text of the program that a user reads, from its source; runs nothing of it.

A text is a literal: in `self.tr("…")`, in `QCoreApplication.translate("Context", "…")`, in
`said("…")` and `said_of(n, "…", "…")`, or in a table within `sentences(…)`.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

SAID = "Said"
"""The context of `said`, `said_of` and `sentences`."""
_MODULE = "postwright.model.said"
_LETTER = re.compile(r"[^\W\d_]")


class Text(NamedTuple):
    """One text in its context; `comment` tells equal ones apart."""

    context: str
    source: str
    comment: str = ""


class Found(NamedTuple):
    """All texts, each with the modules it stands in, and calls whose text is no literal."""

    places: dict[Text, tuple[str, ...]]
    problems: tuple[str, ...]

    @property
    def counted(self) -> frozenset[Text]:
        """Those with a number, which a language may say in several forms."""
        return frozenset(text for text in self.places if "%n" in text.source)


def collect(root: Path) -> Found:
    """Return the texts of every module below a folder."""
    places: dict[Text, list[str]] = {}
    problems: list[str] = []
    for path in sorted(root.rglob("*.py")):
        name = path.relative_to(root).with_suffix("").as_posix()
        reading = _Module(name)
        reading.visit(ast.parse(path.read_text("utf-8")))
        problems += reading.problems
        for text in reading.texts:
            if name not in places.setdefault(text, []):
                places[text].append(name)
    return Found({text: tuple(places[text]) for text in sorted(places)}, tuple(problems))


class _Module(ast.NodeVisitor):
    """One module; the class around a `tr` is its context."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.texts: list[Text] = []
        self.problems: list[str] = []
        self._class = ""
        self._said: dict[str, str] = {}
        self._constants: dict[str, str] = {}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == _MODULE:
            self._said |= {alias.asname or alias.name: alias.name for alias in node.names}

    def visit_Assign(self, node: ast.Assign) -> None:
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
            self._constants[target.id] = str(value.value)
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        before, self._class = self._class, node.name
        self.generic_visit(node)
        self._class = before

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr == "tr":
            on_self = isinstance(called.value, ast.Name) and called.value.id == "self"
            if not on_self or not self._class:
                self._complain(node, "tr() of another object: its context is not known here")
            self._take(node, self._class, node.args)
        elif isinstance(called, ast.Name) and called.id == "tr":  # `tr = self.tr` before it
            self._take(node, self._class, node.args)
        elif isinstance(called, ast.Attribute) and called.attr == "translate" and node.args:
            self._take_translate(node)
        elif isinstance(called, ast.Name) and called.id in self._said:
            self._take_said(node, self._said[called.id])

    def _take_translate(self, node: ast.Call) -> None:
        of = node.func.value if isinstance(node.func, ast.Attribute) else None
        if not (isinstance(of, ast.Name) and of.id.endswith("Application")):
            return
        context = self._literal(node.args[0])
        if context != SAID:  # that one is asked for texts that are collected elsewhere
            self._take(node, context or "", node.args[1:])

    def _take_said(self, node: ast.Call, function: str) -> None:
        if function == "sentences":
            self._add_all(node.args[0])
        elif function == "said_of":
            for argument in node.args[1:3]:
                self._take(node, SAID, [argument])
        elif function == "said":
            self._take(node, SAID, node.args)

    def _take(self, node: ast.Call, context: str, arguments: list[ast.expr]) -> None:
        source = self._literal(arguments[0]) if arguments else None
        comment = self._literal(arguments[1]) if len(arguments) > 1 else ""
        if source is None or not context:
            self._complain(node, "the text is no literal")
        elif _LETTER.search(source):
            self.texts.append(Text(context, source, comment or ""))

    def _add_all(self, table: ast.expr) -> None:
        for source in _texts_of(table, keyed=False):
            self.texts.append(Text(SAID, source))

    def _literal(self, node: ast.expr) -> str | None:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            return node.value
        return self._constants.get(node.id) if isinstance(node, ast.Name) else None

    def _complain(self, node: ast.Call, what: str) -> None:
        self.problems.append(f"{self.name}:{node.lineno}: {what}")


def _texts_of(table: ast.expr, *, keyed: bool) -> Iterator[str]:
    """Yield the values of a dict, and what has a blank among the members of a tuple."""
    if isinstance(table, ast.Dict):
        for value in table.values:
            yield from _texts_of(value, keyed=True)
    elif isinstance(table, (ast.Tuple, ast.List, ast.Set)):
        for member in table.elts:
            yield from _texts_of(member, keyed=False)
    elif isinstance(table, ast.Constant) and isinstance(table.value, str):
        text = table.value
        if _LETTER.search(text) and (keyed or " " in text):
            yield text
