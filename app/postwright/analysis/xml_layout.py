"""XML as text, indented without touching what counts: text beside elements stays as it is."""

import re

from postwright.model.said import said as spoken

_TOKEN = re.compile(
    r"(?P<comment><!--.*?-->)|(?P<cdata><!\[CDATA\[.*?\]\]>)|(?P<other><\?.*?\?>|<![^>]*>)"
    r"|(?P<end></\s*[^\s<>/]+\s*>)"
    r"|(?P<start><[^\s<>/!?](?:[^<>\"']|\"[^\"]*\"|'[^']*')*>)|(?P<text>[^<]+)",
    re.S,
)
_NAME = re.compile(r"</?\s*([^\s<>/]+)")


class XmlProblem(ValueError):
    """Where a text cannot be read as XML; line and column count from 1."""

    def __init__(self, message: str, text: str, offset: int) -> None:
        super().__init__(message)
        self.line = text.count("\n", 0, offset) + 1
        self.column = offset - text.rfind("\n", 0, offset)


class _Element:
    def __init__(self, start: str, offset: int) -> None:
        self.start, self.offset, self.end = start, offset, ""
        self.children: list[_Element | str] = []
        self.mixed = 'xml:space="preserve"' in start

    def raw(self) -> str:
        inner = (child if isinstance(child, str) else child.raw() for child in self.children)
        return self.start + "".join(inner) + self.end


def indented(text: str, indent: int = 2) -> str:
    """Return XML with a line for each element that has no text of its own. Raise XmlProblem."""
    root = _read(text)
    lines: list[str] = []
    _write(root, -1, " " * indent, lines)
    return "\n".join(lines)


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
            top.end = token
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


def _write(element: _Element, depth: int, indent: str, lines: list[str]) -> None:
    margin = indent * max(depth, 0)
    if depth >= 0 and (element.mixed or not element.end):
        lines.append(margin + element.raw())
        return
    parts = [part for part in element.children if not isinstance(part, str) or part.strip()]
    if depth >= 0:
        lines.append(margin + element.start + ("" if parts else element.end))
    for part in parts:
        if isinstance(part, _Element):
            _write(part, depth + 1, indent, lines)
        else:
            lines.append(indent * (depth + 1) + part.strip())
    if depth >= 0 and parts:
        lines.append(margin + element.end)
