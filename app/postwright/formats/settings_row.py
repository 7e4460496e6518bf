"""The disabled variable `_postwright`: what the format cannot say, as JSON in its value."""

import json
from typing import Literal

import msgspec
from msgspec.structs import replace

from postwright.formats.shapes import Tree
from postwright.model.options import (
    CookieUse,
    Framing,
    HttpVersion,
    Network,
    PartExtras,
    Postwright,
    RedirectTrust,
    ResponseView,
    RetryPolicy,
    Timeouts,
    Tls,
)

NAME = "_postwright"
DESCRIPTION = "Settings of Postwright; keep this row disabled"
_DEFAULTS = Postwright()
_KNOWN: dict[str, object] = {
    "id": str,
    "retry": RetryPolicy,
    "timeout": Timeouts,
    "tls": Tls,
    "http": HttpVersion,
    "redirects": RedirectTrust,
    "auth_conflict": Literal["row", "scheme"],
    "auth": dict[str, str],
    "omit_headers": tuple[str, ...],
    "cookies": CookieUse,
    "body": Framing,
    "response": ResponseView,
    "network": Network,
}
_PARTS = dict[int, PartExtras]


def is_settings(row: Tree) -> bool:
    """Tell whether a variable row is ours; one that is enabled or not JSON is the user's."""
    return row.get("name") == NAME and row.get("disabled") is True and bool(members(row))


def members(row: Tree) -> Tree:
    """Return the JSON object that the row's value holds; empty where it holds none."""
    value = row.get("value")
    try:
        found = json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def row_of(values: Tree) -> Tree:
    """Return the row that holds these members."""
    value = json.dumps(values, indent=2, sort_keys=True, ensure_ascii=False)
    return {"name": NAME, "value": value, "description": DESCRIPTION, "disabled": True}


def read_settings(values: Tree) -> tuple[Postwright, dict[int, PartExtras]]:
    """Read the members; those that we do not know or understand are kept as they are."""
    known: dict[str, object] = {}
    unknown: list[tuple[str, msgspec.Raw]] = []
    parts: dict[int, PartExtras] = {}
    for name, member in values.items():
        try:
            if name == "parts":
                parts = msgspec.convert(member, _PARTS, strict=False)
            else:
                known[name] = _read(name, member)
        except (msgspec.ValidationError, LookupError):
            unknown.append((name, msgspec.Raw(msgspec.json.encode(member))))
    return replace(Postwright(), **known, unknown=tuple(unknown)), parts


def settings_members(postwright: Postwright, parts: dict[int, PartExtras]) -> Tree:
    """Return what differs from the defaults, ready for `row_of`."""
    values: Tree = {}
    for name in _KNOWN:
        value = getattr(postwright, name)
        if value != getattr(_DEFAULTS, name):
            values[name] = dict(value) if name == "auth" else _builtins(value)
    if extras := {str(n): _builtins(e) for n, e in parts.items() if e != PartExtras()}:
        values["parts"] = extras
    return values | {name: json.loads(bytes(raw)) for name, raw in postwright.unknown}


def _read(name: str, member: object) -> object:
    kind = _KNOWN[name]
    fields = getattr(kind, "__struct_fields__", ())
    if fields and isinstance(member, dict) and member and not set(member) & set(fields):
        raise LookupError(name)  # all of it is by another hand or a later version
    value = msgspec.convert(member, kind)
    return tuple(value.items()) if name == "auth" else value


def _builtins(value: object) -> object:
    return json.loads(msgspec.json.encode(value))
