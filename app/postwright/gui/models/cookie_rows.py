"""Cookies as rows: those that an answer wanted to set, and those that a jar keeps."""

from collections.abc import Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import (
    QObject,
    Qt,
)

from postwright.engine.cookies import LONGEST_S
from postwright.gui.models.read_rows import Index, ReadRows
from postwright.gui.said_words import translated
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled, phrases, until_words
from postwright.model.cookies import Cookie, CookieVerdict, SetCookie
from postwright.model.exchange import Exchange
from postwright.model.said import said
from postwright.protocol.cookie_syntax import BadCookie, parse_set_cookie
from postwright.protocol.visible import visible

STORED_ROLE = int(Qt.ItemDataRole.UserRole)


class CookieRow(msgspec.Struct, frozen=True):
    """One cookie in words."""

    name: str
    value: str
    domain: str
    expires: str
    flags: str
    stored: bool = True
    why: str = ""
    """Why it was refused, or is not kept as long as was asked."""
    fate: Literal["", "deleted", "absent"] = ""
    """What a line that is past its end did: it is how servers delete a cookie."""
    line: str = ""
    """As received, empty for one in the jar."""

    def texts(self) -> tuple[str, ...]:
        return (self.name, self.value, self.domain, self.expires, self.flags)


def row_of_line(cookie: SetCookie, at: float, now: float) -> CookieRow:
    """Return what a Set-Cookie line that came at a moment says, in words."""
    host = cookie.url.partition("://")[2].partition("/")[0].rpartition(":")[0]
    host = host or cookie.url.partition("://")[2].partition("/")[0]
    try:
        line = parse_set_cookie(cookie.line)
    except BadCookie as error:
        name, _, value = cookie.line.partition(";")[0].partition("=")
        return CookieRow(
            name, value, host, "", "", stored=False, why=cookie.why or str(error), line=cookie.line
        )
    ends = line.expires_at if line.max_age_s is None else at + line.max_age_s
    row = CookieRow(
        line.name,
        line.value,
        line.domain or host,
        until_words(ends if ends is None else min(ends, at + LONGEST_S), now),
        _flags(line.secure, line.http_only, line.same_site),
        stored=cookie.stored,
        why=cookie.why,
        line=cookie.line,
    )
    if ends is not None and ends <= at and not cookie.is_refused:
        return replace(row, fate="deleted" if cookie.stored else "absent", stored=True, why="")
    if ends is not None and ends > at + LONGEST_S and cookie.stored:
        return replace(row, why=said("The server asked for longer; 400 days are the most"))
    return row


def row_of_cookie(cookie: Cookie, now: float) -> CookieRow:
    """Return a jar's cookie in words."""
    domain = cookie.domain if cookie.host_only else f".{cookie.domain}"
    place = domain if cookie.path == "/" else f"{domain}{cookie.path}"
    flags = _flags(cookie.secure, cookie.http_only, cookie.same_site)
    return CookieRow(cookie.name, cookie.value, place, until_words(cookie.expires_at, now), flags)


def sent_rows(
    exchange: Exchange, verdicts: Sequence[CookieVerdict], now: float
) -> tuple[tuple[CookieRow, ...], int]:
    """Return the cookies that went with the request, and those of its host that did not.

    The number counts the cookies of the jar that are for other hosts.
    """
    known = {one.cookie.name: one.cookie for one in reversed(verdicts)}
    rows: dict[str, CookieRow] = {}
    for hop in exchange.hops:
        for header in hop.headers:
            if header.name.lower() != "cookie":
                continue
            for pair in header.value.split(";"):
                name, _, value = pair.strip().partition("=")
                cookie = known.get(name)
                row = row_of_cookie(cookie, now) if cookie else CookieRow(name, "", "", "", "")
                rows.setdefault(name, replace(row, name=name, value=value))
    host = exchange.prepared.host
    set_now = {cookie.line.partition("=")[0].strip() for cookie in exchange.cookies}
    others = 0
    for one in verdicts:
        domain = one.cookie.domain
        if one.sent or one.cookie.name in rows or one.cookie.name in set_now:
            continue
        if host != domain and not host.endswith(f".{domain}"):
            others += 1
        else:
            row = row_of_cookie(one.cookie, now)
            rows[one.cookie.name] = replace(row, stored=False, why=one.why)
    return tuple(rows.values()), others


def _flags(secure: bool, http_only: bool, same_site: str) -> str:
    words = ["Secure"] * secure + ["HttpOnly"] * http_only
    return phrases((*words, same_site.capitalize()))


class CookieRows(ReadRows):
    """Name, value, domain, expiry, flags; a refused one says so in the last column."""

    def __init__(self, bad: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._bad = bad
        """What is said of one that was not taken."""
        self._rows: tuple[CookieRow, ...] = ()
        self._fates = {"deleted": self.tr("deleted"), "absent": self.tr("nothing to delete")}
        self._titles = (
            self.tr("Name"),
            self.tr("Value"),
            self.tr("Domain"),
            self.tr("Expires"),
            self.tr("Flags"),
        )

    def show(self, rows: tuple[CookieRow, ...]) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row(self, number: int) -> CookieRow:
        return self._rows[number]

    def count(self) -> int:
        return len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | bool | None:
        row = self._rows[index.row()]
        text = visible(row.texts()[index.column()])
        last = index.column() == len(self._titles) - 1
        if row.fate:
            text = self._fates[row.fate] if last else text
        if role == Qt.ItemDataRole.DisplayRole:
            return self._bad if last and not row.stored else text
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(visible(translated(row.why)) or text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return text if row.stored else labelled(self._bad, translated(row.why))
        if role == STORED_ROLE:
            return row.stored
        return None
