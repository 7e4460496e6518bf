"""What an auth scheme is: a declaration that a form is drawn from, and a function that signs."""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from postwright.model.exchange import Header, PreparedBody


class Input(msgspec.Struct, frozen=True):
    """One value that a scheme asks for, named as in OpenCollection."""

    name: str
    label: str
    secret: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    """Where there are any, only these are allowed."""
    multiline: bool = False


class Unsigned(msgspec.Struct, frozen=True):
    """The request that a scheme may sign: all but what the scheme adds."""

    method: str
    url: str
    host: str
    target: str
    headers: tuple[Header, ...]
    body: PreparedBody


class AuthResult(msgspec.Struct, frozen=True):
    """What a scheme adds to a request."""

    headers: tuple[Header, ...] = ()
    """Their `secrets` are what is masked where they are shown."""
    query: tuple[tuple[str, str], ...] = ()
    """Pairs for the target, not yet encoded."""


class Scheme(Protocol):
    """One way to sign in; an instance has no state."""

    @property
    def type(self) -> str:
        """OpenCollection's word."""
        ...

    @property
    def label(self) -> str:
        """As a person calls it."""
        ...

    @property
    def inputs(self) -> tuple[Input, ...]: ...

    def apply(self, values: Mapping[str, str], request: Unsigned, /) -> AuthResult:
        """Return what to add, from resolved values. Raise InvalidField for unusable ones."""
        ...
