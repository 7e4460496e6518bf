"""What a request asks the user for before it is sent: a secret, a file, a name, and for whom."""

from typing import Literal

import msgspec

AskKind = Literal["secret", "token", "process", "name", "file"]


class Ask(msgspec.Struct, frozen=True, array_like=True):
    """One thing that would leave for a place it has not been to."""

    kind: AskKind
    """`secret`: of the vault; `process`: the value of `process.env.NAME`; `name`: that such a
    name may be read at all; `file`: one outside the collection's folder."""
    name: str
    """A variable's name, or an absolute path."""
    origin: str = ""
    """Scheme, host and port of where it would go; empty where that is not known."""
    of: str = ""
    """Of a secret the environment, empty: the collection; of a token what it was asked with."""
    where: str = ""
    """Where it stands in the request, such as `header X-Key`."""

    @property
    def subject(self) -> "Ask":
        """Return what an agreement is about: of files and names not where they go."""
        origin = "" if self.kind in ("file", "name") else self.origin
        return Ask(self.kind, self.name, origin, self.of)
