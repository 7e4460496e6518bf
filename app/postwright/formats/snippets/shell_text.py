"""Text quoted for a POSIX shell (IEEE 1003.1 §2.2), with secrets as variables of the shell."""

import re
from typing import Protocol

from postwright.formats.snippets.secret_names import Secret, SecretNames, secret_names
from postwright.model.exchange import PreparedRequest

LONGEST_ARGUMENT = 100_000
"""Bytes: Linux hands no program an argument of 128 KiB, but a shell's own printf has no limit."""
_BARE = re.compile(r"[A-Za-z0-9_@%+=:,./-]+")


class Quote(Protocol):
    """Makes one word of a text."""

    def __call__(self, text: str) -> str: ...

    def hides(self, text: str) -> bool:
        """Tell whether a secret is in the text, in any spelling."""

    def hides_spelled(self, text: str) -> bool:
        """Tell whether a secret is there in a spelling that needs a variable of its own."""


class Unquoted:
    """Leaves texts as they are, for a shell that takes them apart itself."""

    def __call__(self, text: str) -> str:
        return text

    def hides(self, text: str) -> bool:  # noqa: ARG002
        return False

    def hides_spelled(self, text: str) -> bool:  # noqa: ARG002
        return False


class Quoting:
    """Quotes text; each secret in it becomes `"$NAME"`, or nothing does where all is revealed."""

    def __init__(self, names: SecretNames) -> None:
        self.names = names

    def __call__(self, text: str) -> str:
        """Return one word of the shell."""
        if _BARE.fullmatch(text) and not self.hides(text):
            return text
        words = [
            f'"${piece.name}"' if isinstance(piece, Secret) else quoted(piece)
            for piece in self.names.split(text)
        ]
        return "".join(words) or "''"

    def hides(self, text: str) -> bool:
        """Tell whether a secret is in the text, in any spelling."""
        return self.names.hides(text)

    def hides_spelled(self, text: str) -> bool:
        """Tell whether a secret is there in a spelling other than its own."""
        return self.names.hides_spelled(text)


def quoting(prepared: PreparedRequest, *, reveal: bool) -> Quoting:
    """Return the quoting for a request; secrets are named as the variables they come from."""
    return Quoting(secret_names(prepared, reveal=reveal))


def quoted(text: str) -> str:
    """Return the text in single quotes, each of its own outside of them."""
    return "'" + text.replace("'", "'\\''") + "'"
