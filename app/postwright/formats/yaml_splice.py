"""Puts changed values into a YAML text; every other byte remains.

Works on the lines of block mappings and sequences. Text whose shape it cannot follow (flow
collections, tags, several keys on a line) is replaced from the smallest value around the change;
what it wrote is read back, and written anew as a whole where that says something else.
"""

from difflib import SequenceMatcher

import msgspec
from ruamel.yaml.nodes import MappingNode, Node, ScalarNode, SequenceNode

from postwright.formats.yaml import YamlError, dump, load, same
from postwright.formats.yaml_nodes import compose, key_of
from postwright.formats.yaml_writer import SECTIONS, pair, render


def splice(text: str, document: object, merged: object) -> str:
    """Return the text that says `merged`, where the given one says `document`."""
    if dump(document) == text:
        return dump(merged)
    mark = "\ufeff" if text.startswith("\ufeff") else ""
    lines = text.removeprefix(mark)
    windows = "\r\n" in lines and lines.count("\r\n") == lines.count("\n")
    spliced = _spliced(lines.replace("\r\n", "\n") if windows else lines, document, merged)
    if spliced is None:
        return dump(merged)
    return mark + (spliced.replace("\n", "\r\n") if windows else spliced)


def _spliced(text: str, document: object, merged: object) -> str | None:
    try:
        root = compose(text)
        if root is None or "\t" in text[: root.start_mark.index]:
            return None
        # A last line without its end would swallow what is put behind it.
        padded = text if text.endswith("\n") else text + "\n"
        splicer = _Splicer(padded, root)
        splicer.change(root, document, merged, 0)
        spliced = splicer.result()
        return spliced if same(load(spliced), merged) else None
    except (YamlError, _NotHere):
        return None


class _NotHere(Exception):
    """The text's shape cannot be followed."""


class _Edit(msgspec.Struct, frozen=True):
    start: int
    end: int
    text: str


