"""The requests that ask for a token (RFC 6749, RFC 7636, RFC 8628), as values; nothing is sent."""

import base64
from urllib.parse import quote_plus, urlencode

import msgspec

from postwright.engine.oauth2.asked import Asked, Extra
from postwright.model.said import said
from postwright.protocol.target import resolve_target, with_pair

FORM = "application/x-www-form-urlencoded"
DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
Pairs = tuple[tuple[str, str], ...]


class Call(msgspec.Struct, frozen=True):
    """A POST to the authorization server."""

    title: str
    """What it is for, in words."""
    url: str
    form: Pairs
    headers: Pairs = ()
    secrets: tuple[str, ...] = ()
    """What is to be masked in it."""

    @property
    def body(self) -> bytes:
        return urlencode(self.form).encode("ascii")


def authorization_url(
    wanted: Asked, redirect_uri: str, state: str, challenge: str = "", nonce: str = ""
) -> str:
    """Return the address that the user's browser opens (RFC 6749 §4.1.1, §4.2.1)."""
    pairs = [
        ("response_type", _response_type(wanted)),
        ("client_id", wanted.client_id),
        ("redirect_uri", redirect_uri),
        ("scope", wanted.scope),
        ("state", state),
        ("nonce", nonce),
    ]
    if challenge:
        pairs += [("code_challenge", challenge), ("code_challenge_method", "S256")]
    pairs += [(one.name, one.value) for one in wanted.authorization_extras]
    target = resolve_target(wanted.authorization_url)
    line = target.target
    for name, value in pairs:
        if value:
            line = with_pair(line, name, value)
    return f"{target.scheme}://{target.authority}{line}"


def _response_type(wanted: Asked) -> str:
    if wanted.flow != "implicit":
        return "code"
    return "token" if wanted.source == "access_token" else "id_token token"


def code_call(wanted: Asked, code: str, redirect_uri: str, verifier: str) -> Call:
    """Exchange a code for a token (RFC 6749 §4.1.3, RFC 7636 §4.5)."""
    form = [
        ("grant_type", "authorization_code"),
        ("code", code),
        ("redirect_uri", redirect_uri),
    ]
    if verifier:
        form.append(("code_verifier", verifier))
    return _call(wanted, said("Exchange the code"), form, secrets=(code, verifier))


def client_call(wanted: Asked) -> Call:
    """Ask by the client's own right (RFC 6749 §4.4.2)."""
    return _call(
        wanted, said("Fetch a token"), [("grant_type", "client_credentials"), *_scope(wanted)]
    )


def password_call(wanted: Asked) -> Call:
    """Ask with a user's name and password (RFC 6749 §4.3.2)."""
    form = [
        ("grant_type", "password"),
        ("username", wanted.username),
        ("password", wanted.password),
        *_scope(wanted),
    ]
    return _call(wanted, said("Fetch a token"), form, secrets=(wanted.password,))


def device_call(wanted: Asked) -> Call:
    """Ask for a code that the user types elsewhere (RFC 8628 §3.1)."""
    return _call(wanted, said("Ask for a device code"), _scope(wanted), url=wanted.device_url)


def poll_call(wanted: Asked, device_code: str, number: int) -> Call:
    """Ask whether the user has typed it (RFC 8628 §3.4)."""
    form = [("grant_type", DEVICE_GRANT), ("device_code", device_code)]
    return _call(
        wanted,
        said("Ask for the token, time {number}", number=number),
        form,
        secrets=(device_code,),
    )


def refresh_call(wanted: Asked, refresh_token: str) -> Call:
    """Ask for a new token with the refresh token of the last one (RFC 6749 §6)."""
    form = [("grant_type", "refresh_token"), ("refresh_token", refresh_token)]
    return _call(
        wanted,
        said("Refresh the token"),
        form,
        secrets=(refresh_token,),
        url=wanted.refresh_url or wanted.token_url,
        extras=wanted.refresh_extras,
    )


def credentials(client_id: str, client_secret: str) -> str:
    """Return what follows `Basic`: both are form-encoded first (RFC 6749 §2.3.1)."""
    pair = f"{quote_plus(client_id)}:{quote_plus(client_secret)}"
    return base64.b64encode(pair.encode("ascii")).decode("ascii")


def _scope(wanted: Asked) -> list[tuple[str, str]]:
    return [("scope", wanted.scope)] if wanted.scope else []


def _call(
    wanted: Asked,
    title: str,
    form: list[tuple[str, str]],
    *,
    secrets: tuple[str, ...] = (),
    url: str = "",
    extras: tuple[Extra, ...] | None = None,
) -> Call:
    """Add who the client is, and the additional parameters at their places."""
    extras = wanted.token_extras if extras is None else extras
    form = list(form)
    headers = []
    hidden = [*secrets]
    if not wanted.client_secret:
        if wanted.client_id:
            form.append(("client_id", wanted.client_id))  # a public client (§3.2.1)
    elif wanted.secret_in_body:
        form += [("client_id", wanted.client_id), ("client_secret", wanted.client_secret)]
    else:
        word = credentials(wanted.client_id, wanted.client_secret)
        headers.append(("Authorization", f"Basic {word}"))
        hidden.append(word)
    hidden.append(wanted.client_secret)
    target = resolve_target(url or wanted.token_url)
    line = target.target
    for one in extras:
        if one.placement == "header":
            headers.append((one.name, one.value))
        elif one.placement == "query":
            line = with_pair(line, one.name, one.value)
        else:
            form.append((one.name, one.value))
    return Call(
        title,
        f"{target.scheme}://{target.authority}{line}",
        tuple(form),
        tuple(headers),
        tuple(dict.fromkeys(text for text in hidden if text)),
    )
