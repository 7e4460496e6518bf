"""What a form for OAuth 2.0 asks for, checked: the inputs of its flow as values."""

import hashlib
import json
from collections.abc import Mapping

import msgspec

from postwright.engine.errors import InvalidField
from postwright.model.said import said, said_list, sentences
from postwright.protocol.target import TargetError, resolve_target

CODE, IMPLICIT = "authorization_code", "implicit"
CLIENT, PASSWORD = "client_credentials", "resource_owner_password_credentials"
DEVICE = "device_code"
FLOWS = (CODE, CLIENT, PASSWORD, DEVICE, IMPLICIT)
WITH_PERSON = (CODE, DEVICE, IMPLICIT)
"""Flows in which somebody has to sign in with a browser."""
_TRUE = ("true", "1", "yes")


class Extra(msgspec.Struct, frozen=True):
    """A parameter beside those of the specification."""

    name: str
    value: str
    placement: str = "body"
    """`header`, `query` or `body`."""


class Asked(msgspec.Struct, frozen=True):
    """How a token is to be had, and how it is put."""

    flow: str
    client_id: str
    client_secret: str = ""
    secret_in_body: bool = False
    authorization_url: str = ""
    token_url: str = ""
    refresh_url: str = ""
    device_url: str = ""
    callback_url: str = ""
    username: str = ""
    password: str = ""
    scope: str = ""
    state: str = ""
    issuer: str = ""
    pkce: bool = True
    authorization_extras: tuple[Extra, ...] = ()
    token_extras: tuple[Extra, ...] = ()
    refresh_extras: tuple[Extra, ...] = ()
    token_id: str = ""
    source: str = "access_token"
    """Which member of the answer is sent: `access_token` or `id_token`."""
    prefix: str = "Bearer"
    query: str = ""
    """The query parameter that takes the token; empty: the Authorization header does."""
    fetches: bool = True
    refreshes: bool = True

    @property
    def needs_person(self) -> bool:
        return self.flow in WITH_PERSON


def asked(values: Mapping[str, str]) -> Asked:
    """Return the values as the flow needs them. Raise InvalidField that names what is missing."""
    flow = values.get("flow") or CODE
    if flow not in FLOWS:
        raise InvalidField(
            said("“{flow}” is no flow of OAuth 2.0", flow=flow),
            where=said("auth, flow"),
            fix=said("use {flows}", flows=said_list(tuple(FLOWS), "or")),
        )
    made = Asked(
        flow=flow,
        client_id=_text(values, "credentials.clientId"),
        client_secret=values.get("credentials.clientSecret", ""),
        secret_in_body=values.get("credentials.placement") == "body",
        authorization_url=_text(values, "authorizationUrl"),
        token_url=_text(values, "accessTokenUrl"),
        refresh_url=_text(values, "refreshTokenUrl"),
        device_url=_text(values, "deviceAuthorizationUrl"),
        callback_url=_text(values, "callbackUrl"),
        username=values.get("resourceOwner.username", ""),
        password=values.get("resourceOwner.password", ""),
        scope=_text(values, "scope"),
        state=values.get("state", ""),
        issuer=_text(values, "issuer"),
        pkce=values.get("pkce.disabled", "").lower() not in _TRUE,
        authorization_extras=extras(values, "authorizationRequest"),
        token_extras=extras(values, "accessTokenRequest"),
        refresh_extras=extras(values, "refreshTokenRequest"),
        token_id=values.get("tokenConfig.id", ""),
        source=values.get("tokenConfig.source") or "access_token",
        prefix=values.get("tokenConfig.placement.header", "Bearer").strip(" \t"),
        query=_text(values, "tokenConfig.placement.query"),
        fetches=values.get("settings.autoFetchToken", "true").lower() != "false",
        refreshes=values.get("settings.autoRefreshToken", "true").lower() != "false",
    )
    _check(made)
    return made


