"""Values to YAML text as Bruno's serializer writes it: byte for byte what yaml@2 would emit.

Two blanks of indent, sequences indented under their key, literal blocks for text of several
lines, nothing folded, and a blank line before the sections of a file.
"""

import functools
import json
import math
import re
from collections.abc import Collection

SECTIONS = frozenset(
    {
        "info", "http", "graphql", "grpc", "websocket", "mock", "routes", "runtime", "settings",
        "examples", "docs", "items", "request",
    }
)  # fmt: skip
"""The top-level keys that Bruno sets apart by a blank line."""

NOT_A_STRING = re.compile(
    r"(?:~|[Nn]ull|NULL)?|[Tt]rue|TRUE|[Ff]alse|FALSE|0o[0-7]+|[-+]?[0-9]+|0x[0-9a-fA-F]+"
    r"|[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN"
    r"|[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
)
"""Plain text that YAML 1.2's core schema reads as null, a boolean or a number (§10.3.2)."""

_CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_NEVER_FIRST = frozenset("\t ,[]{}#&*!|>'\"%@`")
_TABBED = re.compile(r":\t|\t#")
_OTHERS_BEGIN = frozenset("~nNtTfF0123456789.+-")
"""How null, booleans and numbers begin."""
_ESCAPES = {
    0x00: "\\0", 0x07: "\\a", 0x08: "\\b", 0x09: "\\t", 0x0A: "\\n", 0x0B: "\\v", 0x0C: "\\f",
    0x0D: "\\r", 0x1B: "\\e", 0x22: '\\"', 0x5C: "\\\\",
}  # fmt: skip
_LINES_FROM = 40
"""UTF-16 units of the quoted form from which yaml@2 breaks it at line feeds."""


def emit(value: object, one_line: Collection[str] = ()) -> str:
    """Write a document. Texts in `one_line` become one double-quoted line each."""
    if not isinstance(value, dict) or not value:
        return render(value, "", one_line) + "\n"
    text = ""
    for key, member in value.items():
        apart = key in SECTIONS and not _ends_blank(text)
        text += ("\n" if apart else "") + pair(key, member, "", one_line) + "\n"
    return text


def pair(key: str, value: object, indent: str, one_line: Collection[str] = ()) -> str:
    """Write `key: value` of a mapping that stands at that indent."""
    out: list[str] = []
    _pair(key, value, indent, one_line, out)
    return "".join(out)


def render(value: object, indent: str, one_line: Collection[str] = ()) -> str:
    """Write a value whose later lines stand at that indent."""
    out: list[str] = []
    _render(value, indent, one_line, out)
    return "".join(out)


def _pair(key: str, value: object, indent: str, one_line: Collection[str], out: list[str]) -> None:
    name = _inline(key) if key not in one_line else ""
    name = name or _double_quoted(key, "", break_lines=False)
    inner = indent + "  "
    if value and isinstance(value, dict | list):
        out.append(f"{name}:\n{inner}")
    else:
        out.append(f"{name}: ")
    _render(value, inner, one_line, out)


def _render(value: object, indent: str, one_line: Collection[str], out: list[str]) -> None:
    kind = type(value)
    if kind is str:
        out.append(_text(value, indent, one_line))  # type: ignore[arg-type]  # it is text
    elif kind is dict:
        _mapping(value, indent, one_line, out)  # type: ignore[arg-type]
    elif kind is list:
        joint = "- "
        for member in value:  # type: ignore[attr-defined]
            out.append(joint)
            _render(member, indent + "  ", one_line, out)
            joint = f"\n{indent}- "
        if not value:
            out.append("[]")
    elif value is None:
        out.append("null")
    elif kind is bool:
        out.append("true" if value else "false")
    elif isinstance(value, int | float):
        out.append(number(value))
    else:
        raise TypeError(kind)


def _mapping(
    value: dict[str, object], indent: str, one_line: Collection[str], out: list[str]
) -> None:
    joint = ""
    for key, member in value.items():
        if (
            type(member) is str
            and not one_line
            and (text := _inline(member))
            and (name := _inline(key))
        ):
            out.append(f"{joint}{name}: {text}")
            joint = "\n" + indent
            continue
        out.append(joint)
        _pair(key, member, indent, one_line, out)
        joint = "\n" + indent
    if not value:
        out.append("{}")


