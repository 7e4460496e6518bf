"""OAuth 1.0a (RFC 5849): the scheme; base string and signatures are in the module beside it."""

import base64
from collections.abc import Mapping

from postwright.engine.auth.oauth1_signature import METHODS, UnusableKey, hash_of, sign
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
from postwright.model.said import said, said_by
from postwright.protocol.oauth1_base import base_string, encoded, form_pairs

FORM = "application/x-www-form-urlencoded"
_YES_NO = ("false", "true")
_RSA = ("signatureMethod", tuple(name for name in METHODS if name.startswith("RSA-")))


class OAuth1(Signer, FromFile):
    """Parameters in the header, the query or the form (RFC 5849 §3.5)."""

    type = "oauth1"
    label = said("OAuth 1.0")
    inputs = (
        Input("consumerKey", said("Consumer key")),
        Input("consumerSecret", said("Consumer secret"), secret=True),
        Input("accessToken", said("Token")),
        Input("accessTokenSecret", said("Token secret"), secret=True),
        Input("signatureMethod", said("Signature"), default="HMAC-SHA1", choices=METHODS),
        Input(
            "privateKey.type", said("Key as"), default="text", choices=("text", "file"), when=_RSA
        ),
        Input("privateKey.value", said("Private key"), secret=True, multiline=True, when=_RSA),
        Input("placement", said("Send in"), default="header", choices=("header", "query", "body")),
        Input("includeBodyHash", said("Hash the body"), default="false", choices=_YES_NO),
        Input("callbackUrl", said("Callback URL"), rare=True),
        Input("verifier", said("Verifier"), secret=True, rare=True),
        Input("realm", said("Realm"), rare=True),
        Input("version", said("Version"), rare=True),
        Input("timestamp", said("Timestamp"), rare=True, hint=said("now")),
        Input("nonce", said("Nonce"), rare=True, hint=said("random")),
    )
    secrets = ("privateKey.value",)

    def filled(self, values: Mapping[str, str], _host: str, files: SmallFiles, /) -> dict[str, str]:
        """Return the values with the private key out of its file, where a method needs one."""
        key = "privateKey.value"
        path = values.get(key, "").strip()
        if not _method(values).startswith("RSA-") or values.get("privateKey.type") != "file":
            return dict(values)
        if not path:
            raise InvalidField(
                said("no file is named for the private key"), where=said("auth, private key")
            )
        return {**values, key: files.text(path, said("auth, private key"), private=True)}

    def hashing(self, values: Mapping[str, str], request: Unsigned, /) -> Hashing | None:
        """Return the body's hash, of all but form fields, which are signed themselves."""
        if values.get("includeBodyHash") != "true" or is_form(request):
            return None
        return Hashing(hash_of(_method(values)))

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return the signed parameters at their place."""
        if not values.get("consumerKey"):
            raise InvalidField(said("the consumer key for OAuth is empty"), where=said("auth"))
        method, placement = _method(values), values.get("placement") or "header"
        pairs = protocol_pairs(values, request)
        if self.hashing(values, request) is not None:
            if request.digest is None:
                return _later(placement)
            pairs.append(("oauth_body_hash", base64.b64encode(request.digest).decode()))
        if placement == "body" and not is_form(request, new=True):
            raise InvalidField(
                said("OAuth parameters go into a body only beside form fields"),
                where=said("auth"),
                fix=said("send them in the header or the query"),
            )
        try:
            made = sign(
                method,
                signed_text(request, pairs),
                values.get("consumerSecret", ""),
                values.get("accessTokenSecret", ""),
                values.get("privateKey.value", ""),
            )
        except UnusableKey as error:
            raise InvalidField(said_by(error), where=said("auth, private key")) from None
        pairs.append(("oauth_signature", made))
        if placement == "query":
            return AuthResult(query=tuple(pairs), secrets=(made,))
        if placement == "body":
            return AuthResult(form=tuple(pairs), secrets=(made,))
        realm = values.get("realm", "")
        listed = [("realm", realm.replace("\\", "\\\\").replace('"', '\\"'))] if realm else []
        listed += [(encoded(name), encoded(value)) for name, value in pairs]
        line = "OAuth " + ", ".join(f'{name}="{value}"' for name, value in listed)
        return AuthResult((Header("Authorization", line, "auth", (made, encoded(made))),))


def protocol_pairs(values: Mapping[str, str], request: Unsigned) -> list[tuple[str, str]]:
    """Return what is signed beside the request's own parameters (§3.1); empty ones are left out."""
    pairs = [
        ("oauth_consumer_key", values.get("consumerKey", "")),
        ("oauth_token", values.get("accessToken", "")),
        ("oauth_signature_method", _method(values)),
        ("oauth_timestamp", values.get("timestamp") or str(int(request.now))),
        ("oauth_nonce", values.get("nonce") or request.nonce()),
        ("oauth_version", values.get("version", "")),
        ("oauth_callback", values.get("callbackUrl", "")),
        ("oauth_verifier", values.get("verifier", "")),
    ]
    return [(name, value) for name, value in pairs if value]


def signed_text(request: Unsigned, pairs: list[tuple[str, str]]) -> str:
    """Return the base string of a request with these parameters."""
    form: list[tuple[str, str]] = []
    if is_form(request):
        form = form_pairs(b"".join(p for p in request.body.pieces if isinstance(p, bytes)))
    scheme = request.url.partition(":")[0]
    return base_string(request.method, scheme, request.authority, request.target, [*pairs, *form])


def is_form(request: Unsigned, *, new: bool = False) -> bool:
    """Tell whether the body is form fields, which are signed (§3.4.1.3.1), or could become some.

    Raise InvalidField for fields in a file, which is not read before it is sent.
    """
    essence = request.header("content-type").partition(";")[0].strip().lower()
    wanted = request.body.kind != "none" and essence == FORM
    if wanted and not all(isinstance(piece, bytes) for piece in request.body.pieces):
        raise InvalidField(
            said("OAuth 1 signs form fields, and these are in a file"),
            where=said("auth"),
            fix=said("type the fields, or give the file another Content-Type"),
        )
    return wanted or (new and request.body.kind == "form-urlencoded")


def _method(values: Mapping[str, str]) -> str:
    method = values.get("signatureMethod") or METHODS[0]
    if method not in METHODS:
        raise InvalidField(
            said("{method} is no signature method of OAuth 1", method=method), where=said("auth")
        )
    return method


def _later(placement: str) -> AuthResult:
    if placement != "header":
        raise InvalidField(
            said("the hash of a file goes only into the header"),
            where=said("auth"),
            fix=said("send the OAuth parameters in the header"),
        )
    return AuthResult(pending=(Pending("Authorization", WHEN_READ),))
