"""AWS Signature Version 4: the scheme; what is signed, and how, is in the module beside it."""

from collections.abc import Mapping
from datetime import UTC, datetime

from postwright.engine.auth.awsv4_profile import profile_of
from postwright.engine.auth.scheme import (
    WHEN_READ,
    AuthResult,
    FromFile,
    Hashing,
    Input,
    Signer,
    Unsigned,
)
from postwright.engine.errors import InvalidField
from postwright.engine.small_files import SmallFiles
from postwright.model.exchange import Header, Pending
from postwright.model.said import said
from postwright.protocol.awsv4_canonical import (
    Scope,
    canonical_request,
    signature,
    string_to_sign,
)
from postwright.protocol.target import encode_component, with_pair

WITH_HASH = frozenset({"s3", "s3express", "s3-object-lambda", "s3-outposts", "glacier", "aoss"})
"""Services that want the body's hash in a header."""
_NOT_SIGNED = frozenset({
    "authorization", "connection", "user-agent", "expect", "x-amzn-trace-id", "transfer-encoding",
    "accept-encoding", "content-length", "keep-alive", "te", "trailer", "upgrade",
    "proxy-authorization", "proxy-connection",
})  # fmt: skip
"""What a proxy may change, or what is not settled when it is signed."""


UNSIGNED = "UNSIGNED-PAYLOAD"
"""Stands for the hash of a body that is not signed."""
EXPIRES_S, LONGEST_S = "3600", 604800


class AwsV4(Signer, FromFile):
    """`Authorization: AWS4-HMAC-SHA256` and what goes with it, or the same in the query."""

    type = "awsv4"
    label = said("AWS Signature V4")
    inputs = (
        Input("accessKeyId", said("Access key ID")),
        Input("secretAccessKey", said("Secret key"), secret=True),
        Input("sessionToken", said("Session token"), secret=True),
        Input("service", said("Service")),
        Input("region", said("Region")),
        Input("profileName", said("Profile")),
        Input("profileFile", said("Profile file"), hint="~/.aws/credentials", rare=True),
        Input(
            "placement", said("Send in"), default="header", choices=("header", "query"), rare=True
        ),
        Input(
            "expires",
            said("Valid for, in s"),
            hint=EXPIRES_S,
            rare=True,
            when=("placement", ("query",)),
        ),
        Input("payload", said("Body"), default="signed", choices=("signed", "unsigned"), rare=True),
    )
    secrets = ("secretAccessKey", "sessionToken")

    def filled(self, values: Mapping[str, str], _host: str, files: SmallFiles, /) -> dict[str, str]:
        """Return the values with the keys of the profile, where one is named."""
        name = values.get("profileName", "").strip()
        if not name:
            return dict(values)
        found = profile_of(name, values.get("profileFile", "").strip(), files)
        return {
            **values,
            "accessKeyId": found.key_id,
            "secretAccessKey": found.secret,
            "sessionToken": found.token,
            "region": values.get("region", "").strip() or found.region,
        }

    def hashing(self, values: Mapping[str, str], request: Unsigned, /) -> Hashing | None:
        """Return the body's hash, unless something else is to stand for it."""
        return None if _payload(values, request) else Hashing("sha256")

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return date, token, the body's hash where the service wants it, and the signature."""
        scope, moment = _scope(values, request)
        if values.get("placement") == "query":
            return _presigned(values, request, scope, moment)
        added: list[Header] = []
        if not request.header("x-amz-date"):
            added.append(Header("X-Amz-Date", moment, "auth"))
        if token := values.get("sessionToken", "").strip():
            added.append(Header("X-Amz-Security-Token", token, "auth", (token,)))
        payload = _payload(values, request)
        declared = request.header("x-amz-content-sha256")
        hash_goes_along = not declared and (scope.service in WITH_HASH or payload == UNSIGNED)
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
        made = _signature(values, scope, moment, canonical.text)
        line = (
            f"AWS4-HMAC-SHA256 Credential={_credential(values, scope)}, "
            f"SignedHeaders={canonical.signed_headers}, Signature={made}"
        )
        return AuthResult((*added, Header("Authorization", line, "auth", (made,))))


def _presigned(
    values: Mapping[str, str], request: Unsigned, scope: Scope, moment: str
) -> AuthResult:
    """Return the signature as pairs of the query: whoever has the URL may use it for a while.

    https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
    """
    payload = _payload(values, request) or (request.digest.hex() if request.digest else "")
    if not payload:
        raise InvalidField(
            said("the hash of a file goes only into the header"),
            where=said("auth"),
            fix=said("sign in the header, or leave the body unsigned"),
        )
    signed = [Header("host", request.authority), *_signed(request)]
    names = ";".join(sorted({header.name.strip().lower() for header in signed}))
    pairs = [
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", _credential(values, scope)),
        ("X-Amz-Date", moment),
        ("X-Amz-Expires", _expires(values)),
        ("X-Amz-SignedHeaders", names),
    ]
    token = values.get("sessionToken", "").strip()
    if token:
        pairs.append(("X-Amz-Security-Token", token))
    target = request.target
    for name, value in pairs:
        target = with_pair(target, name, value)
    canonical = canonical_request(
        request.method, target, signed, payload, encode_twice=scope.encodes_twice
    )
    made = _signature(values, scope, moment, canonical.text)
    secrets = (token, encode_component(token), made) if token else (made,)
    return AuthResult(query=(*pairs, ("X-Amz-Signature", made)), secrets=secrets)


def _payload(values: Mapping[str, str], request: Unsigned) -> str:
    """Return what stands for the body's hash, empty where the hash itself is signed."""
    if declared := request.header("x-amz-content-sha256"):
        return declared
    in_query = values.get("placement") == "query"
    unsigned = values.get("payload") == "unsigned"
    s3 = values.get("service", "").strip().lower() in ("s3", "s3express")
    return UNSIGNED if unsigned or (in_query and s3) else ""


def _expires(values: Mapping[str, str]) -> str:
    text = values.get("expires", "").strip() or EXPIRES_S
    if not (text.isascii() and text.isdigit() and 0 < int(text[:9]) <= LONGEST_S):
        raise InvalidField(
            said("a signed URL cannot be valid for {text} s", text=text),
            where=said("auth"),
            fix=said(
                "give a whole number up to {longest_s}, which is seven days", longest_s=LONGEST_S
            ),
        )
    return text


def _credential(values: Mapping[str, str], scope: Scope) -> str:
    return f"{values.get('accessKeyId', '').strip()}/{scope.text}"


def _signature(values: Mapping[str, str], scope: Scope, moment: str, canonical: str) -> str:
    text = string_to_sign(moment, scope, canonical)
    return signature(values.get("secretAccessKey", "").strip(), scope, text)


def _scope(values: Mapping[str, str], request: Unsigned) -> tuple[Scope, str]:
    """Return the scope and the time as the request has it. Raise InvalidField."""
    for name, label in (
        ("accessKeyId", said("access key ID")),
        ("secretAccessKey", said("secret key")),
        ("service", said("service")),
        ("region", said("region")),
    ):
        if not values.get(name, "").strip():
            raise InvalidField(
                said("the {label} for AWS is empty", label=label),
                where=said("auth"),
                fix=said("fill it in"),
            )
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
