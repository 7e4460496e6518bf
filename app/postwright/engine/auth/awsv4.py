"""AWS Signature Version 4: the scheme; what is signed, and how, is in the module beside it."""

from collections.abc import Mapping
from datetime import UTC, datetime

from postwright.engine.auth.awsv4_canonical import (
    Scope,
    canonical_request,
    signature,
    string_to_sign,
)
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

WITH_HASH = frozenset({"s3", "s3express", "s3-object-lambda", "s3-outposts", "glacier", "aoss"})
"""Services that want the body's hash in a header."""
_NOT_SIGNED = frozenset({
    "authorization", "connection", "user-agent", "expect", "x-amzn-trace-id", "transfer-encoding",
    "accept-encoding", "content-length", "keep-alive", "te", "trailer", "upgrade",
    "proxy-authorization", "proxy-connection",
})  # fmt: skip
"""What a proxy may change, or what is not settled when it is signed."""


class AwsV4(Signer):
    """`Authorization: AWS4-HMAC-SHA256` and the headers that go with it."""

    type = "awsv4"
    label = "AWS Signature V4"
    inputs = (
        Input("accessKeyId", "Access key ID"),
        Input("secretAccessKey", "Secret key", secret=True),
        Input("sessionToken", "Session token", secret=True),
        Input("service", "Service"),
        Input("region", "Region"),
    )

    def hashing(self, _values: Mapping[str, str], request: Unsigned, /) -> Hashing | None:
        """Return the body's hash, unless a header row says what stands for it."""
        return None if request.header("x-amz-content-sha256") else Hashing("sha256")

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return date, token, the body's hash where the service wants it, and Authorization."""
        scope, moment = _scope(values, request)
        added: list[Header] = []
        if not request.header("x-amz-date"):
            added.append(Header("X-Amz-Date", moment, "auth"))
        if token := values.get("sessionToken", "").strip():
            added.append(Header("X-Amz-Security-Token", token, "auth", (token,)))
        payload = request.header("x-amz-content-sha256")
        hash_goes_along = scope.service in WITH_HASH and not payload
        if not payload and request.digest is None:
            names = ("X-Amz-Content-Sha256", "Authorization")[0 if hash_goes_along else 1 :]
            waiting = tuple(Pending(name, WHEN_READ) for name in names)
            return AuthResult(tuple(added), pending=waiting)
        payload = payload or (request.digest or b"").hex()
        if hash_goes_along:
            added.append(Header("X-Amz-Content-Sha256", payload, "auth"))

        signed = [Header("host", request.authority), *_signed(request), *added]
        canonical = canonical_request(
            request.method, request.target, signed, payload, encode_twice=scope.encodes_twice
        )
        text = string_to_sign(moment, scope, canonical.text)
        made = signature(values.get("secretAccessKey", "").strip(), scope, text)
        credential = f"{values.get('accessKeyId', '').strip()}/{scope.text}"
        line = (
            f"AWS4-HMAC-SHA256 Credential={credential}, "
            f"SignedHeaders={canonical.signed_headers}, Signature={made}"
        )
        return AuthResult((*added, Header("Authorization", line, "auth", (made,))))


def _scope(values: Mapping[str, str], request: Unsigned) -> tuple[Scope, str]:
    """Return the scope and the time as the request has it. Raise InvalidField."""
    for name, label in (
        ("accessKeyId", "access key ID"),
        ("secretAccessKey", "secret key"),
        ("service", "service"),
        ("region", "region"),
    ):
        if not values.get(name, "").strip():
            raise InvalidField(f"the {label} for AWS is empty", where="auth", fix="fill it in")
    moment = request.header("x-amz-date") or datetime.fromtimestamp(int(request.now), UTC).strftime(
        "%Y%m%dT%H%M%SZ"
    )
    service, region = values["service"].strip().lower(), values["region"].strip()
    return Scope(moment[:8], region, service), moment


def _signed(request: Unsigned) -> list[Header]:
    """Return the request's headers that are signed, but for Host."""
    return [
        header
        for header in request.headers
        if header.name.lower() not in _NOT_SIGNED
        and header.name.lower() != "host"
        and header.origin not in ("cookie", "auth")
        and (header.origin != "automatic" or header.name.lower() == "content-type")
    ]
