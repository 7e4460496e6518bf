"""From a request to exactly what will be sent; pure, so that preview and send agree."""

import msgspec

import postwright
from postwright.engine import body as bodies
from postwright.engine import chunks, consent, proxies
from postwright.engine import headers as header_rules
from postwright.engine.auth import SCHEMES
from postwright.engine.auth.scheme import Handshake, Unsigned
from postwright.engine.cookies import cookie_header
from postwright.engine.errors import InvalidField, InvalidRequest
from postwright.engine.headers import HeaderList
from postwright.engine.options import Effective, effective, on_one_connection
from postwright.engine.origins import origin_words
from postwright.engine.ports import Context
from postwright.engine.prepare_auth import (
    Signed,
    add_signed,
    effective_auth,
    sign,
    sign_with_userinfo,
    signs,
)
from postwright.engine.prepare_way import Way, way_to
from postwright.engine.signing import with_fields, with_pairs
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.exchange import (
    ChunkPlan,
    Header,
    Origin,
    Pending,
    PreparedBody,
    PreparedRequest,
)
from postwright.model.options import HttpVersion
from postwright.model.request import Request
from postwright.model.said import said
from postwright.protocol.target import Target, TargetError, resolve_target

_STANDARD = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"}
_AUTOMATIC = (
    Header("User-Agent", f"postwright/{postwright.__version__}", "automatic"),
    Header("Accept", "*/*", "automatic"),
    Header("Accept-Encoding", "gzip, deflate, br, zstd", "automatic"),
)
_KEEP_ALIVE = Header("Connection", "keep-alive", "automatic")


def prepare(
    request: Request, lineage: Lineage, context: Context, *, resolver: Resolver | None = None
) -> PreparedRequest:
    """Resolve, sign and frame a request. Raise NotSent where it cannot be sent."""
    resolver = resolver or Resolver(lineage, request, context)
    options = effective(request, lineage, context.settings)
    message = _message(request, lineage, options, resolver, context)
    way = way_to(message.target, options, lineage, resolver=resolver, context=context)
    prepared = _assembled(message, way, options, request, resolver)
    asks = consent.asks_of(prepared, resolver, lineage.environment, context.settings.ca_file)
    unagreed = tuple(ask for ask in asks if not context.agreed(ask))
    return msgspec.structs.replace(prepared, asks=unagreed) if unagreed else prepared


class _Message(msgspec.Struct, frozen=True):
    """What is to be written to the server, and what it took to make it."""

    method: str
    target: Target
    http: HttpVersion
    headers: HeaderList
    lines: tuple[Header, ...]
    """The headers in the order of the wire."""
    body: PreparedBody
    plan: ChunkPlan | None
    signed: Signed
    pending: tuple[Pending, ...]
    from_url: Signed
    """What the user name in the URL made."""
    auth_type: str
    auth_owner: Origin


def _message(
    request: Request, lineage: Lineage, options: Effective, resolver: Resolver, context: Context
) -> _Message:
    method = _method(request.method, resolver)
    target = _target(request, resolver)
    headers = header_rules.gather(request, lineage, resolver)
    encoded = _encoded(request, headers, resolver, context)
    auth, owner = effective_auth(request.auth, lineage)
    http = options.http
    if isinstance(SCHEMES.get(auth.type), Handshake):
        http = on_one_connection(http)
    from_url = sign_with_userinfo(target, auth, headers)
    if options.send_cookies:
        _add_cookies(headers, target.url, context)
    if encoded.content_type:
        headers.add(Header("Content-Type", encoded.content_type, "body"))
    unsigned = Unsigned(
        method,
        target.url,
        target.authority,
        target.target,
        headers.lines(),
        encoded.body,
        now=context.now,
        seed=context.seed,
    )
    signed = sign(auth, unsigned, target.host, resolver=resolver, context=context)
    choice = request.options.postwright.auth_conflict
    pending = add_signed(headers, signed.added, auth.type, choice)
    target = msgspec.structs.replace(target, target=with_pairs(target.target, signed.added.query))
    body = with_fields(encoded.body, signed.added.form)
    _frame(headers, method, body, request, http)
    upload = request.options.postwright.upload
    plan = chunks.plan(upload, body, resolver, context.seed) if upload else None
    for automatic in _AUTOMATIC if http != "1.1" else (*_AUTOMATIC, _KEEP_ALIVE):
        headers.add(automatic)
    return _Message(
        method=method,
        target=target,
        http=http,
        headers=headers,
        lines=headers.ordered(Header("Host", target.authority, "automatic")),
        body=body,
        plan=plan,
        signed=signed if signs(headers, choice) else msgspec.structs.replace(signed, signing=None),
        pending=pending,
        from_url=from_url,
        auth_type="basic" if from_url.added.headers else auth.type,
        auth_owner="request" if from_url.added.headers else owner,
    )


