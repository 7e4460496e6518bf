"""One request of a Hoppscotch export; `<<name>>` is a variable there."""

import re

from postwright.formats.importers.imported import Loss
from postwright.formats.importers.typed_body import body_of
from postwright.formats.shapes import Tree, flag, text, tree, trees
from postwright.model.request import (
    Auth,
    Body,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    Variable,
)
from postwright.model.said import said as spoken
from postwright.protocol.url_text import sync_params, with_query

_VARIABLE = re.compile(r"<<([^<>\r\n]+)>>")
_PLAIN = {"basic": "basic", "digest": "digest", "bearer": "bearer"}
_SCRIPTS = (("preRequestScript", "before-request"), ("testScript", "after-response"))
_FLOWS = {
    "AUTHORIZATION_CODE": "authorization_code", "CLIENT_CREDENTIALS": "client_credentials",
    "PASSWORD": "resource_owner_password_credentials", "IMPLICIT": "implicit",
}  # fmt: skip
_OAUTH2 = {
    "authEndpoint": "authorizationUrl", "tokenEndpoint": "accessTokenUrl",
    "clientID": "credentials.clientId", "clientSecret": "credentials.clientSecret",
    "scopes": "scope", "username": "resourceOwner.username", "password": "resourceOwner.password",
}  # fmt: skip
_OTHERS: dict[str, tuple[str, dict[str, str]]] = {
    "aws-signature": (
        "awsv4",
        {"accessKey": "accessKeyId", "secretKey": "secretAccessKey", "region": "region",
         "serviceName": "service", "serviceToken": "sessionToken"},
    ),
    "hawk": (
        "hawk",
        {"authId": "authId", "authKey": "authKey", "algorithm": "algorithm", "ext": "extraData",
         "app": "app", "dlg": "delegation", "nonce": "nonce", "timestamp": "timestamp",
         "includePayloadHash": "includePayloadHash"},
    ),
    "jwt": (
        "jwt",
        {"algorithm": "algorithm", "secret": "secret", "payload": "payload",
         "headerPrefix": "headerPrefix", "paramName": "queryParamKey",
         "isSecretBase64Encoded": "isSecretBase64Encoded", "jwtHeaders": "header"},
    ),
}  # fmt: skip


def ours(said: str) -> str:
    """Return the text with our variables."""
    return _VARIABLE.sub(r"{{\1}}", said)


def fields_of(value: object) -> tuple[Field, ...]:
    """Return the rows that have a name or a value."""
    rows = (
        Field(
            ours(text(row.get("key"))),
            ours(text(row.get("value"))),
            enabled=flag(row.get("active"), True),
            note=text(row.get("description")),
        )
        for row in trees(value)
    )
    return tuple(row for row in rows if row.name or row.value)


def request_of(said: Tree, above: tuple[str, ...], losses: list[Loss]) -> Request:
    """Return a request."""
    name = text(said.get("name")) or "Untitled"
    place = " / ".join((*above, name))
    url = ours(text(said.get("endpoint")) or text(said.get("url")) + text(said.get("path")))
    rows = [Param(f.name, f.value, f.enabled, f.note) for f in fields_of(said.get("params"))]
    enabled = [row for row in rows if row.enabled]
    if enabled:
        url = with_query(url, [*sync_params(url, ()), *enabled])
    off = [row for row in rows if not row.enabled]
    body, headers = _body(tree(said.get("body")), fields_of(said.get("headers")))
    why = spoken("An export names no files; choose it again.")
    unchosen: list[str] = [
        spoken("part {name}", name=part.name) for part in body.parts if part.kind == "file"
    ]
    unchosen += ["body"] if body.kind == "file" else []
    losses += [Loss(field, why, "approximated", place) for field in unchosen]
    scripts = tuple(
        Script(kind, text(said.get(member)))
        for member, kind in _SCRIPTS
        if text(said.get(member)).strip()
    )
    if scripts:
        losses.append(
            Loss("scripts", spoken("Kept and shown, but not run."), "approximated", place)
        )
    variables = (
        Variable(row.name, row.value, enabled=row.enabled)
        for row in fields_of(said.get("requestVariables"))
    )
    return Request(
        name,
        text(said.get("method")) or "GET",
        url,
        headers=headers,
        params=sync_params(url, (*sync_params(url, ()), *off)),
        body=body,
        auth=auth_of(tree(said.get("auth")), place, losses),
        variables=tuple(variables),
        scripts=scripts,
        docs=text(said.get("description")),
    )