def extras(values: Mapping[str, str], request: str) -> tuple[Extra, ...]:
    """Return the additional parameters of one kind of request. Raise InvalidField."""
    text = values.get(f"additionalParameters.{request}", "").strip()
    if not text:
        return ()
    where = said("auth, parameters of {request}", request=request)
    try:
        rows = json.loads(text)
    except ValueError:
        rows = None
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise InvalidField(
            said("they are no list of name, value and placement"),
            where=where,
            fix=said("type NAME=VALUE"),
        )
    usual = "query" if request == "authorizationRequest" else "body"
    found = []
    for row in rows:
        name, placement = str(row.get("name") or ""), str(row.get("placement") or usual)
        if not name or row.get("disabled") is True or row.get("enabled") is False:
            continue
        if placement not in ("header", "query", "body"):
            raise InvalidField(
                said("“{placement}” is no place for {name}", placement=placement, name=name),
                where=where,
                fix=said("header, query or body"),
            )
        found.append(Extra(name, str(row.get("value") or ""), placement))
    return tuple(found)


def key_of(wanted: Asked) -> str:
    """Return what a kept token belongs to: whoever asks the same way gets it again."""
    others = (*wanted.authorization_extras, *wanted.token_extras)
    parts = (
        wanted.flow,
        wanted.token_id,
        wanted.client_id,
        wanted.authorization_url if wanted.flow in (CODE, IMPLICIT) else "",
        wanted.token_url,
        wanted.device_url,
        " ".join(sorted(wanted.scope.split())),
        wanted.username,
        wanted.secret_in_body,
        tuple((one.name, one.value, one.placement) for one in others),
        # Whoever changes the secret wants to know whether the new one is right.
        hashlib.sha256(f"{wanted.client_secret}\0{wanted.password}".encode()).hexdigest(),
    )
    return hashlib.sha256(json.dumps(parts).encode()).hexdigest()


def _text(values: Mapping[str, str], name: str) -> str:
    return values.get(name, "").strip()


_NEEDS = {
    CODE: ("authorization_url", "token_url", "client_id"),
    CLIENT: ("token_url", "client_id"),
    PASSWORD: ("token_url", "username"),
    DEVICE: ("device_url", "token_url", "client_id"),
    IMPLICIT: ("authorization_url", "client_id"),
}
_WORDS = sentences(
    {
        "authorization_url": "authorization URL",
        "token_url": "token URL",
        "refresh_url": "refresh URL",
        "device_url": "device authorization URL",
        "client_id": "client ID",
        "username": "user name",
    }
)


def _check(wanted: Asked) -> None:
    needs = _NEEDS[wanted.flow]
    for name in needs:
        if not getattr(wanted, name):
            raise InvalidField(
                said("the {words} for OAuth 2.0 is empty", words=_WORDS[name]),
                where=said("auth"),
                fix=said("set it under Auth"),
            )
    for name in ("authorization_url", "token_url", "refresh_url", "device_url"):
        if name in needs or (name == "refresh_url" and wanted.refresh_url):
            check_url(getattr(wanted, name), _WORDS[name])
    for extra in wanted.authorization_extras:
        if extra.placement != "query":
            raise InvalidField(
                said(
                    "{name} cannot be sent in a {placement}: the browser opens an address",
                    name=extra.name,
                    placement=extra.placement,
                ),
                where=said("auth, parameters of authorizationRequest"),
                fix=said("choose query"),
            )
    if wanted.source not in ("access_token", "id_token"):
        raise InvalidField(
            said("“{source}” is no token of an answer", source=wanted.source),
            where=said("auth"),
            fix=said("use {name}", name="access_token"),
        )


def check_url(url: str, words: str) -> None:
    """Raise InvalidField for what cannot be asked for a token."""
    try:
        resolve_target(url)
        if "://" not in url:
            raise TargetError(said("it has no scheme, such as https://"))
    except TargetError as error:
        raise InvalidField(
            said("the {words} cannot be used: {why}", words=words, why=error),
            where=said("auth"),
            fix=said("correct the {words}", words=words),
        ) from None
