"""What an auth scheme is: a declaration that a form is drawn from, and a function that signs."""

import hashlib
from collections.abc import Mapping
from typing import Protocol

import msgspec

from postwright.engine.ports import TokenStore
from postwright.engine.small_files import SmallFiles
from postwright.model.exchange import Header, Pending, PreparedBody
from postwright.model.said import said
from postwright.model.tokens import Token
from postwright.protocol.challenges import Challenge


class Input(msgspec.Struct, frozen=True):
    """One value that a scheme asks for, named as in OpenCollection."""

    name: str
    label: str
    secret: bool = False
    default: str = ""
    choices: tuple[str, ...] = ()
    """Where there are any, only these are allowed."""
    multiline: bool = False
    hint: str = ""
    """What counts where it is left empty, to be shown in the empty field."""
    when: tuple[str, tuple[str, ...]] | None = None
    """It is asked for only where that input has one of these values."""
    written: bool = False
    """Its default is written to the file too: other programs have another one."""
    blank: bool = False
    """Where it is written, an empty text is meant: the default stands for its absence alone."""
    rare: bool = False
    """It is shown only to those who ask for more."""
    rows: str = ""
    """It is a JSON list of rows with name, value and placement, usually this one."""

    def is_asked(self, values: Mapping[str, str]) -> bool:
        """Tell whether it counts beside these values, defaults among them."""
        return self.when is None or values.get(self.when[0]) in self.when[1]


class Hashing(msgspec.Struct, frozen=True):
    """Which hash of the body a scheme signs, as hashlib calls it."""

    algorithm: str
    prefix: bytes = b""
    suffix: bytes = b""
    """What stands before and after the body in what is hashed."""
    limit_bytes: int | None = None
    """Only so much of the body is hashed."""


class Unsigned(msgspec.Struct, frozen=True):
    """The request that a scheme may sign: all but what the scheme adds."""

    method: str
    url: str
    host: str
    """As the Host header says it where no row does."""
    target: str
    headers: tuple[Header, ...]
    body: PreparedBody
    now: float = 0.0
    """Seconds since the epoch."""
    seed: int = 0
    """What nonces are made of."""
    digest: bytes | None = None
    """The hash that the scheme asked for; None where a file of the body was not read yet."""
    challenge: Challenge | None = None
    """The server's, as the scheme chose it."""
    count: int = 1
    """How often this challenge was answered, this time included."""
    token: Token | None = None
    """What was fetched for a scheme that needs one; None where it is still to come."""

    def header(self, name: str) -> str:
        """Return the first value of that lower-case name, empty where there is none."""
        return next((h.value for h in self.headers if h.name.lower() == name), "")

    @property
    def authority(self) -> str:
        """Return what the Host header says."""
        return self.header("host") or self.host

    def nonce(self, length: int = 32) -> str:
        """Return so many hexadecimal digits, the same for the same seed."""
        return hashlib.sha512(b"nonce %d" % self.seed).hexdigest()[:length]


class Heard(msgspec.Struct, frozen=True):
    """What an answer says to whoever had signed in."""

    challenge: Challenge | None = None
    """To sign the next request by; None: as before."""
    defect: str = ""
    """What is wrong with the server's own proof, in words."""


class AuthResult(msgspec.Struct, frozen=True):
    """What a scheme adds to a request."""

    headers: tuple[Header, ...] = ()
    """Their `secrets` are what is masked where they are shown."""
    query: tuple[tuple[str, str], ...] = ()
    """Pairs for the target, not yet encoded."""
    form: tuple[tuple[str, str], ...] = ()
    """Pairs for a body of form fields, not yet encoded."""
    secrets: tuple[str, ...] = ()
    """What is to be masked in the query or the form."""
    pending: tuple[Pending, ...] = ()
    """Headers that follow as soon as the wire, or a file, says what they depend on."""


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


class Signer:
    """A scheme whose `apply` depends on the whole request, its time and the server's challenge.

    It is applied after everything else is known, and again whenever the request changed: for
    a redirect on the same origin, for another attempt, for a challenge.
    """

    def hashing(self, _values: Mapping[str, str], _request: Unsigned, /) -> Hashing | None:
        """Return which hash of the body `apply` needs, None where it needs none."""
        return None

    def choose(
        self, _values: Mapping[str, str], _challenges: tuple[Challenge, ...], /
    ) -> Challenge | None:
        """Return the challenge that can be answered best, None where there is none."""
        return None

    def heard(
        self, _values: Mapping[str, str], _request: Unsigned, _fields: Mapping[str, str], /
    ) -> Heard:
        """Read the header fields, in lower case, of an answer to a request that was signed."""
        return Heard()


class FromFile:
    """A scheme of which a file can hold some values; they are read before it is applied."""

    secrets: tuple[str, ...] = ()
    """Names of values out of files that are to be masked."""

    def filled(
        self, values: Mapping[str, str], _host: str, _files: SmallFiles, /
    ) -> dict[str, str]:
        """Return the values with what files say for that host. Raise NotSent where they do not."""
        return dict(values)


class NeedsToken(Signer):
    """A scheme that first needs a token, which other requests fetch."""

    def usable(
        self, _values: Mapping[str, str], _tokens: TokenStore | None, _now: float, /
    ) -> Token | None:
        """Return a token that can be sent now, None where one is to be fetched first.

        Raise InvalidField where there is none and none may be fetched.
        """
        return None


class BadStep(Exception):
    """A server's token that cannot be answered."""


class Steps(Protocol):
    """One side of a handshake."""

    def step(self, token: bytes | None, certificate: bytes | None = None, /) -> bytes:
        """Return what is sent next, in answer to a token and the server's certificate in DER.

        Raise BadStep.
        """
        ...


class Handshake(Signer):
    """A scheme that signs in a connection, in steps; `engine.handshake` takes them."""

    words: tuple[str, ...] = ()
    """What stands before a token, the one to begin with first."""

    def begin(self, _values: Mapping[str, str], _host: str, _word: str, /) -> Steps:
        """Return the client's side of a new handshake. Raise BadStep."""
        raise NotImplementedError


WHEN_READ = said("after the file was read")
"""Why a header that depends on the body's hash is not settled yet."""
