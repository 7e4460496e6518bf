"""Looks in history for the last answer of a request that worked, before another one."""

from postwright.model.collection import RequestRef
from postwright.model.exchange import Exchange
from postwright.storage.history import History, Summary
from postwright.storage.record import record


def last_worked(history: History, ref: RequestRef, before: Exchange) -> Exchange | None:
    """Return the newest 2xx of a request that is older than an exchange. Blocks.

    One of the same method and address comes before newer ones of another, for a tab may have
    been many requests. What was sent as somebody else does not count.
    """
    worked = [
        one
        for one in history.latest(ref)
        if one.id != before.id and one.at <= before.started_at and _worked(one)
    ]
    kept = record(before)  # as history has it, without secrets in the address
    wanted = address(kept.prepared.method, kept.prepared.url)
    same = (one for one in worked if address(one.method, one.url) == wanted)
    found = next(same, next(iter(worked), None))
    return history.get(found.id) if found is not None else None


def address(method: str, url: str) -> tuple[str, str]:
    """Return what makes two sends the same request: all but the query."""
    return method, url.partition("#")[0].partition("?")[0]


def _worked(summary: Summary) -> bool:
    is_good = summary.status is not None and 200 <= summary.status < 300
    return is_good and summary.failure is None and not summary.sent_as
