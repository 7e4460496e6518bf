"""What was asked for and sent, and what was signed, as rows of tables."""

from collections.abc import Callable, Iterable

import msgspec
from PySide6.QtCore import QObject, Qt

from postwright.analysis.auth_inputs import Inputs
from postwright.analysis.auth_table import AskedRow
from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.said_words import translated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import phrases
from postwright.protocol.visible import visible


class CompareRow(msgspec.Struct, frozen=True):
    """One line as it is shown."""

    name: str
    server: str
    sent: str
    tone: str = ""
    word: str = ""


class CompareRows(ReadRows):
    """Name, the server's, what was sent, and a word."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[CompareRow, ...] = ()
        self._titles = ("", self.tr("Server"), self.tr("Sent"), "")

    def show_asked(
        self, rows: tuple[AskedRow, ...], mask: Callable[[str], str], request: int = 0
    ) -> None:
        """Show a comparison of what was asked for and sent; of several, in the `request`-th."""
        answers = [row.answer for row in rows if row.answer]
        usual = max(answers, key=answers.count, default=0)  # the others say theirs in the line
        server, sent = self._titles[1:3]
        if request:
            sent = self.tr("Sent in request {n}").format(n=request)
        if usual:
            server = self.tr("Asked in answer {n}").format(n=usual)
        self._titles = ("", server, sent, "")

        def shown(text: str) -> str:
            return visible(mask(translated(text)))

        def asked(row: AskedRow) -> str:
            value = shown(row.server)
            if row.answer in (0, usual):
                return value
            return self.tr("{value} (answer {n})").format(value=value, n=row.answer)

        self._show(
            CompareRow(shown(row.name), asked(row), shown(row.sent), row.tone, translated(row.word))
            for row in rows
        )

    def show_inputs(self, inputs: Inputs, mask: Callable[[str], str]) -> None:
        """Show what was signed beside what the server would have signed."""
        same, differs = self.tr("same"), self.tr("differs")

        def row(number: int) -> CompareRow:
            line = inputs.lines[number]
            name = translated(line.name) if line.name else str(number + 1)
            tone, word = ("err", differs) if line.differs else ("ok", same)
            if line.server is None:
                tone = word = ""
            server = visible(mask(line.server or ""))
            return CompareRow(name, server, visible(mask(line.own)), tone, word)

        self._show(map(row, range(len(inputs.lines))))

    def _show(self, rows: Iterable[CompareRow]) -> None:
        self.beginResetModel()
        self.rows = tuple(rows)
        self.endResetModel()

    def count(self) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        row = self.rows[index.row()]
        text = (row.name, row.server, row.sent, row.word)[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            server = self.tr("server: {value}").format(value=row.server)
            sent = self.tr("sent: {value}").format(value=row.sent)
            return phrases((row.name, server, sent, row.word))
        return None
