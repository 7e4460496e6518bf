"""An exchange's hops and their phases as rows: what the Timing chart paints and reads out."""

import statistics
from collections.abc import Sequence
from typing import Literal

import msgspec
from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from postwright.gui.origins import DOTS
from postwright.gui.phases import phase_times, phase_words
from postwright.gui.said_words import translated
from postwright.gui.widgets.spoken_units import aloud
from postwright.gui.widgets.tool_tip import plain_tip
from postwright.gui.words import labelled, listed, phrases, size_words, time_words
from postwright.model.connection import TlsInfo
from postwright.model.exchange import Exchange, Hop, Phase
from postwright.protocol.redaction import redactor
from postwright.protocol.visible import visible
from postwright.storage.record import secrets_of

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = int(Qt.ItemDataRole.UserRole)


class TimingRow(msgspec.Struct, frozen=True):
    """A hop, one of its phases, or a note to it."""

    kind: Literal["hop", "phase", "note"]
    words: str
    start_ms: float = 0.0
    took_ms: float = 0.0
    phase: Phase = "blocked"
    status: int | None = None
    usual_ms: float | None = None
    """How long a phase, or a hop, took in the middle of the last sends."""

    def spoken(self) -> str:
        """Return the row as one line of text."""
        if self.kind == "note":
            return self.words
        took = time_words(self.took_ms)
        if self.usual_ms is not None:
            usual = QCoreApplication.translate("Timing", "{took}, usually {usual}")
            took = usual.format(took=took, usual=time_words(self.usual_ms))
        if self.kind == "phase":
            return labelled(self.words, f"{took} ({time_words(self.start_ms)} +)")
        return labelled(f"{self.status or '—'} {self.words}", took)


Usual = dict[tuple[int, Phase | None], float]
"""Milliseconds by the number of a hop and its phase; None is the whole hop."""


def usual_times(earlier: Sequence[Exchange]) -> Usual:
    """Return the median of each phase over sends of one request; of one send there is none."""
    times: dict[tuple[int, Phase | None], list[float]] = {}
    for exchange in earlier:
        if exchange.response is None:
            continue
        for number, hop in enumerate(exchange.hops):
            phases = phase_times(hop.timing)
            times.setdefault((number, None), []).append(hop.timing.total or sum(phases.values()))
            for phase, ms in phases.items():
                times.setdefault((number, phase), []).append(ms)
    return {key: statistics.median(found) for key, found in times.items() if len(found) > 1}


NONE: Usual = {}


def timing_rows(exchange: Exchange, usual: Usual = NONE) -> tuple[TimingRow, ...]:
    """Return the rows of all hops in order, each beside what is usual."""
    rows: list[TimingRow] = []
    mask = redactor(secrets_of(exchange), DOTS)
    for number, hop in enumerate(exchange.hops):
        times = phase_times(hop.timing)
        took = hop.timing.total or sum(times.values())
        start = hop.started_s * 1000
        words = f"{hop.method} {visible(mask(hop.url))}"
        whole = usual.get((number, None))
        rows.append(TimingRow("hop", words, start, took, status=hop.status, usual_ms=whole))
        at = start
        for phase, ms in times.items():
            before = usual.get((number, phase))
            rows.append(TimingRow("phase", phase_words(phase), at, ms, phase, usual_ms=before))
            at += ms
        rows += [TimingRow("note", words) for words in _notes(hop)]
    return tuple(rows)


def _notes(hop: Hop) -> list[str]:
    tr = QCoreApplication.translate
    notes = []
    if hop.reason_for == "redirect":
        notes.append(tr("Timing", "Made for the redirect before"))
    elif hop.reason_for == "retry":
        notes += _attempt(hop)
    elif hop.reason_for == "auth":
        notes.append(tr("Timing", "Sent again with what the server asked for"))
    elif hop.reason_for == "expect":
        notes.append(tr("Timing", "Sent again without Expect: 100-continue"))
    kept = tr("Timing", "kept-open connection") if hop.reused else tr("Timing", "new connection")
    where = phrases((kept, hop.peer))
    sizes = tr("Timing", "{sent} sent, {received} received").format(
        sent=size_words(hop.sent_bytes), received=size_words(hop.received_bytes)
    )
    notes.append(phrases((f"HTTP/{hop.http}", where, sizes)))
    if hop.http == "2" and any(h.name.lower() == "expect" for h in hop.headers):
        notes.append(tr("Timing", "Over HTTP/2 the body did not wait for 100 Continue"))
    if hop.proxy:
        notes.append(tr("Timing", "Through the proxy {proxy}").format(proxy=visible(hop.proxy)))
    if hop.tls is not None:
        notes += tls_notes(hop.tls)
    if hop.own_certificate:
        notes.append(
            tr("Timing", "Client certificate ready: {what}").format(
                what=visible(translated(hop.own_certificate))
            )
        )
    notes += [
        tr("Timing", "{name} was not sent: {rule}").format(
            name=visible(d.name), rule=translated(d.rule)
        )
        for d in hop.dropped
    ]
    if hop.failure is not None:
        notes.append(translated(hop.failure.title))
    return notes


def _attempt(hop: Hop) -> list[str]:
    """Return why there is another attempt, and how long the wait before it was."""
    tr = QCoreApplication.translate
    if hop.pause is None:
        return [tr("Timing", "Attempt {number}").format(number=hop.attempt)]
    words = tr("Timing", "Attempt {number} after {reason}, waited {time}").format(
        number=hop.attempt,
        reason=visible(translated(hop.pause.reason)),
        time=time_words(hop.pause.waited_s * 1000),
    )
    return [f"{words} ({visible(hop.pause.note)})" if hop.pause.note else words]


def tls_notes(tls: TlsInfo) -> list[str]:
    """Return what was agreed in the handshake and what the certificate says."""
    tr = QCoreApplication.translate
    checked = tr("Timing", "checked") if tls.verified else tr("Timing", "not checked")
    notes = [phrases((tls.version, tls.cipher, checked))]
    if tls.certificate is not None:
        own = tls.certificate
        by = visible(own.issuer_name or own.issuer)
        issuer = tr("Timing", "itself") if own.self_signed else by
        notes.append(
            tr("Timing", "Certificate of {subject}, issued by {issuer}, until {day}").format(
                subject=visible(own.subject), issuer=issuer, day=own.not_after[:10]
            )
        )
        if own.names:
            names = visible(listed(own.names[:6]))
            notes.append(tr("Timing", "It is for {names}").format(names=names))
    notes += [
        tr("Timing", "Above it {subject}, from {first} until {day}").format(
            subject=visible(one.subject_name or one.subject),
            first=one.not_before[:10],
            day=one.not_after[:10],
        )
        for one in tls.chain[1:]
    ]
    return notes


class TimingRows(QAbstractListModel):
    """One row of text each; `ROW_ROLE` gives the TimingRow."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[TimingRow, ...] = ()

    def show(self, rows: tuple[TimingRow, ...]) -> None:
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    @property
    def end_ms(self) -> float:
        """When the last phase ended."""
        return max((row.start_ms + row.took_ms for row in self.rows), default=0.0)

    @property
    def has_usual(self) -> bool:
        """Whether it is known how long any of it usually takes."""
        return any(row.usual_ms is not None for row in self.rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | TimingRow | None:
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.spoken()
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return aloud(row.spoken())
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(row.words)
        return row if role == ROW_ROLE else None
