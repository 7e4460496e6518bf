"""Looks in history for the last answer of a request that worked, before another one."""

from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.storage.history import History, Summary


def last_worked(history: History, ref: RequestRef, before: Exchange) -> Exchange | None:
    """Return the newest 2xx of a request that is older than an exchange. Blocks.

    What was sent as somebody else does not count.
    """
    for summary in history.latest(ref):
        if summary.id != before.id and summary.at <= before.started_at and _worked(summary):
            return history.get(summary.id)
    return None


def _worked(summary: Summary) -> bool:
    is_good = summary.status is not None and 200 <= summary.status < 300
    return is_good and summary.failure is None and not summary.sent_as
