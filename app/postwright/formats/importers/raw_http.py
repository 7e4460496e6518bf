"""A request as it goes over the wire (RFC 9112), or just its first line, to a request."""

import re
from ipaddress import ip_address

from postwright.formats.importers.imported import Imported, ImportError_, Loss, one_request
from postwright.formats.importers.sign_in import typed_auth
from postwright.formats.importers.source import Source
from postwright.formats.importers.typed_body import body_of
from postwright.formats.importers.understood import understood
from postwright.model.request import Field, Request
from postwright.model.said import said
from postwright.protocol.url_text import split_url, sync_params

_LINE = re.compile(r"([A-Z][A-Z0-9_-]*)[ \t]+(\S+)(?:[ \t]+HTTP/[0-9.]+)?[ \t]*")
_FIELD = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+)[ \t]*:[ \t]*(.*?)[ \t]*")
_ABSOLUTE = re.compile(r"(?i:https?)://|\{\{")
_BLANK = re.compile(r"\r?\n\r?\n")
_HOST = re.compile(r"(?im)^host[ \t]*:")
_FRAMING = {"host", "content-length", "transfer-encoding", "connection"}
"""What is made anew for every send."""


def looks_like(source: Source) -> bool:
    """Tell whether the text begins with a request line that names a server, or Host follows."""
    first, _, rest = source.begins(16_384).strip().replace("\r\n", "\n").partition("\n")
    line = _LINE.fullmatch(first)
    if line is None:
        return False
    if _ABSOLUTE.match(line[2]):
        return True
    return line[2].startswith("/") and _HOST.search(rest.partition("\n\n")[0]) is not None


def read(source: Source) -> Imported:
    """Read a request. Raises ImportError_ with the position of what cannot be read."""
    text = source.text.lstrip()
    blank = _BLANK.search(text)
    head, content = (text[: blank.start()], text[blank.end() :]) if blank else (text, "")
    first, *fields = head.replace("\r\n", "\n").rstrip("\n").split("\n")
    line = _LINE.fullmatch(first)
    if line is None:
        raise ImportError_(said("This is not a request line: METHOD, URL."))
    headers = _fields(fields, len(first) + 1)
    losses: list[Loss] = []
    url = line[2] if _ABSOLUTE.match(line[2]) else _joined(line[2], headers, losses)
    kept = [row for row in headers if row.name.lower() not in _FRAMING or _other(row, url)]
    made = body_of(_as_sent(content, headers), kept)
    rest, auth = typed_auth(made.headers)
    request = Request(
        method=line[1],
        url=url,
        headers=tuple(rest),
        params=sync_params(url, ()),
        body=made.body,
        auth=auth,
    )
    return one_request(request, understood(request), (*losses, *made.losses))


def _as_sent(content: str, headers: list[Field]) -> str:
    """Return the body without the line end of the file it was kept in."""
    named = {row.name.lower(): row.value for row in headers}
    if named.get("content-type", "").lower().startswith("multipart/"):
        return content.replace("\r\n", "\n")
    length = named.get("content-length", "")
    shorter = content.removesuffix("\n").removesuffix("\r")
    return shorter if length == str(len(shorter.encode())) else content


def _fields(lines: list[str], position: int) -> list[Field]:
    headers: list[Field] = []
    for line in lines:
        field = _FIELD.fullmatch(line)
        if field is None:
            raise ImportError_(
                said("{line} is not `name: value`.", line=repr(line.strip()[:40])), position
            )
        headers.append(Field(field[1], field[2]))
        position += len(line) + 1
    return headers


def _joined(target: str, headers: list[Field], losses: list[Loss]) -> str:
    host = next((row.value for row in headers if row.name.lower() == "host"), "")
    if not host:
        raise ImportError_(said("Neither the first line nor a Host line names the server."))
    scheme = "http" if _is_here(host) else "https"
    losses.append(
        Loss("Host", said("The text does not say which scheme; {scheme} was taken.", scheme=scheme))
    )
    return f"{scheme}://{host}{target}"


def _is_here(host: str) -> bool:
    """Tell whether it is this machine or the port of plain HTTP."""
    parts = split_url(f"//{host}")
    try:
        return parts.port == 80 or ip_address(parts.host.strip("[]")).is_loopback
    except ValueError:
        return parts.host == "localhost"


def _other(row: Field, url: str) -> bool:
    """Tell whether a Host row names another server than the URL."""
    return row.name.lower() == "host" and f"//{row.value}".lower() not in url.lower()
