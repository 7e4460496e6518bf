"""`--explain`: status, server's words, headers, redirects, cookies and findings, as lines."""

from collections.abc import Iterator

from postwright.analysis.answer_body import server_message
from postwright.analysis.findings import findings
from postwright.analysis.header_fate import HopFates, header_fates
from postwright.analysis.status import status_words
from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.engine.ports import CookieJar
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor

_LONGEST = 200


def explanation(
    exchange: Exchange, jar: CookieJar | None, now: float, *, reveal: bool
) -> Iterator[str]:
    """Yield the lines; secrets are masked unless `reveal`."""
    mask = redactor(() if reveal else secrets_of_exchange(exchange))
    for line in _lines(exchange, jar, now, reveal=reveal):
        yield mask(line)


def _lines(exchange: Exchange, jar: CookieJar | None, now: float, *, reveal: bool) -> Iterator[str]:
    if exchange.response is not None:
        yield f"{exchange.response.status}: {status_words(exchange)}"
        if told := server_message(exchange):
            yield f"the server says: {told}"
    for child in exchange.children:
        status = child.exchange.response.status if child.exchange.response else "no response"
        yield f"before it: {child.title}: {status}"
    found = findings(exchange, reveal=reveal)
    if exchange.response is not None:
        told_anyway = [finding.title for finding in found]
        defects = [text for text in exchange.response.defects if text not in told_anyway]
        yield from (f"the answer: {text}" for text in defects)
    for finding in found:
        first, *more = finding.evidence.split("\n")
        parts = (finding.title, first, "" if more else finding.fix)
        yield f"{finding.severity}: {'; '.join(part for part in parts if part)}"
        yield from (f"    {line}" for line in more)
        if more and finding.fix:
            yield f"    {finding.fix}"
    for fates in header_fates(exchange):
        yield from _hop(fates, exchange)
    yield from _cookies(exchange, jar, now)


def _hop(fates: HopFates, exchange: Exchange) -> Iterator[str]:
    why = f", {fates.reason_for}" if fates.reason_for else ""
    before = exchange.hops[fates.number - 2] if fates.number > 1 else None
    if before is not None and fates.reason_for == "redirect":
        why = f", redirect by {before.status} from {before.url}"
        if before.method != fates.method:
            why += f", {before.method} became {fates.method}"
    yield f"hop {fates.number}: {fates.method} {fates.url}{why}"
    for one in fates.headers:
        value = one.value if len(one.value) <= _LONGEST else f"{one.value[:_LONGEST]}…"
        origin = f" [{one.origin}]" if one.origin else ""
        yield (
            f"    {one.name}: {value}{origin} {one.words}"
            if value
            else (f"    {one.name}{origin} {one.words}")
        )
    for line in fates.unknown:
        yield f"    {line[:_LONGEST]} on the wire, from no header of the request"


def _cookies(exchange: Exchange, jar: CookieJar | None, now: float) -> Iterator[str]:
    for cookie in exchange.cookies:
        name = cookie.line.partition("=")[0].strip()
        kept = "kept" if cookie.stored else f"not kept: {cookie.why}"
        yield f"cookie {name} from {cookie.url}: {kept}"
    if jar is None or not exchange.hops:
        return
    url = exchange.hops[-1].url
    for verdict in jar.verdicts(url, now):
        told = "would go to" if verdict.sent else "would not go to"
        why = f": {verdict.why}" if verdict.why else ""
        yield f"cookie {verdict.cookie.name} {told} {url}{why}"
