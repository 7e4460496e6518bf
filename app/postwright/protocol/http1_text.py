"""What HTTP/1.1 says besides the answer itself: 1xx answers before it, trailers after it.

Read from bytes as they came (RFC 9110 §15.2, RFC 9112 §7.1.2); what is cut off is left out.
"""

import re

from postwright.model.exchange import Interim

_STATUS = re.compile(rb"HTTP/1\.\d (\d{3})(?: ([^\r\n]*))?\r?\n")
_HEAD_END = re.compile(rb"\r?\n\r?\n")
_TRAILERS = re.compile(
    rb"(?:\A|\n)0+[ \t]*(?:;[^\r\n]*)?\r?\n((?:[!#$%&'*+\-.^_`|~0-9A-Za-z]+:[^\r\n]*\r?\n)+)\r?\n\Z"
)
MOST_BYTES = 64 * 1024
"""An interim head longer than this is not waited for."""


def interim_answers(received: bytes) -> tuple[Interim, ...]:
    """Return the 1xx answers that came before the final one; 101 is a final one."""
    found = []
    start = 0
    while (line := _STATUS.match(received, start)) and _is_interim(line):
        end = _HEAD_END.search(received, line.end() - 2)
        if end is None:
            break
        fields = received[line.end() : end.start()]
        found.append(Interim(int(line[1]), text_of(line[2] or b""), _fields(fields)))
        start = end.end()
    return tuple(found)


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
