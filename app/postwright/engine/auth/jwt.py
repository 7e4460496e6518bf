"""A JSON Web Token (RFC 7519) made and signed for each request, sent as a bearer token."""

import json
import warnings
from collections.abc import Mapping

from postwright.engine.auth.jwt_key import ALGORITHMS, from_base64, usable
from postwright.engine.auth.scheme import AuthResult, Input, Signer, Unsigned
from postwright.engine.errors import InvalidField
from postwright.model.exchange import Header
from postwright.model.said import said


class Jwt(Signer):
    """`Authorization: Bearer` or a query parameter; the names of the inputs are Postman's."""

    type = "jwt"
    label = said("JWT bearer")
    inputs = (
        Input("algorithm", said("Algorithm"), default="HS256", choices=ALGORITHMS),
        Input("secret", said("Secret or key"), secret=True, multiline=True),
        Input(
            "isSecretBase64Encoded", said("In Base64"), default="false", choices=("false", "true")
        ),
        Input("payload", said("Claims"), default="{}", multiline=True),
        Input("header", said("Header"), default="{}", multiline=True),
        Input("lifetime", said("Lifetime in s"), hint=said("as the claims say")),
        Input("addTokenTo", said("Send in"), default="header", choices=("header", "query")),
        Input(
            "headerPrefix",
            said("Prefix"),
            default="Bearer",
            blank=True,
            when=("addTokenTo", ("header",)),
        ),
        Input("queryParamKey", said("Parameter"), default="token", when=("addTokenTo", ("query",))),
    )

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the token at its place."""
        claims = _object(values.get("payload") or "{}", said("claims"))
        if lifetime := values.get("lifetime", "").strip():
            if not (lifetime.isascii() and lifetime.isdigit() and len(lifetime) <= 12):
                raise InvalidField(
                    said("the token's lifetime is no number of seconds"), where=said("auth")
                )
            now = int(request.now)
            claims = {"iat": now, "exp": now + int(lifetime)} | claims
        token = signed(
            json.dumps(claims, separators=(",", ":"), ensure_ascii=False).encode(),
            _object(values.get("header") or "{}", said("header")),
            _key(values),
            values.get("algorithm") or "HS256",
        )
        if values.get("addTokenTo") == "query":
            name = values.get("queryParamKey") or "token"
            return AuthResult(query=((name, token),), secrets=(token,))
        prefix = values.get("headerPrefix", "Bearer").strip()
        return AuthResult((Header("Authorization", f"{prefix} {token}".strip(), "auth", (token,)),))


def signed(payload: bytes, header: dict[str, object], key: bytes, algorithm: str) -> str:
    """Return a payload signed (RFC 7515 §7.1). Raise InvalidField for a key that does not fit.

    What the header says of `alg` does not count; an empty `typ` leaves it out.
    """
    # The library loads slowly, and not every request is signed so.
    import jwt

    held = usable(key, algorithm)
    header = {name: value for name, value in header.items() if name not in ("alg", "b64")}
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of short keys: the server chose the key
            return jwt.PyJWS().encode(payload, held, algorithm, headers=header)
    except (jwt.PyJWTError, ValueError, TypeError) as error:
        raise InvalidField(
            said("the key cannot sign with {algorithm}", algorithm=algorithm),
            where=said("auth"),
            fix=str(error)[:120],
        ) from None


def _key(values: Mapping[str, str]) -> bytes:
    text = values.get("secret", "")
    if not text.strip():
        raise InvalidField(said("the secret of the JWT is empty"), where=said("auth"))
    if values.get("isSecretBase64Encoded") == "true":
        return from_base64(text)
    if "-----BEGIN" in text:
        return text.strip().replace("\\n", "\n").encode()
    return text.encode("utf-8", "replace")


def _object(text: str, what: str) -> dict[str, object]:
    try:
        found = json.loads(text, parse_constant=_refused)
    except (ValueError, RecursionError) as error:
        raise InvalidField(
            said("the JWT's {what}: {why}", what=what, why=error), where=said("auth")
        ) from None
    if not isinstance(found, dict):
        raise InvalidField(
            said("the JWT's {what} must be a JSON object", what=what), where=said("auth")
        )
    return found


def _refused(name: str) -> None:
    raise ValueError(said("{name} is no JSON", name=name))
