"""How a server took who asked: one title, why in a sentence or two, and what else stands out."""

from typing import Literal

import msgspec

from postwright.analysis.auth_case import AuthCase, auth_case
from postwright.analysis.auth_cookies import sent_names
from postwright.analysis.auth_findings import auth_findings
from postwright.analysis.auth_table import asked_scopes, missing_scopes, sent_jwt
from postwright.analysis.auth_way import is_credential, is_session
from postwright.analysis.finding import Finding
from postwright.analysis.jwt import Jwt
from postwright.analysis.sentences import sentences
from postwright.model.exchange import Exchange
from postwright.model.said import Said, said, said_list


class Verdict(msgspec.Struct, frozen=True):
    """What is said first of all."""

    tone: Literal["ok", "warn", "err", "info"]
    title: str
    reasons: tuple[str, ...]
    """One after the other, to be made sentences of."""
    also: tuple[Finding, ...] = ()
    """What else stands out, without what the title says."""

    @property
    def why(self) -> str:
        return sentences(*self.reasons)


_ENDINGS = {
    401: said("The server does not accept who asks: nothing was sent, or what was sent is wrong."),
    403: said("The server knows who asks and does not allow this."),
    407: said("It is the proxy that refused, not the server."),
    419: said("The session is over, or its token against forgery (CSRF) is missing."),
    440: said("The session is over; a sign-in begins a new one."),
    498: said("The token is not valid, or no longer."),
}
"""What a refusal means for who asks; the last three are not standard (IIS, Laravel, Esri)."""


def is_about_auth(exchange: Exchange) -> bool:
    """Tell whether anything signed in, or anything was asked for, at any hop."""
    if exchange.children and any(child.kind == "token" for child in exchange.children):
        return True
    case = auth_case(exchange)
    if exchange.failure is not None and exchange.failure.kind == "token":
        return True
    if case is not None and (case.is_refusal or case.asked or _session_cookies(case)):
        return True
    if any(hop.own_certificate for hop in exchange.hops):
        return True
    headers = [h for hop in exchange.hops for h in hop.headers if h.name.lower() != "cookie"]
    asked = any(
        name.lower() in ("www-authenticate", "proxy-authenticate")
        for hop in exchange.hops
        for name, _ in hop.response_headers
    )
    return asked or any(map(is_credential, headers)) or exchange.prepared.auth_type not in (
        "none", "inherit", "",
    )  # fmt: skip


def verdict_of(exchange: Exchange) -> Verdict:
    """Return the verdict on an exchange that has to do with signing in."""
    failure, case = exchange.failure, auth_case(exchange)
    if failure is not None and failure.kind == "token":
        return Verdict("err", said("No token was fetched"), (failure.title, failure.detail))
    if case is None:
        why = said("No answer came, so nobody judged what was sent.")
        return Verdict("info", said("Not judged"), (why,))
    found = auth_findings(exchange)
    if case.is_refusal:
        return _refused(case, found)
    return _taken(case, found)


def _refused(case: AuthCase, found: tuple[Finding, ...]) -> Verdict:
    status, jwt = case.hop.status or 0, sent_jwt(case)
    refused = (
        said("The proxy refused this with {status}.", status=status)
        if status == 407
        else said("The server refused this with {status}.", status=status)
    )
    missing = missing_scopes(case)
    first = next((one for one in found if one.severity == "error"), None)
    if missing and jwt is not None and _in_time(case, jwt):
        names = " ".join(missing)
        title = said("Your token is valid, but it lacks {scope}", scope=names)
        own = said(
            "It asked for the scope {asked}; your token carries {own}.",
            asked=_words(asked_scopes(case)), own=_words(jwt.scopes() or ()) or said("none"),
        )  # fmt: skip
        also = tuple(one for one in found if not _says_scope(one, missing))
        return Verdict("warn", title, (refused, own), also)
    if first is None:
        return Verdict("warn", _plain_title(case), (refused, _ENDINGS[status]), found)
    evidence = "" if "\n" in first.evidence else first.evidence
    also = tuple(one for one in found if one is not first)
    return Verdict("warn", first.title, (refused, evidence, first.fix), also)


def _plain_title(case: AuthCase) -> Said:
    if case.hop.status == 403:
        return said("This is not allowed")
    if case.hop.status in (419, 440):
        return said("The session is over")
    return said("The server does not accept this sign-in")


def _taken(case: AuthCase, found: tuple[Finding, ...]) -> Verdict:
    status = case.hop.status or 0
    renewed = any(hop.status in (401, 407) for hop in case.exchange.hops)
    if not case.sent and not any(map(is_credential, case.hop.headers)):
        title = said("Nothing was refused, and no credentials went along")
    elif renewed:
        title = said("The challenge was answered, and the answer was accepted")
    else:
        title = said("The sign-in was not refused")
    if status < 400:
        why = said("The server answered {status}. It may answer the same to anyone.", status=status)
        if renewed:
            why = said("The server asked for a sign-in first and then answered {status}.",
                       status=status)  # fmt: skip
        return Verdict("ok", title, (why,), found)
    why = said("The server answered {status}, which is not about who asks.", status=status)
    return Verdict("info", title, (why,), found)


def _in_time(case: AuthCase, jwt: Jwt) -> bool:
    ends, begins = jwt.time("exp"), jwt.time("nbf")
    return (ends is None or ends > case.now) and (begins is None or begins <= case.now)


def _says_scope(finding: Finding, missing: tuple[str, ...]) -> bool:
    return " ".join(missing) in finding.title


def _words(names: tuple[str, ...]) -> str:
    """Return `a`, `a and b`, `a, b and c`."""
    return said_list(names, "and")


def _session_cookies(case: AuthCase) -> bool:
    set_now = any(is_session(one.line.partition("=")[0]) for one in case.exchange.cookies)
    return set_now or any(is_session(name) for name in sent_names(case))
