"""What OAuth 1.0a signs: the signature base string (RFC 5849 §3.4.1). Signs nothing itself."""

from collections.abc import Iterable
from urllib.parse import quote, unquote_to_bytes, urlsplit


def encoded(text: str) -> str:
    """Return the text percent-encoded as §3.6 has it."""
    return quote(text.encode("utf-8", "surrogateescape"), safe="~")


def base_string(
    method: str, scheme: str, authority: str, target: str, pairs: Iterable[tuple[str, str]]
) -> str:
    """Return the signature base string (§3.4.1). `pairs` are those outside the query."""
    path, _, query = target.partition("?")
    where = f"{scheme.lower()}://{_host(scheme, authority)}{path or '/'}"
    everything = [*form_pairs(query.encode()), *pairs]
    written = sorted((encoded(name), encoded(value)) for name, value in everything)
    normal = "&".join(f"{name}={value}" for name, value in written)
    return f"{encoded(method.upper())}&{encoded(where)}&{encoded(normal)}"


def form_pairs(data: bytes) -> list[tuple[str, str]]:
    """Return the pairs of a query or of form fields, decoded; `+` is a blank (§3.4.1.3.1)."""
    pairs = []
    for pair in data.replace(b"+", b" ").split(b"&"):
        if pair:
            name, _, value = pair.partition(b"=")
            pairs.append((_decoded(name), _decoded(value)))
    return pairs


def _host(scheme: str, authority: str) -> str:
    """Return host and port as they are signed: lower case, no default port (§3.4.1.2)."""
    lower = authority.lower()
    try:
        port = urlsplit(f"//{lower}").port
    except ValueError:
        return lower
    if port == {"http": 80, "https": 443}.get(scheme.lower()):
        return lower.removesuffix(f":{port}")
    return lower


def _decoded(data: bytes) -> str:
    return unquote_to_bytes(data).decode("utf-8", "surrogateescape")