class _Splicer:
    """Collects edits of one text, each at the smallest place that a change concerns."""

    def __init__(self, text: str, root: Node) -> None:
        self._text = text
        self._edits: list[_Edit] = []
        self._empty: dict[int, int] = {}
        """Where the colon's end is, for keys without a value: the reader puts these further on."""
        self._note_empty(root)

    def result(self) -> str:
        """Return the text with all edits."""
        text = self._text
        for edit in sorted(self._edits, key=lambda e: (e.start, e.end), reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        return text

    def change(self, node: Node, old: object, new: object, indent: int) -> None:
        """Edit a node; `indent` is where the lines of another value would stand."""
        if same(old, new):
            return
        if isinstance(old, dict) and isinstance(new, dict) and new and _is_block(node):
            self._mapping(node, old, new)
        elif isinstance(old, list) and isinstance(new, list) and new and _is_block(node):
            self._sequence(node, old, new)
        else:
            self._replace(node, new, indent)

    def _mapping(self, node: Node, old: dict[str, object], new: dict[str, object]) -> None:
        pairs = {key_of(key): (key, value) for key, value in node.value}
        if list(pairs) != list(old):
            raise _NotHere
        if not any(key in new for key in pairs):
            raise _NotHere
        column = node.value[0][0].start_mark.column
        for key, (name, value) in pairs.items():
            if key not in new:
                self._remove_pair(node, name, value)
            elif same(old[key], new[key]):
                continue
            elif _fits(value, old[key], new[key]):
                self.change(value, old[key], new[key], column + 2)
            else:
                self._replace_pair(name, value, key, new[key])
        after: str | None = None
        waiting: list[str] = []
        for key in new:
            if key in pairs:
                if waiting:
                    self._insert_pairs(node, pairs, after, waiting, new)
                after, waiting = key, []
            else:
                waiting.append(key)
        if waiting:
            self._insert_pairs(node, pairs, after, waiting, new)

    def _insert_pairs(
        self,
        node: Node,
        pairs: dict[str, tuple[Node, Node]],
        after: str | None,
        keys: list[str],
        new: dict[str, object],
    ) -> None:
        column = node.value[0][0].start_mark.column
        indent = " " * column
        if after is None:
            start = node.value[0][0].start_mark.index
            written = "".join(f"{pair(key, new[key], indent)}\n{indent}" for key in keys)
            self._edits.append(_Edit(start, start, written))
            return
        start = self._line_end(self._end(pairs[after][1]))
        written = ""
        for key in keys:
            apart = "\n" if not column and key in SECTIONS else ""
            written += f"\n{apart}{indent}{pair(key, new[key], indent)}"
        self._edits.append(_Edit(start, start, written))

    def _remove_pair(self, mapping: Node, name: Node, value: Node) -> None:
        start = name.start_mark.index
        line = self._text.rfind("\n", 0, start) + 1
        if self._text[line:start].strip():  # behind the dash of a sequence
            keys = [key for key, _ in mapping.value]
            follower = keys.index(name) + 1
            if follower == len(keys):
                raise _NotHere
            self._edits.append(_Edit(start, keys[follower].start_mark.index, ""))
            return
        end = self._line_end(self._end(value)) + 1
        above = self._text[:line].rstrip("\n")
        if start == line and len(above) + 1 < line and above:
            line = len(above) + 1  # the blank line that set it apart
        self._edits.append(_Edit(line, end, ""))

    def _replace_pair(self, name: Node, value: Node, key: str, new: object) -> None:
        """Write a pair anew where a scalar or a flow collection becomes lines of its own."""
        start = name.start_mark.index
        indent = " " * name.start_mark.column
        self._edits.append(_Edit(start, self._end(value), pair(key, new, indent)))

    def _sequence(self, node: Node, old: list[object], new: list[object]) -> None:
        items = node.value
        if len(items) != len(old):
            raise _NotHere
        column: int = node.start_mark.column
        matcher = SequenceMatcher(None, _keys(old), _keys(new), autojunk=False)
        for what, i1, i2, j1, j2 in matcher.get_opcodes():
            if what == "equal":
                continue
            common = min(i2 - i1, j2 - j1)
            for offset in range(common):
                self._item(items[i1 + offset], old[i1 + offset], new[j1 + offset], column)
            for item in items[i1 + common : i2]:
                self._remove_item(item, column)
            if j2 - j1 > common:
                self._insert_items(node, i1 + common, new[j1 + common : j2])

    def _item(self, item: Node, old: object, new: object, column: int) -> None:
        if _fits(item, old, new):
            self.change(item, old, new, column + 2)
            return
        start = item.start_mark.index
        written = render(new, " " * item.start_mark.column)
        self._edits.append(_Edit(start, self._end(item), written))

    def _remove_item(self, item: Node, column: int) -> None:
        dash = self._dash(item, column)
        line = self._text.rfind("\n", 0, dash) + 1
        if self._text[line:dash].strip():
            raise _NotHere
        self._edits.append(_Edit(line, self._line_end(self._end(item)) + 1, ""))

    def _insert_items(self, node: Node, at: int, new: list[object]) -> None:
        column = node.start_mark.column
        indent = " " * column
        written = [f"{indent}- {render(value, indent + '  ')}\n" for value in new]
        if at:
            start = self._line_end(self._end(node.value[at - 1])) + 1
            self._edits.append(_Edit(start, start, "".join(written)))
            return
        dash = self._dash(node.value[0], column)
        start = self._text.rfind("\n", 0, dash) + 1
        if self._text[start:dash].strip():
            raise _NotHere
        self._edits.append(_Edit(start, start, "".join(written)))

    def _replace(self, node: Node, new: object, indent: int) -> None:
        """Replace a scalar or a flow collection; a comment behind it stays on its line."""
        if _is_block(node):
            raise _NotHere
        end = self._end(node)
        start = self._empty.get(id(node), node.start_mark.index)
        written = " " * (id(node) in self._empty) + render(new, " " * indent)
        first, line_feed, rest = written.partition("\n")
        if line_feed:
            line_end = self._text.find("\n", end)
            comment = self._text[end:line_end]
            if _is_literal(node):
                head = self._text[start : self._text.find("\n", start)]
                comment = head[head.find(" #") :] if " #" in head else ""
                line_end = end
            self._edits.append(_Edit(start, line_end, f"{first}{comment}\n{rest}"))
        else:
            self._edits.append(_Edit(start, end, written))

    def _dash(self, item: Node, column: int) -> int:
        """Return where the dash of a sequence's item stands."""
        at: int = item.start_mark.index
        while at >= 0:
            line = self._text.rfind("\n", 0, at) + 1
            dash = line + column
            if self._text[dash : dash + 1] == "-" and dash <= item.start_mark.index:
                return dash
            at = line - 1
        raise _NotHere

    def _end(self, node: Node) -> int:
        """Return where a node's own text ends, before comments and blank lines behind it."""
        if id(node) in self._empty:
            return self._empty[id(node)]
        if _is_block(node) and node.value:
            last = node.value[-1]
            return self._end(last[1] if isinstance(last, tuple) else last)
        if isinstance(node, ScalarNode) and _is_literal(node):
            return self._literal_end(node)
        end: int = node.end_mark.index
        return end

    def _note_empty(self, node: Node) -> None:
        if not _is_block(node):
            return
        for member in node.value:
            name, value = member if isinstance(member, tuple) else (None, member)
            if value.start_mark.index < value.end_mark.index:
                self._note_empty(value)
            elif name is None:
                raise _NotHere
            else:
                self._empty[id(value)] = self._text.index(":", name.end_mark.index) + 1

    def _literal_end(self, node: Node) -> int:
        """Return the end of a block scalar's last line that counts."""
        start: int = node.start_mark.index
        end: int = node.end_mark.index
        head_end = self._text.find("\n", start)
        block = self._text[start:end]
        if "+" in self._text[start : start + 3]:
            return start + len(block.removesuffix("\n"))
        lines = block.split("\n")
        indents = [len(line) - len(line.lstrip(" ")) for line in lines[1:] if line.strip()]
        depth = indents[0] if indents else 0
        count = len(lines)
        while count > 1 and (
            not lines[count - 1].strip()
            or len(lines[count - 1]) - len(lines[count - 1].lstrip(" ")) < depth
        ):
            count -= 1
        return max(start + len("\n".join(lines[:count])), head_end)

    def _line_end(self, at: int) -> int:
        end = self._text.find("\n", at)
        return len(self._text) if end < 0 else end


def _is_block(node: Node) -> bool:
    return isinstance(node, MappingNode | SequenceNode) and not node.flow_style


def _fits(node: Node, old: object, new: object) -> bool:
    """Tell whether an edit within the value can say the new one."""
    if isinstance(old, dict) and isinstance(new, dict) and _is_block(node):
        return bool(old.keys() & new.keys())
    if isinstance(old, list) and isinstance(new, list) and _is_block(node):
        return bool(new)
    return not _is_block(node) and not (isinstance(new, dict | list) and new)


def _is_literal(node: Node) -> bool:
    return isinstance(node, ScalarNode) and node.style in ("|", ">")


def _keys(values: list[object]) -> list[str]:
    """Return texts that are equal where the values are."""
    return [dump(value) if isinstance(value, dict | list) else repr(value) for value in values]
