"""XML as text, indented without touching what counts: text beside elements stays as it is."""

import re
from collections.abc import Iterator

from postwright.model.said import said as spoken

_TOKEN = re.compile(
    r"(?P<comment><!--.*?-->)|(?P<cdata><!\[CDATA\[.*?\]\]>)|(?P<other><\?.*?\?>|<![^>]*>)"
    r"|(?P<end></\s*[^\s<>/]+\s*>)"
    r"|(?P<start><[^\s<>/!?](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)|(?P<text>[^<]+)",
    re.S,
)
MOST_DEPTH = 200
"""Deeper elements stay at this indentation: text that only nests would grow without end."""
_NAME = re.compile(r"</?\s*([^\s<>/]+)")


class XmlProblem(ValueError):
    """Where a text cannot be read as XML; line and column count from 1."""

    def __init__(self, message: str, text: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset
        """In characters."""
        self.line = text.count("\n", 0, offset) + 1
        self.column = offset - text.rfind("\n", 0, offset)


class _Element:
    def __init__(self, start: str, offset: int) -> None:
        self.start, self.offset, self.end, self.stop = start, offset, "", offset + len(start)
        self.children: list[_Element | str] = []
        self.mixed = 'xml:space="preserve"' in start


def indented(text: str, indent: int = 2) -> str:
    """Return XML with a line for each element that has no text of its own. Raise XmlProblem."""
    return "\n".join(
        " " * (indent * min(depth, MOST_DEPTH)) + line for depth, line in _lines(_read(text), text)
    )


def _read(text: str) -> _Element:
    root = _Element("", 0)
    open_elements = [root]
    place = 0
    for found in _TOKEN.finditer(text):
        if found.start() != place:
            raise XmlProblem(spoken("this < begins no tag"), text, place)
        place = found.end()
        top, token, kind = open_elements[-1], found[0], found.lastgroup
        if kind == "start":
            element = _Element(token, found.start())
            top.children.append(element)
            if not token.endswith("/>"):
                open_elements.append(element)
        elif kind == "end":
            name, wanted = _name(token), _name(top.start)
            if name != wanted:
                said = (
                    f"</{wanted}> is missing"
                    if wanted
                    else spoken("{token} closes nothing", token=token)
                )
                raise XmlProblem(said, text, found.start())
            top.end, top.stop = token, found.end()
            open_elements.pop()
        else:
            top.children.append(token)
            top.mixed |= top is not root and (
                kind == "cdata" or (kind == "text" and bool(token.strip()))
            )
    if place != len(text):
        raise XmlProblem(spoken("this < begins no tag"), text, place)
    if len(open_elements) > 1:
        last = open_elements[-1]
        raise XmlProblem(f"</{_name(last.start)}> is missing", text, last.offset)
    return root


def _name(tag: str) -> str:
    found = _NAME.match(tag)
    return found[1] if found else ""


def _lines(root: _Element, text: str) -> Iterator[tuple[int, str]]:
    """Yield each line and its depth; without recursion, as elements may nest in any depth."""
    waiting: list[tuple[int, _Element | str]] = [(0, part) for part in _parts(root)[::-1]]
    while waiting:
        depth, part = waiting.pop()
        if isinstance(part, str):
            yield depth, part.strip()
        elif part.mixed or not part.end:
            yield depth, text[part.offset : part.stop]
        elif not (parts := _parts(part)):
            yield depth, part.start + part.end
        else:
            yield depth, part.start
            waiting.append((depth, part.end))
            waiting.extend((depth + 1, inner) for inner in parts[::-1])


def _parts(element: _Element) -> list[_Element | str]:
    return [part for part in element.children if not isinstance(part, str) or part.strip()]
