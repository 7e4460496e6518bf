"""A request as somebody else would send it: nobody, an expired token, a forged one; and verdicts.

Nothing is sent here: each variant is a prepared request made of another.
"""

import base64
import binascii
from collections.abc import Iterable, Sequence
from typing import Literal

import msgspec
from msgspec.structs import replace

from postwright.analysis import credentials
from postwright.analysis.jwt import read_jwt
from postwright.model.exchange import Exchange, Header, PreparedRequest
from postwright.model.request import Auth, Request
from postwright.model.said import said

Kind = Literal["as_is", "none", "environment", "expired", "tampered", "scheme"]
SAFE_METHODS = frozenset(("GET", "HEAD", "OPTIONS"))
HOUR_S = 3600


class Identity(msgspec.Struct, frozen=True):
    """One way to send a request."""

    kind: Kind
    title: str
    note: str = ""
    """What is done to the request."""
    environment: str = ""
    why_not: str = ""
    """Why it cannot be tried here; empty: it can."""


class Verdict(msgspec.Struct, frozen=True):
    """What the answers together say."""

    tone: Literal["ok", "warn", "err", "muted"]
    words: str


def identities(
    prepared: PreparedRequest, environments: Sequence[str], active: str
) -> tuple[Identity, ...]:
    """Return every way to send a request, also those that make no sense for it, with the reason."""
    header = credential(prepared)
    nobody = "" if header else _no_credential(prepared)
    token = _token(header)
    expired = nobody
    if header and read_jwt(token) is None:
        expired = said("The credential is no JWT, so it does not say when it expires")
    return (
        Identity("as_is", said("As it is"), said("The answer that the others are compared with")),
        Identity("none", said("No sign-in"), said("Without the credential, and without cookies")),
        *(
            Identity(
                "environment",
                said("Environment {name}", name=name),
                said("With the variables of {name}", name=name),
                name,
            )
            for name in environments
            if name != active
        ),
        Identity(
            "expired",
            said("Expired token"),
            said("exp is an hour ago; the signature is the old one"),
            why_not=expired,
        ),
        Identity(
            "tampered",
            said("Tampered signature") if read_jwt(token) else said("Altered credential"),
            said("One character of it is another one"),
            why_not=nobody,
        ),
        Identity(
            "scheme",
            said("Wrong scheme"),
            said("The same credential, announced as another kind"),
            why_not=nobody,
        ),
    )


def _no_credential(prepared: PreparedRequest) -> str:
    if prepared.pending or prepared.signing is not None:
        return said("The sign-in is made only while sending, so there is nothing to alter")
    return said("The request carries no credential in a header")


def credential(prepared: PreparedRequest) -> Header | None:
    """Return the header that signs in, None where there is none."""
    headers = prepared.headers
    found = [one for one in headers if one.origin == "auth" and one.value]
    found += [one for one in headers if one.name.lower() == "authorization"]
    found += [one for one in headers if _is_credential(one)]
    return found[0] if found else None


def _is_credential(header: Header) -> bool:
    if header.origin in ("cookie", "automatic", "body"):
        return False
    return bool(header.secrets) or credentials.is_telling(header.name)


def _token(header: Header | None) -> str:
    return header.value.rpartition(" ")[2] if header else ""


def signed_out(request: Request) -> Request:
    """Return a request that signs nobody in by its own means."""
    return replace(request, auth=Auth("none"))


def variant(kind: Kind, prepared: PreparedRequest, now_s: float) -> PreparedRequest:
    """Return what is sent for an identity. The jar learns nothing from it."""
    prepared = replace(prepared, store_cookies=False)
    if kind == "none":
        kept = (
            one
            for one in prepared.headers
            if not (_is_credential(one) or one.name.lower() in ("authorization", "cookie"))
        )
        return replace(prepared, headers=tuple(kept), send_cookies=False)
    header = credential(prepared)
    if header is None or kind in ("as_is", "environment"):
        return prepared
    scheme, space, token = header.value.rpartition(" ")
    if kind == "expired":
        return _with(prepared, header, f"{scheme}{space}{expired_token(token, now_s)}")
    if kind == "tampered":
        return _with(prepared, header, f"{scheme}{space}{tampered(scheme, token)}")
    other = "Basic" if scheme.lower() == "bearer" else "Bearer"
    if header.name.lower() == "authorization":
        return _with(prepared, header, f"{other} {token}")
    return _with(prepared, header, f"Bearer {header.value}", name="Authorization")


