"""Every text of a request, a folder, a collection, an environment in which a credential may stand.

A Place is shown to a function, and what it returns is put there; so one walk lists and replaces.
"""

import json
from collections.abc import Callable
from functools import partial

import msgspec
from msgspec.structs import replace

from postwright.analysis import credentials
from postwright.analysis.credentials import Found
from postwright.model.collection import Collection, Folder
from postwright.model.options import Options, Postwright
from postwright.model.request import (
    Auth,
    Body,
    Example,
    Field,
    Param,
    Part,
    Request,
    Script,
    Variable,
)
from postwright.model.said import said
from postwright.protocol.url_text import sync_params


class Place(msgspec.Struct, frozen=True):
    """A text, and the credentials in it."""

    where: str
    """As people call it: `header Authorization`, `auth token`, `URL`."""
    name: str
    """What a variable for it would be called."""
    text: str
    found: tuple[Found, ...] = ()


See = Callable[[Place], str]
Find = Callable[[str], tuple[Found, ...]]

SECRET_INPUTS = {
    "basic": ("password",),
    "bearer": ("token",),
    "apikey": ("value",),
    "digest": ("password",),
    "ntlm": ("password",),
    "jwt": ("secret",),
    "oauth1": ("consumerSecret", "accessTokenSecret", "privateKey.value", "verifier"),
    "oauth2": ("credentials.clientSecret", "resourceOwner.password"),
    "awsv4": ("secretAccessKey", "sessionToken"),
    "hawk": ("authKey",),
    "akamai-edgegrid": ("accessToken", "clientToken", "clientSecret"),
    "wsse": ("password",),
}
"""The inputs of each auth scheme that hold nothing but a secret."""


