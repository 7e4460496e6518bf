"""The format's `auth` and our Auth: nested members become dotted names and come back."""

import json

from msgspec.structs import replace

from postwright.formats.shapes import Tree, text
from postwright.model.options import Postwright
from postwright.model.request import Auth

_ORDER = {
    "basic": ("username", "password"),
    "bearer": ("token",),
    "digest": ("username", "password"),
    "ntlm": ("username", "password", "domain"),
    "wsse": ("username", "password"),
    "apikey": ("key", "value", "placement"),
    "awsv4": (
        "accessKeyId", "secretAccessKey", "sessionToken", "service", "region", "profileName",
    ),
    "oauth1": (
        "consumerKey", "consumerSecret", "accessToken", "accessTokenSecret", "callbackUrl",
        "verifier", "signatureMethod", "privateKey", "timestamp", "nonce", "version", "realm",
        "placement", "includeBodyHash",
    ),
    "oauth2": (
        "flow", "authorizationUrl", "accessTokenUrl", "refreshTokenUrl", "callbackUrl",
        "credentials", "resourceOwner", "additionalParameters", "scope", "state", "pkce",
        "tokenConfig", "settings",
    ),
}  # fmt: skip
"""Members in Bruno's order; others follow as they stand."""
_INNER = (
    "clientId", "clientSecret", "username", "password",
    "authorizationRequest", "accessTokenRequest", "refreshTokenRequest",
    "id", "placement", "source", "autoFetchToken", "autoRefreshToken",
)  # fmt: skip
"""The same of what the members of oauth2 hold."""
_FLAGS = {
    "includeBodyHash", "pkce.disabled", "settings.autoFetchToken", "settings.autoRefreshToken",
}  # fmt: skip
_NUMBERS = {"maxBodySize"}
_GROUPS = {
    "credentials", "resourceOwner", "additionalParameters", "pkce", "tokenConfig",
    "tokenConfig.placement", "settings", "privateKey",
}  # fmt: skip
"""Members that hold members; an empty one is written `{}`."""
_OURS = ("hawk", "jwt", "netrc")
"""Kinds that the format has no word for: all of such an Auth is a setting of ours."""
_OUR_FLOWS = ("device_code",)
"""Flows of OAuth 2.0 that the format has no word for: such an Auth is one of ours too."""
_OUR_INPUTS = {
    "awsv4": ("profileFile", "placement", "expires", "payload"),
    "ntlm": ("workstation",),
    "oauth2": ("issuer", "deviceAuthorizationUrl"),
    "wsse": ("digestForm",),
}
"""Inputs that the format has no key for; of oauth2 also those of a flow of ours."""


def read_auth(value: object) -> Auth | None:
    """Return the Auth; None where the file says nothing."""
    if isinstance(value, str) and value:
        return Auth(value)
    if not isinstance(value, dict) or not value.get("type"):
        return None
    rest = {name: member for name, member in value.items() if name != "type"}
    return Auth(text(value["type"]), tuple(_dotted(rest, "")))


def auth_tree(auth: Auth | None) -> object:
    """Return what the file says; None where the key is to be absent."""
    if auth is None or auth.type in ("", "none"):
        return None
    if auth.type == "inherit":
        return "inherit"
    if _is_ours(auth.type, auth.get("flow")):
        return None
    ours = _OUR_INPUTS.get(auth.type, ())
    members: Tree = {}
    for name, value in auth.values:
        if name in ours or (auth.type == "oauth2" and _is_silent(name, value)):
            continue
        if (name, value) == ("pkce.disabled", "false"):
            name, value = "pkce", "{}"
        _put(members, name.split("."), _leaf(name, value))
    first = [name for name in _order(auth) if name in members]
    if auth.type == "oauth2":
        members = {name: _in_order(member) for name, member in members.items()}
    names = [*first, *(name for name in members if name not in first)]
    return {"type": auth.type} | {name: members[name] for name in names}


def take_in(auth: Auth | None, settings: Postwright) -> tuple[Auth | None, Postwright]:
    """Return the Auth with what our settings add to it, and the settings without that."""
    if not settings.auth:
        return auth, settings
    pairs = dict(settings.auth)
    kind = pairs.get("type", "")
    if _is_ours(kind, pairs.get("flow", "")) and auth is None:
        del pairs["type"]
        return Auth(kind, tuple(pairs.items())), replace(settings, auth=())
    names = _OUR_INPUTS.get(auth.type, ()) if auth else ()
    added = tuple((name, value) for name, value in settings.auth if name in names)
    if auth is None or not added:
        return auth, settings
    rest = tuple(pair for pair in settings.auth if pair not in added)
    return Auth(auth.type, (*auth.values, *added)), replace(settings, auth=rest)


def put_out(auth: Auth | None, settings: Postwright) -> Postwright:
    """Return the settings with what the format cannot say of the Auth."""
    if auth is None:
        return settings
    if _is_ours(auth.type, auth.get("flow")):
        own = (("type", auth.type), *auth.values)
        others = (pair for pair in settings.auth if pair[0] not in dict(own))
        return replace(settings, auth=(*own, *others))
    names = _OUR_INPUTS.get(auth.type, ())
    added = tuple((name, value) for name, value in auth.values if name in names)
    return replace(settings, auth=(*settings.auth, *added)) if added else settings


def _order(auth: Auth) -> tuple[str, ...]:
    names = _ORDER.get(auth.type, ())
    if auth.type != "oauth2" or auth.get("flow") == "authorization_code":
        return names
    last = names[names.index("tokenConfig") :]
    return (*(n for n in names if n not in ("additionalParameters", *last)),
            "additionalParameters", *last)  # fmt: skip


def _in_order(member: object) -> object:
    if not isinstance(member, dict):
        return member
    first = {name: member[name] for name in _INNER if name in member}
    return first | member


def _is_silent(name: str, value: str) -> bool:
    """Tell whether an empty text says nothing: the prefix of a token may be empty."""
    return not value and name != "tokenConfig.placement.header"


def _is_ours(kind: str, flow: str) -> bool:
    return kind in _OURS or (kind == "oauth2" and flow in _OUR_FLOWS)


def _dotted(members: Tree, above: str) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    for name, value in members.items():
        if isinstance(value, dict) and value:
            pairs += _dotted(value, f"{above}{name}.")
        elif isinstance(value, dict | list):
            pairs.append((above + name, json.dumps(value, ensure_ascii=False)))
        else:
            pairs.append((above + name, text(value)))
    return pairs


def _leaf(name: str, value: str) -> object:
    if name in _FLAGS and value in ("true", "false"):
        return value == "true"
    if name in _NUMBERS and value.isdecimal():
        return int(value)
    if name in _GROUPS and value == "{}":
        return {}
    if name.startswith("additionalParameters."):
        try:
            return json.loads(value)
        except ValueError:
            return value
    return value


def _put(members: Tree, names: list[str], value: object) -> None:
    *above, last = names
    for name in above:
        inner = members.setdefault(name, {})
        if not isinstance(inner, dict):
            return
        members = inner
    members[last] = value
