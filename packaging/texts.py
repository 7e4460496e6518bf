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
_SELF, _TRANSLATE = "self.tr", "translate"
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
    modules = {
        path.relative_to(root).with_suffix("").as_posix(): ast.parse(path.read_text("utf-8"))
        for path in sorted(root.rglob("*.py"))
    }
    own = {name: _helpers(tree) for name, tree in modules.items()}
    for name, tree in modules.items():
        reading = _Module(name, own[name] | _imported(tree, own))
        reading.visit(tree)
        problems += reading.problems
        for text in reading.texts:
            if name not in places.setdefault(text, []):
                places[text].append(name)
    return Found({text: tuple(places[text]) for text in sorted(places)}, tuple(problems))


def _helpers(tree: ast.Module) -> dict[str, str]:
    """Return the functions that translate a text of one context: `_tr` for most modules."""
    found = {}
    for node in tree.body:
        if not isinstance(node, ast.FunctionDef) or len(node.args.args) != 1:
            continue
        last = node.body[-1]
        call = last.value if isinstance(last, ast.Return) else None
        if not (isinstance(call, ast.Call) and len(call.args) == 2 and _translates(call.func)):
            continue
        context, text = call.args
        if isinstance(context, ast.Constant) and isinstance(text, ast.Name):
            found[node.name] = str(context.value)
    return found


def _imported(tree: ast.Module, own: dict[str, dict[str, str]]) -> dict[str, str]:
    found = {}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and node.module:
            there = own.get(node.module.removeprefix("postwright.").replace(".", "/"), {})
            for alias in node.names:
                if alias.name in there:
                    found[alias.asname or alias.name] = there[alias.name]
    return found


def _bound(node: ast.FunctionDef, known: dict[str, str]) -> dict[str, str]:
    """Return the short names that a function gives a translating one."""
    found = {}
    for name, value in _assigned(node):
        if isinstance(value, ast.Name) and value.id in known:
            found[name] = known[value.id]
        elif _translates(value):
            found[name] = _TRANSLATE
        elif isinstance(value, ast.Attribute) and value.attr == "tr":
            found[name] = _SELF
    return found


def _assigned(node: ast.FunctionDef) -> Iterator[tuple[str, ast.expr]]:
    for line in ast.walk(node):
        if not isinstance(line, ast.Assign):
            continue
        target, value = line.targets[0], line.value
        several = isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple)
        pairs = zip(target.elts, value.elts, strict=False) if several else ((target, value),)
        yield from ((name.id, one) for name, one in pairs if isinstance(name, ast.Name))


def _translates(node: ast.expr) -> bool:
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "translate"
        and isinstance(node.value, ast.Name)
        and node.value.id.endswith("Application")
    )


class _Module(ast.NodeVisitor):
    """One module; the class around a `tr` is its context."""

    def __init__(self, name: str, helpers: dict[str, str]) -> None:
        """`helpers` are the functions of the module, or those that it imports, with a context."""
        self.name = name
        self.texts: list[Text] = []
        self.problems: list[str] = []
        self._class = ""
        self._tr, self._helpers, self._within_helper = dict(helpers), helpers, False
        own = ("said", "said_of") if name == "model/said" else ()
        self._said: dict[str, str] = {function: function for function in own}
        self._constants: dict[str, str] = {}

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        if node.module == _MODULE:
            self._said |= {alias.asname or alias.name: alias.name for alias in node.names}

    def visit_Assign(self, node: ast.Assign) -> None:
        target, value = node.targets[0], node.value
        if isinstance(target, ast.Name) and isinstance(value, ast.Constant):
            self._constants[target.id] = str(value.value)
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before, self._tr = self._tr, self._tr | _bound(node, self._tr)
        self._within_helper = node.name in self._helpers
        self.generic_visit(node)
        self._tr, self._within_helper = before, False

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
        elif isinstance(called, ast.Name) and called.id in self._tr:
            context = self._tr[called.id]
            if context == _TRANSLATE:
                self._take(node, self._literal(node.args[0]) or "", node.args[1:])
            else:
                self._take(node, self._class if context == _SELF else context, node.args)
        elif isinstance(called, ast.Name) and called.id in ("tr", "_tr"):
            self._complain(node, "it is not known here what this translates")
        elif _translates(called) and not self._within_helper:
            self._take_translate(node)
        elif isinstance(called, ast.Name) and called.id in self._said:
            self._take_said(node, self._said[called.id])

    def _take_translate(self, node: ast.Call) -> None:
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
