"""From a request to exactly what will be sent; pure, so that preview and send agree."""

from collections.abc import Iterable
from urllib.parse import unquote

import msgspec

import postwright
from postwright.engine import body as bodies
from postwright.engine import (
    chunks,
    client_certificates,
    collection_proxy,
    consent,
    proxies,
    routes,
)
from postwright.engine import headers as header_rules
from postwright.engine.auth import SCHEMES
from postwright.engine.auth.basic import header as basic_header
from postwright.engine.auth.scheme import (
    AuthResult,
    FromFile,
    Handshake,
    NeedsToken,
    Signer,
    Unsigned,
)
from postwright.engine.cookies import cookie_header
from postwright.engine.errors import InvalidField, InvalidRequest
from postwright.engine.headers import HeaderList
from postwright.engine.inputs import inputs_of
from postwright.engine.options import effective, on_one_connection
from postwright.engine.origins import origin_words
from postwright.engine.ports import Context, TokenStore
from postwright.engine.signing import sign_now, with_fields, with_pairs
from postwright.engine.small_files import SmallFiles
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.exchange import Header, Origin, PreparedRequest, Shadowed, Signing
from postwright.model.options import CollectionProxy
from postwright.model.request import Auth, Request
from postwright.protocol.target import (
    Target,
    TargetError,
    resolve_target,
)

_STANDARD = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "CONNECT"}
_AUTOMATIC = (
    Header("User-Agent", f"postwright/{postwright.__version__}", "automatic"),
    Header("Accept", "*/*", "automatic"),
    Header("Accept-Encoding", "gzip, deflate, br, zstd", "automatic"),
)
_NO_PROXY_SAID = CollectionProxy()
_KEEP_ALIVE = Header("Connection", "keep-alive", "automatic")


def prepare(
    request: Request, lineage: Lineage, context: Context, *, resolver: Resolver | None = None
) -> PreparedRequest:
    """Resolve, sign and frame a request. Raise NotSent where it cannot be sent."""
    resolver = resolver or Resolver(lineage, request, context)
    options = effective(request, lineage, context.settings)
    method = _method(request.method, resolver)
    target = _target(request, resolver)
    headers = header_rules.gather(request, lineage, resolver)

    row = headers.row("content-type")
    encoded = bodies.encode(request.body, row.value if row else "", resolver, context)
    if row and encoded.declared != row.value and encoded.declared:
        headers.replace_row(row, encoded.declared)

    auth, owner = _effective_auth(request, lineage)
    if isinstance(SCHEMES.get(auth.type), Handshake):
        options = on_one_connection(options)
    from_url = _sign_with_userinfo(target, auth, headers)
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
    files = SmallFiles(context.files, context.read)
    signed = _sign(auth, unsigned, resolver, target.host, files, context.tokens)
    choice = request.options.postwright.auth_conflict
    for header in signed.added.headers:
        headers.add_auth(header, auth.type, choice)
    pending = tuple(
        p
        for p in signed.added.pending
        if headers.settle(Header(p.header, p.why, "auth"), auth.type, choice)
    )
    target = msgspec.structs.replace(target, target=with_pairs(target.target, signed.added.query))
    body = with_fields(encoded.body, signed.added.form)
    framing = request.options.postwright.body
    header_rules.frame(
        headers,
        method,
        body,
        chunked=framing.framing == "chunked" and options.http != "2",
        expect=framing.expect_continue,
    )
    upload = request.options.postwright.upload
    plan = chunks.plan(upload, body, resolver, context.seed) if upload else None
    for automatic in _AUTOMATIC:
        headers.add(automatic)
    if options.http == "1.1":
        headers.add(_KEEP_ALIVE)
    if from_url.added.headers:
        auth, owner = Auth("basic"), "request"
    lines = headers.ordered(Header("Host", target.authority, "automatic"))
    config = lineage.collection.config
    way = None
    if context.proxy is None and (config.proxy != _NO_PROXY_SAID or options.network.proxy):
        way = collection_proxy.asked(options.network.proxy, config.proxy, resolver)
    proxy = _proxy(target, context) if way is None else way.proxy
    certificates = config.client_certificates and client_certificates.resolve(
        config.client_certificates, target, resolver, context
    )

    tls = client_certificates.resolve_tls(options.tls, target, resolver, context)
    prepared = PreparedRequest(
        method=method,
        url=target.url,
        scheme=target.scheme,
        host=target.host,
        port=target.port,
        target=target.target,
        headers=lines,
        body=body,
        http=options.http,
        pending=pending,
        shadowed=tuple(headers.shadowed),
        omitted=tuple(headers.omitted),
        uses=tuple(resolver.uses.values()),
        secrets=_secrets(
            resolver,
            lines,
            (
                *signed.secrets,
                *signed.added.secrets,
                *from_url.secrets,
                *proxies.password_of(proxy),
            ),
        ),
        timeouts=options.timeouts,
        tls=tls,
        proxy=proxy,
        proxy_by="" if way is None else "collection",
        no_proxy="" if way is None else way.bypass,
        follow_redirects=request.options.follow_redirects,
        max_redirects=request.options.max_redirects,
        forward_to=options.forward_to,
        send_cookies=options.send_cookies,
        store_cookies=options.store_cookies,
        retry=options.retry,
        chunks=plan,
        auth_type=auth.type,
        auth_owner=owner,
        signing=signed.signing if _signs(headers, choice) else None,
        client_certificates=certificates,
        network=routes.resolve(options.network, resolver),
        unchecked=options.unchecked,
        warnings=tuple(files.warnings),
    )
    asks = consent.asks_of(prepared, resolver, lineage.environment, context.settings.ca_file)
    unagreed = tuple(ask for ask in asks if not context.agreed(ask))
    return msgspec.structs.replace(prepared, asks=unagreed) if unagreed else prepared


