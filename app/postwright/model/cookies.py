"""A cookie as a jar keeps it (RFC 6265bis §5.7), and the line that was to set it."""

from typing import Literal

import msgspec

from postwright.model.said import said

EXPIRED = said("it has expired already")
"""Why a line that deletes a cookie stored nothing: there was none to delete."""
CookieEncoding = Literal["utf-8", "latin-1"]


class Cookie(msgspec.Struct, frozen=True):
    """One stored cookie."""

    name: str
    value: str
    domain: str
    path: str = "/"
    host_only: bool = True
    secure: bool = False
    http_only: bool = False
    same_site: str = ""
    expires_at: float | None = None
    """Seconds since the epoch; None: until the program ends."""
    created_at: float = 0.0
    encoding: CookieEncoding = "utf-8"
    """Of name and value on the wire: Latin-1 where the server's bytes were no UTF-8."""


class CookieVerdict(msgspec.Struct, frozen=True):
    """Whether a cookie goes to a URL, and why not."""

    cookie: Cookie
    sent: bool
    why: str = ""


class SetCookie(msgspec.Struct, frozen=True):
    """A Set-Cookie line of some hop and what became of it."""

    url: str
    line: str
    stored: bool
    why: str = ""

    @property
    def is_refused(self) -> bool:
        """Whether a cookie was not taken; to delete one that is not there is no refusal."""
        return not self.stored and self.why != EXPIRED
