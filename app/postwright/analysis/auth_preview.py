"""What of a prepared request signs in: its credentials, and what is sure or doubtful of them."""

import base64
import binascii
import re
from collections.abc import Iterable, Iterator
from typing import Literal
from urllib.parse import unquote_plus

import msgspec

from postwright.analysis.auth_case import AuthCase
from postwright.analysis.auth_credentials import mistyped
from postwright.analysis.auth_token import shape_findings
from postwright.analysis.auth_way import in_query, is_key, is_session, names_key
from postwright.analysis.finding import Finding
from postwright.analysis.jwt import read_jwt
from postwright.analysis.token_card import fingerprint
from postwright.model.exchange import Exchange, Hop, PreparedRequest
from postwright.model.request import Field, Request
from postwright.model.said import said, said_of
from postwright.protocol.host_pattern import matches
from postwright.protocol.redaction import redactor

_LOCAL = re.compile(r"localhost|.*\.localhost|127(?:\.\d+){3}|::1", re.IGNORECASE)
_SCHEMED = ("authorization", "proxy-authorization")


class Credential(msgspec.Struct, frozen=True):
    """One thing of the request that says who asks."""

    place: Literal["header", "query", "cookie"]
    name: str
    value: str = ""
    """With secrets in it; empty where it follows while sending."""
    pending: str = ""
    """What its value waits for."""
    secrets: tuple[str, ...] = ()
    """What of the value is to be hidden; empty: all but its scheme."""
    is_open: bool = False
    """Nothing in it is secret, such as the date that a signature goes with."""

    @property
    def token(self) -> str:
        """Return what stands after the scheme, else the whole."""
        if self.place == "header" and self.name.lower() in _SCHEMED:
            return self.value.partition(" ")[2].strip() or self.value
        return self.value

    @property
    def prefix(self) -> str:
        """Return the scheme with its blank, empty where there is none."""
        return self.value.removesuffix(self.token) if self.token != self.value else ""

    def hidden(self, dots: str) -> str:
        """Return the value with dots in place of its secrets."""
        if self.is_open or not self.value:
            return self.value
        masked = redactor(self.secrets, dots)(self.value)
        return masked if masked != self.value else f"{self.prefix}{dots}"


class Note(msgspec.Struct, frozen=True):
    """One sentence about what will be sent."""

    tone: Literal["ok", "warn", "err"]
    words: str
    fix: str = ""
    """The id of what can be done about it, see `gui.auth_fixes`."""


class Fact(msgspec.Struct, frozen=True):
    """Something that can be read in a credential."""

    name: str
    value: str


def credentials_of(prepared: PreparedRequest) -> tuple[Credential, ...]:
    """Return what signs in, in the order of the wire: the query, headers, then cookies."""
    found = [*_in_query(prepared)]
    pending = {one.header.lower(): one for one in prepared.pending}
    for header in prepared.headers:
        name = header.name.lower()
        if name == "cookie":
            found += _cookies(header.value)
        elif header.origin == "auth" or name in _SCHEMED or is_key(name):
            why = pending.pop(name).why if name in pending else ""
            is_open = header.origin == "auth" and not header.secrets and name not in _SCHEMED
            value = "" if why else header.value
            found.append(
                Credential("header", header.name, value, why, header.secrets, is_open and not why)
            )
    found += (Credential("header", one.header, pending=one.why) for one in pending.values())
    return tuple(found)


def _in_query(prepared: PreparedRequest) -> Iterator[Credential]:
    own = prepared.signing.target.partition("?")[2].split("&") if prepared.signing else None
    for pair in prepared.target.partition("?")[2].split("&"):
        name, equals, value = pair.partition("=")
        by_scheme = own is not None and pair not in own
        if equals and (by_scheme or names_key(name)):
            yield Credential("query", unquote_plus(name), unquote_plus(value))


def _cookies(line: str) -> Iterator[Credential]:
    for pair in line.split(";"):
        name, equals, value = pair.strip().partition("=")
        if equals and is_session(name):
            yield Credential("cookie", name, value)


def preview_case(prepared: PreparedRequest, now: float) -> AuthCase:
    """Return the request as if it had been sent, to be judged like one that was."""
    hop = Hop(prepared.method, prepared.url, prepared.headers)
    headers = {header.name.lower(): header.value for header in reversed(prepared.headers)}
    exchange = Exchange("", prepared, now, (hop,))
    return AuthCase(exchange, hop, (), "Authorization", headers.get("authorization", ""))


def notes_of(prepared: PreparedRequest, request: Request, now: float) -> tuple[Note, ...]:
    """Return what is sure first, then what is doubtful."""
    found = credentials_of(prepared)
    if not found:
        return ()
    case = preview_case(prepared, now)
    doubts = [*(mistyped(case) if case.sent else ()), *in_query(case)]
    jwt = read_jwt(case.sent.rpartition(" ")[2])
    if jwt is not None:
        doubts += shape_findings(case, jwt)
    return (
        *_once(prepared, request.headers),
        *_where(prepared, found),
        *_unencrypted(prepared),
        *map(_doubt, doubts),
        *_others(prepared, found),
    )


