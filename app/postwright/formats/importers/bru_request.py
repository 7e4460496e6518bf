"""A `.bru` request, or what a folder or collection says in one, as values of ours."""

import json
import re
from collections.abc import Iterator
from typing import Literal

from msgspec.structs import replace

from postwright.formats.importers.bru_text import Block, Pair
from postwright.formats.importers.imported import Loss
from postwright.formats.importers.typed_body import graphql
from postwright.formats.shapes import Tree
from postwright.model.options import Options
from postwright.model.request import (
    Assertion,
    Auth,
    Body,
    Capture,
    Field,
    FileChoice,
    Param,
    Part,
    Request,
    Script,
    TextKind,
    Variable,
)
from postwright.model.said import said as spoken
from postwright.protocol.url_text import sync_params

Blocks = dict[str, Block]
METHODS = ("get", "post", "put", "patch", "delete", "head", "options", "trace", "connect", "http")
_KINDS: dict[str, TextKind] = {"json": "json", "text": "text", "xml": "xml", "sparql": "sparql"}
_SCRIPTS = (
    ("script:pre-request", "before-request"), ("script:post-response", "after-response"),
    ("tests", "tests"),
)  # fmt: skip
_TYPES: dict[str, Literal["number", "boolean", "object"]] = {
    "number": "number", "boolean": "boolean", "object": "object",
}  # fmt: skip
_FILE = re.compile(r"@file\((.*?)\)")
_TYPE = re.compile(r"@contentType\((.*?)\)")
_OAUTH2 = {
    "grant_type": "flow", "callback_url": "callbackUrl", "authorization_url": "authorizationUrl",
    "access_token_url": "accessTokenUrl", "refresh_token_url": "refreshTokenUrl",
    "client_id": "credentials.clientId", "client_secret": "credentials.clientSecret",
    "username": "resourceOwner.username", "password": "resourceOwner.password", "scope": "scope",
    "state": "state", "credentials_id": "tokenConfig.id", "token_source": "tokenConfig.source",
    "auto_fetch_token": "settings.autoFetchToken",
    "auto_refresh_token": "settings.autoRefreshToken",
}  # fmt: skip
_OAUTH1 = {
    "consumer_key": "consumerKey", "consumer_secret": "consumerSecret",
    "access_token": "accessToken", "token_secret": "accessTokenSecret",
    "callback_url": "callbackUrl", "signature_method": "signatureMethod",
    "include_body_hash": "includeBodyHash",
}  # fmt: skip
_EXTRAS = {
    "auth_req": "authorizationRequest", "access_token_req": "accessTokenRequest",
    "refresh_token_req": "refreshTokenRequest",
}  # fmt: skip
_FLOWS = {"password": "resource_owner_password_credentials"}


def request_of(said: Blocks, name: str, losses: list[Loss]) -> Request:
    """Return the request of a file whose method block is one of `METHODS`."""
    kind = next(kind for kind in METHODS if kind in said)
    head, meta = said[kind], said.get("meta", Block("meta"))
    name = meta.get("name") or name
    url = head.get("url")
    method = head.get("method") if kind == "http" else kind.upper()
    rows = [*_params(said, "query"), *_params(said, "path")]
    return Request(
        name,
        method.upper() or "GET",
        url,
        headers=headers_of(said),
        params=sync_params(url, rows),
        body=_body(said, head.get("body"), name, losses),
        auth=auth_of(said, head.get("auth"), name, losses),
        options=_options(said.get("settings", Block(""))),
        variables=variables_of(said.get("vars:pre-request", said.get("vars", Block("")))),
        assertions=tuple(_assertion(pair) for pair in said.get("assert", Block("")).pairs),
        captures=tuple(
            Capture(pair.value, pair.name.removeprefix("@"), enabled=pair.enabled)
            for pair in said.get("vars:post-response", Block("")).pairs
        ),
        scripts=scripts_of(said, name, losses),
        docs=said.get("docs", Block("")).text.strip("\n"),
        tags=tuple(meta.get("tags").split("\n")) if meta.get("tags") else (),
        seq=int(meta.get("seq")) if meta.get("seq").isdigit() else 1,
    )


def headers_of(said: Blocks) -> tuple[Field, ...]:
    """Return the rows of `headers`."""
    return _fields(said.get("headers", Block("")))


def variables_of(block: Block) -> tuple[Variable, ...]:
    """Return the rows of a block of variables; a local one is like any other."""
    return tuple(
        Variable(
            pair.name.removeprefix("@"),
            pair.value,
            _TYPES.get(pair.kind, "string"),
            enabled=pair.enabled,
            note=pair.note,
        )
        for pair in block.pairs
    )


def scripts_of(said: Blocks, item: str, losses: list[Loss]) -> tuple[Script, ...]:
    """Return scripts as they stand; they are kept and shown, never run."""
    found = tuple(
        Script(kind, said[name].text)
        for name, kind in _SCRIPTS
        if name in said and said[name].text.strip()
    )
    if found:
        losses.append(Loss("scripts", spoken("Kept and shown, but not run."), "approximated", item))
    return found


def auth_of(said: Blocks, mode: str, item: str, losses: list[Loss]) -> Auth:
    """Return the Auth of that mode; `inherit` where the file says so."""
    if mode in ("", "none", "inherit"):
        return Auth("inherit" if mode == "inherit" else "none")
    block = said.get(f"auth:{mode}")
    if block is None:
        losses.append(
            Loss(
                spoken("auth {mode}", mode=mode),
                spoken("The file does not say its inputs."),
                item=item,
            )
        )
        return Auth(mode)
    if mode == "oauth2":
        return Auth(mode, (*_oauth2(block), *_extras(said)))
    if mode == "oauth1":
        return Auth(mode, tuple(_oauth1(block)))
    return Auth(mode, tuple((p.name, _place(p)) for p in block.pairs if p.value))


