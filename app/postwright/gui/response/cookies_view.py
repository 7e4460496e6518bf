"""The Cookies tab: what this answer set, what went with the request, and why others did not."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.gui.models.cookie_rows import (
    STORED_ROLE,
    CookieRow,
    CookieRows,
    row_of_line,
    sent_rows,
)
from postwright.gui.response.cells import CellDelegate, CellLook, Index
from postwright.gui.response.fixed_size import FixedSize
from postwright.gui.response.page_stack import Badge
from postwright.gui.response.table import HEAD, ReadTable
from postwright.gui.said_words import translated
from postwright.gui.theme import Theme
from postwright.gui.widgets.buttons import Button
from postwright.gui.widgets.chips import chip_width, paint_chip
from postwright.gui.widgets.labels import Label
from postwright.gui.words import labelled
from postwright.model.cookies import CookieVerdict, SetCookie
from postwright.model.exchange import Exchange

_LOOKS = (
    CellLook(mono=True),
    CellLook(mono=True),
    CellLook(token="text2"),
    CellLook(token="text2"),
    CellLook(token="muted"),
)
_WIDTHS = (110, 140, 110, 80, 150)
_REASONS = 8
"""So many refusals are told below the table; it has all of them."""
_MOST_ROWS = 12
"""Of a table; it scrolls beyond that."""


def cookies_badge(exchange: Exchange | None) -> Badge:
    """Say how many cookies were to be set; a refused one has its colour."""
    cookies = exchange.cookies if exchange else ()
    refused = not all(row_of_line(one, *_moments(exchange, 0.0)).stored for one in cookies)
    return Badge(str(len(cookies) or ""), "warn" if refused else None)


class FlagDelegate(CellDelegate):
    """Paints the flags as chips, or what became of a cookie that was not taken."""

    def paint_words(self, painter: QPainter, place: QRectF, index: Index, font: QFont) -> None:
        if index.column() < len(_LOOKS) - 1:
            super().paint_words(painter, place, index, font)
            return
        bad = index.data(STORED_ROLE) is False
        x, px = place.left(), self.theme.px
        for word in str(index.data() or "").split(", "):
            width = chip_width(self.theme, word) if word else 0
            if not word or x + width > place.right() + px(6):
                continue
            token = "err" if bad else "ok" if word in ("Secure", "HttpOnly") else "muted"
            box = QRectF(x, place.center().y() - px(9), width, px(18))
            paint_chip(painter, self.theme, box, word, token)
            x += width + px(4)


class CookiesView(QScrollArea):
    """Shows values; the jar itself has a page of its own."""

    jar_requested = Signal()

    def __init__(self, theme: Theme, clock: Callable[[], float]) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self._exchange: Exchange | None = None
        self._verdicts: tuple[CookieVerdict, ...] = ()
        tr = self.tr
        self.set_rows = CookieRows(tr("refused"), self)
        self.sent_rows = CookieRows(tr("not sent"), self)
        self.set_title = Label(theme, tr("Set by this response"), weight=600)
        self.sent_title = Label(theme, tr("Sent with this request"), weight=600)
        self.open_jar = Button(theme, tr("Open cookie jar"), "ghost", "cookie")
        self.set_table = ReadTable(theme, self.set_rows, tr("Cookies set by this response"))
        self.sent_table = ReadTable(theme, self.sent_rows, tr("Cookies sent with this request"))
        self.refused = Label(theme, "", px=12, token="muted", wrap=True)
        self.kept_back = Label(theme, "", px=12, token="muted", wrap=True)
        self.none = Label(theme, tr("This response set no cookies"), token="muted")
        self.none_sent = Label(theme, tr("No cookies went with this request"), token="muted")
        self._lay_out()
        self.open_jar.clicked.connect(self.jar_requested)
        theme.changed.connect(self._fit)
        self.show_exchange(None)

    def _lay_out(self) -> None:
        theme, px = self._theme, self._theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, px(4), 0, px(8))
        column.setSpacing(0)
        for label in (self.refused, self.none, self.kept_back, self.none_sent):
            label.setContentsMargins(px(16), px(8), px(16), px(8))
        for table in (self.set_table, self.sent_table):
            table.setItemDelegate(FlagDelegate(theme, _LOOKS, table, alarm=_bad))
            table.share_width(_WIDTHS)
        for widget in (
            self._head(self.set_title, self.open_jar),
            self.set_table,
            self.none,
            self.refused,
            self._head(self.sent_title),
            self.sent_table,
            self.none_sent,
            self.kept_back,
        ):
            row = QHBoxLayout()
            beside = px(8) if isinstance(widget, ReadTable) else 0
            row.setContentsMargins(beside, 0, 0, 0)  # its texts below the title
            row.addWidget(widget)
            column.addLayout(row)
        column.addStretch(1)
        self.setWidgetResizable(True)
        self.setWidget(inside)

    def _head(self, *widgets: QWidget) -> QWidget:
        head = QWidget()
        FixedSize(self._theme, head, height=40)
        row = QHBoxLayout(head)
        row.setContentsMargins(self._theme.px(16), 0, self._theme.px(10), 0)
        row.addWidget(widgets[0])
        row.addStretch(1)
        for widget in widgets[1:]:
            row.addWidget(widget)
        return head

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show what the hops of this exchange wanted to set, and what went with it."""
        self._exchange = exchange
        self.show_set(exchange.cookies if exchange else ())
        self._show_sent()

    def show_set(self, cookies: tuple[SetCookie, ...]) -> None:
        """Show what the hops of one exchange wanted to set."""
        at, now = _moments(self._exchange, self._clock())
        rows = tuple(row_of_line(cookie, at, now) for cookie in cookies)
        self.set_rows.show(rows)
        self._say(self.refused, rows)
        self.none.setVisible(not rows)
        self._fit()

    def show_verdicts(self, verdicts: tuple[CookieVerdict, ...]) -> None:
        """Show what the jar keeps, judged for the URL of the request."""
        self._verdicts = verdicts
        self._show_sent()

    def _show_sent(self) -> None:
        rows: tuple[CookieRow, ...] = ()
        others = 0
        if self._exchange is not None:
            rows, others = sent_rows(self._exchange, self._verdicts, self._clock())
        self.sent_rows.show(rows)
        self._say(self.kept_back, rows)
        if others:
            one = self.tr("1 more cookie of the jar is for another host.")
            many = self.tr("{n} more cookies of the jar are for other hosts.").format(n=others)
            lines = [self.kept_back.text()] if any(not row.stored for row in rows) else []
            self.kept_back.setText("\n".join([*lines, one if others == 1 else many]))
            self.kept_back.show()
        self.none_sent.setVisible(self._exchange is not None and not rows)
        self._fit()

    def _say(self, label: Label, rows: Sequence[CookieRow]) -> None:
        """Tell below a table why cookies of it were not taken."""
        refused = [row for row in rows if not row.stored and row.why]
        why = [labelled(row.name, translated(row.why)) for row in refused[:_REASONS]]
        if len(refused) > _REASONS:
            why.append(self.tr("… and {count} more").format(count=len(refused) - _REASONS))
        label.setText("\n".join(why))
        label.setVisible(bool(why))

    def _fit(self) -> None:
        """Give each table the height of its rows, up to a bound."""
        px = self._theme.px
        for table, rows in ((self.set_table, self.set_rows), (self.sent_table, self.sent_rows)):
            shown = min(rows.rowCount(), _MOST_ROWS)
            table.setVisible(shown > 0)
            table.setFixedHeight(px(HEAD) + table.row_px * shown + px(12))


def _moments(exchange: Exchange | None, now: float) -> tuple[float, float]:
    """Return when the cookies came, and now."""
    if exchange is None:
        return now, now
    at = exchange.started_at + exchange.elapsed_ms / 1000
    return at, max(now, at)


def _bad(index: Index) -> bool:
    return index.data(STORED_ROLE) is False
