"""An exchange as an HTTP Archive 1.2, one entry for each hop, as browsers write it.

http://www.softwareishard.com/blog/har-12-spec/
"""

import base64
import datetime
import json
from collections.abc import Callable
from urllib.parse import parse_qsl, urlsplit

from postwright.analysis.told_secrets import masked_answer
from postwright.model.connection import Timing
from postwright.model.exchange import Exchange, Hop
from postwright.protocol.redaction import redactor

_NONE = -1
"""What the format says where something is not known or did not happen."""

Tree = dict[str, object]
Mask = Callable[[str], str]


def exchange_har(exchange: Exchange, body: bytes, secrets: tuple[str, ...] | None = None) -> bytes:
    """Return the archive's text; `body` is the last answer's.

    `secrets` are masked in all of it, and what the answer gives out too; None masks nothing.
    """
    mask = redactor(secrets or ())
    answer = str if secrets is None else masked_answer
    entries = [
        _entry(exchange, hop, body if hop is exchange.hops[-1] else b"", mask, answer)
        for hop in exchange.hops
    ]
    log: Tree = {
        "version": "1.2",
        "creator": {"name": "Postwright", "version": ""},
        "pages": [],
        "entries": entries,
    }
    return json.dumps({"log": log}, indent=2, ensure_ascii=False).encode("utf-8", "replace") + b"\n"


def _entry(exchange: Exchange, hop: Hop, body: bytes, mask: Mask, answer: Mask) -> Tree:
    began = exchange.started_at + hop.started_s
    at = datetime.datetime.fromtimestamp(began, datetime.UTC).isoformat(timespec="milliseconds")
    made: Tree = {
        "startedDateTime": at.replace("+00:00", "Z"),
        "time": round(hop.timing.total, 3),
        "request": _request(exchange, hop, mask),
        "response": _response(hop, body, mask, answer),
        "cache": {},
        "timings": _timings(hop.timing),
    }
    address, _, _ = hop.peer.rpartition(":")
    if address:
        made["serverIPAddress"] = address.strip("[]")
    if hop.failure is not None:
        made["comment"] = mask(f"{hop.failure.title}. {hop.failure.detail}")
    return made


def _request(exchange: Exchange, hop: Hop, mask: Mask) -> Tree:
    made: Tree = {
        "method": hop.method,
        "url": mask(hop.url),
        "httpVersion": f"HTTP/{hop.http}",
        "cookies": [],
        "headers": [_pair(header.name, mask(header.value)) for header in hop.headers],
        "queryString": [
            _pair(mask(name), mask(value))
            for name, value in parse_qsl(urlsplit(hop.url).query, keep_blank_values=True)
        ],
        "headersSize": _NONE,
        "bodySize": _NONE,
    }
    body = exchange.prepared.body
    if body.size_bytes and hop.method == exchange.prepared.method:
        made["bodySize"] = body.size_bytes
        kinds = (h.value for h in hop.headers if h.name.lower() == "content-type")
        pieces = body.pieces
        data = b"".join(piece for piece in pieces if isinstance(piece, bytes))
        whole = all(isinstance(piece, bytes) for piece in pieces)
        post: Tree = {"mimeType": next(kinds, ""), "text": mask(data.decode("utf-8", "replace"))}
        if not whole:
            post["comment"] = "Files are left out."
        made["postData"] = post
    return made


def _response(hop: Hop, body: bytes, mask: Mask, answer: Mask) -> Tree:
    headers = hop.response_headers
    lower = {name.lower(): value for name, value in reversed(headers)}
    content: Tree = {"size": len(body), "mimeType": lower.get("content-type", "")}
    try:
        content["text"] = answer(mask(body.decode("utf-8")))
    except UnicodeDecodeError:
        content |= {"text": base64.b64encode(body).decode(), "encoding": "base64"}
    return {
        "status": hop.status or 0,
        "statusText": hop.reason,
        "httpVersion": f"HTTP/{hop.http}",
        "cookies": [],
        "headers": [_pair(name, mask(value)) for name, value in headers],
        "content": content,
        "redirectURL": mask(lower.get("location", "")),
        "headersSize": _NONE,
        "bodySize": _NONE,
    }


def _timings(timing: Timing) -> Tree:
    def ms(value: float | None) -> float:
        return _NONE if value is None else round(value, 3)

    connect = None
    if timing.connect is not None or timing.tls is not None:
        connect = (timing.connect or 0.0) + (timing.tls or 0.0)  # the format's connect holds TLS
    return {
        "blocked": ms(timing.blocked),
        "dns": ms(timing.lookup),
        "connect": ms(connect),
        "ssl": ms(timing.tls),
        "send": round(timing.send or 0.0, 3),
        "wait": round(timing.wait or 0.0, 3),
        "receive": round(timing.download or 0.0, 3),
    }


def _pair(name: str, value: str) -> Tree:
    return {"name": name, "value": value}
