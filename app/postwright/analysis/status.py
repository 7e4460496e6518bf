"""What a status means for the request that got it, in words."""

from http import HTTPStatus

from postwright.model.exchange import Exchange, Hop
from postwright.model.said import said, said_after, sentences

_LONGEST = 200

_MEANINGS = sentences(
    {
        200: "It worked.",
        201: "Something new was made; Location says where.",
        202: "Accepted, but not done yet; ask again later.",
        203: "It worked, but a proxy on the way changed the answer.",
        204: "It worked, and there is nothing to show.",
        205: "It worked; the form should be emptied.",
        206: "A part of it, as the Range header asked.",
        207: "Several results at once; each is in the body (WebDAV).",
        208: "Listed before in the same answer (WebDAV).",
        226: "A change to an earlier version, not the whole (RFC 3229).",
        300: "There are several versions; choose one from the body.",
        301: "It moved for good; use the address in Location from now on.",
        302: "It is elsewhere for now; Location says where.",
        303: "The result is at the address in Location; get it from there.",
        304: "Nothing changed since the version that the request named.",
        305: "Only through a proxy; an old status that clients ignore.",
        307: "It is elsewhere for now; send the same request to Location.",
        308: "It moved for good; send the same request to Location.",
        400: "The server could not make sense of the request; look at its body and parameters.",
        401: "The server does not know who you are: credentials are missing, wrong or expired.",
        402: "The server wants to be paid first, or a quota is used up.",
        403: "The server understood who you are and does not allow it.",
        404: "There is nothing at this address; check the path and its values.",
        405: "This address does not take the method that was sent.",
        406: "The server has no version of it that Accept allows.",
        407: "The proxy on the way wants a sign-in.",
        408: "The server waited for the request and gave up; send again.",
        409: "It conflicts with what is there already; get the current state first.",
        410: "It was here and is gone for good.",
        411: "The server wants to know the length; send the body with Content-Length.",
        412: "A condition of the request, such as If-Match, does not hold.",
        413: "The body is larger than the server takes.",
        414: "The address is longer than the server takes; move values into the body.",
        415: "The server does not take a body of this Content-Type.",
        416: "The asked range lies outside of what there is.",
        417: "The server cannot do what the Expect header wants.",
        418: "The server says that it is a teapot; it will not do this.",
        419: "The session is over or a CSRF token is missing (not a standard status).",
        421: "The connection reached a server that does not answer for this host.",
        422: "The server read the body and does not accept the values in it.",
        423: "It is locked.",
        424: "It failed because something before it failed.",
        425: "Too early: the server does not want to risk a repeated request.",
        426: "The server wants another protocol; Upgrade says which.",
        428: "The server wants a condition such as If-Match, so that no change is lost.",
        420: "Too many requests at once; slow down (not a standard status).",
        429: "Too many requests; wait before the next one.",
        431: "The headers are larger than the server takes; cookies are often the reason.",
        440: "The session is over; log in again (not a standard status).",
        449: "It lacks something; add what the body asks for and send again "
        "(not a standard status).",
        450: "A parental control of Windows blocks it (not a standard status).",
        460: "The client closed before the load balancer had an answer (AWS).",
        463: "X-Forwarded-For names more than 30 addresses (AWS load balancer).",
        444: "The server closed without an answer (nginx).",
        494: "The headers are larger than the server takes (nginx).",
        495: "The client certificate was refused (nginx).",
        496: "A client certificate is wanted and none was sent (nginx).",
        497: "Plain HTTP was sent to a port for HTTPS; use https:// (nginx).",
        451: "It may not be shown for legal reasons.",
        498: "The token is expired or invalid (not a standard status).",
        499: "The client left before the answer was ready (nginx).",
        500: "The server failed; the cause is in its log, not in the request.",
        501: "The server does not know this method at all.",
        502: "A server in between got no usable answer from the one behind it.",
        503: "The server is overloaded or being maintained; try again later.",
        504: "A server in between waited too long for the one behind it.",
        505: "The server does not speak this version of HTTP.",
        506: "The server is set up wrongly (RFC 2295).",
        507: "The server has no room left.",
        508: "The server ran into a loop.",
        509: "The traffic that was paid for is used up (not a standard status).",
        510: "The request lacks an extension that the server wants.",
        511: "This network wants a sign-in first, as in a hotel.",
        520: "The server behind Cloudflare gave an answer that makes no sense.",
        521: "The server behind Cloudflare refused the connection.",
        522: "The server behind Cloudflare did not pick up in time.",
        523: "Cloudflare found no way to the server.",
        524: "The server behind Cloudflare took too long.",
        525: "Cloudflare and the server behind it did not agree on TLS.",
        526: "The certificate of the server behind Cloudflare is not valid.",
        527: "Cloudflare's connection to the server behind it was interrupted.",
        529: "The service is overloaded; wait, then send again (not a standard status).",
        561: "The load balancer could not sign the user in (AWS).",
        598: "A proxy on the way waited too long for the answer (not a standard status).",
        599: "A proxy on the way could not connect in time (not a standard status).",
        530: "Cloudflare could not find or reach the server behind it.",
    }
)
_MEANINGS |= {
    100: said("The server wants the body now."),
    101: said("The connection speaks another protocol from now on; Upgrade says which."),
    102: said("The server has it and is still at work (WebDAV)."),
    103: said("Early hints; the answer itself follows."),
    104: said("A part of the upload has arrived (resumable uploads)."),
    306: said("An old status that means nothing today."),
}
_CLASSES = sentences(
    {
        1: "Not the answer yet; it follows.",
        2: "It worked.",
        3: "The answer is elsewhere.",
        4: "The server takes the request for wrong.",
        5: "The server failed.",
    }
)
_FOR_METHOD = sentences(
    {
        (200, "DELETE"): "It was deleted.",
        (200, "HEAD"): "It is there; HEAD asks for the headers alone.",
        (200, "OPTIONS"): "The headers say what this address allows.",
        (201, "PUT"): "It was not there before and was made.",
        (202, "DELETE"): "The deletion was accepted, but is not done yet.",
        (204, "DELETE"): "It was deleted, and there is nothing to show.",
        (204, "PUT"): "It was saved, and there is nothing to show.",
        (204, "PATCH"): "It was changed, and there is nothing to show.",
        (204, "OPTIONS"): "The headers say what this address allows.",
        (404, "DELETE"): "There is nothing to delete at this address; it may be gone already.",
        (404, "POST"): "There is nothing at this address to post to; check the path.",
        (409, "POST"): "It conflicts with what is there already; perhaps it exists.",
    }
)


