"""What an importer gives: a request, what it understood, and what it could not take over."""

import msgspec

from postwright.model.request import Request


class Problem(msgspec.Struct, frozen=True):
    """Something in the source that the request does not have."""

    option: str
    """As it stands in the source: `--resolve`."""
    why: str


class Imported(msgspec.Struct, frozen=True):
    """A request from text of another tool."""

    request: Request
    understood: str
    """`POST, 2 headers, JSON body, Bearer auth`."""
    problems: tuple[Problem, ...] = ()


class ImportError_(ValueError):  # noqa: N801
    """The text is not what it looks like, in words fit to show."""

    def __init__(self, message: str, position: int = 0) -> None:
        super().__init__(message)
        self.message = message
        self.position = position
        """The character of the text, from 0."""