def _with(
    prepared: PreparedRequest, header: Header, value: str, *, name: str = ""
) -> PreparedRequest:
    """Return the request with another value in that header, a secret like the first one."""
    token = value.rpartition(" ")[2]
    made = replace(
        header, name=name or header.name, value=value, secrets=(*header.secrets, token), raw=b""
    )
    headers = tuple(made if one is header else one for one in prepared.headers)
    return replace(prepared, headers=headers, secrets=(*prepared.secrets, token), signing=None)


def expired_token(token: str, now_s: float) -> str:
    """Return a JWT that says it expired an hour ago, with the signature that it had."""
    header, _, rest = token.partition(".")
    payload, _, signature = rest.partition(".")
    claims = msgspec.json.decode(_from_base64(payload), type=dict[str, object])
    claims["exp"] = int(now_s) - HOUR_S
    for name in ("iat", "nbf"):
        if name in claims:
            claims[name] = int(now_s) - 2 * HOUR_S
    return f"{header}.{_to_base64(msgspec.json.encode(claims))}.{signature}"


def tampered(scheme: str, token: str) -> str:
    """Return a credential with one character changed: of a signature, of a password."""
    if read_jwt(token) is not None:
        head, _, signature = token.rpartition(".")
        return f"{head}.{_altered(signature)}"
    if scheme.lower() == "basic":
        try:
            pair = base64.b64decode(token, validate=True)
        except (binascii.Error, ValueError):
            return _altered(token)
        user, colon, password = pair.decode("utf-8", "surrogateescape").partition(":")
        changed = f"{user}{colon}{_altered(password)}"
        return base64.b64encode(changed.encode("utf-8", "surrogateescape")).decode()
    return _altered(token)


def _altered(text: str) -> str:
    """Return a text with its middle character changed; the last one may hold unused bits."""
    at = len(text) // 2
    other = "A" if text[at : at + 1] != "A" else "B"
    return f"{text[:at]}{other}{text[at + 1 :]}"


def _from_base64(text: str) -> bytes:
    return base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))


def _to_base64(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def is_let_in(exchange: Exchange) -> bool:
    """Tell whether an answer gave what was asked for."""
    return exchange.response is not None and 200 <= exchange.response.status < 300


def note_of(kind: Kind, exchange: Exchange, baseline: Exchange | None) -> str:
    """Return what one answer means beside that of the request as it is."""
    if exchange.failure is not None:
        return exchange.failure.title
    worked = baseline is not None and is_let_in(baseline)
    if kind == "as_is" or not worked:
        return ""
    if not is_let_in(exchange):
        return said("refused") if kind != "environment" else ""
    return {
        "none": said("no sign-in needed: this path is open"),
        "expired": said("expired token accepted"),
        "tampered": said("accepted: the credential is not checked"),
        "scheme": said("accepted under the wrong scheme"),
        "environment": "",
    }[kind]


def verdicts(results: Iterable[tuple[Kind, Exchange]]) -> tuple[Verdict, ...]:
    """Return what the answers together say about who is let in."""
    found = dict(results)
    baseline = found.get("as_is")
    if baseline is None or baseline.response is None:
        return (Verdict("muted", said("Without an answer to the request as it is, no verdict")),)
    status = baseline.response.status
    if not is_let_in(baseline):
        words = said("As it is, the request gets {status}: nobody can be told apart", status=status)
        return (Verdict("muted", words),)
    tried = {kind: one for kind, one in found.items() if kind not in ("as_is", "environment")}
    accepted = {kind for kind, one in tried.items() if is_let_in(one)}
    if "none" in accepted:
        code = tried["none"].response
        words = said(
            "No sign-in answers {status} too: this path is open",
            status=code.status if code else status,
        )
        return (Verdict("warn", words),)
    told = []
    if "expired" in accepted:
        told.append(Verdict("err", said("The expired token was accepted")))
    if "tampered" in accepted:
        told.append(Verdict("err", said("An altered credential was accepted: it is not checked")))
    if "scheme" in accepted:
        told.append(Verdict("warn", said("The credential was accepted under the wrong scheme")))
    if told or not tried:
        return tuple(told)
    if all(one.response is not None for one in tried.values()):
        return (Verdict("ok", said("Only who signs in properly gets an answer")),)
    return (Verdict("muted", said("Some identities got no answer at all")),)
