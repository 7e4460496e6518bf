"""HTML as text, indented for reading: a line for each block, inline text as one line, no parsing.

Whatever a server calls HTML is laid out; nothing is refused, repaired, resolved or run. Blanks
between words become one, as a browser shows them; scripts, styles and `pre` stay as they are.
"""

import re
from collections.abc import Iterator

MOST_DEPTH = 100
"""Deeper elements stay at this indentation: text that only nests would grow without end."""
_MOST_JOINED = 120
_VERBATIM = ("script", "style", "pre", "textarea")
_TOKEN = re.compile(
    r"(?P<comment><!--.*?(?:-->|\Z))|(?P<other><[!?][^>]*(?:>|\Z))"
    rf"|(?P<verbatim><({'|'.join(_VERBATIM)})\b[^>]*>.*?(?:</\4\s*>|\Z))"
    r"|(?P<end></[a-z][^>]*(?:>|\Z))"
    r"|(?P<start><[a-z](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)|(?P<text><?[^<]*)",
    re.S | re.I,
)
_NAME = re.compile(r"</?\s*([^\s<>/]+)")
_BLANKS = re.compile(r"\s+")
_VOID = frozenset(
    ("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source",
     "track", "wbr")
)  # fmt: skip
_INLINE = frozenset(
    ("a", "abbr", "b", "bdi", "bdo", "br", "button", "cite", "code", "data", "del", "dfn", "em",
     "font", "i", "img", "input", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
     "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr")
)  # fmt: skip
_CLOSED_BY: dict[str, tuple[str, ...]] = {
    "li": ("li",),
    "dt": ("dt", "dd"),
    "dd": ("dt", "dd"),
    "option": ("option",),
    "td": ("td", "th"),
    "th": ("td", "th"),
    "tr": ("td", "th", "tr"),
    "tbody": ("td", "th", "tr", "thead", "tbody"),
    "body": ("head",),
}
"""Elements whose end may be left out, by what begins (HTML, 13.1.2.4)."""


def indented(text: str, indent: int = 2) -> str:
    """Return HTML with a line for each block."""
    return "\n".join(" " * (indent * depth) + line for depth, line in _Layout().lines(text))


class _Layout:
    def __init__(self) -> None:
        self._open: list[str] = []
        self._lines: list[tuple[int, str]] = []
        self._inline: list[str] = []
        self._begun: int | None = None
        """Of the last line that opened a block: its number, as long as only text followed."""

    @property
    def _depth(self) -> int:
        return min(len(self._open), MOST_DEPTH)

    def lines(self, text: str) -> Iterator[tuple[int, str]]:
        for found in _TOKEN.finditer(text):
            token, kind = found[0], found.lastgroup
            name = _name(token) if kind in ("start", "end") else ""
            if kind == "text" or name in _INLINE:
                self._inline.append(token)
            elif kind == "start":
                self._start(token, name)
            elif kind == "end":
                self._end(token, name)
            else:
                self._put(token.strip() if kind != "verbatim" else token)
        self._flush()
        return iter(self._lines)

    def _start(self, token: str, name: str) -> None:
        self._flush()
        while self._open and self._open[-1] in _CLOSED_BY.get(name, ()):
            self._open.pop()
        if self._open and self._open[-1] == "p":  # any block ends a paragraph
            self._open.pop()
        self._put(token)
        if name not in _VOID and not token.endswith("/>"):
            self._begun = len(self._lines) - 1
            self._open.append(name)

    def _end(self, token: str, name: str) -> None:
        begun = self._begun
        self._flush()
        if name in self._open:
            while self._open.pop() != name:
                pass
        since = self._lines[begun:] if begun is not None else []
        joined = "".join(line for _, line in since) + token
        own = begun is not None and _name(since[0][1]) == name
        if own and len(since) <= 2 and len(joined) <= _MOST_JOINED:
            self._lines[begun:] = [(since[0][0], joined)]
            self._begun = None
        else:
            self._put(token)

    def _put(self, line: str) -> None:
        self._flush()
        self._begun = None
        self._lines.append((self._depth, line))

    def _flush(self) -> None:
        """End a line of text; what opened the block before it may still be joined with it."""
        words = _BLANKS.sub(" ", "".join(self._inline)).strip()
        self._inline.clear()
        if words:
            self._lines.append((self._depth, words))


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[1].lower() if found else ""
