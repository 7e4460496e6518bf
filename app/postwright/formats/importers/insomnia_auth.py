"""Insomnia's sign-ins by our names."""

import json

from postwright.formats.importers.imported import unknown_auth
from postwright.formats.importers.insomnia_words import Words
from postwright.formats.shapes import Tree, text
from postwright.model.request import Auth
from postwright.model.said import said as spoken

_NAMES: dict[str, tuple[str, dict[str, str]]] = {
    "basic": ("basic", {"username": "username", "password": "password"}),
    "bearer": ("bearer", {"token": "token"}),
    "digest": ("digest", {"username": "username", "password": "password"}),
    "ntlm": ("ntlm", {"username": "username", "password": "password"}),
    "netrc": ("netrc", {}),
    "iam": (
        "awsv4",
        {
            "accessKeyId": "accessKeyId", "secretAccessKey": "secretAccessKey",
            "sessionToken": "sessionToken", "service": "service", "region": "region",
        },
    ),
    "hawk": (
        "hawk",
        {"id": "authId", "key": "authKey", "algorithm": "algorithm", "ext": "extraData",
         "validatePayload": "includePayloadHash"},
    ),
    "oauth1": (
        "oauth1",
        {
            "consumerKey": "consumerKey", "consumerSecret": "consumerSecret",
            "tokenKey": "accessToken", "tokenSecret": "accessTokenSecret",
            "callback": "callbackUrl", "verifier": "verifier", "timestamp": "timestamp",
            "signatureMethod": "signatureMethod", "nonce": "nonce", "version": "version",
            "realm": "realm", "includeBodyHash": "includeBodyHash",
        },
    ),
    "oauth2": (
        "oauth2",
        {
            "authorizationUrl": "authorizationUrl", "accessTokenUrl": "accessTokenUrl",
            "redirectUrl": "callbackUrl", "clientId": "credentials.clientId",
            "clientSecret": "credentials.clientSecret", "username": "resourceOwner.username",
            "password": "resourceOwner.password", "scope": "scope", "state": "state",
        },
    ),
    "apikey": ("apikey", {"key": "key", "value": "value"}),
}  # fmt: skip
_NO_PREFIX = "NO_PREFIX"
_FLOWS = {"password": "resource_owner_password_credentials"}


def auth_of(said: Tree, words: Words) -> Auth:
    """Return the Auth; `inherit` where nothing is said."""
    kind = text(said.get("type"))
    if not kind or kind == "inherit":
        return Auth("inherit")
    if kind == "none":
        return Auth("none")
    if said.get("disabled") is True:
        words.lost(spoken("auth {kind}", kind=kind), spoken("It was switched off."))
        return Auth("none")
    if kind not in _NAMES:
        words.losses.append(unknown_auth(kind, words.item))
        return Auth("none")
    prefix = text(said.get("prefix"))
    if kind == "bearer" and prefix not in ("", "Bearer"):
        word = "" if prefix == _NO_PREFIX else words.ours(prefix)
        token = f"{word} {words.ours(text(said.get('token')))}".strip()
        made = (("key", "Authorization"), ("value", token), ("placement", "header"))
        return Auth("apikey", made)
    ours, names = _NAMES[kind]
    pairs = [(name, words.ours(text(said[theirs]))) for theirs, name in names.items()
             if text(said.get(theirs))]  # fmt: skip
    return Auth(ours, (*pairs, *_more(kind, said, words)))


def _more(kind: str, said: Tree, words: Words) -> list[tuple[str, str]]:
    if kind == "apikey":
        place = text(said.get("addTo"))
        if place == "cookie":
            words.lost(
                spoken("auth apikey.addTo"),
                spoken("A key cannot go into a cookie; it goes into a header."),
            )
        return [("placement", "query" if place == "queryParams" else "header")]
    if kind == "oauth1" and text(said.get("privateKey")):
        return [("privateKey.type", "text"), ("privateKey.value", text(said.get("privateKey")))]
    return _oauth2(said, words) if kind == "oauth2" else []


def _oauth2(said: Tree, words: Words) -> list[tuple[str, str]]:
    grant = text(said.get("grantType"), "authorization_code")
    in_body = said.get("credentialsInBody") is True
    prefix = text(said.get("tokenPrefix")) or "Bearer"
    made = [
        ("flow", _FLOWS.get(grant, grant)),
        ("credentials.placement", "body" if in_body else "basic_auth_header"),
        ("tokenConfig.placement.header", "" if prefix == _NO_PREFIX else prefix),
        ("settings.autoFetchToken", "true"),
        ("settings.autoRefreshToken", "true"),
    ]
    if grant == "authorization_code" and said.get("usePkce") is not True:
        made.append(("pkce.disabled", "true"))
    extra = [
        {"name": name, "value": words.ours(text(said.get(name))), "placement": "body"}
        for name in ("audience", "resource")
        if said.get(name)
    ]
    if extra:
        written = json.dumps(extra, ensure_ascii=False)
        made.append(("additionalParameters.accessTokenRequest", written))
    return made
