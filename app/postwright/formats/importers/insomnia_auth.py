"""Insomnia's sign-ins by our names."""

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
        words.lost(
            spoken("auth {kind}", kind=kind), spoken("This way to sign in is not known here.")
        )
        return Auth("none")
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
    if kind == "bearer" and text(said.get("prefix")) not in ("", "Bearer"):
        words.lost(
            spoken("auth bearer.prefix"), spoken("The word before the token is always Bearer.")
        )
    return _oauth2(said) if kind == "oauth2" else []


def _oauth2(said: Tree) -> list[tuple[str, str]]:
    grant = text(said.get("grantType"), "authorization_code")
    in_body = said.get("credentialsInBody") is True
    made = [
        ("flow", _FLOWS.get(grant, grant)),
        ("credentials.placement", "body" if in_body else "basic_auth_header"),
        ("tokenConfig.placement.header", text(said.get("tokenPrefix")) or "Bearer"),
        ("settings.autoFetchToken", "true"),
        ("settings.autoRefreshToken", "true"),
    ]
    if grant == "authorization_code" and said.get("usePkce") is not True:
        made.append(("pkce.disabled", "true"))
    extra = [
        f"{name}={text(said.get(name))}" for name in ("audience", "resource") if said.get(name)
    ]
    if extra:
        made.append(("additionalParameters.accessTokenRequest", "\n".join(extra)))
    return made