def _body(said: Tree, headers: tuple[Field, ...]) -> tuple[Body, tuple[Field, ...]]:
    kind, content = text(said.get("contentType")), said.get("body")
    if kind == "multipart/form-data" and isinstance(content, list):
        return Body("multipart-form", parts=tuple(map(_part, trees(content)))), headers
    if kind == "application/octet-stream":
        return Body("file", files=(FileChoice("", kind),)), headers
    if kind == "application/x-www-form-urlencoded" and "&" not in text(content):
        lines = (line for line in text(content).splitlines() if line.strip())
        pairs = (line.removeprefix("#").partition(":") for line in lines)
        fields = tuple(Field(ours(n.strip()), ours(v.strip())) for n, _, v in pairs if n.strip())
        return Body("form-urlencoded", fields=fields), headers
    if not kind:
        return Body(), headers
    if not any(row.name.lower() == "content-type" for row in headers):
        headers = (*headers, Field("Content-Type", kind))
    made = body_of(ours(text(content)), headers)
    return made.body, made.headers


def _part(row: Tree) -> Part:
    name, on = ours(text(row.get("key"))), flag(row.get("active"), True)
    kind = text(row.get("contentType"))
    if row.get("isFile") is True:
        return Part(name, "file", content_type=kind, enabled=on)
    return Part(name, value=ours(text(row.get("value"))), content_type=kind, enabled=on)


def auth_of(said: Tree, item: str, losses: list[Loss]) -> Auth:
    """Return the Auth; `inherit` where nothing is said."""
    kind = text(said.get("authType"))
    if not kind or kind == "inherit":
        return Auth("inherit")
    if kind == "none" or said.get("authActive") is False:
        return Auth("none")
    if kind in _PLAIN:
        names = ("token",) if kind == "bearer" else ("username", "password")
        return Auth(kind, tuple((name, ours(text(said.get(name)))) for name in names))
    if kind == "api-key":
        in_query = "QUERY" in text(said.get("addTo")).upper()
        pairs = tuple((name, ours(text(said.get(name)))) for name in ("key", "value"))
        return Auth("apikey", (*pairs, ("placement", "query" if in_query else "header")))
    if kind == "oauth-2":
        return _oauth2(tree(said.get("grantTypeInfo")))
    if kind in _OTHERS:
        type_, names_ = _OTHERS[kind]
        pairs = tuple((n, ours(text(said[t]))) for t, n in names_.items() if text(said.get(t)))
        return Auth(type_, pairs)
    losses.append(
        Loss(
            spoken("auth {kind}", kind=kind),
            spoken("This way to sign in is not known here."),
            item=item,
        )
    )
    return Auth("none")


def _oauth2(said: Tree) -> Auth:
    pairs = [("flow", _FLOWS.get(text(said.get("grantType")), "authorization_code"))]
    pairs += [(name, ours(text(said[t]))) for t, name in _OAUTH2.items() if text(said.get(t))]
    if said.get("isPKCE") is False:
        pairs.append(("pkce.disabled", "true"))
    in_body = text(said.get("clientAuthentication")).upper() == "IN_BODY"
    pairs.append(("credentials.placement", "body" if in_body else "basic_auth_header"))
    pairs += [("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true")]
    return Auth("oauth2", tuple(pairs))
