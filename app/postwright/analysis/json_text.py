"""JSON as text: re-indented without touching a token, and where broken JSON breaks."""

import json
import re

import msgspec

from postwright.model.said import said, sentences


class JsonProblem(msgspec.Struct, frozen=True):
    """Where the first error stands and what it is; line and column count from 1."""

    message: str
    line: int
    column: int
    offset: int
    """In characters."""


_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_WORDS = sentences(
    {
        "Unexpected UTF-8 BOM (decode using utf-8-sig)": (
            "a byte order mark stands before the value"
        ),
        "Expecting property name enclosed in double quotes": "a name in double quotes is missing",
        "Expecting ':' delimiter": "a colon is missing",
        "Expecting ',' delimiter": "a comma or the closing bracket is missing",
        "Expecting value": "a value is missing",
        "Extra data": "something follows the end of the value",
        "Unterminated string starting at": "this text has no closing quote",
        "Invalid control character at": "a line break or control character stands inside a text",
        "Illegal trailing comma before end of object": "a comma stands before the closing bracket",
        "Illegal trailing comma before end of array": "a comma stands before the closing bracket",
    }
)


def indented(text: bytes, *, indent: int = 2) -> bytes:
    """Return JSON with line breaks and indentation; numbers and texts stay as they are.

    A negative `indent` takes all blanks away. Raise ValueError where the text is not JSON.
    """
    try:
        return msgspec.json.format(text, indent=indent)
    except (msgspec.DecodeError, RecursionError) as error:
        if not (b"\\u" in text and problem_in(decoded := text.decode("utf-8", "replace")) is None):
            raise ValueError(said("not JSON: {why}", why=error)) from None
        # WORKAROUND msgspec refuses half a surrogate pair, which RFC 8259 §8.2 allows.
        return _indented_by_tokens(decoded, indent).encode()


def _indented_by_tokens(text: str, indent: int) -> str:
    """Do the same to JSON that is known to be right, token by token."""
    lines: list[str] = []
    depth, before = 0, ""
    for token in _TOKEN.findall(text):
        closes = token in ("}", "]")
        depth -= closes
        if (before in ("{", "[", ",") and not closes) or (closes and before not in ("{", "[")):
            lines.append("\n" + " " * (indent * depth) if indent >= 0 else "")
        lines.append(": " if token == ":" and indent >= 0 else token)
        depth += token in ("{", "[")
        before = token
    return "".join(lines)


def problem_in(text: str) -> JsonProblem | None:
    """Return the first error, None where `text` is JSON (RFC 8259)."""
    try:
        json.loads(text, parse_constant=_no_constant, parse_int=str, parse_float=str)
    except json.JSONDecodeError as error:
        return _problem(text, error.pos, _words(error.msg))
    except RecursionError:
        return _problem(text, 0, said("it is nested too deep to be checked"))
    except ValueError as error:
        name = str(error)
        return _problem(text, _outside_strings(text, name), said("{name} is not JSON", name=name))
    return None


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _outside_strings(text: str, name: str) -> int:
    for match in re.finditer(r'"(?:[^"\\]|\\.)*"|-?[A-Za-z]+', text):
        if match[0] == name:
            return match.start()
    return 0


def _words(message: str) -> str:
    if message.startswith("Invalid \\"):
        return said("after a backslash stands what JSON does not know")
    return _WORDS.get(message, message)


def _problem(text: str, offset: int, message: str) -> JsonProblem:
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return JsonProblem(message, line, column, offset)
