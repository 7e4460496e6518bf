"""Hawk: a MAC over the request line, host, port, time and, if wanted, the body.

https://github.com/mozilla/hawk/blob/main/API.md
"""

import base64
import hmac
from collections.abc import Mapping
from urllib.parse import urlsplit

import msgspec

from postwright.engine.auth.scheme import (
    WHEN_READ,
    AuthResult,
    Hashing,
    Heard,
    Input,
    Signer,
    Unsigned,
)
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header, Pending
from postwright.model.said import said
from postwright.protocol.challenges import Challenge, challenges
from postwright.protocol.hawk_text import Artifacts, normalized


class Hawk(Signer):
    """`Authorization: Hawk`; a clock that the server finds wrong is set right once."""

    type = "hawk"
    label = said("Hawk")
    inputs = (
        Input("authId", said("Key ID")),
        Input("authKey", said("Key"), secret=True),
        Input("algorithm", said("Algorithm"), default="sha256", choices=("sha256", "sha1")),
        Input(
            "includePayloadHash", said("Sign the body"), default="false", choices=("false", "true")
        ),
        Input("extraData", said("Extra data")),
        Input("app", said("Application ID"), rare=True),
        Input("delegation", said("Delegated by"), rare=True),
        Input("nonce", said("Nonce"), rare=True, hint=said("random")),
        Input("timestamp", said("Timestamp"), rare=True, hint=said("now")),
    )

    def hashing(self, values: Mapping[str, str], request: Unsigned, /) -> Hashing | None:
        """Return the payload hash, where it is wanted."""
        if values.get("includePayloadHash") != "true":
            return None
        return payload_hashing(_algorithm(values), request.header("content-type"))

    def choose(
        self, values: Mapping[str, str], challenges: tuple[Challenge, ...], /
    ) -> Challenge | None:
        """Return the challenge that tells the server's time, if it is the server's indeed."""
        key, algorithm = values.get("authKey", ""), _algorithm(values)
        for challenge in challenges:
            ts, tsm = challenge.get("ts"), challenge.get("tsm")
            if challenge.scheme.lower() != "hawk" or not ts.isdecimal() or values.get("timestamp"):
                continue
            if hmac.compare_digest(timestamp_mac(key, algorithm, ts).encode(), tsm.encode()):
                return challenge
        return None

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the Authorization header."""
        key_id, key = values.get("authId", ""), values.get("authKey", "")
        if not key_id or not key:
            raise InvalidField(said("Hawk needs a key and its ID"), where=said("auth"))
        hashed = self.hashing(values, request) is not None
        if hashed and request.digest is None:
            return AuthResult(pending=(Pending("Authorization", WHEN_READ),))
        text = base64.b64encode(request.digest or b"").decode() if hashed else ""
        made = _artifacts(values, request, text)
        mac = mac_of(made, key, _algorithm(values))
        return AuthResult((Header("Authorization", _line(key_id, made, mac), "auth", (mac,)),))

    def heard(
        self, values: Mapping[str, str], request: Unsigned, fields: Mapping[str, str], /
    ) -> Heard:
        """Check Server-Authorization, by which the server proves that it has the key."""
        found = challenges([fields.get("server-authorization", "")])
        if not found or found[0].scheme.lower() != "hawk" or not found[0].get("mac"):
            return Heard()
        own = _artifacts(values, request, found[0].get("hash"))
        made = msgspec.structs.replace(own, ext=found[0].get("ext"))
        mac = mac_of(made, values.get("authKey", ""), _algorithm(values), kind="response")
        if hmac.compare_digest(mac.encode(), found[0].get("mac").encode()):
            return Heard()
        return Heard(
            defect=said("The server does not prove that it has the key (Server-Authorization).")
        )


def _artifacts(values: Mapping[str, str], request: Unsigned, payload: str) -> Artifacts:
    now = request.challenge.get("ts") if request.challenge else str(int(request.now))
    address = urlsplit(request.url)
    authority = urlsplit(f"//{request.authority}")
    return Artifacts(
        ts=values.get("timestamp") or now,
        nonce=values.get("nonce") or request.nonce(12),
        method=request.method,
        resource=request.target,
        host=authority.hostname or address.hostname or "",
        port=authority.port or (443 if address.scheme == "https" else 80),
        hash=payload,
        ext=values.get("extraData", ""),
        app=values.get("app", ""),
        dlg=values.get("delegation", ""),
    )


def payload_hashing(algorithm: str, content_type: str) -> Hashing:
    """Return how a body is hashed: with its media type, without the type's parameters."""
    essence = content_type.partition(";")[0].strip().lower()
    return Hashing(algorithm, f"hawk.1.payload\n{essence}\n".encode(), b"\n")


def mac_of(made: Artifacts, key: str, algorithm: str, *, kind: str = "header") -> str:
    """Return the MAC of a request or of its response."""
    return _mac(key, algorithm, normalized(made, kind))


def timestamp_mac(key: str, algorithm: str, ts: str) -> str:
    """Return the MAC by which a server proves that the time is its own."""
    return _mac(key, algorithm, f"hawk.1.ts\n{ts}\n")


def _line(key_id: str, made: Artifacts, mac: str) -> str:
    pairs = [
        ("id", key_id), ("ts", made.ts), ("nonce", made.nonce), ("hash", made.hash),
        ("ext", made.ext), ("mac", mac), ("app", made.app), ("dlg", made.dlg),
    ]  # fmt: skip
    written = (
        '{}="{}"'.format(name, value.replace("\\", "\\\\").replace('"', '\\"'))
        for name, value in pairs
        if value
    )
    return "Hawk " + ", ".join(written)


def _algorithm(values: Mapping[str, str]) -> str:
    algorithm = values.get("algorithm") or "sha256"
    if algorithm not in ("sha256", "sha1"):
        raise InvalidField(
            said("{algorithm} is no algorithm of Hawk", algorithm=algorithm),
            where=said("auth"),
            fix=said("use {name}", name="sha256"),
        )
    return algorithm


def _mac(key: str, algorithm: str, text: str) -> str:
    return base64.b64encode(hmac.digest(key.encode(), text.encode(), algorithm)).decode()
