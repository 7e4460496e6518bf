"""What the pane and its views agree on: a body to show, and what a view has to say about it."""

from contextlib import closing
from pathlib import Path
from typing import Literal

import msgspec
from PySide6.QtCore import QObject, Signal

from postwright.gui.response.body_view.content import shows_as_it_is, to_utf8
from postwright.gui.response.body_view.languages import Language
from postwright.gui.response.body_view.source import MemoryBytes, Source
from postwright.protocol.charsets import Charset

Mode = Literal[
    "pretty", "raw", "tree", "table", "image", "facts", "hex", "events", "records", "parts", "empty"
]


class Body(msgspec.Struct, frozen=True):
    """One body: where it lies and what it is taken for."""

    path: str = ""
    content_type: str = ""
    source: Source = msgspec.field(default_factory=MemoryBytes)
    """The pane's own: a view that keeps it, or reads in a thread, asks for it `again`."""
    charset: Charset = Charset("utf-8", "utf-8")
    language: Language = "empty"
    growing: bool = False

    @property
    def file(self) -> Path:
        return Path(self.path)

    def text(self) -> bytes:
        """Return all of it in UTF-8, without a byte order mark. Blocks; from any thread."""
        with closing(self.source.again()) as own:
            if not shows_as_it_is(self.charset):
                return to_utf8(own, self.charset.codec)
            return own.read(0, own.size).removeprefix(b"\xef\xbb\xbf")


class Outlet(QObject):
    """Where a view says what is not for itself to do."""

    facts = Signal(str)
    """Words for the toolbar about what is shown."""
    mode_wanted = Signal(str)
    open_wanted = Signal(str)
    """Let another program open a copy; the ending that its name is to have."""
    save_wanted = Signal()
    copy_wanted = Signal()
    """The body as it is shown."""
    check_wanted = Signal(object)
    """A ValuePlace to be compared in each answer."""
    capture_wanted = Signal(object)
    """A ValuePlace to be kept in a variable."""


class Viewer:
    """Mixed into a widget that shows a body in one way."""

    def show_body(self, body: Body) -> None:
        """Show it from its start."""
        raise NotImplementedError

    def grew(self) -> None:
        """More of it is on disk."""

    def leave(self) -> None:
        """Give up work beside the window, and what takes memory."""

    def copy_all(self) -> bool:
        """Copy what is shown; False where nobody would expect it."""
        return False
