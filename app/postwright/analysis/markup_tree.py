"""XML and HTML as a tree of elements that know their places in the text."""

import re
import xml.parsers.expat as expat
from collections.abc import Iterator
from html.parser import HTMLParser

from postwright.analysis.xpath_text import BadXPath
from postwright.model.said import said

_TAG = re.compile(rb"<(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_VOID = {
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
    "track", "wbr",
}  # fmt: skip
_CLOSED_BY_NEXT = {
    "li": {"li"}, "p": {"p"}, "option": {"option"}, "dt": {"dt", "dd"}, "dd": {"dt", "dd"},
    "tr": {"tr", "td", "th"}, "td": {"td", "th"}, "th": {"td", "th"},
}  # fmt: skip
"""What ends where the next of its kind begins (HTML standard, 13.1.2.4), the frequent ones."""


class Attribute:
    """A name and a value."""

    __slots__ = ("above", "name", "value")

    def __init__(self, name: str, value: str, above: "Element") -> None:
        self.name, self.value, self.above = name, value, above


class Text:
    """Characters between tags."""

    __slots__ = ("above", "value")

    def __init__(self, value: str, above: "Element") -> None:
        self.value, self.above = value, above


class Element:
    """An element, or the document around the outermost one (without a name)."""

    __slots__ = ("above", "attributes", "inside", "name", "start", "stop")

    def __init__(self, name: str, above: "Element | None", start: int) -> None:
        self.name, self.above, self.start, self.stop = name, above, start, start
        self.attributes: list[Attribute] = []
        self.inside: list[Element | Text] = []


Item = Element | Attribute | Text


def read_xml(text: bytes) -> Element:
    """Return the document of well-formed XML; entities are not expanded. Raise BadXPath."""
    document = at = Element("", None, 0)
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True

    def begin(name: str, attributes: list[str]) -> None:
        nonlocal at
        made = Element(name, at, parser.CurrentByteIndex)
        pairs = zip(attributes[::2], attributes[1::2], strict=True)
        made.attributes = [Attribute(key, value, made) for key, value in pairs]
        at.inside.append(made)
        at = made

    def end(_: str) -> None:
        nonlocal at
        here = parser.CurrentByteIndex
        begun, ended = _TAG.match(text, at.start), _TAG.match(text, here)
        if begun and begun.end() == here and begun[0].endswith(b"/>"):
            at.stop = here  # of an element without an end tag it tells where that ends
        else:
            at.stop = ended.end() if ended else here
        assert at.above is not None
        at = at.above

    def refuse(*_: object) -> None:
        raise BadXPath(said("The body declares entities, which are not expanded here"))

    parser.ordered_attributes = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = lambda data: at.inside.append(Text(data, at))
    parser.EntityDeclHandler = refuse
    try:
        parser.Parse(text, True)
    except expat.ExpatError as error:
        words = expat.errors.messages[error.code]
        raise BadXPath(
            said(
                "The body is not well-formed XML, line {line}, column {column}: {words}",
                line=error.lineno,
                column=error.offset + 1,
                words=words,
            )
        ) from None
    document.stop = len(text)
    return document


def read_html(text: str) -> Element:
    """Return the document of HTML; what is not closed ends with what is around it."""
    reader = _HtmlReader(text)
    reader.feed(text)
    reader.close()
    return reader.finished()


class _HtmlReader(HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self._text = text
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._document = self._at = Element("", None, 0)

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start = self._place()
        if self._at.name in _CLOSED_BY_NEXT.get(tag, ()):
            self._close(start)
        made = Element(tag, self._at, start)
        made.attributes = [Attribute(name, value or "", made) for name, value in attrs]
        self._at.inside.append(made)
        made.stop = start + len(self.get_starttag_text() or "")
        if tag not in _VOID:
            self._at = made

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # a slash means nothing in HTML

    def handle_endtag(self, tag: str) -> None:
        open_one: Element | None = self._at
        while open_one is not None and open_one.name != tag:
            open_one = open_one.above
        if open_one is None or not tag:
            return
        start = self._place()
        while self._at is not open_one:
            self._close(start)
        behind = self._text.find(">", start) + 1
        self._close(behind or len(self._text))

    def handle_data(self, data: str) -> None:
        self._at.inside.append(Text(data, self._at))

    def _close(self, stop: int) -> None:
        self._at.stop = stop
        assert self._at.above is not None
        self._at = self._at.above

    def finished(self) -> Element:
        """Close what is open and return the document."""
        while self._at.above is not None:
            self._close(len(self._text))
        self._document.stop = len(self._text)
        return self._document


def below(element: Element) -> Iterator[Item]:
    """Yield a node and all below it, in the order of the document; without recursion."""
    waiting: list[Element | Text] = [element]
    while waiting:
        one = waiting.pop()
        yield one
        if isinstance(one, Element):
            yield from one.attributes
            waiting += reversed(one.inside)
