"""Records of JSON out of a stream of bytes: one a line, or begun by a separator (RFC 7464)."""

import codecs

import msgspec

from postwright.protocol.events import MOST_CHARACTERS, ServerEvent

SEPARATOR = "\x1e"
_KINDS = {"{": "object", "[": "array", '"': "string", "t": "true", "f": "false", "n": "null"}


class RecordStream:
    """Feed it the bytes of a body as they come; a record is told as an event of its kind."""

    def __init__(self) -> None:
        self.count = self.broken = 0
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._held: list[str] = []
        self._size = 0
        self._cut = self._separated = False

    @property
    def pending(self) -> bool:
        """A record was begun whose end did not come."""
        return any(piece.strip() for piece in self._held)

    def feed(self, data: bytes, *, last: bool = False) -> list[ServerEvent]:
        """Return the records that these bytes complete; at the `last` ones the rest is one too."""
        text = self._decoder.decode(data, last)
        if SEPARATOR in text:
            self._separated = True
        pieces = text.split(SEPARATOR) if self._separated else text.split("\n")
        found = []
        for piece in pieces[:-1]:
            self._keep(piece)
            found += self._ended()
        self._keep(pieces[-1])
        if last:
            found += self._ended()
        return found

    def _keep(self, piece: str) -> None:
        room = MOST_CHARACTERS - self._size
        self._cut = self._cut or len(piece) > room
        if piece[:room]:
            self._held.append(piece[:room])
            self._size += len(self._held[-1])

    def _ended(self) -> list[ServerEvent]:
        text, cut = "".join(self._held).strip(" \t\r\n"), self._cut
        self._held.clear()
        self._size, self._cut = 0, False
        if not text:
            return []
        self.count += 1
        kind = _KINDS.get(text[0], "number") if cut or _is_json(text) else ""
        self.broken += not kind
        return [ServerEvent(kind or "not JSON", text, str(self.count), cut)]


def _is_json(text: str) -> bool:
    try:
        msgspec.json.decode(text.encode("utf-8", "replace"), type=msgspec.Raw)
    except RecursionError:
        return True
    except msgspec.DecodeError:
        return "\\u" in text  # half a surrogate pair is refused there, and RFC 8259 §8.2 allows it
    return True
