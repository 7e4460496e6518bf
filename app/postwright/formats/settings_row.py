"""The disabled variable `_postwright`: what the format cannot say, as JSON in its value."""

import json
from collections.abc import Callable
from typing import Literal

import msgspec
from msgspec.structs import replace

from postwright.formats import schema_text
from postwright.formats.check_rows import read_captures, read_checks, write_captures, write_checks
from postwright.formats.shapes import Tree
from postwright.model.options import (
    CookieUse,
    Framing,
    HttpVersion,
    Network,
    PartExtras,
    Postwright,
    RedirectTrust,
    ResponseCapture,
    ResponseCheck,
    ResponseView,
    RetryPolicy,
    Schema,
    Timeouts,
    Tls,
    Upload,
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
    "upload": Upload,
    "response": ResponseView,
    "schema": Schema,
    "checks": tuple[ResponseCheck, ...],
    "captures": tuple[ResponseCapture, ...],
    "network": Network,
    "secrets": tuple[str, ...],
    "guard": bool,
}
_PARTS = dict[int, PartExtras]


def is_settings(row: Tree) -> bool:
    """Tell whether a variable row is ours; one that is enabled or not JSON is the user's."""
    return row.get("name") == NAME and row.get("disabled") is True and bool(members(row))


def members(row: Tree) -> Tree:
    """Return the JSON object that the row's value holds; empty where it holds none.

    A body's schema in it is text, as it was written.
    """
    value = row.get("value")
    try:
        found = json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return {}
    return schema_text.taken_out(found, value) if isinstance(found, dict) else {}


def row_of(values: Tree) -> Tree:
    """Return the row that holds these members."""
    return {
        "name": NAME, "value": value_of(values), "description": DESCRIPTION, "disabled": True,
    }  # fmt: skip


def value_of(values: Tree) -> str:
    """Return the members as the row's value."""
    members_, body = schema_text.set_apart(values)
    value = json.dumps(members_, indent=2, sort_keys=True, ensure_ascii=False)
    return schema_text.put_in(value, body)


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
            values[name] = _WRITERS.get(name, _builtins)(value)
    if extras := {str(n): _builtins(e) for n, e in parts.items() if e != PartExtras()}:
        values["parts"] = extras
    return values | {name: json.loads(bytes(raw)) for name, raw in postwright.unknown}


def _read(name: str, member: object) -> object:
    if name in _READERS:
        return _READERS[name](member)
    kind = _KNOWN[name]
    fields = getattr(kind, "__struct_fields__", ())
    if fields and isinstance(member, dict) and member and not set(member) & set(fields):
        raise LookupError(name)  # all of it is by another hand or a later version
    value = msgspec.convert(member, kind)
    if isinstance(value, Schema | Upload) and isinstance(member, dict):
        more = {key: item for key, item in member.items() if key not in fields[:-1]}
        raw = tuple((key, msgspec.Raw(msgspec.json.encode(item))) for key, item in more.items())
        return replace(value, unknown=raw)
    return tuple(value.items()) if name == "auth" else value


def _builtins(value: object) -> object:
    return json.loads(msgspec.json.encode(value))


def _with_unknown(value: Schema | Upload) -> Tree:
    known = _builtins(replace(value, unknown=()))
    more = {key: json.loads(bytes(raw)) for key, raw in value.unknown}
    return more | known if isinstance(known, dict) else more


_READERS: dict[str, Callable[[object], object]] = {
    "checks": read_checks,
    "captures": read_captures,
}
_WRITERS: dict[str, Callable[..., object]] = {
    "auth": dict,
    "checks": write_checks,
    "captures": write_captures,
    "schema": _with_unknown,
    "upload": _with_unknown,
}
"""Those that are not written as they are."""
