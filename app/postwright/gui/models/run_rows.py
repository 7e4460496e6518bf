"""What a run came to, as a tree: rounds, the latest first; their requests; and why one failed."""

from collections.abc import Iterable, Sequence
from typing import Any, Literal, NamedTuple

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from postwright.gui.widgets.spoken_units import aloud
from postwright.gui.words import labelled, phrases, size_words, time_words
from postwright.model.judged import CheckResult
from postwright.runner.wish import RunRow

Index = QModelIndex | QPersistentModelIndex
Kind = Literal["root", "round", "row", "error", "check", "other", "body", "compare", "open"]
Shown = Literal["all", "failed", "passed"]

NODE = Qt.ItemDataRole.UserRole + 1
NAME, STATUS, TIMING, TIME, SIZE, CHECKS = range(6)
NOWHERE = QModelIndex()


class Beside(NamedTuple):
    """The same request in another round, where it went better."""

    text: str
    number: int
    """Of its row."""


class Node:
    """A line of the list."""

    def __init__(self, kind: Kind, parent: "Node | None", value: object = None) -> None:
        self.kind: Kind = kind
        self.parent, self.value = parent, value
        self.place = 0
        """Its index in its parent."""
        self.children: list[Node] = []

    @property
    def row(self) -> RunRow:
        """The request that it is, or is about."""
        if isinstance(self.value, RunRow):
            return self.value
        assert self.parent is not None
        return self.parent.row

    @property
    def text(self) -> str:
        """What a line below a request says."""
        value = self.value.text if isinstance(self.value, Beside) else self.value
        return value if isinstance(value, str) else ""

    @property
    def check(self) -> CheckResult | None:
        return self.value if isinstance(self.value, CheckResult) else None

    def add(self, kind: Kind, value: object = None, *, first: bool = False) -> "Node":
        node = Node(kind, self, value)
        self.children.insert(0 if first else len(self.children), node)
        for place, child in enumerate(self.children) if first else ():
            child.place = place
        node.place = 0 if first else len(self.children) - 1
        return node


