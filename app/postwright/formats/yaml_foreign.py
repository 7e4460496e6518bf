"""Large YAML by other tools, read by the fast parser with the guards of the strict one.

The strict reader takes seconds for each megabyte. Here keys that stand twice are looked for line
by line, and only what is suspicious goes to it. Aliases become references to one value, where the
fast parser would copy it: each anchor and alias stands as a tag of its own while it reads.
"""

import re
from collections.abc import Callable

import yaml12

from postwright.formats.yaml_error import YamlError
from postwright.formats.yaml_writer import NOT_A_STRING

MOST_NODES = 2_000_000
"""How many values a document may have when its aliases are written out."""
_KEY = re.compile(
    r"""("[^"\\]*"|'[^']*'|[^\s"'#\[\]{},&*!|>%@`](?:[^:\n]|:(?=\S))*?)[ ]*:(?:[ ]+(.*))?$"""
)
_BLOCK = re.compile(r"(?:[&!]\S+[ ]+)*[|>][-+\d]*[ ]*(?:#.*)?$")
_OPENING = re.compile(r"(?:[&!]\S+[ ]*)*(?:#.*)?")
_QUOTES = "\"'"
_MOST_SUSPECTS = 50
_LONGEST_SUSPECT = 20_000
_MARK = re.compile(
    r"(?<![^\s\[{,])(?:&([^\s,\[\]{}&*]+)(?=[ \n])|\*([^\s,\[\]{}&*]+)(?=[\s,\]}]|$))"
)
_WRITTEN = re.compile(r"!postwright-(\d+) |!postwright (\d+)")


def refuse_repeated(text: str) -> None:
    """Raise YamlError at a key of a block mapping that stands twice."""
    lines = text.split("\n")
    open_: list[tuple[int, dict[str, int]]] = []
    block, suspects, opens = -1, 0, True
    for number, line in enumerate(lines):
        rest = line.lstrip(" ")
        column = len(line) - len(rest)
        if block >= 0 and (column > block or not rest):
            continue
        block = -1
        if not rest or rest[0] == "#":
            continue
        is_item = rest.startswith("- ")
        while rest.startswith("- ") or rest == "-":
            while open_ and open_[-1][0] > column:
                open_.pop()
            inner = rest[1:].lstrip(" ")
            column += len(rest) - len(inner)
            rest = inner
        while open_ and open_[-1][0] > column:
            open_.pop()
        found = _KEY.match(rest)
        if found is None:
            block = column - 1 if _BLOCK.match(rest) else -1
            opens = False
            continue
        if found[2] and _BLOCK.match(found[2]):
            block = column
        if not open_ or open_[-1][0] < column:
            if not (opens or is_item):
                continue  # a line of a text that looks like a key
            open_.append((column, {}))
        opens = not found[2] or _OPENING.fullmatch(found[2]) is not None
        keys = open_[-1][1]
        before = keys.setdefault(found[1], number)
        if before != number and suspects < _MOST_SUSPECTS:
            suspects += 1
            _confirm(lines[before : number + 1], column, before, found[1])


def _confirm(lines: list[str], column: int, above: int, key: str) -> None:
    """Let the strict reader judge the lines from a key to where it seems to stand again."""
    from postwright.formats import yaml_nodes  # ruamel takes long to import, and is rare

    first, *others = lines
    text = "\n".join((first[column:], *(line[column:] for line in others)))
    if len(text) > _LONGEST_SUSPECT:  # no text is so long
        where = above + len(lines)
        raise YamlError(f"The key {key.strip(_QUOTES)!r} stands twice.", where, column + 1)
    try:
        node = yaml_nodes.compose(text)
    except YamlError:
        return  # it begins or ends within a scalar
    try:
        yaml_nodes.refuse_duplicates(node)
    except YamlError as error:
        line, place = above + error.line, column + error.column
        raise YamlError(error.message, line, place) from None


def with_aliases(text: str, parse: Callable[..., object]) -> object:
    """Read a text with aliases. Raises KeyError or YamlError where it has to be read otherwise."""
    names: list[str] = []
    latest: dict[str, int] = {}

    def tagged(found: re.Match[str]) -> str:
        if found[1]:
            names.append(found[1])
            latest[found[1]] = len(names) - 1
            is_plain[str(len(names) - 1)] = text[found.end() :].lstrip(" ")[:1] not in "\"'|>"
            return f"!postwright-{len(names) - 1}"
        return f"!postwright {latest[found[2]]}" if found[2] in latest else found[0]

    is_plain: dict[str, bool] = {}
    values: dict[str, object] = {}

    def keep(number: str) -> Callable[[object], object]:
        def kept(value: object) -> object:
            if isinstance(value, str) and is_plain[number] and NOT_A_STRING.fullmatch(value):
                value = yaml12.parse_yaml(value)
            values[number] = value
            return value

        return kept

    written = _MARK.sub(tagged, text)
    handlers: dict[str, Callable[..., object]] = {
        f"!postwright-{number}": keep(str(number)) for number in range(len(names))
    }
    handlers["!postwright"] = lambda number: values[number]
    document = parse(written, handlers)
    _check_size(document)
    return _restored(document, names, {})


def _check_size(document: object) -> None:
    """Refuse aliases that multiply; each value is weighed once."""
    weights: dict[int, int] = {}
    stack: list[tuple[object, bool]] = [(document, False)]
    while stack:
        value, is_done = stack.pop()
        if not isinstance(value, dict | list) or (id(value) in weights and not is_done):
            continue
        members = value.values() if isinstance(value, dict) else value
        if is_done:
            weights[id(value)] = 1 + sum(weights.get(id(one), 1) for one in members)
            if weights[id(value)] > MOST_NODES:
                raise YamlError("Aliases multiply beyond measure.")
        else:
            stack.append((value, True))
            stack += [(one, False) for one in members if isinstance(one, dict | list)]


def _restored(value: object, names: list[str], seen: dict[int, object]) -> object:
    """Put back what stood in texts and only looked like an anchor or an alias."""

    def said(found: re.Match[str]) -> str:
        if found[1]:
            return f"&{names[int(found[1])]} "
        return f"*{names[int(found[2])]}"

    if isinstance(value, str):
        return _WRITTEN.sub(said, value) if "!postwright" in value else value
    if isinstance(value, yaml12.Yaml):
        return _restored(value.value, names, seen)
    if not isinstance(value, dict | list):
        return value
    if id(value) not in seen:
        if isinstance(value, dict):
            made: object = {str(key): _restored(one, names, seen) for key, one in value.items()}
        else:
            made = [_restored(one, names, seen) for one in value]
        seen[id(value)] = made
    return seen[id(value)]
