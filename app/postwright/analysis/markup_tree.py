"""XML and HTML as a tree of elements that know their places in the text."""

import re
import sys
import xml.parsers.expat as expat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from html.parser import HTMLParser

from postwright.analysis.xpath_text import BadXPath
from postwright.model.said import said

_TAG = re.compile(rb"<(?:[^<>\"']++|\"[^\"]*+\"|'[^']*+')*+>")
_BUFFER = 1 << 20
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
    """A name and a value; also a namespace, by its prefix."""

    __slots__ = ("above", "name", "order", "value")

    def __init__(self, name: str, value: str, above: "Element", order: int) -> None:
        self.name, self.value, self.above, self.order = name, value, above, order


class Text:
    """Characters between tags."""

    __slots__ = ("above", "order", "value")
    name = ""

    def __init__(self, value: str, above: "Element", order: int) -> None:
        self.value, self.above, self.order = value, above, order


class Comment(Text):
    """What stands between `<!--` and `-->`."""

    __slots__ = ()


class Instruction(Text):
    """A processing instruction: its target is the name."""

    __slots__ = ("name",)

    def __init__(self, name: str, value: str, above: "Element", order: int) -> None:
        super().__init__(value, above, order)
        self.name = name


class Words:
    """All characters of a document: what an element says is a stretch of them.

    Who asks for many long stretches is stopped: of elements in each other each holds the rest.
    """

    __slots__ = ("_pieces", "_whole", "left", "length")

    def __init__(self) -> None:
        self._pieces: list[str] = []
        self._whole: str | None = None
        self.length = 0
        self.left = sys.maxsize
        """So many characters may still be asked for."""

    def add(self, text: str) -> None:
        self._pieces.append(text)
        self.length += len(text)

    def stretch(self, start: int, stop: int) -> str:
        """Return characters. Raise BadXPath after too many."""
        self.charge(stop - start)
        if self._whole is None:
            self._whole = "".join(self._pieces)
        return self._whole[start:stop]

    def charge(self, count: int) -> None:
        """Count characters that are gone through. Raise BadXPath after too many."""
        self.left -= count
        if self.left < 0:
            raise BadXPath(said("It goes through too much text; give it more names"))


class Element:
    """An element, or the document around the outermost one (without a name)."""

    __slots__ = (
        "above", "attributes", "inside", "name", "order", "says", "silent", "start", "stop", "words"
    )  # fmt: skip

    def __init__(
        self, name: str, above: "Element | None", start: int, words: Words, order: int = 0
    ) -> None:
        self.name, self.above, self.start, self.stop = name, above, start, start
        self.order, self.words = order, words
        self.says = self.silent = words.length
        """Where its characters begin among the document's, and where they end."""
        self.attributes: list[Attribute] = []
        self.inside: list[Element | Text] = []


Item = Element | Attribute | Text


class Builder:
    """Puts nodes into a document and numbers them in the order of the document."""

    def __init__(self) -> None:
        self.words = Words()
        self.document = self.at = Element("", None, 0, self.words)
        self.count = 0
        self._said: list[str] = []

    def _number(self) -> int:
        self.count += 1
        return self.count

    def begin(self, name: str, attributes: Iterable[tuple[str, str]], start: int) -> Element:
        self._join()
        made = Element(name, self.at, start, self.words, self._number())
        made.attributes = [Attribute(key, text, made, self._number()) for key, text in attributes]
        self.at.inside.append(made)
        return made

    def end(self, stop: int) -> None:
        self._join()
        self.at.stop, self.at.silent = stop, self.words.length
        assert self.at.above is not None
        self.at = self.at.above

    def text(self, text: str) -> None:
        """Add characters; a parser may give one stretch in pieces."""
        if self.at is not self.document:
            self._said.append(text)

    def _join(self) -> None:
        if self._said:
            text = "".join(self._said)
            self.words.add(text)
            self.at.inside.append(Text(text, self.at, self._number()))
            self._said.clear()

    def finished(self, stop: int) -> Element:
        """Return the document, which ends here."""
        self.document.stop, self.document.silent = stop, self.words.length
        return self.document

    def comment(self, text: str) -> None:
        self._join()
        self.at.inside.append(Comment(text, self.at, self._number()))

    def instruction(self, name: str, text: str) -> None:
        self._join()
        self.at.inside.append(Instruction(name, text, self.at, self._number()))


