"""What changed in a request since its last answer that worked: in words, without a secret.

Both exchanges are as history keeps them: secrets are masked, and marked so that two of them
can be told apart.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from urllib.parse import urlsplit

import msgspec

from postwright.analysis.auth_case import duration
from postwright.analysis.told_secrets import secrets_of_exchange
from postwright.model.exchange import Exchange, Header, PreparedBody, PreparedRequest
from postwright.model.kind_words import kind_words
from postwright.model.said import said, said_list
from postwright.protocol.redaction import redactor

FRESH_EACH_TIME = frozenset(("date", "content-length", "traceparent", "x-request-id"))
SIGNED_ANEW = frozenset(
    ("digest", "oauth1", "awsv4", "hawk", "wsse", "akamai-edgegrid", "ntlm", "negotiate", "jwt")
)
"""Ways to sign in whose header is another one with every send."""
_LONGEST = 90


class Changed(msgspec.Struct, frozen=True):
    """One thing that is not as it was."""

    what: str
    before: str = ""
    now: str = ""
    """Both empty where only the fact can be told."""

    @property
    def words(self) -> str:
        """Return it as one line."""
        if not self.before and not self.now:
            return self.what
        if not self.before:
            return said("{what}: {now} is new", what=self.what, now=self.now)
        if not self.now:
            return said("{what}: {before} is gone", what=self.what, before=self.before)
        return said(
            "{what}: {before} became {now}", what=self.what, before=self.before, now=self.now
        )


def changes_since(worked: Exchange, now: Exchange) -> tuple[Changed, ...]:
    """Return what differs between what was sent when it worked and what was sent now."""
    then, prepared = worked.prepared, now.prepared
    mask = redactor((*secrets_of_exchange(worked), *secrets_of_exchange(now)))
    found = (
        *_target(then, prepared),
        *_variables(then, prepared),
        *_sign_in(then, prepared),
        *_headers(then, prepared),
        *_body(then.body, prepared.body),
        *_way(worked, now),
    )
    return tuple(_masked(one, mask) for one in found)


def target_changes(worked: Exchange, now: Exchange) -> tuple[Changed, ...]:
    """Return what differs in method and address alone: of another request, no more is told."""
    mask = redactor((*secrets_of_exchange(worked), *secrets_of_exchange(now)))
    return tuple(_masked(one, mask) for one in _target(worked.prepared, now.prepared))


def _masked(one: Changed, mask: Callable[[str], str]) -> Changed:
    before, now = mask(one.before), mask(one.now)
    if one.before != one.now and before == now:
        return Changed(said("{what}: another value", what=one.what))
    return Changed(one.what, _short(before), _short(now))


def since_words(worked: Exchange, now: Exchange) -> str:
    """Return how long ago it last worked."""
    passed = now.started_at - worked.started_at
    if passed < 1:
        return said("It last worked a moment before")
    return said("It last worked {duration} before", duration=duration(passed))


def _target(then: PreparedRequest, now: PreparedRequest) -> Iterator[Changed]:
    if then.method != now.method:
        yield Changed(said("Method"), then.method, now.method)
    places = [f"{one.scheme}://{one.host}:{one.port}" for one in (then, now)]
    if places[0] != places[1]:
        yield Changed(said("Host"), *places)
    paths = [urlsplit(one.url).path for one in (then, now)]
    if paths[0] != paths[1]:
        yield Changed(said("Path"), *paths)
    queries = [urlsplit(one.url).query for one in (then, now)]
    if queries[0] != queries[1]:
        yield Changed(said("Query"), *(f"?{query}" if query else "" for query in queries))


def _variables(then: PreparedRequest, now: PreparedRequest) -> Iterator[Changed]:
    before = {use.name: use for use in then.uses}
    for use in now.uses:
        old = before.get(use.name)
        if old is None or use.name.startswith("$"):
            continue
        if old.scope != use.scope:
            what = said("{name} comes from elsewhere", name=f"{{{{{use.name}}}}}")
            yield Changed(what, kind_words(old.scope), kind_words(use.scope))
        elif old.value != use.value and not (old.secret or use.secret):
            what = said(
                "{name} of the {scope}", name=f"{{{{{use.name}}}}}", scope=kind_words(use.scope)
            )
            yield Changed(what, old.value, use.value)


def _sign_in(then: PreparedRequest, now: PreparedRequest) -> Iterator[Changed]:
    if then.auth_type != now.auth_type:
        yield Changed(said("Way to sign in"), kind_words(then.auth_type), kind_words(now.auth_type))
    elif then.auth_owner != now.auth_owner:
        yield Changed(
            said("Sign-in set by"), kind_words(then.auth_owner), kind_words(now.auth_owner)
        )


def _headers(then: PreparedRequest, now: PreparedRequest) -> Iterator[Changed]:
    before, after = _by_name(then), _by_name(now)
    anew = now.auth_type == then.auth_type and now.auth_type in SIGNED_ANEW
    for name, header in after.items():
        old = before.get(name)
        if name in FRESH_EACH_TIME or name == "host":
            continue
        if old is None:
            yield Changed(_header_words(header), now=_shown(header))
        elif name == "cookie":
            yield from _cookies(old.value, header.value)
        elif old.mark and header.mark and old.mark != header.mark:
            if not (anew and header.origin == "auth"):
                what = said("The secret in {name} is another one", name=header.name)
                yield Changed(what)
        elif old.value != header.value and not (anew and header.origin == "auth"):
            yield Changed(_header_words(header), _shown(old), _shown(header))
        elif old.origin != header.origin:
            what = said("{name} comes from elsewhere", name=header.name)
            yield Changed(what, kind_words(old.origin), kind_words(header.origin))
    for name, old in before.items():
        if name not in after and name not in FRESH_EACH_TIME:
            yield Changed(_header_words(old), before=_shown(old))


def _by_name(prepared: PreparedRequest) -> Mapping[str, Header]:
    return {header.name.lower(): header for header in reversed(prepared.headers)}


def _header_words(header: Header) -> str:
    return said("Header {name} ({origin})", name=header.name, origin=kind_words(header.origin))


def _shown(header: Header) -> str:
    return header.value or said("(empty)")


def _cookies(before: str, now: str) -> Iterator[Changed]:
    old, new = (dict(_pairs(value)) for value in (before, now))
    if gone := [name for name in old if name not in new]:
        yield Changed(said("Cookies"), before=said_list(gone))
    if added := [name for name in new if name not in old]:
        yield Changed(said("Cookies"), now=said_list(added))
    for name in old:
        if name in new and old[name] != new[name]:
            yield Changed(said("The cookie {name} has another value", name=name))


def _pairs(value: str) -> Iterator[tuple[str, str]]:
    for pair in value.split(";"):
        name, _, text = pair.partition("=")
        yield name.strip(), text.strip()


def _body(then: PreparedBody, now: PreparedBody) -> Iterator[Changed]:
    if then.kind != now.kind:
        yield Changed(said("Kind of body"), kind_words(then.kind), kind_words(now.kind))
    if then.size_bytes != now.size_bytes:
        yield Changed(said("Size of the body"), *(f"{b.size_bytes:,} B" for b in (then, now)))
    elif then.kind == now.kind and _digest(then) != _digest(now):
        yield Changed(said("The body is another one of the same size"))


def _digest(body: PreparedBody) -> bytes:
    """Return what two bodies share; a boundary is drawn anew for each."""
    digest = hashlib.sha256()
    for piece in body.pieces:
        if isinstance(piece, bytes):
            boundary = body.boundary.encode()
            digest.update(piece.replace(boundary, b"") if boundary else piece)
        else:
            digest.update(f"{piece.path}:{piece.size_bytes}:{piece.mtime_ns}".encode())
    return digest.digest()


def _way(worked: Exchange, now: Exchange) -> Iterator[Changed]:
    then, prepared = worked.prepared, now.prepared
    if then.proxy != prepared.proxy:
        yield Changed(said("Proxy"), *(_place(one.proxy) for one in (then, prepared)))
    if then.http != prepared.http:
        yield Changed(said("HTTP version asked for"), then.http, prepared.http)
    if then.tls.verify != prepared.tls.verify:
        what = said("Certificates are checked")
        yield Changed(what, *(_yes(one.tls.verify is not False) for one in (then, prepared)))
    old, new = (one.hops[-1] if one.hops else None for one in (worked, now))
    if old is None or new is None:
        return
    if old.peer and new.peer and old.peer != new.peer:
        yield Changed(said("Server address"), old.peer, new.peer)
    if old.http != new.http and new.status is not None:
        yield Changed(said("HTTP version"), old.http, new.http)
    if old.tls and new.tls and old.tls.version != new.tls.version:
        yield Changed(said("TLS"), old.tls.version, new.tls.version)
    if old.own_certificate != new.own_certificate:
        yield Changed(said("Client certificate"), old.own_certificate, new.own_certificate)
    yield from _redirects(worked, now)


def _redirects(worked: Exchange, now: Exchange) -> Iterator[Changed]:
    chains = [
        ", ".join(hop.url.partition("?")[0] for hop in one.hops if hop.reason_for == "redirect")
        for one in (worked, now)
    ]
    if chains[0] != chains[1]:
        yield Changed(said("Redirected to"), *chains)


def _place(proxy: str) -> str:
    parts = urlsplit(proxy)
    return f"{parts.hostname}:{parts.port}" if proxy else said("direct")


def _yes(value: bool) -> str:
    return said("yes") if value else said("no")


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
