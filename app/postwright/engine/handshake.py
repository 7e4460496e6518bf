"""Signs in a connection, in steps, where a scheme asks for that: one of its own, for one send.

begin ── first token ──▶ 401 ── next token ──▶ answer ── redirect ──▶ nothing more is said
  ▲                       │                      │
  └──── another word ─────┴── closed between ────┘
"""

import base64
import binascii
from typing import TYPE_CHECKING, Literal

import msgspec

from postwright.engine.auth import SCHEMES
from postwright.engine.auth.scheme import BadStep, Handshake, Steps
from postwright.engine.ports import Files
from postwright.engine.redirects import origin_of
from postwright.engine.sign_in import SignIn
from postwright.engine.signing import with_auth
from postwright.model.exchange import Header, PreparedBody, PreparedRequest
from postwright.model.said import said as spoken
from postwright.protocol.challenges import Challenge, challenges

if TYPE_CHECKING:
    from postwright.engine.recording import LiveHop

_BEGINNINGS = 3
"""So many handshakes may be begun for one request: by another word, on another connection."""
_ALTOGETHER = 12
"""So many, however often the server let the connection in before it asked again."""
_FRAMING = ("content-length", "transfer-encoding", "expect")


def sign_in_of(prepared: PreparedRequest, files: Files) -> SignIn | None:
    """Return what signs the hops of a request, None where nothing is signed while sending."""
    if prepared.signing is None:
        return None
    scheme = SCHEMES[prepared.signing.type]
    if isinstance(scheme, Handshake):
        return HandshakeSignIn(prepared, files, scheme)
    return SignIn(prepared, files)


class HandshakeSignIn(SignIn):
    """What the sending of one request needs to sign in the connection it goes over."""

    def __init__(self, prepared: PreparedRequest, files: Files, scheme: Handshake) -> None:
        self._handshake = scheme
        self._steps: Steps | None = None
        super().__init__(prepared, files)

    def begin(self) -> None:
        """Start an attempt: nobody is signed in yet."""
        super().begin()
        self._altogether = 0
        self._restart(origin_of(self._prepared))

    def _restart(self, origin: tuple[str, str, int]) -> None:
        self._origin = origin
        self._stage: Literal["begin", "answer", "done"] = "begin"
        self._word = self._handshake.words[0]
        self._token_out = b""
        self._begun = 0
        self._withheld: _Withheld | None = None

    async def sign(self, live: "LiveHop") -> None:
        """Give the hop the token of its step; nothing once the connection is signed in."""
        request = self._unsigned(live.request)
        if self._withheld is not None:
            request, self._withheld = self._withheld.given_back(request), None
        self._left = self._left or not self._may_sign(request)
        if not self._left:
            live.connection_of = self
            if origin_of(request) != self._origin:
                self._restart(origin_of(request))
            if self._stage != "done":
                request = self._with_token(request)
        live.request = request
        live.headers = request.headers

    def _with_token(self, request: PreparedRequest) -> PreparedRequest:
        if self._stage == "begin":
            values = dict(self._signing.values)
            self._begun += 1
            self._altogether += 1
            try:
                self._steps = self._handshake.begin(values, request.host, self._word)
                self._token_out = self._steps.step(None)
            except BadStep as error:  # such as a word that this system does not speak
                self.defects.append(f"{self._word} cannot begin: {error}"[:200])
                self._stage = "done"
                return request
            if request.body.size_bytes:
                # It would come with a refusal: as with curl, it goes with the last step alone.
                self._withheld = _Withheld(request)
                request = self._withheld.taken_out(request)
        text = base64.b64encode(self._token_out).decode()
        header = Header("Authorization", f"{self._word} {text}", "auth", (text,))
        return with_auth(request, header)

    async def answers(self, live: "LiveHop") -> bool:
        """Take up what the server said. Tell whether another hop of the handshake follows."""
        if self._left:
            return False
        if live.status != 401:
            self._stage, self._begun = "done", 0
            return self._withheld is not None
        offered = {
            found.scheme.lower(): found
            for found in challenges(
                value for name, value in live.response_headers if name.lower() == "www-authenticate"
            )
        }
        found = offered.get(self._word.lower())
        if self._stage == "done":
            return self._once_more(offered)
        if found is not None and found.token68:
            return self._take(found, live)
        if self._stage == "answer":
            return not live.tape.reused and self._was_closed(offered)
        return found is None and self._once_more(offered)

    def _once_more(self, offered: dict[str, Challenge]) -> bool:
        """Begin another handshake, with the first word that the server offers."""
        word = next((word for word in self._handshake.words if word.lower() in offered), None)
        if word is None or self._begun >= _BEGINNINGS or self._altogether >= _ALTOGETHER:
            return False
        self._word, self._stage = word, "begin"
        return True

    def _was_closed(self, offered: dict[str, Challenge]) -> bool:
        again = self._once_more(offered)
        if not again:
            self.defects.append(_closed(self._word))
        return again

    def _take(self, found: Challenge, live: "LiveHop") -> bool:
        """Make the next token in answer to the server's."""
        assert self._steps is not None
        if _closes(live):
            self.defects.append(_closed(self._word))
            return False
        chain = live.tape.connection.certificates if live.tape.connection else ()
        try:
            token = base64.b64decode(found.token68, validate=True)
            self._token_out = self._steps.step(token, chain[0] if chain else None)
        except (BadStep, binascii.Error) as error:
            words = spoken(
                "The server's {word} challenge cannot be read: {why}", word=self._word, why=error
            )
            self.defects.append(words[:200])
            return False
        self._stage = "answer"
        return True


def _closed(scheme: str) -> str:
    return spoken(
        "The connection was closed between the steps of {scheme}, but {scheme} signs in a "
        "connection: the server, or a proxy before it, has to keep it open.",
        scheme=scheme,
    )


class _Withheld:
    """A body that the first step does not send, and the headers that tell of it."""

    def __init__(self, request: PreparedRequest) -> None:
        self._body = request.body
        self._framing = tuple(h for h in request.headers if h.name.lower() in _FRAMING)
        self._empty = Header("Content-Length", "0", "automatic")

    def taken_out(self, request: PreparedRequest) -> PreparedRequest:
        """Return the request with an empty body, which says so."""
        kept = tuple(h for h in request.headers if h not in self._framing)
        return msgspec.structs.replace(request, body=PreparedBody(), headers=(*kept, self._empty))

    def given_back(self, request: PreparedRequest) -> PreparedRequest:
        """Return the request with its body."""
        kept = tuple(h for h in request.headers if h is not self._empty)
        return msgspec.structs.replace(request, body=self._body, headers=(*kept, *self._framing))


def _closes(live: "LiveHop") -> bool:
    """Tell whether the connection ends with this answer (RFC 9112 §9.3)."""
    said = live.header("connection").lower()
    return "close" in said or (live.http == "1.0" and "keep-alive" not in said)
