"""What went wrong in HTTP/2, whose library tells it by numbers (RFC 9113 §7), in words."""

import re

import httpx2

from postwright.engine.failure_words import Where, make, sentence, words
from postwright.engine.recording import LiveHop
from postwright.model.exchange import Failure
from postwright.model.said import said, sentences

_ENDED = re.compile(r"<(StreamReset|ConnectionTerminated) .*?error_code:(\d+)")
_LENGTH = re.compile(r"InvalidBodyLengthError: Expected (\d+) bytes, received (\d+)")
_CODES = {
    0: "NO_ERROR", 1: "PROTOCOL_ERROR", 2: "INTERNAL_ERROR", 3: "FLOW_CONTROL_ERROR",
    4: "SETTINGS_TIMEOUT", 5: "STREAM_CLOSED", 6: "FRAME_SIZE_ERROR", 7: "REFUSED_STREAM",
    8: "CANCEL", 9: "COMPRESSION_ERROR", 10: "CONNECT_ERROR", 11: "ENHANCE_YOUR_CALM",
    12: "INADEQUATE_SECURITY", 13: "HTTP_1_1_REQUIRED",
}  # fmt: skip
_ADVICE = sentences(
    {
        1: "It finds fault with what it got; try HTTP/1.1 in Options.",
        7: "It had not begun to work on it, so it may be sent again.",
        11: "It got more than it wants to handle; wait, then send again.",
        12: "It wants a stronger TLS for HTTP/2; try HTTP/1.1 in Options.",
        13: "Choose HTTP/1.1 in Options.",
    }
)


def speaks_http2(live: LiveHop) -> bool:
    """Tell whether the hop's connection speaks HTTP/2, by what was agreed or sent."""
    if live.tape.sent.startswith(b"PRI * HTTP/2.0"):
        return True
    connection = live.tape.connection
    agreed = connection.get_extra_info("ssl_object") if connection is not None else None
    return agreed is not None and agreed.selected_alpn_protocol() == "h2"


def wants_http1(error: BaseException, live: LiveHop) -> bool:
    """Tell whether a server without TLS took the first bytes of HTTP/2 for a broken request.

    One that speaks HTTP/2 begins with a frame (RFC 9113 §3.4). Where an answer of HTTP/1.1 came or
    the connection was just closed, nothing was done of what was asked, and it may be asked again,
    whatever its method.
    """
    tape, request = live.tape, live.request
    if request.scheme != "http" or request.http != "2" or live.status is not None or tape.reused:
        return False
    if tape.received:
        return bytes(tape.received[:5]) == b"HTTP/"
    ended = isinstance(error, (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError))
    return ended and bool(tape.sent)


def answer_bytes(live: LiveHop) -> int:
    """Return how many bytes of an answer came; in HTTP/2 frames of the connection come first."""
    return 0 if live.status is None and speaks_http2(live) else live.tape.received_bytes


def no_http2(error: BaseException, where: Where) -> Failure:
    """Return what such a server is told by."""
    detail = said(
        "{place} took it for a broken request. It was sent again over HTTP/1.1.", place=where.place
    )
    return make("protocol", where, said("It speaks no HTTP/2 without TLS"), detail, error)


def failure_of(error: BaseException, where: Where) -> Failure | None:
    """Return what happened, None where it is no matter of HTTP/2."""
    text = str(error)
    if isinstance(error, httpx2.ProtocolError) and (found := _ENDED.match(text)):
        code = int(found[2])
        what = said("this request") if found[1] == "StreamReset" else said("the whole connection")
        advice = _ADVICE.get(
            code, said("Send again; if it happens each time, try HTTP/1.1 in Options.")
        )
        return make(
            "reset",
            where,
            said("The server broke the exchange off"),
            said(
                "{place} ended {what} with {value}. {advice}",
                place=where.place,
                what=what,
                value=_CODES.get(code, said("the error {code}", code=code)),
                advice=advice,
            ),
            error,
        )
    if isinstance(error, httpx2.LocalProtocolError) and where.phase in ("wait", "download"):
        # What the library cannot read it calls a fault of ours.
        length = _LENGTH.match(text)
        told = (
            said(
                "Content-Length says {length} bytes, {length2} came",
                length=length[1],
                length2=length[2],
            )
            if length
            else words(error)
        )
        return make(
            "protocol", where, said("The answer is not valid HTTP"),
            said("{told} Try HTTP/1.1 in Options.", told=sentence(told)), error,
        )  # fmt: skip
    return None
