"""The Headers tab: names, values and what they mean, the lines as they came, or those sent."""

from PySide6.QtCore import QSortFilterProxyModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from postwright.gui.models.header_rows import NAME, HeaderRows, Pairs
from postwright.gui.response.cells import CellDelegate, CellLook, Index
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import Badge, PageStack
from postwright.gui.response.plain_text import PlainText
from postwright.gui.response.sent_view import SentView
from postwright.gui.response.table import ReadTable
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import IconButton
from postwright.gui.widgets.labels import Label
from postwright.gui.widgets.search_field import SearchField
from postwright.gui.widgets.segmented import Segmented
from postwright.model.exchange import Exchange

_LOOKS = (CellLook(mono=True), CellLook(mono=True), CellLook(token="muted"))
_NAME_WIDTH, _NAME_WIDEST, _VALUE_WIDTH, _WORDS_WIDTH = 150, 320, 300, 180


def headers_of(exchange: Exchange | None) -> Pairs:
    """Return the headers of the last answer, that of a failed send too."""
    if exchange is None:
        return ()
    if exchange.response is not None:
        return exchange.response.headers
    return exchange.hops[-1].response_headers if exchange.hops else ()


def headers_badge(exchange: Exchange | None) -> Badge:
    """Say how many headers the answer has."""
    return Badge(str(len(headers_of(exchange)) or ""))


class HeadersView(QWidget):
    """Duplicates keep their rows and their order; the filter looks into all columns."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._headers: Pairs = ()
        self._groups: tuple[tuple[str, Pairs], ...] = ()
        self.rows = HeaderRows(self)
        self.filtered = QSortFilterProxyModel(self)
        self.filtered.setSourceModel(self.rows)
        self.filtered.setFilterKeyColumn(-1)
        self.filtered.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.table = ReadTable(theme, self.filtered, self.tr("Response headers"))
        self.table.setItemDelegate(CellDelegate(theme, _LOOKS, self.table, title=self._is_title))
        self.raw = PlainText(theme, self.tr("Response headers as received"))
        self.forms = Segmented(theme, [self.tr("Table"), self.tr("Raw"), self.tr("Sent")])
        self.forms.setAccessibleName(self.tr("How the headers are shown"))
        self.sent = SentView(theme)
        self.filter = SearchField(theme, self.tr("Filter the headers"), self.tr("Filter"))
        self.copy_button = IconButton(theme, "copy", self.tr("Copy the headers"))
        self.note = Label(theme, "", px=12, token="muted", wrap=True)
        self.empty = Label(theme, self.tr("No headers arrived"), token="muted")
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        theme = self._theme
        self.filter.setMaximumWidth(theme.px(150))
        self.filter.setMinimumWidth(theme.px(60))
        self.tools = QWidget()
        FixedSize(theme, self.tools, height=40)
        row = QHBoxLayout(self.tools)
        row.setContentsMargins(theme.px(16), 0, theme.px(10), 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self.forms)
        row.addStretch(1)
        row.addWidget(self.filter)
        row.addWidget(self.copy_button)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._views = PageStack()
        for view in (self.table, self.raw, self.sent, self.empty):
            self._views.addWidget(view)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tools)
        self._views.setContentsMargins(theme.px(8), 0, 0, 0)
        column.addWidget(self._views, 1)
        self.note.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(8))
        self.note.hide()
        column.addWidget(self.note)
        self.table.share_width((_NAME_WIDTH, _VALUE_WIDTH, _WORDS_WIDTH))

    def _connect(self) -> None:
        self.forms.chosen.connect(self._choose)
        self.filter.textChanged.connect(self.filtered.setFilterFixedString)
        self.copy_button.clicked.connect(self.copy)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show the last answer's headers, with 1xx and trailers, and what every hop had sent."""
        hop = exchange.hops[-1] if exchange and exchange.hops else None
        headers = headers_of(exchange)
        self.sent.show_exchange(exchange)
        groups: list[tuple[str, Pairs]] = []
        for one in hop.interim if hop else ():
            status = f"{one.status} {one.reason}".strip()
            groups.append((self.tr("Before it: {status}").format(status=status), one.headers))
        if hop is not None and hop.trailers:
            groups.append((self.tr("Trailers, after the body"), hop.trailers))
        self.show_headers(headers, tuple(groups))
        newer = hop is not None and bool(headers) and not hop.http.startswith("1")
        self.note.setText(
            self.tr("1xx answers and trailers can be read over HTTP/1.1 only.") if newer else ""
        )
        self.note.setVisible(newer)

    def show_headers(self, headers: Pairs, groups: tuple[tuple[str, Pairs], ...] = ()) -> None:
        self._headers, self._groups = headers, groups
        self.rows.show(headers, groups)
        self.tools.setVisible(bool(headers) or self.sent.rows.rowCount() > 0)
        self._choose(self.forms.current)
        longest = self.table.sizeHintForColumn(NAME) * 100 // self._theme.px(100)
        name = max(_NAME_WIDTH, min(longest, _NAME_WIDEST))
        self.table.share_width((name, _VALUE_WIDTH, _WORDS_WIDTH))

    def as_text(self) -> str:
        """Return the headers as lines, as received."""
        blocks = ["\n".join(f"{name}: {value}" for name, value in self._headers)]
        for title, fields in self._groups:
            blocks.append("\n".join((f"[{title}]", *(f"{n}: {v}" for n, v in fields))))
        return "\n\n".join(blocks)

    def copy(self) -> None:
        shows_sent = self._views.currentWidget() is self.sent
        text = self.sent.rows.as_text() if shows_sent else self.as_text()
        QGuiApplication.clipboard().setText(text)

    def _is_title(self, index: Index) -> bool:
        return self.rows.is_title(self.filtered.mapToSource(index))

    def _choose(self, form: int) -> None:
        if form == 1:
            self.raw.show_text(self.as_text())
        came = bool(self._headers)
        has_sent = self.sent.rows.rowCount() > 0
        view = (
            self.table if came else self.empty,
            self.raw if came else self.empty,
            self.sent if has_sent else self.empty,
        )[form]
        self._views.setCurrentWidget(view)
        self.filter.setVisible(form == 0)
