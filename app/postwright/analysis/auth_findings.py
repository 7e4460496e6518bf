"""Why a server refused who asked: what it wanted, what it got instead, and what to do.

Each group of cases is a module of its own; here stand their order and what they may not tell.
"""

from collections.abc import Iterator

from postwright.analysis.auth_awsv4 import awsv4_findings
from postwright.analysis.auth_case import AuthCase, auth_case
from postwright.analysis.auth_challenges import (
    answered,
    asks_otherwise,
    nothing_sent,
    said,
    unsaid,
)
from postwright.analysis.auth_credentials import mistyped
from postwright.analysis.auth_digest import digest_findings, unanswered
from postwright.analysis.auth_hawk import hawk_findings
from postwright.analysis.auth_ntlm import ntlm_findings
from postwright.analysis.auth_oauth1 import oauth1_findings
from postwright.analysis.auth_token import token_findings
from postwright.analysis.auth_way import clocks, cookies, dropped, in_query, misplaced, twice
from postwright.analysis.finding import Finding
from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.model.exchange import Exchange
from postwright.protocol.redaction import redactor

_TIMED = ("aws4-hmac-sha256", "oauth", "hawk")


def auth_findings(exchange: Exchange, *, reveal: bool = False) -> tuple[Finding, ...]:
    """Return what explains a refusal, the cause before its circumstances.

    Secrets in it are masked unless `reveal`.
    """
    case = auth_case(exchange)
    if case is None:
        return ()
    found = list(in_query(case))
    if case.is_refusal or (case.hop.status or 0) >= 400:
        found = [*_refused(case), *found]
    mask = redactor(() if reveal else secrets_of_exchange(exchange, bodies=False))
    return tuple(one.masked(mask) for one in dict.fromkeys(found))


def _refused(case: AuthCase) -> Iterator[Finding]:
    found = [*_proof(case), *twice(case)]
    if case.is_refusal:
        found += dropped(case)
    if case.sent and (case.is_refusal or case.asked):
        found += mistyped(case)
    if case.sent and case.hop.status == 401:  # what is in the token, before the server's word
        found += (one for one in token_findings(case) if one.severity == "error")
    found += said(case)
    if case.is_refusal:
        found += misplaced(case)
    if case.sent:
        found += _of_sent(case)
    else:
        found += [*oauth1_findings(case), *awsv4_findings(case), *unanswered(case)]
        if case.is_refusal and not any(one.severity == "error" for one in found):
            found += nothing_sent(case)
    if case.is_refusal:
        found += cookies(case)
        if not found:
            found += unsaid(case)
    return iter(found)


def _of_sent(case: AuthCase) -> Iterator[Finding]:
    yield from awsv4_findings(case)
    yield from oauth1_findings(case)
    yield from hawk_findings(case)
    if not case.is_refusal:
        return
    found = [*asks_otherwise(case), *token_findings(case)]
    yield from found
    explained = [
        *found,
        *_proof(case),
        *mistyped(case),
        *(one for one in said(case) if one.severity == "error"),
    ]
    if not explained:
        yield from answered(case)
    yield from digest_findings(case)
    yield from ntlm_findings(case)
    if case.scheme in _TIMED or case.sent.count(".") >= 2:
        yield from clocks(case)


def _proof(case: AuthCase) -> Iterator[Finding]:
    """Repeat what went wrong while signing in, which the answer itself does not say."""
    exchange = case.exchange
    if exchange.response is not None and exchange.prepared.auth_type in ("ntlm", "digest", "hawk"):
        for defect in exchange.response.defects:
            yield Finding("error", defect, "", "")
