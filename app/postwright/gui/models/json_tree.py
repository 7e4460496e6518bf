"""A JSON text as rows in rows, read where they are opened; long lists come in ranges."""

from collections.abc import Callable
from enum import IntEnum

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postwright.analysis import json_nodes
from postwright.analysis.json_nodes import RANGE, Kind, Listing, Member
from postwright.analysis.json_places import readable
from postwright.gui.response.job import Job
from postwright.protocol.visible import visible

Index = QModelIndex | QPersistentModelIndex
AT_ONCE_BYTES = 128 << 10
"""What is longer is read in a thread when it is opened."""
COUNTED_BYTES = 16 << 10
"""Members of what is longer are counted when it is opened."""
_SHOWN = 400


class Role(IntEnum):
    """What a row hands to whoever paints it."""

    NODE = Qt.ItemDataRole.UserRole


class Node:
    """A value, or a range of a long list or object."""

    __slots__ = ("above", "count", "first", "job", "member", "place", "rows")

    def __init__(self, member: Member, above: "Node | None", place: int, first: int = -1) -> None:
        self.member, self.above, self.place = member, above, place
        self.first = first
        """Number of a range's first member; -1: it is a value."""
        self.rows: list[Node] | None = None
        self.count: int | None = None
        self.job: Job | None = None

    @property
    def is_range(self) -> bool:
        return self.first >= 0

    @property
    def number(self) -> int:
        """Which member it is of what holds it, from 0."""
        above = self.above
        return self.place + (above.first if above is not None and above.is_range else 0)


class JsonTree(QAbstractItemModel):
    """Tokens are shown as they were sent; a name that stands twice is listed twice."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.text = b""
        self._root = Node(Member(None, 0, 0), None, 0)

    def show(self, text: bytes) -> None:
        """Show another text, which is known to be JSON."""
        self.beginResetModel()
        self._stop(self._root)
        self.text = text
        self._root = Node(json_nodes.root(text), None, 0)
        if self.kind(self._root) not in ("object", "array"):
            self._root.rows = [Node(self._root.member, None, 0)]
        self.endResetModel()

    def stop(self) -> None:
        """Give up what is being read."""
        self._stop(self._root)

    def _stop(self, node: Node) -> None:
        waiting = [node]
        while waiting:
            one = waiting.pop()
            if one.job is not None:
                one.job.cancel()
                one.job = None
            waiting += one.rows or ()

    # What a row is

    def node(self, index: Index) -> Node:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else self._root

    def kind(self, node: Node) -> Kind:
        return json_nodes.kind_of(self.text, node.member.start)

    def token(self, node: Node) -> bytes:
        """Return a value as it was sent."""
        return self.text[node.member.start : node.member.stop]

    def name(self, node: Node) -> str:
        """Return a member's name, or its number in a list; of a range both ends."""
        if node.is_range:
            return f"{node.first} … {node.first + (node.count or RANGE) - 1}"
        if node.member.name is None:
            return str(node.number) if node.above is not None else "$"
        return json_nodes.text_of(node.member.name)

    def path(self, node: Node) -> str:
        """Return the JSONPath of a value (RFC 9535)."""
        steps: list[str | int] = []
        at: Node | None = node
        while at is not None and at.above is not None:
            if not at.is_range:
                named = at.member.name is not None
                steps.append(self.name(at) if named else at.number)
            at = at.above
        return readable(tuple(reversed(steps)))

    def shown(self, node: Node) -> str:
        """Return what stands beside the name: a value, or how many there are."""
        if node.is_range:
            return ""
        kind = self.kind(node)
        if kind not in ("object", "array"):
            start = node.member.start
            token = self.text[start : min(node.member.stop, start + _SHOWN)]
            return visible(token.decode("utf-8", "replace"))
        if json_nodes.is_empty(self.text, node.member.start):
            return "{}" if kind == "object" else "[]"
        size = node.member.stop - node.member.start
        if node.count is None and size <= COUNTED_BYTES:
            node.count = json_nodes.listing(self.text, node.member.start).count
        count = "…" if node.count is None else str(node.count)
        return f"{{{count}}}" if kind == "object" else f"[{count}]"

    def spoken(self, node: Node) -> str:
        """Return name and value as a screen reader is to say them."""
        name, value = visible(self.name(node)[:_SHOWN]), self.shown(node)
        count = value.strip("[]{}")
        if node.is_range:
            return name
        if value[:1] == "{":
            return self.tr("{name}: object of {count}").format(name=name, count=count or 0)
        if value[:1] == "[":
            return self.tr("{name}: array of {count}").format(name=name, count=count or 0)
        return f"{name}: {value}"

    # Qt's questions

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        rows = self.node(parent).rows or ()
        if column == 0 and 0 <= row < len(rows):
            return self.createIndex(row, column, rows[row])
        return QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject's is another
        above = self.node(index).above
        return QModelIndex() if above is None else self._index_of(above)

    def _index_of(self, node: Node) -> QModelIndex:
        if node is self._root or node.above is None:
            return QModelIndex()
        return self.createIndex(node.place, 0, node)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self.node(parent).rows or ())

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        node = self.node(parent)
        if node.rows is not None or node.is_range:
            return node.is_range or bool(node.rows)
        kinds = ("object", "array")
        return self.kind(node) in kinds and not json_nodes.is_empty(self.text, node.member.start)

    def canFetchMore(self, parent: Index) -> bool:
        node = self.node(parent)
        return node.rows is None and node.job is None and self.hasChildren(parent)

    def fetchMore(self, parent: Index) -> None:
        """Read what a row holds; in a thread where it is long."""
        node, text = self.node(parent), self.text
        if node.rows is not None or node.job is not None:
            return
        if node.member.stop - node.member.start <= AT_ONCE_BYTES:
            self._take(node, _listed(text, node))
            return
        node.job = Job(lambda cancelled: _listed(text, node, cancelled), self)
        node.job.done.connect(lambda found: self._take(node, found))
        node.job.start()

    def _take(self, node: Node, found: object) -> None:
        assert isinstance(found, Listing)
        node.job = None
        rows = _rows_of(node, found)
        node.count = found.count
        if rows:
            self.beginInsertRows(self._index_of(node), 0, len(rows) - 1)
            node.rows = rows
            self.endInsertRows()
        else:
            node.rows = []

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        node = self.node(index)
        if role == Role.NODE:
            return node
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(self.name(node)[:_SHOWN])
        return self.spoken(node) if role == Qt.ItemDataRole.AccessibleTextRole else None


def _listed(text: bytes, node: Node, cancelled: Callable[[], bool] = lambda: False) -> Listing:
    if not node.is_range:
        return json_nodes.listing(text, node.member.start, cancelled)
    assert node.above is not None
    named = json_nodes.kind_of(text, node.above.member.start) == "object"
    found = json_nodes.range_members(text, node.member.start, named=named)
    return Listing(found, len(found), ())


def _rows_of(node: Node, found: Listing) -> list[Node]:
    if len(found.marks) < 2:
        return [Node(member, node, place) for place, member in enumerate(found.members)]
    rows = []
    ends = (*found.marks[1:], node.member.stop)
    for place, (mark, end) in enumerate(zip(found.marks, ends, strict=True)):
        one = Node(Member(None, mark, end), node, place, first=place * RANGE)
        one.count = min(RANGE, found.count - one.first)
        rows.append(one)
    return rows