def _assembled(
    message: _Message, way: Way, options: Effective, request: Request, resolver: Resolver
) -> PreparedRequest:
    target, headers, signed = message.target, message.headers, message.signed
    return PreparedRequest(
        method=message.method,
        url=target.url,
        scheme=target.scheme,
        host=target.host,
        port=target.port,
        target=target.target,
        headers=message.lines,
        body=message.body,
        http=message.http,
        pending=message.pending,
        shadowed=tuple(headers.shadowed),
        omitted=tuple(headers.omitted),
        uses=tuple(resolver.uses.values()),
        secrets=_secrets(message, way, resolver),
        timeouts=options.timeouts,
        tls=way.tls,
        proxy=way.proxy,
        proxy_by=way.proxy_by,
        no_proxy=way.no_proxy,
        follow_redirects=request.options.follow_redirects,
        max_redirects=request.options.max_redirects,
        forward_to=options.forward_to,
        send_cookies=options.send_cookies,
        store_cookies=options.store_cookies,
        retry=options.retry,
        chunks=message.plan,
        auth_type=message.auth_type,
        auth_owner=message.auth_owner,
        signing=signed.signing,
        client_certificates=way.client_certificates,
        network=way.network,
        unchecked=options.unchecked,
        warnings=signed.warnings,
    )


def destination(request: Request, lineage: Lineage, context: Context) -> str:
    """Return the origin that a request would be sent to. Raise NotSent."""
    target = _target(request, Resolver(lineage, request, context))
    return origin_words(target.scheme, target.host, target.port)


def _method(written: str, resolver: Resolver) -> str:
    """Methods are case-sensitive (RFC 9110 §9.1); only the standard ones are written large."""
    method = resolver.text(written, said("method")).text.strip(" \t")
    if method.upper() in _STANDARD:
        return method.upper()
    if not header_rules.is_token(method):
        raise InvalidField(
            said("{method} is no method", method=repr(method)),
            where=said("method"),
            fix=said("such as GET"),
        )
    return method


def _target(request: Request, resolver: Resolver) -> Target:
    url = resolver.text(request.url, said("URL")).text
    values = {
        row.name: resolver.text(row.value, said("path parameter {name}", name=row.name)).text
        for row in request.params
        if row.kind == "path" and row.enabled and row.value
    }
    try:
        return resolve_target(url, values, encode=request.options.encode_url)
    except TargetError as error:
        invalid = InvalidRequest(error.message, where=said("URL"), fix=said("edit the URL"))
        if url == request.url:
            invalid.position = error.position
        raise invalid from None


def _encoded(
    request: Request, headers: HeaderList, resolver: Resolver, context: Context
) -> bodies.Encoded:
    """Encode the body as the user's Content-Type wants it, and let that say the boundary."""
    row = headers.row("content-type")
    encoded = bodies.encode(request.body, row.value if row else "", resolver, context)
    if row and encoded.declared != row.value and encoded.declared:
        headers.replace_row(row, encoded.declared)
    return encoded


def _frame(
    headers: HeaderList, method: str, body: PreparedBody, request: Request, http: HttpVersion
) -> None:
    framing = request.options.postwright.body
    header_rules.frame(
        headers,
        method,
        body,
        chunked=framing.framing == "chunked" and http != "2",
        expect=framing.expect_continue,
    )


def _add_cookies(headers: HeaderList, url: str, context: Context) -> None:
    """Add what the jar sends; a cookie that HTTP forbids must not stop the others."""
    if context.cookies is None:
        return
    header = cookie_header(v.cookie for v in context.cookies(url) if v.sent)
    if header is not None:
        headers.add(header)


def _secrets(message: _Message, way: Way, resolver: Resolver) -> tuple[str, ...]:
    found = [*resolver.secrets, *(secret for line in message.lines for secret in line.secrets)]
    found += (*message.signed.secrets, *message.signed.added.secrets, *message.from_url.secrets)
    return tuple(dict.fromkeys((*found, *proxies.password_of(way.proxy))))
