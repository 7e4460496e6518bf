"""One request of a Hoppscotch export; `<<name>>` is a variable there."""

import json
import re

from msgspec.structs import replace

from postwright.formats.importers.hoppscotch_answers import examples_of
from postwright.formats.importers.imported import Loss, unknown_auth
from postwright.formats.importers.typed_body import body_of, graphql
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
_ROWS = re.compile(r"\s*#?[^=&\r\n]*:")
_PLAIN = {"basic": "basic", "digest": "digest", "bearer": "bearer"}
_SCRIPTS = (("preRequestScript", "before-request"), ("testScript", "after-response"))
_FLOWS = {
    "AUTHORIZATION_CODE": "authorization_code", "CLIENT_CREDENTIALS": "client_credentials",
    "PASSWORD": "resource_owner_password_credentials", "IMPLICIT": "implicit",
}  # fmt: skip
_EXTRAS = {
    "authRequestParams": "authorizationRequest", "tokenRequestParams": "accessTokenRequest",
    "refreshRequestParams": "refreshTokenRequest",
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
    "akamai-eg": (
        "akamai-edgegrid",
        {"accessToken": "accessToken", "clientToken": "clientToken",
         "clientSecret": "clientSecret", "baseURL": "baseURL", "nonce": "nonce",
         "timestamp": "timestamp", "headersToSign": "headersToSign", "maxBodySize": "maxBodySize"},
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
    method = text(said.get("method")) or "GET"
    if "query" in said and "method" not in said:  # of a collection for GraphQL
        method, body = "POST", graphql(ours(text(said["query"])), ours(text(said.get("variables"))))
        losses.append(Loss("query", spoken("It became the JSON that carries it."), "mapped", place))
    why = spoken("An export names no files; choose it again.")
    unchosen: list[str] = [
        spoken("part {name}", name=part.name) for part in body.parts if part.kind == "file"
    ]
    unchosen += ["body"] if body.kind == "file" else []
    losses += [Loss(field, why, "approximated", place) for field in unchosen]
    variables = (
        Variable(row.name, row.value, enabled=row.enabled)
        for row in fields_of(said.get("requestVariables"))
    )
    made = Request(
        name,
        method,
        url,
        headers=headers,
        params=sync_params(url, (*sync_params(url, ()), *off)),
        body=body,
        auth=auth_of(tree(said.get("auth")), place, losses),
        variables=tuple(variables),
        scripts=scripts_of(said, place, losses),
        docs=text(said.get("description")),
    )
    examples = examples_of(said.get("responses"), made, _asked, place, losses)
    return replace(made, examples=examples) if examples else made


def _asked(original: Tree) -> Request:
    """Return the request that a saved answer was given to; it has no answers of its own."""
    return request_of({**original, "responses": None}, (), [])


def scripts_of(said: Tree, item: str, losses: list[Loss]) -> tuple[Script, ...]:
    """Return scripts as they stand; they are kept and shown, never run."""
    found = tuple(
        Script(kind, text(said.get(member)))
        for member, kind in _SCRIPTS
        if text(said.get(member)).strip()
    )
    if found:
        why = spoken("Kept and shown, but not run.")
        losses.append(Loss(spoken("scripts"), why, "approximated", item))
    return found


def _body(said: Tree, headers: tuple[Field, ...]) -> tuple[Body, tuple[Field, ...]]:
    kind, content = text(said.get("contentType")), said.get("body")
    if kind == "multipart/form-data" and isinstance(content, list):
        return Body("multipart-form", parts=tuple(map(_part, trees(content)))), headers
    if kind == "application/octet-stream":
        return Body("file", files=(FileChoice("", kind),)), headers
    if kind == "application/x-www-form-urlencoded" and _ROWS.match(text(content)):
        lines = [line.strip() for line in text(content).splitlines() if line.strip()]
        return Body("form-urlencoded", fields=tuple(map(_row, lines))), headers
    if not kind:
        return Body(), headers
    if not any(row.name.lower() == "content-type" for row in headers):
        headers = (*headers, Field("Content-Type", kind))
    made = body_of(ours(text(content)), headers)
    return made.body, made.headers


def _row(line: str) -> Field:
    """Return a row of a form: `name: value`, a `#` before it switches it off."""
    name, _, value = line.removeprefix("#").partition(":")
    return Field(ours(name.strip()), ours(value.strip()), enabled=not line.startswith("#"))


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
        return _oauth2(tree(said.get("grantTypeInfo")), text(said.get("addTo")))
    if kind in _OTHERS:
        type_, names_ = _OTHERS[kind]
        pairs = tuple((n, ours(text(said[t]))) for t, n in names_.items() if text(said.get(t)))
        return Auth(type_, pairs)
    losses.append(unknown_auth(kind, item))
    return Auth("none")


def _oauth2(said: Tree, place: str) -> Auth:
    in_query = "QUERY" in place.upper()
    if text(said.get("token")) and not (said.get("authEndpoint") or said.get("tokenEndpoint")):
        token = ours(text(said.get("token")))
        if in_query:
            rows = (("key", "access_token"), ("value", token), ("placement", "query"))
            return Auth("apikey", rows)
        return Auth("bearer", (("token", token),))
    pairs = [("flow", _FLOWS.get(text(said.get("grantType")), "authorization_code"))]
    pairs += [(name, ours(text(said[t]))) for t, name in _OAUTH2.items() if text(said.get(t))]
    if said.get("isPKCE") is False:
        pairs.append(("pkce.disabled", "true"))
    in_body = text(said.get("clientAuthentication")).upper() == "IN_BODY"
    pairs.append(("credentials.placement", "body" if in_body else "basic_auth_header"))
    if in_query:
        pairs.append(("tokenConfig.placement.query", "access_token"))
    for theirs, name in _EXTRAS.items():
        if rows_ := [_extra(row) for row in trees(said.get(theirs)) if row.get("key")]:
            written = json.dumps(rows_, ensure_ascii=False)
            pairs.append((f"additionalParameters.{name}", written))
    pairs += [("settings.autoFetchToken", "true"), ("settings.autoRefreshToken", "true")]
    return Auth("oauth2", tuple(pairs))


def _extra(row: Tree) -> Tree:
    """Return a parameter of a request for a token."""
    place = {"headers": "header", "url": "query"}.get(text(row.get("sendIn")), "body")
    made: Tree = {"name": ours(text(row.get("key"))), "value": ours(text(row.get("value")))}
    made |= {"placement": place} if "sendIn" in row else {}
    return made | ({} if row.get("active") is not False else {"disabled": True})
