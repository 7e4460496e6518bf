"""What is imported: bytes with a name, and files beside them; nothing is opened here."""

import codecs
from collections.abc import Mapping

import msgspec

from postwright.formats.importers.imported import ImportError_
from postwright.model.said import said

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class Source(msgspec.Struct, frozen=True):
    """One file, or a folder or an archive of several."""

    data: bytes = b""
    """Of the file itself; empty for a folder."""
    name: str = ""
    """The file's or the folder's own name."""
    files: Mapping[str, bytes] = {}
    """What stands in the folder or archive, or beside the file, by path with `/`. Reading one
    that lies elsewhere, is too large or cannot be read raises KeyError, as if it were absent."""

    @property
    def text(self) -> str:
        """Return the file as text without its mark. Raise ImportError_ where it is none."""
        for mark, encoding in _MARKS:
            if self.data.startswith(mark):
                return self._decoded(self.data[len(mark) :], encoding)
        return self._decoded(self.data, "utf-8")

    @property
    def is_folder(self) -> bool:
        return not self.data and bool(self.files)

    def begins(self, length: int = 4096) -> str:
        """Return the beginning as text, whatever it is: enough to tell what it may be."""
        for mark, encoding in _MARKS:
            if self.data.startswith(mark):
                return self.data[len(mark) : length].decode(encoding, "replace")
        return self.data[:length].decode("utf-8", "replace")

    def _decoded(self, data: bytes, encoding: str) -> str:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError as error:
            raise ImportError_(
                said(
                    "{name} is no text: byte {start} is no UTF-8.",
                    name=self.name or said("The source"),
                    start=error.start + 1,
                ),
                len(data[: error.start].decode(encoding, "replace")),
            ) from None


def of_text(text: str) -> Source:
    """Return text that was pasted or typed."""
    return Source(text.encode("utf-8", "replace"))
