"""One request of a Yaak export; `${[ name ]}` is a variable there."""

import re

from msgspec.structs import replace

from postwright.formats.importers.imported import Loss, unknown_auth
from postwright.formats.importers.typed_body import body_of, graphql
from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.request import Auth, Body, Field, FileChoice, Param, Part, Request
from postwright.model.said import said as spoken
from postwright.protocol.url_text import sync_params, with_query

_TEMPLATE = re.compile(r"\$\{\[\s*(.*?)\s*\]\}", re.S)
_PLAIN = re.compile(r"[\w.\-]+")
_CALLS = {
    "uuid.v4()": "$guid",
    "timestamp.unix()": "$timestamp",
    "timestamp.iso8601()": "$isoTimestamp",
}
_NAMES: dict[str, tuple[str, dict[str, str]]] = {
    "basic": ("basic", {"username": "username", "password": "password"}),
    "bearer": ("bearer", {"token": "token"}),
    "digest": ("digest", {"username": "username", "password": "password"}),
    "ntlm": ("ntlm", {"username": "username", "password": "password", "domain": "domain"}),
    "apikey": ("apikey", {"key": "key", "value": "value", "location": "placement"}),
    "awsv4": (
        "awsv4",
        {"accessKeyId": "accessKeyId", "secretAccessKey": "secretAccessKey",
         "sessionToken": "sessionToken", "region": "region", "service": "service"},
    ),
    "auth-aws-sig-v4": (
        "awsv4",
        {"accessKeyId": "accessKeyId", "secretAccessKey": "secretAccessKey",
         "sessionToken": "sessionToken", "region": "region", "service": "service"},
    ),
    "jwt": (
        "jwt",
        {"algorithm": "algorithm", "secret": "secret", "payload": "payload",
         "headerPrefix": "headerPrefix", "secretBase64": "isSecretBase64Encoded"},
    ),
    "oauth1": (
        "oauth1",
        {"consumerKey": "consumerKey", "consumerSecret": "consumerSecret",
         "tokenKey": "accessToken", "tokenSecret": "accessTokenSecret",
         "signatureMethod": "signatureMethod", "realm": "realm", "nonce": "nonce",
         "timestamp": "timestamp", "version": "version", "callback": "callbackUrl",
         "verifier": "verifier"},
    ),
    "oauth2": (
        "oauth2",
        {"authorizationUrl": "authorizationUrl", "accessTokenUrl": "accessTokenUrl",
         "redirectUri": "callbackUrl", "clientId": "credentials.clientId",
         "clientSecret": "credentials.clientSecret", "username": "resourceOwner.username",
         "password": "resourceOwner.password", "scope": "scope", "state": "state",
         "headerPrefix": "tokenConfig.placement.header"},
    ),
}  # fmt: skip
_FLOWS = {"password": "resource_owner_password_credentials"}


def ours(said: str, losses: list[Loss] | None = None, item: str = "") -> str:
    """Return the text with our variables; a call without an equal is kept and told."""

    def name(found: re.Match[str]) -> str:
        if found[1] in _CALLS:
            return f"{{{{{_CALLS[found[1]]}}}}}"
        if _PLAIN.fullmatch(found[1]):
            return f"{{{{{found[1]}}}}}"
        if losses is not None:
            why = spoken("This call has no equal; the text was kept.")
            losses.append(Loss(found[0], why, item=item))
        return found[0]

    return _TEMPLATE.sub(name, said)


def rows_of(value: object, losses: list[Loss] | None = None, item: str = "") -> tuple[Field, ...]:
    """Return the rows that have a name or a value."""
    rows = (
        Field(
            ours(text(row.get("name")), losses, item),
            ours(text(row.get("value")), losses, item),
            enabled=flag(row.get("enabled"), True),
        )
        for row in trees(value)
    )
    return tuple(row for row in rows if row.name or row.value)