def destination(request: Request, lineage: Lineage, context: Context) -> str:
    """Return the origin that a request would be sent to. Raise NotSent."""
    target = _target(request, Resolver(lineage, request, context))
    return origin_words(target.scheme, target.host, target.port)


def _method(written: str, resolver: Resolver) -> str:
    """Methods are case-sensitive (RFC 9110 §9.1); only the standard ones are written large."""
    method = resolver.text(written, "method").text.strip(" \t")
    if method.upper() in _STANDARD:
        return method.upper()
    if not header_rules.is_token(method):
        raise InvalidField(f"{method!r} is no method", where="method", fix="such as GET")
    return method


def _target(request: Request, resolver: Resolver) -> Target:
    url = resolver.text(request.url, "URL").text
    values = {
        row.name: resolver.text(row.value, f"path parameter {row.name}").text
        for row in request.params
        if row.kind == "path" and row.enabled and row.value
    }
    try:
        return resolve_target(url, values, encode=request.options.encode_url)
    except TargetError as error:
        invalid = InvalidRequest(error.message, where="URL", fix="edit the URL")
        if url == request.url:
            invalid.position = error.position
        raise invalid from None


def _effective_auth(request: Request, lineage: Lineage) -> tuple[Auth, Origin]:
    """Return the nearest auth that does not say `inherit`, and who said it."""
    if request.auth.type != "inherit":
        return request.auth, "request"
    for folder in reversed(lineage.folders):
        if folder.auth is not None and folder.auth.type != "inherit":
            return folder.auth, f"folder:{folder.name}"
    auth = lineage.collection.auth
    if auth is not None and auth.type != "inherit":
        return auth, "collection"
    return Auth("none"), ""


class _Signed(msgspec.Struct, frozen=True):
    added: AuthResult = AuthResult()
    secrets: tuple[str, ...] = ()
    """The values of secret inputs."""
    signing: Signing | None = None


def _signs(headers: HeaderList, choice: str) -> bool:
    """Tell whether the scheme's word counts: a row that won over it is not to be replaced."""
    return choice != "row" or not any(s.origin == "auth" for s in headers.shadowed)


def _sign(
    auth: Auth,
    unsigned: Unsigned,
    resolver: Resolver,
    host: str,
    files: SmallFiles,
    tokens: TokenStore | None,
) -> _Signed:
    if auth.type in ("none", "inherit"):
        return _Signed()
    scheme = SCHEMES.get(auth.type)
    if scheme is None:
        raise InvalidField(
            f"{auth.type} auth is not supported", where="auth", fix="choose another kind of auth"
        )
    values, secrets = inputs_of(scheme, auth, resolver)
    if isinstance(scheme, FromFile):
        values = scheme.filled(values, host, files)
        secrets += [values[name] for name in scheme.secrets if values.get(name)]
    signing = None
    if isinstance(scheme, NeedsToken):
        token = scheme.usable(values, tokens, unsigned.now)
        unsigned = msgspec.structs.replace(unsigned, token=token)
    if isinstance(scheme, Signer):
        pairs = tuple(values.items())
        signing = Signing(
            auth.type,
            pairs,
            unsigned.now,
            unsigned.seed,
            unsigned.target,
            unsigned.body,
            unsigned.token,
        )
    return _Signed(sign_now(scheme, values, unsigned), tuple(secrets), signing)


def _sign_with_userinfo(target: Target, auth: Auth, headers: HeaderList) -> _Signed:
    """Make Basic auth of `user:password@` in the URL; anything else that signs in wins."""
    if not target.userinfo:
        return _Signed()
    user, _, password = target.userinfo.partition(":")
    header = basic_header(unquote(user), unquote(password))
    secrets = tuple(text for text in (unquote(password), *header.secrets) if text)
    row = headers.row("authorization")
    if row or auth.type not in ("none", "inherit"):
        by = row.origin if row else "auth"
        headers.shadowed.append(Shadowed(header.name, header.value, "request", by))
        return _Signed(secrets=secrets)
    headers.add(header)
    return _Signed(AuthResult((header,)), secrets)


def _add_cookies(headers: HeaderList, url: str, context: Context) -> None:
    """Add what the jar sends; a cookie that HTTP forbids must not stop the others."""
    if context.cookies is None:
        return
    header = cookie_header(v.cookie for v in context.cookies(url) if v.sent)
    if header is not None:
        headers.add(header)


def _secrets(
    resolver: Resolver, lines: tuple[Header, ...], others: Iterable[str]
) -> tuple[str, ...]:
    in_lines = (secret for line in lines for secret in line.secrets)
    return tuple(dict.fromkeys((*resolver.secrets, *in_lines, *others)))


def _proxy(target: Target, context: Context) -> str:
    """Return the proxy by the context's word, else by the settings alone.

    What the system says is not read here: who makes the context puts it there.
    """
    if context.proxy is not None:
        return context.proxy
    if context.settings.proxy_mode != "manual":
        return ""
    choice = proxies.choose(target.scheme, target.host, target.port, context.settings, {})
    if choice.problem:
        raise InvalidField(choice.problem, where="proxy", fix="correct it in the settings")
    return choice.proxy