def _once(prepared: PreparedRequest, rows: Iterable[Field]) -> Iterator[Note]:
    lines = [h for h in prepared.headers if h.name.lower() == "authorization"]
    if len(lines) > 1:
        yield Note(
            "err",
            said("Authorization is sent {n} times. Servers take one.", n=len(lines)),
            "open_headers",
        )
    if len(lines) != 1:
        return
    lost = [one for one in prepared.shadowed if one.name.lower() == "authorization"]
    off = any(not row.enabled and row.name.strip().lower() == "authorization" for row in rows)
    if any(one.by == "auth" for one in lost):
        words = said("One Authorization header. The row in Headers is left out.")
    elif any(one.origin == "auth" for one in lost):
        words = said("One Authorization header, that of the row. The sign-in is left out.")
    elif lost:
        words = said("One Authorization header. Another one lost to it.")
    elif off:
        words = said("One Authorization header. The one in Headers is turned off.")
    else:
        words = said("One Authorization header.")
    yield Note("ok", words)


def _where(prepared: PreparedRequest, found: tuple[Credential, ...]) -> Iterator[Note]:
    host = prepared.host
    if not prepared.follow_redirects:
        yield Note("ok", said("Only for {host}. Redirects are not followed.", host=host))
    elif prepared.forward_to:
        others = ", ".join(prepared.forward_to)
        words = said("For {host}, and after a redirect for {others}.", host=host, others=others)
        yield Note("warn", words, "open_options")
    elif any(one.place == "header" for one in found):
        yield Note("ok", said("Only for {host}. Dropped if a redirect leaves it.", host=host))
    else:
        words = said("Only for {host}. Not added again if a redirect leaves it.", host=host)
        yield Note("ok", words)


def _unencrypted(prepared: PreparedRequest) -> Iterator[Note]:
    if prepared.scheme == "http" and not _LOCAL.fullmatch(prepared.host):
        words = said("It goes over http: anyone on the way can read it.")
        yield Note("warn", words, "use_https")


def _doubt(finding: Finding) -> Note:
    tone: Literal["warn", "err"] = "err" if finding.severity == "error" else "warn"
    if not finding.fix:
        return Note(tone, said("{title}.", title=finding.title))
    return Note(tone, said("{title}: {advice}.", title=finding.title, advice=finding.fix))


def _others(prepared: PreparedRequest, found: tuple[Credential, ...]) -> Iterator[Note]:
    if (count := sum(one.place == "cookie" for one in found)) and any(
        one.place != "cookie" for one in found
    ):
        yield Note(
            "warn",
            said_of(
                count,
                "A cookie signs in as well; servers may look at either.",
                "{n} cookies sign in as well; servers may look at either.",
            ),
        )
    if "@" in prepared.proxy.rpartition("/")[2]:
        yield Note("ok", said("The proxy gets a sign-in of its own, in Proxy-Authorization."))
    rows = prepared.client_certificates
    row = next((r for r in rows if matches(r.domain, prepared.host, prepared.port)), None)
    if prepared.scheme == "https" and (prepared.tls.cert or row is not None):
        file = prepared.tls.cert or (row.file if row else "")
        yield Note("ok", said("A client certificate is shown: {file}", file=_base(file)))


def _base(path: str) -> str:
    return re.split(r"[\\/]", path)[-1]


def facts_of(credential: Credential) -> tuple[Fact, ...]:
    """Return what can be read in it: who, how long, in which letters, and its fingerprint."""
    if not credential.value or credential.is_open:
        return ()
    scheme = credential.prefix.strip().lower()
    if credential.name.lower() in _SCHEMED and scheme == "basic":
        return _basic(credential.token)
    if scheme in ("", "bearer", "token", "apikey"):
        token = credential.token
        size = said_of(len(token), "1 character", "{n} characters")
        return (
            Fact(said("Length"), size),
            Fact(said("Fingerprint"), said("SHA-256 {digits}", digits=fingerprint(token))),
        )
    return ()


def _basic(token: str) -> tuple[Fact, ...]:
    try:
        pair = base64.b64decode(token, validate=True)
    except (binascii.Error, ValueError):
        return ()
    _user, colon, _password = pair.partition(b":")
    if not colon:
        return ()
    charset = said("UTF-8")
    try:
        text = pair.decode()
        if pair.isascii():
            charset = said("ASCII, the same in every charset")
    except UnicodeDecodeError:
        text, charset = pair.decode("latin-1"), said("not UTF-8, perhaps Latin-1")
    name, _, secret = text.partition(":")
    size = said_of(len(secret), "1 character", "{n} characters")
    return (
        Fact(said("User"), name),
        Fact(said("Password"), size),
        Fact(said("Charset"), charset),
        Fact(said("Fingerprint"), said("SHA-256 {digits}", digits=fingerprint(token))),
    )
