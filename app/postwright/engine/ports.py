"""What the engine needs from outside, as protocols; `workspace` and the tests fill them."""

from collections.abc import AsyncIterator, Callable, Mapping
from typing import Protocol

import msgspec

from postwright.engine.small_files import SmallFile, read_small
from postwright.model.connection import Timing
from postwright.model.consent import Ask
from postwright.model.cookies import Cookie, CookieVerdict
from postwright.model.exchange import FilePiece, Header, Hop, Phase
from postwright.model.request import Variable
from postwright.model.settings import Settings
from postwright.model.tokens import Token


class FileFacts(msgspec.Struct, frozen=True):
    """What is known of a file that a request names."""

    path: str
    """Absolute."""
    size_bytes: int
    mtime_ns: int


class CookieJar(Protocol):
    """The cookies of one collection."""

    def verdicts(self, url: str, now: float) -> tuple[CookieVerdict, ...]:
        """Judge every stored cookie for this URL, those sent first and in their order."""
        ...

    def store(self, url: str, line: str | bytes, now: float) -> str:
        """Keep what a Set-Cookie line says. Return why not, empty when it was stored."""
        ...

    def cookies(self) -> tuple[Cookie, ...]: ...

    def remove(self, cookie: Cookie) -> None: ...

    def clear(self) -> None: ...


class TokenStore(Protocol):
    """Where fetched tokens are kept: by what they were asked with."""

    def get(self, key: str) -> Token | None: ...

    def put(self, key: str, token: Token | None) -> None:
        """Keep a token, or forget it."""
        ...


class Files(Protocol):
    """Reading files that a request names; every call that blocks leaves the loop."""

    def facts(self, path: str) -> FileFacts:
        """Raise OSError where it cannot be read or is not a regular file."""
        ...

    def blocks(self, piece: FilePiece) -> AsyncIterator[bytes]:
        """Yield 1 MiB blocks. Raise FileChanged where size or time differ from `piece`."""
        ...


class FileChanged(Exception):
    """A file is not what it was when the request was prepared."""


class Context(msgspec.Struct, frozen=True):
    """All that `prepare` may not fetch for itself; one for a preview and the send after it."""

    now: float
    """Seconds since the epoch."""
    seed: int
    """For dynamic variables, boundaries and nonces."""
    files: Callable[[str], FileFacts]
    """From a path as written (variables replaced) to its facts; raises OSError."""
    read: Callable[[str], SmallFile] = read_small
    """From an absolute path to a small file that a sign-in names; raises OSError."""
    settings: Settings = Settings()
    cookies: Callable[[str], tuple[CookieVerdict, ...]] | None = None
    """From the final URL to the jar's verdicts; None: cookies are off."""
    process_env: Mapping[str, str] = {}
    """`.env` over the allowed names of the process environment."""
    built_in: Mapping[str, str] = {}
    """Such as `demo`."""
    given: tuple[Variable, ...] = ()
    """From the command line; they win over all but `data` and `captured`."""
    secrets: Mapping[str, str] = {}
    """Values of the environment's secret variables, by name."""
    data: Mapping[str, str] = {}
    """The iteration's row."""
    captured: Mapping[str, str] = {}
    """Never expanded again."""
    proxy: str | None = None
    """None: by the settings; empty: direct."""
    boundary: str = ""
    """Fixes the multipart boundary."""
    tokens: TokenStore | None = None
    """None: no token was fetched yet."""
    agreed: Callable[[Ask], bool] = lambda _: True
    """Whether the user lets a secret go to that place."""


# What happens while a send runs, in order; the window shows at most 30 a second.


class PhaseBegan(msgspec.Struct, frozen=True):
    """A phase of the current hop began."""

    phase: Phase
    detail: str = ""


class Sent(msgspec.Struct, frozen=True):
    """So many bytes of the body were accepted by the socket."""

    sent_bytes: int
    total_bytes: int
    part: str = ""


class Head(msgspec.Struct, frozen=True):
    """The head of an answer arrived."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    length: int | None
    body_path: str
    """Where the decoded body grows."""


class Received(msgspec.Struct, frozen=True):
    """So many bytes of the body are on disk."""

    received_bytes: int
    total_bytes: int | None


class HopDone(msgspec.Struct, frozen=True):
    """A hop was completed, another follows or the exchange ends."""

    hop: Hop


class Waiting(msgspec.Struct, frozen=True):
    """The next attempt follows after a pause."""

    attempt: int
    wait_s: float
    reason: str


class SignInAsked(msgspec.Struct, frozen=True):
    """The user is to sign in with a browser before anything is sent."""

    url: str
    code: str = ""
    """To be typed there."""


class ChunkBegan(msgspec.Struct, frozen=True):
    """The next chunk of an upload goes out; `Sent` counts the bytes of the whole file."""

    number: int
    """From 1."""
    total: int
    offset_bytes: int
    size_bytes: int


class UploadPaused(msgspec.Struct, frozen=True):
    """An upload rests before this chunk, until the user resumes."""

    number: int
    total: int


Event = (
    PhaseBegan
    | Sent
    | Head
    | Received
    | HopDone
    | Waiting
    | SignInAsked
    | ChunkBegan
    | UploadPaused
)
Watch = Callable[[Event], None]

__all__ = [
    "ChunkBegan", "Context", "CookieJar", "Event", "FileChanged", "FileFacts", "Files", "Head",
    "Header", "HopDone", "PhaseBegan", "Received", "Sent", "SignInAsked", "Timing", "TokenStore",
    "UploadPaused", "Waiting", "Watch",
]  # fmt: skip
