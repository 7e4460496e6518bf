"""JSON as an author writes it, with `{{variables}}` and comments in it: checked and laid out."""

import re
from collections.abc import Iterator

from postwright.analysis.json_text import JsonProblem, indented, problem_in
from postwright.model.variable_text import VARIABLE

_TOKEN = re.compile(
    r'(?P<string>"(?:[^"\\\n]|\\.)*"?)'
    r"|(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))"
    rf"|(?P<variable>(?:[\w.+$-]*{VARIABLE.pattern})+[\w.+$-]*)"
    r"|(?P<mark>[{}\[\],:])"
    r"|(?P<other>[^\s{}\[\],:\"/]+|/)",
    re.S,
)
_CLOSING = {"{": "}", "[": "]"}


def first_problem(text: str) -> JsonProblem | None:
    """Return the first error, None where there is none once variables have their values.

    Where a variable stands, nothing is said: it may become a value, a name, or more.
    """
    shape, ends, starts = _without_variables(text)
    problem = problem_in(shape)
    if problem is None:
        return None
    before = len(shape[: problem.offset].rstrip())
    after = len(shape) - len(shape[problem.offset :].lstrip())
    beside = before in ends or problem.offset in starts or after in starts
    return None if beside else problem


def plain(text: str) -> str:
    """Return text as long that is JSON where this is once variables have their values.

    A variable is a text there, or as it is where it stands in a text; comments are blanks.
    """
    return _without_variables(text)[0]


def laid_out(text: str, indent: int = 2) -> str:
    """Return the text with a line for each member; tokens and comments stay as they are.

    Raise ValueError where `first_problem` finds one.
    """
    try:
        return indented(text.encode(), indent=indent).decode()
    except ValueError:
        pass  # it has variables or comments, or is broken
    problem = first_problem(text)
    if problem is not None:
        raise ValueError(problem.message)
    layout = _Layout(" " * indent)
    for token, kind, same_line in _tokens(text):
        layout.add(token, kind, same_line=same_line)
    return layout.text()


def _without_variables(text: str) -> tuple[str, set[int], set[int]]:
    """Return text as long, that is JSON where the template is; ends and starts of variables."""
    ends: set[int] = set()
    starts: set[int] = set()

    def blank(found: re.Match[str]) -> str:
        if found["comment"]:
            return re.sub(r"[^\n]", " ", found[0])
        if found["variable"]:
            starts.add(found.start())
            ends.add(found.end())
            return '"' + "x" * (len(found[0]) - 2) + '"'
        return found[0]

    return _TOKEN.sub(blank, text), ends, starts


def _tokens(text: str) -> Iterator[tuple[str, str, bool]]:
    """Yield each token with its kind and whether it stands on the line of the one before."""
    end = 0
    for found in _TOKEN.finditer(text):
        yield found[0], str(found.lastgroup), "\n" not in text[end : found.start()]
        end = found.end()


class _Layout:
    """Puts tokens on lines."""

    def __init__(self, indent: str) -> None:
        self._indent, self._depth = indent, 0
        self._pieces: list[str] = []
        self._before = ""
        """What goes before the next token."""
        self._opened = ""
        """The closing bracket of an object or list that is empty so far."""

    def text(self) -> str:
        return "".join(self._pieces)

    def _line(self) -> str:
        return "\n" + self._indent * self._depth

    def add(self, token: str, kind: str, *, same_line: bool) -> None:
        if kind == "comment":
            self._add_comment(token, same_line=same_line)
            return
        if kind == "mark":
            self._add_mark(token)
            return
        # What stands side by side without a comma is a variable with a part of its value.
        self._pieces.append((self._before or " " * bool(self._pieces)) + token)
        self._before = self._opened = ""

    def _add_mark(self, mark: str) -> None:
        if mark in _CLOSING:
            self._pieces.append(self._before + mark)
            self._depth += 1
            self._opened, self._before = _CLOSING[mark], self._line()
            return
        if mark in _CLOSING.values():
            self._depth -= 1
            self._pieces.append(mark if mark == self._opened else self._line() + mark)
            self._before = ""
        else:
            self._pieces.append(mark)
            self._before = " " if mark == ":" else self._line()
        self._opened = ""

    def _add_comment(self, token: str, *, same_line: bool) -> None:
        before = " " if same_line else self._before.strip(" ") and self._before
        self._pieces.append((before or self._line()) + token if self._pieces else token)
        if token.startswith("//") or not same_line or self._before.startswith("\n"):
            self._before = self._line()
        elif not self._before:
            self._before = " "
        self._opened = ""
