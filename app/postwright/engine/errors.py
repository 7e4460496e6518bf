"""What stops a send before its first byte: the user's errors, told where the user looks."""

import os
from collections.abc import Iterable
from functools import reduce
from typing import Self

from postwright.model.consent import Ask
from postwright.model.said import Said, said, said_list, sentences


class NotSent(Exception):
    """Nothing was sent. The message says what, where and what next."""

    kind = "request"

    def __init__(self, what: str, *, where: str = "", fix: str = "") -> None:
        super().__init__(_one_after_another(text for text in (what, where, fix) if text))
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
        place = said_list(searched) or said("no scope")
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
        listed = said_list([words for _, words in details])
        super().__init__(said("{what}: {listed}", what=what, listed=listed), where=where, fix=fix)
        self.what = what
        self.details = details
        """Each finding: where it is, and what."""


class NeedsConsent(NotSent):
    """Something of the user's would leave for a place that nobody agreed to."""

    kind = "consent"

    def __init__(self, asks: tuple[Ask, ...]) -> None:
        first = asks[0]
        super().__init__(
            _one_after_another(map(_asked, asks)),
            where=said_list(tuple(dict.fromkeys(ask.where for ask in asks if ask.where))),
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


_ASKED = sentences(
    {
        "file": (
            "{name} lies outside the collection and would be sent to {origin}",
            "{name} lies outside the collection and would be sent",
        ),
        "name": (
            "process.env.{name} would be read and sent to {origin}",
            "process.env.{name} would be read and sent",
        ),
        "secret": (
            "{name} would be sent to {origin}, which nobody agreed to",
            "{name} would be sent, which nobody agreed to",
        ),
    }
)
"""With the place where it would go, and without."""


def _asked(ask: Ask) -> str:
    known, unknown = _ASKED.get(ask.kind, _ASKED["secret"])
    return Said(known if ask.origin else unknown, {"name": ask.name, "origin": ask.origin})


def _one_after_another(texts: Iterable[str]) -> str:
    return reduce(lambda some, more: said("{some}; {more}", some=some, more=more), texts)


class OutsideFile(OSError):
    """A file outside the collection's folder that nobody agreed to; it was not read."""

    def __init__(self, path: str) -> None:
        super().__init__(18, said("it lies outside the collection's folder"), path)
        self.path = path
        """Absolute, links followed."""
