"""Two answers side by side but for their bodies: how they ended, how long each phase took."""

from collections.abc import Iterator

import msgspec

from postwright.analysis.diff import Mark, Row, excerpts, headers_diff
from postwright.analysis.diff_rules import EVERYTHING, Rules
from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.model.exchange import PHASES, Exchange
from postwright.model.said import said
from postwright.protocol.redaction import redactor

SLOWER, SLOWER_MS = 2.0, 50.0
"""From so many times as long, and by so much, a time is worth telling."""
NAMES = {
    "blocked": said("Blocked"), "lookup": said("Name lookup"), "connect": said("Connect"),
    "tls": said("TLS handshake"), "send": said("Send"), "wait": said("Wait"),
    "download": said("Download"),
}  # fmt: skip


class BodyWish(msgspec.Struct, frozen=True):
    """What a child process is to compare: two files, empty names for no body."""

    left: str
    right: str
    rules: Rules = EVERYTHING
    types: tuple[str, str] = ("", "")
    """What the Content-Type of each says."""
    charset: str = ""
    """In which to read both; empty: it is to be found out."""


def body_wish(left: Exchange, right: Exchange, rules: Rules, charset: str = "") -> BodyWish:
    """Return the wish to compare the bodies of two answers."""
    sides = [one.response for one in (left, right)]
    paths = [side.body.path if side else "" for side in sides]
    types = [side.header("content-type") if side else "" for side in sides]
    return BodyWish(paths[0], paths[1], rules, (types[0], types[1]), charset)


def outcome_rows(left: Exchange, right: Exchange) -> tuple[Row, ...]:
    """Compare how two exchanges ended, and where their answers came from."""
    pairs = zip(_facts(left), _facts(right), strict=True)
    rows = [_row(name, here, there) for (name, here), (_, there) in pairs if here or there]
    return (*rows, *_times(left, right))


def header_rows(left: Exchange, right: Exchange, rules: Rules = EVERYTHING) -> tuple[Row, ...]:
    """Compare the headers of two answers."""
    sides = [one.response.headers if one.response else () for one in (left, right)]
    return headers_diff(sides[0], sides[1], rules)


def as_text(title: tuple[str, str], sections: tuple[tuple[str, tuple[Row, ...]], ...]) -> str:
    """Return what differs as lines to be pasted somewhere: `-` the left side, `+` the right."""
    lines = [f"--- {title[0]}", f"+++ {title[1]}"]
    for name, rows in sections:
        shown = [row for row in rows if row.differs]
        if shown:
            lines += ["", f"@@ {name} @@"]
        for row in shown:
            if row.mark != "added":
                lines.append(f"- {row.name}: {row.left}")
            if row.mark != "removed":
                lines.append(f"+ {row.name}: {row.right}")
    return "\n".join(lines) + "\n"


def masked(row: Row, left: Exchange, right: Exchange) -> Row:
    """Return a row without what nobody may learn who only gets the text."""
    mask = redactor((*secrets_of_exchange(left), *secrets_of_exchange(right)))
    return msgspec.structs.replace(row, left=mask(row.left), right=mask(row.right))


def _facts(exchange: Exchange) -> Iterator[tuple[str, str]]:
    response, failure = exchange.response, exchange.failure
    hop = exchange.hops[-1] if exchange.hops else None
    yield (
        said("Status"),
        f"{response.status} {response.reason}".strip() if response else said("no answer"),
    )
    yield said("Failure"), failure.title if failure else ""
    yield said("Request"), f"{exchange.prepared.method} {exchange.prepared.url}"
    redirects = [one.url for one in exchange.hops if one.reason_for == "redirect"]
    yield said("Redirected to"), ", ".join(redirects)
    yield said("Attempts"), str(max((one.attempt for one in exchange.hops), default=1))
    yield said("HTTP version"), hop.http if hop else ""
    yield said("Server address"), hop.peer if hop else ""
    yield said("TLS"), hop.tls.version if hop and hop.tls else ""
    yield said("Body in bytes"), f"{response.body.size_bytes:,}" if response else ""


def _row(name: str, left: str, right: str) -> Row:
    mark: Mark = "same" if left == right else "changed"
    if left != right and not (left and right):
        mark = "removed" if left else "added"
    return Row(mark, name, *excerpts(left, right))


def _times(left: Exchange, right: Exchange) -> Iterator[Row]:
    yield _time_row(said("Total time"), left.elapsed_ms, right.elapsed_ms)
    for phase in PHASES:
        sums = [sum(getattr(hop.timing, phase) or 0.0 for hop in one.hops) for one in (left, right)]
        if any(sums):
            yield _time_row(NAMES[phase], sums[0], sums[1])


def _time_row(name: str, left: float, right: float) -> Row:
    slow, fast = max(left, right), min(left, right)
    telling = slow - fast > SLOWER_MS and slow > SLOWER * fast > 0
    note = ""
    if telling:
        times = f"{slow / max(fast, 0.1):,.1f}"
        note = (
            said("{times} times as long", times=times)
            if right > left
            else said("{times} times as fast", times=times)
        )
    mark: Mark = "changed" if telling else "usual"
    return Row(mark, name, f"{left:,.1f} ms", f"{right:,.1f} ms", note)
