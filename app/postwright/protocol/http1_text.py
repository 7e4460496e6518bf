"""What HTTP/1.1 says besides the answer itself: 1xx answers before it, trailers after it.

Read from bytes as they came (RFC 9110 §15.2, RFC 9112 §7.1.2); what is cut off is left out.
"""

import re

import msgspec

from postwright.model.exchange import Interim

_STATUS = re.compile(rb"HTTP/1\.\d (\d{3})(?: ([^\r\n]*))?\r?\n")
_LOOSE_STATUS = re.compile(
    rb"[\s\xef\xbb\xbf]{0,64}(?:HTTP/[\d.]+|ICY)[ \t]+(\d{1,4})(?:[ \t]([^\r\n]*))?\r?\n", re.I
)
_LINE_END = re.compile(rb"\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_TRAILERS = re.compile(
    rb"(?:\A|\n)0+[ \t]*(?:;[^\r\n]*)?\r?\n((?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[^\r\n]*\r?\n)+)\r?\n\Z"
)
MOST_INTERIM = 100
"""So many 1xx answers are kept of a server that sends nothing else."""
MOST_BYTES = 64 * 1024
"""An interim head longer than this is not waited for."""


class LooseAnswer(msgspec.Struct, frozen=True):
    """The head of an answer that breaks the rules, read as well as can be."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    """What came of it; empty where the head has no end."""


def loose_answer(received: bytes) -> LooseAnswer | None:
    """Read an answer whose head is not valid; None where it is no answer at all."""
    line = _LOOSE_STATUS.match(received, _interim(received)[1])
    if line is None:
        return None
    end = _HEAD_END.search(received, line.end() - 2)
    fields = received[line.end() : end.start() if end else len(received)]
    headers: list[tuple[str, str]] = []
    for field in _LINE_END.split(fields):
        if field[:1] in (b" ", b"\t") and headers:
            name, value = headers.pop()
            headers.append((name, f"{value} {text_of(field.strip())}".strip()))
        elif field:
            name_bytes, _, value_bytes = field.partition(b":")
            headers.append((text_of(name_bytes.strip()), text_of(value_bytes.strip())))
    rest = received[end.end() :] if end else b""
    return LooseAnswer(int(line[1]), text_of(line[2] or b"").strip(), tuple(headers), rest)


def interim_answers(received: bytes) -> tuple[Interim, ...]:
    """Return the 1xx answers that came before the final one; 101 is a final one."""
    return _interim(received)[0]


def _interim(received: bytes) -> tuple[tuple[Interim, ...], int]:
    """Return the 1xx answers, and where the final one begins."""
    found: list[Interim] = []
    start = 0
    while (line := _STATUS.match(received, start)) and _is_interim(line):
        end = _HEAD_END.search(received, line.end() - 2)
        if end is None:
            break
        if len(found) < MOST_INTERIM:
            fields = received[line.end() : end.start()]
            found.append(Interim(int(line[1]), text_of(line[2] or b""), _fields(fields)))
        start = end.end()
    return tuple(found), start


def trailers(ending: bytes) -> tuple[tuple[str, str], ...]:
    """Return the fields after the last chunk of a body that these bytes end."""
    if ending.endswith(b"\r\n0\r\n\r\n"):
        return ()
    found = _TRAILERS.search(ending)
    return _fields(found[1]) if found else ()


def continues(received: bytes) -> bool | None:
    """Tell whether a server wants the body: it said 100, or anything final. None: not yet known."""
    start = 0
    while line := _STATUS.match(received, start):
        if line[1] == b"100":
            return True
        end = _HEAD_END.search(received, line.end() - 2) if _is_interim(line) else None
        if end is None:
            return None if _is_interim(line) and len(received) < MOST_BYTES else False
        start = end.end()
    rest = received[start : start + 16]
    begins = b"HTTP/1.".startswith(rest[:7])
    return None if begins and b"\n" not in rest and len(received) < MOST_BYTES else False


def text_of(data: bytes) -> str:
    """Read bytes of a head: UTF-8, else Latin-1."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")


def _is_interim(line: re.Match[bytes]) -> bool:
    return line[1].startswith(b"1") and line[1] != b"101"


def _fields(lines: bytes) -> tuple[tuple[str, str], ...]:
    pairs = (line.partition(b":") for line in lines.splitlines() if b":" in line)
    return tuple((text_of(name.strip()), text_of(value.strip(b" \t"))) for name, _, value in pairs)
