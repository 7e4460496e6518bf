"""What stops a send before its first byte: the user's errors, told where the user looks."""

import os
from typing import Self

from postwright.model.consent import Ask
from postwright.model.said import Said, said, sentences


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
        place = ", ".join(searched) or said("no scope")
        super().__init__(
            what or said("{name} is not set", name=name),
            where=where,
            fix=fix or said("looked in {place}; set a value", place=place),
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
            what = said("{name} was not found", name=name)
        elif isinstance(error, PermissionError):
            what = said("{name} may not be read", name=name)
        elif isinstance(error, IsADirectoryError):
            what = said("{name} is a folder", name=name)
        elif isinstance(error, UnicodeDecodeError):
            what = said("{name} is no text in UTF-8", name=name)
        else:
            what = said(
                "{name} cannot be read: {why}",
                name=name,
                why=getattr(error, "strerror", None) or error,
            )
        return cls(what, where=where, fix=fix)


class InvalidBody(NotSent):
    """A body that is no JSON or breaks its schema, of a request that wants no such send."""

    kind = "body"

    def __init__(self, what: str, *, where: str, details: tuple[tuple[str, str], ...]) -> None:
        fix = said("correct it, or let this request send it anyway")
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
            fix=Said(
                _WAYS[first.kind], {"name": first.name, "folder": os.path.dirname(first.name)}
            ),
        )
        self.asks = asks
        self.kind = _KINDS.get(first.kind, self.kind)


_KINDS = {"file": "file", "name": "variable"}
_WAYS = sentences(
    {
        "secret": "agree to it in the window, or give the value by --env-var {name}=…",
        "token": "agree to it in the window, where it was fetched",
        "process": "agree to it in the window, or give it by --allow-env",
        "name": "agree to it in the window, or let it be read by --allow-env {name}",
        "file": "agree to it in the window, or let it be read by --allow-path {folder}",
    }
)


def _asked(ask: Ask) -> str:
    place = said(" to {origin}", origin=ask.origin) if ask.origin else ""
    if ask.kind == "file":
        return said(
            "{name} lies outside the collection and would be sent{place}",
            name=ask.name,
            place=place,
        )
    if ask.kind == "name":
        return said("process.env.{name} would be read and sent{place}", name=ask.name, place=place)
    return said("{name} would be sent{place}, which nobody agreed to", name=ask.name, place=place)


class OutsideFile(OSError):
    """A file outside the collection's folder that nobody agreed to; it was not read."""

    def __init__(self, path: str) -> None:
        super().__init__(18, said("it lies outside the collection's folder"), path)
        self.path = path
        """Absolute, links followed."""
