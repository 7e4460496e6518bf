"""Server-sent events out of a stream of bytes, by the rules of the HTML standard, §9.2.6.

It keeps at most one event, and of that at most 1 Mi characters.
"""

import codecs
import re

import msgspec

MOST_CHARACTERS = 1024 * 1024
_LINE_END = re.compile(r"\r\n|\r|\n")


class ServerEvent(msgspec.Struct, frozen=True):
    """One event as a page would get it."""

    type: str
    data: str
    id: str = ""
    """The last event id that the stream gave, by this event or before it."""
    cut: bool = False
    """It was longer than is kept."""


class EventStream:
    """Feed it the bytes of a `text/event-stream` body as they come."""

    def __init__(self) -> None:
        self.retry_ms: int | None = None
        """How long the server asks a client to wait before it connects again."""
        self.comments = 0
        """Lines that begin with a colon: they keep the connection alive and say nothing."""
        self._decoder = codecs.getincrementaldecoder("utf-8-sig")("replace")
        self._after_cr = False
        self._line: list[str] = []
        self._blank = True
        self._held = 0
        self._type = self._id = ""
        self._data: list[str] = []
        self._cut = False

    @property
    def last_id(self) -> str:
        """What a client that connects again would send as Last-Event-ID."""
        return self._id

    @property
    def pending(self) -> bool:
        """An event was begun; the standard drops it where the stream ends before a blank line."""
        return bool(self._data or self._type or not self._blank)

    def feed(self, data: bytes, *, last: bool = False) -> list[ServerEvent]:
        """Return the events that these bytes complete; what is begun at the `last` is dropped."""
        text = self._decoder.decode(data, last)
        if self._after_cr and text:
            self._after_cr = False
            text = text.removeprefix("\n")
        found = []
        start = 0
        for end in _LINE_END.finditer(text):
            self._keep(text[start : end.start()])
            start = end.end()
            event = self._line_ended()
            if event is not None:
                found.append(event)
        self._keep(text[start:])
        if text:
            self._after_cr = text.endswith("\r")
        return found

    def _keep(self, text: str) -> None:
        if not text:
            return
        self._blank = False
        room = MOST_CHARACTERS - self._held
        if len(text) > room:
            self._cut = True
            text = text[:room]
        self._line.append(text)
        self._held += len(text)

    def _line_ended(self) -> ServerEvent | None:
        if self._blank:
            return self._dispatch()
        line = "".join(self._line)
        self._line.clear()
        self._blank = True
        name, _, value = line.partition(":")
        if line:  # else there was no room for any of it
            self._field(name, value.removeprefix(" "))
        if name != "data":
            self._held -= len(line)
        return None

    def _field(self, name: str, value: str) -> None:
        if not name:
            self.comments += 1
        elif name == "data":
            self._data.append(value)
        elif name == "event":
            self._type = value
        elif name == "id" and "\0" not in value:
            self._id = value
        elif name == "retry" and value.isascii() and value.isdigit():
            self.retry_ms = int(value[:15])

    def _dispatch(self) -> ServerEvent | None:
        event = None
        if self._data:
            event = ServerEvent(self._type or "message", "\n".join(self._data), self._id, self._cut)
        self._type, self._held, self._cut = "", 0, False
        self._data.clear()
        return event
