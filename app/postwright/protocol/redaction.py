"""Secrets out of text, in every spelling that a request gives them."""

import base64
import json
import re
from collections.abc import Callable, Iterable
from urllib.parse import quote, quote_plus

MASK = "•••"
_SHORTEST = 4
"""Shorter values would mask half of the text; they are masked only where they stand alone."""

_IN_TARGET = "!$&'()*+,;=:@/%"
"""What a URL keeps as it is typed, in its path and, with `?`, in its query (RFC 3986 §3)."""


def redact(text: str, secrets: Iterable[str]) -> str:
    """Return `text` with each secret masked: as it is, percent-encoded, Base64, in JSON."""
    return redactor(secrets)(text)


def redactor(secrets: Iterable[str], mask: str = MASK) -> Callable[[str], str]:
    """Return a function that masks these secrets in many texts."""
    spellings = sorted({s for secret in secrets if secret for s in _spellings(secret)})
    if not spellings:
        return lambda text: text
    # The longest first: a secret may be a part of another one's spelling.
    spellings.sort(key=len, reverse=True)
    pattern = re.compile("|".join(_pattern(spelling) for spelling in spellings))
    return lambda text: pattern.sub(lambda _: mask, text)


def redact_bytes(data: bytes, secrets: Iterable[str]) -> bytes:
    """Do the same to bytes of any encoding; what is no text stays as it is."""
    text = data.decode("utf-8", "surrogateescape")
    return redact(text, secrets).encode("utf-8", "surrogateescape")


def _pattern(spelling: str) -> str:
    pattern = re.escape(spelling)
    return pattern if len(spelling) >= _SHORTEST else rf"(?<!\w){pattern}(?!\w)"


def _spellings(secret: str) -> set[str]:
    raw = secret.encode("utf-8", "surrogateescape")
    found = {
        secret,
        quote(raw, safe=""),
        quote(raw),
        quote_plus(raw),
        quote(raw, safe=_IN_TARGET + "?"),
        quote(raw, safe=_IN_TARGET),
        json.dumps(secret)[1:-1],
        json.dumps(secret, ensure_ascii=False)[1:-1],
        secret.replace("\\", "\\\\").replace('"', '\\"'),
    }
    found |= {_lower_escapes(spelling) for spelling in tuple(found)}
    if len(raw) >= _SHORTEST:
        found |= _base64_spellings(raw)
    return found


def _lower_escapes(text: str) -> str:
    return re.sub(r"%[0-9A-F]{2}", lambda match: match[0].lower(), text)


def _base64_spellings(raw: bytes) -> set[str]:
    """Return what stays the same wherever the secret stands in a Base64 text.

    `Basic` encodes `name:password`: the password's bits begin at one of three places.
    """
    found = set()
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + raw).decode().rstrip("=")
        # The first characters hold bits of what precedes, the last one of what follows.
        start = -(-shift * 8 // 6)
        whole = (shift + len(raw)) * 8 // 6
        core = encoded[start:whole]
        if len(core) >= _SHORTEST:
            found |= {core, core.replace("+", "-").replace("/", "_")}
    return found
