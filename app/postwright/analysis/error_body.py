"""The message in the body of an error, where it has one of the common shapes."""

from typing import Any

import msgspec

from postwright.analysis.error_xml import xml_message
from postwright.model.said import said

LONGEST = 300
_BODY_BYTES = 1024 * 1024
_TEXTS = (
    "detail", "message", "error_description", "errorMessage", "msg", "title", "reason",
    "description", "Message", "fault", "faultstring", "info", "Detail",
    "error_message", "userMessage", "developerMessage",
)  # fmt: skip
_INSIDE = (
    "message", "error", "errors", "Error", "Fault", "non_field_errors", "detail", "details",
    "fault", "violations", "invalid-params", "data",
)  # fmt: skip
_PLACES = ("loc", "field", "path", "pointer", "property", "name", "param", "source", "parameter")


def error_message(body: bytes, content_type: str) -> str:
    """Return what the server says is wrong, on one line; empty where nothing is found.

    Reads problem details (RFC 9457), OAuth errors (RFC 6749 §5.2), JSON:API, GraphQL, and what
    common frameworks send: `{"detail": …}`, `{"error": {"message": …}}`, `{"errors": [...]}`.
    """
    kind = content_type.partition(";")[0].strip().lower()
    if not body or len(body) > _BODY_BYTES:
        return ""
    if kind == "text/plain":
        return _short(body.decode("utf-8", "replace"))
    if kind.endswith(("/xml", "+xml")):
        return _short(xml_message(body))
    is_json = not kind or kind.endswith(("/json", "+json", "-json-1.0", "-json-1.1"))
    if not is_json and body.lstrip()[:1] != b"{":
        return ""
    try:
        value = msgspec.json.decode(body.removeprefix(b"\xef\xbb\xbf"))
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        return ""
    return _short(_message(value, 4))


def _message(value: Any, depth: int) -> str:
    if isinstance(value, str):
        return value
    if depth == 0:
        return ""
    if isinstance(value, list):
        return _list(value, depth)
    if not isinstance(value, dict):
        return ""
    found = [value[name] for name in _TEXTS if isinstance(value.get(name), str) and value[name]]
    own = found[0] if found else ""
    inner = next((text for name in _INSIDE if (text := _inside(value, name, depth))), "")
    code = value.get("error")
    if own and isinstance(code, str) and "error_description" in value:
        return f"{code}: {own}"
    if own and (kind := value.get("__type")) and isinstance(kind, str):
        own = f"{kind.rpartition('#')[2]}: {own}"
    if own and inner and inner != own and own not in inner:
        return own if inner in own else f"{own.rstrip('.')}: {inner}"
    found_text = inner if own in inner and inner else own or inner
    return found_text or _of_fields_alone(value)


def _of_fields_alone(value: dict[str, Any]) -> str:
    """Read an object that is nothing but fields with their texts, as Django REST sends it."""
    listed = {
        name: texts
        for name, texts in value.items()
        if isinstance(texts, list) and texts and all(isinstance(text, str) for text in texts)
    }
    return _by_field(listed, 2) if listed and len(listed) == len(value) else ""


def _inside(value: dict[str, Any], name: str, depth: int) -> str:
    inner = value.get(name)
    if name in _TEXTS and isinstance(inner, str):
        return ""  # it is the object's own text already
    if name in ("errors", "violations", "invalid-params") and isinstance(inner, dict):
        return _by_field(inner, depth)
    return _message(inner, depth - 1)


def _list(items: list[Any], depth: int) -> str:
    texts = []
    for item in items[:5]:
        text = _message(item, depth - 1)
        place = _place(item) if isinstance(item, dict) else ""
        if text:
            texts.append(f"{place}: {text}" if place and place not in text else text)
    told = "; ".join(dict.fromkeys(texts))
    if len(items) > 5 and texts:
        return said("{told} (and {count} more)", told=told, count=len(items) - 5)
    return told


def _by_field(fields: dict[str, Any], depth: int) -> str:
    texts = {name: _message(value, depth - 1) for name, value in list(fields.items())[:5]}
    return "; ".join(f"{name}: {text}" for name, text in texts.items() if text)


def _place(item: dict[str, Any]) -> str:
    for name in _PLACES:
        value = item.get(name)
        if isinstance(value, dict):
            value = value.get("pointer") or value.get("parameter")
        if isinstance(value, list):
            value = ".".join(str(step) for step in value)
        if isinstance(value, str) and value:
            return value
    return ""


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "…"
