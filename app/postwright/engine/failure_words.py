"""How failures are worded: where they happened, and text cut and shaped for people."""

import errno
import os
import re
import ssl

import msgspec

from postwright.model.connection import Certificate
from postwright.model.exchange import Failure, FailureKind, Phase
from postwright.model.said import Said
from postwright.model.said import said as spoken

TITLE_LENGTH = 60
SSL_NUMBER = re.compile(r"^\[SSL: ?[A-Z0-9_]*\]\s*|\s*\(_ssl\.c:\d+\)$")
_BYTES = re.compile(r"""bytearray\(b(['"])(.*?)\1\)""", re.S)
_MONTHS = (
    spoken("Jan"), spoken("Feb"), spoken("Mar"), spoken("Apr"), spoken("May"), spoken("Jun"),
    spoken("Jul"), spoken("Aug"), spoken("Sep"), spoken("Oct"), spoken("Nov"), spoken("Dec"),
)  # fmt: skip


class Where(msgspec.Struct, frozen=True):
    """What a failure is told about: where the request went and how far it came."""

    host: str
    port: int
    scheme: str = "http"
    phase: Phase | None = None
    proxy: str = ""
    """Host and port of the proxy, empty where the way is direct."""
    connect_s: float | None = None
    read_s: float | None = None
    total_s: float | None = None
    received_bytes: int = 0
    begins: bytes = b""
    """The first of them."""
    http2: bool = False
    """Whether the connection speaks HTTP/2; its bytes are frames."""
    reused: bool = False
    certificate: Certificate | None = None
    own: str = ""
    """Our own certificate that was shown to a server which asked."""
    dialled: str = ""
    """Where the host was sent instead of itself: an address, or `unix:/path`."""

    @property
    def place(self) -> str:
        """Host and port as a URL has them, cut in the middle where too long for a title."""
        if self.dialled:
            return cut(self.dialled, 32)
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{cut(host, 26)}:{self.port}"


def make(
    kind: FailureKind, where: Where, title: str, detail: str, error: BaseException | str = ""
) -> Failure:
    """Return a failure whose title fits."""
    said = error if isinstance(error, str) else words(error)
    return Failure(kind, fitting(title, TITLE_LENGTH), detail, where.phase, said)


def words(error: BaseException) -> str:
    """Return the error's own words, without OpenSSL's numbers and file names."""
    if isinstance(error, OSError) and error.strerror and not isinstance(error, ssl.SSLError):
        return os.strerror(error.errno or 0) if error.errno in errno.errorcode else error.strerror
    text = SSL_NUMBER.sub("", str(error)).strip()
    text = SSL_NUMBER.sub("", text)
    text = _BYTES.sub(lambda found: f"“{cut(found[2], 60)}”", text)
    return text or type(error).__name__


def sentence(text: str) -> str:
    """Return text with a capital and a full stop."""
    bare = text.strip()
    capital = bare[:1].upper() + bare[1:]
    if capital == text:
        capital = text  # which knows how it was made
    return capital if bare.endswith((".", "!", "?")) else spoken("{sentence}.", sentence=capital)


def seconds(value: float | None) -> str:
    """Return a time limit in words."""
    if not value:
        return spoken("the time allowed")
    return spoken("1 second") if value == 1 else spoken("{value:g} seconds", value=value)


def day(moment: str) -> str:
    """Return `2025-03-03T…` as `3 Mar 2025`."""
    year, month, day = moment[:10].split("-")
    return spoken("{day} {month} {year}", day=int(day), month=_MONTHS[int(month) - 1], year=year)


def fitting(text: str, most: int) -> str:
    """Shorten a sentence's longest value, so that it still reads and can be translated."""
    if len(text) <= most or not isinstance(text, Said):
        return cut(text, most)
    values = {name: value for name, value in text.values.items() if isinstance(value, str)}
    if values:
        longest = max(values, key=lambda name: len(values[name]))
        room = max(len(values[longest]) + most - len(text), 1)
        made = Said(text.template, {**text.values, longest: fitting(values[longest], room)})
        if len(made) <= most:
            return made
    return cut(text, most)


def cut(text: str, most: int) -> str:
    """Shorten in the middle: both ends of a name tell it from others."""
    if len(text) <= most:
        return text
    half = (most - 1) // 2
    return f"{text[: most - 1 - half]}…{text[-half:]}"