def _place(pair: Pair) -> str:
    """Return a value; the query has a word of its own there."""
    in_query = pair.name == "placement" and pair.value == "queryparams"
    return "query" if in_query else pair.value


def _oauth1(block: Block) -> Iterator[tuple[str, str]]:
    kind = block.get("privateKeyType")
    for pair in block.pairs:
        if pair.name in ("private_key", "privateKey") and pair.value:
            file = _FILE.fullmatch(pair.value)
            yield "privateKey.type", "file" if file or kind == "file" else "text"
            yield "privateKey.value", file[1] if file else pair.value
        elif pair.value and pair.name != "privateKeyType":
            yield _OAUTH1.get(pair.name, pair.name), _place(pair)


def _oauth2(block: Block) -> list[tuple[str, str]]:
    pairs = []
    for pair in block.pairs:
        if not pair.value:
            continue
        if pair.name == "grant_type":
            pairs.append(("flow", _FLOWS.get(pair.value, pair.value)))
        elif pair.name in _OAUTH2:
            pairs.append((_OAUTH2[pair.name], pair.value))
        elif pair.name == "credentials_placement":
            in_body = pair.value == "body"
            pairs.append(("credentials.placement", "body" if in_body else "basic_auth_header"))
        elif pair.name == "pkce" and pair.value == "false":
            pairs.append(("pkce.disabled", "true"))
    if block.get("token_placement") in ("url", "query"):
        pairs.append(("tokenConfig.placement.query", block.get("token_query_key")))
    else:
        pairs.append(("tokenConfig.placement.header", block.get("token_header_prefix")))
    return pairs


def _extras(said: Blocks) -> list[tuple[str, str]]:
    """Return what is sent beside the usual in requests for a token."""
    made = []
    for theirs, name in _EXTRAS.items():
        rows: list[Tree] = []
        for word, place in (("headers", "header"), ("queryparams", "query"), ("body", "body")):
            block = said.get(f"auth:oauth2:additional_params:{theirs}:{word}", Block(""))
            for pair in block.pairs:
                row: Tree = {"name": pair.name, "value": pair.value, "placement": place}
                rows.append(row | ({} if pair.enabled else {"disabled": True}))
        if rows:
            written = json.dumps(rows, ensure_ascii=False)
            made.append((f"additionalParameters.{name}", written))
    return made


def _params(said: Blocks, kind: str) -> list[Param]:
    name = "params:path" if kind == "path" else "params:query"
    block = said.get(name) or (said.get("query") if kind == "query" else None) or Block("")
    is_path = kind == "path"
    return [
        Param(p.name, p.value, p.enabled, p.note, kind="path" if is_path else "query")
        for p in block.pairs
    ]


def _fields(block: Block) -> tuple[Field, ...]:
    return tuple(Field(p.name, p.value, p.enabled, p.note) for p in block.pairs)


def _assertion(pair: Pair) -> Assertion:
    operator, _, value = pair.value.partition(" ")
    return Assertion(pair.name, operator, value, enabled=pair.enabled)


def _body(said: Blocks, mode: str, item: str, losses: list[Loss]) -> Body:
    if mode in _KINDS:
        block = said.get(f"body:{mode}") or (said.get("body") if mode == "json" else None)
        return Body(_KINDS[mode], text=block.text if block else "")
    if mode in ("form-urlencoded", "formUrlEncoded"):
        return Body("form-urlencoded", fields=_fields(said.get("body:form-urlencoded", Block(""))))
    if mode in ("multipart-form", "multipartForm"):
        rows = said.get("body:multipart-form", Block("")).pairs
        return Body("multipart-form", parts=tuple(map(_part, rows)))
    if mode == "file":
        rows = said.get("body:file", Block("")).pairs
        return Body("file", files=tuple(_choice(pair) for pair in rows))
    if mode == "graphql":
        why = spoken("It became the JSON body that carries it.")
        losses.append(Loss(spoken("body graphql"), why, "mapped", item))
        query, variables = said.get("body:graphql"), said.get("body:graphql:vars")
        return graphql(query.text if query else "", variables.text if variables else "")
    return Body()


def _part(pair: Pair) -> Part:
    kind = _TYPE.search(pair.value)
    value = _TYPE.sub("", pair.value).strip()
    file = _FILE.fullmatch(value)
    made = Part(
        pair.name,
        content_type=kind[1] if kind else "",
        enabled=pair.enabled,
        note=pair.note,
    )
    if file is None:
        return replace(made, value=value)
    return replace(made, kind="file", files=tuple(filter(None, file[1].split("|"))))


def _choice(pair: Pair) -> FileChoice:
    file, kind = _FILE.search(pair.value), _TYPE.search(pair.value)
    return FileChoice(file[1] if file else "", kind[1] if kind else "", selected=pair.enabled)


def _options(block: Block) -> Options:
    options = Options()
    if block.get("encodeUrl"):
        options = replace(options, encode_url=block.get("encodeUrl") == "true")
    if block.get("timeout").isdigit():
        options = replace(options, timeout_ms=int(block.get("timeout")))
    if block.get("followRedirects"):
        options = replace(options, follow_redirects=block.get("followRedirects") == "true")
    if block.get("maxRedirects").isdigit():
        options = replace(options, max_redirects=int(block.get("maxRedirects")))
    return options
