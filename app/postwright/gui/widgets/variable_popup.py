"""The list that opens after `{{`: name, value and scope of each variable in reach."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QCompleter,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from postwright.gui.scope_words import scope_words
from postwright.gui.theme import Theme
from postwright.model.exchange import Use
from postwright.protocol.visible import visible

HIDDEN = "••••••"
LONGEST = 40
ROW, PAD, GAP = 26, 10, 20
NARROWEST, WIDEST = 320, 620

Index = QModelIndex | QPersistentModelIndex


class VariablePopup(QListView):
    """Its model has a line for each variable; `uses` says which is which."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.uses: dict[str, Use] = {}
        self.setObjectName("variable_popup")
        self.setAccessibleName(self.tr("Variables"))
        self._rows = _Rows(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def serve(self, completer: QCompleter) -> None:
        """Be the list of this one, which brings a delegate of its own along, and no parent.

        Within the editor the sheet of its window holds, and it ends with the editor.
        """
        completer.setPopup(self)
        self.setParent(completer.widget(), Qt.WindowType.Popup)
        self.setItemDelegate(self._rows)

    def offer(self, uses: tuple[Use, ...]) -> list[str]:
        """Return the model's lines for these."""
        self.uses = {_line(use): use for use in uses}
        return list(self.uses)

    def name_of(self, line: str) -> str:
        """Return the variable that a line stands for, empty for none."""
        use = self.uses.get(line)
        return use.name if use else ""

    def wanted_width(self) -> int:
        """Return what shows every row whole, within reason."""
        px, metrics = self.theme.px, QFontMetrics(self.theme.font(12, mono=True))
        names = max((metrics.horizontalAdvance(use.name) for use in self.uses.values()), default=0)
        rest = max((self._beside(use) for use in self.uses.values()), default=0)
        wanted = names + rest + 2 * px(PAD) + 2 * px(GAP) + px(12)
        return min(px(WIDEST), max(px(NARROWEST), wanted))

    def _beside(self, use: Use) -> int:
        mono, plain = self.theme.font(12, mono=True), self.theme.font(12)
        scope = QFontMetrics(plain).horizontalAdvance(scope_words(use.scope))
        return QFontMetrics(mono).horizontalAdvance(shown_value(use)) + scope

    def names_width(self) -> int:
        """Return how wide the column of names is."""
        metrics = QFontMetrics(self.theme.font(12, mono=True))
        widths = [metrics.horizontalAdvance(use.name) for use in self.uses.values()]
        return min(max(widths, default=0), self.viewport().width() // 2)


class _Rows(QStyledItemDelegate):
    """Names below each other, values beside them, scopes at the right edge."""

    def __init__(self, popup: VariablePopup) -> None:
        super().__init__(popup)
        self._popup = popup

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(self._popup.theme.px(NARROWEST), self._popup.theme.px(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, use = self._popup.theme, self._popup.uses.get(str(index.data() or ""))
        if use is None:
            return
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.color("sel"))
        px, row = theme.px, option.rect.adjusted(theme.px(PAD), 0, -theme.px(PAD), 0)
        scope = scope_words(use.scope)
        plain, mono = theme.font(12), theme.font(12, mono=True)
        side = QFontMetrics(plain).horizontalAdvance(scope)
        names = self._popup.names_width()
        cells = (
            (row.left(), names, mono, "teal", use.name),
            (row.left() + names + px(GAP), row.width() - names - side - 2 * px(GAP), mono,
             "text2", shown_value(use)),
            (row.right() - side, side + 1, plain, "muted", scope),
        )  # fmt: skip
        for left, width, font, token, text in cells:
            painter.setFont(font)
            painter.setPen(theme.color(token))
            cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, width)
            place = QRect(left, row.top(), width, row.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, cut)
        painter.restore()


def shown_value(use: Use) -> str:
    """Return a value in one line, a secret as dots."""
    value = HIDDEN if use.secret else visible(use.value.replace("\n", " "))
    return value if len(value) <= LONGEST else value[: LONGEST - 1] + "…"


def _line(use: Use) -> str:
    return f"{use.name}    {shown_value(use)}    {scope_words(use.scope)}"
