"""The grammar of `-F`: `name=value`, `name=@file`, `;type=`, `;filename=` (man curl, --form)."""

import os
import re

from msgspec.structs import replace

from postwright.cli.console import Stop
from postwright.model.request import Part

_OPTION = re.compile(r";\s*(type|filename|headers)=", re.IGNORECASE)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"')


def parse_form(text: str) -> Part:
    """Read one `-F`; files become absolute paths of the working directory."""
    name, equals, rest = text.partition("=")
    if not equals:
        raise Stop(f"-F {text} is not NAME=VALUE", fix="a file is NAME=@FILE")
    content, options = _options(rest)
    part = Part(
        name,
        content_type=options.get("type", ""),
        filename=options.get("filename", ""),
        headers=_headers(options.get("headers", "")),
    )
    if content.startswith("@"):
        files = tuple(os.path.abspath(path) for path in _files(content[1:]))
        return replace(part, kind="file", files=files)
    if content.startswith("<"):
        return replace(part, value=_read(_unquoted(content[1:])))
    return replace(part, value=_unquoted(content))


def _options(rest: str) -> tuple[str, dict[str, str]]:
    """Split at the options that are known; any other semicolon belongs to the value."""
    at = _end_of_quotes(rest)
    first = _OPTION.search(rest, at)
    if first is None:
        return rest, {}
    content, options = rest[: first.start()], {}
    match: re.Match[str] | None = first
    while match:
        start = match.end()
        following = _OPTION.search(rest, start + _end_of_quotes(rest[start:]))
        value = rest[start : following.start() if following else len(rest)].strip()
        options[match[1].lower()] = _unquoted(value)
        match = following
    return content, options


def _end_of_quotes(text: str) -> int:
    match = _QUOTED.match(text.lstrip("@<"))
    return match.end() + len(text) - len(text.lstrip("@<")) if match else 0


def _files(text: str) -> list[str]:
    """Split at commas outside quotes."""
    files, at = [], 0
    while at <= len(text):
        quoted = _QUOTED.match(text, at)
        comma = text.find(",", quoted.end() if quoted else at)
        end = len(text) if comma < 0 else comma
        files.append(_unquoted(text[at:end].strip()))
        at = end + 1
    return files


def _unquoted(text: str) -> str:
    match = _QUOTED.fullmatch(text)
    return re.sub(r"\\(.)", r"\1", match[1]) if match else text


def _headers(text: str) -> tuple[tuple[str, str], ...]:
    name, colon, value = text.partition(":")
    return ((name.strip(), value.strip()),) if colon else ()


def _read(path: str) -> str:
    try:
        with open(path, encoding="utf-8", newline="") as file:
            return file.read()
    except OSError as error:
        raise Stop(f"{path} cannot be read", "-F", error.strerror or str(error)) from None
    except UnicodeDecodeError:
        raise Stop(f"{path} is no text", "-F", "send it as a file with @") from None
