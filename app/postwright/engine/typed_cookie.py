"""A cookie that a person typed, held to what a server's would have to be (RFC 6265bis §5.7)."""

from msgspec.structs import replace

from postwright.engine.cookies import check_prefix
from postwright.model.cookies import Cookie
from postwright.model.said import said
from postwright.protocol import cookie_syntax
from postwright.protocol.cookie_syntax import BadCookie
from postwright.protocol.public_suffix import is_public_suffix
from postwright.protocol.target import TargetError, resolve_target


def checked(typed: Cookie) -> Cookie:
    """Return it as a jar keeps it: host in the form that is dialled, no blanks around.

    Raise BadCookie where it could never be sent as it is; the message says what to change.
    """
    name, value = typed.name.strip(" \t"), typed.value.strip(" \t")
    _check_pair(name, value)
    domain, host_only = _domain(typed.domain.strip(), host_only=typed.host_only)
    path = typed.path.strip()
    if not path.startswith("/"):
        raise BadCookie(said("a path begins with /"))
    if ";" in path or cookie_syntax.has_control(path):
        raise BadCookie(said("a path may hold neither ; nor control characters"))
    check_prefix(name, value, secure=typed.secure, host_only=host_only, path=path)
    return replace(
        typed,
        name=name,
        value=value,
        domain=domain,
        path=path,
        host_only=host_only,
        encoding="utf-8",
    )


def _check_pair(name: str, value: str) -> None:
    if not name and not value:
        raise BadCookie(said("a cookie needs a name or a value"))
    if ";" in name:
        raise BadCookie(said("a name may not hold ; because that would end it"))
    if cookie_syntax.has_control(name):
        raise BadCookie(said("the name holds a control character"))
    if ";" in value:
        raise BadCookie(said("a value may not hold ; because that would end it"))
    if cookie_syntax.has_control(value):
        raise BadCookie(said("the value holds a control character"))
    if "=" in name:
        raise BadCookie(said("a name may not hold = because that would end it"))
    if not name and "=" in value:
        raise BadCookie(said("a value with = needs a name before it"))
    try:
        size_bytes = len((name + value).encode())
    except UnicodeEncodeError:
        raise BadCookie(said("name or value is no text")) from None
    if size_bytes > cookie_syntax.MOST_BYTES:
        raise BadCookie(said("name and value are longer than 4096 bytes"))


def _domain(text: str, *, host_only: bool) -> tuple[str, bool]:
    """Return the host in the form that is dialled; a leading dot means its subdomains too."""
    bare = text.removeprefix(".")
    if not bare:
        raise BadCookie(said("a cookie needs a domain, such as example.test"))
    try:
        host = resolve_target(f"http://{bare}/").host.lower().removesuffix(".")
    except TargetError as error:
        raise BadCookie(said("{bare} is no host: {why}", bare=bare, why=error)) from None
    if any(sign in bare for sign in "/?#@") or (":" in bare and not bare.startswith("[")):
        raise BadCookie(said("{bare} is no host: leave scheme, port and path out", bare=bare))
    host_only = host_only and bare == text
    if host_only:
        return host, True
    if cookie_syntax.is_address(host):
        raise BadCookie(said("{host} is an address, which has no subdomains", host=host))
    if is_public_suffix(host):
        raise BadCookie(said("{host} is a public suffix: strangers have names under it", host=host))
    return host, False