class Walk:
    """Shows the texts of values to `see` and returns the values with its answers."""

    def __init__(self, see: See, *, look: bool = True) -> None:
        """Without `look` the texts are shown alone, and nothing is found in them."""
        self._see, self._look = see, look

    def request(self, request: Request) -> Request:
        url = self._url(said("URL"), "url_secret", request.url)
        params = tuple(self._param(row) for row in request.params)
        if url != request.url:
            params = sync_params(url, params)
        return replace(
            request,
            url=url,
            params=params,
            headers=self._headers(request.headers),
            body=self._body(request.body),
            auth=self._auth(request.auth),
            options=self._options(request.options),
            variables=tuple(self._variable(row) for row in request.variables),
            assertions=tuple(
                replace(row, value=self._text(said("assertion"), "expected", row.value))
                for row in request.assertions
            ),
            scripts=self._scripts(request.scripts),
            examples=tuple(self._example(example) for example in request.examples),
            docs=self._text(said("docs"), "docs_secret", request.docs),
            note=self._text(said("description"), "docs_secret", request.note),
        )

    def folder(self, folder: Folder) -> Folder:
        """Do it for what a folder itself says; its items are the caller's."""
        return replace(
            folder,
            headers=self._headers(folder.headers),
            auth=self._auth(folder.auth) if folder.auth else folder.auth,
            variables=tuple(self._variable(row) for row in folder.variables),
            scripts=self._scripts(folder.scripts),
            docs=self._text(said("docs"), "docs_secret", folder.docs),
            postwright=self._settings(folder.postwright),
        )

    def collection(self, collection: Collection) -> Collection:
        """Do it for what a collection itself says, but for its variables."""
        options = self._options(Options(postwright=collection.postwright, config=collection.config))
        return replace(
            collection,
            headers=self._headers(collection.headers),
            auth=self._auth(collection.auth) if collection.auth else collection.auth,
            scripts=self._scripts(collection.scripts),
            docs=self._text(said("docs"), "docs_secret", collection.docs),
            postwright=options.postwright,
            config=options.config,
        )

    def _text(self, where: str, name: str, text: str) -> str:
        return self._shown(where, name, text, credentials.of_text)

    def _code(self, where: str, name: str, code: str) -> str:
        return self._shown(where, name, code, credentials.of_code)

    def _secret(self, where: str, name: str, text: str) -> str:
        kind = credentials.kind_of(name)
        return self._shown(where, name, text, lambda typed: credentials.of_secret(typed, kind))

    def _named(self, where: str, name: str, text: str) -> str:
        find = partial(credentials.of_field, name)
        return self._shown(said("{where} {name}", where=where, name=name), name, text, find)

    def _url(self, where: str, name: str, text: str) -> str:
        return self._shown(where, name, text, credentials.of_url)

    def _raw(self, where: str, name: str, text: str) -> str:
        return self._shown(where, name, text, credentials.of_body)

    def _shown(self, where: str, name: str, text: str, find: Find) -> str:
        if not text:
            return text
        return self._see(Place(where, name, text, find(text) if self._look else ()))

    def _headers(self, rows: tuple[Field, ...]) -> tuple[Field, ...]:
        return tuple(replace(r, value=self._named(said("header"), r.name, r.value)) for r in rows)

    def _param(self, row: Param) -> Param:
        if row.kind == "query" and row.enabled:
            return row  # the URL says it
        return replace(
            row,
            value=self._named(
                said("path parameter") if row.kind == "path" else said("query parameter"),
                row.name,
                row.value,
            ),
        )

    def _body(self, body: Body) -> Body:
        return replace(
            body,
            text=self._raw(said("body"), "body_secret", body.text),
            fields=tuple(
                replace(row, value=self._named(said("body field"), row.name, row.value))
                for row in body.fields
            ),
            parts=tuple(self._part(part) for part in body.parts),
        )

    def _part(self, part: Part) -> Part:
        headers = tuple((n, self._named(said("part header"), n, v)) for n, v in part.headers)
        value = part.value
        if part.kind == "text":
            value = self._named(said("body field"), part.name, value)
        return replace(part, value=value, headers=headers)

    def _auth(self, auth: Auth) -> Auth:
        secret = SECRET_INPUTS.get(auth.type, ())
        values = []
        for name, value in auth.values:
            last = name.rpartition(".")[2] if name != "privateKey.value" else "private_key"
            if name in secret:
                value = self._secret(said("auth {name}", name=name), _auth_name(auth, last), value)
            elif name.startswith("additionalParameters"):
                value = self._rows_of_json(said("auth {name}", name=name), last, value)
            elif value.startswith(("http://", "https://")):
                value = self._url(said("auth {name}", name=name), last, value)
            else:
                value = self._text(said("auth {name}", name=name), last, value)
            values.append((name, value))
        return replace(auth, values=tuple(values))

    def _rows_of_json(self, where: str, name: str, text: str) -> str:
        """Show the rows of a list that stands as JSON: their names are members of their own."""
        try:
            rows = json.loads(text)
        except ValueError:
            return self._raw(where, name, text)
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            return self._raw(where, name, text)
        changed = []
        for row in rows:
            key, value = str(row.get("name", "")), row.get("value")
            new = self._named(where, key, value) if isinstance(value, str) else value
            changed.append(row | {"value": new} if "value" in row else row)
        return text if changed == rows else json.dumps(changed, ensure_ascii=False)

    def _options(self, options: Options) -> Options:
        config = options.config
        proxy = config.proxy
        if proxy.password:
            proxy = replace(
                proxy,
                password=self._secret(said("proxy password"), "proxy_password", proxy.password),
            )
        certificates = tuple(
            replace(
                row,
                passphrase=self._secret(
                    said("client certificate of {domain}, passphrase", domain=row.domain),
                    "certificate_passphrase",
                    row.passphrase,
                ),
            )
            for row in config.client_certificates
        )
        return replace(
            options,
            postwright=self._settings(options.postwright),
            config=replace(config, proxy=proxy, client_certificates=certificates),
        )

    def _settings(self, settings: Postwright) -> Postwright:
        passphrase = settings.tls.cert_passphrase
        if passphrase:
            new = self._secret(
                said("certificate's passphrase"), "certificate_passphrase", passphrase
            )
            settings = replace(settings, tls=replace(settings.tls, cert_passphrase=new))
        if settings.network.proxy:
            new = self._url(said("proxy"), "proxy_password", settings.network.proxy)
            settings = replace(settings, network=replace(settings.network, proxy=new))
        if settings.upload is not None:
            fields = tuple(
                (n, self._named(said("upload"), n, v)) for n, v in settings.upload.fields
            )
            settings = replace(settings, upload=replace(settings.upload, fields=fields))
        return settings

    def _variable(self, row: Variable) -> Variable:
        if not row.secret:
            return replace(row, value=self._named(said("variable"), row.name, row.value))
        # Only a collection and its environments have secret ones.
        value = self._secret(said("variable {name}", name=row.name), row.name, row.value)
        return replace(row, value=value, secret=False)

    def _scripts(self, scripts: tuple[Script, ...]) -> tuple[Script, ...]:
        return tuple(
            replace(script, code=self._code(said("script"), "script_secret", script.code))
            for script in scripts
        )

    def _example(self, example: Example) -> Example:
        response = example.response
        headers = tuple((n, self._named(said("example header"), n, v)) for n, v in response.headers)
        body = self._raw(said("example body"), "example_secret", response.body)
        return replace(
            example,
            url=self._url(said("example URL"), "url_secret", example.url),
            headers=self._headers(example.headers),
            params=tuple(
                replace(r, value=self._named(said("example parameter"), r.name, r.value))
                for r in example.params
            ),
            body=self._body(example.body),
            response=replace(response, headers=headers, body=body),
        )


def environment_place(row: Variable) -> Place:
    """Return a variable of an environment, or of a collection, with what is found in it."""
    if row.secret:
        found = credentials.of_secret(row.value, credentials.kind_of(row.name))
    elif "://" in row.value:
        found = credentials.of_url(row.value)
    else:
        found = credentials.of_field(row.name, row.value)
    return Place(said("variable {name}", name=row.name), row.name, row.value, found)


def _auth_name(auth: Auth, last: str) -> str:
    if auth.type == "apikey":
        return auth.get("key") or "api_key"
    return last
