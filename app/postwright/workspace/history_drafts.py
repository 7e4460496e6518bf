"""A draft that sends again what history kept, and where it lacks the secrets that it kept not."""

import re
from collections.abc import Iterator

from postwright.engine.auth import SCHEMES
from postwright.model.exchange import Exchange, PreparedRequest
from postwright.model.request import Auth, Body, Field, Request
from postwright.model.said import said
from postwright.storage.record import MASK
from postwright.workspace.problem import Problem

NOT_TYPED = ("automatic", "cookie", "auth", "body")
"""Origins of headers that a draft gets again by itself."""
SIGNS_IN = ("basic", "bearer", "digest")
"""What signs in again once its secret is typed."""
_LEFT_OUT = re.compile(rf"""(?:^|["'=:/>\s]){re.escape(MASK)}(?:$|["'@&;<\s,])""")
"""The mask where a whole value stands; it may be part of a text that has nothing to hide."""


def draft_of(exchange: Exchange) -> Request:
    """Return a request that sends again what an exchange sent, as far as it was kept."""
    prepared = exchange.prepared
    headers = tuple(
        Field(name=header.name, value=header.value)
        for header in prepared.headers
        if header.origin not in NOT_TYPED and header.name.lower() != "host"
    )
    pieces = prepared.body.pieces
    text = b"".join(piece for piece in pieces if isinstance(piece, bytes))
    body = Body()
    if text and all(isinstance(piece, bytes) for piece in pieces):
        kind = "json" if prepared.body.kind == "json" else "text"
        body = Body(kind=kind, text=text.decode("utf-8", "replace"))  # type: ignore[arg-type]
    name = prepared.url.partition("?")[0].rstrip("/").rpartition("/")[2] or prepared.host
    return Request(
        name=name, method=prepared.method, url=prepared.url, headers=headers, body=body,
        auth=_auth(prepared),
    )  # fmt: skip


def _auth(prepared: PreparedRequest) -> Auth:
    signed = any(header.origin == "auth" for header in prepared.headers)
    if not signed or prepared.auth_type not in SIGNS_IN:
        return Request().auth
    inputs = SCHEMES[prepared.auth_type].inputs
    return Auth(prepared.auth_type, tuple((one.name, MASK) for one in inputs if one.secret))


def left_out(request: Request) -> tuple[Problem, ...]:
    """Return where the mask would be sent in place of a secret."""
    what = said("{mask} stands for a secret that history does not keep: type it", mask=MASK)
    return tuple(
        Problem(where, what, severity="warning")
        for where, text in _texts(request)
        if _LEFT_OUT.search(text)
    )


def _texts(request: Request) -> Iterator[tuple[str, str]]:
    yield said("URL"), request.url
    for field in request.headers:
        if field.enabled:
            yield said("header {name}", name=field.name), field.value
    if request.body.kind in ("json", "xml", "text"):
        yield said("body"), request.body.text
    if scheme := SCHEMES.get(request.auth.type):
        for declared in scheme.inputs:
            yield said("auth, {label}", label=declared.label), request.auth.get(declared.name)
