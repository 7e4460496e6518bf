"""Akamai EdgeGrid: an HMAC over method, host, path, chosen headers and the start of the body.

https://techdocs.akamai.com/developer/docs/edgegrid
"""

import base64
import hmac
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from urllib.parse import urlsplit

from postwright.engine.auth.scheme import (
    WHEN_READ,
    AuthResult,
    Hashing,
    Input,
    Signer,
    Unsigned,
)
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header, Pending
from postwright.model.said import said

LIMIT_BYTES = 131072
_SPACES = re.compile(r"\s+")


class EdgeGrid(Signer):
    """`Authorization: EG1-HMAC-SHA256`; the names of the inputs are Bruno's."""

    type = "akamai-edgegrid"
    label = said("Akamai EdgeGrid")
    inputs = (
        Input("accessToken", said("Access token"), secret=True),
        Input("clientToken", said("Client token"), secret=True),
        Input("clientSecret", said("Client secret"), secret=True),
        Input("baseURL", said("Base URL"), rare=True, hint=said("where the request goes")),
        Input("headersToSign", said("Signed headers")),
        Input("maxBodySize", said("Body limit"), rare=True, hint=str(LIMIT_BYTES)),
        Input("nonce", said("Nonce"), rare=True, hint=said("random")),
        Input("timestamp", said("Timestamp"), rare=True, hint=said("now")),
    )

    def hashing(self, values: Mapping[str, str], request: Unsigned, /) -> Hashing | None:
        """Return the hash of the body's start; only that of a POST is signed."""
        if request.method != "POST" or not request.body.size_bytes:
            return None
        return Hashing("sha256", limit_bytes=_limit(values))

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the Authorization header."""
        tokens = [values.get(n, "").strip() for n in ("clientToken", "accessToken")]
        secret = values.get("clientSecret", "").strip()
        if not all((*tokens, secret)):
            raise InvalidField(
                said("EdgeGrid needs two tokens and a client secret"), where=said("auth")
            )
        content = ""
        if self.hashing(values, request) is not None:
            if request.digest is None:
                return AuthResult(pending=(Pending("Authorization", WHEN_READ),))
            content = base64.b64encode(request.digest).decode()
        moment = datetime.fromtimestamp(int(request.now), UTC).strftime("%Y%m%dT%H:%M:%S+0000")
        moment = values.get("timestamp") or moment
        nonce = values.get("nonce") or _uuid(request.nonce())
        start = (
            f"EG1-HMAC-SHA256 client_token={tokens[0]};access_token={tokens[1]};"
            f"timestamp={moment};nonce={nonce};"
        )
        scheme, host = _place(values, request)
        signed = "\t".join(
            [
                request.method,
                scheme,
                host,
                request.target,
                _headers(values, request),
                content,
                start,
            ]
        )
        made = mac_of(mac_of(secret, moment), signed)
        header = Header("Authorization", f"{start}signature={made}", "auth", (*tokens, made))
        return AuthResult((header,))


def _place(values: Mapping[str, str], request: Unsigned) -> tuple[str, str]:
    """Return scheme and host: of the base URL where there is one, for requests via a gateway."""
    base = values.get("baseURL", "").strip()
    if not base:
        return request.url.partition(":")[0], request.authority
    try:
        address = urlsplit(base if "://" in base else f"https://{base}")
    except ValueError:
        raise InvalidField(
            said("the base URL is no address"), where=said("auth"), fix=said("such as https://HOST")
        ) from None
    return address.scheme, address.netloc


def _headers(values: Mapping[str, str], request: Unsigned) -> str:
    """Return the chosen headers in the order chosen; those that are not sent are left out."""
    names = [name.lower() for name in re.split(r"[,;\s]+", values.get("headersToSign", "")) if name]
    there = {header.name.lower() for header in request.headers}
    return "\t".join(
        f"{name}:{_SPACES.sub(' ', request.header(name).strip())}"
        for name in names
        if name in there
    )


def _limit(values: Mapping[str, str]) -> int:
    text = values.get("maxBodySize", "").strip() or str(LIMIT_BYTES)
    if not (text.isascii() and text.isdigit()):
        raise InvalidField(said("the body limit is no number of bytes"), where=said("auth"))
    return int(text)


def _uuid(digits: str) -> str:
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:32]))


def mac_of(key: str, text: str) -> str:
    """Return Base64 of the HMAC; a key is such text too."""
    return base64.b64encode(hmac.digest(key.encode(), text.encode(), "sha256")).decode()