def read_xml(text: bytes, tell: Callable[[int], None] = lambda _: None) -> Element:
    """Return the document of well-formed XML; entities are not expanded. Raise BadXPath.

    `tell` hears how many bytes are read.
    """
    made = Builder()
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    parser.buffer_size = _BUFFER

    def begin(name: str, attributes: list[str]) -> None:
        pairs = zip(attributes[::2], attributes[1::2], strict=True)
        made.at = made.begin(name, pairs, parser.CurrentByteIndex)

    def end(_: str) -> None:
        here = parser.CurrentByteIndex
        begun = _TAG.match(text, made.at.start)
        if begun and begun.end() == here and begun[0].endswith(b"/>"):
            made.end(here)  # of an element without an end tag it tells where that ends
        else:
            ended = _TAG.match(text, here)
            made.end(ended.end() if ended else here)

    def refuse(*_: object) -> None:
        raise BadXPath(said("The body declares entities, which are not expanded here"))

    parser.ordered_attributes = True
    parser.StartElementHandler = begin
    parser.EndElementHandler = end
    parser.CharacterDataHandler = made.text
    parser.CommentHandler = made.comment
    parser.ProcessingInstructionHandler = made.instruction
    parser.EntityDeclHandler = refuse
    try:
        for start in range(0, len(text), _BUFFER):
            parser.Parse(text[start : start + _BUFFER], False)
            tell(start)
        parser.Parse(b"", True)
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
    return made.finished(len(text))


def read_html(text: str) -> Element:
    """Return the document of HTML; what is not closed ends with what is around it."""
    reader = _HtmlReader(text)
    reader.feed(text)
    reader.close()
    return reader.finished()


class _HtmlReader(HTMLParser):
    """Drops the tag or comment that the text breaks off in (HTML standard, 13.2.2: eof-in-tag).

    WORKAROUND the parser takes its `<` for characters and looks at all behind it again, for each
    `<` in it: https://github.com/python/cpython/issues/135462
    """

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self._text = text
        self._open: Counter[str] = Counter()
        self._lines = [0, *(found.end() for found in re.finditer("\n", text))]
        self._made = Builder()

    def _place(self) -> int:
        line, column = self.getpos()
        return self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start, made = self._place(), self._made
        if made.at.name in _CLOSED_BY_NEXT.get(tag, ()):
            self._end(start)
        element = made.begin(tag, ((name, value or "") for name, value in attrs), start)
        element.stop = start + len(self.get_starttag_text() or "")
        if tag not in _VOID:
            made.at = element
            self._open[tag] += 1

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)  # a slash means nothing in HTML

    def handle_endtag(self, tag: str) -> None:
        if not self._open[tag]:
            return
        start = self._place()
        while self._made.at.name != tag:
            self._end(start)
        behind = self._text.find(">", start) + 1
        self._end(behind or len(self._text))

    def _end(self, stop: int) -> None:
        self._open[self._made.at.name] -= 1
        self._made.end(stop)

    def parse_starttag(self, i: int) -> int:
        return self._whole(super().parse_starttag(i))

    def parse_endtag(self, i: int) -> int:
        return self._whole(super().parse_endtag(i))

    def parse_comment(self, i: int, report: bool = True) -> int:
        return self._whole(super().parse_comment(i, report))

    def parse_pi(self, i: int) -> int:
        return self._whole(super().parse_pi(i))

    def parse_html_declaration(self, i: int) -> int:
        try:
            return self._whole(super().parse_html_declaration(i))
        except AssertionError:  # WORKAROUND https://github.com/python/cpython/issues/77057
            return self._whole(self.parse_bogus_comment(i))

    def _whole(self, stop: int) -> int:
        return stop if stop >= 0 else len(self._text)

    def handle_data(self, data: str) -> None:
        self._made.text(data)

    def handle_comment(self, data: str) -> None:
        self._made.comment(data)

    def finished(self) -> Element:
        """Close what is open and return the document."""
        while self._made.at.above is not None:
            self._made.end(len(self._text))
        return self._made.finished(len(self._text))


def below(element: Element) -> Iterator[Element | Text]:
    """Yield a node and all below it but attributes, in the document's order; no recursion."""
    waiting: list[Element | Text] = [element]
    while waiting:
        one = waiting.pop()
        yield one
        if isinstance(one, Element):
            waiting += reversed(one.inside)


def text_of(item: Item) -> str:
    """Return what a node says: an element all of its texts, in their order."""
    if isinstance(item, Element):
        return item.words.stretch(item.says, item.silent)
    return item.value
