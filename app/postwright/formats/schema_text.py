"""The schema of a body inside `_postwright`: JSON within JSON whose every character stays.

Order, numbers and line breaks are its author's, so it is never parsed and dumped. What is no
JSON yet, or would not come back as it is, stands there as a text.
"""

import json

import msgspec

from postwright.formats.shapes import Tree

_STEP = " " * 4
"""How deep the schema stands in the row's value."""
_PLACE = "\ue000schema\ue000"


class _Member(msgspec.Struct):
    body: msgspec.Raw = msgspec.Raw(b"")


class _Row(msgspec.Struct):
    schema: _Member


def taken_out(values: Tree, written: object) -> Tree:
    """Return the members with the schema's body as text; `written` is the value they are from."""
    schema = values.get("schema")
    if not isinstance(schema, dict) or isinstance(schema.get("body", ""), str):
        return values
    try:
        row = msgspec.json.decode(written if isinstance(written, str) else "", type=_Row)
        text = _outdented(bytes(row.schema.body).decode())
    except (msgspec.DecodeError, RecursionError):
        text = json.dumps(schema["body"], indent=2, ensure_ascii=False)
    return values | {"schema": schema | {"body": text}}


def set_apart(values: Tree) -> tuple[Tree, str]:
    """Return the members with a mark in the schema's place, and the text that belongs there.

    The text is empty where the schema is to be written as a text, or is not there.
    """
    schema = values.get("schema")
    body = schema.get("body") if isinstance(schema, dict) else None
    if not isinstance(schema, dict) or not isinstance(body, str) or not _returns(body):
        return values, ""
    return values | {"schema": schema | {"body": _PLACE}}, body


def put_in(value: str, body: str) -> str:
    """Put a schema where `set_apart` left its mark."""
    mark = json.dumps(_PLACE, ensure_ascii=False)
    return value.replace(mark, _indented(body), 1) if body else value


def _returns(body: str) -> bool:
    """Tell whether a text is a schema that is read as it was written."""
    try:
        found = msgspec.json.decode(body)
        json.loads(body)
    except (msgspec.DecodeError, UnicodeEncodeError, ValueError, RecursionError):
        return False
    same = body == body.strip() and _outdented(_indented(body)) == body
    return same and isinstance(found, dict | bool)


def _indented(text: str) -> str:
    return "\n".join(_STEP * bool(n and line) + line for n, line in enumerate(text.split("\n")))


def _outdented(text: str) -> str:
    first, *rest = text.split("\n")
    if any(line and not line.startswith(_STEP) for line in rest):
        return text
    return "\n".join((first, *(line.removeprefix(_STEP) for line in rest)))
