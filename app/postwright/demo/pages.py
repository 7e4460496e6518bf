"""The demo's plain paths: a greeting, an echo, JSON, statuses, redirects, cookies."""

import base64
import hashlib
import platform
from collections.abc import Sequence
from urllib.parse import quote

import msgspec

from postwright.demo.messages import Incoming, Refused, Reply
from postwright.demo.replies import (
    as_json,
    cookie_pairs,
    problem,
    query_pairs,
    rest_number,
)

SHOWN_BYTES = 1024 * 1024
"""Of a body that is echoed; its size and hash are of all of it."""
JSON_BYTES = 16 * 1024 * 1024

_SAMPLE = b"""{
  "title": "JSON to look at",
  "text": "caf\\u00e9, \xe6\x97\xa5\xe6\x9c\xac\xe8\xaa\x9e, \xf0\x9f\x9a\x80",
  "numbers": [0, -1, 1.10, 6.02e23, 9007199254740993],
  "yes": true,
  "nothing": null,
  "nested": {"empty": {}, "list": [[1, 2], [3, [4]]]},
  "link": "https://example.test/a?b=c"
}
"""


def index(rows: Sequence[tuple[str, Sequence[str], str]]) -> Reply:
    """List what there is."""
    lines = ["The demo server of Postwright. Paths:", ""]
    for path, methods, words in rows:
        shown = f"{path}…" if path.endswith("/") else path
        lines.append(f"  {', '.join(methods):<10} {shown:<14} {words}")
    text = "\n".join([*lines, ""])
    return Reply(200, (("Content-Type", "text/plain; charset=utf-8"),), text.encode())


async def hello(request: Incoming, _rest: str) -> Reply:
    """Greet."""
    name = dict(query_pairs(request)).get("name") or "world"
    return as_json({"message": f"Hello, {name}!", "server": f"Python {platform.python_version()}"})


async def echo(request: Incoming, _rest: str) -> Reply:
    """Say what arrived, byte for byte: the target as in the request line, headers in order."""
    digest, shown, size = hashlib.sha256(), bytearray(), 0
    async for block in request.blocks():
        digest.update(block)
        size += len(block)
        shown += block[: max(0, SHOWN_BYTES - len(shown))]
    body: dict[str, object] = {"size": size, "sha256": digest.hexdigest()}
    if size > SHOWN_BYTES:
        body["shown"] = SHOWN_BYTES
    try:
        body["text"] = shown.decode()
    except UnicodeDecodeError:
        body["base64"] = base64.b64encode(shown).decode()
    return as_json(
        {
            "method": request.method,
            "target": request.target,
            "version": "HTTP/1.0" if request.old else "HTTP/1.1",
            "path": request.path,
            "query": query_pairs(request),
            "headers": request.headers,
            "body": body,
        }
    )


async def json(request: Incoming, _rest: str) -> Reply:
    """Answer with JSON: a sample, or what was sent, re-indented and otherwise untouched."""
    if request.method != "POST":
        return Reply(200, (("Content-Type", "application/json"),), _SAMPLE)
    kind = request.header("content-type").partition(";")[0].strip().lower()
    if kind != "application/json" and not kind.endswith("+json"):
        raise Refused(415, f"this path reads application/json, not {kind or 'an unnamed type'}")
    body = await request.body(JSON_BYTES)
    try:
        msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError) as error:
        return problem(400, f"the body is not JSON: {error}")
    return as_json({"received": msgspec.Raw(body)})


async def status(_request: Incoming, rest: str) -> Reply:
    """Answer with the status asked for, and with what such an answer must carry."""
    code = rest_number(rest, "the status", at_least=200, at_most=599)
    if code in (204, 205, 304):
        return Reply(code)
    if code < 300:
        return as_json({"status": code, "message": "as you asked"}, code)
    extra: dict[int, tuple[str, str]] = {
        401: ("WWW-Authenticate", 'Basic realm="demo", charset="UTF-8"'),
        405: ("Allow", "GET"),
        407: ("Proxy-Authenticate", 'Basic realm="demo"'),
        416: ("Content-Range", "bytes */0"),
        426: ("Upgrade", "HTTP/2.0"),
        429: ("Retry-After", "5"),
        503: ("Retry-After", "5"),
    }
    headers = [extra[code]] if code in extra else []
    if code in (301, 302, 303, 307, 308):
        headers.append(("Location", "/hello"))
    return problem(code, f"/status/{code} was asked for, so here it is", *headers)


async def redirect(request: Incoming, rest: str) -> Reply:
    """Send the client on, N times."""
    left = rest_number(rest, "the number of redirects", at_least=0, at_most=100)
    options = dict(query_pairs(request))
    if left == 0:
        return as_json({"message": "You have arrived", "method": request.method})
    code = options.get("status", "302")
    if code not in ("301", "302", "303", "307", "308"):
        raise Refused(400, "status is one of 301, 302, 303, 307, 308")
    query = f"?{request.query}" if request.query else ""
    onward = f"/redirect/{left - 1}{query}"
    if left == 1 and "to" in options:
        onward = quote(options["to"], safe="%/:?#[]@!$&'()*+,;=~")
    return as_json({"message": f"Go to {onward}"}, int(code), ("Location", onward))


async def cookies(request: Incoming, _rest: str) -> Reply:
    """Show the cookies that came; set one for each pair of the query."""
    setting = query_pairs(request)
    lines = [
        ("Set-Cookie", f"{quote(name)}={quote(value, safe='')}; Path=/; SameSite=Lax")
        for name, value in setting
        if name
    ]
    return as_json({"cookies": cookie_pairs(request), "set": setting}, 200, *lines)
