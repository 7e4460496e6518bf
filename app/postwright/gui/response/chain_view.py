"""The server's certificates of each connection, from its own upwards, with what stands out."""

import datetime
import time
from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from postwright.gui.theme import Theme
from postwright.gui.widgets.chips import Chip
from postwright.gui.widgets.labels import Label
from postwright.gui.words import labelled, listed, phrases
from postwright.model.connection import Certificate
from postwright.model.exchange import Exchange
from postwright.protocol.visible import visible

_SOON_DAYS = 30
_DAY_S = 86_400
_NAMES = 12
"""So many are named; a certificate can be for thousands."""


class ChainView(QScrollArea):
    """One card for each certificate."""

    def __init__(self, theme: Theme, clock: Callable[[], float] = time.time) -> None:
        super().__init__()
        self._theme, self._clock = theme, clock
        self.count = 0
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("The server's certificates"))
        self.show_exchange(None)

    def show_exchange(self, exchange: Exchange | None) -> None:
        """Show the certificates of every server that was met, each chain once."""
        inside = QWidget()
        column = QVBoxLayout(inside)
        px = self._theme.px
        column.setContentsMargins(px(16), px(8), px(16), px(12))
        column.setSpacing(px(10))
        self.count = 0
        for host, verified, chain in _chains(exchange):
            column.addWidget(self._head(host, verified=verified))
            for place, one in enumerate(chain):
                column.addWidget(self._card(one, place))
                self.count += 1
            if len(chain) == 1 and not chain[0].self_signed:
                words = self.tr("Only the server's own certificate is known.")
                column.addWidget(Label(self._theme, words, 12, token="muted", wrap=True))
        column.addStretch(1)
        self.setWidget(inside)

    def _head(self, host: str, *, verified: bool) -> QWidget:
        box = QWidget()
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(Label(self._theme, visible(host), weight=600), 1)
        words = self.tr("checked") if verified else self.tr("not checked")
        row.addWidget(Chip(self._theme, words, "ok" if verified else "warn"))
        return box

    def _card(self, one: Certificate, place: int) -> QWidget:
        theme, px = self._theme, self._theme.px
        card = QWidget()
        card.setProperty("surface", "raised")
        card.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(12), px(8), px(12), px(10))
        column.setSpacing(px(6))
        row = QHBoxLayout()
        row.setSpacing(px(6))
        name = visible(one.subject_name or one.subject)
        row.addWidget(Label(theme, name, weight=600, wrap=True), 1)
        for words, token in self._marks(one, place):
            row.addWidget(Chip(theme, words, token), 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(row)
        column.addLayout(self._grid(one))
        marks = [words for words, _ in self._marks(one, place)]
        card.setAccessibleName(phrases((name, *marks)))
        return card

    def _grid(self, one: Certificate) -> QGridLayout:
        px, grid, top = self._theme.px, QGridLayout(), Qt.AlignmentFlag.AlignTop
        grid.setHorizontalSpacing(px(16))
        grid.setVerticalSpacing(px(3))
        grid.setColumnStretch(1, 1)
        digest = (self.tr("SHA-256"), one.sha256)
        facts = [fact for fact in (*self._facts(one), digest) if fact[1]]
        for at, fact in enumerate(facts):
            title, text, mono = fact[0], visible(fact[1]), fact is digest
            grid.addWidget(Label(self._theme, title, 12, token="muted"), at, 0, top)
            broken = text.replace(":", ":\u200b") if mono else text
            value = Label(self._theme, broken, 12, mono=mono, wrap=True)
            value.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            value.setAccessibleName(labelled(title, text))
            grid.addWidget(value, at, 1)
        return grid

    def _facts(self, one: Certificate) -> tuple[tuple[str, str], ...]:
        tr, names = self.tr, listed(one.names[:_NAMES])
        if len(one.names) > _NAMES:
            names = tr("{names} and {n} more").format(names=names, n=len(one.names) - _NAMES)
        return (
            (tr("Subject"), one.subject),
            (tr("Issuer"), tr("itself") if one.self_signed else one.issuer),
            (tr("Names"), names),
            (tr("Valid from"), one.not_before),
            (tr("Valid to"), one.not_after),
        )

    def _marks(self, one: Certificate, place: int) -> list[tuple[str, str]]:
        tr = self.tr
        marks = [(tr("server"), "info") if place == 0 else (tr("authority"), "muted")]
        if one.self_signed:
            marks.append((tr("self-signed"), "warn" if place == 0 else "muted"))
        left = _days_left(one, self._clock())
        if left is not None and left < 0:
            marks.append((tr("expired"), "err"))
        elif left is not None and left < _SOON_DAYS:
            marks.append((tr("{n} days left").format(n=left), "warn"))
        begins = _seconds(one.not_before)
        if begins is not None and begins > self._clock():
            marks.append((tr("not valid yet"), "err"))
        return marks


def _chains(exchange: Exchange | None) -> Iterator[tuple[str, bool, tuple[Certificate, ...]]]:
    seen: set[tuple[Certificate, ...]] = set()
    for hop in exchange.hops if exchange else ():
        tls = hop.tls
        if tls is None:
            continue
        chain = tls.chain or ((tls.certificate,) if tls.certificate else ())
        if chain and chain not in seen:
            seen.add(chain)
            host = hop.url.partition("://")[2].partition("/")[0]
            yield host, tls.verified, chain


def _days_left(one: Certificate, now: float) -> int | None:
    end = _seconds(one.not_after)
    return None if end is None else int((end - now) // _DAY_S)


def _seconds(moment: str) -> float | None:
    try:
        return datetime.datetime.fromisoformat(moment).timestamp()
    except ValueError:
        return None
