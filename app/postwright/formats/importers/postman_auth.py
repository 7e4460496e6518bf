"""Postman's sign-ins by our names, for v2.1 (lists of pairs) and v2.0 (objects)."""

import json

from postwright.formats.importers.imported import Loss, unknown_auth
from postwright.formats.shapes import Tree, text, tree, trees
from postwright.model.request import Auth
from postwright.model.said import said as spoken

NAMES: dict[str, dict[str, str]] = {
    "basic": {"username": "username", "password": "password"},
    "bearer": {"token": "token"},
    "digest": {"username": "username", "password": "password"},
    "ntlm": {"username": "username", "password": "password", "domain": "domain"},
    "apikey": {"key": "key", "value": "value", "in": "placement"},
    "awsv4": {
        "accessKey": "accessKeyId", "secretKey": "secretAccessKey",
        "sessionToken": "sessionToken", "service": "service", "region": "region",
    },
    "oauth1": {
        "consumerKey": "consumerKey", "consumerSecret": "consumerSecret", "token": "accessToken",
        "tokenSecret": "accessTokenSecret", "signatureMethod": "signatureMethod",
        "timestamp": "timestamp", "nonce": "nonce", "version": "version", "realm": "realm",
        "includeBodyHash": "includeBodyHash", "callback": "callbackUrl", "verifier": "verifier",
    },
    "hawk": {
        "authId": "authId", "authKey": "authKey", "algorithm": "algorithm", "nonce": "nonce",
        "timestamp": "timestamp", "extraData": "extraData", "app": "app",
        "delegation": "delegation", "includePayloadHash": "includePayloadHash",
    },
    "edgegrid": {
        "accessToken": "accessToken", "clientToken": "clientToken", "baseURL": "baseURL",
        "clientSecret": "clientSecret", "headersToSign": "headersToSign", "nonce": "nonce",
        "timestamp": "timestamp",
    },
    "jwt": {
        "algorithm": "algorithm", "secret": "secret", "payload": "payload", "header": "header",
        "isSecretBase64Encoded": "isSecretBase64Encoded", "addTokenTo": "addTokenTo",
        "headerPrefix": "headerPrefix", "queryParamKey": "queryParamKey",
    },
    "oauth2": {
        "authUrl": "authorizationUrl", "accessTokenUrl": "accessTokenUrl",
        "refreshTokenUrl": "refreshTokenUrl", "redirect_uri": "callbackUrl",
        "clientId": "credentials.clientId", "clientSecret": "credentials.clientSecret",
        "username": "resourceOwner.username", "password": "resourceOwner.password",
        "scope": "scope", "state": "state",
    },
}  # fmt: skip
TYPES = {"edgegrid": "akamai-edgegrid"}
FLOWS = {
    "authorization_code": "authorization_code",
    "authorization_code_with_pkce": "authorization_code",
    "client_credentials": "client_credentials",
    "password_credentials": "resource_owner_password_credentials",
    "implicit": "implicit",
}
EXTRAS = {
    "authRequestParams": "authorizationRequest", "tokenRequestParams": "accessTokenRequest",
    "refreshRequestParams": "refreshTokenRequest",
}  # fmt: skip
PLACES = {"request_url": "query", "request_header": "header", "request_body": "body"}
_SILENT = {
    "showPassword", "disableRetryRequest", "addEmptyParamsToSign", "saveHelperData", "tokenName",
    "useBrowser", "tokenType", "id", "autoAddParam", "disableHeaderEncoding", "accessToken",
    "challengeAlgorithm", "code_verifier", "grant_type", "client_authentication", "addTokenTo",
    "headerPrefix", "addParamsToHeader", "addAuthDataToQuery", "authRequestParams",
    "tokenRequestParams", "refreshRequestParams", "privateKey", "algorithm", "workstation",
}  # fmt: skip
"""Taken up below, or without an effect on what is sent."""


