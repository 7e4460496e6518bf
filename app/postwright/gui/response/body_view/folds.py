"""Which rows are folded away: hidden stretches of rows, and the way between shown and all rows."""

import re
from bisect import bisect_left, bisect_right

import msgspec

from postwright.gui.response.body_view.index import Row, RowIndex

_READ = 1 << 16


class Fold(msgspec.Struct, frozen=True):
    """The bytes that are hidden: from the row after the opening one to before the closing one."""

    start: int
    stop: int


class Folds:
    """The folded stretches of one indexed text; they outlive a new index of the same bytes."""

    def __init__(self) -> None:
        self._folds: dict[int, Fold] = {}
        self._first: list[int] = []
        self._shown_first: list[int] = []
        self._hidden: list[int] = []

    def __bool__(self) -> bool:
        return bool(self._folds)

    def clear(self) -> None:
        self._folds.clear()
        self._first, self._shown_first, self._hidden = [], [], []

    def folded(self, row: Row) -> bool:
        """Whether the rows after this one are hidden."""
        return row.end in self._folds

    def toggle(self, index: RowIndex, row: Row, language: str = "json") -> bool:
        """Fold or unfold at this row; False where nothing can be folded."""
        if row.end in self._folds:
            del self._folds[row.end]
        else:
            fold = find_fold(index, row, language)
            if fold is None:
                return False
            self._folds[row.end] = fold
        self.place(index)
        return True

    def reveal(self, index: RowIndex, offset: int) -> bool:
        """Unfold whatever hides this byte; True where something did."""
        hiding = [k for k, f in self._folds.items() if f.start <= offset < f.stop]
        for key in hiding:
            del self._folds[key]
        if hiding:
            self.place(index)
        return bool(hiding)

    def place(self, index: RowIndex) -> None:
        """Find the rows of the folded bytes, after folding or with a new index."""
        self._first, self._shown_first, self._hidden = [], [], []
        hidden, end = 0, 0
        for fold in sorted(self._folds.values(), key=lambda f: f.start):
            if fold.start < end:
                continue  # inside another fold
            end = fold.stop
            first, last = index.row_at(fold.start), index.row_at(fold.stop)
            self._first.append(first)
            self._shown_first.append(first - hidden)
            hidden += last - first
            self._hidden.append(hidden)

    def shown_count(self, row_count: int) -> int:
        return row_count - (self._hidden[-1] if self._hidden else 0)

    def row_of(self, shown: int) -> int:
        """Return the row's number from its place among the shown ones."""
        at = bisect_right(self._shown_first, shown) - 1
        return shown + (self._hidden[at] if at >= 0 else 0)

    def shown_of(self, row: int) -> int:
        """Return the place among the shown rows; a hidden row is where its opening row is."""
        at = bisect_left(self._first, row + 1) - 1
        if at < 0:
            return row
        before = self._hidden[at - 1] if at else 0
        size = self._hidden[at] - before
        if row < self._first[at] + size:
            return self._shown_first[at] - 1
        return row - self._hidden[at]

    def rows(self, index: RowIndex, shown: int, count: int) -> list[Row]:
        """Return `count` shown rows from the shown-th on."""
        found: list[Row] = []
        stop = min(shown + count, self.shown_count(index.row_count))
        while shown < stop:
            at = bisect_right(self._shown_first, shown)
            until = min(stop, self._shown_first[at]) if at < len(self._shown_first) else stop
            rows = index.rows(self.row_of(shown), until - shown)
            if not rows:
                break
            found += rows
            shown += len(rows)
        return found


def can_fold(row: Row, language: str = "json") -> bool:
    """Whether a row opens what ends on another row, as far as the row itself tells."""
    return bool(_closing(row, language))


def find_fold(index: RowIndex, row: Row, language: str = "json") -> Fold | None:
    """Return what folding hides: to the next line with the same indentation that closes."""
    closing = _closing(row, language)
    if not closing:
        return None
    indent = row.raw[: len(row.raw) - len(row.raw.lstrip())]
    needle = b"\n" + indent + closing
    position = row.end - 1
    source = index.source
    while position < source.size:
        block = source.read(position, position + _READ)
        at = block.find(needle)
        if at >= 0:
            stop = position + at + 1
            return Fold(row.end, stop) if stop > row.end else None
        position += max(1, len(block) - len(needle) + 1)
        if len(block) < len(needle):
            return None
    return None


def _closing(row: Row, language: str) -> bytes:
    """Return how the line begins that closes what this row opens; nothing where it opens none."""
    if not row.starts_line:
        return b""
    if language in ("xml", "html"):
        opened = _TAG.match(row.raw)
        name = opened[1] if opened else b""
        same_row = not name or opened is None or b"</" + name in row.raw[opened.end() :]
        return b"" if same_row or name.lower() in _VOID else b"</" + name + b">"
    last = row.raw.rstrip()[-1:]
    return {b"{": b"}", b"[": b"]"}.get(last, b"")


_TAG = re.compile(rb"""\s*<([^\s<>/!?]+)(?:[^<>"']|"[^"]*"|'[^']*')*(?<!/)>""")
_VOID = frozenset((b"br", b"hr", b"img", b"input", b"link", b"meta", b"base", b"wbr"))
