"""Names of request headers, and the values that are usual for some, for completion."""

NAMES = [
    "Accept", "Accept-Charset", "Accept-Encoding", "Accept-Language", "Authorization",
    "Cache-Control", "Connection", "Content-Disposition", "Content-Encoding", "Content-Language",
    "Content-Length", "Content-Type", "Cookie", "Date", "Expect", "Forwarded", "From", "Host",
    "Idempotency-Key", "If-Match", "If-Modified-Since", "If-None-Match", "If-Range",
    "If-Unmodified-Since", "Max-Forwards", "Origin", "Pragma", "Prefer", "Proxy-Authorization",
    "Range", "Referer", "TE", "Traceparent", "Trailer", "Transfer-Encoding", "Upgrade",
    "User-Agent", "Via", "X-Api-Key", "X-CSRF-Token", "X-Forwarded-For", "X-Forwarded-Host",
    "X-Forwarded-Proto", "X-Request-Id", "X-Requested-With",
]  # fmt: skip

MEDIA = [
    "application/json", "application/xml", "application/x-www-form-urlencoded",
    "application/octet-stream", "application/problem+json", "multipart/form-data", "text/plain",
    "text/html", "text/csv", "text/event-stream", "image/png", "*/*",
]  # fmt: skip

VALUES = {
    "accept": MEDIA,
    "content-type": MEDIA,
    "accept-encoding": ["gzip, deflate, br, zstd", "gzip", "br", "zstd", "identity"],
    "cache-control": ["no-cache", "no-store", "max-age=0"],
    "connection": ["keep-alive", "close"],
    "content-encoding": ["gzip", "deflate", "br", "zstd"],
    "expect": ["100-continue"],
    "prefer": ["return=minimal", "return=representation", "respond-async"],
    "x-requested-with": ["XMLHttpRequest"],
    "x-request-id": ["{{$guid}}"],
    "idempotency-key": ["{{$guid}}"],
}


def header_words(member: str, name: str) -> list[str]:
    """Return what may be completed in a header row's cell."""
    if member == "name":
        return NAMES
    return VALUES.get(name.lower(), []) if member == "value" else []
