"""Colours for the text of an editor: data, queries and programs by small patterns.

One line at a time, so that typing stays quick; what goes on over lines is a block's state.
"""

import re

from PySide6.QtCore import QObject
from PySide6.QtGui import QSyntaxHighlighter, QTextCharFormat, QTextDocument

from postwright.gui.theme import Theme
from postwright.gui.widgets.code_languages import LANGUAGES
from postwright.gui.widgets.variable_chips import Known, always_known, chip_colors
from postwright.model.variable_text import VARIABLE

LONGEST_LINE = 20_000
"""A longer line stays plain: colouring it would take longer than a frame."""
LARGEST = 400_000
"""A longer text stays plain: colouring it when it is opened would be felt."""

_JSON = re.compile(
    r'(?P<key>"(?:[^"\\]|\\.)*"(?=\s*:))|(?P<string>"(?:[^"\\]|\\.)*"?)'
    r"|(?P<comment>//.*|/\*.*?(?:\*/|$))|(?P<literal>\b(?:true|false|null)\b)"
    r"|(?P<number>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b)|(?P<punctuation>[{}\[\],:])"
)
_XML = re.compile(
    r"(?P<comment><!--.*?(?:-->|$))|(?P<punctuation></?|/?>|<\?|\?>)"
    r"|(?P<key>(?<=<)[\w:.-]+|(?<=</)[\w:.-]+|(?<=<\?)[\w:.-]+)"
    r"|(?P<literal>[\w:.-]+(?==[\"']))|(?P<string>\"[^\"<]*\"|'[^'<]*')|(?P<number>&[#\w]+;)"
)
_SPARQL = re.compile(
    r"(?P<comment>(?<!\S)#.*)|(?P<string>\"[^\"]*\"|'[^']*')|(?P<literal><[^\s>]*>)"
    r"|(?P<key>\b(?:SELECT|WHERE|PREFIX|BASE|FILTER|OPTIONAL|UNION|GRAPH|ASK|CONSTRUCT|DESCRIBE"
    r"|ORDER|BY|GROUP|LIMIT|OFFSET|DISTINCT|INSERT|DELETE|DATA|FROM|BIND|VALUES|AS|HAVING|MINUS"
    r"|SERVICE|REDUCED|NAMED|NOT|EXISTS|IN)\b)"
    r"|(?P<number>[?$]\w+|\b\d+\b)|(?P<punctuation>[{}.;,()])",
    re.I,
)
_GRAPHQL = re.compile(
    r"(?P<comment>#.*)|(?P<string>\"(?:[^\"\\]|\\.)*\"?)"
    r"|(?P<key>\b(?:query|mutation|subscription|fragment|on|type|input|enum|interface|union"
    r"|schema|scalar|directive|extend|implements)\b)"
    r"|(?P<literal>\b(?:true|false|null)\b|\$\w+|@\w+)"
    r"|(?P<number>-?\b\d+(?:\.\d+)?\b)|(?P<punctuation>[{}()\[\]:!=|,])"
)
PATTERNS = {"json": _JSON, "xml": _XML, "sparql": _SPARQL, "graphql": _GRAPHQL, **LANGUAGES}
COMMENTS = {"json": ("/*", "*/"), "xml": ("<!--", "-->")}
"""Comments that may go on over lines."""


class CodeColors(QSyntaxHighlighter):
    """Colours a document for the language that it is said to be in; variables in any."""

    def __init__(self, theme: Theme, document: QTextDocument, owner: QObject) -> None:
        super().__init__(owner)
        self._theme, self._language = theme, "text"
        self.known: Known = always_known
        self._formats: dict[str, QTextCharFormat] = {}
        self._painted: dict[str, bool] = {}
        """Each variable that was coloured, and whether as one that has a value."""
        self._text = document
        if document.characterCount() <= LARGEST:
            self.setDocument(document)
        theme.changed.connect(self._restyle)

    @property
    def language(self) -> str:
        return self._language

    def set_language(self, language: str) -> None:
        """Colour as another language; an unknown one has variables only."""
        if language != self._language:
            self._language = language
            self.rehighlight()

    def set_known(self, known: Known) -> None:
        """Say which variables have a value; only lines that have any are coloured again."""
        self.known = known
        if all(known(name) == was for name, was in self._painted.items()):
            return
        self._painted.clear()
        found = self._text.find("{{")
        while not found.isNull():
            block = found.block()
            self.rehighlightBlock(block)
            found = self._text.find("{{", block.position() + block.length() - 1)

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
        self.setCurrentBlockState(0)
        if len(text) > LONGEST_LINE or self._text.characterCount() > LARGEST:
            return
        self._color_code(text)
        for match in VARIABLE.finditer(text):
            known = self._painted[match[1]] = self.known(match[1])
            _, name, braces = chip_colors(self._theme, known=known)
            form = QTextCharFormat()
            form.setForeground(braces)
            self.setFormat(match.start(), len(match[0]), form)
            form.setForeground(name)
            self.setFormat(match.start(1), len(match[1]), form)

    def _color_code(self, text: str) -> None:
        pattern = PATTERNS.get(self._language)
        if pattern is None:
            return
        opening, closing = COMMENTS.get(self._language, ("", ""))
        start = 0
        if self.previousBlockState() == 1:
            end = text.find(closing)
            start = len(text) if end < 0 else end + len(closing)
            self.setFormat(0, start, self._format("comment"))
            self.setCurrentBlockState(int(end < 0))
        for match in pattern.finditer(text, start):
            kind = str(match.lastgroup)
            self.setFormat(match.start(), len(match[0]), self._format(kind))
            if kind == "comment" and opening and match[0].startswith(opening):
                ends = match[0].endswith(closing) and len(match[0]) >= len(opening + closing)
                self.setCurrentBlockState(int(not ends))