def number(value: float) -> str:
    """Write a number as JavaScript's `String` does (ECMA-262 §6.1.6.1.20)."""
    if isinstance(value, int):
        return str(value)
    if not math.isfinite(value):
        return ".nan" if math.isnan(value) else ".inf" if value > 0 else "-.inf"
    if value.is_integer() and abs(value) < 1e21:
        return str(int(value))
    text = repr(value)
    mantissa, exponent, power = text.partition("e")
    if not exponent:
        return text
    if -7 < int(power) < 0:
        return f"{value:.{len(mantissa.replace('.', '').lstrip('-')) - int(power) - 1}f}"
    return f"{mantissa.removesuffix('.0')}e{int(power):+d}"


def _ends_blank(text: str) -> bool:
    """Tell whether the last line, if there is one, is empty to JavaScript's `trim`."""
    return not text[:-1].rpartition("\n")[2].strip().strip("\ufeff")


def _text(text: str, indent: str, one_line: Collection[str]) -> str:
    if text in one_line:
        return _double_quoted(text, indent, break_lines=False)
    if known := _inline(text):
        return known
    if _CONTROL.search(text):
        return _double_quoted(text, indent)
    return _block(text, indent)


@functools.lru_cache(maxsize=8192)
def _inline(text: str) -> str:
    """Return a text that is the same at every indent, as most are; empty for others.

    Remembered, because files say the same again and again.
    """
    if not text.isprintable() and ("\n" in text or _CONTROL.search(text)):
        return ""
    if _is_plain(text):
        return text
    if '"' in text and "'" not in text:
        return f"'{text}'"
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\t", "\\t")
    return f'"{escaped}"'


def _is_plain(text: str) -> bool:
    """Tell whether a line needs no quotation marks (YAML 1.2 §7.3.3)."""
    if not text or text[0] in _NEVER_FIRST or text[-1] in " \t:":
        return False
    if text[0] in "-?" and text[1:2] in ("", " ", "\t"):
        return False
    if ": " in text or " #" in text or ("\t" in text and _TABBED.search(text)):
        return False
    return text[0] not in _OTHERS_BEGIN or not NOT_A_STRING.fullmatch(text)


def _block(text: str, indent: str) -> str:
    """Write a literal block (YAML 1.2 §8.1.2)."""
    body = text.rstrip("\n\t ")
    end = text[len(body) :]
    if "\n" in end and not end.endswith("\n"):
        return _double_quoted(text, indent)
    if "\n" not in end:
        keep = "-"
    else:
        keep = "+" if not body or end != end.rstrip("\n") + "\n" or "\n" in end[:-1] else ""
    opening = body[: len(body) - len(body.lstrip(" \n"))]
    digit = str(2 if indent else 1) if " " in opening else ""
    first, *rest = text.removesuffix("\n").split("\n")
    lines = [indent + first, *(indent + line if line else "" for line in rest)]
    return f"|{digit}{keep}\n" + "\n".join(lines)


def _double_quoted(text: str, indent: str, *, break_lines: bool = True) -> str:
    """Write with escapes (YAML 1.2 §5.7), long text over lines: each line feed a blank line."""
    escaped = json.dumps(text, ensure_ascii=False)
    several = break_lines and len(escaped.encode("utf-16-le", "surrogatepass")) // 2 >= _LINES_FROM
    out = ['"']
    at, last = 0, len(text) - 1
    while at <= last:
        char = text[at]
        at += 1
        if char == " " and break_lines and at <= last and text[at] == "\n":
            out.append("\\ ")
        elif char == "\n" and several and at <= last:
            run = 1
            while at < last and text[at] == "\n":
                run, at = run + 1, at + 1
            out.append("\n" * (run + 1) + indent + ("\\" if text[at] == " " else ""))
        else:
            out.append(_escaped(char, every=not break_lines))
    return "".join(out) + '"'


def _escaped(char: str, *, every: bool) -> str:
    code = ord(char)
    if (named := _ESCAPES.get(code)) is not None:
        return named
    if code < 0x20 or (every and 0x7F <= code <= 0xA0):
        return f"\\x{code:02x}"
    if 0xD800 <= code <= 0xDFFF or (every and code in (0x2028, 0x2029, 0xFEFF)):
        return f"\\u{code:04x}"
    return char
