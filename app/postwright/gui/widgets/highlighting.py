"""Colours for the text of an editor: JSON, XML and SPARQL by small patterns, variables in all."""

import re

from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from postwright.gui.theme import Theme
from postwright.gui.widgets.variable_text import VARIABLE

LONGEST_LINE = 20_000
"""A longer line stays plain: colouring it would take longer than a frame."""

_JSON = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<comment>//.*|/\*.*?\*/)|(?P<literal>\b(?:true|false|null)\b)"
    r"|(?P<number>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?P<punctuation>[{}\[\],:])"
)
_XML = re.compile(
    r"(?P<comment><!--.*?(?:-->|$))|(?P<key></?[\w:.-]+|/?>|<\?[\w-]+|\?>)"
    r"|(?P<literal>[\w:.-]+(?==[\"']))|(?P<string>\"[^\"]*\"|'[^']*')|(?P<number>&[#\w]+;)"
)
_SPARQL = re.compile(
    r"(?P<comment>(?<!\S)#.*)|(?P<string>\"[^\"]*\"|'[^']*')|(?P<literal><[^\s>]*>)"
    r"|(?P<key>\b(?:SELECT|WHERE|PREFIX|BASE|FILTER|OPTIONAL|UNION|GRAPH|ASK|CONSTRUCT|DESCRIBE"
    r"|ORDER|BY|GROUP|LIMIT|OFFSET|DISTINCT|INSERT|DELETE|DATA|FROM|BIND|VALUES|AS)\b)"
    r"|(?P<number>[?$]\w+|\b\d+\b)|(?P<punctuation>[{}.;,()])",
    re.I,
)
_ROWS = re.compile(r"(?P<comment>^\s*#.*)|(?P<key>^[^:=\s][^:=]*(?=[:=]))")
PATTERNS = {"json": _JSON, "xml": _XML, "sparql": _SPARQL, "rows": _ROWS}


class Highlighter(QSyntaxHighlighter):
    """Colours one line at a time, so that typing stays quick in a long text."""

    def __init__(self, theme: Theme, document: QTextDocument, language: str = "text") -> None:
        super().__init__(document)
        self._theme, self._language = theme, language
        self._formats: dict[str, QTextCharFormat] = {}
        theme.changed.connect(self._restyle)

    def set_language(self, language: str) -> None:
        """Colour as another language; an unknown one has variables only."""
        if language != self._language:
            self._language = language
            self.rehighlight()

    def _restyle(self) -> None:
        self._formats.clear()
        self.rehighlight()

    def _format(self, kind: str) -> QTextCharFormat:
        if kind not in self._formats:
            made = QTextCharFormat()
            made.setForeground(self._theme.syntax(kind))
            self._formats[kind] = made
        return self._formats[kind]

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST_LINE:
            return
        pattern = PATTERNS.get(self._language)
        for found in pattern.finditer(text) if pattern else ():
            self.setFormat(
                found.start(), found.end() - found.start(), self._format(str(found.lastgroup))
            )
        for found in VARIABLE.finditer(text):
            self.setFormat(found.start(), found.end() - found.start(), self._format("variable"))
