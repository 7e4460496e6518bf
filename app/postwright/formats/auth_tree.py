"""The format's `auth` and our Auth: nested members become dotted names and come back."""

import json

from postwright.formats.shapes import Tree, text
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
_FLAGS = {
    "includeBodyHash", "pkce.disabled", "settings.autoFetchToken", "settings.autoRefreshToken",
}  # fmt: skip
_NUMBERS = {"maxBodySize"}


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
    members: Tree = {}
    for name, value in auth.values:
        _put(members, name.split("."), _leaf(name, value))
    first = [name for name in _ORDER.get(auth.type, ()) if name in members]
    names = [*first, *(name for name in members if name not in first)]
    return {"type": auth.type} | {name: members[name] for name in names}


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
    if name == "pkce" or name.startswith("additionalParameters."):
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