def meaning(status: int, method: str) -> str:
    """Return one sentence for this status as the answer to this method."""
    method = method.upper()
    if status == 405:
        return said(
            "This address does not take {method}; the Allow header says what it takes.",
            method=method,
        )
    if status == 501:
        return said("The server does not know the method {method} at all.", method=method)
    words = _FOR_METHOD.get((status, method)) or _MEANINGS.get(status)
    return words or _CLASSES.get(status // 100, said("The status is none of HTTP's."))


def status_words(exchange: Exchange) -> str:
    """Return what the last status means for this request, with what the answer adds to it."""
    hop = next((hop for hop in reversed(exchange.hops) if hop.status is not None), None)
    if hop is None or hop.status is None:
        response = exchange.response
        return "" if response is None else meaning(response.status, exchange.prepared.method)
    words, more = meaning(hop.status, hop.method), _details(exchange, hop, hop.status)
    return said_after(words, more)


def _details(exchange: Exchange, hop: Hop, status: int) -> str:
    def came(name: str) -> str:
        value = next((v.strip() for n, v in hop.response_headers if n.lower() == name), "")
        return value if len(value) <= _LONGEST else f"{value[:_LONGEST]}…"

    def sent(name: str) -> str:
        return next((h.value for h in hop.headers if h.name.lower() == name), "")

    if status in (201, 202) and (place := came("location") or came("content-location")):
        return said("It is at {place}.", place=place)
    if status in (301, 302, 303, 307, 308):
        return _elsewhere(came("location"), followed=exchange.prepared.follow_redirects)
    if status == 304 and not (sent("if-none-match") or sent("if-modified-since")):
        return said("But the request named no version (If-None-Match, If-Modified-Since).")
    if status == 405 and (allowed := came("allow")):
        return said("It takes {allowed}.", allowed=allowed)
    if status == 406 and (accept := sent("accept")):
        return said("Accept was: {accept}.", accept=accept)
    if status == 413 and (size := exchange.prepared.body.size_bytes):
        return said("It had {size:,} bytes.", size=size)
    if status == 414:
        return said("It has {count:,} characters.", count=len(exchange.prepared.target))
    if status == 415:
        takes = came("accept-post") or came("accept-patch") or came("accept")
        return _unsupported(sent("content-type") or said("none"), takes)
    if status == 416 and (whole := came("content-range")):
        return said("Content-Range: {whole}.", whole=whole)
    if status == 426 and (upgrade := came("upgrade")):
        return said("Upgrade: {upgrade}.", upgrade=upgrade)
    if status in (429, 503, 529) and (after := came("retry-after")):
        return _later(after)
    return ""


def _elsewhere(place: str, *, followed: bool) -> str:
    if not place:
        return said("But the answer has no Location.")
    if followed:
        return said("Location: {place}.", place=place)
    return said("Location: {place}. It was not followed: that is off.", place=place)


def _unsupported(kind: str, takes: str) -> str:
    if takes:
        return said("It was {kind}. The server takes {takes}.", kind=kind, takes=takes)
    return said("It was {kind}.", kind=kind)


def _later(after: str) -> str:
    if after.isascii() and after.isdigit():
        return said("Retry-After: {after} seconds.", after=after)
    return said("Retry-After: {after}.", after=after)


def phrase(status: int) -> str:
    """Return the standard reason phrase, empty where the status has none."""
    return next((known.phrase for known in HTTPStatus if known == status), "")
