"""The list of what has no equal on the other side: the gravest first, credentials last."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
)

from postwright.analysis.literals import Literal
from postwright.formats.importers import Loss
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible

MOST_ROWS = 400
"""So many rows are shown of a list; to make more would hold up the window."""
_MARKS = {
    "dropped": ("x-circle", "err"),
    "approximated": ("warn", "warn"),
    "mapped": ("info", "info"),
}
"""Icon and colour of each outcome, the gravest first."""
_SECRET = ("key", "accent")
BESIDE = 16
"""What a sentence has at its sides."""


class LossList(QTreeWidget):
    """Values of credentials are masked in it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        box(self, theme, name)
        self.setColumnCount(1)
        self.setRootIsDecorated(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setItemDelegate(_Wrapped(theme, self))
        self.header().sectionResized.connect(self.scheduleDelayedItemsLayout)

    def show_losses(
        self,
        losses: tuple[Loss, ...],
        literals: tuple[Literal, ...],
        fate: Callable[[Literal], str],
    ) -> int:
        """Show them; `fate` says what becomes of a credential. Return how many there are."""
        grave = list(_MARKS)
        rows = [
            (_MARKS[loss.outcome], (loss.item, translated(loss.field)), translated(loss.why))
            for loss in sorted(losses, key=lambda loss: grave.index(loss.outcome))
        ]
        rows += [(_SECRET, (one.item, one.where), fate(one)) for one in literals]
        mask = redactor(literal.value for literal in literals)
        self.clear()
        for mark, place, why in rows[:MOST_ROWS]:
            sentence = f"{': '.join(filter(None, place))} — {why}"
            row = QTreeWidgetItem(self, [visible(mask(sentence))])
            row.setIcon(0, self._theme.icon(*mark))
            row.setToolTip(0, visible(mask(why)))
        if len(rows) > MOST_ROWS:
            more = self.tr("… and {n} more").format(n=len(rows) - MOST_ROWS)
            self.addTopLevelItem(QTreeWidgetItem([more]))
        return len(rows)


class _Wrapped(QStyledItemDelegate):
    """Gives each sentence the lines that it needs at the width of the list."""

    def __init__(self, theme: Theme, view: LossList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        px, view = self._theme.px, self._view
        room = view.columnWidth(0) - px(16) - view.iconSize().width() - px(BESIDE)
        flags = Qt.TextFlag.TextWordWrap
        text = str(index.data() or "")
        lines = view.fontMetrics().boundingRect(0, 0, max(room, 1), 1 << 20, flags, text)
        return QSize(0, lines.height() + px(8))


def box(tree: QTreeWidget, theme: Theme, name: str) -> None:
    """Let a list of a dialog stand in a frame, to be looked at and not edited."""
    tree.setAccessibleName(name)
    tree.setHeaderHidden(True)
    tree.setIndentation(theme.px(16))
    tree.setIconSize(QSize(theme.px(16), theme.px(16)))
    tree.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    tree.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    tree.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    tree.setFont(theme.font(13))
    tree.setProperty("boxed", "true")