class RunRows(QAbstractItemModel):
    """Grows while the run goes on; a filter leaves out, and loses nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[RunRow] = []
        self._shown: Shown = "all"
        self._words = ""
        self._root = Node("root", None)
        self._rounds: dict[int, Node] = {}
        self._titles = (
            self.tr("Request"), self.tr("Status"), self.tr("Timing"), self.tr("Time"),
            self.tr("Size"), self.tr("Checks"),
        )  # fmt: skip

    @property
    def rows(self) -> Sequence[RunRow]:
        """All that came, in the order in which they ended."""
        return self._rows

    def clear(self) -> None:
        """Begin another run."""
        self._rows.clear()
        self._build()

    def add(self, rows: Iterable[RunRow]) -> None:
        """Take in what ended."""
        for row in rows:
            self._rows.append(row)
            if self._matches(row):
                self._insert(row)

    def show(self, shown: Shown, words: str) -> None:
        """Leave out what is not of this kind, or has not these words."""
        self._shown, self._words = shown, words.casefold()
        self._build()

    def node(self, index: Index) -> Node | None:
        found = index.internalPointer() if index.isValid() else None
        return found if isinstance(found, Node) else None

    def failed_indexes(self) -> list[QModelIndex]:
        """Return the requests that failed, as far as they are shown."""
        return [
            self._index(row) for one in self._root.children for row in one.children
            if not row.row.passed
        ]  # fmt: skip

    def round_indexes(self) -> list[QModelIndex]:
        """Return the rounds, the latest first."""
        return [self._index(node) for node in self._root.children]

    def _matches(self, row: RunRow) -> bool:
        kind = self._shown == "all" or row.passed == (self._shown == "passed")
        return kind and self._words in f"{row.name} {row.path} {status_of(row)}".casefold()

    def _build(self) -> None:
        self.beginResetModel()
        self._root, self._rounds = Node("root", None), {}
        for row in self._rows:
            if self._matches(row):
                self._put(self._round(row.iteration), row)
        self.endResetModel()

    def _insert(self, row: RunRow) -> None:
        if row.iteration not in self._rounds:
            self.beginInsertRows(NOWHERE, 0, 0)
            self._round(row.iteration)
            self.endInsertRows()
        parent = self._rounds[row.iteration]
        place = len(parent.children)
        self.beginInsertRows(self._index(parent), place, place)
        self._put(parent, row)
        self.endInsertRows()
        above = self._index(parent)
        self.dataChanged.emit(above, above)

    def _round(self, number: int) -> Node:
        if number not in self._rounds:
            self._rounds[number] = self._root.add("round", number, first=True)
        return self._rounds[number]

    def _put(self, parent: Node, row: RunRow) -> None:
        node = parent.add("row", row)
        error = row.exchange.error
        if error is not None:
            node.add("error", ": ".join(text for text in (error.title, error.detail) if text))
        for check in sorted(row.checks, key=lambda one: one.passed is not False):
            node.add("check", check)
        better = [] if row.passed else self._elsewhere(row)
        for other in better:
            said = self.tr("In round {number}: {status}, {time}")
            time = time_words(ms_of(other))
            words = said.format(number=other.iteration, status=status_of(other), time=time)
            node.add("other", words)
        if row.excerpt:
            node.add("body", row.excerpt)
        for other in better[:1]:
            said = self.tr("Compare with round {number}")
            node.add("compare", Beside(said.format(number=other.iteration), other.number))
        node.add("open", self.tr("Open request"))

    def _elsewhere(self, row: RunRow) -> list[RunRow]:
        """Return the same request in other rounds, where it went better."""
        return [
            one
            for one in self._rows
            if one.path == row.path and one.iteration != row.iteration and one.passed
        ][:3]

    # What Qt asks

    def _index(self, node: Node) -> QModelIndex:
        return self.createIndex(node.place, 0, node) if node.parent is not None else NOWHERE

    def index(self, row: int, column: int, parent: Index = NOWHERE) -> QModelIndex:
        above = self.node(parent) or self._root
        if 0 <= row < len(above.children) and 0 <= column < len(self._titles):
            return self.createIndex(row, column, above.children[row])
        return NOWHERE

    def parent(self, index: Index = NOWHERE) -> QModelIndex:  # type: ignore[override]  # QObject's has no argument
        node = self.node(index)
        return self._index(node.parent) if node is not None and node.parent else NOWHERE

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return 0 if parent.column() > 0 else len((self.node(parent) or self._root).children)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return len(self._titles)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section in (TIME, SIZE) else \
                Qt.AlignmentFlag.AlignLeft  # fmt: skip
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self.node(index)
        if node is None:
            return None
        if role == NODE:
            return node
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == NAME:
            return aloud(self.spoken(node))
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(node, index.column())
        return None

    def _cell(self, node: Node, column: int) -> str:
        if node.kind != "row":
            return self.spoken(node) if column == NAME else ""
        return self.cell_text(node.row, column)

    def cell_text(self, row: RunRow, column: int) -> str:
        """Return what a request's cell says."""
        return {
            NAME: row.name.rpartition("/")[2],
            STATUS: status_of(row),
            TIME: time_words(ms_of(row)),
            SIZE: size_words(size_of(row)),
            CHECKS: checks_of(row),
        }.get(column, "")

    def spoken(self, node: Node) -> str:
        """Return a line in words."""
        if node.kind == "round":
            return labelled(self.round_title(node), self.round_words(node))
        if node.kind == "check" and node.check is not None:
            return self._check_words(node.check)
        if node.kind != "row":
            return node.text
        row = node.row
        outcome = self.tr("passed") if row.passed else self.tr("failed")
        parts = (
            f"{row.method} {row.name}".strip(),
            outcome,
            status_of(row),
            time_words(ms_of(row)),
        )
        return phrases(parts)

    def round_title(self, node: Node) -> str:
        return self.tr("Round {number}").format(number=node.value)

    def round_words(self, node: Node) -> str:
        """Return how many passed and failed of a round."""
        failed = sum(not child.row.passed for child in node.children)
        passed = self.tr("%n passed", "", len(node.children) - failed)
        return phrases((passed, self.tr("%n failed", "", failed))) if failed else passed

    def _check_words(self, check: CheckResult) -> str:
        if check.passed is None:
            return f"{check.name}: {check.skipped or self.tr('not checked')}"
        if check.passed:
            return self.tr("{name}: passed").format(name=check.name)
        said = self.tr("{name}: expected {expected}, got {got}")
        return said.format(name=check.name, expected=check.expected, got=check.got)


def status_of(row: RunRow) -> str:
    """Return the status, or in a word that none came."""
    response, error = row.exchange.response, row.exchange.error
    if response is not None:
        return str(response.status)
    return error.kind if error is not None else ""


def ms_of(row: RunRow) -> float:
    """Return the time of the whole exchange, as reports and the status line have it."""
    return row.exchange.elapsed_ms


def size_of(row: RunRow) -> int:
    """Return the size of the answer's body."""
    return row.exchange.response.body.size_bytes if row.exchange.response else 0


def checks_of(row: RunRow) -> str:
    """Return `2/3`, empty where there are none."""
    made = [check for check in row.checks if check.passed is not None]
    return f"{sum(bool(check.passed) for check in made)}/{len(made)}" if made else ""