def auth_of(value: object, item: str, losses: list[Loss]) -> Auth:
    """Return the Auth; `inherit` where nothing is said."""
    said = tree(value)
    kind = text(said.get("type"))
    if not kind:
        return Auth("inherit")
    if kind == "noauth":
        return Auth("none")
    if kind not in NAMES:
        losses.append(unknown_auth(kind, item))
        return Auth("none")
    raw = _raw(said.get(kind))
    values = {name: text(value) for name, value in raw.items()}
    names = NAMES[kind]
    pairs = [(ours, values[theirs]) for theirs, ours in names.items() if values.get(theirs)]
    pairs += _more(kind, values) + (_extras(raw) if kind == "oauth2" else [])
    if kind == "oauth2" and values.get("accessToken"):
        if not (values.get("accessTokenUrl") or values.get("authUrl")):
            return _ready_token(values, item, losses)
        why = spoken("The token that Postman kept is left out; it is fetched anew.")
        losses.append(Loss("auth oauth2.accessToken", why, item=item))
    for name in values:
        if name not in names and name not in _SILENT and values[name]:
            losses.append(
                Loss(
                    spoken("auth {kind}.{name}", kind=kind, name=name),
                    spoken("It has no equal."),
                    item=item,
                )
            )
    return Auth(TYPES.get(kind, kind), tuple(pairs))


def _ready_token(values: dict[str, str], item: str, losses: list[Loss]) -> Auth:
    """Return a token that was typed or kept, with nothing to fetch another one from."""
    prefix = values.get("headerPrefix", "Bearer").strip()
    token = values["accessToken"]
    why = spoken("The token is sent as it stands.")
    losses.append(Loss("auth oauth2", why, "mapped", item))
    if values.get("addTokenTo") == "queryParams":
        pairs = (("key", "access_token"), ("value", token), ("placement", "query"))
        return Auth("apikey", pairs)
    if prefix == "Bearer":
        return Auth("bearer", (("token", token),))
    written = f"{prefix} {token}".strip()
    return Auth("apikey", (("key", "Authorization"), ("value", written), ("placement", "header")))


def _raw(value: object) -> Tree:
    """Return the inputs of v2.1, `[{key, value}]`, or of v2.0, `{key: value}`."""
    if isinstance(value, list):
        return {text(row.get("key")): row.get("value") for row in trees(value)}
    return tree(value)


def _extras(raw: Tree) -> list[tuple[str, str]]:
    """Return what is sent beside the usual in requests for a token."""
    made = []
    for theirs, ours in EXTRAS.items():
        rows = [
            {"name": text(row.get("key")), "value": text(row.get("value")),
             "placement": PLACES.get(text(row.get("send_as")), "body")}
            | ({} if row.get("enabled") is not False else {"disabled": True})
            for row in trees(raw.get(theirs))
            if row.get("key")
        ]  # fmt: skip
        if rows:
            made.append((f"additionalParameters.{ours}", json.dumps(rows, ensure_ascii=False)))
    return made


def _more(kind: str, values: dict[str, str]) -> list[tuple[str, str]]:
    """Return the inputs that are not only called otherwise."""
    if kind == "oauth1":
        made = []
        if values.get("addParamsToHeader") == "false":
            made.append(("placement", "query"))
        if values.get("privateKey"):
            made += [("privateKey.type", "text"), ("privateKey.value", values["privateKey"])]
        return made
    if kind == "awsv4" and values.get("addAuthDataToQuery") == "true":
        return [("placement", "query")]
    if kind == "ntlm" and values.get("workstation"):
        return [("workstation", values["workstation"])]
    return _oauth2(values) if kind == "oauth2" else []


def _oauth2(values: dict[str, str]) -> list[tuple[str, str]]:
    grant = values.get("grant_type", "authorization_code")
    flow = FLOWS.get(grant, "authorization_code")
    made = [("flow", flow)]
    in_header = values.get("client_authentication", "header") == "header"
    made.append(("credentials.placement", "basic_auth_header" if in_header else "body"))
    if flow == "authorization_code" and not grant.endswith("_with_pkce"):
        made.append(("pkce.disabled", "true"))
    if values.get("addTokenTo") == "queryParams":
        made.append(("tokenConfig.placement.query", "access_token"))
    else:
        made.append(("tokenConfig.placement.header", values.get("headerPrefix", "Bearer").strip()))
    made += [("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true")]
    return made
