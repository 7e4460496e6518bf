"""Under what name a response is saved: Content-Disposition (RFC 6266, 8187), else the URL.

A name comes from a stranger, so it is always a plain file name: no folder, nothing hidden, no
device, nothing that a shell or a file manager would read as something else.
"""

import re
import unicodedata
import urllib.parse

from postwright.protocol.media_types import parse

LONGEST_BYTES = 200
FALLBACK = "response"
EXTENSIONS = {
    "application/json": ".json",
    "application/problem+json": ".json",
    "application/xml": ".xml",
    "text/xml": ".xml",
    "text/html": ".html",
    "text/plain": ".txt",
    "text/css": ".css",
    "text/csv": ".csv",
    "text/javascript": ".js",
    "application/javascript": ".js",
    "application/yaml": ".yaml",
    "application/pdf": ".pdf",
    "application/zip": ".zip",
    "application/gzip": ".gz",
    "application/octet-stream": ".bin",
    "image/png": ".png",
    "image/jpeg": ".jpg",
    "image/gif": ".gif",
    "image/webp": ".webp",
    "image/svg+xml": ".svg",
}
_PARAMETER = re.compile(r';\s*([!#$&+\-.^_`|~0-9A-Za-z]+\*?)\s*=\s*("(?:[^"\\]|\\.)*"|[^;]*)')
_EXTENDED = re.compile(r"([A-Za-z0-9\-]+)'[^']*'(.*)", re.DOTALL)
_FORBIDDEN = re.compile(
    r'[\x00-\x1f\x7f-\x9f<>:"|?*/\\\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ud800-\udfff]'
)
_DEVICE = re.compile(
    r"(con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³]) *(\..*)?", re.IGNORECASE
)


def file_name(disposition: str, url: str = "", content_type: str = "") -> str:
    """Return a safe name for a response's body; there always is one."""
    name = safe(disposition_name(disposition)) or safe(_url_name(url))
    if not name:
        name = FALLBACK
    if "." not in name:
        name += EXTENSIONS.get(parse(content_type).essence, "")
    return name


def disposition_name(disposition: str) -> str:
    """Return the name that a Content-Disposition states, as it stands; empty without one.

    `filename*` wins over `filename` (RFC 6266 §4.3).
    """
    found = _parameters(disposition)
    extended = _EXTENDED.fullmatch(found.get("filename*", ""))
    if extended and extended.group(1).lower() in ("utf-8", "iso-8859-1"):
        charset = extended.group(1).lower()
        name = urllib.parse.unquote(extended.group(2), charset, "replace")
        if name:
            return name
    return found.get("filename", "")


def field_name(disposition: str) -> str:
    """Return the name of the form's field that a part is (RFC 7578 §4.2); empty without one."""
    return _parameters(disposition).get("name", "")


def safe(name: str) -> str:
    """Return a stranger's name as one that can be created anywhere; empty if nothing is left."""
    name = re.split(r"[/\\]", name)[-1]
    name = _FORBIDDEN.sub("_", unicodedata.normalize("NFC", name))
    name = name.strip(" .").lstrip("-~ .")
    if not name.strip("_"):
        return ""
    if _DEVICE.fullmatch(name):
        name = f"_{name}"
    return _shortened(name)


def _parameters(disposition: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for match in _PARAMETER.finditer(";" + disposition):
        key, value = match.group(1).lower(), match.group(2).strip()
        if len(value) > 1 and value[0] == value[-1] == '"':
            value = re.sub(r"\\(.)", r"\1", value[1:-1])
        found.setdefault(key, value)
    return found


def _shortened(name: str) -> str:
    """Cut the stem, not the extension, and never within a character."""
    if len(name.encode()) <= LONGEST_BYTES:
        return name
    stem, dot, extension = name.rpartition(".")
    if not dot or len(extension.encode()) > 20:
        stem, dot, extension = name, "", ""
    room = LONGEST_BYTES - len((dot + extension).encode())
    return stem.encode()[:room].decode("utf-8", "ignore").rstrip(" .") + dot + extension


def _url_name(url: str) -> str:
    path = re.split(r"[?#]", url.partition("://")[2] or url)[0]
    return urllib.parse.unquote(path.rpartition("/")[2]) if "/" in path else ""
