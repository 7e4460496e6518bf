"""The demo's /upload: what arrived, part by part, with sizes and hashes, in flat memory."""

import hashlib
import re

import msgspec

from postwright.demo.messages import Incoming, Refused, Reply
from postwright.demo.replies import as_json

TEXT_BYTES = 4096
"""A part without a file name that is shorter is shown as text."""
_HEAD_BYTES = 16 * 1024
_PARTS = 10_000
_PARAMETER = re.compile(r';\s*([\w*-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^;\s]*))')


class PartFacts(msgspec.Struct, frozen=True):
    """What is known of a part after it went by."""

    name: str
    filename: str | None
    content_type: str | None
    size: int
    sha256: str
    text: str | None = None
    headers: tuple[tuple[str, str], ...] = ()


class _Part:
    """A part that is going by."""

    def __init__(self, head: bytes) -> None:
        lines = [
            line.partition(":") for line in head.decode(errors="replace").split("\r\n") if line
        ]
        self.headers = tuple((name.strip(), value.strip()) for name, _, value in lines)
        values = {name.lower(): value for name, value in self.headers}
        self.type = values.get("content-type")
        found = {
            m[1].lower(): m for m in _PARAMETER.finditer(values.get("content-disposition", ""))
        }
        texts = {name: m[3] if m[2] is None else _unescaped(m[2]) for name, m in found.items()}
        self.name, self.filename = texts.get("name", ""), texts.get("filename")
        self.size, self._digest, self._kept = 0, hashlib.sha256(), bytearray()

    def feed(self, data: bytes) -> None:
        self.size += len(data)
        self._digest.update(data)
        if self.filename is None and len(self._kept) <= TEXT_BYTES:
            self._kept += data[: TEXT_BYTES + 1]

    def facts(self) -> PartFacts:
        text: str | None = None
        if self.filename is None and self.size <= TEXT_BYTES:
            try:
                text = self._kept.decode()
            except UnicodeDecodeError:
                text = None
        digest = self._digest.hexdigest()
        return PartFacts(self.name, self.filename, self.type, self.size, digest, text, self.headers)


class MultipartReader:
    """Takes a multipart body in blocks of any size (RFC 2046 §5.1)."""

    def __init__(self, boundary: str) -> None:
        self._mark = b"\r\n--" + boundary.encode()
        self._kept = b"\r\n"  # so that the first boundary reads like the others
        self._state = "preamble"
        self._part: _Part | None = None
        self.parts: list[PartFacts] = []

    @property
    def complete(self) -> bool:
        return self._state == "epilogue"

    def feed(self, data: bytes) -> None:
        """Take the next block; raise Refused where it is not multipart."""
        data = self._kept + data
        self._kept = b""
        while data and not self.complete:
            data = self._between(data) if self._state == "between" else self._content(data)

    def _content(self, data: bytes) -> bytes:
        """Read what stands before a boundary; return what follows it."""
        at = data.find(self._mark)
        if at < 0:
            # The end of the block may be the beginning of a boundary.
            keep = len(self._mark) - 1
            self._take(data[:-keep])
            self._kept = data[-keep:]
            return b""
        self._take(data[:at])
        if self._part is not None:
            self.parts.append(self._part.facts())
            self._part = None
        if len(self.parts) >= _PARTS:
            raise Refused(413, f"more than {_PARTS} parts")
        self._state = "between"
        return data[at + len(self._mark) :]

    def _take(self, data: bytes) -> None:
        if self._part is not None:
            self._part.feed(data)

    def _between(self, data: bytes) -> bytes:
        """Read what follows a boundary: `--`, or the head of a part."""
        if data.startswith(b"--"):
            self._state = "epilogue"
            return b""
        end = data.find(b"\r\n\r\n")
        if end < 0:
            if len(data) > _HEAD_BYTES:
                raise Refused(400, "the head of a part does not end")
            self._kept = data
            return b""
        line_end = data.find(b"\r\n")
        if data[:line_end].strip(b" \t"):
            raise Refused(400, "something follows a boundary on its line")
        self._part = _Part(data[line_end + 2 : end])
        self._state = "content"
        return data[end + 4 :]


async def read_parts(request: Incoming) -> list[PartFacts]:
    """Read a multipart body to its end and return its parts, in order."""
    content_type = request.header("content-type")
    match = re.search(r';\s*boundary=(?:"([^"]{1,70})"|([^;\s"]{1,70}))', content_type, re.I)
    if match is None:
        raise Refused(400, "Content-Type names no boundary")
    reader = MultipartReader(match[1] or match[2])
    async for block in request.blocks():
        reader.feed(block)
    if not reader.complete:
        raise Refused(400, "the last boundary is missing: the body is not complete")
    return reader.parts


async def upload(request: Incoming, _rest: str) -> Reply:
    """Answer with the parts of a multipart body, or with the facts of any other."""
    content_type = request.header("content-type")
    if content_type.lower().startswith("multipart/"):
        parts = await read_parts(request)
        total = sum(part.size for part in parts)
        return as_json({"content_type": content_type, "size": total, "parts": parts})
    digest, size = hashlib.sha256(), 0
    async for block in request.blocks():
        digest.update(block)
        size += len(block)
    facts = {"content_type": content_type or None, "size": size, "sha256": digest.hexdigest()}
    return as_json(facts)


def _unescaped(text: str) -> str:
    """Undo what senders do to quotes: a backslash before them, or %22 (HTML Standard)."""
    return re.sub(r"\\([\"\\])", r"\1", text).replace("%22", '"')
