"""A server that answers well and badly, as the path says."""

import json

from tests.server import SILENCE, Got, RawServer, Reply

JSON = json.dumps({"items": [{"id": n, "name": f"item {n}"} for n in range(40)]}).encode()
PLAIN = (("Content-Type", "text/plain"),)
AS_JSON = (("Content-Type", "application/json"), ("Set-Cookie", "session=abc; Path=/"))
PARTED = b"""--b\r\nContent-Type: text/plain\r\n\r\none\r\n--b\r\n\r\ntwo\r\n--b--\r\n"""
REPLIES = {
    "ok": Reply(200, b"fine", PLAIN),
    "json": Reply(200, JSON, AS_JSON),
    "html": Reply(200, b"<p>hello</p>", (("Content-Type", "text/html"),)),
    "events": Reply(200, b"data: one\n\ndata: two\n\n", (("Content-Type", "text/event-stream"),)),
    "parts": Reply(200, PARTED, (("Content-Type", "multipart/mixed; boundary=b"),)),
    "large": Reply(200, b"line of text\n" * 40_000, PLAIN),
    "missing": Reply(404, b'{"error": "gone"}', AS_JSON, reason="Not Found"),
    "login": Reply(401, b"", (("WWW-Authenticate", 'Bearer realm="r"'),), reason="Unauthorized"),
    "round": Reply(302, b"", (("Location", "/round"),), reason="Found"),
    "away": Reply(302, b"", (("Location", "/json"),), reason="Found"),
    "silent": SILENCE,
    "reset": Reply(reset=True),
    "nonsense": Reply(raw=b"\x00\x01 this is not HTTP\r\n\r\n", close=True),
    "cut": Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 5000\r\n\r\nonly this", close=True),
    "drip": Reply(200, b"0123456789" * 5, PLAIN, trickle_s=0.02),
    "hang": Reply(raw=b"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", hang=True),
    "busy": Reply(503, b"", (("Retry-After", "1"),), reason="Service Unavailable"),
    "empty": Reply(204, reason="No Content"),
    "badgzip": Reply(200, b"not gzip", (("Content-Encoding", "gzip"),)),
}


def answer(got: Got) -> Reply:
    """Answer by the first word of the path."""
    target = got.line.split(" ")[1] if got.line.count(" ") else "/"
    word = target.lstrip("/").split("?")[0].split("/")[0]
    return REPLIES.get(word, REPLIES["ok"])


def misbehaving() -> RawServer:
    """Return the server, not yet listening."""
    return RawServer(answer)
