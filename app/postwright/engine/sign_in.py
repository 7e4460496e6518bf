"""Signs the hops of one send by a scheme that depends on all of the request.

sign ──▶ hop ── 401 ── answers ──▶ sign again
 ▲                                   │
 └──── redirect, another attempt ◀───┘
"""

import time
from typing import TYPE_CHECKING

import msgspec

from postwright.engine.auth import SCHEMES
from postwright.engine.auth.scheme import NeedsToken, Signer, Unsigned
from postwright.engine.errors import InvalidField
from postwright.engine.oauth2.asked import Asked, asked
from postwright.engine.ports import Files
from postwright.engine.redirects import is_trusted, origin_of
from postwright.engine.signing import (
    body_digest,
    retargeted,
    signed_with,
    unsigned_of,
    with_body,
    without_pairs,
)
from postwright.model.exchange import Dropped, PreparedRequest
from postwright.model.tokens import Token
from postwright.protocol.challenges import Challenge, challenges

if TYPE_CHECKING:
    from postwright.engine.oauth2.source import TokenSource
    from postwright.engine.recording import LiveHop

_ANSWERS = 2
"""A stale nonce is answered once more (RFC 7616 §3.3)."""


class SignIn:
    """What the sending of one request needs to sign each of its hops."""

    def __init__(self, prepared: PreparedRequest, files: Files) -> None:
        assert prepared.signing is not None
        self._prepared = prepared
        self._signing = prepared.signing
        self._files = files
        self._scheme = SCHEMES[prepared.signing.type]
        self._values = dict(prepared.signing.values)
        self._signed = 0
        self._challenge: Challenge | None = None
        self._challenged_by = origin_of(prepared)
        self._count = 0
        self.source: TokenSource | None = None
        """Where the scheme's token comes from; set by the sending."""
        self._token: Token | None = None
        self._renewed = False
        self._last: Unsigned | None = None
        """What was signed while sending, for the hop before."""
        self.defects: list[str] = []
        """What is wrong with the server's side of the sign-in, in words."""
        self.begin()

    def begin(self) -> None:
        """Start an attempt: the request is once more as it was prepared."""
        self._left = False
        """A redirect led to where nothing is signed; one that leads back may not choose what is."""
        self._answers = 0
        """How many challenges of one origin were answered."""
        self._bare = self._signing.target, self._signing.body
        self._made = self._prepared.target, self._prepared.body

    @property
    def token_wanted(self) -> Asked | None:
        """Return which token is needed, None for a scheme without."""
        return asked(self._values) if isinstance(self._scheme, NeedsToken) else None

    async def ready(self) -> None:
        """Get the token that the scheme needs. Raise TokenFailed."""
        if self.source is not None:
            held = self._signing.token
            fresh = held is not None and held.is_fresh(time.time())
            self._token = held if fresh else await self.source.token()

    async def sign(self, live: "LiveHop") -> None:
        """Give the hop what its scheme adds; nothing on an origin that must not have it."""
        request = live.request
        self._left = self._left or not self._may_sign(request)
        if self._left:
            live.request = self._unsigned(request)
        elif self._signed or request.pending or self._token is not None:
            try:
                live.request = await self._sign(request)
            except InvalidField as error:
                if live.reason_for != "redirect":
                    raise
                live.request = self._unsigned(request)  # such as form fields without a form
                live.dropped = (*live.dropped, Dropped(self._scheme.label, error.what))
        live.headers = live.request.headers
        self._signed += 1

    async def answers(self, live: "LiveHop") -> bool:
        """Take up a server's challenge. Tell whether the next hop is to answer it."""
        self._hear(live)
        if live.status != 401 or not isinstance(self._scheme, Signer):
            return False
        if self._left:
            return False
        if self.source is not None:
            return await self._renew(self.source)
        found = challenges(v for n, v in live.response_headers if n.lower() == "www-authenticate")
        chosen = self._scheme.choose(self._values, found)
        if origin_of(live.request) != self._challenged_by:
            self._answers = 0
        stale = chosen is not None and chosen.get("stale").lower() == "true"
        if chosen is None or self._answers >= (_ANSWERS if stale else 1):
            return False
        self._challenge, self._challenged_by = chosen, origin_of(live.request)
        self._answers += 1
        self._count = 0
        return True

    def _hear(self, live: "LiveHop") -> None:
        """Take up what the server says of itself to whoever signed in."""
        signed = any(h.origin == "auth" for h in live.request.headers)
        if not signed or self._left or not isinstance(self._scheme, Signer):
            return
        last = self._last or unsigned_of(
            self._unsigned(live.request), now=self._signing.now, seed=self._signing.seed
        )
        fields = {name.lower(): value for name, value in live.response_headers}
        heard = self._scheme.heard(self._values, last, fields)
        if heard.defect and heard.defect not in self.defects:
            self.defects.append(heard.defect)
        if heard.challenge is not None:
            self._challenge, self._count = heard.challenge, 0

    async def _renew(self, source: "TokenSource") -> bool:
        """Get another token than the one that was refused, once."""
        if self._renewed or self._token is None:
            return False
        self._renewed = True
        token = await source.renewed(self._token)
        if token is None:
            return False
        self._token = token
        return True

    def _may_sign(self, request: PreparedRequest) -> bool:
        return origin_of(request) == origin_of(self._prepared) or is_trusted(request)

    async def _sign(self, request: PreparedRequest) -> PreparedRequest:
        """Sign anew; the first hop as it was prepared, later ones with their own time and nonce."""
        bare = self._unsigned(request)
        challenge = self._challenge if self._challenged_by == origin_of(request) else None
        self._count += 1
        first = self._signed == 0
        unsigned = unsigned_of(
            bare,
            now=self._signing.now if first else time.time(),
            seed=self._signing.seed + (self._answers if challenge else self._signed),
            challenge=challenge,
            count=self._count,
        )
        if self._token is not None:
            unsigned = msgspec.structs.replace(unsigned, token=self._token)
        if isinstance(self._scheme, Signer):
            hashing = self._scheme.hashing(self._values, unsigned)
            if hashing is not None:
                digest = await body_digest(hashing, bare.body, self._files)
                unsigned = msgspec.structs.replace(unsigned, digest=digest)
        self._last = unsigned
        made = signed_with(bare, self._scheme.apply(self._values, unsigned))
        self._bare, self._made = (bare.target, bare.body), (made.target, made.body)
        return made

    def _unsigned(self, request: PreparedRequest) -> PreparedRequest:
        """Return the request without what the scheme had added to it."""
        headers = tuple(h for h in request.headers if h.origin != "auth")
        target, body = request.target, request.body
        if target == self._made[0]:
            target = self._bare[0]
        elif len(self._made[0]) > len(self._bare[0]):  # a Location may repeat the query
            target = without_pairs(target, self._made[0][len(self._bare[0]) :])
        if body is self._made[1]:
            body = self._bare[1]
        made = msgspec.structs.replace(request, headers=headers, pending=())
        return with_body(retargeted(made, target), body)
