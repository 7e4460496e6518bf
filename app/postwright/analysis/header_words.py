"""What common response headers mean, in a few words, for the table of headers."""

import re

from postwright.model.said import said, sentences

_WORDS = sentences(
    {
        "accept-ranges": "whether parts can be asked for with Range",
        "access-control-allow-credentials": "CORS: whether browsers may send cookies along",
        "access-control-allow-headers": "CORS: headers that browsers may send",
        "access-control-allow-methods": "CORS: methods that browsers may use",
        "access-control-allow-origin": "CORS: who may read this in a browser",
        "access-control-expose-headers": "CORS: headers that pages may read",
        "access-control-max-age": "CORS: seconds that a browser may keep this permission",
        "age": "seconds that it lay in a cache",
        "allow": "the methods that this address takes",
        "alt-svc": "other ways to reach this server, such as HTTP/3",
        "cache-control": "how long and by whom it may be kept",
        "clear-site-data": "asks the browser to forget what it keeps of this site",
        "connection": "whether the connection stays open",
        "content-digest": "checksum of the body as sent (RFC 9530)",
        "content-disposition": "whether to show or to save it, and under which name",
        "content-encoding": "how the body is compressed",
        "content-language": "the language of the body",
        "content-length": "bytes of the body as sent, before decoding",
        "content-location": "the address of what is in the body",
        "content-range": "which part of the whole this is",
        "content-security-policy": "what a page may load and run",
        "content-type": "what the body is and how its characters are encoded",
        "cross-origin-opener-policy": "keeps windows of other sites apart",
        "cross-origin-resource-policy": "who may embed this",
        "date": "the server's clock when it answered",
        "deprecation": "this address is being phased out (RFC 9745)",
        "etag": "the version of what is in the body",
        "expires": "until when it may be kept",
        "keep-alive": "how long an idle connection stays open",
        "last-modified": "when it changed last",
        "link": "related addresses, such as the next page",
        "location": "where to go next, or where the new thing is",
        "permissions-policy": "browser features that a page may use",
        "pragma": "an old word for Cache-Control",
        "proxy-authenticate": "how the proxy wants you to sign in",
        "referrer-policy": "how much of an address goes along to other sites",
        "refresh": "the browser loads again after this time",
        "repr-digest": "checksum of the whole representation (RFC 9530)",
        "retry-after": "how long to wait before the next try",
        "server": "the server's software",
        "server-timing": "how long the server took for its steps",
        "set-cookie": "a cookie to keep and send back",
        "strict-transport-security": "browsers must use HTTPS here",
        "sunset": "when this address will go away (RFC 8594)",
        "timing-allow-origin": "who may see exact load times in a browser",
        "trailer": "headers that follow the body",
        "transfer-encoding": "how the body is cut for the wire",
        "upgrade": "protocols that the server would rather speak",
        "vary": "request headers that change the answer",
        "via": "the proxies on the way",
        "warning": "an old note about the answer's freshness",
        "www-authenticate": "how the server wants you to sign in",
        "x-content-type-options": "browsers must not guess another type",
        "x-frame-options": "whether other sites may frame this page",
        "x-powered-by": "the server's software",
        "x-xss-protection": "an old browser filter, without effect now",
    }
)
_PATTERNS = (
    (re.compile(r"(x-)?(request|correlation|trace|amzn-requestid|amzn-trace)-?id"),
     said("an id to find this request in the server's log")),
    (re.compile(r"(x-)?rate-?limit-?limit"), said("requests that are allowed in the period")),
    (re.compile(r"(x-)?rate-?limit-?remaining"), said("requests that are left in the period")),
    (re.compile(r"(x-)?rate-?limit-?reset"), said("when the period begins anew")),
    (re.compile(r"(x-)?rate-?limit(-policy)?"), said("how many requests are allowed")),
    (re.compile(r"x-(cache|cache-hits|served-by|timer)|cf-cache-status"), said("what a cache did")),
    (re.compile(r"cf-ray"), said("Cloudflare's id of this request")),
    (re.compile(r"(x-)?(runtime|response-time)"), said("how long the server took")),
    (re.compile(r"traceparent|tracestate"), said("the id of a trace (W3C Trace Context)")),
)  # fmt: skip


def header_words(name: str) -> str:
    """Return what the header is for, empty where it is not a common one."""
    wanted = name.strip().lower()
    if words := _WORDS.get(wanted):
        return words
    return next((words for pattern, words in _PATTERNS if pattern.fullmatch(wanted)), "")
