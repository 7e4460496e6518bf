"""Comments of one YAML text carried over into another one that says the same."""

import re
from collections.abc import Iterator

from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from postwright.formats.yaml_error import YamlError
from postwright.formats.yaml_nodes import compose, key_of

Path = tuple[str | int, ...]
_COMMENT = re.compile(r"\s*(#.*)")


def carried_over(source: str, target: str) -> str:
    """Return the target with the source's comments, each at what it stood at.

    A comment on lines of its own stands before what followed it; one behind a value stands
    behind that, or before it where the value has several lines now.
    """
    above, behind, last = _comments(source)
    if not (above or behind or last):
        return target
    starts, ends = _places(compose(target))
    lines = target.splitlines()
    added: dict[int, list[str]] = {}
    for path, comments in above.items():
        line = _line_of(path, starts)
        indent = _indent(lines, line)
        added.setdefault(line, []).extend(indent + comment for comment in comments)
    for path, comment in behind.items():
        line = _line_of(path, starts)
        if path in starts and ends.get(path, line) == line:
            lines[line] += f" {comment}"
        else:
            added.setdefault(line, []).append(_indent(lines, line) + comment)
    made: list[str] = []
    for number, line_text in enumerate(lines):
        made += added.get(number, ())
        made.append(line_text)
    made += [*added.get(len(lines), ()), *last]
    return "\n".join(made) + "\n"


def _indent(lines: list[str], number: int) -> str:
    line = lines[number] if number < len(lines) else ""
    return " " * (len(line) - len(line.lstrip()))


def _line_of(path: Path, starts: dict[Path, int]) -> int:
    """Return where a path stands, or what it is in."""
    while path and path not in starts:
        path = path[:-1]
    return starts.get(path, 0)


def _comments(text: str) -> tuple[dict[Path, list[str]], dict[Path, str], list[str]]:
    """Return comments before a path, behind a path, and at the end."""
    starts, ends = _places(compose(text))
    inside = {line for path, first in starts.items() for line in range(first + 1, _end(ends, path))}
    by_line: dict[int, Path] = {}
    first: dict[int, Path] = {}
    for path, start in starts.items():
        first.setdefault(start, path)
        if start not in by_line or len(path) >= len(by_line[start]):
            by_line[start] = path
    lines = text.splitlines()
    above: dict[Path, list[str]] = {}
    behind: dict[Path, str] = {}
    waiting: list[str] = []
    for number, line in enumerate(lines):
        alone = _COMMENT.fullmatch(line)
        if alone and number not in inside:
            waiting.append(alone[1])
            continue
        if number in first and waiting:
            above.setdefault(first[number], []).extend(waiting)
            waiting = []
        if number in by_line and (found := _trailing(text, line, number)):
            behind[by_line[number]] = found
    return above, behind, waiting


def _trailing(text: str, line: str, number: int) -> str:
    """Return the comment that ends a line; a `#` within a quoted or a plain text is none."""
    for at in (found.start() for found in re.finditer(r"(?<=\s)#", line)):
        lines = text.splitlines()
        lines[number] = line[:at].rstrip()
        try:
            same = _shape(compose("\n".join(lines) + "\n")) == _shape(compose(text))
        except YamlError:
            same = False
        if same:
            return line[at:]
    return ""


def _shape(node: Node | None) -> object:
    if isinstance(node, MappingNode):
        return [(key_of(key), _shape(value)) for key, value in node.value]
    if isinstance(node, SequenceNode):
        return [_shape(value) for value in node.value]
    return node.value if isinstance(node, ScalarNode) else None


def _end(ends: dict[Path, int], path: Path) -> int:
    return ends.get(path, 0) + 1


def _places(root: Node | None) -> tuple[dict[Path, int], dict[Path, int]]:
    """Return the line of each key and item, and the last line of each scalar."""
    starts: dict[Path, int] = {}
    ends: dict[Path, int] = {}
    for path, line, value in _walk(root, ()):
        starts[path] = line
        if isinstance(value, ScalarNode):
            mark = value.end_mark
            ends[path] = mark.line if mark.column else max(mark.line - 1, line)
    return starts, ends


def _walk(node: Node | None, path: Path) -> Iterator[tuple[Path, int, Node]]:
    if isinstance(node, MappingNode):
        for key, value in node.value:
            inner = (*path, key_of(key))
            yield inner, key.start_mark.line, value
            yield from _walk(value, inner)
    elif isinstance(node, SequenceNode):
        for number, value in enumerate(node.value):
            inner = (*path, number)
            yield inner, value.start_mark.line, value
            yield from _walk(value, inner)