def request_of(said: Tree, above: tuple[str, ...], losses: list[Loss]) -> Request:
    """Return a request."""
    url = ours(text(said.get("url")))
    name = text(said.get("name")) or url or "Untitled"
    place = " / ".join((*above, name))
    url = ours(text(said.get("url")), losses, place)
    rows = rows_of(said.get("urlParameters"), losses, place)
    query = [Param(f.name, f.value, f.enabled) for f in rows if not f.name.startswith(":")]
    paths = [Param(f.name[1:], f.value, kind="path") for f in rows if f.name.startswith(":")]
    enabled = [row for row in query if row.enabled]
    if enabled:
        url = with_query(url, [*sync_params(url, ()), *enabled])
    off = [row for row in query if not row.enabled]
    headers = rows_of(said.get("headers"), losses, place)
    body, headers = _body(said, headers, losses, place)
    return Request(
        name,
        text(said.get("method")) or "GET",
        url,
        headers=headers,
        params=sync_params(url, (*sync_params(url, ()), *off, *paths)),
        body=body,
        auth=auth_of(said, place, losses),
        docs=text(said.get("description")),
    )


def _body(
    said: Tree, headers: tuple[Field, ...], losses: list[Loss], item: str
) -> tuple[Body, tuple[Field, ...]]:
    kind, content = text(said.get("bodyType")), tree(said.get("body"))
    form = trees(content.get("form"))
    if kind == "application/x-www-form-urlencoded":
        return Body("form-urlencoded", fields=rows_of(form, losses, item)), headers
    if kind == "multipart/form-data":
        return Body(
            "multipart-form", parts=tuple(_part(row, losses, item) for row in form)
        ), headers
    if kind == "binary":
        return Body("file", files=(FileChoice(text(content.get("filePath"))),)), headers
    if kind == "graphql":
        losses.append(
            Loss(
                spoken("body graphql"),
                spoken("It became the JSON that carries it."),
                "mapped",
                item,
            )
        )
        if "query" in content:
            given = ours(text(content.get("variables")), losses, item)
            return graphql(ours(text(content["query"]), losses, item), given), headers
        return Body("json", text=ours(text(content.get("text")), losses, item)), headers
    inner = ours(text(content.get("text")), losses, item)
    if not kind or not inner:
        return Body(), headers
    if "/" in kind and not any(row.name.lower() == "content-type" for row in headers):
        headers = (*headers, Field("Content-Type", kind))
    made = body_of(inner, headers)
    return made.body, made.headers


def _part(row: Tree, losses: list[Loss], item: str) -> Part:
    made = Part(
        ours(text(row.get("name")), losses, item),
        content_type=text(row.get("contentType")),
        enabled=flag(row.get("enabled"), True),
    )
    if file := text(row.get("file")):
        return replace(made, kind="file", files=(file,), filename=text(row.get("filename")))
    return replace(made, value=ours(text(row.get("value")), losses, item))


def auth_of(said: Tree, item: str, losses: list[Loss]) -> Auth:
    """Return the Auth; `inherit` where nothing is said."""
    kind, values = text(said.get("authenticationType")), tree(said.get("authentication"))
    if not kind:
        return Auth("inherit")
    if kind == "none" or values.get("disabled") is True:
        return Auth("none")
    if kind not in _NAMES:
        losses.append(unknown_auth(kind, item))
        return Auth("none")
    type_, names = _NAMES[kind]
    pairs = [(n, ours(text(values[t]), losses, item)) for t, n in names.items()
             if text(values.get(t))]  # fmt: skip
    if kind == "oauth2":
        grant = text(values.get("grantType"), "authorization_code")
        in_body = text(values.get("credentials")) == "body"
        pairs += [
            ("flow", _FLOWS.get(grant, grant)),
            ("credentials.placement", "body" if in_body else "basic_auth_header"),
            ("settings.autoFetchToken", "true"),
            ("settings.autoRefreshToken", "true"),
        ]
        if grant == "authorization_code" and values.get("usePkce") is not True:
            pairs.append(("pkce.disabled", "true"))
    return Auth(type_, tuple(pairs))
