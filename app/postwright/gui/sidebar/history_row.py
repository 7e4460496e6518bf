"""One row of the list of history: something sent, or the heading of a day."""

import datetime as dt
from urllib.parse import urlsplit

import msgspec

from postwright.gui.said_words import translated
from postwright.gui.sidebar.outcomes import outcome_words
from postwright.gui.words import phrases, time_words
from postwright.storage.history import Summary


class Row(msgspec.Struct, frozen=True):
    """One row: something sent, or the heading of a day."""

    id: str = ""
    heading: str = ""
    started_at: float = 0.0
    method: str = ""
    path: str = ""
    host: str = ""
    status: int = 0
    outcome: str = ""
    """The status, or in a word what failed."""
    elapsed: str = ""
    at: str = ""
    sent_as: str = ""

    @property
    def spoken(self) -> str:
        request = f"{self.method} {self.path}".strip()
        parts = (self.heading, request, self.outcome, self.sent_as, self.host, self.at)
        return phrases(parts)


def row_of(summary: Summary) -> Row:
    """Return what the list shows of something sent."""
    parts = urlsplit(summary.url)
    moment = dt.datetime.fromtimestamp(summary.at).astimezone()
    failed = summary.failure or ""
    return Row(
        id=summary.id,
        started_at=summary.at,
        method=summary.method,
        path=(parts.path or "/") + (f"?{parts.query}" if parts.query else ""),
        host=parts.netloc,
        status=0 if failed else summary.status or 0,
        outcome=outcome_words(failed) if failed else str(summary.status or ""),
        elapsed=time_words(summary.elapsed_ms),
        at=moment.strftime("%H:%M"),
        sent_as=translated(summary.sent_as),
    )
