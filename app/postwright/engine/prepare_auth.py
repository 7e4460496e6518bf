"""How a prepared request signs in: whose auth counts, and what it adds as far as is known."""

from urllib.parse import unquote

import msgspec

from postwright.engine.auth import SCHEMES
from postwright.engine.auth.basic import header as basic_header
from postwright.engine.auth.scheme import AuthResult, FromFile, NeedsToken, Signer, Unsigned
from postwright.engine.errors import InvalidField
from postwright.engine.headers import HeaderList
from postwright.engine.inputs import inputs_of
from postwright.engine.ports import Context
from postwright.engine.signing import sign_now
from postwright.engine.small_files import SmallFiles
from postwright.engine.variables import Resolver
from postwright.model.collection import Lineage
from postwright.model.exchange import Header, Origin, Pending, Shadowed, Signing
from postwright.model.request import Auth
from postwright.model.said import said
from postwright.protocol.target import Target


class Signed(msgspec.Struct, frozen=True):
    """What signing in adds, and what it takes to do it again."""

    added: AuthResult = AuthResult()
    secrets: tuple[str, ...] = ()
    """The values of secret inputs."""
    signing: Signing | None = None
    warnings: tuple[str, ...] = ()


def effective_auth(auth: Auth, lineage: Lineage) -> tuple[Auth, Origin]:
    """Return the nearest auth that does not say `inherit`, and who said it."""
    if auth.type != "inherit":
        return auth, "request"
    for folder in reversed(lineage.folders):
        if folder.auth is not None and folder.auth.type != "inherit":
            return folder.auth, f"folder:{folder.name}"
    shared = lineage.collection.auth
    if shared is not None and shared.type != "inherit":
        return shared, "collection"
    return Auth("none"), ""


def sign(
    auth: Auth, unsigned: Unsigned, host: str, *, resolver: Resolver, context: Context
) -> Signed:
    """Return what the scheme makes of a request to a host. Raise NotSent."""
    if auth.type in ("none", "inherit"):
        return Signed()
    scheme = SCHEMES.get(auth.type)
    if scheme is None:
        raise InvalidField(
            said("{type} auth is not supported", type=auth.type),
            where=said("auth"),
            fix=said("choose another kind of auth"),
        )
    files = SmallFiles(lambda path: context.files(path).path, context.read)
    values, secrets = inputs_of(scheme, auth, resolver)
    if isinstance(scheme, FromFile):
        values = scheme.filled(values, host, files)
        secrets += [values[name] for name in scheme.secrets if values.get(name)]
    signing = None
    if isinstance(scheme, NeedsToken):
        token = scheme.usable(values, context.tokens, unsigned.now)
        unsigned = msgspec.structs.replace(unsigned, token=token)
    if isinstance(scheme, Signer):
        signing = Signing(
            auth.type,
            tuple(values.items()),
            unsigned.now,
            unsigned.seed,
            unsigned.target,
            unsigned.body,
            unsigned.token,
        )
    added = sign_now(scheme, values, unsigned)
    return Signed(added, tuple(secrets), signing, tuple(files.warnings))


def add_signed(
    headers: HeaderList, added: AuthResult, scheme: str, choice: str
) -> tuple[Pending, ...]:
    """Add a scheme's headers. Return those that follow; `choice` is of a row beside them."""
    for header in added.headers:
        headers.add_auth(header, scheme, choice)
    return tuple(
        p for p in added.pending if headers.settle(Header(p.header, p.why, "auth"), scheme, choice)
    )


def signs(headers: HeaderList, choice: str) -> bool:
    """Tell whether the scheme's word counts: a row that won over it is not to be replaced."""
    return choice != "row" or not any(s.origin == "auth" for s in headers.shadowed)


def sign_with_userinfo(target: Target, auth: Auth, headers: HeaderList) -> Signed:
    """Make Basic auth of `user:password@` in the URL; anything else that signs in wins."""
    if not target.userinfo:
        return Signed()
    user, _, password = target.userinfo.partition(":")
    header = basic_header(unquote(user), unquote(password))
    secrets = tuple(text for text in (unquote(password), *header.secrets) if text)
    row = headers.row("authorization")
    if row or auth.type not in ("none", "inherit"):
        by = row.origin if row else "auth"
        headers.shadowed.append(Shadowed(header.name, header.value, "request", by))
        return Signed(secrets=secrets)
    headers.add(header)
    return Signed(AuthResult((header,)), secrets)
