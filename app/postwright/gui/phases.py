"""Phases of an exchange in words, added up over hops."""

from PySide6.QtCore import QCoreApplication

from postwright.model.connection import Timing
from postwright.model.exchange import PHASES, Hop, Phase


def phase_words(phase: Phase, *, short: bool = False) -> str:
    """Return what a phase is called; `short` for the track of the error page."""
    tr = QCoreApplication.translate
    words = {
        "blocked": tr("Phase", "Queued"),
        "lookup": tr("Phase", "Lookup") if short else tr("Phase", "Name lookup"),
        "connect": tr("Phase", "Connect"),
        "tls": tr("Phase", "TLS") if short else tr("Phase", "TLS handshake"),
        "send": tr("Phase", "Send"),
        "wait": tr("Phase", "Wait"),
        "download": tr("Phase", "Download"),
    }
    return words[phase]


def phase_times(timing: Timing) -> dict[Phase, float]:
    """Return the phases that happened, in order, in milliseconds."""
    times: dict[Phase, float | None] = {phase: getattr(timing, phase) for phase in PHASES}
    return {phase: ms for phase, ms in times.items() if ms is not None}


def total_timing(hops: tuple[Hop, ...]) -> dict[Phase, float]:
    """Return the time of each phase over all hops, in milliseconds."""
    sums: dict[Phase, float] = {}
    for hop in hops:
        for phase, ms in phase_times(hop.timing).items():
            sums[phase] = sums.get(phase, 0.0) + ms
    return sums
