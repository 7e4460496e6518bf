"""What stops a send before its first byte: the user's errors, told where the user looks."""

import os
from typing import Self

from postwright.model.consent import Ask


class NotSent(Exception):
    """Nothing was sent. The message says what, where and what next."""

    kind = "request"

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        super().__init__("; ".join(text for text in (what, where, fix) if text))
        self.what = what
        self.where = where
        """Such as `header X-Key` or `URL`."""
        self.fix = fix


class UndefinedVariable(NotSent):
    """A `{{name}}` that no scope defines, or a ring of variables."""

    kind = "variable"

    def __init__(
        self, name: str, where: str, searched: tuple[str, ...], *, what: str = "", fix: str = ""
    ) -> None:
        place = ", ".join(searched) or "no scope"
        super().__init__(
            what or f"{name} is not set", where=where, fix=fix or f"looked in {place}; set a value"
        )
        self.name = name
        self.searched = searched


class InvalidRequest(NotSent):
    """Characters that HTTP forbids, a URL without a host, an auth conflict."""

    kind = "url"
    position: int | None = None
    """Where in the field's text, from 0; None where it is not known."""


class InvalidField(InvalidRequest):
    """A field that cannot be sent as it is: a header, the method, auth or the body."""

    kind = "request"


class AuthConflict(InvalidField):
    """An Authorization row beside an auth scheme: the user must choose."""

    kind = "auth"


class UnreadableFile(NotSent):
    """A file that the request names is missing or cannot be read."""

    kind = "file"

    @classmethod
    def of(cls, error: OSError | ValueError, name: str, *, where: str, fix: str) -> Self:
        """Say why a file of this name cannot be read."""
        if isinstance(error, FileNotFoundError):
            what = f"{name} was not found"
        elif isinstance(error, PermissionError):
            what = f"{name} may not be read"
        elif isinstance(error, IsADirectoryError):
            what = f"{name} is a folder"
        elif isinstance(error, UnicodeDecodeError):
            what = f"{name} is no text in UTF-8"
        else:
            what = f"{name} cannot be read: {getattr(error, 'strerror', None) or error}"
        return cls(what, where=where, fix=fix)


class InvalidBody(NotSent):
    """A body that is no JSON or breaks its schema, of a request that wants no such send."""

    kind = "body"

    def __init__(self, what: str, *, where: str, details: tuple[tuple[str, str], ...]) -> None:
        fix = "correct it, or let this request send it anyway"
        super().__init__(
            f"{what}: {', '.join(words for _, words in details)}", where=where, fix=fix
        )
        self.what = what
        self.details = details
        """Each finding: where it is, and what."""


class NeedsConsent(NotSent):
    """Something of the user's would leave for a place that nobody agreed to."""

    kind = "consent"

    def __init__(self, asks: tuple[Ask, ...]) -> None:
        first = asks[0]
        super().__init__(
            "; ".join(_asked(ask) for ask in asks),
            where=", ".join(dict.fromkeys(ask.where for ask in asks if ask.where)),
            fix=_WAYS[first.kind].format(name=first.name, folder=os.path.dirname(first.name)),
        )
        self.asks = asks
        self.kind = _KINDS.get(first.kind, self.kind)


_KINDS = {"file": "file", "name": "variable"}
_WAYS = {
    "secret": "agree to it in the window, or give the value by --env-var {name}=…",
    "token": "agree to it in the window, where it was fetched",
    "process": "agree to it in the window, or give it by --allow-env",
    "name": "agree to it in the window, or let it be read by --allow-env {name}",
    "file": "agree to it in the window, or let it be read by --allow-path {folder}",
}


def _asked(ask: Ask) -> str:
    place = f" to {ask.origin}" if ask.origin else ""
    if ask.kind == "file":
        return f"{ask.name} lies outside the collection and would be sent{place}"
    if ask.kind == "name":
        return f"process.env.{ask.name} would be read and sent{place}"
    return f"{ask.name} would be sent{place}, which nobody agreed to"


class OutsideFile(OSError):
    """A file outside the collection's folder that nobody agreed to; it was not read."""

    def __init__(self, path: str) -> None:
        super().__init__(18, "it lies outside the collection's folder", path)
        self.path = path
        """Absolute, links followed."""
