"""The shapes of reply that the demo's paths share."""

import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any
from urllib.parse import parse_qsl

import msgspec

from postwright.demo.messages import Incoming, Refused, Reply

_PAIR = re.compile(rb'\[\n *("(?:[^"\\]|\\.)*"),\n *("(?:[^"\\]|\\.)*")\n *\]')
JSON_TYPE = ("Content-Type", "application/json")


def as_json(value: object, status: int = 200, *headers: tuple[str, str]) -> Reply:
    """Answer with a value as indented JSON, pairs of texts on one line."""
    text = msgspec.json.format(msgspec.json.encode(value), indent=2)
    text = _PAIR.sub(rb"[\1, \2]", text)
    return Reply(status, (JSON_TYPE, *headers), text + b"\n")


def problem(status: int, detail: str, *headers: tuple[str, str], **more: Any) -> Reply:
    """Answer with problem details (RFC 9457)."""
    title = next((s.phrase for s in HTTPStatus if s == status), "Unassigned")
    value = {"type": "about:blank", "title": title, "status": status, "detail": detail, **more}
    text = msgspec.json.format(msgspec.json.encode(value), indent=2)
    return Reply(status, (("Content-Type", "application/problem+json"), *headers), text + b"\n")


def query_pairs(request: Incoming) -> list[tuple[str, str]]:
    """Return the query as pairs, in order, percent-decoded."""
    return parse_qsl(request.query, keep_blank_values=True)


def number(
    request: Incoming, name: str, default: float, *, at_most: float, whole: bool = False
) -> float:
    """Return a number of the query; refuse what is none or out of range."""
    text = dict(query_pairs(request)).get(name)
    if text is None:
        return default
    try:
        value = float(int(text) if whole else float(text))
    except ValueError:
        value = -1.0
    if not 0 <= value <= at_most:
        kind = "a whole number" if whole else "a number"
        raise Refused(400, f"{name} is {kind} from 0 to {at_most:g}")
    return value


def rest_number(rest: str, what: str, *, at_least: int, at_most: int) -> int:
    """Return the number at the end of a path."""
    if not rest.isascii() or not rest.isdigit() or not at_least <= int(rest[:18]) <= at_most:
        raise Refused(400, f"{what} is a whole number from {at_least} to {at_most}")
    return int(rest[:18])


def cookie_pairs(request: Incoming) -> list[tuple[str, str]]:
    """Return the cookies that came, in order (RFC 6265 §4.2)."""
    crumbs: Iterable[str] = (c for line in request.all("cookie") for c in line.split(";"))
    pairs = (crumb.strip().partition("=") for crumb in crumbs)
    return [(name, value) for name, _, value in pairs if name]
