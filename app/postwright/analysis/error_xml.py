"""The message in an error that is XML: of S3 and its like, of SOAP, or a problem (RFC 9457).

It looks for a few elements by name and parses nothing, so that no entity is ever expanded.
"""

import html
import re

_BYTES = 64 * 1024
_WORDS = ("Message", "faultstring", "Text", "detail", "message", "title", "error_description",
          "description", "errorMessage")  # fmt: skip
_CODES = ("Code", "faultcode")
_CDATA = re.compile(r"<!\[CDATA\[(.*?)\]\]>", re.DOTALL)


def xml_message(body: bytes) -> str:
    """Return code and message, empty where none of the known elements holds text."""
    text = body[:_BYTES].decode("utf-8", "replace")
    if not text.lstrip("\ufeff \r\n\t").startswith("<") or "<html" in text[:2000].lower():
        return ""
    message = next((found for name in _WORDS if (found := _element(text, name))), "")
    code = next((found for name in _CODES if (found := _element(text, name))), "")
    if code and message and code not in message:
        return f"{code}: {message}"
    return message or code


def _element(text: str, name: str) -> str:
    """Return the text of the first element of that name, under any prefix."""
    opening = re.search(rf"<(?:[\w.-]{{1,40}}:)?{name}(?:\s[^<>]{{0,400}})?>", text)
    if opening is None:
        return ""
    found = _CDATA.match(text, opening.end())
    if found:
        return " ".join(found[1].split())
    inside = text[opening.end() :].partition("<")[0]
    return " ".join(html.unescape(inside).split())
