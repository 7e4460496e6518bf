"""What AWS Signature Version 4 signs: canonical request, string to sign, signature.

https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_sigv-create-signed-request.html
"""

import hashlib
import hmac
import re
from collections.abc import Iterable
from urllib.parse import quote, unquote_to_bytes

import msgspec

from postwright.model.exchange import Header

_SPACES = re.compile(r"\s+")


class Scope(msgspec.Struct, frozen=True):
    """What a signing key is good for."""

    date: str
    """YYYYMMDD."""
    region: str
    service: str

    @property
    def text(self) -> str:
        return f"{self.date}/{self.region}/{self.service}/aws4_request"

    @property
    def encodes_twice(self) -> bool:
        """Tell whether the path is normalized and encoded once more: everywhere but in S3."""
        return self.service not in ("s3", "s3express", "s3-object-lambda", "s3-outposts")


class Canonical(msgspec.Struct, frozen=True):
    """A canonical request and the names that it signs."""

    text: str
    signed_headers: str


def canonical_request(
    method: str, target: str, headers: Iterable[Header], payload: str, *, encode_twice: bool = True
) -> Canonical:
    """Return what the server makes of the request too; a difference in it is why it refuses.

    `payload` is the hexadecimal hash of the body or what stands for it.
    """
    path, _, query = target.partition("?")
    values: dict[str, list[str]] = {}
    for header in headers:
        text = _SPACES.sub(" ", header.value.strip())
        values.setdefault(header.name.strip().lower(), []).append(text)
    names = sorted(values)
    lines = "".join(f"{name}:{','.join(values[name])}\n" for name in names)
    signed = ";".join(names)
    where = canonical_path(path, encode_twice=encode_twice)
    text = f"{method}\n{where}\n{canonical_query(query)}\n{lines}\n{signed}\n{payload}"
    return Canonical(text, signed)


def canonical_path(path: str, *, encode_twice: bool = True) -> str:
    """Return the path as it is signed."""
    if not encode_twice:
        return "/".join(map(_encoded, path.split("/"))) or "/"
    return quote(_without_dots(path), safe="/~")


def canonical_query(query: str) -> str:
    """Return the pairs sorted, each encoded anew; a name without a value gets an empty one."""
    pairs = []
    for pair in query.split("&"):
        if pair:
            name, _, value = pair.partition("=")
            pairs.append((_encoded(name), _encoded(value)))
    return "&".join(f"{name}={value}" for name, value in sorted(pairs))


def string_to_sign(moment: str, scope: Scope, canonical: str) -> str:
    """Return what the signature is over; `moment` is as in X-Amz-Date."""
    digest = hashlib.sha256(canonical.encode()).hexdigest()
    return f"AWS4-HMAC-SHA256\n{moment}\n{scope.text}\n{digest}"


def signature(secret: str, scope: Scope, text: str) -> str:
    """Return the signature of a string to sign."""
    key = f"AWS4{secret}".encode()
    for part in (scope.date, scope.region, scope.service, "aws4_request", text):
        key = hmac.digest(key, part.encode(), "sha256")
    return key.hex()


def _encoded(text: str) -> str:
    return quote(unquote_to_bytes(text), safe="~")


def _without_dots(path: str) -> str:
    """Remove `.`, `..` and empty segments (RFC 3986 §5.2.4 and AWS's own rule)."""
    kept: list[str] = []
    for segment in path.split("/"):
        if segment == "..":
            kept = kept[:-1]
        elif segment not in ("", "."):
            kept.append(segment)
    end = "/" if kept and path.endswith(("/", "/.", "/..")) else ""
    return "/" + "/".join(kept) + end
